"""Events frame to summary."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from timeline.errors import InvalidCountError
from timeline.frame import conform, validate
from timeline.frame.schema import SUMMARY
from timeline.summarize.choose import choose
from timeline.summarize.leads import lead_days, lead_row, leads_of
from timeline.summarize.mentions import hold_keyword, mentions
from timeline.summarize.rank import day_scores, how_many
from timeline.summarize.units import day_bound, unit_of
from timeline.summarize.vectors import tf_idf

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from timeline.model import Article


def summarize(  # noqa: PLR0913 (its options)
    events: pd.DataFrame,
    articles: Iterable[Article] | pd.DataFrame | None = None,
    *,
    dates: float | None = None,
    sentences: int = 1,
    keywords: Sequence[str] | None = None,
    since: dt.date | str | None = None,
    until: dt.date | str | None = None,
    unit: str = "day",
) -> pd.DataFrame:
    """Choose the days that matter, and the sentences that tell them.

    A day matters as far as many articles tell it and agree in what they tell. Unsupervised and deterministic.

    Parameters
    ----------
    events
        An events frame or a merged one. Rows of a day or finer count (with `unit`, of a week, a month); denied and
        conditional ones do not.
    articles
        The articles, or an articles frame: what they open with sharpens the choice, and may be chosen for the day of
        publication or the day before, as a row with the bound `approx`.
    dates
        How many days at most; below 1, which share of them; by default as many as draw attention, at most 30.
    sentences
        How many sentences a day at most.
    keywords
        Only sentences that hold one of them, case ignored; a day without one gives way to the next.
    since, until
        Only days from and to these, both included; ISO 8601 or dates.
    unit
        `day`, `week` or `month`: what is chosen.

    Returns
    -------
    pandas.DataFrame
        A row a sentence: the columns of `events`, `rank` of the day (1 matters most), its `score`, and `day_articles`,
        the number of articles that tell it. `sentence` starts behind the dateline. In the order of the days, within a
        day the closest to its center first. Nothing to choose from gives an empty frame with all columns.

    Raises
    ------
    SchemaError
        Where the frame is no events frame.
    InvalidDayError
        Where `since` or `until` is no date.
    InvalidCountError
        Where `dates` or `sentences` is no count.
    UnknownChoiceError
        For another unit.
    """
    if sentences < 1:
        raise InvalidCountError("sentences", sentences)
    how_many(dates, pd.Series(dtype="float64"))
    chosen_unit = unit_of(unit)
    first, last = day_bound(since, "since"), day_bound(until, "until")
    frame = conform(events)
    validate(frame)

    rows = mentions(frame, chosen_unit)
    leads = leads_of(articles, rows)
    texts = [*rows["told"], *(lead.told for lead in leads)]
    vectors = tf_idf(texts)
    holds = hold_keyword(texts, keywords or ())
    counted = np.array(holds[: len(rows)], dtype=bool)
    if first is not None:
        counted &= (rows["day"] >= first).to_numpy()
    if last is not None:
        counted &= (rows["day"] <= last).to_numpy()
    scores = day_scores(rows[counted], vectors[: len(rows)][counted])
    candidates: dict[pd.Timestamp, list[int]] = defaultdict(list)
    for place, day in enumerate(rows["day"]):
        candidates[day].append(place)
    for place, days in enumerate(lead_days(leads, chosen_unit), start=len(rows)):
        for day in days:
            candidates[day].append(place)

    wanted = how_many(dates, scores)
    parts: list[pd.DataFrame] = []
    for day, score in scores.items():
        places = candidates[pd.Timestamp(str(day))]
        if len(parts) >= wanted:
            break
        best = choose(
            vectors[places],
            [place < len(rows) for place in places],
            [holds[place] for place in places],
            sentences,
        )
        told = rows.iloc[[place for place in places if place < len(rows)]]["article_id"].nunique()
        taken = [places[at] for at in best]
        part = [
            _mention_row(rows, place) if place < len(rows) else lead_row(leads[place - len(rows)], day, chosen_unit)
            for place in taken
        ]
        if part:
            parts.append(pd.concat(part).assign(rank=len(parts) + 1, score=score, day_articles=told, day=day))
    columns = [*frame.columns, *(name for name in SUMMARY if name not in frame.columns)]
    in_time = sorted(parts, key=lambda part: part["day"].iloc[0])
    chosen = pd.concat(in_time) if in_time else rows[:0]
    return conform(chosen.reindex(columns=columns).reset_index(drop=True))


def _mention_row(rows: pd.DataFrame, place: int) -> pd.DataFrame:
    row = rows.iloc[[place]]
    sentence, told = row["sentence"].item(), row["told"].item()
    if not isinstance(sentence, str) or len(told) == len(sentence):
        return row
    return row.assign(sentence=told, sentence_start=row["sentence_start"] + len(sentence) - len(told))
