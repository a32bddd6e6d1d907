"""The thread of a text: which of its dates carry the story on, and which are looked back or ahead to in passing."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from timeline.languages.en.cues import BACKWARD, CLAUSE_BREAKS, DETERMINERS, EVENT_FOLLOWS, LATER, PASSING
from timeline.languages.shapes import Anchor, Unit
from timeline.model import Direction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression
    from timeline.temporal.periods import Period
    from timeline.temporal.tokens import Token

_REACH = 12
_FRONT = 2
"""Tokens: further into its sentence a bare year is an aside ("a house built in 1832"), unless it lies ahead."""
_NEAR = 7
_FAR = 5


class Role(Enum):
    """What a date is to those that come after it."""

    ONWARD = auto()
    """They count from it."""
    BACK = auto()
    """Only the rest of its sentence does: it is told in the past perfect, or counts backward."""
    ASIDE = auto()
    """None does."""


def role_of(tokens: Sequence[Token], x: Expression, period: Period, context: Context, direction: Direction) -> Role:
    """Tell whether the story moves to a date.

    It does not where the date only repeats the year of a finer one, stands in brackets, is led by "since" or "until",
    is planned, counts backward ("the previous year"), lies before the years of the heading, is told in the past
    perfect of an earlier time ("had taken it in May 1940"), or is a bare year that qualifies a thing or stands far away
    in the middle of a sentence ("in a paper declassified in 2005").
    """
    reference = context.reference
    if period.unit in (Unit.DECADE, Unit.CENTURY):
        return Role.ASIDE
    if reference is None:
        return Role.ONWARD
    if period.start <= reference.start and reference.end <= period.end and period.unit is not reference.unit:
        return Role.ASIDE
    if _bracketed(tokens, x.start) or _led_in_passing(tokens, x.start) or _qualifies(tokens, x, period):
        return Role.ASIDE
    if period.start < reference.start:
        bare = period.unit is Unit.YEAR and period.start.year < reference.start.year
        left = context.headed is not None and period.start.year < context.headed.first.start.year
        back = x.start > _FRONT and (bare or left or _looks_back(tokens, x))
        return Role.BACK if back or (x.anchor is Anchor.REFERENCE and x.n < 0) else Role.ONWARD
    planned = direction in (Direction.FUTURE, Direction.PRESENT) and period.start >= reference.end
    far = period.start.year - reference.start.year > _FAR and period.unit is Unit.YEAR
    later = period.start.year > reference.start.year and _stands_before(tokens, x.start, LATER)
    return Role.ASIDE if (planned or far or later) and x.start > _FRONT else Role.ONWARD


def _qualifies(tokens: Sequence[Token], x: Expression, period: Period) -> bool:
    """Whether a bare year only qualifies a thing: "a 1996 report", "the 1968 massacre", "as of 2009"."""
    if x.start == 0:
        return False
    before = tokens[x.start - 1].lower
    if before == "of" and x.start > 1 and tokens[x.start - 2].lower == "as":
        return True
    named = x.end < len(tokens) and tokens[x.end].lower.isalpha()
    return period.unit is Unit.YEAR and x.end - x.start == 1 and named and before in DETERMINERS


def _stands_before(tokens: Sequence[Token], start: int, words: frozenset[str]) -> bool:
    """Whether one of some words stands before an expression in its clause."""
    for i in range(start - 1, max(-1, start - 1 - _REACH), -1):
        if tokens[i].lower in words:
            return True
        if tokens[i].lower in CLAUSE_BREAKS:
            return False
    return False


def names_event(tokens: Sequence[Token], x: Expression) -> bool:
    """Whether "the time" is that of an event that follows: "by the time he left office", "the time of the truce"."""
    if x.value != "SAME" or tokens[x.end - 2].lower != "the" or x.end >= len(tokens):
        return False
    follower = tokens[x.end]
    return follower.lower in EVENT_FOLLOWS or follower.text[0].isupper()


def _bracketed(tokens: Sequence[Token], start: int) -> bool:
    for i in range(start - 1, max(-1, start - 1 - _REACH), -1):
        if tokens[i].lower in (")", "]"):
            return False
        if tokens[i].lower in ("(", "["):
            return True
    return False


def _led_in_passing(tokens: Sequence[Token], start: int) -> bool:
    for i in range(start - 1, max(-1, start - 1 - _NEAR), -1):
        if tokens[i].lower in PASSING:
            return True
        if tokens[i].lower in CLAUSE_BREAKS or tokens[i].lower == ",":
            return False
    return False


def _looks_back(tokens: Sequence[Token], x: Expression) -> bool:
    """Whether the clause of an expression is in the past perfect."""
    for i in range(x.start - 1, max(-1, x.start - 1 - _REACH), -1):
        if tokens[i].lower in BACKWARD:
            return True
        if tokens[i].lower in CLAUSE_BREAKS:
            break
    for i in range(x.end, min(len(tokens), x.end + _REACH)):
        if tokens[i].lower in BACKWARD:
            return True
        if tokens[i].lower in CLAUSE_BREAKS:
            break
    return False
