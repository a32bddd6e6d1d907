"""What is cut out of a line, and what is not: no phrase is torn, no quotation changed unseen, no date left alone."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.events.shorten import shorten
from timeline.model import Article, Event
from timeline.pipeline import events_of

THURSDAY = dt.datetime(2021, 6, 10)  # noqa: DTZ001 (articles have civil time)


def events(text: str) -> list[Event]:
    return list(events_of(Article(article_id="a", text=text, published=THURSDAY)))


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            (
                "The raids on the mills in May were not as bad as before, but the dangers to the press remain "
                'at "a level that nobody can bear," the guild said.'
            ),
            (
                "The raids on the mills in May were not as bad as before, but the dangers to the press remain "
                'at "a level that nobody can bear"'
            ),
        ),
        (
            (
                "The line will allow all of the pilots and sailors with tickets of the old kind between Friday and "
                "Monday to change the day on which they sail."
            ),
            (
                "The line will allow all of the pilots and sailors with tickets of the old kind between Friday and "
                "Monday to change the day on which they sail"
            ),
        ),
        (
            (
                "The mayor will speak at a meeting in the old town hall in York today, called by the guild of the "
                "millers, and led by Ann Roe of Elm."
            ),
            (
                "The mayor will speak at a meeting in the old town hall, called by the guild of the millers, and led "
                "by Ann Roe of Elm"
            ),
        ),
        (
            (
                "Lead lawyer Ed Roe said during opening statements on 7 June that his team would try to show that Lima "
                "gave himself the fatal dose of poison."
            ),
            (
                "Lead lawyer Ed Roe said during opening statements on 7 June that his team would try to show that Lima "
                "gave himself the fatal dose of poison"
            ),
        ),
        (
            (
                "The board of the rivers, which has its seat in the north of the province, was rebuilt by the council "
                "in 2005 and again in 2007 to help the towns."
            ),
            "The board of the rivers was rebuilt by the council in 2005 and again in 2007 to help the towns",
        ),
    ],
)
def test_no_phrase_is_torn(text: str, headline: str) -> None:
    assert headline in [event.headline for event in events(text)]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            (
                'On Monday, Lima said the guild was "watching quite closely the talks in the northern province of Elm '
                'and will do so, obviously, in the south."'
            ),
            (
                'Lima said the guild was "watching quite closely the talks in the northern province of Elm and will do '
                'so … in the south."'
            ),
        ),
        (
            '"The dam is old and very unstable," Lima said on Monday.',
            "Lima said on Monday: The dam is old and very unstable",
        ),
        (
            '"The pier is safe," Ann Roe said on Elm News\'s "State of the Town" on Monday.',
            "Ann Roe said on Elm News's State of the Town: The pier is safe",
        ),
        (
            '"The pier is safe," Ann Roe told the Courier on Monday.',
            "Ann Roe told the Courier on Monday: The pier is safe",
        ),
    ],
)
def test_a_quotation_is_changed_in_sight_alone(text: str, headline: str) -> None:
    assert [event.headline for event in events(text)] == [headline]


def test_no_comma_ends_a_quotation_at_the_end_of_a_line() -> None:
    assert shorten('It could take "many days,"') == 'It could take "many days"'
    assert shorten('He said "go," and left') == 'He said "go," and left'


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "Seventy percent of pupils in the towns of Elm are taught by unpaid nurses, a threefold rise since 1990.",
            "Seventy percent of pupils in the towns of Elm are taught by unpaid nurses, a threefold rise since 1990",
        ),
        (
            (
                "The firm has been fined twice for spills in the harbor of York and the rivers around it -- most "
                "recently in March -- and has paid neither of the fines."
            ),
            (
                "The firm has been fined twice for spills in the harbor of York and the rivers around it -- most "
                "recently in March"
            ),
        ),
        (
            (
                "Mayor Jan Roe -- in office since 2011 -- has hired a cook for the first time, sold the old boat "
                "and left the council of the northern province."
            ),
            "Mayor Jan Roe -- in office since 2011 -- has hired a cook for the first time",
        ),
        (
            (
                "The firm has been fined for spills in the harbor of York and the rivers around it, a port in the "
                "north, since March, and has paid neither of the fines."
            ),
            (
                "The firm has been fined for spills in the harbor of York and the rivers around it, a port in the "
                "north, since March"
            ),
        ),
    ],
)
def test_a_line_has_the_aside_that_its_date_is_of(text: str, headline: str) -> None:
    assert headline in [event.headline for event in events(text)]


@pytest.mark.parametrize(
    ("text", "headline", "sources"),
    [
        (
            (
                "The worst of the floods, Lima said, will come in July as the snow of the northern hills melts and "
                "runs into the river."
            ),
            "The worst of the floods will come in July as the snow of the northern hills melts and runs into the river",
            ("Lima",),
        ),
        (
            "The worst of the floods, expected in July, will be met by dams.",
            "The worst of the floods, expected in July, will be met by dams",
            (),
        ),
        ("On Monday, Lima said, the ferry sank.", "The ferry sank", ("Lima",)),
        (
            (
                "The mayor hired a cook for the first time, sold the old boat of the guild and said that he will leave "
                "the town in July."
            ),
            "The mayor will leave the town in July",
            ("mayor",),
        ),
        (
            "The mayor hired a cook, the guild sold the boat and Lima said that the pier will close in July.",
            "The pier will close in July",
            ("Lima",),
        ),
        (
            "Since the floods began, Mayor Jan Roe -- a miller -- has said that he will not run in July.",
            "Mayor Jan Roe -- a miller -- has said that he will not run in July",
            ("Jan Roe",),
        ),
    ],
)
def test_who_says_it_is_who_does_all_of_a_series(text: str, headline: str, sources: tuple[str, ...]) -> None:
    assert [(event.headline, tuple(event.attribution)) for event in events(text)] == [(headline, sources)]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            (
                "More than a dozen pilots who met in York on Monday have asked the guild of the port to open the old "
                "dams before the spring comes to the valley."
            ),
            "More than a dozen pilots met in York on Monday",
        ),
        (
            (
                "At least two pilots who fled the port on Monday were caught by men of the guild in the hills above "
                "the town and the river."
            ),
            "At least two pilots fled the port on Monday",
        ),
        (
            (
                "A dozen pilots who fled the port on Monday were caught by men of the guild in the hills above the "
                "town and the river."
            ),
            "A dozen pilots fled the port on Monday",
        ),
        (
            "The board that looks after the rivers was rebuilt in 2005.",
            "The board that looks after the rivers was rebuilt in 2005",
        ),
        ("The mayor left after the river rose on Monday.", "The river rose on Monday"),
    ],
)
def test_a_subject_has_its_number_and_its_verb(text: str, headline: str) -> None:
    assert headline in [event.headline for event in events(text)]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            (
                "The report of the guild that was released on 8 May said data from the day of the fire showed that oil "
                "had run through the old wall at the foot of the mill, through a pipe and up the hill."
            ),
            (
                "The report of the guild that was released on 8 May said data from the day of the fire showed that oil "
                "had run through the old wall at the foot of the mill, through a pipe and up the hill"
            ),
        ),
        (
            (
                "The council, which Roe convened in May to investigate the root causes of the spill and recommend "
                "changes to the rules of the trade, found that the firm was to blame."
            ),
            (
                "Roe convened the council to investigate the root causes of the spill and recommend changes to the "
                "rules of the trade"
            ),
        ),
        (
            "Lima speaks of the flood of May 2019 as a warning.",
            "The flood of May 2019",
        ),
        (
            (
                "A miller in his 30s with a weak heart died last week, mayor Ann Roe describing his death as a warning "
                "to all of the millers of the old town and the villages."
            ),
            "A miller in his 30s with a weak heart died last week",
        ),
        (
            "The board will move on with the launch in May 2009 of a school for sailors.",
            "The launch in May 2009 of a school for sailors",
        ),
        (
            (
                "The sheen of oil that came out of the old ship stretched 20 miles by 20 miles on Monday -- about 25 "
                "times larger than it had been a day earlier."
            ),
            "The sheen of oil that came out of the old ship stretched 20 miles by 20 miles on Monday",
        ),
        (
            (
                "Since the truce of last May, fires had dwindled in the northern province of the country and in the "
                "towns of the south to just a few small ones by Monday."
            ),
            (
                "Since the truce of last May, fires had dwindled in the northern province of the country and in the "
                "towns of the south to just a few small ones by Monday"
            ),
        ),
    ],
)
def test_no_line_ends_in_what_needs_the_next_word(text: str, headline: str) -> None:
    assert headline in [event.headline for event in events(text)]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            (
                "The mayor attacked the guild on Monday for its work in the north of the province and in the south, "
                'saying, "She is quick and very unstable."'
            ),
            "The mayor attacked the guild on Monday for its work in the north of the province and in the south",
        ),
        (
            (
                '"Living at the port is hard for us, which is why we came here, and we want to be heard by you all," '
                'Roe said on Monday on Elm News\'s "State of the Town."'
            ),
            "Roe said on Elm News's State of the Town: Living at the port is hard for us",
        ),
        (
            (
                "Elm radio on Monday went so far as to paint the nuns as friends of a fringe of the province and said: "
                '"Let the guild take over."'
            ),
            (
                "Elm radio went so far as to paint the nuns as friends of a fringe of the province and said: "
                '"Let the guild take over."'
            ),
        ),
        (
            (
                "The charter remains, rebuilt in 2005 and again in 2007 to help keep power for the ruling guild of the "
                "old northern province."
            ),
            "The charter remains, rebuilt in 2005 and again in 2007 to help keep power",
        ),
        (
            (
                "A guild report released last year found that the council could not be sure that money used for the "
                "mills was not coming from the drug trade or from other crimes."
            ),
            (
                "A guild report released last year found that the council could not be sure that money used for the "
                "mills was not coming from the drug trade or from other crimes"
            ),
        ),
        (
            "It had been more than four years since I - or any other pilot there that day - had last seen the mayor.",
            "It had been more than four years since I - or any other pilot there that day - had last seen the mayor",
        ),
        (
            (
                "WASHINGTON ― Lima's obsession with the mayor's birth is an insult to all of the people of the town, "
                "Ann Roe said on Monday."
            ),
            (
                "Ann Roe said on Monday: Lima's obsession with the mayor's birth is an insult to all of the people of "
                "the town"
            ),
        ),
        (
            "The mayor has the following tasks ahead of him on Monday: the budget, the harbor and the old bridge.",
            "The mayor has the following tasks ahead of him: the budget, the harbor and the old bridge",
        ),
        (
            "Elm is the main port of the north but the town's health board said on Monday that there were no limits.",
            "Elm is the main port of the north but the town's health board said on Monday that there were no limits",
        ),
    ],
)
def test_no_lead_in_is_left_without_its_word(text: str, headline: str) -> None:
    assert headline in [event.headline for event in events(text)]


@pytest.mark.parametrize(
    "text",
    ["Ann Roe has the following tasks ahead of her tonight.", "The mayor has the following tasks on Monday:"],
)
def test_what_only_announces_a_list_is_no_event(text: str) -> None:
    assert events(text) == []


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            (
                "State-run Elm radio reports Lima called the network to announce that Ann Roe, missing for more than a "
                "week, will be released Monday."
            ),
            "Ann Roe will be released Monday",
        ),
        (
            "A film by the guild references four cases in which Lima helped men accused of fraud in 1990.",
            "A film by the guild references four cases in which Lima helped men accused of fraud in 1990",
        ),
        ("The men who fled on Monday accused Lima of fraud.", "The men fled on Monday"),
        (
            (
                "The board of the guild took the voters for granted and as a result, now has to work hard to convince "
                "them to come out in July."
            ),
            (
                "The board of the guild took the voters for granted and as a result, now has to work hard to convince "
                "them to come out"
            ),
        ),
        (
            (
                "They had decided on Friday to bring back their guests from Mexico and to cancel flights bound for "
                "Cancun from Gatwick and Manchester on Tuesday."
            ),
            (
                "They had decided on Friday to bring back their guests and to cancel flights bound for Cancun from "
                "Gatwick and Manchester"
            ),
        ),
        (
            (
                "The price of grain in the valley fell from 58 crowns a sack in the last week of the harvest in the "
                "north to 55 crowns in May."
            ),
            (
                "The price of grain in the valley fell from 58 crowns a sack in the last week of the harvest in the "
                "north to 55 crowns"
            ),
        ),
        (
            (
                "Tomorrow, he is appealing against the refusal of aid for a case to decide whether a mill should "
                "abide by the rules."
            ),
            "He is appealing against the refusal of aid for a case to decide whether a mill should abide by the rules",
        ),
    ],
)
def test_what_is_told_has_its_own_subject_and_its_end(text: str, headline: str) -> None:
    assert headline in [event.headline for event in events(text)]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            (
                "Following a cry from the nuns of the north, the bill, known as the “Safe Mills of the North Act” was "
                "passed by the council with wide support in May."
            ),
            "Following a cry, the bill, known as the “Safe Mills of the North Act” was passed in May",
        ),
        (
            (
                "By June the extra cuts of the guild, begun on 2 May in the north province and its towns, had forced "
                "ten of the old mills to close."
            ),
            (
                "By June the extra cuts of the guild, begun on 2 May in the north province and its towns, had forced "
                "ten of the old mills to close"
            ),
        ),
        (
            (
                "Lima has faced a number of claims since taking the helm at the guild of the northern province - most "
                "recently in May - and has lost them all."
            ),
            (
                "Lima has faced a number of claims since taking the helm at the guild of the northern province - most "
                "recently in May"
            ),
        ),
        (
            (
                "Lima's firms need to break free from the tyranny of the old grain board so they can build ten new "
                "mills in the valley by 2025."
            ),
            (
                "Lima's firms need to break free from the tyranny of the old grain board so they can build ten new "
                "mills in the valley"
            ),
        ),
        ("In 2019, they closed the mill.", "They closed the mill"),
        (
            (
                "Mayors of the north met on Friday to discuss the floods that have hit their towns after the old dam "
                "broke, offering new funds amid growing concerns that they are too late."
            ),
            "Mayors of the north met on Friday to discuss the floods that have hit their towns after the old dam broke",
        ),
    ],
)
def test_an_aside_leaves_with_all_that_is_its_own_and_no_more(text: str, headline: str) -> None:
    assert headline in [event.headline for event in events(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("@AnnRoe sits down with @JoLima to talk about the flood https://t.co/abc June 7, 2021", []),
        ("The port is open again. — Ann Roe (@AnnRoe) June 7, 2021", []),
        ("Ann Roe (@AnnRoe) left the guild on June 7, 2021.", ["June 7, 2021"]),
        ('On Elm News\'s "Sunday Talk," Ann Roe said that she would run again in 2024.', ["2024"]),
        ('Ann Roe said on Sunday\'s "Elm Talk" that she would run.', ["Sunday"]),
    ],
)
def test_what_is_no_date_of_an_event(text: str, found: list[str]) -> None:
    assert [event.timex.text for event in events(text)] == found


def test_what_is_said_of_it_points_back_to_nothing() -> None:
    line = "It is believed the case, opened last week, could go to the jury on Friday"
    assert events(f"This is a case of fraud. {line}.")[0].headline == line
