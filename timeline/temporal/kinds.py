"""What kind of text one is: news, relative to its publication, or a story of the past."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import MODALS, TELLING_NOW
from timeline.model import CivilTime
from timeline.temporal.candidates import candidates_of
from timeline.temporal.lending import led_by_year
from timeline.temporal.lines import leads_line
from timeline.temporal.members import AT, CALENDAR, IN_UNIT, NARRATIVE, NEWS, PART_OF_DAY, REFERENCE, WEEK
from timeline.temporal.pastforms import is_participle
from timeline.temporal.quotations import quotations_of
from timeline.temporal.select import select

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.model import Kind
    from timeline.temporal.document import Reading
    from timeline.temporal.expression import Expression

_NEWS = 3
"""Bare weekdays, "today" and the like: with so many, a text without a date of its own is news of an unknown day."""
_YEARS, _ONWARD = 2, 2
"""Of a narrative: how many dates it tells with their years, or without them behind one that is far back."""
_ON_A_DAY = frozenset({AT, PART_OF_DAY})
_FRESH = 120
"""Days: what lies so little back is near the publication."""
_FAR = 3653
"""Days: what lies so far back is no news."""
_FEWEST_LINES = 3
_PRESENT_SHARE = 0.012
"""Of the tokens around dates: where forms of the present are more, a text tells of now, whatever years it names."""
_FEW = 2
"""Forms of the present that a short text holds as well, nearly all of whose years lie far back."""
_MOSTLY = 0.8
"""The share of them."""
DEICTIC = frozenset(
    """
    today yesterday tomorrow tonight last-night this-part weekday last-field this-field next-field last-unit this-unit
    next-unit duration-ago
    """.split()
)
_REPORTED = frozenset("yesterday tomorrow last-night last-unit".split())
_FIRM = 4
"""What "yesterday" weighs against the bare weekdays and the like that a history may hold."""
_EARLY = frozenset(("day-any-year", "month-any-year"))
_FOUR_FIGURES = 1000
_JUST_OVER = 30
"""Days: a text that begins with a day so little back, and names no year, is news of it."""


def kind_of(readings: Sequence[Reading], dct: CivilTime | None) -> Kind:
    """Decide whether a text is news or a narrative of the past.

    A chronology has years in its headings, or lines that begin with days of which the first names its year. Another
    narrative names its years, away from the publication, tells of them in the past, and hardly ever says "today" or a
    bare weekday. Without a document creation time a text is read as a narrative, relative to its own dates, unless it
    counts from a day of publication that nobody knows: such a text says "today" or names weekdays more often, tells of
    now, or opens on a weekday.
    """
    if _is_chronology(readings, dct):
        return NARRATIVE
    deictic = dated = near = far = month = onward = 0
    for reading in readings:
        for x in reading.chosen:
            inner = x.members[-1] if x.members else x
            part = inner.base is not None and (inner.operator in _ON_A_DAY or inner.operator is IN_UNIT)
            inner, whole = (inner.base, x) if part and inner.base is not None else (inner, inner)
            if x.rule.name in DEICTIC or (x.base is not None and x.base.rule.name in DEICTIC):
                deictic += _FIRM if dct is not None and _is_of_now(x, reading) else 1
            elif inner.operator is CALENDAR and "year" in inner.fields:
                if dct is None:
                    dated += 1
                    continue
                age = dct.ordinal - CivilTime(inner.fields["year"], inner.fields.get("month", 6)).ordinal
                far += age > _FAR
                dated += whole is x and age > _FRESH
                near += whole is x and age <= _FRESH
            elif inner.operator is CALENDAR and "month" in inner.fields:
                month += 1
                onward += far > 0
            else:
                onward += far > 0 and x.anchor is REFERENCE and x.n > 0
    told = dated + month * 0.5
    if dct is None:
        few = told <= 3 * deictic
        news = few and (deictic >= _NEWS or not tells_of_the_past(readings))
        return NEWS if news or _opens_on_a_weekday(readings) else NARRATIVE
    if far and early_days(readings) >= max(_YEARS, near) and tells_of_the_past(readings):
        return NARRATIVE
    far_back = onward >= _ONWARD and not deictic
    return (
        NARRATIVE
        if (dated >= _YEARS or far_back)
        and told > 3 * deictic
        and near <= dated
        and not _begins_with_news(readings, dct)
        and tells_of_the_past(readings, of_old=dated > _FEW and far >= _MOSTLY * dated)
        else NEWS
    )


def _is_of_now(x: Expression, reading: Reading) -> bool:
    """Whether only who writes near the publication says so: "yesterday", "last year", "this week", in no quotation.

    "Today it is a museum" and "that Friday" are said in histories as well.
    """
    named = x.rule.name in _REPORTED or (x.rule.name == "this-unit" and (x.unit is WEEK or x.mod is not None))
    return named and not quotations_of(reading.tokens).hold(x.start)


def early_days(readings: Sequence[Reading]) -> int:
    """Count the days and months of years before 1000 that a text names if it is a history, as "July 907"."""
    found = 0
    for reading in readings:
        if any(x.rule.name in _EARLY for x in reading.candidates):
            chosen = select(reading.tokens, reading.candidates, NARRATIVE)
            found += sum(x.rule.name in _EARLY and 0 < x.fields["year"] < _FOUR_FIGURES for x in chosen)
    return found


def tells_of_the_past(readings: Sequence[Reading], *, of_old: bool = False) -> bool:
    """Whether forms of the present are few; a short text may hold some, whose years are nearly all `of_old`."""
    tokens = sum(len(reading.tokens) for reading in readings)
    few = max(_FEW if of_old else 0, _PRESENT_SHARE * tokens)
    present = sum(word in TELLING_NOW for reading in readings for word in reading.tokens.lowers)
    return present <= few or (of_old and present - _perfect_infinitives(readings) <= few)


def _perfect_infinitives(readings: Iterable[Reading]) -> int:
    """Count forms of "have" that tell nothing of now: "is thought to have died", "would have fled"."""
    found = 0
    for reading in readings:
        words = reading.tokens.lowers
        for i in range(1, len(words) - 1):
            leads = words[i] == "have" and (words[i - 1] == "to" or words[i - 1] in MODALS)
            found += leads and is_participle(words[i + 1])
    return found


def _is_chronology(readings: Sequence[Reading], dct: CivilTime | None) -> bool:
    """Whether a text has years in its headings, and lines that begin with a day or month to which these belong.

    A day with its year that leads a line does for a heading. The day of the publication above a text is its dateline,
    and heads no lines.
    """
    years = lines = deictic = 0
    for reading in readings:
        deictic += len([x for x in reading.chosen if x.rule.name in DEICTIC])
        first = reading.chosen[0] if reading.chosen else None
        led = reading.chosen[1] if len(reading.chosen) > 1 else None
        if led is not None and led_by_year(led, reading.chosen, reading.tokens) is not led:
            years, lines = years + 1, lines + 1
        while first is not None and first.operator is not CALENDAR and (first.members or first.base):
            first = first.members[0] if first.members else first.base
        if first is None or first.operator is not CALENDAR:
            continue
        if reading.sentence.heading and "year" in first.fields:
            years += dct is None or first.fields != {"year": dct.year, "month": dct.month, "day": dct.day}
        elif first.start == 0 and "month" in first.fields and "year" not in first.fields:
            lines += 1
        elif "month" in first.fields and "year" in first.fields and leads_line(first, reading.tokens):
            years += dct is None or first.fields["year"] < dct.year
    return years > 0 and lines >= max(_FEWEST_LINES, deictic)


def _opens_on_a_weekday(readings: Sequence[Reading]) -> bool:
    """Whether the first date of the running text counts from the publication: "said on Tuesday", "Monday, Oct. 7"."""
    first = next((reading.chosen[0] for reading in readings if reading.chosen and not reading.sentence.heading), None)
    while first is not None and (first.members or first.base) and first.rule.name not in DEICTIC:
        first = first.members[0] if first.members else first.base
    if first is None:
        return False
    return first.rule.name in DEICTIC or ("weekday" in first.fields and "year" not in first.fields)


def _begins_with_news(readings: Sequence[Reading], dct: CivilTime) -> bool:
    """Whether the first date of the running text is a day without a year, just before the publication."""
    told = (reading.chosen[0] for reading in readings if reading.chosen and not reading.sentence.heading)
    first = next(told, None)
    if first is None or first.operator is not CALENDAR or first.fields.keys() != {"month", "day"}:
        return False
    day = candidates_of(first.fields, dct.year)
    return day is not None and 0 <= dct.ordinal - day.start.ordinal <= _JUST_OVER
