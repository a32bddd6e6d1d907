"""Dates of what something is set against, of a part of it, and of the times that we live in."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.model import Article
from timeline.pipeline import events_of

THURSDAY = dt.datetime(2021, 6, 10)  # noqa: DTZ001 (civil time has no zone)


def rows(text: str) -> list[tuple[str, str]]:
    events = events_of(Article(article_id="a", text=text, published=THURSDAY))
    return [(event.headline, event.status.value) for event in events]


@pytest.mark.parametrize(
    "text",
    [
        "The fund complies with the Oil Pollution Act of 1990, which requires owners to pay.",
        "The owner broke the Rivers Act, the Birds Act and the Water Pollution Act of 1972, which can be used here.",
        "The book shaped the claims of her film Elmham 9/11 and the play.",
        "The town saw the film Harbor 1941 and cheered.",
        "Jane Roe is a professor of history at Elm and author of The Flood of 1953.",
        "Jane Roe is a professor of history at Elm and author of “Rivers at War 1914-1918”.",
        "Jane Roe is a teacher and author of The Age of Steam: The Short 19th Century 1851-1914.",
        "Roe wrote The Age of Reason 1714-1791, which was translated into ten languages.",
        "The youth movement of January 25 has won a great deal.",
        "The heroes of February 2 are on the march again.",
    ],
)
def test_a_date_in_the_name_of_a_work_or_statute_is_of_no_event(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The treaty of Elmham of 1990 ended the war.", "The treaty of Elmham of 1990 ended the war"),
        ("The flood of 1953 killed 300 people.", "The flood of 1953 killed 300 people"),
        ("The protests of January 25 shook the town.", "The protests of January 25 shook the town"),
        (
            "Residents help clean the square on Monday, a day after Mayor Ann Roe fled.",
            "Residents help clean the square on Monday, a day after Mayor Ann Roe fled",
        ),
        ("The film Harbor was shown in 1941.", "The film Harbor was shown in 1941"),
        ("Roe wrote The Age of Reason in 1991.", "Roe wrote The Age of Reason in 1991"),
        ("Roe, the author of The Age of Reason, died in 1991.", "Roe, the author of The Age of Reason, died in 1991"),
        ("She was mayor of Elmham 1990-1995.", "She was mayor of Elmham 1990-1995"),
        ("The Second World War 1939-1945 killed millions.", "The Second World War 1939-1945 killed millions"),
    ],
)
def test_a_date_beside_a_name_may_be_of_an_event(text: str, line: str) -> None:
    assert [found for found, _ in rows(text)] == [line]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor's gloomy view was in stark contrast to a promise at the end of May by her deputy.",
        "The plan is similar to one adopted in 2003.",
        "The ship is of the same type as the ferry that sank in 1994.",
        "The firm spent more than it spent in 2008.",
        "The school differs more from the mill than what they built in 2014.",
        "The town has more parks than the ones it counted last year.",
        "Freedom at sea is as vital to trade as freedom on land was in the 19th century.",
        "His term ended as abruptly as it had begun in 1981.",
        "This is the 21st century, and the 21st century needs no kings.",
        "Order at sea in the 21st century is vital to trade.",
        "The firm has agreed to pay $20 billion over four years, including $5 billion this year.",
    ],
)
def test_date_of_what_something_is_set_against_is_of_no_event(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("His tone was in sharp contrast to a speech in May by the minister.", "A speech in May"),
        ("The loss may be higher than the $3 million figure announced on Monday as the well leaked.",
         "The $3 million figure announced on Monday"),
        ("The judge cited a 2003 leak and a 2005 explosion at a plant that killed 15 men.", "A 2003 leak"),
        ("The judge cited the 2003 leak, a 2005 explosion at a plant that killed 15 men, and a fire.",
         "A 2005 explosion at a plant that killed 15 men"),
        ("The mayor defended the response to the April 20 blast that wrecked the mill saying: go.",
         "The April 20 blast"),
        ("The mayor called Monday's ruling a huge win.", "Monday's ruling"),
        ("The move follows Tuesday's announcement by the mayor.", "Tuesday's announcement by the mayor"),
        ("The valve may help in finding out what caused the April mill explosion.", "The April mill explosion"),
        ("The strain is as dangerous as the virus behind a 1957 pandemic.", "A 1957 pandemic"),
        ("The court denied a request that the May order be stayed.", "The May order"),
    ],
)  # fmt: skip
def test_noun_with_a_date_is_told_alone(text: str, line: str) -> None:
    assert line in [row for row, _ in rows(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The guards left as soon as the gates opened on Monday.",
        "The mayor as well as the bishop visited the port on Monday.",
        "More than 40 men left the port on Monday.",
        "The union called Monday's strike.",
        "The town marked half a century of peace on Monday.",
    ],
)
def test_date_of_the_verb_stays(text: str) -> None:
    assert [row for row, _ in rows(text)] == [text.rstrip(".")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The slick now covers ten miles of the shore.", "ongoing"),
        ("The port is now shut down.", "ongoing"),
        ("The firm said that Norland now hosted the largest share of the ships.", "ongoing"),
        ("The mayor's now hired a guard.", "happened"),
        ("The rebels now turned on the king.", "happened"),
        ("The work is now finished.", "happened"),
        ("It is alleged he gave the singer a lethal drug, which led to her death in May 2019.", "alleged"),
        ("The doctor gave the singer a lethal drug, which led to her death in May 2019.", "happened"),
        ("Norland has completed its review and this year will open a new school.", "scheduled"),
    ],
)
def test_status_is_that_of_its_own_time(text: str, status: str) -> None:
    assert [status_ for _, status_ in rows(text)] == [status]


def test_a_caption_is_no_event_of_what_its_day_is_counted_from() -> None:
    (event,) = events_of(
        Article(
            article_id="a",
            text="Residents help clean the square on Monday, a day after Mayor Ann Roe fled to Spain.",
            published=THURSDAY,
        )
    )
    assert event.sentence.text[event.trigger_start :].startswith("Residents")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Some 300 people were evacuated in the three days to Sunday.",
            [("Some 300 people were evacuated in the three days to Sunday", "happened")],
        ),
        (
            "In the 24 hours to Monday, 12 drones were shot down.",
            [("In the 24 hours to Monday, 12 drones were shot down", "happened")],
        ),
        (
            "The vote was postponed to an unspecified date in the autumn.",
            [("The vote was postponed to an unspecified date in the autumn", "scheduled")],
        ),
    ],
)
def test_a_stretch_or_an_open_date_is_told_once(text: str, told: list[tuple[str, str]]) -> None:
    assert rows(text) == told
