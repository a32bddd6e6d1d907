"""The day of an article from its weekdays, with the rival years named."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.ingest.weekdays import infer_from_weekdays

TODAY = dt.date(2026, 6, 1)
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


@pytest.mark.parametrize(
    ("text", "today", "day", "rivals"),
    [
        ("The council met on Saturday, February 12.", "2026-06-01", "2022-02-12", (2005, 2011, 2028, 2033)),
        ("The council met on Sat 12 February.", "2026-06-01", "2022-02-12", (2005, 2011, 2028, 2033)),
        ("The council met on Saturday, February 12.", "2022-02-12", "2022-02-12", (2000, 2005, 2011, 2028, 2033)),
        ("The council met on Saturday, February 12.", "2022-02-11", "2011-02-12", (2000, 2005, 2022, 2028, 2033)),
        ("The council met on Saturday, February 29.", "2026-06-01", "2020-02-29", ()),
        (
            "It was said on Friday, December 31. On Monday, January 3, the talks began.",
            "2026-06-01",
            "2022-01-03",
            (2005, 2011, 2028, 2033, 2039),
        ),
    ],
)
def test_latest_year_not_after_the_reference_day(text: str, today: str, day: str, rivals: tuple[int, ...]) -> None:
    found = infer_from_weekdays(text, dateline=None, today=dt.date.fromisoformat(today))
    assert found.day is not None
    assert found.day == dt.date.fromisoformat(day)
    assert found.rival_years == rivals
    assert f"reference day {today}" in found.reason
    for rival in found.rival_years:
        assert str(rival) in found.reason


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("It was announced on Saturday, February 12. They will meet on Friday, February 18.", "2022-02-12"),
        ("They will meet on Friday, February 18. It was announced on Saturday, February 12.", "2022-02-12"),
        ("It began on Monday, February 7. It was announced on Saturday, February 12.", "2022-02-12"),
        ("Papers named Wednesday, February 16. The talks began on Saturday, February 12.", "2022-02-12"),
        ("The talks are due on Friday, February 18. Another round is set for Monday, February 21.", "2022-02-18"),
        ("It was planned for Friday, February 18. The talks began on Saturday, February 12.", "2022-02-12"),
    ],
)
def test_day_is_the_latest_one_told_as_past(text: str, day: str) -> None:
    found = infer_from_weekdays(text, dateline=None, today=dt.date(2022, 3, 1))
    assert found.day == dt.date.fromisoformat(day)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The council met on Monday.", "no weekday beside a day"),
        ("The council met on February 12.", "no weekday beside a day"),
        ("The council met on Saturday, February 12, 2022.", "no weekday beside a day"),
        ("The council met on Saturday, February 12. It rose on Saturday, February 13.", "no one year fits"),
    ],
)
def test_nothing_is_made_up(text: str, reason: str) -> None:
    found = infer_from_weekdays(text, dateline=None, today=TODAY)
    assert found.day is None
    assert reason in found.reason
    assert found.rival_years == ()


def test_year_beside_a_month_chooses_among_rivals() -> None:
    text = "The council met on Saturday, February 12. The first talks were held in December 2010."
    found = infer_from_weekdays(text, dateline=None, today=TODAY)
    assert found.day == dt.date(2011, 2, 12)
    assert "names 2010 beside a month" in found.reason
    assert 2022 in found.rival_years


@given(day=st.dates(min_value=dt.date(2002, 1, 1), max_value=TODAY))
def test_inferred_day_has_the_weekday_and_is_never_after_the_reference_day(day: dt.date) -> None:
    text = f"The council met on {day:%A}, {MONTHS[day.month - 1]} {day.day}, in the old town hall."
    found = infer_from_weekdays(text, dateline=None, today=TODAY)
    assert found.day is not None
    assert day <= found.day <= TODAY
    assert (found.day.month, found.day.day, found.day.weekday()) == (day.month, day.day, day.weekday())
    assert found.day.year == day.year or day.year in found.rival_years
