"""Rows of higher confidence are right more often: the parts stand in the order that the corpora give them."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest

from timeline.events import extract_events
from timeline.events.chatter import Talk, talk_of
from timeline.events.confidence import DATES, STATUSES
from timeline.model import Article, Event, PublishedFrom, Status
from timeline.segment import segment
from timeline.temporal import tag

THURSDAY = dt.datetime(2021, 6, 10)  # noqa: DTZ001 (articles have civil time)


def events(text: str, published_from: PublishedFrom = PublishedFrom.GIVEN) -> list[Event]:
    article = Article(article_id="a", text=text, published=THURSDAY, published_from=published_from)
    sentences = segment(text)
    return extract_events(article, sentences, tag(sentences, article.published, "news"))


def confidence(text: str, published_from: PublishedFrom = PublishedFrom.GIVEN) -> float:
    return events(text, published_from)[-1].confidence


@pytest.mark.parametrize(
    "texts",
    [
        (
            "Rebels shelled the port on June 7, 2021.",
            "Rebels shelled the port on June 7.",
            "Rebels shelled the port on Monday.",
            "Rebels shelled the port in recent days.",
            "Rebels shelled the port recently.",
        ),
        (
            "Rebels shelled the port on June 7, 2021.",
            "Rebels will shell the port on June 14, 2021.",
            "Rebels may shell the port on June 14, 2021.",
            "Rebels allegedly shelled the port on June 7, 2021.",
        ),
        (
            "Rebels shelled the port on June 7, 2021.",
            "The council studied the June 7, 2021 raid.",
            "New harbor rules of the town on June 7, 2021 too.",
        ),
    ],
)
def test_surer_readings_come_first(texts: tuple[str, ...]) -> None:
    found = [confidence(text) for text in texts]
    assert all(surer > weaker for surer, weaker in pairwise(found)), found


def test_a_relative_date_is_as_sure_as_the_creation_time() -> None:
    text = "Rebels shelled the port on Monday."
    assert confidence(text) > confidence(text, PublishedFrom.URL) > confidence(text, PublishedFrom.WEEKDAY)
    absolute = "Rebels shelled the port on June 7, 2021."
    assert confidence(absolute) == confidence(absolute, PublishedFrom.WEEKDAY)


def test_every_status_has_its_worth() -> None:
    assert set(STATUSES) == set(Status)
    assert max(STATUSES, key=lambda status: STATUSES[status]) is Status.HAPPENED
    assert [least for least, _ in DATES] == sorted((least for least, _ in DATES), reverse=True)


@pytest.mark.parametrize(
    ("text", "talk"),
    [
        ("Thank you all for coming today.", Talk.CHATTER),
        ("MS. ROE:  Okay, I want to thank the crew for its work today.", Talk.CHATTER),
        ("Have a great weekend.", Talk.CHATTER),
        ("I’ll take your questions on Friday.", Talk.CHATTER),
        ("It’s great to be here today.", Talk.CHATTER),
        ("A couple of items for you today.", Talk.CHATTER),
        ("A couple of items: last night the port was shelled.", Talk.TOLD),
        ("Thanks to the crew, the fire was out on Monday.", Talk.TOLD),
        ("The mayor thanked the crew on Monday.", Talk.TOLD),
        ("We will take further steps tomorrow.", Talk.TOLD),
    ],
)
def test_talk_that_tells_no_event_is_known(text: str, talk: Talk) -> None:
    assert talk_of(text) is talk
    assert talk_of(text, asked=True) is (Talk.ASKED if talk is Talk.TOLD else talk)


def test_greetings_and_questions_make_no_confident_rows() -> None:
    told, asked = (confidence(f"{label}The port was shelled on Monday.") for label in ("MS. ROE:  ", "Q    "))
    assert told > asked
    thanked = "MS. ROE:  Thank you for the raid on Monday."
    assert confidence(thanked) < confidence("MS. ROE:  You all came on Monday.") / 2
    assert not events("MS. ROE:  Thank you all for coming on Monday.")
