"""From a row to the mark that shows it honestly: a point, a bar, a fade into the open, an arrow."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from timeline.model import Bound, Extent, Granularity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.render.rows import Row

DAY = dt.timedelta(days=1)
COARSE = frozenset(
    (
        Granularity.MONTH,
        Granularity.QUARTER,
        Granularity.SEASON,
        Granularity.YEAR,
        Granularity.DECADE,
        Granularity.CENTURY,
    )
)
CLOCK = frozenset((Granularity.MINUTE, Granularity.HOUR))
YEARS = frozenset((Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY))
_FADE_SHARE = 0.09
_LEFT_OUT = 4
_NEAR = 0.4
_THIN = 0.05
_STRETCH = 0.1
_WORTHWHILE = 2.5
_NARROWEST = 14 * DAY
_MARGIN = 0.04
FIRST = dt.datetime(1, 1, 1)  # noqa: DTZ001 (civil time has no zone)
LAST = dt.datetime(9999, 12, 31, 23, 59, 59)  # noqa: DTZ001 (civil time has no zone)


class Arrow(StrEnum):
    """Where an arrow points: "as early as" to the right, "by" to the left."""

    LATER = "later"
    EARLIER = "earlier"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fade:
    """A strip that is strongest at `near` and gone at `far`, which may lie on either side."""

    near: dt.datetime
    far: dt.datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What is drawn for one dated row, in civil time.

    `at` is where the status symbol stands, `bar` the true bounds where both are known, `coarse` whether the text spoke
    in months or more. [`low`, `high`] is the room that the mark takes.
    """

    row: Row
    at: dt.datetime
    bar: tuple[dt.datetime, dt.datetime] | None = None
    fades: tuple[Fade, ...] = ()
    arrow: Arrow | None = None
    coarse: bool = False

    @property
    def low(self) -> dt.datetime:
        """The leftmost point drawn."""
        return min(self._points())

    @property
    def high(self) -> dt.datetime:
        """The rightmost point drawn."""
        return max(self._points())

    @property
    def within(self) -> tuple[dt.datetime, dt.datetime] | None:
        """The bounds of a mark that is a point alone: it may stand anywhere inside them."""
        if self.bar is not None or self.fades or self.row.start is None or self.row.end is None:
            return None
        return self.row.start, self.row.end

    def seen_in(self, shown: tuple[dt.datetime, dt.datetime]) -> bool:
        """Whether it is seen in a range: of a fade the half that shows, or the arrow at its end."""
        ends = [fade.far if self.arrow else fade.near + (fade.far - fade.near) / 2 for fade in self.fades]
        points = [self.at, *(self.bar or ()), *(fade.near for fade in self.fades), *ends]
        return bool(min(points) <= shown[1] and max(points) >= shown[0])

    def _points(self) -> list[dt.datetime]:
        return [self.at, *(self.bar or ()), *(side for fade in self.fades for side in (fade.near, fade.far))]


def mark_of(row: Row, reach: dt.timedelta) -> Mark | None:
    """Choose the mark of a row; None for an undated one.

    Parameters
    ----------
    row
        Any row.
    reach
        How far a fade runs into the open. It shows that a side is open and says nothing about how far.
    """
    coarse = row.granularity in COARSE
    if row.start is not None and row.end is not None:
        return _closed(row, row.start, row.end, coarse=coarse)
    if row.start is not None:
        return _open_end(row, row.start, reach, coarse=coarse)
    if row.end is not None:
        return _open_start(row, row.end, reach, coarse=coarse)
    return None


def anchor(row: Row) -> dt.datetime | None:
    """Return the one point that best places a row: the middle of its bounds, or the bound that is known."""
    if row.start is not None and row.end is not None:
        return row.start + (row.end - row.start) / 2
    return row.start if row.start is not None or row.end is None else moved(row.end, -DAY)


def bulk_range(rows: Sequence[Row]) -> tuple[dt.datetime, dt.datetime] | None:
    """Choose the stretch of time to show first: the shortest that holds three quarters of the rows, and what lies near.

    One row about 1949 must not flatten the weeks of the crisis, nor do rows of whole years ("last year") widen it where
    most rows are finer. None where no row is dated.
    """
    placed = sorted((point, row.granularity in YEARS) for row in rows if (point := anchor(row)) is not None)
    if not placed:
        return None
    fine = [point for point, year in placed if not year]
    anchors = fine if len(fine) > len(placed) / 2 else [point for point, _ in placed]
    held = len(anchors) - len(anchors) // _LEFT_OUT
    first = min(range(len(anchors) - held + 1), key=lambda at: (anchors[at + held - 1] - anchors[at], -at))
    last = first + held - 1
    least = _least(rows)
    core = max(anchors[last] - anchors[first], least)
    earlier = _near([anchors[first] - point for point in reversed(anchors[:first])], core, held)
    later = _near([point - anchors[last] for point in anchors[last + 1 :]], core, held)
    first, last = first - earlier, last + later
    if anchors[-1] - anchors[0] <= _WORTHWHILE * max(anchors[last] - anchors[first], least):
        first, last = 0, -1
    return widened(anchors[first], anchors[last], least)


