"""On which side of now an expression lies: the one question that all verbs, lines and posts are asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import AWAITED, UNTIL
from timeline.model.reach import Direction
from timeline.temporal.cues import direction
from timeline.temporal.instants import side_of_post
from timeline.temporal.lines import leads_line, tells_an_event
from timeline.temporal.members import AT, FUTURE, NEWS, PAST
from timeline.temporal.weekdaypairs import side_of_pair

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.temporal.anchor import Context
    from timeline.temporal.document import Reading
    from timeline.temporal.expression import Expression

_PLANNING = frozenset(("will", "shall", "due", "to", "may", "could", "should"))
_PROMISING = frozenset(("will", "shall", "ll", "due")) | UNTIL
_CLOSE = 6
"""Tokens in front of a date that are right beside it."""


def reaches_far(words: Sequence[str], start: int, end: int) -> bool:
    """Whether words right beside a date look ahead: "will hold it in March", "until March", "the November election"."""
    if end < len(words) and words[end] in AWAITED:
        return True
    return "later" in words[start:end] or not _PROMISING.isdisjoint(words[max(0, start - _CLOSE) : start])


def _goes_on_ahead(context: Context) -> bool:
    """Whether the sentence has just named a day that lies ahead: what it lists next lies ahead, too."""
    if context.day is None or context.dct is None or context.kind is not NEWS:
        return False
    return context.day_at == context.at and context.day.start > context.dct


def side_of(reading: Reading, x: Expression, context: Context, told: Expression, *, leads: bool) -> Direction:
    """Tell on which side of now an expression lies, by its line, by the post that it stands in, or by the verbs.

    Parameters
    ----------
    reading
        The sentence.
    x, told
        The expression, and the one around which the sentence tells of its side: a date that lends it its day.
    context
        The document so far.
    leads
        Whether it is a day that leads a line or an item of a chronology.
    """
    words, tokens = reading.tokens.lowers, reading.tokens
    if leads:
        side = PAST if tells_an_event(x, tokens) else Direction.NONE
    else:
        posted = side_of_post(x, reading.chosen, tokens, context.dct) if x.operator is AT else None
        if posted is None and "weekday" in (x.base or x).fields:
            posted = side_of_pair(x, reading.chosen, tokens, context)
        side = posted or direction(words, told.start, told.end)
        if side is Direction.NONE and x.fields.keys() == {"weekday"} and _goes_on_ahead(context):
            side = FUTURE
    if side is FUTURE and x.operator is AT and leads_line(x, tokens) and _PLANNING.isdisjoint(words):
        side = Direction.NONE  # "7.30pm, Friday: soldiers close the bridges"
    return direction(words, x.start, x.end) if side is Direction.NONE and told is x.base else side
