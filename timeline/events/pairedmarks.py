"""Marks in pairs: quotation marks around a name or what qualifies a noun, which part no clauses, and brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
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
_NEAR_START = 2
_HOLDING = RELATIVES | SUBORDINATORS | TIME_SUBORDINATORS | {"that"}
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


def bracketed(parse: Parse, index: int) -> str:
    """Name the clause in brackets that begins at a token, or the one that goes on behind it, "" for neither."""
    if "(" not in parse.words:
        return ""
    closing = index - 1 - (parse.low(index - 1) == "," and parse.low(index - 2) == ")")
    if parse.low(closing) == ")":
        opening = max((place for place in range(closing) if parse.low(place) == "("), default=0)
        return "resumed" if opening and _verbs_in(parse, opening, closing) else ""
    if parse.low(index - 1) != "(" or index < _NEAR_START:
        return ""
    closing = next((place for place in range(index, len(parse.tokens)) if parse.low(place) == ")"), 0)
    held = sum(parse.low(place) in _HOLDING for place in range(index, closing))
    return "stop" if _verbs_in(parse, index - 1, closing) > held else ""


def _verbs_in(parse: Parse, opening: int, closing: int) -> int:
    """Count the finite verbs that have a subject in a pair of brackets: "(two members were shot last week)"."""
    places = range(opening + 2, closing)
    return sum(may_be_finite(parse, place) and parse.low(place - 1) not in tk.AUXILIARIES for place in places)
