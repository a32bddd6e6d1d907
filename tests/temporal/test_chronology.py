"""Lines that open with a day and no year: their order tells the years where they run over more than one."""

from __future__ import annotations

import pytest

from timeline.temporal import timexes

DCT = "2016-05-10"
DAYS = [
    "March 3", "April 9", "June 20", "September 4", "November 30", "January 8", "January 2", "May 17", "August 1",
    "December 12", "February 2", "May 9",
]  # fmt: skip
YEARS = [2014] * 5 + [2015] * 5 + [2016] * 2


def _years(days: list[str]) -> list[int]:
    text = "\n\n".join(f"{day}: A patrol was shelled near the river crossing." for day in days)
    return [int(found.value[:4]) for found in timexes(text, DCT, kind="news")]


def test_an_ordered_chronology_runs_over_the_years_that_its_order_tells() -> None:
    assert _years(DAYS) == YEARS


def test_so_does_one_that_begins_with_the_newest() -> None:
    assert _years(DAYS[::-1]) == YEARS[::-1]


def test_what_a_line_tells_of_an_older_year_is_of_that_year() -> None:
    lines = [f"{day}: A patrol was shelled near the river crossing." for day in DAYS]
    lines[3] = "September 4: A driver died who had been hurt on August 30."
    found = {each.text: each.value for each in timexes("\n\n".join(lines), DCT, kind="news")}
    assert found["August 30"] == "2014-08-30"


@pytest.mark.parametrize(
    "days",
    [
        DAYS[::2] + DAYS[1::2],  # no order
        DAYS[3:5] + DAYS[9:],  # too few lines
        ["May 12", "June 1", "July 7", "August 8", "September 9", "November 2", "January 3", "February 4", "April 5"],
    ],
)
def test_lines_without_order_or_within_a_year_are_of_the_last_twelve_months(days: list[str]) -> None:
    assert set(_years(days)) <= {2015, 2016}


def test_a_year_that_is_told_stands() -> None:
    text = "\n\n".join(f"{day}: A patrol was shelled near the crossing." for day in ["March 3, 2012", *DAYS[1:]])
    assert timexes(text, DCT, kind="news")[0].value == "2012-03-03"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The 1998 film was a hit. He will step down in June. Eighteen years later, nobody is laughing.", "2016"),
        ("It was told last week. Two decades later, they agree on it.", "XXXX"),
        ("The bridge is to open in 2018. Two years later it will be a toll road.", "2020"),
        ("He fled in 1998. Two years later he was back.", "2000"),
    ],
)
def test_what_is_told_as_years_later_lies_not_far_ahead(text: str, value: str) -> None:
    assert timexes(text, DCT, kind="news")[-1].value == value


def test_the_reason_names_the_order() -> None:
    text = "\n\n".join(f"{day}: A patrol was shelled near the river crossing." for day in DAYS)
    assert "the order of the lines leads back to 2014" in timexes(text, DCT, kind="news")[0].rule


def test_what_counts_from_the_day_of_telling_counts_from_the_day_above_an_entry() -> None:
    text = (
        "1 March 1916\n\nYesterday two men died. Tomorrow we march to the river. This morning it rained.\n\n"
        "2 March 1916\n\nLast night the wagons sank. Three days ago all was well. On Saturday we should reach the fort."
    )
    for kind in ("news", "narrative"):
        found = {each.text: each.value for each in timexes(text, "2022-02-16", kind=kind)}
        assert found["Yesterday"] == "1916-02-29"
        assert found["Tomorrow"] == "1916-03-02"
        assert found["This morning"] == "1916-03-01TMO"
        assert found["Last night"] == "1916-03-01TNI"
        assert found["Three days ago"] == "1916-02-28"
        assert found["Saturday"] == "1916-03-04"


def test_without_a_publication_day_a_weekday_below_a_day_is_known() -> None:
    text = "3 February 2020\n\nThe strike ends. On Saturday the owner had offered more."
    assert [each.value for each in timexes(text, None, kind="news")] == ["2020-02-03", "2020-02-01"]


def test_today_below_a_day_long_gone_is_the_tellers_where_the_present_tells_of_it() -> None:
    text = "20 January 2020\n\nThe mill closes. Today the mill is a museum."
    assert [each.value for each in timexes(text, "2022-02-16", kind="news")] == ["2020-01-20", "2022-02-16"]
