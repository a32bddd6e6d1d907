"""Two expressions side by side that say the same: "two days later, on 21 March", "the first day of the war, 3 May"."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING

from timeline.languages.en.running import POINTING
from timeline.languages.shapes import Unit
from timeline.temporal.expression import replace
from timeline.temporal.members import (
    AT,
    CALENDAR,
    DAY,
    FIELD_REFERENCE,
    OFFSET,
    PART_OF_DAY,
    REFERENCE,
    UNIT_REFERENCE,
    VAGUE,
    YEAR,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

BESIDE = "beside"
"""The value of an expression whose day is named beside it."""
_NUMBERED = frozenset({"counted-unit", "ordinal-unit", "named-unit", "unit-of-event"})
_DEICTIC = frozenset(("tomorrow", "yesterday"))
_TOLD_NOW = _DEICTIC | {"today"}
_COUNTED_BY_NAME = ({"holiday"}, {"weekday"})
_OPENS = frozenset(", ( -".split())
_APPOSED = _OPENS | {"on"}
_NAMED = 7
"""Tokens with the name of an event at most: "of the second battle of Ypres ,"."""
_CLOCK_UNITS = (Unit.HOUR, Unit.MINUTE, Unit.SECOND)


def date_beside(x: Expression, sentence: Sequence[Expression], tokens: Tokens) -> Expression | None:
    """Return the day that stands beside: that of "two days later, on 21 March", and of "19 March, the next day".

    A day is counted from another, and named as well: the name is the surer of the two.
    """
    if len(sentence) == 1 or not _counts_days(x):
        return None
    if x.operator is OFFSET and (year := _year_apposed(x, sentence, tokens)):
        return year
    at = bisect_left(sentence, x.start, key=attrgetter("start"))
    last = sentence[at - 1] if at else None
    if last is not None and last.operator is FIELD_REFERENCE and x.operator is OFFSET and "weekday" in last.fields:
        return last if tokens.lowers[last.end : x.start] == [","] else None  # "Last Saturday, three years later,"
    if x.operator is UNIT_REFERENCE and x.unit is YEAR:
        behind = sentence[at + 1] if at + 1 < len(sentence) else None
        return None if behind is None else _year_told(behind, tokens.lowers[x.end : behind.start])
    for beside in sentence[max(0, at - 1) : at + 2]:
        timed = x.fields.keys() == {"weekday"} and beside.operator in (PART_OF_DAY, AT)
        other = (beside.base if timed else None) or beside  # "On the night of 14 August, a Sunday"
        now = other.rule.name == "today" and other.start < x.start
        if x.operator is OFFSET and x.parts[-1][1] is YEAR and "year" not in other.fields and not now:
            continue  # "a year later, on 5 December": the year is counted, and the day lies in it
        first, second = (other, x) if other.start < x.start else (x, other)
        between = tokens.lowers[first.end : second.start]
        naming = {"day"} if x.operator is CALENDAR else {"day", "weekday"}
        named = other.operator is CALENDAR and bool(other.fields.keys() & naming)
        opened = bool(between) and between[0] in _OPENS and _APPOSED.issuperset(between)
        if x.rule.name in _DEICTIC:  # "until tomorrow, Wednesday, March 9th"
            named, opened = "month" in other.fields, first is x and between == [","]
        if x.fields.keys() == {"weekday"}:
            opened = first is other and between == [",", "a"]  # "On October 27, 1962, a Saturday, ..."
        if x.operator is VAGUE:
            opened = opened or _is_the_same(between) or (first is x and _names_its_event(between))
            named = named or (first is other and other.rule.name in _TOLD_NOW)
        if x.operator is OFFSET and x.parts[-1][1] is YEAR and first is x and "month" in other.fields:
            named, opened = "year" in other.fields, between in ([","], [",", "in"], [",", "on"])
        if x.operator is OFFSET and now:
            named, opened = True, between == [","]  # "Today, almost five months later, ..."
        if not x.n and x.operator is UNIT_REFERENCE:
            opened = opened and first is x  # "On the same day, 21 January 1919, ..."
        if named and "hour" not in other.fields and opened:
            return other
    return None


def _is_the_same(between: Sequence[str]) -> bool:
    """Whether one is said to be the other: "for a second day Thursday", "Today marks the fifth day"."""
    return list(between) in ([], ["on"]) or (between[0] in POINTING | {"was", "marked"} and len(between) == 1)


def _names_its_event(between: Sequence[str]) -> bool:
    """Whether the event of a counted day stands between it and its date: "the first day of the war, 24 March"."""
    own = list(between[:-1] if between[-1:] == ["on"] else between)
    return own[:1] == ["of"] and len(own) <= _NAMED and own[-1] in _OPENS and _OPENS.isdisjoint(own[:-1])


def _year_told(other: Expression, between: Sequence[str]) -> Expression | None:
    """Return the year that names the one counted: "the following year, in 1865," and "the following year (1865)"."""
    named = other.operator is CALENDAR and other.fields.keys() == {"year"} and other.mod is None
    return other if named and list(between) in ([","], [",", "in"], ["("]) else None


def _year_apposed(x: Expression, sentence: Sequence[Expression], tokens: Tokens) -> Expression | None:
    """Return the year in front that is as far from another: "in 1648; talks began in 1644, four years before"."""
    at = bisect_left(sentence, x.start, key=attrgetter("start"))
    if not at or len(x.parts) != 1 or x.parts[0][1] is not YEAR:
        return None
    if tokens.lowers[sentence[at - 1].end : x.start] != [","]:
        return None
    other = sentence[at - 1]
    if other.operator is not CALENDAR or other.fields.keys() != {"year"}:
        return None
    counted_from = other.fields["year"] - (x.parts[0][0] or 0) * (1 if x.n > 0 else -1)
    apposed = x.end == len(tokens) or tokens.lowers[x.end] in (",", ".", ";")  # "In 1994, seven years later, it was"
    return other if apposed or any(each.fields.get("year") == counted_from for each in sentence) else None


def as_beside(x: Expression, other: Expression) -> Expression:
    """Return an expression with the fields of the day that stands beside it."""
    return replace(
        other, start=x.start, end=x.end, rule=x.rule, mod=None, bound=None, side=None, modifies=None, value=BESIDE
    )


def _counts_days(x: Expression) -> bool:
    """Whether an expression counts days or longer from the date before, or numbers the days of an event."""
    if x.operator is VAGUE:
        return x.rule.name in _NUMBERED and x.unit is DAY
    if x.operator is CALENDAR:
        return x.fields.keys() in _COUNTED_BY_NAME
    if (x.rule.name == "same-unit" or x.rule.name in _DEICTIC) and x.unit is DAY:
        return True
    if x.base is not None or x.anchor is not REFERENCE or not x.n:
        return False
    if x.operator is OFFSET:
        return x.parts[-1][1] not in _CLOCK_UNITS
    return x.operator is UNIT_REFERENCE and x.unit in (DAY, YEAR)
