"""What a date, once it is placed, leaves behind for those that come after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.story import SET_FOR
from timeline.temporal import periods
from timeline.temporal.anchor import NEAR
from timeline.temporal.clockdays import SAME_PART, UNTOLD
from timeline.temporal.expression import KNOWN_DAY, LATE, NAMED_DAY
from timeline.temporal.instants import dated_post
from timeline.temporal.members import (
    AGES,
    AT,
    DAY,
    HOUR,
    MINUTE,
    NARRATIVE,
    OFFSET,
    PART_OF_DAY,
    RANGE,
    REFERENCE,
    WEEK,
)
from timeline.temporal.storyline import from_start_to_end, leap_to
from timeline.temporal.thread import Role, is_aside, is_counted_since, labels, role_of
from timeline.temporal.undated import is_firm

if TYPE_CHECKING:
    from timeline.model.reach import Direction
    from timeline.temporal.anchor import Context
    from timeline.temporal.document import Reading
    from timeline.temporal.expression import Expression
    from timeline.temporal.periods import Period
    from timeline.temporal.resolution import Resolution
    from timeline.temporal.tokens import Tokens

_NEW_YEAR = "new-year"
"""The rule of "over the New Year"."""
_DAY = 24
"""Hours: with midnight the next day has begun."""
_CLAUSES = frozenset((";", "and", "but", ":"))
"""In front of the first words of a clause."""


def remember(context: Context, reading: Reading, x: Expression, resolution: Resolution, side: Direction) -> None:
    """Keep of an expression, once it is placed, what those after it are counted from.

    A date of a heading lends its year and month and is no event; another is kept by its part in the story
    (`thread.role_of`). What has no place leaves the story where it stood.
    """
    period = resolution.period
    if period is None or x.value == KNOWN_DAY or x.rule.name == NAMED_DAY:
        _lose(context, reading, x, period)
        return
    if reading.sentence.heading:
        if context.kind is NARRATIVE and labels(reading.tokens, x):
            return
        if not context.is_dateline(period):
            context.head(period, reading.sentence.start)
        alone = x.start == 0 and x.end == len(reading.tokens) and reading.chosen[0].operator is not RANGE
        context.stand_below(period, alone=alone)
        context.mentioned = period if period.unit is DAY else context.mentioned
        return
    context.mentioned = period
    if period.unit in AGES:
        context.course.age = period, reading.sentence.start
    if context.dct is not None and period.start.year < context.dct.year and period.unit is not WEEK:
        context.years_back = period
    named = x.base is not None or "day" in x.fields or x.operator is AT
    clocked = period.unit is not DAY and named and period.unit in (HOUR, MINUTE)
    if period.unit is DAY or clocked:
        context.day = period if not clocked else periods.day(period.start.midnight())
        context.day_at, context.course.lost_at = reading.sentence.start, None
    role = role_of(reading.tokens, x, period, context, side)
    ahead = role is Role.TOLD_AHEAD or (role is Role.FAR and _opens_its_clause(x, reading))
    if ahead and _is_told_on(x, reading):
        role = Role.ONWARD
    context.far = period if role is Role.FAR else None
    if role is not Role.ONWARD and context.kind is NARRATIVE and _is_set(x, reading.tokens):
        day = context.day if clocked else period
        ahead_of = context.reference is not None and day is not None and day.start >= context.reference.end
        context.course.planned = (day, reading.sentence.start) if day is not None and ahead_of else None
    context.course.ahead = period if role is Role.TOLD_AHEAD else None
    told = role not in (Role.ASIDE, Role.FAR) and not is_counted_since(reading.tokens, x)
    if told and (period.unit is DAY or clocked):
        context.pointed, context.pointed_at = context.day, reading.sentence.start
    if role is Role.ONWARD:
        if context.kind is NARRATIVE:
            leap_to(x, period, context, reading.tokens)
            context.course.span = from_start_to_end(x, period, context, reading.tokens) or context.course.span
        context.reference, context.passing, context.last_day = _come_to(x, period), None, None
        context.course.age = None
        context.course.pass_by(None, -1)
        context.firm = context.history or is_firm(reading.tokens, x, period)
        context.parted = context.adrift = False
        hour = x.fields.get("hour", period.start.hour if clocked or period.unit in (HOUR, MINUTE) else 0)
        context.late = x.mod == "END" or period.value.endswith(("TEV", "TNI")) or LATE <= hour < _DAY
        context.reference_at = reading.sentence.start
        context.reference_paragraph = context.paragraph
    elif role in (Role.BACK, Role.TOLD_AHEAD):
        context.passing, context.closed = period, is_aside(reading.tokens, x)
        context.course.pass_by(None if context.closed or role is Role.TOLD_AHEAD else period, reading.sentence.start)


def _lose(context: Context, reading: Reading, x: Expression, period: Period | None) -> None:
    """Remember that a day was told which nobody knows: a time of day then is on none, nor does "that day" name one."""
    context.adrift = context.adrift or (period is None and context.parted and x.operator in (AT, PART_OF_DAY))
    stepped = x.operator is OFFSET and x.n > 0 and x.base is None and x.step_unit is DAY
    if period is None and (stepped or (x.value == UNTOLD and x.fields.keys() == {"weekday"})):
        context.course.lost_at = reading.sentence.start


def take_up_plan(context: Context, x: Expression) -> None:
    """Move a history to the day that was only set or looked back to, where a time of day goes on from there.

    "The landing was set for 12 November. At about 0445 the first boats came in." In a new part: "Delhi had been stormed
    on 14 September. Roe, wounded that morning, died on the 23rd."
    """
    if context.kind is not NARRATIVE:
        return
    passed = context.course.just_passed(context.at) if context.paragraph != context.reference_paragraph else None
    if x.rule.name == SAME_PART and x.base is None and passed is not None and passed.unit is DAY:
        context.reference, context.reference_at, context.reference_paragraph = passed, context.at, context.paragraph
        context.passing = None
        return
    planned = context.course.planned
    pointed = x.base is None or (x.base.start >= x.end and x.base.anchor is REFERENCE and not x.base.n)
    bare = x.operator in (AT, PART_OF_DAY) and pointed and not x.n and x.rule.name != SAME_PART
    if planned is None or not bare or not context.reference_at < planned[1] < context.at <= planned[1] + NEAR:
        return
    context.reference, context.reference_at, context.reference_paragraph = planned[0], context.at, context.paragraph
    context.passing, context.course.planned = None, None


def _come_to(x: Expression, period: Period) -> Period:
    """Return where a story stands behind a date: behind "over the New Year" it has come to January."""
    return periods.month(period.start.year, 1) if x.rule.name == _NEW_YEAR and x.mod == "START" else period


def _is_set(x: Expression, tokens: Tokens) -> bool:
    """Whether a date is one that something is set for: "was timed for noon on 8 September"."""
    words = tokens.lowers[max(0, x.start - 2) : x.start]
    return len(words) == 2 and words[1] == "for" and words[0] in SET_FOR


def _opens_its_clause(x: Expression, reading: Reading) -> bool:
    """Whether a date stands first in a clause, but for its preposition: "they paid; in 933 he won on 15 March"."""
    words = reading.tokens.lowers[max(0, x.start - 2) : x.start]
    return len(words) == 2 and (words[0] in _CLAUSES or words[1] in _CLAUSES)


def _is_told_on(x: Expression, reading: Reading) -> bool:
    """Whether a sentence goes on to days of the year that it has counted: "met a year later, from 20 to 25 January"."""
    ends = [one for whole in reading.chosen if whole.start >= x.end for one in (whole, *whole.members)]
    return any("month" in one.fields and "year" not in one.fields for one in ends)


def note_line(context: Context, reading: Reading, x: Expression, period: Period, *, leads: bool) -> None:
    """Keep the day of a post, the stamp of a line, and the day of an entry that a date leads."""
    if x.operator is AT and context.dct is not None and dated_post(x, reading.tokens):
        context.dct, context.posted_paragraph = period.start.midnight(), context.paragraph
    if context.stamped:
        context.stamp = period.start.midnight(), context.paragraph
    if leads:
        context.led = period, context.at
        context.entry, context.entry_paragraph = period, reading.sentence.paragraph
