"""English words that can stand in a time expression, with their token classes and values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.holidays import HOLIDAYS
from timeline.languages.en.named_days import BY_NUMBERS, NAMED_DAYS
from timeline.languages.shapes import Lexicon, Unit

if TYPE_CHECKING:
    from collections.abc import Mapping

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
MONTH_ABBREVIATIONS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip
WEEKDAY_ABBREVIATIONS = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
UNITS = {
    "second": Unit.SECOND, "minute": Unit.MINUTE, "hour": Unit.HOUR, "day": Unit.DAY,
    "week": Unit.WEEK, "weekend": Unit.WEEKEND, "month": Unit.MONTH, "quarter": Unit.QUARTER, "year": Unit.YEAR,
    "decade": Unit.DECADE, "century": Unit.CENTURY, "millennium": Unit.MILLENNIUM,
}  # fmt: skip
PLURAL_UNITS = {
    "seconds": Unit.SECOND, "minutes": Unit.MINUTE, "mins": Unit.MINUTE, "hours": Unit.HOUR, "hrs": Unit.HOUR,
    "days": Unit.DAY, "nights": Unit.DAY, "weeks": Unit.WEEK, "weekends": Unit.WEEKEND, "months": Unit.MONTH,
    "quarters": Unit.QUARTER, "years": Unit.YEAR, "yrs": Unit.YEAR, "decades": Unit.DECADE,
    "centuries": Unit.CENTURY, "millennia": Unit.MILLENNIUM, "millenniums": Unit.MILLENNIUM,
}  # fmt: skip
SEASONS = {
    "spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI", "midsummer": "SU", "midwinter": "WI",
}  # fmt: skip
PLURAL_SEASONS = {"springs": "SP", "summers": "SU", "autumns": "FA", "winters": "WI"}
PARTS_OF_DAY = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "nighttime": "NI",
    "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "sunup": "MO", "dusk": "EV", "sunset": "EV", "sundown": "EV", "nightfall": "NI",
    "lunchtime": "MI", "daytime": "DT", "midmorning": "MO", "midafternoon": "AF",
}  # fmt: skip
CLOCK_WORDS = {"noon": (12, 0), "midday": (12, 0), "midnight": (24, 0)}
NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
MULTIPLIERS = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000, "dozen": 12}
VAGUE_NUMBERS = frozenset({"several", "few", "many", "some", "countless", "numerous"})
VAGUE_COUNTS = frozenset({"few", "number"})
"""Behind "a": "a few days", "a number of days"."""
PAIR = "couple"
ODD = "odd"
"""Behind a count: "40-odd years"."""
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty-second": 22,
    "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26, "twenty-seventh": 27,
    "twenty-eighth": 28, "twenty-ninth": 29, "thirtieth": 30, "thirty-first": 31,
}  # fmt: skip
DECADE_WORDS = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8, "nineties": 9,
    "noughties": 0,
}  # fmt: skip
ZONES = frozenset(
    "gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt cet cest eet eest msk bst ist jst hkt kst aest z".split()
)
UNIVERSAL = frozenset(("gmt", "utc", "z"))
"""The names of universal time, which TIMEX3 writes as Z."""
CASED = frozenset("may march mar sun sat mon wed fri thu dec sep jan august z et q h fy".split())
"""What is a word of time only with a capital."""
PLURAL_PARTS = {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"}
FREQUENCIES = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W",
    "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y",
}  # fmt: skip


def _lexicon() -> Lexicon:
    pairs: dict[str, list[tuple[str, object]]] = {}

    def put(words: Mapping[str, object], *classes: str) -> None:
        for word, value in words.items():
            pairs.setdefault(word, []).extend((name, value) for name in classes)

    put(MONTHS, "MONTH")
    put(MONTH_ABBREVIATIONS, "MONTH")
    put({f"{word} .": value for word, value in MONTH_ABBREVIATIONS.items()}, "MONTH")
    put(WEEKDAYS, "WEEKDAY", "FULL_WEEKDAY")
    put(WEEKDAY_ABBREVIATIONS, "WEEKDAY")
    put({f"{word} .": value for word, value in WEEKDAY_ABBREVIATIONS.items()}, "WEEKDAY", "FULL_WEEKDAY")
    put({f"{word}s": value for word, value in WEEKDAYS.items()}, "WEEKDAYS")
    put(UNITS, "UNIT")
    put(PLURAL_UNITS, "UNITS")
    put({"fortnight": "2"}, "FORTNIGHT")
    put({"fortnights": "2"}, "FORTNIGHT")
    put(SEASONS, "SEASON")
    put(PLURAL_SEASONS, "SEASONS")
    put(PARTS_OF_DAY, "PART")
    put(CLOCK_WORDS, "CLOCK_WORD")
    put({word: (value, 0) for word, value in NUMBERS.items() if value <= 12}, "HOUR_WORD")
    put(ORDINALS, "ORD", "ORD_WORD", "ORD_SPELLED")
    for joint in (" - ", " "):
        put(
            {word.replace("-", joint): value for word, value in ORDINALS.items() if "-" in word},
            "ORD",
            "ORD_WORD",
            "ORD_SPELLED",
        )
    put({word: value for word, value in ORDINALS.items() if value == 1}, "FIRST")
    put(DECADE_WORDS, "DECADE_WORD")
    put(HOLIDAYS, "HOLIDAY")
    put({words: tuple(day[:3]) for day in NAMED_DAYS for words in day.written}, "NAMED_DAY")
    put(BY_NUMBERS, "NUMBERED_DAY")
    put({zone: zone for zone in ZONES}, "ZONE")
    put({"".join(f"{letter}." for letter in zone): zone for zone in ZONES if len(zone) > 1}, "ZONE")
    put(FREQUENCIES, "FREQUENCY")
    put({"am": "am", "a.m.": "am", "a.m": "am", "pm": "pm", "p.m.": "pm", "p.m": "pm"}, "AMPM")
    put({"bc": -1, "b.c.": -1, "bce": -1, "b.c.e.": -1}, "ERA_BEFORE")
    put({"ad": 1, "a.d.": 1, "ce": 1, "c.e.": 1}, "ERA_AFTER")
    return {word: tuple(found) for word, found in pairs.items()}


LEXICON: Lexicon = _lexicon()
