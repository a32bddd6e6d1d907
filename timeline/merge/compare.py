"""Whether two mentions of the same time tell the same event: graded evidence, added up."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

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

_SMALL_RUN = 200
"""A run of few mentions is weighed as if so many more stood beside it."""
_MOST_BITS = 8.0
_LEAST_SHARED = 3
_NEAR_IDENTICAL = 0.85

NAME = 0.7
"""For each bit of the words of names in common: one name brings several, and names many events of a day."""
UNSHARED_LESS = -0.35
"""For each bit of the words that only the shorter of two tellings has."""
UNSHARED_MORE = -0.12
"""For each bit of the words that only the longer of two tellings has: it may say more."""
CHANCE = -12.0
"""What two events of one day start with: as good as certain that they are two."""
COARSE = -12.0
"""The same for a week, month or year, which holds more events."""
STRANGER = -4.0
"""For each name that only one of them has, where the other has as many of its own."""
_MOST_STRANGERS = 4


class Evidence(NamedTuple):
    """What speaks for and against two mentions being one event, in bits; above zero they are one."""

    score: float
    reasons: tuple[str, ...]


_NEVER = -math.inf


class Comparison:
    """Compares mentions by their words, the rare ones counting most.

    Parameters
    ----------
    mentions
        All mentions of the run: how many of them use a word decides what the word weighs.
    """

    def __init__(self, mentions: Iterable[Mention]) -> None:
        seen: Counter[str] = Counter()
        total = _SMALL_RUN
        for mention in mentions:
            total += 1
            seen.update(mention.words)
        self._weights = {word: min(_MOST_BITS, math.log2(total / count)) for word, count in seen.items()}

    def weight(self, words: Iterable[str]) -> float:
        """Sum what the words weigh, in bits."""
        return math.fsum(self._weights[word] for word in words)

    def overlap(self, one: Mention, other: Mention) -> float:
        """Weigh the shared words of two headlines against all of them (Dice), 0 to 1."""
        both = self.weight(one.words) + self.weight(other.words)
        return 2 * self.weight(one.words & other.words) / both if both else 0.0

    def evidence(self, one: Mention, other: Mention) -> Evidence:
        """Add up what speaks for and against; the start and the end of the two are the caller's matter."""
        refusal = forbidden(one, other)
        if refusal:
            return Evidence(_NEVER, (refusal,))
        shared = one.words & other.words
        names = one.named | other.named
        repeated = one.words == other.words and copies(one, other)
        if len(shared - one.numbers) < _LEAST_SHARED and not repeated:
            return Evidence(_NEVER, ("too few words in common",))
        if shared <= names and not repeated:
            return Evidence(_NEVER, ("nothing but names in common",))
        if one.article_id == other.article_id and self.overlap(one, other) < _NEAR_IDENTICAL:
            return Evidence(_NEVER, ("one article, and not nearly the same words",))
        alone = sorted((self.weight(one.words - shared), self.weight(other.words - shared)))
        levels = [
            (self.weight(shared - names) + NAME * self.weight(shared & names), f"both say {', '.join(sorted(shared))}"),
            (UNSHARED_LESS * alone[0] + UNSHARED_MORE * alone[1], "words that only one of them has"),
            (CHANCE, "events of one time are many"),
            *_agreement(one, other),
        ]
        return Evidence(
            math.fsum(bits for bits, _ in levels), tuple(f"{bits:+.1f} {reason}" for bits, reason in levels)
        )


def _agreement(one: Mention, other: Mention) -> Iterable[tuple[float, str]]:
    if one.when.granularity not in _FINE:
        yield COARSE, "a time that holds more events than a day does"
    if one.category and other.category:
        same = one.category == other.category
        yield (3.0, "same class") if same else (-6.0, "another class")
    if one.names & other.names:
        yield 3.0, "same actor or recipient"
    if one.places and other.places:
        yield (2.0, "same place") if one.places & other.places else (-6.0, "another place")
    strangers = min(len(one.named - other.words), len(other.named - one.words), _MOST_STRANGERS)
    if strangers:
        yield STRANGER * strangers, "each has names that the other has not"
    if copies(one, other):
        yield 8.0, "one sentence is a copy of the other"


def forbidden(one: Mention, other: Mention) -> str:
    """Say what forbids that two mentions are one event, whatever speaks for it; "" where nothing does."""
    if _side(one) != _side(other):
        return "statuses exclude each other"
    if one.numbers and other.numbers and not one.numbers & other.numbers:
        return "other numbers"
    if one.article_id == other.article_id and one.sentence_start == other.sentence_start and one.words != other.words:
        return "two clauses of one sentence"
    if one.names and other.names and not one.names & other.names:
        return "another actor or recipient"
    return ""


def _side(mention: Mention) -> str | None:
    return _SIDES[mention.status] if mention.status else None


def copies(one: Mention, other: Mention) -> bool:
    """Whether one sentence is a near copy of the other, as in agency reports; short sentences never are."""
    if min(len(one.sentence_words), len(other.sentence_words)) < _COPY_WORDS:
        return False
    from rapidfuzz import fuzz  # noqa: PLC0415 (heavy)

    return bool(fuzz.ratio(one.sentence, other.sentence, score_cutoff=_COPY) >= _COPY)
