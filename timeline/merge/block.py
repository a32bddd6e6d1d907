"""Which mentions are worth comparing."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.merge.mention import Mention, When

_COMMON = 40
"""A word that more mentions of a block share does not say which of them to compare."""
_NEIGHBORS = 8
_LEAST_SHARED = 3


def blocks_of(mentions: Iterable[Mention]) -> Iterator[list[Mention]]:
    """Group mentions that have the same bounds and granularity; undated ones and loners are in no block."""
    blocks: dict[When, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.dated:
            blocks[mention.when].append(mention)
    return (block for block in blocks.values() if len(block) > 1)


def candidates(mentions: Sequence[Mention]) -> list[tuple[Mention, Mention]]:
    """Pair the mentions that share three words or more, of which one is no common word of theirs, or all words.

    Mentions of nearly the same words stand beside each other in the order of their words and are paired there too, so
    that a sentence which a hundred articles copy is found although all its words are common. Nearly linear: no word
    gives more than a bounded number of pairs. Each pair once, the mention of the lower number first, in the order of
    the numbers.
    """
    by_word: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        for word in mention.words:
            by_word[word].append(mention)
    pairs = {
        (min(one.number, other.number), max(one.number, other.number))
        for sharing in by_word.values()
        if len(sharing) <= _COMMON
        for one, other in combinations(sharing, 2)
    }
    alike = sorted(mentions, key=lambda mention: (sorted(mention.words), mention.number))
    for at, one in enumerate(alike):
        for other in alike[at + 1 : at + 1 + _NEIGHBORS]:
            pairs.add((min(one.number, other.number), max(one.number, other.number)))
    known = {mention.number: mention for mention in mentions}
    return [
        (known[one], known[other])
        for one, other in sorted(pairs)
        if len(known[one].words & known[other].words) >= _LEAST_SHARED or known[one].words == known[other].words
    ]
