"""The years of a chronology that names none: lines that open with a day, in order, and run over more than a year.

"March 21: A helicopter crashes. ... November 6: ... January 1: ... October 29: ..." By itself each such day would be
read as of the twelve months before the publication. In order, the last line is of these months, and each step back past
the turn of a year is one year more.
"""

from __future__ import annotations

import dataclasses
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.temporal.expression import replace
from timeline.temporal.lines import leads_item, leads_line
from timeline.temporal.members import CALENDAR
from timeline.temporal.years import CHRONICLED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.model import CivilTime
    from timeline.temporal.document import Reading
    from timeline.temporal.expression import Expression

_LINES = 8
"""Lines of a chronology at least."""
_SORTED = 4
"""Steps in the order of the lines for each one against it, at least."""
_MONTH = 31
_SLIP = 45
"""Days by which a line may lie out of order; more is the turn of a year."""
_FIELDS = {"month", "day"}


def with_years_in_order(readings: Sequence[Reading], dct: CivilTime | None) -> Sequence[Reading]:
    """Give the days that open lines their years, where their order shows that they run over more than a year.

    The readings come back as they are where no such chronology is found, or the publication day is not known.
    """
    if dct is None or len(readings) < _LINES:
        return readings
    years: dict[int, int] = {}
    for lines in _chronologies(readings):
        years |= _years(lines, dct)
    if not years:
        return readings
    return [_dated(reading, years[at]) if at in years else reading for at, reading in enumerate(readings)]


def _chronologies(readings: Iterable[Reading]) -> Iterable[list[tuple[int, Expression]]]:
    """Collect the days that open lines, one list for each part of the text; a year or a heading begins a new one."""
    lines: list[tuple[int, Expression]] = []
    for at, reading in enumerate(readings):
        first = reading.chosen[0] if reading.chosen else None
        if reading.parted or (reading.sentence.heading and first is not None):
            yield lines
            lines = []
        if first is None or first.operator is not CALENDAR:
            continue
        dated = "year" in first.fields
        if not (dated or first.fields.keys() == _FIELDS) or not _opens(first, reading):
            continue
        if dated:
            yield lines
            lines = []
        else:
            lines.append((at, first))
    yield lines


def _opens(x: Expression, reading: Reading) -> bool:
    """Whether a day opens a line of a list: "21 March: ...", "October 31 A marine was killed"."""
    if leads_line(x, reading.tokens) or leads_item(x, reading):
        return True
    return x.start == 0 and x.end < len(reading.tokens) and reading.tokens.capital(x.end)


def _years(lines: list[tuple[int, Expression]], dct: CivilTime) -> dict[int, int]:
    """Reckon the years of the lines back from the newest; none where the lines are in no order, or in one year."""
    days = [x.fields["month"] * _MONTH + x.fields["day"] for _, x in lines]
    steps = [second - first for first, second in pairwise(days)]
    if len(lines) < _LINES:
        return {}
    if _in_order(steps):
        ordered = list(zip(lines, days, strict=True))[::-1]
    elif _in_order([-step for step in steps]):
        ordered = list(zip(lines, days, strict=True))
    else:
        return {}
    year = dct.year if ordered[0][1] <= dct.month * _MONTH + dct.day else dct.year - 1
    found = {ordered[0][0][0]: year}
    for (_, newer), (line, older) in pairwise(ordered):
        year -= older - newer > _SLIP
        found[line[0]] = year
    oldest, newest = ordered[-1][1] + found[ordered[-1][0][0]] * 12 * _MONTH, dct.month * _MONTH + dct.day
    return found if oldest <= newest + (dct.year - 1) * 12 * _MONTH else {}


def _in_order(steps: Sequence[int]) -> bool:
    """Whether days ascend, but for slips and the turns of years."""
    turns = sum(step < -_SLIP for step in steps)
    slips = sum(-_SLIP <= step < 0 for step in steps)
    onward = sum(step >= 0 for step in steps)
    return turns > 0 and onward >= _SORTED * max(turns, slips, 1)


def _dated(reading: Reading, year: int) -> Reading:
    first, *others = reading.chosen
    dated = replace(first, fields={"year": year, **first.fields}, value=CHRONICLED)
    return dataclasses.replace(reading, chosen=[dated, *others])
