"""Plotly traces of the marks, as plain dictionaries, each point at its place in a layout."""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from timeline.render.bubbles import BAR, EARLIER, LATER
from timeline.render.hover import bubble_text, hover_text
from timeline.render.labels import label_trace
from timeline.render.lanes import LaneKey, group_marks
from timeline.render.marks import Arrow, Mark
from timeline.render.sizes import BAR_SHARE, HATCHED_SHARE, RING_ROOM, bubble_size, holds_count, symbol_size
from timeline.render.style import PALETTE, REST_COLOR, RING, STATUS_STYLES, Fill, rgba
from timeline.render.text import for_plotly, shorten
from timeline.render.when import moment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from timeline.render.bubbles import Bubble
    from timeline.render.lanes import Canvas, Layout, Place

Trace = dict[str, Any]

OURS = "crisis-timeline"
"""The `meta` of the traces of marks, so that a later drawing can tell them from those that the user added."""
STRONGEST = 0.5
FEW = 300
FILLS = {Fill.SOLID: 1.0, Fill.HALF: 0.4, Fill.HOLLOW: 0.08}
FADES = {Fill.SOLID: 1.0, Fill.HALF: 0.75, Fill.HOLLOW: 0.5}
BAR_WIDTH = 11
BAR_FILLS = {Fill.SOLID: 0.55, Fill.HALF: 0.28, Fill.HOLLOW: 0.08}
_ARROWS = {Arrow.LATER: "triangle-right", Arrow.EARLIER: "triangle-left"}
_KINDS = {LATER: "triangle-right", EARLIER: "triangle-left"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Marks of one color."""

    name: str
    color: str
    marks: tuple[Mark, ...]


def color_groups(marks: Sequence[Mark], key: LaneKey) -> list[Group]:
    """Split marks by what colors them: statuses in their fixed order, anything else the most frequent first."""
    members = group_marks(marks, key, most=len(STATUS_STYLES) if key == "status" else len(PALETTE) - 1)
    if key == "status":
        colors = {str(status): style.color for status, style in STATUS_STYLES.items()}
        members = {name: members[name] for name in colors if name in members}
    else:
        colors = dict(zip(members, PALETTE, strict=False))
    return [
        Group(name=name, color=colors.get(name, REST_COLOR), marks=tuple(inside)) for name, inside in members.items()
    ]


def mark_traces(groups: Sequence[Group], layout: Layout, canvas: Canvas) -> list[Trace]:
    """Build the traces of all marks and bubbles, what fades first and symbols last, so that these lie on top.

    Every trace has `customdata`: for each of its points the index of its row, or for a bubble the list of the indices.
    """
    drawn = [
        Group(
            name=group.name,
            color=group.color,
            marks=tuple(mark for mark in group.marks if mark.row.index in layout.places),
        )
        for group in groups
    ]
    builders = (_fades, _bars, _arrows, _rings, _symbols)
    traces = [trace for build in builders for group in drawn for trace in build(group, layout)]
    hues = {mark.row.index: group.color for group in groups for mark in group.marks}
    order = list(dict.fromkeys(group.color for group in groups))
    traces += _bubbles([(bubble, place, _color(bubble, hues, order)) for bubble, place in layout.bubbles], canvas)
    marks = [mark for group in drawn for mark in group.marks]
    return [trace | {"meta": OURS} for trace in traces + label_trace(marks, layout, canvas)]


def legend_traces(groups: Sequence[Group], *, by_status: bool) -> list[Trace]:
    """Build a trace a group that draws nothing and has its place in the legend."""
    traces: list[Trace] = []
    for group in groups:
        style = STATUS_STYLES[group.marks[0].row.status]
        marker: Trace = {"color": group.color, "size": 10, "line": {"color": group.color, "width": 1.8}}
        if by_status:
            marker |= {"symbol": style.symbol, "color": rgba(group.color, FILLS[style.fill])}
        traces.append(
            {"type": "scatter", "mode": "markers", "x": [None], "y": [None], "marker": marker, "hoverinfo": "skip"}
            | {"name": for_plotly(shorten(group.name, 28)), "showlegend": True, "xaxis": "x2", "yaxis": "y2"}
        )
    return traces


def _fades(group: Group, layout: Layout) -> Iterator[Trace]:
    strips = [(mark, fade) for mark in group.marks for fade in mark.fades]
    if not strips:
        return
    steps = 12 if len(layout.places) <= FEW else 5
    pieces = [(mark, fade, step) for mark, fade in strips for step in range(steps)]
    layers = {share: fade_layers(steps, STRONGEST * share) for share in FADES.values()}
    shares = {mark.row.index: FADES[STATUS_STYLES[mark.row.status].fill] for mark, _ in strips}
    yield _shared(group, layout, [mark for mark, _, _ in pieces]) | {
        "type": "bar",
        "orientation": "h",
        "base": [moment(fade.near) for _, fade, _ in pieces],
        "x": [round((fade.far - fade.near).total_seconds() * 1000 * (step + 1) / steps) for _, fade, step in pieces],
        "width": [round(_place(layout, mark).step * 0.44, 2) for mark, _, _ in pieces],
        "marker": {
            "color": [rgba(group.color, round(layers[shares[mark.row.index]][step], 4)) for mark, _, step in pieces],
            "line": {"width": 0},
        },
    }


def fade_layers(steps: int, strongest: float) -> list[float]:
    """Return how opaque each bar of a fade is, shortest first: they lie over each other, as side by side seams show."""
    wanted = [strongest * (1 - step / steps) ** 1.4 for step in range(steps)] + [0.0]
    return [1 - (1 - here) / (1 - beyond) for here, beyond in itertools.pairwise(wanted)]


def _bars(group: Group, layout: Layout) -> Iterator[Trace]:
    for coarse in (True, False):
        bars = [(mark, *mark.bar) for mark in group.marks if mark.bar is not None and mark.coarse is coarse]
        if not bars:
            continue
        marks = [mark for mark, _, _ in bars]
        fills = [rgba(group.color, BAR_FILLS[STATUS_STYLES[mark.row.status].fill]) for mark in marks]
        light = rgba(group.color, 0.06)
        hatching = {"shape": "/", "fgcolor": rgba(group.color, 0.8), "bgcolor": light, "size": 6, "solidity": 0.16}
        yield _shared(group, layout, marks) | {
            "type": "bar",
            "orientation": "h",
            "base": [moment(start) for _, start, _ in bars],
            "x": [round((end - start).total_seconds() * 1000) for _, start, end in bars],
            "width": [round(_place(layout, mark).step * (HATCHED_SHARE if coarse else BAR_SHARE), 2) for mark in marks],
            "marker": {
                "color": light if coarse else _same(fills),
                "line": {"color": rgba(group.color, 0.9), "width": 1},
                **({"pattern": hatching | {"fillmode": "overlay"}} if coarse else {}),
            },
        }


def _arrows(group: Group, layout: Layout) -> Iterator[Trace]:
    marks = [mark for mark in group.marks if mark.arrow is not None]
    if not marks:
        return
    yield _shared(group, layout, marks) | {
        "type": "scatter",
        "mode": "markers",
        "x": [moment(mark.fades[0].far) for mark in marks],
        "marker": {
            "symbol": [_ARROWS[mark.arrow] for mark in marks if mark.arrow is not None],
            "size": [round(_place(layout, mark).step * 0.46, 2) for mark in marks],
            "color": rgba(group.color, 0.8),
            "opacity": 1,
            "line": {"width": 0},
        },
    }


def _rings(group: Group, layout: Layout) -> Iterator[Trace]:
    marks = [mark for mark in group.marks if mark.row.conflicts]
    if not marks:
        return
    yield _shared(group, layout, marks) | {
        "type": "scatter",
        "mode": "markers",
        "x": [moment(_place(layout, mark).at) for mark in marks],
        "marker": {
            "symbol": "circle-open",
            "size": [round(symbol_size(mark, _place(layout, mark)) + RING_ROOM, 1) for mark in marks],
            "color": RING,
            "opacity": 1,
            "line": {"color": RING, "width": 1.6},
        },
    }


def _symbols(group: Group, layout: Layout) -> Iterator[Trace]:
    marks = list(group.marks)
    if not marks:
        return
    styles = [STATUS_STYLES[mark.row.status] for mark in marks]
    yield _shared(group, layout, marks) | {
        "type": "scatter",
        "mode": "markers",
        "x": [moment(_place(layout, mark).at) for mark in marks],
        "showlegend": True,
        "marker": {
            "symbol": _same([style.symbol for style in styles]),
            "size": _same([symbol_size(mark, _place(layout, mark)) for mark in marks]),
            "color": _same([rgba(group.color, FILLS[style.fill]) for style in styles]),
            "opacity": 1,
            "line": {"color": group.color, "width": 1.8},
        },
    }


def _bubbles(bubbles: Sequence[tuple[Bubble, Place, str]], canvas: Canvas) -> Iterator[Trace]:
    points = [one for one in bubbles if one[0].kind != BAR]
    if points:
        sizes = [bubble_size(bubble, canvas) for bubble, _, _ in points]
        yield _gathered(points) | {
            "type": "scatter",
            "mode": "markers+text",
            "x": [moment(place.at) for _, place, _ in points],
            "text": [
                str(len(one.marks)) if holds_count(one, size) else ""
                for (one, _, _), size in zip(points, sizes, strict=True)
            ],
            "textfont": {"size": 9.5, "color": ["#ffffff" if bubble.fact else hue for bubble, _, hue in points]},
            "marker": {
                "symbol": [_KINDS.get(bubble.kind, "circle") for bubble, _, _ in points],
                "size": sizes,
                "color": [rgba(hue, 0.9 if bubble.fact else 0.12) for bubble, _, hue in points],
                "opacity": 1,
                "line": {"color": [hue for _, _, hue in points], "width": 1.4},
            },
        }
    for coarse in (True, False):
        bars = [one for one in bubbles if one[0].kind == BAR and one[0].coarse is coarse]
        if bars:
            yield _gathered(bars) | _bars_of_several(bars, coarse=coarse)


def _bars_of_several(bars: Sequence[tuple[Bubble, Place, str]], *, coarse: bool) -> Trace:
    hues = [hue for _, _, hue in bars]
    hatching = {"shape": "/", "fgcolor": [rgba(hue, 0.8) for hue in hues], "size": 6, "solidity": 0.16}
    return {
        "type": "bar",
        "orientation": "h",
        "base": [moment(bubble.start) for bubble, _, _ in bars],
        "x": [round((bubble.end - bubble.start).total_seconds() * 1000) for bubble, _, _ in bars],
        "width": BAR_WIDTH,
        "text": ["" if coarse or len(bubble.marks) == 1 else str(len(bubble.marks)) for bubble, _, _ in bars],
        "textposition": "inside",
        "insidetextanchor": "middle",
        "textangle": 0,
        "textfont": {"size": 9},
        "constraintext": "none",
        "marker": {
            "color": [rgba(hue, 0.06 if coarse else 0.35 if bubble.fact else 0.08) for bubble, _, hue in bars],
            "line": {"color": hues, "width": 1},
            **({"pattern": hatching | {"fillmode": "overlay"}} if coarse else {}),
        },
    }


def _color(bubble: Bubble, hues: Mapping[int, str], order: Sequence[str]) -> str:
    """Return the color that most of the marks have, of several the one that comes first in `order`."""
    counts = Counter(hues[mark.row.index] for mark in bubble.marks)
    return max(order, key=lambda hue: counts[hue])


def _gathered(bubbles: Sequence[tuple[Bubble, Place, str]]) -> Trace:
    return {
        "name": "several events",
        "showlegend": False,
        "hoverinfo": "text",
        "hovertext": [bubble_text(bubble) for bubble, _, _ in bubbles],
        "customdata": [[mark.row.index for mark in bubble.marks] for bubble, _, _ in bubbles],
        "y": [place.line for _, place, _ in bubbles],
    }


def _shared(group: Group, layout: Layout, marks: Sequence[Mark]) -> Trace:
    label = for_plotly(shorten(group.name, 28))
    texts = {index: hover_text(row) for index, row in {mark.row.index: mark.row for mark in marks}.items()}
    return {
        "name": label,
        "legendgroup": label,
        "showlegend": False,
        "hoverinfo": "text",
        "hovertext": [texts[mark.row.index] for mark in marks],
        "customdata": [mark.row.index for mark in marks],
        "y": [_place(layout, mark).line for mark in marks],
    }


def _place(layout: Layout, mark: Mark) -> Place:
    return layout.places[mark.row.index]


def _same(values: Sequence[Any]) -> Any:  # noqa: ANN401 (as plotly takes it: one value or a list)
    return values[0] if len(set(values)) == 1 else list(values)
