"""What words assign that name a day, a quarter or a season in a way of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeline.languages.en.named_days import GO_BY_SEVERAL
from timeline.temporal.expression import ONE_OF_LATE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeline.temporal.expression import Expression

_LONG_AGO = 30
"""Seasons."""


def name_day(x: Expression, captured: Mapping[str, Any]) -> None:
    """Take a day that goes by its month and day alone; of one attack it may be one of this year."""
    known = captured.get("named_day") or captured["numbered_day"]
    x.fields.update(zip(("year", "month", "day"), known, strict=True))
    if known in GO_BY_SEVERAL and "attack" in captured.get("words", ()):
        x.value = ONE_OF_LATE


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