def _least(rows: Iterable[Row]) -> dt.timedelta:
    """Return the shortest stretch worth showing: a day where all rows are of hours or minutes, else two weeks."""
    return DAY if all(row.granularity in CLOCK for row in rows if row.dated) else _NARROWEST


def _near(distances: Sequence[dt.timedelta], core: dt.timedelta, held: int) -> int:
    """Count the rows beyond an edge of the core, nearest first, that lie near it and are not far thinner than it."""
    needed = max(1, round(_THIN * held * _STRETCH))
    before = dt.timedelta()
    for at, distance in enumerate(distances):
        stretch = distance - (distances[at - needed + 1] if at >= needed - 1 else dt.timedelta())
        if distance > core or distance - before > _NEAR * core or stretch > _STRETCH * core:
            return at
        before = distance
    return len(distances)


def full_range(marks: Sequence[Mark]) -> tuple[dt.datetime, dt.datetime]:
    """Return the stretch that shows every mark; at least one must be given."""
    least = _least(mark.row for mark in marks)
    return widened(min(mark.low for mark in marks), max(mark.high for mark in marks), least)


def widened(start: dt.datetime, end: dt.datetime, least: dt.timedelta) -> tuple[dt.datetime, dt.datetime]:
    """Add a margin, and show at least so much; stays within the years 1 to 9999."""
    missing = max(least - (end - start), dt.timedelta())
    margin = max((end - start) * _MARGIN, least / 14) + missing / 2
    return moved(start, -margin), moved(end, margin)


def fade_reach(shown: tuple[dt.datetime, dt.datetime]) -> dt.timedelta:
    """Return how far fades run, given the stretch first shown."""
    length = shown[1] - shown[0]
    return max(length * _FADE_SHARE, 2 * DAY if length >= _NARROWEST else dt.timedelta())


def moved(moment: dt.datetime, by: dt.timedelta) -> dt.datetime:
    """Move a point of time, stopping at the ends of the years 1 to 9999."""
    try:
        return moment + by
    except OverflowError:
        return LAST if by > dt.timedelta() else FIRST


def _closed(row: Row, start: dt.datetime, end: dt.datetime, *, coarse: bool) -> Mark:
    length = end - start
    vague = row.bound is Bound.APPROX
    edge = max(length * 0.15, DAY / 2)
    middle = start + length / 2
    left, right = (middle, middle) if length <= DAY else (start, end)
    fades = (Fade(near=left, far=moved(start, -edge)), Fade(near=right, far=moved(end, edge))) if vague else ()
    if length <= DAY:
        return Mark(row=row, at=middle, fades=fades)
    at = start if row.extent is Extent.THROUGHOUT else middle
    return Mark(row=row, at=at, bar=(start, end), fades=fades, coarse=coarse)


def _open_end(row: Row, start: dt.datetime, reach: dt.timedelta, *, coarse: bool) -> Mark:
    known = row.published
    if row.extent is Extent.THROUGHOUT and known is not None and known - start > DAY:
        fade = Fade(near=known, far=moved(known, reach))
        return Mark(row=row, at=start, bar=(start, known), fades=(fade,), coarse=coarse)
    arrow = Arrow.LATER if row.bound is Bound.ON_OR_AFTER else None
    at = moved(start, DAY / 2) if row.bound is Bound.ON_OR_AFTER and not coarse else start
    return Mark(row=row, at=at, fades=(Fade(near=start, far=moved(start, reach)),), arrow=arrow, coarse=coarse)


def _open_start(row: Row, end: dt.datetime, reach: dt.timedelta, *, coarse: bool) -> Mark:
    arrow = Arrow.EARLIER if row.bound is Bound.ON_OR_BEFORE else None
    at = moved(end, -DAY / 2) if row.bound is Bound.ON_OR_BEFORE and not coarse else end
    return Mark(row=row, at=at, fades=(Fade(near=end, far=moved(end, -reach)),), arrow=arrow, coarse=coarse)
