"""Days that are known by their month and day alone, where the sentence shows that the day of that year is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.named_days import HOURS_OF, NAMED_DAYS, REMEMBERING
from timeline.model import CivilTime
from timeline.temporal.expression import KNOWN_DAY, replace
from timeline.temporal.members import CALENDAR, FUTURE, NARRATIVE

if TYPE_CHECKING:
    from timeline.model import Direction
    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

_KNOWN = {day[1:3]: day for day in NAMED_DAYS}
_JUST_BACK = 21
"""Days: so soon after another such day that one may be meant."""
_NEAR = 60
"""Days."""


def as_remembered(x: Expression, tokens: Tokens, context: Context, side: Direction) -> Expression:
    """Give a day without a year that of what it is known for: "before 11 September", beside what was done on it.

    In the years just behind it needs no such word, far from its return: "little has been the same since September 11".
    """
    fields = x.fields
    if (
        x.operator is not CALENDAR
        or fields.keys() != {"month", "day"}
        or (fields["month"], fields["day"]) not in _KNOWN
    ):
        return x
    known, dct = _KNOWN[fields["month"], fields["day"]], context.dct
    if dct is None or context.kind is NARRATIVE or side is FUTURE or dct < CivilTime(*known[:3]):
        return x
    lead, before = (tokens.lowers[max(0, x.start - i) : x.start][:1] or [""] for i in (1, 2))
    if lead[0] not in REMEMBERING or (lead[0] == "of" and before[0] in HOURS_OF):
        return x
    behind = dct.ordinal - CivilTime(dct.year, *known[1:3]).ordinal
    told = not known.about.isdisjoint(tokens.lowers) and not 0 <= behind <= _JUST_BACK
    fresh = dct.year <= known.year + known.fresh and min(abs(behind), abs(behind + 365), abs(behind - 365)) > _NEAR
    return replace(x, fields={"year": known.year, **fields}, value=KNOWN_DAY) if told or fresh else x
