"""Whose a claim, a fear or a warning is: "the army's claims that", "his claim", "they repeated claims that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.grammar import DETERMINERS, PREPOSITIONS
from timeline.events.names import name_of, subject

if TYPE_CHECKING:
    from timeline.events.grammar import Parse

_RAISING = frozenset("prompt raise stoke fuel spark ease deepen fan heighten trigger renew revive allay".split())
_NEAR = 3
OWNERS = {"his": "he", "her": "she", "their": "they", "its": "it"}


def owner(parse: Parse, noun: int) -> str:
    """Name whose a noun is: "the army's repeated claims", "his claim"; "" for nobody's."""
    for place in range(noun - 1, max(-1, noun - 4), -1):
        low = parse.low(place)
        if low in OWNERS:
            return OWNERS[low]
        if low == "'s":
            begin = place
            while (
                begin > 0
                and parse.tokens[begin - 1].is_word
                and (parse.tokens[begin - 1].is_name or parse.low(begin - 1) in DETERMINERS or place - begin < 1)
            ):
                begin -= 1
            return name_of(parse.tokens[begin:place])
        if not parse.tokens[place].is_word or low in PREPOSITIONS or low in DETERMINERS:
            return ""
    return ""


def holder(parse: Parse, noun: int) -> str:
    """Name the subject of the verb before a noun: of "the army repeated claims that" the army; "" for none.

    Who only raises fears has none: "soldiers came, prompting fears that"; nor does what a colon parts from its verb.
    """
    if any(tk.lemma(low) in _RAISING for low in parse.lows[max(0, noun - _NEAR) : noun]):
        return ""
    earlier = (
        subject(parse, p.first)
        for p in reversed(parse.predicates)
        if p.finite and p.head < noun and ":" not in parse.lows[p.head : noun]
    )
    return name_of(next((words for words in earlier if any(word.is_name for word in words)), []))
