"""Units and fields that are counted from a date: "last week", "next Monday", "that quarter"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.shapes import Unit
from timeline.temporal import periods
from timeline.temporal.anchor import NEAR
from timeline.temporal.calendar_dates import as_feast, by_january
from timeline.temporal.candidates import nearest, periods_named, weekday_near
from timeline.temporal.expression import COUNTED_FIELD, NEXT_NEW_YEAR, YEAR_AGO_FIELD
from timeline.temporal.members import (
    AGES,
    CENTURY,
    DAY,
    DCT,
    FUTURE,
    HOUR,
    MINUTE,
    MONTH,
    NEWS,
    PAST,
    REFERENCE,
    SECOND,
    WEEK,
    WEEKEND,
    YEAR,
)
from timeline.temporal.periods import Period
from timeline.temporal.reporting import reported
from timeline.temporal.resolution import Placed, anchor_words

if TYPE_CHECKING:
    from timeline.model import CivilTime, Direction
    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression


_SUNDAY = 6
_FRIDAY = 4
_TWO_WORDS = 2
_THIS = 90
"""Days: "this summer" is the one that is near, whatever the tense says."""
_UNIT_END = "unit-end"
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
        return inside(x.unit, base) if not x.n else None
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
    if (
        x.rule.name == _UNIT_END
        and direction is PAST
        and context.dct is not None
        and period.end > context.dct.plus_days(1)
    ):
        return None  # "At month's end they left": which month that is the text does not tell
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
    if age is None and unit is CENTURY and direction is PAST and context.mentioned is not None:
        age = context.mentioned
    if age is not None and age.end <= periods.containing(unit, dct).start:
        return Placed(age, anchor_words(age.start, "reference"), REFERENCE, 0.75)
    return Placed(periods.day(dct), anchor_words(dct, "dct"), DCT, 0.8)


def _told_day(x: Expression, context: Context, direction: Direction) -> Period | None:
    """Return the day just told for "earlier in the day" and "during the day's fighting", told in the past."""
    points = x.mod in ("START", "END") or x.rule.name == "day-told"
    told = context.told_day() if x.unit is DAY and points and direction is PAST else None
    over = told is not None and context.dct is not None and told.end <= context.dct.midnight()
    return periods.day(told.start) if told is not None and over else None


def inside(unit: Unit, base: Placed) -> Placed | None:
    """Place "the same day" after no more than a month or a year, or "one day in May": somewhere in it."""
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


def finer(unit: Unit, than: Unit) -> bool:
    """Whether a unit is finer than what it counts from: "the next day" after no more than "in June"."""
    return _RANK[unit] < _RANK[than] and than not in (HOUR, MINUTE, WEEKEND)


_RANK = {unit: rank for rank, unit in enumerate(Unit)}
