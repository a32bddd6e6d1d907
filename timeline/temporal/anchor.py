"""Where an expression is anchored: the running state of a document."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from timeline.model.reach import Direction
from timeline.temporal import periods
from timeline.temporal.course import Course
from timeline.temporal.enums import Unit
from timeline.temporal.members import DAY, FUTURE, HOUR, MINUTE, NARRATIVE, NEWS, PAST

if TYPE_CHECKING:
    from timeline.model import CivilTime, Kind
    from timeline.temporal.periods import Period


_WITHIN_A_DAY = (Unit.DAY, Unit.HOUR, Unit.MINUTE)
NEAR = 400
"""Characters: a clock time is on the day that the sentences just before it name."""
_MONTHS = (*_WITHIN_A_DAY, Unit.WEEK, Unit.MONTH)
_BY_STEP = {DAY: _WITHIN_A_DAY, Unit.WEEK: _MONTHS, Unit.MONTH: _MONTHS}
"""Units of a date that steps of a unit count from: "two months later" from no year."""
_HEAD = 2
"""Tokens in front of what stands at the head of a sentence."""
_BELOW = 5 * NEAR
"""Characters below a heading."""
_OF_LATE = 5
"""Days: "overnight" goes with what has been told of so little back."""
_WRITTEN_OF = 366
"""Days: a clock time behind a day so far back is on that day, whatever the verb."""
_STORY = 2
"""Years that a story told in news spans at most, and that lie between it and the news at least."""
_PASSING = 31
"""Days: what is looked back to from further off lends a clock time no day."""
_OVER = 7  # days


class Heading(NamedTuple):
    """The dates of a heading: where it stands, its first and its last date, and the date of the text before it."""

    place: int
    first: Period
    last: Period
    before: Period | None


@dataclass(slots=True)
class Told:
    """A date that lends its year: where its sentence starts, and its last token.

    `fronted` tells whether it opens its sentence, `exact` whether it names a day or a month with its year.
    """

    period: Period
    at: int
    end: int
    fronted: bool
    exact: bool
    here: bool = False
    """Whether it lends its year to its own sentence alone: "Four years ago he led in polls, and lost in November"."""
    late: bool = False
    """Whether it is the end of a year: behind "In late 2013" February is of the next."""


@dataclass(slots=True)
class Context:
    """What a document has said so far.

    `reference` is the last date of the running text; `heading` that of a heading, which lends its year but is no event.
    """

    dct: CivilTime | None
    kind: Kind
    reference: Period | None = None
    passing: Period | None = None
    """A date that this sentence only looks back or ahead to: what follows in it counts from there."""
    closed: bool = False
    """Whether that date stands in a clause that is over: "The fleet, which had left on 15 October, sank on 27 May"."""
    last_day: Period | None = None
    """The last day of a short range that gave the reference: "the next day" is the one after."""
    mentioned: Period | None = None
    """The last date of all, whatever its part in the story: "that year" points to it."""
    years_back: Period | None = None
    """The last date of a year before the publication's: in news "that year" never is the publication's own."""
    far: Period | None = None
    """The last date, where it is a bare year far ahead that the story may not have moved to: years count from it."""
    day: Period | None = None
    """The last day of all: "that day" points to it, though a month was named since."""
    day_at: int = 0
    pointed: Period | None = None
    """The last day that the text tells of, and not only as a bound: "that night" points to it."""
    pointed_at: int = 0
    heading: Period | None = None
    years: frozenset[int] = frozenset()
    """The years that the text names anywhere."""
    course: Course = field(default_factory=Course)
    parted: bool = False
    """Whether a heading without any date stands between the reference and what is being read."""
    adrift: bool = False
    """Whether below that heading a time of day has been told, of a day that nobody knows."""
    history: bool = True
    """Whether the text is dated, or names so many days with their years that any of its dates lends its year."""
    firm: bool = True
    """Whether the reference lends its year in a text without a day of its own."""
    of_now: bool = False
    """Whether the expression is told as to come or as a habit, in a text without a day of its own."""
    at: int = 0
    """Where the sentence starts that is being read, in characters."""
    beyond: int = 0
    """The days after the publication day that news tells of as over (`days_beyond`)."""
    carried: bool = False
    """Whether the expression may be of one of those days (`carries`)."""
    told: Told | None = None
    """The last date that lends its year to those after it."""
    story: Period | None = None
    """The last day or month that news of a later year names with its year."""
    reference_at: int = 0
    """Where the sentence starts that gave the reference."""
    looking_back: bool = False
    """Whether the expression is told in the past perfect: in a story it lies before what has been told."""
    since: CivilTime | None = None
    """When what the expression names was over, where "since" stands in front of it."""
    planning: bool = False
    """Whether the sentence tells what will be, and not what was announced or called."""
    reaching: bool = False
    """Whether the words right beside the expression let it lie far ahead (`reaches_far`)."""
    doubtful: bool = False
    """Whether only a participle tells that the expression is over, and its sentence is of now (`is_told_now`)."""
    lasting: bool = False
    """Whether the expression tells since when something lasts that is told in the present perfect."""
    quarter: Period | None = None
    """The quarter under report: beside it "a year earlier" means the same quarter of the year before."""
    longer: bool = False
    """Whether more than a quarter is reported on since: "for the nine months"."""
    month: tuple[Period, int] | None = None
    """The month just told, and where its sentence starts, if no date but days of the week came since."""
    day_first: bool = False
    """Whether the day comes before the month in the text's dates in numbers."""
    late: bool = False
    """Whether the reference lies late in its day: what is told next of the small hours is on the next."""
    half: tuple[int, int] | None = None
    """The hour of the last clock time that told its half of the day, and where its sentence starts."""
    headed: Heading | None = None
    stamped: bool = False
    """Whether the expression is a clock time that stands before its line."""
    bracketed: bool = False
    """Whether it stands there in brackets: so are the hours of the publication day written."""
    stamp: tuple[CivilTime, int] | None = None
    """The day of the last such time, and its paragraph: what its line tells of other days moves no stamp."""
    day_line: Period | None = None
    """The day of the last dated heading, where that is nothing but a day: what stands below is told of it."""
    entry: Period | None = None
    """The day that leads the line of a chronology: what the line looks ahead to lies behind it."""
    year_line: int | None = None
    """The year of the last dated heading that is nothing but a year: the days that lead the lines below lie in it."""
    led: tuple[Period, int] | None = None
    """The day that led the last line of a chronology, and where that line starts."""
    entry_paragraph: int = -1
    posted_paragraph: int = -1
    """The paragraph that says on which day it was posted: for it `dct` is that day."""
    paragraph: int = -1
    reference_paragraph: int = -1
    story_paragraph: int = -1
    """The paragraph in which news has just told of a day of years ago, by whose days it goes on."""
    quoted: bool = False
    """Whether the expression stands in a quotation: there the day of "tomorrow" is the speaker's."""

    def head(self, period: Period, place: int) -> None:
        """Take a date of the heading that starts at a place; two dates of one heading are its first and its last."""
        first = self.headed.first if self.headed is not None and self.headed.place == place else period
        self.headed = Heading(place, first, period, self.reference)
        self.heading = period

    def stand_below(self, period: Period, *, alone: bool) -> None:
        """Take the day or year of a heading that is nothing else for what is below; a clock time keeps that above."""
        if period.unit is Unit.YEAR:
            self.year_line = period.start.year if alone else None
        if period.unit is DAY or period.unit not in _WITHIN_A_DAY:
            self.day_line = period if alone and period.unit is DAY else None

    def take_up(self) -> None:
        """Go on from the day that led the last line, whatever it looked ahead to, where no heading came since."""
        if self.led is not None and (self.headed is None or self.headed.place < self.led[1]):
            self.reference, self.passing = self.led[0], None

    def is_dateline(self, period: Period) -> bool:
        """Whether the date of a heading is the publication's own, and heads no part of a story."""
        own = self.dct is not None and period.unit is DAY and period.start == self.dct.midnight()
        return own and (self.kind is NEWS or self.mentioned is None)

    def reached(self) -> Period | None:
        """Return how far a narrative has come: its last date, or its heading's where that is newer."""
        if self.passing is not None:
            return self.passing
        fresh = self.headed is not None and self.reference is self.headed.before
        return self.headed.first if self.headed is not None and fresh else self.reference or self.heading

    def named_by_heading(self, steps: int) -> Period | None:
        """Return the date of a heading that is so many days from the text before it.

        "The following day" right below the heading of that day says the same once more.
        """
        fresh = self.headed if self.headed is not None and self.reference is self.headed.before else None
        if fresh is None or fresh.before is None or fresh.first.unit is not DAY:
            return None
        told = fresh.before.start.midnight().plus_days(steps)
        return fresh.first if fresh.before.unit in _WITHIN_A_DAY and told == fresh.first.start else None

    def base(self, step: Unit | None = None) -> tuple[Period, str] | None:
        """Return what "the next day" counts from, and what it is: for steps in days no month of a clause that is over.

        For weeks and months it is no year of such a clause.
        """
        coarse = self.passing is not None and step in _BY_STEP and self.passing.unit not in _BY_STEP[step]
        if coarse and self.closed:
            return (self.reference, "reference") if self.reference is not None else None
        found = self.reached() if self.kind is NARRATIVE else self.passing or self.reference or self.heading
        if found is not None:
            return found, "reference"
        return (periods.day(self.dct), "dct") if self.dct is not None else None

    def told_day(self) -> Period | None:
        """Return the day that the sentences just before have named, if any."""
        return self.day if self.at - self.day_at <= NEAR else None

    def goes_on_with_story(self) -> bool:
        """Whether the last date lies in a year long gone that the text has named with a day: it tells a story."""
        if self.story is None or self.reference is None or self.dct is None:
            return False
        near = abs(self.reference.start.year - self.story.start.year) <= _STORY
        return near and self.dct.year - self.reference.start.year > _STORY

    def planned_day(self) -> Period | None:
        """Return the day ahead for which the sentences just before plan: "It opens on Friday. At 9 a.m. they will"."""
        day = self.told_day() if self.planning else None
        return day if day is not None and self.dct is not None and day.start > self.dct else None

    def told_of(self) -> Period | None:
        """Return the day that the text has come to in this sentence or just before it, if any."""
        told = self.passing or self.reference
        near = told is not None and told.unit in _WITHIN_A_DAY and self.at - self.reference_at <= NEAR
        return told if near else None

    def tells_day(self) -> bool:
        """Whether the text has told of a day just before, and not only of its publication."""
        found = self.clock_day(PAST)
        return found is not None and found[1] == "reference"

    def tells_on(self, start: int, direction: Direction) -> bool:
        """Whether an expression at the head of a sentence in the past goes on from a date that is over."""
        if start > _HEAD or direction is not PAST or self.dct is None or self.reference is None:
            return False
        return self.reference.end.ordinal + _OVER < self.dct.ordinal

    def of_the_day(self) -> bool:
        """Whether "overnight" is the publication's in news: the paragraph has told of no other day, nor any of late."""
        told = self.reference_paragraph == self.paragraph or self.entry is not None
        late = (
            self.reference is not None
            and self.dct is not None
            and self.dct.ordinal - self.reference.end.ordinal <= _OF_LATE
        )
        return self.kind is NEWS and not told and not late

    def day_above(self, *, leads: bool) -> tuple[CivilTime, str] | None:
        """Return the day of the heading for a clock time below it that leads its line or comes before other dates."""
        if self.day_line is None or self.headed is None:
            return None
        told = self.reference
        still = told is self.headed.before or (told is not None and told.start.midnight() == self.day_line.start)
        near = self.at - self.headed.place <= _BELOW
        return (self.day_line.start, "reference") if leads or (still and near) else None

    def diary_day(self) -> CivilTime | None:
        """Return the day that stands alone above an entry and is not the publication's: "yesterday" counts from it."""
        if self.day_line is None or (self.dct is not None and self.day_line.start == self.dct.midnight()):
            return None
        return self.day_line.start

    def stamp_day(self) -> tuple[CivilTime, str] | None:
        """Return the day of the stamp above for the stamp of a line, where no paragraph since has told of another day.

        In news what stands in brackets before a line is an hour of the publication day.
        """
        if self.bracketed and self.dct is not None and self.kind is NEWS:
            return self.dct, "dct"
        if not self.stamped or self.stamp is None or self.reference_paragraph > self.stamp[1]:
            return None
        return self.stamp[0], "dct" if self.dct is not None and self.stamp[0] == self.dct.midnight() else "reference"

    def clock_day(self, direction: Direction) -> tuple[CivilTime, str] | None:
        """Return the day of a bare clock time: in a narrative the last date's, in news the publication's.

        A sentence of the news that tells of the past goes on with the day that the sentences just before it named.
        """
        if self.entry is not None:
            return self.entry.start, "reference"
        if self.kind is NEWS and self.dct is not None:
            told = self.reference if self.at - self.reference_at <= NEAR else None
            now = told.start if told is not None else self.dct
            if self.passing is not None and now.ordinal - self.passing.start.ordinal < _PASSING:
                told = self.passing  # "A day earlier, they struck at dawn"
            fine = told is not None and told.unit in _WITHIN_A_DAY
            if self._lies_in_what_is_told():
                return None
            story = (
                told is not None and direction is Direction.NONE and told.end.ordinal + _WRITTEN_OF < self.dct.ordinal
            )
            past = direction is PAST or story
            if told is not None and fine and past and told.start.midnight() <= self.dct:
                return told.start.midnight(), "reference"
            return self.dct, "dct"
        found = self.reached() if not self.parted else None  # below a heading without a date the story may begin again
        if self.last_day is not None and found is self.reference and not self.late:
            found = self.last_day  # "They fought on 13-14 June. At noon ..."
        return (found.start, "reference") if found is not None and found.unit in (DAY, HOUR, MINUTE) else None

    def _lies_in_what_is_told(self) -> bool:
        """Whether the sentence tells of a month or year that is over: a clock time in it is on no known day."""
        told = self.told
        if told is None or self.dct is None or told.at != self.at or told.period.unit in _WITHIN_A_DAY:
            return False
        return told.fronted and told.period.end <= self.dct

    def tells_of_old(self) -> bool:
        """Whether the sentence or those just before have told of a time more than a year before the publication."""
        told = self.reference if self.at - self.reference_at <= NEAR else None
        return told is not None and self._is_of_old(told)

    def _is_of_old(self, told: Period) -> bool:
        """Whether a period of news lies more than a year before its publication."""
        return self.kind is NEWS and self.dct is not None and told.end.ordinal + _WRITTEN_OF < self.dct.ordinal

    def implied_from(self, direction: Direction) -> tuple[CivilTime, str] | None:
        """Return the date from which missing years and months are implied."""
        if self.entry is not None and (direction is FUTURE or self._is_of_old(self.entry)):
            return self.entry.start, "reference"
        told = self.reference if self.passing is not None and self.closed else self.reached()
        found = (told or self.mentioned) if self.kind is NARRATIVE else None
        if found is None and self.dct is not None:
            elsewhere = self.kind is NARRATIVE and bool(self.years) and self.dct.year not in self.years
            return None if elsewhere else (self.dct, "dct")
        if self.kind is NEWS:
            return None  # news of an unknown day: a date of another year in it lends nothing
        found = found or self.reference or self.heading
        lends = self.firm or (self.headed is not None and self.reference is self.headed.before)
        if self.dct is None and (self.of_now or not lends):
            return None
        return (found.start, "reference") if found is not None else None
