"""What a sentence takes for granted: "denied that it had hidden the defect", "cuts that the mayor proposed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import COORDINATORS, DETERMINERS, PREPOSITIONS, RELATIVES, SUBJECTS, Form
from timeline.events.nounphrase import Introduction, introduction
from timeline.events.polarity import ARRANGING, HAPPENING, SPOKEN, negation
from timeline.events.verdict import Verdict
from timeline.languages.en.events import complements
from timeline.model.reach import Status

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate
    from timeline.events.link import Link

PUT_FORWARD = frozenset(complements.PUT_FORWARD.split())
BRINGING_ABOUT = frozenset(complements.BRINGING_ABOUT.split())
_SET_DOWN = frozenset(("schedule", "plan", "slate", "set", "book"))
CREATING = frozenset(complements.CREATING.split())
KNOWN = (Introduction.DEFINITE, Introduction.POSSESSIVE)
_SUBJECT = 5
"""Tokens between a noun and the verb of the clause that qualifies it."""


def granted(parse: Parse, link: Link) -> bool:
    """Whether a noun named as known is told of in passing: not as what happened, nor as what was brought about."""
    if not link.nominal or introduction(parse, link.head)[0] not in KNOWN:
        return False
    over = link.predicate
    if over is not None and over.head < link.head:
        if parse.low(link.head) in SPOKEN and over.lemma not in CREATING:
            return True  # "will decide whether to accept the offer"
        open_still = over.form in (Form.FUTURE, Form.MODAL, Form.MODAL_PERFECT)
        told = over.form is Form.GERUND or (over.finite and not open_still)
        return told and over.lemma not in BRINGING_ABOUT | {"be"}
    verb = next((p for p in parse.predicates if p.finite and p.first > link.head), None)
    if verb is None or parse.clause(verb.head) != parse.clause(link.head):
        return True
    comes_about = verb.lemma in HAPPENING or verb.lemma == "be" or parse.low(verb.head + 1) == "place"
    return not (comes_about or (verb.passive and verb.lemma in ARRANGING))


def qualified(parse: Parse, head: int) -> Verdict | None:
    """Give what the clause behind a noun makes of it: "a summit set for June", "the cuts that GM had proposed"."""
    verb = next((p for p in parse.predicates if p.first > head), None)
    if verb is None or verb.first > head + _SUBJECT or negation(parse, verb):
        return None
    between = parse.lows[head + 1 : verb.first]
    if verb.form is Form.PARTICIPLE and not between:
        if verb.lemma in _SET_DOWN and parse.low(verb.head + 1) in ("for", "to"):
            return Verdict(Status.SCHEDULED, verb.lemma)
        opened = verb.lemma in PUT_FORWARD and parse.low(verb.head + 1) != "to"
        return Verdict(Status.FORECAST, verb.lemma) if opened else None
    if not verb.finite or verb.passive or verb.lemma not in PUT_FORWARD or not _gapped(parse, head, verb):
        return None
    return Verdict(Status.FORECAST, verb.lemma)


def _gapped(parse: Parse, head: int, verb: Predicate) -> bool:
    """Whether a verb with a subject of its own behind a noun has that noun for its object."""
    between = parse.lows[head + 1 : verb.first]
    led = between[:1] in (["that"], ["which"])
    words = between[led:]
    opening = parse.tokens[head + 1 + led]
    subject = bool(words) and (opening.low in SUBJECTS or opening.is_name or opening.low in DETERMINERS)
    plain = all(word.isalpha() and word not in PREPOSITIONS | COORDINATORS | RELATIVES for word in words)
    after = parse.low(verb.head + 1)
    ends = not after.isalpha() or after in PREPOSITIONS | COORDINATORS or verb.head + 1 in parse.firsts
    return subject and plain and ends
