"""What is awaited on a day, whatever the verb beside it tells, and from what level something fell."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.languages.en.cues import BEFORE_PRONOUN, CLAUSE_ENDS, IS, PLACING, PLANNED, RELATIVES, SAID, VERBS
from timeline.languages.en.lexicon import WEEKDAYS
from timeline.languages.en.nearby import BEGINNING
from timeline.languages.en.over import LEVELS
from timeline.languages.en.set_days import LOOKED_FOR, OFF, TALKS
from timeline.model.reach import Direction
from timeline.temporal.tense import REACH, clause

if TYPE_CHECKING:
    from collections.abc import Sequence

_THERE = 8
"""Tokens in front of a day from "there is" on."""
_TO_THEN = 8
"""Tokens from "between now and" to the date of what follows."""
_LEVEL = 4
"""Tokens from "from" to the level that something fell from."""
_BEHIND = 5
"""Tokens behind a day that may tell what will come of what it has."""
_BEGINNING = frozenset("will shall effective starting begin begins start starts ll must may is are be".split())
_COMES = frozenset(("begin", "start", "proceed", "happen", "resume", "commence"))
_HELD = (("go", "ahead"), ("take", "place"), ("be", "held"), ("go", "forward"), ("be", "postponed"))
"""Behind "will" and the like these tell that what has a day is yet to come."""
_COMING = frozenset("will would shall should could might can ll to".split())
_FORESEEN = frozenset(("will", "ll", "should"))


def as_of(words: Sequence[str], start: int, _end: int) -> Direction | None:
    """Read the day of a count: "30 dead as of Monday"; what begins "as of Monday" is still to come."""
    if start < 1 or words[start - 2 : start] != ["as", "of"]:
        return None
    return Direction.PAST if _BEGINNING.isdisjoint(words[max(0, start - REACH) : start]) else None


def called_off_since(words: Sequence[str], _start: int, end: int) -> Direction | None:
    """Read that what was due on a day has been called off, and so before it: "on Monday, which has been canceled"."""
    behind = words[end + 2 : end + 2 + _BEHIND]
    if words[end + 1 : end + 2] not in (["which"], ["but"]) or "been" not in behind:
        return None
    return Direction.FUTURE if behind[0] in ("has", "have") and not OFF.isdisjoint(behind) else None


def from_now_on(words: Sequence[str], start: int, _end: int) -> Direction | None:
    """Read the day of what is still to come, by its other end: "between now and June", "now and the vote in June"."""
    for i in range(start - 1, max(1, start - _TO_THEN), -1):
        if words[i - 2 : i + 1] == ["between", "now", "and"]:
            return Direction.FUTURE
    return None


def there_is(words: Sequence[str], start: int, _end: int) -> Direction | None:
    """Read that something is there on a day: "There's a board meeting on Monday"."""
    near = words[max(0, start - _THERE) : start - 1]
    there = any(a == "there" and b in IS for a, b in pairwise(near)) and BEFORE_PRONOUN.isdisjoint(near[:-1])
    return Direction.FUTURE if there and words[start - 1] in PLACING else None


def asked_about(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read the day of a meeting that somebody asks about, the nearest: "a question about the talks on Monday"."""
    if words[start] not in WEEKDAYS:
        return None
    if words[end : end + 1] == ["'s"]:
        about = words[start - 1] == "about" and not TALKS.isdisjoint(words[end + 1 : end + 2])
        return Direction.PRESENT if about else None
    met = False
    for i in range(start - 1, max(0, start - REACH), -1):
        if words[i] == "about":
            return Direction.PRESENT if met else None
        if words[i] in CLAUSE_ENDS - {"and"} or words[i] in VERBS - TALKS or words[i].endswith("ed"):
            return None
        met = met or words[i] in TALKS
    return None


def fell_from(words: Sequence[str], start: int, _end: int) -> Direction | None:
    """Read the day of a level that another is measured from: "is down 9 percent from its high of $60 on April 20"."""
    near = words[max(0, start - REACH) : start]
    if "from" not in near or LEVELS.isdisjoint(near):
        return None
    for i in range(len(near) - 1, 1, -1):
        if near[i] in CLAUSE_ENDS:
            return None
        if near[i] in LEVELS:
            return Direction.PAST if "from" in near[max(0, i - _LEVEL) : i] else None
    return None


def to_be_held(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read what will come of what has a day: "Saturday's concert, which will be broadcast", "Friday's planned march".

    So does what is looked for: "nervous about Friday's report", and what will be: "said Friday's raid would go ahead".
    """
    behind = words[end + 1] if end + 1 < len(words) else ""
    if behind in PLANNED:
        return Direction.PRESENT
    if words[start] in WEEKDAYS and start > 1 and words[start - 2] in LOOKED_FOR:
        return Direction.FUTURE
    for i in range(end + 1, min(len(words) - 1, end + _BEHIND)):
        if words[i] in CLAUSE_ENDS - {","}:
            return Direction.FUTURE if words[i] in RELATIVES and words[i + 1] in ("will", "is") else None
        if words[i] in _COMING and (words[i + 1] in _COMES or tuple(words[i + 1 : i + 3]) in _HELD):
            return Direction.FUTURE
    return None


def season_begins(words: Sequence[str], _start: int, end: int) -> Direction | None:
    """Read a season of which is told that it begins: "moved exams as the summer exam season begins"."""
    for i in range(end, min(len(words), end + _BEHIND)):
        if words[i] in BEGINNING or words[i : i + 2] in (["is", "beginning"], ["is", "starting"]):
            return Direction.FUTURE
        if not words[i].isalpha() or words[i] in BEFORE_PRONOUN:
            return None
    return None


def deadline(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read a deadline at the head of what is said of it: "By Wednesday, he said, they should have a pump"."""
    behind = words[end : end + REACH]
    said = next((i for i, word in enumerate(behind) if word in SAID), -1) if start == 1 else -1
    return Direction.FUTURE if said >= 0 and not _FORESEEN.isdisjoint(behind[said:]) else None


def on_the_eve(words: Sequence[str], start: int, _end: int) -> Direction | None:
    """Read what was to be on a day, in what is told of its eve: "comes on the eve of their meeting on Friday".

    So is what something comes ahead of: "wrote to them ahead of their hearing on Thursday".
    """
    first = max(0, start - REACH)
    near = words[first : start - 1]
    if "eve" not in near and "ahead" not in near:
        return None
    for i, word in enumerate(near[:-1]):
        if word == "eve" or (word == "ahead" and near[i + 1] == "of"):
            if not CLAUSE_ENDS.isdisjoint(near[i:]):
                return None
            told = clause(words, range(first + i - 1, max(-1, first + i - 1 - REACH), -1))
            return Direction.PRESENT if told is Direction.PAST else Direction.FUTURE
    return None
