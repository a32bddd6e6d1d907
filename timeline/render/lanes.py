"""Lanes: which row stands in which, and where inside it, so that nothing hides anything."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import TYPE_CHECKING, Literal

from timeline.errors import UnknownChoiceError
from timeline.render.bubbles import BAR, Bubble, gather

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from timeline.render.marks import Mark
    from timeline.render.rows import Row

LaneKey = Literal["actor", "place", "category", "source", "status"]

_SYNONYMS: Mapping[str, LaneKey] = {
    "actor": "actor",
    "actors": "actor",
    "place": "place",
    "places": "place",
    "category": "category",
    "categories": "category",
    "class": "category",
    "source": "source",
    "sources": "source",
    "status": "status",
}
_GROUPS: Mapping[LaneKey, Callable[[Row], str | None]] = {
    "actor": lambda row: row.actor[0] if row.actor else None,
    "place": lambda row: row.places[0] if row.places else None,
    "category": lambda row: row.category,
    "source": lambda row: row.source,
    "status": lambda row: str(row.status),
}
UNKNOWN: Mapping[LaneKey, str] = {
    "actor": "No actor named",
    "place": "No place named",
    "category": "No class",
    "source": "Source not known",
    "status": "No status",
}
REST = "Other"
MOST_LANES = 8
MOST_MARKS = 2000
"""Above so many marks in the stretch shown, days are gathered into bubbles."""
WIDTH = 1000.0
"""The width in pixels that a figure is laid out for where its own is not known."""
BUBBLE_PITCH = 24.0
BAR_PITCH = 15.0
"""Pixels from one line of bubbles, or of bars of several events, to the next."""
HEAD = 22.0
FOOT = 8.0
TALLEST = 360.0
SMALLEST = 8.0
STACK = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """A lane of the figure: its name as told in the articles, and its edges in pixels from the top."""

    name: str
    top: float
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a mark or a bubble stands: its moment, its line in pixels from the top, and the height of that line."""

    at: dt.datetime
    line: float
    step: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Where everything stands: the lanes, the place of each mark by the index of its row, the bubbles of the others."""

    lanes: tuple[Lane, ...]
    places: Mapping[int, Place]
    bubbles: tuple[tuple[Bubble, Place], ...]
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Canvas:
    """What is laid out on: the time shown, its width in pixels, the height of a line at best, the most marks alone."""

    shown: tuple[dt.datetime, dt.datetime]
    pitch: float
    width: float = WIDTH
    most: int = MOST_MARKS

    def span(self, pixels: float) -> dt.timedelta:
        """Return the stretch of time that so many pixels cover."""
        return (self.shown[1] - self.shown[0]) * (pixels / self.width)


def lane_key(name: str, *, what: str = "lanes") -> LaneKey:
    """Read the name of a way to group, natural synonyms included.

    Raises
    ------
    UnknownChoiceError
        For any other name.
    """
    try:
        return _SYNONYMS[name.strip().lower()]
    except (KeyError, AttributeError):
        raise UnknownChoiceError(what, name, tuple(_GROUPS)) from None


def group_of(row: Row, key: LaneKey) -> str | None:
    """Name the group of a row: the first of several actors or places; None where nothing is known."""
    return _GROUPS[key](row)


def frequent_groups(rows: Sequence[Row], key: LaneKey, *, most: int = MOST_LANES) -> list[str]:
    """List the most frequent groups, most frequent first, ties by name; a ninth group alone is not worth an "other"."""
    counts = Counter(name for row in rows if (name := group_of(row, key)) is not None)
    names = sorted(counts, key=lambda name: (-counts[name], name))
    return names if len(names) <= most + 1 else names[:most]


def lay_out(marks: Sequence[Mark], key: LaneKey, canvas: Canvas) -> Layout:
    """Give every mark a spot of its own inside its lane, or gather into bubbles what a lane has no room for.

    Parameters
    ----------
    marks
        Of dated rows. Beyond `canvas.most` in the stretch shown every lane is gathered.
    key
        How rows are grouped into lanes.
    canvas
        What is laid out on. Marks nearer than a line is high take different lines.
    """
    members = group_marks(marks, key)
    crowd = sum(mark.low <= canvas.shown[1] and mark.high >= canvas.shown[0] for mark in marks) > canvas.most
    lanes: list[Lane] = []
    places: dict[int, Place] = {}
    bubbles: list[tuple[Bubble, Place]] = []
    top = 0.0
    for name, inside in members.items():
        alone, gathered = _divided(inside, canvas, crowd=crowd)
        spots = _spots(alone, canvas)
        count = _lines(spots)
        step = min(canvas.pitch, TALLEST / max(count, 1))
        places |= {
            index: Place(at=at, line=top + HEAD + (number + 0.5) * step, step=step)
            for index, (at, number) in spots.items()
        }
        bottom = top + HEAD + count * step
        if gathered:
            stacked, height = _stacked(gather(gathered, canvas), bottom)
            bubbles += stacked
            bottom += height
        bottom += FOOT
        lanes.append(Lane(name=name, top=top, bottom=bottom))
        top = bottom
    return Layout(lanes=tuple(lanes), places=places, bubbles=tuple(bubbles), height=top)


def _divided(marks: Sequence[Mark], canvas: Canvas, *, crowd: bool) -> tuple[Sequence[Mark], Sequence[Mark]]:
    """Part the marks of a lane into those that have room for a spot of their own and those to gather.

    In a lane too full for all of them the points stand alone, if there is room for these, and stretches and open sides
    are gathered.
    """
    if crowd:
        return (), marks
    if TALLEST / _lines(_spots(marks, canvas)) >= SMALLEST:
        return marks, ()
    points = [mark for mark in marks if mark.within is not None]
    if points and TALLEST / _lines(_spots(points, canvas)) >= SMALLEST:
        return points, [mark for mark in marks if mark.within is None]
    return (), marks


def _lines(spots: Mapping[int, tuple[dt.datetime, int]]) -> int:
    return max((number for _, number in spots.values()), default=-1) + 1


def _stacked(gathered: Sequence[Bubble], top: float) -> tuple[list[tuple[Bubble, Place]], float]:
    """Give bubbles their places beneath `top`, bars of several beneath the others; also the height of them all."""
    numbers = _first_fit([(bubble.tier, *bubble.reach) for bubble in gathered], dt.timedelta())
    deep = max((number + 1 for one, number in zip(gathered, numbers, strict=True) if one.kind != BAR), default=0)
    stacked = []
    for bubble, number in zip(gathered, numbers, strict=True):
        step = BAR_PITCH if bubble.kind == BAR else BUBBLE_PITCH
        line = top + min(number, deep) * BUBBLE_PITCH + max(number - deep, 0) * BAR_PITCH + step / 2
        stacked.append((bubble, Place(at=bubble.at, line=line, step=step)))
    return stacked, deep * BUBBLE_PITCH + (max(numbers) + 1 - deep) * BAR_PITCH


def group_marks(marks: Sequence[Mark], key: LaneKey, *, most: int = MOST_LANES) -> dict[str, list[Mark]]:
    """Split marks into the most frequent groups, the rest, and those of which the group is not known; none is empty."""
    names = frequent_groups([mark.row for mark in marks], key, most=most)
    members: dict[str, list[Mark]] = {name: [] for name in (*names, REST, UNKNOWN[key])}
    for mark in marks:
        group = group_of(mark.row, key)
        members[UNKNOWN[key] if group is None else group if group in members else REST].append(mark)
    return {name: inside for name, inside in members.items() if inside}


def _spots(marks: Sequence[Mark], canvas: Canvas) -> dict[int, tuple[dt.datetime, int]]:
    """Give each mark its moment and the number of its line, from 0, in order of time; coarse ones beneath."""
    moved = _spread(marks, canvas)
    ordered = sorted(marks, key=lambda mark: mark.row.index)
    spans = [
        (mark.coarse, moved.get(mark.row.index, mark.low), moved.get(mark.row.index, mark.high)) for mark in ordered
    ]
    numbers = _first_fit(spans, canvas.span(canvas.pitch))
    return {
        mark.row.index: (moved.get(mark.row.index, mark.at), number)
        for mark, number in zip(ordered, numbers, strict=True)
    }


def _spread(marks: Sequence[Mark], canvas: Canvas) -> dict[int, dt.datetime]:
    """Stand the many marks of one day side by side inside that day, where it is wide enough."""
    days: dict[tuple[dt.datetime, dt.datetime], list[int]] = defaultdict(list)
    for mark in marks:
        if mark.within is not None:
            days[mark.within].append(mark.row.index)
    moved: dict[int, dt.datetime] = {}
    for (start, end), indices in days.items():
        columns = min(int((end - start) / canvas.span(canvas.pitch)), -(-len(indices) // STACK))
        if columns > 1:
            moved |= {
                index: start + (end - start) * ((at % columns + 0.5) / columns)
                for at, index in enumerate(sorted(indices))
            }
    return moved


def _first_fit(spans: Sequence[tuple[int, dt.datetime, dt.datetime]], room: dt.timedelta) -> list[int]:
    """Give each span (tier, low, high) the first line free for it, in order of time; tiers lie beneath each other."""
    numbers = [0] * len(spans)
    base = 0
    for tier in sorted({span[0] for span in spans}):
        taken: list[tuple[dt.datetime, int]] = []
        free: list[int] = []
        count = 0
        for low, at, high in sorted((low, at, high) for at, (own, low, high) in enumerate(spans) if own == tier):
            while taken and low - taken[0][0] >= room:
                heappush(free, heappop(taken)[1])
            if not free:
                free.append(count)
                count += 1
            line = heappop(free)
            heappush(taken, (high, line))
            numbers[at] = base + line
        base += count
    return numbers
