"""The periods that incomplete dates may name, and the choice among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeline.model import CivilTime, days_in_month
from timeline.temporal import periods
from timeline.temporal.feasts import feast
from timeline.temporal.members import FUTURE, PAST, PRESENT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.model.reach import Direction
    from timeline.temporal.periods import Period


def nearest(
    candidates: Iterable[Period], anchor: CivilTime, direction: Direction, *, slack: int = 0
) -> tuple[Period, tuple[Period, ...]]:
    """Choose the candidate nearest to the anchor that the sentence's direction allows.

    Parameters
    ----------
    candidates
        At least one period.
    anchor
        The date to be near to.
    direction
        FUTURE admits what ends after the anchor, PAST what starts before its end; NONE all.
    slack
        Days by which a candidate may lie on the wrong side: a weak cue does not move a date across a year.

    Returns
    -------
    tuple
        The choice, and the rivals that were rejected, nearest first.
    """
    here = anchor.ordinal

    def rank(period: Period) -> tuple[bool, int, CivilTime]:
        start, end = period.start.ordinal, period.end.ordinal
        allowed = end > here - slack if direction is FUTURE else direction is not PAST or start <= here + slack
        distance = 0 if start <= here < end else min(abs(start - here), abs(end - 1 - here))
        return not allowed, distance, period.start

    ordered = sorted(candidates, key=rank)
    return ordered[0], tuple(ordered[1:])


def weekday_near(anchor: CivilTime, weekday: int, direction: Direction) -> CivilTime:
    """Return the weekday that news means: the anchor's own day or the last before it, or the next."""
    ahead = (weekday - anchor.weekday) % 7
    onward = direction is FUTURE or (direction is PRESENT and ahead <= 3)
    return anchor.midnight().plus_days(ahead if onward or not ahead else ahead - 7)


def periods_named(fields: dict[str, Any], years: Iterable[int]) -> list[Period]:
    """Collect what the fields name in some years; a feast of a lunar year may fall twice into one, or not at all."""
    if fields.keys() == {"holiday"}:
        return [period for year in years for period in feast(fields["holiday"], year)]
    return [period for year in years if (period := candidates_of(fields, year)) is not None]


def candidates_of(fields: dict[str, Any], year: int) -> Period | None:
    """Return the period that month, day, season, quarter, half or holiday name in a year; None where it has none."""
    if "month" in fields:
        if "day" not in fields:
            return periods.month(year, fields["month"])
        exists = fields["day"] <= days_in_month(year, fields["month"])
        return periods.day(CivilTime(year, fields["month"], fields["day"])) if exists else None
    if "season" in fields:
        return periods.season(year, fields["season"])
    if "quarter" in fields:
        return periods.quarter(year, fields["quarter"])
    if "half" in fields:
        return periods.half(year, fields["half"])
    return next(iter(feast(fields["holiday"], year)), None) if "holiday" in fields else None
