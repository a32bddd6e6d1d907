"""Lines brought to length by whole constituents, and what talk leaves without a row."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.events.shorten import WHOLE
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
                "The harbor police, who had searched the ferry for two days without a break, arrested "
                "four sailors of the crew on June 7."
            ),
            "The harbor police arrested four sailors of the crew on June 7",
        ),
        (
            (
                "The mayor of Elmham, a former general of the northern army and a friend of the king, "
                "left the country on June 7."
            ),
            "The mayor of Elmham left the country on June 7",
        ),
        (
            (
                "The council on June 7 opened a new bridge over the river, which had been closed to "
                "all traffic since the great flood."
            ),
            "The council on June 7 opened a new bridge over the river",
        ),
        (
            (
                "The envoy met the ministers of the three northern countries on June 7 (the talks "
                "lasted nearly nine hours)."
            ),
            "The envoy met the ministers of the three northern countries on June 7",
        ),
        (
            (
                "The port was shut on June 7 because the owners of the two largest shipping firms had "
                "not paid the pilots for months."
            ),
            (
                "The port was shut on June 7 because the owners of the two largest shipping firms had not "
                "paid the pilots for months"
            ),
        ),
        (
            (
                "A fire destroyed the oldest theater of the town on June 7, killing two guards and "
                "wounding eleven members of the choir."
            ),
            (
                "A fire destroyed the oldest theater of the town on June 7, killing two guards and "
                "wounding eleven members of the choir"
            ),
        ),
        (
            (
                "The troops did not leave the town on June 7, as the general had promised the mothers "
                "of the northern prisoners of war."
            ),
            "The troops did not leave the town on June 7",
        ),
        (
            (
                "After months of talks in the capital about the future of the harbor, the two "
                "countries signed a treaty on June 7."
            ),
            "The two countries signed a treaty on June 7",
        ),
        (
            (
                "The minister said on June 7 that the government would pay the fishermen of the "
                "north, whose boats had been lost at sea."
            ),
            "The minister said on June 7 that the government would pay the fishermen of the north",
        ),
        (
            (
                "The rebels took the bridge on June 7, and the governor, who had fled to the hills, "
                "asked the king for help at once."
            ),
            "The rebels took the bridge on June 7, and the governor asked the king for help at once",
        ),
        (
            "MS. ROE:  The mayor, as you all know, left for the coast on June 7.",
            "The mayor left for the coast on June 7",
        ),
        (
            "MS. ROE:  As you know, the council met on June 7.",
            "The council met on June 7",
        ),
        (
            "MS. ROE:  As we've noted, the ferry will sail on June 12.",
            "The ferry will sail on June 12",
        ),
        (
            "MS. ROE:  As you may have heard, the pilots went on strike on June 7.",
            "The pilots went on strike on June 7",
        ),
        (
            "MS. ROE:  I spoke with the mayor on June 7.",
            "Ms. Roe: I spoke with the mayor on June 7",
        ),
        (
            "MS. ROE:  I said on June 7 that the port would open.",
            "Ms. Roe: I said on June 7 that the port would open",
        ),
        (
            "MS. ROE:  You saw the mayor open the bridge on June 7.",
            "Ms. Roe: You saw the mayor open the bridge on June 7",
        ),
        (
            "MS. ROE:  We sent forty tents to the villages of the north on June 7.",
            "Ms. Roe: We sent forty tents to the villages of the north on June 7",
        ),
        (
            "MS. ROE:  As I said on Tuesday, the men who own the mill gained from the war.",
            "Ms. Roe said: The men who own the mill gained from the war",
        ),
        (
            "MS. ROE:  The envoys spoke, as I noted, with the king on June 7.",
            "The envoys spoke with the king on June 7",
        ),
        (
            "MS. ROE:  If the army enters the town, as I said on Tuesday, we will close the port.",
            "Ms. Roe: If the army enters the town, we will close the port",
        ),
        (
            (
                "Some 95 percent of the sailors of the northern fleet who had been given the new "
                "masks were well again on June 7."
            ),
            (
                "Some 95 percent of the sailors of the northern fleet who had been given the new masks "
                "were well again on June 7"
            ),
        ),
        (
            (
                "The party of the late governor of the northern province never agreed on June 7 to "
                "sell the harbor to the rich firm."
            ),
            (
                "The party of the late governor of the northern province never agreed on June 7 to sell "
                "the harbor to the rich firm"
            ),
        ),
        (
            (
                "The guards said they did not plan to move the sick prisoners of the old tower on "
                "June 12 even if the king asked them."
            ),
            "The guards said they did not plan to move the sick prisoners of the old tower on June 12",
        ),
        (
            (
                "The bank sold its two oldest mills on June 7, which had stood empty since the last "
                "great war between the two kings."
            ),
            "The bank sold its two oldest mills on June 7",
        ),
        (
            (
                "A ferry with forty pilgrims on board sank on June 7 near the cape, while the coast "
                "guard was busy with a fire elsewhere."
            ),
            "A ferry with forty pilgrims on board sank on June 7 near the cape",
        ),
        (
            (
                "The two armies exchanged 300 prisoners on June 7 — the largest exchange, by far, "
                "since the war between them began."
            ),
            "The two armies exchanged 300 prisoners on June 7",
        ),
        (
            (
                "The king, his brother and the two oldest ministers of the realm left the burning "
                "palace by the river gate on June 7."
            ),
            (
                "The king, his brother and the two oldest ministers of the realm left the burning palace "
                "by the river gate on June 7"
            ),
        ),
        (
            (
                "Two doctors were killed on June 7 when a shell hit the hospital of the nuns near the "
                "northern wall of the old town."
            ),
            "Two doctors were killed on June 7",
        ),
        (
            (
                "The firm reportedly sold two old ships to the army of the northern republic on June "
                "7, a clerk of the port office said."
            ),
            "The firm reportedly sold two old ships to the army of the northern republic on June 7",
        ),
        (
            (
                "On June 7, the bishop opened the new hospital of the nuns on the eastern bank of the "
                "wide river with a short prayer."
            ),
            "The bishop opened the new hospital of the nuns on the eastern bank of the wide river with a short prayer",
        ),
        (
            (
                "The ministers met on June 7 and agreed to reopen the border, the two bridges and the "
                "railway line along the coast."
            ),
            "The ministers met on June 7 and agreed to reopen the border",
        ),
        (
            (
                "Police arrested the owner of the mill on June 7, saying he had sold rotten grain to "
                "the army for more than a year."
            ),
            (
                "Police arrested the owner of the mill on June 7, saying he had sold rotten grain to the "
                "army for more than a year"
            ),
        ),
        (
            "MS. ROE:  Well, look, the council met on June 7.",
            "The council met on June 7",
        ),
        (
            "MS. ROE:  I met the king on June 7.",
            "Ms. Roe: I met the king on June 7",
        ),
        (
            "MS. ROE:  We closed the port on June 7.",
            "Ms. Roe: We closed the port on June 7",
        ),
        (
            "MS. ROE:  I signed the treaty on June 7.",
            "Ms. Roe: I signed the treaty on June 7",
        ),
        (
            "MS. ROE:  I told the mayor on June 7 that the bridge was shut.",
            "Ms. Roe: I told the mayor on June 7 that the bridge was shut",
        ),
        (
            (
                "The bishop of Elmham, who had been ill for months, died on June 7 in the house of "
                "his sister near the old harbor wall."
            ),
            "The bishop of Elmham died on June 7 in the house of his sister near the old harbor wall",
        ),
        (
            (
                "The fleet left the bay on June 7, carrying grain for the southern isles and letters "
                "for the prisoners of the fortress."
            ),
            (
                "The fleet left the bay on June 7, carrying grain for the southern isles and letters for "
                "the prisoners of the fortress"
            ),
        ),
        (
            "MS. ROE:  As you all saw, the king opened the dam on June 7.",
            "The king opened the dam on June 7",
        ),
        (
            "MS. ROE:  As we all know, the treaty ended on June 7.",
            "The treaty ended on June 7",
        ),
        (
            (
                "The council dismissed the captain of the guard on June 7, while the king was away on "
                "a journey to the southern isles."
            ),
            "The council dismissed the captain of the guard on June 7",
        ),
        (
            (
                "The envoy, speaking through an interpreter from the old embassy, asked the council "
                "for tents and bread on June 7."
            ),
            "The envoy asked the council for tents and bread on June 7",
        ),
    ],
)
def test_a_line_gives_up_what_it_can_best_do_without(text: str, headline: str) -> None:
    assert headline in headlines(text)
    assert all(len(line) <= WHOLE for line in headlines(text))


@pytest.mark.parametrize(
    "text",
    [
        "MS. ROE:  I talked about this a little bit on June 7.",
        "MS. ROE:  I don't have anything to preview today.",
        "MS. ROE:  We don't have anything to predict for tomorrow.",
        "MS. ROE:  You asked me a question about the harbor yesterday.",
        "MS. ROE:  If you could walk through the events of June 7.",
        "MS. ROE:  That is on Monday.",
        "MS. ROE:  It's Thursday.",
        "MS. ROE:  Thank you all for coming on Monday.",
        "MS. ROE:  This has been our message since June 7.",
        "MS. ROE:  They always have and they certainly do today.",
        "Q    Can you tell us what happened on June 7 —",
        "MS. ROE:  I would refer you to the statement of June 7.",
        "MS. ROE:  I just mentioned it yesterday.",
        "MS. ROE:  You'll hear him speak to this tomorrow.",
        "MS. ROE:  Have a great weekend, and see you on Monday.",
        "MS. ROE:  You asked me about it on Monday.",
        "MS. ROE:  I'd refer you to the office of the mayor for more on Monday.",
        "MS. ROE:  I have nothing to announce today.",
        "MS. ROE:  Thanks for joining us today.",
    ],
)
def test_talk_that_tells_nothing_makes_no_row(text: str) -> None:
    assert not headlines(text)


def test_the_same_words_outside_a_transcript_make_a_row() -> None:
    assert headlines("I talked about this a little bit on June 7.")
