"""What became of what was set for a day, and what a day is only told for: a term, a comparison, a preparation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import (
    AUXILIARIES,
    BARE_TOO,
    CLAUSE_ENDS,
    DETERMINERS,
    DID,
    NEVER_CAME,
    NOT_PAST,
    PAST,
    PLACING,
    PLANNED,
    RELATIVES,
    VERBS,
    WAS,
)
from timeline.languages.en.lexicon import MONTHS, WEEKDAYS
from timeline.languages.en.over import OUTCOMES, TAKEN
from timeline.languages.en.set_days import NEEDING, OFF, PERMISSIONS, SHUT
from timeline.model.reach import Direction
from timeline.temporal.tense import REACH, clause

if TYPE_CHECKING:
    from collections.abc import Sequence

UNTENSED = BARE_TOO | AUXILIARIES | {"since"}
"""Past forms that tell no tense by themselves."""
_PASSIVE = 5
"""Tokens from "was" behind a date to its participle."""
_SET = 6
"""Tokens in front of a date that may tell that something was set for it."""
_THAN = 3
"""Tokens in front of a date that may hold "than"."""
_BEHIND_THAN = PLACING | {"that", "those", "of"}
_TERMS = frozenset("later sooner earlier more less other rather longer fewer".split())
"""Before "than" and a date these compare no deed of that day."""
DENYING = frozenset(("never", "not", "t"))
_OFF_WITHIN = 8
"""Tokens behind a day that may tell that what was set for it was called off."""
_CAME = 8
"""Tokens behind a date among which its plan may come to nothing."""
_BETWEEN = 5
"""Tokens behind an aside with the verb of its clause."""
_LEADS = PLACING | {"for"}
SET_FOR = PLANNED | {"agreed", "announced", "promised"}
"""Right before "for" or "on" and a date: what was set for it."""


def averted(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read that what was set was called off, behind its clause: "the strike, set to begin on Monday, was averted"."""
    if PLANNED.isdisjoint(words[max(0, start - _SET) : start]):
        return None
    at = end + 1 if words[end] == "," else end
    off = at < len(words) and words[at] in AUXILIARIES and not OFF.isdisjoint(words[at + 1 : at + 4])
    return Direction.PRESENT if off else None


def became(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read what became of what was set for a day, right behind it: "a truce agreed for 5 March collapsed"."""
    if end >= len(words) or words[start - 1] not in _LEADS:
        return None
    word = words[end]
    if word not in PAST and not word.endswith("ed"):
        return None
    promised = words[start - 2] in SET_FOR
    if word in WAS and not PLANNED.isdisjoint(words[max(0, start - _SET) : start - 1]):
        return came_to_be(words, end)
    told = (word in PAST and word not in UNTENSED) or (word.endswith("ed") and word not in NOT_PAST)
    if not told:
        return None
    if promised:
        return Direction.PRESENT
    planned = words[start - 3] in PLANNED and words[start - 4] in DETERMINERS  # "a planned march on Friday turned into"
    return Direction.PAST if planned and words[start - 1] == "on" else None


def came_to_be(words: Sequence[str], end: int) -> Direction | None:
    """Read the passive behind what was set for a day: "the vote scheduled for Sunday was held"."""
    for word in words[end + 1 : end + _PASSIVE]:
        if word in PLANNED or word in CLAUSE_ENDS:
            break
        if word == "being" or word in PAST or word in TAKEN or word.endswith("ed"):
            return Direction.PAST if word == "held" else Direction.PRESENT
    return None


def prepared(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read what somebody gets ready for: "met on Tuesday to prepare Thursday's summit"."""
    at = start - 2 if words[start - 1] == "for" else start - 1
    return Direction.PRESENT if words[end : end + 1] == ["'s"] and words[at] in NEEDING else None


def term(words: Sequence[str], start: int, _end: int) -> Direction | None:
    """Read the term of a permission or an order: "refused permission to enter the town before Sunday"."""
    for i in range(start - 2, max(0, start - REACH), -1):
        if words[i] == "to":
            return Direction.FUTURE if words[i - 1] in PERMISSIONS else None
        if words[i] in CLAUSE_ENDS or words[i] in PAST:
            break
    return None


def done_on(words: Sequence[str], start: int, _end: int) -> Direction | None:
    """Read when something is set to be done: "faces ten years when he is sentenced on 2 December"."""
    return Direction.FUTURE if words[start - 1] == "on" and start > 2 and words[start - 3] in ("is", "are") else None


def shut_through(words: Sequence[str], start: int, _end: int) -> Direction | None:
    """Read the weekday or month through which something is shut or called off: "Schools were closed through Monday".

    That is the next one, unless it is far off.
    """
    named = words[start] in WEEKDAYS or words[start] in MONTHS
    if not named or SHUT.isdisjoint(words[max(0, start - REACH) : start]):
        return None
    told = clause(words, range(start - 2, max(-1, start - 2 - REACH), -1))
    return Direction.PRESENT if told is Direction.PAST else None


def of_what_was_done(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read a clause behind a date that tells what was done: "will discuss the attack on Monday that killed six"."""
    if end >= len(words) or words[start - 1] not in PLACING or words[start - 2] not in OUTCOMES:
        return None
    at = end + 1 if words[end] in (",", "in") else end
    if at >= len(words) or (words[at] != "that" and words[at] not in RELATIVES):
        return None
    told = clause(words, range(at + 1, min(len(words), at + REACH)))
    return told if told is Direction.PAST else None


def compared_with(words: Sequence[str], start: int, _end: int) -> Direction | None:
    """Read what is compared with: "will be bigger than that of Sunday", and not "no later than Sunday"."""
    for i in range(start - 1, max(0, start - 1 - _THAN), -1):
        if words[i] == "than":
            return None if words[i - 1] in _TERMS else Direction.PRESENT
        if words[i] not in _BEHIND_THAN:
            break
    return None


_OPEN = frozenset(("may", "might", "could", "will"))
"""In front of "be postponed": it is not yet."""


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
            if not _OPEN.isdisjoint(words[end:i]):
                return Direction.FUTURE  # "a vote, set for Sunday, might have to be postponed"
            return None if AUXILIARIES.isdisjoint(words[i - 2 : i]) else Direction.PRESENT
    return None


def never_came(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read that nothing came of what was planned for a day: "a meeting planned for May in Algiers never took place"."""
    if words[start - 1] in _LEADS and ["nothing", "came", "of"] in (
        words[i : i + 3] for i in range(max(0, start - _CAME), start)
    ):
        return Direction.PAST  # "Nothing came of a strike called for Friday"
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


def overdue(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read that what was awaited on a day had not come by then: "a convoy, expected on Monday, still had not come"."""
    aside = start > 2 and words[start - 3] == "," and words[end : end + 1] == [","]
    near = words[end + 1 : end + _BETWEEN]
    return Direction.PAST if aside and "had" in near and ("yet" in near or not DENYING.isdisjoint(near)) else None
