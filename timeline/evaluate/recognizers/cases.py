"""Reading the specification files: their several layouts become one kind of case."""

from __future__ import annotations

import datetime as dt
import json
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from timeline.errors import EvaluationInputError
from timeline.model import CivilTime

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

PLATFORMS = ("dotnet", "java", "javascript", "python")
_WHEN = re.compile(r"(?:(\d{4})-(\d\d)-(\d\d))?[T ]?(?:(\d\d):(\d\d):(\d\d))?$")
_PARSED = {
    "date": ("date", "date"),
    "dateTime": ("datetime", "datetime"),
    "time": ("time", "time"),
    "duration": ("duration", "duration"),
    "set": ("set", "set"),
    "startDate": ("daterange", "start"),
    "endDate": ("daterange", "end"),
    "startDateTime": ("datetimerange", "start"),
    "endDateTime": ("datetimerange", "end"),
    "startTime": ("timerange", "start"),
    "endTime": ("timerange", "end"),
}


class Shape(StrEnum):
    """What a reading is: days, a point, a stretch of points, the same on no day, or what has no place."""

    DAY = "date"
    INSTANT = "datetime"
    DAYS = "daterange"
    STRETCH = "datetimerange"
    CLOCK = "time"
    CLOCKS = "timerange"
    DURATION = "duration"
    SET = "set"
    ZONE = "timezone"


CLOCKS = (Shape.CLOCK, Shape.CLOCKS)


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldReading:
    """One reading of an expression; any one counts.

    `start` and `end` are half-open and None where open; clock times stand on day 1 of year 1. `seconds` is the length
    of a duration.
    `resolved` is False where the file gives no interval, or one that stands for a day that does not exist.
    """

    shape: Shape
    timex: str
    mod: str
    start: CivilTime | None = None
    end: CivilTime | None = None
    seconds: float | None = None
    resolved: bool = True


@dataclass(frozen=True, slots=True)
class GoldExpression:
    """An expression of a case: where it stands (code points, half-open), and its readings.

    There are none where the file asks for the extent only.
    """

    start: int
    end: int
    text: str
    readings: tuple[GoldReading, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A text, its reference time and the expressions in it.

    `unsupported` holds the platforms that leave the case out.
    """

    file: str
    number: int
    text: str
    reference: CivilTime | None
    expressions: tuple[GoldExpression, ...]
    unsupported: frozenset[str]


def read_cases(path: Path) -> list[Case]:
    """Read a specification file.

    Raises
    ------
    EvaluationInputError
        Where it is no JSON of such cases.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))
        return [_case(path.stem, number, item) for number, item in enumerate(_list(data))]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise EvaluationInputError(path, f"no file of cases ({type(error).__name__}: {error})") from error


def _list(data: object) -> list[dict[str, Any]]:
    if not isinstance(data, list):
        raise TypeError(f"{type(data).__name__}, not a list")
    return data


def _case(file: str, number: int, item: Mapping[str, Any]) -> Case:
    named = re.findall(r"[a-z]+", f"{item.get('NotSupported', '')} {item.get('NotSupportedByDesign', '')}".lower())
    reference = item.get("Context", {}).get("ReferenceDateTime")
    return Case(
        file=file,
        number=number,
        text=item["Input"],
        reference=CivilTime.from_date(dt.datetime.fromisoformat(reference)) if reference else None,
        expressions=tuple(_expression(item["Input"], result) for result in item["Results"]),
        unsupported=frozenset(named).intersection(PLATFORMS),
    )


def _expression(text: str, result: Mapping[str, Any]) -> GoldExpression:
    words = str(result["Text"])
    start = int(result.get("Start", 0))
    end = start + int(result["Length"]) if "Length" in result else int(result.get("End", -1)) + 1
    if text[start:end].lower() != words.lower() and (at := text.lower().find(words.lower())) >= 0:
        start, end = at, at + len(words)
    resolved = result.get("Value") or result.get("Resolution") or {}
    return GoldExpression(start, end, text[start:end], tuple(_readings(resolved)))


def _readings(resolved: Mapping[str, Any]) -> Iterator[GoldReading]:
    if "TimeZoneResolution" in resolved:
        yield GoldReading(shape=Shape.ZONE, timex="", mod="")
    for value in resolved.get("values") or ():
        shape = Shape(value["type"])
        bounds = {"start": value.get("start"), "end": value.get("end"), shape.value: value.get("value")}
        yield _reading(shape, bounds, value.get("timex", ""), value.get("Mod", ""))
    for side in ("FutureResolution", "PastResolution"):
        given = {_PARSED[name]: value for name, value in (resolved.get(side) or {}).items()}
        if given:
            shape = Shape(next(iter(given))[0])
            bounds = {place: value for (_, place), value in given.items()}
            yield _reading(shape, bounds, resolved.get("Timex") or resolved.get("timex") or "", resolved.get("Mod", ""))


def _reading(shape: Shape, bounds: Mapping[str, str | None], timex: str, mod: str) -> GoldReading:
    point = bounds.get(shape.value)
    if shape in (Shape.SET, Shape.ZONE):
        return GoldReading(shape=shape, timex=timex, mod=mod)
    if shape is Shape.DURATION:
        seconds = float(point) if point is not None and re.fullmatch(r"[\d.]+", point) else None
        return GoldReading(shape=shape, timex=timex, mod=mod, seconds=seconds, resolved=seconds is not None)
    start, end = _when(bounds.get("start") or point), _when(bounds.get("end"))
    if shape is Shape.DAY and start is not None:
        end = start.plus_days(1)
    known = start is not None or end is not None
    if shape not in CLOCKS and start is not None and start.year == 1:
        known = False
    return GoldReading(shape=shape, timex=timex, mod=mod, start=start, end=end, resolved=known)


def _when(text: str | None) -> CivilTime | None:
    match = _WHEN.match(text) if text else None
    if match is None or not any(match.groups()):
        return None
    year, month, day, hour, minute, second = (int(part) if part else None for part in match.groups())
    return CivilTime(year or 1, month or 1, day or 1, hour or 0, minute or 0, second or 0)
