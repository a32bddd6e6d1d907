"""Seasons of the south and counted ones, parts of games, habits, and days that may be of an order or of an act."""

from __future__ import annotations

import pytest

from timeline.model import CivilTime
from timeline.temporal import timexes

_DCT = "2013-07-22"


def _read(text: str, dct: str = _DCT, kind: str = "news") -> list[tuple[str, str]]:
    return [(found.text, found.value) for found in timexes(text, dct, kind=kind)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("SYDNEY (Reuters) - Fires last summer destroyed homes.", CivilTime(2012, 12, 1), CivilTime(2013, 3, 1)),
        ("BUENOS AIRES, Argentina - This winter has been dry.", CivilTime(2013, 6, 1), CivilTime(2013, 9, 1)),
        ("CAPE TOWN — It will rain in the spring.", CivilTime(2013, 9, 1), CivilTime(2013, 12, 1)),
        ("SYDNEY - The summer of 2012 was hot.", CivilTime(2011, 12, 1), CivilTime(2013, 3, 1)),
        ("SYDNEY - In Europe last summer was hot.", CivilTime(2012, 6, 1), CivilTime(2012, 9, 1)),
        ("MELBOURNE, Fla. - Fires last summer destroyed homes.", CivilTime(2012, 6, 1), CivilTime(2012, 9, 1)),
        ("LIMA, Ohio - Fires last summer destroyed homes.", CivilTime(2012, 6, 1), CivilTime(2012, 9, 1)),
        ("Fires near Sydney last summer destroyed homes.", CivilTime(2012, 6, 1), CivilTime(2012, 9, 1)),
    ],
)
def test_a_season_goes_by_the_half_of_the_earth_of_the_dateline(text: str, start: CivilTime, end: CivilTime) -> None:
    (found,) = timexes(text, _DCT)
    assert found.interval is not None
    assert (found.interval.start, found.interval.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The town fell in the spring of 1945. Two summers later they came home.", ("Two summers later", "1947-SU")),
        ("He died in 1941; three winters earlier he had come.", ("three winters earlier", "1938-WI")),
        ("The troops landed at midnight on 14-15 August 1943.", ("15 August 1943", "1943-08-15")),
        ("The siege lasted until 2 January 1905. In March the last fort fell.", ("March", "1905-03")),
        ("He was king until 1905. In March 1907 he died.", ("March 1907", "1907-03")),
        ("On 3 March they took the fort. The revolt of 1831 went on.", ("1831", "1831")),
    ],
)
def test_a_history_counts_seasons_and_goes_on_to_an_end(text: str, last: tuple[str, str]) -> None:
    assert _read(text, kind="narrative")[-1] == last


def test_a_history_takes_no_year_from_its_publication_that_it_does_not_name() -> None:
    first = timexes("On 3 March they took the fort. The revolt of 1831 went on.", _DCT, kind="narrative")[0]
    assert (first.value, first.interval) == ("XXXX-03-03", None)


@pytest.mark.parametrize(
    "text",
    [
        "He had 20 points and 12 rebounds, six in the third quarter, as they won.",
        "They scored twice in the fourth quarter to win 24-20.",
        "He left midway through the third quarter.",
        "He scored with 3:45 left in the half.",
        "Shares gained in after-hours trading.",
        "The plant made 30 million kilowatt-hours.",
    ],
)
def test_time_on_the_clock_of_a_game_or_in_a_measure_is_none(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Profit fell 10-12 percent in the second quarter.", ["2013-Q2"]),
        ("Sales rose in the April-June period.", ["2013-Q2"]),
        ("Sales rose in the first and second quarters of 2012.", ["2012-Q1", "2012-Q2"]),
        ("Sales are usually low in the second and fourth quarters.", ["XXXX-Q2", "XXXX-Q4"]),
        ("Floods usually come in March.", ["XXXX-03"]),
        ("He is usually at home, and in March he left.", ["2013-03"]),
        ("Mangoes that normally ripen in January ripened in February.", ["XXXX-01", "2013-02"]),
        ("The prize is given every Dec. 10.", ["XXXX-12-10"]),
        ("The season lasts from June to November.", ["2013-06", "2013-11"]),
        ("The season will last from December to March.", ["2013-12", "2014-03"]),
        ("It could run all summer.", ["2013-SU"]),
        ("It will end in the next day or so.", ["P1D"]),
        ("Schools stay closed through the weekend.", ["2013-W30-WE"]),
        ("The rate was 7.3 percent, up from 7.2 in March 2012. The Easter break was long.", ["2012-03", "2013-03-31"]),
        ("Two years ago he led in polls, and lost in November.", ["2011", "2011-11"]),
        ("It began in May 1963. Last week it was recalled. That year he won.", ["1963-05", "2013-W29", "1963"]),
        ("It was approved in June, but not expected before September.", ["2013-06", "2013-09"]),
        ("Two summers ago it burned.", ["2011-SU"]),
        ("The Sept. 11 attack on the mission killed four.", ["2001-09-11"]),
    ],
)
def test_what_news_says(text: str, values: list[str]) -> None:
    assert [value for _, value in _read(text)] == values


