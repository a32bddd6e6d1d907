"""Which mentions are worth comparing."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

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
    """Pair the mentions of a block that are worth comparing, as `Pairing` says.

    Each pair once, the mention of the lower number first, in the order of the numbers.
    """
    return Pairing(mentions).pairs()


class Pairing(Generic[W]):
    """Which mentions of a block are worth comparing.

    Those that share two words or more, of which one is no common word of theirs, or all words. Mentions of nearly the
    same words stand beside each other in the order of their words and are paired there too, so that a sentence which a
    hundred articles copy is found although all its words are common. Nearly linear: no word gives more than a bounded
    number of pairs. More mentions never pair two that were not paired before.
    """

    def __init__(self, mentions: Sequence[W]) -> None:
        self._known = {mention.number: mention for mention in mentions}
        by_word: dict[str, list[int]] = defaultdict(list)
        for mention in mentions:
            for word in mention.words:
                by_word[word].append(mention.number)
        self._by_word = {word: sharing for word, sharing in by_word.items() if len(sharing) <= _COMMON}
        alike = sorted(mentions, key=lambda mention: (sorted(mention.words), mention.number))
        self._alike = [mention.number for mention in alike]
        self._place = {number: place for place, number in enumerate(self._alike)}

    def pairs(self, among: Iterable[int] | None = None) -> list[tuple[W, W]]:
        """List the pairs, or only those with one of the numbers in `among`.

        Each pair once, the mention of the lower number first, in the order of the numbers.
        """
        asked = self._known.keys() if among is None else set(among)
        pairs = []
        for number in asked:
            one = self._known[number].words
            for other in self._near(number, one):
                if other < number and other in asked:
                    continue
                words = self._known[other].words
                if len(one & words) >= LEAST_SHARED or one == words:
                    pairs.append((number, other) if number < other else (other, number))
        return [(self._known[one], self._known[other]) for one, other in sorted(pairs)]

    def holds(self, one: int, other: int) -> bool:
        """Whether two that were paired among fewer mentions still are."""
        if abs(self._place[one] - self._place[other]) <= _NEIGHBORS:
            return True
        return any(word in self._by_word for word in self._known[one].words & self._known[other].words)

    def _near(self, number: int, words: frozenset[str]) -> set[int]:
        """Name those that share a word which is not common, and those beside it."""
        place = self._place[number]
        near = set(self._alike[max(0, place - _NEIGHBORS) : place + 1 + _NEIGHBORS])
        near.update(*(self._by_word[word] for word in words if word in self._by_word))
        near.discard(number)
        return near
