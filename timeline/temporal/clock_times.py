"""Times of day: clock times, parts of the day, and how they join with a date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeline.languages.en.lexicon import PARTS_OF_DAY, PLURAL_PARTS
from timeline.temporal.enums import Anchor, Operator, Unit
from timeline.temporal.expression import DAY_FIELDS, WEEKDAY_ORDINAL, Expression, replace

if TYPE_CHECKING:
    from collections.abc import Mapping

_JOINED = 3
"""Tokens of "Friday the 13th"; what is longer is another thing beside a weekday: "Friday, the first"."""
_HOURS = ("hour", "clock_time", "dot_clock", "hour_word", "clock_word", "military_time", "small_hours")
_LATE_PARTS = ("AF", "EV", "NI")
_SMALL_HOURS = 6
_PARTS = {**PARTS_OF_DAY, **PLURAL_PARTS}


def compose_clock(x: Expression, captured: Mapping[str, Any]) -> Expression | None:
    """Read hour and minute; "half past" and "ten to" count from the hour, a.m., p.m. and part of the day turn it."""
    hour, minute = next(captured[name] for name in _HOURS if name in captured)
    shift = _minutes(x, captured)
    if shift is None:
        return None
    hour, minute = hour + (minute + shift) // 60, (minute + shift) % 60
    if hour == 24 and shift > 0:
        hour = 0  # "one minute past midnight"
    half = captured.get("ampm")
    part = captured.get("part")
    if half and not 1 <= hour <= 12:
        if "clock_time" not in captured or (hour <= 12) != (half == "am"):
            return None
        half = half if half == "am" else None  # "13:30 p.m.", "00:30 a.m."
    if half == "pm" or (part in ("AF", "EV") and hour < 12) or (part == "NI" and 4 < hour < 12):
        hour = hour % 12 + 12
    elif half == "am" or (part == "NI" and hour == 12):
        hour = hour % 12
    if not 0 <= hour <= 24 or minute > 59 or (hour == 24 and minute):
        return None
    whole = bool(captured.keys() & {"hour", "hour_word", "clock_word"}) and not minute
    x.fields.update(hour=hour, minute=minute, whole_hour=whole, halved=half is not None or part is not None)
    if captured.keys() & {"military_time", "small_hours"}:
        x.fields["of_24"] = True
    if "zone" in captured:
        x.fields["zone"] = captured["zone"]
    x.yields = "CLOCK"
    return x


def _minutes(x: Expression, captured: Mapping[str, Any]) -> int | None:
    """Return the minutes past the hour, below zero where they run up to it."""
    if "minutes" not in captured:
        return x.n
    amount = captured["minutes"].value
    if amount is None or amount % 1 or not 0 < amount < 60:
        return None
    return int(amount) * (1 if x.n > 0 else -1)


def compose_part_of_day(x: Expression, captured: Mapping[str, Any]) -> Expression | None:
    """Read a part of a day, of the date beside it or of one that is yet to be found."""
    inner = captured.get("date")
    words = captured.get("words", ())
    named = next((_PARTS[word] for word in words if word in _PARTS), "EV")
    x.fields["part"] = captured.get("part") or x.value or named
    if "num" in captured:  # "two nights later"
        amount = captured["num"].value
        if amount is None or amount % 1:
            return None
        x.n *= int(amount)
    if "base" in captured:  # "Monday evening next week"
        week: Expression = captured["base"]
        if week.operator is not Operator.UNIT_REFERENCE or week.unit is not Unit.WEEK:
            return None
        inner = replace(x, operator=Operator.IN_UNIT, fields={"weekday": captured["full_weekday"]}, base=week)
    if isinstance(inner, Expression):
        if not _is_day(inner):
            return None
        x.base = inner
    elif x.anchor is Anchor.NONE:
        x.anchor, x.unit = Anchor.REFERENCE, Unit.DAY
    return x


def compose_at(x: Expression, captured: Mapping[str, Any]) -> Expression | None:
    """Join a clock time with a date or a part of a day: "Monday night at 11", "tonight at 1 a.m.", or with none."""
    clock = captured.get("clock")
    if "zone" in captured:
        x.fields["zone"] = captured["zone"]
    if isinstance(clock, Expression):
        x.fields.update(clock.fields)
    else:
        hour, minute = captured.get("hour") or captured["hour_word"]
        x.fields.update(hour=hour, minute=minute, whole_hour=True, halved=False)
        if not 1 <= hour <= 12:
            return None
    inner = captured.get("date") or captured.get("time")
    if not isinstance(inner, Expression):
        x.anchor, x.unit = Anchor.REFERENCE, Unit.DAY
        return x
    if not _is_day(inner) or inner.operator is Operator.AT or "hour" in inner.fields:
        return None
    x.base = inner.base if inner.operator is Operator.PART_OF_DAY and inner.base is not None else inner
    if "year" in captured:
        if "month" not in inner.fields or "year" in inner.fields:
            return None
        x.base = replace(inner, fields={**inner.fields, "year": captured["year"]})
    part = inner.fields.get("part") if inner.operator is Operator.PART_OF_DAY else None
    if part is None:
        return x if clock is not None else None
    return _turned(x, part)


def _turned(x: Expression, part: str) -> Expression | None:
    """Fit an hour to its part of the day: at night the small hours are those of the next day."""
    hour = x.fields["hour"]
    if part == "NI" and (hour < _SMALL_HOURS or hour == 24):
        if not x.fields["halved"] and hour:
            return None
        x.fields["next_day"] = hour < _SMALL_HOURS
    elif part in _LATE_PARTS and 1 <= hour < 12 and not x.fields["halved"]:
        x.fields["hour"] = hour + 12
    elif part == "MO":
        x.fields["halved"] = True
    return x


def earlier_hour(hour: int, minute: int, until: int) -> int:
    """Return the hour of the first time of "5 to 7 p.m.": the last such hour before the second, minutes of the day."""
    found = [each for each in (hour % 12, hour % 12 + 12) if each * 60 + minute < until]
    return max(found, default=hour % 12 + 12)


def _is_day(x: Expression) -> bool:
    """Whether a time of day may join a date: "Monday", "today", and not "March", "this week", "last May"."""
    if x.operator is Operator.UNIT_REFERENCE:
        return x.unit is Unit.DAY
    if x.rule.name == WEEKDAY_ORDINAL and x.end - x.start > _JOINED:
        return False  # "on Friday, the first at 10 a.m.", "on Sunday, the first night of the feast"
    named = x.operator in (Operator.CALENDAR, Operator.FIELD_REFERENCE)
    return not named or not DAY_FIELDS.isdisjoint(x.fields)
