"""Rows as the sentences of whole articles give them: the day, the status and the source of each expression."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.model import Article, CivilTime, Interval
from timeline.pipeline import events_of

DAY = "2022-02-17"
"""A Thursday."""


def rows(text: str, kind: str = "news") -> list[tuple[str, str, str, str, str]]:
    article = Article(article_id="x", text=text, published=dt.datetime.fromisoformat(DAY))
    return [
        (event.timex.text, *bounds(event.timex.interval), event.status.value, "; ".join(event.attribution))
        for event in events_of(article, kind=kind)
    ]


def bounds(interval: Interval | None) -> tuple[str, str]:
    return (day_of(interval.start), day_of(interval.end)) if interval is not None else ("", "")


def day_of(edge: CivilTime | None) -> str:
    return "" if edge is None else f"{edge.year:04d}-{edge.month:02d}-{edge.day:02d}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A dateline with the short name of its month dates nothing.
        (
            "NORBURG, Thursday, Feb. 17 -- The minister will fly to Elmham tomorrow.",
            [("tomorrow", "2022-02-18", "2022-02-19", "scheduled", "")],
        ),
        (
            "NATO said on Feb. 16 -- a day late -- that it would send ships.",
            [("Feb. 16", "2022-02-16", "2022-02-17", "happened", "NATO")],
        ),
        # The verb behind what is reported on a day is not that of the report.
        (
            "Reports on Tuesday that Norland would let the troops through were denied.",
            [("Tuesday", "2022-02-15", "2022-02-16", "denied", "")],
        ),
        # A step from a day that would not lie in the past counts from the one looked back to.
        (
            "The cabinet met last night. Its head had accepted the plan on Feb. 9 under pressure. It fell a day later.",
            [
                ("last night", "2022-02-16", "2022-02-17", "happened", ""),
                ("Feb. 9", "2022-02-09", "2022-02-10", "happened", ""),
                ("a day later", "2022-02-10", "2022-02-11", "happened", ""),
            ],
        ),
        # The day of a second clause is not that of the first one's hour.
        (
            "The talks are to open at 12:45 p.m. in Elmham, and it is hoped that they can end by tomorrow night.",
            [
                ("12:45 p.m.", "2022-02-17", "2022-02-17", "scheduled", ""),
                ("tomorrow night", "", "2022-02-19", "forecast", ""),
            ],
        ),
        (
            "It is feared that troops may cross the river before the week is out.",
            [("the week is out", "", "2022-02-21", "forecast", "")],
        ),
        ("Prior to 5 February, the port was open.", [("5 February", "", "2022-02-05", "happened", "")]),
        # What came of a day within hours lies on it; of what is only said on a day, nothing is told.
        (
            "A truce was signed on 5 February. Fighting broke out again within hours.",
            [
                ("5 February", "2022-02-05", "2022-02-06", "happened", ""),
                ("hours", "2022-02-05", "2022-02-06", "happened", ""),
            ],
        ),
        (
            "Officials denied on Tuesday that the raid, which was beaten off within hours, had cost lives.",
            [("Tuesday", "2022-02-15", "2022-02-16", "happened", "Officials")],
        ),
        ("Shots were fired after 3 a.m. on Thursday.", [("3 a.m. on Thursday", "2022-02-17", "", "happened", "")]),
        (
            "He would not say whether that meant before Monday.",
            [("Monday", "", "2022-02-14", "alleged", "")],
        ),
        (
            "Police would have stopped them had they been warned on Friday.",
            [("Friday", "2022-02-11", "2022-02-12", "conditional", "")],
        ),
        (
            "The council asked for answers by noon on 12 February.",
            [("noon on 12 February", "", "2022-02-12", "forecast", "")],
        ),
        (
            "They feared being purged at the meeting of the council planned for early March.",
            [("early March", "2022-03-01", "2022-03-11", "scheduled", "")],
        ),
        (
            "Our earlier post saying that the president had fled overnight has been removed.",
            [("overnight", "2022-02-17", "2022-02-18", "alleged", "")],
        ),
        (
            "The mayor was told by the minister on Tuesday that the road would close.",
            [("Tuesday", "2022-02-15", "2022-02-16", "happened", "minister")],
        ),
        # What is called off, and what was to be, did not happen.
        (
            "Negotiators called off talks scheduled for 31 January.",
            [("31 January", "2022-01-31", "2022-02-01", "denied", "")],
        ),
        (
            "Negotiators, who had offered a package, call off talks scheduled for 31 January.",
            [("31 January", "2022-01-31", "2022-02-01", "denied", "")],
        ),
        (
            "The deal was originally to expire in January.",
            [("January", "2022-01-01", "2022-02-01", "scheduled", "")],
        ),
        (
            "An agreement is now to be reached by January 2022.",
            [("January 2022", "", "2022-02-01", "scheduled", "")],
        ),
        # Who claims responsibility tells nothing of anything else.
        (
            "The group claimed responsibility on 2 February and withdrew the claim on 4 February.",
            [
                ("2 February", "2022-02-02", "2022-02-03", "happened", ""),
                ("4 February", "2022-02-04", "2022-02-05", "happened", ""),
            ],
        ),
        # "The next 36 hours" of what was said on a day count from it.
        (
            "The minister said on 3 February that Norland would strike within the next 36 hours.",
            [
                ("3 February", "2022-02-03", "2022-02-04", "happened", "minister"),
                ("the next 36 hours", "2022-02-03", "2022-02-05", "scheduled", "minister"),
            ],
        ),
        # A condition behind a semicolon is not that of what stands before it.
        (
            "The two may meet this evening; if they do, troops could leave by the end of March.",
            [
                ("this evening", "2022-02-17", "2022-02-18", "forecast", ""),
                ("the end of March", "", "2022-04-01", "conditional", ""),
            ],
        ),
        (
            "Had he died, they would have fired on 3 February, the minister wrote on Tuesday.",
            [
                ("3 February", "2022-02-03", "2022-02-04", "conditional", "minister"),
                ("Tuesday", "2022-02-15", "2022-02-16", "happened", "minister"),
            ],
        ),
        (
            "The prosecutor may appeal; were he to do so before Easter, a hearing could be held.",
            [("Easter", "", "2022-04-17", "conditional", "")],
        ),
        (
            "We support the conditions that he set out on 9 February.",
            [("9 February", "2022-02-09", "2022-02-10", "happened", "")],
        ),
        (
            "We are looking into a raid, which the army says took place yesterday.",
            [("yesterday", "2022-02-16", "2022-02-17", "happened", "army")],
        ),
        # The day of a clause between commas is not that of an hour behind it.
        (
            "The mayor, whose trial opened on 16 May 2012, was absent when the judgment was read out at noon.",
            [
                ("16 May 2012", "2012-05-16", "2012-05-17", "happened", ""),
                ("noon", "2022-02-17", "2022-02-17", "happened", ""),
            ],
        ),
        (
            "The court found beyond reasonable doubt that he had led the raid in May 2012.",
            [("May 2012", "2012-05-01", "2012-06-01", "happened", "")],
        ),
        (
            "This report was amended on 19 February 2022. An earlier version said that he had been arrested in 2010.",
            [
                ("2010", "2010-01-01", "2011-01-01", "denied", "version"),
            ],
        ),
        ("The army paid his wages up to January 2022.", [("January 2022", "", "2022-02-01", "happened", "")]),
        (
            "From the night of 3-4 February the two armies exchanged fire.",
            [("the night of 3", "2022-02-03", "", "happened", "")],
        ),
        # A meeting put back to a day lies ahead.
        (
            "A cabinet meeting, first set for today, was pushed back to Friday.",
            [
                ("today", "2022-02-17", "2022-02-18", "denied", ""),
                ("Friday", "2022-02-18", "2022-02-19", "scheduled", ""),
            ],
        ),
        # A correction speaks for nobody, and what it corrects is not so.
        (
            "CORRECTION: Because of an error, a caption said it had derailed on Friday night. It derailed on Saturday.",
            [
                ("Friday night", "2022-02-11", "2022-02-12", "denied", "caption"),
                ("Saturday", "2022-02-12", "2022-02-13", "happened", ""),
            ],
        ),
        (
            "The parties must sign by 5 March, failing which the council shall take further measures on 9 March.",
            [
                ("5 March", "", "2022-03-06", "scheduled", ""),
                ("9 March", "2022-03-09", "2022-03-10", "conditional", ""),
            ],
        ),
        (
            "Should hostilities not have ceased by 5 March, the council will meet in early April.",
            [
                ("5 March", "", "2022-03-06", "conditional", ""),
                ("early April", "2022-04-01", "2022-04-11", "conditional", ""),
            ],
        ),
        (
            "The council decides that, should hostilities not have ceased by 5 March, it will meet in early April.",
            [
                ("5 March", "", "2022-03-06", "conditional", ""),
                ("early April", "2022-04-01", "2022-04-11", "conditional", ""),
            ],
        ),
        (
            "On Friday the town will celebrate, if it can.",
            [("Friday", "2022-02-18", "2022-02-19", "scheduled", "")],
        ),
        (
            "The opposition says it will stay away on Saturday; police expect trouble from Sunday evening.",
            [
                ("Saturday", "2022-02-19", "2022-02-20", "scheduled", "opposition"),
                ("Sunday evening", "2022-02-20", "", "forecast", "police"),
            ],
        ),
        (
            "At 8 p.m. Ann Roe, the party leader, denounced the marchers on the radio.",
            [("8 p.m.", "2022-02-17", "2022-02-17", "happened", "")],
        ),
        ("She admits having lied morning, noon and night.", []),
        # A rate is no distance, and a noun no verb.
        (
            "The rebels had limited the medical visits to one a week on Saturday.",
            [("Saturday", "2022-02-12", "2022-02-13", "happened", "")],
        ),
        (
            "The daily said that a unit has been rehearsing a raid since January and that it could come in March.",
            [
                ("January", "2022-01-01", "", "ongoing", "daily"),
                ("March", "2022-03-01", "2022-04-01", "forecast", "daily"),
            ],
        ),
        (
            "Unless there is progress by mid-May, the diplomats said, the minister may cancel a trip.",
            [("mid-May", "", "2022-05-21", "conditional", "diplomats")],
        ),
        (
            "Done in Elmham on this 16th day of February, 2022.",
            [("this 16th day of February, 2022", "2022-02-16", "2022-02-17", "happened", "")],
        ),
        (
            "They resigned on 12 February and left that very afternoon.",
            [
                ("12 February", "2022-02-12", "2022-02-13", "happened", ""),
                ("that very afternoon", "2022-02-12", "2022-02-13", "happened", ""),
            ],
        ),
    ],
)
def test_rows_of_a_sentence(text: str, expected: list[tuple[str, str, str, str, str]]) -> None:
    assert rows(text) == expected


def test_hours_in_front_of_lines_are_told_of_the_night() -> None:
    text = """Around 7.30 p.m., Wednesday: soldiers close the two bridges.
12.13 a.m.: A newsreader is forced to read a statement.
Just after 3.20 a.m.: The president's plane lands at the airport."""
    assert [(row[0], row[3]) for row in rows(text)] == [
        ("Around 7.30 p.m., Wednesday", "happened"),
        ("12.13 a.m.", "happened"),
        ("3.20 a.m.", "happened"),
    ]


def test_lines_of_a_chronology_go_on_from_the_line_before() -> None:
    text = """The council was elected in May 2019.

2021

March 9: Forty senators threaten to revoke any agreement after January 2025, when he leaves office.
April 2: A framework is announced.
July 14, 2021: The agreement is signed."""
    assert [row[1] for row in rows(text, "auto")] == [
        "2019-05-01",
        "2021-03-09",
        "2025-02-01",
        "2021-04-02",
        "2021-07-14",
    ]


def test_a_story_told_long_after_keeps_its_year() -> None:
    text = """On 18 February 1956 a march turned into a revolt. The guards fired at once.

The request for help was signed only on the 20th. A truce was announced on 23 February, and broken two days later.

The next round of talks is to be held on 24 February."""
    assert [row[1] for row in rows(text)] == ["1956-02-18", "1956-02-20", "1956-02-23", "1956-02-25", "2022-02-24"]
