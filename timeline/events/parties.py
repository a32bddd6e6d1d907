"""The names in a noun group: countries, organizations, persons, and plain groups that act."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.grammar import COORDINATORS, DETERMINERS, PREPOSITIONS
from timeline.events.leadins import is_first_of_a_name
from timeline.events.mentions import Mention, Sort, is_known
from timeline.events.names import BODIES, OFFICES, PRONOUNS, TITLES, name_of
from timeline.languages.en.events import nouns

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from timeline.events.grammar import Parse
    from timeline.events.tokens import Token

_STATE = frozenset(nouns.STATE_NOUNS.split())
_OUTSIDERS = frozenset(nouns.OUTSIDERS.split())
_AGENTS = frozenset(f"{nouns.AGENTS} {nouns.OUTSIDERS}".split())
_ENDINGS = tuple(nouns.AGENT_ENDINGS.split())
_NOT_AGENTS = frozenset(nouns.NOT_AGENTS.split())
_QUANTITIES = frozenset(nouns.QUANTITIES.split())
_INSTITUTIONS = frozenset(nouns.INSTITUTIONS.split())
_UNITS = frozenset(("battalion", "brigade", "legion", "regiment"))
"""With a capital these end the names of units: "the Somali Battalion"."""
_KIN = frozenset(nouns.KIN.split())
_SERVED = _QUANTITIES | _STATE
_JOINED_BODIES = BODIES | _INSTITUTIONS
_NAMED_BODIES = _JOINED_BODIES | _STATE | _OUTSIDERS
_CLERKS = frozenset(nouns.CLERKS.split())
_NO_NAMES = PRONOUNS | frozenset(nouns.NO_NAMES.split())
_NUMERALS = frozenset(nouns.NUMERALS.split())
_PLACES = frozenset(nouns.DISTRICTS.split())
_INNER = frozenset(("of", "by", "between", "from", "with", "against", "on"))
_RANKS = frozenset(nouns.RANKS.split())
_THINGS = frozenset(nouns.THINGS.split())
_COMMON_ENDINGS = ("s", "ing", "tion", "ment", "ity", "ence", "ance", "ness", "ship", "ed", "ly", "ism", "day")
_OWNING = frozenset(("'s", "'"))
_DROPPED = frozenset((")", "]", '"', "“", "”", "``", "''"))
_IN_ASIDES = _DROPPED | {"(", "["}
_LONGEST = 6


class Parties:
    """Reads who is meant by the noun groups of one sentence, its gazetteer names being known."""

    def __init__(self, parse: Parse, found: Sequence[Mention], pronouns: Mapping[str, str]) -> None:
        self._parse = parse
        self._pronouns = pronouns
        self._starting = {parse.tokens[mention.start].start: mention for mention in found}
        self._verbs = {parse.tokens[first].start for first in parse.firsts}
        self._plain = _IN_ASIDES.isdisjoint(parse.words)

    def named(self, words: Sequence[Token], *, whole: bool = True) -> tuple[str, ...]:
        """Name those whom a noun group means, joined ones each; () where it means no one who acts.

        `whole` False: the group stands before a noun that is not among the words, as in "the army's (attack)".
        """
        return self._named(words, whole=whole) if self._acting(words) else ()

    def standing(self, pronoun: str) -> tuple[str, ...]:
        """Name whom a pronoun stands for, where that is known."""
        name = self._pronouns.get(pronoun, "")
        return (name,) if name else ()

    def owned(self, words: Sequence[Token]) -> bool:
        """Whether words before a noun tell whose it is: "Iran's raid", "the Iranian raid", but not "the Iran raid"."""
        people = any(mention.sort is Sort.PEOPLE for mention in self._mentions(words))
        return people or any(word.low in ("'s", "'") for word in words)

    def mentioned(self, words: Sequence[Token]) -> bool:
        """Whether a name of the gazetteer stands in a group."""
        return bool(self._mentions(words))

    def told(self, words: Sequence[Token]) -> tuple[tuple[str, ...], bool]:
        """Name those whom an object means, or those inside it, as in "the rights of Iran"; tell whether by a name."""
        if not self._acting(words):
            return (), False
        names = self._named(words, whole=True)
        if not names:
            inner = _place_of(words, _INNER)
            return self.told(words[inner + 1 :]) if inner < len(words) else ((), False)
        return names, any(name[:1].isupper() for name in names)

    def _acting(self, words: Sequence[Token]) -> bool:
        """Whether a word of a group is a name or one for somebody who acts; else it names nobody."""
        starting = self._starting
        for word in words:  # noqa: SIM110 (asked of a dozen groups a sentence, and half as fast by a generator)
            if word.is_name or word.start in starting or _is_agent(word.low):
                return True
        return False

    def _named(self, words: Sequence[Token], *, whole: bool) -> tuple[str, ...]:
        names: list[str] = []
        words = self._meant(words)
        for group in _joined(words if self._plain else _without_asides(words)):
            names.extend(self._one(group, whole=whole))
        return tuple(dict.fromkeys(names))

    def _meant(self, words: Sequence[Token]) -> Sequence[Token]:
        """Leave out a "neither", and of "not Iran but Israel", "Israel but not Iran" who it was not."""
        if words and words[0].low == "neither":
            return words[1:]
        if "not" not in self._parse.words or "but" not in self._parse.words:
            return words
        place = next((place for place, word in enumerate(words) if word.low == "but"), 0)
        if place and [word.low for word in words[place + 1 : place + 2]] == ["not"]:
            return words[:place]
        before = next((i for i, token in enumerate(self._parse.tokens) if token.start == words[0].start), 0) - 1
        corrected = self._parse.low(before) == "not" or words[0].low == "not"
        only = any(word.low in ("only", "just", "merely", "simply") for word in words[:2])
        return words[place + 1 :] if place and corrected and not only else words

    def _one(self, group: list[Token], *, whole: bool) -> list[str]:
        group = _bare(group)
        for place, word in enumerate(group):
            if place and word.start in self._verbs:
                group = group[:place]
                break
        group = _trimmed(group)
        if not group or group[0].word.gerund:
            return []
        cut = _place_of(group, PREPOSITIONS)
        head, rest = group[:cut], group[cut:]
        here = self._mentions(head)
        if not here and head[-1].word.title and len(rest) > 2 and _names_office(rest):
            return self._unlisted(group, head)
        serving = bool(rest) and rest[0].low in ("of", "from") and head[-1].low in _SERVED
        if serving and not here:
            inner = self._one(rest[1:], whole=True)
            people = self._mentions(rest[1:2])
            if people and people[0].sort is Sort.PEOPLE and len(rest) == people[0].end - people[0].start + 1:
                return [people[0].text]
            if inner or head[-1].low in _QUANTITIES:
                return inner
        owner = _place_of(head, _OWNING)
        kin = _behind_kin(head[owner + 1 :])
        if kin:
            return [_text(kin)]
        if whole and owner < len(head) - 1 and not _acts(head[-1].low):
            return self._one(head[:owner], whole=True)
        if here:
            return self._by_mentions(head, rest, here, whole=whole)
        if len(rest) > 1 and rest[0].low == "of" and head[-1].word.title and self._mentions(rest[1:]):
            return self._one(rest[1:], whole=True)
        return self._unlisted(group, head)

    def _by_mentions(self, head: list[Token], rest: list[Token], here: list[Mention], *, whole: bool) -> list[str]:
        tokens = self._parse.tokens
        last = here[-1]
        behind = [word for word in head if word.start >= tokens[last.end - 1].end and word.low not in ("'s", "'")]
        owned = any(word.low in ("'s", "'") for word in head)
        if not behind and last.sort is Sort.PEOPLE and rest and rest[0].low in ("of", "in", "from"):
            return [_text(head)]
        if not behind:
            return [_people(last, head) if last.sort is Sort.PEOPLE and len(head) > 1 and not owned else last.name]
        if last.sort is Sort.CITY or last.sort is Sort.REGION:
            return self._unlisted(head + rest, head) or ([_text(head)] if _acts(behind[-1].low) else [])
        person = _person(head + rest, last, tokens)
        if person:
            return [last.name, person]
        noun = behind[-1].low
        if noun in _PLACES:
            return []
        if (
            last.sort is Sort.ORGANIZATION
            or not whole
            or (noun in _STATE and not (behind[-1].is_name and noun in _UNITS))
            or noun.rstrip(".") in TITLES
            or noun in _CLERKS
        ):
            return [last.name]
        named = [word for word in head if word.start >= tokens[last.start].start]
        if behind[-1].is_name:
            return [_text(named + _of_name(rest))]
        if noun in _OUTSIDERS or _is_agent(noun):
            return [_text(named)]
        return [last.name] if whole else []

    def _unlisted(self, group: list[Token], head: list[Token]) -> list[str]:
        name = name_of(group)
        parts = name.split()
        proper = bool(parts) and all(
            part[0].isupper() or part in ("of", "for", "the", "and", "de", "al", "bin") for part in parts
        )
        if parts and parts[-1].lower() in _THINGS:
            return []
        if proper and parts[0][0].isupper() and (len(parts) > 1 or _titled(group)) and not is_known(name):
            return [_person_of(name)]
        if len(parts) == 1 and len(head) == 1 and self._surname(head[0]):
            return [name]
        if head and (_is_agent(head[-1].low) or (head[-1].low in _STATE and head[0].is_name and len(head) > 1)):
            return [_text(head)]
        return self._person_in(group)

    def _person_in(self, group: list[Token]) -> list[str]:
        """Name the one person whom a pipeline sees in a group in which the rules see nobody."""
        first, last = group[0].start, group[-1].end
        inside = [name for name in self._parse.persons if first <= name[0].start and name[-1].end <= last]
        return [_text(inside[0])] if len(inside) == 1 else []

    def _surname(self, word: Token) -> bool:
        """Whether a capital alone tells a name: not at the head of the sentence, where every word has one."""
        if not word.is_name or word.low in _NO_NAMES or word.start in self._starting:
            return False
        first = word.start <= self._parse.tokens[0].start
        return not (
            first and (word.low in tk.KNOWN or tk.lemma(word.low) in tk.KNOWN or word.low.endswith(_COMMON_ENDINGS))
        )

    def _mentions(self, words: Sequence[Token]) -> list[Mention]:
        return [self._starting[word.start] for word in words if word.start in self._starting]


def _behind_kin(owned: list[Token]) -> list[Token]:
    """Return the name of whom somebody's own is told to be: "Adib's predecessor Hassan Diab"."""
    begin = len(owned)
    while begin and owned[begin - 1].is_name:
        begin -= 1
    named = len(owned) - begin >= 2 and begin > 0 and owned[begin - 1].low in _KIN
    return owned[begin:] if named else []


