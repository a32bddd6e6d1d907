"""Who a "he" or "she" cannot be, or need not be, though nobody else is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.speakers import is_human
from timeline.languages.en.events import nouns

if TYPE_CHECKING:
    from timeline.events.grammar import Parse

_OWNERS = {"he": "his", "she": "her"}
_RELATED = frozenset(f"{nouns.KIN} {nouns.ATTENDANTS}".split())
_INSIDE = frozenset(("when", "after", "before", "as", "while", "until", "because", "since"))
_NEAR = 3
_LED = frozenset(("a", "an", "the", "his", "her"))


def is_owned(parse: Parse, first: int, name: str, pronoun: str) -> bool:
    """Whether somebody is named as the son or aide of whom a pronoun means: "after her son Ben died, / she left"."""
    owner = _OWNERS[pronoun]
    places = [index for index in _places(parse, first, name) if index > 1]
    return any(parse.low(i - 1) in _RELATED and owner in parse.lows[max(0, i - _NEAR) : i] for i in places)


def is_rivalled(parse: Parse, first: int, name: str) -> bool:
    """Whether another person stands between a name and its pronoun: "Roe, who danced with the guest when / he fainted".

    That holds in a clause of time within one with "who".
    """
    start = parse.starts[parse.clause(first - 1)]
    who = next((index for index in range(start - 1, 0, -1) if parse.low(index) == "who"), 0)
    if parse.low(start) not in _INSIDE or not who or not any(index < who for index in _places(parse, first, name)):
        return False
    inside = range(who + 1, start)
    return any(parse.low(i - 1) in _LED and is_human(parse.low(i)) and not parse.low(i).endswith("s") for i in inside)


def _places(parse: Parse, first: int, name: str) -> list[int]:
    words = name.lower().split()
    return [index for index in range(first) if parse.low(index) in words and parse.tokens[index].is_name]
