"""Bubbles: the marks of one lane and one day (or week, or month) as one, where there are too many to be drawn alone.

What happened is never gathered with what did not, nor a day with a stretch of time or an open side: a bubble stands for
points inside its day, a bar for stretches inside its bounds, an arrow for sides that are open from its day on.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from timeline.model import Status
from timeline.render.marks import FIRST, LAST

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeline.render.marks import Mark

DAY = dt.timedelta(days=1)
FACTS = frozenset((Status.HAPPENED, Status.ONGOING))
WIDEST = 24.0
NARROWEST = 16.0
LEAST = 5.0
"""Pixels: no bubble is wider than the first or narrower than the last; no unit is narrower than the second."""
UNITS: Mapping[str, float] = {"day": 1, "week": 7, "month": 28, "quarter": 90, "year": 365, "decade": 3652}
"""The units that a bubble may stand for, by their least length in days."""
POINT, LATER, EARLIER, BAR = "point", "later", "earlier", "bar"
OPEN_SHARE = 0.4
"""The part of its unit that an arrow takes: two of them may stand there."""
_WHERE = {POINT: 0.5, LATER: 0.75, EARLIER: 0.25, BAR: 0.5}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120}


class Canvas(Protocol):
    """What bubbles are drawn on."""

    def span(self, pixels: float) -> dt.timedelta:
        """Return the stretch of time that so many pixels cover."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bubble:
    """Marks as one. [`start`, `end`) are whole units; `kind` is `point`, `later`, `earlier` or `bar`.

    `share` is the width of the bubble as a part of the widest of its lane, its area standing for the count.
    """

    marks: tuple[Mark, ...]
    kind: str
    fact: bool
    start: dt.datetime
    end: dt.datetime
    share: float = 1.0

    @property
    def coarse(self) -> bool:
        """Whether the text told no more than the month or the year of any of them."""
        return all(mark.coarse for mark in self.marks)

    @property
    def at(self) -> dt.datetime:
        """Where its symbol stands, inside its unit."""
        return self.start + (self.end - self.start) * _WHERE[self.kind]

    @property
    def tier(self) -> int:
        """The sub-row: what happened, what did not, open sides, stretches."""
        if self.kind == BAR:
            return 4 + (not self.fact)
        return (not self.fact) + 2 * (self.kind != POINT)

    @property
    def reach(self) -> tuple[dt.datetime, dt.datetime]:
        """Return the room that it takes."""
        if self.kind == BAR:
            return self.start, self.end
        half = (self.end - self.start) * (0.5 if self.kind == POINT else OPEN_SHARE / 2)
        return self.at - half, self.at + half


def gather(marks: Sequence[Mark], canvas: Canvas) -> list[Bubble]:
    """Gather the marks of a lane by the smallest unit that is wide enough for a bubble, in order of time."""
    narrow = canvas.span(NARROWEST)
    unit = next((name for name, days in UNITS.items() if days * DAY >= narrow), "decade")
    members: dict[tuple[dt.datetime, dt.datetime, str, bool], list[Mark]] = defaultdict(list)
    for mark in marks:
        members[(*_stretch(mark, unit), mark.row.status in FACTS)].append(mark)
    most = max((len(inside) for (_, _, kind, _), inside in members.items() if kind != BAR), default=1)
    return [
        Bubble(
            marks=tuple(inside),
            kind=kind,
            fact=fact,
            start=start,
            end=end,
            share=max((len(inside) / most) ** 0.5, 0.25),
        )
        for (start, end, kind, fact), inside in sorted(members.items(), key=lambda item: item[0])
    ]


def floor(moment: dt.datetime, unit: str) -> dt.datetime:
    """Return the start of the unit that a moment lies in; weeks start on Monday."""
    day = dt.datetime(moment.year, moment.month, moment.day)  # noqa: DTZ001 (civil time has no zone)
    if unit == "day":
        return day
    if unit == "week":
        return day - day.weekday() * DAY if day - FIRST > 7 * DAY else FIRST
    months = _MONTHS[unit]
    number = (day.year * 12 + day.month - 1) // months * months
    return day.replace(year=max(number // 12, 1), month=number % 12 + 1 if number >= 12 else 1, day=1)


def ceiling(moment: dt.datetime, unit: str) -> dt.datetime:
    """Return the first start of a unit that is not before a moment; stops at the year 9999."""
    start = floor(moment, unit)
    return start if start == moment else after(start, unit)


def after(start: dt.datetime, unit: str) -> dt.datetime:
    """Return the start of the next unit; stops at the year 9999."""
    try:
        if unit in {"day", "week"}:
            return start + UNITS[unit] * DAY
        number = start.year * 12 + start.month - 1 + _MONTHS[unit]
        return start.replace(year=number // 12, month=number % 12 + 1)
    except (OverflowError, ValueError):
        return LAST


def _stretch(mark: Mark, unit: str) -> tuple[dt.datetime, dt.datetime, str]:
    row = mark.row
    if row.start is not None and row.end is not None:
        start, end = floor(row.start, unit), ceiling(row.end, unit)
        return start, end, POINT if end <= after(start, unit) else BAR
    if row.start is not None:
        start = floor(row.start, unit)
        return start, after(start, unit), LATER
    end = ceiling(row.end or mark.at, unit)
    return floor(end - dt.timedelta(seconds=1), unit), end, EARLIER
