"""The bounds are right, not only the strings: over both sides of year, month and leap boundaries."""

from __future__ import annotations

import pytest

from timeline.model import CivilTime, Timex
from timeline.temporal import timexes

# sentence with the expression in braces | document creation time | start | end | granularity | bound | extent | EDTF
TABLE = """
They will meet {today} | 2022-02-28 | 2022-02-28 | 2022-03-01 | day | exact | within | 2022-02-28
They met {yesterday} | 2022-01-01 | 2021-12-31 | 2022-01-01 | day | exact | within | 2021-12-31
They met {yesterday} | 2020-03-01 | 2020-02-29 | 2020-03-01 | day | exact | within | 2020-02-29
They met {yesterday} | 2021-03-01 | 2021-02-28 | 2021-03-01 | day | exact | within | 2021-02-28
They will meet {tomorrow} | 2021-12-31 | 2022-01-01 | 2022-01-02 | day | exact | within | 2022-01-01
They will meet {the day after tomorrow} | 2020-02-27 | 2020-02-29 | 2020-03-01 | day | exact | within | 2020-02-29
They met {the day before yesterday} | 2022-01-01 | 2021-12-30 | 2021-12-31 | day | exact | within | 2021-12-30
It could begin {as early as February 16th} | 2022-02-12 | 2022-02-16 | open | day | on-or-after | within | [2022-02-16..]
It could begin {as soon as Tuesday} | 2022-02-12 | 2022-02-15 | open | day | on-or-after | within | [2022-02-15..]
They must leave {no later than 20 March} | 2022-02-12 | open | 2022-03-21 | day | on-or-before | within | [..2022-03-20]
They must leave by {20 March} | 2022-02-12 | open | 2022-03-21 | day | on-or-before | within | [..2022-03-20]
They must leave by {the end of February} | 2022-02-12 | open | 2022-03-01 | month | on-or-before | within | [..2022-02-28]
They left after the deadly {1999} earthquake | 2022-02-16 | 1999-01-01 | open | year | on-or-after | within | [1999-01-01..]
They have been there since the rigged {May 2010} vote | 2022-02-16 | 2010-05-01 | open | month | on-or-after | throughout | 2010-05/..
They left after the deadly {1999} | 2022-02-16 | 1999-01-01 | 2000-01-01 | year | exact | within | 1999
They have been there since {Monday} | 2022-02-16 | 2022-02-14 | open | day | on-or-after | throughout | 2022-02-14/..
They have been there since {December 2021} | 2022-02-16 | 2021-12-01 | open | month | on-or-after | throughout | 2021-12/..
They stayed there until {31 December 2021} | 2022-02-16 | open | 2022-01-01 | day | on-or-before | throughout | ../2021-12-31
They left before {1 March 2020} | 2022-02-16 | open | 2020-03-01 | day | before | within | [..2020-02-29]
They left after {28 February 2020} | 2022-02-16 | 2020-02-29 | open | day | after | within | [2020-02-29..]
They met on {Monday} | 2022-01-02 | 2021-12-27 | 2021-12-28 | day | exact | within | 2021-12-27
They will meet on {Monday} | 2021-12-29 | 2022-01-03 | 2022-01-04 | day | exact | within | 2022-01-03
They met on {Wednesday} | 2022-02-16 | 2022-02-16 | 2022-02-17 | day | exact | within | 2022-02-16
They met {last Wednesday} | 2022-02-16 | 2022-02-09 | 2022-02-10 | day | exact | within | 2022-02-09
They will meet {next Wednesday} | 2022-02-16 | 2022-02-23 | 2022-02-24 | day | exact | within | 2022-02-23
They met in {December} | 2022-01-10 | 2021-12-01 | 2022-01-01 | month | exact | within | 2021-12
They will meet in {January} | 2021-12-10 | 2022-01-01 | 2022-02-01 | month | exact | within | 2022-01
They met in {February} | 2020-03-10 | 2020-02-01 | 2020-03-01 | month | exact | within | 2020-02
They met on {December 30} | 2022-01-02 | 2021-12-30 | 2021-12-31 | day | exact | within | 2021-12-30
They will meet on {January 3} | 2021-12-30 | 2022-01-03 | 2022-01-04 | day | exact | within | 2022-01-03
They met on {29 February} | 2020-03-02 | 2020-02-29 | 2020-03-01 | day | exact | within | 2020-02-29
They met on {Saturday, February 12} | 2022-02-16 | 2022-02-12 | 2022-02-13 | day | exact | within | 2022-02-12
They met in {early April 2022} | 2022-05-16 | 2022-04-01 | 2022-04-11 | month | approx | within | [2022-04-01..2022-04-10]
They met in {mid-March 2022} | 2022-05-16 | 2022-03-11 | 2022-03-21 | month | approx | within | [2022-03-11..2022-03-20]
They met in {late February 2020} | 2022-05-16 | 2020-02-21 | 2020-03-01 | month | approx | within | [2020-02-21..2020-02-29]
They met in {late November} | 2022-02-16 | 2021-11-21 | 2021-12-01 | month | approx | within | [2021-11-21..2021-11-30]
They met in {early 2021} | 2022-02-16 | 2021-01-01 | 2021-05-01 | year | approx | within | [2021-01-01..2021-04-30]
They met in {late 2021} | 2022-02-16 | 2021-09-01 | 2022-01-01 | year | approx | within | [2021-09-01..2021-12-31]
They met {last week} | 2022-01-04 | 2021-12-27 | 2022-01-03 | week | exact | within | [2021-12-27..2022-01-02]
They met {this week} | 2022-01-01 | 2021-12-27 | 2022-01-03 | week | exact | within | [2021-12-27..2022-01-02]
They will meet {next week} | 2021-12-30 | 2022-01-03 | 2022-01-10 | week | exact | within | [2022-01-03..2022-01-09]
They met {earlier this week} | 2000-04-05 | 2000-04-03 | 2000-04-05 | week | exact | within | [2000-04-03..2000-04-04]
They met {last month} | 2022-01-31 | 2021-12-01 | 2022-01-01 | month | exact | within | 2021-12
They met {last month} | 2020-03-31 | 2020-02-01 | 2020-03-01 | month | exact | within | 2020-02
They will meet {next month} | 2022-01-31 | 2022-02-01 | 2022-03-01 | month | exact | within | 2022-02
They met {earlier this month} | 2022-02-16 | 2022-02-01 | 2022-02-16 | month | exact | within | [2022-02-01..2022-02-15]
They will meet {later this month} | 2022-02-16 | 2022-02-16 | 2022-03-01 | month | exact | within | [2022-02-16..2022-02-28]
They met {last year} | 2022-02-16 | 2021-01-01 | 2022-01-01 | year | exact | within | 2021
They will meet {next year} | 2022-02-16 | 2023-01-01 | 2024-01-01 | year | exact | within | 2023
They met {three days ago} | 2020-03-02 | 2020-02-28 | 2020-02-29 | day | exact | within | 2020-02-28
They met {two days ago} | 2022-01-01 | 2021-12-30 | 2021-12-31 | day | exact | within | 2021-12-30
They met {two weeks ago} | 2022-02-16 | 2022-01-31 | 2022-02-07 | week | approx | within | [2022-01-31..2022-02-06]
They met {five months ago} | 2022-02-16 | 2021-09-01 | 2021-10-01 | month | approx | within | 2021-09~
They met {two years ago} | 2022-02-16 | 2020-01-01 | 2021-01-01 | year | approx | within | 2020~
They will not meet before {20 June 2022} | 2022-02-16 | 2022-06-20 | open | day | on-or-after | within | [2022-06-20..]
They did not meet before {1 February 2022} | 2022-02-16 | open | 2022-02-01 | day | before | within | [..2022-01-31]
They will meet in {two weeks} | 2022-02-16 | 2022-02-28 | 2022-03-07 | week | approx | within | [2022-02-28..2022-03-06]
They will meet within {three days} | 2022-02-27 | 2022-02-27 | 2022-03-03 | day | approx | within | [2022-02-27..2022-03-02]
They fought over {the past four months} | 2000-04-05 | 1999-12-05 | 2000-04-06 | month | approx | within | [1999-12-05..2000-04-05]
They may strike in {the coming days} | 2022-02-12 | 2022-02-12 | open | day | approx | within | none
They may strike {at any moment} | 2022-02-12 | 2022-02-12 | open | day | approx | within | none
Ties cooled in {recent months} | 2022-02-12 | open | 2022-02-13 | month | approx | throughout | none
They met in {the third quarter of 2021} | 2022-02-12 | 2021-07-01 | 2021-10-01 | quarter | exact | within | [2021-07-01..2021-09-30]
They met in {the first half of 2021} | 2022-02-12 | 2021-01-01 | 2021-07-01 | season | exact | within | [2021-01-01..2021-06-30]
They met in {the winter of 2021} | 2022-05-12 | 2021-12-01 | 2022-03-01 | season | exact | within | [2021-12-01..2022-02-28]
They met in {the 1930s} | 2022-02-12 | 1930-01-01 | 1940-01-01 | decade | exact | within | 193X
They met in {the 19th century} | 2022-02-12 | 1800-01-01 | 1900-01-01 | century | exact | within | 18XX
They met in {2014} | 2022-02-12 | 2014-01-01 | 2015-01-01 | year | exact | within | 2014
They met on {2020-02-29} | 2022-02-12 | 2020-02-29 | 2020-03-01 | day | exact | within | 2020-02-29
They met on {Christmas Eve} | 2022-02-12 | 2021-12-24 | 2021-12-25 | day | exact | within | 2021-12-24
They met on {Easter Sunday} | 2022-04-20 | 2022-04-17 | 2022-04-18 | day | exact | within | 2022-04-17
They drilled from {February 10} to 20 | 2022-03-12 | 2022-02-10 | 2022-02-21 | day | exact | throughout | 2022-02-10/2022-02-20
They drilled on {Feb. 27}-28 | 2022-03-12 | 2022-02-27 | 2022-03-01 | day | exact | throughout | 2022-02-27/2022-02-28
They drilled from {Monday} to Wednesday | 2022-02-12 | 2022-02-07 | 2022-02-10 | day | exact | throughout | 2022-02-07/2022-02-09
They will drill from {30 December} to 2 January | 2021-12-20 | 2021-12-30 | 2022-01-03 | day | exact | throughout | 2021-12-30/2022-01-02
It came between {10} and 20 February | 2022-03-12 | 2022-02-10 | 2022-02-21 | day | exact | within | [2022-02-10..2022-02-20]
They left at {9 a.m. Tuesday} | 2022-03-01 | 2022-03-01T09:00:00 | 2022-03-01T10:00:00 | hour | exact | within | 2022-03-01T09:00:00
They left at {4:24pm} | 2022-03-01 | 2022-03-01T16:24:00 | 2022-03-01T16:25:00 | minute | exact | within | 2022-03-01T16:24:00
They met {this morning} | 2022-03-01 | 2022-03-01 | 2022-03-02 | day | exact | within | 2022-03-01
They met {last night} | 2022-03-01 | 2022-02-28 | 2022-03-01 | day | exact | within | 2022-02-28
They met on {Tuesday night} | 2022-03-02 | 2022-03-01 | 2022-03-02 | day | exact | within | 2022-03-01
They met {about 10 March 2022} | 2022-05-02 | 2022-03-10 | 2022-03-11 | day | approx | within | 2022-03-10~
They met {two days before 1 March 2020} | 2022-05-02 | 2020-02-28 | 2020-02-29 | day | exact | within | 2020-02-28
It was to end on {Sunday} | 2022-02-21 | 2022-02-20 | 2022-02-21 | day | exact | within | 2022-02-20
He was to speak on {Sunday} | 2021-12-31 | 2022-01-02 | 2022-01-03 | day | exact | within | 2022-01-02
The cabinet takes office on {Wednesday} | 2021-12-07 | 2021-12-08 | 2021-12-09 | day | exact | within | 2021-12-08
They had expected it on {Wednesday} | 2022-02-17 | 2022-02-16 | 2022-02-17 | day | exact | within | 2022-02-16
They will meet in {the first half of January} | 2021-12-17 | 2022-01-01 | 2022-01-16 | month | exact | within | [2022-01-01..2022-01-15]
They will rest for {the rest of the year} | 2022-02-17 | 2022-02-17 | 2023-01-01 | year | exact | within | [2022-02-17..2022-12-31]
It was agreed from {midnight on February 15, 2015} | 2022-02-17 | 2015-02-15 | open | day | on-or-after | throughout | 2015-02-15/..
They may have shelled it on {Tuesday} | 2022-02-17 | 2022-02-15 | 2022-02-16 | day | exact | within | 2022-02-15
They decided to meet on {Friday} | 2022-02-16 | 2022-02-18 | 2022-02-19 | day | exact | within | 2022-02-18
Talks will go on between now and {20 March} | 2022-02-16 | 2022-02-16 | 2022-03-21 | day | approx | within | [2022-02-16..2022-03-20]
He met them before his {Sunday night} address | 2022-02-21 | open | 2022-02-21 | day | before | within | [..2022-02-20]
{Wednesday}, which newspapers have named, is to be a day of unity | 2022-02-15 | 2022-02-16 | 2022-02-17 | day | exact | within | 2022-02-16
If the build-up goes on in {winter}, he added, it will be harder | 2021-11-05 | 2021-12-01 | 2022-03-01 | season | exact | within | [2021-12-01..2022-02-28]
They moved the talks from {Monday} to Friday | 2022-02-15 | 2022-02-14 | 2022-02-15 | day | exact | within | 2022-02-14
They called a meeting for {Friday} | 2022-02-15 | 2022-02-18 | 2022-02-19 | day | exact | within | 2022-02-18
They drilled from {30 December} to 2 January 2023 | 2023-02-01 | 2022-12-30 | 2023-01-03 | day | exact | throughout | 2022-12-30/2023-01-02
They lost {more than the early days of the year} | 2022-03-16 | 2022-01-01 | 2023-01-01 | year | approx | within | 2022~
They fled in {480 BC} | 2022-05-02 | -479-01-01 | -478-01-01 | year | exact | within | -0479
They will meet in {June of next year} | 2022-05-02 | 2023-06-01 | 2023-07-01 | month | exact | within | 2023-06
"""
ROWS = [tuple(cell.strip() for cell in line.split("|")) for line in TABLE.strip().splitlines()]


