"""From a unit of the calendar to bounds: what modifiers and prepositions lay on it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.errors import EmptyIntervalError
from timeline.languages.shapes import Unit
from timeline.model import Bound, CivilTime, Interval
from timeline.temporal import periods
from timeline.temporal.expression import NEXT_NEW_YEAR
from timeline.temporal.known_forms import EDGES
from timeline.temporal.members import (
    AFTER,
    APPROX,
    BEFORE,
    DAY,
    EXACT,
    NARRATIVE,
    ON_OR_AFTER,
    ON_OR_BEFORE,
    REFERENCE,
    THROUGHOUT,
    WITHIN,
)
from timeline.temporal.periods import GRANULARITY
from timeline.temporal.prepositions import BETWEEN_NOW

if TYPE_CHECKING:
    from timeline.model import Extent, Granularity
    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression
    from timeline.temporal.periods import Period
    from timeline.temporal.prepositions import Preposition
    from timeline.temporal.resolution import Placed

_BOUND_OF_MOD = {
    "ON_OR_AFTER": Bound.ON_OR_AFTER, "ON_OR_BEFORE": Bound.ON_OR_BEFORE, "AFTER": Bound.AFTER, "BEFORE": Bound.BEFORE,
}  # fmt: skip

NIGHT_INTO_DAY = "night-into-day"
"""The rule of nights that are told with both their days: "overnight into Sunday"."""
_WIDER = {BEFORE: ON_OR_BEFORE, AFTER: ON_OR_AFTER}
_THIRDS = {"START": "early", "MID": "middle", "END": "late"}
_COARSE = frozenset(Unit) - {Unit.SECOND, Unit.MINUTE, Unit.HOUR, Unit.DAY}
_HALVES = frozenset(("first", "second"))
_PAIRS = {"early-mid": ("START", "MID"), "mid-late": ("MID", "END")}
"""The sides that are two thirds: the first and the last."""


def _beside_the_story(side: str, placed: Placed, context: Context, why: str) -> tuple[CivilTime, CivilTime, str]:
    """Cut "later that year" at the date that the story has reached, where that lies in the year."""
    start, end = placed.period[:2]
    reached = context.reached()
    if reached is not None and side == "after" and start < reached.end < end and reached.start >= start:
        return reached.end, end, f"{why}; later than {reached.value}"
    if reached is not None and side == "before" and start < reached.start < end and reached.end <= end:
        return start, reached.start, f"{why}; earlier than {reached.value}"
    return start, end, why


def _beside(side: str, placed: Placed, context: Context) -> tuple[CivilTime, CivilTime, str]:
    """Cut a unit at the publication day that lies in it: "earlier this month", "so far this year"."""
    start, end = placed.period[:2]
    why = placed.why
    if (context.kind is NARRATIVE or placed.anchor is REFERENCE) and side in ("before", "after"):
        return _beside_the_story(side, placed, context, why)
    if context.dct is None or not start <= context.dct < end:
        return start, end, why
    today = context.dct.midnight()
    if side == "so-far":
        return start, today.plus_days(1), f"{why}; up to the publication day"
    if side == "before" and today > start:
        return start, today, f"{why}; 'earlier' ends before the publication day"
    if side == "after" and today < end:
        return today, end, f"{why}; 'later' starts at the publication day"
    return start, end, why


def _asked(x: Expression, placed: Placed, preposition: Preposition) -> Bound:
    """Return the bound of a preposition here: "until at least Monday" is no end, "shortly after 3 p.m." no start.

    What was before or after "the November vote" may lie in November as well, and after "Tuesday's rally" on Tuesday.
    """
    word, bound, _, which = preposition
    if which and placed.period.unit in _COARSE:
        return _WIDER.get(bound, bound)
    if which and bound is AFTER and placed.period.unit is Unit.DAY:
        return ON_OR_AFTER
    if x.value == NEXT_NEW_YEAR and bound is ON_OR_BEFORE:
        return BEFORE
    if bound is ON_OR_BEFORE and x.mod == "EQUAL_OR_MORE":
        return ON_OR_AFTER
    return APPROX if word.startswith("shortly") and "T" in placed.period.value else bound


def _close_to(start: CivilTime, end: CivilTime, word: str, value: str) -> tuple[CivilTime, CivilTime]:
    """Return the hour before or after a clock time, and of a part of the day at least that part behind its start."""
    if word.endswith("before"):
        start = end if value.endswith("T24:00") and end.ordinal - start.ordinal else start
        return periods.shift(start, Unit.HOUR, -1), start
    return start, max(end, periods.shift(start, Unit.HOUR, 1))


def _part(x: Expression, period: Period) -> tuple[tuple[CivilTime, CivilTime], str]:
    """Cut a unit to the part that is named, and name it."""
    if x.side in _HALVES:
        return periods.half_of(period, first=x.side == "first"), f"the {x.side} half"
    if x.side in EDGES:
        if x.mod not in ("START", "END"):
            return period[:2], "some part"  # "more than the early days of the year"
        edge = period.start if x.mod == "START" else period.end.plus_days(-1)
        month = periods.containing(Unit.MONTH, edge)
        name = f"the {'first' if x.mod == 'START' else 'last'} {x.side}"
        if x.side == "hours":
            return periods.day(edge)[:2], name
        return (periods.third(month, x.mod) if x.side == "days" else month[:2]), name
    first, last = _PAIRS.get(x.side or "", (x.mod or "", x.mod or ""))
    names = " and ".join(dict.fromkeys((_THIRDS[first], _THIRDS[last])))
    return (periods.third(period, first)[0], periods.third(period, last)[1]), f"the {names} third"


def bounded(
    x: Expression, placed: Placed, context: Context, preposition: Preposition | None
) -> tuple[Interval | None, str]:
    """Lay modifiers and preposition on the unit's bounds."""
    start: CivilTime | None
    end: CivilTime | None
    start, end, unit, _ = placed.period
    why, bound, extent = placed.why, EXACT, WITHIN
    granularity = GRANULARITY[unit]
    if placed.approx or x.mod in ("APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"):
        bound = APPROX
    if x.side == "until-now":
        if context.dct is not None and start <= context.dct:
            end, extent, preposition = context.dct.midnight().plus_days(1), THROUGHOUT, None
            why = f"{why}; until the publication day"
    elif x.side == "from-now" or (preposition is not None and preposition.word == BETWEEN_NOW):
        preposition = None
        if context.dct is not None and context.dct.midnight() < end:
            start, bound, why = context.dct.midnight(), APPROX, f"{why}; from the publication day on"
    elif x.rule.name == NIGHT_INTO_DAY:
        end = end.plus_days(1)
    elif x.side in _HALVES or x.side in _PAIRS or x.side in EDGES or (x.side is None and x.mod in _THIRDS):
        (start, end), name = _part(x, placed.period)
        bound = APPROX if x.side not in _HALVES and (start, end) != placed.period[:2] else bound
        why = f"{why}; {name} of it"
    elif x.side:
        start, end, why = _beside(x.side, placed, context)
    asked = _BOUND_OF_MOD.get(x.bound or "")
    if asked is None and preposition is not None:
        word, extent, asked = preposition.word, preposition.extent, _asked(x, placed, preposition)
        if asked is APPROX:
            (start, end), bound = _close_to(start, end, word, placed.period.value), asked
        why = f"{why}; all through it" if asked is EXACT else f"{why}; '{word}' bounds it"
    if asked is None and placed.beyond is not None:
        start, end, asked = placed.beyond, placed.beyond.plus_days(1), BEFORE if x.n < 0 else AFTER
    if asked is ON_OR_AFTER:
        end, bound = None, asked
    elif asked is AFTER:
        start, end, bound = end, None, asked
    elif asked is ON_OR_BEFORE:
        start, bound = None, asked
    elif asked is BEFORE:
        part_of_day = unit is DAY and "T" in placed.period.value
        dawn = part_of_day and placed.period.value.endswith("TMO") and x.base is not None
        whole = placed.period.end if x.mod == "END" and x.base is None else start  # "before the end of the month"
        start, end, bound = start if dawn else None, end if part_of_day else whole, asked
    return _interval((start, end), granularity, bound, extent), why


def _interval(
    bounds: tuple[CivilTime | None, CivilTime | None], granularity: Granularity, bound: Bound, extent: Extent
) -> Interval | None:
    """Return the interval, or None where nothing lies in it."""
    try:
        return Interval(start=bounds[0], end=bounds[1], granularity=granularity, bound=bound, extent=extent)
    except EmptyIntervalError:
        return None


def over(interval: Interval | None, dct: CivilTime | None) -> Interval | None:
    """End what is told as past with the publication day: "agreed before this winter's recess"."""
    if interval is None or interval.end is None or dct is None:
        return interval
    end = dct.midnight().plus_days(1)
    within = (interval.start is None or interval.start < end) and end < interval.end
    return replace(interval, end=end) if within else interval
