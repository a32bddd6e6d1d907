"""What something is only ranked after: "the second-largest failure, after the collapse of the bank in 2008"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate


def is_ranked_after(parse: Parse, predicate: Predicate, first: int) -> bool:
    """Whether the token `first` stands in what comes before the subject of "was" in an order of size, not of time."""
    if predicate.lemma != "be" or "after" not in parse.words or predicate.head > first:
        return False
    after = next((place for place in range(predicate.head, first) if parse.low(place) == "after"), -1)
    ranked = parse.low(after - 1) == "," and any(low.endswith("est") for low in parse.lows[predicate.head : after])
    return after >= 0 and ranked and not any(after < one.head < first for one in parse.predicates)
