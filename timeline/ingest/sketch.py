"""Sketches of texts: how much two share, without keeping either (bottom-k sketches, Broder 1997)."""

from __future__ import annotations

import re
from heapq import nsmallest
from typing import TypeAlias
from zlib import crc32

Sketch: TypeAlias = tuple[int, ...]
"""The smallest hashes of a text's word sequences, ascending."""

_WORD = re.compile(r"\w+")
_SHINGLE = 4
_SIZE = 96
_WORDS = 20_000
_HASHES = 1 << 32


def sketch(text: str) -> Sketch:
    """Draw the sketch of a text from its runs of four words; case and punctuation do not count."""
    words = _WORD.findall(text.lower(), 0, 40 * _WORDS)[:_WORDS]
    runs = {" ".join(words[i : i + _SHINGLE]) for i in range(max(1, len(words) - _SHINGLE + 1))} if words else set()
    return tuple(nsmallest(_SIZE, {crc32(run.encode("utf-8", "replace")) for run in runs}))


def likeness(first: Sketch, second: Sketch) -> float:
    """Estimate the share of word runs that two texts have in common (Jaccard), 0 to 1; 0 for an empty text."""
    if not first or not second:
        return 0.0
    union = nsmallest(_SIZE, {*first, *second})
    both = set(first) & set(second)
    return sum(value in both for value in union) / len(union)


def overlap(first: Sketch, second: Sketch) -> float:
    """Estimate the share of the shorter text's word runs that the longer one has, 0 to 1; 0 for an empty text.

    A copy that was cut to a quarter has a likeness of a quarter with what it was cut from, and an overlap of one.
    """
    like = likeness(first, second)
    if not like:
        return 0.0
    sizes = _runs(first), _runs(second)
    return min(1.0, like / (1 + like) * sum(sizes) / min(sizes))


def _runs(drawn: Sketch) -> float:
    """Estimate how many different word runs a text has."""
    return len(drawn) if len(drawn) < _SIZE else (_SIZE - 1) * _HASHES / max(drawn[-1], 1)
