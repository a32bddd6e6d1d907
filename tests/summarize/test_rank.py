from __future__ import annotations

import math

import pandas as pd
import pytest

from timeline.errors import InvalidCountError
from timeline.summarize.rank import how_many

SCORES = pd.Series([4.0, 1.0, 1.0, 1.0, 1.0])


@pytest.mark.parametrize(
    ("dates", "expected"),
    [(3, 3), (99, 99), (0.2, 1), (0.21, 2), (0.6, 3), (None, math.ceil(8**2 / 20))],
)
def test_days_by_number_by_share_and_by_themselves(dates: float | None, expected: int) -> None:
    assert how_many(dates, SCORES) == expected


def test_days_by_themselves_are_as_many_as_draw_the_same_attention_and_thirty_at_most() -> None:
    assert how_many(None, pd.Series([2.0] * 7)) == 7
    assert how_many(None, pd.Series([1.0] * 90)) == 30
    assert how_many(None, pd.Series(dtype="float64")) == 0


@pytest.mark.parametrize("dates", [0, -1, 1.5, math.nan])
def test_what_is_neither_count_nor_share_is_refused(dates: float) -> None:
    with pytest.raises(InvalidCountError, match="dates"):
        how_many(dates, SCORES)
