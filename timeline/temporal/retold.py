"""Dates of what a text only points back to, whatever its verb tells: "the data for May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import CLAUSE_BREAKS, DETERMINERS, FUTURE, INDEFINITE, PLANNED
from timeline.languages.en.over import ABOUT, FIGURES, HARM, POINTED_BACK_TO

if TYPE_CHECKING:
    from collections.abc import Sequence

_REACH = 10
_ALL_OF = ["for", "all", "of"]
_OWNED = DETERMINERS - INDEFINITE | {"'s"}


POINTING_BACK = HARM | FIGURES | frozenset(("recent", "back", "out", "pre", "post"))
"""Of these one stands in front of a date that is pointed back to."""


def is_pointed_back_to(words: Sequence[str], start: int) -> bool:
    """Whether words in front of a date point back to what happened on it."""
    lead = words[start - 1]
    if lead == "-":
        return start > 1 and words[start - 2] in ("pre", "post")  # "its pre-May 3 state"
    if lead in ("for", "of"):
        return _of_figures(words, start)
    return _most_recent(words, start) or _back_to(words, start) or _behind_a_disaster(words, start)


def _of_figures(words: Sequence[str], start: int) -> bool:
    """Whether a date is that of which figures tell: "sees it in the data for May", "figures for all of May"."""
    at = start - 4 if words[max(0, start - 3) : start] == _ALL_OF else start - 2
    if words[start - 1] == "of" and at == start - 2:
        return False
    return at >= 0 and words[at] in FIGURES and PLANNED.isdisjoint(words[max(0, at - 3) : at])


def _most_recent(words: Sequence[str], start: int) -> bool:
    """Whether a date tells when something was for the last time: "the most recent round of talks, in May"."""
    near = words[max(0, start - _REACH) : start]
    return "recent" in near and "most" in near and CLAUSE_BREAKS.isdisjoint(near[near.index("recent") :])


def _back_to(words: Sequence[str], start: int) -> bool:
    """Whether one comes back to what was said then: "if you go back to the speech on May 3"."""
    near = words[max(0, start - _REACH) : start]
    for i in range(len(near) - 2):
        if near[i] == "back" and near[i + 1] in ("to", "at") and near[i + 2] in _OWNED:
            return not POINTED_BACK_TO.isdisjoint(near[i + 3 :]) and FUTURE.isdisjoint(near[i + 3 :])
    return False


def _behind_a_disaster(words: Sequence[str], start: int) -> bool:
    """Whether a date tells when the disaster was that is spoken of: "will pay after the sinking of its rig in May"."""
    for i in range(start - 2, max(1, start - _REACH), -1):
        apposed = words[i] == "," and i == start - 2  # "the time of its explosion, on 20 April"
        if words[i] in CLAUSE_BREAKS or (words[i] == "," and not apposed):
            return False
        blown = words[i] == "out" and words[i - 2 : i] == ["blow", "-"]
        if words[i] in HARM or blown:
            behind = words[i + 1] in ("of", "at") or (words[i + 1] == "," and i == start - 3)
            at = i - 2 if blown else i
            return behind and words[at - 1] in _OWNED and words[at - 2] in ABOUT
    return False
