"""Status of what a modal verb tells: will, would, could, must."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.embedding import describes
from timeline.events.grammar import MANDATED, REPORTING, Form, Parse, Predicate
from timeline.events.link import is_event_noun
from timeline.events.names import subject
from timeline.events.polarity import ASSURANCES, at_last, exceeds, negation
from timeline.events.tokens import lemma as lemma_of
from timeline.events.verdict import Context, Verdict
from timeline.events.when import When
from timeline.languages.en.events import credence, reporting, syntax
from timeline.languages.en.events import status as cues
from timeline.model.reach import Status

if TYPE_CHECKING:
    from timeline.events.attribution import Frame

FUTURE_MODALS = frozenset((*syntax.FUTURE_MODALS, "going"))
HARM = frozenset(cues.HARM_VERBS.split())
OPEN_HARM = frozenset(cues.OPEN_HARM.split())
CONSEQUENCES = frozenset(cues.CONSEQUENCES.split())
FACING = frozenset(cues.FACING.split())
HAPPENING = frozenset(cues.HAPPENING.split())
_PERCEIVED = frozenset(cues.PERCEIVED.split())
EFFECTS = frozenset(cues.EFFECTS.split())
UNPLANNED = frozenset(cues.UNPLANNED.split())
LASTING = frozenset(cues.LASTING.split())
HABITUAL = frozenset(cues.HABITUAL.split())
ABLE_NOW = frozenset(cues.ABLE_NOW.split())
_PEOPLE = frozenset(("i", "we", "he", "she", "they", "it"))
PROMISES = frozenset(f"{reporting.PROMISE_VERBS} {reporting.THREAT_VERBS} warn".split())
REPRISALS = frozenset(cues.REPRISALS.split())
ONLOOKERS = frozenset(credence.ONLOOKERS.split())
_CHECKING = frozenset(credence.CHECKING.split())
_NEEDING = frozenset(("have", "need", "require", "oblige"))
_BEHIND = (Form.PAST, Form.PERFECT, Form.PLUPERFECT, Form.PARTICIPLE)
_OWN = frozenset(("i", "we", "he", "she", "they", "it", "its", "their", "our", "my", "his", "her"))


def of_modal(context: Context, predicate: Predicate) -> Verdict:
    """Give the status of a verb behind a modal other than "to"."""
    modal = predicate.modal
    if predicate.form is Form.MODAL_PERFECT:
        return _of_perfect(context, predicate)
    if (without := _of_negated(context, predicate)) is not None:
        return without
    seen = modal == "could" and predicate.passive and predicate.lemma in _PERCEIVED
    if seen and context.when in (When.PAST, When.PRESENT):
        return Verdict(Status.HAPPENED, "could")  # "gunfire could be heard on Monday"
    if modal == "can" and context.when is When.UNKNOWN and _is_able(context, predicate):
        return Verdict(Status.HAPPENED, "can")
    if modal in ("could", "can") and forestalled(context.parse, predicate):
        return Verdict(Status.DENIED, f"before it {modal}")
    if modal in ("could", "may", "might", "can", "should", "ought", MANDATED):
        return Verdict(Status.FORECAST, modal)
    if modal == "must" and _or_else(context, predicate):
        return Verdict(Status.THREATENED, "or else")
    unsure = not ASSURANCES.isdisjoint(word.low for word in subject(context.parse, predicate.first))
    hypothetical = modal in ("would", "'d") and not _shifted(context, predicate)
    if modal == "would" and context.when is When.PAST and _was_so(context, predicate):
        return Verdict(Status.HAPPENED, "would")
    clause = context.parse.clause(predicate.head)
    opener = context.parse.opener(clause)
    relative = context.parse.kinds[clause] == "relative" and opener in ("that", "which", "who")
    relative = relative or (hypothetical and describes(context.parse, clause))
    if (
        modal == "would"
        and relative
        and (context.when is When.UNKNOWN or (context.when is When.FUTURE and hypothetical))
    ):
        return Verdict(Status.FORECAST, modal)  # "a bill that would ban it"
    supposed = hypothetical and (context.when is When.UNKNOWN or (context.when is When.FUTURE and not _behind(context)))
    called_for = modal == "must" and [word.low for word in subject(context.parse, predicate.first)] in (["we"], ["i"])
    if unsure or supposed or called_for or (context.when is When.UNKNOWN and modal == "must"):
        return Verdict(Status.FORECAST, modal)
    return Verdict(Status.SCHEDULED if modal == "must" else _of_will(context, predicate), modal)


def _of_negated(context: Context, predicate: Predicate) -> Verdict | None:
    """Give the status of a verb behind a modal and a "not"; None where there is none."""
    modal = predicate.modal
    if predicate.negated and modal in ("could", "can") and exceeds(context.parse, predicate):
        return Verdict(Status.HAPPENED, f"{modal} not")  # "could not come at a better time"
    if not negation(context.parse, predicate):
        return None
    if modal in FUTURE_MODALS and at_last(context.parse, predicate):
        return Verdict(Status.SCHEDULED, "not until")
    if modal == "could" and predicate.passive and predicate.lemma in _CHECKING and context.when is not When.FUTURE:
        return Verdict(Status.HAPPENED, "could not")  # what was reported is in doubt, and nothing is denied
    open_still = predicate.lemma == "rule" and context.parse.low(predicate.head + 1) == "out"
    doubtful = modal in ("may", "might", MANDATED) or open_still
    return Verdict(Status.FORECAST if doubtful else Status.DENIED, f"{modal} not")


def forestalled(parse: Parse, predicate: Predicate) -> bool:
    """Whether something came first: "was defused before it could explode"."""
    clause = parse.clause(predicate.head)
    above = next((p for p in parse.predicates if p.finite and parse.clause(p.head) < clause), None)
    needed = above is not None and above.lemma in _NEEDING and parse.low(above.head + 1) == "to"
    return parse.opener(clause) == "before" and above is not None and above.form in _BEHIND and not needed


def _was_so(context: Context, predicate: Predicate) -> bool:
    """Whether "would" tells of a habit or of what came of it: "would often visit", "two years later he would win"."""
    told = any(frame.covers(predicate.head) for frame in context.frames)
    then = context.timex is not None and context.timex.text.lower().endswith((" later", " ago"))
    later = then and context.place == 0
    return not told and (later or not HABITUAL.isdisjoint(context.parse.lows[predicate.first : predicate.head]))


def _behind(context: Context) -> bool:
    """Whether a verb in front tells of the past: "agreed that teams would stay"."""
    verb = context.link.predicate
    return verb is not None and any(p.head < verb.first and p.form in _BEHIND for p in context.parse.predicates)


def _shifted(context: Context, predicate: Predicate) -> bool:
    """Whether "would" is what somebody said as "will": not behind a present, as in "says it would be a disaster"."""
    framed = any(
        frame.covers(predicate.head) and (frame.predicate is None or frame.predicate.form is not Form.PRESENT)
        for frame in context.frames
    )
    return framed or any(
        p.head < predicate.first and p.form in _BEHIND and p.lemma in REPORTING for p in context.parse.predicates
    )


def _is_able(context: Context, predicate: Predicate) -> bool:
    """Whether an ability is told, and no chance: "can now fly home", "a plane that can carry eighty"."""
    parse = context.parse
    clause = parse.clause(predicate.head)
    now = not ABLE_NOW.isdisjoint(parse.lows[predicate.first : predicate.head])
    return now or (parse.low(predicate.first - 1) in ("which", "that") and parse.kinds[clause] in ("relative", "that"))


def _or_else(context: Context, predicate: Predicate) -> bool:
    """Whether harm follows where it is not done: "must leave by Friday or be expelled", "or face arrest"."""
    parse = context.parse
    either = next((place for place in range(predicate.head + 1, len(parse.tokens)) if parse.low(place) == "or"), -1)
    if either < 0:
        return False
    if parse.low(either + 1) in ("face", "risk", "else"):
        return True
    later = next((p for p in parse.predicates if p.head > either), None)
    return later is not None and (later.passive or parse.low(either + 1) == "be") and later.lemma in _HARM_OR_ARREST


_ARRESTING = frozenset(("arrest", "deport", "jail", "detain", "evict", "imprison", "fine", "execute", "shoot", "kill"))
_HARM_OR_ARREST = HARM | _ARRESTING


def _of_perfect(context: Context, predicate: Predicate) -> Verdict:
    modal = predicate.modal
    if modal in ("will", "'ll") and context.when is When.PAST:
        negated = predicate.negated
        return Verdict(Status.DENIED if negated else Status.HAPPENED, "will have")  # "will have felt it last week"
    if predicate.negated and modal in ("must", "could", "can", "ca"):
        return Verdict(Status.DENIED, f"{modal} not have")
    if modal in ("may", "might", "must", "could"):
        return Verdict(Status.ALLEGED, f"{modal} have")
    return Verdict(Status.SCHEDULED if modal in ("will", "'ll") else Status.CONDITIONAL, f"{modal} have")


def _of_will(context: Context, predicate: Predicate) -> Status:
    """Tell plans from threats and from what nobody plans."""
    lemma = predicate.lemma
    words = [word.low for word in subject(context.parse, predicate.first)]
    promised = any(frame.covers(predicate.head) and _promises(frame, words, lemma) for frame in context.frames)
    if (lemma in HARM and promised) or _menaces(context, predicate, words):
        return Status.THREATENED
    if lemma in LASTING and _personal(context, predicate):
        return Status.SCHEDULED
    own = words[:1] in (["i"], ["we"]) or (lemma != "be" and words[:1] in (["our"], ["my"]))
    if not own and any(frame.covers(predicate.head) and _looks_on(frame) for frame in context.frames):
        return Status.FORECAST  # "the roads will be open on Friday, a shopkeeper said"
    if lemma in EFFECTS and (words in (["this"], ["that"]) or (words and is_event_noun(words[-1]))):
        return Status.FORECAST  # "the strike will reduce exports"
    if lemma == "go" and context.parse.low(predicate.head + 1) == "off":
        return Status.FORECAST  # "a bomb will go off"
    impersonal = words[:1] in (["it"], ["this"], ["that"], ["there"])
    happening = lemma in HAPPENING and (impersonal or lemma in ("happen", "occur", "erupt", "break_out", "come"))
    return Status.FORECAST if lemma in UNPLANNED or happening else Status.SCHEDULED


def _looks_on(frame: Frame) -> bool:
    """Whether one who neither plans nor decides it says so: "a shopkeeper", "analysts"."""
    words = frame.source.lower().split()
    return bool(words) and lemma_of(words[-1]) in ONLOOKERS


def _promises(frame: Frame, words: list[str], lemma: str) -> bool:
    """Whether a source says what it will do itself; who warns may warn of others: "warned that rebels would strike"."""
    own = not _OWN.isdisjoint(words) or not set(frame.source.lower().split()).isdisjoint(words)
    return frame.cue in PROMISES and (frame.cue != "warn" or own or lemma in REPRISALS)


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
