"""Texts without a publication date: no year is made up for a day that names none."""

from __future__ import annotations

import pytest

from timeline.temporal import timexes

UNKNOWN = [
    ("The company was founded in 1887. It said that it would close its plant by June.", "June"),
    ("The town hall, built in 1832, burned on 12 April. The fire was put out by noon.", "12 April"),
    ("A court sentenced him on 9 February. In 2011 he won a prize. The appeal will be heard in May.", "May"),
    ("Born in 1956, she joined the party in 1980. She was elected on 7 May.", "7 May"),
    ("The president, who took office in 2019, said that talks would begin on 3 June.", "3 June"),
    ("The study, published in March, compares data of 1990. Its authors will speak on 21 April.", "21 April"),
    ("The museum was opened on 5 May 1901. It is closed on 1 January and on 25 December.", "25 December"),
    ("The strike is the longest since 1984. The firm had hoped to open again on 1 September.", "1 September"),
    (
        "Her album came out in 2009. A second followed three years later. She plays in Berlin on 14 October.",
        "14 October",
    ),
    ("The dam, which was finished in 1976, gave way on 9 August. By 11 August four villages were gone.", "11 August"),
    ("The party lost the election of 2016. On 3 February its leader resigned.", "3 February"),
    ("The volcano last erupted in 1991. On 8 June the first tremors were felt.", "8 June"),
    ("The ministry found in 2018 that the plant was safe. On 30 July it exploded.", "30 July"),
    (
        "The trial of those who struck on 6 February 2023 was short. A second one opens on 3 March and is to last.",
        "3 March",
    ),
]
KNOWN = [
    ("The war began in 1914. On 4 August troops crossed the border.", "4 August", "1914-08-04"),
    ("In 1453 the sultan laid siege to the city. On 29 May the walls were stormed.", "29 May", "1453-05-29"),
    ("He was arrested on 3 March 1933. On 12 May he was released.", "12 May", "1933-05-12"),
    ("It began on 3 May 1933. The hall was reported to have been burnt on 5 May.", "5 May", "1933-05-05"),
    ("## 1863\n\nOn 1 July the armies met near a small town. Vicksburg fell on 4 July.", "4 July", "1863-07-04"),
    ("Caesar was murdered in 44 BC. On 20 March his body was burned.", "20 March", "BC0044-03-20"),
    ("The rebellion broke out in 1861. That winter both sides drilled. In April the fleet came.", "April", "1862-04"),
    ("The rebellion broke out in 1861. That winter both sides drilled. In December it froze.", "December", "1861-12"),
    ("They rose on 2 May 1808. It was lost on 3 June 1808, taken on 9 July 1808. On 25 August he vowed to go.",
     "25 August", "1808-08-25"),
    ("They rose on 2 May 1808. Another rose on 9 June 1809, a third on 3 May 1810. He came in 1812. On 4 July he left.",
     "4 July", "1812-07-04"),
]  # fmt: skip


FILLER = " Nobody knows how many fled, and few of those who did came back to the ruins of their homes." * 9
SIEGE = "It was taken on 3 March 1933." + FILLER


@pytest.mark.parametrize(
    "text",
    [SIEGE + " On 12 May he left.", SIEGE + " The next day he left.", SIEGE + " He left at 5:37 p.m. on the hill."],
)
def test_what_was_told_long_before_lends_nothing(text: str) -> None:
    (*_, found) = timexes(text)
    assert found.interval is None
    assert timexes(text.replace(FILLER, ""))[-1].interval is not None


def test_a_history_lends_its_years_however_far() -> None:
    history = "It began on 2 May 1932. A truce of 9 June 1932 was kept until the end of May 1933. " + SIEGE
    assert timexes(history + " On 12 May he left.")[-1].value == "1933-05-12"
    news = history + " He said on Monday, on Tuesday and on Friday that it was over."
    assert timexes(news + " On 12 May he left.")[-1].interval is None


@pytest.mark.parametrize(("text", "day"), UNKNOWN)
def test_no_year_is_made_up(text: str, day: str) -> None:
    (found,) = (each for each in timexes(text) if each.text == day)
    assert found.value.startswith("XXXX")
    assert found.interval is None


@pytest.mark.parametrize(("text", "day", "value"), KNOWN)
def test_a_story_lends_its_year(text: str, day: str, value: str) -> None:
    (found,) = (each for each in timexes(text) if each.text == day)
    assert found.value == value
    assert found.interval is not None


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The town was shelled on 28 and 29 February 2021.", []),
        ("From 28 to 29 February 2021 it burned.", []),
        ("The king was killed on 13 and 14 October 44 BC.", ["BC0044-10-13", "BC0044-10-14"]),
        ("It burned on 13 and 14 October 1944.", ["1944-10-13", "1944-10-14"]),
        ("On 13 and 14 October 300 men left.", ["2021-10-13", "2021-10-14"]),
    ],
)
def test_days_that_their_year_does_not_have_take_no_other_year(text: str, values: list[str]) -> None:
    assert [timex.value for timex in timexes(text, "2022-03-10")] == values
