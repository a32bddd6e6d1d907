"""The path from articles to a summary on Dask frames: no step holds more events in one place than those of some days.

Each function takes what the function of the same name in `timeline` takes, as a Dask frame, and gives the same rows,
however the frame is partitioned; only their order over the partitions is free. Lists must not be turned into strings:
read events with `load`, or set `dataframe.convert-string` to False.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from timeline.errors import InvalidCountError, SchemaError
from timeline.frame import conform, extract_frame, in_order, lines_to_frame
from timeline.frame import load as load_frame
from timeline.merge import merge as merge_frame
from timeline.pipeline import check_kind
from timeline.scale.dayblocks import merge_placed, placed
from timeline.scale.daychoice import Choice
from timeline.scale.exchange import addressed, dask_frames, exchanged, without_address
from timeline.scale.meetings import answered, tagged, to_points, told
from timeline.summarize.rank import how_many
from timeline.summarize.units import day_bound, unit_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from pathlib import Path

    from timeline.scale.exchange import DaskFrame

_DAYS = 28


def events_meta() -> pd.DataFrame:
    """Give the schema of the events frame, an empty one: `meta` of `map_partitions(timeline.extract_frame)`."""
    return lines_to_frame(())


def load(paths: Sequence[str | Path]) -> DaskFrame:
    """Read files of events, as `timeline.load` does, a partition a file.

    Raises
    ------
    MissingExtraError
        Where Dask is not installed.
    """
    frames = dask_frames()
    import dask  # noqa: PLC0415 (an extra)

    with dask.config.set({"dataframe.convert-string": False}):
        return frames.from_map(load_frame, [str(path) for path in paths], meta=events_meta())


def extract(articles: DaskFrame, *, kind: str = "auto", nlp: str | None = None) -> DaskFrame:
    """Read the events of articles, as `timeline.extract_frame` does; of copies in several partitions one is kept.

    Raises
    ------
    SchemaError
        Where there is no `text` column.
    UnknownChoiceError
        For another kind.
    """
    check_kind(kind)
    if "text" not in articles.columns:
        extract_frame(articles._meta)  # noqa: SLF001 (Dask's own name for the schema)
    meta = events_meta()
    events = articles.map_partitions(extract_frame, kind=kind, nlp=nlp, meta=meta)
    return exchanged(addressed(events, "event_id"), _one_each, meta=meta)


def _one_each(events: pd.DataFrame) -> pd.DataFrame:
    first = events.sort_values(["published", "source", "url"], kind="stable").drop_duplicates("event_id")
    return in_order(conform(without_address(first)))


def merge(events: DaskFrame, *, days: int = _DAYS) -> DaskFrame:
    """Tell each event once, as `timeline.merge` does.

    Parameters
    ----------
    events
        An events frame.
    days
        So many days are merged in one piece, with a week before and after them, in which they may have rivals. More
        make fewer copies and larger pieces.

    Raises
    ------
    SchemaError
        Where the frame is merged already, is no events frame, or its lists were turned into strings.
    """
    schema = _schema(events)
    meta = merge_frame(schema)
    stretched = events.map_partitions(placed, days, events.npartitions, meta=placed(schema, days, 1))
    merged = exchanged(stretched, merge_placed, meta=meta)
    near = exchanged(merged.map_partitions(to_points, meta=to_points(meta)), answered, meta=answered(to_points(meta)))
    home = addressed(merged, "event_id")
    sent = tagged(to_points(meta), own=True)
    parts = [frame.map_partitions(tagged, own=frame is home, meta=sent) for frame in (home, near)]
    last = merged["last_published"].max()
    return exchanged(dask_frames().concat(parts, interleave_partitions=True), told, last, meta=meta)


def summarize(
    events: DaskFrame,
    *,
    dates: float | None = None,
    sentences: int = 1,
    keywords: Sequence[str] | None = None,
    since: dt.date | str | None = None,
    until: dt.date | str | None = None,
    unit: str = "day",
) -> pd.DataFrame:
    """Choose the days that matter and the sentences that tell them, as `timeline.summarize` does without articles.

    Computed at once: what comes here is the number of texts that hold each word, the score of each day, and the chosen
    sentences; the events stay where they are.

    Raises
    ------
    SchemaError, InvalidDayError, InvalidCountError, UnknownChoiceError
        As for `timeline.summarize`; `SchemaError` also where lists were turned into strings.
    """
    if sentences < 1:
        raise InvalidCountError("sentences", sentences)
    how_many(dates, pd.Series(dtype="float64"))
    schema = _schema(events)
    choice = Choice(
        dates=dates,
        sentences=sentences,
        keywords=tuple(keywords or ()),
        first=day_bound(since, "since"),
        last=day_bound(until, "until"),
        unit=unit_of(unit),
        columns=list(schema.columns),
    )
    return choice.of(events, schema)


def _schema(events: DaskFrame) -> Any:  # noqa: ANN401 (an empty frame; conform refuses what is none)
    dtype = events.dtypes.get("actor")
    if dtype is not None and isinstance(dtype, pd.StringDtype):
        raise SchemaError(
            "Dask has turned its lists into strings; read it with timeline.scale.frames.load, or before reading call "
            "dask.config.set({'dataframe.convert-string': False})"
        )
    return conform(events._meta)  # noqa: SLF001 (Dask's own name for the schema)
