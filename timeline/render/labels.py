"""Labels beside the marks of the top events, where they fit."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from timeline.render.bubbles import FACTS
from timeline.render.hover import headline_of
from timeline.render.sizes import RING_ROOM, symbol_size
from timeline.render.text import columns, directed, for_plotly, shorten
from timeline.render.when import moment

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from timeline.render.lanes import Canvas, Layout
    from timeline.render.marks import Mark

MOST_LABELS = 24
LETTER = 6.1
"""Pixels that a column takes at most on average, at the size that labels have."""
LENGTHS = (38, 72)
"""A headline is cut to what fits, but to no fewer columns than the first, and to no more than the second."""
UNSURE = 0.5
"""What counts as the confidence of a row that has none."""
_GAP = 9.0
_BESIDE = 4.0
_SLIGHTLY = 1e-4
_LOWEST = 12.0


def label_trace(marks: Sequence[Mark], layout: Layout, canvas: Canvas) -> list[dict[str, Any]]:
    """Build the trace of the labels; none where none fits. A label stands right of its mark and covers no other."""
    starts: dict[float, list[tuple[dt.datetime, int]]] = defaultdict(list)
    for mark in marks:
        starts[layout.places[mark.row.index].line].append((mark.low, mark.row.index))
    chosen: list[tuple[Mark, dt.datetime, str]] = []
    for mark in sorted(marks, key=weight):
        place = layout.places[mark.row.index]
        half = (symbol_size(mark, place) + (RING_ROOM if mark.row.conflicts else 0)) / 2
        begin = max(mark.high + canvas.span(_GAP), place.at + canvas.span(half + _BESIDE))
        if place.step < _LOWEST or begin < canvas.shown[0]:
            continue
        others = [low for low, index in starts[place.line] if index != mark.row.index and low >= place.at]
        room = min([canvas.shown[1], *(low - canvas.span(_GAP) for low in others)]) - begin
        text = _cut(headline_of(mark.row), int(room / canvas.span(LETTER) - _SLIGHTLY))
        if text:
            chosen.append((mark, begin, text))
        if len(chosen) == MOST_LABELS:
            break
    if not chosen:
        return []
    return [
        {
            "type": "scatter",
            "mode": "text",
            "name": "labels",
            "x": [moment(begin) for _, begin, _ in chosen],
            "y": [layout.places[mark.row.index].line for mark, _, _ in chosen],
            "text": [for_plotly(directed(text)) for _, _, text in chosen],
            "textposition": "middle right",
            "textfont": {"size": 11},
            "hoverinfo": "skip",
            "showlegend": False,
            "customdata": [mark.row.index for mark, _, _ in chosen],
        }
    ]


def _cut(headline: str, room: int) -> str:
    """Cut a headline to the columns that there are; empty where they are too few."""
    fewest, most = LENGTHS
    wide = columns(headline[:most]) > len(headline[:most])
    text = shorten(headline, max(fewest, min(most, room)) // (2 if wide else 1))
    return text if columns(text) <= room else ""


def weight(mark: Mark) -> tuple[float, ...]:
    """Order marks by how much they matter: pinned, told by many, facts, heavy and sure; ties in order of rows."""
    row = mark.row
    sure = UNSURE if row.confidence is None else round(row.confidence, 2)
    return (
        -bool(row.pinned),
        -(row.n_sources or 1),
        -(row.status in FACTS),
        -sure * (1 + abs(round(row.intensity or 0.0, 2))),
        row.index,
    )
