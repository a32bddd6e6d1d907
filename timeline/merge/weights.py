"""What a word weighs: how much two tellings say by sharing it."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from timeline.languages.en.commonness import COMMON, COMMONEST
from timeline.merge.words import peoples, terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

COMMONEST_BITS = 2.5
COMMON_BITS = 4.5
RARE_BITS = 7.5
_SMALL_NUMBER = 12
_SMALL_BLOCK = 200
"""A block of few mentions is weighed as if so many more stood beside it."""


def standing(word: str) -> float:
    """Give the bits that a term has whatever the articles, so that no article changes what another one says."""
    if word.isdecimal() and int(word) <= _SMALL_NUMBER:
        return COMMON_BITS
    return _BITS.get(word, RARE_BITS)


def weights(tellings: Iterable[frozenset[str]]) -> Mapping[str, float]:
    """Weigh the terms of a block: by their standing, and less where most tellings of the block have them.

    Parameters
    ----------
    tellings
        The terms of each mention of the block, in any order.
    """
    seen: Counter[str] = Counter()
    total = _SMALL_BLOCK
    for telling in tellings:
        total += 1
        seen.update(telling)
    return {word: min(standing(word), math.log2(total / count)) for word, count in seen.items()}


_BITS = {
    **dict.fromkeys(peoples(), COMMON_BITS),
    **dict.fromkeys(terms(COMMON), COMMON_BITS),
    **dict.fromkeys(terms(COMMONEST), COMMONEST_BITS),
}
