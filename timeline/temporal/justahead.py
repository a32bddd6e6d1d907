"""Dates just ahead that a participle would put into the last year: "It is part of a series broadcast in May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import (
    BE,
    CLAUSE_ENDS,
    CLITICS,
    CONDITIONS,
    NOT_PAST,
    PAST,
    PLACING,
    RELATIVES,
    WEAKLY_PAST,
)
from timeline.languages.en.lexicon import WEEKDAYS
from timeline.languages.en.nearby import ACTING, ACTING_ON, OBJECTS, OF_NOW, OPENERS, SURELY_PAST
from timeline.languages.en.over import OUTCOMES
from timeline.temporal.charges import is_of_a_deed
from timeline.temporal.tense import REACH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

_REACH = 24
"""Tokens in front of a date that may hold the verb of its sentence."""
_SPOKEN = frozenset("it he she that there i we they you what here".split())
"""In front of "'s" and "'re" these show a verb."""
_ENDS = RELATIVES | CONDITIONS | WEAKLY_PAST | OPENERS | SURELY_PAST | {";"}

_AGENT = 3
"""Tokens from a name with its verb and a preposition to the date behind."""
_SENTENCE = 28
"""Tokens on either side of a weekday that may hold its verb."""
BACK_TO_A_DAY = frozenset("from of during since after for".split())
"""In front of a weekday these point to what was on it: "the statement from Thursday"."""


def is_never_past(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a weekday stands in a sentence that tells of now, and nowhere of the past: "It is her birthday Saturday".

    The day of a disaster is past all the same: "There is anger over a strike on Thursday".
    """
    if WEEKDAYS.keys().isdisjoint(words[start:end]) or (start > 1 and words[start - 2] in OUTCOMES):
        return False
    if start and words[start - 1] == "update":
        return True  # "(Update 3:11 a.m. Tuesday in Cairo)"
    near = words[max(0, start - _SENTENCE) : end + _SENTENCE]
    if (OF_NOW.isdisjoint(near) and not _acts(words, start)) or not PAST.isdisjoint(near):
        return False
    return not any(word.endswith("ed") and word not in NOT_PAST and near[i - 1] != "-" for i, word in enumerate(near))


def _acts(words: Sequence[str], start: int) -> bool:
    """Whether a verb in the present stands in front of a weekday: "the king abdicates", "lifts all restrictions"."""
    for i in range(start - 1, max(0, start - REACH), -1):
        word = words[i]
        if word in CLAUSE_ENDS or word in PAST:
            return False
        if word in ACTING or (word in ACTING_ON and words[i + 1] in OBJECTS):
            return True
    return False


def is_told_now(tokens: Tokens, start: int, x: Expression) -> bool:
    """Whether the verb over a date is of the present, and at most a participle beside it looks back.

    "It is part of a series broadcast in May" tells of the next May as well as of the last; "It is where he stood when
    he took office in May" tells of the last. Of weekdays the last is as near as the next.
    """
    words = tokens.lowers
    if "weekday" in x.fields or (start and words[start - 1] == "from"):
        return False  # "sales are up from May"
    placed = start > _AGENT and words[start - 1] in PLACING
    if placed and words[start - 2].endswith("ed") and tokens.capital(start - _AGENT):
        return False  # "It is the law that / Ito signed in May"
    if is_of_a_deed(words, start, ahead=False):
        return False
    for i in range(start - 1, max(-1, start - _REACH), -1):
        word = words[i]
        if word in BE or (word in CLITICS and i and (words[i - 1] in _SPOKEN or words[i - 1] == "'")):
            return True
        if word in _ENDS:
            return False
    return False
