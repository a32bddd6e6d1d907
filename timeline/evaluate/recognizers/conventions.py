"""Conventions in which the specification and this package differ on purpose, each with a test that knows it.

A difference is put down to a convention only where both answers, each read in its own way, are about the same time.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from timeline.evaluate.recognizers.cases import CLOCKS, GoldExpression, GoldReading, Shape
from timeline.evaluate.recognizers.lengths import canonical_set
from timeline.languages.en.holidays import HOLIDAYS
from timeline.model import Bound, CivilTime, Granularity, Interval, TimexType

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.model import Timex

_FINE = (Granularity.MINUTE, Granularity.HOUR)
_COARSE = (
    Granularity.WEEK, Granularity.MONTH, Granularity.QUARTER, Granularity.SEASON, Granularity.YEAR, Granularity.DECADE,
)  # fmt: skip
_PART = re.compile(r"T(?:MO|AF|EV|NI|MI|DT)")
_LIGHT = frozenset(
    """on in at the of from between and within by before after until till since around about during for to over no later
    than next last past previous coming following upcoming""".split()
)


class Pair(NamedTuple):
    """A gold reading and an expression of ours at the same place; `reference` is the time that the case is read at."""

    gold: GoldReading
    timex: Timex
    reference: CivilTime


def _interval(pair: Pair) -> Interval | None:
    return pair.timex.interval


def _clock_free(point: CivilTime | None, pair: Pair) -> CivilTime | None:
    """Bring our point to the day on which gold clock times stand."""
    if point is None or pair.gold.shape not in CLOCKS:
        return point
    return CivilTime(1, 1, 1, point.hour, point.minute, point.second)


def _bounds(pair: Pair) -> tuple[CivilTime | None, CivilTime | None]:
    ours = _interval(pair)
    return (None, None) if ours is None else (_clock_free(ours.start, pair), _clock_free(ours.end, pair))


def _one_unit_later(ours: CivilTime | None, theirs: CivilTime | None) -> bool:
    if ours is None or theirs is None:
        return False
    later = (
        theirs.plus_seconds(60), theirs.plus_seconds(3600), theirs.plus_days(1), theirs.plus_days(7),
        theirs.plus_months(1), theirs.plus_months(12),
    )  # fmt: skip
    return ours in later


def last_unit(pair: Pair) -> bool:
    """Tell "from 4 to 22 May": the gold ends where the 22nd starts."""
    start, end = _bounds(pair)
    return start is not None and start == pair.gold.start and _one_unit_later(end, pair.gold.end)


def bounding_day(pair: Pair) -> bool:
    """Tell "after 3 May" and "until 3 May": the gold bounds both where the day starts."""
    start, end = _bounds(pair)
    if _interval(pair) is None:
        return False
    if start is None and pair.gold.start is None:
        return _one_unit_later(end, pair.gold.end)
    return end is None and pair.gold.end is None and _one_unit_later(start, pair.gold.start)


def publication_day(pair: Pair) -> bool:
    """Tell "the last three days" and "within three days": the gold leaves the day of speaking out, or clocks it."""
    ours, gold = _interval(pair), pair.gold
    if ours is None or ours.start is None or ours.end is None or gold.start is None or gold.end is None:
        return False
    if pair.timex.type is not TimexType.DURATION or gold.shape not in (Shape.DAY, Shape.DAYS, Shape.STRETCH):
        return False
    here = pair.reference.ordinal
    touches = here in (ours.start.ordinal, ours.end.ordinal - 1)
    return (
        touches and abs(ours.start.ordinal - gold.start.ordinal) <= 1 and 0 <= ours.end.ordinal - gold.end.ordinal <= 1
    )


def unit_for_day(pair: Pair) -> bool:
    """Tell "two weeks ago": the gold counts to a day or a second, we give the unit that the words name."""
    ours, gold = _interval(pair), pair.gold
    if ours is None or ours.start is None or ours.end is None or gold.start is None:
        return False
    if gold.shape is Shape.DAY:
        named = ours.granularity in _COARSE and ours.bound is Bound.APPROX
    else:
        short = ours.end <= ours.start.plus_seconds(3600)
        named = gold.shape is Shape.INSTANT and ours.granularity in _FINE and short and "T" in gold.timex
    return named and ours.start <= gold.start < ours.end


def reference_words(pair: Pair) -> bool:
    """Tell "now", "soon", "recently": the gold gives a moment, TimeML a reference without a place."""
    return pair.gold.timex.endswith("_REF") and pair.timex.value.endswith("_REF")


def part_of_day(pair: Pair) -> bool:
    """Tell "Friday morning": the gold clocks it (8 to 12), we bound the day."""
    ours, gold = _interval(pair), pair.gold
    if ours is None or ours.start is None or _PART.search(pair.timex.value) is None:
        return False
    if gold.shape is Shape.CLOCKS:
        return _PART.search(gold.timex) is not None
    return gold.shape is Shape.STRETCH and gold.start is not None and gold.start.midnight() == ours.start.midnight()


def early_or_late(pair: Pair) -> bool:
    """Tell "early 2021", "later this week": the gold halves the unit, we take its thirds or what is left of it."""
    ours, gold = _interval(pair), pair.gold
    if ours is None or pair.timex.mod not in ("START", "MID", "END") or gold.shape not in (Shape.DAYS, Shape.STRETCH):
        return False
    starts_before = ours.start is None or gold.end is None or ours.start < gold.end
    return starts_before and (ours.end is None or gold.start is None or gold.start < ours.end)


def minute(pair: Pair) -> bool:
    """Tell "8:00:24": TimeML values here go to the minute."""
    start, _ = _bounds(pair)
    theirs = pair.gold.start
    return (
        start is not None and theirs is not None and pair.gold.shape in (Shape.CLOCK, Shape.INSTANT)
        and theirs.second > 0 and start == theirs._replace(second=0)
    )  # fmt: skip


def one_expression(pair: Pair) -> bool:
    """Tell "tomorrow at 7pm", "two days later": the gold of some files splits it, TimeML keeps it whole."""
    ours, gold = _interval(pair), pair.gold
    if ours is None or ours.start is None:
        return False
    if gold.shape is Shape.DURATION:
        return gold.mod in ("before", "after")
    return gold.shape is Shape.DAY and ours.granularity in _FINE and ours.start.midnight() == gold.start


def week_of_speaking(pair: Pair) -> bool:
    """Tell "next Friday" on a Thursday: the gold takes the week after this one, we take the next Friday to come."""
    ours, gold = _interval(pair), pair.gold
    if ours is None or ours.start is None or gold.start is None or gold.shape not in (Shape.DAY, Shape.DAYS):
        return False
    weekly = pair.timex.name in _BY_WEEK or pair.timex.value.endswith("-WE")
    return weekly and abs(ours.start.ordinal - gold.start.ordinal) == 7


_BY_WEEK = frozenset({"next-field", "last-field", "this-field"})


def counted_week(pair: Pair) -> bool:
    """Tell "the last week of July": the gold takes a week from Monday to Sunday, we take seven days of the month."""
    ours, gold = _interval(pair), pair.gold
    if ours is None or ours.start is None or ours.end is None or gold.start is None or gold.end is None:
        return False
    lengths = (ours.end.ordinal - ours.start.ordinal, gold.end.ordinal - gold.start.ordinal)
    return lengths == (7, 7) and 0 < abs(ours.start.ordinal - gold.start.ordinal) < 7


def clock_of_speaking(pair: Pair) -> bool:
    """Tell "an hour ago": the gold counts from the clock time of speaking, we keep to its day."""
    ours, gold = _interval(pair), pair.gold
    if pair.timex.type is TimexType.DURATION or gold.shape not in (Shape.INSTANT, Shape.STRETCH):
        return False
    counted = re.search(r"\b(?:second|minute|min|hour|hr)s?\b", pair.timex.text.lower()) is not None
    near = ours is None or (ours.granularity is Granularity.DAY and ours.start == pair.reference.midnight())
    return counted and near


def around(pair: Pair) -> bool:
    """Tell "around tomorrow 10am": the gold leaves the end open."""
    start, end = _bounds(pair)
    return pair.gold.mod == "approx" and pair.gold.end is None and end is not None and start == pair.gold.start


def end_of_day(pair: Pair) -> bool:
    """Tell "the end of the day": the gold means its last second."""
    ours, gold = _interval(pair), pair.gold
    if ours is None or ours.start is None or gold.start is None or gold.shape is not Shape.INSTANT:
        return False
    last = (gold.start.hour, gold.start.minute, gold.start.second) == (23, 59, 59)
    return last and ours.start == gold.start.midnight()


def whole_units(pair: Pair) -> bool:
    """Tell "the last two quarters": the gold counts whole calendar units, we count back from the day of speaking."""
    return pair.gold.shape is Shape.DAYS and re.search(r"P[\dX]+[QEC]$", pair.timex.value) is not None


def no_number(pair: Pair) -> bool:
    """Tell "a few days": the gold says three, TimeML leaves the number open."""
    vague = re.search(r"PT?X", pair.timex.value) is not None or pair.timex.value in ("PAST_REF", "FUTURE_REF")
    words = pair.timex.text.lower().split()
    return vague and not pair.gold.timex.endswith("_REF") and bool({"few", "several", "some", "couple"} & set(words))


def set_notation(pair: Pair) -> bool:
    """Tell "every morning": TMO there, XXXX-XX-XXTMO in TimeML."""
    return (
        pair.gold.shape is Shape.SET
        and pair.timex.type.value == "SET"
        and canonical_set(pair.gold.timex) == canonical_set(pair.timex.value)
    )


TESTS: dict[str, Callable[[Pair], bool]] = {
    "the day of speaking does not count in 'the last/next N days'": publication_day,
    "the last day or hour that a range names is outside": last_unit,
    "'after' and 'until' a day start and end where it starts": bounding_day,
    "'N weeks, months, years ago' is a day": unit_for_day,
    "'now' and 'soon' are moments": reference_words,
    "parts of the day have clock bounds": part_of_day,
    "early and late are halves": early_or_late,
    "clocks go to the second": minute,
    "day and clock, or length and direction, are two expressions": one_expression,
    "'next' and 'last' weekday go by the week": week_of_speaking,
    "weeks of a month go from Monday to Sunday": counted_week,
    "minutes and hours count from a clock time of speaking": clock_of_speaking,
    "'around' leaves the end open": around,
    "the end of a day is its last second": end_of_day,
    "quarters and decades are counted whole": whole_units,
    "'a few' is three": no_number,
    "sets are written otherwise": set_notation,
}


def covers(gold: GoldExpression, timex: Timex) -> bool:
    """Whether ours holds all words of the gold expression that name the time."""
    end = timex.whole_end or timex.end
    before = gold.text[: max(0, timex.start - gold.start)]
    after = gold.text[end - gold.start :] if end < gold.end else ""
    return set(re.findall(r"\w+", f"{before} {after}".lower())) <= _LIGHT


def convention(pair: Pair) -> str | None:
    """Name the convention by which the two differ; None where they differ in the time itself."""
    return next((name for name, holds in TESTS.items() if holds(pair)), None)


_NUMBER = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)"
UNREAD = {
    name: re.compile(pattern, re.IGNORECASE)
    for name, pattern in {
        "a bare number is a day or an hour": rf"(?:on |at |the |around |for )*{_NUMBER}(?:st|nd|rd|th)?",
        "two numbers without a year are a day": r"(?:on |this |next |last )?\d{1,2}[/.-]\d{1,2}",
        "meals are times of the day": r"\D*\b(?:breakfast|brunch|lunch|dinner|supper)(?:time)?\b\D*",
        "an assistant's shorthand is read": r".*\b(?:tmrw?|tmw|otd|eo[dmy]|\w*ampm|\d+[ap]|noonish|cy\d+)\b.*",
    }.items()
}


_SMALL = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in (*HOLIDAYS, "may", "march", "sun", "sat", "dec")))


def unread(gold: GoldReading, text: str) -> str | None:
    """Name the convention by which an expression is none for us; None where it is one."""
    if gold.shape is Shape.ZONE:
        return "time zones alone are expressions"
    if text.islower() and _SMALL.search(text):
        return "names are read without their capital"
    return next((name for name, pattern in UNREAD.items() if pattern.fullmatch(text)), None)
