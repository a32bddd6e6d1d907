"""Whether an expression of a case is read right, and if not, why."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.evaluate.recognizers.cases import GoldExpression, GoldReading, Shape
from timeline.evaluate.recognizers.conventions import Pair, convention, covers, unread
from timeline.evaluate.recognizers.lengths import seconds
from timeline.model import CivilTime, Granularity, TimexType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Interval, Timex

RIGHT, CONVENTION, WRONG, MISSED, UNRESOLVED = "right", "convention", "wrong", "missed", "unresolved"


class Judgment(NamedTuple):
    """The outcome for an expression, and the name of the convention where it is one."""

    outcome: str
    convention: str = ""


def judge(gold: GoldExpression, found: Sequence[Timex], reference: CivilTime) -> Judgment:
    """Judge the expressions of ours that overlap a gold one: any reading counts, and any of ours may give it.

    Parameters
    ----------
    gold
        With at least one reading.
    found
        Ours, those that overlap it. None at all is `missed`, or a convention by which it is no expression.
    reference
        The time at which the case is read.
    """
    readings = [reading for reading in gold.readings if reading.resolved]
    if not readings:
        return Judgment(UNRESOLVED)
    if any(right(reading, timex) for reading in readings for timex in found):
        return Judgment(RIGHT)
    for reading in readings:
        name = unread(reading, gold.text) if not found or reading.shape is Shape.ZONE else None
        named = (convention(Pair(reading, timex, reference)) for timex in found if covers(gold, timex))
        if name := name or next((one for one in named if one is not None), None):
            return Judgment(CONVENTION, name)
    return Judgment(WRONG if found else MISSED)


def right(gold: GoldReading, timex: Timex) -> bool:
    """Whether ours is the gold reading: bounds equal; the start alone for a point; clocks on any day."""
    if gold.shape is Shape.DURATION:
        return timex.type is TimexType.DURATION and seconds(timex.value) == gold.seconds
    if gold.shape is Shape.SET:
        return timex.type is TimexType.SET and timex.value == gold.timex
    interval = timex.interval
    if interval is None or gold.shape is Shape.ZONE:
        return False
    if gold.shape is Shape.INSTANT:
        return _fine(interval) and interval.start == gold.start
    if gold.shape is Shape.CLOCK:
        return _fine(interval) and _clock(interval.start) == _clock(gold.start)
    if gold.shape is Shape.CLOCKS:
        return _fine(interval) and (_clock(interval.start), _clock(interval.end)) == (
            _clock(gold.start),
            _clock(gold.end),
        )
    return (interval.start, interval.end) == (gold.start, gold.end)


def _fine(interval: Interval) -> bool:
    return interval.granularity in (Granularity.MINUTE, Granularity.HOUR)


def _clock(point: CivilTime | None) -> int | None:
    return point.second_of_day if point is not None else None
