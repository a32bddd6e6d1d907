"""ROUGE tokens and overlaps as the literature on timeline summarization counts them."""

from __future__ import annotations

import re
import string
from collections import Counter
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from timeline.errors import InputNotFoundError, MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_SEPARATORS = re.compile(r"[^a-z0-9]+")
_STEMMED_FROM = 4
_STOP_LIST = "rouge/smart_common_words.txt"

NGrams = Counter[tuple[str, ...]]


def find_stop_words(folder: Path) -> frozenset[str]:
    """Read the SMART stop list, which lies as `rouge/smart_common_words.txt` beside the corpus or above it.

    Raises
    ------
    InputNotFoundError
        Where no folder above holds it.
    """
    resolved = folder.resolve()
    for above in (resolved, *resolved.parents):
        if (above / _STOP_LIST).is_file():
            return frozenset((above / _STOP_LIST).read_text(encoding="utf-8").split())
    raise InputNotFoundError(folder / ".." / _STOP_LIST)


def ngrams(text: str, n: int, stop_words: frozenset[str]) -> NGrams:
    """Count the n-grams of a text, as ROUGE 1.5.5 with `-s -m` does.

    Lower case; anything but a to z and 0 to 9 separates; stop words out; Porter stems of words longer than 3.
    """
    words = [_stem(word) for word in _SEPARATORS.split(text.lower()) if word and word not in stop_words]
    return Counter(zip(*(islice(words, start, None) for start in range(n)), strict=False))


def hits(one: NGrams, other: NGrams) -> int:
    """Count the n-grams in common, each as often as both have it."""
    return (one & other).total()


def raw_tokens(text: str) -> Counter[str]:
    """Count white-space tokens, case kept, without those that are punctuation: what days are aligned by."""
    return Counter(token for token in text.split() if token not in string.punctuation)


def unigram_f1(one: Counter[str], other: Counter[str]) -> float:
    """Return the F1 of two bags of tokens; 0 where they share none."""
    shared = (one & other).total()
    return 2 * shared / (one.total() + other.total()) if shared else 0.0


@lru_cache(maxsize=1 << 17)
def _stem(word: str) -> str:
    return str(_stemmer().stemWord(word)) if len(word) >= _STEMMED_FROM else word


@lru_cache(maxsize=1)
def _stemmer() -> Any:  # noqa: ANN401 (its type is private)
    try:
        import snowballstemmer  # noqa: PLC0415 (an extra)
    except ImportError:
        raise MissingExtraError("scoring summaries", "evaluate") from None
    return snowballstemmer.stemmer("porter")


def share(part: float, whole: float) -> float:
    """Divide; 0 where there is nothing to divide by."""
    return part / whole if whole else 0.0


def f1(precision: float, recall: float) -> float:
    """Return the harmonic mean; 0 where both are."""
    return share(2 * precision * recall, precision + recall)


def joined(sentences: Sequence[str]) -> str:
    """Join the sentences of a day."""
    return " ".join(sentences)
