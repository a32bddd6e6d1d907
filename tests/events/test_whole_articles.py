"""Rows as the sentences of whole articles give them: the day, the status and the source of each expression."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.model import Article, CivilTime, Interval
from timeline.pipeline import events_of

DAY = "2022-02-17"
"""A Thursday."""


def rows(text: str) -> list[tuple[str, str, str, str, str]]:
    article = Article(article_id="x", text=text, published=dt.datetime.fromisoformat(DAY))
    return [
        (event.timex.text, *bounds(event.timex.interval), event.status.value, "; ".join(event.attribution))
        for event in events_of(article, kind="news")
    ]


def bounds(interval: Interval | None) -> tuple[str, str]:
    return (day_of(interval.start), day_of(interval.end)) if interval is not None else ("", "")


def day_of(edge: CivilTime | None) -> str:
    return "" if edge is None else f"{edge.year:04d}-{edge.month:02d}-{edge.day:02d}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A dateline with the short name of its month dates nothing.
        (
            "NORBURG, Thursday, Feb. 17 -- The minister will fly to Elmham tomorrow.",
            [("tomorrow", "2022-02-18", "2022-02-19", "scheduled", "")],
        ),
        (
            "NATO said on Feb. 16 -- a day late -- that it would send ships.",
            [("Feb. 16", "2022-02-16", "2022-02-17", "happened", "NATO")],
        ),
        # The verb behind what is reported on a day is not that of the report.
        (
            "Reports on Tuesday that Norland would let the troops through were denied.",
            [("Tuesday", "2022-02-15", "2022-02-16", "denied", "")],
        ),
        # A step from a day that would not lie in the past counts from the one looked back to.
        (
            "The cabinet met last night. Its head had accepted the plan on Feb. 9 under pressure. It fell a day later.",
            [
                ("last night", "2022-02-16", "2022-02-17", "happened", ""),
                ("Feb. 9", "2022-02-09", "2022-02-10", "happened", ""),
                ("a day later", "2022-02-10", "2022-02-11", "happened", ""),
            ],
        ),
        # The day of a second clause is not that of the first one's hour.
        (
            "The talks are to open at 12:45 p.m. in Elmham, and it is hoped that they can end by tomorrow night.",
            [
                ("12:45 p.m.", "2022-02-17", "2022-02-17", "scheduled", ""),
                ("tomorrow night", "", "2022-02-19", "forecast", ""),
            ],
        ),
        (
            "It is feared that troops may cross the river before the week is out.",
            [("the week is out", "", "2022-02-21", "forecast", "")],
        ),
        ("Prior to 5 February, the port was open.", [("5 February", "", "2022-02-05", "happened", "")]),
        # What came of a day within hours lies on it; of what is only said on a day, nothing is told.
        (
            "A truce was signed on 5 February. Fighting broke out again within hours.",
            [
                ("5 February", "2022-02-05", "2022-02-06", "happened", ""),
                ("hours", "2022-02-05", "2022-02-06", "happened", ""),
            ],
        ),
        (
            "Officials denied on Tuesday that the raid, which was beaten off within hours, had cost lives.",
            [("Tuesday", "2022-02-15", "2022-02-16", "happened", "Officials")],
        ),
        ("Shots were fired after 3 a.m. on Thursday.", [("3 a.m. on Thursday", "2022-02-17", "", "happened", "")]),
        (
            "He would not say whether that meant before Monday.",
            [("Monday", "", "2022-02-14", "alleged", "")],
        ),
        (
            "Police would have stopped them had they been warned on Friday.",
            [("Friday", "2022-02-11", "2022-02-12", "conditional", "")],
        ),
        (
            "The council asked for answers by noon on 12 February.",
            [("noon on 12 February", "", "2022-02-12", "forecast", "")],
        ),
        (
            "They feared being purged at the meeting of the council planned for early March.",
            [("early March", "2022-03-01", "2022-03-11", "scheduled", "")],
        ),
        (
            "Our earlier post saying that the president had fled overnight has been removed.",
            [("overnight", "2022-02-17", "2022-02-18", "alleged", "")],
        ),
        (
            "The mayor was told by the minister on Tuesday that the road would close.",
            [("Tuesday", "2022-02-15", "2022-02-16", "happened", "minister")],
        ),
    ],
)
def test_rows_of_a_sentence(text: str, expected: list[tuple[str, str, str, str, str]]) -> None:
    assert rows(text) == expected


def test_hours_in_front_of_lines_are_told_of_the_night() -> None:
    text = """Around 7.30 p.m., Wednesday: soldiers close the two bridges.
12.13 a.m.: A newsreader is forced to read a statement.
Just after 3.20 a.m.: The president's plane lands at the airport."""
    assert [(row[0], row[3]) for row in rows(text)] == [
        ("Around 7.30 p.m., Wednesday", "happened"),
        ("12.13 a.m.", "happened"),
        ("3.20 a.m.", "happened"),
    ]
