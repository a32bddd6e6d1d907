"""What lasts until a date: whether it is over, goes on, or only then began."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import (
    AUXILIARIES,
    CLAUSE_BREAKS,
    CONTRACTED,
    DID,
    MODALS,
    NOT_PAST,
    PAST,
    PLANNED,
    RELATIVES,
    WAS,
)
from timeline.languages.en.running import HAVING
from timeline.languages.en.set_days import DEFERRING, EXPECTING, LASTING
from timeline.model.reach import Direction
from timeline.temporal.governors import was_foretold

if TYPE_CHECKING:
    from collections.abc import Sequence

_NEAR = 7
"""Tokens in front of "until" that hold its verb."""
_FAR = 14
"""Tokens in front of it that may, where an object or a clause stands between."""
_INVERTED = frozenset("did was were had".split())
_AWAITED = PLANNED | {"likely", "supposed"}
"""Behind "was not" these tell of what is still to come: "was not likely to open until Monday"."""
_TO_COME = frozenset(("will", "would", "shall"))
_IS = frozenset(("is", "are"))
_OPENING = frozenset(("before", "until", "till", "once", "if", "unless"))
_NO_CONDITION = RELATIVES | {"had"}
"""Behind an "if" these tell of what was: "would help if he had come", "if those who fled on Friday"."""
_SUBJECT = 6
"""Tokens from a verb back to what opens its clause."""
_WOULD = frozenset(("would", "wouldn"))
_DENIED = 3
"""Tokens from a verb to the end of its "not"."""


def uncontracted(words: Sequence[str], i: int) -> tuple[str, int]:
    """Return a word without its "n't", and the position behind: "won't" is "will", "didn't" is "did"."""
    word = words[i]
    if i + 2 < len(words) and words[i + 1] == "'" and words[i + 2] == "t":
        return CONTRACTED.get(word, word.removesuffix("n")), i + 3
    return word, i + 1


def under_would(words: Sequence[str], i: int) -> bool:
    """Whether a past form tells of what "would" lies ahead of: "said they would wait until it was paid on Friday"."""
    if _OPENING.isdisjoint(words[max(0, i - _SUBJECT + 1) : i]):
        return False
    at = next(k for k in range(i - 1, -1, -1) if words[k] in _OPENING)
    if not _NO_CONDITION.isdisjoint(words[at + 1 : i + 1]) and words[at] in ("if", "unless"):
        return False
    for k in range(at - 1, max(-1, at - _FAR), -1):
        if words[k] in CLAUSE_BREAKS or words[k] == ",":
            return False
        if words[k] == "would":
            return words[k + 1] != "have"
    return False


def negated(words: Sequence[str], i: int) -> bool:
    """Whether what lasts until a date is denied: "will not leave until Monday", "won't open until May"."""
    return _negation(words, i) >= 0


def _negation(words: Sequence[str], i: int) -> int:
    """Where the "not" stands that denies what lasts until a date; -1 where there is none."""
    for k in range(i - 1, max(-1, i - _FAR), -1):
        word = words[k]
        if word in CLAUSE_BREAKS or word == ",":
            return -1
        if word in ("not", "never") or (word == "t" and k and words[k - 1] == "'"):
            return k
    return -1


def awaited_from(words: Sequence[str], i: int) -> bool:
    """Whether what will not be "before" a date is to come from then on: "will not resume before Thursday"."""
    denied = _negation(words, i)
    verb = denied - _DENIED + 1 if words[denied] == "t" else denied - 1
    if denied < 1 or verb < 0:
        return False
    lead = uncontracted(words, verb)[0]
    return lead in _TO_COME or (lead in _IS and words[denied + 1] in _AWAITED)


def came_at_last(words: Sequence[str], i: int) -> bool:
    """Whether what was not so "until" then came: "did not open until Monday", "it was not until Monday that"."""
    denied = _negation(words, i)
    if denied >= 0 and words[denied + 1] in EXPECTING:
        return False  # "did not expect to sail until June"
    if denied == i - 1 and not _INVERTED.isdisjoint(words[i + 2 : i + _NEAR]):
        return True  # "not until May did it open"
    verb = denied - _DENIED if words[denied - 2] == "n" else denied - 2  # "was n't", cut in two
    if denied == i - 1 and verb >= 0 and uncontracted(words, verb)[0] in WAS:
        return True  # "it wasn't until May"
    near = range(max(1, i - _NEAR if denied < 0 else min(i - _NEAR, denied - _DENIED)), i)
    was = any(words[k] == "not" and words[k - 1] in WAS and _AWAITED.isdisjoint(words[k:i]) for k in near)
    return was or any(uncontracted(words, k)[0] in DID for k in range(near.start - 1, min(i, near.start + _NEAR)))


def until(words: Sequence[str], i: int) -> Direction:
    """Read the verb in front of "until": "stayed until Monday" is over, "was postponed until Monday" is not."""
    if negated(words, i):
        if came_at_last(words, i):
            return Direction.PAST
        would = next((k for k in range(i - 1, max(0, i - _FAR), -1) if words[k] in _WOULD), -1)
        return Direction.PRESENT if would > 0 and was_foretold(words, would) else Direction.FUTURE
    for k in range(i - 1, max(-1, i - _FAR), -1):
        word = words[k]
        if word in CLAUSE_BREAKS or word in DEFERRING or word in LASTING or word in PLANNED:
            break
        if (word in MODALS or word in ("will", "shall", "can")) and words[k + 1] != "have":
            break  # "the truce that began on Monday would hold until Friday"
        if (word.endswith("ed") and word not in NOT_PAST) or word in PAST:
            if word in ("was", "were") and words[k + 1] != "to":
                return Direction.PAST  # "were open until Thursday"
            if words[k] in WAS or (words[k] in PLANNED and k and (words[k - 1] == "been" or words[k - 1] in WAS)):
                return Direction.PRESENT  # "was to last until April", "had been due to run until Monday"
            if word == "got" and k == i - 1 and words[k - 1] in HAVING:
                return Direction.FUTURE  # "He's got until Tuesday"
            if word == "had" and k == i - 1:
                return Direction.PRESENT  # "had until Tuesday to collect it"
            before = words[max(0, k - 3) : k + 1]
            if "had" in before[-3:-1] and before[-2] != "been":
                return Direction.PAST  # "had claimed until Thursday"
            overtaken = before[:2] == ["had", "been"] or before[1:3] == ["had", "been"]
            passive = not AUXILIARIES.isdisjoint(before[-3:]) and not overtaken
            if passive and not WAS.isdisjoint(before[-3:]):
                return Direction.PRESENT  # "were freed in stages until late January": the nearest
            return Direction.FUTURE if passive else Direction.PAST
    return Direction.FUTURE
