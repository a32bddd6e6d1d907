"""A clock time without a day takes the day that its sentence names: "At 10:35 a.m. (0735 GMT) on Friday"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.languages.shapes import Anchor, Operator, Unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.temporal.expression import Expression

_REACH = 14
"""Tokens between the two at most: further off, the day belongs to another clause."""


def with_day(x: Expression, sentence: Sequence[Expression]) -> Expression:
    """Give a bare clock time or part of the day the nearest day of its sentence, or return it as it is."""
    if x.base is not None or x.anchor is not Anchor.REFERENCE or x.operator not in (Operator.AT, Operator.PART_OF_DAY):
        return x
    days = [
        (gap, day)
        for other in sentence
        if other is not x and (day := _day_of(other)) is not None and (gap := _gap(x, other)) <= _REACH
    ]
    if not days:
        return x
    return replace(x, base=min(days, key=lambda pair: pair[0])[1])


def _gap(x: Expression, other: Expression) -> int:
    return other.start - x.end if other.start >= x.end else x.start - other.end


def _day_of(x: Expression) -> Expression | None:
    match x.operator:
        case Operator.CALENDAR | Operator.FIELD_REFERENCE:
            return x if x.fields.keys() & {"day", "weekday", "holiday"} else None
        case Operator.UNIT_REFERENCE:
            return x if x.unit is Unit.DAY and x.anchor is Anchor.DCT else None
        case Operator.AT | Operator.PART_OF_DAY:
            return x.base
        case _:
            return None
