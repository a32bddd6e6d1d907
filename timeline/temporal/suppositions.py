"""What is wanted, supposed or thwarted, and what is likely: words that tell a tense by what stands around them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.languages.en.cues import (
    CLAUSE_BREAKS,
    DATES_FOLLOW,
    DETERMINERS,
    MISSED,
    NEGATED,
    PAST,
    PURPOSES,
    QUOTES,
    SET_DOWN,
)
from timeline.languages.en.over import DONE
from timeline.temporal.tokens import FAR

if TYPE_CHECKING:
    from collections.abc import Sequence

_THEY = frozenset(("he", "she", "it", "they", "we", "i"))
_WANTED = frozenset("want wants plan plans intend intends hope hopes".split())
_FAR = 10
"""Tokens from a will to its "to" behind a break in a quotation: "They want," said Macron, "to attack"."""
_DEADLINE = 14
"""Tokens behind a verb among which its deadline is sought."""
_TURNED = 14
"""Tokens in front of "but" that may hold what is denied."""
_PURPOSE = 10
"""Tokens in front of "was to" that may hold its subject."""
_VERBS_TOO = frozenset(("may", "march"))
_BEFORE = 3
"""Tokens from "before" to "could"."""


def supposes(words: Sequence[str], i: int, behind: int) -> bool:
    """Whether "were" supposes what may yet be: "were he to appeal", "Were the rebels to attack"."""
    if behind >= len(words):
        return False
    subject = words[behind]
    if subject in _THEY:
        return words[behind + 1 : behind + 2] == ["to"]
    if i and words[i - 1] not in QUOTES:
        return False
    at = behind + 2 if subject in DETERMINERS else behind + 1
    return words[at : at + 1] == ["to"] and not subject.endswith("ed") and subject not in SET_DOWN


def by_a_date(words: Sequence[str], i: int) -> bool:
    """Whether a deadline stands behind a verb: "is likely to have ended by Friday"."""
    return any(a == "by" and b in DATES_FOLLOW for a, b in pairwise(words[i : i + _DEADLINE]))


def is_wanted(words: Sequence[str], i: int) -> bool:
    """Whether "to" takes up a quotation that tells of a will: "They want," said Macron, "to attack"."""
    return words[i - 1] in QUOTES and not _WANTED.isdisjoint(words[max(0, i - _FAR) : i])


def was_thwarted(words: Sequence[str], i: int) -> bool:
    """Whether "could" tells what a deed came before: "shot a man before he could stab a priest"."""
    return "before" in words[max(0, i - _BEFORE) : i] and any(each in DONE for each in words[max(0, i - FAR) : i])


def was_missed(words: Sequence[str], i: int) -> bool:
    """Whether a deadline was missed or met: "missed the deadline on Friday"."""
    return not MISSED.isdisjoint(words[max(0, i - _BEFORE) : i])


def turns(words: Sequence[str], i: int) -> bool:
    """Whether "but" puts one date in the place of another that is denied: "not on Friday but on Saturday"."""
    if words[i] != "but":
        return False
    denied = max((k for k in range(max(0, i - _TURNED), i) if words[k] in NEGATED), default=i)
    return any((word in DATES_FOLLOW and word not in _VERBS_TOO) or word[:1].isdecimal() for word in words[denied:i])


def tells_a_purpose(words: Sequence[str], i: int) -> bool:
    """Whether "was to" tells what something was for: "the aim of the visit in May was to calm them"."""
    near = words[max(0, i - _PURPOSE) : i]
    return any(word in PURPOSES and before in DETERMINERS for before, word in pairwise(near))


def will_yet(words: Sequence[str], start: int) -> bool:
    """Whether "will" follows what a clause tells of its subject: "By May birds that bred here will be back"."""
    for word in words[start : start + _DEADLINE]:
        if word == "will":
            return True
        if word in PAST or word.endswith("ed") or word in CLAUSE_BREAKS:
            return False
    return False
