"""What a word weighs: how much two tellings say by sharing it, whatever other articles there are."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.languages.en.commonness import COMMON, COMMONEST
from timeline.merge.words import peoples, terms

if TYPE_CHECKING:
    from collections.abc import Iterable

COMMONEST_BITS = 2.5
COMMON_BITS = 4.5
RARE_BITS = 7.5
NUMBER_BITS = 10.0
"""For 5.7 and 2,100: two events seldom have such a number in common."""
_SMALL_NUMBERS = frozenset(map(str, range(13)))


def weight(words: Iterable[str]) -> float:
    """Sum what terms weigh, in bits."""
    return math.fsum(map(_bits, words))


@lru_cache(maxsize=65536)
def _bits(word: str) -> float:
    if word[0].isdecimal() and word not in _BITS:
        return COMMON_BITS if word in _SMALL_NUMBERS else NUMBER_BITS if len(word) > 2 else RARE_BITS
    return _BITS.get(word, RARE_BITS)


_BITS = {
    **dict.fromkeys(peoples(), COMMON_BITS),
    **dict.fromkeys(terms(COMMON), COMMON_BITS),
    **dict.fromkeys(terms(COMMONEST), COMMONEST_BITS),
}
