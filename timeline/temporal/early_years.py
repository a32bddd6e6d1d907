"""Years of fewer than four figures: "in 636" is one where a history has named a year near it in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.temporal.expression import dates_in, replace
from timeline.temporal.members import CALENDAR
from timeline.temporal.tokens import OLDEST

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.temporal.expression import Expression

EARLY_YEAR = "early-year"
"""The rule of a number that is a year only beside others: "in 636", "(634-644)"."""
_DAY = "day-any-year"
_CENTURY = "century"
_TENTH = 10
BESIDE_OTHERS = frozenset((EARLY_YEAR, "month-any-year", _DAY, _CENTURY))
"""The rules whose years are looked for among those that a text names."""
AMONG_KNOWN = "among-known"
"""The value of a month whose year is near one that is known."""
_FIRST_OF_FOUR_FIGURES = 1000
_SEVERAL = 2
"""Years of four figures, near the first of them, that show what a text tells of."""
_BEFORE = 100
"""Years before the first one named in which others of the text may lie."""
_SPAN = 150
"""Years between one that is named in full ("636 AD", "20 August 636") and a bare number that is taken for another."""


def early_years(chosen: Iterable[Expression]) -> frozenset[int]:
    """Collect the years before 1000 that a text names so that they can be nothing else; empty for most texts."""
    dated = [x.dated for whole in chosen for x in (whole, *whole.members) if x.rule.name != EARLY_YEAR]
    named = [(x.rule.name, x.fields["year"]) for x in dated if x.operator is CALENDAR and "year" in x.fields]
    early = [(name, year) for name, year in named if -_FIRST_OF_FOUR_FIGURES < year < _FIRST_OF_FOUR_FIGURES]
    sure = [year for name, year in early if name != _DAY]
    medieval = [year for _, year in named if _FIRST_OF_FOUR_FIGURES <= year < _FIRST_OF_FOUR_FIGURES + _SPAN]
    if len(medieval) >= _SEVERAL:
        sure += medieval  # "in 1042 ... in 911"
    return frozenset([*sure, *(year for name, year in early if name == _DAY and not _near([1 - year], sure))])


def oldest_year(chosen: Iterable[Expression]) -> int:
    """Return the year from which on a number of a history may be one: before the first of those that it names surely.

    "In 1191 they took Acre" makes a year of "the treaty of 1192" too. One such year alone does not.
    """
    years = [x.fields["year"] for x in dates_in(chosen) if x.operator is CALENDAR and "year" in x.fields]
    old = [year for year in years if _FIRST_OF_FOUR_FIGURES <= year < OLDEST]
    return max(min(old) - _BEFORE, _FIRST_OF_FOUR_FIGURES) if len(old) >= _SEVERAL else OLDEST


def among_years(x: Expression, known: Iterable[int]) -> Expression | None:
    """Read the numbers of an expression, of its ends and of what it counts from, as `as_early_year` does."""
    if x.rule.name in BESIDE_OTHERS:
        return as_early_year(x, known)
    if x.base is not None:
        base = among_years(x.base, known)
        return x if base is x.base else None if base is None else replace(x, base=base)
    if not x.members:
        return x
    ends = [read for end in x.members if (read := among_years(end, known)) is not None]
    if len(ends) != len(x.members):
        return None
    pairs = [(end.fields.get("year"), read.fields.get("year")) for end, read in zip(x.members, ends, strict=True)]
    turned = {year: read for year, read in pairs if year != read}  # "from autumn to the winter of 54", before Christ
    if not turned:
        return x
    return replace(x, members=tuple([_turned(end, turned) for end in ends]))


def _turned(x: Expression, years: dict[int | None, int | None]) -> Expression:
    year = x.fields.get("year")
    return replace(x, fields={**x.fields, "year": years[year]}) if year in years else x


def as_early_year(x: Expression, known: Iterable[int]) -> Expression | None:
    """Return a number, a range of two or a decade as of the years near one that is known; None where none is near.

    Where only years before Christ are near, it is one of them: "In 264 BC ... until 241", "in August 216". So is a
    century: "In 431 BC ... by the end of the 5th century".
    """
    if x.rule.name == _CENTURY:
        told = x.fields["century"]
        early = (
            told < _TENTH and _mostly_before_christ(known) and any(-(told + 2) <= year / 100 <= -told for year in known)
        )
        return replace(x, fields={"century": -told - 1}) if early else x
    if x.rule.name != EARLY_YEAR:
        year = next((year for year in (x.fields["year"], 1 - x.fields["year"]) if _near([year], known)), None)
        return x if year is None else replace(x, fields={**x.fields, "year": year}, value=AMONG_KNOWN)
    if "decade" in x.fields:
        decade = x.fields["decade"]
        if _near([10 * decade], known):
            return x
        return replace(x, fields={"decade": -decade}) if _near([1 - 10 * decade], known) else None
    ends = x.members or (x,)
    years = [end.fields["year"] for end in ends]
    before = [1 - year for year in years]
    backward = _near(before, known) and before == sorted(before)
    if _near(years, known) and not (backward and _mostly_before_christ(known)):
        return x if years == sorted(years) else None
    if not backward:
        return None
    turned = tuple([replace(end, fields={**end.fields, "year": year}) for end, year in zip(ends, before, strict=True)])
    return replace(x, members=turned) if x.members else turned[0]


def _mostly_before_christ(known: Iterable[int]) -> bool:
    """Whether most of the years that are known lie before Christ: "(43 BC) ... renewed in 37 ... until AD 14"."""
    signs = [year > 0 for year in known]
    return signs.count(False) > signs.count(True)


def _near(years: Iterable[int], known: Iterable[int]) -> bool:
    return all(any(abs(year - each) <= _SPAN and year * each > 0 for each in known) for year in years)
