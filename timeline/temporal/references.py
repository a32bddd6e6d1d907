"""Units and fields that are counted from a date: "last week", "next Monday", "June of that year", "that quarter"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.shapes import Unit
from timeline.temporal import periods
from timeline.temporal.anchor import NEAR, candidates_of, nearest, periods_named, weekday_near
from timeline.temporal.calendar_dates import as_feast, by_january
from timeline.temporal.expression import COUNTED_FIELD, NEXT_NEW_YEAR, QUARTER_ENDED, YEAR_AGO_FIELD
from timeline.temporal.members import (
    AGES,
    CENTURY,
    DAY,
    DCT,
    DECADE,
    FUTURE,
    HOUR,
    MINUTE,
    MONTH,
    NEWS,
    PAST,
    QUARTER,
    REFERENCE,
    SECOND,
    WEEK,
    WEEKEND,
    YEAR,
)
from timeline.temporal.periods import Period
from timeline.temporal.reporting import reported, under_report
from timeline.temporal.resolution import Placed, anchor_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.model import CivilTime, Direction
    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression


_SUNDAY = 6
_TUESDAY = 1
_BEFORE_A_WEEKEND = (3, 4)
"""Thursday and Friday."""
_FRIDAY = 4
_TWO_WORDS = 2
_THIS = 90
"""Days: "this summer" is the one that is near, whatever the tense says."""
_JUST_OVER = 61
"""Days for which "this fall" may still be the last one."""
_OVER = 31
"""Days: what could still come "this winter" comes in the next one, unless the last is only just over."""


_AROUND_A_TURN = 30
"""Years ahead of the publication within which a century turns, else it has turned."""
_TO_A_TURN = 84
"""The same ahead of what a story has told: it goes on."""


def unit_reference(x: Expression, base: Placed, context: Context, direction: Direction) -> Placed | None:
    """Place the unit that lies n units from a date: "this week", "the previous day"; None for units of the clock."""
    if context.dct is not None and (x.value == "nearest" or _just_over(x, context.dct, direction)):
        return _weekend(context.dct, direction)
    if x.unit is None or x.unit in (HOUR, MINUTE, SECOND):
        return None
    if x.anchor is REFERENCE and x.unit is DAY and x.n and (day := context.named_by_heading(x.n)):
        return Placed(day, f"the day of the heading, {day.value}, which it repeats", REFERENCE, 0.8)
    if (compared := reported(x, context)) is not None:
        return compared
    if x.value in ("bare", "turn") and context.kind is NEWS and context.dct is not None:
        told = _told_before(x.unit, context, direction) or _told_day(x, context, direction)
        if told is not None:
            return Placed(told, f"a {x.unit.value}: the one that the text has just told of", REFERENCE, 0.75)
        base = _told_around(x.unit, context, context.dct, direction)
    if x.value == NEXT_NEW_YEAR and direction is not PAST and context.dct is not None and base.anchor is DCT:
        return Placed(
            periods.year(context.dct.year + 1), f"the year behind {anchor_words(context.dct, 'dct')}", DCT, 0.8
        )
    if x.value in ("new", NEXT_NEW_YEAR) and context.dct is not None and base.anchor is DCT:
        over = direction is PAST and context.dct.plus_months(6).year > context.dct.year
        near = periods.year(context.dct.plus_months(0 if over else 6).year)
        return Placed(near, f"the year that begins nearest to {anchor_words(context.dct, 'dct')}", DCT, 0.8)
    if x.value == "turn":
        onward = _TO_A_TURN if base.anchor is REFERENCE else _AROUND_A_TURN
        turn = periods.year((base.period.start.year + onward) // 100 * 100)
        return base._replace(period=turn, why=f"the turn of a century nearest to {base.why}", approx=True)
    if finer(x.unit, base.period.unit):
        return _inside(x.unit, base) if not x.n else None
    start = base.period.start
    turns = x.n == -1 or (not x.n and direction is FUTURE)
    if x.unit is WEEK and turns and x.anchor is DCT and base.anchor is DCT and start.weekday == _SUNDAY:
        start = start.plus_days(1)  # on a Sunday "last week" has just ended, and "this week" that is ahead begins
        base = base._replace(why=f"{base.why}, a Sunday, by which a week is over")
    onward = x.unit is YEAR and x.n > 0  # "That winter ... The following year"
    if base.period.value == f"{periods.year_value(base.period.end.year)}-WI" and not onward:
        start = base.period.end.plus_days(-1)  # a winter that goes by the year of its January
    if x.unit is WEEKEND and start.weekday == 6 and x.n == 0:
        start = start.plus_days(-1)
    unit = WEEK if x.unit is WEEKEND and x.n else x.unit
    moved = periods.shift(periods.containing(unit, start).start, unit, x.n) if x.n else start
    if x.unit is WEEKEND and x.n < 0 and start.weekday >= 5 and x.n == -1:
        moved = start.plus_days(-7)
    period = periods.containing(x.unit, moved)
    steps = {0: "the one that holds", 1: "the one after", -1: "the one before"}.get(x.n, f"{x.n:+d} from")
    return Placed(period, f"a {x.unit.value}: {steps} {base.why}", base.anchor, base.certainty)


def _told_before(unit: Unit, context: Context, direction: Direction) -> Period | None:
    """Return the month or year of a day that a text in the past has just told of, where it is not the present one."""
    told = context.told
    if told is None or context.dct is None or unit not in (MONTH, YEAR) or direction is FUTURE or context.lasting:
        return None
    if not told.exact or context.at - told.at > NEAR:
        return None
    found, present = periods.containing(unit, told.period.start), periods.containing(unit, context.dct)
    return found if found.start < present.start else None


def _told_around(unit: Unit, context: Context, dct: CivilTime, direction: Direction) -> Placed:
    """Return what the unit that "the year" or "the decade" names lies around: the publication, or what was just told.

    That is the year that the sentence names, and for decades and centuries one that is over, or a date in it.
    """
    told = context.told
    if unit is YEAR and told is not None and told.at == context.at:
        return Placed(periods.year(told.period.start.year), "the year that the sentence names", REFERENCE, 0.8)
    age = context.course.age_told(unit, context.at) if direction is not FUTURE else None
    if age is None and unit in AGES and direction is PAST and told is not None and context.at - told.at <= NEAR:
        age = told.period
    if age is not None and age.end <= periods.containing(unit, dct).start:
        return Placed(age, anchor_words(age.start, "reference"), REFERENCE, 0.75)
    return Placed(periods.day(dct), anchor_words(dct, "dct"), DCT, 0.8)


def _told_day(x: Expression, context: Context, direction: Direction) -> Period | None:
    """Return the day just told for "earlier in the day" and "during the day's fighting", told in the past."""
    points = x.mod in ("START", "END") or x.rule.name == "day-told"
    told = context.told_day() if x.unit is DAY and points and direction is PAST else None
    over = told is not None and context.dct is not None and told.end <= context.dct.midnight()
    return periods.day(told.start) if told is not None and over else None


def _inside(unit: Unit, base: Placed) -> Placed | None:
    """Place "the same day" after no more than a month or a year: somewhere in it."""
    start, end, coarse, value = base.period
    blanks = {(DAY, MONTH): "-XX", (DAY, YEAR): "-XX-XX", (MONTH, YEAR): "-XX"}
    if (unit, coarse) not in blanks:
        return None
    period = Period(start, end, coarse, value + blanks[unit, coarse])
    return base._replace(period=period, why=f"a {unit.value} somewhere in {value}, {base.why}", approx=True)


def _just_over(x: Expression, dct: CivilTime, direction: Direction) -> bool:
    """Whether "this weekend", told of in the past on a working day, is the one before."""
    return x.rule.name == "this-unit" and x.unit is WEEKEND and direction is PAST and dct.weekday <= _FRIDAY


def _weekend(dct: CivilTime, direction: Direction) -> Placed:
    this = periods.containing(WEEKEND, dct)
    if direction is FUTURE or dct.weekday >= 5 or (dct.weekday == _FRIDAY and direction is not PAST):
        return Placed(this, f"the weekend of the week of {anchor_words(dct, 'dct')}", DCT, 0.85)
    last = periods.containing(WEEKEND, dct.plus_days(-7))
    return Placed(last, f"the weekend before {anchor_words(dct, 'dct')}", DCT, 0.85)


_STEPPED = {
    0: "the one of this year", 1: "the next one after", -1: "the last one before", -2: "the last but one before",
}  # fmt: skip


def field_reference(x: Expression, base: Placed, direction: Direction) -> Placed | None:
    """Place a named field n steps from a date: "last Monday", "next May"; None where it has none near it."""
    start = base.period.start
    if "weekday" in x.fields:
        return None if finer(WEEK, base.period.unit) else stepped_weekday(x, start, base, direction)
    if x.rule.name == COUNTED_FIELD:
        years = f"{abs(x.n)} years {'before' if x.n < 0 else 'after'} {base.why}"
        counted = periods_named(x.fields, (start.year + x.n,))[0]
        return Placed(counted, f"the one {years}", base.anchor, 0.6)
    found = periods_named(x.fields, range(start.year - 2, start.year + 3))
    if x.n == 0:
        fitting = _current_field(found, base, x, direction)
    elif x.n < 0:
        fitting = [period for period in reversed(found) if period.end <= start][
            -1 - x.n + (x.rule.name == YEAR_AGO_FIELD) :
        ]
    else:
        fitting = [period for period in found if period.start >= base.period.end]
    if not fitting:
        return None
    if x.anchor is REFERENCE and fitting[0].value.endswith("-WI"):
        fitting = [by_january(fitting[0])]
    word = {
        0: "the one of this year",
        1: "the next one after",
        -1: "the last one before",
        -2: "the last but one before",
    }[x.n]
    return as_feast(x.fields, Placed(fitting[0], f"{word} {base.why}", base.anchor, base.certainty))


def _current_field(found: list[Period], base: Placed, x: Expression, direction: Direction) -> list[Period]:
    start = base.period.start
    holding = [period for period in found if period.start <= start < period.end]
    if x.anchor is REFERENCE and holding and base.period.unit is not YEAR:
        return holding
    if x.fields.keys() & {"season", "holiday"} and found and x.anchor is not REFERENCE:
        slack = _OVER if direction is FUTURE else _THIS
        return [_season_to_come(found, base, x, direction) or nearest(found, start, direction, slack=slack)[0]]
    return [period for period in found if period.start.year == start.year]


def _season_to_come(found: list[Period], base: Placed, x: Expression, direction: Direction) -> Period | None:
    """Return the season of this year that is still to come, unless it is just over or told of as past.

    In March "this fall" is no more the last one, nor in May "this winter".
    """
    start = base.period.start
    if "season" not in x.fields or direction is PAST or any(period.start <= start < period.end for period in found):
        return None
    ahead = next((period for period in found if period.start > start), None)
    own = ahead is not None and ahead.start.year == start.year
    over = max((period.end.ordinal for period in found if period.end <= start), default=0)
    return ahead if own and start.ordinal - over > _JUST_OVER else None


def stepped_weekday(x: Expression, start: CivilTime, base: Placed, direction: Direction) -> Placed:
    """Place a weekday before, after or around a day."""
    weekday = x.fields["weekday"]
    if x.n < 0:
        back = (start.weekday - weekday - 1) % 7 + 1
        day, why = start.plus_days(-back), "the last such weekday before"
        if back == 1 and _steps_by_words(x, base):
            day, why = day.plus_days(-7), "the last such weekday but the day just over, before"
    elif x.n > 0:
        ahead = (weekday - start.weekday - 1) % 7 + 1
        day, why = start.plus_days(ahead), "the next such weekday after"
        if ahead == 1 and _steps_by_words(x, base):
            day, why = day.plus_days(7), "the next such weekday but the coming day, after"
    elif x.anchor is REFERENCE:
        day, why = start.plus_days((weekday - start.weekday) % 7), "that weekday from"
    else:
        past = direction is PAST
        day = weekday_near(start, weekday, PAST if past else FUTURE)
        why = "the last such weekday up to" if past else "the coming such weekday from"
    if x.value == "week":
        day, why = day.plus_days(7 * x.n), f"a week {'after' if x.n > 0 else 'before'} {why}"
    return Placed(periods.day(day), f"{why} {base.why}", base.anchor, base.certainty)


def _steps_by_words(x: Expression, base: Placed) -> bool:
    """Whether a weekday is "last Monday" or "next Friday": said the day after or before, it is not that very day."""
    return x.rule.name in ("last-field", "next-field") and x.end - x.start == _TWO_WORDS and base.anchor is DCT


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
    if "nth" in x.fields:
        return _nth(x, base)
    by_rule = _IN_UNIT.get(x.rule.name)
    if by_rule is not None:
        return by_rule(x, base, context)
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
        first = context.course.told_as_one[0].plus_months(
            months
        )  # "Between 1 January and 30 April ..., as in the same"
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


_IN_UNIT: dict[str, Callable[[Expression, Placed, Context], Placed | None]] = {
    "week-of-day": _unit_of_day,
    "weekend-of-day": _unit_of_day,
    "week-from-day": _week_from_day,
    "same-period-of-unit": _same_period,
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


def finer(unit: Unit, than: Unit) -> bool:
    """Whether a unit is finer than what it counts from: "the next day" after no more than "in June"."""
    return _RANK[unit] < _RANK[than] and than not in (HOUR, MINUTE, WEEKEND)


_RANK = {unit: rank for rank, unit in enumerate(Unit)}