@pytest.mark.parametrize(
    ("dct", "text", "value"),
    [
        ("2012-10-10", "The Sept. 11 attack on the mission killed four.", "2012-09-11"),
        ("2012-10-10", "The Sept. 11 attack on the mission killed four. He knew it on Sept. 11.", "2012-09-11"),
        ("2012-10-10", "It was the worst since the Sept. 11 attacks.", "2001-09-11"),
        ("2001-10-10", "The Sept. 11 attack changed it.", "2001-09-11"),
        ("2006-03-04", "The agency had a file on the terrorist before 11 September.", "2001-09-11"),
        ("2012-09-20", "The consul knew of the terrorist before 11 September.", "2012-09-11"),
        ("2007-03-04", "Little has been the same at airports since September 11.", "2001-09-11"),
        ("2005-08-21", "The 11 September attacks were an excuse.", "2001-09-11"),
        ("2015-03-04", "Little has been the same at airports since September 11.", "2014-09-11"),
        ("2007-03-04", "She fell ill on the morning of September 11.", "2006-09-11TMO"),
        ("2007-07-24", "They will finish the road before September 11.", "2007-09-11"),
        ("2024-12-03", "The port has been shut since Oct. 7, Israeli officials said.", "2023-10-07"),
        ("2007-03-04", "It forgot the lessons of September 11. A year later it burned.", "XXXX"),
        ("2012-12-14", "A gunman killed 26 people two weeks before Christmas.", "2012-W50"),
        ("2013-02-10", "He fell ill a week before Christmas.", "2012-W51"),
    ],
)
def test_a_day_that_goes_by_a_name_is_of_the_year_that_is_told(dct: str, text: str, value: str) -> None:
    assert _read(text, dct)[-1][1] == value


@pytest.mark.parametrize(
    ("dct", "text", "day"),
    [
        ("2013-12-20", "He ordered the army to free all prisoners on Thursday.", "2013-12-19"),
        ("2013-12-24", "He ordered the army to free all prisoners on Thursday.", "2013-12-26"),
        ("2013-12-20", "He ordered the army to leave on Thursday.", "2013-12-26"),
        ("2013-12-20", "They agreed to extend the talks until Thursday.", "2013-12-26"),
        ("2013-12-20", "The troops were ordered to free them on Thursday.", "2013-12-26"),
        ("2013-12-20", "They planned to free all prisoners on Thursday.", "2013-12-26"),
        ("2013-02-17", "The visitors, who have not won this year, host Leeds on Tuesday.", "2013-02-19"),
        ("2013-02-17", "Wales play Italy on Tuesday.", "2013-02-19"),
        ("2013-02-17", "A power play decided it on Saturday.", "2013-02-16"),
        ("2012-11-02", "The mayor called off Sunday's marathon.", "2012-11-04"),
    ],
)
def test_the_side_of_a_weekday(dct: str, text: str, day: str) -> None:
    assert _read(text, dct)[-1][1] == day


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "A storm hit on Monday afternoon, 14 years after one on May 3, 1999. At 9 p.m. it was over.",
            "2013-07-22T21:00",
        ),
        ("They struck on Sunday, after raids that began last Friday. Help came around midday.", "2013-07-21T12:00"),
        ("It made landfall at 4:40 a.m. and was expected to reach the coast on Wednesday.", "2013-07-24"),
    ],
)
def test_a_clock_time_is_not_on_the_day_of_an_aside(text: str, last: str) -> None:
    assert _read(text)[-1][1] == last


