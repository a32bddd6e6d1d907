"""Statements that a semicolon parts: what is told of one thing is not told of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import DETERMINERS
from timeline.events.names import PRONOUNS, subject

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate

_OTHER = frozenset(("other", "others", "another", "rest"))


def parted(parse: Parse, predicate: Predicate, place: int) -> bool:
    """Whether a verb tells of another thing than stands at a token, behind a semicolon.

    "The talks will open on Friday; the march was called off", "; all other talks were called off"; but "; they were
    called off", "; the talks in Lima were called off".
    """
    if ";" not in parse.words:
        return False
    first, last = sorted((predicate.first, place))
    if ";" not in parse.lows[first:last]:
        return False
    words = subject(parse, predicate.first)
    if not words or words[0].low in PRONOUNS:
        return False
    begin, end = _statement(parse, place)
    same = {word.low for word in words if word.low not in DETERMINERS} & set(parse.lows[begin:end])
    return not same or not _OTHER.isdisjoint(word.low for word in words)


def _statement(parse: Parse, place: int) -> tuple[int, int]:
    """Token numbers [first, end) between the semicolons around a token."""
    begin = max((index for index in range(place) if parse.low(index) == ";"), default=-1) + 1
    end = next((index for index in range(place, len(parse.tokens)) if parse.low(index) == ";"), len(parse.tokens))
    return begin, end
