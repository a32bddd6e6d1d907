"""What a "not" leaves open, and what was stopped before it came about."""

from __future__ import annotations

from timeline.events.grammar import Form, Parse, Predicate
from timeline.events.link import is_event_noun
from timeline.events.names import subject
from timeline.events.polarity import cancels
from timeline.events.setdates import made_of
from timeline.events.verdict import Context, Verdict
from timeline.events.when import When
from timeline.languages.en.events import complements
from timeline.languages.en.events import status as cues
from timeline.model.reach import Status

HALTING = frozenset(cues.HALTING.split())
MISSED = frozenset(complements.MISSED.split())
REJECTING = frozenset(cues.REJECTING.split())
_YET_TO_BE = frozenset(("would-be", "planned", "intended", "impending"))
_OBJECT = 3
"""Tokens from a "be" to its "due" behind an adverb."""


def left_open(context: Context, predicate: Predicate) -> Verdict | None:
    """Tell what a "not" does not deny: "did not reject a truce next week", "has not been seen since", "not until"."""
    turned_down = context.when is When.FUTURE and predicate.lemma in REJECTING
    if turned_down and (made := made_of(context.parse, predicate)) is not None:
        return made
    lost = predicate.form is Form.PERFECT and predicate.passive and predicate.lemma in MISSED
    if lost and since_then(context):
        return Verdict(Status.ONGOING, "not seen since")
    return _not_until(context, predicate)


def since_then(context: Context) -> bool:
    """Whether a date opens a stretch up to now: "since Friday"."""
    timex = context.timex
    before = context.parse.low(context.place - 1) == "since"
    return before or (timex is not None and timex.text.lower().startswith("since"))


def _not_until(context: Context, predicate: Predicate) -> Verdict | None:
    """Tell what comes at last from what does not: "did not meet until April 1954", "is not due until 2029"."""
    parse = context.parse
    if parse.low(context.place - 1) not in ("until", "till") or predicate.head > context.place:
        return None
    if context.when is When.PAST:
        return Verdict(Status.HAPPENED, "not until") if predicate.form is Form.PAST else None
    due = predicate.lemma == "be" and "due" in parse.lows[predicate.head + 1 : predicate.head + _OBJECT]
    return Verdict(Status.SCHEDULED, "not until") if due and context.when is When.FUTURE else None


def stopped(parse: Parse, predicate: Predicate) -> str:
    """Return the word by which what was stopped had not come about: "a would-be attack was stopped"; or ""."""
    if not predicate.passive or predicate.negated or not (predicate.lemma == "prevent" or _halts(parse, predicate)):
        return ""
    words = subject(parse, predicate.first)
    nouns = bool(words) and is_event_noun(words[-1].low)
    return next((word.low for word in words if nouns and word.low in _YET_TO_BE), "")


def cut_short(parse: Parse, predicate: Predicate) -> str:
    """Return "before" where what would have come was stopped first: "was halted before the jury reached it"; or ""."""
    clause = parse.clause(predicate.head)
    if predicate.form not in (Form.PAST, Form.PLUPERFECT) or parse.opener(clause) != "before":
        return ""
    above = next((p for p in reversed(parse.predicates) if p.finite and parse.clause(p.head) < clause), None)
    over = above is not None and above.form in (Form.PAST, Form.PERFECT, Form.PLUPERFECT) and not above.negated
    return "before" if over and above is not None and (_halts(parse, above) or cancels(parse, above)) else ""


def _halts(parse: Parse, predicate: Predicate) -> bool:
    return predicate.lemma in HALTING or (predicate.lemma, parse.low(predicate.head + 1)) in cues.HALTING_PHRASES
