"""Words that look like verbs and qualify a noun: "the plan", "a damaged well", "to hold closed talks"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import (
    BEFORE_ADJECTIVES,
    BEFORE_PRONOUN,
    BETWEEN_DETERMINER_AND_NOUN,
    DATES_FOLLOW,
    DETERMINERS,
    MODALS,
    UNDER_A_MODAL,
    VERBS,
)
from timeline.languages.en.set_days import KINDS_OF_PLAY, SET_FOR_A_DAY

if TYPE_CHECKING:
    from collections.abc import Sequence

_CONTRACTED = frozenset("he she it that there here who what".split())
"""In front of "'s" these show a verb: "it's expected", but "the firm's damaged well"."""
_NO_VERB = UNDER_A_MODAL | {"not"}
"""Behind these a form in -ed is the verb: "to be closed", "will not closed"."""
_FAR = 14
"""Tokens in front of a form in -ed that may hold the "to" of the verbs before it."""
_SEVERAL = frozenset("several many few".split())
"""In front of a plural these determine it, too: "there were few signs on Friday"."""
_DESCRIBING = ("ly", "ical", "ional", "ious")
"""Ends of words that stand between a determiner and its noun: "the medical visits"."""


def is_attributive(words: Sequence[str], i: int, word: str) -> bool:
    """Whether a word that may be a noun or an adjective stands under a determiner: "the plan", "a detailed plan"."""
    follower = words[i + 1] if i + 1 < len(words) else ""
    owned = i > 1 and words[i - 1] == "'s" and words[i - 2] not in _CONTRACTED
    if word.endswith("ed") and i and (owned or words[i - 1] in BEFORE_ADJECTIVES) and follower.isalpha():
        return follower not in BEFORE_PRONOUN and follower not in DETERMINERS  # "behind closed doors"
    if i > 1 and word.endswith("ed") and words[i - 1].isalpha() and words[i - 1] not in _NO_VERB:
        joined = words[i - 2] in ("and", "or") and words[i - 1] in SET_FOR_A_DAY and "to" in words[max(0, i - _FAR) : i]
        led = joined or words[i - 2] == "to" or words[i - 2] in MODALS or words[i - 2] in ("will", "would", "shall")
        if led and not words[i - 1].endswith("ly"):
            return follower.isalpha() and follower not in BEFORE_PRONOUN  # "to hold closed talks"
    if word.endswith("ed") and i > 1 and words[i - 1].isdecimal() and follower.endswith("s"):
        return True  # "to execute 12 captured officers"
    at = i - 1
    while at >= 0 and (words[at] in BETWEEN_DETERMINER_AND_NOUN or words[at].endswith(_DESCRIBING) or words[at] == "-"):
        at -= 2 if words[at] == "-" else 1  # "a state-imposed curfew"
    if at == i - 1 and words[at] == "some" and follower in DATES_FOLLOW:
        return False  # "some chanted Friday"
    plural = at == i - 1 >= 0 and words[at] in _SEVERAL and word.endswith("s")
    return plural or (at >= 0 and words[at] in DETERMINERS and words[at] != "that")


def is_of_a_team(words: Sequence[str], i: int, follower: str) -> bool:
    """Whether "play" is a verb: "England play Australia", and not "the play", "a visit to" or "foul play"."""
    before = words[i - 1] if i else ""
    if not before.isalpha() or not follower.isalpha() or before in BEFORE_PRONOUN or before in DETERMINERS:
        return False
    if before in KINDS_OF_PLAY or before in VERBS or before.endswith(("ed", "ing", "ly")) or before == "not":
        return False
    follows = follower in BEFORE_PRONOUN or follower in VERBS or follower in DATES_FOLLOW or follower.endswith("ed")
    return not follows
