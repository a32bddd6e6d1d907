"""The names of the gazetteer in a sentence, accepted on context."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from timeline.events.grammar import DETERMINERS, PREPOSITIONS, Parse
from timeline.events.tokens import tokenize
from timeline.languages.en.events import bodies, gazetteer, geonames, nouns, reporting
from timeline.model.members import members_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@members_of
class Sort(StrEnum):
    """What a name of the gazetteer is."""

    COUNTRY = "country"
    PEOPLE = "people"
    SEAT = "seat"
    """A place or body that stands for its government."""
    ORGANIZATION = "organization"
    REGION = "region"
    CITY = "city"


class Mention(NamedTuple):
    """A gazetteer name in a sentence: token numbers [start, end), canonical name, ISO 3166 code or ""."""

    start: int
    end: int
    name: str
    sort: Sort
    text: str
    code: str


class _Entry(NamedTuple):
    words: tuple[str, ...]
    name: str
    sort: Sort
    code: str


_COUNTRY_ROWS = tuple(tuple(row.replace("_", " ").split("|")) for row in geonames.COUNTRIES.split())
_CODES = {name: code for code, _, name, _ in _COUNTRY_ROWS}
_LONG_CODES = {code: long for code, long, _, _ in _COUNTRY_ROWS}
_NAMESAKES = frozenset(nouns.NAMESAKES.split())
_RANKS = frozenset(nouns.RANKS.split())
_STATE = frozenset(nouns.STATE_NOUNS.split())
_DISTRICTS = frozenset(nouns.DISTRICTS.split())
_TITLES = frozenset(reporting.TITLES.split())
_COMPASS = frozenset(nouns.COMPASS.split())
_GEORGIA = frozenset(nouns.GEORGIA_OF_THE_UNITED_STATES.split())
_ADJECTIVAL = frozenset(("U.S.", "US", "U.K.", "UK", "EU", "UN", "U.N."))
_HELD = frozenset(nouns.HELD.split())
_NAMED_AFTER = frozenset(nouns.NAMED_AFTER.split())
_SHORT = 4


def country_code(name: str, *, letters: int = 2) -> str:
    """Return the ISO 3166 code of a country's name as events give it, of two or three letters; "" for other names."""
    code = _CODES.get(name, "")
    return _LONG_CODES.get(code, "") if letters == 3 else code


def _entries() -> Iterator[tuple[str, str, Sort, str]]:
    for name, others, people, seats in gazetteer.COUNTRIES:
        code = _CODES.get(name, "")
        for sort, texts in ((Sort.COUNTRY, f"{name}|{others}"), (Sort.PEOPLE, people), (Sort.SEAT, seats)):
            for text in texts.split("|"):
                yield text, name, sort, code
    for name, others in bodies.STATE_BODIES:
        for text in others.split("|"):
            yield text, name, Sort.SEAT, _CODES[name]
    for name, city, code in bodies.SEATS:
        yield city, name, Sort.SEAT, code
    for name, others in bodies.ORGANIZATIONS:
        for text in (name, *others.split("|")):
            yield text, name, Sort.ORGANIZATION, ""
    for code, texts in bodies.REGIONS:
        for text in texts.split("|"):
            yield text, text, Sort.REGION, code
    for row in geonames.CITIES.replace("\n ", " ").splitlines():
        code, *cities = row.split()
        for city in cities:
            text = city.replace("_", " ")
            yield text, text, Sort.CITY, code


@cache
def _gazetteer() -> dict[str, list[_Entry]]:
    """Entries by first word, the longest first; of one text the first entry counts."""
    found: dict[tuple[str, ...], _Entry] = {}
    for text, name, sort, code in _entries():
        words = tuple(text.split())
        if words:
            found.setdefault(words, _Entry(words, name, sort, code))
    table: dict[str, list[_Entry]] = {}
    for entry in found.values():
        table.setdefault(entry.words[0], []).append(entry)
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry.words))
    return table


def names_in(text: str) -> tuple[str, ...]:
    """Name the countries and organizations that a text mentions by any of their names."""
    found = mentions(Parse(tokenize(text, 0, ())))
    return tuple(dict.fromkeys(mention.name for mention in found))


def is_known(word: str) -> bool:
    """Whether a name of the gazetteer begins with a word."""
    return word in _gazetteer()


