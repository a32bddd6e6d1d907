"""Dates of what is put beside what is told: "they cost 40, a rise since 2010", "twice, most recently in May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import DASHES, PREPOSITIONS, is_dash
from timeline.languages.en.events import nouns

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate

_CHANGES = frozenset(nouns.CHANGES.split())
_LATEST = (("most", "recently"), ("more", "recently"), ("most", "lately"))
_MARKS = DASHES | {","}
_LONGEST = 14
"""Tokens from the mark to the date, at the most."""


def needed_aside(parse: Parse, first: int, end: int, verb: Predicate) -> range:
    """Tokens of an aside without a verb that has the date [first, end) for its own; none elsewhere.

    What a verb tells did not come about at the time of a change in it, nor all of it at the latest of several times:
    "they cost 40 a sack, / a rise since 2010 /", "was fined twice, / most recently in May /", "Roe -- / in power since
    1981 / -- fled".
    """
    near = range(first - 1, max(-1, first - _LONGEST), -1)
    mark = next((i for i in near if parse.low(i) in _MARKS or is_dash(parse, i)), -1)
    if mark < 0 or any(mark < p.head < end for p in parse.predicates):
        return range(0)
    if parse.low(mark) != "," and (parse.low(end) in DASHES or is_dash(parse, end)):
        return range(mark + 1, end)
    inside = parse.lows[mark + 1 : first]
    head = next((at for at, low in enumerate(inside) if low in PREPOSITIONS or low == "since"), len(inside))
    change = inside[:1] in (["a"], ["an"], ["the"]) and head > 1 and inside[head - 1] in _CHANGES
    needed = mark > verb.head and (change or tuple(inside[:2]) in _LATEST)
    return range(mark + 1, end) if needed else range(0)
