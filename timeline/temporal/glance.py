"""A glance at a sentence, before it is cut into tokens: whether any of its words can be part of a time at all."""

from __future__ import annotations

import re

from timeline.languages.en.triggers import TRIGGERS
from timeline.temporal.lattice import KNOWN
from timeline.temporal.tokens import words

_FIGURES = re.compile(r"\d(?:\d{3}|[^\s\d,)%]|(?<=['’‘].)\d)")
"""Four figures, or fewer with a mark or a letter beside them: a bare "35" starts no time."""
_FIGURE, _BLANK = b"0 "
_SHAPES = bytes(
    code if chr(code).isalpha() else _FIGURE if chr(code).isdecimal() else _BLANK for code in range(128)
).ljust(256, b" ")
"""Leaves the letters of ASCII, makes one figure of all, and blanks everything else."""


def _shape(text: str) -> bytes:
    return text.encode("ascii", "replace").translate(_SHAPES)


_DOTTED = [word for word in KNOWN if not word.isalpha() and words(word) == [word]]
"""What the grammar knows and is one token, though it is no word: "a.m.", "9/11"."""
_SIGNS = frozenset(
    _shape(word).split()[-1]
    for word in (*TRIGGERS, *_DOTTED, *map(str.upper, _DOTTED))
    if not any(map(str.isdecimal, word))
)
"""The last letters, without marks between them, of all words that start the search for a time."""


def may_hold_time(sentence: str) -> bool:
    """Tell at a tenth of the cost of its tokens whether a sentence is worth them; True where it is not sure.

    Times are told in figures or in words that `triggers` lists.
    """
    shape = _shape(sentence)
    if _FIGURE in shape or not sentence.isascii():
        if _FIGURES.search(sentence):
            return True
        shape = shape.replace(b"0", b" ")
    return not _SIGNS.isdisjoint(shape.split())
