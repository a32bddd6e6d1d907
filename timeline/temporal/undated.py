"""Which years a text without a publication date may lend to the days that it names without one.

"The war began in 1914. On 4 August troops crossed the border" tells of 1914. "The hall, built in 1832, burned on
12 April" and "The band was founded in 2009. It plays on 14 October" tell of a year that nobody knows, and no other is
made up for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import CLAUSE_BREAKS, LIVES, MODALS, PASSING, TELLING_NOW
from timeline.languages.en.story import BEGUN, WAGED
from timeline.temporal.anchor import NEAR
from timeline.temporal.kinds import DEICTIC, tells_of_the_past
from timeline.temporal.members import CALENDAR, FUTURE, YEAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Direction
    from timeline.temporal.anchor import Context
    from timeline.temporal.document import Reading
    from timeline.temporal.expression import Expression
    from timeline.temporal.periods import Period
    from timeline.temporal.tokens import Tokens

_BREAKS = CLAUSE_BREAKS - {"and"}
_OF_OLD = 1500
"""Years before this one name what is told, and hardly when a house was built."""
_FRONT = 2
"""Tokens in front of a year that opens its sentence and sets the time of what follows: "In 1863, ..."."""
_REACH = 10
"""Tokens of a clause in front of a date."""
_MEMORY = 2 * NEAR
"""Characters behind a date within which it lends its year."""
_NAME = 4
"""Tokens behind a year that may name a war of it: "the 2022 Russian invasion"."""
_HISTORY = 3
"""Days and months named with their years: so many make a history, which goes on from any of its years."""
_MONTH, _YEAR, _FAR_ON = 31, 372, 93
"""Days, where every month has 31."""


def is_history(readings: Sequence[Reading]) -> bool:
    """Whether an undated text is a history, which goes on from any of its years.

    It names days or months with their years, hardly ever says "today" or a bare weekday, and tells of the past.
    """
    deictic = 0
    days: list[dict[str, int]] = []
    for reading in readings:
        for whole in reading.chosen:
            deictic += whole.rule.name in DEICTIC
            dated = [x.dated for x in whole.members or (whole,)]
            days += [x.fields for x in dated if x.operator is CALENDAR and "month" in x.fields]
    fine = sum("year" in fields for fields in days)
    told = fine if fine >= _HISTORY or not fine else fine + _in_order(days)
    return told >= _HISTORY and told > 3 * deictic and tells_of_the_past(readings)


def _in_order(days: Sequence[dict[str, int]]) -> int:
    """Count the days without a year, where they follow one another from one that is named with its year on.

    "Troops came on 24 February 2022. ... On 26 February ... On 13 March ...": 0 where one of them lies far off, as then
    nobody tells how many years have passed.
    """
    last, count = None, 0
    for fields in days:
        day = (fields["month"] - 1) * _MONTH + fields.get("day", _MONTH // 2)
        if last is not None and "year" not in fields:
            ahead = (day - last) % _YEAR
            if _FAR_ON < ahead < _YEAR - _MONTH:
                return 0
            count += 1
        if last is not None or "year" in fields:
            last = day
    return count


def forget(context: Context) -> None:
    """Let what a text that is no history told of long before lend nothing more."""
    if context.at - context.reference_at > _MEMORY:
        context.reference = context.passing = context.last_day = context.mentioned = context.day = None


def is_of_now(tokens: Tokens, x: Expression, side: Direction, *, history: bool) -> bool:
    """Whether what is told of a date is to come, or is so every year: "will speak on 21 April", "is shut on 1 May".

    In a history what was still to come is of the story: "On 25 October he vowed to retake it".
    """
    before = tokens.lowers[max(0, x.start - _REACH) : x.start][::-1]
    clause = next((i for i, word in enumerate(before) if word in _BREAKS), len(before))
    words = set(before[:clause])
    if "have" in words and before[before.index("have") + 1 :][:1] == ["to"]:
        words.discard("have")  # "was reported to have been burnt on 26 May"
    return not TELLING_NOW.isdisjoint(words) or (side is FUTURE and not history and MODALS.isdisjoint(words))


def is_firm(tokens: Tokens, x: Expression, period: Period) -> bool:
    """Whether a date lends its year: it names more than a year, opens its sentence, or is when a war began."""
    if period.unit is not YEAR or x.start <= _FRONT or period.start.year < _OF_OLD:
        return True
    before = tokens.lowers[max(0, x.start - _REACH) : x.start]
    if before[-1] in PASSING or "last" in before or not LIVES.isdisjoint(before):
        return False  # "The volcano last erupted in 1991"
    return (
        not BEGUN.isdisjoint(before)
        or not WAGED.isdisjoint(before)
        or not WAGED.isdisjoint(tokens.lowers[x.end : x.end + _NAME])
    )
