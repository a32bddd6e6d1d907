"""The year or the week of a date, which stands elsewhere in its sentence."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from timeline.languages.en.cues import BEFORE_PRONOUN, CLAUSE_ENDS, PASSING
from timeline.temporal.clockdays import REACH
from timeline.temporal.expression import YEARLESS_FIELDS, replace
from timeline.temporal.members import (
    CALENDAR,
    IN_UNIT,
    NARRATIVE,
    OFFSET,
    RANGE,
    UNIT_REFERENCE,
    WEEK,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

_JOINS = frozenset((",", "and", "or"))
_TWO_FIGURES = 4
"""Characters of "'40s" and "40s"."""
_LISTS = _JOINS | {"to", "the", "-"}
_LISTED = 12
"""Dates of a list at most."""
_BRACKETS, _CLOSES = frozenset("(["), frozenset(")]")
_LONG = {"season", "holiday"}
_LEADING = frozenset((",", "on", "from", "between"))
_LISTING = ([","], ["and"], ["or"])
_CLOSING = ([",", "and"], [",", "or"])
"""Behind the last but one of three: "Monday, Tuesday, and Friday"."""
_BEHIND_A_LIST = BEFORE_PRONOUN - {"is", "was", "did", "do", "does"}
"""Other words behind a weekday go on with a clause of which it may be the subject: "Sunday is the deadline"."""
_WEEKDAYS = 7
_LED = 2
"""Tokens between a week and its days."""
_JOINED_WITHIN = 4
"""Tokens between two days that share a year."""


def led_by_year(x: Expression, sentence: Sequence[Expression], tokens: Tokens) -> Expression:
    """Give a date the year that leads its line, right before it or in the cell before: "2014 February 7 -"."""
    if x.operator is RANGE:
        first = led_by_year(x.members[0], sentence, tokens)
        if first is x.members[0]:
            return x
        rest = (replace(one, fields={**first.fields, **one.fields}) for one in x.members[1:])
        return replace(x, members=(first, *rest)) if "month" in x.members[-1].fields else x
    if x.operator is not CALENDAR or "month" not in x.fields or "year" in x.fields:
        return x
    year = sentence[0]
    if year.start or year.operator is not CALENDAR or year.fields.keys() != {"year"}:
        return x
    if x.start - year.end > 1:
        return x
    between = tokens.lowers[year.end : x.start]
    return replace(x, fields={**x.fields, **year.fields}) if between in ([], ["|"]) else x


def in_its_century(x: Expression, sentence: Sequence[Expression], tokens: Tokens) -> Expression:
    """Give a decade the century of the one in front that names it: "the 1830s and 40s"."""
    if x.operator is RANGE and "decade" in x.members[0].fields:
        first, *rest = x.members
        return replace(x, members=(first, *(in_its_century(one, (first,), tokens) for one in rest)))
    if x.operator is not CALENDAR or x.fields.keys() != {"decade"} or len(tokens.lowers[x.end - 1]) > _TWO_FIGURES:
        return x
    start = x.start
    at = bisect_left(sentence, x.start, key=attrgetter("start"))
    for other in reversed(sentence[max(0, at - _LISTED) : at]):
        if other.fields.keys() != {"decade"} or not _LISTS.issuperset(tokens.lowers[other.end : start]):
            return x
        if len(tokens.lowers[other.end - 1]) > _TWO_FIGURES:
            return replace(x, fields={"decade": other.fields["decade"] // 10 * 10 + x.fields["decade"] % 10})
        start = other.start
    return x


def in_its_week(x: Expression, sentence: Sequence[Expression], tokens: Tokens) -> Expression:
    """Set weekdays into the week that their list names: "next week between Wednesday and Friday".

    So are the others of "last week on Monday and Tuesday" and of "Monday, Tuesday and Friday of last week".
    """
    ends = x.members or (x,)
    if not all(map(_is_bare_weekday, ends)):
        return x
    at = bisect_left(sentence, x.start, key=attrgetter("start"))
    week = _week_in_front(x, sentence[max(0, at - _WEEKDAYS) : at], tokens) or _week_behind(
        sentence[at : at + _WEEKDAYS], tokens
    )
    if week is None or week.operator is not UNIT_REFERENCE or week.unit is not WEEK:
        return x
    placed = tuple([replace(one, operator=IN_UNIT, base=week) for one in ends])
    return replace(x, members=placed) if x.members else placed[0]


def _is_bare_weekday(x: Expression) -> bool:
    return x.operator is CALENDAR and x.fields.keys() == {"weekday"}


def _week_in_front(x: Expression, before: Sequence[Expression], tokens: Tokens) -> Expression | None:
    """Return the week right in front of a range of weekdays, or that of the weekday to which another is joined."""
    if not before:
        return None
    last = before[-1]
    between = tokens.lowers[last.end : x.start]
    if x.members:
        return last if len(between) <= _LED and _LEADING.issuperset(between) else None
    joined = last.operator is IN_UNIT or (len(before) > 1 and _is_bare_weekday(last))
    if not joined or not _follows(last, x, tokens):
        return None
    return last.base if last.operator is IN_UNIT else _week_in_front(last, before[:-1], tokens)


def _week_behind(onward: Sequence[Expression], tokens: Tokens) -> Expression | None:
    """Return the week with which a list of weekdays closes: "Monday, Tuesday and Friday of last week"."""
    for one, whole in pairwise(onward):
        following = whole.members[0] if whole.members else whole
        if one.members or not _follows(one, following, tokens):
            return None
        if following.operator is IN_UNIT:
            return following.base
        if not _is_bare_weekday(following):
            return None
    return None


def _follows(one: Expression, following: Expression, tokens: Tokens) -> bool:
    """Whether a later day of the same list of weekdays stands behind one."""
    if "weekday" not in one.fields or "weekday" not in following.fields:
        return False
    between = tokens.lowers[one.end : following.start]
    joined = between in _LISTING or (between in _CLOSING and tokens.lowers[one.start - 1 : one.start] == [","])
    behind = tokens.lowers[following.end : following.end + 1]
    ends = not behind or not behind[0].isalpha() or behind[0] in _BEHIND_A_LIST
    return joined and ends and one.fields["weekday"] < following.fields["weekday"]


def with_year(x: Expression, sentence: Sequence[Expression], tokens: Tokens, context: Context) -> Expression:
    """Give a date the year of the next of its clause: "the Easter Offensive of 1972", "on 3 March and on 7 May 2022".

    In a narrative a season or a holiday takes it, and the first date of the text; in news a day that "and" joins to it.
    """
    if len(sentence) > 1 and x.base is not None and _of_a_feast(x):
        return replace(x, base=with_year(replace(x.base, end=x.end), sentence, tokens, context))
    if len(sentence) == 1 or x.operator is not CALENDAR or "year" in x.fields or not x.fields.keys() & YEARLESS_FIELDS:
        return x
    at = bisect_left(sentence, x.end, key=attrgetter("start"))
    if at == len(sentence) or sentence[at].start - x.end > REACH:
        return x
    other = sentence[at].members[0] if sentence[at].members else sentence[at]
    between = tokens.lowers[x.end : other.start]
    listed = _last_of_list(x, sentence[at : at + _LISTED], tokens)
    if listed is not None:
        fields = {**listed.fields, **x.fields}
        return replace(listed, start=x.start, end=x.end, rule=x.rule, fields=fields, value=x.value, members=())
    bracketed = _year_after_brackets(x, sentence[at : at + 2], tokens)
    if bracketed is not None:
        return replace(x, fields={**x.fields, "year": bracketed})
    if "year" not in other.fields:
        return x
    in_brackets = list(between) == ["("] and other.fields.keys() == {"year"}
    if in_brackets or (list(between) == [","] and x.fields.keys() == other.fields.keys() - {"year"}):
        return replace(x, fields={**x.fields, "year": other.fields["year"]})
    joined = "day" in x.fields and "day" in other.fields and "and" in between and len(between) <= _JOINED_WITHIN
    named = bool(x.fields.keys() & _LONG) and (
        other.fields.keys() == {"year"} or ("day" in other.fields and list(between) == [","])
    )
    if context.kind is NARRATIVE:
        joined = joined or context.reached() is None
        if not joined and not x.fields.keys() & _LONG:
            return x
    elif not (joined or named):
        return x
    if not PASSING.isdisjoint(between):
        return x  # "the coldest March since 1962"
    apposed = named and "day" in other.fields
    if not apposed and not (CLAUSE_ENDS - {"and"} if joined else CLAUSE_ENDS).isdisjoint(between):
        return x
    over_new_year = x.fields.get("month", 0) > other.fields.get("month", 12)
    return replace(x, fields={**x.fields, "year": other.fields["year"] - over_new_year})


def _of_a_feast(x: Expression) -> bool:
    """Whether an expression lies in a feast's week or counts from one: "Easter week", "the day before Easter"."""
    counted = x.operator is OFFSET and x.base is not None and x.base.fields.keys() == {"holiday"}
    return counted or (x.operator is IN_UNIT and x.value == "holiday")


