"""Where quotations of a sentence are open, read once for all its expressions."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from timeline.languages.en.cues import QUOTES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.temporal.tokens import Token


class Quotations:
    """The quotation marks of a sentence; a straight one opens or closes, and of a double `` or '' the first counts."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._marks = [i for i, token in enumerate(tokens) if token.lower in QUOTES and not _second(tokens, i)]
        self._open: list[bool] = []
        is_open = False
        for mark in self._marks:
            is_open = tokens[mark].lower in ("“", "`") or (tokens[mark].lower != "”" and not is_open)
            self._open.append(is_open)

    def hold(self, at: int) -> bool:
        """Whether a quotation is open in front of a token."""
        before = bisect_left(self._marks, at)
        return before > 0 and self._open[before - 1]


def _second(tokens: Sequence[Token], i: int) -> bool:
    """Whether a mark is the second half of a double one."""
    return i > 0 and tokens[i - 1].end == tokens[i].start and tokens[i - 1].lower == tokens[i].lower
