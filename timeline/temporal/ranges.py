"""Ranges and pairs: two ends that share what only one of them says."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from timeline.temporal.clock_times import earlier_hour
from timeline.temporal.early_years import EARLY_YEAR
from timeline.temporal.enums import Anchor, Operator, Unit
from timeline.temporal.expression import DAY_FIELDS, YEARLY_FIELDS, Expression, replace, valid_day

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


_DATED_BY_ITSELF = frozenset(("year", "weekday", "decade", "century"))
"""With one of these fields a date takes no year from another: "from the 1990s until 2005"."""
_QUARTERS = 4
_NOON = 12
_NOON_ITSELF = "clock-word"
"""The rule of "noon", which tells its half of the day."""
_DECEMBER = 12
_BY_ERA = frozenset({"years-before-christ", "rest-of-years-before-christ", "years-after-christ", EARLY_YEAR})


def compose_range(x: Expression, captured: Mapping[str, Any]) -> Expression | None:
    """Join two ends, or return None where they make no range."""
    if x.rule.name.endswith("-list"):
        x.members = _listed_days(x, captured)
        return x if x.members else None
    first, second = _range_ends(x, captured)
    if first is None or second is None:
        return None
    x.members = (first, second)
    return x


def _listed_days(x: Expression, captured: Mapping[str, Any]) -> tuple[Expression, ...]:
    """Read "May 5, 6 and 12": days in order, of one month; the first or the last takes the words around."""
    names = [name for name in "abcd" if name in captured]
    days = [captured[name] for name in names]
    shared = {name: captured[name] for name in ("month", "year") if name in captured}
    if any(late <= early for early, late in pairwise(days)) or not valid_day({**shared, "day": days[-1]}):
        return ()
    spans = [captured[f"{name}@"] for name in names]
    if captured["month@"][0] < spans[0][0]:
        spans[0] = x.start, spans[0][1]
    spans[-1] = spans[-1][0], x.end
    return tuple(_end(x, at, **shared, day=day) for at, day in zip(spans, days, strict=True))


def _range_ends(x: Expression, captured: Mapping[str, Any]) -> tuple[Expression | None, Expression | None]:
    if "x" in captured:
        first, second = _joined_ends(x, captured["x"], captured["y"])
        return (_night(x, captured["part"], first) if "part" in captured and first is not None else first), second
    by_rule = _BY_RULE.get(x.rule.name)
    if by_rule is not None:
        return by_rule(x, captured)
    a_at, b_at = captured["a@"], captured["b@"]
    shared = {name: captured[name] for name in ("month", "year") if name in captured}
    if "era_year" in captured:
        shared["year"] = 1 - captured["era_year"] if "era_before" in captured else captured["era_year"]
    if x.rule.name == "year-range":
        year, last = captured["a"], captured["b"]
        last = year // 100 * 100 + last if last < 100 else last
        if not year < last <= year + 60:
            return None, None
        return _end(x, (x.start, a_at[1]), year=year), _end(x, b_at, year=last)
    if x.rule.name in ("month-pair-year", "month-range-year"):
        over = x.rule.name == "month-range-year" and captured["b"] < captured["a"]  # "Nov-Feb 2017"
        return _end(x, a_at, month=captured["a"], year=captured["year"] - over), _end(
            x, (b_at[0], x.end), month=captured["b"], year=captured["year"]
        )
    if x.rule.name in _BY_ERA:
        return _years_of_an_era(x, captured)
    first_fields = {**shared, "day": captured["a"]}
    second_fields = {**shared, "day": captured["b"]}
    if captured["b"] <= captured["a"] or not valid_day(first_fields) or not valid_day(second_fields):
        return None, None
    if x.rule.name == "days-of-year" and not _is_their_year(captured["base"], second_fields, captured):
        return None, None
    if x.rule.name in ("midnight-range", "night-range"):
        first = _end(x, a_at, **first_fields)
        night = _midnight(x, first) if x.rule.name == "midnight-range" else _night(x, captured["part"], first)
        article = captured["words"][-1] == "the"  # "the night of the 11th to the 12th"
        return night, _end(x, (b_at[0] - article, x.end), **second_fields)
    if x.rule.name == "weekday-days":  # "Monday 7 to Friday 11 March"
        first = _end(x, (x.start, a_at[1]), **first_fields, weekday=captured["p"])
        return first, _end(x, (captured["q@"][0], x.end), **second_fields, weekday=captured["q"])
    b_start = _second_start(x, captured)
    month_at = captured.get("month@")  # none in "the 9th and 10th"
    a_at = (x.start, a_at[1]) if month_at is None or month_at[0] < a_at[0] else a_at
    first, second = _end(x, a_at, **first_fields), _end(x, (b_start, x.end), **second_fields)
    return (
        (_within(first, captured["base"]), _within(second, captured["base"])) if "base" in captured else (first, second)
    )


def _is_their_year(x: Expression, last: Mapping[str, int], captured: Mapping[str, Any]) -> bool:
    """Whether a date behind days is a year that has the last of them: "next year", "in 2021"."""
    if x.operator is not Operator.CALENDAR:
        return _is_relative_year(x)
    led = x.start > max(captured["b@"][1], captured["month@"][1])
    alone = x.fields.keys() == {"year"} and x.end == x.start + 1
    return led and alone and valid_day({**last, **x.fields})


def _is_relative_year(x: Expression | None) -> bool:
    return x is not None and x.operator is Operator.UNIT_REFERENCE and x.unit is Unit.YEAR


def _within(x: Expression, year: Expression) -> Expression:
    """Set a day, a month or a quarter into a year."""
    if year.operator is Operator.CALENDAR:
        return replace(x, fields={**x.fields, **year.fields})
    return replace(x, operator=Operator.IN_UNIT, base=year)


def _years_of_an_era(x: Expression, captured: Mapping[str, Any]) -> tuple[Expression | None, Expression | None]:
    """Read "149-146 BC", which run backward, and "66-73 CE"; of bare numbers another step tells which they are."""
    before = x.rule.name.endswith("before-christ")
    first, last = (1 - captured[name] if before else captured[name] for name in "ab")
    if first == last or (first > last and x.rule.name != EARLY_YEAR):
        return None, None
    whole = not before or x.rule.name.startswith("rest")
    a_at, b_at = captured["a@"], captured["b@"]
    return _end(x, (x.start if whole else a_at[0], a_at[1]), year=first), _end(x, (b_at[0], x.end), year=last)


def _second_start(x: Expression, captured: Mapping[str, Any]) -> int:
    """Return where the second day of a range begins, which may have an article: "the 11th to the 13th"."""
    first, second = int(captured["a@"][0]), int(captured["b@"][0])
    articles = list(captured.get("words", ())).count("the") - (x.start < first)
    return second - (articles > 0)


def _night(x: Expression, part: object, day: Expression) -> Expression:
    return Expression(start=x.start, end=day.end, rule=x.rule, operator=Operator.PART_OF_DAY, yields="TIME",
                      fields={"part": part}, base=day)  # fmt: skip


def _quarters(x: Expression, captured: Mapping[str, Any]) -> tuple[Expression | None, Expression | None]:
    """Read "the first and second quarters of 2012"."""
    if not captured["a"] < captured["b"] <= _QUARTERS:
        return None, None
    year = {"year": captured["year"]} if "year" in captured else {}
    first = _end(x, captured["a@"], quarter=captured["a"], **year)
    second = _end(x, (captured["b@"][0], x.end), quarter=captured["b"], **year)
    if "base" not in captured:
        return first, second
    if not _is_relative_year(captured["base"]):
        return None, None
    return _within(first, captured["base"]), _within(second, captured["base"])


def _midnight(x: Expression, day: Expression) -> Expression:
    """Read the midnight between two days as the end of the first."""
    return Expression(start=x.start, end=day.end, rule=x.rule, operator=Operator.AT, yields="TIME",
                      fields={"hour": 24, "minute": 0, "halved": True}, base=day)  # fmt: skip


def _days_of_unit(x: Expression, captured: Mapping[str, Any]) -> tuple[Expression | None, Expression | None]:
    """Read "from 12 to 15 next month"."""
    base = captured["base"]
    if base.operator is not Operator.UNIT_REFERENCE or base.unit is not Unit.MONTH or captured["b"] <= captured["a"]:
        return None, None
    spans = (x.start, captured["a@"][1]), (_second_start(x, captured), x.end)
    first, second = (
        Expression(start=at[0], end=at[1], rule=x.rule, operator=Operator.IN_UNIT, yields="DATE", unit=Unit.DAY,
                   fields={"day": captured[name]}, base=base)
        for name, at in zip("ab", spans, strict=True)
    )  # fmt: skip
    return first, second


def _clock_ends(x: Expression, captured: Mapping[str, Any]) -> tuple[Expression | None, Expression | None]:
    """Read "5 to 7 p.m.", where only the second says which half of the day it is."""
    (hour, minute), second = captured["a"], captured["b"]
    if not isinstance(second, Expression) or "hour" not in second.fields or not 1 <= hour <= 12:
        return None, None
    if not second.fields.get("halved") or second.operator is Operator.RANGE:
        return None, None
    until = second.fields["hour"] * 60 + second.fields["minute"]
    fields = {"hour": earlier_hour(hour, minute, until), "minute": minute, "whole_hour": not minute, "halved": True}
    at = captured["a@"]
    first = Expression(start=at[0], end=at[1], rule=x.rule, operator=Operator.CLOCK, yields="CLOCK", fields=fields)
    return _share(first, second)


def _hours_ends(x: Expression, captured: Mapping[str, Any]) -> tuple[Expression | None, Expression | None]:
    """Read "1356 to 1600 GMT": hours and minutes, though the first looks like a year."""
    (hour, minute), second = captured["a"], captured["b"]
    if not isinstance(second, Expression) or "hour" not in second.fields or second.operator is Operator.RANGE:
        return None, None
    at = captured["a@"]
    fields = {"hour": hour, "minute": minute, "of_24": True}
    first = Expression(start=at[0], end=at[1], rule=x.rule, operator=Operator.CLOCK, yields="CLOCK", fields=fields)
    return _share(first, second)


def _joined_ends(x: Expression, first: object, second: object) -> tuple[Expression | None, Expression | None]:
    if not isinstance(first, Expression) or not isinstance(second, Expression):
        return None, None
    if Operator.RANGE in (first.operator, second.operator):
        return None, None
    if x.rule.name == "to-range" and first.value == "bare":
        return None, None  # "the year to March 2021" is a length that ends there
    if first.operator is Operator.OFFSET and x.rule.name == "to-range":
        return None, None  # "64 days from 21 November 1948 to 31 January 1949" is a length and a range
    if x.rule.name == "from-to" and x.start < first.start:
        first = replace(first, start=x.start, mod=first.mod or "APPROX")
    if x.rule.name == "pair" and not _shares_year(first, second):
        return _share_unit(first, second)
    return _share(first, second)


def _shares_year(first: Expression, second: Expression) -> bool:
    """Whether the second of two like dates names the year of both: "the spring and summer of 1943"."""
    named = first.fields.keys() & YEARLY_FIELDS
    return (
        first.operator is second.operator is Operator.CALENDAR
        and "year" in second.fields
        and "year" not in first.fields
        and bool(named)
        and named == second.fields.keys() & YEARLY_FIELDS
    )


def _end(x: Expression, at: tuple[int, int], **fields: int) -> Expression:
    return Expression(
        start=at[0], end=at[1], rule=x.rule, operator=Operator.CALENDAR, yields="DATE", fields=dict(fields)
    )


def _share_unit(first: Expression, second: Expression) -> tuple[Expression | None, Expression | None]:
    """Give "Monday" of "Monday or Tuesday next week" the week, and "May" of "May and June of last year" the year.

    The "Saturday" of "next Friday and Saturday" is the one that follows.
    """
    weekdays = first.fields.keys() == second.fields.keys() == {"weekday"}
    if weekdays and first.operator is Operator.FIELD_REFERENCE and second.operator is Operator.CALENDAR:
        return first, replace(second, operator=Operator.FIELD_REFERENCE, n=1, base=first)
    for name in ("weekday", "month", "day"):
        whole = first.operator is Operator.CALENDAR and first.fields.keys() == {name}
        if whole and second.operator is Operator.IN_UNIT and second.fields.keys() == {name}:
            return replace(first, operator=Operator.IN_UNIT, unit=second.unit, base=second.base), second
    if _lends_its_year(first, second):
        return _of_the_year(first, second), second
    days = _of_one_month(first, second)
    return (days, second) if days is not None else (None, None)


def _lends_its_year(first: Expression, second: Expression) -> bool:
    """Whether a month or day takes the year of one like it: "from July 23 to August 8 next year"."""
    like = first.operator is Operator.CALENDAR and first.fields.keys() in ({"month"}, {"month", "day"})
    return (
        like
        and second.operator is Operator.IN_UNIT
        and second.fields.keys() == first.fields.keys()
        and _is_relative_year(second.base)
    )


def _of_the_year(first: Expression, second: Expression) -> Expression:
    """Set the first of two dates into the relative year of the second, or into the one before that."""
    year = second.base
    if year is not None and first.fields["month"] > second.fields["month"]:
        year = replace(year, n=year.n - 1)
    return replace(first, operator=Operator.IN_UNIT, base=year)


def _of_one_month(first: Expression, second: Expression) -> Expression | None:
    """Give "the 15th" of "from the 15th to the 17th of April" its month; that before in "from the 28th to the 3rd"."""
    named = second.operator is first.operator is Operator.CALENDAR and first.fields.keys() == {"day"}
    if not named or not {"day", "month"} <= second.fields.keys() <= {"day", "month", "year"}:
        return None
    fields = {**second.fields, **first.fields}
    if fields["day"] >= second.fields["day"]:
        fields["month"] = fields["month"] - 1 or _DECEMBER
        if fields["month"] == _DECEMBER and "year" in fields:
            fields["year"] -= 1
    return replace(first, fields=fields) if valid_day(fields) else None


def _of_one_week(first: Expression, second: Expression) -> tuple[Expression, Expression]:
    """Give a weekday the week of the other end: "from Monday to Friday of next week", "last week, Monday to Friday"."""
    for one, other in ((first, second), (second, first)):
        bare = one.operator is Operator.CALENDAR and one.fields.keys() == {"weekday"}
        of_a_week = other.operator is Operator.IN_UNIT and other.fields.keys() == {"weekday"} and other.base is not None
        if bare and of_a_week and first.fields["weekday"] < second.fields["weekday"]:
            placed = replace(one, operator=Operator.IN_UNIT, base=other.base)
            return (placed, other) if one is first else (other, placed)
    return first, second


def _is_of_a_day(x: Expression) -> bool:
    """Whether a date tells a day, or a time on one: a bare "1356" may be a year."""
    return x.base is not None or x.unit is Unit.DAY or not DAY_FIELDS.isdisjoint(x.fields)


def _share(first: Expression, second: Expression) -> tuple[Expression | None, Expression | None]:
    """Give each end what only the other says: the year of "10 May to 12 June 2022", the day of two clock times."""
    if first.operator is second.operator is Operator.PART_OF_DAY and first.base is None and second.base is not None:
        first = replace(first, base=second.base)  # "from sunrise to sunset on Saturday"
    elif first.base is not None and first.operator is Operator.PART_OF_DAY:
        shared, _ = _share(first.base, second)
        first = replace(first, base=shared)
    first, second = _of_one_week(first, second)
    first = _of_one_month(first, second) or first
    calendar = first.operator is Operator.CALENDAR and second.operator is Operator.CALENDAR
    if calendar and "year" in second.fields and first.fields.keys().isdisjoint(_DATED_BY_ITSELF):
        over_new_year = first.fields.get("month", 0) > second.fields.get("month", 12)
        first = replace(first, fields={**first.fields, "year": second.fields["year"] - over_new_year})
    if _lends_its_year(first, second):
        return _of_the_year(first, second), second
    clocks = [end for end in (first, second) if end.operator in (Operator.AT, Operator.CLOCK)]
    if len(clocks) == 1 and (clocks[0].base is None or not all(map(_is_of_a_day, (first, second)))):
        return None, None
    if len(clocks) == len((first, second)):
        if first.operator is Operator.CLOCK:
            first = replace(
                first,
                operator=Operator.AT,
                anchor=Anchor.REFERENCE if second.anchor is Anchor.NONE else second.anchor,
                unit=Unit.DAY,
                base=second.base,
                yields="TIME",
            )
        if second.operator is Operator.CLOCK:
            second = replace(
                second, operator=Operator.AT, anchor=first.anchor, unit=Unit.DAY, base=first.base, yields="TIME"
            )
        second = _in_the_afternoon(first, second)
    return first, second


def _in_the_afternoon(first: Expression, second: Expression) -> Expression:
    """Set the end of "11 a.m. to 2:30" and of "7 p.m. to 7:30" into the half of the day that begins with noon."""
    told, fields = first.fields, second.fields
    halved = told.get("halved") or first.rule.name == _NOON_ITSELF
    if not halved or fields.get("halved") or "of_24" in fields or not 0 < fields["hour"] < _NOON:
        return second
    until = fields["hour"] + _NOON
    follows = (until, fields["minute"]) > (told["hour"], told["minute"])
    before = told["hour"] >= _NOON or (fields["hour"], fields["minute"]) <= (told["hour"], told["minute"])
    return replace(second, fields={**fields, "hour": until}) if follows and before else second


_BY_RULE: dict[str, Callable[[Expression, Mapping[str, Any]], tuple[Expression | None, Expression | None]]] = {
    "hours-range": _hours_ends,
    "clock-range": _clock_ends,
    "clock-pair": _clock_ends,
    "days-of-unit": _days_of_unit,
    "quarter-pair": _quarters,
}
