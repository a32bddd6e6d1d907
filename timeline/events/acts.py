"""Which verbs are acts of speech or belief where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.complement import NON_SPEECH, quotes
from timeline.events.grammar import DETERMINERS, REPORTING, Form
from timeline.languages.en.events import reporting

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate

QUOTING = frozenset(reporting.QUOTING_VERBS.split())
RAISING = frozenset(reporting.RAISING_VERBS.split())
PARTICLES = reporting.PARTICLE_VERBS
_CLAIMED = frozenset(reporting.CLAIMED.split())
_DONE_TO_PEOPLE = frozenset(("recall", "post"))
"""In the passive these are no speech: "the envoy was recalled", "was posted to the border"."""


def is_reporting(parse: Parse, predicate: Predicate) -> bool:
    """Whether a verb may tell of speech or belief: "said", "pointed out", before a quotation "continued"."""
    owns_up = predicate.lemma in ("claim", "assume") and _takes_on(parse, predicate.head + 1)
    twice = predicate.lemma == "think" and parse.low(predicate.head + 1) in ("twice", "again")
    if owns_up or twice or (predicate.passive and predicate.lemma in _DONE_TO_PEOPLE):
        return False
    if predicate.lemma in REPORTING:
        return True
    if parse.low(predicate.head + 1) in PARTICLES.get(predicate.lemma, ()):
        return True
    return predicate.lemma in QUOTING and quotes(parse, predicate.head)


def speaks(parse: Parse, predicate: Predicate) -> bool:
    """Whether a verb is an act of speech here: finite, a gerund, an inverted "noted Jane Roe", "went on to say"."""
    if predicate.form is Form.MODAL_PERFECT and predicate.modal == "to":
        return False  # "was to have confirmed"
    if predicate.form is Form.PAST and parse.low(parse.starts[parse.clause(predicate.head)]) == "with":
        return False  # "fell in May, with more losses expected"
    if predicate.form is Form.PARTICIPLE:
        clause = parse.clause(predicate.head)
        return parse.kinds[clause] == "tail" and parse.starts[clause] == predicate.head
    if predicate.form is Form.INFINITIVE:
        above = next((p for p in reversed(parse.predicates) if p.head < predicate.first), None)
        if predicate.lemma in NON_SPEECH:
            return False
        return above is not None and above.finite and above.lemma in RAISING and predicate.first - above.head <= 2
    duty = predicate.modal in ("should", "must", "shall") and predicate.lemma == "report"
    return not (duty and parse.low(predicate.head + 1) == "to")


def _takes_on(parse: Parse, place: int) -> bool:
    """Whether somebody claims or assumes a thing, and tells nothing: "claimed lives", "assumed the role of"."""
    place += parse.low(place) in DETERMINERS
    return parse.low(place) in _CLAIMED or (parse.tokens[place].is_word and parse.low(place + 1) in _CLAIMED)
