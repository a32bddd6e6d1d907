"""Holidays fall on the days that the calendars behind them reckon."""

from __future__ import annotations

import subprocess
import sys

import pytest
from holidays import country_holidays
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.languages.en.holidays import HOLIDAYS
from timeline.model import Bound
from timeline.temporal import feasts, timexes
from timeline.temporal.feasts import feast

# expression | document creation time | start | end | TIMEX3 value | bound
TABLE = """
Good Friday | 2022-05-20 | 2022-04-15 | 2022-04-16 | 2022-04-15 | exact
Ash Wednesday | 2022-05-20 | 2022-03-02 | 2022-03-03 | 2022-03-02 | exact
Shrove Tuesday | 2022-05-20 | 2022-03-01 | 2022-03-02 | 2022-03-01 | exact
Palm Sunday | 2022-05-20 | 2022-04-10 | 2022-04-11 | 2022-04-10 | exact
Ascension Day | 2022-06-20 | 2022-05-26 | 2022-05-27 | 2022-05-26 | exact
Pentecost | 2022-06-20 | 2022-06-05 | 2022-06-06 | 2022-06-05 | exact
Whit Monday | 1867-07-20 | 1867-06-10 | 1867-06-11 | 1867-06-10 | exact
Orthodox Easter | 2022-05-20 | 2022-04-24 | 2022-04-25 | 2022-04-24 | exact
Orthodox Christmas | 2022-02-20 | 2022-01-07 | 2022-01-08 | 2022-01-07 | exact
Ramadan | 2022-05-20 | 2022-04-02 | 2022-05-02 | 2022-04 | approx
the holy month of Ramadan | 1997-06-01 | 1997-01-10 | 1997-02-08 | 1997-01 | approx
the first day of Ramadan | 2022-05-20 | 2022-04-02 | 2022-04-03 | 2022-04-02 | approx
the end of Ramadan | 2022-05-20 | 2022-04-22 | 2022-05-02 | 2022-04 | approx
Eid al-Fitr | 2001-01-05 | 2000-12-27 | 2000-12-28 | 2000-12-27 | approx
Eid al-Adha | 2022-08-20 | 2022-07-09 | 2022-07-10 | 2022-07-09 | approx
Eid al-Adha | 1850-02-20 | 1849-10-27 | 1849-10-28 | 1849-10-27 | approx
Ashura | 2022-08-20 | 2022-08-08 | 2022-08-09 | 2022-08-08 | approx
Nowruz | 2022-05-20 | 2022-03-21 | 2022-03-22 | 2022-03-21 | exact
Passover | 2022-05-20 | 2022-04-16 | 2022-04-24 | 2022-04-16 | exact
Rosh Hashanah | 2022-10-20 | 2022-09-26 | 2022-09-27 | 2022-09-26 | exact
Yom Kippur | 1973-10-20 | 1973-10-06 | 1973-10-07 | 1973-10-06 | exact
Hanukkah | 2022-12-30 | 2022-12-19 | 2022-12-27 | 2022-12-19 | exact
the last day of Hanukkah | 2022-12-30 | 2022-12-26 | 2022-12-27 | 2022-12-26 | exact
Diwali | 2022-10-30 | 2022-10-24 | 2022-10-25 | 2022-10-24 | exact
Diwali | 2009-10-20 | 2009-10-17 | 2009-10-18 | 2009-10-17 | exact
Diwali | 1999-11-20 | 1999-11-07 | 1999-11-08 | 1999-11-07 | exact
Lunar New Year | 1968-02-20 | 1968-01-30 | 1968-01-31 | 1968-01-30 | exact
Bastille Day | 1892-07-30 | 1892-07-14 | 1892-07-15 | 1892-07-14 | exact
Victory Day | 2022-06-30 | 2022-05-09 | 2022-05-10 | 2022-05-09 | exact
Defender of the Fatherland Day | 2022-02-25 | 2022-02-23 | 2022-02-24 | 2022-02-23 | exact
American Independence Day | 2022-08-30 | 2022-07-04 | 2022-07-05 | 2022-07-04 | exact
Ukraine's Independence Day | 2022-09-30 | 2022-08-24 | 2022-08-25 | 2022-08-24 | exact
Indian Independence Day | 2022-09-30 | 2022-08-15 | 2022-08-16 | 2022-08-15 | exact
Memorial Day | 1965-06-30 | 1965-05-30 | 1965-05-31 | 1965-05-30 | exact
Memorial Day | 2022-06-30 | 2022-05-30 | 2022-05-31 | 2022-05-30 | exact
Labor Day | 2022-10-30 | 2022-09-05 | 2022-09-06 | 2022-09-05 | exact
Thanksgiving | 1939-12-30 | 1939-11-23 | 1939-11-24 | 1939-11-23 | exact
Presidents' Day | 2022-03-30 | 2022-02-21 | 2022-02-22 | 2022-02-21 | exact
Martin Luther King Jr. Day | 2022-01-30 | 2022-01-17 | 2022-01-18 | 2022-01-17 | exact
Columbus Day | 2022-10-30 | 2022-10-10 | 2022-10-11 | 2022-10-10 | exact
Groundhog Day | 2022-03-01 | 2022-02-02 | 2022-02-03 | 2022-02-02 | exact
St. Patrick's Day | 2022-03-30 | 2022-03-17 | 2022-03-18 | 2022-03-17 | exact
Remembrance Day | 2022-11-30 | 2022-11-11 | 2022-11-12 | 2022-11-11 | exact
Boxing Day | 2022-01-05 | 2021-12-26 | 2021-12-27 | 2021-12-26 | exact
New Year's Eve | 2022-01-01 | 2021-12-31 | 2022-01-01 | 2021-12-31 | exact
"""
ROWS = [tuple(cell.strip() for cell in line.split("|")) for line in TABLE.strip().splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=[f"{row[0]} @{row[1]}" for row in ROWS])
def test_feast_falls_on_its_day(row: tuple[str, ...]) -> None:
    expression, dct, start, end, value, bound = row
    (found,) = timexes(f"They met on {expression} in town.", dct, kind="news")
    assert (found.text, found.value) == (expression, value)
    assert found.interval is not None
    assert (str(found.interval.start.isoformat() if found.interval.start else None), bound) == (
        start,
        found.interval.bound,
    )
    assert found.interval.end is not None
    assert found.interval.end.isoformat() == end


