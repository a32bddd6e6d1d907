"""Whether two mentions of the same time tell the same event: levels, the surest first."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from timeline.model import Granularity, Status

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.merge.mention import Mention

_SIDES = {
    Status.HAPPENED: "told",
    Status.ONGOING: "told",
    Status.ALLEGED: "alleged",
    Status.SCHEDULED: "ahead",
    Status.FORECAST: "ahead",
    Status.THREATENED: "threatened",
    Status.CONDITIONAL: "conditional",
    Status.DENIED: "denied",
}
"""Only statuses of one side may share a row: a denied event and a happened one never do."""

_FINE = frozenset({Granularity.MINUTE, Granularity.HOUR, Granularity.DAY})
_COPY = 90.0
_COPY_WORDS = 6
_LEAST_WORDS = 3

LEAST_OVERLAP = 0.6
"""No level asks for less."""


class Comparison:
    """Compares mentions by their words, the rare ones counting most.

    Parameters
    ----------
    mentions
        All mentions of the run: how many of them use a word decides what the word weighs.
    """

    def __init__(self, mentions: Iterable[Mention]) -> None:
        seen: Counter[str] = Counter()
        total = 0
        for mention in mentions:
            total += 1
            seen.update(mention.words)
        self._weights = {word: math.log1p((total + 10) / count) for word, count in seen.items()}

    def weight(self, words: Iterable[str]) -> float:
        """Sum what the words weigh."""
        return math.fsum(self._weights[word] for word in words)

    def similarity(self, one: Mention, other: Mention) -> float:
        """Score two mentions of the same time from 0 to 1; 0 where they are not the same event."""
        if not compatible(one, other) or len((one.words & other.words) - one.numbers) < _LEAST_WORDS:
            return 0.0
        overlap = self.overlap(one, other)
        return overlap if overlap >= LEAST_OVERLAP and overlap >= needed_overlap(one, other) else 0.0

    def overlap(self, one: Mention, other: Mention) -> float:
        """Weigh the shared words of two headlines against all of them (Dice), 0 to 1."""
        both = self.weight(one.words) + self.weight(other.words)
        return 2 * self.weight(one.words & other.words) / both if both else 0.0


def needed_overlap(one: Mention, other: Mention) -> float:
    """Give the overlap from which two compatible mentions are one event: the less, the more else speaks for it."""
    if one.numbers and other.numbers and not one.numbers & other.numbers:
        return math.inf
    if copies(one, other):
        return LEAST_OVERLAP
    if one.when.granularity not in _FINE:
        return 0.85
    same_class = one.category is not None and one.category == other.category
    same_names = bool(one.names & other.names)
    if same_class and same_names:
        return LEAST_OVERLAP
    return 0.7 if same_class or same_names else 0.8


def compatible(one: Mention, other: Mention) -> bool:
    """Whether nothing forbids that two mentions are one event: status, class, names, or being told in one sentence."""
    if _side(one) != _side(other):
        return False
    if one.category and other.category and one.category != other.category:
        return False
    if one.names and other.names and not one.names & other.names:
        return False
    return one.article_id != other.article_id or one.sentence_start != other.sentence_start


def _side(mention: Mention) -> str | None:
    return _SIDES[mention.status] if mention.status else None


def copies(one: Mention, other: Mention) -> bool:
    """Whether one sentence is a near copy of the other, as in agency reports; short sentences never are."""
    if min(len(one.sentence_words), len(other.sentence_words)) < _COPY_WORDS:
        return False
    from rapidfuzz import fuzz  # noqa: PLC0415 (heavy)

    return bool(fuzz.ratio(one.sentence, other.sentence, score_cutoff=_COPY) >= _COPY)
