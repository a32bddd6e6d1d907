"""What became of what was set for a day: it was called off, it collapsed, it had not come, or it never did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import (
    AUXILIARIES,
    BARE_TOO,
    CLAUSE_ENDS,
    DID,
    NEVER_CAME,
    NOT_PAST,
    PAST,
    PLANNED,
    VERBS,
)
from timeline.languages.en.set_days import OFF
from timeline.model.reach import Direction

if TYPE_CHECKING:
    from collections.abc import Sequence

DENYING = frozenset(("never", "not", "t"))
_UNTENSED = BARE_TOO | AUXILIARIES | {"since"}
"""Past forms that tell no tense by themselves."""
_CAME = 8
"""Tokens behind a date among which its plan may come to nothing."""
_BETWEEN = 5
"""Tokens behind an aside with the verb of its clause."""
_OFF_WITHIN = 8
"""Tokens behind a day that may tell that what was set for it was called off."""


def called_off(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read that what was set for a day was called off: "Thursday's meeting", "a service planned for Saturday"."""
    if end >= len(words):
        return None
    if words[end] != "'s" and not (words[start - 1] in ("for", "on") and words[start - 2] in PLANNED):
        return None
    for i in range(end + 1, min(len(words), end + _OFF_WITHIN)):
        if words[i] in CLAUSE_ENDS:
            return None
        if words[i] in OFF or words[i : i + 2] == ["called", "off"]:
            return None if AUXILIARIES.isdisjoint(words[i - 2 : i]) else Direction.PRESENT
    return None


def became(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read what became of what was set for a day, right behind it: "a truce agreed for 5 March collapsed"."""
    if end >= len(words) or words[start - 1] not in ("for", "on"):
        return None
    word = words[end]
    told = (word in PAST and word not in _UNTENSED) or (word.endswith("ed") and word not in NOT_PAST)
    return Direction.PRESENT if told else None


def overdue(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read that what was awaited on a day had not come by then: "a convoy, expected on Monday, still had not come"."""
    aside = start > 2 and words[start - 3] == "," and words[end : end + 1] == [","]
    near = words[end + 1 : end + _BETWEEN]
    return Direction.PAST if aside and "had" in near and not (DENYING | {"yet"}).isdisjoint(near) else None


def never_came(words: Sequence[str], _start: int, end: int) -> Direction | None:
    """Read that nothing came of what was planned for a day: "a meeting planned for May in Algiers never took place"."""
    if DENYING.isdisjoint(words[end : end + _CAME]):
        return None
    for i in range(end, min(len(words) - 1, end + _CAME)):
        if words[i] in (",", ";", "."):
            return None
        if (words[i] == "never" and words[i - 1] not in VERBS) or (
            words[i] in ("not", "t") and not DID.isdisjoint(words[i - 3 : i])
        ):
            never = words[i + 1] in NEVER_CAME or words[i + 1 : i + 2] == ["be"]
            return Direction.PAST if never else None
    return None
