"""Rows of whole news texts: what each date is, whether it was so, and who says so."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.model import Article, Event
from timeline.pipeline import events_of


def rows(text: str, day: str = "2021-06-10") -> list[Event]:
    return events_of(Article(article_id="x", text=text, published=dt.datetime.fromisoformat(day)), kind="news")


CHRONOLOGY = "9 April: Norland repays the bank, despite rumours that it would not.\n5 May: A vote.\n6 May: A raid."
STORY = """On 11 June 1995 some 12,000 men gathered.

The general had signed the order in March of that year. The assault began on 8 June.
"""
INTERVIEW = """DANE: When was it?

JANE ROE: It fell on Monday.

DANE: Why?

JANE ROE: It was old.

Jane Roe, a mason, was born in May 1970.
"""


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("NORLAND: Flood response\n\nThe dam burst on Monday.", ()),
        ("KABUL: The army left the town on Monday.", ()),
        ("HEALTH: A flight with tents landed on Monday.\n\nWATER: The pipes were mended in May.", ()),
        ("MS. ROE: The bridge fell on Monday.", ("MS. ROE",)),
        ("DANE: When was it?\n\nROE: It fell on Monday.\n\nDANE: And then?", ("ROE",)),
        (INTERVIEW, ()),
        ('"The bridge fell on Monday," Norland\'s president, Jane Roe, said.', ("Jane Roe",)),
        ("Jane Roe QC, prosecuting, said the bridge fell on Monday.", ("Jane Roe",)),
        ("The army left the town on Monday, as the mayor had demanded.", ()),
        ("Roe reports that it was Dane who blew up the bridge on Monday.", ("Roe",)),
        ("The bill, which the mayor announced in May after weeks of talks, was dropped on Monday.", ()),
        ("The envoy, who flew in on Monday, met the mayor and hoped to see the council.", ()),
        ("The spokesman said it would act, and Dane, charged in May, is to be held until Tuesday.", ()),
        ("The army came in May; without help, Roe said, it would have lost.", ()),
        ("If it rains, Roe said on Monday, the dam will burst in July.", ("Roe",)),
        ("Soldiers came out, prompting fears that shots would be fired on Monday.", ()),
        ("The council was to have confirmed the new judge on Monday.", ()),
        ("Dane left .\n\n`` It will fall , '' Roe said . The bridge was shut on Monday .", ()),
        ("The port will close by May, according to American estimates.", ("American estimates",)),
    ],
)
def test_who_says_so(text: str, names: tuple[str, ...]) -> None:
    assert rows(text)[-1].attribution == names


@pytest.mark.parametrize(
    ("text", "value", "status"),
    [
        ("The army said it had shot 40 rebels on Monday. The claim could not be verified.", "2021-06-07", "alleged"),
        ("The army said it had shot 40 rebels on Monday. Not yet confirmed.", "2021-06-07", "alleged"),
        ("Q The army said it had shot 40 rebels on Monday. Can you confirm that?", "2021-06-07", "alleged"),
        ("The army shot 40 rebels on Monday. Is that true?", "2021-06-07", "alleged"),
        ("The army said it had shot 40 rebels on Monday. Can you tell us more?", "2021-06-07", "happened"),
        ("The army said on Monday that it shot 40. The claim could not be verified.", "2021-06-07", "happened"),
        ("The bridge fell on Monday, Roe said. She could not confirm whether it was old.", "2021-06-07", "happened"),
        ("It is disputed whether they were told: a curfew began on Monday.", "2021-06-07", "happened"),
        ("A team that was due to reach the town on Monday was refused entry.", "2021-06-07", "denied"),
        ("A team due to arrive on 7 June was turned back.", "2021-06-07", "denied"),
        ("The other attempt on Monday fared no better.", "2021-06-07", "happened"),
        ("Dane owned a book likely to do harm and will be sentenced on Monday.", "2021-06-14", "scheduled"),
        ("The plan asks for ten million euros for the next six months.", "P6M", "forecast"),
        ("Without new money, rations would have to be cut from mid-August.", "2021-08", "conditional"),
        ("In the report that I gave the council on Monday, I asked for help.", "2021-06-07", "happened"),
        ("Aid groups have had no access to northern Norland since 1 May.", "2021-05-01", "denied"),
        ("The bank has committed itself to reform since joining the union in 2007.", "2007", "happened"),
        ("It would surpass the record set by the other well three decades ago.", "199", "happened"),
        ("The police had banned a march planned for Friday.", "2021-06-11", "denied"),
        ("The flight was cancelled minutes before it was due to leave on Tuesday night.", "2021-06-08TNI", "denied"),
        ("Groups fear that some will be shot, as happened in May.", "2021-05", "happened"),
        ("A spokesman denied at the weekend rumours that she had left.", "2021-W22-WE", "happened"),
        ("Three panels were to discuss matters related to the raid today.", "2021-06-10", "scheduled"),
        ("A bill has been before the council since 2007 and will come to nothing.", "2007", "ongoing"),
        ("A summit with Northland that was to be held on 5 May never took place.", "2021-05-05", "denied"),
        ("Ministers, meeting in York today, are expected to agree.", "2021-06-10", "ongoing"),
        ("The truce appeared to be holding today.", "2021-06-10", "alleged"),
        ("A strike has been called for today.", "2021-06-10", "scheduled"),
        ("Roe warned that bans lifted since 2016 could be restored.", "2016", "happened"),
        ("A spokesman said at the weekend that it would act.", "2021-W22-WE", "happened"),
        ("Dane is not expected to survive a congress that will be held on 2 July.", "2021-07-02", "scheduled"),
        ("Norland is expected to sign soon, and Sudland will vote on 2 July.", "2021-07-02", "scheduled"),
        ("The mayor set a deadline of the middle of this year for the repairs.", "2021", "scheduled"),
        (CHRONOLOGY, "2021-04-09", "happened"),
    ],
)  # fmt: skip
def test_whether_it_was_so(text: str, value: str, status: str) -> None:
    found = rows(text)[-1] if not text[0].isdigit() else rows(text)[0]
    assert (found.timex.value, found.status.value) == (value, status)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("A truce agreed for 5 March collapsed.", "2021-03-05", "2021-03-06"),
        ("The talks were forthcoming and frank on Monday.", "2021-06-07", "2021-06-08"),
        ("Last Monday, almost three years later, a journey ended in Northland.", "2021-06-07", "2021-06-08"),
        (STORY, "1995-06-08", "1995-06-09"),
        ("The accord of 17 September 2018 covers none of what they have taken since December.", "2020-12-01", "None"),
        ("Shops were open until Monday.", "None", "2021-06-08"),
        ("The group faces a vote of confidence on Monday.", "2021-06-14", "2021-06-15"),
        ("The visit is now to take place on Monday.", "2021-06-14", "2021-06-15"),
        ("Members voted to hold a referendum on more autonomy on 25 August.", "2021-08-25", "2021-08-26"),
        ("On 1 May it was brought forward to 30 June, and five days later the mayor left.", "2021-05-06", "2021-05-07"),
        ("The mandate of the envoy, who came in 1996, runs until 31 December.", "None", "2022-01-01"),
        ("Maria, the strongest storm since 1928, came ashore on 2 June.", "2021-06-02", "2021-06-03"),
        ("The jury retired at 2.15pm to consider it and will resume on Monday.", "2021-06-10", "2021-06-10"),
        ("The war broke out on 3 May. Half a million people have fled since the war began.", "2021-05-03", "None"),
    ],
)
def test_when_it_was(text: str, start: str, end: str) -> None:
    found = rows(text)
    interval = (found[0] if "2.15pm" in text else found[-1]).timex.interval
    assert interval is not None
    days = [str(side and side.isoformat()[:10]) for side in (interval.start, interval.end)]
    assert days == [start, end]


def test_a_day_between_a_place_and_a_dash_dates_nothing() -> None:
    found = rows("Geneva, 10 June 2021 — The agency said on Monday that the plant was safe.")
    assert [row.timex.text for row in found] == ["Monday"]
