"""A line that tells what was said names who said it where its date is that of the saying."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.events import extract_events
from timeline.model import Article
from timeline.segment import segment
from timeline.temporal import tag

THURSDAY = dt.datetime(2021, 6, 10)  # noqa: DTZ001 (articles have civil time)


def told(text: str) -> list[tuple[str, str]]:
    article = Article(article_id="a", text=text, published=THURSDAY)
    sentences = segment(text)
    events = extract_events(article, sentences, tag(sentences, article.published, "news"))
    return [(event.status, event.headline) for event in events]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            (
                "Governor Jane Roe spoke at noon. A strike could begin any day now, she told reporters at the northern "
                "harbor on Monday, possibly before the fair ends."
            ),
            "Jane Roe said: A strike could begin any day now",
        ),
        (
            (
                "Governor Jane Roe told her northern neighbor John Doe on Monday that the two provinces and all of the "
                "ports would answer a raid with every means they have."
            ),
            (
                "Governor Jane Roe told her northern neighbor John Doe that the two provinces and all of "
                "the ports would answer a raid"
            ),
        ),
    ],
)
def test_a_fear_that_was_told_is_told_as_somebodys_word(text: str, headline: str) -> None:
    assert ("happened", headline) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe said on Monday that a strike could begin.",
        "The army left on Monday.",
        "He said on Monday it was late.",
    ],
)
def test_nobody_is_named_twice_or_where_nobody_is_known(text: str) -> None:
    assert all(": " not in line for _, line in told(text))


def test_what_depends_on_something_is_not_cut_from_it() -> None:
    text = (
        "The forces of the northern province, which were sent to the old harbor in the spring, could be reduced on "
        "Friday if the talks go well."
    )
    assert told(text)[-1][1].endswith("if the talks go well")


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            (
                '"It seems that the risk of a strike in the northern ports is now greater than in spring," the head of '
                "the union, Jane Roe, told the 57 members on Monday."
            ),
            "Jane Roe said: It seems that the risk of a strike in the northern ports is now greater than in spring",
        ),
        (
            (
                "Governor Jane Roe had threatened on Monday that the province would take all necessary measures if the "
                "union went on with its strike."
            ),
            "Jane Roe said: The province would take all necessary measures if the union went on with its strike",
        ),
    ],
)
def test_what_is_told_stays_whole_in_meaning(text: str, headline: str) -> None:
    assert ("happened", headline) in told(text)


def test_who_is_named_behind_a_pronoun_is_somebody_else() -> None:
    text = (
        "Governor Jane Roe spoke for an hour. He called the dam a creation of Richard Doe and left. On Monday he had "
        "asked every member of the council."
    )
    assert not any("Doe had asked" in headline for _, headline in told(text))


def test_a_verb_behind_an_aside_goes_on_with_the_sentence() -> None:
    text = (
        "He mocked the press, which had expected a raid on Wednesday, and asked for a list of the raids planned for "
        "the rest of the year."
    )
    assert [status for status, line in told(text) if "asked for" in line] == ["scheduled"]


def test_what_nobody_can_do_in_a_day_is_on_no_day() -> None:
    assert told("Nobody can load so many trucks in a day.") == []


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("“I wrote to the mayor on Monday,” Jane Roe said.", "Jane Roe: I wrote to the mayor on Monday"),
        ("“We told the mayor so on Monday,” Jane Roe said.", "Jane Roe: We told the mayor so on Monday"),
        ("“She wrote to the mayor on Monday,” Jane Roe said.", "She wrote to the mayor on Monday"),
        ("“I left the port on Monday,” Jane Roe said.", "Jane Roe: I left the port on Monday"),
    ],
)
def test_a_verb_of_speech_inside_a_quotation_is_what_is_told(text: str, headline: str) -> None:
    assert [line for _, line in told(text)] == [headline]
