from __future__ import annotations

import datetime as dt

import pytest

from timeline.evaluate.tls.score import TaskScores, average, score_timeline

D1, D2, D3 = (dt.date(2021, 5, day) for day in (1, 2, 4))
NONE: frozenset[str] = frozenset()


def test_the_gold_itself_scores_one() -> None:
    gold = {D1: ["bridge fell"], D3: ["strike began"]}
    assert average([score_timeline(gold, gold, NONE)]) == {"ar1": 1.0, "ar2": 1.0, "date_f1": 1.0}


def test_an_empty_timeline_scores_nothing() -> None:
    scores = score_timeline({}, {D1: ["bridge fell"]}, NONE)
    assert average([scores]) == {"ar1": 0.0, "ar2": 0.0, "date_f1": 0.0}
    assert average([]) == {"ar1": 0.0, "ar2": 0.0, "date_f1": 0.0}


def test_hits_on_another_day_count_for_less() -> None:
    # 2 words are shared, from a day away: hits of 2/2, of 3 words predicted and 4 in the gold.
    scores = score_timeline({D1: ["bridge fell today"]}, {D2: ["the bridge fell down"]}, NONE)
    assert scores.ar1_precision == pytest.approx(1 / 3)
    assert scores.ar1_recall == pytest.approx(1 / 4)
    assert scores.ar2_precision == pytest.approx(0.5 / 2)
    assert scores.ar2_recall == pytest.approx(0.5 / 3)
    assert (scores.date_precision, scores.date_recall) == (0.0, 0.0)


def test_a_day_goes_to_the_cheapest_day_and_not_to_the_nearest() -> None:
    # From 2 May: the 1st costs 1/2, as nothing is shared; the 4th costs (1 - 1/3)(1 - 1) = 0.
    scores = score_timeline({D2: ["strike began"]}, {D1: ["bridge fell"], D3: ["strike began"]}, NONE)
    assert scores.ar1_precision == pytest.approx((2 / 3) / 2)
    # Both gold days have one predicted day to go to: 0 hits of 2, and 2/3 of 2.
    assert scores.ar1_recall == pytest.approx((2 / 3) / 4)


def test_several_days_may_go_to_one() -> None:
    scores = score_timeline({D1: ["bridge"], D2: ["bridge"]}, {D1: ["bridge"]}, NONE)
    assert scores.ar1_precision == pytest.approx((1 + 1 / 2) / 2)
    assert scores.ar1_recall == 1.0
    assert (scores.date_precision, scores.date_recall) == (0.5, 1.0)


def test_equal_costs_go_to_the_earliest_day() -> None:
    # Both gold days are a day away and share one of two tokens; only the earlier one has "bridge" in the scored words.
    scores = score_timeline({D2: ["bridge fell"]}, {D1: ["bridge x"], dt.date(2021, 5, 3): ["fell fell"]}, NONE)
    assert scores.ar1_precision == pytest.approx((1 / 2) / 2)


def test_the_average_is_f_of_the_averages() -> None:
    one = TaskScores(
        ar1_precision=1.0, ar1_recall=0.0, ar2_precision=0.0, ar2_recall=0.0, date_precision=0.5, date_recall=0.5
    )
    other = TaskScores(
        ar1_precision=0.0, ar1_recall=1.0, ar2_precision=0.0, ar2_recall=0.0, date_precision=1.0, date_recall=1.0
    )
    assert average([one, other]) == {"ar1": 0.5, "ar2": 0.0, "date_f1": 0.75}
