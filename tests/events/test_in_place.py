"""What "where" and "because" lead in is a row of its own words, and so is an event that is only dealt with."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.model import Article, Status
from timeline.pipeline import events_of

WEDNESDAY = dt.datetime(2022, 2, 16)  # noqa: DTZ001 (civil time has no zone)


def headlines(text: str) -> list[str]:
    """Headlines of the events of a text."""
    return [event.headline for event in events_of(Article(article_id="a", text=text, published=WEDNESDAY))]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "In Izmir, where at least 2,000 gathered in Elm Square on Monday, protesters chanted for hours.",
            "In Izmir, at least 2,000 gathered in Elm Square on Monday",
        ),
        ("Police sealed the village near Lviv, where a depot burned on Monday.", "Near Lviv, a depot burned on Monday"),
        ("Hundreds fled the town where troops shelled a school on Monday.", "Troops shelled a school on Monday"),
        ("The plant, where a blast killed two workers in May, will close.", "A blast killed two workers in May"),
        (
            "In Izmir, where activists said 30 people were hurt on Monday, residents fled.",
            "In Izmir, 30 people were hurt on Monday",
        ),
        (
            "It is unclear where the suspect was held on Monday or by whom.",
            "It is unclear where the suspect was held on Monday or by whom",
        ),
        ("The talks were called off because the minister was hurt on Friday.", "The minister was hurt on Friday"),
        ("The firm got its third penalty for a refinery fire in 2015.", "A refinery fire in 2015"),
        ("Residents fear a repeat of the flood in 2010.", "The flood in 2010"),
        ("He is best known for his role in the 1991 coup.", "The 1991 coup"),
    ],
)
def test_what_has_the_date_makes_the_line(text: str, headline: str) -> None:
    assert headline in headlines(text)


@pytest.mark.parametrize(
    "text",
    [
        "He flew to Geneva, where on Friday he met the envoy.",
        "She lives in Kherson, where she was born in 1961.",
        "The convoy reached Izmir, where the mayor welcomed it on Friday.",
        "They cannot trust the bank because it hid its losses in 2012.",
        "Turnout was low because it rained on Sunday.",
        "The minister visited the hospital where the victims were taken on Sunday.",
    ],
)
def test_what_would_lose_its_place_or_its_subject_stays_whole(text: str) -> None:
    assert headlines(text) == [text.removesuffix(".")]


def test_an_auxiliary_alone_tells_nothing() -> None:
    assert headlines("An official he would not, and then on Friday he did.") == []
    assert headlines("He promised to resign, and on Friday he did.") != []


@pytest.mark.parametrize(
    "text",
    [
        "Oil leaks each year, according to figures kept by the Harbor Service, now known as the Bureau of Ports.",
        "The firm, now called Elm Energy, paid a fine.",
        "The town of Elm, now part of Norland, was founded by monks.",
    ],
)
def test_what_something_is_now_called_is_no_event(text: str) -> None:
    assert headlines(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Residents fear a repeat of the storm on Friday.",
        "Police warned of a repeat of the riot on Friday.",
        "There are fears of the flood on Friday.",
    ],
)
def test_what_is_feared_again_lies_ahead_and_is_no_fact(text: str) -> None:
    (event,) = events_of(Article(article_id="a", text=text, published=WEDNESDAY))
    assert (event.timex.value, event.status) == ("2022-02-18", Status.FORECAST)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Despite the unrest (two members of the panel were shot last May), many women risked arrest on Tuesday.",
            ["Two members of the panel were shot last May", "Many women risked arrest on Tuesday"],
        ),
        ("The army took the town (the mayor had fled on Sunday).", ["The mayor had fled on Sunday"]),
        (
            "In May (when the port was shut) the union called a strike in the north of Elm.",
            ["In May (when the port was shut) the union called a strike in the north of Elm"],
        ),
        # A pronoun, a noun that is told of and a participle need what stands in front.
        (
            "The mayor (pictured with the envoy last week; he wears a tie) was late.",
            ["The mayor (pictured with the envoy last week; he wears a tie) was late"],
        ),
        ("He lost the vote (he had won it in 2009).", ["He lost the vote (he had won it in 2009)"]),
        ("They praised Elm (a firm Oak bought last May).", ["They praised Elm (a firm Oak bought last May)"]),
        ("The port (closed in 2019) will open.", ["The port (closed in 2019) will open"]),
    ],
)
def test_clause_in_brackets_is_told_by_itself(text: str, lines: list[str]) -> None:
    assert headlines(text) == lines
