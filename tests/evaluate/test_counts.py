from __future__ import annotations

import pytest

from timeline.evaluate.counts import MEASURES, Counts, align, bootstrap, count
from timeline.evaluate.timeml import Mention


def mention(start: int, end: int, value: str = "2021", kind: str = "DATE") -> Mention:
    return Mention(start, end, "x" * (end - start), kind, value)


def test_equal_spans_pair_before_overlapping_ones() -> None:
    gold = [mention(0, 4), mention(5, 9)]
    system = [mention(0, 9, "first"), mention(5, 9, "second")]
    assert [(a.start, b.value) for a, b in align(gold, system)] == [(5, "second"), (0, "first")]


def test_each_expression_is_used_once() -> None:
    assert len(align([mention(0, 4), mention(5, 9)], [mention(0, 9)])) == 1
    assert len(align([mention(0, 9)], [mention(0, 4), mention(5, 9)])) == 1
    assert align([mention(0, 4)], [mention(4, 9)]) == []


def test_scores_follow_the_protocol_of_tempeval() -> None:
    gold = [mention(0, 4), mention(10, 14, "P1D", "DURATION"), mention(20, 24), mention(30, 34)]
    system = [mention(0, 4), mention(9, 14, "P2D", "DURATION"), mention(20, 24, "2022", "TIME")]
    counts = count(gold, system)
    assert (counts.gold, counts.system, counts.strict, counts.relaxed) == (4, 3, 2, 3)
    scores = counts.scores()
    assert scores["strict"] == pytest.approx(200 * 2 / 7)
    assert scores["relaxed"] == pytest.approx(200 * 3 / 7)
    assert scores["type"] == pytest.approx(scores["relaxed"] * 2 / 3)
    assert scores["value"] == pytest.approx(scores["relaxed"] * 1 / 3)


def test_nothing_to_find_and_nothing_found_is_zero() -> None:
    assert Counts().scores() == dict.fromkeys(MEASURES, 0.0)
    assert bootstrap([]) == dict.fromkeys(MEASURES, (0.0, 0.0))


def test_counts_add_up() -> None:
    assert Counts(1, 2, 3, 4, 5, 6) + Counts(1, 1, 1, 1, 1, 1) == Counts(2, 3, 4, 5, 6, 7)


GOOD, BAD = Counts(10, 10, 10, 10, 10, 10), Counts(10, 10, 2, 5, 4, 1)


def test_the_interval_holds_the_score_and_is_the_same_again() -> None:
    documents = [GOOD, BAD] * 10
    ends = bootstrap(documents)
    assert ends == bootstrap(documents)
    for name, score in sum(documents, Counts()).scores().items():
        low, high = ends[name]
        assert low < score < high


def test_the_interval_holds_ninety_five_of_a_hundred_samples() -> None:
    right, wrong = Counts(1, 1, 1, 1, 1, 1), Counts(1, 1, 0, 0, 0, 0)
    low, high = bootstrap([right, wrong] * 50)["strict"]
    assert low == pytest.approx(50 - 1.96 * 5, abs=1)
    assert high == pytest.approx(50 + 1.96 * 5, abs=1)


def test_documents_that_are_all_alike_leave_no_doubt() -> None:
    low, high = bootstrap([BAD] * 5)["relaxed"]
    assert low == high == pytest.approx(50)


def test_the_difference_of_two_runs_is_paired_by_document() -> None:
    documents = [GOOD, BAD, GOOD, BAD]
    assert bootstrap(documents, documents) == dict.fromkeys(MEASURES, (0.0, 0.0))
    better = [one + Counts(0, 0, 0, 0, 0, 0) for one in (GOOD, GOOD, GOOD, GOOD)]
    low, high = bootstrap(better, [BAD] * 4)["value"]
    assert low == high == pytest.approx(90)
