"""Ordinals that count a noun and are no day: "on the 5th floor", "the 5th, 35th and 36th Armies"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import PAST, QUOTES
from timeline.languages.en.vetoes import AFTER_ORDINAL_DAY, BEHIND_A_VERB, OF_UNITS

if TYPE_CHECKING:
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

ORDINAL_DAYS = frozenset(("ordinal-day", "month-ordinal-day", "month-day", "weekday-ordinal"))
"""The rules that read an ordinal as a day."""
_BEHIND_A_MONTH = frozenset(("month-ordinal-day", "month-day"))
_OPENERS = frozenset(("on", "by"))
_SUFFIXES = frozenset(("st", "nd", "rd", "th"))
_LISTING = frozenset((",", "and", "or"))


def counts_a_noun(tokens: Tokens, x: Expression) -> bool:
    """Whether a day read by one of `ORDINAL_DAYS`, alone or the first of a list, stands in front of what it counts."""
    if x.rule.name in _BEHIND_A_MONTH and ("year" in x.fields or tokens.lowers[x.end - 2] != "the"):
        return False
    at = x.end
    while at + 1 < len(tokens) and tokens.lowers[at] in _LISTING and _is_ordinal(tokens.lowers[at + 1]):
        at += 2
    if tokens.lowers[at : at + 1] and tokens.lowers[at] in QUOTES and at + 1 < len(tokens) and tokens.capital(at + 1):
        return not tokens.touches(at)  # "tanks from the 2nd 'Northern' Division"
    after = tokens.lowers[at] if at < len(tokens) else ""
    opens = x.start == 1 and tokens.lowers[0] in _OPENERS and at + 1 < len(tokens) and tokens.capital(at)
    if (
        opens
        and x.rule.name not in _BEHIND_A_MONTH
        and (tokens.lowers[at + 1] in PAST or tokens.lowers[at + 1].endswith("ed"))
    ):
        return False  # "On the 14th Thieu decided to leave"
    if tokens.lowers[max(0, x.start - 1) : x.start] == ["on"] and _is_done(tokens, at):
        return False
    named = after.isalpha() or (len(after) > 1 and after.replace(".", "").isalpha())
    return named and after not in AFTER_ORDINAL_DAY and (at == x.end or after != "of")


def _is_done(tokens: Tokens, at: int) -> bool:
    """Whether a verb in the past stands at a place: "the 8th Army on the 18th reached the river"."""
    word = tokens.lowers[at] if at < len(tokens) and not tokens.capital(at) else ""
    verb = word in PAST or (word.endswith("ed") and word not in OF_UNITS)
    return verb and at + 1 < len(tokens) and tokens.lowers[at + 1] in BEHIND_A_VERB


def _is_ordinal(word: str) -> bool:
    return word[-2:] in _SUFFIXES and word[:-2].isdecimal()
