"""What an expression takes from its sentence: a clock time its day, and a speaker's "tomorrow" the day of speaking."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.languages.en.cues import CLAUSE_ENDS, QUOTES, SAID
from timeline.languages.shapes import Anchor, Operator, Unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Token

SPOKEN = "spoken"
"""The value of an expression that counts from the day on which it was said."""
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


def with_speaking_day(x: Expression, sentence: Sequence[Expression], tokens: Sequence[Token]) -> Expression:
    """Count a quoted "today" or "tomorrow" from the day on which it was said: "I leave tomorrow," he said on Sunday."""
    if not in_quotation(tokens, x.start):
        return x
    if x.base is not None and x.operator in (Operator.AT, Operator.PART_OF_DAY):
        return replace(x, base=with_speaking_day(x.base, sentence, tokens))
    if x.base is not None or x.anchor is not Anchor.DCT or x.unit is not Unit.DAY:
        return x
    for other in sentence:
        day = _day_of(other) if other is not x else None
        if day is not None and day.anchor is not Anchor.DCT and not in_quotation(tokens, other.start):
            before = (token.lower for token in tokens[max(0, other.start - 4) : other.start])
            if any(word in SAID for word in before):
                return replace(x, base=day, value=SPOKEN)
    return x


def in_quotation(tokens: Sequence[Token], at: int) -> bool:
    """Whether a position is inside quotation marks that open in its sentence."""
    depth = 0
    for i, token in enumerate(tokens[:at]):
        if token.lower not in QUOTES or (i and tokens[i - 1].end == token.start and tokens[i - 1].lower == token.lower):
            continue
        depth = 1 if token.lower in ("“", "`") else 0 if token.lower == "”" else 1 - depth
    return depth > 0


def with_year(x: Expression, sentence: Sequence[Expression], tokens: Sequence[Token]) -> Expression:
    """Give a season or a holiday the year of the next date of its clause: "the Easter Offensive of 1972"."""
    if x.operator is not Operator.CALENDAR or "year" in x.fields or not x.fields.keys() & _LONG:
        return x
    other = next((other for other in sentence if other.start >= x.end), None)
    if other is None or other.start - x.end > _REACH or "year" not in other.fields:
        return x
    between = {token.lower for token in tokens[x.end : other.start]}
    return x if between & CLAUSE_ENDS else replace(x, fields={**x.fields, "year": other.fields["year"]})


_LONG = {"season", "holiday"}


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
