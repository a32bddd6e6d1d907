"""One event as the cells of its row; whoever only writes lines needs no pandas for that."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from timeline.model import CivilTime, Event

Text = TypeVar("Text", str, str | None)


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