def test_a_clock_time_takes_no_day_from_what_is_expected_or_recalled() -> None:
    assert (
        _read("It made landfall at 4:40 a.m. and was expected to come back on Wednesday.")[0][1] == "2013-07-22T04:40"
    )
    recalled = "Crowds met overnight to mark how it sank at 11:40 p.m. on April 14, 1912."
    assert _read(recalled)[0][1] == "2013-07-22TNI"


@pytest.mark.parametrize(
    ("dct", "text", "values"),
    [
        ("2012-11-06", "He promised a report by April.", ["2013-04"]),
        ("2012-11-06", "He had finished the report by April.", ["2012-04"]),
        ("2012-06-05", "The prince, who turns 91 on Sunday, fell ill Monday.", ["2012-06-10", "2012-06-04"]),
        ("2012-06-05", "Shops reopen Wednesday. She gave her message at 6 p.m.", ["2012-06-06", "2012-06-05T18:00"]),
        ("2012-05-11", "Rules for banks, first proposed in January 2010, take effect in July.", ["2010-01", "2012-07"]),
        ("2013-09-16", "They moved Sunday's game to Tuesday.", ["2013-09-15", "2013-09-17"]),
        ("2012-09-23", "He pleaded guilty in October 2010. His lawyers filed suit in July.", ["2010-10", "2012-07"]),
        ("2012-09-23", "He pleaded guilty in October 2010. In March he was freed.", ["2010-10", "2011-03"]),
        ("2013-12-18", "It costs $10 billion a month from January.", ["P1M", "2014-01"]),
        ("2013-12-18", "The fire broke out in the wee hours.", ["2013-12-18TMO"]),
        ("2012-05-11", "It rose 8.5% annually, or 3 percent a year, at 90 miles an hour.", []),
        ("2012-05-11", "It sold 20,000 units a year.", ["P1Y"]),
    ],
)
def test_what_is_promised_moved_or_measured(dct: str, text: str, values: list[str]) -> None:
    assert [value for _, value in _read(text, dct)] == values


@pytest.mark.parametrize(
    ("dct", "text", "values"),
    [
        ("2012-06-15", "Rebels set fire to the depot in Homs on Sunday.", ["2012-06-10"]),
        ("2012-06-15", "The ministry set up the panel in August.", ["2011-08"]),
        ("2012-06-15", "It will quickly set up a panel in August.", ["2012-08"]),
        ("2012-06-15", "The envoy is set to arrive on Sunday.", ["2012-06-17"]),
        ("2012-06-15", "The firm expects crude from its rival's damaged field to flow by December.", ["2012-12"]),
        ("2012-06-15", "Flows will not return to their pre-May 2 level.", ["2012-05-02"]),
        ("2012-06-15", "The truth is that we had to close the mine on Saturday.", ["2012-06-09"]),
        ("2012-06-15", "If you go back to August when it opened, few will recall it.", ["2011-08"]),
        ("2012-06-15", "Fans had a look ahead to Monday's final.", ["2012-06-18"]),
        ("2012-06-15", "It is the very last day of the month.", ["2012-06-30"]),
        ("2012-06-15", "They have lived there for 20-plus years.", ["P20Y"]),
        ("2012-06-15", "It comes on the eve of the envoy's talks with the rebels on Monday.", ["2012-06-18"]),
        ("2012-06-15", "Some ash has been caught by the wind and by Monday could reach the coast.", ["2012-06-18"]),
        ("2012-06-15", "He was seized on a Sunday morning in Lagos.", ["XXXX-XX-XXTMO"]),
        ("2012-06-15", "Fans preview the weekend's race.", ["2012-W24-WE"]),
        ("2012-06-15", "It burned over the weekend.", ["2012-W23-WE"]),
        ("2012-06-15", "It grew in the 14th and 15th centuries.", ["13", "14"]),
        ("2012-06-15", "It grew in the third and second centuries BC.", ["BC01"]),
        ("2012-06-15", "It will be sealed by this time tomorrow.", ["2012-06-16"]),
        ("2012-06-15", "They will be back this time next week.", ["2012-06-22"]),
        ("2012-06-15", "They were there this time last year.", ["2011-06"]),
        ("2012-06-15", "The house approved money for the mission until August.", ["2012-08"]),
        ("2012-06-15", "We take this day by day, and he is the fall guy.", []),
    ],
)
def test_the_side_of_a_date_by_the_words_beside_it(dct: str, text: str, values: list[str]) -> None:
    assert [value for _, value in _read(text, dct)] == values
