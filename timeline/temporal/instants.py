"""Clock times that tell again, for another zone, when something was.

"At 8 p.m. EDT (0001 GMT)", "(Update 12:24 a.m. Tuesday in Cairo, 5:24 p.m. ET)".
"""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING

from timeline.languages.en.zones import HOURS_AHEAD, POSTED
from timeline.temporal.expression import replace
from timeline.temporal.members import AT, FUTURE, PAST, PRESENT
from timeline.temporal.tokens import FAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import CivilTime, Direction
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

_PLACE = 5
"""Tokens between the two times: the name of a place and a bracket."""
_ANYWHERE = 1.5
"""Hours by which a place is ahead of Greenwich that may be anywhere: its clock lies within half a day of these."""
_OF_A_PLACE = frozenset(("in", "local", "time"))
_BRACKETS = frozenset("([")
_OPENING = _BRACKETS | {"-", "–", "—", "*"}
_LEADING = frozenset((":", "at", "on"))
_RUNNING = 2
"""Days for which a running report goes on."""
_FRONT = 5
"""Tokens in front of the time at which a line was posted."""


def of_one_instant(x: Expression, sentence: Sequence[Expression], tokens: Tokens) -> Expression:
    """Put a clock time that says once more when something was, for another zone, on the day that fits the first.

    `sentence` holds the expressions of the sentence in order, `x` among them. What names its own day stays as it is,
    and so does a time in a zone that is not known.
    """
    if x.operator is not AT or x.base is not None:
        return x
    ahead = HOURS_AHEAD.get(x.fields.get("zone", ""))
    if ahead is None:
        return x
    at = bisect_left(sentence, x.start, key=attrgetter("start"))
    first = sentence[at - 1] if at else None
    if first is None or first.operator is not AT or not says_the_same(first, x, tokens):
        return x
    there = HOURS_AHEAD.get(first.fields.get("zone", ""), _ANYWHERE)
    days = round((_hours(first) - there + ahead - _hours(x)) / 24) + bool(first.fields.get("next_day"))
    return replace(x, fields={**x.fields, "days_on": days}) if days else x


def says_the_same(first: Expression, x: Expression, tokens: Tokens) -> bool:
    """Whether nothing but a place and a bracket parts two times, or a place and a comma: "in Oslo, 4 p.m. GMT"."""
    between = tokens.lowers[first.end : x.start]
    if not between or len(between) > _PLACE:
        return False
    place = range(first.end, x.start - 1)
    named = all(tokens.lowers[i] in _OF_A_PLACE or tokens.capital(i) for i in place)
    parted = (
        between[-1] == ","
        and len(between) > 1
        and (is_posted(first, tokens) or (between[0] == "in" and first.base is not None))
    )
    return named and (between[-1] in _BRACKETS or parted)


def converted(x: Expression, other: Expression, tokens: Tokens) -> bool:
    """Whether a clock time is told again in brackets, in another zone: "at 6:38 a.m. (2138 GMT Monday)"."""
    bracketed = other.operator is AT and other.start == x.end + 1 and tokens.lowers[x.end] == "("
    return bracketed and other.fields.get("hour") != x.fields.get("hour")


def closes_a_bracket(x: Expression, other: Expression, tokens: Tokens) -> bool:
    """Whether a bracket opened in front of the sentence closes behind a time: "7:04 a.m. ET) They said Monday"."""
    return (
        tokens.lowers[x.end : x.end + 1] == [")"]
        and other.start > x.end
        and "(" not in tokens.lowers[max(0, x.start - FAR) : x.start]
    )


def is_posted(x: Expression, tokens: Tokens) -> bool:
    """Whether a clock time tells when a line was posted: "(Update 12:24 a.m. Tuesday in Cairo", "Updated at 3:47"."""
    at = x.start - 1
    while at >= 0 and tokens.lowers[at] in _LEADING:
        at -= 1
    if x.operator is not AT or not 0 <= at < _FRONT or tokens.lowers[at] not in POSTED:
        return False
    return _OPENING.issuperset(tokens.lowers[:at])


def dated_post(x: Expression, tokens: Tokens) -> bool:
    """Whether a clock time tells on which weekday a line was posted."""
    return x.base is not None and x.base.fields.keys() == {"weekday"} and is_posted(x, tokens)


def side_of_post(
    x: Expression, sentence: Sequence[Expression], tokens: Tokens, day: CivilTime | None
) -> Direction | None:
    """Tell on which side of the publication the time of a post lies, whatever its line tells; None for other times.

    A running report may go on into the days behind it. What says the time once more lies near it.
    """
    if x.operator is not AT or day is None or x.base is None:
        return None
    if dated_post(x, tokens):
        return FUTURE if 0 < (x.base.fields["weekday"] - day.weekday) % 7 <= _RUNNING else PAST
    first = sentence[0]
    return PRESENT if first.end <= x.start and is_posted(first, tokens) and says_the_same(first, x, tokens) else None


def _hours(x: Expression) -> float:
    return float(x.fields["hour"] + x.fields["minute"] / 60)
