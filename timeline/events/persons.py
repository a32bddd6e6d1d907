"""Which names of an article are persons', and whether "he" or "she" may stand for them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.events.grammar import COORDINATORS, DETERMINERS, PREPOSITIONS
from timeline.events.names import BODIES, PRONOUNS, TITLES
from timeline.languages.en.events import firstnames, gazetteer, reporting, syntax

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.tokens import Token

_NO_SURNAMES = TITLES | BODIES
_MALE = frozenset(f"{firstnames.MALE} {firstnames.MALE_TITLES}".split())
_FEMALE = frozenset(f"{firstnames.FEMALE} {firstnames.FEMALE_TITLES}".split())
_GIVEN_NAMES = _MALE | _FEMALE
_NO_PERSON = frozenset(f"{reporting.BODIES} {reporting.OUTLETS} {syntax.MEDIA_NAMES}".split())
_OUTLETS = frozenset(syntax.MEDIA_NAMES.split())
_PLACES = frozenset(
    word.lower()
    for name, others, people, capitals in gazetteer.COUNTRIES
    for words in (name, others, people, capitals)
    for word in words.split("|")
)
_BODIES = frozenset(f"{reporting.SOURCE_NOUNS} house kingdom cross front movement league federation".split())
_PARTICLES = frozenset(("de", "van", "von", "bin", "al"))
_LONGEST = 4
_SHORT = 4
_TITLES = "|".join(sorted(word.capitalize() for word in {*TITLES, "mr", "mrs", "ms"} if len(word) <= _SHORT))
_WORD = r"[A-Z][\w’'-]*+"
_RUN = re.compile(rf"(?=[A-Z])(?<![\w’'-])(?:(?:[A-Z]|{_TITLES})\. |{_WORD} )+{_WORD}")
_NO_FIRST_NAMES = DETERMINERS | PREPOSITIONS | COORDINATORS | PRONOUNS


class Persons:
    """What an article's own text tells of the names in it, read once, when first asked."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._before: dict[str, set[str]] | None = None
        self._inside: dict[str, set[str]] = {}
        self._first: set[str] = set()

    def may_be(self, name: str, pronoun: str) -> bool:
        """Whether a name is, as far as known, a person's for whom "he" or "she" may stand.

        A surname alone is known by what the text puts before it elsewhere ("Mr. Roe", "Jane Roe"); a first name that
        the lists do not have may be of either.
        """
        words = name.split()
        if not 0 < len(words) <= _LONGEST or not all(word[0].isupper() or word in _PARTICLES for word in words):
            return False
        low = [word.lower().strip(".") for word in words]
        given = self._given(words)
        place = not _PLACES.isdisjoint((name.lower(), low[-1], words[-1].lower())) and given.isdisjoint(_GIVEN_NAMES)
        if place or low[-1] in _NO_PERSON or low[-1] in TITLES:
            return False
        known = self.pronoun_of(name)
        if known:
            return known == pronoun
        if low[-1] in _BODIES or low[-1].removesuffix("s") in _BODIES:
            return False
        if given & TITLES or (len(words) > 1 and given):
            return True
        return bool(given & self._inside.get(low[-1], set()))

    def is_outlet(self, name: str) -> bool:
        """Whether a name of several words is a news outlet's, and not, by its first word, a person's."""
        words = name.lower().split()
        return len(words) > 1 and words[-1] in _OUTLETS and not self.pronoun_of(name)

    def is_person(self, name: str) -> bool:
        """Whether a name may be a person's."""
        return self.may_be(name, "he") or self.may_be(name, "she")

    def pronoun_of(self, name: str) -> str:
        """Tell by first names and titles whether a name is a "he" or a "she"; "" where they do not tell."""
        given = self._given(name.split())
        male, female = bool(_MALE & given), bool(_FEMALE & given)
        return "" if male == female else "he" if male else "she"

    def _given(self, words: list[str]) -> set[str]:
        """First names and titles, in lower case: a name's own; of a bare surname, what the text puts before it.

        A bare name that the text gives none, and that stands before no other, is one itself where the lists have it.
        """
        if len(words) > 1:
            return {word.lower().strip(".") for word in words[:-1]}
        if self._before is None:
            self._before = {}
            self._read(self._before)
        low = words[0].lower() if words else ""
        alone = low in _GIVEN_NAMES and low not in self._first
        return self._before.get(low) or ({low} if alone else set())  # "his sister Joan"

    def _read(self, before: dict[str, set[str]]) -> None:
        """Note the words with a capital before each name, and those that stand so inside a sentence."""
        for run in _RUN.finditer(self._text):
            words = [word.lower().strip(".") for word in run.group().split()]
            led = self._text[max(0, run.start() - 2) : run.start()]
            opens = not (led[:1].islower() or led[:1] == ",")
            for place in range(1, len(words)):
                surname = words[place].removesuffix("'s").removesuffix("’s")
                for first in range(max(0, place - 2), place):
                    self._first.add(words[first])
                    if words[first] not in _NO_FIRST_NAMES:
                        before.setdefault(surname, set()).add(words[first])
                        if first > 0 or not opens:
                            self._inside.setdefault(surname, set()).add(words[first])


def people(words: Sequence[Token]) -> list[str]:
    """List the last words of the names that may be persons': two capitalized words, or one behind a title."""
    found: list[str] = []
    run: list[Token] = []
    for place, word in enumerate([*words, None]):
        if word is not None and word.is_name and word.is_word and word.timex < 0 and word.low not in DETERMINERS:
            run.append(word)
            continue
        titled = bool(run) and (
            any(part.word.title for part in run) or (place > len(run) and words[place - len(run) - 1].word.title)
        )
        if (len(run) > 1 or titled) and run[-1].low not in found and run[-1].low.rstrip(".") not in _NO_SURNAMES:
            found.append(run[-1].low)
        run = []
    return found
