"""Whom words of attribution name: "according to figures released by / the ministry"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import COORDINATORS, DASHES, PREPOSITIONS, QUOTES, RELATIVES
from timeline.events.speakers import LONGEST_SOURCE, short_of
from timeline.languages.en.events import reporting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.events.grammar import Parse
    from timeline.events.tokens import Token

_GIVEN = frozenset(reporting.GIVEN.split())
_BY_NOBODY = frozenset(("mistake", "accident", "error", "email", "e-mail", "mail", "post", "law", "chance"))


def noun_group(parse: Parse, start: int, end: int) -> Iterator[Token]:
    """Yield the tokens that may name somebody, up to a verb, a quotation, a time or a mark that parts clauses."""
    for index in range(start, end):
        token = parse.tokens[index]
        if index in parse.firsts or token.low in (";", ":", "that", "as") or token.low in QUOTES or token.timex >= 0:
            return
        if token.low in DASHES:
            return
        yield token


def given_by(parse: Parse, begin: int, words: Sequence[Token]) -> list[Token]:
    """Name who gave what is cited: "figures released on Friday by / the ministry"; none where that is not told."""
    place = begin + len(words)
    if not words or parse.low(place) not in _GIVEN:
        return []
    place += 1
    while place < len(parse.tokens) and (parse.tokens[place].timex >= 0 or parse.low(place) in ("on", "in")):
        place += 1
    if parse.low(place) != "by":
        return []
    giver = list(noun_group(parse, place + 1, min(place + 11, len(parse.tokens))))
    behind = min(place + 1 + len(giver), len(parse.tokens) - 1)
    while giver and giver[-1].low in PREPOSITIONS:
        giver.pop()  # "by the ministry on / Friday"
    torn = parse.tokens[behind].is_word and parse.tokens[behind].timex < 0 and behind in parse.firsts
    nobody = not giver or giver[0].low in _BY_NOBODY
    return [] if torn or nobody else without_clause(giver)


def without_clause(words: list[Token]) -> list[Token]:
    """Cut who is named at a clause or an "and not": "witnesses / who saw it", "the ministry / and not us"."""
    cut = (place for place, word in enumerate(words) if place and (word.low in RELATIVES or word.low == "not"))
    words = words[: next(cut, len(words))]
    while words and words[-1].low in COORDINATORS:
        words = words[:-1]
    long = sum(word.is_word for word in words) > LONGEST_SOURCE
    return words[: short_of([word.low for word in words])] if long else words


def before_comma(words: list[Token]) -> list[Token]:
    """Cut who is named at a comma."""
    comma = next((place for place, word in enumerate(words) if word.low == ","), len(words))
    return words[:comma]
