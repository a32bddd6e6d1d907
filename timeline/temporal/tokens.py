"""The tokens of a sentence."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

# The blank in front and the plain words and marks, which most tokens are, are only there to be fast.
_TOKEN = re.compile(
    r"""
    [ ]?(
      [A-Za-z]{2,}(?![^\W\d_])
    | [,;"()$-]
    | [^\W\d_]{2,}
    | \d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?(?![\d-])   # 2022-02-12, 2022-02-12T09:30
    | \d{1,4}/\d{1,2}/\d{2,4}(?![\d/])                         # 11/02/89, 2022/02/12
    | \d{1,2}\.\d{1,2}\.\d{4}(?!\d|\.\d)                      # 12.02.2022
    | \d{1,2}:\d{2}(?::\d{2})?(?![\d:])                        # 9:30
    | \d+(?:,\d{3})+(?:\.\d+)?|\d+\.\d+                        # 1,200 and 3.5: never a year
    | \d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)\b
    | (?:['’‘]\d0|\b\d{1,3}0)['’]?[sS]\b                           # '90s, 1930s, 470s, 70s
    | ['’‘]\d\d(?!\w)                                           # '98
    | \d+
    | [aApP]\.\s?[mM]\.?
    | (?:[^\W\d_]\.){2,}
    | ['’]s\b
    | o['’]clock\b
    | [^\W\d_]
    | \S
    )
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    """A token: its words lower-cased, and where it stands in the text."""

    lower: str
    text: str
    start: int
    end: int


def words(text: str) -> list[str]:
    """Split a text into its tokens as they are written; only white space stands between them."""
    return _TOKEN.findall(text)


def located(text: str, found: Iterable[str], lowers: Iterable[str], offset: int) -> list[Token]:
    """Tell where the tokens of a text stand, given its `words` and what they are folded to."""
    starts, ends = [], []
    end = 0
    for word in found:
        start = text.index(word, end)
        end = start + len(word)
        starts.append(start + offset)
        ends.append(end + offset)
    return list(map(_token, zip(lowers, found, starts, ends, strict=True)))


_token = partial(tuple.__new__, Token)
"""`Token._make`, in a third of the time."""


def fold(word: str) -> str:
    """Lower a token and fold typographic variants: apostrophes, dashes, "a. m.", "o'clock"."""
    lower = word.lower()
    if lower.isalpha():
        return lower
    lower = lower.replace("’", "'").replace("‘", "'") if len(lower) > 1 else lower.replace("’", "'")
    if lower == "o'clock":
        return "oclock"
    if lower in "–—‑‐−":
        return "-"
    return lower.replace(" ", "")
