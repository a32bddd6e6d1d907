"""The fields of the calendar that a pattern captured: year, month and day, quarter, season, decade, century."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeline.temporal.enums import Unit
from timeline.temporal.expression import NAMED_DAY, valid_day
from timeline.temporal.known_forms import name_day, name_quarter, name_years
from timeline.temporal.lattice import full_year
from timeline.temporal.slashed import EITHER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeline.temporal.expression import Expression

_ALWAYS = (24, 7)
_MONTHS = 12


def compose_calendar(x: Expression, captured: Mapping[str, Any]) -> Expression | None:
    """Assign the fields that a pattern captured; None where they make no date."""
    fields = x.fields
    for name in ("month", "weekday", "season", "year", "holiday"):
        if name in captured:
            fields[name] = captured[name]
    _year_forms(fields, captured)
    if not name_years(x, captured):
        return None
    if "full_weekday" in captured:
        fields["weekday"] = captured["full_weekday"]
    day = captured.get("day", captured.get("day_ordinal"))
    if day is not None:
        fields["day"] = day
    if "iso_date" in captured:
        year, month, day, hour, minute, zone = captured["iso_date"]
        fields.update(year=year, month=month, day=day)
        if hour is not None:
            fields.update(hour=hour, minute=minute, zone=zone)
            x.yields = "TIME"
    if x.rule.name == NAMED_DAY:
        name_day(x, captured)
    if "numeric_date" in captured and not _numeric(x, captured["numeric_date"]):
        return None
    order = captured.get("ord_word", captured.get("ord", captured.get("ord_digit")))
    if order is not None and not _ordinal(x, order):
        return None
    if not name_quarter(x, captured) or not _iso_month(x, captured):
        return None
    if "decade" in captured:
        fields["decade"] = captured["decade"] if captured["decade"] >= 10 else _full_decade(captured["decade"])
    told = captured.get("decade", captured.get("era_decade"))
    if told is not None and ("era_before" in captured or "era_decade" in captured):
        fields["decade"] = -told if "era_before" in captured else told
    if "decade_word" in captured:
        fields["decade"] = _full_decade(captured["decade_word"])
    if x.rule.name.startswith("half"):
        fields["half"] = captured.get("half_sign") or (1 if "first" in captured.get("words", ()) else 2)
    return x if valid_day(fields) else None


def _iso_month(x: Expression, captured: Mapping[str, Any]) -> bool:
    """Assign the month of "2021-05" and "05/2021"; False for what may be a second year, "in office from 2003-09".

    Of "Tuesday 15/2" it assigns both; day and month stay open in "Friday 5/12", which is no date then.
    """
    if x.rule.name == "weekday-figures":
        first, second = captured["a"], captured["b"]
        x.fields["month"], x.fields["day"] = min(first, second), max(first, second)
        open_still = max(first, second) <= _MONTHS and first != second
        return not open_still and min(first, second) <= _MONTHS and (first, second) != _ALWAYS
    if x.rule.name != "iso-month":
        return True
    month = x.fields["month"] = captured["b"]
    ahead = month > x.fields["year"] % 100 and "-" in captured["words"]
    return not ahead and 1 <= month <= _MONTHS


def _year_forms(fields: dict[str, Any], captured: Mapping[str, Any]) -> None:
    """Take the year from its less common forms: '98, nineteen ninety-six, 480 BC, 642."""
    if named := captured.keys() & {"any_year", "three_figures", "two_figures", "beyond_days"}:
        fields["year"] = captured[named.pop()]
    if "year2" in captured or "spelled_year" in captured:
        fields["year"] = captured.get("spelled_year") or full_year(captured["year2"])
    if "fiscal_year" in captured:
        fields["year"] = full_year(captured["fiscal_year"])
    if "era_year" in captured:
        fields["year"] = 1 - captured["era_year"] if "era_before" in captured else captured["era_year"]


def _full_decade(digit: int) -> int:
    return 200 + digit if digit < 2 else 190 + digit


def _numeric(x: Expression, parts: tuple[int, int, int, bool]) -> bool:
    """Read 2022/02/12, 11/02/89 (month first, unless the text shows another order) and 12.02.2022 (day first)."""
    first, second, third, dotted = parts
    fields = x.fields
    if first <= 31 and not dotted:
        most = _MONTHS
        x.value = "day" if first > most else "month" if second > most else EITHER if first != second else None
    if first > 31:
        year, month, day = first, second, third
    else:
        year = full_year(third)
        month, day = (second, first) if dotted or first > 12 else (first, second)
    if not (1000 <= year < 2200 and 1 <= month <= 12 and 1 <= day <= 31):
        return False
    fields.update(year=year, month=month, day=day)
    return valid_day(fields)


def _ordinal(x: Expression, order: int) -> bool:
    if x.unit is Unit.QUARTER:
        x.fields["quarter"] = order
        return 1 <= order <= 4
    if x.unit is Unit.CENTURY:
        x.fields["century"] = -order if x.rule.name == "century-before-christ" else order - 1
        return 1 <= order <= 30
    if x.unit is Unit.DAY or x.value == "day":
        x.fields["day"] = order
        return 1 <= order <= 31
    return True
