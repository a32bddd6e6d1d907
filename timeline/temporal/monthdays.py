"""Days that are named by their number in the month alone: "on the 18th", "Friday the 13th"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.model.reach import Direction, Kind
from timeline.temporal.anchor import NEAR
from timeline.temporal.candidates import candidates_of, nearest
from timeline.temporal.enums import Anchor, Unit
from timeline.temporal.periods import third
from timeline.temporal.resolution import Placed, anchor_of, because

if TYPE_CHECKING:
    from timeline.model import CivilTime
    from timeline.temporal.anchor import Context
    from timeline.temporal.periods import Period

_JUST_BEFORE = 3
"""Days by which "on the night of the 5th" may go back behind what has been told."""
_AT_HAND = 92
"""Days between a date that names its year and a later one that does not."""


def day_of_told_month(fields: dict[str, int], context: Context, direction: Direction) -> Placed | None:
    """Place "on the 18th" in the month that the text has just told of, or in the next if that day is over."""
    told = context.told
    if direction is Direction.FUTURE and context.kind is not Kind.NARRATIVE:
        return None
    if told is not None and told.exact and context.at - told.at <= NEAR:
        period = _named_since(told.period, context)
    elif direction is Direction.PAST and context.reference is not None and context.goes_on_with_story():
        period = context.reference
    else:
        return None
    start = period.start
    if period.unit is Unit.MONTH and period is context.reference and context.late:
        start = third(period, "END")[0]  # "By the end of June they were ready. On the 5th"
    months = [start._replace(day=1).plus_months(step) for step in (0, 1)]
    found = [candidates_of({"month": month.month, "day": fields["day"]}, month.year) for month in months]
    if context.looking_back:
        return None
    before = found[0]
    if before is not None and 0 < start.ordinal - before.start.ordinal <= _JUST_BEFORE:
        found = [before]
        start = before.start
    onward = [day for day in found if day is not None and day.end > start]
    if not onward or (context.dct is not None and onward[0].start > context.dct):
        return None
    why = f"no month is given; the text has just told of {period.value}"
    return Placed(onward[0], why, Anchor.REFERENCE, 0.7)


def _named_since(told: Period, context: Context) -> Period:
    """Return the day that a story has named since the last date with its year, where it lies near that."""
    named = context.mentioned if context.kind is Kind.NARRATIVE else None
    if named is None or named.unit is not Unit.DAY:
        return told
    come = context.reference if context.reference is not None and context.reference.unit is Unit.DAY else told
    near = min(abs(named.start.ordinal - day.start.ordinal) for day in (told, come))
    return named if near <= _AT_HAND else told


def month_implied(
    fields: dict[str, int], anchor: CivilTime, direction: Direction, named: str, kind: str
) -> Placed | None:
    """Place a day by its number in the month of an anchor or one beside it, on its weekday if it names one."""
    months = [anchor.plus_months(step)._replace(day=1) for step in (-1, 0, 1)]
    found = [
        period
        for first in months
        if (period := candidates_of({"month": first.month, "day": fields["day"]}, first.year))
    ]
    if "weekday" in fields:
        found = [period for period in found if period.start.weekday == fields["weekday"]] or found
    if "weekday" in fields and found[0].start.weekday != fields["weekday"]:
        found = _fitting(fields, anchor) or found
    chosen, rivals = nearest(found, anchor, direction, slack=1 if "weekday" in fields else 12)
    why = f"no month is given; {chosen.value} is the nearest to {named}{because(direction, chosen, anchor)}"
    return Placed(chosen, why, anchor_of(kind), 0.7, rivals)


def _fitting(fields: dict[str, int], anchor: CivilTime) -> list[Period]:
    """List, within a year on either side, the days of a number that fall on a weekday: "Friday the 13th"."""
    months = (anchor._replace(day=1).plus_months(step) for step in range(-12, 13))
    found = (candidates_of({"month": first.month, "day": fields["day"]}, first.year) for first in months)
    return [period for period in found if period is not None and period.start.weekday == fields["weekday"]]
