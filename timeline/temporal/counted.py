"""What a distance or a step counts from: "two days later", "the week after", "eighteen years later"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.temporal import periods
from timeline.temporal.members import (
    CENTURY,
    DAY,
    DECADE,
    FIELD_REFERENCE,
    FUTURE,
    HOUR,
    MINUTE,
    NARRATIVE,
    OFFSET,
    PAST,
    REFERENCE,
    UNIT_REFERENCE,
    WEEK,
    YEAR,
)
from timeline.temporal.references import finer

if TYPE_CHECKING:
    from timeline.model import Direction
    from timeline.temporal.anchor import Context
    from timeline.temporal.enums import Unit
    from timeline.temporal.expression import Expression
    from timeline.temporal.periods import Period

IN_YEARS = {YEAR: 1, DECADE: 10, CENTURY: 100}
"""The years of each unit that is counted in them."""
FAR = 10
"""Years: nothing that is so far ahead is told of as later than something."""
_OF_A_YEAR = ("season", "month")
_WITHIN_A_DAY = (None, HOUR, MINUTE)
_MIDNIGHT = "T24:00"
_BESIDE = 6
"""Tokens between a day and a distance from it at most."""


def counted_from(
    x: Expression, context: Context, direction: Direction, found: tuple[Period, str]
) -> tuple[Period, str]:
    """Return the date that a step counts from: the day told before, where the last date is a coarse one or ahead."""
    period, kind = _narrowed(x, context, found[0]), found[1]
    news = context.kind is not NARRATIVE
    if news and (beside := _told_beside(x, context, direction)) is not None:
        return beside, "reference"
    if (
        x.n > 0
        and news
        and kind == "reference"
        and (direction is PAST or _leads_to_now(x, context, direction, period))
        and (year := _year_looked_back_to(x, context, period))
    ):
        return year, kind
    if news and context.dct is not None and x.n < 0 and direction is PAST and period.start > context.dct:
        return periods.day(context.dct), "dct"  # "The bill is due on July 20. The week before, they paid one."
    unit = x.step_unit
    in_season = x.operator is FIELD_REFERENCE and not x.fields.keys().isdisjoint(_OF_A_YEAR)
    in_steps = x.anchor is REFERENCE and x.n and (unit is YEAR or in_season)
    far = context.far or (context.course.ahead if unit is YEAR else None)
    if far is not None and in_steps:
        return far, "reference"  # "He was commissioned in 1909, and two years later ..."
    earlier = _begun_before(x, context, unit)
    if earlier is not None:
        return earlier, kind
    named = context.mentioned
    step = x.operator is UNIT_REFERENCE and x.anchor is REFERENCE and x.n
    if news and step and x.unit is WEEK and named is not None and named.unit is WEEK:
        return named, "reference"  # "not next week but the week after"
    ahead = context.planned_day() if news and direction is FUTURE and x.n > 0 and x.anchor is REFERENCE else None
    if ahead is not None and unit is DAY:
        return ahead, "reference"
    if context.last_day is not None and period is context.reference and x.n > 0:
        return context.last_day, kind
    if news and kind == "reference" and direction is PAST and (told := _passed_over(x, context, period)) is not None:
        return told, kind
    told = context.told_day() if news and x.n and unit is DAY and finer(DAY, period.unit) else None
    if told is not None and not (context.dct is not None and direction is PAST and told.start > context.dct):
        return told, kind  # "It fell on Friday, far from its peak of 2021. The day before, ..."
    return period, kind


def _narrowed(x: Expression, context: Context, period: Period) -> Period:
    """Take the day that a midnight ends for steps in days, and for one back the first date of a range just told of.

    "By midnight it was lost. The next day ...", "It lasted from 1932 to 1935. Half a century earlier ..."
    """
    if period.value.endswith(_MIDNIGHT) and period.unit is not DAY and x.step_unit not in _WITHIN_A_DAY:
        return periods.day(period.start.plus_days(-1))
    span = context.course.span if context.kind is NARRATIVE and x.n < 0 else None
    back = span is not None and period is span[1] and context.at != context.reference_at
    return span[0] if span is not None and back else period


def _begun_before(x: Expression, context: Context, unit: Unit | None) -> Period | None:
    """Return the date looked back to in a new part, with which that goes on: "It had fallen in 1521. A year later ...".

    None where the story has moved since, or for steps finer than that date.
    """
    if context.kind is not NARRATIVE or x.n <= 0 or x.anchor is not REFERENCE or unit is None:
        return None
    passed = context.course.just_passed(context.at) if context.paragraph != context.reference_paragraph else None
    return passed if passed is not None and not finer(unit, passed.unit) else None


def _told_beside(x: Expression, context: Context, direction: Direction) -> Period | None:
    """Return the date just told in the sentence, from which a distance counts: "burned on May 3, sank a day later".

    What was done counts from no date that is only planned.
    """
    told = context.told
    if x.operator is not OFFSET or x.base is not None or x.anchor is not REFERENCE or told is None:
        return None
    if x.parts[-1][1] in _WITHIN_A_DAY:
        return None
    planned = context.dct is not None and direction is not FUTURE and told.period.start > context.dct
    near = told.at == context.at and 0 <= x.start - told.end <= _BESIDE and not planned
    return told.period if near and not finer(x.parts[-1][1], told.period.unit) else None


def _leads_to_now(x: Expression, context: Context, direction: Direction, period: Period) -> bool:
    """Whether so many years behind the last year that is over the publication lies: "Eight years later he says so"."""
    amount, back, dct = in_years(x), context.years_back, context.dct
    if x.operator is not OFFSET or not amount or back is None or dct is None:
        return False
    if direction is FUTURE and period.start.year > dct.year:
        return False  # "It is to open in 2018. Two years later it will close."
    apart = abs(back.start.year + amount - dct.year)
    return apart <= (IN_YEARS[x.parts[0][1]] if direction is not FUTURE or amount >= FAR else 0)


def in_years(x: Expression) -> float:
    """Count the years of "eight years later" and "two decades later"; 0 where they are not counted, or mixed."""
    amount, unit = x.parts[0] if len(x.parts) == 1 else (None, None)
    return (amount or 0) * IN_YEARS.get(unit, 0) if unit is not None else 0


def _year_looked_back_to(x: Expression, context: Context, period: Period) -> Period | None:
    """Return the last year that is over, where "the following year" of the last date has not come yet."""
    if context.dct is None or x.step_unit not in IN_YEARS:
        return None
    return context.years_back if period.start.year >= context.dct.year else None


def _passed_over(x: Expression, context: Context, period: Period) -> Period | None:
    """Return the day looked back to just before, where the step from the last date would not lie in the past.

    "He spoke last night. Its president had agreed on 21 September. The cabinet fell a day later."
    """
    unit = x.step_unit
    if context.dct is None or x.n <= 0 or unit in _WITHIN_A_DAY or period.start.ordinal + 1 < context.dct.ordinal:
        return None
    told = context.told_day()
    return told if told is not None and told.end.ordinal < context.dct.ordinal else None
