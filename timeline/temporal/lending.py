"""What an expression takes from its sentence: a clock time its day, and a speaker's "tomorrow" the day of speaking."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from timeline.languages.en.cues import CLAUSE_ENDS, SAID
from timeline.languages.shapes import Anchor, Operator, Unit
from timeline.model import Direction, Kind
from timeline.temporal.anchor import NEAR, candidates_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import CivilTime
    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression
    from timeline.temporal.quotations import Quotations
    from timeline.temporal.tokens import Tokens

TOLD = "told-year"
"""The value of a day whose year the text has named just before."""
BESIDE = "beside"
"""The value of an expression whose day is named beside it."""
_NUMBERED = frozenset({"ordinal-unit", "named-unit", "unit-of-event"})
_OPENS = frozenset(", ( -".split())
_APPOSED = _OPENS | {"on"}
_CLOCK_UNITS = (Unit.HOUR, Unit.MINUTE, Unit.SECOND)
SPOKEN = "spoken"
"""The value of an expression that counts from the day on which it was said."""
_REACH = 14
"""Tokens between the two at most: further off, the day belongs to another clause."""


def with_day(x: Expression, sentence: Sequence[Expression]) -> Expression:
    """Give a bare clock time or part of the day the nearest day of its sentence, or return it as it is.

    `sentence` holds the expressions of the sentence in order, `x` among them, none over another.
    """
    if x.base is not None or x.anchor is not Anchor.REFERENCE or x.operator not in (Operator.AT, Operator.PART_OF_DAY):
        return x
    at = bisect_left(sentence, x.start, key=attrgetter("start"))
    days = [
        (gap, day)
        for other in sentence[max(0, at - _REACH - 1) : at + _REACH + 2]
        if other is not x and (day := _day_of(other)) is not None and (gap := _gap(x, other)) <= _REACH
    ]
    if not days:
        return x
    return replace(x, base=min(days, key=lambda pair: pair[0])[1])


class Speech:
    """What a sentence quotes, and the day on which it was said: "I leave tomorrow," he said on Sunday."""

    def __init__(self, sentence: Sequence[Expression], tokens: Tokens, quotations: Quotations) -> None:
        self._quotations = quotations
        self._day: Expression | None = None
        for other in sentence if quotations else ():
            day = _day_of(other)
            if day is None or day.anchor is Anchor.DCT or quotations.hold(other.start):
                continue
            if not SAID.isdisjoint(tokens.lowers[max(0, other.start - 4) : other.start]):
                self._day = day
                break

    def with_day(self, x: Expression) -> Expression:
        """Count a quoted "today" or "tomorrow" from the day of the speech, or return the expression as it is."""
        if self._day is None or not self._quotations.hold(x.start):
            return x
        if x.base is not None and x.operator in (Operator.AT, Operator.PART_OF_DAY):
            return replace(x, base=self.with_day(x.base))
        if x.base is not None or x.anchor is not Anchor.DCT or x.unit is not Unit.DAY:
            return x
        return replace(x, base=self._day, value=SPOKEN)


def date_beside(x: Expression, sentence: Sequence[Expression], tokens: Tokens) -> Expression | None:
    """Return the day that stands beside: that of "two days later, on 21 March", and of "19 March, the next day".

    A day is counted from another, and named as well: the name is the surer of the two.
    """
    if not _counts_days(x):
        return None
    at = bisect_left(sentence, x.start, key=attrgetter("start"))
    for other in sentence[max(0, at - 1) : at + 2]:
        first, second = (other, x) if other.start < x.start else (x, other)
        between = tokens.lowers[first.end : second.start]
        named = other.operator is Operator.CALENDAR and other.fields.keys() & {"day", "weekday"}
        if named and "hour" not in other.fields and between and between[0] in _OPENS and _APPOSED.issuperset(between):
            return other
    return None


def as_beside(x: Expression, other: Expression) -> Expression:
    """Return an expression with the fields of the day that stands beside it."""
    return replace(
        other, start=x.start, end=x.end, rule=x.rule, mod=None, bound=None, side=None, modifies=None, value=BESIDE
    )


def _counts_days(x: Expression) -> bool:
    """Whether an expression counts days or longer from the date before, or numbers the days of an event."""
    if x.operator is Operator.VAGUE:
        return x.rule.name in _NUMBERED and x.unit is Unit.DAY
    if x.base is not None or x.anchor is not Anchor.REFERENCE or not x.n:
        return False
    if x.operator is Operator.OFFSET:
        return x.parts[-1][1] not in _CLOCK_UNITS
    return x.operator is Operator.UNIT_REFERENCE and x.unit is Unit.DAY


def with_year(x: Expression, sentence: Sequence[Expression], tokens: Tokens, context: Context) -> Expression:
    """Give a date the year of the next of its clause: "the Easter Offensive of 1972", "on 3 March and on 7 May 2022".

    In a narrative a season or a holiday takes it, and the first date of the text; in news a day that "and" joins to it.
    """
    if x.operator is not Operator.CALENDAR or "year" in x.fields or not x.fields.keys() & _YEARLESS:
        return x
    at = bisect_left(sentence, x.end, key=attrgetter("start"))
    if at == len(sentence) or sentence[at].start - x.end > _REACH or "year" not in sentence[at].fields:
        return x
    other = sentence[at]
    between = tokens.lowers[x.end : other.start]
    joined = "day" in x.fields and "day" in other.fields and "and" in between and len(between) <= _JOINED_WITHIN
    if context.kind is Kind.NARRATIVE:
        joined = joined or context.reached() is None
        if not joined and not x.fields.keys() & _LONG:
            return x
    elif not joined:
        return x
    if not (CLAUSE_ENDS - {"and"} if joined else CLAUSE_ENDS).isdisjoint(between):
        return x
    over_new_year = x.fields.get("month", 0) > other.fields.get("month", 12)
    return replace(x, fields={**x.fields, "year": other.fields["year"] - over_new_year})


_LONG = {"season", "holiday"}
_JOINED_WITHIN = 4
"""Tokens between two days that share a year."""
_YEARLESS = {"month", "season", "holiday"}
_BESIDE = 3
"""Tokens between a year and a day that are one date: "In 1941, on June 22"."""
_RECENT = 90
"""Days: in news a day that lies so little back is this year's, whatever year a sentence has looked back to."""


