"""Intervals of civil time: when an event may lie, and how the text bounds it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from timeline.errors import EmptyIntervalError
from timeline.model.frozen import quick

if TYPE_CHECKING:
    from timeline.model.civil import CivilTime


class Granularity(StrEnum):
    """The unit in which the text speaks, finest first."""

    __hash__ = str.__hash__  # as equality goes, and faster than that of Enum

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


class Bound(StrEnum):
    """How the named unit bounds the event."""

    __hash__ = str.__hash__  # as equality goes, and faster than that of Enum

    EXACT = "exact"
    APPROX = "approx"
    BEFORE = "before"
    ON_OR_BEFORE = "on-or-before"
    AFTER = "after"
    ON_OR_AFTER = "on-or-after"


class Extent(StrEnum):
    """Whether the event lies at some point in the interval, or fills it."""

    __hash__ = str.__hash__  # as equality goes, and faster than that of Enum

    WITHIN = "within"
    THROUGHOUT = "throughout"


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """Half-open stretch [start, end) of civil time.

    The bounds say where an event may lie, not how long it took: "March 2011" runs from 1 March to 1 April at MONTH
    granularity. None is an open side; both None is a time that cannot be placed. Wall-clock times at the place of the
    event, hence without a zone.

    Raises
    ------
    EmptyIntervalError
        Where the end is not after the start.
    """

    start: CivilTime | None
    end: CivilTime | None
    granularity: Granularity
    bound: Bound = Bound.EXACT
    extent: Extent = Extent.WITHIN

    def __post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.end <= self.start:
            raise EmptyIntervalError(self.start, self.end)