def shown(point: CivilTime | None) -> str:
    if point is None:
        return "open"
    text = point.isoformat()
    return text if not text.startswith("-") else f"{point.year}-{point.month:02d}-{point.day:02d}"


@pytest.mark.parametrize("row", ROWS, ids=[f"{row[0]} @{row[1]}" for row in ROWS])
def test_bounds(row: tuple[str, ...]) -> None:
    sentence, dct, start, end, granularity, bound, extent, edtf = row
    before, rest = sentence.split("{")
    expression, after = rest.split("}")
    found = next(
        (timex for timex in timexes(f"{before}{expression}{after}.", dct, kind="news") if timex.start == len(before)),
        None,
    )
    assert isinstance(found, Timex)
    assert found.text == expression
    interval = found.interval
    assert interval is not None
    assert (shown(interval.start), shown(interval.end)) == (start, end)
    assert (interval.granularity.value, interval.bound.value, interval.extent.value) == (granularity, bound, extent)
    assert (found.edtf or "none") == edtf


@pytest.mark.parametrize(
    ("sentence", "expression"),
    [
        ("In the last days of the siege they fled.", "the last days"),
        ("It fell in the last three years of President Roe's term.", "the last three years"),
        ("He will speak in the next two weeks of the trial.", "the next two weeks"),
    ],
)
def test_a_part_of_what_is_told_has_no_bounds(sentence: str, expression: str) -> None:
    (found,) = timexes(sentence, "2022-02-16")
    assert (found.text, found.interval) == (expression, None)


@pytest.mark.parametrize(
    "sentence",
    ["The act (50 U.S.C. 1701-1706) applies.", "The act (50 U.S.C. 1701 et seq.) applies.", "1701 et seq. applies."],
)
def test_chapters_of_a_code_are_no_years(sentence: str) -> None:
    assert timexes(sentence, "2022-02-16") == []


def test_before_those_who_hear_somebody_is_no_bound() -> None:
    (found,) = timexes("They spoke before the January 6 panel.", "2022-02-16")
    assert found.interval is not None
    assert found.interval.start is not None
