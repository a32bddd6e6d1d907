"""Dates of publication as English pages write them, with or without a time of day: no reason to load a parser."""

from __future__ import annotations

import datetime as dt
import re

_MONTHS = """
    jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)?
    nov(?:ember)? dec(?:ember)?
""".split()
_MONTH = "|".join(f"(?:{month})" for month in _MONTHS)
_EAST = """
    UTC 0 GMT 0 EST -5 EDT -4 CST -6 CDT -5 MST -7 MDT -6 PST -8 PDT -7 BST 1 CET 1 CEST 2 IST 5.5 AEST 10 AEDT 11
""".split()
_HOURS = dict(zip(_EAST[::2], map(float, _EAST[1::2]), strict=True))
"""Zones by the letters under which pages in English state them, in hours east of Greenwich; IST is India's."""
_DAY = rf"""
    (?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s)?
    (?:(?P<d>\d\d?)(?:st|nd|rd|th)?\s(?P<m>{_MONTH})\.?|(?P<month>{_MONTH})\.?\s(?P<day>\d\d?)(?:st|nd|rd|th)?)
    ,?\s(?P<y>(?:19|20)\d\d)
"""
_CLOCK = rf"""
    (?P<H>\d\d?):(?P<M>\d\d)(?::(?P<S>\d\d))?(?:\s?(?P<half>[ap])\.?m\.?)?
    (?:\s\(?(?P<zone>{"|".join(_HOURS)})\)?)?
"""
_FORMS = [
    re.compile(form, re.IGNORECASE | re.VERBOSE)
    for form in (rf"{_DAY}(?:,?\s(?:at\s|[-–|]\s)?{_CLOCK})?", rf"{_CLOCK},?\s(?:on\s|[-–|]\s)?{_DAY}")
]


def english_day(text: str) -> tuple[dt.datetime, dt.timedelta | None, bool] | None:
    """Read a day with a year: the wall clock, its distance from Greenwich, and whether a time of day was written.

    None where the text is anything else, or no such day or time exists. The distance is None where no zone stands.
    """
    found = next(filter(None, (form.fullmatch(text) for form in _FORMS)), None)
    if found is None:
        return None
    name, day = (found["m"], found["d"]) if found["m"] else (found["month"], found["day"])
    month = 1 + next(at for at, pattern in enumerate(_MONTHS) if re.fullmatch(pattern, name, re.IGNORECASE))
    hour, minute, second = (int(found[part] or 0) for part in "HMS")
    if found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found["half"].lower() == "p" else 0)
    try:
        moment = dt.datetime(int(found["y"]), month, int(day), hour, minute, second)  # noqa: DTZ001 (wall clock)
    except ValueError:
        return None
    zone = found["zone"]
    return moment, dt.timedelta(hours=_HOURS[zone.upper()]) if zone else None, found["H"] is not None
