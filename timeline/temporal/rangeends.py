"""The ends of a range that its own words place too late or too early: months around now, and hours past midnight."""

from __future__ import annotations

import dataclasses
from math import inf
from typing import TYPE_CHECKING

from timeline.model.reach import Direction
from timeline.temporal.anchor import Context
from timeline.temporal.candidates import candidates_of
from timeline.temporal.expression import replace
from timeline.temporal.members import AT, CALENDAR, FIELD_REFERENCE, FUTURE, NARRATIVE, NEWS, PAST, REFERENCE
from timeline.temporal.resolve import resolve

if TYPE_CHECKING:
    from timeline.temporal.expression import Expression
    from timeline.temporal.periods import Period
    from timeline.temporal.resolution import Resolution


_BACK = 1.5
"""How much dearer a step back is than one ahead."""


def across_years(ends: tuple[Expression, ...], context: Context, side: Direction) -> tuple[Expression, ...]:
    """Give the months of "from October to March" in a story the years of the winter nearest to where it stands.

    Others are returned as they are.
    """
    bare = all(x.operator is CALENDAR and "month" in x.fields and x.fields.keys() <= {"month", "day"} for x in ends)
    days = [(x.fields.get("month", 0), x.fields.get("day", 0)) for x in ends]
    if context.kind is not NARRATIVE or not bare or days[0] <= days[-1] or len(ends) != len(("first", "second")):
        return ends
    reached = context.implied_from(side)
    if reached is None or reached[1] != "reference":
        return ends
    here = reached[0].ordinal

    def away(year: int) -> float:
        first, last = candidates_of(ends[0].fields, year), candidates_of(ends[1].fields, year + 1)
        if first is None or last is None or (year < reached[0].year and _is_before_all(first, context)):
            return inf
        return max(first.start.ordinal - here, _BACK * (here - last.end.ordinal), 0)

    year = min((reached[0].year, reached[0].year - 1), key=away)
    return tuple([replace(x, fields={**x.fields, "year": year + k}) for k, x in enumerate(ends)])


def _is_before_all(period: Period, context: Context) -> bool:
    """Whether a date lies before all days and months that the text names with their years."""
    return context.course.known is not None and period.start < context.course.known[0]


def as_implied(found: Resolution) -> Resolution:
    """Say of a date that `across_years` has given its year that the text gives none."""
    return dataclasses.replace(found, why="no year is given; it is of the winter nearest to where the story stands")


def around_now(
    left: Resolution,
    right: Resolution,
    ends: tuple[Expression, Expression],
    context: Context,
    side: Direction,
    *,
    running: bool = False,
) -> tuple[Resolution, Resolution]:
    """Take the months of "runs from June to September" that the publication lies in, and not those a year on.

    Of weekdays only what is `running` lies around it: "the curfew runs from Saturday to Monday", told on Sunday.
    """
    dct = context.dct
    bare = all(x.operator is CALENDAR and "month" in x.fields and x.fields.keys() <= {"month", "day"} for x in ends)
    bare = bare or (running and all((x.base or x).fields.keys() == {"weekday"} for x in ends))
    if not bare or side is not FUTURE or dct is None or left.period is None or left.period.start < dct:
        return left, right
    begun = resolve(ends[0], context, PAST, None, "")
    over = resolve(ends[1], Context(begun.period.start, context.kind), FUTURE, None, "") if begun.period else None
    if over is None or over.period is None or not begun.period or not begun.period.start <= dct < over.period.end:
        return left, right
    return begun, over


def next_day(second: Expression, context: Context, same_day: Resolution) -> Resolution:
    """Carry the second clock time of a range past midnight: "from 8 p.m. to 6 a.m."."""
    if second.operator is not AT or context.dct is None:
        return same_day
    following = Context(context.dct.plus_days(1), NEWS)
    return resolve(replace(second, base=None, anchor=REFERENCE), following, Direction.NONE, None, "")


def ending_told(
    left: Resolution, right: Resolution, ends: tuple[Expression, Expression], context: Context, side: Direction
) -> tuple[Resolution, Resolution, bool]:
    """Move the first end back, and not the last on, where the last is told; tell whether it was, and both stand.

    "Between 11 p.m. and 2 a.m. on Friday" begins on Thursday, and what lasted "from Sunday to Friday" by Thursday is
    over, as what was told of "last Sunday and Saturday" is.
    """
    first, second = ends
    if left.period is None or right.period is None:
        return left, right, False
    today = context.dct if side is PAST and context.kind is NEWS else None
    followed = second.operator is FIELD_REFERENCE and second.base is not None
    if today is not None and followed and today < right.period.start:
        return left, resolve(replace(second, n=-1), context, side, None, ""), True
    if right.period.start > left.period.start:
        return left, right, False
    base = second.base if first.operator is AT and second.operator is AT else None
    if base is not None and first.base is not None and first.end <= base.start == first.base.start:
        return resolve(replace(first, fields={**first.fields, "day_before": 1}), context, side, None, ""), right, True
    if today is None or today.midnight() <= left.period.start or not _has_weekday(first, second):
        return left, right, False
    onward = resolve(second, Context(left.period.start, context.kind, left.period, None), FUTURE, None, "")
    if onward.period is None or onward.period.start <= today:
        return left, right, False
    back = resolve(first, Context(right.period.start, context.kind, right.period, None), PAST, None, "")
    before = back.period is not None and back.period.start < right.period.start
    return (back, right, True) if before else (left, right, False)


def _has_weekday(first: Expression, second: Expression) -> bool:
    """Whether both ends are weekdays, or times on them."""
    return all("weekday" in (end.base or end).fields for end in (first, second))
