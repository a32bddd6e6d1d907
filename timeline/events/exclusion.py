"""What keeps a noun from being real: "no raid", "ruled out a vote", "turned down an offer", "without a word"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.governor import ATTEMPTS, DENYING, governor, undecided
from timeline.events.grammar import COORDINATORS, DETERMINERS, PREPOSITIONS, Form, Parse, Predicate
from timeline.events.nounphrase import ESCAPING, MEASURES, Introduction, introduction, lacked
from timeline.events.polarity import DENIALS, NO_PARTS, SPOKEN, UNDERWAY, negation
from timeline.languages.en.events import complements

if TYPE_CHECKING:
    from timeline.events.link import Link

_EXCLUDING = frozenset(complements.EXCLUDING_VERBS.split())
_LESS = (("much", "less"), ("let", "alone"))
_ENDING = COORDINATORS | {"to", "by", "after", "before", "while", "when", "because", "besides", "except"}
"""Between a verb and a noun: the noun is not what the verb keeps from being."""
_KNOWN = (Introduction.DEFINITE, Introduction.POSSESSIVE)
_APART = PREPOSITIONS | {"as"}
_NEAR = 4


def excluded(parse: Parse, link: Link) -> str:
    """Return the word that keeps a noun from being real: "ruled out a vote", "prevented a raid", "no raid"; or ""."""
    introduced, before = introduction(parse, link.head)
    without = parse.low(before) == "without" and introduced not in _KNOWN
    absent = _no_before(parse, link) or ("without" if without else lacked(parse, link.head))
    predicate = link.predicate
    if absent or predicate is None or predicate.head > link.head or predicate.passive or negation(parse, predicate):
        return absent
    return _kept_by(parse, link.head, predicate)


def _no_before(parse: Parse, link: Link) -> str:
    """Return the "no" of a noun: "no raid", "no gains or losses", "much less a raid"; or ""."""
    head = link.head
    for place in range(max(parse.span(parse.clause(head))[0], head - 3), head):
        named = parse.low(place - 1) in ("for", "of", "a", "the")  # "a plan for no deal"
        apart = not (DETERMINERS | PREPOSITIONS).isdisjoint(parse.lows[place + 1 : head])
        if parse.low(place) == "no" and parse.low(place + 1) not in NO_PARTS and not named and not apart:
            return "no"
    if parse.low(head - 1) == "or" and "no" in parse.lows[max(0, head - _NEAR - 1) : head]:
        return "no"
    if parse.low(head - 1) == "nor":
        return "nor"
    return parse.low(head - 2) if tuple(parse.lows[max(0, head - 2) : head]) in _LESS else ""


def _kept_by(parse: Parse, head: int, predicate: Predicate) -> str:
    """Return the verb that keeps a noun behind it from being: "prevented a raid"; or ""."""
    if predicate.form is Form.INFINITIVE and governor(parse, predicate)[0] in DENYING:
        return ""  # "declined to block the sale"
    introduced, before = introduction(parse, head)
    between = parse.lows[predicate.head + 1 : head]
    low, first = parse.low(head), parse.low(predicate.head + 1)
    tried = low in ATTEMPTS or low.removesuffix("s") in ATTEMPTS  # "warded off an attempt"
    measured = (between[:2] == ["short", "of"] and low in MEASURES) or tried
    left = between[-1:] in (["from"], ["of"]) or parse.low(before) in ("from", "of")
    measured = measured or (left and low in UNDERWAY)  # "walked away from the talks"
    measured = measured or (low in SPOKEN and predicate.lemma != "rule")
    phrase = _averting(parse, head, predicate)
    beyond = between[phrase.count(" ") :]
    apart = introduced in _KNOWN and not _APART.isdisjoint(beyond[1:])  # "denied a role in the attack"
    if phrase and not (measured or apart):
        return phrase
    led = bool(between) and first in PREPOSITIONS and first not in ("out", "off")  # "rejected in talks"
    said = predicate.lemma in DENIALS and low in SPOKEN
    away = predicate.lemma in ESCAPING and introduced is Introduction.DEFINITE
    if led or apart or said or away or len(between) > _NEAR or not _ENDING.isdisjoint(between):
        return ""
    excluding = predicate.lemma in _EXCLUDING or (predicate.lemma == "rule" and first == "out")
    return predicate.lemma if excluding and not undecided(parse, predicate) else ""


def _averting(parse: Parse, head: int, predicate: Predicate) -> str:
    """Return the verb with its particles that keeps a noun from being: "turned down a cash offer"; or ""."""
    places = range(predicate.head + 1, head)
    words = [parse.low(at) for at in places if parse.low(at) not in DETERMINERS and not parse.tokens[at].word.adverb]
    for phrase in complements.AVERTING_PHRASES:
        if phrase[0] == predicate.lemma and len(phrase) > 1 and tuple(words[: len(phrase) - 1]) == phrase[1:]:
            return " ".join(phrase)
    return ""


def lacking(parse: Parse, place: int) -> bool:
    """Whether what stands behind "without" was not there: "left without paying", not "cannot leave without paying"."""
    nearest = next((p for p in reversed(parse.predicates) if p.head < place), None)
    if nearest is not None and parse.low(nearest.first) == "having":
        return True  # "may be fined for having flown without a permit"
    clause = parse.clause(place)
    verbs = [p for p in parse.predicates if p.finite and parse.clause(p.head) == clause]
    verbs = [p for p in verbs if p.head < place] or verbs
    return not any(
        p.negated or p.form in (Form.MODAL, Form.FUTURE) or (p.form is Form.PRESENT and p.lemma == "be") for p in verbs
    )
