"""Talk that tells no event makes no row; what is told in talk makes one."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.model import Article
from timeline.pipeline import events_of

THURSDAY = dt.datetime(2021, 6, 10)  # noqa: DTZ001 (civil time has no zone)


def lines(text: str) -> list[str]:
    article = Article(article_id="a", text=f"MS. ROE:  {text}", published=THURSDAY)
    return [event.headline for event in events_of(article, kind="news")]


@pytest.mark.parametrize(
    "text",
    [
        "I don’t have an update for you today.",
        "We don’t have any details today.",
        "I’m not going to get into hypotheticals today.",
        "That’s what the mayor will talk about tomorrow.",
        "And that’s exactly what we did on Monday.",
        "That’s something that we did on Monday.",
        "That was raised on Monday.",
        "The governor spoke to this on Monday.",
        "We announced this on Monday.",
        "I did that four days ago.",
        "We’ll do it again tomorrow.",
        "I think many of you saw on Monday.",
    ],
)
def test_what_only_points_at_talk_makes_no_row(text: str) -> None:
    assert lines(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I don’t have a car since Monday.",
        "We won’t go to Elmham on Monday.",
        "That’s something that will start on Friday.",
        "That will cut the price of bread on Friday.",
        "That killed two men on Monday.",
        "We announced this plan on Monday.",
        "We announced on Monday that the port is shut.",
        "The mayor announced this on Monday: the port is shut.",
        "The port was shut, and the mayor did it on Monday.",
        "I announce that, on Friday, the port will be shut.",
        "The agencies confirmed this month that the port is shut.",
        "I think many of you saw the mayor leave on Monday.",
    ],
)
def test_what_is_told_in_talk_makes_a_row(text: str) -> None:
    assert len(lines(text)) == 1


def test_outside_talk_what_points_back_makes_a_row() -> None:
    article = Article(article_id="a", text="The plan was bold. That was raised on Monday.", published=THURSDAY)
    assert len(events_of(article, kind="news")) == 1
