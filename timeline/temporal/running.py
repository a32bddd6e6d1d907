"""Days and weeks that are counted from an untold start, and of which the text says that one of them is now.

"The siege, now in its third week, ...", "as the strike enters its fifth day", "This is the second day of the talks".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import NOT_PAST, PAST
from timeline.languages.en.lexicon import WEEKDAYS
from timeline.languages.en.running import BEFORE_AN_ON, BEING, ENTERING, HAVING, OWN, POINTING, STILL, WAS, WITHIN
from timeline.temporal.distances import DURATION_ON
from timeline.temporal.expression import replace
from timeline.temporal.members import DCT, NEWS, OFFSET, UNIT_REFERENCE, VAGUE

if TYPE_CHECKING:
    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

NOW = "now"
"""The value of what is counted from an untold start, and is now."""
_COUNTED = "counted-unit"
_LATER = frozenset(("duration-later", DURATION_ON))
_RUNNING = frozenset((VAGUE, OFFSET))
_VERB = 5
"""Tokens beside "today" that hold the verb of what goes on."""
_NEAR = 8
"""Tokens beside "ten years later" that may tell that it is now."""


def of_now(x: Expression, tokens: Tokens, context: Context) -> Expression:
    """Return what is counted from an untold start as what holds the publication day, where it is said to be now.

    Where "today" means nowadays it is read as "now".
    """
    if x.rule.name == "today" and _is_nowadays(tokens, x):
        return replace(x, operator=VAGUE, unit=None, n=1, value="PRESENT_REF")
    if x.operator not in _RUNNING or context.kind is not NEWS or context.dct is None or context.quoted:
        return x
    on = x.rule.name == _COUNTED and _is_on(tokens, x)
    later = x.rule.name in _LATER and _is_later_now(tokens, x)
    if not (on or later):
        return x
    return replace(x, operator=UNIT_REFERENCE, n=0, parts=(), unit=x.step_unit, anchor=DCT, value=NOW)


def _is_nowadays(tokens: Tokens, x: Expression) -> bool:
    """Whether "today" is no day: "Even today, houses stand empty", "Calls today still go unanswered"."""
    words = tokens.lowers
    before, after = words[x.start - 1] if x.start else "", words[x.end : x.end + 1]
    if x.end - x.start > 1 or after in ([":"], ["'s"]) or not (before in ("even", "still") or after == ["still"]):
        return False
    near = words[max(0, x.start - _VERB) : x.start] if before == "still" else words[x.end : x.end + _VERB]
    return not any(word in PAST or (word.endswith("ed") and word not in NOT_PAST) or word in WEEKDAYS for word in near)


def _is_later_now(tokens: Tokens, x: Expression) -> bool:
    """Whether a distance ends now: "Ten years on, it is ...", "Three months later, we still have ..."."""
    behind = tokens.lowers[x.end : x.end + _NEAR]
    if x.rule.name == DURATION_ON and not HAVING.isdisjoint(behind):
        return True
    before = tokens.lowers[max(0, x.start - _NEAR) : x.start]
    opens = not before or before[-1] in BEFORE_AN_ON
    near = behind if opens and "still" in behind else before
    return "still" in near and not HAVING.isdisjoint(near) and WAS.isdisjoint(near)


def _is_on(tokens: Tokens, x: Expression) -> bool:
    words, at = tokens.lowers, x.start - 1
    owned = at >= 0 and words[at] in OWN
    at -= owned
    if at < 0:
        return False
    if words[at] in ENTERING and (owned or words[x.start] in ("a", "an")):
        return True
    if words[at] in WITHIN and (owned or words[at] == "on"):
        into, at = words[at], at - 1
        while at > 0 and words[at] in STILL - {"now"}:
            at -= 1
        return at >= 0 and (words[at] in BEING or words[at] == "now" or (into == "into" and words[at].endswith("ing")))
    while at > 0 and words[at] in STILL:
        at -= 1
    return not owned and words[at] in POINTING and at > 0 and words[at - 1] == "this"
