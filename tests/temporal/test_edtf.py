"""What is written as EDTF says the same to an independent parser: its first and last day are those of the interval."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.model import Bound, CivilTime, Extent, Granularity, Interval
from timeline.temporal import timexes
from timeline.temporal.edtf import to_edtf

if TYPE_CHECKING:
    from time import struct_time

PHRASES = """on 12 March 2021|in March|in early April 2022|in late 2021|last week|next month|by 20 March
since December 2021|until 31 December 2021
before 1 March 2020|after 28 February 2020|three days ago|two weeks ago|five months ago
two years ago|in the third quarter of 2021|in the first half of 2021|in the winter of 2021|in the 1930s
in the 19th century|in 2014|in 2014-15|on Christmas Eve|from 10 to 20 February|on Feb. 27-28|between 10 and 20 February
at 9 a.m. Tuesday|at 4:24pm|this morning|last night|about 10 March 2022|in 480 BC|in the fifth century BC|since 1939
as early as February 16th|no later than 20 March|for the rest of the year|earlier this week|this weekend|in mid-March
on 29 February 2020|from 30 December to 2 January|in June of next year|over the past four months|at midnight"""
ALL = [phrase for line in PHRASES.splitlines() for phrase in line.split("|")]
POINTS = st.builds(
    CivilTime.from_ordinal, st.integers(min_value=-1_200_000, max_value=2_900_000), st.sampled_from([0, 0, 0, 32_400])
)


def day(found: struct_time | float) -> tuple[int, int, int] | None:
    """Return year, month and day; None where the parser says that the side is open."""
    if isinstance(found, float):
        assert math.isinf(found)
        return None
    return found.tm_year, found.tm_mon, found.tm_mday


def agrees(edtf: str, interval: Interval) -> None:
    read = parse_edtf(edtf)
    last = interval.end.plus_seconds(-1) if interval.end is not None else None
    assert day(read.lower_strict()) == (interval.start[:3] if interval.start is not None else None)
    assert day(read.upper_strict()) == (last[:3] if last is not None else None)


@pytest.mark.parametrize("dct", ["2022-02-16", "2020-02-29", "1999-12-31", "0400-01-01"])
@pytest.mark.parametrize("phrase", ALL)
def test_what_is_found_is_written_with_its_own_bounds(phrase: str, dct: str) -> None:
    written = [timex for timex in timexes(f"They left {phrase}.", dct, kind="news") if timex.edtf is not None]
    assert written
    for timex in written:
        assert timex.edtf is not None
        assert timex.interval is not None
        agrees(timex.edtf, timex.interval)


@settings(max_examples=300)
@given(
    start=st.one_of(st.none(), POINTS),
    length=st.one_of(st.none(), st.sampled_from([60, 3600, 86_400, 7 * 86_400, 31 * 86_400, 400 * 86_400])),
    granularity=st.sampled_from(Granularity),
    bound=st.sampled_from(Bound),
    extent=st.sampled_from(Extent),
)
def test_any_interval_has_a_form_with_its_bounds_or_none(
    start: CivilTime | None, length: int | None, granularity: Granularity, bound: Bound, extent: Extent
) -> None:
    end = None if length is None else (start or CivilTime(2022, 2, 16)).plus_seconds(length)
    interval = Interval(start=start, end=end, granularity=granularity, bound=bound, extent=extent)
    edtf = to_edtf(interval)
    if start is None and end is None:
        assert edtf is None
    if edtf is not None:
        agrees(edtf, interval)


def unit(start: CivilTime, end: CivilTime, granularity: Granularity, **more: Bound | Extent) -> str | None:
    return to_edtf(Interval(start=start, end=end, granularity=granularity, **more))  # type: ignore[arg-type]


@given(year=st.integers(min_value=-9998, max_value=9998), month=st.integers(min_value=1, max_value=12))
def test_whole_months_and_years_have_their_own_form(year: int, month: int) -> None:
    first = CivilTime(year, month)
    sign = "-" if year < 0 else ""
    assert unit(first, first.plus_months(1), Granularity.MONTH) == f"{sign}{abs(year):04d}-{month:02d}"
    assert unit(CivilTime(year), CivilTime(year + 1), Granularity.YEAR) == f"{sign}{abs(year):04d}"


@pytest.mark.parametrize(
    ("start", "end", "granularity", "expected"),
    [
        (CivilTime(1930), CivilTime(1940), Granularity.DECADE, "193X"),
        (CivilTime(1800), CivilTime(1900), Granularity.CENTURY, "18XX"),
        (CivilTime(1990), CivilTime(2000, 1, 2), Granularity.DECADE, "[1990-01-01..2000-01-01]"),
        (CivilTime(1900), CivilTime(2000, 3), Granularity.CENTURY, "[1900-01-01..2000-02-29]"),
        (CivilTime(2022, 2, 16, 9), CivilTime(2022, 2, 16, 10), Granularity.HOUR, "2022-02-16T09:00:00"),
        (CivilTime(2022, 2, 16, 9, 5), CivilTime(2022, 2, 16, 9, 6), Granularity.MINUTE, "2022-02-16T09:05:00"),
        (CivilTime(2022, 2, 14), CivilTime(2022, 2, 21), Granularity.WEEK, "[2022-02-14..2022-02-20]"),
        (CivilTime(2022, 2, 1), CivilTime(2022, 2, 11), Granularity.MONTH, "[2022-02-01..2022-02-10]"),
        (CivilTime(-479), CivilTime(-478), Granularity.YEAR, "-0479"),
    ],
)
def test_forms(start: CivilTime, end: CivilTime, granularity: Granularity, expected: str) -> None:
    assert unit(start, end, granularity) == expected


def test_throughout_is_an_interval_and_within_a_set() -> None:
    days = (CivilTime(2022, 2, 10), CivilTime(2022, 2, 21), Granularity.DAY)
    assert unit(*days, extent=Extent.THROUGHOUT) == "2022-02-10/2022-02-20"
    assert unit(*days, extent=Extent.WITHIN) == "[2022-02-10..2022-02-20]"


def test_years_of_five_digits_have_no_form() -> None:
    assert unit(CivilTime(10_000, 2), CivilTime(10_000, 3), Granularity.MONTH) is None
    assert unit(CivilTime(-10_000), CivilTime(-9_999), Granularity.YEAR) is None
    assert unit(CivilTime(9999), CivilTime(10_000), Granularity.YEAR) == "9999"
