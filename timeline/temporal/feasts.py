"""Holidays and feasts: which days of a year a name stands for, as the calendars behind them reckon.

Movable days come from libraries, which are imported only where a text names one: `holidays` for what a country keeps or
kept (Memorial Day was 30 May before 1971), `dateutil` for Easter, `convertdate` for the Hebrew, Islamic and Persian
calendars. American holidays are reckoned here for the years since they are as they are now.
"""

from __future__ import annotations

import datetime as dt
import warnings
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

from timeline.languages.shapes import Unit
from timeline.model import CivilTime
from timeline.temporal import periods
from timeline.temporal.periods import Period

if TYPE_CHECKING:
    from collections.abc import Iterable

_EASTER_YEARS = range(326, 4100)
_REFORM = 1583
"""The first year whose feasts go by the calendar of today."""
_LUNAR_YEARS = range(1, 2900)


@dataclass(frozen=True, slots=True)
class Fixed:
    """The same day every year."""

    month: int
    day: int


@dataclass(frozen=True, slots=True)
class FromEaster:
    """Days from Easter Sunday."""

    days: int
    orthodox: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """A day that a country keeps, by the name that the `holidays` library gives it; none before the country kept it.

    In years of which the library does not know the country's day, another country's counts.
    """

    country: str
    label: str
    category: str = "public"
    elsewhere: Kept | None = None


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """The nth such weekday of a month, 0 for Monday, counted from its end where n is negative."""

    month: int
    weekday: int
    n: int


@dataclass(frozen=True, slots=True)
class Settled:
    """A day that has been the same since a year; before it, what the country kept. It spares the slow import."""

    since: int
    day: Fixed | NthWeekday
    earlier: Kept


@dataclass(frozen=True, slots=True)
class Lunar:
    """A day of another calendar, its months numbered as `convertdate` does.

    Where a country that keeps it announces the day, the announced one counts.
    """

    calendar: str
    month: int
    day: int
    kept: Kept | None = None


@dataclass(frozen=True, slots=True)
class ElectionDay:
    """The Tuesday after the first Monday of November."""


Reckoning = Fixed | FromEaster | NthWeekday | Settled | Kept | Lunar | ElectionDay

