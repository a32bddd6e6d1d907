"""The ends of a range that its own words place too late or too early: months around now, and hours past midnight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.model.reach import Direction
from timeline.temporal.anchor import Context
from timeline.temporal.expression import replace
from timeline.temporal.members import AT, CALENDAR, FUTURE, NEWS, PAST, REFERENCE
from timeline.temporal.resolve import resolve

if TYPE_CHECKING:
    from timeline.temporal.expression import Expression
    from timeline.temporal.resolution import Resolution


def around_now(
    left: Resolution, right: Resolution, ends: tuple[Expression, Expression], context: Context, side: Direction
) -> tuple[Resolution, Resolution]:
    """Take the months of "runs from June to September" that the publication lies in, and not those a year on."""
    dct = context.dct
    bare = all(x.operator is CALENDAR and "month" in x.fields and x.fields.keys() <= {"month", "day"} for x in ends)
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
