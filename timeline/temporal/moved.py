"""Both days of a change of plan: "the vote was moved from Thursday to Friday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import SHIFTED
from timeline.temporal.anchor import Context
from timeline.temporal.members import CALENDAR, FUTURE, NARRATIVE, PAST
from timeline.temporal.resolve import resolve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Direction
    from timeline.temporal.expression import Expression
    from timeline.temporal.resolution import Resolution

_NEAR = 10
"""Tokens in front of the first day that may tell of the change."""


def is_put_off(words: Sequence[str], start: int) -> bool:
    """Whether "from" one date "to" another, the first at `start`, tells of a change of plan."""
    lead = words[max(0, start - _NEAR) : start]
    return not SHIFTED.isdisjoint(lead) or ("put" in lead and "off" in lead)


def is_brought_forward(words: Sequence[str], start: int) -> bool:
    """Whether the new day lies before the old one: "brought forward from Monday", "moved up from Monday"."""
    lead = words[max(0, start - _NEAR) : start]
    up = next((i for i, word in enumerate(lead) if word == "up"), 0)
    return "forward" in lead or (up > 0 and lead[up - 1] in SHIFTED)


def moved_days(
    words: Sequence[str], first: Expression, second: Expression, context: Context, side: Direction
) -> tuple[Resolution, Resolution] | None:
    """Place the weekdays of a change of plan: the new one lies ahead, the old one before it, or after it ("forward").

    None where no such change is told, where it was one of the past ("had been moved"), or in a history.
    """
    weekdays = all(x.operator is CALENDAR and x.fields.keys() == {"weekday"} for x in (first, second))
    told = weekdays and side is PAST and context.kind is not NARRATIVE and context.dct is not None
    lead = words[max(0, first.start - _NEAR) : first.start]
    if not told or not is_put_off(words, first.start) or "had" in lead:
        return None
    right = resolve(second, context, FUTURE, None, "")
    if right.period is None:
        return None
    old = FUTURE if is_brought_forward(words, first.start) else PAST
    return resolve(first, Context(right.period.start, context.kind), old, None, ""), right
