"""Weekdays that are one of many: "on a recent Tuesday", "the first Tuesday", "on a hot Sunday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import DETERMINERS, PLACING
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.vetoes import ANY_DAY, BEHIND_ONE_OF_MANY, COUNTING_DAYS

if TYPE_CHECKING:
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

_ARTICLES = frozenset(("a", "an"))
_DESCRIBED = 3
"""Words between "on" and a weekday at most: "on a hot, humid Sunday"."""


def not_told_which(tokens: Tokens, x: Expression, before: str) -> str | None:
    """Say why a weekday is no day that can be told, or return None where it may be one."""
    counted = before in COUNTING_DAYS and x.start > 1 and tokens.lowers[x.start - 2] in ("the", "every", "each")
    if counted and tokens.lowers[x.start - 2 : x.start] != ["each", "other"]:
        return "which of several is counted, and not of what"
    if before in ANY_DAY or _is_described(tokens, x):
        return "one of many such days, and not which"
    return None


def is_a_name(tokens: Tokens, x: Expression, before: str) -> bool:
    """Whether a weekday belongs to a longer name: "the Friday Club"."""
    named = before == "the" and x.end < len(tokens) and tokens.texts[x.end].istitle() and tokens.capital(x.end)
    return named and tokens.lowers[x.end] not in LEXICON


def _is_described(tokens: Tokens, x: Expression) -> bool:
    """Whether a weekday with an article ends its phrase: "on a hot Sunday in 1990", and not "on a Sunday talk show"."""
    behind = tokens.lowers[x.end] if x.end < len(tokens) else "."
    if behind not in BEHIND_ONE_OF_MANY:
        return False
    for i in range(x.start - 1, max(0, x.start - 2 - _DESCRIBED), -1):
        if tokens.lowers[i] in _ARTICLES:
            return tokens.lowers[i - 1] == "on"
        if tokens.lowers[i] in DETERMINERS or tokens.lowers[i] in PLACING:
            return False
    return False
