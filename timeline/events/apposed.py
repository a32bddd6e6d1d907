"""The name that an apposition behind it tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.relative import ARTICLES, PLACING
from timeline.events.speakers import is_human

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.grammar import Parse

_NAME = 2
"""Words of a name, at the least."""
_AGE = 2


def apposed_to(parse: Parse, owner: Sequence[int]) -> list[int]:
    """Token numbers of the name that a noun group with an article tells of: "Ann Roe, / a nurse who".

    None where that may be a place in front, or is no person or body: "in Elm, a nurse who", "Elm, a bomb that".
    """
    begin = owner[0] if owner else 0
    if begin < _NAME or parse.low(begin - 1) != "," or not is_human(parse.low(owner[-1])):
        return []
    end = begin - 1
    if end > _AGE and parse.low(end - 1).isdecimal() and parse.low(end - 2) == ",":
        end -= 2  # "Ann Roe, 34, a nurse who"
    first = end
    while first > 0 and parse.tokens[first - 1].is_name and parse.tokens[first - 1].timex < 0:
        first -= 1
    led = parse.low(owner[0]) in ARTICLES and parse.low(first - 1) not in PLACING and parse.low(first - 1) != "to"
    return list(range(first, end)) if led and end - first >= _NAME else []
