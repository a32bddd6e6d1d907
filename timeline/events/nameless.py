"""Somebody without a name who does something, and whom a "he" or "she" behind may mean as well: "a gunman"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import DETERMINERS, PREPOSITIONS
from timeline.events.speakers import is_one_person
from timeline.events.subjects import subject_of
from timeline.languages.en.events import nouns, reporting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events import tokens as tk
    from timeline.events.grammar import Parse, Predicate

FIGURES = frozenset(f"{reporting.PERSONS} {reporting.TITLES} {nouns.KIN} {nouns.ATTENDANTS} {nouns.FIGURES}".split())
"""Nouns of one person."""
_OTHERS = frozenset(("a", "an", "one", "another", "his", "her", "their", "our", "my"))


def acts_between(parse: Parse, end: int, names: Sequence[str]) -> bool:
    """Whether somebody without a name does something between a name and a token: "Roe said the star left when he"."""
    last = {name.lower().rsplit(maxsplit=1)[-1] for name in names}
    named = next((i for i in range(end - 1, -1, -1) if parse.low(i) in last), end)
    for verb in parse.predicates:
        words = subject_of(parse, verb) if verb.finite and named < verb.first and verb.head < end else []
        if words and words[0].low in DETERMINERS and words[-1].low in FIGURES - last:
            return True
    return False


def acts_besides(parse: Parse, names: Sequence[str]) -> bool:
    """Whether somebody without a name does something in a sentence beside those named: "a gunman / shot Alan Poe".

    "The gunman" is another where a name stands in the sentence behind it; elsewhere it may be the same one.
    """
    last = {name.rsplit(maxsplit=1)[-1] for name in names}
    named = [place for place, token in enumerate(parse.tokens) if token.text in last]
    acting = False
    for verb in parse.predicates:
        words = subject_of(parse, verb) if verb.finite and parse.kinds[parse.clause(verb.first)] != "relative" else []
        if not words or _is_said_to_be(parse, verb, last):
            continue
        head = _head(words)
        acting = acting or head.text in last
        apart = words[0].low in _OTHERS or any(word.low == "'s" for word in words)
        apart = apart or (words[0].low == "the" and bool(named) and not acting)
        apposed = any(word.text in last for word in words[_comma(words) :])
        if apart and not apposed and head.text not in last and not head.is_name and _is_figure(head.low):
            return True
    return False


def _head(words: Sequence[tk.Token]) -> tk.Token:
    """Return the noun of a subject: "a / friend of Alan Poe"."""
    end = next((i for i, word in enumerate(words) if i and (word.low in PREPOSITIONS or word.low == ",")), len(words))
    return words[end - 1]


def _is_said_to_be(parse: Parse, verb: Predicate, last: set[str]) -> bool:
    """Whether a verb tells who somebody is: "the man in charge / is Alan Poe"."""
    return verb.lemma == "be" and any(token.text in last for token in parse.tokens[verb.head + 1 :])


def _comma(words: Sequence[tk.Token]) -> int:
    """Where an apposition begins in a subject: "the judge / , Alan Poe,"."""
    return next((i for i, word in enumerate(words) if word.low == ","), len(words))


def _is_figure(noun: str) -> bool:
    return noun in FIGURES or is_one_person(noun)
