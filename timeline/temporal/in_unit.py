"""What lies in a unit that a date gives: "June of that year", "the last Friday of March"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.shapes import Unit
from timeline.temporal import periods
from timeline.temporal.calendar_dates import as_feast
from timeline.temporal.candidates import candidates_of
from timeline.temporal.expression import QUARTER_ENDED, WEEK_NUMBER, WORKING_DAY
from timeline.temporal.members import CENTURY, DAY, DCT, DECADE, HOUR, MINUTE, PAST, QUARTER, WEEK, WEEKEND, YEAR
from timeline.temporal.periods import Period
from timeline.temporal.references import finer, inside
from timeline.temporal.reporting import under_report

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.model import Direction
    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression
    from timeline.temporal.resolution import Placed

_TUESDAY = 1
_THURSDAY, _FRIDAY = 3, 4
_BEFORE_A_WEEKEND = (_THURSDAY, _FRIDAY)
"""Thursday and Friday."""


def in_unit(x: Expression, base: Placed, context: Context, direction: Direction) -> Placed | None:
    """Place what lies in a unit: "June of last year", "the last Friday of March"; None where the unit holds none."""
    placed = _in_unit(x, base, context)
    ahead = placed is not None and context.dct is not None and placed.period.start > context.dct
    bare = x.base is not None and x.base.value == "bare" and x.base.unit is YEAR
    if not (bare and ahead and direction is PAST):
        return placed
    before = periods.year(base.period.start.year - 1)  # told in January: "It slowed in the last quarter of the year"
    return _in_unit(x, base._replace(period=before, why=f"the year before {base.period.start.year}"), context)


def _in_unit(x: Expression, base: Placed, context: Context) -> Placed | None:
    start = base.period.start
    by_rule = _IN_UNIT.get(x.rule.name)
    if by_rule is not None:
        return by_rule(x, base, context)
    if "nth" in x.fields:
        return _nth(x, base)
    if "weekday" in x.fields:
        monday = periods.containing(WEEK, start).start
        return base._replace(period=periods.day(monday.plus_days(x.fields["weekday"])))
    if x.unit is DAY and x.value == "last":
        if base.period.unit is DAY and base.period.end == start.plus_days(1):
            return None
        return base._replace(period=periods.day(base.period.end.plus_days(-1)))
    if x.unit is DAY:
        return base._replace(period=periods.day(start.plus_days(x.fields["day"] - 1)))
    period = candidates_of(x.fields, start.year)
    return as_feast(x.fields, base._replace(period=period)) if period is not None else None


def _quarter_ended(x: Expression, base: Placed, context: Context) -> Placed:
    """Place the three months up to a date; a firm counts its quarters from the start of a year of its own."""
    end = base.period.end.midnight()
    last = end.plus_days(-1)
    first = end.plus_months(-3) if end.day == 1 else last._replace(day=1).plus_months(-2)
    told = context.quarter or periods.containing(QUARTER, last._replace(day=1).plus_months(-1))
    number = x.fields.get("quarter")
    value = f"{periods.year_value(last.year)}-Q{number}" if number else told.value
    return base._replace(
        period=Period(first, end, QUARTER, value), why=f"the three months up to its last day: {base.why}"
    )


def _unit_of_day(x: Expression, base: Placed, _context: Context) -> Placed | None:
    start = base.period.start
    if x.unit is not WEEKEND:
        return base._replace(period=periods.containing(x.unit or WEEK, start))
    holiday = x.value == "holiday"
    day = start.plus_days(-start.weekday - 1) if start.weekday <= _TUESDAY else start
    weekend = periods.containing(WEEKEND, day)
    if holiday and start.weekday <= _TUESDAY:
        weekend = weekend._replace(end=base.period.end)  # "Labor Day weekend" ends on that Monday
    elif holiday and start.weekday in _BEFORE_A_WEEKEND:
        weekend = weekend._replace(start=start)  # "Thanksgiving weekend" begins on that Thursday
    return base._replace(period=weekend)


def _week_from_day(_x: Expression, base: Placed, _context: Context) -> Placed | None:
    start = base.period.start
    return base._replace(period=Period(start, start.plus_days(7), WEEK, periods.week_value(start)))


def _this_day(_x: Expression, base: Placed, context: Context) -> Placed | None:
    if context.dct is None:
        return None
    day = candidates_of({"month": context.dct.month, "day": context.dct.day}, base.period.start.year)
    return base._replace(period=day, why=f"the day of the publication, {base.why}") if day is not None else None


def _this_time(_x: Expression, base: Placed, context: Context) -> Placed | None:
    """Place "this time last year" in the month of the publication, "this time next week" on its weekday."""
    if context.dct is None:
        return None
    if base.period.unit is WEEK:
        return base._replace(period=periods.day(base.period.start.plus_days(context.dct.weekday)))
    if base.period.unit is not YEAR:
        return base  # "this time tomorrow"
    return base._replace(period=periods.month(base.period.start.year, context.dct.month), approx=True)


def _same_period(x: Expression, base: Placed, context: Context) -> Placed | None:
    """Place "the same period last year": what the text has just named, in that year."""
    told = under_report(context) or context.reference
    if told is None or told.unit in (YEAR, DECADE, CENTURY, HOUR, MINUTE):
        return base
    if base.period.unit is not YEAR:
        return base
    months = 12 * (base.period.start.year - told.start.year)
    if not months and base.anchor is DCT:
        months = -12  # told in January: "In the third quarter it rose, in the same period last year it fell"
    if context.course.told_as_one is not None and context.course.told_as_one[1] == told.end and x.unit is None:
        # "Between 1 January and 30 April it fell by 3 percent, as in the same period last year."
        first = context.course.told_as_one[0].plus_months(months)
        period = Period(first, told.end.plus_months(months), YEAR, base.period.value)
        return base._replace(period=period, why=f"as the stretch up to {told.value}, in the year that is {base.why}")
    if x.unit is QUARTER and finer(told.unit, QUARTER):  # "the three months ended July 31"
        told = periods.containing(QUARTER, told.start._replace(day=1).plus_months(-1))
    if told.unit is Unit.SEASON:
        year, _, part = told.value.partition("-")
        value = f"{periods.year_value(periods.year_of(year) + months // 12)}-{part}"
        period = Period(told.start.plus_months(months), told.end.plus_months(months), Unit.SEASON, value)
    else:
        period = periods.containing(told.unit, told.start.plus_months(months))
    return base._replace(period=period, why=f"as {told.value}, in the year that is {base.why}")


def _day_in(x: Expression, base: Placed, context: Context) -> Placed | None:
    """Place "one day in April" anywhere in it; "that day in April" may be the one that was just told."""
    told = context.reference if x.value == "same" else None
    if told is not None and told.unit is DAY and told.start.month == base.period.start.month:
        return base._replace(period=told, why=f"the day just told, {told.value}")
    return inside(DAY, base)


def _week_number(x: Expression, base: Placed, _context: Context) -> Placed | None:
    """Place a week by its number: the first of a year is that with 4 January (ISO 8601)."""
    first = periods.containing(WEEK, base.period.start._replace(day=4))
    week = periods.containing(WEEK, first.start.plus_days(7 * (x.fields["nth"] - 1)))
    within = week.start.plus_days(_THURSDAY).year == base.period.start.year
    return base._replace(period=week, why=f"week {x.fields['nth']} of: {base.why}") if within else None


def _working_day(x: Expression, base: Placed, _context: Context) -> Placed:
    """Place the first or last day of a unit that is none of a weekend."""
    step = x.fields["nth"]
    day = base.period.start if step > 0 else base.period.end.plus_days(-1)
    while day.weekday > _FRIDAY:
        day = day.plus_days(step)
    return base._replace(period=periods.day(day), why=f"no day of a weekend, of: {base.why}")


_IN_UNIT: dict[str, Callable[[Expression, Placed, Context], Placed | None]] = {
    "week-of-day": _unit_of_day,
    "weekend-of-day": _unit_of_day,
    "week-from-day": _week_from_day,
    "same-period-of-unit": _same_period,
    "day-in-unit": _day_in,
    WEEK_NUMBER: _week_number,
    WORKING_DAY: _working_day,
    "this-time-unit": _this_time,
    "this-day-year": _this_day,
    QUARTER_ENDED: _quarter_ended,
}


def _nth(x: Expression, base: Placed) -> Placed | None:
    """Count from the start or the end of a unit: "the last Friday of March", "the first two weeks of 2021"."""
    n = x.fields["nth"]
    if "weekday" in x.fields:
        period = periods.nth_weekday(base.period, x.fields["weekday"], n)
    else:
        amount, unit = x.parts[0] if x.parts else (1.0, x.unit or WEEK)
        period = periods.nth_part(base.period, unit, amount or 1.0, n)
    if period is None:
        return None
    side = "from its end" if n < 0 else "from its start"
    approx = base.approx or period.unit is WEEK  # weeks of a month are counted in more than one way
    return base._replace(approx=approx, period=period, why=f"number {abs(n)}, counted {side}, of: {base.why}")
