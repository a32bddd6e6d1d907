"""Dates that only tell which document is meant or what is spoken of, and a "now" of no event."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.model import Article, Status
from timeline.pipeline import events_of

WEDNESDAY = dt.datetime(2022, 2, 16)  # noqa: DTZ001 (civil time has no zone)


def rows(text: str) -> list[str]:
    events = events_of(Article(article_id="a", text=text, published=WEDNESDAY))
    return [event.headline for event in events]


@pytest.mark.parametrize(
    "text",
    [
        "Reporters found the house in his 1995 tax return.",
        "They were jailed under the 1987 order that banned unions.",
        "The firm has broken the 1990 Oil Spill Act.",
        "Under the 2010 election law, votes are counted by hand.",
        "She read aloud from the 2003 letter.",
        "He made a film about 9/11.",
        "Her comments on 9/11 were deleted.",
        "He doubted the official account of 9/11.",
        "The song about 1968 won a prize.",
        "The film is about 1968.",
        "Miners march through the town on the Friday of each week.",
    ],
)
def test_a_date_that_tells_what_is_meant_is_of_no_event(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The 2014 climate report warned of floods.", "The 2014 climate report warned of floods"),
        ("The 2014 climate report was published in Elmham.", "The 2014 climate report was published in Elmham"),
        ("In its 2014 report, the panel warned of floods.", "In its 2014 report, the panel warned of floods"),
        ("Congress banned the trade in the 1990 Oil Spill Act.", "Congress banned the trade in the 1990 Oil Spill Act"),
        ("The agency published the 2014 report in May.", "The agency published the 2014 report in May"),
        ("The firm cited a 2005 report on the dam.", "A 2005 report on the dam"),
        ("The mayor defended her 2017 decision to shut the port.", "Her 2017 decision to shut the port"),
        ("He died on 9/11.", "He died on 9/11"),
        ("The attacks on 9/11 killed thousands.", "The attacks on 9/11 killed thousands"),
        ("The mill was built about 1968.", "The mill was built about 1968"),
        ("It was about 3 p.m. on Monday when the bomb fell.", "It was about 3 p.m. on Monday when the bomb fell"),
        ("It was about 1950 that the mill burned.", "It was about 1950 that the mill burned"),
        ("The talk was about two weeks ago.", "The talk was about two weeks ago"),
        ("She named a law that she will talk about tomorrow.", "She named a law that she will talk about tomorrow"),
        ("He spoke about the flood on Monday.", "He spoke about the flood on Monday"),
        ("Miners marched on the Friday of that week.", "Miners marched on the Friday of that week"),
        ("The Treaty of Elmham in 1648 no longer provides a basis for the law.", "The Treaty of Elmham in 1648"),
        ("The Treaty of Elmham in 1648 ended the war.", "The Treaty of Elmham in 1648 ended the war"),
    ],
)
def test_a_date_of_an_event_stays(text: str, line: str) -> None:
    assert rows(text) == [line]


@pytest.mark.parametrize(
    "text",
    [
        "Now 61, Roe was born in Elmham.",
        "Now in its third year, the war has killed thousands.",
        "The former editor, now of the Elmham Gazette, wrote the book.",
        "Roe, now the mayor, wrote the book.",
        "Every now and again they meet at the mill.",
        "We can calm down now.",
        "The harbor, now held by rebels, was shelled.",
        "The judge listed the risks now posed by the dam.",
    ],
)
def test_a_now_of_no_verb_is_of_no_event(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Rebels now hold the harbor.",
        "Now rebels hold the harbor.",
        "The harbor is now held by rebels.",
        "The army is shelling the harbor now.",
        "The oil is still spilling into the gulf, now at a higher rate.",
    ],
)
def test_a_now_of_a_verb_makes_a_row(text: str) -> None:
    assert len(rows(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The novel is set in 1952.",
        "Set in 1952, the film tells of a miner.",
        "She wrote a novel set in the summer of 1952.",
        "The film opens in 1952, when a miner dies.",
        "Two films tell of the raid. In the first the giants eat men, but in 1952 they use rays.",
        "Two films tell of the raid. In 1952 the hero flees to Elmham.",
    ],
)
def test_a_plot_is_of_no_event(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The play opened in 1952.",
        "The film was shot in 1952.",
        "The record was set in 1952.",
        "The film opened on Friday.",
        "Two books tell of the raid. In 1952 the rebels flee to Elmham.",
        "Two films tell of the raid. In 1952 the rebels fled to Elmham.",
    ],
)
def test_what_happens_to_a_work_and_outside_it_makes_a_row(text: str) -> None:
    assert len(rows(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "We need to be prepared, particularly for the autumn.",
        "Hospitals must be ready for next winter.",
        "The ban should be allowed to lapse on 30 September.",
        "The union said that firms should be forced to pay next year.",
    ],
)
def test_what_ought_to_be_let_or_readied_is_of_no_event(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The shelters should be ready by Friday.",
        "Firms will be allowed to reopen on Friday.",
        "Firms may be allowed to reopen on Friday.",
        "The council should vote on Friday.",
        "The port opens on Friday.",
    ],
)
def test_what_is_expected_or_allowed_makes_a_row(text: str) -> None:
    assert len(rows(text)) == 1


@pytest.mark.parametrize(
    ("text", "status", "start"),
    [
        ("Fire burns on the rig in April.", Status.HAPPENED, "2021-04"),
        ("Smoke billows from the harbor in April. Photograph: AP", Status.HAPPENED, "2021-04"),
        ("The lease expires in April.", Status.SCHEDULED, "2022-04"),
        ("The council meets in April.", Status.SCHEDULED, "2022-04"),
    ],
)
def test_what_a_picture_shows_lies_behind(text: str, status: Status, start: str) -> None:
    (event,) = events_of(Article(article_id="a", text=text, published=dt.datetime(2021, 10, 16)))  # noqa: DTZ001
    assert event.status is status
    assert event.timex.value == start


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Only ten sites get a billion visits in a single month.", []),
        ("The firm announces earnings for the second quarter.", []),
        ("The firm will report second-quarter earnings.", []),
        ("Earnings for the first quarter of 2021 fell.", ["Earnings for the first quarter of 2021 fell"]),
        ("Profit fell in the last quarter of 2021.", ["Profit fell in the last quarter of 2021"]),
    ],
)
def test_a_quarter_of_figures_that_are_put_out_is_of_no_event(text: str, lines: list[str]) -> None:
    assert rows(text) == lines


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("She'd been in York last week.", Status.HAPPENED),
        ("He'd written it last week.", Status.HAPPENED),
        ("He'd leave on Friday, he said.", Status.SCHEDULED),
        ("A year ago the rebels would strike and then hide.", Status.HAPPENED),
    ],
)
def test_what_had_been_and_what_would_be(text: str, status: Status) -> None:
    (event,) = events_of(Article(article_id="a", text=text, published=WEDNESDAY))
    assert event.status is status
