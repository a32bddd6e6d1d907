"""Of dates joined by "or" one is meant: they give one event, which lies between them."""

from __future__ import annotations

import pandas as pd
import pytest

import timeline


def _rows(sentence: str, published: str) -> list[tuple[str, str]]:
    articles = pd.DataFrame({"text": [sentence], "published": [pd.Timestamp(published)]})
    frame = timeline.extract_frame(articles)
    return list(zip(frame["edtf"], frame["status"], strict=True))


@pytest.mark.parametrize(
    ("sentence", "rows"),
    [
        ("The attack happened either Monday or Tuesday, police said.", [("[2022-02-14..2022-02-15]", "happened")]),
        ("They met on Monday or Tuesday.", [("[2022-02-14..2022-02-15]", "happened")]),
        ("They met on Monday and Tuesday.", [("2022-02-14", "happened"), ("2022-02-15", "happened")]),
        ("The attack took place on 14, 15 or 16 February.", [("[2022-02-14..2022-02-16]", "happened")]),
        ("The attack took place on 14 or 15 February.", [("[2022-02-14..2022-02-15]", "happened")]),
        ("War broke out in 1805 or 1914.", [("1805", "happened"), ("1914", "happened")]),
        (
            "They met on Monday. Or Tuesday, he said, was the day when it began.",
            [("2022-02-14", "happened"), ("2022-02-15", "happened")],
        ),
    ],
)
def test_dates_joined_by_or_give_one_event(sentence: str, rows: list[tuple[str, str]]) -> None:
    assert _rows(sentence, "2022-02-18") == rows


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Leaders may cancel Tuesday's summit, officials said.", "forecast"),
        ("The government canceled Tuesday's summit.", "denied"),
    ],
)
def test_what_may_be_called_off_is_not_denied(sentence: str, status: str) -> None:
    assert [found for _, found in _rows(sentence, "2022-02-14")] == [status]
