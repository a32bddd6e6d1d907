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
        ("That’s why the army left in May.", "the army left in May ."),
        ("And that is why the army left in May.", "And the army left in May ."),
        ("I’d also note that, on Friday, Mayor Poe left.", "on Friday , Mayor Poe left ."),
        ("Well, I would point to the fact that the port has a plan.", "Well , the port has a plan ."),
        ("The reality is that the port was shut.", "the port was shut ."),
        ("The bottom line is the port was shut.", "the port was shut ."),
        ("What we saw in the harbor was that prices rose fast.", "prices rose fast ."),
        ("What I can tell you is that the port was shut.", "the port was shut ."),
        ("Let me just say: the port is shut now.", "the port is shut now ."),
        ("I know that the port was shut.", "the port was shut ."),
        ("I can’t tell you that the port was shut.", "I ca n’t tell you that the port was shut ."),
        ("I hope that the port was shut.", "I hope that the port was shut ."),
        ("What they claim is that the port was shut.", "What they claim is that the port was shut ."),
        ("I know the mayor of the port.", "I know the mayor of the port ."),
        ("That is why.", "That is why ."),
        ("I know that is so.", "I know that is so ."),
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


@pytest.mark.parametrize(
    ("text", "headline", "status"),
    [
        ("I’d note that, on Monday, the port put out a plan.", "The port put out a plan", Status.HAPPENED),
        ("That’s why the port was shut on Monday.", "The port was shut on Monday", Status.HAPPENED),
        ("I would say that, today, the port will be shut.", "The port will be shut", Status.SCHEDULED),
    ],
)
def test_what_only_leads_in_dates_nothing(text: str, headline: str, status: Status) -> None:
    (event,) = events_of(Article(article_id="a", text=f"MS. ROE:  {text}", published=THURSDAY))
    assert event.headline.endswith(headline)
    assert event.status == status


def test_a_lead_in_that_holds_a_date_stays() -> None:
    text = "What I told you on Monday is that the port was shut."
    (event,) = events_of(Article(article_id="a", text=text, published=THURSDAY))
    assert event.timex.text == "Monday"
