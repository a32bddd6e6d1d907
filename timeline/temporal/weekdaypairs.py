"""Weekdays that belong together: "by Monday or Tuesday", and one instant told twice, "6 a.m. Thursday (4 p.m. Wednesday)"."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING

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


def side_of_pair(
    x: Expression, sentence: Sequence[Expression], tokens: Tokens, context: Context
) -> Direction | None:
    """Tell on which side of the publication a weekday lies by the one beside it, whatever the verb; None for others.

    The second of two that are joined follows the first, and two clocks that tell one instant are less than a day apart.
    """
    own, day = _weekday_of(x), context.dct
    if own is None or day is None or context.kind is not NEWS or len(sentence) == 1:
        return None
    at = bisect_left(sentence, x.start, key=attrgetter("start"))
    if at and (first := _weekday_of(sentence[at - 1])) is not None:
        between = tokens.lowers[sentence[at - 1].end : x.start]
        step = (own - first) % 7
        told = context.day if context.day_at == context.at else None
        if told is not None and told.start.weekday == first and step and (
            between in _ENDS or (between in _JOINS and step == 1)
        ):
            return FUTURE if told.start.ordinal + step > day.ordinal else PAST
    for twin in sentence[max(0, at - 1) : at + 2]:
        if twin is x or not (twin.operator is x.operator is AT) or _weekday_of(twin) != day.weekday:
            continue
        first, second = (twin, x) if twin.start < x.start else (x, twin)
        if says_the_same(first, second, tokens):
            step = (own - day.weekday) % 7
            return FUTURE if step == 1 else PAST if step == 6 else None
    return None


def _weekday_of(x: Expression) -> int | None:
    """Return the weekday that an expression names, or that its clock time or part of the day is on."""
    day = x.base if x.operator is AT or x.operator is PART_OF_DAY else x
    if day is None or day.operator is not CALENDAR or day.fields.keys() != {"weekday"}:
        return None
    found: int = day.fields["weekday"]
    return found
