from __future__ import annotations

import pytest

from timeline import timexes

DCT = "2012-11-05"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        (
            "Net was $4 million in the third quarter, up from $3 million a year earlier.",
            "a year earlier",
            "2011-Q3",
        ),
        ("The mill lost money in this year's third quarter, as it had a year ago.", "a year ago", "2011-Q3"),
        (
            "Third-quarter sales fell. For the nine months, net was $9 million, from $8 million a year earlier.",
            "a year earlier",
            "2011",
        ),
        (
            "Third-quarter sales fell. In the nine months ended Sept. 30 they beat the year-earlier period.",
            "the year-earlier period",
            "2011",
        ),
        (
            "Third-quarter sales fell. In the nine months they rose. In the quarter, costs were as a year earlier.",
            "a year earlier",
            "2011-Q3",
        ),
        (
            "Third-quarter sales fell. For the nine months they rose from $8 million. The year-ago quarter was weak.",
            "The year-ago quarter",
            "2011-Q3",
        ),
        ("The dairy posted a fourth-quarter loss, compared with a profit a year earlier.", "a year earlier", "2011-Q4"),
        (
            "Third-quarter profit fell. It will take a fourth-quarter charge. It had 9 shops, up from 7 a year ago.",
            "a year ago",
            "2011-Q3",
        ),
        (
            "Third-quarter sales fell. In the year ended Sept. 30 net was $9 million, from $8 million a year earlier.",
            "a year earlier",
            "2011",
        ),
        ("Sales rose in the third quarter. In the 2011 period, they had fallen.", "the 2011 period", "2011-Q3"),
        ("Sales rose in the third quarter. It was quiet in the 1950 period.", "the 1950 period", "1950"),
        ("In the nine months ended Sept. 30 it made more than in the 2011 period.", "the 2011 period", "2011"),
    ],
)
def test_a_year_earlier_is_as_long_as_what_is_under_report(text: str, words: str, value: str) -> None:
    assert [timex.value for timex in timexes(text, DCT, kind="news") if timex.text == words] == [value]
