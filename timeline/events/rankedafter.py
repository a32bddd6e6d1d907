"""What something is only ranked or counted after: "the second-largest failure, after that of the bank in 2008"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import DETERMINERS
from timeline.languages.en.events import nouns

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate

_ORDINALS = frozenset(nouns.RANKS.split())
_AFTER = frozenset(("after", "following"))


def is_ranked_after(parse: Parse, predicate: Predicate, first: int) -> bool:
    """Whether the token `first` stands in what comes before the subject of "was" in an order of size, not of time."""
    if predicate.lemma != "be" or "after" not in parse.words or predicate.head > first:
        return False
    after = next((place for place in range(predicate.head, first) if parse.low(place) == "after"), -1)
    ranked = parse.low(after - 1) == "," and any(low.endswith("est") for low in parse.lows[predicate.head : after])
    return after >= 0 and ranked and not any(after < one.head < first for one in parse.predicates)


def counts_after(parse: Parse, first: int) -> bool:
    """Whether a date is that of what came earlier in a row: "won for the third time, after 1967 and 1973"."""
    after = first - 1
    while after > 0 and parse.low(after) not in _AFTER:
        if after in parse.heads or parse.low(after) in (";", "that"):
            return False
        after -= 1
    ranked = [place for place in range(1, after) if _ordinal(parse, place)]
    if parse.low(after - 1) == ",":
        return bool(ranked)
    bare = all(token.timex >= 0 or token.low in ("and", ",") for token in parse.tokens[after + 1 : first])
    return bare and any(parse.low(place + 1) == "time" for place in ranked)


def _ordinal(parse: Parse, place: int) -> bool:
    """Whether a word tells which of a row something is: "its third title", "for the second time"."""
    led = parse.low(place - 1) in DETERMINERS or parse.low(place - 1) in ("'s", "only", "for")
    return parse.low(place) in _ORDINALS and parse.tokens[place].timex < 0 and led
