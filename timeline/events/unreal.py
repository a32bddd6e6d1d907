"""What never was: ages that the dead would have reached, outcomes that nobody knows; and how a tale goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import PREPOSITIONS, Form
from timeline.languages.en.events import credence

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate
    from timeline.events.link import Link

_OUTCOMES = frozenset(credence.OUTCOMES.split())
_AGES = frozenset(credence.AGES.split())
_ENTERING = frozenset(("enter", "come"))
_ASKED = frozenset(("what", "how"))
_SUPPOSING = frozenset(("had", "if"))
_NEAR = 4
_OLDEST = 3
"""Digits of an age at most."""


def never_was(parse: Parse, link: Link, place: int) -> bool:
    """Whether a clause only tells an age nobody reached, an outcome nobody knows, or who is told of next."""
    verb = link.predicate
    if verb is None:
        return False
    return _would_be_of_age(parse, verb) or _unknown(parse, verb) or _enters_the_picture(parse, verb, place)


def _would_be_of_age(parse: Parse, verb: Predicate) -> bool:
    """Whether a clause tells how old the dead would be: "would have turned 64", "would have been her 60th birthday"."""
    if verb.form is not Form.MODAL_PERFECT or verb.modal not in ("would", "'d"):
        return False
    start, end = parse.span(parse.clause(verb.head))
    if "birthday" in parse.lows[start:end]:
        return True
    age, behind = verb.head + 1, verb.head + 2
    if verb.lemma not in ("turn", "be") or not _counts(parse, age):
        return False
    aged = parse.lows[behind : behind + 2] in (["years", "old"], ["year", "old"])
    if behind >= len(parse.tokens) or aged:
        return True
    following = parse.tokens[behind]
    return not following.is_word or following.timex >= 0 or following.low in PREPOSITIONS or following.word.adverb


def _counts(parse: Parse, index: int) -> bool:
    low = parse.low(index)
    return (low.isdecimal() and len(low) <= _OLDEST) or low in _AGES


def _unknown(parse: Parse, verb: Predicate) -> bool:
    """Whether a condition is one of what nobody can tell: "what might have happened had he lived through that day"."""
    asked = next((place for place in range(verb.first - 1, -1, -1) if parse.low(place) in _ASKED), -1)
    told = next((p for p in parse.predicates if asked < p.first < verb.first), None)
    if asked < 0 or told is None or told.form is not Form.MODAL_PERFECT or told.lemma not in _OUTCOMES:
        return False
    opened = not _SUPPOSING.isdisjoint(parse.lows[told.head + 1 : min(told.head + 1 + _NEAR, verb.first + 1)])
    return opened and told.first - asked <= _NEAR


def _enters_the_picture(parse: Parse, verb: Predicate, place: int) -> bool:
    """Whether a "now" only tells of whom a tale goes on: "Now the mayor enters the picture"."""
    told = verb.form is Form.PRESENT and verb.lemma in _ENTERING and parse.low(place) == "now"
    return told and "picture" in parse.lows[verb.head + 1 : verb.head + 1 + _NEAR]
