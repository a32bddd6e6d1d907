"""What was planned, promised or threatened, and never came, did not happen."""

from __future__ import annotations

import pandas as pd
import pytest

import timeline


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The troops never arrived on Friday.", "denied"),
        ("He never left the palace on Monday.", "denied"),
        ("The aid, which was promised for Monday, never arrived.", "denied"),
        ("The invasion that the bloc threatened for August never came.", "denied"),
        ("The talks that were set for Friday did not take place.", "denied"),
        ("The rebels who took the town on Friday never came back.", "happened"),
    ],
)
def test_what_never_came_is_denied(sentence: str, status: str) -> None:
    articles = pd.DataFrame({"text": [sentence], "published": [pd.Timestamp("2023-08-03")]})
    assert timeline.extract_frame(articles)["status"].tolist() == [status]
