"""Dates that are set: of what is called, asked or waited for, and of deadlines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import Form
from timeline.events.when import When
from timeline.languages.en.events import status as cues

if TYPE_CHECKING:
    from timeline.events.grammar import Predicate
    from timeline.events.verdict import Context

_APPOINTING = frozenset(("call", "convene", "schedule", "announce", "set", "plan", "summon"))
_ASKING = frozenset((("ask", "for"), ("call", "for"), ("press", "for"), ("appeal", "for"), ("plead", "for")))
_DEADLINES = frozenset(("deadline", "target"))
_PARTS = frozenset(("of", "the", "end", "beginning", "start", "middle"))
_COMING = ("the next", "the coming")
_OBJECT = 3
"""Tokens from a verb to a date with an object and a preposition between them."""


def appoints(context: Context, predicate: Predicate) -> bool:
    """Whether the date is that of what has been set for it: "has called a meeting for Friday"."""
    done = predicate.form in (Form.PAST, Form.PERFECT, Form.PLUPERFECT) and not predicate.negated
    ahead = context.when in (When.PRESENT, When.FUTURE) and context.parse.low(context.place - 1) == "for"
    apart = context.place > predicate.head + _OBJECT or (predicate.passive and context.place == predicate.head + 2)
    return done and ahead and predicate.lemma in _APPOINTING and apart


def is_deadline(context: Context) -> bool:
    """Whether the date is that of a deadline: "set a deadline of the end of this year"."""
    parse, place = context.parse, context.place - 1
    while place > 1 and parse.low(place) in _PARTS and parse.low(place - 1) not in _DEADLINES:
        place -= 1
    named = parse.low(place) in ("of", "for") and parse.low(place - 1) in _DEADLINES
    return named and context.when is not When.PAST


def asks_by(context: Context, predicate: Predicate) -> bool:
    """Whether the date is that by or for which something was asked: "asked for answers by noon on Friday"."""
    parse = context.parse
    done = predicate.form in (Form.PAST, Form.PRESENT, Form.PERFECT, Form.PLUPERFECT) and not predicate.passive
    asks = (predicate.lemma, parse.low(predicate.head + 1)) in _ASKING or predicate.lemma in ("demand", "request")
    ahead = context.timex is not None and context.timex.text.lower().startswith(_COMING)
    by = ahead or parse.low(context.place - 1) in ("by", "before", "within")
    return done and asks and by and context.place > predicate.head + _OBJECT


def braces(context: Context, predicate: Predicate) -> bool:
    """Whether the date is that of what somebody is bracing for: "are bracing for another raid on Thursday"."""
    awaits = (predicate.lemma, context.parse.low(predicate.head + 1)) in cues.BRACING
    ahead = predicate.progressive or context.when is When.FUTURE
    return awaits and ahead and not predicate.negated and context.place > predicate.head + _OBJECT
