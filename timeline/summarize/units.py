"""Days, weeks and months as what a summary chooses among."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING

import pandas as pd

from timeline.errors import InvalidDayError, UnknownChoiceError
from timeline.model import Granularity

if TYPE_CHECKING:
    from collections.abc import Sequence


class Unit(StrEnum):
    """What a summary chooses among. Weeks begin on Monday."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


_PERIODS = {Unit.DAY: "D", Unit.WEEK: "W-SUN", Unit.MONTH: "M"}
_FINE = (Granularity.MINUTE, Granularity.HOUR, Granularity.DAY)
_WITHIN = {
    Unit.DAY: _FINE,
    Unit.WEEK: (*_FINE, Granularity.WEEK),
    Unit.MONTH: (*_FINE, Granularity.WEEK, Granularity.MONTH),
}


def unit_of(name: str) -> Unit:
    """Take a unit as the user gives it.

    Raises
    ------
    UnknownChoiceError
        Where it is none of day, week and month.
    """
    try:
        return Unit(name)
    except ValueError:
        raise UnknownChoiceError("unit", str(name), list(Unit)) from None


def granularities(unit: Unit) -> Sequence[Granularity]:
    """List the granularities of what lies within one day, week or month."""
    return _WITHIN[unit]


def floor(times: pd.Series[pd.Timestamp], unit: Unit) -> pd.Series[pd.Timestamp]:
    """Return the first moment of the day, week or month of each time; NaT stays."""
    return times.dt.to_period(_PERIODS[unit]).dt.start_time.astype("datetime64[s]")


def span(start: pd.Timestamp, unit: Unit) -> pd.Timestamp:
    """Return where the day, week or month that starts there ends, exclusive."""
    period = pd.Period(start, freq=_PERIODS[unit])
    return pd.Timestamp((period + 1).start_time)


def day_bound(day: dt.date | str | None, option: str) -> pd.Timestamp | None:
    """Take a day as the user gives it: a date, a datetime, or ISO 8601 text.

    Raises
    ------
    InvalidDayError
        Where the text is no ISO date.
    """
    if day is None:
        return None
    if isinstance(day, dt.date):
        return pd.Timestamp(day).normalize()
    try:
        return pd.Timestamp(dt.date.fromisoformat(day))
    except (ValueError, TypeError):
        raise InvalidDayError(str(day), option=option) from None
