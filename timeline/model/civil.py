"""Civil time: the wall clock at the place of an event, in the proleptic Gregorian calendar, any year."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import NamedTuple

_MIDNIGHT = (0, 0, 0)
_EPOCH = dt.date(1970, 1, 1).toordinal()
_FIRST, _LAST = dt.date.min.toordinal() - _EPOCH, dt.date.max.toordinal() - _EPOCH
"""What `datetime` can hold, and reckons faster."""
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


_SINCE_MARCH = (0, 306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275)
"""Days from 1 March to the start of a month, 1 to 12: a year that starts in March ends with its leap day."""


@lru_cache(maxsize=1 << 12)
def _days_before(year: int) -> int:
    """Count the days from 1 January 1970 to the end of February of a year."""
    return 365 * year + year // 4 - year // 100 + year // 400 - 719469


def is_leap(year: int) -> bool:
    """Whether an astronomical year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """Count the days of a month, 1 to 12."""
    return 29 if month == 2 and is_leap(year) else _DAYS[month - 1]


class CivilTime(NamedTuple):
    """A point of civil time, to the second.

    Years are astronomical (0 is 1 BC), which `datetime` cannot hold. Ordered as time is. No zone: it is the wall clock
    at the place of the event.
    """

    year: int
    month: int = 1
    day: int = 1
    hour: int = 0
    minute: int = 0
    second: int = 0

    @classmethod
    def from_ordinal(cls, ordinal: int, second_of_day: int = 0) -> CivilTime:
        """Build from a day number, where 0 is 1 January 1970 (the algorithm of Hinnant, "chrono-compatible dates")."""
        clock = second_of_day // 3600, second_of_day // 60 % 60, second_of_day % 60
        if _FIRST <= ordinal <= _LAST:
            known = dt.date.fromordinal(ordinal + _EPOCH)
            return tuple.__new__(cls, (known.year, known.month, known.day, *clock))
        days = ordinal + 719468
        era = days // 146097
        doe = days - era * 146097
        yoe = (doe - doe // 1460 + doe // 36524 - doe // 146096) // 365
        doy = doe - (365 * yoe + yoe // 4 - yoe // 100)
        mp = (5 * doy + 2) // 153
        day = doy - (153 * mp + 2) // 5 + 1
        month = mp + 3 if mp < 10 else mp - 9
        year = yoe + era * 400 + (month <= 2)
        return cls(year, month, day, *clock)

    @classmethod
    def from_date(cls, day: dt.date) -> CivilTime:
        """Take over a `date` or `datetime`; a zone is dropped, the wall clock kept."""
        if isinstance(day, dt.datetime):
            return cls(day.year, day.month, day.day, day.hour, day.minute, day.second)
        return cls(day.year, day.month, day.day)

    @property
    def ordinal(self) -> int:
        """Days since 1 January 1970."""
        year, month, day, _, _, _ = self
        return _days_before(year if month > 2 else year - 1) + _SINCE_MARCH[month] + day

    @property
    def weekday(self) -> int:
        """Day of the week, 0 is Monday."""
        return (self.ordinal + 3) % 7

    @property
    def second_of_day(self) -> int:
        """Seconds since midnight."""
        return self.hour * 3600 + self.minute * 60 + self.second

    def midnight(self) -> CivilTime:
        """Return the start of this day."""
        return self if self[3:] == _MIDNIGHT else CivilTime(self.year, self.month, self.day)

    def plus_days(self, days: int) -> CivilTime:
        """Move by whole days, the clock kept."""
        year, month, day, hour, minute, second = self
        if 1 <= day + days <= 28:
            return tuple.__new__(CivilTime, (year, month, day + days, hour, minute, second))
        return CivilTime.from_ordinal(self.ordinal + days, self.second_of_day)

    def plus_seconds(self, seconds: int) -> CivilTime:
        """Move by seconds."""
        total = self.ordinal * 86400 + self.second_of_day + seconds
        return CivilTime.from_ordinal(total // 86400, total % 86400)

    def plus_months(self, months: int) -> CivilTime:
        """Move by months; a day past the month's end becomes its last day."""
        year, month, day, *clock = self
        index = year * 12 + month - 1 + months
        year, month = index // 12, index % 12 + 1
        day = day if day <= 28 else min(day, days_in_month(year, month))
        return tuple.__new__(CivilTime, (year, month, day, *clock))

    def to_datetime(self) -> dt.datetime | None:
        """Return a naive `datetime`, or None where the year is outside 1 to 9999."""
        return dt.datetime(*self) if 1 <= self.year <= 9999 else None  # noqa: DTZ001 (civil time has no zone)

    def isoformat(self) -> str:
        """Return ISO 8601: the day alone at midnight, else to the second."""
        sign = "-" if self.year < 0 else ""
        day = f"{sign}{abs(self.year):04d}-{self.month:02d}-{self.day:02d}"
        return f"{day}T{self.hour:02d}:{self.minute:02d}:{self.second:02d}" if self.second_of_day else day
