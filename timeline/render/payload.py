"""The data of the page: every event once, the figure without what the events already say, words for the header."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from timeline.render.hover import headline_of, hover_text
from timeline.render.marks import moved
from timeline.render.scene import draw
from timeline.render.style import STATUS_STYLES
from timeline.render.text import clean, one_line, web_link
from timeline.render.when import day_words, when

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from timeline.render.lanes import LaneKey
    from timeline.render.rows import Row
    from timeline.render.scene import Scene

LANES: tuple[tuple[LaneKey, str], ...] = (
    ("actor", "Actor"),
    ("place", "Place"),
    ("category", "Class"),
    ("source", "Source"),
    ("status", "Status"),
)
_RIVAL = re.compile(r"(?P<day>\d{4}-\d\d-\d\d) \((?P<support>.+); (?P<id>\S+)\)")
_ORIGINS = {
    "given": "given by the user",
    "metadata": "from the page’s metadata",
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
    scene = draw(rows)
    by_id = {mention.event_id: mention for mention in mentions}
    return {
        "title": title,
        "summary": one_line(summary) if summary else summary_of(rows, articles),
        "span": span_of(rows, articles),
        "notes": [line for note in notes if (line := one_line(note))],
        "statuses": [
            {
                "name": str(status),
                "color": style.color,
                "path": style.path,
                "fill": str(style.fill),
                "means": style.meaning,
            }
            for status, style in STATUS_STYLES.items()
        ],
        "events": [event_data(row, by_id) for row in rows],
        "figure": figure_data(scene) if scene is not None else None,
    }


def event_data(row: Row, mentions: Mapping[str, Row]) -> dict[str, Any]:
    """Lay out one row for the page, with its other mentions by their ids; what is not known is left out."""
    data = {
        "id": clean(row.event_id),
        "when": when(row),
        "dated": row.dated,
        "sort": _sort_key(row),
        "status": str(row.status),
        "headline": headline_of(row),
        "hover": hover_text(row) if row.dated else None,
        "category": row.category,
        "expression": _line(row.expression),
        "quote": quote_of(row),
        "actor": _lines(row.actor),
        "recipient": _lines(row.recipient),
        "places": _lines(row.places),
        "said": _lines(row.attribution),
        "title": _line(row.title),
        "source": _line(row.source),
        "url": web_link(row.url),
        "published": day_words(row.published) if row.published is not None else None,
        "origin": _ORIGINS.get(row.published_from or ""),
        "confidence": None if row.confidence is None else round(row.confidence, 2),
        "rule": _line(row.rule),
        "edtf": _line(row.edtf),
        "articles": row.n_articles if row.n_articles is not None and row.n_articles > 1 else None,
        "sources": row.n_sources if row.n_sources is not None and row.n_sources > 1 else None,
        "mentions": [other for mention in row.event_ids if (other := clean(mention)) != row.event_id],
        "tellings": [
            telling_of(mentions[other]) for other in row.event_ids if other != row.event_id and other in mentions
        ],
        "rivals": [rival_of(conflict) for conflict in row.conflicts],
    }
    return {name: value for name, value in data.items() if value not in (None, [], "")}


def telling_of(row: Row) -> dict[str, Any]:
    """Lay out another telling of an event: the words and where they stand."""
    told = {
        "headline": headline_of(row),
        "quote": quote_of(row),
        "title": _line(row.title),
        "source": _line(row.source),
        "url": web_link(row.url),
        "published": day_words(row.published) if row.published is not None else None,
    }
    return {name: value for name, value in told.items() if value not in (None, [], "")}


def rival_of(conflict: str) -> dict[str, str]:
    """Take a rival date apart: the day and its support, and the id of the event that has it where one is named."""
    found = _RIVAL.fullmatch(one_line(conflict))
    if found is None:
        return {"told": one_line(conflict)}
    return {
        "told": f"{day_words(dt.datetime.fromisoformat(found['day']))}, told in {found['support']}",
        "id": found["id"],
    }


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


def figure_data(scene: Scene) -> dict[str, Any]:
    """Lay out the figure that `plot` gives, once for all lanes.

    `traces` lack `y` and `hovertext`: the first is the line of the row under `lanes`, the second the event's `hover`.
    """
    from timeline.render.figure import CONFIG, build_figure, time_range  # noqa: PLC0415 (plotly is heavy)

    lanes: list[dict[str, Any]] = []
    bare = replace(scene, traces=(), counts=())
    for key, label in LANES:
        layout = scene.lay_out(key)
        figure = build_figure(bare, layout, template=None).to_plotly_json()
        lines = [round(layout.lines.get(index, 0), 1) for index in range(max(layout.lines) + 1)]
        lanes.append({"key": key, "label": label, "lines": lines, "layout": figure["layout"]})
    traces = build_figure(scene, scene.lay_out(LANES[0][0]), template=None).to_plotly_json()["data"]
    for trace in traces:
        trace.pop("hovertext", None)
        if trace.get("xaxis") != "x2":
            trace.pop("y")
    return {
        "config": dict(CONFIG),
        "traces": traces,
        "lanes": lanes,
        "shown": time_range(scene.shown),
        "full": time_range(scene.full),
    }


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


def _sort_key(row: Row) -> str:
    """Sort by the first moment that is possible, or the last one where the start is open; undated rows come last."""
    point = row.start or (None if row.end is None else moved(row.end, -dt.timedelta(seconds=1)))
    return "undated" if point is None else point.isoformat()
