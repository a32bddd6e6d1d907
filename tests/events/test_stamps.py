"""The time of a page, run into its text, dates nothing; the same time in prose does."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.model import Article
from timeline.pipeline import events_of

THURSDAY = dt.datetime(2021, 6, 10)  # noqa: DTZ001 (civil time has no zone)


def expressions(text: str) -> list[str]:
    return [event.timex.text for event in events_of(Article(article_id="a", text=text, published=THURSDAY))]


@pytest.mark.parametrize(
    "text",
    [
        "ELMHAM | Thu Jun 3 , 2021 4:42 pm EDT Rebels shelled the port .",
        "Page last updated at 10:39 GMT , Wednesday , 2 June 2021 11:39 UK The trial of the mayor has begun .",
        "Mayor was misled , says report Sunday 6 June 2021 02.26 BST A cousin of an aide has emerged as the source .",
    ],
)
def test_time_of_the_page_makes_no_row(text: str) -> None:
    assert expressions(text) == []


@pytest.mark.parametrize(
    ("text", "expression"),
    [
        ("The quake struck at 10:39 GMT on Wednesday, 2 June 2021.", "10:39 GMT on Wednesday, 2 June 2021"),
        ("Rebels shelled the port at 4:42 pm on Thursday, June 3, 2021.", "4:42 pm on Thursday, June 3, 2021"),
        ("On Thursday, June 3, 2021, 4:42 pm, rebels shelled the port.", "Thursday, June 3, 2021, 4:42 pm"),
    ],
)
def test_time_in_prose_makes_a_row(text: str, expression: str) -> None:
    assert expressions(text) == [expression]
