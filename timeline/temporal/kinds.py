"""What kind of text one is: news, relative to its publication, or a story of the past."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from timeline.languages.en.cues import TELLING_NOW
from timeline.model import CivilTime
from timeline.temporal.anchor import candidates_of
from timeline.temporal.lending import led_by_year
from timeline.temporal.members import CALENDAR, NARRATIVE, NEWS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Kind
    from timeline.temporal.document import Reading

_NEWS = 3
"""Bare weekdays, "today" and the like: with so many, a text without a date of its own is news of an unknown day."""
_YEARS, _ONWARD = 2, 2
"""Of a narrative: how many dates it tells with their years, or without them behind one that is far back."""
_FAR = 3653
"""Days: what lies so far back is no news."""
_FEWEST_LINES = 3
_PRESENT_SHARE = 0.012
"""Of the tokens around dates: where forms of the present are more, a text tells of now, whatever years it names."""
_DEICTIC = frozenset(
    """
    today yesterday tomorrow tonight last-night this-part weekday last-field this-field next-field last-unit this-unit
    next-unit duration-ago
    """.split()
)
_JUST_OVER = 30
"""Days: a text that begins with a day so little back, and names no year, is news of it."""


def kind_of(readings: Sequence[Reading], dct: CivilTime | None) -> Kind:
    """Decide whether a text is news or a narrative of the past.

    A chronology has years in its headings. Another narrative names its years, away from the publication, tells of them
    in the past, and hardly ever says "today" or a bare weekday. Without a document creation time a text is read as a
    narrative, relative to its own dates, unless it counts from a day of publication that nobody knows.
    """
    if _is_chronology(readings, dct):
        return NARRATIVE
    counts: Counter[str] = Counter()
    for reading in readings:
        for x in reading.chosen:
            if x.rule.name in _DEICTIC or (x.base is not None and x.base.rule.name in _DEICTIC):
                counts["deictic"] += 1
            elif x.operator is CALENDAR and "year" in x.fields:
                if dct is None:
                    counts["dated"] += 1
                    continue
                age = dct.ordinal - CivilTime(x.fields["year"], x.fields.get("month", 6)).ordinal
                counts["dated" if age > 120 else "near"] += 1
                counts["far"] += age > _FAR
            elif x.operator is CALENDAR and "month" in x.fields:
                counts["month"] += 1
    told = counts["dated"] + counts["month"] * 0.5
    if dct is None:
        return NEWS if counts["deictic"] >= _NEWS and told <= 3 * counts["deictic"] else NARRATIVE
    onward = counts["far"] and counts["month"] >= _ONWARD and not counts["deictic"]
    return (
        NARRATIVE
        if (counts["dated"] >= _YEARS or onward)
        and told > 3 * counts["deictic"]
        and counts["near"] <= counts["dated"]
        and not _begins_with_news(readings, dct)
        and _tells_of_the_past(readings)
        else NEWS
    )


def _tells_of_the_past(readings: Sequence[Reading]) -> bool:
    tokens = sum(len(reading.tokens) for reading in readings)
    present = sum(word in TELLING_NOW for reading in readings for word in reading.tokens.lowers)
    return present <= _PRESENT_SHARE * tokens


def _is_chronology(readings: Sequence[Reading], dct: CivilTime | None) -> bool:
    """Whether a text has years in its headings, and lines that begin with a day or month to which these belong.

    The day of the publication above a text is its dateline, and heads no lines.
    """
    years = lines = deictic = 0
    for reading in readings:
        deictic += len([x for x in reading.chosen if x.rule.name in _DEICTIC])
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
    return years > 0 and lines >= max(_FEWEST_LINES, deictic)


def _begins_with_news(readings: Sequence[Reading], dct: CivilTime) -> bool:
    """Whether the first date of the running text is a day without a year, just before the publication."""
    told = (reading.chosen[0] for reading in readings if reading.chosen and not reading.sentence.heading)
    first = next(told, None)
    if first is None or first.operator is not CALENDAR or first.fields.keys() != {"month", "day"}:
        return False
    day = candidates_of(first.fields, dct.year)
    return day is not None and 0 <= dct.ordinal - day.start.ordinal <= _JUST_OVER
