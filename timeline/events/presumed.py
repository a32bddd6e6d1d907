"""What is told of as believed, reported, suspected or cleared on a day: "was thought on Monday to have fled"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import PREPOSITIONS, Form
from timeline.events.link import Link
from timeline.events.verdict import Verdict
from timeline.languages.en.events import reporting
from timeline.languages.en.events import status as cues
from timeline.model.reach import Status

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate
    from timeline.events.verdict import Context

PRESUMING = frozenset(cues.PRESUMING.split())
CLAIMS = frozenset(reporting.HEDGING_NOUNS.split()) | {"boast", "boasts", "assertion", "assertions"}
DENIALS = frozenset(reporting.DENIAL_VERBS.split())
LOST = frozenset(cues.LOST.split())
_BELIEVING = PRESUMING | {"expect", "say", "understand", "anticipate"}
_CLEARING = frozenset(("acquit", "clear", "absolve", "exonerate"))
_JUDGING = _CLEARING | {"suspect"}
_OBJECT = 10
"""Tokens from a verb to what follows its object."""
_TOLD = (Status.HAPPENED, Status.ONGOING)


def presumed(parse: Parse, link: Link) -> Link:
    """Return what a date dates behind a verb of belief or of a verdict, else the link itself.

    "Was thought on Monday to have fled" tells of the flight, and "was cleared on Monday of killing" of the killing:
    neither is a fact.
    """
    verb = link.predicate
    if verb is None or link.nominal or not verb.finite or not (verb.passive or verb.lemma in _CLEARING):
        return link
    told = _told(parse, verb)
    return Link(told.head, told) if told is not None and not _dated_itself(parse, told) else link


def _told(parse: Parse, verb: Predicate) -> Predicate | None:
    """Return the verb of what is believed of a subject, or of what it is cleared of; None for none."""
    told = parse.firsts.get(_behind(parse, verb) if verb.passive else _cleared_of(parse, verb))
    if told is None or (not verb.passive and told.form is not Form.GERUND):
        return None
    having = told.form is Form.PERFECT and parse.low(told.first) == "having"  # "suspected of having killed"
    of = verb.lemma in _JUDGING and (told.form is Form.GERUND or having)
    to = told.form is Form.INFINITIVE or (told.form is Form.MODAL_PERFECT and told.modal == "to")
    direct = told.form is Form.PARTICIPLE and told.first == verb.head + 1 and verb.lemma in PRESUMING
    return told if of or (to and verb.lemma in _BELIEVING) or direct else None


def _dated_itself(parse: Parse, told: Predicate) -> bool:
    """Whether it has a date of its own: "was reported on Tuesday to have fled / on Monday"."""
    _, end = parse.span(parse.clause(told.head))
    return any(token.timex >= 0 for token in parse.tokens[told.head + 1 : end])


def only_presumed(context: Context, verdict: Verdict) -> Verdict:
    """Doubt what a dated verb of belief says of somebody: "was feared dead on Monday"; the believing is a fact."""
    verb = context.link.predicate
    if context.timex is None:
        return verdict
    if verdict.status not in _TOLD or verb is None or context.link.nominal or not verb.passive:
        return verdict
    after = context.parse.low(_behind(context.parse, verb))
    if _told(context.parse, verb) is not None and verb.lemma in PRESUMING:
        return Verdict(Status.ALLEGED, verb.lemma)
    believed = verb.lemma in PRESUMING and after in LOST and (verb.lemma, after) != ("report", "missing")
    return Verdict(Status.ALLEGED, verb.lemma) if believed else verdict


def claimed(parse: Parse, predicate: Predicate) -> Verdict | None:
    """Read what a claim before "to have" makes of it: "its claim on Monday to have taken the town"; None for none."""
    place = predicate.first - 1
    while place > 0 and (parse.tokens[place].timex >= 0 or parse.low(place) == "on"):
        place -= 1
    if parse.low(place) not in CLAIMS or place in parse.heads:
        return None
    later = (p for p in parse.predicates if p.finite and p.first > predicate.head)
    rejected = next((p for p in later if p.passive and p.lemma in DENIALS and not p.negated), None)
    return Verdict(Status.ALLEGED if rejected is None else Status.DENIED, parse.low(place))


def _cleared_of(parse: Parse, verb: Predicate) -> int:
    """Where begins what a court clears somebody of: "acquitted a guard on Monday of / shooting him"; -1 for none."""
    return next((at for at in range(verb.head + 2, verb.head + _OBJECT) if parse.low(at - 1) == "of"), -1)


def _behind(parse: Parse, verb: Predicate) -> int:
    """Where what is believed begins: behind the verb, a day, and the "of" of a suspicion."""
    place = verb.head + 1
    while parse.low(place) and (
        parse.tokens[place].timex >= 0
        or parse.tokens[place].word.adverb
        or (parse.low(place) in PREPOSITIONS and place + 1 < len(parse.tokens) and parse.tokens[place + 1].timex >= 0)
    ):
        place += 1
    return place + (parse.low(place) == "of" and verb.lemma in _JUDGING)
