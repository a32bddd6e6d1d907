"""Weekdays of news that was carried on past the day of its date."""

from __future__ import annotations

import datetime as dt

import pytest

import timeline
from timeline.model import Article

MONDAY = "2019-04-15"


def _values(text: str, published: str = MONDAY) -> list[str]:
    return [timex.value for timex in timeline.timexes(text, published)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Shots rang out before dawn Tuesday, police said early Tuesday.", ["2019-04-16TMO", "2019-04-16"]),
        ("The mayor told the Elm Herald on Tuesday that the bridge was closed.", ["2019-04-16"]),
        ("The ministry said in a statement Tuesday that it would wait.", ["2019-04-16"]),
        ("They fled, he said Tuesday. He said on Wednesday it was over.", ["2019-04-16", "2019-04-17"]),
    ],
)
def test_what_is_said_on_the_weekday_after_the_date_carries_the_text_on(text: str, values: list[str]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The council met on Tuesday.", ["2019-04-09"]),
        ("Roe said on Wednesday that it was over.", ["2019-04-10"]),
        ("Police would have stopped them had they been warned on Tuesday.", ["2019-04-09"]),
        ("Roe, who left on Tuesday, is ill.", ["2019-04-09"]),
        ("A girl was found, police said early Tuesday. She had left on Tuesday.", ["2019-04-16", "2019-04-09"]),
        ("The strike, which began on Tuesday, is over, he said early Tuesday.", ["2019-04-09", "2019-04-16"]),
        (
            "Officials said early Tuesday that the river fell. It rose on Tuesday and Wednesday.",
            ["2019-04-16", "2019-04-09", "2019-04-10"],
        ),
        ("He said Tuesday's vote was lost.", ["2019-04-09"]),
        ("He said last Tuesday that it was over.", ["2019-04-09"]),
    ],
)
def test_no_other_weekday_lies_behind_the_date(text: str, values: list[str]) -> None:
    assert _values(text) == values


def test_what_is_told_of_that_day_has_happened() -> None:
    text = (
        "Troops left the harbour on Tuesday. Police said early Tuesday that two were hurt. They will vote on Tuesday."
    )
    frame = timeline.extract([Article(article_id="a", text=text, published=dt.datetime(2019, 4, 15, tzinfo=dt.UTC))])
    assert [(row.edtf, row.status) for row in frame.itertuples()] == [
        ("2019-04-16", "happened"),
        ("2019-04-16", "happened"),
        ("2019-04-16", "scheduled"),
    ]


def test_a_part_of_that_day_has_happened_too() -> None:
    text = "The storm made landfall overnight, officials said early Tuesday."
    frame = timeline.extract([Article(article_id="a", text=text, published=dt.datetime(2019, 4, 15, tzinfo=dt.UTC))])
    assert [(row.edtf, row.status) for row in frame.itertuples()] == [("2019-04-16", "happened")] * 2
