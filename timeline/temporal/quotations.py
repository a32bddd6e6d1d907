"""Where quotations of a sentence are open, read once for all its expressions."""

from __future__ import annotations

from bisect import bisect_left

from timeline.languages.en.cues import QUOTES
from timeline.temporal.tokens import Tokens


class Quotations:
    """The quotation marks of a sentence; a straight one opens or closes, and of a double `` or '' the first counts."""

    __slots__ = ("_open", "marks")

    def __init__(self, tokens: Tokens) -> None:
        words = tokens.lowers
        self.marks = [i for i, word in enumerate(words) if word in QUOTES and not _second(tokens, i)]
        self._open: list[bool] = []
        is_open = False
        for mark in self.marks:
            is_open = words[mark] in ("“", "`") or (words[mark] != "”" and not is_open)
            self._open.append(is_open)

    def hold(self, at: int) -> bool:
        """Whether a quotation is open in front of a token."""
        before = bisect_left(self.marks, at)
        return before > 0 and self._open[before - 1]


def _second(tokens: Tokens, i: int) -> bool:
    """Whether a mark is the second half of a double one."""
    return i > 0 and tokens.lowers[i - 1] == tokens.lowers[i] and tokens.touches(i)


_NONE = Quotations(Tokens("", 0, [], []))


def quotations_of(tokens: Tokens) -> Quotations:
    """Read the quotation marks of a sentence, once; most have none."""
    if tokens.quotations is None:
        tokens.quotations = _NONE if QUOTES.isdisjoint(tokens.lowers) else Quotations(tokens)
    return tokens.quotations
