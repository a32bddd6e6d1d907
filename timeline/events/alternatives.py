"""Dates of which one is meant: "on Monday or Tuesday" is one event on either day."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.model.reach import Bound, TimexType
from timeline.temporal.edtf import to_edtf

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Interval, Timex

_OR = frozenset(
    ("or", "or on", "or in", "or at", "or the", "or possibly", "or perhaps", "or maybe", "or early", "or late")
)
_LISTED = ","
_FARTHEST = 12
"""Characters between two dates that are alternatives."""


def alternatives(text: str, start: int, timexes: Sequence[Timex]) -> Sequence[Timex]:
    """Let the first of dates joined by "or" carry the time from the first to the last, as that of a range does.

    `text` begins at `start` in the article.
    """
    joined: list[Timex] | None = None
    for number in range(len(timexes) - 1, 0, -1):
        here = timexes if joined is None else joined
        first, second = here[number - 1], here[number]
        between = text[first.end - start : second.start - start] if second.start - first.end <= _FARTHEST else ""
        listed = second.whole_end is not None and joined is not None and between.strip() == _LISTED
        if not listed and between.strip().lower() not in _OR:
            continue
        whole = _hull(first, second)
        if whole is None:
            continue
        joined = list(timexes) if joined is None else joined
        why = f"{first.rule}; or {second.text}, one of which is meant"
        joined[number - 1] = replace(
            first, interval=whole, edtf=to_edtf(whole), whole_end=second.whole_end or second.end, rule=why
        )
        joined[number] = replace(second, range_end=True)
    return timexes if joined is None else joined


def _hull(first: Timex, second: Timex) -> Interval | None:
    """Return the time within which both lie; None where one is a bound, a length of time or the end of a range."""
    one, other = first.interval, second.interval
    if first.range_end or second.range_end or first.whole_end is not None or one is None or other is None:
        return None
    if TimexType.SET in (first.type, second.type) or one.granularity is not other.granularity:
        return None
    if one.bound is not Bound.EXACT or other.bound is not Bound.EXACT or one.extent is not other.extent:
        return None
    if one.start is None or one.end is None or other.start is None or other.end is None or other.start < one.end:
        return None
    apart, length = other.start.ordinal - one.end.ordinal, one.end.ordinal - one.start.ordinal
    if apart > 2 * max(1, length):
        return None  # "in 1805, 1914 or 1939": of several times each
    return replace(one, end=other.end)
