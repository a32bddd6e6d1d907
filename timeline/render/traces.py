"""From marks to plotly traces. No trace holds `y`: it follows from the row's line, which depends on the lanes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from timeline.model import Granularity, Status
from timeline.render.hover import hover_text
from timeline.render.lanes import REST, UNKNOWN, LaneKey, frequent_groups, group_of
from timeline.render.marks import Arrow, Mark, anchor
from timeline.render.style import PALETTE, REST_COLOR, STATUS_STYLES, Fill, rgba
from timeline.render.text import for_plotly, shorten

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping, Sequence

Trace = dict[str, Any]

_ROOMY = 16.0
_STRONGEST = 0.5
_FILLS = {Fill.SOLID: 1.0, Fill.HALF: 0.4, Fill.HOLLOW: 0.08}
_BAR_FILLS = {Fill.SOLID: 0.55, Fill.HALF: 0.28, Fill.HOLLOW: 0.08}
_ARROWS = {Arrow.LATER: "triangle-right", Arrow.EARLIER: "triangle-left"}
_FINE = frozenset((Granularity.MINUTE, Granularity.HOUR, Granularity.DAY))
_FACTS = frozenset((Status.HAPPENED, Status.ONGOING))


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Marks of one color."""

    name: str
    color: str
    marks: tuple[Mark, ...]


def color_groups(marks: Sequence[Mark], key: LaneKey) -> list[Group]:
    """Split marks by what colors them: statuses in their fixed order, anything else the most frequent first."""
    if key == "status":
        colors = {str(status): style.color for status, style in STATUS_STYLES.items()}
    else:
        names = frequent_groups([mark.row for mark in marks], key, most=len(PALETTE) - 1)
        colors = dict(zip(names, PALETTE, strict=False))
    members: dict[str, list[Mark]] = {name: [] for name in (*colors, REST, UNKNOWN[key])}
    for mark in marks:
        group = group_of(mark.row, key)
        members[UNKNOWN[key] if group is None else group if group in members else REST].append(mark)
    return [
        Group(name=name, color=colors.get(name, REST_COLOR), marks=tuple(inside))
        for name, inside in members.items()
        if inside
    ]


def mark_traces(groups: Sequence[Group], *, pitch: float) -> list[Trace]:
    """Build the traces of all marks, what fades first and symbols last, so that these lie on top.

    Every trace has `customdata`: for each of its points the index of its row.
    """
    builders = (_fades, _bars, _arrows, _symbols)
    return [trace for build in builders for group in groups for trace in build(group, pitch)]


def count_traces(marks: Sequence[Mark], *, monthly: bool) -> list[Trace]:
    """Build the overview: how many events lie on each day (or in each month), all of them behind, the facts in front.

    `customdata` holds for each bar the list of the indices of its rows.
    """
    every: dict[dt.date, list[int]] = {}
    facts: dict[dt.date, list[int]] = {}
    for mark in marks:
        point = anchor(mark.row)
        if point is None or mark.bar is not None or mark.row.granularity not in _FINE:
            continue
        day = point.date().replace(day=1) if monthly else point.date()
        every.setdefault(day, []).append(mark.row.index)
        if mark.row.status in _FACTS:
            facts.setdefault(day, []).append(mark.row.index)
    unit = "month" if monthly else "day"
    return [
        _counts(every, name="feared, planned, alleged, denied", color=rgba(REST_COLOR, 0.45), unit=unit),
        _counts(facts, name="happened or ongoing", color=rgba(STATUS_STYLES[Status.HAPPENED].color, 0.9), unit=unit),
    ]


def placed(traces: Sequence[Trace], lines: Mapping[int, float]) -> list[Trace]:
    """Give every trace of marks its `y`: the line of the row that each point belongs to."""
    return [trace | {"y": [lines[index] for index in trace["customdata"]]} for trace in traces]


def _counts(days: Mapping[dt.date, list[int]], *, name: str, color: str, unit: str) -> Trace:
    ordered = sorted(days)
    return {
        "type": "bar",
        "name": name,
        "x": [f"{day.isoformat()} 12:00:00" if unit == "day" else f"{day.isoformat()[:7]}-15" for day in ordered],
        "y": [len(days[day]) for day in ordered],
        "width": (1 if unit == "day" else 28) * 86_400_000,
        "customdata": [days[day] for day in ordered],
        "marker": {"color": color, "line": {"width": 0}},
        "xaxis": "x2",
        "yaxis": "y2",
        "hoverinfo": "skip",
        "showlegend": False,
    }


