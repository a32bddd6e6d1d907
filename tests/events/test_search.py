"""One search finds the line: what goes first, what goes as a whole, and what never goes."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.model import Article
from timeline.pipeline import events_of

THURSDAY = dt.datetime(2021, 6, 10)  # noqa: DTZ001 (civil time has no zone)


def headlines(text: str) -> list[str]:
    return [event.headline for event in events_of(Article(article_id="a", text=text, published=THURSDAY))]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            (
                "The two envoys met on Monday with the oldest ministers of the northern provinces to talk of the long "
                "drought in the valley."
            ),
            (
                "The two envoys met with the oldest ministers of the northern provinces to talk of the "
                "long drought in the valley"
            ),
        ),
        (
            (
                "The queen asked on Monday — when she was talking to her ministers — to end the long blockade of the "
                "northern ports."
            ),
            "The queen asked on Monday to end the long blockade of the northern ports",
        ),
        (
            (
                "The governor told Ann Roe on Monday of the rules the port is facing, and of the long list of goods "
                "that may no longer be sold there."
            ),
            "The governor told Ann Roe on Monday of the rules the port is facing",
        ),
        (
            (
                "On Monday the northern province began a long, costly and much delayed trial of the seven sailors who "
                "had burned the ferry in the harbor."
            ),
            (
                "The northern province began a long, costly and much delayed trial of the seven sailors "
                "who had burned the ferry"
            ),
        ),
        (
            "The port stayed open for all in 2019. @harbor #news",
            "The port stayed open for all in 2019",
        ),
    ],
)
def test_the_cheapest_cuts_make_the_line(text: str, headline: str) -> None:
    assert headline in headlines(text)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            (
                "The council of the northern province on June 7 set strict limits on the ferry firms and new strong "
                "limitations on what can be sold in the harbor."
            ),
            "The council of the northern province set strict limits on the ferry firms",
        ),
        (
            (
                "The harbor office is announcing on June 10 a new restriction policy to restrict the issuance of "
                "permits to certain captains and their families."
            ),
            "The harbor office is announcing a new restriction policy",
        ),
        (
            (
                "The harbor police and the fishing office of the northern isles praised on June 7 the work that they "
                "had done together for the town."
            ),
            "The harbor police and the fishing office of the northern isles praised the work",
        ),
        (
            (
                "The ferrymen of the northern isles and the dockers of the southern isles planned a march in the old "
                "town on June 6 and were planning to block the harbor on June 7."
            ),
            (
                "The ferrymen of the northern isles and the dockers of the southern isles were planning to "
                "block the harbor on June 7"
            ),
        ),
        (
            (
                "The envoys praised the crews of the northern harbor and the old town of Elmham, where ten people were "
                "killed in a blast on June 7."
            ),
            "Ten people were killed in a blast on June 7",
        ),
        (
            (
                "Governor Jane Roe spoke on June 7 with President Alan Poe of Ruritania and Chancellor Otto Doe of "
                "Borduria about the ferries."
            ),
            (
                "Governor Jane Roe spoke with President Alan Poe of Ruritania and Chancellor Otto Doe of "
                "Borduria about the ferries"
            ),
        ),
        (
            (
                "The council of the northern province asked on June 7 for the repair of forty-eight old piers of the "
                "harbor to the rich firm."
            ),
            "The council of the northern province asked for the repair of forty-eight old piers",
        ),
        (
            (
                "The union of the ferrymen has over the course of the past few months agreed with the harbor police on "
                "two plans."
            ),
            "The union of the ferrymen has agreed with the harbor police on two plans",
        ),
        (
            ("The harbor bureau and the fishing office of the northern isles will jointly mend six old piers in July."),
            "The harbor bureau and the fishing office of the northern isles will mend six old piers",
        ),
    ],
)
def test_a_line_keeps_what_its_verb_is_about_and_ends_before_a_detail(text: str, headline: str) -> None:
    assert any(line.startswith(headline) and not line.endswith("…") for line in headlines(text))


def test_no_line_loses_what_its_second_verb_shares_with_the_first() -> None:
    text = (
        "The mayor of the old harbor should speak of all this to the council on June 7 and challenge the union to join "
        "the ferrymen in July."
    )
    assert all("should" in line or "challenge" not in line for line in headlines(text))


@pytest.mark.parametrize(
    "text",
    [
        (
            "The union of the northern ferrymen and of the harbor police agreed on June 7 to leave all of the old "
            "piers of the province."
        ),
        (
            "The envoy of the northern province on June 7 met one of the five ministers of the isles who had been "
            "charged with the theft of the old bell."
        ),
    ],
)
def test_no_line_ends_in_what_asks_for_more(text: str) -> None:
    for line in headlines(text):
        assert not line.removesuffix("…").endswith((" agreed", " of", " to", " who", " June", " the"))


def test_who_also_did_this_is_who_did_that() -> None:
    text = "President Jane Roe spoke with Prime Minister John Doe on Monday. She also opened the new port on Tuesday."
    assert "President Jane Roe also opened the new port on Tuesday" in headlines(text)


@pytest.mark.parametrize("verb", ["wants", "has asked"])
def test_what_is_asked_for_is_not_cut_from_whom_it_is_asked_of(verb: str) -> None:
    text = f"The father of the boy said on Monday that he {verb} northern envoys based in the old town to meet his boy."
    assert not any(line.endswith(("envoys", "old town")) for line in headlines(text))


@pytest.mark.parametrize("talk", ["Sorry this was short today.", "Our speaker today is an official of the port."])
def test_what_those_who_talk_say_of_their_talking_is_no_event(talk: str) -> None:
    assert headlines(f"{talk} The ferry sank on Tuesday.") == ["The ferry sank on Tuesday"]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            (
                "Earlier this month the chief of the harbor police, John Doe, told a magazine that the union was "
                "preparing for a strike by the end of July or the beginning of August."
            ),
            (
                "Earlier this month the chief of the harbor police, John Doe, told a magazine that the "
                "union was preparing for a strike"
            ),
        ),
        (
            (
                "President Jane Roe said on Monday that she was now convinced: the union had made the decision, "
                "and the strike could come in the coming days."
            ),
            (
                "President Jane Roe said on Monday that she was now convinced: the union had made the "
                "decision, and the strike could come"
            ),
        ),
        (
            (
                "The ministry on Monday published drafts of two treaties, one with the northern province and one "
                "with the union, and asked for talks about them without delay."
            ),
            (
                "The ministry on Monday published drafts of two treaties, one with the northern province "
                "and one with the union"
            ),
        ),
        ("Afterward the mayor told reporters that the next days would be decisive.", "The next days would be decisive"),
    ],
)
def test_a_line_ends_and_begins_whole(text: str, headline: str) -> None:
    assert headline in headlines(text)


def test_those_named_in_an_aside_do_not_take_over_what_is_told() -> None:
    text = (
        "Nurses who examined the letters of the two governors, Jane Roe and John Doe, found that the files were made "
        "on Monday, when there was little talk of an emergency."
    )
    assert all(line.startswith("Nurses who examined the letters") for line in headlines(text))


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            (
                "The owners of the two mines will meet in Riga on Tuesday to discuss whether to close the older "
                "one of the two pits for good."
            ),
            (
                "The owners of the two mines will meet in Riga to discuss whether to close the older one of the "
                "two pits for good"
            ),
        ),
        (
            (
                "The vote on the new law for the mines of the north will come on Tuesday at a time when nobody knows "
                "who will lead the party."
            ),
            (
                "The vote on the new law for the mines of the north will come at a time when nobody knows who will "
                "lead the party"
            ),
        ),
        (
            (
                "A beetle has ruined the harvest of two hundred farms in the south of Peru, where it was first "
                "found in April before crossing the river to Chile."
            ),
            (
                "A beetle has ruined the harvest of two hundred farms in the south of Peru, where it was first "
                "found in April"
            ),
        ),
        (
            (
                "Bread will on Monday be given to the 700 children of the three schools of the old town of Elm "
                "on the hill as well as to their teachers and parents."
            ),
            (
                "Bread will on Monday be given to the 700 children of the three schools of the old town of Elm "
                "on the hill"
            ),
        ),
    ],
)
def test_no_line_ends_in_a_word_that_needs_the_next(text: str, headline: str) -> None:
    assert headlines(text) == [headline]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            (
                "The club is planning courses aimed at reading maps in the dark, which it calls the reason for "
                "half of the more than 90 rescues in the hills since 2001."
            ),
            (
                "The club is planning courses aimed at reading maps in the dark, which it calls the reason for "
                "half of the more than 90 rescues in the hills since 2001"
            ),
        ),
        (
            (
                "In May the bank sent out forms, for a loan of nine million to Acme and Elm Oil, both of whom "
                "own a part of the mine in the north of the island."
            ),
            "The bank sent out forms, for a loan of nine million to Acme and Elm Oil",
        ),
        (
            (
                "The pool, which will remain shut until next Monday, announced towels would be lent to all of "
                "its 300 members as well as their guests in the summer."
            ),
            "The pool will remain shut until next Monday",
        ),
        (
            "Thousands of people have marched in Riga demanding a vote that drove Ben Roe from office in May.",
            "A vote drove Ben Roe from office in May",
        ),
        (
            ("All that is sure is that on the evening of 3 March, there was a leak in the dam and a hole in the gate."),
            "There was a leak in the dam and a hole in the gate",
        ),
        (
            ("Elm lost a bridge in the flood and Oakham lost two, adding to the five losses reported on Sunday."),
            ("Elm lost a bridge in the flood and Oakham lost two, adding to the five losses reported on Sunday"),
        ),
        (
            "The head of the harbor council, Ann Roe, plans to visit the ports next week, an aide said.",
            "The head of the harbor council, Ann Roe, plans to visit the ports next week",
        ),
        (
            (
                "Poe said he held the rope until he felt the strength of the wind had dropped, before returning "
                "to the hut at 11:20 am."
            ),
            "The strength of the wind had dropped, before returning to the hut at 11:20 am",
        ),
    ],
)
def test_what_tells_of_a_noun_is_told_of_no_other(text: str, headline: str) -> None:
    assert headline in headlines(text)
