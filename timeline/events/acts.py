"""Which verbs are acts of speech or belief where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.complement import NON_SPEECH, quotes
from timeline.events.grammar import DETERMINERS, PREPOSITIONS, REPORTING, Form
from timeline.events.names import subject
from timeline.events.tokens import MODALS
from timeline.languages.en.events import reporting

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate

QUOTING = frozenset(reporting.QUOTING_VERBS.split())
RAISING = frozenset(reporting.RAISING_VERBS.split())
PARTICLES = reporting.PARTICLE_VERBS
_CLAIMED = frozenset(reporting.CLAIMED.split())
_DONE_TO_PEOPLE = frozenset(("recall", "post"))
"""In the passive these are no speech: "the envoy was recalled", "was posted to the border"."""
_PUTTING_OUT = frozenset(("report", "announce", "disclose", "reveal"))
_FIGURES = frozenset(reporting.PUBLISHED_FIGURES.split())
_GOES_ON = frozenset(("of", "that", "showing", "which", "from", "for", "'s"))
_ELECTING = frozenset(reporting.ELECTING_BODIES.split())
_FINDING = frozenset(("find", "show"))
INQUIRING = frozenset(reporting.INQUIRING.split())
_LONGEST_OBJECT = 6


def is_reporting(parse: Parse, predicate: Predicate) -> bool:
    """Whether a verb may tell of speech or belief: "said", "pointed out", before a quotation "continued"."""
    owns_up = predicate.lemma in ("claim", "assume") and _takes_on(parse, predicate.head + 1)
    twice = predicate.lemma == "think" and parse.low(predicate.head + 1) in ("twice", "again")
    if owns_up or twice or (predicate.passive and predicate.lemma in _DONE_TO_PEOPLE):
        return False
    if _publishes(parse, predicate) or _appoints(parse, predicate):
        return False
    if predicate.lemma in REPORTING or _finds(parse, predicate):
        return True
    if parse.low(predicate.head + 1) in PARTICLES.get(predicate.lemma, ()):
        return True
    return predicate.lemma in QUOTING and quotes(parse, predicate.head)


def speaks(parse: Parse, predicate: Predicate) -> bool:
    """Whether a verb is an act of speech here: finite, a gerund, an inverted "noted Jane Roe", "went on to say"."""
    if predicate.form is Form.MODAL_PERFECT and predicate.modal == "to":
        return False  # "was to have confirmed"
    if predicate.form is Form.PAST and _hangs_on_with(parse, predicate):
        return False  # "fell in May, with more losses expected"
    if predicate.form is Form.PARTICIPLE:
        clause = parse.clause(predicate.head)
        return parse.kinds[clause] == "tail" and parse.starts[clause] == predicate.head
    if predicate.form is Form.INFINITIVE:
        above = next((p for p in reversed(parse.predicates) if p.head < predicate.first), None)
        if predicate.lemma in NON_SPEECH:
            return False
        return above is not None and above.finite and above.lemma in RAISING and predicate.first - above.head <= 2
    if predicate.first == 1 and parse.low(predicate.head + 1) in MODALS:
        return False  # "outstanding disputes could delay it"
    duty = predicate.modal in ("should", "must", "shall") and predicate.lemma in ("report", "respond")
    return not (duty and parse.low(predicate.head + 1) == "to")


def _finds(parse: Parse, predicate: Predicate) -> bool:
    """Whether an inquiry or a record tells what it found: "the report found that", "it was lost, records show"."""
    if predicate.lemma not in _FINDING or predicate.passive:
        return False
    group = subject(parse, predicate.first)
    last = next((word.low for word in reversed(group) if word.is_word and not word.word.adverb), "")
    closes = (
        parse.low(predicate.head + 1) in ("", ".") and parse.low(parse.starts[parse.clause(predicate.head)] - 1) == ","
    )
    return last in INQUIRING and (closes or parse.low(predicate.head + 1) == "that")


def _takes_on(parse: Parse, place: int) -> bool:
    """Whether somebody claims or assumes a thing, and tells nothing: "claimed lives", "assumed the role of"."""
    place += parse.low(place) in DETERMINERS
    return parse.low(place) in _CLAIMED or (parse.tokens[place].is_word and parse.low(place + 1) in _CLAIMED)


def _publishes(parse: Parse, predicate: Predicate) -> bool:
    """Whether figures are put out, and nothing told of what they are: "reports its results on Monday"."""
    if predicate.passive or predicate.lemma not in _PUTTING_OUT:
        return False
    place = predicate.head + 1
    while place < len(parse.tokens) and place - predicate.head < _LONGEST_OBJECT and parse.tokens[place].is_word:
        if parse.low(place) in _FIGURES:
            return parse.low(place + 1) not in _GOES_ON
        if parse.low(place) in PREPOSITIONS or parse.low(place) == "that":
            break
        place += 1
    return False


def _appoints(parse: Parse, predicate: Predicate) -> bool:
    """Whether a body puts somebody into an office: "the Senate confirmed Roe", "confirmed Roe as its head"."""
    after = predicate.head + 1
    if predicate.lemma != "confirm" or predicate.passive or after >= len(parse.tokens):
        return False
    while after < len(parse.tokens) and parse.tokens[after].is_name and parse.tokens[after].timex < 0:
        after += 1
    if after == predicate.head + 1:
        return False
    electing = not _ELECTING.isdisjoint(word.low for word in subject(parse, predicate.first))
    office = parse.low(after) == "as" and parse.low(after + 1) not in ("the", "a", "an", "being")
    return office or (electing and after not in parse.firsts)


def _hangs_on_with(parse: Parse, predicate: Predicate) -> bool:
    """Whether what looks like a past form is the participle of a "with": no comma parts the two."""
    start = parse.starts[parse.clause(predicate.head)]
    return parse.low(start) == "with" and "," not in parse.lows[start : predicate.first]
