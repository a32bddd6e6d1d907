"""Tokens of a sentence, and the one-pass scan that decides whether a sentence is worth reading at all."""

from __future__ import annotations

import re
from typing import NamedTuple

from timeline.languages.en.triggers import TRIGGERS

_TOKEN = re.compile(
    r"""
      \d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?(?![\d-])   # 2022-02-12, 2022-02-12T09:30
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
    | [^\W\d_]+
    | \S
    """,
    re.VERBOSE,
)
_WORD = re.compile(r"[a-z]+|\d{4}|\d+(?=[/:.])|['’]\d\d")
_NUMERIC = re.compile(r"\d[:/]\d|\d(?:th|st|nd|rd)\b|\d\.\d{1,2}\.\d|['’]\d0s|\bQ[1-4]\b")


class Token(NamedTuple):
    """A token: its words lower-cased, and where it stands in the text given to `tokenize`."""

    lower: str
    text: str
    start: int
    end: int


def may_hold_timex(sentence: str) -> bool:
    """Tell whether a sentence holds a trigger: false for most sentences, and then nothing more is done."""
    return not TRIGGERS.isdisjoint(_WORD.findall(sentence.lower())) or _NUMERIC.search(sentence) is not None


def tokenize(text: str, offset: int = 0) -> list[Token]:
    """Split a sentence into tokens; typographic apostrophes are folded in `lower`, offsets keep the text's."""
    found = []
    for match in _TOKEN.finditer(text):
        word = match[0]
        lower = word.lower().replace("’", "'")
        if lower == "o'clock":
            lower = "oclock"
        elif lower in ("–", "—", "‑", "‐"):
            lower = "-"
        elif len(lower) > 2 and lower[1] == "." and lower[0] in "ap" and lower[2:3] in (" ", "m"):
            lower = lower.replace(" ", "")
        found.append(Token(lower, word, match.start() + offset, match.end() + offset))
    return found
