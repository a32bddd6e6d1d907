"""Dates of what somebody is accused of: "is accused of killing four in May" is told in the present, and is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.charges import ACCUSED, OF_A_DEED, OWNED_UP_TO, STILL_AHEAD
from timeline.languages.en.cues import CLAUSE_BREAKS
from timeline.languages.en.over import HARM

if TYPE_CHECKING:
    from collections.abc import Sequence

_REACH = 20
"""Tokens between what somebody is accused of and its date."""
_CALLED = 4
"""Tokens between a charge and the word that tells of what: "charged on Monday with / four counts of"."""
_BESIDE = 2
"""Tokens from a deed that is a noun to its date."""
_PLANNED = 8
_CHARGES = ACCUSED | OWNED_UP_TO


def is_of_a_deed(words: Sequence[str], start: int, *, ahead: bool) -> bool:
    """Whether a date is that of a deed with which somebody is charged, or which they deny or own up to.

    Behind a verb that looks `ahead` a mere noun is none: "will be tried for murder in June".
    """
    first = max(0, start - _REACH)
    if _CHARGES.isdisjoint(words[first:start]):
        return False
    for i in range(start - 1, first, -1):
        word = words[i]
        if word in CLAUSE_BREAKS or word in ("will", "would", "who", "that", "until"):
            return False
        gerund = word.endswith("ing") and (words[i - 1] in OF_A_DEED or words[i - 1] in OWNED_UP_TO)
        if gerund and _is_charged(words, i):
            return word not in STILL_AHEAD
        if word in HARM and i >= start - _BESIDE and not ahead and _is_charged(words, _before_group(words, i)):
            return "to" not in words[max(0, i - _PLANNED) : i]  # "is due to be sentenced for the murder on Friday"
    return False


def _before_group(words: Sequence[str], i: int) -> int:
    """Return where the group of a noun begins: "with / the four murders"."""
    at = i
    while at > max(0, i - _CALLED) and words[at - 1] not in OF_A_DEED and words[at - 1] not in CLAUSE_BREAKS:
        at -= 1
    return at


def _is_charged(words: Sequence[str], at: int) -> bool:
    """Whether the words in front of a deed charge somebody with it, or own up to it."""
    if words[at - 1] in OWNED_UP_TO or (words[at - 1] == "to" and words[at - 2] in OWNED_UP_TO):
        return True
    return words[at - 1] in OF_A_DEED and not ACCUSED.isdisjoint(words[max(0, at - 1 - _CALLED) : at - 1])
