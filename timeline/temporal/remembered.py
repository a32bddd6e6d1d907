"""Days that are known by their month and day alone, where the sentence shows that the day of that year is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.named_days import HOURS_OF, NAMED_DAYS, REMEMBERED, REMEMBERING
from timeline.model import CivilTime
from timeline.temporal.expression import KNOWN_DAY, replace
from timeline.temporal.members import CALENDAR, FUTURE, NARRATIVE

if TYPE_CHECKING:
    from timeline.model import Direction
    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

_KNOWN = {day[1:3]: day for day in NAMED_DAYS}
_REMEMBERED = frozenset(REMEMBERED.split("|")) - {"attack", "hearings"}
_WHAT_IT_WAS = (["about"], ["like"], ["one"], ["our"])
"""Behind "was" these tell what such a day meant: "September 11 was about them"."""
_JUST_BACK = 21
"""Days: so soon after another such day that one may be meant."""
_NEAR = 60
"""Days."""


def as_remembered(x: Expression, tokens: Tokens, context: Context, side: Direction) -> Expression:
    """Give a day without a year that of what it is known for: "before 11 September", beside what was done on it.

    In the years just behind it needs no such word, far from its return: "little has been the same since September 11".
    """
    fields = x.fields
    known, dct = _KNOWN.get((fields.get("month", 0), fields.get("day", 0))), context.dct
    if known is None or x.operator is not CALENDAR or fields.keys() != {"month", "day"}:
        return x
    if dct is None or context.kind is NARRATIVE or side is FUTURE or dct < CivilTime(*known[:3]):
        return x
    after = tokens.lowers[x.end] if x.end < len(tokens) else ""
    if after in _REMEMBERED:
        return replace(x, fields={"year": known.year, **fields}, value=KNOWN_DAY)  # "the 11 September attacks"
    lead, before = (tokens.lowers[x.start - i] if x.start >= i else "" for i in (1, 2))
    subject = not lead.isalpha() and after == "was" and tokens.lowers[x.end + 1 : x.end + 2] in _WHAT_IT_WAS
    if (lead not in REMEMBERING and not subject) or (lead == "of" and before in HOURS_OF):
        return x
    behind = dct.ordinal - CivilTime(dct.year, *known[1:3]).ordinal
    told = not known.about.isdisjoint(tokens.around(x.start, x.end)) and not 0 <= behind <= _JUST_BACK
    fresh = dct.year <= known.year + known.fresh and min(abs(behind), abs(behind + 365), abs(behind - 365)) > _NEAR
    return replace(x, fields={"year": known.year, **fields}, value=KNOWN_DAY) if told or fresh else x
