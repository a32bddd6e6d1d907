"""The data of the page: every event once, the figure without what the events already say, words for the header."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any

from timeline.model import EventClass
from timeline.render.figuredata import figure_data, styles_data
from timeline.render.hover import headline_of
from timeline.render.scene import draw
from timeline.render.text import clean, one_line, web_link
from timeline.render.when import day_words, moment, when

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from timeline.render.rows import Row

_RIVAL = re.compile(r"(?P<told>\d{4}-\d\d-\d\d|[a-z]+) \((?P<support>.+); (?P<id>\S+)\)")
_ORIGINS = {
    "given": "set by the editors",
    "metadata": "from the article’s metadata",
    "url": "from the address",
    "byline": "from the byline",
    "weekday": "inferred from the weekdays in the text",
    "none": "not found",
}


def page_data(
    rows: Sequence[Row],
    *,
    title: str,
    summary: str | None,
    notes: Sequence[str],
    articles: pd.DataFrame | None,
    mentions: Sequence[Row] = (),
) -> dict[str, Any]:
    """Gather everything that the page's script needs, as JSON types; all text is cleaned."""
    scene = draw([row for row in rows if not row.off])
    by_id = {mention.event_id: mention for mention in mentions}
    laid_out = [event_data(row, by_id) for row in rows]
    return {
        "title": title,
        "summary": one_line(summary) if summary else summary_of(rows, articles),
        "span": span_of(rows, articles),
        "notes": [line for note in notes if (line := one_line(note))],
        "statuses": styles_data(),
        "classes": [str(name) for name in EventClass],
        "articles": articles_of(laid_out),
        "events": laid_out,
        "figure": figure_data(scene) if scene is not None else None,
    }


def event_data(row: Row, mentions: Mapping[str, Row]) -> dict[str, Any]:
    """Lay out one row for the page, with its other mentions by their ids; what is not known is left out."""
    others = [other for other in row.event_ids if other != row.event_id]
    several = max(row.n_articles or 1, row.n_sources or 1) > 1
    return told_data(row) | _known(
        {
            "articles": row.n_articles if several else None,
            "sources": row.n_sources if several else None,
            "mentions": [clean(other) for other in others],
            "tellings": [told_data(mentions[other]) for other in others if other in mentions],
            "rivals": [rival_of(conflict) for conflict in row.conflicts],
            "outcome": _line(row.outcome),
            "corrected": _line(row.corrected),
            "note": _line(row.note),
            "pinned": row.pinned or None,
            "off": row.off or None,
        }
    )


def told_data(row: Row) -> dict[str, Any]:
    """Lay out one telling of an event: what, when, who says so, and where it stands; what is not known is left out."""
    return _known(
        {
            "id": clean(row.event_id),
            "start": None if row.start is None else moment(row.start),
            "end": None if row.end is None else moment(row.end),
            "granularity": str(row.granularity),
            "bound": str(row.bound),
            "extent": str(row.extent),
            "when": when(row),
            "status": str(row.status),
            "headline": headline_of(row),
            "category": _line(row.category),
            "intensity": None if row.intensity is None else round(row.intensity, 2),
            "expression": _line(row.expression),
            "trigger": _line(row.trigger),
            "quote": quote_of(row),
            "offset": row.char_start,
            "actor": _lines(row.actor),
            "recipient": _lines(row.recipient),
            "places": _lines(row.places),
            "said": _lines(row.attribution),
            "confidence": None if row.confidence is None else round(row.confidence, 2),
            "rule": _line(row.rule),
            "edtf": _line(row.edtf),
            "article": _known(
                {
                    "article_id": _line(row.article_id),
                    "title": _line(row.title),
                    "source": _line(row.source),
                    "url": web_link(row.url),
                    "published": day_words(row.published) if row.published is not None else None,
                    "day": row.published.date().isoformat() if row.published is not None else None,
                    "origin": _ORIGINS.get(row.published_from or ""),
                }
            ),
        }
    )


def articles_of(events: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Take the articles out of events and their tellings, each once, and leave its number in their place."""
    numbers: dict[tuple[tuple[str, Any], ...], int] = {}
    for told in (one for event in events for one in (event, *event.get("tellings", ()))):
        told["article"] = numbers.setdefault(tuple(told.get("article", {}).items()), len(numbers))
    return [dict(article) for article in numbers]


def _known(cells: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in cells.items() if value not in (None, [], "", {})}


def rival_of(conflict: str) -> dict[str, str]:
    """Take a conflict apart: the rival day or status, its support, and the id of the other event if one is named."""
    found = _RIVAL.fullmatch(one_line(conflict))
    if found is None:
        return {"told": one_line(conflict)}
    told = found["told"]
    words = day_words(dt.datetime.fromisoformat(told)) if told[0].isdigit() else told
    return {"told": f"{words}, told in {found['support']}", "id": found["id"]}


def quote_of(row: Row) -> list[str]:
    """Cut the sentence into before, the expression, and after; by the offsets if they fit, else by searching."""
    if not row.sentence:
        return []
    sentence, words = row.sentence, row.expression or ""
    at = -1
    if row.char_start is not None and row.sentence_start is not None:
        at = row.char_start - row.sentence_start
    end = at + (
        row.char_end - row.char_start if row.char_end is not None and row.char_start is not None else len(words)
    )
    if at < 0 or end > len(sentence) or end <= at or (words and one_line(sentence[at:end]) != one_line(words)):
        at = sentence.find(words) if words else -1
        end = at + len(words)
    if at < 0:
        return [clean(sentence)]
    return [clean(sentence[:at]), clean(sentence[at:end]), clean(sentence[end:])]


def summary_of(rows: Sequence[Row], articles: pd.DataFrame | None) -> str:
    """Say in a sentence or two how many events there are, from how many articles; the filters count the statuses."""
    if not rows:
        return "No events were found."
    count = len(articles) if articles is not None else len({row.article_id for row in rows if row.article_id})
    told = f", told in {_number(count, 'article')}" if count else ""
    undated = sum(not row.dated for row in rows)
    rest = f" {_number(undated, 'event')} could not be dated." if undated else ""
    return f"{_number(len(rows), 'event')}{told}.{rest}"


def span_of(rows: Sequence[Row], articles: pd.DataFrame | None) -> str | None:
    """Say from when to when the articles are."""
    days: list[dt.datetime] = [row.published for row in rows if row.published is not None]
    if articles is not None and "published" in articles.columns:
        days += [day.to_pydatetime() for day in articles["published"].dropna()]
    if not days:
        return None
    first, last = day_words(min(days)), day_words(max(days))
    return f"Articles of {first}" if first == last else f"Articles of {first} to {last}"


def _number(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def _line(text: str | None) -> str | None:
    return one_line(text) if text else None


def _lines(texts: Sequence[str]) -> list[str]:
    return [line for text in texts if (line := one_line(text))]
