"""Which mentions are worth comparing."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.merge.compare import Comparison
    from timeline.merge.mention import Mention, When


def blocks_of(mentions: Iterable[Mention]) -> Iterator[list[Mention]]:
    """Group mentions that have the same bounds and granularity; undated ones and loners are in no block."""
    blocks: dict[When, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.dated:
            blocks[mention.when].append(mention)
    return (block for block in blocks.values() if len(block) > 1)


def candidates(mentions: Iterable[Mention], comparison: Comparison, least: float) -> list[tuple[Mention, Mention]]:
    """Give every pair whose headlines overlap by `least` or more, among others, without comparing all pairs.

    Two headlines that overlap so much share one of their rarest words (prefix filtering, Bayardo and others 2007): only
    those are looked up. Each pair once, the mention of the lower number first, in the order of the numbers.
    """
    by_word: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        for word in _prefix(mention, comparison, least):
            by_word[word].append(mention)
    pairs = {
        (min(one.number, other.number), max(one.number, other.number)): (one, other)
        for sharing in by_word.values()
        for one, other in combinations(sharing, 2)
    }
    return [
        (one, other) if one.number < other.number else (other, one)
        for _, (one, other) in sorted(pairs.items(), key=lambda item: item[0])
    ]


def _prefix(mention: Mention, comparison: Comparison, least: float) -> list[str]:
    """Give the rarest words, until those left could not make up the overlap."""
    words = sorted(mention.words, key=lambda word: (-comparison.weight([word]), word))
    left = comparison.weight(words)
    enough = least / (2 - least) * left - 1e-9
    prefix = []
    for word in words:
        if left < enough:
            break
        prefix.append(word)
        left -= comparison.weight([word])
    return prefix
