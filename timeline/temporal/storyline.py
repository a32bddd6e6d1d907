"""The year of a day in a story that names none: what the story had reached, and where a new part of it begins again."""

from __future__ import annotations

from bisect import bisect_left
from math import inf
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from timeline.languages.en.cues import ENDED
from timeline.languages.en.story import BEGUN, RETOLD
from timeline.temporal.anchor import NEAR
from timeline.temporal.candidates import candidates_of
from timeline.temporal.expression import ONE_OF_LATE, dates_in
from timeline.temporal.members import CALENDAR, DAY, HOUR, MINUTE, MONTH, YEAR
from timeline.temporal.tokens import FAR

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.model import CivilTime
    from timeline.temporal.anchor import Context
    from timeline.temporal.document import Reading
    from timeline.temporal.expression import Expression
    from timeline.temporal.periods import Period
    from timeline.temporal.tokens import Tokens

_LEAP = 120
"""Days between two dates of which the second is told out of turn: "In 2023 he called it the worst of days"."""
_NEXT_YEAR = 400
"""Days by which a story that goes on leaps ahead at most."""
_ON = 45
"""Days within which a story goes on from where it stood before a leap."""
_YEARS = 2
"""Years that hold a day twice, if no more."""
_AT_HAND = 14
"""Days around a publication that are rather its own than those of a year long gone."""
_AFTER = 21
"""Days behind the date leapt to, within which the story goes on from there."""
_BACK_ON = 120
"""Days within which it goes on from where it stood, if the text shows that the leap was an aside."""
_HEAD = 6
"""Tokens in front of a date near the head of its sentence: "At the river, on 8 April 1898"."""
_JOINED = 3
"""Tokens in front of a date that may hold the "and" by which its clause is joined to another."""
_FEW = 2
"""Years ahead, beyond which a bare year may be an aside of what somebody found: "In 1991 a commission counted"."""
_PARTED = 60
"""Days by which a day in a new paragraph lies away from the story, if it is one that the text has named."""
_FINE = (DAY, MONTH, HOUR, MINUTE)


def is_at_hand(fields: dict[str, Any], context: Context) -> bool:
    """Whether a day is just about that of the publication, and no story is left that would give it another year.

    The last date of such a text is a year long gone that it only named, many words ago.
    """
    told, dct = context.reference, context.dct
    if told is None or dct is None or told.unit is not YEAR or context.passing is not None or "day" not in fields:
        return False
    if dct.year - told.start.year <= _YEARS or context.at - context.reference_at <= NEAR:
        return False
    day = candidates_of(fields, dct.year)
    return day is not None and abs(day.start.ordinal - dct.ordinal) <= _AT_HAND


def named_days(chosen: Iterable[Expression]) -> dict[tuple[int, int], int]:
    """Give the year of each month and day that a text names with a year, where it names it with one year only."""
    years: dict[tuple[int, int], set[int]] = {}
    for x in dates_in(chosen):
        full = x.operator is CALENDAR and x.fields.keys() >= {"year", "month", "day"}
        if full and x.value != ONE_OF_LATE:
            years.setdefault((x.fields["month"], x.fields["day"]), set()).add(x.fields["year"])
    return {day: found.pop() for day, found in years.items() if len(found) == 1}


def first_and_last(chosen: Iterable[Expression]) -> tuple[CivilTime, CivilTime] | None:
    """Return where the first day or month begins that a text names with its year, and where the last ends, if any."""
    found = _named_with_years(chosen)
    return (min(each.start for each in found), max(each.end for each in found)) if found else None


def _named_with_years(chosen: Iterable[Expression]) -> list[Period]:
    """Return the days and months that are named with their years, in the order of the text."""
    named = (x.fields for x in dates_in(chosen) if x.operator is CALENDAR and x.fields.keys() >= {"year", "month"})
    return [period for fields in named if (period := candidates_of(fields, fields["year"])) is not None]


def since_when(x: Expression, sentence: Sequence[Expression], context: Context) -> CivilTime | None:
    """Return when what lasts since a date is told of: at a later date of its sentence, or where the story stands.

    "Leiden, which had been cut off since October, was relieved on 3 October 1574."
    """
    start = attrgetter("start")
    at = bisect_left(sentence, x.end, key=start)
    told = first_and_last(sentence[at : bisect_left(sentence, x.end + FAR, at, key=start)])
    reached = context.reached()
    return told[0] if told is not None else reached.start if reached is not None else None


