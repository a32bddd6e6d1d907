"""News that was carried on past the day of its date: "officials said early Thursday" in a text of Wednesday."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import TOLD_ON, WITH_DAY_OF_TELLING
from timeline.languages.en.lexicon import WEEKDAYS
from timeline.model.reach import Direction
from timeline.temporal.members import REFERENCE
from timeline.temporal.weekdaypairs import weekday_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import CivilTime
    from timeline.temporal.anchor import Context
    from timeline.temporal.document import Reading
    from timeline.temporal.expression import Expression
    from timeline.temporal.resolution import Resolution
    from timeline.temporal.tokens import Tokens

_WEEK = 7
_MOST = 2
"""Days behind the creation day of which news that goes on may tell."""
_TOLD = (Direction.PAST, Direction.NONE)
_FAR = 4
"""Tokens of whom something is told, behind "told"."""
_BEFORE = frozenset(("began", "begun", "started", "since", "erupted", "had"))
"""Right before a day these tell of what led up to the news."""
_JOINS = (["and"], [","], ["and", "on"])
_WHO = ("which", "who")
_PASSIVE = frozenset(("be", "been", "being", "was", "were", "is", "are"))
_NO_DAY = frozenset(("'s", "would", "will", "could", "may", "might", "is", "and", "or", "to", "until", "prayers"))
"""Behind a weekday these make it the subject of what is said, or a part of something else."""


def days_beyond(readings: Sequence[Reading], dct: CivilTime | None) -> int:
    """Count the days after the publication day that a text tells of: those on whose weekdays somebody has spoken.

    So are those into which a sentence goes on: "killed 12 on Wednesday, and three more were found early Thursday".

    News names no day by its weekday alone when that lies six days back: it was updated after midnight.
    """
    if dct is None:
        return 0
    named = [(weekday_of(x), reading, x) for reading in readings for x in reading.chosen]
    days = 0
    while days < _MOST and any(
        weekday == (dct.weekday + days + 1) % _WEEK
        and (_told_on(reading.tokens, x) or _goes_on_from(reading, x, (dct.weekday + days) % _WEEK))
        for weekday, reading, x in named
    ):
        days += 1
    return days


def _goes_on_from(reading: Reading, x: Expression, weekday: int) -> bool:
    """Whether a sentence goes on from a weekday to the first hours of the next: "Wednesday and ... early Thursday"."""
    if reading.tokens.lowers[x.start] != "early":
        return False
    return any(weekday_of(other) == weekday and other.end <= x.start for other in reading.chosen)


def carries(tokens: Tokens, x: Expression, chosen: Sequence[Expression], context: Context) -> bool:
    """Whether a weekday of a text that was carried on may be the one behind its date: not what led up to the news.

    "It had begun on Thursday", "since Thursday", "the strike, which began on Thursday, ended on Wednesday" and "rose on
    Thursday and Friday" tell of the week before.
    """
    if context.dct is None:
        return False
    lowers = tokens.lowers
    if WEEKDAYS.keys().isdisjoint(lowers[x.start : x.end]) or _told_on(tokens, x):
        return True
    lead = lowers[max(0, x.start - _FAR) : x.start]
    if not _BEFORE.isdisjoint(lead):
        return False
    carried = [(context.dct.weekday + day) % _WEEK for day in range(1, context.beyond + 1)]
    own = weekday_of(x)
    named = [(each.start, weekday_of(each)) for each in chosen if each.start >= x.end]
    later = [(start, day) for start, day in named if day is not None and day != own]
    if any(day not in carried and lowers[x.end : start] in _JOINS for start, day in later):
        return False
    comma = max((at for at in range(x.start) if lowers[at] == ","), default=-1)
    return not (later and lowers[comma + 1] in _WHO)


def is_carried_on(tokens: Tokens, x: Expression, placed: Resolution, context: Context, side: Direction) -> bool:
    """Whether what has been placed behind the publication day is told as over by then: the text was carried on.

    So is a weekday that is told with its date, since the date of a text may be that of another time zone, and what is
    counted in hours or minutes from something told.
    """
    if placed.period is None or context.dct is None or side not in _TOLD:
        return False
    ahead = placed.period.start.ordinal - context.dct.ordinal
    if not 0 < ahead <= _MOST:
        return False
    fields = x.dated.fields
    if side is Direction.NONE:
        return context.carried and "weekday" in fields and "day" not in fields
    dated = "weekday" in fields and "day" in fields
    counted = placed.anchor is REFERENCE and "T" in placed.value
    told = dated or counted or (context.carried and ahead <= context.beyond)
    return told and "tomorrow" not in tokens.lowers[x.start : x.end]


def _told_on(tokens: Tokens, x: Expression) -> bool:
    """Whether a day stands right behind a verb of telling: "said on Friday", "told CNN early Friday"."""
    lowers = tokens.lowers
    if lowers[x.end : x.end + 1] and lowers[x.end] in _NO_DAY:
        return False
    place = x.start - 1
    while place > 0 and lowers[place] in WITH_DAY_OF_TELLING:
        place -= 1
    if place < 0 or lowers[place] in TOLD_ON:
        return place > 0 and lowers[place - 1] not in _PASSIVE  # "had they been warned on Friday"
    before = lowers[max(0, place - _FAR + 1) : place + 1]
    whom = before[before.index("told") + 1 :] if "told" in before else []
    return bool(whom) and all(word.isalpha() for word in whom) and "to" not in whom
