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
        self._marks: list[int] = []
        self._open: list[bool] = []
        is_open = False
        for i, token in enumerate(tokens):
            if token.lower in QUOTES:
                before = tokens[i - 1] if i else None
                if before is None or before.end != token.start or before.lower != token.lower:
                    is_open = token.lower in ("“", "`") or (token.lower != "”" and not is_open)
                    self._marks.append(i)
                    self._open.append(is_open)

    def hold(self, at: int) -> bool:
        """Whether a quotation is open in front of a token."""
        before = bisect_left(self._marks, at)
        return before > 0 and self._open[before - 1]
