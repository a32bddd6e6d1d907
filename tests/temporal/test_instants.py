"""One instant told for two zones, and reports that say when each of their lines was posted."""

from __future__ import annotations

import pytest

from timeline.temporal import timexes

DCT = "2019-04-15"  # a Monday


def _values(text: str) -> list[str]:
    return [found.value for found in timexes(text, DCT, kind="news")]


@pytest.mark.parametrize(
    ("text", "clock", "again"),
    [
        ("He will speak at 9 p.m. EDT (0100 GMT).", "2019-04-15T21:00", "2019-04-16T01:00"),
        ("The quake struck at 1:10 a.m. in Kathmandu (7:25 p.m. GMT).", "2019-04-15T01:10", "2019-04-14T19:25"),
        ("Polls open at 9 a.m. in Tokyo (8 p.m. ET).", "2019-04-15T09:00", "2019-04-14T20:00"),
        ("Polls close at 8 p.m. in Lagos (3 p.m. ET).", "2019-04-15T20:00", "2019-04-15T15:00"),
        ("The roof fell at 7.50 p.m. local time (1750 GMT).", "2019-04-15T19:50", "2019-04-15T17:50"),
        ("It burned from 6 p.m. to 9 p.m. EDT.", "2019-04-15T18:00", "2019-04-15T21:00"),
    ],
)
def test_a_time_told_again_for_another_zone_is_of_the_same_instant(text: str, clock: str, again: str) -> None:
    first, second = _values(text)
    assert (first, second.removesuffix("Z")) == (clock, again)


def test_a_time_told_again_moves_no_story() -> None:
    text = "It fell at 9 p.m. EDT on Friday (0100 GMT). The next day they cleared it."
    assert _values(text)[-1] == "2019-04-13"


POST = "(Update 4:08 a.m. Tuesday in Lagos, 11:08 p.m. ET Monday) The ministry said Tuesday that it will reopen. "


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (POST, ["2019-04-16T04:08", "2019-04-15T23:08", "2019-04-16"]),
        (
            "(Update 4:08 a.m. Tuesday in Lagos, 11:08 p.m. ET) Shops will open.",
            ["2019-04-16T04:08", "2019-04-15T23:08"],
        ),
        ("[Updated at 3 p.m. Friday] The court will sit.", ["2019-04-12T15:00"]),
        (
            f"{POST}\n\nHe said Tuesday that it was.",
            ["2019-04-16T04:08", "2019-04-15T23:08", "2019-04-16", "2019-04-16"],
        ),
        ("They updated it at 3 p.m. on Tuesday.", ["2019-04-09T15:00"]),
    ],
)
def test_a_line_of_a_running_report_is_of_the_day_on_which_it_was_posted(text: str, values: list[str]) -> None:
    assert _values(text) == values


def test_a_post_without_a_publication_lends_none() -> None:
    assert all(found.interval is None for found in timexes(POST, None, kind="news"))


@pytest.mark.parametrize(
    ("lead", "clock"),
    [
        ("Twelve people were killed on Friday, police said Sunday.", "2019-04-12T08:15"),
        ("Twelve people were killed on Friday, and a crowd came on Sunday.", "2019-04-14T08:15"),
        ("Police said Sunday that twelve people were killed on Friday.", "2019-04-12T08:15"),
    ],
)
def test_a_story_stays_on_its_day_when_that_of_the_saying_is_told(lead: str, clock: str) -> None:
    assert _values(f"{lead}\n\nThe man entered the building at about 8:15 a.m. and opened fire.")[-1] == clock
