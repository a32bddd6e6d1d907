"""Which names of an article are persons', and whether "he" or "she" may stand for them."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.events.grammar import COORDINATORS, DETERMINERS, PREPOSITIONS
from timeline.events.names import PRONOUNS, TITLES
from timeline.languages.en.events import firstnames, gazetteer, reporting, syntax

_MALE = frozenset(f"{firstnames.MALE} {firstnames.MALE_TITLES}".split())
_FEMALE = frozenset(f"{firstnames.FEMALE} {firstnames.FEMALE_TITLES}".split())
_NO_PERSON = frozenset(f"{reporting.BODIES} {reporting.OUTLETS} {syntax.MEDIA_NAMES}".split())
_PLACES = frozenset(
    word.lower()
    for name, others, people, capitals in gazetteer.COUNTRIES
    for words in (name, others, people, capitals)
    for word in words.split("|")
)
_BODIES = frozenset(f"{reporting.SOURCE_NOUNS} house kingdom cross front movement league federation".split())
_LONGEST = 4
_NO_FIRST_NAMES = DETERMINERS | PREPOSITIONS | COORDINATORS | PRONOUNS


def may_be(name: str, pronoun: str, text: str) -> bool:
    """Whether a name of a text is, as far as known, a person's for whom "he" or "she" may stand.

    A surname alone is known by what the text puts before it elsewhere ("Mr. Roe", "Jane Roe"); a first name that
    the lists do not have may be of either.
    """
    words = name.split()
    if not 0 < len(words) <= _LONGEST or not all(
        word[0].isupper() or word in ("de", "van", "von", "bin", "al") for word in words
    ):
        return False
    low = [word.lower().strip(".") for word in words]
    given = _given(words, text)
    place = (name.lower() in _PLACES or low[-1] in _PLACES) and not given & (_MALE | _FEMALE)
    if place or low[-1] in _NO_PERSON or low[-1] in TITLES:
        return False
    known = pronoun_of(name, text)
    if known:
        return known == pronoun
    if low[-1] in _BODIES or low[-1].removesuffix("s") in _BODIES:
        return False
    return bool(given & TITLES) or (len(words) > 1 and bool(given)) or bool(given & _inside(words[-1], text))


def pronoun_of(name: str, text: str) -> str:
    """Tell by first names and titles whether a name of a text is a "he" or a "she"; "" where they do not tell."""
    given = _given(name.split(), text)
    male, female = bool(_MALE & given), bool(_FEMALE & given)
    return "" if male == female else "he" if male else "she"


def _given(words: list[str], text: str) -> frozenset[str]:
    """First names and titles of a person, in lower case: its own; of a bare surname, what the text puts before it."""
    if not words:
        return frozenset()
    if len(words) > 1:
        return frozenset(word.lower().strip(".") for word in words[:-1])
    return _before(words[0], text)


@lru_cache(maxsize=4096)
def _before(surname: str, text: str) -> frozenset[str]:
    found = re.findall(rf"\b([A-Z][\w’'-]*)\.? (?:[A-Z]\. |[A-Z][\w’-]+ )?{re.escape(surname)}\b", text)
    return frozenset(word.lower() for word in found) - _NO_FIRST_NAMES


@lru_cache(maxsize=4096)
def _inside(surname: str, text: str) -> frozenset[str]:
    """Words with a capital inside a sentence that stand before a surname: no "Then Zuin", but "met Gasparo Zuin"."""
    return frozenset(word.lower() for word in re.findall(rf"[a-z,] ([A-Z][\w’'-]*) {re.escape(surname)}\b", text))
