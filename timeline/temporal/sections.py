"""Sections told of a stretch of time: what stands below "2 to 5 March" or "Mid-April" happened at some point in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from timeline.languages.en.lexicon import WEEKDAYS
from timeline.temporal import periods
from timeline.temporal.candidates import candidates_of, periods_named
from timeline.temporal.expression import TO_A_DATE
from timeline.temporal.lines import leads_line
from timeline.temporal.members import FUTURE, NEWS, RANGE, REFERENCE, WEEK
from timeline.temporal.periods import Period
from timeline.temporal.resolution import Placed

if TYPE_CHECKING:
    from timeline.model import CivilTime, Direction, Interval
    from timeline.temporal.anchor import Context
    from timeline.temporal.document import Reading
    from timeline.temporal.expression import Expression

_SHORTEST, _LONGEST = 2, 200
"""Days: a longer stretch lends its year alone, and a day is no stretch."""
_A_MONTH = 31
"""Days: in a longer stretch a bare weekday is that of the publication, or of what has just been told."""
_A_WEEK = 7
_AHEAD = 31
"""Days by which the first section of a text may lie ahead of its publication."""
_HALF_A_YEAR = 183
_BACK = 4
"""How much nearer a date must lie in front of the heading before it than behind it."""
_NAMES = {number: name.capitalize() for name, number in WEEKDAYS.items()}


class Stretch(NamedTuple):
    """Where a stretch begins and ends, its words, and where the line starts that names it."""

    start: CivilTime
    end: CivilTime
    words: str
    place: int
    paragraph: int = -1
    """The paragraph that it holds for, if it stands in front of its line and not above."""


def note_place(context: Context, reading: Reading, x: Expression, *, leads: bool) -> None:
    """Note whether a heading is an expression alone, and which day led the line before, where one leads this."""
    context.course.on_top = reading.sentence.heading and not x.start and x.end == len(reading.tokens)
    context.course.listed = context.led[0] if leads and context.led is not None else None


def next_in_list(fields: dict[str, Any], context: Context) -> Period | None:
    """Choose the day that leads a line behind one that lies ahead of the publication: the list goes on from there."""
    listed, dct = context.course.listed, context.dct
    if listed is None or dct is None or listed.start <= dct:
        return None
    found = periods_named(fields, (listed.start.year, listed.start.year + 1))
    before = listed.start.ordinal
    return next((each for each in found if before <= each.start.ordinal <= before + _HALF_A_YEAR), None)


def in_order(fields: dict[str, Any], context: Context) -> Period | None:
    """Choose the date that stands alone above a section of news: the first behind that of the heading before.

    It is the one in front of that where the sections go back in time, and where there is none the last that is over or
    just ahead of the publication. Sections that go on may lead further ahead, by no more than half a year each.
    """
    dct, heading = context.dct, context.heading
    told = heading.start if heading is not None else dct
    if told is None:
        return None
    found = periods_named(fields, range(told.year - 1, told.year + 2))
    known = [each for each in found if dct is None or each.start.ordinal <= dct.ordinal + _AHEAD]
    if heading is None or not known:
        return known[-1] if known else None
    before = heading.start.ordinal
    ahead = [each for each in found if each not in known and each.start.ordinal <= before + _HALF_A_YEAR]
    onward = [each for each in (*known, *ahead) if each.start.ordinal >= before]
    back = [each for each in known if each.start.ordinal < before]
    if onward and back and _BACK * (before - back[-1].start.ordinal) < onward[0].start.ordinal - before:
        return back[-1]
    return onward[0] if onward else back[-1]


def note_stretch(context: Context, reading: Reading, x: Expression, interval: Interval | None) -> None:
    """Keep a stretch that is told as one; what a heading or the front of a line consists of holds for what follows."""
    if interval is None or interval.start is None or interval.end is None:
        return
    if x.operator is RANGE or x.rule.name == TO_A_DATE:
        context.course.told_as_one = interval.start, interval.end
    whole = context.course.on_top
    if not whole and (x.start or not leads_line(x, reading.tokens)):
        return
    if _SHORTEST <= interval.end.ordinal - interval.start.ordinal <= _LONGEST:
        first, last = (place - reading.sentence.start for place in reading.tokens.span(x.start, x.end))
        words = reading.sentence.text[first:last]
        paragraph = -1 if whole else reading.sentence.paragraph
        context.course.stretch = Stretch(interval.start, interval.end, words, reading.sentence.start, paragraph)


def leave_stretch(context: Context, reading: Reading) -> None:
    """Leave the stretch behind at the next heading, and behind its own line if it stands in front of one."""
    stretch = context.course.stretch
    if stretch is None:
        return
    left = stretch.paragraph not in (-1, reading.sentence.paragraph)
    if left or reading.parted or reading.sentence.heading:
        context.course.stretch = None


def placed_within(fields: dict[str, Any], context: Context, direction: Direction) -> Placed | None:
    """Place a day or month that names no year, or a weekday, inside the stretch that is told of, if one is there.

    Of a weekday that comes more than once in it, nobody knows which is meant: it lies within the stretch.
    """
    stretch = context.course.stretch
    if stretch is None or (direction is FUTURE and context.kind is NEWS):
        return None
    found = _inside(fields, stretch)
    why = f"it stands {'below' if stretch.paragraph < 0 else 'behind'} {stretch.words!r}, and lies in that"
    if len(found) == 1:
        return Placed(found[0], why, REFERENCE, 0.8)
    if found and fields.keys() == {"weekday"}:
        if context.reference is not None and context.reference_at > stretch.place and context.kind is not NEWS:
            return None  # the first from the last date on
        name = _NAMES[fields["weekday"]]
        value = f"XXXX-WXX-{fields['weekday'] + 1}"
        whole = Period(stretch.start, stretch.end, WEEK, value)
        return Placed(whole, f"{why}; which {name} is not told", REFERENCE, 0.4)
    return None


def _inside(fields: dict[str, Any], stretch: Stretch) -> list[Period]:
    """List what the fields name inside a stretch."""
    start, end = stretch.start.midnight(), stretch.end
    if fields.keys() == {"weekday"}:
        if end.ordinal - start.ordinal > _A_MONTH:
            return []
        first = start.plus_days((fields["weekday"] - start.weekday) % _A_WEEK)
        steps = range(0, end.ordinal - first.ordinal, _A_WEEK)
        return [periods.day(first.plus_days(step)) for step in steps]
    if fields.keys() - {"weekday"} == {"day"}:
        count = (end.year - start.year) * 12 + end.month - start.month + 1
        months = [start._replace(day=1).plus_months(step) for step in range(count)]
        named = (candidates_of({"month": each.month, "day": fields["day"]}, each.year) for each in months)
    elif "month" in fields:
        named = (candidates_of(fields, year) for year in range(start.year, end.year + 1))
    else:
        return []
    return [each for each in named if each is not None and start <= each.start and each.end <= end]
