"""Where an expression's interval lies to the document creation time."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from timeline.model import CivilTime, Interval, Timex
from timeline.model.members import members_of
from timeline.model.reach import Bound, Direction, Extent, Granularity, TimexType

if TYPE_CHECKING:
    import datetime as dt


@members_of
class When(StrEnum):
    """Side of the document creation time."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    UNKNOWN = "unknown"


_REFERENCES = {"FUTURE_REF": When.FUTURE, "PAST_REF": When.PAST, "PRESENT_REF": When.PRESENT}
_DIRECTIONS = {Direction.FUTURE: When.FUTURE, Direction.PAST: When.PAST, Direction.PRESENT: When.PRESENT}


def when_of(timex: Timex, published: dt.datetime | None) -> When:
    """Compare by days; an interval that is open towards the past and ends by the creation day is past."""
    if timex.value in _REFERENCES:
        return _REFERENCES[timex.value]
    interval = timex.interval
    if interval is None or published is None:
        return _DIRECTIONS.get(timex.direction, When.UNKNOWN)
    day = CivilTime(published.year, published.month, published.day)
    following = day.plus_days(1)
    if timex.carried_on and (interval.start is None or interval.start >= following):
        return When.PAST
    if interval.start is not None and interval.start >= following:
        return When.FUTURE
    if interval.end is not None and interval.end <= day:
        return When.PAST
    if interval.start is None:
        return When.PAST if interval.end is not None and interval.end <= following else When.FUTURE
    if interval.end is None and interval.start.midnight() == day and interval.extent is Extent.THROUGHOUT:
        return When.PRESENT
    if interval.start.midnight() == day and interval.end is not None and interval.end > following:
        stretch = timex.type is TimexType.DURATION or interval.extent is Extent.THROUGHOUT
        later = timex.text.lower().startswith("later this")
        ahead = stretch or later or timex.direction is Direction.FUTURE
        return When.FUTURE if ahead else When.PRESENT  # "over the next two years", "from today through Nov. 17"
    if interval.end is None:
        if interval.start > day:
            return When.PRESENT  # "after 3 p.m." of the day itself
        if interval.start < day:
            return When.UNKNOWN
        return When.PAST if timex.direction is Direction.PAST else When.FUTURE  # "were held after Tuesday"
    return When.PRESENT


def publication_day(published: dt.datetime, place: int) -> Timex:
    """Date what no expression dates by the day of publication, `approx`; no words at `place` stand for it."""
    day = CivilTime.from_date(published).midnight()
    interval = Interval(start=day, end=day.plus_days(1), granularity=Granularity.DAY, bound=Bound.APPROX)
    value = day.isoformat()
    return Timex(
        start=place, end=place, text="", type=TimexType.DATE, value=value, mod="APPROX", interval=interval,
        edtf=f"{value}~",
        rule="no date in the sentence: reported on the publication day", anchor="dct", certainty=0.4,
    )  # fmt: skip