def _place_of(words: Sequence[Token], lows: Collection[str]) -> int:
    """Where the first of some words stands behind the head of a group; at its end if none does."""
    for place, word in enumerate(words):
        if place and word.low in lows:
            return place
    return len(words)


def _titled(group: Sequence[Token]) -> bool:
    return any(word.word.title for word in group)


def _person_of(name: str) -> str:
    """Cut from a person's name whom he belongs to, "Ann Roe of the Council"; a body keeps its own, "Bank of Roe"."""
    before, of, _ = name.partition(" of ")
    body = before.lower().split()[-1] in _NAMED_BODIES
    return before if of and " " in before and not body else name


def _acts(noun: str) -> bool:
    return noun in _STATE or noun.rstrip(".") in TITLES or _is_agent(noun)


def _names_office(rest: Sequence[Token]) -> bool:
    """Whether the words behind a title say which it is, and a name follows: "Secretary / of State Jane Roe"."""
    lows = tuple(word.low for word in rest)
    office = next((office for office in OFFICES if lows[: len(office)] == office), ())
    return bool(office) and len(rest) > len(office) and rest[len(office)].is_name


def _trimmed(words: list[Token]) -> list[Token]:
    """Cut prepositions and adverbs at the end, as where a date stood."""
    while words and (words[-1].low in PREPOSITIONS or words[-1].word.adverb or not words[-1].is_word):
        words = words[:-1]
    return words


