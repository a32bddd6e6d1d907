"""In news a date without a year is this year's, unless the text has just told of another time."""

from __future__ import annotations

import pytest

from timeline.temporal import timexes

DCT = "2025-06-13"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "In 2014, war broke out. In March, a vote was held; in April, towns were seized.",
            ["2014", "2014-03", "2014-04"],
        ),
        ("War broke out on 24 February 2022. By 2 April they had left.", ["2022-02-24", "2022-04-02"]),
        ("War broke out on 24 February 2022. In September, a town was freed.", ["2022-02-24", "2022-09"]),
        ("She left in March 2022 and reached Berlin in May.", ["2022-03", "2022-05"]),
        ("Attacks were reported in April and May 2021 and again in June.", ["2021-04", "2021-05", "2021-06"]),
        ("In 2022, at least 200 died: 40 in March, 60 in April.", ["2022", "2022-03", "2022-04"]),
        ("He was arrested on 3 November 2022 and released on 12 January.", ["2022-11-03", "2023-01-12"]),
        ("He was held since October 7, 2023, and was freed on Jan. 19.", ["2023-10-07", "2025-01-19"]),
        ("The uprising of 1794 lasted from March to November.", ["1794", "1794-03", "1794-11"]),
        ("On 16 June 1815 they won. On the 18th they were beaten.", ["1815-06-16", "1815-06-18"]),
        ("He met them on Jan. 5. On the 7th he left.", ["2025-01-05", "2025-01-07"]),
        ("The plant opened in 1987. In May it was hit by a drone.", ["1987", "2025-05"]),
        ("The 2014 revolution is remembered. On May 9 a bomb went off.", ["2014", "2025-05-09"]),
        ("He will be sworn in in January 2026 and face voters in November.", ["2026-01", "2026-11"]),
        ("He will be sworn in in January 2026 after the election in November.", ["2026-01", "2025-11"]),
        ("Emissions fell by 2020 to 15 percent, or one in six in 2000.", ["2020", "2000"]),
        ("The truce was signed in March 2020. Talks will resume in July.", ["2020-03", "2025-07"]),
        ("1839: The envoy arrives on 10 March and has it burned in June.", ["1839", "1839-03-10", "1839-06"]),
        ("In 1839, the envoy arrives on 10 August.", ["1839", "1839-08-10"]),
        ("1839: The envoy arrives on 10 March or 12 March.", ["1839", "1839-03-10", "1839-03-12"]),
        ("On 3 May 2024 he said the vote would be held on 9 September.", ["2024-05-03", "2024-09-09"]),
        ("In December 2023 he said the vote would be held in March.", ["2023-12", "2024-03"]),
        ("In 2025, the envoy arrives on 10 August.", ["2025", "2025-08-10"]),
        ("In the 1820s it grew. By the middle of the decade it was rich.", ["182", "182"]),
        ("In the 1820s it grew. Two decades later it was rich. The next decade was bad.", ["182", "184", "185"]),
        ("Peace came in 1824. By the middle of the decade it was rich.", ["1824", "182"]),
        ("In the 19th century it grew. By the middle of the century it was rich.", ["18", "18"]),
        ("The war ended in 1864. At the turn of the century few of them were left.", ["1864", "1900"]),
        ("Prices rose in 1974. They will double by the end of the decade.", ["1974", "202"]),
        ("Between 2010 and 2012 rebels took three towns.", ["2010", "2012"]),
        ("From 2003 to 2005 people fled in large numbers.", ["2003", "2005"]),
        ("Before 2011 workers had no union.", ["2011"]),
    ],
)
def test_the_year_that_is_told(text: str, values: list[str]) -> None:
    assert [timex.value for timex in timexes(text, DCT, kind="news")] == values


@pytest.mark.parametrize(
    "text",
    [
        "The toll rose to 1950.",
        "Confirmed dead: 2019.",
        "Call +44 20 7542 1918 for more.",
        "They fired some 1990 shells.",
        "At least 1999 of them fled.",
        "The council adopted resolutions 1929 and 1973.",
        "Between 1900 and 2000 civilians were trapped.",
        "He lives at 1914 Connecticut Avenue.",
        "One in 2000 falls ill.",
        "They were guarded by 1998 soldiers.",
        "Between 1900 and 2000 civilians were killed.",
        "A crowd of 1998 people gathered.",
    ],
)
def test_a_number_that_counts_or_names_is_no_year(text: str) -> None:
    assert timexes(text, DCT) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("On 7 October, 1200 people were killed.", ["2024-10-07"]),
        ("By May 31, 2019 cases had been recorded.", ["2025-05-31"]),
        ("In May 1900 people were displaced.", ["2025-05"]),
        ("On May 31, 2019, cases were recorded.", ["2019-05-31"]),
        ("In May 1900 American people were displaced.", ["1900-05"]),
    ],
)
def test_a_count_behind_a_date_is_not_its_year(text: str, values: list[str]) -> None:
    assert [timex.value for timex in timexes(text, DCT, kind="news")] == values
