"""Quotation marks in pairs around a name or what qualifies a noun: they part no clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.finite import may_be_finite
from timeline.events.grammar import (
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
    TIME_SUBORDINATORS,
)

if TYPE_CHECKING:
    from timeline.events.grammar import Parse

_NAMED_BY = frozenset(("armed", "so-called", "self-proclaimed", "called", "named"))
_SIZES = range(2, 6)
"""Tokens from a mark to the other of a pair around a name."""
_FEW = 6
"""Tokens within a pair of marks, and the closing one."""
_ARTICLES = frozenset("a an the his her its their our my your".split())
_ENDING = (
    PREPOSITIONS | COORDINATORS | SUBORDINATORS | TIME_SUBORDINATORS | RELATIVES | SUBJECTS | DETERMINERS | {"that"}
)


def only_names(parse: Parse, mark: int) -> bool:
    """Whether a mark is of a pair around a name or a noun, behind an article or the like: of the "DPR" in uniform."""
    pairs = ((opening, opening + size) for size in _SIZES for opening in (mark, mark - size))
    for opening, closing in pairs:
        if opening < 1 or parse.low(opening) not in QUOTES or parse.low(closing) not in QUOTES:
            continue
        before, inside = parse.low(opening - 1), parse.tokens[opening + 1 : closing]
        led = before in DETERMINERS or before in PREPOSITIONS or before in _NAMED_BY
        plain = before in DETERMINERS and not any(token.word.verbal for token in inside)
        if led and (plain or all(token.is_name and token.timex < 0 for token in inside)):
            return True
    return qualifies_noun(parse, mark)


def qualifies_noun(parse: Parse, mark: int) -> bool:
    """Whether a mark is of a pair between an article and its noun: of a "likely or confirmed" case."""
    for opening in range(max(1, mark - _FEW), mark + 1):
        if parse.low(opening) in QUOTES and parse.low(opening - 1) in _ARTICLES:
            ends = range(opening + 1, min(opening + _FEW + 1, len(parse.tokens) - 1))
            closing = next((place for place in ends if parse.low(place) in QUOTES), 0)
            noun = parse.tokens[closing + 1] if closing else None
            if noun is not None and mark in (opening, closing) and noun.text.islower() and noun.timex < 0:
                return not (may_be_finite(parse, closing + 1) or noun.word.adverb or noun.low in _ENDING)
    return False
