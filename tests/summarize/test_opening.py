from __future__ import annotations

import pytest

from timeline.summarize.opening import stands_alone, telling

TOLD = "The old bridge fell into the river during the night."


@pytest.mark.parametrize(
    "front",
    [
        "",
        "KARSK (Agency) - ",
        "KARSK, May 3 (Agency) -- ",
        "Bridge falls Mon May 3 , 2021 4:23 pm EST ",
        "Bridge falls at last Monday 3 May 2021 09.28 BST ",
        "Bridge falls Mon May 3, 2021 4:23 pm EST KARSK (Agency) - ",
    ],
)
def test_a_sentence_is_told_behind_stamp_and_dateline(front: str) -> None:
    assert (front + TOLD)[telling(front + TOLD) :] == TOLD


@pytest.mark.parametrize(
    "sentence",
    [
        "The bridge fell on May 3, 2021, at 4:23 p.m., and nobody was hurt by it.",
        "KARSK (Agency) - It fell.",
        "",
        "3 May 2021 09.28 BST",
    ],
)
def test_prose_keeps_its_dates_and_no_sentence_loses_all(sentence: str) -> None:
    assert telling(sentence) == 0


@pytest.mark.parametrize(
    "sentence",
    [
        "Good morning.",
        "They left the city before the bridge fell into it.",
        "Three days later no government says that it has seen them go.",
        "MS. DOE:  He was in the city before the bridge fell into it.",
        "And they left the city before the bridge fell into it.",
        "in the city that they left before the bridge fell.",
        "“He denied on Friday that the bridge was about to fall.”",
    ],
)
def test_greetings_and_what_points_back_do_not_stand_alone(sentence: str) -> None:
    assert not stands_alone(sentence)
    assert stands_alone(TOLD)
