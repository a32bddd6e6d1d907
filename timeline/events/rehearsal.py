"""Attacks that are only rehearsed: "in a drill on Monday, gunmen stormed the airport"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.events import classes

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate

DRILLS = frozenset(classes.DRILLS.split())
REHEARSED = frozenset(classes.REHEARSED.split())
_WORDS = 4
"""Words from "a" to the drill: "a joint military exercise"."""


def rehearsed(parse: Parse, predicate: Predicate) -> bool:
    """Whether a sentence that opens with a drill tells what was played in it; who is killed there is killed.

    Only behind "a" or "an": what is done during "the exercises" of others may be meant.
    """
    if predicate.lemma in REHEARSED and _as_part(parse, predicate.head):
        return True
    part = tuple(parse.lows[:3]) == ("as", "part", "of")
    first = 3 if part else 1
    if predicate.lemma not in REHEARSED or not (part or parse.low(0) in ("in", "during")):
        return False
    if parse.low(first) not in ("a", "an"):
        return False
    place = next((at for at in range(first + 1, first + 1 + _WORDS) if parse.low(at) in DRILLS), 0)
    return 0 < place < predicate.first and parse.low(place + 1) != "of"


def _as_part(parse: Parse, head: int) -> bool:
    """Whether a verb stands before "as part of a drill"."""
    for place in range(head + 1, len(parse.tokens) - 3):
        if parse.lows[place : place + 3] == ["as", "part", "of"]:
            return not DRILLS.isdisjoint(parse.lows[place + 3 : place + 4 + _WORDS])
    return False
