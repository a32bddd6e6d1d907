"""Arithmetic, offsets and order hold for any day and any text; EDTF is what an independent parser accepts."""

from __future__ import annotations

import datetime as dt
from unittest.mock import Mock

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.errors import InvalidDayError, NotTextError, UnknownChoiceError, UnknownLanguageError
from timeline.model import CivilTime, Interval
from timeline.temporal import calendar_mentions, grammar, timexes

DAYS = st.dates(min_value=dt.date(2, 1, 1), max_value=dt.date(9998, 1, 1))
WORDS = """February 12 , 2022 Monday last next the of two weeks ago as early as until since 12/12/12 '90s 1930s 9:30
    p.m. - – from to and between week BC 480 # in third quarter every day noon tomorrow night ’ é 年 . 99999999999999"""
PIECES = st.sampled_from([*WORDS.split(), "\n\n", "\u202e"])


def interval_of(text: str, day: dt.date) -> Interval:
    (found,) = timexes(text, day, kind="news")
    assert found.interval is not None
    return found.interval


@given(day=DAYS)
def test_yesterday_is_the_day_before_any_dct(day: dt.date) -> None:
    assert interval_of("yesterday", day).end == CivilTime.from_date(day)


@given(day=DAYS)
def test_a_bare_weekday_is_at_most_six_days_back(day: dt.date) -> None:
    start = interval_of("They met on Monday.", day).start
    assert start is not None
    assert start.weekday == 0
    assert 0 <= CivilTime.from_date(day).ordinal - start.ordinal <= 6


@given(day=DAYS)
def test_last_month_ends_where_this_month_starts(day: dt.date) -> None:
    assert interval_of("last month", day).end == interval_of("this month", day).start


@given(ordinal=st.integers(min_value=-1_500_000, max_value=3_000_000))
def test_ordinals_round_trip(ordinal: int) -> None:
    point = CivilTime.from_ordinal(ordinal)
    assert point.ordinal == ordinal
    assert point.plus_days(1).ordinal == ordinal + 1
    assert point.plus_days(7).weekday == point.weekday


@given(day=DAYS)
def test_civil_time_agrees_with_datetime(day: dt.date) -> None:
    point = CivilTime.from_date(day)
    assert (point.weekday, point.ordinal) == (day.weekday(), day.toordinal() - dt.date(1970, 1, 1).toordinal())


@settings(max_examples=300, deadline=None)
@given(pieces=st.lists(PIECES, max_size=25), day=st.one_of(st.none(), DAYS))
def test_no_input_crashes_it_and_spans_lie_in_the_text(pieces: list[str], day: dt.date | None) -> None:
    text = " ".join(pieces)
    reach = 0
    for found in timexes(text, day):
        assert reach <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text
        reach = found.end
        if found.edtf is not None:
            parse_edtf(found.edtf)


@settings(max_examples=100, deadline=None)
@given(text=st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    for found in timexes(text, "2022-02-12"):
        assert text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    "piece",
    [
        "1234567890",
        "12/12/12/",
        "of the of the ",
        "Monday ",
        "Montag 月曜 Понедельник ",
        "two ",
        "1 ",
        "May ",
        "- ",
        "from ",
    ],
)
def test_repetition_costs_linear_work(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    work: list[int] = []
    matches = grammar._matches  # noqa: SLF001 (the one place where work could grow faster than the text)

    spy = Mock(side_effect=matches)
    monkeypatch.setattr(grammar, "_matches", spy)
    for length in (1_000, 4_000):
        spy.reset_mock()
        timexes((piece * (length // len(piece) + 1))[:length], "2022-02-12")
        work.append(spy.call_count)
    assert work[1] <= 4.5 * work[0] + 100


def test_without_a_dct_only_absolute_dates_are_placed() -> None:
    placed = {found.text: found.interval is not None for found in timexes("They met on Monday and on 3 May 2021.")}
    assert placed == {"Monday": False, "3 May 2021": True}


def test_calendar_mentions_keep_open_what_the_text_leaves_open() -> None:
    (mention,) = calendar_mentions("This was announced on Saturday, February 12.")
    assert (mention.year, mention.month, mention.day, mention.weekday) == (None, 2, 12, 5)


def test_the_first_half_of_a_range_knows_where_the_whole_ends() -> None:
    text = "They drilled from Feb. 10 to 20 near the border."
    first, second = timexes(text, "2022-03-12")
    assert text[first.start : first.whole_end] == "Feb. 10 to 20"
    assert (first.range_end, second.range_end) == (False, True)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("On 5 May 12000 it ends.", []),
        ("It happened on 29 February 2023.", []),
        ("On May 3, 12 people died.", ["2022-05-03"]),
        ("On May 3 and 12 people died.", ["2022-05-03"]),
        ("He was shot on August 5, 642 people saw it.", ["2021-08-05"]),
        ("It began at 2022-01-05T10:75 there.", ["2022-01-05"]),
        ("They marked Vietnam Veterans Day there.", []),
    ],
)
def test_no_date_is_made_up_from_what_is_not_understood(text: str, values: list[str]) -> None:
    assert [found.value for found in timexes(text, "2022-05-12")] == values


def test_what_is_no_text_or_no_kind_is_refused() -> None:
    with pytest.raises(NotTextError, match="NoneType is no text"):
        timexes(None)  # type: ignore[arg-type]
    with pytest.raises(UnknownChoiceError, match="news, narrative, auto"):
        timexes("today", kind="x")


def test_a_day_that_is_none_is_refused_in_one_line() -> None:
    with pytest.raises(InvalidDayError, match="'soon' is no date"):
        timexes("today", "soon")


def test_a_language_without_rules_is_refused() -> None:
    with pytest.raises(UnknownLanguageError, match="no rules"):
        timexes("heute", "2022-02-12", language="de")
