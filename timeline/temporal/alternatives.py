"""Dates of which one is meant: "on Monday or Tuesday" is one event, on either day."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from timeline.languages.en.prepositions import OR, OR_ELSE
from timeline.model.reach import Bound
from timeline.temporal.edtf import to_edtf
from timeline.temporal.members import SET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Interval, Timex
    from timeline.temporal.document import Found

_LISTED = [","]
_APART = 2
"""Lengths of the first date between two that are alternatives."""


def alternatives(placed: list[Found], words: Sequence[str]) -> list[Found]:
    """Let the first of dates joined by "or" carry the time from the first to the last, as that of a range does.

    `placed` is what a sentence of some `words` holds, in their order; it is changed.
    """
    listed = False
    for i in range(len(placed) - 2, -1, -1):
        first, second = placed[i], placed[i + 1]
        between = words[first.expression.end : second.expression.start]
        joined = bool(between) and between[0] == OR and OR_ELSE.issuperset(between[1:])
        whole = _hull(first, second) if joined or (listed and between == _LISTED) else None
        listed = whole is not None
        if whole is None:
            continue
        one, other = first.timex, second.timex
        placed[i] = dataclasses.replace(first, timex=_either(one, other, whole))
        placed[i + 1] = dataclasses.replace(second, timex=dataclasses.replace(other, range_end=True))
    return placed


def _either(one: Timex, other: Timex, whole: Interval) -> Timex:
    rule = f"{one.rule}; or {other.text}: one of them is meant"
    end = other.whole_end or other.end
    return dataclasses.replace(one, interval=whole, edtf=to_edtf(whole), whole_end=end, rule=rule)


def _hull(first: Found, second: Found) -> Interval | None:
    """Return the time within which both lie; None where one is open, a length or of a range, or they are far apart."""
    one, other = first.timex.interval, second.timex.interval
    if first.timex.range_end or second.timex.range_end or first.timex.whole_end is not None:
        return None
    if one is None or other is None or SET in (first.expression.operator, second.expression.operator):
        return None
    alike = one.granularity is other.granularity and one.extent is other.extent
    if not alike or one.bound is not Bound.EXACT or other.bound is not Bound.EXACT:
        return None
    if one.start is None or one.end is None or other.start is None or other.start < one.end:
        return None
    apart, length = other.start.ordinal - one.end.ordinal, one.end.ordinal - one.start.ordinal
    return dataclasses.replace(one, end=other.end) if apart <= _APART * max(1, length) else None