def named_in_order(readings: Iterable[Reading]) -> list[tuple[int, CivilTime]]:
    """List the days and months that a text names with their years outside headings, each with its sentence's start."""
    return [
        (reading.sentence.start, period.start)
        for reading in readings
        if not reading.sentence.heading
        for period in _named_with_years(reading.chosen)
    ]


def leap_to(x: Expression, period: Period, context: Context, tokens: Tokens) -> None:
    """Remember where the story stands that a date leaps from; a second aside behind it leaves it where it stood.

    "At Crécy on 26 August 1346 and at Poitiers on 19 September 1356 they had died as well."
    """
    course, before = context.course, context.reference
    if before is not None and period.start < before.start and context.paragraph != context.reference_paragraph:
        course.left, course.returns = None, False  # a paragraph that begins long before tells what led to it
        return
    returns = _returns(x, period, context)
    far = returns or (_leaps(x, period, before, tokens) and not _moves_on(x, period, context, tokens))
    again = course.left is not None and (far or context.reference_at == context.at) and period.start < course.left.start
    if not again:
        course.left, course.returns = before if far else None, returns


def _moves_on(x: Expression, period: Period, context: Context, tokens: Tokens) -> bool:
    """Whether a story leaps ahead with a date near the head of a clause that only tells what was done then.

    "In March 1976 the army took over, and in December 1981 a general became its head."
    """
    before = context.reference
    ahead = before is not None and before.end <= period.start
    joined = context.reference_at == context.at and "and" in tokens.lowers[max(0, x.start - _JOINED) : x.start]
    return ahead and (x.start <= _HEAD or joined) and RETOLD.isdisjoint(tokens.around(x.start, x.end))


def _returns(x: Expression, period: Period, context: Context) -> bool:
    """Whether a story told by days leaps years ahead, and what it names next lies before that: it is an aside."""
    before, following = context.reference, context.course.named_next(context.at)
    if "year" not in x.dated.fields or before is None or following is None or before.unit not in _FINE:
        return False
    far = period.start.year - before.start.year > 1
    return far and before.start.year <= following.year and following < period.start


def from_start_to_end(x: Expression, period: Period, context: Context, tokens: Tokens) -> tuple[Period, Period] | None:
    """Return the dates between which a sentence says that all happened: "It began in 1912 and ended in May 1913"."""
    first = context.reference
    if first is None or context.reference_at != context.at or period.start <= first.start:
        return None
    before = tokens.lowers[max(0, x.start - FAR) : x.start]
    return None if BEGUN.isdisjoint(before) or ENDED.isdisjoint(before) else (first, period)


def _leaps(x: Expression, period: Period, before: Period | None, tokens: Tokens) -> bool:
    """Whether a date that names its year lies so far from the one before it that it may be an aside.

    Ahead, it is one where it lies years off, or somebody speaks of what was: "On 22 February 2023 he called it the
    worst of days".
    """
    fields = x.dated.fields
    fine = fields.keys() >= {"year", "month"} or "season" in fields
    if before is None or _between(period, before) <= _LEAP:
        return False
    told = not RETOLD.isdisjoint(tokens.around(x.start, x.end))
    if not fine:
        years = period.start.year - before.start.year if fields.keys() == {"year"} else 0
        return told and years > _FEW and before.unit in _FINE
    far = period.start.ordinal - before.start.ordinal > _NEXT_YEAR
    return period.start < before.start or far or told


def on_the_line(chosen: Period, fields: dict[str, Any], anchor: CivilTime, context: Context) -> Period:
    """Give a day the year in which the story goes on, where the year nearest to its last date leads astray.

    What would lie behind all dates of the text, and lay just before its last one a year earlier, was then. Behind a
    range ("It lasted from 17 February 1915 to 9 January 1916") the story begins again at its first date.
    Below a heading the story may begin again: a day that the text names with another year elsewhere is that day. Behind
    a date told out of turn ("On 22 February 2023 he called it ...") it goes on where it stood before.
    """
    inside = _within_span(chosen, fields, context) or _just_before(chosen, fields, anchor, context)
    if inside is not None:
        return inside
    if "month" not in fields or (context.headed is not None and context.reference is context.headed.before):
        return chosen
    if "day" in fields:
        named = context.course.named_days.get((fields["month"], fields["day"]))
        if named is not None and _begins_again(chosen, named, anchor, context):
            return candidates_of(fields, named) or chosen
        if context.parted and context.course.known is not None and chosen.start >= context.course.known[1]:
            known = _inside(fields, *context.course.known)
            return known[0] if len(known) == 1 else chosen
    return _behind_what_was_passed(fields, context) or _resumed(chosen, fields, anchor, context)


