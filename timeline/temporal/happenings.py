"""The day of what a sentence tells more of: "Saturday's quake ... on Monday. The quake struck at 4:10 a.m."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import AWAITED, GATHERINGS, PLACING, VERBS
from timeline.languages.en.over import OUTCOMES
from timeline.temporal import periods
from timeline.temporal.anchor import NEAR
from timeline.temporal.members import DAY, HOUR, MINUTE

if TYPE_CHECKING:
    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression
    from timeline.temporal.periods import Period
    from timeline.temporal.tokens import Tokens

_WITHIN_A_DAY = (DAY, HOUR, MINUTE)
_HAPPENINGS = OUTCOMES | AWAITED | GATHERINGS
_OWNED = 4
"""Tokens behind "Saturday's" that may hold what happened: "Saturday's deadly 6.1 magnitude quake"."""
_SUBJECT = 4
"""Tokens at the head of a sentence that may hold it: "The second air strike"."""
_ANOTHER = frozenset("a an another second third new fresh".split())
_NEW = 2
"""Tokens in front of what happened that may show it to be another than that told before."""
_REACH = 8
"""Tokens between what happened and the preposition of its day."""
_RELATIVE = 5
"""Of these those of a clause with "that" or "which"."""


def note_happening(context: Context, tokens: Tokens, x: Expression, period: Period | None) -> None:
    """Keep the day of what it dates: "Saturday's quake", "a blast in Elm on Sunday", "a fire that began on Friday"."""
    if period is None or period.unit not in _WITHIN_A_DAY:
        return
    name = _owned(tokens, x) or _placed(tokens, x)
    happenings = context.course.happenings
    for other in happenings.keys() & set(tokens.lowers):
        at = tokens.lowers.index(other)
        new = not _ANOTHER.isdisjoint(tokens.lowers[max(0, at - _NEW) : at])
        if other != name and new and happenings[other][1] != context.at:
            del happenings[other]  # "On Monday an air strike hit the port"
    if name:
        happenings[name] = periods.day(period.start.midnight()), context.at


def day_of_happening(context: Context, tokens: Tokens) -> Period | None:
    """Return the day of what a sentence is about, if the sentences just before have told it."""
    if not context.course.happenings or tokens.lowers[0] != "the":
        return None
    name = next((word for word in tokens.lowers[1:_SUBJECT] if word in _HAPPENINGS), "")
    day, at = context.course.happenings.get(name, (None, 0))
    return day if 0 < context.at - at <= NEAR else None


def _owned(tokens: Tokens, x: Expression) -> str:
    if tokens.lowers[x.end : x.end + 1] != ["'s"]:
        return ""
    return next((word for word in tokens.lowers[x.end + 1 : x.end + 1 + _OWNED] if word in _HAPPENINGS), "")


def _placed(tokens: Tokens, x: Expression) -> str:
    words = tokens.lowers
    at = x.start - 1 if x.start and words[x.start - 1] in PLACING else x.start
    for i in range(at - 1, max(-1, at - _REACH), -1):
        if words[i] not in _HAPPENINGS:
            continue
        between = range(i + 1, at)
        relative = bool(between) and words[i + 1] in ("that", "which") and len(between) <= _RELATIVE
        beside = not any(words[k] in VERBS or words[k].endswith("ed") for k in between)
        return words[i] if relative or beside else ""
    return ""
