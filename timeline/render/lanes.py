"""Lanes: which row stands in which, and where inside it, so that nothing hides anything."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import TYPE_CHECKING, Literal

from timeline.errors import UnknownChoiceError

if TYPE_CHECKING:
    import datetime as dt
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
_HEAD = 22.0
_FOOT = 8.0
_TALLEST = 320.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """A lane of the figure: its name as told in the articles, and its edges in pixels from the top."""

    name: str
    top: float
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Where everything stands, in pixels from the top: the lanes, and the line of each mark by the index of its row."""

    lanes: tuple[Lane, ...]
    lines: Mapping[int, float]
    height: float


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


def lay_out(marks: Sequence[Mark], key: LaneKey, *, pitch: float, room: dt.timedelta) -> Layout:
    """Give every mark a line of its own inside its lane.

    Parameters
    ----------
    marks
        Of dated rows.
    key
        How rows are grouped into lanes.
    pitch
        Pixels from one line to the next; less in a lane that would grow too tall.
    room
        The stretch of time that a symbol covers at the range first shown: marks nearer than that take different lines.
    """
    names = frequent_groups([mark.row for mark in marks], key)
    members: dict[str, list[Mark]] = {name: [] for name in (*names, REST, UNKNOWN[key])}
    for mark in marks:
        group = group_of(mark.row, key)
        members[UNKNOWN[key] if group is None else group if group in members else REST].append(mark)
    lanes: list[Lane] = []
    lines: dict[int, float] = {}
    top = 0.0
    for name, inside in members.items():
        if not inside:
            continue
        numbers = _dodge(inside, room)
        count = max(numbers.values()) + 1
        step = min(pitch, _TALLEST / count)
        bottom = top + _HEAD + count * step + _FOOT
        lines.update({index: top + _HEAD + (number + 0.5) * step for index, number in numbers.items()})
        lanes.append(Lane(name=name, top=top, bottom=bottom))
        top = bottom
    return Layout(lanes=tuple(lanes), lines=lines, height=top)


def _dodge(marks: Sequence[Mark], room: dt.timedelta) -> dict[int, int]:
    """Give each mark the number of its line, from 0, first fit in order of time; coarse ones beneath."""
    numbers: dict[int, int] = {}
    base = 0
    for coarse in (False, True):
        taken: list[tuple[dt.datetime, int]] = []
        free: list[int] = []
        count = 0
        for low, index, high in sorted(
            (mark.low, mark.row.index, mark.high) for mark in marks if mark.coarse is coarse
        ):
            while taken and low - taken[0][0] >= room:
                heappush(free, heappop(taken)[1])
            if not free:
                free.append(count)
                count += 1
            line = heappop(free)
            heappush(taken, (high, line))
            numbers[index] = base + line
        base += count
    return numbers