def _begins_again(chosen: Period, named: int, anchor: CivilTime, context: Context) -> bool:
    """Whether a story begins again on a day that the text has named with its year: below a heading, or a lead."""
    away, years = _apart(chosen, anchor), chosen.start.year - named
    if context.parted:
        return bool(years) and away > _AFTER
    return abs(years) == 1 and away > _PARTED and context.paragraph != context.reference_paragraph


def _behind_what_was_passed(fields: dict[str, Any], context: Context) -> Period | None:
    """Return the date that goes on from one looked back to, in a new part or where no more than a year has been told.

    "The rising of 1848 brought down a king who had come to power in July 1830. He was crowned on 9 August."
    """
    course, reference = context.course, context.reference
    passed = course.just_passed(context.at)
    if passed is None or passed.unit not in _FINE or reference is None:
        return None
    if reference.unit is not YEAR and context.paragraph == context.reference_paragraph:
        return None
    found = (candidates_of(fields, year) for year in (passed.start.year, passed.start.year + 1))
    ahead = (day for day in found if day is not None and day.start >= passed.start)
    return next((day for day in ahead if day.start.ordinal - passed.end.ordinal <= _PARTED), None)


def _resumed(chosen: Period, fields: dict[str, Any], anchor: CivilTime, context: Context) -> Period:
    """Return the date that goes on from where the story stood before a leap, where that is nearer."""
    course = context.course
    here = context.reference_at == context.at  # "was signed on 30 January 1648 and sworn on 15 May"
    if course.left is None or context.reference is None or here:
        return chosen
    left, bare = course.left.start, context.reference.unit is YEAR
    if "day" not in fields and not (course.left.end <= context.reference.start):
        return chosen
    away = inf if bare else _apart(chosen, anchor) if "day" in fields else _between(chosen, context.reference)
    if away <= _AFTER:
        return chosen
    near = [day for year in (left.year, left.year + 1) if (day := candidates_of(fields, year)) is not None]
    resumed = min(near, key=lambda day: _apart(day, left), default=chosen)
    within = _BACK_ON if course.returns else _ON
    return resumed if _apart(resumed, left) <= within and _apart(resumed, left) < away else chosen


def _just_before(chosen: Period, fields: dict[str, Any], anchor: CivilTime, context: Context) -> Period | None:
    """Return the date of the year before where that of this year lies behind all that the text names with a year.

    "By January 2023 little was won. In December the general was seen", of a text whose last date is in March 2023.
    """
    if "month" not in fields or context.course.known is None or chosen.start < context.course.known[1]:
        return None
    first, last = context.course.known
    before = candidates_of(fields, chosen.start.year - 1)
    goes_on = last.ordinal - anchor.ordinal > _ON
    if before is None or before.start < first or not goes_on:
        return None
    return before if 0 <= anchor.ordinal - before.end.ordinal <= _ON else None


def _within_span(chosen: Period, fields: dict[str, Any], context: Context) -> Period | None:
    """Return the first such date in the range that the story has just come to the end of."""
    if context.course.span is None or context.reference is not context.course.span[1] or "month" not in fields:
        return None
    first, last = context.course.span
    return next(iter(_inside(fields, first.start, last.end)), None) if chosen.start >= last.end else None


def _inside(fields: dict[str, Any], start: CivilTime, end: CivilTime) -> list[Period]:
    """List the first of the days or months of a name that lie between two points of time."""
    years = range(start.year, min(end.year, start.year + _YEARS) + 1)
    found = [day for year in years if (day := candidates_of(fields, year)) is not None]
    return [day for day in found if start <= day.start and day.end <= end]


def _between(first: Period, second: Period) -> int:
    """Count the days between two periods; 0 where they meet."""
    return max(first.start.ordinal - second.end.ordinal, second.start.ordinal - first.end.ordinal, 0)


def _apart(period: Period, day: CivilTime) -> int:
    """Count the days between a period and a day; 0 where it holds it."""
    return max(period.start.ordinal - day.ordinal, day.ordinal - period.end.ordinal + 1, 0)
