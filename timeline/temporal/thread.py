"""The thread of a text: which of its dates carry the story on, and which are looked back or ahead to in passing."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from timeline.languages.en.cues import BACKWARD, CLAUSE_BREAKS, EVENT_FOLLOWS, PASSING
from timeline.languages.shapes import Anchor, Unit
from timeline.model import Direction

if TYPE_CHECKING:
    from collections.abc import Sequence

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


def role_of(
    tokens: Sequence[Token], x: Expression, period: Period, reference: Period | None, direction: Direction
) -> Role:
    """Tell whether the story moves to a date.

    It does not where the date only repeats the year of a finer one, stands in brackets, is led by "since" or "until",
    counts backward ("the previous year"), is told in the past perfect of an earlier time ("had taken it in May 1940"),
    is planned, or is a bare year far away in the middle of a sentence ("in a paper declassified in 2005").
    """
    if period.unit in (Unit.DECADE, Unit.CENTURY):
        return Role.ASIDE
    if reference is None:
        return Role.ONWARD
    if period.start <= reference.start and reference.end <= period.end and period.unit is not reference.unit:
        return Role.ASIDE
    if _bracketed(tokens, x.start) or _led_in_passing(tokens, x.start):
        return Role.ASIDE
    if period.start < reference.start:
        bare = period.unit is Unit.YEAR and period.start.year < reference.start.year and x.start > _FRONT
        back = bare or (x.anchor is Anchor.REFERENCE and x.n < 0) or (x.start > _FRONT and _looks_back(tokens, x))
        return Role.BACK if back else Role.ONWARD
    planned = direction in (Direction.FUTURE, Direction.PRESENT) and period.start >= reference.end
    far = period.start.year - reference.start.year > _FAR and period.unit is Unit.YEAR
    return Role.ASIDE if (planned or far) and x.start > _FRONT else Role.ONWARD


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
