"""What a text tells of itself before its first expression is placed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.temporal.anchor import Context
from timeline.temporal.members import NARRATIVE, NEWS
from timeline.temporal.runningon import days_beyond
from timeline.temporal.slashed import day_comes_first
from timeline.temporal.storyline import first_and_last, named_days, named_in_order
from timeline.temporal.undated import is_history

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.model import CivilTime, Kind
    from timeline.temporal.document import Reading


def opened(readings: Sequence[Reading], dct: CivilTime | None, kind: Kind) -> Context:
    """Note of a text what its first expression already needs to know of all of them."""
    told = kind is NARRATIVE or dct is None
    context = Context(dct, kind, years=_years(readings) if told else frozenset())
    context.history = dct is not None or is_history(readings)
    everything = [x for reading in readings for x in reading.chosen]
    context.course.named_days = named_days(everything)
    context.course.known = first_and_last(everything) if told else None
    context.course.named = named_in_order(readings) if told else []
    context.day_first = day_comes_first(everything, dct)
    context.beyond = days_beyond(readings, dct) if kind is NEWS else 0
    return context


def _years(readings: Iterable[Reading]) -> frozenset[int]:
    chosen = [x for reading in readings for x in reading.chosen]
    ends = [x for whole in chosen for x in whole.members]
    return frozenset([x.fields["year"] for x in chosen + ends if "year" in x.fields])
