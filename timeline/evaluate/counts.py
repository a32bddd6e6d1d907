"""Counts of paired time expressions, the scores that follow, and how far they may be trusted."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from timeline.evaluate.timeml import Mention

MEASURES = ("strict", "relaxed", "type", "value")
_SEED = 20220212


@dataclass(slots=True)
class Counts:
    """Counts of a document or of a corpus; they add up."""

    gold: int = 0
    system: int = 0
    strict: int = 0
    relaxed: int = 0
    right_type: int = 0
    right_value: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(mine + theirs for mine, theirs in zip(astuple(self), astuple(other), strict=True)))

    def scores(self) -> dict[str, float]:
        """Strict, relaxed, type and value F1, in percent; 0 where there is nothing to find and nothing found."""
        table = _scores(np.array([astuple(self)], dtype=np.float64))
        return {name: float(table[name][0]) for name in MEASURES}


def align(gold: Sequence[Mention], system: Sequence[Mention]) -> list[tuple[Mention, Mention]]:
    """Pair equal spans first, then spans that overlap; each is used once."""
    spans = {(mention.start, mention.end): mention for mention in system}
    pairs = [(mention, spans[mention.start, mention.end]) for mention in gold if (mention.start, mention.end) in spans]
    taken_gold = {id(mention) for mention, _ in pairs}
    taken = {id(mention) for _, mention in pairs}
    for mention in gold:
        if id(mention) in taken_gold:
            continue
        for other in system:
            if id(other) not in taken and other.start < mention.end and mention.start < other.end:
                pairs.append((mention, other))
                taken.add(id(other))
                break
    return pairs


def count(gold: Sequence[Mention], system: Sequence[Mention], *, partial: bool = False) -> Counts:
    """Count one document.

    Where the gold is `partial`, what stands beside it is not counted: each score is then a share of the gold (recall).
    """
    pairs = align(gold, system)
    return Counts(
        gold=len(gold),
        system=len(gold if partial else system),
        strict=sum(a.start == b.start and a.end == b.end for a, b in pairs),
        relaxed=len(pairs),
        right_type=sum(a.type == b.type for a, b in pairs),
        right_value=sum(a.value == b.value for a, b in pairs),
    )


def bootstrap(
    documents: Sequence[Counts], against: Sequence[Counts] | None = None, *, samples: int = 1000
) -> dict[str, tuple[float, float]]:
    """Bootstrap 95 % intervals of the measures over documents, with a fixed seed.

    Parameters
    ----------
    documents
        Counts a document. None at all gives (0, 0).
    against
        Counts of the same documents in another run: then the intervals are those of the difference, paired.
    samples
        How many times documents are drawn, each time as many as there are.
    """
    if not documents:
        return dict.fromkeys(MEASURES, (0.0, 0.0))
    drawn = np.random.default_rng(_SEED).integers(len(documents), size=(samples, len(documents)))
    scores = _scores(_matrix(documents)[drawn].sum(axis=1))
    if against is not None:
        others = _scores(_matrix(against)[drawn].sum(axis=1))
        scores = {name: scores[name] - others[name] for name in MEASURES}
    ends = {name: np.quantile(scores[name], [0.025, 0.975]) for name in MEASURES}
    return {name: (float(low), float(high)) for name, (low, high) in ends.items()}


def _matrix(documents: Sequence[Counts]) -> npt.NDArray[np.float64]:
    return np.array([astuple(counts) for counts in documents], dtype=np.float64)


def _scores(rows: npt.NDArray[np.float64]) -> dict[str, npt.NDArray[np.float64]]:
    """Score rows of counts, in the order of the fields of `Counts`."""
    gold, system, strict, relaxed, right_type, right_value = rows.T
    both = gold + system
    factor = np.divide(200.0, both, out=np.zeros_like(both), where=both > 0)
    return {
        "strict": factor * strict,
        "relaxed": factor * relaxed,
        "type": factor * right_type,
        "value": factor * right_value,
    }
