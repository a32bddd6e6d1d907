"""Dates that are set: of what is called, asked or waited for, and of deadlines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import DETERMINERS, Form
from timeline.events.verdict import Verdict
from timeline.events.when import When
from timeline.languages.en.events import status as cues
from timeline.languages.en.events import syntax
from timeline.model.reach import Status, TimexType

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate
    from timeline.events.verdict import Context

_WANTING = frozenset(cues.WANTING.split())
_REJECTING = frozenset(cues.REJECTING.split()) - {"refuse"}
_WISHES = frozenset(cues.WISHES.split())
_APPOINTING = frozenset(("call", "convene", "schedule", "announce", "set", "plan", "summon"))
_PLANNING = frozenset(("schedule", "slate", "plan", "set", "book"))
FORESEEN = frozenset(cues.FORESEEN.split())
VERGING = frozenset(cues.VERGING.split())
EYEING = frozenset(cues.EYEING.split())
_EXPECTED = frozenset(("expect", "anticipate", "forecast"))
"""Not "feared" and "predicted": with a day these tell of believing on it."""
_ELSEWHERE = frozenset(("up", "off", "out", "on-fire", "ablaze", "free", "alight"))
_ASKING = frozenset((("ask", "for"), ("call", "for"), ("press", "for"), ("appeal", "for"), ("plead", "for")))
_REFLEXIVE = frozenset(syntax.REFLEXIVES.split())
_OBLIGING = frozenset(("require", "oblige", "need", "demand"))
_DEADLINES = frozenset(("deadline", "target"))
_PARTS = frozenset(("of", "the", "end", "beginning", "start", "middle"))
_COMING = ("the next", "the coming")
_OBJECT = 3
"""Tokens from a verb to a date with an object and a preposition between them."""


def appoints(context: Context, predicate: Predicate) -> bool:
    """Whether the date is that of what has been set for it: "has called a meeting for Friday"."""
    if context.when is When.PRESENT and context.timex is not None and context.timex.type is TimexType.DURATION:
        return False  # "has been planning it for the last two years"
    done = predicate.form in (Form.PAST, Form.PERFECT, Form.PLUPERFECT) and not predicate.negated
    ahead = context.when in (When.PRESENT, When.FUTURE) and context.parse.low(context.place - 1) == "for"
    apart = context.place > predicate.head + _OBJECT or (predicate.passive and context.place == predicate.head + 2)
    return done and ahead and predicate.lemma in _APPOINTING and apart


def planned_for(parse: Parse, predicate: Predicate) -> str:
    """Return what puts a thing on its day: "is scheduled for", "was due on", "is expected in"; or "".

    The date is the plan's, not the planning's. It is no fact either where it stands between the two: "was set on Friday
    to close", "is likely this week to".
    """
    after = parse.low(predicate.head + 1)
    if predicate.lemma == "be" and (
        after in ("due", "scheduled") or (after in VERGING and _dated_to(parse, predicate))
    ):
        return after
    if predicate.lemma in VERGING and predicate.passive and _dated_to(parse, predicate):
        return predicate.lemma
    if not predicate.passive or predicate.lemma not in _PLANNING | _EXPECTED:
        return ""
    if predicate.lemma == "set":  # "was set for Friday", not "was set on Friday", as records are
        return "set" if after in ("for", "to") else ""
    return "" if after in _ELSEWHERE else predicate.lemma


def _dated_to(parse: Parse, predicate: Predicate) -> bool:
    """Whether a day and then an infinitive follow."""
    place = predicate.head + 1 + (predicate.lemma == "be")
    place += parse.low(place) == "on"
    behind = place
    while behind < len(parse.tokens) and parse.tokens[behind].timex >= 0:
        behind += 1
    infinitive = parse.firsts.get(behind)
    return behind > place and infinitive is not None and infinitive.form is Form.INFINITIVE


def had_in_mind(context: Context, predicate: Predicate) -> bool:
    """Whether the date is that of what had once been planned: "had planned a sale in March"."""
    before = predicate.form is Form.PLUPERFECT and not predicate.passive and predicate.lemma in _PLANNING
    owned = context.parse.low(predicate.head + 1) in DETERMINERS
    return before and owned and context.place > predicate.head + 2


def obliges(context: Context, predicate: Predicate) -> bool:
    """Whether the date is that of what somebody must do, which nobody says is done: "requires the state now to act"."""
    parse, behind = context.parse, context.place
    while behind < len(parse.tokens) and parse.tokens[behind].timex >= 0:
        behind += 1
    deed = parse.firsts.get(behind)
    infinitive = deed is not None and deed.form is Form.INFINITIVE and context.place > predicate.head + 1
    return infinitive and predicate.form is Form.PRESENT and predicate.lemma in _OBLIGING


def eyes(context: Context, predicate: Predicate) -> bool:
    """Whether the date is what somebody has in view: "was eyeing today as a date for it"."""
    parse, behind = context.parse, context.place
    while behind < len(parse.tokens) and parse.tokens[behind].timex >= 0:
        behind += 1
    return predicate.lemma in EYEING and context.place == predicate.head + 1 and parse.low(behind) in ("as", "for")


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
    behind = predicate.head + 1 + (context.parse.low(predicate.head + 1) in _REFLEXIVE)
    awaits = (predicate.lemma, context.parse.low(behind)) in cues.BRACING
    ahead = predicate.progressive or context.when is When.FUTURE
    return awaits and ahead and not predicate.negated and context.place > predicate.head + _OBJECT


def made_of(parse: Parse, predicate: Predicate) -> Verdict | None:
    """Tell what a verb makes of what lies ahead in its object, or of its subject where it is passive.

    It is open where it is wanted ("proposed a truce tomorrow"), threatened, and denied where it is turned down.
    """
    lemma, after = predicate.lemma, parse.low(predicate.head + 1)
    if lemma == "threaten":
        return Verdict(Status.THREATENED, lemma)
    turned = lemma in _REJECTING or (lemma, after) in (("rule", "out"), ("turn", "down"))
    if turned:
        return Verdict(Status.FORECAST if predicate.negated else Status.DENIED, lemma)
    wanted = lemma in _WANTING or (lemma, after) in _ASKING
    return Verdict(Status.FORECAST, lemma) if wanted else None


def wished_for(parse: Parse, start: int, end: int) -> bool:
    """Whether what is told is no more than called for: "calls for a strike next week grew"."""
    return any(parse.low(at) in _WISHES and parse.low(at + 1) == "for" for at in range(start, end))
