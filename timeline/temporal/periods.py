"""Calendar units as periods: their bounds, their TIMEX3 values, and steps from one to another."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from timeline.languages.en.lexicon import UNIVERSAL
from timeline.model import CivilTime
from timeline.model.reach import Granularity
from timeline.temporal.enums import Unit
from timeline.temporal.members import (
    CENTURY,
    DAY,
    DECADE,
    HOUR,
    MILLENNIUM,
    MINUTE,
    MONTH,
    QUARTER,
    SEASON,
    SECOND,
    WEEK,
    WEEKEND,
    YEAR,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

GRANULARITY = {
    Unit.SECOND: Granularity.MINUTE, Unit.MINUTE: Granularity.MINUTE, Unit.HOUR: Granularity.HOUR,
    Unit.DAY: Granularity.DAY, Unit.WEEKEND: Granularity.DAY, Unit.WEEK: Granularity.WEEK,
    Unit.MONTH: Granularity.MONTH, Unit.QUARTER: Granularity.QUARTER, Unit.SEASON: Granularity.SEASON,
    Unit.YEAR: Granularity.YEAR, Unit.DECADE: Granularity.DECADE, Unit.CENTURY: Granularity.CENTURY,
    Unit.MILLENNIUM: Granularity.CENTURY,
}  # fmt: skip
_SEASON_START = {"WI": 12, "SP": 3, "SU": 6, "FA": 9}
SOUTH = "S-"
"""In front of a season: that of the south."""
_CODES = {
    Unit.SECOND: "S", Unit.MINUTE: "M", Unit.HOUR: "H", Unit.DAY: "D", Unit.WEEK: "W", Unit.MONTH: "M",
    Unit.QUARTER: "Q", Unit.YEAR: "Y", Unit.DECADE: "E", Unit.CENTURY: "C", Unit.MILLENNIUM: "L",
}  # fmt: skip


_YEARS = {Unit.DECADE: 10, Unit.CENTURY: 100, Unit.MILLENNIUM: 1000}


class Period(NamedTuple):
    """A unit of the calendar: half-open bounds, its unit, and its TIMEX3 value."""

    start: CivilTime
    end: CivilTime
    unit: Unit
    value: str


def year_value(year: int) -> str:
    """Write an astronomical year as TIMEX3 does: 2022, 0079, BC0480."""
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def year_of(value: str) -> int:
    """Return the astronomical year that `year_value` wrote."""
    return 1 - int(value.removeprefix("BC")) if value.startswith("BC") else int(value)


def day_value(day: CivilTime) -> str:
    """Write a day as TIMEX3 does."""
    return f"{year_value(day.year)}-{day.month:02d}-{day.day:02d}"


def clock_value(fields: Mapping[str, Any]) -> str:
    """Write the time of day of an expression's fields `hour`, `minute` and `zone` as TIMEX3 does: T08:30, T08:30Z."""
    universal = "Z" if fields.get("zone") in UNIVERSAL else ""
    return f"T{fields['hour']:02d}:{fields['minute']:02d}{universal}"


def week_value(day: CivilTime) -> str:
    """Write the ISO week that holds a day: 2022-W07."""
    thursday = day.plus_days(3 - day.weekday)
    number = (thursday.ordinal - CivilTime(thursday.year).ordinal) // 7 + 1
    return f"{year_value(thursday.year)}-W{number:02d}"


@lru_cache(maxsize=1 << 12)
def day(point: CivilTime) -> Period:
    """Return the day that holds a point."""
    start = point.midnight()
    return Period(start, start.plus_days(1), DAY, day_value(start))


@lru_cache(maxsize=1 << 12)
def month(year: int, number: int) -> Period:
    """Return a month, 1 to 12."""
    start = CivilTime(year, number)
    return Period(start, start.plus_months(1), MONTH, f"{year_value(year)}-{number:02d}")


@lru_cache(maxsize=1 << 12)
def year(number: int) -> Period:
    """Return an astronomical year."""
    return Period(CivilTime(number), CivilTime(number + 1), YEAR, year_value(number))


@lru_cache(maxsize=1 << 12)
def quarter(year_number: int, number: int) -> Period:
    """Return a quarter of the calendar year, 1 to 4."""
    start = CivilTime(year_number, 3 * number - 2)
    return Period(start, start.plus_months(3), QUARTER, f"{year_value(year_number)}-Q{number}")


def half(year_number: int, number: int) -> Period:
    """Return the first or second half of a year."""
    start = CivilTime(year_number, 6 * number - 5)
    return Period(start, start.plus_months(6), SEASON, f"{year_value(year_number)}-H{number}")