@lru_cache(maxsize=20000)
def _is_agent(noun: str) -> bool:
    return noun in _AGENTS or (len(noun) > 5 and noun.endswith(_ENDINGS) and noun not in _NOT_AGENTS)


def _without_asides(words: Sequence[Token]) -> list[Token]:
    """Leave out what stands in brackets, and what follows a comma but a list."""
    kept: list[Token] = []
    depth = 0
    for word in words:
        depth += (word.low in ("(", "[")) - (word.low in (")", "]"))
        if depth <= 0 and word.low not in _DROPPED:
            kept.append(word)
    return kept


def _joined(words: Sequence[Token]) -> Iterator[list[Token]]:
    """Split at "and" and commas; what follows a comma without a name at its head is an apposition."""
    group: list[Token] = []
    for place, word in enumerate(words):
        if word.low == "," or (word.low in COORDINATORS and _joins(words, place)):
            if group:
                yield group
            group = []
            if word.low == "," and not _list_goes_on(words, place):
                return
        else:
            group.append(word)
    if group:
        yield group


def _joins(words: Sequence[Token], place: int) -> bool:
    """Whether "and" joins two parties and not two words of a name: "the Immigration and Naturalization Service"."""
    if place == 0 or place + 1 >= len(words) or not words[place - 1].is_word or words[place - 1].low in PREPOSITIONS:
        return False
    named = words[place - 1].is_name and words[place + 1].is_name
    cut = next((at for at in range(place + 1, len(words)) if not words[at].is_name), len(words))
    body = words[cut - 1].low in _JOINED_BODIES and cut - place > 2
    return not (named and body and not is_known(words[place + 1].text))


