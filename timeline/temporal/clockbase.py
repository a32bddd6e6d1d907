"""The day of a time of day that names none, and the midnights on either side of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.temporal import periods
from timeline.temporal.anchor import NEAR
from timeline.temporal.clockdays import SAME_PART
from timeline.temporal.expression import SMALL_HOURS
from timeline.temporal.members import AT, DCT, FUTURE, NARRATIVE, PART_OF_DAY, PAST, REFERENCE
from timeline.temporal.resolution import Placed, anchor_of, anchor_words

if TYPE_CHECKING:
    from timeline.model import CivilTime, Direction
    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression

_MIDNIGHT, _NOON = 24, 12
_OF_LATE = 31
"""Days: "that night" behind a date that is over for longer is not the publication's."""


def on_a_clock_day(x: Expression) -> bool:
    """Whether a time of day names no day of its own."""
    if x.base is not None:
        return False
    return x.operator is AT or (x.operator is PART_OF_DAY and x.anchor is not DCT)


def is_a_midnight_with_its_day(x: Expression) -> bool:
    """Whether a midnight names its own day: "midnight on Tuesday"."""
    own = x.base is not None and x.start <= x.base.start and x.base.end <= x.end
    return own and x.operator is AT and x.fields.get("hour") == _MIDNIGHT


def is_midnight_just_over(x: Expression, base: Placed, context: Context) -> bool:
    """Whether a midnight that is told of in the past is the one with which the publication day began."""
    if context.late and context.reference is not None and context.reference.start.midnight() == base.period.start:
        return False  # "on Friday night, minutes before a midnight deadline"
    return x.fields["hour"] == _MIDNIGHT and context.dct is not None and base.period.start == context.dct.midnight()


def is_after_midnight(x: Expression, base: Placed, context: Context) -> bool:
    """Whether a clock time of the small hours goes on with what began late on the day before.

    In a story any time of the morning does: "On the night of 3 May they crossed. By nine in the morning it was over."
    """
    if x.base is not None or not context.late:
        return False
    over = context.dct is None or base.period.start.plus_days(1) <= context.dct
    if x.rule.name in ("bare-part", "part-hours"):
        return over and x.fields["part"] == "MO"  # "That night they crossed. At dawn ..."
    until = _NOON if context.kind is NARRATIVE and not context.looking_back else SMALL_HOURS
    told = bool(x.fields.get("halved")) or (context.course.of_24 and not x.fields.get("whole_hour"))
    return over and x.operator is AT and told and x.fields["hour"] < until


def clock_base(x: Expression, context: Context, direction: Direction) -> Placed | None:
    """Place the day of a time of day that names none, by what the text has told; None where nobody knows it."""
    pointing = x.rule.name == SAME_PART
    if pointing and context.kind is NARRATIVE and (again := _told_again(x, context)) is not None:
        return again
    found = context.day_above(leads=x.start == 0 and not pointing) or context.stamp_day()
    if found is None and context.course.happening is not None and not pointing:
        return Placed(context.course.happening, "the day of what the sentence tells more of", REFERENCE, 0.8)
    told = context.pointed if pointing and context.kind is not NARRATIVE else None
    if direction is PAST and told is not None and context.dct is not None and told.start > context.dct:
        told = None  # "It will be put off until 5 February. Judges agreed that afternoon."
    if found is None and told is not None and context.pointed_at >= context.reference_at:
        near = context.at - context.pointed_at <= NEAR
        found = (told.start.midnight(), "reference") if near else None
    if found is None and x.rule.name == "overnight" and context.of_the_day():
        found = (context.dct, "dct") if context.dct is not None else None
    if found is None and pointing and context.kind is not NARRATIVE and context.goes_on_with_story():
        return None  # "that night" of a story told long after is not the publication's
    found = found or context.clock_day(PAST if pointing else direction)
    if found is not None and found[1] == "reference" and context.kind is not NARRATIVE and _is_only_since(context):
        found = (context.dct, "dct") if context.dct is not None else None
    if found is not None and found[1] == "dct" and context.kind is not NARRATIVE and not context.stamped:
        found = _not_of_today(x, context, direction, found)
    unknown = (
        found is not None and found[1] == "dct" and context.course.lost_at == context.at
    )  # "Two days later ... at noon"
    if found is None or unknown or context.course.hides_day(context.reference, context.reference_at):
        return None
    return Placed(periods.day(found[0]), f"the clock time is on {anchor_words(*found)}", anchor_of(found[1]), 0.8)


def _is_only_since(context: Context) -> bool:
    """Whether the last day is told only as that since when something is so: "the first since the blast on 20 April"."""
    return context.day is not None and context.day is not context.pointed and context.reference is context.day


def _not_of_today(
    x: Expression, context: Context, direction: Direction, today: tuple[CivilTime, str]
) -> tuple[CivilTime, str] | None:
    """Return the day for which the sentences before plan instead of the publication's, and none within an old story."""
    told = context.reference
    old = told is not None and context.dct is not None and told.end.ordinal + _OF_LATE < context.dct.ordinal
    if x.rule.name == "same-part" and old:
        return None  # "that night"
    if direction is PAST and context.goes_on_with_story():
        return None
    planned = context.planned_day() if direction is FUTURE and x.rule.name != "overnight" else None
    night = x.fields.get("hour") == _MIDNIGHT
    return (planned.start.midnight(), "reference") if planned is not None and not night else today


def _told_again(x: Expression, context: Context) -> Placed | None:
    """Point "that morning" behind a glance back to the morning that the story has come to.

    "In the small hours of 2 July they slept. He had relieved York the day before and at four that morning set out."
    """
    told = context.reference
    if context.passing is None or told is None or not told.value.endswith(f"T{x.fields['part']}"):
        return None
    day = told.start.midnight()
    return Placed(periods.day(day), f"the time is on {anchor_words(day, 'reference')}", REFERENCE, 0.8)