def season(year_number: int, code: str) -> Period:
    """Return a meteorological season; what begins in a December is of that year.

    A code with `SOUTH` in front stands for the season of the south, half a year from that of the north.
    """
    name = code.removeprefix(SOUTH)
    month = _SEASON_START[name] if name is code else (_SEASON_START[name] + 5) % 12 + 1
    start = CivilTime(year_number, month)
    return Period(start, start.plus_months(3), SEASON, f"{year_value(year_number)}-{name}")


def southern_summer(year_number: int) -> Period:
    """Return what "the summer of 2013" may be in the south: the one that ends early in it, or the next."""
    start = CivilTime(year_number - 1, 12)
    return Period(start, start.plus_months(15), SEASON, f"{year_value(year_number)}-SU")


def decade(number: int) -> Period:
    """Return a decade by its first three digits: 193 is the 1930s, -47 the 470s BC."""
    if number < 0:
        return Period(CivilTime(number * 10 - 8), CivilTime(number * 10 + 2), DECADE, f"BC{-number:03d}")
    return Period(CivilTime(number * 10), CivilTime(number * 10 + 10), DECADE, f"{number:03d}")


def century(number: int) -> Period:
    """Return a century by its first two digits: 18 is the 1800s, the nineteenth century; -5 is the fifth BC."""
    if number < 0:
        return Period(CivilTime(number * 100 + 1), CivilTime(number * 100 + 101), CENTURY, f"BC{-number - 1:02d}")
    first = max(1, number * 100)  # there is no year 0: the first century starts in year 1
    return Period(CivilTime(first), CivilTime(number * 100 + 100), CENTURY, f"{number:02d}")


