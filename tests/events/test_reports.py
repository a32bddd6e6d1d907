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
        ("We assess that a blockade is very unlikely this year.", "2022", "denied"),
        ("The king announced on Monday that he was suspending talks and canceling a visit.", "2022-06-13", "happened"),
        ("Roe denied that he would cancel a trip that he plans to make on July 10.", "2022-07-10", "scheduled"),
        ("The mandate, which expires on July 31, is expected to be extended.", "2022-07-31", "scheduled"),
        ("Norland and Sudland accused each other Monday of raids.", "2022-06-13", "happened"),
        ("Local elections take place in Norland on Thursday.", "2022-06-16", "scheduled"),
        ("Norland has called an emergency meeting for this afternoon.", "2022-06-15TAF", "scheduled"),
        ("By midnight on 13 June no credible reply had been received.", "2022-06-13T24:00", "denied"),
        ("She said force might have to be used before the end of July.", "2022-07", "forecast"),
        ("Reports from York that ten jets have been shot down since Saturday are untrue.", "2022-06-11", "denied"),
        ("Elections are not due until 2029.", "2029", "scheduled"),
        (
            "The president is to receive the crew, who chose to stay, at the palace on Friday.",
            "2022-06-17",
            "scheduled",
        ),
        ("During the so-called tanker war of the 1980s, 400 ships were hit.", "198", "happened"),
        (
            "Engineers warned that if repairs did not end by mid-July, towns could be left dry.",
            "2022-07",
            "conditional",
        ),
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


def test_armed_men_who_deny_access_deny_nothing_that_is_told() -> None:
    (row,) = rows("Armed men denied the monitors access to the site on Monday.", "2022-06-15")
    assert row.attribution == ()


def test_a_name_in_quotation_marks_parts_no_speaker_from_what_he_says() -> None:
    (row,) = rows(
        'A member of the "NPR" in uniform told the mission that troops shelled the town on Monday.', "2022-06-15"
    )
    assert row.attribution == ("member of the NPR in uniform",)


def test_what_he_said_in_a_speech_is_his_word() -> None:
    found = rows(
        "President Peter Roe vowed revenge. In a televised speech he said his army took the town on Monday.",
        "2022-06-15",
    )
    assert [row.attribution for row in found] == [("Peter Roe",)]


def test_a_trip_that_is_planned_is_nobody_elses_word() -> None:
    (row,) = rows("Roe denied that he would cancel a trip that he plans to make on July 10.", "2022-06-15")
    assert row.attribution == ()


SIDEBAR = """The prime minister spoke late on Sunday. On Saturday he had called a vote. Talks go on today.

He will meet the king tomorrow. Banks stayed shut on Monday.

How the crisis unfolded

• May 2010 Norland and the fund agree a loan
• 6 May 2012 Elections end in deadlock
• 25 January 2015 The left wins power
• 5 June Norland delays a payment

Pensioners queued from 4am.
"""


def test_a_list_of_dates_beside_the_news_makes_it_no_story() -> None:
    assert [row.timex.value for row in rows(SIDEBAR, "2015-06-30")] == [
        "2015-06-28",
        "2015-06-27",
        "2015-06-30",
        "2015-07-01",
        "2015-06-29",
        "2010-05",
        "2012-05-06",
        "2015-01-25",
        "2015-06-05",
        "2015-06-30T04:00",
    ]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The truce took force at midnight.", ["2022-06-15T00:00"]),
        ("They fired between 1356 and 1600 local time on June 4.", ["2022-06-04T13:56", "2022-06-04"]),
        (
            "A house was hit at 03:00 on 12 June. Neighbors heard shells that night.",
            ["2022-06-12T03:00", "2022-06-12TNI"],
        ),
        ("The first truce failed on June 5.\n\nShells fell overnight.", ["2022-06-05", "2022-06-15TNI"]),
        ("It was told that it will reopen, most recently in December.", ["2021-12"]),
        ("A ship was hit yesterday. A jet was shot down earlier in the day.", ["2022-06-14", "2022-06-14"]),
    ],
)
def test_dates(text: str, values: list[str]) -> None:
    assert [row.timex.value for row in rows(text, "2022-06-15") if row.timex.interval] == values


