"""Whose days a sentence of the news counts by: the reporter's, or those of a story of years ago that the text tells.

A long-read tells of two times at once: "Last week he sat in his kitchen. On 9 November 1989 he stood at the bridge. By
midnight it was full. On Friday people came with hammers." Which Friday that is, its own words do not say. What comes
behind a sentence that opens with a day of years ago, or goes on from one ("the next morning"), is of the story, as long
as the paragraph lasts and no sentence of it speaks of now. Those are read as a narrative is: relative to its last date.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.languages.en.cues import DETERMINERS, SAID, TELLING_NOW
from timeline.temporal.anchor import NEAR
from timeline.temporal.habits import WEEKEND
from timeline.temporal.members import (
    AT,
    CALENDAR,
    DAY,
    DCT,
    HOUR,
    MINUTE,
    NARRATIVE,
    NEWS,
    OFFSET,
    PART_OF_DAY,
    REFERENCE,
    UNIT_REFERENCE,
)
from timeline.temporal.quotations import quotations_of

if TYPE_CHECKING:
    from timeline.model import CivilTime, Kind
    from timeline.temporal.anchor import Context
    from timeline.temporal.document import Reading
    from timeline.temporal.expression import Expression

_LONG_AGO = 300
"""Days between a story and the news at least: of what is fresher, news says "on Thursday" as of its own days."""
_SPRING, _AUTUMN = 4, 9
"""Months: a story that has come to the autumn goes on in the spring of the next year."""
_FRONT = 2
"""Tokens in front of what opens a sentence."""
_ANAPHORS = frozenset({AT, OFFSET, PART_OF_DAY, UNIT_REFERENCE})
_DAYS = (DAY, HOUR, MINUTE)


def kind_of_sentence(reading: Reading, context: Context, kind: Kind) -> Kind:
    """Return how a sentence of a text of some kind is read: news that goes on with a story, as a narrative."""
    if context.story_paragraph != context.paragraph or kind is NARRATIVE:
        return kind
    near = context.at - context.reference_at <= NEAR
    return NARRATIVE if near and not _reports(reading) and not _turns_back(reading, context) else kind


def follow_story(reading: Reading, context: Context, kind: Kind) -> None:
    """Remember whether a sentence, once its dates are placed, has told of a day of years ago."""
    if kind is NEWS and context.dct is not None:
        context.story_paragraph = context.paragraph if _tells_of_old(reading, context) else -1


def _tells_of_old(reading: Reading, context: Context) -> bool:
    """Whether a sentence has moved its text to a day of years ago, or goes on from one.

    "On 9 November 1989 a tired official ..." sets the time for what follows; "was hijacked on 4 August 2008" does not
    alone, but does with "The next morning ..." behind it.
    """
    told, dct = context.reference, context.dct
    if told is None or dct is None or told.unit not in _DAYS or told.start >= _long_before(dct):
        return False
    if reading.sentence.heading or _reports(reading):
        return False
    if any(x.operator is CALENDAR and x.fields.get("year", 0) > told.start.year for x in reading.chosen):
        return False  # "He died in 2012"
    moved = context.reference_at == context.at and any(_sets_time(x, reading) for x in reading.chosen)
    return context.kind is NARRATIVE or moved


@lru_cache(maxsize=1 << 8)
def _long_before(day: CivilTime) -> CivilTime:
    """Return the first day that is no story of years ago to the news of a day."""
    return day.midnight().plus_days(-_LONG_AGO)


def _turns_back(reading: Reading, context: Context) -> bool:
    """Whether a sentence names a month before the one that the story has come to: it is of no year that is known.

    "On April 15, 1986, planes bombed his house. In February protests broke out" tells of this year.
    """
    told = context.reference
    if told is None:
        return False
    months = [x.fields["month"] for x in reading.chosen if x.operator is CALENDAR and "month" in x.fields]
    here = told.start.month
    return any(month < here and not (month <= _SPRING and here >= _AUTUMN) for month in months)


def _sets_time(x: Expression, reading: Reading) -> bool:
    """Whether an expression opens its sentence, and is no "the March 11 attack", or counts from a day told before."""
    if x.operator is CALENDAR and x.start and reading.tokens.lowers[x.start - 1] in DETERMINERS:
        return False
    if quotations_of(reading.tokens).hold(x.start):
        return False  # '"On 24 February 2022 I was woken by a missile," she said.'
    if x.operator is CALENDAR and x.fields.keys() >= {"weekday", "year"}:
        return True  # "arrived on Thursday, November 21, 1963. On Friday he was shot."
    return x.start <= _FRONT or (x.base is None and x.anchor is REFERENCE and x.operator in _ANAPHORS)


def _reports(reading: Reading) -> bool:
    """Whether a sentence speaks of now, or reports what somebody says and does not open with a time of its own."""
    words, first = reading.tokens.lowers, reading.chosen[0]
    if not TELLING_NOW.isdisjoint(words):
        return True
    own = first.start <= _FRONT and (first.operator in _ANAPHORS or "year" in first.fields)
    if not own and not SAID.isdisjoint(words):
        return True
    counted = [x if x.base is None else x.base for x in reading.chosen]
    return any(x.anchor is DCT and x.rule.name != WEEKEND for x in counted)  # "Over the weekend they met"
