"""Sketches of texts: how much two share, without keeping either (bottom-k sketches, Broder 1997)."""

from __future__ import annotations

import re
from heapq import nsmallest
from typing import NamedTuple, TypeAlias
from zlib import crc32

Sketch: TypeAlias = tuple[int, ...]
"""The smallest hashes of a text's word sequences, ascending."""

_WORD = re.compile(r"\w+")
_SHINGLE = 4
_PAIR, _LONG = 2, 4
_SIZE = 96
_NUMBERS = 60
_FEWEST_NUMBERS = 3
_OTHER_NUMBERS, _SAME_NUMBERS = 0.5, 0.7
_SAME_RUNS, _SAME_PAIRS = 0.6, 0.55
_WORDS = 20_000
_HASHES = 1 << 32


def sketch(text: str) -> Sketch:
    """Draw the sketch of a text from its runs of four words; case and punctuation do not count."""
    return _smallest(_words(text), _SHINGLE)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower(), 0, 40 * _WORDS)[:_WORDS]


def _smallest(words: list[str], size: int) -> Sketch:
    """Return the smallest hashes of the runs of so many words."""
    runs = {" ".join(words[i : i + size]) for i in range(max(1, len(words) - size + 1))} if words else set()
    return tuple(nsmallest(_SIZE, {crc32(run.encode("utf-8", "replace")) for run in runs}))


class Print(NamedTuple):
    """What is kept of a text to know other printings of it by.

    `runs` is its sketch, `pairs` that of its neighboring long words, which survives light editing, and `numbers` are
    the first of its numbers, the days among them.
    """

    runs: Sketch
    pairs: Sketch
    numbers: frozenset[str]


def print_of(text: str) -> Print:
    """Take the print of a text; of fixed size."""
    words = [word for word in _words(text) if len(word) >= _LONG or word.isdecimal()]
    numbers = [word for word in words if word.isdecimal()][:_NUMBERS]
    return Print(sketch(text), _smallest(words, _PAIR), frozenset(numbers))


def in_common(first: Print, second: Print) -> float:
    """Estimate the share of the shorter text that is that of the other, where both print one report; else 0.

    Such printings have most runs of words in common or, once an editor went over them, most pairs of long words and
    the numbers. Reports of one pattern on two days have other numbers.
    """
    if first.numbers and second.numbers:
        alike = len(first.numbers & second.numbers) / min(len(first.numbers), len(second.numbers))
    else:
        alike = 0.0
    told = min(len(first.numbers), len(second.numbers)) >= _FEWEST_NUMBERS
    if told and alike < _OTHER_NUMBERS:
        return 0.0
    runs = overlap(first.runs, second.runs)
    pairs = overlap(first.pairs, second.pairs)
    edited = told and alike >= _SAME_NUMBERS and pairs >= _SAME_PAIRS
    return max(runs, pairs) if runs >= _SAME_RUNS or edited else 0.0


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