def test_a_feast_by_the_moon_says_that_it_may_be_a_day_off() -> None:
    (found,) = timexes("They met on Eid al-Fitr.", "2022-06-01", kind="news")
    assert found.interval is not None
    assert found.interval.bound is Bound.APPROX
    assert "goes by the moon" in found.rule


def test_independence_day_is_the_day_of_no_country_until_one_is_named() -> None:
    (found,) = timexes("It was quiet on Independence Day.", "2022-08-30", kind="news")
    assert (found.value, found.interval) == ("XXXX-XX-XX", None)


@pytest.mark.parametrize("name", sorted(HOLIDAYS.keys() - {"independence day"}))
def test_every_name_is_found_and_falls_into_its_own_year(name: str) -> None:
    written = (
        name.title().replace(" 'S", "'s").replace(" .", ".").replace(" - ", "-").replace(" '", "'").replace(" ,", ",")
    )
    (found,) = timexes(f"It was quiet on {written} 2021.", "2022-06-01", kind="news")
    assert found.interval is not None
    assert found.interval.start is not None
    assert found.interval.start.year == 2021


@settings(deadline=None)
@given(name=st.sampled_from(sorted({*HOLIDAYS.values()})), year=st.integers(min_value=-300, max_value=12000))
def test_a_feast_of_any_year_has_its_days_in_that_year_or_none(name: str, year: int) -> None:
    for period in feast(name, year):
        assert period.start.year == year
        assert period.start < period.end


def test_a_day_that_nobody_kept_yet_stays_without_a_date() -> None:
    (found,) = timexes("They met on Memorial Day.", "1850-02-20", kind="news")
    assert found.interval is None
    assert "nobody reckons" in found.rule


@pytest.mark.parametrize(
    "text",
    [
        "Children hid Easter eggs.",
        "He had an epiphany.",
        "The president's day began.",
        "They prayed the holy night away.",
    ],
)
def test_what_only_looks_like_a_feast(text: str) -> None:
    assert [found.text for found in timexes(text, "2022-02-16", kind="news") if "holiday" in found.name] == []


def test_calendars_are_imported_only_where_a_feast_is_named() -> None:
    code = (
        "import sys, timeline; timeline.timexes('They met on Thanksgiving and on 24 December.', '2022-02-16'); "
        "assert not {'holidays', 'convertdate'} & set(sys.modules); "
        "timeline.timexes('They met on Memorial Day 1965 and Passover.', '2022-02-16'); "
        "assert {'holidays', 'convertdate'} <= set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 (our own code)


@pytest.mark.parametrize(
    ("name", "settled"), [(name, day) for name, day in feasts.RECKONINGS.items() if isinstance(day, feasts.Settled)]
)
def test_settled_days_are_those_of_the_library(name: str, settled: feasts.Settled) -> None:
    years = range(settled.since - 3, 2099)
    kept = settled.earlier
    known = country_holidays(kept.country, years=years, categories=kept.category, language="en_US", observed=False)
    for year in years:
        days = [day for day, label in known.items() if day.year == year and kept.label in label]
        assert [period.start.isoformat() for period in feast(name, year)] == [day.isoformat() for day in days[:1]]
    assert any(kept.label in label for label in known.values())
