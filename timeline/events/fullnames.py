"""The full names of an article, so that "MS. ROE", "Secretary Roe" and "Roe" are told as "Jane Roe"."""

from __future__ import annotations

import itertools
import re
from functools import cached_property
from typing import TYPE_CHECKING

from timeline.events.grammar import COORDINATORS, DETERMINERS, PREPOSITIONS
from timeline.events.names import OFFICES, PRONOUNS, TITLES
from timeline.languages.en.events import firstnames, syntax

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MALE, _FEMALE = frozenset(firstnames.MALE.split()), frozenset(firstnames.FEMALE.split())
_GIVEN = firstnames.GIVEN
_SHORT = firstnames.SHORT
_LONG = {given: [long for long, short in _SHORT.items() if short == given] for given in _SHORT.values()}
"""The longer forms of a short one."""
_HONORIFICS = {"mr": _MALE, "ms": _FEMALE, "mrs": _FEMALE, "miss": _FEMALE, "dr": _GIVEN}
_BEFORE_NAMES = TITLES | frozenset(syntax.BEFORE_NAMES.split()) | {word for office in OFFICES for word in office}
_NAME = re.compile(r"([A-Z](?<!\w[A-Z])[a-z]+)(?= (?:[A-Z]\. )?((?:Mc|Mac|De|O['’])?[A-Z][a-z]+(?:-[A-Z][a-z]+)?)\b)")
_OFFICE = re.compile(r"\bby (?:the )?(Vice President|President) ([A-Z][\w’'-]+)((?: [A-Z]\.)? [A-Z][\w’'-]+)?")
_NO_SURNAMES = _GIVEN | TITLES
_TITLED = _BEFORE_NAMES | _HONORIFICS.keys()
_NO_NAMES = DETERMINERS | PREPOSITIONS | COORDINATORS | PRONOUNS
_INITIAL = re.compile(r"[A-Z]\.")
_NEAR = 40
_WORDS = 5
_POSSESSIVE = ("'s", "’s")


class FullNames:
    """Who is who in an article, read once, when first asked.

    Only what is sure: a surname that title and text give to one first name alone, of those that are known, and that has
    no other title before it than before the full name.
    """

    def __init__(self, title: str, text: str) -> None:
        self._title = title
        self._text = f"{title}\n{text}"
        self._before: dict[str, set[str]] = {}
        """Words with a capital before a surname, as found so far."""

    def of(self, name: str) -> str:
        """Return the full name of a person as an article names them; any other name as it is."""
        if not name[:1].isupper():
            return name
        bare = name[: -len(_POSSESSIVE[0])] if name.endswith(_POSSESSIVE) else name
        *before, last = [word.lower().strip(".") for word in bare.split()]
        given, full = self._by_surname.get(last, ("", ""))
        if not full:
            return name
        own = {given, *_LONG.get(given, ())}
        titles = [word for word in before if word not in own and len(word) > 1]
        if not all(word in _BEFORE_NAMES for word in titles):
            return name
        named = len(titles) < len(before)
        offices = [word for word in titles if word not in _HONORIFICS]
        fits = all(given in _HONORIFICS.get(word, _GIVEN) for word in titles)
        sure = named or offices[-1:] == [] or self._holds(offices[-1], last)
        alike = bool(before) and before[0] == full.split()[0].lower()
        known = fits and sure and (self._is_alone(last, bare=not before) or named)
        return full if known and not alike else name

    def holder(self, name: str) -> str:
        """Return who "the President" is where the title says by whom all of it is, else the full name."""
        holders = self._holders
        return self.of(holders.get(name.lower().removeprefix("the "), name) if holders else name)

    def each(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return the full names of several, each once, in their order."""
        return tuple(dict.fromkeys(map(self.of, names)))

    def holders(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return the same with "the President" by name."""
        return tuple(dict.fromkeys(map(self.holder, names)))

    def _holds(self, office: str, last: str) -> bool:
        return office in self._titles.get(last, ())

    def _is_alone(self, last: str, *, bare: bool) -> bool:
        """Whether nobody else of that surname is named.

        That would be one with another word before it, or, for a `bare` surname, with an office that does not stand
        before the full name.
        """
        given, full = self._by_surname[last]
        if last not in self._before:
            self._before[last] = set(self._words_before(full.split()[-1]))
        own = {given, *full.lower().split(), *_LONG.get(given, ())}
        others = {word for word in self._before[last] - _TITLED - own - _NO_NAMES if len(word) > 1}
        offices = (self._before[last] & TITLES) - _HONORIFICS.keys()
        return not others and (not bare or offices <= self._titles.get(last, set()))

    def _words_before(self, surname: str) -> Iterator[str]:
        """Yield the words with a capital before a surname, initials left out, in lower case."""
        named = f" {surname}"
        place = self._text.find(named)
        while place >= 0:
            begin, place = place, place + len(named)
            behind, place = self._text[place : place + 1], self._text.find(named, place)
            if behind.isalnum() or behind == "_":
                continue
            words = self._text[max(0, begin - _NEAR) : begin].split(" ")
            word = next((word for word in reversed(words) if not _INITIAL.fullmatch(word)), "").split("\n")[-1]
            if word[:1].isupper():
                yield word.lower().strip('.,;:“”"()')

    @cached_property
    def _matches(self) -> list[tuple[str, str, str, str]]:
        """What stands before, first name, surname and the whole of each full name, "James Charles Roe" as one."""
        found = []
        for match in _NAME.finditer(self._text):
            given, last = match[1], match[2]
            if given.lower() not in _GIVEN or last.lower() in _NO_SURNAMES:
                continue
            before, name = (
                self._text[max(0, match.start() - _NEAR) : match.start()],
                self._text[match.start() : match.end(2)],
            )
            earlier = before.split()[-1:]
            if before.endswith(" ") and earlier and earlier[0][0].isupper() and earlier[0].lower() in _GIVEN:
                given, name = earlier[0], f"{earlier[0]} {name}"
                before = before[: before.rindex(earlier[0])]
            found.append((before, given, last, name))
        return found

    @cached_property
    def _titles(self) -> dict[str, set[str]]:
        """Titles in front of full names by surname in lower case: "secretary" of "Secretary of State Jane Roe"."""
        found: dict[str, set[str]] = {}
        for before, _, last, _ in self._matches:
            words = [word.strip(".") for word in before.lower().split()[-_WORDS:]]
            run = itertools.takewhile(lambda word: word in _BEFORE_NAMES or word == "of", reversed(words))
            found.setdefault(last.lower(), set()).update(run)
        return found

    @cached_property
    def _by_surname(self) -> dict[str, tuple[str, str]]:
        """First name, in its short form, and full name by surname in lower case."""
        found: dict[str, dict[str, str]] = {}
        for _, given, last, name in self._matches:
            forms = found.setdefault(last.lower(), {})
            key = _SHORT.get(given.lower(), given.lower())
            forms[key] = min(forms.get(key, name), name, key=lambda form: (len(form), form))
        return {last: next(iter(forms.items())) for last, forms in found.items() if len(forms) == 1}

    @cached_property
    def _holders(self) -> dict[str, str]:
        match = _OFFICE.search(self._title)
        if match is None or self._title[match.end() :].startswith((" and ", ", ")):
            return {}
        office, first, second = match.groups()
        name = f"{first}{second or ''}" if first.lower() in _GIVEN else first
        follows = self._title[match.end(2) :].startswith((" and ", ", "))
        return {} if follows else {office.lower(): name}
