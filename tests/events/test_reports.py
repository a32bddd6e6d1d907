"""Rows of whole reports: chronologies without years, what would have been, members of a list, plans called off."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.model import Article, Event
from timeline.pipeline import events_of


def rows(text: str, day: str) -> list[Event]:
    return events_of(Article(article_id="x", text=text, published=dt.datetime.fromisoformat(day)))


CHRONOLOGY = """The bridge crisis began in May 2018.

January
5 January – The council elects a new mayor.
12 February – The mayor announces that trucks will return on 23 February.
22 February – Norland breaks off relations after an ultimatum expires. Its envoy leaves the same day.
7 March – A blackout begins at 4:56 p.m. and ends on 9 March.
"""


def test_lines_in_the_present_lie_in_the_year_of_the_text() -> None:
    found = {row.timex.value: row.status.value for row in rows(CHRONOLOGY, "2019-05-20")}
    assert found == {
        "2018-05": "happened",
        "2019-01-05": "happened",
        "2019-02-12": "happened",
        "2019-02-23": "scheduled",
        "2019-02-22": "happened",
        "2019-03-07": "happened",
        "2019-03-07T16:56": "happened",
        "2019-03-09": "happened",
    }


REPORT = """Norland after the truce
Briefing No. 17 / 30 June 2021

On 28 June, the army left Port Roe. The rebels entered the town the same evening.

I. Overview

The war began on 4 November 2020. Troops took the town on 28 November, and the prime minister declared victory.

II. The front

The tide turned in mid-June. On 22 June a raid killed ten people.
"""


def test_a_report_on_what_is_just_over_is_no_story_of_the_past() -> None:
    assert [row.timex.value for row in rows(REPORT, "2021-06-30")] == [
        "2021-06-28",
        "2021-06-28TEV",
        "2020-11-04",
        "2020-11-28",
        "2021-06",
        "2021-06-22",
    ]


@pytest.mark.parametrize(
    ("sentence", "value", "status"),
    [
        ("The dam would not have burst if engineers had not opened it in May.", "2022-05", "happened"),
        ("The dam would have held if engineers had opened it in May.", "2022-05", "conditional"),
        ("A march announced for Sunday was called off.", "2022-06-19", "denied"),
        (
            "Border monitors reached the village on Monday but were not let in, the mayor has said.",
            "2022-06-13",
            "happened",
        ),
        ("They asked the king to honor their victory in a November vote.", "2021-11", "happened"),
    ],
)
def test_status(sentence: str, value: str, status: str) -> None:
    (row,) = rows(sentence, "2022-06-15")
    assert (row.timex.value, row.status.value) == (value, status)


def test_a_plan_that_was_called_off_is_not_told_as_a_plan() -> None:
    (row,) = rows(
        "A memorial service that had been announced for this evening in the gardens of Port Roe has been cancelled.",
        "2022-06-15",
    )
    assert row.headline == "A memorial service has been cancelled"


def test_a_source_tells_its_member_of_a_list_alone() -> None:
    found = rows("Two ferries sank this week: one on Monday and, according to Norland, one on Tuesday.", "2022-06-15")
    assert [row.attribution for row in found][:2] == [(), ()]


def test_what_would_have_been_is_the_word_of_who_says_so() -> None:
    found = rows(
        "The king blamed Norland on Monday, saying the town would stand if it had not resumed the siege in May.",
        "2022-06-15",
    )
    assert [row.attribution for row in found] == [(), ("king",)]
