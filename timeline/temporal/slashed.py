"""Which number is the day in "11/03/2022": as the text itself shows, else as America writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.model import CivilTime

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.temporal.expression import Expression

EITHER = "either"
"""The value of a date in numbers of which both may be the month."""
_AHEAD = 31
"""Days: of two readings of one date, the one that lies further ahead of the publication is the less likely."""
_RULE = "numeric-date"
_DAY_FIRST = frozenset({"day-month-year", "weekday-day-month-year", "day-month", "weekday-day-month"})
_MONTH_FIRST = frozenset({"month-day-year", "weekday-month-day-year", "month-day", "weekday-month-day"})


def day_comes_first(chosen: Iterable[Expression], dct: CivilTime | None) -> bool:
    """Tell how a text writes its dates in numbers.

    Those tell it that can be read in one way only, else those that would lie months ahead if read otherwise, else the
    order of its dates in words.
    """
    dates = [date for x in chosen for date in (_dates(x) if x.base is not None or x.members else (x,))]
    open_ = [x for x in dates if x.value == EITHER and x.rule.name == _RULE]
    if not open_:
        return False
    slashed = [x for x in dates if x.rule.name == _RULE and x.value]
    plain = sum(1 if x.value == "day" else -1 for x in slashed if x.value != EITHER)
    if plain:
        return plain > 0
    if dct is not None:
        limit = dct.ordinal + _AHEAD
        ahead = [[_day(x, swap=swap) > limit for x in open_] for swap in (False, True)]
        if any(ahead[0]) != any(ahead[1]):
            return any(ahead[0])
    names = [x.rule.name for x in dates]
    return sum(name in _DAY_FIRST for name in names) > sum(name in _MONTH_FIRST for name in names)


def swapped(fields: dict[str, int]) -> dict[str, int]:
    """Return the fields of a date with its day and month changed for each other."""
    return {**fields, "month": fields["day"], "day": fields["month"]}


def _day(x: Expression, *, swap: bool) -> int:
    fields = swapped(x.fields) if swap else x.fields
    return CivilTime(fields["year"], fields["month"], fields["day"]).ordinal


def _dates(x: Expression) -> Iterable[Expression]:
    yield x
    if x.base is not None:
        yield from _dates(x.base)
    for member in x.members:
        yield from _dates(member)
