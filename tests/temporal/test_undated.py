"""Texts without a day of publication: which are news of an unknown day, and which tell a story by its own dates."""

from __future__ import annotations

import pytest

from timeline.temporal import timexes

NEWS = [
    ("The firm said on Tuesday that it would close. In 2009 it had 500 workers. It was sold on March 3.", "March 3"),
    ("PARIS - The trial opened on Monday, Oct. 7. He was held in March 2011. The judge ruled on Oct. 12.", "Oct. 12"),
    ("He is in jail, and she has left. It was in 2011 that he came. Today he is ill. It ends on 3 May.", "3 May"),
]  # fmt: skip
STORIES = [
    ("The war began on 24 February 2022. On 3 March the town fell.", "3 March", "2022-03-03"),
    ("In June 1944 they landed. On 25 July, a Tuesday, they broke out.", "25 July", "1944-07-25"),
]


@pytest.mark.parametrize(("text", "expression"), NEWS)
def test_news_of_an_unknown_day_takes_no_year_from_its_other_dates(text: str, expression: str) -> None:
    (found,) = [timex for timex in timexes(text) if timex.text == expression]
    assert found.interval is None
    assert found.value.startswith("XXXX")


@pytest.mark.parametrize(("text", "expression", "value"), STORIES)
def test_a_story_goes_by_its_own_dates(text: str, expression: str, value: str) -> None:
    (found,) = [timex for timex in timexes(text) if timex.text == expression]
    assert found.value == value


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
    ("## 1863\n\nOn 1 July the armies met near a small town. Vicksburg fell on 4 July.", "4 July", "1863-07-04"),
    ("Caesar was murdered in 44 BC. On 20 March his body was burned.", "20 March", "BC0044-03-20"),
    ("The rebellion broke out in 1861. That winter both sides drilled. In April the fleet came.", "April", "1862-04"),
    ("The rebellion broke out in 1861. That winter both sides drilled. In December it froze.", "December", "1861-12"),
    ("They rose on 2 May 1808. Another rose on 9 June 1809, a third on 3 May 1810. He came in 1812. On 4 July he left.",
     "4 July", "1812-07-04"),
]  # fmt: skip


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