RECKONINGS: dict[str, Reckoning] = {
    "new-year": Fixed(1, 1), "new-year-eve": Fixed(12, 31), "epiphany": Fixed(1, 6), "orthodox-christmas": Fixed(1, 7),
    "orthodox-christmas-eve": Fixed(1, 6), "old-new-year": Fixed(1, 14), "groundhog-day": Fixed(2, 2),
    "valentine": Fixed(2, 14), "fatherland-defender": Fixed(2, 23), "womens-day": Fixed(3, 8),
    "st-patrick": Fixed(3, 17),
    "april-fools": Fixed(4, 1), "anzac-day": Fixed(4, 25), "may-day": Fixed(5, 1), "ve-day": Fixed(5, 8),
    "victory-day": Fixed(5, 9), "europe-day": Fixed(5, 9), "canada-day": Fixed(7, 1), "us-independence": Fixed(7, 4),
    "bastille-day": Fixed(7, 14), "assumption": Fixed(8, 15), "halloween": Fixed(10, 31), "all-saints": Fixed(11, 1),
    "all-souls": Fixed(11, 2), "candlemas": Fixed(2, 2), "lady-day": Fixed(3, 25), "st-george": Fixed(4, 23),
    "st-bartholomew": Fixed(8, 24), "st-andrew": Fixed(11, 30),
    "michaelmas": Fixed(9, 29), "martinmas": Fixed(11, 11), "guy-fawkes": Fixed(11, 5), "armistice-day": Fixed(11, 11),
    "christmas-eve": Fixed(12, 24),
    "christmas": Fixed(12, 25), "boxing-day": Fixed(12, 26), "st-stephen": Fixed(12, 26), "human-rights": Fixed(12, 10),
    "election-day": ElectionDay(),
    "shrove-tuesday": FromEaster(-47), "ash-wednesday": FromEaster(-46), "palm-sunday": FromEaster(-7),
    "maundy-thursday": FromEaster(-3), "good-friday": FromEaster(-2), "holy-saturday": FromEaster(-1),
    "easter": FromEaster(0), "easter-monday": FromEaster(1), "easter-tuesday": FromEaster(2),
    "ascension": FromEaster(39), "pentecost": FromEaster(49),
    "whit-monday": FromEaster(50), "corpus-christi": FromEaster(60),
    "orthodox-palm-sunday": FromEaster(-7, orthodox=True), "orthodox-good-friday": FromEaster(-2, orthodox=True),
    "orthodox-easter": FromEaster(0, orthodox=True), "orthodox-pentecost": FromEaster(49, orthodox=True),
    "mlk-day": Settled(1986, NthWeekday(1, 0, 3), Kept("US", "Martin Luther King Jr. Day")),
    "presidents-day": Settled(1971, NthWeekday(2, 0, 3), Kept("US", "Washington's Birthday")),
    "patriots-day": NthWeekday(4, 0, 3),
    "memorial-day": Settled(1971, NthWeekday(5, 0, -1), Kept("US", "Memorial Day")),
    "juneteenth": Settled(2021, Fixed(6, 19), Kept("US", "Juneteenth National Independence Day")),
    "labor-day": Settled(1894, NthWeekday(9, 0, 1), Kept("US", "Labor Day")),
    "columbus-day": Settled(1971, NthWeekday(10, 0, 2), Kept("US", "Columbus Day")),
    "veterans-day": Settled(1978, Fixed(11, 11), Kept("US", "Veterans Day")),
    "thanksgiving": Settled(1942, NthWeekday(11, 3, 4), Kept("US", "Thanksgiving Day")),
    "mothers-day": Settled(1914, NthWeekday(5, 6, 2), Kept("US", "Mother's Day", "unofficial")),
    "fathers-day": Settled(1972, NthWeekday(6, 6, 3), Kept("US", "Father's Day", "unofficial")),
    "lunar-new-year": Kept("SG", "Chinese New Year"), "diwali": Kept("IN", "Diwali", elsewhere=Kept("SG", "Diwali")),
    "nowruz": Lunar("persian", 1, 1),
    "passover": Lunar("hebrew", 1, 15), "rosh-hashanah": Lunar("hebrew", 7, 1), "yom-kippur": Lunar("hebrew", 7, 10),
    "sukkot": Lunar("hebrew", 7, 15), "hanukkah": Lunar("hebrew", 9, 25), "shavuot": Lunar("hebrew", 3, 6),
    "islamic-new-year": Lunar("islamic", 1, 1, Kept("AE", "Islamic New Year")),
    "ashura": Lunar("islamic", 1, 10, Kept("IQ", "Ashura")),
    "mawlid": Lunar("islamic", 3, 12, Kept("AE", "Prophet's Birthday")),
    "ramadan": Lunar("islamic", 9, 1, Kept("AF", "First Day of Ramadan")),
    "eid-al-fitr": Lunar("islamic", 10, 1, Kept("AE", "Eid al-Fitr")),
    "eid-al-adha": Lunar("islamic", 12, 10, Kept("AE", "Eid al-Adha")),
}  # fmt: skip
_DAYS = {"passover": 8, "sukkot": 7, "hanukkah": 8}
"""Days that a feast lasts; its TIMEX3 value is the first."""
_INDEPENDENCE = {
    "PL": "National Independence Day",
    "MD": "Republic of Moldova Independence Day",
    "BY": "Independence Day of the Republic of Belarus (Day of the Republic)",
}
"""What the library calls it where it is not simply "Independence Day"."""
_FIRST = {"ve-day": 1945, "anzac-day": 1915, "armistice-day": 1918}
"""The first year of a day that is kept of what happened on it."""
LASTING = frozenset({*_DAYS, "ramadan", "eid", "eid-al-fitr", "eid-al-adha", "nowruz", "lunar-new-year"})
"""Feasts of many days: "the second day of Eid"."""


def feast(name: str, year: int) -> tuple[Period, ...]:
    """Return the days of a holiday in a year.

    Parameters
    ----------
    name
        A name of the language data, as "christmas" or "independence:UA".
    year
        An astronomical year.

    Returns
    -------
    tuple of Period
        Mostly one. None where nobody reckoned the feast in that year; two where a lunar year ends and begins in it.
    """
    return tuple(_period(name, CivilTime.from_date(day)) for day in _days(name, year))


def is_approximate(name: str) -> bool:
    """Whether the days of a feast depend on the sighting of the moon, and may be one off."""
    reckoning = RECKONINGS.get("eid-al-fitr" if name == "eid" else name)
    return isinstance(reckoning, Lunar) and reckoning.calendar == "islamic"


