"""Dates of outcomes and forecasts, which are there whatever the verb tells; and of what is only thought of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import (
    AWAITED,
    BEFORE_PRONOUN,
    CLAUSE_BREAKS,
    CLAUSE_ENDS,
    DETERMINERS,
    FUTURE,
    GATHERINGS,
    INDEFINITE,
    PAST,
    PLACING,
    WON,
)
from timeline.languages.en.lexicon import WEEKDAYS
from timeline.languages.en.over import (
    ABOUT,
    CONTEMPLATED,
    CONTEMPLATING,
    DONE,
    FEARED_AGAIN,
    FORECASTS,
    HARM,
    OUTCOMES,
    QUALIFYING,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_OUT_OF = frozenset(("from", "of"))
_REACH = 10
_NAMED = 4
"""Tokens behind a date that name what happened on it."""
_KNOWN = 4
"""Tokens in front of a date that hold a disaster, its article and what it is told about."""
_THOUGHT_OF = CONTEMPLATING | {"of", "about"}
_MAY_COME = FEARED_AGAIN | CONTEMPLATED
_BETWEEN = 7
"""Tokens from "talk" to its "of": "talk among protesters about"."""


def is_of_what_is_over(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a date is that of an outcome or a forecast, or of a dateline: "KYIV, Jan. 3 (Agency) -"."""
    if _of_known_harm(words, start):
        return True
    if end >= len(words):
        return False
    if words[end] == "(" and ")" in words[end + 1 : end + 4]:
        closed = words.index(")", end + 1)
        return words[closed + 1 : closed + 2] == ["-"]
    return _of_an_outcome(words, start, end) or _of_a_forecast(words, start, end)


def is_behind_harm(words: Sequence[str], start: int) -> bool:
    """Whether a date stands right behind a disaster and its preposition: "the attack in March"."""
    return start >= _KNOWN and words[start - 1] in ("in", "on") and words[start - 2] in HARM


def _of_known_harm(words: Sequence[str], start: int) -> bool:
    """Whether a date tells which attack or disaster is meant: "could help victims of the attack in March"."""
    if not is_behind_harm(words, start):
        return False
    for i in range(start - 3, max(0, start - _KNOWN - _BETWEEN), -1):
        if words[start] in WEEKDAYS and words[i - 1] in ("about", "over"):
            return False  # "speaks to the nation about the flood on Tuesday"
        if words[start] in WEEKDAYS and words[i - 1] == "of" and words[i - 2] in _MAY_COME:
            return False
        if words[i] in DETERMINERS:
            return words[i] not in INDEFINITE and words[i - 1] in ABOUT
        if words[i] == "'s":
            return words[i - 2] in ABOUT  # "in the wake of Oman's flood in April"
    return False


def _of_an_outcome(words: Sequence[str], start: int, end: int) -> bool:
    """Whether the date is of what has happened: "Wednesday's ruling", "its victory in a May vote"."""
    if is_of_a_vote_held(words, start, end):
        return True
    if words[end] == "'s":
        return not OUTCOMES.isdisjoint(words[end + 1 : end + 3]) or is_of_a_longer_name(words, end + 1)
    held = words[end + 1 : end + 4] == ["will", "take", "place"] or words[end + 2 : end + 3] in (["begin"], ["start"])
    qualified = words[end] in QUALIFYING and words[end + 1 : end + 2] != [] and words[end + 1] in OUTCOMES
    return (words[end] in OUTCOMES or qualified) and not held


def is_of_a_longer_name(words: Sequence[str], end: int) -> bool:
    """Whether a date and one or two words more tell which disaster is meant: "the April 20 oil rig explosion"."""
    for i in range(end, min(len(words), end + _NAMED)):
        if words[i] in HARM:
            return i > end
        if not words[i].isalpha() or words[i] in CLAUSE_BREAKS or words[i] in PAST or words[i] in BEFORE_PRONOUN:
            return False
    return False


def is_of_a_vote_held(words: Sequence[str], start: int, end: int) -> bool:
    """Whether the date is that of a vote whose outcome is told: "results from the January 30 ballot"."""
    won = start > 2 and words[end : end + 1] != [] and words[end] in AWAITED and words[start - 3] in WON
    return won and words[start - 1] in DETERMINERS and (words[start - 2] in PLACING or words[start - 2] in _OUT_OF)


def _of_a_forecast(words: Sequence[str], start: int, end: int) -> bool:
    """Whether the date is that on which a forecast was made: "down from its December forecast"."""
    return words[end] in FORECASTS and start > 0 and words[start - 1] in DETERMINERS


def is_done(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a deed was done on a day: "captured the village on 27 December", "On 27 December, rebels shelled it"."""
    if start and words[start - 1] in PLACING:
        start -= 1
    if start and words[start - 1] == ",":
        start = _before_aside(words, start - 1)
    if start and words[start - 1].isalpha():
        return _deed(words, range(start - 1, max(-1, start - 1 - _REACH), -1))
    return words[end : end + 1] == [","] and _deed(words, range(end + 1, min(len(words), end + 1 + _REACH)))


def _before_aside(words: Sequence[str], closing: int) -> int:
    """Where an aside begins that ends at a comma: "the village, located / beside the river, on 27 December"."""
    near = words[max(0, closing - _REACH) : closing]
    return closing - 1 - near[::-1].index(",") if "," in near else closing + 1


def _deed(words: Sequence[str], positions: range) -> bool:
    """Whether the first verb of some positions is that of a deed."""
    for i in positions:
        word = words[i]
        if word in DONE:
            return True
        other = word in CLAUSE_BREAKS or word in FUTURE or word in PAST or word in ("to", "for") or word.endswith("ed")
        if other or word in AWAITED or word in GATHERINGS:
            return False
    return False


def is_contemplated(words: Sequence[str], start: int) -> bool:
    """Whether a date is that of what is only thought of: "there is talk of staging a march on Friday"."""
    first = max(0, start - _REACH) + 1
    if _THOUGHT_OF.isdisjoint(words[first:start]):
        return False
    for i in range(start - 1, first - 1, -1):
        word = words[i]
        if word in CLAUSE_ENDS:
            return False
        if word in CONTEMPLATING:
            return True
        if word in ("of", "about") and words[i + 1].endswith("ing"):
            return not CONTEMPLATED.isdisjoint(words[max(0, i - _BETWEEN) : i])
    return False
