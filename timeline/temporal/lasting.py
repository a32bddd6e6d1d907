"""What lasts until a date: whether it is over, goes on, or only then began."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import (
    AUXILIARIES,
    CLAUSE_BREAKS,
    CONTRACTED,
    DEFERRING,
    DID,
    LASTING,
    NOT_PAST,
    PAST,
    PLANNED,
    WAS,
)
from timeline.model.reach import Direction

if TYPE_CHECKING:
    from collections.abc import Sequence


def uncontracted(words: Sequence[str], i: int) -> tuple[str, int]:
    """Return a word without its "n't", and the position behind: "won't" is "will", "didn't" is "did"."""
    word = words[i]
    if i + 2 < len(words) and words[i + 1] == "'" and words[i + 2] == "t":
        return CONTRACTED.get(word, word.removesuffix("n")), i + 3
    return word, i + 1


def negated(words: Sequence[str], i: int) -> bool:
    """Whether what lasts until a date is denied: "will not leave until Monday", "won't open until May"."""
    for k in range(i - 1, max(-1, i - 7), -1):
        word = words[k]
        if word in CLAUSE_BREAKS or word == ",":
            return False
        if word in ("not", "never") or (word == "t" and k and words[k - 1] == "'"):
            return True
    return False


def came_at_last(words: Sequence[str], i: int) -> bool:
    """Whether what was not so "until" then came: "did not open until Monday", "it was not until Monday that"."""
    near = range(max(1, i - 7), i)
    if any(words[k + 1 : k + 3] == ["'", "t"] and uncontracted(words, k)[0] in WAS for k in near):
        return True
    was = any(words[k] == "not" and words[k - 1] in WAS and PLANNED.isdisjoint(words[k:i]) for k in near)
    return was or any(uncontracted(words, k)[0] in DID for k in range(max(0, i - 7), i))


def until(words: Sequence[str], i: int) -> Direction:
    """Read the verb in front of "until": "stayed until Monday" is over, "was postponed until Monday" is not."""
    if negated(words, i):
        return Direction.PAST if came_at_last(words, i) else Direction.FUTURE
    for k in range(i - 1, max(-1, i - 8), -1):
        word = words[k]
        if word in CLAUSE_BREAKS or word in DEFERRING or word in LASTING:
            break
        if (word.endswith("ed") and word not in NOT_PAST) or word in PAST:
            if word in ("was", "were") and words[k + 1] != "to":
                return Direction.PAST  # "were open until Thursday"
            passive = not AUXILIARIES.isdisjoint(words[max(0, k - 2) : k + 1])
            return Direction.FUTURE if passive else Direction.PAST
    return Direction.FUTURE