def test_the_second_of_several_verbs_has_the_subject_of_the_first() -> None:
    found = rows(
        "Maersk paused its transits on 15 May, said on 24 May that it would resume them, and left on 30 May.",
        "2022-06-15",
    )
    assert [row.attribution for row in found][:2] == [(), ("Maersk",)]


def test_who_is_to_report_says_nothing_yet() -> None:
    (row,) = rows(
        "The minister should report to the House by 30 July on whether the deaths will be examined.", "2022-06-15"
    )
    assert row.attribution == ()


def test_a_warning_ends_where_the_sentence_turns() -> None:
    (row,) = rows("Norland at first warned against haste, but on 15 May joined Sudland in a pact.", "2022-06-15")
    assert row.attribution == ()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("If he has not resigned by Friday night, there will be a strike.", ["2022-06-17TNI"]),
        (
            "In April 2021 the cabinet banned fertilizers overnight, a step it reversed that November.",
            ["2021-04", "2021-11"],
        ),
    ],
)
def test_dates_of_plans_and_of_years_told(text: str, values: list[str]) -> None:
    assert [row.timex.value for row in rows(text, "2022-06-15") if row.timex.interval] == values


HISTORY = """The crisis began on 26 July 1956. Parachutists dropped at Port Roe at dawn on 5 November 1956.
Ships came the following morning. On the night of the 5th the premier had threatened both.
The king resigned on 9 January 1957. The last soldiers had left three days before Christmas.
The canal reopened in March.
"""


def test_a_history_looks_back_by_a_day_and_by_a_year() -> None:
    assert [row.timex.value for row in rows(HISTORY, "1996-10-20")] == [
        "1956-07-26",
        "1956-11-05TMO",
        "1956-11-06TMO",
        "1956-11-05TNI",
        "1957-01-09",
        "1956-12-22",
        "1957-03",
    ]


BYLINE = """The rescue of a bank
Published Monday March 20 2023

The bank was sold on Sunday.

It did not help.

Timeline of a decline

February 2020: the chief resigns over a scandal
March 2021: a fund of the bank fails
27 October 2022: the bank says it will cut 9,000 jobs
"""


def test_the_day_of_a_byline_dates_no_paragraph_and_months_may_open_items() -> None:
    assert [row.timex.value for row in rows(BYLINE, "2023-03-20")] == ["2023-03-19", "2020-02", "2021-03", "2022-10-27"]


def test_since_an_event_of_a_month_lasts_from_then_on() -> None:
    (row,) = rows("The guards have trained since the massacre of September 1972.", "1976-07-05")
    assert row.timex.interval is not None
    assert row.timex.interval.end is None


def test_before_the_end_of_a_month_may_be_any_day_of_it() -> None:
    (row,) = rows("She may be charged before the end of the month.", "2022-06-15")
    assert row.timex.interval is not None
    assert row.timex.interval.end is not None
    assert row.timex.interval.end.isoformat().startswith("2022-07-01")


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            (
                "Norland's foreign ministry said it left. It pulled out on Friday; it denied earlier in the week that "
                "its soldiers had fired on protesters outside the embassy on May 30."
            ),
            (
                "It pulled out on Friday; it denied earlier in the week that its soldiers had fired on "
                "protesters outside the embassy"
            ),
        ),
        (
            "Unless the Norse business is spun off, they wrote last Friday, competition authorities might object.",
            "Unless the Norse business is spun off, they wrote last Friday, competition authorities might object",
        ),
        (
            "It said 13 people were killed and more than 50 wounded early Sunday in a missile strike on the next city.",
            "13 people were killed and more than 50 wounded early Sunday in a missile strike on the next city",
        ),
    ],
)
def test_headlines_keep_what_turns_their_meaning(text: str, headline: str) -> None:
    assert headline in [row.headline for row in rows(text, "2022-06-15")]
