"""Words of talk that tell nothing, left out before a sentence is read."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.events.asides import without_asides
from timeline.events.tokens import tokenize
from timeline.model import Article, Status
from timeline.pipeline import events_of

THURSDAY = dt.datetime(2021, 6, 10)  # noqa: DTZ001 (civil time has no zone)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The talks, I think, are over.", "The talks are over ."),
        ("You know, they left.", "they left ."),
        ("Well, you know, they left.", "Well , they left ."),
        ("The history — I should say — is long.", "The history is long ."),
        ("This is — you know, they left.", "This is — they left ."),
        ("They met here, I believe — or in town.", "They met here — or in town ."),
        ("You know that they left.", "You know that they left ."),
        ("I think they left.", "I think they left ."),
        ("They left, you know.", "They left , you know ."),
        ("You know,", "You know ,"),
        ("", ""),
    ],
)
def test_asides_between_marks_are_left_out(text: str, left: str) -> None:
    assert " ".join(token.text for token in without_asides(tokenize(text, 0, ()))) == left


@pytest.mark.parametrize(
    ("text", "headline", "status"),
    [
        ("The talks, I think, are tomorrow.", "The talks are tomorrow", Status.SCHEDULED),
        ("The ship, you know, sank on June 7.", "The ship sank on June 7", Status.HAPPENED),
        ("So, you know, today the port put out a plan.", "Today the port put out a plan", Status.HAPPENED),
    ],
)
def test_a_row_is_read_without_them(text: str, headline: str, status: Status) -> None:
    (event,) = events_of(Article(article_id="a", text=text, published=THURSDAY))
    assert (event.headline, event.status) == (headline, status)
