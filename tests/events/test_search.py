"""One search finds the line: what goes first, what goes as a whole, and what never goes."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.model import Article
from timeline.pipeline import events_of

THURSDAY = dt.datetime(2021, 6, 10)  # noqa: DTZ001 (civil time has no zone)


def headlines(text: str) -> list[str]:
    return [event.headline for event in events_of(Article(article_id="a", text=text, published=THURSDAY))]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            (
                "The two envoys met on Monday with the oldest ministers of the northern provinces to talk of the long "
                "drought in the valley."
            ),
            "The two envoys met on Monday with the oldest ministers of the northern provinces",
        ),
        (
            (
                "The queen asked on Monday — when she was talking to her ministers — to end the long blockade of the "
                "northern ports."
            ),
            "The queen asked on Monday to end the long blockade of the northern ports",
        ),
        (
            (
                "The governor told Ann Roe on Monday of the rules the port is facing, and of the long list of goods "
                "that may no longer be sold there."
            ),
            "The governor told Ann Roe on Monday of the rules the port is facing",
        ),
        (
            (
                "On Monday the northern province began a long, costly and much delayed trial of the seven sailors who "
                "had burned the ferry in the harbor."
            ),
            "The northern province began a long, costly and much delayed trial of the seven sailors",
        ),
        (
            "The port stayed open for all in 2019. @harbor #news",
            "The port stayed open for all in 2019",
        ),
    ],
)
def test_the_cheapest_cuts_make_the_line(text: str, headline: str) -> None:
    assert headline in headlines(text)


def test_who_also_did_this_is_who_did_that() -> None:
    text = "President Jane Roe spoke with Prime Minister John Doe on Monday. She also opened the new port on Tuesday."
    assert "President Jane Roe also opened the new port on Tuesday" in headlines(text)


@pytest.mark.parametrize("verb", ["wants", "has asked"])
def test_what_is_asked_for_is_not_cut_from_whom_it_is_asked_of(verb: str) -> None:
    text = f"The father of the boy said on Monday that he {verb} northern envoys based in the old town to meet his boy."
    assert not any(line.endswith(("envoys", "old town")) for line in headlines(text))


@pytest.mark.parametrize("talk", ["Sorry this was short today.", "Our speaker today is an official of the port."])
def test_what_those_who_talk_say_of_their_talking_is_no_event(talk: str) -> None:
    assert headlines(f"{talk} The ferry sank on Tuesday.") == ["The ferry sank on Tuesday"]
