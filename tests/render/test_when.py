from __future__ import annotations

import pandas as pd
import pytest

from timeline.render.rows import read_rows
from timeline.render.when import when

WORDS = {
    "day": "12 Feb 2022",
    "hour": "12 Feb 2022, 14:00–15:00",
    "minute": "12 Feb 2022, 14:30",
    "week": "7–13 Feb 2022",
    "month": "Jan 2022",
    "year": "2014",
    "range": "10–20 Feb 2022, throughout",
    "between": "within 15–18 Feb 2022",
    "on-or-after": "on or after 16 Feb 2022",
    "after": "after 20 Feb 2022",
    "on-or-before": "on or before 18 Feb 2022",
    "before": "before Mar 2022",
    "vague-future": "from 12 Feb 2022 on, vague",
    "vague-past": "up to 12 Feb 2022, vague",
    "since": "from Dec 2021 on",
    "about": "about 5 Feb 2022",
    "mid-month": "about 11–20 Feb 2022",
    "undated": "undated",
}


@pytest.mark.parametrize(("event_id", "words"), WORDS.items())
def test_each_kind_of_date_in_words(events: pd.DataFrame, event_id: str, words: str) -> None:
    (row,) = read_rows(events[events["event_id"] == event_id])
    assert when(row) == words


@pytest.mark.parametrize(
    ("start", "end", "granularity", "bound", "words"),
    [
        ("2022-02-28", "2022-03-04", "day", "approx", "about 28 Feb – 3 Mar 2022"),
        ("2021-12-28", "2022-01-04", "week", "exact", "28 Dec 2021 – 3 Jan 2022"),
        ("2022-01-01", "2022-04-01", "quarter", "exact", "Jan–Mar 2022"),
        ("2021-12-01", "2022-03-01", "season", "exact", "Dec 2021 – Feb 2022"),
        ("2010-01-01", "2020-01-01", "decade", "exact", "2010–2019"),
        ("2022-02-12 18:00", "2022-02-13", "hour", "exact", "12 Feb 2022, 18:00–24:00"),
        ("2022-02-12 22:00", "2022-02-13 06:00", "hour", "exact", "12 Feb 2022, 22:00 – 13 Feb 2022, 06:00"),
        ("2022-02-01", None, "month", "on-or-after", "in or after Feb 2022"),
        ("2022-03-01", None, "month", "after", "after Feb 2022"),
        ("2022-02-14", None, "week", "on-or-after", "in or after 14–20 Feb 2022"),
        (None, "2023-01-01", "year", "on-or-before", "in or before 2022"),
        (None, "2022-02-12 15:00", "hour", "before", "before 12 Feb 2022, 15:00"),
        (None, "2022-02-13", "month", "approx", "up to 12 Feb 2022, vague"),
        ("2022-02-12", None, "month", "approx", "from 12 Feb 2022 on, vague"),
        ("2021-07-01", None, "year", "after", "after 30 Jun 2021"),
        ("0001-01-01", None, "year", "after", "after 1"),
        (None, "9999-12-31", "year", "before", "before 31 Dec 9999"),
    ],
)
def test_units_and_edges(start: str | None, end: str | None, granularity: str, bound: str, words: str) -> None:
    frame = pd.DataFrame(
        {
            "start": pd.array([start], dtype="datetime64[s]"),
            "end": pd.array([end], dtype="datetime64[s]"),
            "granularity": [granularity],
            "bound": [bound],
        }
    )
    assert when(read_rows(frame)[0]) == words
