"""Words in front of a time that only seem to round it: "get around Friday's ban", "talk about the May 4 vote"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.lexicon import LEXICON, MONTH_ABBREVIATIONS, UNITS
from timeline.languages.en.vetoes import AFTER_YEAR, GET_AROUND, NAME_MONTHS, TALKING
from timeline.temporal.counts import compares_an_amount
from timeline.temporal.members import DCT, FIELD_REFERENCE, PART_OF_DAY, UNIT_REFERENCE
from timeline.temporal.monthnames import is_shouted_verb

if TYPE_CHECKING:
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

_POINTING = frozenset((UNIT_REFERENCE, FIELD_REFERENCE, PART_OF_DAY))
_SOONER = frozenset(("earlier", "later", "sooner"))
_THAN = ("LESS_THAN", "MORE_THAN")
_NAMES = NAME_MONTHS | MONTH_ABBREVIATIONS.keys()
_PERIODS = frozenset({"last-unit", "this-unit", "last-field"})
"""Of these nothing lasts more or less: "more than last year" compares."""


def veto_modified(tokens: Tokens, x: Expression) -> str | None:
    """Refuse "get around" something, "talk about" it, "20 cents less than a month ago", "a day later than Friday"."""
    if x.mod in _THAN and (compares_an_amount(tokens, x.start) or x.rule.name in _PERIODS):
        return "an amount compared with that of then"
    if x.mod == "MORE_THAN" and tokens.lowers[x.start : x.start + 2] == ["over", "the"]:
        return "all through it, and no more than it"
    if x.mod == "APPROX" and x.fields.keys() == {"month"} and is_shouted_verb(tokens, x):
        return "a common word, not a month"  # "SOME MAY THINK"
    if not x.start:
        return None
    word, before = tokens.lowers[x.start], tokens.lowers[x.start - 1]
    if word in ("early", "late") and before == "too":
        return "before or behind its time"  # "It was too late on Friday"
    if word in _SOONER and before.removesuffix("s") in UNITS and not tokens.capital(x.start - 1):
        return "how far apart two times are"
    if x.mod != "APPROX":
        return None
    if word == "around" and before in GET_AROUND:
        return "a phrasal verb: get around something"
    if x.fields.keys() == {"month"} and _is_a_name(tokens, x):
        return "a person's name"
    if word == "about" and (
        before in TALKING or x.fields.keys() == {"weekday"} or _is_pointed_to(x) or _says_which(tokens, x)
    ):
        return "what is talked about"  # "nervous about Friday's report"
    return None


def _is_a_name(tokens: Tokens, x: Expression) -> bool:
    """Whether a surname follows a month: "one thing about Jan Hill"."""
    if tokens.lowers[x.end - 1] not in _NAMES or x.end >= len(tokens):
        return False
    surname = tokens.texts[x.end]
    return surname.isalpha() and surname.istitle() and tokens.lowers[x.end] not in LEXICON


def _is_pointed_to(x: Expression) -> bool:
    """Whether a date is told by the day of speaking, which is never about right: "a question about yesterday"."""
    return x.anchor is DCT and x.base is None and x.operator in _POINTING


def _says_which(tokens: Tokens, x: Expression) -> bool:
    """Whether a date says which talks "about" leads to: "about Friday's talks", "about the May 4 vote"."""
    after = tokens.lowers[x.end] if x.end < len(tokens) else ""
    owned = after == "'s" and tokens.lowers[x.start - 1] != "or"
    dated = "day" in x.fields and tokens.lowers[x.start + 1] == "the" and tokens.lowers[x.start - 1] != "or"
    return owned or (dated and after.isalpha() and after not in AFTER_YEAR)
