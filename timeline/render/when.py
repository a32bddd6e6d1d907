"""Dates in human words: "on or after 16 Feb 2022", "10–20 Feb 2022", "before 1 Mar 2022"."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from timeline.model import Bound, CivilTime, Extent, Granularity

if TYPE_CHECKING:
    from timeline.render.rows import Row

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_UNIT_MONTHS = {
    Granularity.MONTH: 1,
    Granularity.QUARTER: 3,
    Granularity.SEASON: 3,
    Granularity.YEAR: 12,
    Granularity.DECADE: 120,
    Granularity.CENTURY: 1200,
}
_UNIT_TIMES = {
    Granularity.MINUTE: dt.timedelta(minutes=1),
    Granularity.HOUR: dt.timedelta(hours=1),
    Granularity.DAY: dt.timedelta(days=1),
    Granularity.WEEK: dt.timedelta(weeks=1),
}
_DAY = dt.timedelta(days=1)


def when(row: Row) -> str:
    """Say a row's date as a reader would, bounds and vagueness included; "undated" where both sides are open."""
    if row.start is not None and row.end is not None:
        return _closed(row.start, row.end, row)
    if row.start is not None:
        return _from(row.start, row)
    if row.end is not None:
        return _until(row.end, row)
    return "undated"


def moment(time: dt.datetime) -> str:
    """Write civil time as plotly reads it, to the second; the year always has four digits."""
    return time.isoformat(sep=" ", timespec="seconds")


def day_words(moment: dt.datetime) -> str:
    """Say a day: "12 Feb 2022"."""
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"


def span_words(start: dt.datetime, end: dt.datetime) -> str:
    """Say a half-open stretch [start, end) by its first and last unit: "10–20 Feb 2022", "Jan–Mar 2022"."""
    if _midnight(start) and _midnight(end):
        last = end - _DAY
        if start.day == 1 and end.day == 1:
            return _years(start, last) if start.month == 1 and end.month == 1 else _months(start, last)
        return _days(start, last)
    if start.date() == end.date():
        return f"{day_words(start)}, {_clock(start)}" + ("" if _brief(start, end) else f"–{_clock(end)}")
    if _midnight(end) and end - start <= _DAY:
        return f"{day_words(start)}, {_clock(start)}–24:00"
    return f"{day_words(start)}, {_clock(start)} – {day_words(end)}, {_clock(end)}"


def _closed(start: dt.datetime, end: dt.datetime, row: Row) -> str:
    words = span_words(start, end)
    if row.bound is Bound.APPROX:
        return f"about {words}"
    unit = _step(start, row.granularity, 1)
    if row.extent is Extent.THROUGHOUT and end - start > _DAY:
        return f"{words}, throughout"
    if unit is not None and end > unit and end - start > _DAY:
        return f"within {words}"
    return words


def _from(start: dt.datetime, row: Row) -> str:
    match row.bound:
        case Bound.ON_OR_AFTER:
            return f"{_preposition(row)} or after {_unit(start, row.granularity)}"
        case Bound.AFTER:
            return f"after {_unit_before(start, row.granularity)}"
        case Bound.APPROX:
            return f"from {_unit(start, row.granularity)} on, vague"
        case _:
            return f"from {_unit(start, row.granularity)} on"


def _until(end: dt.datetime, row: Row) -> str:
    match row.bound:
        case Bound.ON_OR_BEFORE:
            return f"{_preposition(row)} or before {_unit_before(end, row.granularity)}"
        case Bound.BEFORE:
            return f"before {_unit(end, row.granularity)}"
        case Bound.APPROX:
            return f"up to {_unit_before(end, row.granularity)}, vague"
        case _:
            return f"up to {_unit_before(end, row.granularity)}"


def _preposition(row: Row) -> str:
    if row.granularity in _UNIT_MONTHS or row.granularity is Granularity.WEEK:
        return "in"
    return "at" if row.granularity in {Granularity.HOUR, Granularity.MINUTE} else "on"


def _unit(start: dt.datetime, granularity: Granularity) -> str:
    """Name the unit that starts here; a bound that does not start a unit is named by its day."""
    end = _step(start, granularity, 1)
    if granularity in {Granularity.HOUR, Granularity.MINUTE}:
        return f"{day_words(start)}, {_clock(start)}"
    return day_words(start) if end is None or not _starts(start, granularity) else span_words(start, end)


def _unit_before(edge: dt.datetime, granularity: Granularity) -> str:
    """Name the unit that ends here; an edge that does not end a unit is named by the day before it."""
    unit = granularity if _starts(edge, granularity) else Granularity.DAY
    return _unit(_step(edge, unit, -1) or edge, unit)


def _starts(moment: dt.datetime, granularity: Granularity) -> bool:
    """Whether a unit starts at this moment; one may at any, where it is a week or less."""
    months = _UNIT_MONTHS.get(granularity)
    return months is None or (moment.day == 1 and _midnight(moment) and (months < 12 or moment.month == 1))


def _step(moment: dt.datetime, granularity: Granularity, count: int) -> dt.datetime | None:
    """Move by whole units; None where that leaves the years 1 to 9999."""
    if granularity in _UNIT_TIMES:
        try:
            return moment + count * _UNIT_TIMES[granularity]
        except OverflowError:
            return None
    return CivilTime.from_date(moment).plus_months(count * _UNIT_MONTHS[granularity]).to_datetime()


def _days(first: dt.datetime, last: dt.datetime) -> str:
    if first == last:
        return day_words(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day_words(last)}"
    if first.year == last.year:
        return f"{first.day} {_MONTHS[first.month - 1]} – {day_words(last)}"
    return f"{day_words(first)} – {day_words(last)}"


def _months(first: dt.datetime, last: dt.datetime) -> str:
    end = f"{_MONTHS[last.month - 1]} {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return end
    start = _MONTHS[first.month - 1]
    return f"{start}–{end}" if first.year == last.year else f"{start} {first.year} – {end}"


def _years(first: dt.datetime, last: dt.datetime) -> str:
    return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"


def _clock(moment: dt.datetime) -> str:
    return f"{moment.hour:02d}:{moment.minute:02d}"


def _midnight(moment: dt.datetime) -> bool:
    return moment.time() == dt.time.min


def _brief(start: dt.datetime, end: dt.datetime) -> bool:
    return end - start <= dt.timedelta(minutes=1)
