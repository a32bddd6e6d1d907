"""Years of fewer than four figures: "in 636" is one where a history has named a year near it in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.temporal.members import CALENDAR

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.temporal.expression import Expression

EARLY_YEAR = "early-year"
"""The rule of a number that is a year only beside others: "in 636", "(634-644)"."""
_FIRST_OF_FOUR_FIGURES = 1000
_SPAN = 150
"""Years between one that is named in full ("636 AD", "20 August 636") and a bare number that is taken for another."""


def early_years(chosen: Iterable[Expression]) -> frozenset[int]:
    """Collect the years before 1000 that a text names so that they can be nothing else; empty for most texts."""
    ends = [x for whole in chosen for x in (whole, *whole.members) if x.rule.name != EARLY_YEAR]
    years = [x.fields["year"] for x in ends if x.operator is CALENDAR and "year" in x.fields]
    return frozenset([year for year in years if 0 < year < _FIRST_OF_FOUR_FIGURES])


def is_early_year(x: Expression, known: Iterable[int]) -> bool:
    """Whether a number, or both of a range, lies near a year that is known."""
    years = [end.fields["year"] for end in x.members or (x,)]
    return all(any(abs(year - each) <= _SPAN for each in known) for year in years)
