"""What business news reports on: the quarter, or the longer stretch, that "a year earlier" is compared with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.temporal import periods
from timeline.temporal.anchor import NEAR
from timeline.temporal.expression import QUARTER_ENDED
from timeline.temporal.members import (
    CALENDAR,
    DAY,
    HOUR,
    MINUTE,
    MONTH,
    NEWS,
    PAST,
    QUARTER,
    REFERENCE,
    UNIT_REFERENCE,
    YEAR,
)
from timeline.temporal.periods import Period
from timeline.temporal.resolution import Placed

if TYPE_CHECKING:
    from timeline.model import Direction
    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression
    from timeline.temporal.resolution import Resolution
    from timeline.temporal.tokens import Tokens

_AS_LONG = frozenset(("year-ago", "year-ago-period"))
"""The rules of what lies a year back and is as long as what is under report."""
_QUARTER_STEPS = {"year-ago-quarter": -4, "the-quarter": 0, "latest-quarter": 0}
"""The rules of what lies so many quarters from the quarter under report."""
_PREVIOUS = "previous-unit"
_DAYS = (DAY, HOUR, MINUTE)
_YEAR_PERIOD = "year-period"
"""The rule of "the 1988 period", which is as long as what is under report."""
_COMPARED = 5
"""Years between a quarter and what it is compared with at most."""
_RECENT = 2
"""Years: a quarter that lies further back is history, and none under report."""
_LONGER = range(4, 13)
"""Months of a report that is on more than a quarter: "for the nine months"."""
_ENDS = frozenset(("ended", "ending", "through", "to"))


def under_report(context: Context) -> Period | None:
    """Return the quarter under report; None where there is none, or a longer stretch is reported on since."""
    return None if context.longer else context.quarter


def reported(x: Expression, context: Context) -> Placed | None:
    """Place what a report names by the quarter or the stretch that it is on; None for all else."""
    if x.rule.name in _AS_LONG:
        return year_before(context)
    if x.rule.name == _PREVIOUS and x.n == -1 and context.kind is NEWS:
        return _previous(x, context)
    steps = _QUARTER_STEPS.get(x.rule.name)
    return None if steps is None or context.quarter is None else quarter_before(context.quarter, steps)


def _previous(x: Expression, context: Context) -> Placed | None:
    """Place "the previous month" before the month under report, though the day of the report has been told since."""
    if x.unit is QUARTER and context.quarter is not None and not context.longer:
        return quarter_before(context.quarter, -1)
    if x.unit is not MONTH or context.month is None or context.at - context.month[1] > NEAR:
        return None
    told = context.month[0]
    period = periods.containing(MONTH, told.start.plus_months(-1))
    return Placed(period, f"the one before the month just told, {told.value}", REFERENCE, 0.8)


def year_before(context: Context) -> Placed | None:
    """Place "a year earlier" beside a report: the same quarter, or the year where the report is on more; else None."""
    if context.quarter is None:
        return None
    if not context.longer:
        return quarter_before(context.quarter, -4)
    return Placed(
        periods.year(_year(context.quarter) - 1), "the year before the one under report", REFERENCE, 0.7, approx=True
    )


def note(context: Context, tokens: Tokens, x: Expression, resolution: Resolution, side: Direction) -> None:
    """Remember what is reported on: a quarter that is over or told as past, or months that are more than a quarter."""
    period = resolution.period
    if period is None:
        context.longer = context.longer or _is_longer(tokens, x)
        return
    if period.unit is MONTH and x.operator is CALENDAR:
        context.month = period, context.at
    elif context.month is not None and not _of_the_week(x, period):
        context.month = None
    if period.unit is not QUARTER:
        return
    if _QUARTER_STEPS.get(x.rule.name) == 0:
        context.longer = False
        return
    of_this_year = x.rule.name == "quarter-of-unit" and x.base is not None and not x.base.n
    named = x.operator is CALENDAR and x.rule.name != _YEAR_PERIOD
    dct = context.dct
    over = dct is None or (period.end <= dct.plus_days(1) and dct.year - period.start.year <= _RECENT)
    told = over or (side is PAST and context.quarter is None)  # a firm's fourth quarter may end in summer
    if told and (named or x.rule.name == QUARTER_ENDED or of_this_year):
        context.quarter, context.longer = period, False


def _of_the_week(x: Expression, period: Period) -> bool:
    """Whether an expression is a day of the week, "today", or a clock time on one."""
    day = x.base or x
    return period.unit in _DAYS and (day.fields.keys() <= {"weekday", "part"} or day.operator is UNIT_REFERENCE)


def _year(quarter: Period) -> int:
    return periods.year_of(quarter.value.rpartition("-")[0])


def _is_longer(tokens: Tokens, x: Expression) -> bool:
    """Whether a stretch of more than a quarter is named: "the nine months", "the year ended June 30"."""
    amount, unit = x.parts[-1] if x.parts else (None, x.unit)
    ends = x.end < len(tokens) and tokens.lowers[x.end] in _ENDS
    if unit is YEAR:
        return ends and amount in (None, 1)
    return unit is MONTH and amount in _LONGER and (ends or tokens.lowers[x.start] == "the")


def quarter_before(quarter: Period, steps: int) -> Placed:
    """Place what business news compares with: the quarter under report, or one some quarters from it."""
    start, end = quarter.start.plus_months(3 * steps), quarter.end.plus_months(3 * steps)
    year, _, number = quarter.value.rpartition("-Q")
    years, rest = divmod(int(number) - 1 + steps, 4)
    period = Period(start, end, QUARTER, f"{periods.year_value(periods.year_of(year) + years)}-Q{rest + 1}")
    counted = f"{-steps} quarter{'s' if steps != -1 else ''}"
    which = "the quarter under report" if not steps else f"{counted} before the one under report"
    return Placed(period, f"{which}, {quarter.value}", REFERENCE, 0.8)


def period_of_year(x: Expression, context: Context) -> Placed | None:
    """Place "the 1988 period" beside a quarter under report of about that time: that quarter in that year."""
    if x.rule.name != _YEAR_PERIOD or context.quarter is None or context.longer:
        return None
    years = x.fields["year"] - _year(context.quarter)
    return quarter_before(context.quarter, 4 * years) if -_COMPARED <= years < 0 else None
