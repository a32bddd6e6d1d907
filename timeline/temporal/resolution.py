"""A reading of one expression, whatever its kind."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from timeline.languages.shapes import Anchor
from timeline.temporal import periods
from timeline.temporal.members import DCT, FUTURE, PAST, REFERENCE

if TYPE_CHECKING:
    from timeline.model import CivilTime, Direction, Interval, TimexType
    from timeline.temporal.periods import Period


@dataclass(slots=True)
class Resolution:
    """A reading of one expression. `period` is what later expressions may refer to; None where it has no place."""

    type: TimexType
    value: str
    mod: str | None
    period: Period | None = None
    interval: Interval | None = None
    why: str = ""
    anchor: Anchor = Anchor.NONE
    certainty: float = 1.0
    rivals: tuple[Period, ...] = ()
    vague: bool = False


class Placed(NamedTuple):
    """A period with the story of how it was found."""

    period: Period
    why: str
    anchor: Anchor = Anchor.NONE
    certainty: float = 1.0
    rivals: tuple[Period, ...] = ()
    approx: bool = False
    beyond: CivilTime | None = None
    """The day that it lies beyond, seen from what it counts from: "more than two weeks ago"."""


@lru_cache(maxsize=1 << 10)
def anchor_words(anchor: CivilTime, kind: str) -> str:
    """Name an anchor for a reader: the publication day, or the last date of the text."""
    return f"{'the publication day' if kind == 'dct' else 'the last date of the text,'} {periods.day_value(anchor)}"


def anchor_of(kind: str) -> Anchor:
    """Tell the publication day ("dct") from an earlier date of the text."""
    return DCT if kind == "dct" else REFERENCE


def because(direction: Direction, chosen: Period, anchor: CivilTime) -> str:
    """Return the words that tell on which side of its anchor the tense has put a date; empty where it has not."""
    if direction is FUTURE and chosen.start >= anchor.midnight():
        return " and lies ahead, as the sentence looks ahead"
    if direction is PAST and chosen.start <= anchor:
        return " and lies behind, as the sentence is in the past"
    return ""
