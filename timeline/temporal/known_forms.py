"""What words assign that name a day, a quarter or a season in a way of their own, and which comes again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeline.languages.en.named_days import GO_BY_SEVERAL
from timeline.temporal.enums import Anchor, Operator, Unit
from timeline.temporal.expression import ONE_OF_LATE

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from timeline.temporal.expression import Expression

EDGES = ("hours", "days", "weeks")
"""Units of which the first or the last of a year or a season are told."""
_RECURRING = (Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.WEEKEND)
_LONG = (Unit.YEAR, Unit.SEASON, Unit.QUARTER)
_AT_AN_EDGE = ("start-of", "end-of")
_LONG_AGO = 30
"""Seasons."""


def name_day(x: Expression, captured: Mapping[str, Any]) -> None:
    """Take a day that goes by its month and day alone; of one attack it may be one of this year."""
    known = captured.get("named_day") or captured["numbered_day"]
    x.fields.update(zip(("year", "month", "day"), known, strict=True))
    if known in GO_BY_SEVERAL and "attack" in captured.get("words", ()):
        x.value = ONE_OF_LATE


def name_years(x: Expression, captured: Mapping[str, Any]) -> bool:
    """Take two years, of which the second must be the next: "the winter of 1950-51", "fiscal 2020-21"."""
    if x.rule.name == "season-years":
        return x.fields["season"] == "WI" and _is_next(x.fields["year"], captured)
    if x.rule.name != "fiscal-year" or "short_number" not in captured:
        return True
    following = _is_next(x.fields["year"], captured)
    x.fields["year"] += 1
    return following


def _is_next(year: int, captured: Mapping[str, Any]) -> bool:
    second = 1 - captured["second"] if "second" in captured else captured["short_number"]
    return second in (year + 1, (year + 1) % 100)


def name_quarter(x: Expression, captured: Mapping[str, Any]) -> bool:
    """Take the quarter of "Q3" and of "the April-June period", which must be one of the calendar."""
    if "quarter_sign" in captured:
        x.fields["quarter"] = captured["quarter_sign"]
    if x.rule.name != "quarter-of-months":
        return True
    last = x.fields.pop("month", None)
    x.fields["quarter"] = (last or captured["b"]) // 3
    if last:
        return bool(last % 3 == 0)  # "the March quarter"
    return bool(captured["a"] % 3 == 1 and captured["b"] == captured["a"] + 2)


def count_seasons(x: Expression, captured: Mapping[str, Any]) -> bool:
    """Take the number of "two summers later", which is whole and more than one."""
    amount = captured["num"].value
    if amount is None or amount % 1 or not 1 < amount < _LONG_AGO:
        return False
    x.n *= int(amount)
    x.fields["season"] = captured["seasons"]
    return True


def recurs(x: Expression) -> bool:
    """Whether "three years ago this week" makes sense: whole years or weeks back from a day, a week or a month."""
    units = {unit for _, unit in x.parts}
    base = x.base
    if base is None or not units <= {Unit.YEAR, Unit.DECADE, Unit.CENTURY, Unit.WEEK}:
        return False
    if base.operator is Operator.CALENDAR:
        return base.fields.keys() <= {"weekday", "month", "day", "part"} and "year" not in base.fields
    part = base.operator is Operator.PART_OF_DAY and (base.anchor is Anchor.DCT or base.base is not None)
    return part or (base.operator is Operator.UNIT_REFERENCE and base.unit in _RECURRING)


def edge_of(x: Expression, inner: Expression, words: Collection[str]) -> str | None:
    """Tell in which units the edge of a year or a season is told: "the last days of 2021"."""
    if x.rule.name not in _AT_AN_EDGE or not (inner.unit in _LONG or inner.fields.keys() & {"year", "season"}):
        return None
    return None if "month" in inner.fields else next((unit for unit in EDGES if unit in words), None)