def _list_goes_on(words: Sequence[Token], place: int) -> bool:
    after = [word for word in words[place + 1 :] if word.low not in DETERMINERS]
    if not after or words[place + 1].low in ("a", "an", "the"):
        return False
    return any(word.low == "and" for word in after) and (after[0].is_name or after[0].low == "and")


def _bare(group: list[Token]) -> list[Token]:
    """Cut articles, numbers and adverbs in front."""
    first = 0
    for place, word in enumerate(group):
        if is_first_of_a_name(group[place:]) or not (
            word.low in DETERMINERS
            or word.low in COORDINATORS
            or word.word.adverb
            or word.text[0].isdigit()
            or word.low in _NUMERALS
            or not word.is_word
            or word.timex >= 0
        ):
            break
        first += 1
    return [word for word in group[first:] if word.timex < 0]


def _people(mention: Mention, head: Sequence[Token]) -> str:
    """Name a people: "Ethnic Albanians" are not Albania."""
    plain = all(word.low in _RANKS or word.text in mention.text.split() or not word.is_name for word in head)
    return mention.name if plain and "ethnic" not in [word.low for word in head] else _text(head)


def _person(words: Sequence[Token], mention: Mention, tokens: Sequence[Token]) -> str:
    """Name the person behind a title: "French President Ada Roe"."""
    behind = [word for word in words if word.start >= tokens[mention.end - 1].end and word.low not in ("'s", "'")]
    titles = [place for place, word in enumerate(behind) if word.word.title]
    if not titles:
        return ""
    rest = behind[titles[-1] + 1 :]
    name = name_of(behind)
    parts = name.split()
    return (
        name
        if parts and all(part[0].isupper() or part in ("de", "al", "bin", "van") for part in parts) and rest
        else ""
    )


def _of_name(rest: Sequence[Token]) -> list[Token]:
    """Return the rest of a name behind "of" or "for": "Union / of Teachers"."""
    if len(rest) > 1 and rest[0].low in ("of", "for") and rest[1].is_name:
        end = next((place for place, word in enumerate(rest) if place and not word.is_name), len(rest))
        return list(rest[:end])
    return []


def _text(words: Sequence[Token]) -> str:
    words = [word for word in words if word.low not in DETERMINERS][:_LONGEST]
    text = ""
    for word in words:
        glue = "" if not text or word.low.startswith("'") or word.low in (".", "-", "/") else " "
        text += glue + word.text
    return text
