"""Which mentions are worth comparing."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.merge.mention import Mention

_COMMON = 40
"""A word that more mentions of a block share does not say which of them to compare."""
_NEIGHBORS = 8
LEAST_SHARED = 2


def blocks_of(mentions: Iterable[Mention]) -> Iterator[list[Mention]]:
    """Group the mentions of one block (`Mention.block`); undated ones are in none. In the order of the blocks."""
    blocks: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.block:
            blocks[mention.block].append(mention)
    return (blocks[name] for name in sorted(blocks))


class Worded(Protocol):
    """What is paired: a mention, or its words alone."""

    @property
    def number(self) -> int:
        """Its place in a fixed order."""

    @property
    def words(self) -> frozenset[str]:
        """What it tells."""


W = TypeVar("W", bound=Worded)


def candidates(mentions: Sequence[W]) -> list[tuple[W, W]]:
    """Pair the mentions that share two words or more, of which one is no common word of theirs, or all words.

    Mentions of nearly the same words stand beside each other in the order of their words and are paired there too, so
    that a sentence which a hundred articles copy is found although all its words are common. Nearly linear: no word
    gives more than a bounded number of pairs. More mentions never pair two that were not paired before. Each pair once,
    the mention of the lower number first, in the order of the numbers.
    """
    by_word: dict[str, list[int]] = defaultdict(list)
    for mention in mentions:
        for word in mention.words:
            by_word[word].append(mention.number)
    shared: Counter[tuple[int, int]] = Counter()
    for sharing in by_word.values():
        if len(sharing) <= _COMMON:
            shared.update(combinations(sorted(sharing), 2))
    known = {mention.number: mention for mention in mentions}
    pairs = {
        pair
        for pair, count in shared.items()
        if count >= LEAST_SHARED or len(known[pair[0]].words & known[pair[1]].words) >= LEAST_SHARED
    }
    alike = sorted(mentions, key=lambda mention: (sorted(mention.words), mention.number))
    for at, one in enumerate(alike):
        for other in alike[at + 1 : at + 1 + _NEIGHBORS]:
            if len(one.words & other.words) >= LEAST_SHARED or one.words == other.words:
                pairs.add((min(one.number, other.number), max(one.number, other.number)))
    pairs.update(pair for pair in shared if known[pair[0]].words == known[pair[1]].words)
    return [(known[one], known[other]) for one, other in sorted(pairs)]
