"""How a text begins, which tells news from a story of the past."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.temporal.anchor import candidates_of
from timeline.temporal.members import CALENDAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import CivilTime
    from timeline.temporal.document import Reading

_JUST_OVER = 30
"""Days: a text that begins with a day so little back, and names no year, is news of it."""


def begins_with_news(readings: Sequence[Reading], dct: CivilTime) -> bool:
    """Whether the first date of the running text is a day without a year, just before the publication."""
    told = (reading.chosen[0] for reading in readings if reading.chosen and not reading.sentence.heading)
    first = next(told, None)
    if first is None or first.operator is not CALENDAR or first.fields.keys() != {"month", "day"}:
        return False
    day = candidates_of(first.fields, dct.year)
    return day is not None and 0 <= dct.ordinal - day.start.ordinal <= _JUST_OVER
