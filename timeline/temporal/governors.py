"""Verbs that govern from afar: what somebody expects or wants of a thing that has a clause of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import (
    AUXILIARIES,
    BEFORE_PRONOUN,
    COMMITTED,
    DETERMINERS,
    FORETELLING,
    MODALS,
    PAST,
    PLANNED,
    QUOTES,
    RELATIVES,
    SAID,
    WAS,
)
from timeline.languages.en.governors import BRINGING_ABOUT, EXPECTING, NO_GOVERNED, WANTING
from timeline.model.reach import Direction

if TYPE_CHECKING:
    from collections.abc import Sequence

_FAR = 16
"""Tokens from a governing verb to the "to" that it governs."""
_BE_PLAYED = 2
"""Tokens of "to be" in front of a participle."""
_BROUGHT = 10
"""Tokens from a verb to the participle of what it brought about."""
_FORETOLD = 12
"""Tokens in front of "would" that may hold the "had promised" that it belongs to."""
_OBJECT = 5
"""Tokens from "want" to the participle of what is wanted."""
_THEM = frozenset(("them", "it", "all", "these", "those", "everyone", "everything"))
_ENDS = QUOTES | {";", ":", "but", "while", "because", "when", "if"}


def governed(words: Sequence[str], i: int) -> Direction | None:
    """Read the "to" at `i` by a verb in front of its object's clause: "expects the bridge that fell to reopen"."""
    if EXPECTING.isdisjoint(words[max(0, i - _FAR) : i]):
        return None
    before = words[i - 1] if i else ""
    if before in NO_GOVERNED or before in PAST or before.endswith("ed"):
        return None
    inner = False
    for k in range(i - 1, max(-1, i - _FAR), -1):
        word = words[k]
        if word in _ENDS:
            return None
        if word in EXPECTING:
            overtaken = k > 0 and words[k - 1] == "had"
            return (Direction.PRESENT if overtaken else Direction.FUTURE) if inner and words[k + 1] != "to" else None
        inner = inner or word == "that" or word in RELATIVES or word.endswith("ed")
    return None


def is_wanted_done(words: Sequence[str], i: int) -> bool:
    """Whether a participle tells what somebody wants done: "want the sluices opened before Saturday"."""
    near = words[max(0, i - _OBJECT) : i]
    if WANTING.isdisjoint(near) and "have" not in near:
        return False
    for k in range(i - 1, max(-1, i - _OBJECT - 1), -1):
        word = words[k]
        if word == "have":  # "to have them built by May"
            return words[k - 1] == "to" and words[k + 1] in _THEM
        if word == "and" and (words[k - 1].endswith("ed") or words[k - 1] in PAST):
            continue
        if word in WANTING:
            led = words[k - 1] in BEFORE_PRONOUN or words[k - 1] in DETERMINERS  # "the needs of"
            return not led and words[k + 1] != "to"
        if word in _ENDS or word in (",", "that", "and") or word in RELATIVES or word in BEFORE_PRONOUN:
            return False
    return False


def was_to_be(words: Sequence[str], i: int) -> bool:
    """Whether a participle tells what was planned, and may be past by now: "was to be played"."""
    if i <= _BE_PLAYED + 1 or words[i - 2 : i] != ["to", "be"]:
        return False
    had = words[i - 4] == "had" and (words[i - 3] in COMMITTED or words[i - 3] in PLANNED)
    return had or words[i - 3] in WAS


def is_brought_about(words: Sequence[str], i: int) -> bool:
    """Whether a participle tells what something brought about: "fog caused flights to be cancelled"."""
    if i <= _BE_PLAYED or words[i - 2 : i] != ["to", "be"]:
        return False
    for k in range(i - _BE_PLAYED - 1, max(0, i - _BROUGHT), -1):
        if words[k] in BRINGING_ABOUT:
            return words[k - 1] not in AUXILIARIES and words[k - 1] not in MODALS
        if words[k] in _ENDS or words[k] == "," or words[k] in PAST or words[k].endswith("ed"):
            return False
    return False


def was_foretold(words: Sequence[str], i: int) -> bool:
    """Whether "would" tells what somebody had foretold: "had promised that it would open by Monday"."""
    if words[i] not in ("would", "wouldn"):
        return False
    for k in range(i - 1, max(0, i - _FORETOLD), -1):
        if words[k] in _ENDS or words[k] == ",":
            return False
        if words[k - 1] in ("had", "d") or words[k - 2 : k] == ["had", "been"]:
            return words[k] in COMMITTED or words[k] in SAID or words[k] in FORETELLING
    return False
