"""Lengths and sets, as the two notations write them."""

from __future__ import annotations

import re

_DURATION = re.compile(
    r"P(?:([\d.]+)Y)?(?:([\d.]+)Q)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)B?D)?"
    r"(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$"
)
_DAY = 86400
_SECONDS = (365 * _DAY, 91 * _DAY, 30 * _DAY, 7 * _DAY, _DAY, 3600, 60, 1)
_DECADES = re.compile(r"P(\d+)(DE|E|CE|C)$")


def seconds(value: str) -> float | None:
    """Measure a TIMEX3 duration, a month as 30 days and a year as 365; None where it has no number."""
    if long := _DECADES.match(value):
        return int(long[1]) * (100 if long[2].startswith("C") else 10) * 365.0 * _DAY
    match = _DURATION.match(value)
    if match is None or not any(match.groups()):
        return None
    return sum(float(count or 0) * length for count, length in zip(match.groups(), _SECONDS, strict=True))


def canonical_set(value: str) -> str:
    """Write a set in one way: without the day that every day is, quarters as months, half years as months."""
    bare = re.sub(r"^XXXX-XX-XX(?=T)", "", value)
    bare = re.sub(r"(?<=.)P1[DW]$", "", bare)
    return {"P1Q": "P3M", "P0.5Y": "P6M", "P1WE": "XXXX-WXX-WE", "P1WD": "XXXX-WXX-WD"}.get(bare, bare)
