"""`df.timeline`: the steps after extraction, as methods of the frame."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from timeline.errors import SchemaError, UnknownFormatError
from timeline.frame import validate, write_frame
from timeline.frame.suffixes import EXPORTED, PAGES, SUFFIXES, WRITABLE
from timeline.merge import merge
from timeline.summarize import as_known_on, course, escalation, forecasts, summarize

if TYPE_CHECKING:
    import datetime as dt

    from timeline.render import TimelineFigure


def write(events: pd.DataFrame, path: str | Path) -> None:
    """Write an events frame, merged frame or summary; the suffix tells the format. The file is whole or not there.

    Parameters
    ----------
    events
        An events frame; one without rows is fine.
    path
        `.csv`, `.json`, `.jsonl` or `.parquet`, which `timeline.load` gives back with every dtype; `.html` for the
        page; `.png`, `.svg` or `.pdf` for the figure; `.timelinejs.json`, `.ics` (iCalendar), `.md` (Markdown) or
        `.tml` (TimeML) for other programs.

    Raises
    ------
    UnknownFormatError
        For any other suffix.
    SchemaError
        Where the frame is no events frame.
    OutputError
        Where the file cannot be written.
    MissingExtraError
        For Parquet without pyarrow, or a picture without kaleido.
    MissingBrowserError
        For a picture without Chrome or Chromium.
    """
    if not isinstance(path, str | Path):
        raise SchemaError(f"{path!r} was given; pass the name of a file", where="path")
    name = Path(path).name.lower()
    if name.endswith(PAGES):
        from timeline.render import write_page  # noqa: PLC0415 (only for who draws)

        validate(events)
        write_page(events, path)
    elif name.endswith(EXPORTED):
        from timeline.render.exports import export  # noqa: PLC0415 (as above)

        validate(events)
        export(events, path)
    elif name.endswith(WRITABLE):
        write_frame(events, path)
    else:
        raise UnknownFormatError(path, SUFFIXES)


@pd.api.extensions.register_dataframe_accessor("timeline")
class TimelineAccessor:
    """What an events frame can do; the parameters are those of the functions of the same names.

    Raises
    ------
    SchemaError
        On access, where the frame is no events frame.
    """

    def __init__(self, events: pd.DataFrame) -> None:
        validate(events)
        self._events = events

    def merge(self) -> pd.DataFrame:
        """Tell each event once: see `timeline.merge`."""
        return merge(self._events)

    def summarize(self, articles: Any = None, **options: Any) -> pd.DataFrame:  # noqa: ANN401 (those of summarize)
        """Choose the days that matter: see `timeline.summarize`."""
        return summarize(self._events, articles, **options)

    def as_known_on(self, day: dt.date | str) -> pd.DataFrame:
        """Keep what had been said by a day: see `timeline.summarize.as_known_on`."""
        return as_known_on(self._events, day)

    def forecasts(self) -> pd.DataFrame:
        """Lay out forecasts, threats and schedules with what came of them: see `timeline.summarize.forecasts`."""
        return forecasts(self._events if "event_ids" in self._events.columns else merge(self._events))

    def escalation(self, *, unit: str = "day") -> pd.DataFrame:
        """Add up intensity by who did it to whom: see `timeline.summarize.escalation`."""
        return escalation(self._events, unit=unit)

    def course(self, *, unit: str = "day") -> pd.DataFrame:
        """Follow intensity and the share of forecasts: see `timeline.summarize.course`."""
        return course(self._events, unit=unit)

    def plot(self, **options: Any) -> TimelineFigure:  # noqa: ANN401 (those of plot)
        """Draw the events: see `timeline.plot`."""
        from timeline.render import plot  # noqa: PLC0415 (only for who draws)

        return plot(self._events, **options)

    def write(self, path: str | Path) -> None:
        """Write the events: see `timeline.write`."""
        write(self._events, path)
