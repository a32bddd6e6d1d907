"""Dates as a person gives them: EDTF, or plain days, months and years, read into the cells of a row."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from timeline.errors import CorrectionError
from timeline.model import Bound, CivilTime, Extent, Granularity, Interval
from timeline.temporal.edtf import to_edtf

if TYPE_CHECKING:
    from collections.abc import Mapping

_UNIT = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::00)?)?)?)?")
_FORMS = (
    "a day (2022-02-16), month (2022-02), year, season (2022-21 is spring), minute (2022-02-16T09:30),"
    " or EDTF such as [2022-02-16..] or 2022-02~"
)
_FINEST = (Granularity.MINUTE, Granularity.DAY, Granularity.MONTH, Granularity.SEASON, Granularity.YEAR)
_SEASONS = {21: (3, "SP"), 22: (6, "SU"), 23: (9, "FA"), 24: (12, "WI")}
"""The codes of EDTF, with the first month of each and the code of TIMEX3; winter begins in December."""

Cells = dict[str, object]


def date_cells(text: str) -> Cells:
    """Read a date into `start`, `end`, `granularity`, `bound`, `extent`, `edtf`, `timex_value` and `mod`.

    Parameters
    ----------
    text
        A day, month, year or minute in ISO 8601, a season in EDTF (2022-21 to 24, spring to winter); "~" behind it for
        approximately; `[A..B]` for at some point from A to B, `[A..]` for A or later, `[..B]` for B or earlier; `A/B`,
        `A/..` for all through it; "" for undated.

    Raises
    ------
    CorrectionError
        For anything else, a day that no calendar has, or an end before the start.
    """
    if not text.strip():
        return dict.fromkeys(("start", "end", "granularity", "bound", "extent", "edtf", "timex_value", "mod"))
    try:
        interval = _interval(text.strip())
    except (ValueError, OverflowError) as error:
        raise CorrectionError(f"{text!r} is no date; write {_FORMS}", where="date") from error
    return {
        "start": interval.start.to_datetime() if interval.start is not None else None,
        "end": interval.end.to_datetime() if interval.end is not None else None,
        "granularity": interval.granularity.value,
        "bound": interval.bound.value,
        "extent": interval.extent.value,
        "edtf": to_edtf(interval),
        "timex_value": _timex_value(text.strip("[]~. ").split("..", maxsplit=1)[0].split("/", maxsplit=1)[0]),
        "mod": _MODS.get(interval.bound),
    }


_MODS: Mapping[Bound, str] = {
    Bound.APPROX: "APPROX",
    Bound.ON_OR_AFTER: "ON_OR_AFTER",
    Bound.ON_OR_BEFORE: "ON_OR_BEFORE",
}


def _timex_value(unit: str) -> str:
    year, _, month = unit.partition("-")
    season = _SEASONS.get(int(month)) if month.isdigit() else None
    return f"{year}-{season[1]}" if season is not None else unit


def _interval(text: str) -> Interval:
    if text.startswith("[") and text.endswith("]") and ".." in text:
        first, _, last = text[1:-1].partition("..")
        return _between(first, last, Extent.WITHIN)
    if "/" in text:
        first, _, last = text.partition("/")
        return _between(first.removesuffix(".."), last.removesuffix(".."), Extent.THROUGHOUT)
    start, end, unit = _read(text.removesuffix("~"))
    bound = Bound.APPROX if text.endswith("~") else Bound.EXACT
    return Interval(start=start, end=end, granularity=unit, bound=bound)


def _between(first: str, last: str, extent: Extent) -> Interval:
    start = _read(first) if first else None
    end = _read(last) if last else None
    units = [side[2] for side in (start, end) if side is not None]
    if not units:
        raise ValueError(first, last)
    bound = Bound.ON_OR_AFTER if end is None else Bound.ON_OR_BEFORE if start is None else Bound.EXACT
    return Interval(
        start=start[0] if start is not None else None,
        end=end[1] if end is not None else None,
        granularity=min(units, key=_FINEST.index),
        bound=bound,
        extent=extent,
    )


def _read(text: str) -> tuple[CivilTime, CivilTime, Granularity]:
    found = _UNIT.fullmatch(text)
    if found is None:
        raise ValueError(text)
    year, month, day, hour, minute = (int(part) if part is not None else None for part in found.groups())
    if hour is not None and minute is not None:
        moment = dt.datetime.fromisoformat(text)
        start = CivilTime(moment.year, moment.month, moment.day, moment.hour, moment.minute)
        return start, start.plus_seconds(60), Granularity.MINUTE
    if month in _SEASONS and day is None:
        start = CivilTime(dt.date(year or 0, 1, 1).year, _SEASONS[month][0])
        return start, start.plus_months(3), Granularity.SEASON
    first = dt.date(year or 0, month or 1, day or 1)
    start = CivilTime(first.year, first.month, first.day)
    if day is not None:
        return start, start.plus_days(1), Granularity.DAY
    if month is not None:
        return start, start.plus_months(1), Granularity.MONTH
    return start, CivilTime(first.year + 1), Granularity.YEAR
