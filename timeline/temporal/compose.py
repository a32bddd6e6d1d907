"""From the values that a pattern captured to an expression with assigned fields, not yet placed in time."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from timeline.languages import shapes
from timeline.languages.en.lexicon import NUMBERS, PLURAL_PARTS
from timeline.temporal.calendar_fields import compose_calendar
from timeline.temporal.clock_times import compose_at, compose_clock, compose_part_of_day
from timeline.temporal.enums import Anchor, Operator, Unit
from timeline.temporal.expression import (
    COUNTED_FIELD,
    DAY_FIELDS,
    QUARTER_ENDED,
    WEEK_NUMBER,
    WORKING_DAY,
    Expression,
    is_rather_a_year,
    replace,
)
from timeline.temporal.feasts import LASTING
from timeline.temporal.known_forms import count_seasons, edge_of, recurs
from timeline.temporal.lattice import Number
from timeline.temporal.ranges import compose_range

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from timeline.languages.shapes import TimexRule

_UNITS = {unit.value: unit for unit in shapes.Unit}
_SIZES = list(shapes.Unit)
"""Units, the finest first."""
_SIDES = frozenset(
    "before after first second early-mid mid-late so-far as-late until-now from-now slightly at-most".split()
)
_UP_TO_A_DAY = DAY_FIELDS | {"hour"}
"""With one of these fields an expression is a day or less."""
_FEW = ("days", "weeks", "months", "years")
_PARTS_OF = {
    "week": _FEW[:1], "month": _FEW[:1], "quarter": _FEW[:2], "season": _FEW[:2], "year": _FEW[:3],
}  # fmt: skip
"""What a few of are a good part of a unit, and no more: "the first few days of March"."""
_MONTHS = 12
_WEEKS = 53
_COUNTED_IN = frozenset((WEEK_NUMBER, WORKING_DAY))
_BESIDE = frozenset(("previous-unit", "following-unit"))
"""Rules of "the week before", behind which what is no date may follow."""
_WHOLE = frozenset(
    {
        "week-of-day",
        "weekend-of-day",
        "week-from-day",
        "this-time-unit",
        "this-day-year",
        "same-period-of-unit",
        "day-in-unit",
    }
)
"""Rules whose base needs no fields of their own."""
_BOUND_MODS = frozenset({"ON_OR_AFTER", "ON_OR_BEFORE", "AFTER", "BEFORE"})


def blank(rule: TimexRule) -> Expression:
    """Build what a rule assigns by itself, whatever it matches; it stands nowhere yet."""
    return Expression(
        start=0, end=0, rule=rule, operator=rule.operator, yields=rule.yields, n=rule.n, unit=rule.unit,
        anchor=rule.anchor, mod=rule.mod if rule.mod not in _BOUND_MODS else None,
        bound=rule.mod if rule.mod in _BOUND_MODS else None, value=rule.value,
    )  # fmt: skip


def compose(unfilled: Expression, captured: Mapping[str, Any], start: int, end: int) -> Expression | None:
    """Build the expression of a match, or None where the values make none (31 February, hour 25).

    `unfilled` is the `blank` of the rule that matched, and stays as it is.
    """
    expression = unfilled.placed(start, end)
    builder = _BUILDERS.get(expression.operator)
    return builder(expression, captured) if builder else expression


def _in_unit(x: Expression, captured: Mapping[str, Any]) -> Expression | None:
    base: Expression = captured["base"]
    if x.rule.name in _WHOLE:
        x.base, x.unit = base, Unit.QUARTER if "quarter" in captured["words"] else x.unit
        dated = x.unit is Unit.WEEKEND and base.fields.keys() == {"month", "day"}  # "the July 4 weekend"
        unlike = x.value == "holiday" and not dated and "holiday" not in base.fields
        unlike = unlike or (x.rule.name == "day-in-unit" and ("month" not in base.fields or "day" in base.fields))
        if unlike or (x.rule.name == "this-day-year" and base.fields.keys() != {"year"}):
            return None
        return x if x.unit is None or base.unit is not Unit.WEEK else None
    if x.value == "nth" or x.rule.name in _COUNTED_IN:
        return _nth(x, captured, base)
    if x.rule.name == QUARTER_ENDED:
        x.base, x.end = base, captured["base@"][0] - (2 if {"on", "in"} & set(captured["words"]) else 1)
        named = base.operator is Operator.CALENDAR and "month" in base.fields
        return compose_calendar(x, captured) if named else None
    partitive = base.yields == "THE_UNIT" and x.unit is Unit.DAY and x.value != "last"
    filled = (
        compose_calendar(x, captured) if not partitive or base.unit is Unit.MONTH else None
    )  # "the first of the week's"
    if filled is None or base.operator not in (Operator.UNIT_REFERENCE, Operator.CALENDAR, Operator.FIELD_REFERENCE):
        return None
    lasting = base.fields.get("holiday") in LASTING
    dated = not base.fields or not DAY_FIELDS.isdisjoint(base.fields)
    if base.operator is Operator.CALENDAR and dated and not lasting:
        return None
    of_a_year = base.fields.keys() == {"year"} and "day" in captured.get("words", ())
    if x.unit is Unit.DAY and not (
        lasting or of_a_year or "month" in base.fields or base.unit in (Unit.MONTH, Unit.YEAR, Unit.WEEK)
    ):
        return None
    if x.fields.keys() & {"month", "holiday"} and not (base.unit is Unit.YEAR or "year" in base.fields):
        return None
    if base.operator is Operator.CALENDAR and ({"month", "day"} <= x.fields.keys() or {"holiday"} == x.fields.keys()):
        return None  # "election day, May 26"
    beside = base.rule.name in _BESIDE and not captured.get("words")  # "the week before Thursday's talks"
    if "weekday" in x.fields and (base.unit not in (Unit.WEEK, Unit.WEEKEND) or beside):
        return None
    if x.fields.keys() & {"quarter", "half", "season"} and not (base.unit is Unit.YEAR or set(base.fields) == {"year"}):
        return None
    x.base = base
    return x


def _counted_in(x: Expression, captured: Mapping[str, Any], base: Expression) -> Expression | None:
    """Read "week 31 of 2027" and "the last working day of January"."""
    x.base = base
    if x.rule.name == WORKING_DAY:
        x.fields["nth"] = 1 if "first" in captured["words"] else -1
        return x if _UP_TO_A_DAY.isdisjoint(base.fields) and base.unit not in (Unit.DAY, Unit.HOUR) else None
    week = captured["num"].value
    x.fields["nth"] = int(week or 0)
    of_a_year = base.unit is Unit.YEAR or base.fields.keys() == {"year"}
    return x if of_a_year and week == x.fields["nth"] and 1 <= week <= _WEEKS else None


def _nth(x: Expression, captured: Mapping[str, Any], base: Expression) -> Expression | None:
    """Read "the first Monday of September", "the last week of July", "the first two weeks of 2021"."""
    if x.rule.name in _COUNTED_IN:
        return _counted_in(x, captured, base)
    words = set(captured.get("words", ()))
    if not _UP_TO_A_DAY.isdisjoint(base.fields) or base.unit in (Unit.DAY, Unit.HOUR):
        return None
    if base.operator not in (Operator.UNIT_REFERENCE, Operator.CALENDAR, Operator.FIELD_REFERENCE, Operator.IN_UNIT):
        return None
    from_end = -2 if "penultimate" in words else -1 if words & {"last", "final", "closing"} else 0
    x.fields["nth"] = captured.get("ord_word") or from_end or 1
    x.base = base
    inner = captured.get("duration")
    if isinstance(inner, Expression):
        x.parts = inner.parts
        return x if len(x.parts) == 1 and x.parts[0][0] is not None else None
    if "full_weekday" in captured:
        x.fields["weekday"] = captured["full_weekday"]
        return x
    if "fortnight" in words:
        x.parts = ((2.0, Unit.WEEK),)
        return x
    if "quarter" in words and ("century" in base.fields or base.unit is Unit.CENTURY):
        x.parts = ((25.0, Unit.YEAR),)  # "the last quarter of the 19th century"
        return x
    x.unit = next(_UNITS[word] for word in ("weekend", "week", "month", "quarter", "year", "decade") if word in words)
    return x


def _unit_reference(x: Expression, captured: Mapping[str, Any]) -> Expression | None:
    if "unit" in captured:
        x.unit = captured["unit"]
    if x.unit is None:
        named = [_UNITS[word] for word in captured.get("words", ()) if word in _UNITS]
        if not named:
            return None
        x.unit = named[-1]
    if x.rule.name == "rest-of-unit":
        x.side = "after"
    elif captured["words"][-1:] == ("date",):
        x.side = "so-far"  # "the year to date"
    return None if x.unit in (Unit.SECOND, Unit.MINUTE) else x


def _field_reference(x: Expression, captured: Mapping[str, Any]) -> Expression | None:
    if x.rule.name == COUNTED_FIELD:
        return x if count_seasons(x, captured) else None
    x.base = captured.get("base")
    return compose_calendar(x, captured) if x.base is None or x.base.fields.keys() & {"day", "holiday"} else None


def _duration(x: Expression, captured: Mapping[str, Any]) -> Expression | None:
    if x.value == "PXX":
        return x
    if x.value == "same":
        inner: Expression = captured["duration"]
        x.parts, x.mod = inner.parts, inner.mod
        return x
    if x.value == "sum":
        x.parts = _sum([captured[name] for name in ("first", "middle", "second") if name in captured])
        return x if x.parts else None
    if x.rule.name == "hard-units" and captured["word"] in NUMBERS:
        return None  # "No. 45 five days earlier"
    unit = captured.get("units") or captured.get("unit") or captured.get("u1") or x.unit
    if (
        unit is None
        or unit is Unit.WEEKEND
        or (x.rule.name in ("one-unit", "units") and unit in (Unit.SECOND, Unit.QUARTER))
    ):
        return None
    amount: float | None = float(x.n) if x.n else None
    number = captured.get("num") or captured.get("high")
    if isinstance(number, Number):
        amount = number.value
        x.mod = x.mod or ("APPROX" if number.approx else None)
        alone = "unit" in captured and x.end - x.start == 2
        if number.digits and is_rather_a_year(amount, unit, alone=alone):
            return None
    if "low" in captured:
        low, high = captured["low"].value, captured["high"].value
        if low is not None and high is not None and low >= high:
            return None  # "from 2019 to three weeks ago"
        x.mod, amount = "APPROX", captured["low"].value
        x.fields["high"] = captured["high"].value
    if "one" in captured and amount is None:
        amount = 1.0
    if x.rule.name == "a-unit-or-two":
        x.fields["high"] = 2.0
    if x.value == "half":
        amount = (amount or 1.0) + 0.5
    elif x.value == "only-half":
        amount = 0.5
    x.parts = ((amount, _UNITS[unit]),)
    return x


def _sum(added: Sequence[Expression]) -> tuple[tuple[float | None, Unit], ...]:
    """Add lengths, each in a finer unit than the one before; () where that cannot be."""
    parts = tuple([part for each in added for part in each.parts])
    whole = all(each.parts for each in added) and all(amount is not None for amount, _ in parts)
    return parts if whole and all(_size(fine[1]) < _size(coarse[1]) for coarse, fine in pairwise(parts)) else ()


def _size(unit: Unit) -> int:
    return _SIZES.index(unit)


def _span(x: Expression, captured: Mapping[str, Any]) -> Expression | None:
    x.yields = "SPAN"
    if x.value == "one":
        if captured["unit"] in (Unit.SECOND, Unit.MINUTE, Unit.WEEKEND):
            return None
        x.parts = ((1.0, captured["unit"]),)
        if x.mod == "APPROX" and captured["words"][-1:] == ("two",):
            x.fields["high"] = 2.0
        if "date" in captured:
            x.base, x.end = captured["date"], captured["unit@"][1]
        return x
    if "num" in captured:
        amount = captured["num"].value
        x.parts = ((amount, captured["units"]),)
        return x if amount is not None else None
    inner: Expression = captured["duration"]
    x.parts, x.mod = inner.parts, inner.mod
    x.fields.update(inner.fields)
    if "date" in captured:
        x.base = captured["date"]
        if x.base.operator is Operator.UNIT_REFERENCE and x.base.anchor is Anchor.REFERENCE and x.value != "within":
            return None  # "three years to the day after the vote"
        x.end = x.end if x.value == "within" else captured["duration@"][1]
    return x if x.parts else None


def _offset(x: Expression, captured: Mapping[str, Any]) -> Expression | None:
    base = captured.get("date") or captured.get("base") or captured.get("time")
    if isinstance(base, Expression):
        x.base = base
        a_day = base.operator is Operator.UNIT_REFERENCE and base.unit is Unit.DAY
        if x.rule.name == "week-on-weekday" and not (a_day if x.value == "day" else base.fields.keys() == {"weekday"}):
            return None
    inner = captured.get("duration")
    if isinstance(inner, Expression):
        x.parts, x.mod, x.side = inner.parts, x.mod or inner.mod, x.side or inner.side
        x.fields.update(inner.fields)
        if x.value == "within" and not recurs(x):
            return None
    elif x.value == "weekdays":
        amount = captured["num"].value
        if amount is None or amount % 1:
            return None
        x.fields["weekday"], x.parts = captured["weekdays"], ((amount, Unit.WEEK),)
    elif x.value == "unit":
        named = [word for word in captured["words"] if word in ("day", "week", "month", "year")]
        x.parts = ((1.0, _UNITS[named[0]]),)
    elif x.unit is not None:
        x.parts, x.n = ((float(abs(x.n)), x.unit),), (1 if x.n > 0 else -1)
    return x if x.parts else None


def _set(x: Expression, captured: Mapping[str, Any]) -> Expression | None:
    if "set" in captured:
        inner: Expression = captured["set"]
        if "hour" in inner.fields or inner.rule.name == "rate":
            return None  # "an hour at 2 a.m."
        x.fields.update(inner.fields, hour=captured["clock"].fields["hour"], minute=captured["clock"].fields["minute"])
        x.value, x.n = inner.value, inner.n
        return x
    if "coarse" in captured:
        parts = _sum((captured["coarse"], captured["fine"]))
        x.fields["duration"] = replace(captured["coarse"], parts=parts)
        return x if parts else None
    x.fields.update(captured)
    part = next((PLURAL_PARTS[word] for word in captured.get("words", ()) if word in PLURAL_PARTS), None)
    if part is not None:
        x.fields["parts" if "full_weekday" in captured else "part"] = part
    return x


def _vague(x: Expression, captured: Mapping[str, Any]) -> Expression | None:
    x.unit = captured.get("units") or captured.get("unit") or x.unit
    if x.rule.name == "recent-years" and x.unit not in (Unit.YEAR, Unit.DECADE, Unit.CENTURY):
        return None
    if x.rule.narrative and x.unit in (Unit.SECOND, Unit.MINUTE, Unit.QUARTER, Unit.CENTURY, Unit.MILLENNIUM):
        return None
    return x


def _modify(x: Expression, captured: Mapping[str, Any]) -> Expression | None:
    inner = next(
        (captured[name] for name in ("date", "time", "duration", "span", "the_unit", "base") if name in captured), None
    )
    if not isinstance(inner, Expression):
        return None
    if inner.yields == "RANGE" or (inner.operator is Operator.VAGUE):
        return None
    if "few" in captured["words"] and not _holds_some(inner, captured["words"]):
        return None
    if captured["words"][:1] in (("c",), ("ca",), ("cca",)) and inner.operator is not Operator.CALENDAR:
        return None  # "Block C six days ago"
    yields = "DATE" if inner.yields == "THE_UNIT" else inner.yields
    if x.rule.name in ("early", "mid", "late") and inner.fields.keys() & {"month", "weekday"}:
        x.start += captured["words"][0] == "the"  # "the late-November trip"
    side = x.value if x.value in _SIDES else edge_of(x, inner, captured["words"]) or inner.side
    if side in ("first", "second") and not _UP_TO_A_DAY.isdisjoint(inner.fields):
        return None
    if side in ("before", "after") and inner.operator is Operator.CALENDAR and {"year", "day"} <= inner.fields.keys():
        return None
    return replace(
        inner, start=x.start, end=x.end, rule=inner.rule, yields=yields, mod=x.mod or inner.mod,
        bound=x.bound or inner.bound, side=side, modifies=inner.modifies or (inner.start, inner.end),
    )  # fmt: skip


def _holds_some(x: Expression, words: Sequence[str]) -> bool:
    """Whether a date is so long that a few of the units named are a part of it: not "the last few years in June"."""
    counted = next((word for word in words if word in _FEW), "")
    if not DAY_FIELDS.isdisjoint(x.fields) or x.unit in (Unit.DAY, Unit.WEEKEND):
        return False
    finest = "month" if "month" in x.fields else "season" if x.fields.keys() & {"season", "quarter", "half"} else ""
    finest = finest or ("year" if "year" in x.fields else x.unit.value if x.unit is not None else "decade")
    return counted in _PARTS_OF.get(finest, _FEW)


def _nothing(x: Expression, captured: Mapping[str, Any]) -> Expression | None:
    """Refuse "Friday 5/12", of which nobody can tell the day and the month apart."""
    open_still = "a" not in captured or (
        captured["a"] != captured["b"] and max(captured["a"], captured["b"]) <= _MONTHS
    )
    return x if open_still else None


_BUILDERS: dict[Operator, Callable[[Expression, Mapping[str, Any]], Expression | None]] = {
    Operator.CALENDAR: compose_calendar,
    Operator.CLOCK: compose_clock,
    Operator.PART_OF_DAY: compose_part_of_day,
    Operator.AT: compose_at,
    Operator.IN_UNIT: _in_unit,
    Operator.UNIT_REFERENCE: _unit_reference,
    Operator.FIELD_REFERENCE: _field_reference,
    Operator.DURATION: _duration,
    Operator.SPAN: _span,
    Operator.OFFSET: _offset,
    Operator.SET: _set,
    Operator.VAGUE: _vague,
    Operator.MODIFY: _modify,
    Operator.RANGE: compose_range,
    Operator.NOTHING: _nothing,
}