def containing(unit: Unit, point: CivilTime) -> Period:
    """Return the unit that holds a point; weeks start on Monday, a weekend is Saturday and Sunday."""
    match unit:
        case Unit.DAY:
            return day(point)
        case Unit.WEEK:
            start = point.midnight().plus_days(-point.weekday)
            return Period(start, start.plus_days(7), WEEK, week_value(start))
        case Unit.WEEKEND:
            start = point.midnight().plus_days(5 - point.weekday)
            return Period(start, start.plus_days(2), WEEKEND, f"{week_value(start)}-WE")
        case Unit.MONTH:
            return month(point.year, point.month)
        case Unit.QUARTER:
            return quarter(point.year, (point.month + 2) // 3)
        case Unit.SEASON:
            code = next(code for code, first in _SEASON_START.items() if (point.month - first) % 12 < 3)
            return season(point.year - (point.month < 3), code)
        case Unit.YEAR:
            return year(point.year)
        case Unit.DECADE:
            return decade(point.year // 10)
        case Unit.CENTURY | Unit.MILLENNIUM:
            return century(point.year // 100)
        case Unit.HOUR:
            start = point._replace(minute=0, second=0)
            return Period(start, start.plus_seconds(3600), HOUR, f"{day_value(start)}T{start.hour:02d}")
        case _:
            start = point._replace(second=0)
            return Period(
                start, start.plus_seconds(60), MINUTE, f"{day_value(start)}T{start.hour:02d}:{start.minute:02d}"
            )


def nth_weekday(whole: Period, weekday: int, n: int) -> Period | None:
    """Return the nth such weekday of a period, counted from its end where n is negative; None where it has none."""
    if n > 0:
        found = whole.start.plus_days((weekday - whole.start.weekday) % 7 + 7 * (n - 1))
    else:
        last = whole.end.plus_days(-1).midnight()
        found = last.plus_days(-((last.weekday - weekday) % 7) + 7 * (n + 1))
    return day(found) if whole.start <= found < whole.end else None


def nth_part(whole: Period, unit: Unit, amount: float, n: int) -> Period | None:
    """Return the nth stretch of some units of a period, counted from its end where n is negative.

    Weeks of a year are ISO weeks; those of a month are slices of seven days, with the value of the ISO week that holds
    most of them. What has a value of its own (a month, a quarter, a half) gets it, several units their length.
    """
    if unit is WEEKEND:
        saturday = nth_weekday(whole, 5, n)
        return containing(WEEKEND, saturday.start) if saturday is not None else None
    if unit is WEEK and amount == 1 and whole.unit is YEAR:
        first = containing(WEEK, whole.start.plus_days(3))
        last = containing(WEEK, whole.end.plus_days(-4))
        return containing(WEEK, (first if n > 0 else last).start.plus_days(7 * (n - 1 if n > 0 else n + 1)))
    if n > 0:
        start = shift(whole.start, unit, amount * (n - 1))
        end = shift(start, unit, amount)
    else:
        end = shift(whole.end, unit, -amount * (-n - 1))
        start = shift(end, unit, -amount)
    if not whole.start <= start < end <= whole.end:
        return None
    for named in (MONTH, QUARTER, YEAR, DECADE):
        if (found := containing(named, start))[:2] == (start, end):
            return found
    if (start.day, end.day) == (1, 1) and start.month in (1, 7) and start.plus_months(6) == end:
        return half(start.year, 1 if start.month == 1 else 2)
    if unit is WEEK and amount == 1:
        return Period(start, end, unit, week_value(start.plus_days(3)))
    return Period(start, end, unit, whole.value if amount == 1 else duration_value(((amount, unit),)))


def shift(point: CivilTime, unit: Unit, steps: float) -> CivilTime:
    """Move a point by units; half a month is fifteen days, half a year six months."""
    whole = int(steps)
    part = steps - whole
    match unit:
        case Unit.SECOND | Unit.MINUTE | Unit.HOUR:
            return point.plus_seconds(round(steps * {SECOND: 1, MINUTE: 60, HOUR: 3600}[unit]))
        case Unit.DAY:
            return point.plus_days(whole)
        case Unit.WEEK | Unit.WEEKEND:
            return point.plus_days(7 * whole + round(7 * part))
        case Unit.MONTH:
            return point.plus_months(whole).plus_days(round(30 * part))
        case Unit.QUARTER | Unit.SEASON:
            return point.plus_months(round(3 * steps))
        case _:
            years = {YEAR: 1, DECADE: 10, CENTURY: 100, MILLENNIUM: 1000}[unit]
            return point.plus_months(round(12 * years * steps))


def third(period: Period, which: str) -> tuple[CivilTime, CivilTime]:
    """Return the early ("START"), middle ("MID") or late ("END") third; of a month, days 1-10, 11-20 and the rest.

    A week is early on Monday and Tuesday, in its middle from Tuesday to Thursday, and late from Thursday on.
    """
    start, end, unit, _ = period
    match unit:
        case Unit.WEEK:
            first, last = {"START": (0, 2), "MID": (1, 4), "END": (3, 7)}[which]
            return start.plus_days(first), start.plus_days(last)
        case Unit.MONTH:
            cuts = (start, start.plus_days(10), start.plus_days(20), end)
        case Unit.QUARTER | Unit.SEASON | Unit.YEAR:
            length = (end.year - start.year) * 12 + end.month - start.month
            cuts = (start, start.plus_months(length // 3), start.plus_months(2 * length // 3), end)
        case Unit.DECADE | Unit.CENTURY:
            years = end.year - start.year
            cuts = (start, CivilTime(start.year + round(years * 0.3)), CivilTime(start.year + round(years * 0.7)), end)
        case _:
            return start, end
    at = ("START", "MID", "END").index(which)
    return cuts[at], cuts[at + 1]


def half_of(period: Period, *, first: bool) -> tuple[CivilTime, CivilTime]:
    """Return the first or second half of a period; of a month, days 1-15 and the rest."""
    start, end, unit, _ = period
    days = 15 if unit is MONTH else (end.ordinal - start.ordinal) // 2
    middle = start.plus_months(6) if unit is YEAR else start.midnight().plus_days(days)
    if not start < middle < end:
        return start, end
    return (start, middle) if first else (middle, end)


def duration_value(parts: tuple[tuple[float | None, Unit], ...]) -> str:
    """Write a duration as TIMEX3 does: P2W, PT1H30M, PXD where the amount is vague."""
    date, time = "", ""
    for amount, unit in parts:
        code = _CODES.get(unit, "X")
        if amount is not None and unit in _YEARS:
            text = f"{amount * _YEARS[unit]:g}Y"
        elif amount is not None and amount % 1 == 0.5 and unit is YEAR:
            text = (f"{int(amount)}Y" if amount > 1 else "") + "6M"
        elif amount is not None and amount == 0.5 and unit is HOUR:
            text = "30M"
        elif amount is not None and amount % 1 == 0.5 and unit is HOUR:
            text = f"{int(amount)}H30M"
        else:
            text = f"{'X' if amount is None else f'{amount:g}' if amount < 1e6 else str(int(amount))}{code}"
        if unit in (SECOND, MINUTE, HOUR):
            time += text
        else:
            date += text
    return f"P{date}" + (f"T{time}" if time else "")
