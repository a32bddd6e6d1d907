"""What lies some way from a date, or at some time of its day: "two weeks ago", "that night", "at 9 a.m."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.temporal import periods
from timeline.temporal.calendar_dates import clocked
from timeline.temporal.compared import AS_MONTH
from timeline.temporal.enums import Anchor, Unit
from timeline.temporal.expression import replace
from timeline.temporal.periods import Period
from timeline.temporal.references import finer, stepped_weekday
from timeline.temporal.reporting import year_before
from timeline.temporal.resolution import Placed

if TYPE_CHECKING:
    from timeline.model import Direction
    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression

FARTHEST = 9999
"""Units: "65 million years ago" is no year that could be told."""
_HOURS = 24
"""Hours of a day."""
_PARTS = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}


def part_of_day(x: Expression, base: Placed) -> Placed | None:
    """Place a part of the day that a date gives, or of one some days from it; None where only a month is told."""
    if x.n and x.base is None and finer(Unit.DAY, base.period.unit):
        return None
    day = periods.day(base.period.start.plus_days(x.n + bool(x.fields.get("next_day"))))
    period = Period(day.start, day.end, Unit.DAY, f"{day.value}T{x.fields['part']}")
    return base._replace(period=period, why=f"the {_PARTS[x.fields['part']]} of the day: {base.why}")


def at(x: Expression, base: Placed) -> Placed:
    """Place a clock time on the day that a date gives."""
    days_on = x.fields.get("days_on", 0)
    aside = bool(x.fields.get("next_day")) - bool(x.fields.get("day_before"))
    day = base.period.start.midnight().plus_days(days_on + aside)
    zone = x.fields.get("zone")
    told = f"{base.why}; told in {zone.upper()}, and not turned into another zone" if zone else base.why
    told = f"{told}; of the instant told before it, and so {days_on:+d} days from there" if days_on else told
    return base._replace(period=clocked(day, x), why=told)


def offset(x: Expression, base: Placed, context: Context, direction: Direction) -> Placed | None:
    """Place what lies a length of time before or after a date; None where it is vague or the date coarse."""
    if not x.parts or any(amount is None or amount > FARTHEST for amount, _ in x.parts):
        return None
    if x.base is None and x.anchor is Anchor.DCT and x.parts[-1][1] in (Unit.HOUR, Unit.MINUTE, Unit.SECOND):
        return _hours_away(x, base)
    x = _in_days(x) if base.period.unit is Unit.DAY else x
    if x.base is None and finer(x.parts[-1][1], base.period.unit):
        return _within_its_part(x, base)
    if "weekday" in x.fields:
        back = int(x.parts[0][0] or 1)
        first = stepped_weekday(x, base.period.start, base, direction)
        return first._replace(period=periods.day(first.period.start.plus_days(7 * x.n * (back - 1))))
    as_month = x.value == AS_MONTH
    a_year_back = x.base is None and x.n < 0 and x.parts == ((1.0, Unit.YEAR),)
    if a_year_back and not as_month and (compared := year_before(context)) is not None:
        return compared
    sign = -1 if x.n < 0 else 1
    point = base.period.start
    if sign > 0 and base.period.unit is not Unit.DAY and x.base is not None:
        point = base.period.end.plus_days(-1)
    if x.value == "within" and base.period.unit is Unit.WEEK:
        point = point.plus_days(3)  # the day by which a week is of a year
    start = point
    for amount, unit in x.parts:
        point = periods.shift(point, unit, sign * (amount or 0) * (abs(x.n) if x.unit else 1))
    if x.value == "within":
        period = periods.containing(base.period.unit, point)
        part = base.period.value.partition("T")[2]
        period = period._replace(value=f"{period.value}T{part}") if part else period
        return base._replace(period=period, why=f"as many years or weeks before: {base.why}")
    amount, unit = x.parts[-1]
    halved = amount is not None and amount % 1 and unit in (Unit.YEAR, Unit.MONTH)
    if amount is not None and amount % 1 and unit in (Unit.DECADE, Unit.CENTURY):
        unit = Unit.YEAR
    if unit is Unit.HOUR and base.period.unit is not Unit.DAY and point.minute:
        unit = Unit.MINUTE  # "An hour and a half later"
    unit = Unit.DAY if x.value == "day" else Unit.MONTH if as_month else unit
    period = periods.containing(Unit.MONTH if halved else unit, point)
    if unit is Unit.HOUR and base.period.unit is not Unit.DAY:
        period = period._replace(value=f"{period.value}:{period.start.minute:02d}")
    high = x.fields.get("high")
    if high and len(x.parts) == 1 and not halved and high <= FARTHEST:
        far = periods.containing(unit, periods.shift(start, unit, sign * high))
        period = period._replace(start=min(period.start, far.start), end=max(period.end, far.end))
    if x.side == "at-most":
        until = base.period.start.midnight() if x.base is None else base.period.end
        start, end = (point, until) if sign < 0 else (base.period.start, period.end)
        period = period._replace(start=start, end=end if end > start else start.plus_days(1))
    count = " and ".join(f"{amount:g} {unit.value}{'s' if amount != 1 else ''}" for amount, unit in x.parts if amount)
    coarse = unit not in (Unit.DAY, Unit.HOUR, Unit.MINUTE, Unit.SECOND)
    why = f"{count} {'after' if sign > 0 else 'before'} {base.why}"
    well = x.mod == "MORE_THAN" and x.side != "slightly" and (coarse or unit is Unit.DAY)
    beyond = point.midnight() if well else None
    return Placed(period, why, base.anchor, base.certainty * (0.85 if coarse else 1.0), approx=coarse, beyond=beyond)


def _within_its_part(x: Expression, base: Placed) -> Placed | None:
    """Place minutes behind a part of a day within that: "By evening they were there. Ten minutes later it began"."""
    part = base.period.value.partition("T")[2]
    some = part in _PARTS and all(unit in (Unit.MINUTE, Unit.SECOND) for _, unit in x.parts)
    return base._replace(why=f"some minutes from the {_PARTS[part]}: {base.why}", approx=True) if some else None


def _in_days(x: Expression) -> Expression:
    """Count "24 hours later" in days, where no hour is told to count from."""
    amount, unit = x.parts[0]
    whole = unit is Unit.HOUR and len(x.parts) == 1 and amount is not None and not amount % _HOURS
    return replace(x, parts=(((amount or 0) / _HOURS, Unit.DAY),)) if whole else x


def _hours_away(x: Expression, base: Placed) -> Placed:
    """Count hours from the publication, whose hour is not known: from noon, and to no more than a day."""
    point = base.period.start._replace(hour=12)
    for amount, unit in x.parts:
        point = periods.shift(point, unit, (-1 if x.n < 0 else 1) * (amount or 0))
    return base._replace(period=periods.day(point), why=f"some hours from noon of {base.why}", approx=True)
