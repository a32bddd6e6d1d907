from __future__ import annotations

import pytest

from timeline.model import Status
from timeline.summarize.worth import brevity, worths

TOLD = "Rebels took the town of Karsk after a siege of two months."


def worth(sentence: str, status: str | None = Status.HAPPENED) -> float:
    (weight,) = worths([sentence], [status])
    return float(weight)


@pytest.mark.parametrize(
    "sentence",
    [
        "We saw on Tuesday how the rebels took the town of Karsk.",
        "“Rebels took the town of Karsk after a siege of two months,” the minister said.",
        "Did rebels take the town of Karsk on Tuesday?",
        "Q    The rebels took the town of Karsk on Tuesday.",
        "Good evening, everyone, and a happy end of the siege of Karsk.",
        "Happy Easter to the people of Karsk on this day.",
        "The contents of the call on Karsk are embargoed until Tuesday.",
        "The speakers of Tuesday are [two senior officials] and a general.",
        "As the minister said, rebels took the town of Karsk on Tuesday.",
    ],
)
def test_talk_and_ceremony_tell_less_than_a_report(sentence: str) -> None:
    assert worth(sentence) < worth(TOLD) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Thanks to a ceasefire, food reached the town of Karsk on Tuesday.",
        "Leaders welcome the ceasefire that U.S. envoys reached in Karsk.",
        "The US said that the siege of Karsk was over.",
    ],
)
def test_words_of_talk_that_a_report_uses_otherwise_cost_nothing(sentence: str) -> None:
    assert worth(sentence) == 1


@pytest.mark.parametrize("status", [Status.FORECAST, Status.SCHEDULED, Status.THREATENED, Status.ALLEGED])
def test_what_is_no_fact_weighs_less_than_what_is(status: Status) -> None:
    assert worth(TOLD, status) < worth(TOLD, Status.ONGOING) == worth(TOLD, None) == 1


def test_of_two_lengths_the_shorter_weighs_more_and_nothing_weighs_more_than_a_whole_sentence() -> None:
    least, short, long = brevity(["Rain.", TOLD, f"{TOLD} {TOLD}"])
    assert least == 1 > short > long > 0


def test_nothing_gives_no_weights() -> None:
    assert worths([], []).shape == brevity([]).shape == (0,)
    assert worth("") == 1
