"""How long before or after a thing another came: "three years / after it closed", "hours / before the vote"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import DETERMINERS
from timeline.languages.en import lexicon

if TYPE_CHECKING:
    from timeline.events.grammar import Parse

_TOWARD = frozenset(("after", "before"))
_UNITS = frozenset((*lexicon.UNITS, *lexicon.PLURAL_UNITS, "moment", "moments", "half"))
_CLOSELY = frozenset("shortly soon just immediately right long".split())
_POINTING = frozenset(
    "last this next past earlier later ago same that previous following coming every each the".split()
)
"""What makes a unit the one that is meant, and no measure: "closed / last year / after a fire"."""
_LONGEST = 8
"""Tokens of a measure: "less than a year and a half"."""
_BARELY = frozenset("just only barely almost nearly about some not even very".split())


def measured(parse: Parse, index: int) -> int:
    """Where the measure begins that stands before an "after" or "before"; its own place where there is none.

    "Reopened on Monday / three years after it closed", "left / just hours before the vote", "left / shortly after";
    also "camped there / ever since the flood".
    """
    low, before = parse.low(index), parse.low(index - 1)
    if low == "since" and before == "ever":
        return index - 1
    if low not in _TOWARD or index <= 0:
        return index
    first = index
    own = parse.tokens[index - 1].timex
    if before in _UNITS and own >= 0:
        while first > 0 and parse.tokens[first - 1].timex == own:
            first -= 1
        if not _POINTING.isdisjoint(parse.lows[first:index]):
            return index
    elif before in _UNITS and parse.low(index - 2) in ("the", "a", "an"):
        first -= 2
    elif before in _CLOSELY or (before in _UNITS and before.endswith("s") and parse.low(index - 3) not in DETERMINERS):
        first -= 1
    while 0 < first < index and parse.low(first - 1) in _BARELY:
        first -= 1
    return first


def opens_distance(parse: Parse, index: int) -> bool:
    """Whether a measure of time with its "after" or "before" begins at a token."""
    near = range(index + 1, index + _LONGEST)
    toward = next((place for place in near if parse.low(place) in _TOWARD or parse.low(place) == "since"), 0)
    return toward > 0 and measured(parse, toward) == index
