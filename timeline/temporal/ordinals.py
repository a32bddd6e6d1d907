"""Ordinals that count a noun and are no day: "on the 5th floor", "the 5th, 35th and 36th Armies"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import CLAUSE_ENDS, PAST, QUOTES
from timeline.languages.en.lexicon import CLOCK_WORDS, PARTS_OF_DAY
from timeline.languages.en.vetoes import AFTER_ORDINAL_DAY, BEHIND_A_VERB, HALVES_AND_ZONES, MILITARY, OF_UNITS, PERSONS
from timeline.temporal.expression import WEEKDAY_ORDINAL

if TYPE_CHECKING:
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

APPOSED = 4
"""Tokens of "Friday, the first"."""
ORDINAL_DAYS = frozenset(("ordinal-day", "month-ordinal-day", "month-day", WEEKDAY_ORDINAL))
"""The rules that read an ordinal as a day."""
_BEHIND_A_MONTH = frozenset(("month-ordinal-day", "month-day"))
_OPENERS = frozenset(("on", "by"))
_CLAUSES = frozenset(";,") | {"and", "but"}
_TIMES_OF_DAY = frozenset(("early", "late", "hours", *HALVES_AND_ZONES, *PARTS_OF_DAY, *CLOCK_WORDS))
"""In front of "on" these show that an ordinal is a day: "at 2 a.m. on the 24th French troops left"."""
_PARTICLES = frozenset("de del la las los el al of von van der du des ibn bin".split())
_BEHIND_A_VERB = BEHIND_A_VERB | CLAUSE_ENDS | {"."}
_NAME = 6
"""Tokens of a name."""
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
    if x.rule.name not in _BEHIND_A_MONTH and _opens_a_clause(tokens, x.start) and _somebody_acts(tokens, at):
        return False
    if tokens.lowers[max(0, x.start - 1) : x.start] == ["on"] and _is_done(tokens, at):
        return False
    if x.rule.name == WEEKDAY_ORDINAL and x.end - x.start == APPOSED and at < len(tokens):
        return tokens.lowers[at][0].isalnum()  # "on Monday, the first since March", "Friday, the second at 10 a.m."
    if x.rule.name == WEEKDAY_ORDINAL and _is_verb(tokens, at):
        return False  # "the attack of Monday the 8th failed"
    named = after.isalpha() or (len(after) > 1 and after.replace(".", "").isalpha())
    return named and after not in AFTER_ORDINAL_DAY and (at == x.end or after != "of")


def _opens_a_clause(tokens: Tokens, start: int) -> bool:
    """Whether "on" stands in front of an ordinal, first in its sentence or clause: "he fell; on the 14th Roe came"."""
    if not start or tokens.lowers[start - 1] not in _OPENERS:
        return False
    return start == 1 or tokens.lowers[start - 2] in _CLAUSES or tokens.lowers[start - 2] in _TIMES_OF_DAY


def _somebody_acts(tokens: Tokens, at: int) -> bool:
    """Whether a name with a verb in the past or an owner's stands at a place: "On the 14th Thieu decided to leave"."""
    end = at
    while end < min(len(tokens), at + _NAME) and (
        tokens.capital(end) or (end > at and tokens.lowers[end] in _PARTICLES)
    ):
        end += 1
    if end + 1 < len(tokens) and _are_many(tokens.lowers[end]):
        end += 1  # "On the 26th shells fell", "On the 27th French troops left"
    if not at < end < len(tokens) or not MILITARY.isdisjoint(tokens.lowers[at:end]):
        return False
    return tokens.lowers[end] in PAST or tokens.lowers[end].endswith("ed") or tokens.lowers[end] == "'s"


def _are_many(word: str) -> bool:
    """Whether a noun is a plural, which an ordinal does not count."""
    return word in PERSONS or (word.isalpha() and word.endswith("s") and not word.endswith("ss") and word not in PAST)


def _is_done(tokens: Tokens, at: int) -> bool:
    """Whether a verb in the past stands at a place: "the 8th Army on the 18th reached the river"."""
    word = tokens.lowers[at] if at < len(tokens) and not tokens.capital(at) else ""
    if word.endswith("ing") and at + 1 < len(tokens):
        return tokens.lowers[at + 1] in PAST or tokens.lowers[at + 1].endswith("ed")  # "on the 22nd fighting stopped"
    return _is_verb(tokens, at) and at + 1 < len(tokens) and tokens.lowers[at + 1] in _BEHIND_A_VERB


def _is_verb(tokens: Tokens, at: int) -> bool:
    """Whether a form of the past stands at a place, and no word that tells what a unit of an army is."""
    word = tokens.lowers[at] if at < len(tokens) and not tokens.capital(at) else ""
    return word in PAST or (word.endswith("ed") and word not in OF_UNITS)


def _is_ordinal(word: str) -> bool:
    return word[-2:] in _SUFFIXES and word[:-2].isdecimal()
