"""Reading one publication date as metadata write it: ISO 8601, mail dates, epoch seconds, words, numbers."""

from __future__ import annotations

import datetime as dt
import re
import warnings
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from timeline.ingest.englishday import english_day
from timeline.ingest.foreignday import DAY_IN_WORDS, foreign_day, languages_of, names_english_month

_ISO = re.compile(
    r"(?P<y>\d{4})(?P<s>[-/.]?)(?P<m>\d\d?)(?P=s)(?P<d>\d\d?)"
    r"(?:[T\s|,]+(?P<H>\d\d?)[:h](?P<M>\d\d?)(?::?(?P<S>\d\d?))?(?:[.,]\d+)?)?"
    r"\s*(?P<z>Z|UTC|GMT|[+-]\d\d:?\d\d)?(?![\d])",
    re.IGNORECASE,
)
_NUMERIC = re.compile(
    r"(?P<a>\d\d?)(?P<s>[-/.])(?P<b>\d\d?)(?P=s)(?P<y>(?:19|20)\d\d)(?:[T\s|,]+(?P<H>\d\d?):(?P<M>\d\d)(?::(?P<S>\d\d))?)?(?!\d)"
)
_MAIL = re.compile(r"(?:[A-Za-z]{3},\s+)?\d{1,2}\s+[A-Za-z]{3}\s+\d{4}\s+\d{1,2}:\d\d")
_EPOCH = re.compile(r"\d{10}(?:\d{3})?(?:\.\d+)?")
_MAX_LENGTH = 80


class Stamp(NamedTuple):
    """A publication date as stated: wall clock without a zone, and the zone's offset where one was written."""

    moment: dt.datetime
    offset: dt.timedelta | None = None
    clock: bool = True
    """Whether a time of day was written."""

    @property
    def utc(self) -> bool:
        """Whether the clock is Greenwich's, which need not be the outlet's."""
        return self.clock and self.offset == dt.timedelta(0)


class AmbiguousDayError(ValueError):
    """A date in numbers whose day and month could change places."""

    def __init__(self, text: str, first: dt.date, second: dt.date) -> None:
        super().__init__(f"{text!r} may be {first} or {second}")


def read_stamp(value: object) -> Stamp | None:
    """Read one stated date; None where it is no date with year, month and day.

    Nothing is taken from today's date. Dots mean day.month.year; slashes and hyphens before the year are read where a
    number above 12 decides.

    Raises
    ------
    AmbiguousDayError
        For "02/12/2022", which has two readings.
    """
    if isinstance(value, dt.datetime):
        return Stamp(value.replace(tzinfo=None), value.utcoffset())
    if isinstance(value, dt.date):
        return Stamp(dt.datetime.combine(value, dt.time()), None, clock=False)
    if isinstance(value, bool) or value is None:
        return None
    text = str(value).strip()
    if not 6 <= len(text) <= _MAX_LENGTH:
        return None
    if _EPOCH.fullmatch(text):
        return _epoch(text)
    return _iso(text) or _numeric(text) or _mail(text) or _english(text) or _words(text)


def _epoch(text: str) -> Stamp | None:
    seconds = int(text.partition(".")[0])
    moment = dt.datetime.fromtimestamp(seconds / 1000 if seconds > 10**11 else seconds, dt.UTC)
    return Stamp(moment.replace(tzinfo=None, microsecond=0), dt.timedelta(0))


def _iso(text: str) -> Stamp | None:
    found = _ISO.match(text)
    if found is None or (not found["s"] and len(found["m"] + found["d"]) != 4):
        return None
    return _build(found, int(found["m"]), int(found["d"]), found["z"])


def _numeric(text: str) -> Stamp | None:
    found = _NUMERIC.match(text)
    if found is None:
        return None
    first, second = int(found["a"]), int(found["b"])
    if not first or not second:
        return None
    if found["s"] == "." or first > 12:
        return _build(found, second, first, None)
    if second > 12 or first == second:
        return _build(found, first, second, None)
    year = int(found["y"])
    raise AmbiguousDayError(text, dt.date(year, second, first), dt.date(year, first, second))


def _build(found: re.Match[str], month: int, day: int, zone: str | None) -> Stamp | None:
    clock = found["H"] is not None
    hour, minute, second = (int(found[name] or 0) for name in "HMS")
    try:
        moment = dt.datetime(int(found["y"]), month, day, hour % 24, minute, min(second, 59))  # noqa: DTZ001 (wall clock)
    except ValueError:
        return None
    return Stamp(moment, _offset(zone), clock)


def _offset(zone: str | None) -> dt.timedelta | None:
    if zone is None:
        return None
    if zone[0] not in "+-":
        return dt.timedelta(0)
    digits = zone[1:].replace(":", "")
    length = dt.timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return -length if zone[0] == "-" else length


def _mail(text: str) -> Stamp | None:
    if not _MAIL.match(text):
        return None
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError):
        return None
    return Stamp(moment.replace(tzinfo=None), moment.utcoffset())


def _english(text: str) -> Stamp | None:
    found = english_day(text)
    return Stamp(*found) if found is not None else None


def _words(text: str) -> Stamp | None:
    """Read a day of another language, or let dateparser read English, without any reference to the present day.

    Other languages are tried only where a day, one word and a year stand together: dateparser takes seconds to learn
    them all, and is asked where no language known by its letters has such a month.
    """
    if not re.search(r"\d", text) or not re.search(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)", text):
        return None
    found = DAY_IN_WORDS.search(text)
    if found is None or names_english_month(found):
        moment = _parse(text, ["en"])
        if moment is not None:
            clock = re.search(r"\d[:h]\d\d|\d\s*[ap]\.?m", text, re.IGNORECASE) is not None
            return Stamp(moment.replace(tzinfo=None, microsecond=0), moment.utcoffset(), clock)
    if found is None:
        return None
    day = foreign_day(found) or _parse(found.group(), languages_of(found.group()))
    return Stamp(dt.datetime(day.year, day.month, day.day), None, clock=False) if day is not None else None  # noqa: DTZ001


def _parse(text: str, languages: list[str]) -> dt.datetime | None:
    import dateparser  # noqa: PLC0415 (heavy)

    settings = {
        "REQUIRE_PARTS": ["day", "month", "year"],
        "PARSERS": ["absolute-time"],
        "RELATIVE_BASE": dt.datetime(2000, 1, 1),  # noqa: DTZ001 (all three parts are required: it never shows)
        "NORMALIZE": True,
    }
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return dateparser.parse(text, languages=languages, settings=settings) if languages else None
        except (ValueError, OverflowError, TypeError):
            return None
