"""One event dated by another, and the day below a signature."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.events import extract_events
from timeline.model import Article, Event
from timeline.segment import segment
from timeline.temporal import tag

THURSDAY = dt.datetime(2021, 6, 10)  # noqa: DTZ001 (articles have civil time)
RAID = "Rebels invaded Northland on June 1, 2021. "
TOWN = "The army retook Eastville by June 5, 2021. Soldiers retook Eastville in early June 2021. "


def events(text: str, title: str | None = None) -> list[Event]:
    article = Article(article_id="a", text=text, published=THURSDAY, title=title)
    sentences = segment(text)
    return extract_events(article, sentences, tag(sentences, article.published, "news"))


def bounds(event: Event) -> tuple[str, str, str]:
    interval = event.timex.interval
    assert interval is not None
    start = interval.start.isoformat()[:10] if interval.start is not None else ""
    end = interval.end.isoformat()[:10] if interval.end is not None else ""
    return start, end, interval.bound.value


@pytest.mark.parametrize(
    ("text", "expression", "expected"),
    [
        (
            RAID + "After the invasion of Northland, thousands left the town.",
            "After the invasion of Northland",
            ("2021-06-01", "", "after"),
        ),
        (
            RAID + "The bridge was mined before the invasion.",
            "before the invasion",
            ("", "2021-06-02", "before"),
        ),
        (
            RAID + "Schools have been closed since the early days of the invasion.",
            "since the early days of the invasion",
            ("2021-06-01", "", "on-or-after"),
        ),
        (
            RAID + "A guard was shot minutes before rebels invaded Northland.",
            "minutes before rebels invaded Northland",
            ("2021-06-01", "2021-06-02", "approx"),
        ),
        (
            TOWN + "Food had grown scarce by the time the army retook Eastville.",
            "by the time the army retook Eastville",
            ("", "2021-06-06", "on-or-before"),
        ),
        (
            (
                "The council met today on the one-month anniversary of the invasion of Northland. "
                "Immediately after the invasion of Northland, the port was closed."
            ),
            "Immediately after the invasion of Northland",
            ("2021-05-10", "", "after"),
        ),
        (
            "The mayor met the envoy for a meeting today. After the meeting, the envoy left the town.",
            "After the meeting",
            ("2021-06-10", "2021-06-11", "approx"),
        ),
    ],
)
def test_an_event_dates_another(text: str, expression: str, expected: tuple[str, str, str]) -> None:
    event = events(text)[-1]
    assert event.timex.text == expression
    assert bounds(event) == expected
    assert "dated by another event" in event.rule
    assert event.confidence < events(text)[0].confidence


@pytest.mark.parametrize(
    "text",
    [
        "After the invasion of Northland, thousands left the town.",
        RAID + "After the invasion of Westland, thousands left the town.",
        RAID + "Rebels invaded Northland on April 2, 2019. After the invasion, thousands left the town.",
        RAID + "After an invasion, people leave the towns.",
        RAID + "After the invasion, thousands will leave the town.",
        RAID + "Will thousands leave the town after the invasion?",
        RAID + "The mayor signed the plan after the harvest.",
        "Rebels may invade Northland on June 14, 2021. Thousands left before the invasion.",
    ],
)
def test_an_unsure_anchor_makes_no_row(text: str) -> None:
    assert all("dated by another event" not in event.rule for event in events(text))


def test_a_clause_with_a_date_of_its_own_gets_no_second_row() -> None:
    found = events(RAID + "The port was closed on June 3, 2021 after the invasion.")
    assert [event.timex.text for event in found] == ["June 1, 2021", "June 3, 2021"]


def test_rows_stay_in_the_order_of_the_text() -> None:
    found = events(
        "Thousands left after the invasion. Rebels invaded on June 1, 2021. The port burned on June 2, 2021."
    )
    starts = [event.timex.start for event in found]
    assert len(starts) == 3
    assert starts == sorted(starts)


def test_the_day_below_a_signature_dates_the_text() -> None:
    text = "The ban goes on for a year.\n\nADA ROE\n\nTHE OLD HOUSE,\n\n June 7, 2021."
    (event,) = events(text)
    assert event.headline == "ADA ROE, THE OLD HOUSE, June 7, 2021"
    assert bounds(event) == ("2021-06-07", "2021-06-08", "exact")
    assert "signature" in event.rule
    assert events(text, "Notice on the ban")[0].headline == "Notice on the ban"


@pytest.mark.parametrize(
    "text",
    [
        "June 7, 2021\n\nThe ban goes on for a year.",
        "The ban goes on for a year.\n\nJune 7, 2021",
        "The ban goes on for a year.\n\nADA ROE\n\nJune 7, 2021\n\nThe port stays shut, too.",
        "The ban goes on for a year.\n\nADA ROE\n\n9:17 A.M. EDT",
    ],
)
def test_a_day_alone_elsewhere_makes_no_row(text: str) -> None:
    assert events(text) == []
