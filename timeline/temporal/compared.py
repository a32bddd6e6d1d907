"""Dates with which something is only compared: "up from 7.2 percent in March 2012", "down from a year earlier"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import CLAUSE_ENDS, RUNS_ON
from timeline.languages.en.story import COMPARING, MOVED
from timeline.temporal.expression import replace
from timeline.temporal.members import MONTH, REFERENCE, YEAR
from timeline.temporal.thread import says_which

if TYPE_CHECKING:
    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

AS_MONTH = "as-month"
"""The value of "a year earlier" beside what is told of a month."""
_COMPARED = 9
"""Tokens in front of a date that may hold "compared with" or "than"."""


def is_set_against(tokens: Tokens, x: Expression) -> bool:
    """Whether a date is only compared with: "up from 7.2 percent in March 2012"."""
    return "year" in x.fields and _is_compared(tokens, x)


def with_month_compared(x: Expression, tokens: Tokens, context: Context) -> Expression:
    """Take "up from a year earlier", beside what is told of a month, for that month of the year before."""
    told = context.passing or context.reference
    if told is None or told.unit is not MONTH or context.reference_at != context.at:
        return x
    a_year_back = x.base is None and x.n < 0 and x.parts == ((1.0, YEAR),)
    if not a_year_back or not x.start:
        return x
    compared = tokens.lowers[x.start - 1] in ("from", "over") or _is_compared(tokens, x)
    return replace(x, anchor=REFERENCE, value=AS_MONTH) if compared else x


def _is_compared(tokens: Tokens, x: Expression) -> bool:
    for i in range(x.start - 1, max(-1, x.start - _COMPARED), -1):
        word = tokens.lowers[i]
        if word in COMPARING or (word == "from" and i and tokens.lowers[i - 1] in MOVED):
            return True
        if word in CLAUSE_ENDS:
            return False
    return False


def only_compares(tokens: Tokens, x: Expression) -> bool:
    """Whether nothing starts "from" a date: "down from a year earlier", "results from the May 3 vote"."""
    looks_back = x.n < 0 or x.rule.name == "same-period-of-unit" or says_which(tokens, x)
    return looks_back and not (x.end < len(tokens) and tokens.lowers[x.end] in RUNS_ON)