def _last_of_list(x: Expression, following: Sequence[Expression], tokens: Tokens) -> Expression | None:
    """Return the month or day with a year that ends a list: "in September, October and November next year"."""
    end = x.end
    for whole in following:
        for other in whole.members or (whole,):
            if other.fields.keys() - {"year"} != x.fields.keys() or not _JOINS.issuperset(
                tokens.lowers[end : other.start]
            ):
                return None
            if other.base is not None or "year" in other.fields:
                return other
            end = other.end
    return None


def _year_after_brackets(x: Expression, following: Sequence[Expression], tokens: Tokens) -> int | None:
    """Return the year that closes a date and its twin in brackets: "25 October (7 November, New Style) 1917"."""
    if "day" not in x.fields:
        return None
    for other in following:
        if other.start - x.end > REACH:
            return None
        if other.operator is CALENDAR and other.fields.keys() == {"year"}:
            between = tokens.lowers[x.end : other.start]
            closed = len(between) > 0 and between[-1] in _CLOSES and sum(word in _CLOSES for word in between) == 1
            opened = tokens.lowers[x.end] in _BRACKETS or not _BRACKETS.isdisjoint(
                tokens.lowers[max(0, x.start - 4) : x.start]
            )
            return other.fields["year"] if closed and opened else None
    return None