def _fades(group: Group, pitch: float) -> Iterator[Trace]:
    strips = [(mark, fade) for mark in group.marks for fade in mark.fades]
    if not strips:
        return
    steps = 12 if pitch >= _ROOMY else 6
    pieces = [(mark, fade, step) for mark, fade in strips for step in range(steps)]
    alphas = [_STRONGEST * (1 - step / steps) ** 1.4 for step in range(steps)]
    yield _shared(group, [mark for mark, _, _ in pieces]) | {
        "type": "bar",
        "orientation": "h",
        "base": [moment(fade.near + (fade.far - fade.near) * step / steps) for _, fade, step in pieces],
        "x": [round((fade.far - fade.near).total_seconds() * 1000 / steps) for _, fade, _ in pieces],
        "width": round(pitch * 0.44, 2),
        "marker": {"color": [rgba(group.color, round(alphas[step], 3)) for _, _, step in pieces], "line": {"width": 0}},
    }


def _bars(group: Group, pitch: float) -> Iterator[Trace]:
    for coarse in (True, False):
        bars = [(mark, *mark.bar) for mark in group.marks if mark.bar is not None and mark.coarse is coarse]
        if not bars:
            continue
        marks = [mark for mark, _, _ in bars]
        fills = [rgba(group.color, _BAR_FILLS[STATUS_STYLES[mark.row.status].fill]) for mark in marks]
        light = rgba(group.color, 0.06)
        hatching = {"shape": "/", "fgcolor": rgba(group.color, 0.8), "bgcolor": light, "size": 6, "solidity": 0.16}
        yield _shared(group, marks) | {
            "type": "bar",
            "orientation": "h",
            "base": [moment(start) for _, start, _ in bars],
            "x": [round((end - start).total_seconds() * 1000) for _, start, end in bars],
            "width": round(pitch * 0.5, 2),
            "marker": {
                "color": light if coarse else _same(fills),
                "line": {"color": rgba(group.color, 0.9), "width": 1},
                **({"pattern": hatching | {"fillmode": "overlay"}} if coarse else {}),
            },
        }


def _arrows(group: Group, pitch: float) -> Iterator[Trace]:
    marks = [mark for mark in group.marks if mark.arrow is not None]
    if not marks:
        return
    yield _shared(group, marks) | {
        "type": "scatter",
        "mode": "markers",
        "x": [moment(mark.fades[0].far) for mark in marks],
        "marker": {
            "symbol": [_ARROWS[mark.arrow] for mark in marks if mark.arrow is not None],
            "size": round(pitch * 0.46, 2),
            "color": rgba(group.color, 0.8),
            "opacity": 1,
            "line": {"width": 0},
        },
    }


def _symbols(group: Group, pitch: float) -> Iterator[Trace]:
    marks = list(group.marks)
    styles = [STATUS_STYLES[mark.row.status] for mark in marks]
    yield _shared(group, marks) | {
        "type": "scatter",
        "mode": "markers",
        "x": [moment(mark.at) for mark in marks],
        "showlegend": True,
        "marker": {
            "symbol": _same([style.symbol for style in styles]),
            "size": _same([_size(mark.row.n_articles, pitch) for mark in marks]),
            "color": _same([rgba(group.color, _FILLS[style.fill]) for style in styles]),
            "opacity": 1,
            "line": {"color": group.color, "width": 1.8},
        },
    }


def _shared(group: Group, marks: Sequence[Mark]) -> Trace:
    label = for_plotly(shorten(group.name, 28))
    texts = {index: hover_text(row) for index, row in {mark.row.index: mark.row for mark in marks}.items()}
    return {
        "name": label,
        "legendgroup": label,
        "showlegend": False,
        "hoverinfo": "text",
        "hovertext": [texts[mark.row.index] for mark in marks],
        "customdata": [mark.row.index for mark in marks],
    }


def _size(articles: int | None, pitch: float) -> float:
    """Return the symbol's width in pixels: up to a third more for an event told in several articles."""
    return round(pitch * 0.55 * (1 + min(articles or 1, 8) / 24), 1)


def _same(values: Sequence[Any]) -> Any:  # noqa: ANN401 (as plotly takes it: one value or a list)
    return values[0] if len(set(values)) == 1 else list(values)


def moment(time: dt.datetime) -> str:
    """Write civil time as plotly reads it, to the second; the year always has four digits."""
    return time.isoformat(sep=" ", timespec="seconds")
