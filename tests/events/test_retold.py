"""A participle or a form in -ing that has a date is told as a clause, with the verb that it is short of."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.events.pasts import simple_past
from timeline.model import Article
from timeline.pipeline import events_of

WEDNESDAY = dt.datetime(2022, 2, 16)  # noqa: DTZ001 (civil time has no zone)


def headlines(text: str) -> list[str]:
    """Headlines of the events of a text."""
    return [event.headline for event in events_of(Article(article_id="a", text=text, published=WEDNESDAY))]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Appointed chief justice in 1953, Roe turned out to be liberal.", "Roe was appointed chief justice in 1953"),
        ("First elected in 2014, Roe has led the town since.", "Roe was first elected in 2014"),
        ("Founded in 1921, the club has moved to York.", "The club was founded in 1921"),
        ("Driven out in May, the rebels have come back.", "The rebels were driven out in May"),
        ("Released on bail in 2020, the men are in hiding.", "The men were released on bail in 2020"),
        ("Arrested on Monday, he is to be freed.", "He was arrested on Monday"),
    ],
)
def test_opening_participle_is_told_of_the_subject(text: str, line: str) -> None:
    assert line in headlines(text)


@pytest.mark.parametrize(
    "text",
    [
        # The verb may well be of that day, or answers what is asked, or the participle tells of no deed.
        "Hit by shells on Monday, the plant burned down.",
        "Asked on Monday about the raid, Roe said no.",
        "Accused in 2019 of fraud, the Smiths have always denied it.",
        "Come Saturday, we are going to sail.",
    ],
)
def test_opening_participle_stays_with_its_verb(text: str) -> None:
    assert headlines(text) == [text.removesuffix(".")]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Police said a man seen near the school on Sunday is a suspect.", "A man was seen near the school on Sunday"),
        (
            "Police said two boys found near the river on Sunday are safe.",
            "Two boys were found near the river on Sunday",
        ),
        ("Acme Industries, founded in 1999, is in debt.", "Acme Industries was founded in 1999"),
        ("The leader of a group banned in 2019 has fled.", "A group was banned in 2019"),
        ("One of ten people arrested on Sunday is a teacher.", "Ten people were arrested on Sunday"),
        ("Roe, jailed in 2019 for fraud, won the vote.", "Roe was jailed in 2019 for fraud"),
        ("A panel formed by the council in 2019 accused the firms.", "A panel was formed by the council in 2019"),
        # No sure number, no sure tense, or no deed: the noun stays as it is.
        ("The only man arrested in 2019 is free.", "The only man arrested in 2019"),
        ("The news released on Monday is bad.", "The news released on Monday"),
        ("The embargo imposed since 2014 has failed.", "The embargo imposed since 2014 has failed"),
        ("A letter dated May 3 is missing.", "A letter dated May 3"),
        ("I got a flu shot last May.", "A flu shot last May"),
        ("Both men arrested on Monday are free.", "Both men arrested on Monday"),
        ("Super PACs, first allowed in 2010, can raise sums.", "Super PACs were first allowed in 2010"),
        ("Democrats arrested on Monday are free.", "Democrats arrested on Monday"),
        ("The amount lost from the ferry in 1989 was larger.", "The amount lost from the ferry in 1989 was larger"),
    ],
)
def test_participle_behind_its_noun_is_told_as_a_clause(text: str, line: str) -> None:
    assert headlines(text) == [line]


@pytest.mark.parametrize(
    "text",
    [
        "A panel set up by the council this month accused the firms of fraud.",
        "A man arrested in York on Sunday told police he was innocent.",
    ],
)
def test_day_between_participle_and_verb_may_be_of_either(text: str) -> None:
    assert headlines(text) == [text.removesuffix(".")]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The nurse gave him water on Monday, after giving him pills on Sunday.", "The nurse gave him pills on Sunday"),
        ("Roe taught law before becoming a judge in 2001.", "Roe became a judge in 2001"),
        ("Before joining the army in 2001, Roe sold cars.", "Roe joined the army in 2001"),
        ("Roe fled on Monday after being arrested on Sunday.", "Roe was arrested on Sunday"),
        ("The ship sank on Monday after hitting a reef on Sunday.", "The ship hit a reef on Sunday"),
    ],
)
def test_form_in_ing_is_told_as_a_clause(text: str, line: str) -> None:
    assert line in headlines(text)


@pytest.mark.parametrize(
    "text",
    [
        # Who dies or is held may never do what they were about to, and "it" needs the clause in front.
        "Roe died before completing the book in 2019.",
        "Roe was arrested before boarding a plane to Oman on Tuesday.",
        "The rebels left the town after seizing it in May.",
    ],
)
def test_form_in_ing_stays_with_its_verb(text: str) -> None:
    assert headlines(text) == [text.removesuffix(".")]


@pytest.mark.parametrize(
    ("gerund", "past"),
    [
        ("giving", "gave"),
        ("stopping", "stopped"),
        ("moving", "moved"),
        ("carrying", "carried"),
        ("staying", "stayed"),
        ("agreeing", "agreed"),
        ("dying", "died"),
        ("cutting", "cut"),
        ("lying", ""),
        ("blorping", ""),
        ("being", ""),
    ],
)
def test_simple_past_is_none_where_it_is_not_sure(gerund: str, past: str) -> None:
    assert simple_past(gerund) == past
