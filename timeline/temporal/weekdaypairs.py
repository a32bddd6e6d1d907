"""Weekdays that belong together: "by Monday or Tuesday", "at 6 a.m. on Thursday (4 p.m. Wednesday in Rome)"."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING

from timeline.temporal.candidates import weekday_near
from timeline.temporal.instants import says_the_same
from timeline.temporal.members import AT, CALENDAR, FUTURE, NEWS, PART_OF_DAY, PAST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Direction
    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

_JOINS = (["and"], ["or"], ["and", "on"], ["or", "on"])
_ENDS = (["until"], ["till"], ["through"], ["to"], ["into"])
_WEEK = 7


def side_of_pair(x: Expression, sentence: Sequence[Expression], tokens: Tokens, context: Context) -> Direction | None:
    """Tell on which side of the publication a weekday lies by the one beside it, whatever the verb; None for others.

    The second of two that are joined follows the first, and two clocks that tell one instant are less than a day apart.
    """
    if len(sentence) == 1 or context.dct is None or context.kind is not NEWS or (own := weekday_of(x)) is None:
        return None
    at = bisect_left(sentence, x.start, key=attrgetter("start"))
    if at and _follows(sentence[at - 1], x, tokens, context):
        day = weekday_near(context.day.start, own, FUTURE) if context.day is not None else context.dct
        return FUTURE if day.ordinal > context.dct.ordinal else PAST
    today = context.dct.weekday
    twins = [each for each in sentence[max(0, at - 1) : at + 2] if each is not x and weekday_of(each) == today]
    if not any(_tell_one_instant(twin, x, tokens) for twin in twins):
        return None
    return {1: FUTURE, _WEEK - 1: PAST}.get((own - today) % _WEEK)


def _follows(first: Expression, second: Expression, tokens: Tokens, context: Context) -> bool:
    """Whether two weekdays are joined, the second behind the first: "Monday or Tuesday", "Friday until Sunday"."""
    day, named, behind = context.day, weekday_of(first), weekday_of(second)
    if named is None or behind is None or named == behind:
        return False
    if day is None or context.day_at != context.at or day.start.weekday != named:
        return False
    between = tokens.lowers[first.end : second.start]
    return between in _ENDS or (between in _JOINS and (behind - named) % _WEEK == 1)


def _tell_one_instant(one: Expression, other: Expression, tokens: Tokens) -> bool:
    """Whether two clock times with their weekdays say the same once more, in whatever order they stand."""
    first, second = (one, other) if one.start < other.start else (other, one)
    return first.operator is AT and second.operator is AT and says_the_same(first, second, tokens)


def weekday_of(x: Expression) -> int | None:
    """Return the weekday that an expression names, or that its clock time or part of the day is on."""
    day = x.base if x.operator is AT or x.operator is PART_OF_DAY else x
    if day is None or day.operator is not CALENDAR or len(day.fields) != 1:
        return None
    return day.fields.get("weekday")
