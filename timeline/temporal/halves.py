"""The half of the day of a clock time that does not say which: by what the text has told just before."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING

from timeline.temporal.anchor import NEAR
from timeline.temporal.expression import SMALL_HOURS, replace
from timeline.temporal.members import AT, NARRATIVE, PART_OF_DAY, RANGE
from timeline.temporal.thread import looks_back

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

_HALF = 12
_NEAR = 3
"""Hours between two times of news of which the second does not tell its half of the day."""
_HOURS_OF = {"TAF": (1, 7), "TEV": (4, 11), "TNI": (SMALL_HOURS, 11)}
"""The hours of a clock that belong to a part of the day: "on the night of 31 May, at five past eleven"."""
_LEADING = frozenset((",", "at", "from", "between", "to", "and", "until", "till", "-", "by", "about", "around"))
_BETWEEN = 3
"""Tokens between a part of the day and a time within it."""
_NOONS = frozenset(("noon", "midday"))


def in_its_half(x: Expression, sentence: Sequence[Expression], tokens: Tokens, context: Context) -> Expression:
    """Read "at 5:45" right behind "by 6 p.m." as of the same half of the day, and remember the hour that is told.

    So is "this evening from 7 to 7:30", as are others of the `sentence` right behind a part of the day.

    A story goes on into the afternoon: "At ten in the morning it rained. At half past one they rose."
    """
    if x.operator is RANGE:
        return _range_in_its_half(x, sentence, tokens)
    fields = x.fields
    if x.operator is not AT or fields.keys() & {"zone", "of_24"}:
        return x
    if fields.get("halved") or not _NOONS.isdisjoint(tokens.lowers[x.start : x.end]):
        context.half = fields["hour"], context.at
        return x
    if fields["hour"] > _HALF:
        context.course.of_24 = True
    if context.course.of_24 and ":" in tokens.lowers[x.start]:
        return x  # "18:42 ... 11:02"
    if x.base is not None or not 0 < fields["hour"] < _HALF or tokens.lowers[x.start].startswith("0"):
        return x
    told_of = context.reference if context.kind is NARRATIVE and context.at - context.reference_at <= NEAR else None
    part = _part_in_front(x, sentence, tokens) or (told_of.value[-3:] if told_of is not None else "")
    first, last = _HOURS_OF.get(part, (_HALF, 0))
    if last:
        return _in_hours(x, first, last)
    told = context.half
    if told is None or context.at - told[1] > NEAR:
        return x
    if told[0] < _HALF:
        on = context.kind is NARRATIVE and fields["hour"] <= SMALL_HOURS < told[0] and not looks_back(tokens, x)
        if not on:
            return x
        context.half = fields["hour"] + _HALF, context.at
        return replace(x, fields={**fields, "hour": fields["hour"] + _HALF})
    if context.kind is not NARRATIVE and abs(fields["hour"] + _HALF - told[0]) > _NEAR:
        return x  # "spoke at 6 p.m. A bus fell at 11:20"
    if fields.get("whole_hour") and (context.kind is not NARRATIVE or fields["hour"] + _HALF < told[0]):
        return x  # "By 6 p.m. they were there. At eight o'clock ..." goes on, in a story
    return replace(x, fields={**fields, "hour": fields["hour"] + _HALF})


def _range_in_its_half(x: Expression, sentence: Sequence[Expression], tokens: Tokens) -> Expression:
    """Read both times of "tonight from 8:30 to 10:15" as of the part of the day in front; past midnight they go on."""
    hours = _HOURS_OF.get(_part_in_front(x, sentence, tokens))
    if hours is None or not all(end.operator is AT and _is_open(end) for end in x.members):
        return x
    return replace(x, members=tuple([_in_hours(end, *hours) for end in x.members]))


def _is_open(x: Expression) -> bool:
    """Whether nothing tells the half of the day of a clock time."""
    return x.base is None and not x.fields.keys() & {"zone", "of_24"} and not x.fields.get("halved")


def _in_hours(x: Expression, first: int, last: int) -> Expression:
    """Set a clock time into the later half of the day, if its hour is one of those that a part of that half has."""
    hour = x.fields["hour"]
    return replace(x, fields={**x.fields, "hour": hour + _HALF}) if first <= hour <= last else x


def _part_in_front(x: Expression, sentence: Sequence[Expression], tokens: Tokens) -> str:
    """Return the part of the day that stands right in front of a clock time, or "": "tonight / from 7 to / 7:30"."""
    at = bisect_left(sentence, x.start, key=attrgetter("start"))
    last = sentence[at - 1] if at else None
    if last is None or last.operator is not PART_OF_DAY:
        return ""
    between = tokens.lowers[last.end : x.start]
    near = len(between) <= _BETWEEN and all(word in _LEADING or word.isdecimal() for word in between)
    return f"T{last.fields.get('part', '')}" if near else ""
