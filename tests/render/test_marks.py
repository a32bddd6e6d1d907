from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.model import Granularity
from timeline.render.marks import Arrow, bulk_range, full_range, mark_of
from timeline.render.rows import Row, read_rows

if TYPE_CHECKING:
    import pandas as pd

    from timeline.render.marks import Mark

REACH = dt.timedelta(days=3)


def day(number: int, month: int = 2) -> dt.datetime:
    return dt.datetime(2022, month, number)  # noqa: DTZ001


def mark(events: pd.DataFrame, event_id: str) -> Mark:
    (row,) = read_rows(events[events["event_id"] == event_id])
    found = mark_of(row, REACH)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("event_id", "at"),
    [
        ("day", day(12) + dt.timedelta(hours=12)),
        ("hour", day(12) + dt.timedelta(hours=14, minutes=30)),
        ("about", day(5) + dt.timedelta(hours=12)),
    ],
)
def test_a_day_or_less_is_a_point_in_its_middle(events: pd.DataFrame, event_id: str, at: dt.datetime) -> None:
    found = mark(events, event_id)
    assert (found.at, found.bar) == (at, None)


@pytest.mark.parametrize(
    ("event_id", "bar", "coarse"),
    [
        ("week", (day(7), day(14)), False),
        ("range", (day(10), day(21)), False),
        ("between", (day(15), day(19)), False),
        ("month", (day(1, 1), day(1)), True),
        ("mid-month", (day(11), day(21)), True),
    ],
)
def test_an_interval_is_a_bar_with_its_true_bounds(
    events: pd.DataFrame, event_id: str, bar: tuple[dt.datetime, dt.datetime], *, coarse: bool
) -> None:
    found = mark(events, event_id)
    assert (found.bar, found.coarse) == (bar, coarse)
    assert bar[0] <= found.at <= bar[1]


@pytest.mark.parametrize(
    ("event_id", "near", "later", "arrow"),
    [
        ("on-or-after", day(16), True, Arrow.LATER),
        ("after", day(21), True, None),
        ("vague-future", day(12), True, None),
        ("on-or-before", day(19), False, Arrow.EARLIER),
        ("before", day(1, 3), False, None),
        ("vague-past", day(13), False, None),
    ],
)
def test_an_open_side_fades_and_only_as_early_as_and_by_have_arrows(
    events: pd.DataFrame, event_id: str, near: dt.datetime, arrow: Arrow | None, *, later: bool
) -> None:
    found = mark(events, event_id)
    (fade,) = found.fades
    assert fade.near == near
    assert fade.far == (near + REACH if later else near - REACH)
    assert (found.arrow, found.bar) == (arrow, None)


def test_what_goes_on_is_solid_until_it_was_told_and_open_after(events: pd.DataFrame) -> None:
    found = mark(events, "since")
    assert found.bar == (day(1, 12).replace(year=2021), day(12))
    assert [fade.near for fade in found.fades] == [day(12)]


def test_a_vague_day_fades_to_both_sides(events: pd.DataFrame) -> None:
    found = mark(events, "about")
    assert len(found.fades) == 2
    assert found.low < day(5)
    assert found.high > day(6)


def test_an_undated_row_has_no_mark() -> None:
    assert mark_of(Row(index=0, event_id="e", start=None, end=None), REACH) is None


def test_one_row_about_1949_does_not_flatten_the_crisis(events: pd.DataFrame) -> None:
    rows = read_rows(events)
    shown = bulk_range(rows)
    assert shown is not None
    assert day(1, 12).replace(year=2021) <= shown[0] <= day(5)
    assert day(21) <= shown[1] <= day(15, 3)
    low, _ = full_range([found for row in rows if (found := mark_of(row, REACH)) is not None])
    assert 1940 < low.year <= 1949


@pytest.mark.parametrize("count", [1, 2, 3])
def test_few_rows_are_all_shown(count: int) -> None:
    rows = [
        Row(index=at, event_id=str(at), start=day(1) + at * dt.timedelta(days=400), end=None) for at in range(count)
    ]
    shown = bulk_range(rows)
    assert shown is not None
    assert all(shown[0] < row.start < shown[1] for row in rows if row.start is not None)


def test_no_dated_row_has_no_range() -> None:
    assert bulk_range([]) is None
    assert bulk_range([Row(index=0, event_id="e", start=None, end=None)]) is None


@given(st.lists(st.datetimes(), min_size=1, max_size=40), st.booleans())
def test_the_range_shown_holds_at_least_three_quarters(starts: list[dt.datetime], closed: bool) -> None:  # noqa: FBT001
    rows = [
        Row(index=at, event_id=str(at), start=start, end=start + dt.timedelta(hours=1) if closed else None)
        for at, start in enumerate(start.replace(microsecond=0, year=min(start.year, 9998)) for start in starts)
    ]
    shown = bulk_range(rows)
    assert shown is not None
    inside = sum(shown[0] <= row.start <= shown[1] for row in rows if row.start is not None)
    assert inside >= 0.75 * len(rows)


def test_whole_years_and_a_thin_tail_do_not_widen_the_range() -> None:
    crisis = [(day(1) + at * dt.timedelta(hours=1), Granularity.DAY) for at in range(1200)]
    tail = [(day(20, 3) + at * dt.timedelta(days=14), Granularity.DAY) for at in range(1, 9)]
    years = [(day(1).replace(year=2021), Granularity.YEAR)] * 60
    rows = [
        Row(index=at, event_id=str(at), start=start, end=None, granularity=unit)
        for at, (start, unit) in enumerate([*crisis, *tail, *years])
    ]
    shown = bulk_range(rows)
    assert shown is not None
    assert day(1) - dt.timedelta(days=10) < shown[0] < day(1)
    assert day(20, 3) < shown[1] < day(1, 4)
    only_years = bulk_range(rows[-60:])
    assert only_years is not None
    assert only_years[0].year <= 2021 <= only_years[1].year


def test_a_long_thin_past_does_not_stretch_the_range_step_by_step() -> None:
    crisis = [day(1) + at * dt.timedelta(hours=6) for at in range(200)]
    past = [day(1) - at * dt.timedelta(days=15) for at in range(1, 60)]
    rows = [Row(index=at, event_id=str(at), start=start, end=None) for at, start in enumerate(past + crisis)]
    shown = bulk_range(rows)
    assert shown is not None
    assert shown[0] > day(1) - dt.timedelta(days=60)
    assert shown[1] > crisis[-1]
