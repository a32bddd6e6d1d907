"""Dates of which one is meant: "on Monday or Tuesday" is one event, on either day."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from timeline.languages.en.prepositions import OR, OR_ELSE
from timeline.model.reach import Bound, TimexType
from timeline.temporal.edtf import to_edtf

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Interval, Timex

_LISTED = [","]
_APART = 2
"""Lengths of the first date between two that are alternatives."""
_BETWEEN = 16
"""Characters between two dates that are alternatives."""


def alternatives(text: str, start: int, timexes: Sequence[Timex]) -> list[Timex]:
    """Let the first of dates joined by "or" carry the time from the first to the last, as that of a range does.

    `timexes` are those of a sentence of this `text`, which begins at `start` of the article.
    """
    joined = list(timexes)
    listed = False
    for i in range(len(joined) - 2, -1, -1):
        one, other = joined[i], joined[i + 1]
        near = other.start - one.end <= _BETWEEN
        between = text[one.end - start : other.start - start].lower().split() if near else []
        either = between[:1] == [OR] and OR_ELSE.issuperset(between[1:])
        whole = _hull(one, other) if either or (listed and between == _LISTED) else None
        listed = whole is not None
        if whole is None:
            continue
        rule = f"{one.rule}; or {other.text}: one of them is meant"
        end = other.whole_end or other.end
        joined[i] = dataclasses.replace(one, interval=whole, edtf=to_edtf(whole), whole_end=end, rule=rule)
        joined[i + 1] = dataclasses.replace(other, range_end=True)
    return joined


def _hull(first: Timex, second: Timex) -> Interval | None:
    """Return the time within which both lie; None where one is open, a length or of a range, or they are far apart."""
    one, other = first.interval, second.interval
    if first.range_end or second.range_end or first.whole_end is not None or one is None or other is None:
        return None
    alike = one.granularity is other.granularity and one.extent is other.extent
    if not alike or one.bound is not Bound.EXACT or other.bound is not Bound.EXACT or first.type is TimexType.SET:
        return None
    if one.start is None or one.end is None or other.start is None or other.start < one.end:
        return None
    apart, length = other.start.ordinal - one.end.ordinal, one.end.ordinal - one.start.ordinal
    return dataclasses.replace(one, end=other.end) if apart <= _APART * max(1, length) else None
