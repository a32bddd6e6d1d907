"""On which side of now a date lies that its words alone leave open: just ahead, or most of a year back."""

from __future__ import annotations

import pytest

from timeline.temporal import timexes


@pytest.mark.parametrize(
    ("dct", "text", "values"),
    [
        ("2012-06-15", "It is part of a series of plays broadcast in August by the town.", ["2012-08"]),
        ("2012-06-15", "It is where she was when she took office in August.", ["2011-08"]),
        ("2012-06-15", "The plays were broadcast in August by the town.", ["2011-08"]),
        ("2012-06-15", "This is a chapter of her memoir, published on July 2 by Ash Press.", ["2012-07-02"]),
        ("2012-12-04", "What is the advice for families headed into Christmas?", ["2012-12-25"]),
        ("2012-06-15", "Rents are up from August.", ["2011-08"]),
    ],
)
def test_a_date_just_ahead_is_not_of_last_year(dct: str, text: str, values: list[str]) -> None:
    assert [timex.value for timex in timexes(text, dct, kind="news")] == values
