"""Dates that only measure or compare what is told: "the highest since 2014", "cheaper than the same car today"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.grammar import DETERMINERS
from timeline.languages.en.events import nouns

if TYPE_CHECKING:
    from timeline.events.grammar import Parse
    from timeline.model import Timex

SUPERLATIVES = frozenset(nouns.SUPERLATIVES.split())
NOT_SUPERLATIVES = frozenset(nouns.NOT_SUPERLATIVES.split())
_COMPARING = frozenset(("than", "compared"))
_BEFORE_MEASURES = frozenset(("in", "at", "on", "the", "for", "during", "a", "an", "same", "since"))
_NEAR = 7
_SINCE = 10
_FAR_BACK = 12
_SHORT = 4


def measures(parse: Parse, first: int, timex: Timex) -> bool:
    """Whether a date only measures or compares: "the highest since 2014", "compared with 2020", "than a year ago"."""
    behind = first - 1
    while behind >= 0 and (parse.low(behind) in _BEFORE_MEASURES or parse.tokens[behind].timex >= 0):
        behind -= 1
    low, before = parse.low(behind), parse.low(behind - 1)
    counted = low == "than" and behind == first - 1 and before in ("more", "less")
    if (
        (low in ("than", "versus") and not counted)
        or _after_than(parse, first)
        or (low in ("to", "with") and before in ("compared", "comparison", "compares"))
        or (low == "to" and before in ("equal", "equivalent", "similar", "identical") and behind == first - 1)
    ):
        return True
    if low == "from" and timex.text.lower().endswith(("earlier", "ago", "before")):
        return True
    since = "since" in parse.words and "since" in parse.lows[max(_closed(parse, first), first - _SINCE) : first]
    if not since and not timex.text.lower().startswith("since"):
        return (
            low == "in"
            and _superlative(parse, behind, 3)
            and timex.text.lower().endswith(("years", "decades", "months"))
        )
    return _superlative(parse, behind, _FAR_BACK)


def _closed(parse: Parse, first: int) -> int:
    """Where a verb goes on behind an apposition: "Maria, the strongest storm since 1928, / came ashore"."""
    closed = (
        p.first for p in reversed(parse.predicates) if p.finite and p.head < first and parse.low(p.first - 1) == ","
    )
    return next(closed, 0)


def _after_than(parse: Parse, first: int) -> bool:
    """Whether the date closes a comparison: "cheaper than the same car today"."""
    if _COMPARING.isdisjoint(parse.words):
        return False
    for place in range(first - 1, max(-1, first - _NEAR), -1):
        measured = parse.low(place) == "compared" or parse.low(place) in tk.BE
        if (place in parse.heads and not measured) or parse.low(place) in (",", ";"):
            return False
        if parse.low(place) in ("with", "to") and parse.low(place - 1) == "compared":
            return True
        if parse.low(place) == "than":
            return not parse.low(place + 1)[:1].isdigit() and parse.low(place - 1) not in (
                "more",
                "less",
                "fewer",
                "rather",
            )
    return False


def _superlative(parse: Parse, index: int, far: int) -> bool:
    timed = range(index) if "time" in parse.words else ()
    if any(parse.low(place) in ("first", "only") and parse.low(place + 1) == "time" for place in timed):
        return True
    start, _ = parse.span(parse.clause(max(index, 0)))
    for place in range(index, max(start, index - far) - 1, -1):
        low = parse.low(place)
        best = low in SUPERLATIVES or (low.endswith("est") and len(low) > _SHORT and low not in NOT_SUPERLATIVES)
        if best and (parse.low(place - 1) in DETERMINERS or parse.low(place - 1) in ("'s", "lowest", "level")):
            return True
    return False
