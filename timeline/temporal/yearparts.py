"""Parts of a year that are none: springs and falls of other kinds, and the quarters of a game."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import PLACING
from timeline.languages.en.games import CONTESTED, IN_UNITS, LEFT_TO_PLAY, OF_GAMES, PLAYED, UNPLAYED
from timeline.languages.en.lexicon import LEXICON, WEEKDAYS
from timeline.languages.en.vetoes import (
    AFTER_SPRING,
    FALLING,
    JOINING,
    QUARTERED,
    SEASONED,
)

if TYPE_CHECKING:
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens


_BEFORE_A_VERB = frozenset("not never would will could may might to did does cannot only".split())
_LATE_FALLS = (["a", "late", "fall"], ["an", "early", "fall"])
_LISTED = 8
"""Tokens of a list of decades."""
_ON_THE_CLOCK = 3
"""Tokens in front of a quarter that may tell how much of it is to be played."""


_PLAYED = 5
"""Tokens from a quarter to the game that it is of."""


def veto_part_of_year(tokens: Tokens, x: Expression, before: str, after: str) -> str | None:
    """Refuse a season or a quarter without a year that is none of the year, and say why."""
    if "season" in x.fields:
        return _veto_season(tokens, x, before, after)
    return "a quarter of a game" if _of_a_game(tokens, x) else None


def veto_the_quarter(tokens: Tokens, x: Expression) -> str | None:
    """Refuse "the quarter" of a game, and the fraction: "the quarter million square miles of the Gulf"."""
    if x.end < len(tokens) and tokens.lowers[x.end] in QUARTERED:
        return "a quarter of something, no date"
    return "a quarter of a game" if _of_a_game(tokens, x) else None


def _of_a_game(tokens: Tokens, x: Expression) -> bool:
    """Whether a sentence tells of a game, whose quarters are none of the year: "scored 12 in the fourth quarter"."""
    words = tokens.around(x.start, x.end)
    clock = tokens.lowers[max(0, x.start - _ON_THE_CLOCK) : x.start]
    if not OF_GAMES.isdisjoint(words) or not UNPLAYED.isdisjoint(clock):
        return True
    if tokens.lowers[x.end : x.end + 1] == ["of"] and not PLAYED.isdisjoint(tokens.lowers[x.end + 1 : x.end + _PLAYED]):
        return True  # "in the fourth quarter of Monday's game"
    if any(words[i] in LEFT_TO_PLAY and ":" in words[i - 1] for i in range(1, len(words))):
        return True  # "with 3:45 left"
    if CONTESTED.isdisjoint(words):
        return False
    if "points" in words and ("rebounds" in words or "scored" in words or "game" in words):
        return True
    hyphens = (i for i in range(1, len(words) - 1) if words[i] == "-" and words[i - 1].isdecimal())
    return any(words[i + 1].isdecimal() and IN_UNITS.isdisjoint(words[i + 2 : i + 3]) for i in hyphens)


def behind_a_full_decade(tokens: Tokens, at: int) -> bool:
    """Whether a decade of two figures stands in a list behind one of four: "the 1820s, 30s and 40s"."""
    joined = False
    for word in tokens.lowers[max(0, at - _LISTED) : at][::-1]:
        if word in JOINING:
            joined = True
        elif not word.endswith("0s") or not joined:
            return False
        elif len(word) > len("'40s"):
            return True
    return False


def _is_sum(tokens: Tokens, at: int) -> bool:
    return at < len(tokens) and tokens.lowers[at][0] in "$£€0123456789"


def _dated(tokens: Tokens, at: int) -> bool:
    """Whether a weekday stands behind, with its preposition or without: a season holds many."""
    return any(word in WEEKDAYS for word in tokens.lowers[at : at + 2]) and tokens.lowers[at] not in ("and", "or", ",")


def is_a_verb_of_falling(tokens: Tokens, x: Expression) -> bool:
    """Whether "fall" is a verb: "the city did not fall until 9 July"."""
    alone = tokens.lowers[x.start : x.end] == ["fall"] and tokens.lowers[x.end : x.end + 1] in (["until"], ["till"])
    return alone and x.start > 0 and tokens.lowers[x.start - 1] in _BEFORE_A_VERB


def _veto_season(tokens: Tokens, x: Expression, before: str, after: str) -> str | None:
    """Refuse falls and springs of other kinds, the Prague Spring, and "the" of what a season only qualifies."""
    number = x.end + 1 < len(tokens) and tokens.lowers[x.end + 1].isdecimal()
    decline = after == "in" and tokens.lowers[x.end - 1] == "fall" and not number
    fall_out = after == "-" and tokens.touches(x.end)
    if tokens.lowers[x.end - 1] == "fall" and (after in FALLING or after in ("guy", "guys") or fall_out):
        return "a fall, no season"
    if is_a_verb_of_falling(tokens, x):
        return "a fall, no season"
    late = tokens.lowers[max(0, x.end - 3) : x.end] in _LATE_FALLS and (after in PLACING or not after.isalpha())
    if late:
        return "a fall, no season"  # "down 9 percent in a late fall on Wall Street"
    measured = tokens.lowers[x.end - 1] == "fall" and after in ("was", "is") and (number or _is_sum(tokens, x.end + 1))
    tumble = tokens.lowers[x.end - 1] == "fall" and tokens.lowers[x.start] in ("the", "a") and _dated(tokens, x.end)
    if tumble:
        return "a fall, no season"  # "survived the fall on Monday"
    if after == "of" or decline or measured:
        return "the fall or the spring of something, no season"
    if x.rule.name != "season":
        return None
    if (
        tokens.capital(x.end - 1)
        and x.end < len(tokens)
        and tokens.capital(x.end)
        and (after not in LEXICON or tokens.lowers[x.end - 1].startswith("mid"))  # "A Midsummer Night's Dream"
        and after not in SEASONED
    ):
        return "part of a longer name"
    if x.end - x.start > 1:
        return "the article belongs to what the season qualifies" if after in SEASONED else None
    word = tokens.lowers[x.start]
    if x.start > 1 and tokens.capital(x.start) and tokens.capital(x.start - 1):
        return "part of a longer name"
    if x.rule.narrative and word == "fall":
        return "a fall, no season"
    if x.rule.narrative and word == "spring" and (before in ("a", "to", "hot", "would") or after in AFTER_SPRING):
        return "a spring, no season"
    return None
