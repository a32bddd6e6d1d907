"""Who is named as the speaker, and whom a pronoun stands for."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.events import extract_events
from timeline.model import Article, Event
from timeline.segment import segment
from timeline.temporal import tag

THURSDAY = dt.datetime(2021, 6, 10)  # noqa: DTZ001 (civil time has no zone)


def last(text: str) -> Event:
    article = Article(article_id="a", text=text, published=THURSDAY)
    sentences = segment(text)
    return extract_events(article, sentences, tag(sentences, article.published, "news"))[-1]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It was closed on Monday, a charge the company denies.", ()),
        ("An adviser to Mr. Castro said the army left on Monday.", ("adviser to Mr. Castro",)),
        ("A spokesman for President Orlov said the army left on Monday.", ("spokesman for President Orlov",)),
        ("Jane Roe, an adviser to Mr. Castro, said the army left on Monday.", ("Jane Roe",)),
        ("The lawyer of the minister, Ann Brown, said the army left on Monday.", ("Ann Brown",)),
        ("Ms. Roe told The Daily Post the army left on Monday.", ("Roe",)),
        ("President Orlov told President Ruiz that the army left on Monday.", ("Orlov",)),
        ("KYIV, June 9 (Reuters) - The minister said the port was shelled on Monday.", ("minister",)),
        ("Prior to the vote, rumors that the army left on June 7, 2021 had spread.", ()),
        ("The road was shut on Monday, the head of the port, Ann Brown, said.", ("Ann Brown",)),
        ("The road was shut on Monday, Ann Brown, head of the port, told reporters.", ("Ann Brown",)),
        ("Troops took the town, the port, the road, the mayor said on Monday.", ("mayor",)),
        ("The road was shut on Monday, the US said.", ("US",)),
        ("Neither side said on Monday how many had died.", ()),
        ("Pope Pius XX said the road was shut on Monday.", ("Pius XX",)),
        ("Jane Toward said the road was shut on Monday.", ("Jane Toward",)),
        ("Some 300 said the army left on Monday.", ()),
        ("Alan Brown said the port was open. The troops left on Monday, he said.", ("Alan Brown",)),
        ("President Ruiz said he spoke with President Orlov. The troops left on Monday, he said.", ("Ruiz",)),
        (
            "Ann Dane said it was ready. President Ruiz spoke for an hour. The troops left on Monday, he said.",
            ("Ruiz",),
        ),
        ("President Ruiz spoke. The army said it was ready. The troops left on Monday, he said.", ("Ruiz",)),
    ],
)
def test_speakers(text: str, names: tuple[str, ...]) -> None:
    assert last(text).attribution == names


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("Alan Brown said the port was open. He left the city on Tuesday.", "Alan Brown left"),
        ("Alan Brown said he left the city on Tuesday.", "Alan Brown left"),
        ("Alan Brown said Jane Smith had asked for it. He left the city on Tuesday.", "Alan Brown left"),
        (
            "The chief, Alan Brown, flew home. Jane Smith, the envoy, said little. He left the city on Tuesday.",
            "He left",
        ),
        ("Ms. Roe told the mayor the army had left on Monday.", "The army had left"),
    ],
)
def test_pronouns_in_headlines(text: str, opening: str) -> None:
    assert last(text).headline.startswith(opening)