def with_told_year(x: Expression, sentence: Sequence[Expression], context: Context, side: Direction) -> Expression:
    """In news, give a day the year that its sentence, or the one just before, looks back to: "In 1941, on June 22"."""
    if context.dct is None or context.kind is Kind.NARRATIVE or side is Direction.FUTURE:
        return x
    if x.base is not None and x.operator in (Operator.AT, Operator.PART_OF_DAY):
        return replace(x, base=with_told_year(x.base, sentence, context, side))
    if x.operator is not Operator.CALENDAR or not x.fields.keys() & _YEARLESS or x.fields.keys() & {"year", "weekday"}:
        return x
    year, beside = _year_before(x, sentence)
    if year is None and side is Direction.PAST and "day" in x.fields and context.told is not None:
        year = context.told[0] if context.at - context.told[1] <= NEAR else None
    if year is None or year >= context.dct.year:
        return x
    period = candidates_of(x.fields, year)
    if period is not None and not beside and year == context.dct.year - 1 and not _lies_ahead(x, context.dct, side):
        return x
    if period is None or (not beside and _lies_just_back(x, context.dct)):
        return x
    return replace(x, fields={**x.fields, "year": year}, value=TOLD)


def _year_before(x: Expression, sentence: Sequence[Expression]) -> tuple[int | None, bool]:
    found: int | None = None
    beside = False
    for other in sentence:
        if other.start >= x.start:
            break
        if other.operator is not Operator.CALENDAR or "year" not in other.fields or x.start - other.end > _REACH:
            continue
        beside = x.start - other.end <= _BESIDE and other.fields.keys() == {"year"}
        found = other.fields["year"] if beside or "month" in other.fields or "day" in x.fields else None
    return found, beside


def _lies_ahead(x: Expression, day: CivilTime, side: Direction) -> bool:
    """Whether a day that is told in the past lies ahead in the year of publication: then it is of the year before."""
    period = candidates_of(x.fields, day.year)
    return side is Direction.PAST and period is not None and period.start > day


def _lies_just_back(x: Expression, day: CivilTime) -> bool:
    for year in (day.year, day.year - 1):
        period = candidates_of(x.fields, year)
        if period is not None and 0 <= day.ordinal - period.start.ordinal <= _RECENT:
            return True
    return False


def _gap(x: Expression, other: Expression) -> int:
    return other.start - x.end if other.start >= x.end else x.start - other.end


def _day_of(x: Expression) -> Expression | None:
    match x.operator:
        case Operator.CALENDAR | Operator.FIELD_REFERENCE:
            return x if x.fields.keys() & {"day", "weekday", "holiday"} else None
        case Operator.UNIT_REFERENCE:
            return x if x.unit is Unit.DAY and x.anchor is Anchor.DCT else None
        case Operator.AT | Operator.PART_OF_DAY:
            return x.base
        case _:
            return None
