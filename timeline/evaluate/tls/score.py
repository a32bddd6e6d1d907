"""Scores of a timeline against a gold one: days, and alignment-based ROUGE."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING

from timeline.evaluate.tls.rouge import f1, hits, joined, ngrams, raw_tokens, share, unigram_f1

if TYPE_CHECKING:
    from collections import Counter

    from timeline.evaluate.tls.rouge import NGrams

Timeline = Mapping[dt.date, Sequence[str]]
"""Sentences by day."""

MEASURES = ("ar1", "ar2", "date_f1")


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskScores:
    """Precision and recall of one task, 0 to 1."""

    ar1_precision: float
    ar1_recall: float
    ar2_precision: float
    ar2_recall: float
    date_precision: float
    date_recall: float


def score_timeline(system: Timeline, gold: Timeline, stop_words: frozenset[str]) -> TaskScores:
    """Score one timeline, as Martschat and Markert (2017) define "align+ m:1" and Ghalandari and Ifrim (2020) use it.

    Every predicted day goes to the gold day that costs least, which gives the precision, and every gold day to the
    predicted day that costs least, which gives the recall; hits count the less the farther the two days are apart. An
    empty timeline scores 0.
    """
    ours = {day: _Day.of(sentences, stop_words) for day, sentences in sorted(system.items())}
    theirs = {day: _Day.of(sentences, stop_words) for day, sentences in sorted(gold.items())}
    right = len(ours.keys() & theirs.keys())
    there, back = _align(ours, theirs), _align(theirs, ours)
    return TaskScores(
        ar1_precision=there[0],
        ar1_recall=back[0],
        ar2_precision=there[1],
        ar2_recall=back[1],
        date_precision=share(right, len(ours)),
        date_recall=share(right, len(theirs)),
    )


def average(tasks: Sequence[TaskScores]) -> dict[str, float]:
    """Average precision and recall over the tasks, and take F of the averages; no tasks score 0."""
    if not tasks:
        return dict.fromkeys(MEASURES, 0.0)
    means = [sum(column) / len(tasks) for column in zip(*map(astuple, tasks), strict=True)]
    return {name: f1(means[2 * at], means[2 * at + 1]) for at, name in enumerate(MEASURES)}


@dataclass(frozen=True, slots=True)
class _Day:
    raw: Counter[str]
    unigrams: NGrams
    bigrams: NGrams

    @classmethod
    def of(cls, sentences: Sequence[str], stop_words: frozenset[str]) -> _Day:
        text = joined(sentences)
        return cls(raw_tokens(text), ngrams(text, 1, stop_words), ngrams(text, 2, stop_words))


def _align(days: Mapping[dt.date, _Day], others: Mapping[dt.date, _Day]) -> tuple[float, float]:
    """Send each day to the other one that costs least; return the shares of its unigrams and bigrams found there."""
    found = [0.0, 0.0]
    for day, told in days.items():
        if not others:
            break
        # The earliest wins a tie: the others are in order.
        best = min(others, key=lambda other: _cost(day, told, other, others[other]))
        closeness = 1 / (abs((best - day).days) + 1)
        found[0] += hits(told.unigrams, others[best].unigrams) * closeness
        found[1] += hits(told.bigrams, others[best].bigrams) * closeness
    return (
        share(found[0], sum(told.unigrams.total() for told in days.values())),
        share(found[1], sum(told.bigrams.total() for told in days.values())),
    )


def _cost(day: dt.date, told: _Day, other: dt.date, other_told: _Day) -> float:
    return (1 - 1 / (abs((day - other).days) + 1)) * (1 - unigram_f1(told.raw, other_told.raw))
