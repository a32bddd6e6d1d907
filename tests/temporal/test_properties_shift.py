"""What is said stays the same when its day moves, when its words are wrapped otherwise, and among other text.

The arithmetic is checked against `datetime` and `dateutil`, which know nothing of this package.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.languages.en.lexicon import MONTHS
from timeline.model import CivilTime, Interval, Timex
from timeline.temporal import timexes

if TYPE_CHECKING:
    from collections.abc import Sequence

DAYS = st.dates(min_value=dt.date(300, 1, 1), max_value=dt.date(9700, 1, 1))
COUNTS = st.integers(min_value=2, max_value=90)
FOUR_CENTURIES = 146_097
FEW = settings(max_examples=25)
MONTH_NAMES = [name.title() for name in MONTHS]
BY_DAY = (
    "yesterday", "today", "tomorrow", "the day before yesterday", "the day after tomorrow", "on Monday", "on Friday",
    "last Friday", "next Tuesday", "this Thursday", "Monday night", "last night", "yesterday morning",
    "at 3 p.m. on Monday", "three days ago", "two weeks ago", "ten weeks ago", "last week", "this week", "next week",
    "earlier this week", "over the past two weeks", "over the next three days", "from Monday to Wednesday",
    "this weekend", "last weekend", "a week from Monday", "five days from now",
)  # fmt: skip
BY_YEAR = (
    "last month", "next month", "this month", "late last month", "last year", "this year", "next year", "two years ago",
    "five months ago", "on 12 March", "on March 12", "in March", "in early April", "last December", "next May",
    "in the third quarter", "in the first half of last year", "by the end of February", "on Christmas Eve",
    "between 10 and 20 February", "on Feb. 23-24", "as early as February 16th", "no later than 20 March",
)  # fmt: skip
ABSOLUTE = (
    "on 12 March 2021", "on March 12, 2021", "in March 2021", "in early April 1998", "in the third quarter of 2021",
    "on 29 February 2020", "two days before 1 March 2020", "in the 1930s", "in the 19th century", "in 2014-15",
    "in 480 BC", "from 30 December 1999 to 2 January 2000", "on St. Patrick's Day 2018", "at 9:30 a.m. on 5 May 2014",
    "as early as May 2020", "on 2020-02-29",
)  # fmt: skip
FRAMES = (
    "They met {}.",
    "Officials said that all of them had left {} in spite of the rain.",
    "They will meet {} there.",
)


def read(text: str, day: dt.date | None) -> list[Timex]:
    return timexes(text, day, kind="news")


def the_interval(text: str, day: dt.date) -> Interval:
    (found,) = read(text, day)
    assert found.interval is not None
    return found.interval


def civil(day: dt.date) -> CivilTime:
    return CivilTime(day.year, day.month, day.day)


def named(day: dt.date) -> str:
    return f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year:04d}"


def moved(found: Sequence[Timex], days: int) -> list[tuple[CivilTime | None, CivilTime | None]]:
    return [
        (
            timex.interval.start.plus_days(days) if timex.interval.start is not None else None,
            timex.interval.end.plus_days(days) if timex.interval.end is not None else None,
        )
        for timex in found
        if timex.interval is not None
    ]


@given(day=DAYS, count=COUNTS)
def test_days_ago_and_days_ahead_are_what_datetime_counts(day: dt.date, count: int) -> None:
    back, ahead = day - dt.timedelta(count), day + dt.timedelta(count)
    assert the_interval(f"They left {count} days ago.", day).start == civil(back)
    assert the_interval(f"They will leave {count} days from now.", day).start == civil(ahead)
    assert the_interval(f"They will leave in {count} days.", day).start == civil(ahead)


@given(day=DAYS, count=COUNTS)
def test_weeks_months_and_years_ago_hold_the_day_that_dateutil_counts(day: dt.date, count: int) -> None:
    for unit in ("weeks", "months", "years"):
        interval = the_interval(f"They left {count} {unit} ago.", day)
        there = civil(day - relativedelta(**{unit: count}))  # type: ignore[arg-type]
        assert interval.start is not None
        assert interval.end is not None
        assert interval.start <= there < interval.end


@given(day=DAYS, count=COUNTS)
def test_ago_counts_back_what_later_counts_on(day: dt.date, count: int) -> None:
    first, second = read(f"They met on {named(day)}. They met again {count} days later.", None)
    assert first.interval is not None
    assert second.interval is not None
    assert first.interval.start == civil(day)
    assert second.interval.start == civil(day + dt.timedelta(count))
    assert the_interval(f"They met {count} days ago.", day + dt.timedelta(count)).start == civil(day)


@given(start=DAYS, length=st.integers(min_value=1, max_value=400))
def test_a_range_of_days_holds_both_of_them(start: dt.date, length: int) -> None:
    end = start + dt.timedelta(length)
    text = f"They fought from {named(start)} to {named(end)}."
    first, second = read(text, None)
    assert first.interval is not None
    assert (first.interval.start, first.interval.end) == (civil(start), civil(end + dt.timedelta(1)))
    assert second.range_end


@pytest.mark.parametrize("phrase", BY_DAY)
@FEW
@given(day=DAYS, weeks=st.integers(min_value=-500, max_value=500), frame=st.sampled_from(FRAMES))
def test_a_move_by_whole_weeks_moves_what_goes_by_days_and_weeks(
    phrase: str, day: dt.date, weeks: int, frame: str
) -> None:
    text = frame.format(phrase)
    before, after = read(text, day), read(text, day + dt.timedelta(weeks=weeks))
    assert before
    assert moved(before, 7 * weeks) == moved(after, 0)
    assert [(one.start, one.end, one.mod) for one in before] == [(one.start, one.end, one.mod) for one in after]


@pytest.mark.parametrize("phrase", [*BY_DAY, *BY_YEAR])
@FEW
@given(day=st.dates(min_value=dt.date(1600, 1, 1), max_value=dt.date(2500, 1, 1)), frame=st.sampled_from(FRAMES))
def test_a_move_by_four_centuries_moves_everything(phrase: str, day: dt.date, frame: str) -> None:
    text = frame.format(phrase)
    before, after = read(text, day), read(text, day + dt.timedelta(FOUR_CENTURIES))
    assert before
    assert moved(before, FOUR_CENTURIES) == moved(after, 0)


@pytest.mark.parametrize("phrase", ABSOLUTE)
@FEW
@given(day=st.one_of(st.none(), DAYS), frame=st.sampled_from(FRAMES))
def test_what_names_its_year_does_not_move(phrase: str, day: dt.date | None, frame: str) -> None:
    text = frame.format(phrase)
    still = read(text, dt.date(2022, 2, 16))
    assert still
    found = read(text, day)
    assert [(one.text, one.value, one.mod) for one in found] == [(one.text, one.value, one.mod) for one in still]
    assert moved(found, 0) == moved(still, 0)


@pytest.mark.parametrize("phrase", [*BY_DAY, *BY_YEAR, *ABSOLUTE])
def test_the_same_text_has_the_same_answer(phrase: str) -> None:
    text = FRAMES[1].format(phrase)
    assert timexes(text, "2022-02-16") == timexes(text, "2022-02-16")


@pytest.mark.parametrize("phrase", ABSOLUTE)
@FEW
@given(others=st.lists(st.sampled_from(ABSOLUTE), max_size=4))
def test_what_names_its_year_is_read_the_same_alone_and_among_others(phrase: str, others: list[str]) -> None:
    before = "".join(f"They fled {other}. " for other in others)
    text = f"They met {phrase}."
    alone = timexes(text, "2022-02-16", kind="news")
    among = [one for one in timexes(f"{before}{text}", "2022-02-16", kind="news") if one.start >= len(before)]
    assert [(one.start - len(before), one.end - len(before), one.text, one.value, one.interval) for one in among] == [
        (one.start, one.end, one.text, one.value, one.interval) for one in alone
    ]


LONG = "Officials of the interior ministry said in the capital that all of them met {} by the river, and were unhurt."
SPACES = ("  ", "\t", "\u00a0", "\u2009", "\u202f", "\u3000")
BREAKS = ("\n", "\r\n", "\n    ")


def readings(found: Sequence[Timex]) -> list[tuple[object, ...]]:
    return [(one.type, one.value, one.mod, one.interval, one.edtf, one.name) for one in found]


@pytest.mark.parametrize("space", SPACES)
@pytest.mark.parametrize("phrase", [*BY_DAY, *BY_YEAR, *ABSOLUTE])
def test_unusual_spaces_change_nothing(phrase: str, space: str) -> None:
    text = LONG.format(phrase.replace(" ", space))
    found = read(text, dt.date(2022, 2, 16))
    assert readings(found) == readings(read(LONG.format(phrase), dt.date(2022, 2, 16)))
    assert all(text[one.start : one.end] == one.text for one in found)


@pytest.mark.parametrize("line_break", BREAKS)
@pytest.mark.parametrize("phrase", [*BY_DAY, *BY_YEAR, *ABSOLUTE])
def test_a_line_may_break_anywhere_in_an_expression(phrase: str, line_break: str) -> None:
    expected = readings(read(LONG.format(phrase), dt.date(2022, 2, 16)))
    words = phrase.split(" ")
    for at in range(1, len(words)):
        broken = f"{' '.join(words[:at])}{line_break}{' '.join(words[at:])}"
        text = LONG.format(broken)
        found = read(text, dt.date(2022, 2, 16))
        assert readings(found) == expected
        assert all(text[one.start : one.end] == one.text for one in found)


@pytest.mark.parametrize(
    ("plain", "typographic"),
    [
        ("on New Year's Day 2021", "on New Year’s Day 2021"),
        ("at 9 o'clock on Tuesday", "at 9 o’clock on Tuesday"),
        ("in the '90s", "in the ’90s"),
        ("on St. Patrick's Day", "on St. Patrick’s Day"),
        ("in last year's third quarter", "in last year’s third quarter"),
        ("on Feb. 23-24", "on Feb. 23–24"),
        ("on Feb. 23-24", "on Feb. 23—24"),
        ("in 2014-15", "in 2014–15"),
        ("in mid-March", "in mid‑March"),
        ("in mid-March", "in mid‐March"),
        ("from 10-20 February", "from 10–20 February"),
        ("in 1939-1945", "in 1939–1945"),
    ],
)
def test_typographic_apostrophes_and_dashes_are_read_as_plain_ones(plain: str, typographic: str) -> None:
    expected = read(LONG.format(plain), dt.date(2022, 2, 16))
    assert expected
    assert readings(read(LONG.format(typographic), dt.date(2022, 2, 16))) == readings(expected)


@given(phrase=st.sampled_from([*BY_DAY, *BY_YEAR, *ABSOLUTE]), day=DAYS, frame=st.sampled_from(FRAMES))
def test_expressions_and_bounds_are_in_order(phrase: str, day: dt.date, frame: str) -> None:
    text = frame.format(phrase)
    where = text.index(phrase)
    reach = where
    for one in read(text, day):
        assert reach <= one.start < one.end <= where + len(phrase)
        assert text[one.start : one.end] == one.text
        reach = one.end
        if one.interval is not None and one.interval.start is not None and one.interval.end is not None:
            assert one.interval.start < one.interval.end