def _period(name: str, first: CivilTime) -> Period:
    if name == "ramadan":
        ends = (CivilTime.from_date(day) for year in (first.year, first.year + 1) for day in _days("eid-al-fitr", year))
        end = next((day for day in ends if 28 < day.ordinal - first.ordinal < 32), first.plus_days(30))
        return Period(first, end, Unit.MONTH, periods.containing(Unit.MONTH, first.plus_days(15)).value)
    whole = periods.day(first)
    return whole._replace(end=first.plus_days(_DAYS.get(name, 1)))


@lru_cache(maxsize=1024)
def _days(name: str, year: int) -> tuple[dt.date, ...]:
    if not max(dt.MINYEAR, _FIRST.get(name, 1) - 1) < year < dt.MAXYEAR:
        return ()
    kind, _, country = name.partition(":")
    if kind == "independence":
        return _independence(country, year)
    if name == "eid":
        return tuple(sorted((*_days("eid-al-fitr", year), *_days("eid-al-adha", year))))
    reckoning = RECKONINGS.get(name)
    return () if reckoning is None else _reckoned(reckoning, year)


def _reckoned(reckoning: Reckoning, year: int) -> tuple[dt.date, ...]:
    match reckoning:
        case Fixed(month, day):
            return (dt.date(year, month, day),)
        case NthWeekday(month, weekday, n):
            found = periods.nth_weekday(periods.month(year, month), weekday, n)
            return () if found is None else (dt.date(*found.start[:3]),)
        case Settled(since, day, earlier):
            return _reckoned(day if year >= since else earlier, year)
        case FromEaster():
            return _from_easter(reckoning, year)
        case Kept():
            return _kept(reckoning, year) or (_kept(reckoning.elsewhere, year) if reckoning.elsewhere else ())
        case Lunar():
            return (_kept(reckoning.kept, year) if reckoning.kept else ()) or _lunar(reckoning, year)
        case ElectionDay():
            second = dt.date(year, 11, 2)
            return (second + dt.timedelta((1 - second.weekday()) % 7),)


def _from_easter(reckoning: FromEaster, year: int) -> tuple[dt.date, ...]:
    if year not in _EASTER_YEARS:
        return ()
    # imported here as only movable feasts need it
    from dateutil.easter import EASTER_JULIAN, EASTER_ORTHODOX, EASTER_WESTERN, easter  # noqa: PLC0415

    old = year < _REFORM  # told of by the calendar of those days
    sunday = easter(year, EASTER_JULIAN if old else EASTER_ORTHODOX if reckoning.orthodox else EASTER_WESTERN)
    return (sunday + dt.timedelta(reckoning.days),)


def _kept(kept: Kept, year: int) -> tuple[dt.date, ...]:
    """Look a day up in the calendar of a country; of days in a row the first counts."""
    from holidays import country_holidays  # noqa: PLC0415 (slow to import)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of years outside its tables, where there are simply no days
        known = country_holidays(
            kept.country, years=(year - 1, year), categories=kept.category, language="en_US", observed=False
        )
    days = {day for day, label in known.items() if kept.label in label.removesuffix(" (estimated)").split("; ")}
    return tuple(sorted(day for day in days if day.year == year and day - dt.timedelta(1) not in days))


def _independence(country: str, year: int) -> tuple[dt.date, ...]:
    """Return a country's Independence Day; a war or an emergency may cancel the day off, but not the day."""
    for known in range(year, year - 5, -1):
        days = _kept(Kept(country, _INDEPENDENCE.get(country, "Independence Day")), known)
        if days:
            return tuple(day.replace(year=year) for day in days)
    return ()


def _lunar(reckoning: Lunar, year: int) -> tuple[dt.date, ...]:
    if year not in _LUNAR_YEARS:
        return ()
    calendar = import_module(f"convertdate.{reckoning.calendar}")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it calls deprecated functions of its own
        first: int = calendar.from_gregorian(year, 1, 1)[0]
        found: Iterable[tuple[int, int, int]] = [
            calendar.to_gregorian(lunar_year, reckoning.month, reckoning.day)
            for lunar_year in range(first - 1, first + 3)
        ]
    return tuple(sorted({dt.date(*day) for day in found if day[0] == year}))
