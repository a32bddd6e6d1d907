"""Status of what a modal verb tells: will, would, could, must."""

from __future__ import annotations

from timeline.events.grammar import Form, Predicate
from timeline.events.members import Status
from timeline.events.names import subject
from timeline.events.polarity import negation
from timeline.events.verdict import Context, Verdict
from timeline.events.when import When
from timeline.languages.en.events import reporting
from timeline.languages.en.events import status as cues

HARM = frozenset(cues.HARM_VERBS.split())
OPEN_HARM = frozenset(cues.OPEN_HARM.split())
CONSEQUENCES = frozenset(cues.CONSEQUENCES.split())
FACING = frozenset(cues.FACING.split())
HAPPENING = frozenset(cues.HAPPENING.split())
UNPLANNED = frozenset(cues.UNPLANNED.split())
LASTING = frozenset(cues.LASTING.split())
_PEOPLE = frozenset(("i", "we", "he", "she", "they", "it"))
PROMISES = frozenset(f"{reporting.PROMISE_VERBS} {reporting.THREAT_VERBS} warn".split())


def of_modal(context: Context, predicate: Predicate) -> Verdict:
    """Give the status of a verb behind a modal other than "to"."""
    modal = predicate.modal
    if predicate.form is Form.MODAL_PERFECT:
        return _of_perfect(predicate)
    if negation(context.parse, predicate):
        if modal == "could" and predicate.passive and context.when in (When.PAST, When.PRESENT):
            return Verdict(Status.HAPPENED, "could not")
        doubtful = modal in ("may", "might")
        return Verdict(Status.FORECAST if doubtful else Status.DENIED, f"{modal} not")
    if modal in ("could", "may", "might", "can", "should", "ought"):
        return Verdict(Status.FORECAST, modal)
    if modal == "must" and _or_else(context, predicate):
        return Verdict(Status.THREATENED, "or else")
    hypothetical = modal in ("would", "'d") and not any(frame.covers(predicate.head) for frame in context.frames)
    if context.when is When.UNKNOWN and (hypothetical or modal == "must"):
        return Verdict(Status.FORECAST, modal)
    return Verdict(Status.SCHEDULED if modal == "must" else _of_will(context, predicate), modal)


def _or_else(context: Context, predicate: Predicate) -> bool:
    """Whether harm follows where it is not done: "must leave by Friday or be expelled", "or face arrest"."""
    parse = context.parse
    either = next((place for place in range(predicate.head + 1, len(parse.tokens)) if parse.low(place) == "or"), -1)
    if either < 0:
        return False
    if parse.low(either + 1) in ("face", "risk", "else"):
        return True
    later = next((p for p in parse.predicates if p.head > either), None)
    return later is not None and (later.passive or parse.low(either + 1) == "be") and later.lemma in HARM | _ARRESTING


_ARRESTING = frozenset(("arrest", "deport", "jail", "detain", "evict", "imprison", "fine", "execute", "shoot", "kill"))


def _of_perfect(predicate: Predicate) -> Verdict:
    modal = predicate.modal
    if predicate.negated and modal in ("must", "could", "can", "ca"):
        return Verdict(Status.DENIED, f"{modal} not have")
    if modal in ("may", "might", "must", "could"):
        return Verdict(Status.ALLEGED, f"{modal} have")
    return Verdict(Status.SCHEDULED if modal in ("will", "'ll") else Status.CONDITIONAL, f"{modal} have")


def _of_will(context: Context, predicate: Predicate) -> Status:
    """Tell plans from threats and from what nobody plans."""
    lemma = predicate.lemma
    words = [word.low for word in subject(context.parse, predicate.first)]
    promised = any(frame.cue in PROMISES and frame.covers(predicate.head) for frame in context.frames)
    if (lemma in HARM and promised) or _menaces(context, predicate, words):
        return Status.THREATENED
    if lemma in LASTING and _personal(context, predicate):
        return Status.SCHEDULED
    impersonal = words[:1] in (["it"], ["this"], ["that"], ["there"])
    happening = lemma in HAPPENING and (impersonal or lemma in ("happen", "occur", "erupt", "break_out", "come"))
    return Status.FORECAST if lemma in UNPLANNED or happening else Status.SCHEDULED


def _personal(context: Context, predicate: Predicate) -> bool:
    """Whether the subject is a pronoun for people or ends in a name."""
    words = subject(context.parse, predicate.first)
    return bool(words) and (words[-1].low in _PEOPLE or (words[-1].is_name and words[-1].start > 0))


def _menaces(context: Context, predicate: Predicate, words: list[str]) -> bool:
    """Whether somebody is said to say that they will do harm, or that the other will pay for it."""
    told = any(frame.covers(predicate.head) for frame in context.frames)
    own = bool(words) and words[0] in ("i", "we", *(("they", "he", "she", "it") if told else ()))
    if predicate.form is not Form.FUTURE or predicate.passive:
        return False
    _, end = context.parse.span(context.parse.clause(predicate.head))
    after = {context.parse.low(place) for place in range(predicate.head + 1, min(end, predicate.head + 7))}
    pays = predicate.lemma in FACING and bool(CONSEQUENCES & after)
    return (own and predicate.lemma in OPEN_HARM) or (pays and (told or own))
