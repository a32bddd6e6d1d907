"""Tokens of a sentence, and the one-pass scan that decides whether a sentence is worth reading at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from timeline.languages.en.triggers import TRIGGERS

if TYPE_CHECKING:
    from collections.abc import Sequence

_TOKEN = re.compile(
    r"""
      [^\W\d_]{2,}
    | \d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?(?![\d-])   # 2022-02-12, 2022-02-12T09:30
    | \d{1,4}/\d{1,2}/\d{2,4}(?![\d/])                         # 11/02/89, 2022/02/12
    | \d{1,2}\.\d{1,2}\.\d{4}(?![\d.])                         # 12.02.2022
    | \d{1,2}:\d{2}(?::\d{2})?(?![\d:])                        # 9:30
    | \d+(?:,\d{3})+(?:\.\d+)?|\d+\.\d+                        # 1,200 and 3.5: never a year
    | \d{1,2}(?:st|nd|rd|th)\b
    | (?:['’]\d0|\b\d{3}0)['’]?s\b                             # '90s, 1930s
    | ['’]\d\d(?!\w)                                           # '98
    | \d+
    | [aApP]\.\s?[mM]\.?
    | (?:[^\W\d_]\.){2,}
    | ['’]s\b
    | o['’]clock\b
    | [^\W\d_]
    | \S
    """,
    re.VERBOSE,
)
_WORD = re.compile(r"[A-Za-z]+|\d{4}s?")
_NUMERIC = re.compile(r"\d[:/]\d|\d(?:th|st|nd|rd)\b|\d\.\d{1,2}\.\d|['’]\d|\bQ[1-4]\b|[BbAa]\.[CcDd]\.|[AaPp]\.[Mm]")
_REACH = 10


class Token(NamedTuple):
    """A token: its words lower-cased, and where it stands in the text given to `tokenize`."""

    lower: str
    text: str
    start: int
    end: int


def may_hold_timex(sentence: str) -> bool:
    """Tell whether a sentence holds a trigger: false for most sentences, and then nothing more is done."""
    return not TRIGGERS.isdisjoint(_WORD.findall(sentence)) or _NUMERIC.search(sentence) is not None


def near_triggers(tokens: Sequence[Token]) -> tuple[list[int], list[int]]:
    """List the positions within ten tokens of a trigger, and of these the ones at or before it.

    No rule reaches further, so the grammar stays away from the rest; and every match starts at or before a trigger.
    """
    near: list[int] = []
    starts: list[int] = []
    for i, token in enumerate(tokens):
        if token.text in TRIGGERS or _is_numeric(token.lower):
            first = max(0, i - _REACH)
            starts.extend(range(max(first, starts[-1] + 1 if starts else 0), i + 1))
            near.extend(range(max(first, near[-1] + 1 if near else 0), min(len(tokens), i + _REACH + 1)))
    return near, starts


def _is_numeric(word: str) -> bool:
    if word.isalpha():
        return word == "q"
    return len(word) > 1 and not word.isdecimal()


def tokenize(text: str, offset: int = 0) -> list[Token]:
    """Split a sentence into tokens; typographic apostrophes are folded in `lower`, offsets keep the text's."""
    found = []
    for match in _TOKEN.finditer(text):
        word = match[0]
        lower = word.lower()
        if not lower.isalpha():
            lower = _folded(lower)
        found.append(Token(lower, word, match.start() + offset, match.end() + offset))
    return found


def _folded(lower: str) -> str:
    """Fold typographic variants: apostrophes, dashes, "a. m.", "o'clock"."""
    lower = lower.replace("’", "'")
    if lower == "o'clock":
        return "oclock"
    if lower in "–—‑‐":
        return "-"
    return lower.replace(" ", "")
