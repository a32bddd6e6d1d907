"""Articles about a subject count for their days with every sentence."""

from __future__ import annotations

import datetime as dt

import pytest

import timeline
from timeline.model import Article
from timeline.summarize.mentions import is_about

DAY = dt.datetime(2022, 3, 20)  # noqa: DTZ001 (civil time has no zone)


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("The dam broke. The dam was old.", True),
        ("The DAM broke. " + "x" * 900 + " The dam was old.", True),
        ("The dam broke. " + "x" * 1000, False),
        ("The bridge fell.", False),
        ("", False),
    ],
)
def test_an_article_is_about_what_it_names_often(text: str, *, about: bool) -> None:
    assert is_about(text, ["dam"]) is about
    assert not is_about(text, [])


def test_every_sentence_of_an_article_about_a_keyword_makes_its_day_matter() -> None:
    broke, flooded = "The dam broke on March 14, 2022.", "Three villages were flooded on March 18, 2022."
    texts = [f"{broke} The dam was old. {flooded}"] * 2 + [
        f"{flooded} The dam was shut on March 18, 2022. The dam was old."
    ]
    articles = [
        Article(article_id=str(number), source=f"{number}.txt", title="", text=text, published=DAY)
        for number, text in enumerate(texts)
    ]
    events = timeline.extract(articles)
    chosen = timeline.summarize(events, articles, keywords=["dam"], dates=1)
    assert (chosen["start"].dt.day.tolist(), chosen["sentence"].tolist()) == (
        [18],
        ["The dam was shut on March 18, 2022."],
    )
    assert timeline.summarize(events, keywords=["dam"], dates=1)["start"].dt.day.tolist() == [14]
