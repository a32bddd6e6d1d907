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
    ("It fell on 3 May 1811. In the new year they left.", "the new year", "1812"),
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


SIEGE = (
    "At dawn on 25 February 2022 the first shells fell on Elmham. {gap} On {second} the mill burned, and the bridge "
    "was lost. The garrison left on 13 March, and the town was held until 2 April."
)
GAP = "The town stands on a hill above the river. " * 20


def test_days_that_follow_one_another_from_a_day_with_its_year_go_on_in_it() -> None:
    found = {timex.text: timex.value for timex in timexes(SIEGE.format(gap=GAP, second="27 February"))}
    assert found["27 February"] == "2022-02-27"
    assert found["13 March"] == "2022-03-13"


def test_days_far_from_one_another_take_no_year_from_long_before() -> None:
    found = {timex.text: timex.value for timex in timexes(SIEGE.format(gap=GAP, second="27 October"))}
    assert found["27 October"] == "XXXX-10-27"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("On the evening of 27 May they left.", "XXXX-05-27TEV"),
        ("They left at 10:30 on 27 May.", "XXXX-05-27T10:30"),
        ("They left on Monday morning.", "XXXX-WXX-1TMO"),
        ("They left at noon.", "XXXX-XX-XXT12:00"),
    ],
)
def test_time_of_a_day_keeps_what_is_known_of_that_day(text: str, value: str) -> None:
    assert [(timex.value, timex.interval) for timex in timexes(text)] == [(value, None)]
