"""The course of a story: what it names from end to end, and where it stood before it looked back or leapt ahead."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from operator import itemgetter
from typing import TYPE_CHECKING

from timeline.temporal.members import AGES, DAY, HOUR, MINUTE

if TYPE_CHECKING:
    from timeline.languages.shapes import Unit
    from timeline.model import CivilTime
    from timeline.temporal.periods import Period
    from timeline.temporal.sections import Stretch

_JUST = 400
"""Characters behind a date looked back to, within which "that winter" may point to it."""


@dataclass(slots=True)
class Course:
    """What is known of a story beside its last date.

    The first three hold for the whole text and are known before anything is placed; the others run with it.
    """

    named_days: dict[tuple[int, int], int] = field(default_factory=dict)
    """The year of each month and day that the text names with a year, and with one only, anywhere."""
    known: tuple[CivilTime, CivilTime] | None = None
    """Where the first day or month begins that the text names with its year, and where the last ends."""
    named: list[tuple[int, CivilTime]] = field(default_factory=list)
    """Each day or month that the text names with its year: where its sentence starts, and when it begins, in order."""
    span: tuple[Period, Period] | None = None
    """The first and the last date of the last range: what is told right behind it happened within it."""
    told_as_one: tuple[CivilTime, CivilTime] | None = None
    """Where the last stretch begins and ends that was told as one: "the same period last year" is as long."""
    left: Period | None = None
    """Where the story stood when it last leapt to a year that it names: it may be an aside."""
    returns: bool = False
    """Whether that leap is an aside beyond doubt: the next date with a year lies where the story stood."""
    passed: Period | None = None
    """The last date that was looked back to, and that the story did not move to."""
    passed_at: int = -1
    """Where its sentence starts."""
    age: tuple[Period, int] | None = None
    """The last decade or century, and where its sentence starts, where the story has moved to no date since."""
    bounded: bool = False
    """Whether "by" or "until" stands in front of the expression, which then lies ahead in a story."""
    planned: tuple[Period, int] | None = None
    """The last day that something was only set for, and where its sentence starts: "The landing was set for 12 May"."""
    ahead: Period | None = None
    """The last date, where it only tells what came of something years later: years count from it, and nothing else."""

    stretch: Stretch | None = None
    """The stretch of time that the heading above, or the front of the line, names and what is told lies in."""

    happenings: dict[str, tuple[Period, int]] = field(default_factory=dict)
    """By its noun the day of what happened, and where the sentence starts that tells it."""
    happening: Period | None = None
    """The day of what the sentence tells more of."""
    on_top: bool = False
    """Whether a heading consists of the expression alone, as above the sections of a chronology."""
    of_24: bool = False
    """Whether the text has told a clock time by the hours of a whole day: "18:42"."""
    listed: Period | None = None
    """The day that leads the line before, where one leads this line, too."""

    lost_at: int | None = None
    """Where the sentence starts that told of a day nobody knows, where no known day has been told since."""

    def is_lost(self, at: int) -> bool:
        """Whether the sentences just before a place tell of a day that nobody knows: "the Thursday before the vote"."""
        return self.lost_at is not None and at - self.lost_at <= _JUST

    def hides_day(self, told: Period | None, at: int) -> bool:
        """Whether all is told of a stretch of time, and of no day of it since: a clock time is then on no known day.

        The last date of the text is `told`, in the sentence that starts `at` a place.
        """
        if self.stretch is None:
            return False
        return told is None or at <= self.stretch.place or told.unit not in (DAY, HOUR, MINUTE)

    def pass_by(self, period: Period | None, at: int) -> None:
        """Remember a date that the sentence at a place only looks back to; None once the story has gone on."""
        self.passed, self.passed_at = period, at

    def age_told(self, unit: Unit | None, at: int) -> Period | None:
        """Return the decade or century that the sentences just before a place have named, for units as long."""
        near = self.age is not None and unit in AGES and at - self.age[1] <= _JUST
        return self.age[0] if self.age is not None and near else None

    def just_passed(self, at: int) -> Period | None:
        """Return the date that the sentences just before a place looked back to, if the story has not gone on since."""
        return self.passed if self.passed is not None and at - self.passed_at <= _JUST else None

    def named_next(self, at: int) -> CivilTime | None:
        """Return the first day or month named with its year behind the sentence that starts at a place, if any."""
        following = bisect_right(self.named, at, key=itemgetter(0))
        return self.named[following][1] if following < len(self.named) else None
