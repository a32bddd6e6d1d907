"""Words that look ahead elsewhere and not here: "due to heavy rain", "52 percent of votes", "lower than expected"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import DETERMINERS, MEETING, PARTICIPLES, PAST, WAS
from timeline.languages.en.lexicon import WEEKDAYS
from timeline.languages.en.misleading import (
    AFTER_VERBS,
    ALSO_NOUNS,
    BEFORE_OWNED,
    BEFORE_PLAN,
    BEHIND_OWNED,
    NOUN_LEADS,
    OWNED,
    PERCEIVING,
    SEASONS_AND_WEATHER,
    SHOWING,
    SHOWN,
    SOON_TO_BE,
)
from timeline.model.reach import Direction
from timeline.temporal.tokens import FAR

if TYPE_CHECKING:
    from collections.abc import Sequence

_SO_THAT = 7
"""Tokens in front of "could" that may hold "so that"."""


def misleads(words: Sequence[str], i: int, follower: str) -> bool:
    """Whether a word of the future tells of none: a cause, a comparison, or a noun of the same spelling."""
    word = words[i]
    if word == "due":
        return follower == "to" and _is_cause(words, i)
    before = words[i - 1] if i else ""
    if word in OWNED:
        noun = not follower.isalpha() or follower in BEHIND_OWNED or follower in WEEKDAYS
        return before in BEFORE_OWNED and noun
    if word not in ALSO_NOUNS:
        return False
    if (
        word == "plan"
        and follower != "to"
        and before.isalpha()
        and not before.endswith("s")
        and before not in BEFORE_PLAN
    ):
        return True  # "signed off on a new energy plan Tuesday"
    counted = before.isdecimal() or before in NOUN_LEADS or (word in SHOWN and before in SHOWING)
    return counted or (not i and (follower in PARTICIPLES or follower in AFTER_VERBS or follower.endswith("ed")))


def _is_cause(words: Sequence[str], i: int) -> bool:
    """Whether "due to" tells why: "Due to rain", "delayed due to rain", "due to the rain"."""
    before = words[i - 1] if i else ""
    led = words[i + 2 : i + 3] != [] and (words[i + 2] in DETERMINERS or words[i + 2].endswith("ing"))
    return led or not i or before == "," or before.endswith("ed") or (before in PAST and before not in _BEING)


_BEING = frozenset("was were been had has have".split())
"""Behind these "due to" looks ahead: "was due to sail"."""


def is_far_from_its_noun(words: Sequence[str], i: int, at: int) -> bool:
    """Whether an adjective that looks ahead is of another phrase: "Ahead of the upcoming vote, police on Monday"."""
    return words[i] in SOON_TO_BE and "," in words[i:at]


def could_perceive(words: Sequence[str], follower: int) -> bool:
    """Whether "could" tells what was there to be seen: "could hear gunfire on Monday", "could only watch"."""
    return follower < len(words) and words[follower] in PERCEIVING


def is_purpose(words: Sequence[str], i: int) -> bool:
    """Whether "could" or "would" tells what for, and may be past by now: "flown home so that they could bury him"."""
    near = words[max(0, i - _SO_THAT) : i]
    return words[i] in ("could", "would") and "so" in near and "that" in near[near.index("so") :][:2]


GOING_ON = frozenset(("going", "may", "might"))
"""Cues that may tell of a thing that goes on."""


def going_on(words: Sequence[str], i: int) -> Direction | None:
    """Read what looks ahead of a thing that goes on: "were going through a drought", "a cool spring may be helping"."""
    behind = words[i + 1 : i + 3]
    if words[i] == "going":
        was = i > 0 and words[i - 1] in WAS
        return Direction.PAST if was and behind[:1] != ["to"] else None
    if not i or words[i - 1] not in SEASONS_AND_WEATHER:
        return None
    lasts = (
        behind[:1] == ["be"] and behind[-1].endswith("ing") and behind[-1] not in MEETING and behind[-1] not in _COMING
    )
    return Direction.PRESENT if lasts and _TERMS.isdisjoint(words[i : i + FAR]) else None


_TERMS = frozenset("within by until soon next".split())
_COMING = frozenset("coming going starting beginning ending leaving".split())
"""Forms that tell of what is to come: "may be coming on Friday"."""
