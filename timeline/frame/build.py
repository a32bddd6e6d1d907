"""Events to frame: one row an event mention."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pandas as pd

from timeline.frame.schema import EVENTS, SORT_ORDER
from timeline.frame.validate import conform

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.model import CivilTime, Event

Text = TypeVar("Text", str, str | None)


def events_to_frame(events: Iterable[Event]) -> pd.DataFrame:
    """Lay out events as a frame, one row an event mention.

    Parameters
    ----------
    events
        In any order; consumed once. None at all gives an empty frame with all columns.

    Returns
    -------
    pandas.DataFrame
        Sorted by `start`, `end`, `article_id`, `char_start`, with a fresh 0..n-1 index. Columns and dtypes are those of
        `timeline.frame.schema.EVENTS`; `start` and `end` are civil time in seconds, without a zone, and NaT where open
        or outside the years 1 to 9999. An event that came twice (the same article from two places) is one row.
    """
    return rows_to_frame(map(event_row, events))


def rows_to_frame(rows: Iterable[dict[str, object]]) -> pd.DataFrame:
    """Lay out rows that `event_row` gave; see `events_to_frame`.

    Raises
    ------
    SchemaError
        Where a row holds what its column cannot.
    """
    frame = conform(pd.DataFrame(list(rows), columns=list(EVENTS), dtype="object"))
    return in_order(frame.sort_values(["published", "source", "url"], kind="stable").drop_duplicates("event_id"))


def in_order(frame: pd.DataFrame) -> pd.DataFrame:
    """Sort rows by start (NaT last), end, article and offset, with a fresh index."""
    return frame.sort_values(list(SORT_ORDER), na_position="last", kind="stable", ignore_index=True)


def event_row(event: Event) -> dict[str, object]:
    """Give the cells of one event, by column."""
    article, sentence, timex = event.article, event.sentence, event.timex
    interval = timex.interval
    return {
        "event_id": event.event_id,
        "start": _instant(interval.start) if interval else None,
        "end": _instant(interval.end) if interval else None,
        "granularity": interval.granularity if interval else None,
        "bound": interval.bound if interval else None,
        "extent": interval.extent if interval else None,
        "edtf": timex.edtf,
        "expression": _clean(article.text[timex.start : timex.whole_end or timex.end]),
        "timex_value": timex.value,
        "mod": timex.mod,
        "headline": _clean(event.headline),
        "status": event.status,
        "category": event.category,
        "intensity": event.intensity,
        "actor": [_clean(name) for name in event.actor],
        "recipient": [_clean(name) for name in event.recipient],
        "places": [_clean(name) for name in event.places],
        "attribution": [_clean(name) for name in event.attribution],
        "sentence": _clean(sentence.text),
        "sentence_start": sentence.start,
        "char_start": timex.start,
        "char_end": timex.whole_end or timex.end,
        "article_id": article.article_id,
        "title": _clean(article.title),
        "source": _clean(article.source),
        "url": _clean(article.url),
        "language": article.language,
        "published": article.published.replace(tzinfo=None) if article.published else None,
        "published_from": article.published_from,
        "confidence": event.confidence,
        "rule": _clean(_why(event)),
    }


def _why(event: Event) -> str:
    """Give the reason for the date; where it rests on an inferred publication day, with the years that fit as well."""
    rule, article = event.rule or event.timex.rule, event.article
    if not article.rival_years or article.published is None or event.timex.anchor == "none":
        return rule
    day, rivals = article.published.date().isoformat(), ", ".join(map(str, article.rival_years))
    return f"{rule}; the publication day {day} is inferred from the weekdays in the text, which also fit {rivals}"


def _instant(time: CivilTime | None) -> object:
    return time.to_datetime() if time is not None else None


def _clean(text: Text) -> Text:
    """Replace lone surrogates, which no file format can hold; the offsets stay."""
    return text.encode("utf-8", "replace").decode("utf-8") if text and not text.isascii() else text
