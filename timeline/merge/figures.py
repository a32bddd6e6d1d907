"""What the numbers of a line count: 60 and 70 aircraft contradict each other, 60 aircraft and $15 billion do not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.languages.en.figures import CURRENCIES, NUMBERED, PERSONS, SHARES, STOPS, UNITS
from timeline.merge.words import content_words, figure_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_TOKEN = re.compile(r"[$€£#%]|\d+(?:[.,]\d+)*|[^\W\d_][\w'’-]*|[^\w\s]")
_REACH = 5
"""So many words behind a number may name what it counts: "60 of its new mid-sized jets"."""
_NEAR = 3
_SHARE = re.compile(rf"(?:{'|'.join(map(re.escape, SHARES))})(?!\w)", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
MONEY, SHARE, PERSON = "$", "%", "person"


def figures(line: str) -> dict[str, frozenset[str]]:
    """Find the numbers of a line, each with what it may count; nothing where the line does not say.

    "$15 billion" counts money, "a 5% rise" a share, "killed 12 civilians" persons, "60 of its new jets" what is new or
    a jet, "Flight 574" is the name of a flight, 1992 a year.
    """
    tokens = [found.group() for found in _TOKEN.finditer(line)]
    counted: dict[str, frozenset[str]] = {}
    for at, token in enumerate(tokens):
        if number := figure_of(token):
            counted[number] = counted.get(number, frozenset()) | frozenset(_counted(tokens, at))
    return counted


def contradict(one: Mapping[str, frozenset[str]], other: Mapping[str, frozenset[str]]) -> bool:
    """Whether both give numbers of one thing, and not one number in common."""
    if any(number in other and _alike(kinds, other[number]) for number, kinds in one.items()):
        return False
    return any(_alike(kinds, others) for kinds in one.values() for others in other.values())


def strays(one: Mapping[str, frozenset[str]], other: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Name the numbers that both have, but of different things: "30 years" and "30 minutes"."""
    return frozenset(number for number, kinds in one.items() if number in other and not _alike(kinds, other[number]))


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return not one or not other or not one.isdisjoint(other)


def _counted(tokens: list[str], at: int) -> Iterator[str]:
    before = tokens[at - 1] if at else ""
    following = tokens[at + 1 : at + 2 + _REACH]
    if _SHARE.match(" ".join(following)):
        yield SHARE
        return
    if before in CURRENCIES or any(token.casefold() in CURRENCIES for token in following[:_NEAR]):
        yield MONEY
        return
    if before[:1].isupper() and before.casefold() in NUMBERED:
        yield f"{before.casefold()} number"
        return
    if _YEAR.fullmatch(tokens[at]):
        yield f"year {tokens[at]}"  # two years of the past contradict nothing
    for token in following:
        if not token[:1].isalpha() or token.casefold() in STOPS:
            return
        if unit := UNITS.get(token.casefold()):
            yield unit
            return
        yield from (PERSON,) if token.casefold() in PERSONS else content_words(token)
