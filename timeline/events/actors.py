"""Who, to whom, where: countries, organizations and named people, by place in the clause."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from timeline.events.grammar import COORDINATORS, DETERMINERS, PREPOSITIONS, Form, Parse, Predicate
from timeline.events.names import TITLES, name_of, subject
from timeline.languages.en.events import gazetteer, syntax

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.events.link import Link


class Sort(StrEnum):
    """What a name of the gazetteer is."""

    COUNTRY = "country"
    PEOPLE = "people"
    CAPITAL = "capital"
    ORGANIZATION = "organization"
    REGION = "region"


class Mention(NamedTuple):
    """A gazetteer name in a sentence: token numbers [start, end), canonical name."""

    start: int
    end: int
    name: str
    sort: Sort
    text: str


@dataclass(frozen=True, slots=True)
class Roles:
    """Who did what to whom, where; each without repeats, in the order of the text."""

    actor: tuple[str, ...]
    recipient: tuple[str, ...]
    places: tuple[str, ...]


def _entries() -> Iterable[tuple[str, str, Sort]]:
    for name, others, people, capitals in gazetteer.COUNTRIES:
        for text in (name, *others.split("|")):
            yield text, name, Sort.COUNTRY
        for text in people.split("|"):
            yield text, name, Sort.PEOPLE
        for text in capitals.split("|"):
            yield text, name, Sort.CAPITAL
    for name, others in gazetteer.ORGANIZATIONS:
        for text in (name, *others.split("|")):
            yield text, name, Sort.ORGANIZATION
    for text in gazetteer.REGIONS.split("|"):
        yield text, text, Sort.REGION


_GAZETTEER: dict[str, list[tuple[tuple[str, ...], str, Sort]]] = {}
for _text, _name, _sort in _entries():
    _words = tuple(_text.split())
    if _words:
        _GAZETTEER.setdefault(_words[0], []).append((_words, _name, _sort))
for _rows in _GAZETTEER.values():
    _rows.sort(key=lambda row: -len(row[0]))

_LOCATIVES = frozenset(syntax.LOCATIVES.split())
_SEATS = frozenset(("Brussels",))
_ADJECTIVAL = frozenset(("U.S.", "US", "U.K.", "UK"))
_GOVERNMENTAL = frozenset(
    ("Kremlin", "Pentagon", "White House", "Downing Street", "State Department", "Elysee", "Capitol")
)


def mentions(parse: Parse) -> list[Mention]:
    """Find the names of the gazetteer, longest first, in order."""
    found: list[Mention] = []
    index = 0
    while index < len(parse.tokens):
        end = index + 1
        for words, name, sort in _GAZETTEER.get(parse.tokens[index].text, ()):
            stop = index + len(words)
            if tuple(token.text for token in parse.tokens[index:stop]) == words:
                found.append(Mention(index, stop, name, sort, " ".join(words)))
                end = stop
                break
        index = end
    return found


def roles(parse: Parse, link: Link) -> Roles:
    """Read actor, recipient and places of an event from its clause."""
    found = mentions(parse)
    predicate = link.predicate
    start, end = parse.span(parse.clause(link.head))
    here = [mention for mention in found if start <= mention.start < end]
    places = _unique(_place(mention) for mention in here if _is_place(parse, mention))
    split = predicate.first if predicate is not None else link.head + 1
    before = [mention for mention in here if mention.start < split and _acts(parse, mention)]
    after = [mention for mention in here if mention.start >= split and not _only_place(parse, mention)]
    person = _person(parse, predicate)
    acting = _unique([*(mention.name for mention in _leftmost(parse, before)), *([person] if person else [])])
    agent = [mention for mention in after if _in_agent(parse, mention, split)]
    if predicate is not None and predicate.passive and predicate.form is not Form.PARTICIPLE:
        return Roles(_unique(mention.name for mention in agent), acting, places)
    aimed = [mention for mention in here if mention.start < split and _lead(parse, mention) in ("of", "against", "on")]
    receiving = _unique(mention.name for mention in (after or aimed) if mention.name not in acting)
    return Roles(acting, receiving[:2], places)


def _person(parse: Parse, predicate: Predicate | None) -> str:
    if predicate is None:
        return ""
    words = subject(parse, predicate.first)
    name = name_of(words)
    parts = name.split()
    named = 1 <= len(parts) <= 3 and all(part[0].isupper() for part in parts)
    titled = any(word.low.rstrip(".") in TITLES for word in words)
    known = any(part in _GAZETTEER for part in parts)
    return name if named and not known and (len(parts) > 1 or titled) else ""


def _leftmost(parse: Parse, before: list[Mention]) -> list[Mention]:
    """Keep the first mention and those joined to it by "and" or a comma."""
    kept: list[Mention] = []
    for mention in before:
        if kept:
            between = [token.low for token in parse.tokens[kept[-1].end : mention.start]]
            if not between or not set(between) <= COORDINATORS | DETERMINERS | {
                ",",
                "officials",
                "forces",
                "troops",
                "leaders",
            }:
                break
        kept.append(mention)
    return kept


def _acts(parse: Parse, mention: Mention) -> bool:
    lead = _lead(parse, mention)
    if mention.sort is Sort.REGION:
        return False
    if lead in ("between", "of", "by", "from", "among") or lead not in PREPOSITIONS:
        return True
    return mention.text in _GOVERNMENTAL


def _lead(parse: Parse, mention: Mention) -> str:
    index = mention.start - 1
    while index >= 0 and parse.low(index) in DETERMINERS:
        index -= 1
    return parse.low(index)


def _is_place(parse: Parse, mention: Mention) -> bool:
    if mention.text in _SEATS:
        return _lead(parse, mention) in _LOCATIVES
    if mention.sort in (Sort.PEOPLE, Sort.ORGANIZATION) or mention.text in _GOVERNMENTAL:
        return False
    if mention.text in _ADJECTIVAL and mention.end < len(parse.tokens) and parse.tokens[mention.end].text.islower():
        return False
    return _lead(parse, mention) in _LOCATIVES or mention.sort is Sort.REGION


def _only_place(parse: Parse, mention: Mention) -> bool:
    lead = _lead(parse, mention)
    return mention.sort is Sort.REGION or (
        (mention.sort in (Sort.COUNTRY, Sort.CAPITAL) or mention.text in _SEATS)
        and lead in ("in", "at", "near", "outside", "inside", "across", "from", "to", "into")
    )


def _place(mention: Mention) -> str:
    return mention.text if mention.sort in (Sort.CAPITAL, Sort.REGION) or mention.text in _SEATS else mention.name


def _in_agent(parse: Parse, mention: Mention, split: int) -> bool:
    for index in range(mention.start - 1, max(split, mention.start - 5), -1):
        if parse.low(index) == "by":
            return True
        if parse.low(index) in PREPOSITIONS:
            return False
    return False


def _unique(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