def mentions(parse: Parse, *, abroad: bool = False) -> list[Mention]:
    """Find the names of the gazetteer, longest first, in order; namesakes are left out by their neighbors.

    "Paris Hilton", "President Jordan", "the Boston Globe" name no place; in a line of capitals short names are words.
    `abroad` says that the text is of no affair of the United States: "the Senate" in it is another.
    """
    table = _gazetteer()
    places = [index for index, token in enumerate(parse.tokens) if token.text in table]
    if not places:
        return []
    texts = [token.text for token in parse.tokens]
    found: list[Mention] = []
    end = 0
    for index in places:
        for entry in table[texts[index]] if index >= end and parse.tokens[index].timex < 0 else ():
            stop = index + len(entry.words)
            if tuple(texts[index:stop]) == entry.words:
                mention = Mention(index, stop, entry.name, entry.sort, " ".join(entry.words), entry.code)
                elsewhere = mention.text in nouns.SHARED_BODIES and (
                    (abroad and mention.code == "US") or _placed(parse, mention)
                )
                shouting = len(mention.text) < _SHORT and _shouted(texts)
                if not (elsewhere or shouting or _namesake(parse, mention, found)):
                    found.append(_as_place(parse, mention))
                end = stop
                break
    return found


def _shouted(texts: Sequence[str]) -> bool:
    """Whether a line is all in capitals."""
    return len(texts) > _SHORT and not any(character.islower() for text in texts for character in text)


def is_held_there(parse: Parse, mention: Mention) -> bool:
    """Whether something is called by the city where it is held: "the Vienna talks"."""
    return mention.sort in (Sort.CITY, Sort.SEAT) and parse.low(mention.end) in _HELD


def _as_place(parse: Parse, mention: Mention) -> Mention:
    """Take a seat of government for the city where something is held: "the Vienna talks" are not Austria's."""
    if mention.sort is not Sort.SEAT or not is_held_there(parse, mention):
        return mention
    return mention._replace(sort=Sort.CITY, name=mention.text)


def _placed(parse: Parse, mention: Mention) -> bool:
    """Whether a place of another country stands behind a body: "the Senate in Nairobi"."""
    if mention.sort is not Sort.SEAT or mention.end + 1 >= len(parse.tokens):
        return False
    behind = _gazetteer().get(parse.tokens[mention.end + 1].text, [])
    return parse.low(mention.end) in ("in", "of") and any(entry.code not in ("", mention.code) for entry in behind)


def _namesake(parse: Parse, mention: Mention, found: list[Mention]) -> bool:
    """Whether the neighbors of a name show that somebody or something else bears it."""
    if mention.sort is Sort.PEOPLE or mention.text in _ADJECTIVAL:
        return False
    adjoining = bool(found) and found[-1].end == mention.start
    if mention.sort is Sort.SEAT and parse.low(mention.end) in _NAMED_AFTER:
        return True
    if mention.sort is Sort.SEAT and mention.text in nouns.SHARED_BODIES:
        return any(one.code not in ("", mention.code) for one in found)
    after = parse.tokens[mention.end] if mention.end < len(parse.tokens) else None
    surname = (
        after is not None
        and after.text[:1].isupper()
        and after.is_word
        and after.timex < 0
        and not _may_follow(after.text)
        and not is_known(after.text)
    )
    if surname and not (
        mention.sort is Sort.ORGANIZATION and (mention.text.isupper() or len(mention.text.split()) > 1)
    ):
        return True
    if mention.name == "Georgia" and any(token.text in _GEORGIA for token in parse.tokens):
        return True
    return mention.text in _NAMESAKES and not adjoining and _behind_given_name(parse, mention.start)


def _may_follow(text: str) -> bool:
    low = text.lower().rstrip(".")
    return low in _TITLES or low in _RANKS or low in _STATE or low in _DISTRICTS


def _behind_given_name(parse: Parse, start: int) -> bool:
    if start == 0:
        return False
    before = parse.tokens[start - 1]
    if not before.is_name or not before.is_word or before.timex >= 0:
        return False
    low = before.low.rstrip(".")
    function = low in DETERMINERS or low in PREPOSITIONS or before.word.gerund or before.word.adverb
    return not function and low not in _COMPASS


def place_of(mention: Mention) -> str:
    """Name a place with the code of its country, "Kharkiv, UA"; a country or a region of several by its name."""
    if mention.sort in (Sort.COUNTRY, Sort.PEOPLE):
        return mention.name
    return f"{mention.text}, {mention.code}" if mention.code else mention.text
