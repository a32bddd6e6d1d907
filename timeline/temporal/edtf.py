"""Intervals written in Extended Date/Time Format (ISO 8601-2:2019)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.model import CivilTime, Interval
from timeline.model.reach import Bound, Extent, Granularity

if TYPE_CHECKING:
    from collections.abc import Callable


_CLOCK = (Granularity.MINUTE, Granularity.HOUR)
_FINE = (*_CLOCK, Granularity.DAY, Granularity.WEEK)
_YEARS = (Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY)
_LAST_YEAR = 9999


def to_edtf(interval: Interval) -> str | None:
    """Write an interval as EDTF, or None where it has no form.

    It has none where it is open on both sides, vague ("in the coming days"), or in years of more than four digits.
    """
    return _written(interval.start, interval.end, interval.granularity, interval.bound, interval.extent)


@lru_cache(maxsize=1 << 12)
def _written(
    start: CivilTime | None, end: CivilTime | None, granularity: Granularity, bound: Bound, extent: Extent
) -> str | None:
    """Write an interval that is given by its fields, which are hashed and compared faster than it is."""
    interval = Interval(start=start, end=end, granularity=granularity, bound=bound, extent=extent)
    if start is None and end is None:
        return None
    until = None if end is None else _last(end)
    if (start is not None and abs(start.year) > _LAST_YEAR) or (until is not None and abs(until.year) > _LAST_YEAR):
        return None
    if interval.bound is Bound.APPROX and (start is None or end is None):
        return None
    if (
        interval.granularity in _CLOCK
        and start is not None
        and end is not None
        and interval.bound is Bound.EXACT
        and _is_unit(interval)
    ):
        return f"{_day(start)}T{start.hour:02d}:{start.minute:02d}:{start.second:02d}"
    write = _writer(interval)
    first = write(start) if start is not None else ""
    last = write(until) if until is not None else ""
    if first is None or last is None:
        return None
    if interval.extent is Extent.THROUGHOUT:
        return f"{first or '..'}/{last or '..'}" if first != last else first
    if not first:
        return f"[..{last}]"
    if not last:
        return f"[{first}..]"
    approx = "~" if interval.bound is Bound.APPROX else ""
    unit = _unit(interval)
    if unit is not None:
        return f"{unit}{approx}"
    return f"{first}{approx}" if first == last else f"[{first}..{last}]"


def _is_unit(interval: Interval) -> bool:
    """Whether clock bounds are one minute or hour, which EDTF writes as their start; other clock bounds go by days."""
    if interval.start is None or interval.end is None:
        return False
    return interval.end == interval.start.plus_seconds(60 if interval.granularity is Granularity.MINUTE else 3600)


def _last(end: CivilTime) -> CivilTime:
    """Return the last day inside."""
    return end if any(end[3:]) else end.plus_days(-1)


def _writer(interval: Interval) -> Callable[[CivilTime], str | None]:
    if interval.extent is not Extent.THROUGHOUT or interval.granularity in _FINE:
        return _day
    points = [point for point in (interval.start, interval.end) if point is not None]
    if any(point != CivilTime(point.year, point.month) for point in points):
        return _day
    if interval.granularity in _YEARS and all(point.month == 1 for point in points):
        return lambda point: _year(point.year)
    return lambda point: f"{_year(point.year)}-{point.month:02d}"


def _unit(interval: Interval) -> str | None:
    """Write a whole year, month, decade or century by its own form."""
    start, end = interval.start, interval.end
    if start is None or end is None or start.day != 1 or any(start[3:]):
        return None
    if interval.granularity is Granularity.MONTH and end == start.plus_months(1):
        return f"{_year(start.year)}-{start.month:02d}"
    if start.month != 1:
        return None
    years = end.year - start.year if end == CivilTime(end.year) else 0
    if interval.granularity is Granularity.YEAR and end == CivilTime(start.year + 1):
        return _year(start.year)
    if interval.granularity is Granularity.DECADE and years == 10 and start.year % 10 == 0 and start.year >= 1000:
        return f"{start.year // 10}X"
    if interval.granularity is Granularity.CENTURY and years == 100 and start.year % 100 == 0 and start.year >= 1000:
        return f"{start.year // 100}XX"
    return None


def _year(year: int) -> str:
    return f"{year:04d}" if year >= 0 else f"-{-year:04d}"


def _day(point: CivilTime) -> str:
    return f"{_year(point.year)}-{point.month:02d}-{point.day:02d}"
