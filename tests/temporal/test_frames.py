"""Texts that tell of two times: the reporter's days, and those of a story of years ago."""

from __future__ import annotations

import pytest

from timeline.temporal import timexes

WALL = (
    "2019-11-09",
    (
        "The wall opened on a Thursday. On 9 November 1989, a little before seven in the evening, a tired official"
        " read from a sheet of paper. By midnight the bridge was full. On Friday people came with hammers. On "
        "Saturday the banks ran out of notes. Thirty years later the bridge is a place for tourists."
    ),
)
FLOOD = (
    "2010-08-29",
    (
        "Five years on, the street has eleven houses. On August 28, 2005, the mayor ordered everybody out. The "
        "next morning the water came. By Tuesday it stood at the roof. Ray Dixon was picked up on Thursday. In "
        "October he returned alone. The president speaks at the university on Sunday."
    ),
)
RIG = (
    "2017-04-26",
    (
        "On the night of April 26, 1986, Oleksiy was at the pump. At 1:23 the roof went up. The following "
        "afternoon the buses came. On Monday a Swedish plant raised the alarm. By May 2 he was in a ward. He died "
        "twelve days later. On Wednesday his daughter rang the bell, and last year a new roof was slid over the "
        "ruin."
    ),
)
MINISTER = (
    "2022-01-30",
    (
        "It was 4:07 in the afternoon on 30 January 1972 when the order came. The next day the minister told "
        "parliament that they had fired first. The funerals were held on Wednesday. In April a judge cleared the "
        "soldiers. On Sunday the names are to be read, and the prime minister said last week that he will come."
    ),
)
SHOP = (
    "2021-08-19",
    (
        "On 19 August 1991, at six in the morning, tanks drove into the city. That night she carried tea to the "
        "barricades. On Wednesday it was over.\n\nIrina, 63, told the story on Tuesday in a cafe near the river."
    ),
)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        (WALL, {"midnight": "1989-11-09T24:00", "Friday": "1989-11-10",
                "Saturday": "1989-11-11", "Thirty years later": "2019"}),
        (FLOOD, {"The next morning": "2005-08-29TMO", "Tuesday": "2005-08-30", "Thursday": "2005-09-01",
                 "October": "2005-10", "Sunday": "2010-08-29"}),
        (RIG, {"1:23": "1986-04-26T01:23", "Monday": "1986-04-28", "May 2": "1986-05-02",
               "twelve days later": "1986-05-14", "Wednesday": "2017-04-26", "last year": "2016"}),
        (MINISTER, {"The next day": "1972-01-31", "Wednesday": "1972-02-02", "April": "1972-04", "Sunday": "2022-01-30",
                    "last week": "2022-W04"}),
        (SHOP, {"That night": "1991-08-19TNI", "Wednesday": "1991-08-21", "Tuesday": "2021-08-17"}),
    ],
)  # fmt: skip
def test_each_day_is_of_the_time_that_its_sentence_tells_of(passage: tuple[str, str], expected: dict[str, str]) -> None:
    written, text = passage
    found = {each.text: each.value for each in timexes(text, written, kind="news")}
    assert {name: found[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("text", "expression", "value"),
    [
        # a day of years ago that ends its sentence sets no time for the next
        ("Pirates took the ship on August 4, 2008, in the gulf. The league met on Thursday to talk of it.", "Thursday",
         "2011-02-10"),
        ("He died on 4 March 1998. The next day they buried him. His son left in 2003. On Thursday the house was sold.",
         "Thursday", "2011-02-10"),
        # a sentence that speaks of now, or says who says it, is the reporter's
        ("On 4 March 1998, he left. By noon he was gone. His son says that he saw him on Thursday.", "Thursday",
         "2011-02-10"),
        # a month before the one that is told of is no month of the story
        ("On April 15, 1986, planes bombed his house. In January protests broke out.", "January", "2011-01"),
        # what is fresh is no story of years ago
        ("On 4 November 2010, he left. By noon he was gone. On Thursday they found him.", "Thursday", "2011-02-10"),
        ("A trial of the September 11, 2001, attacks was held. On Thursday they met.", "Thursday", "2011-02-10"),
        ("The wall fell that week. It was a Thursday.", "Thursday", "XXXX-WXX-4"),
        ("He spoke at a Thursday meeting.", "Thursday", "2011-02-10"),
        ("On October 27, 1962, a Saturday, a pilot was shot down.", "Saturday", "1962-10-27"),
    ],
)  # fmt: skip
def test_what_is_no_day_of_a_story(text: str, expression: str, value: str) -> None:
    found = {each.text: each.value for each in timexes(text, "2011-02-11", kind="news")}
    assert found[expression] == value
