"""The year of a day in a story that names none: what the story had reached, and where a new part of it begins again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeline.languages.en.story import RETOLD
from timeline.temporal.anchor import candidates_of
from timeline.temporal.expression import ONE_OF_LATE
from timeline.temporal.members import CALENDAR

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.model import CivilTime
    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression
    from timeline.temporal.periods import Period
    from timeline.temporal.tokens import Tokens

_LEAP = 120
"""Days between two dates of which the second is told out of turn: "In 2023 he called it the worst of days"."""
_NEXT_YEAR = 400
"""Days by which a story that goes on leaps ahead at most."""
_ON = 45
"""Days within which a story goes on from where it stood before a leap."""
_AFTER = 21
"""Days behind the date leapt to, within which the story goes on from there."""


def named_days(chosen: Iterable[Expression]) -> dict[tuple[int, int], int]:
    """Give the year of each month and day that a text names with a year, where it names it with one year only."""
    years: dict[tuple[int, int], set[int]] = {}
    for whole in chosen:
        for x in (whole, *whole.members):
            inner = x if x.base is None else x.base
            full = inner.operator is CALENDAR and inner.fields.keys() >= {"year", "month", "day"}
            if full and inner.value != ONE_OF_LATE:
                years.setdefault((inner.fields["month"], inner.fields["day"]), set()).add(inner.fields["year"])
    return {day: found.pop() for day, found in years.items() if len(found) == 1}


def leaps(x: Expression, period: Period, before: Period | None, tokens: Tokens) -> bool:
    """Whether a date that names its year lies so far from the one before it that it may be an aside.

    Ahead, it is one where it lies years off, or somebody speaks of what was: "On 22 February 2023 he called it the
    worst of days".
    """
    inner = x if x.base is None else x.base
    fine = inner.fields.keys() >= {"year", "month"}
    if not fine or before is None or _apart(period, before.start) <= _LEAP:
        return False
    far = period.start.ordinal - before.start.ordinal > _NEXT_YEAR
    return period.start < before.start or far or not RETOLD.isdisjoint(tokens.lowers)


def on_the_line(chosen: Period, fields: dict[str, Any], anchor: CivilTime, context: Context) -> Period:
    """Give a day the year in which the story goes on, where the year nearest to its last date leads astray.

    Below a heading the story may begin again: a day that the text names with another year elsewhere is that day. Behind
    a date told out of turn ("On 22 February 2023 he called it ...") it goes on where it stood before.
    """
    if not fields.keys() >= {"month", "day"} or (
        context.headed is not None and context.reference is context.headed.before
    ):
        return chosen
    named = context.named_days.get((fields["month"], fields["day"]))
    if named is not None and named != chosen.start.year and context.parted and _apart(chosen, anchor) > _AFTER:
        return candidates_of(fields, named) or chosen
    if context.left is None or _apart(chosen, anchor) <= _AFTER:
        return chosen
    left = context.left.start
    near = [day for year in (left.year, left.year + 1) if (day := candidates_of(fields, year)) is not None]
    resumed = min(near, key=lambda day: _apart(day, left), default=chosen)
    return resumed if _apart(resumed, left) <= _ON and _apart(resumed, left) < _apart(chosen, anchor) else chosen


def _apart(period: Period, day: CivilTime) -> int:
    """Count the days between a period and a day; 0 where it holds it."""
    return max(period.start.ordinal - day.ordinal, day.ordinal - period.end.ordinal + 1, 0)
