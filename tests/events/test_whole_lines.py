"""A headline keeps verb, object and subject, and gains no false one."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.model import Article
from timeline.pipeline import events_of

WEDNESDAY = dt.datetime(2022, 3, 16)  # noqa: DTZ001 (civil time has no zone)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Her lawyer, Ann Roe, said she was held on Monday.", "Her lawyer, Ann Roe, said she was held on Monday"),
        ("The lawyer, Ann Roe, said she was held on Monday.", "Ann Roe was held on Monday"),
        (
            (
                "On Monday the firm that ran the mine said in a statement that it would take half of the "
                "responsibility for the collapse that killed nine miners in the northern province."
            ),
            "The firm that ran the mine said in a statement that it would take half of the responsibility",
        ),
        (
            "The show - entitled Really Cold: A History of Ice - is scheduled to be broadcast in January.",
            "The show - entitled Really Cold: A History of Ice - is scheduled to be broadcast in January",
        ),
        (
            "But the big worry is landmines, which according to the Red Cross accounted for 56% of injuries last year.",
            "Landmines accounted for 56% of injuries last year",
        ),
        (
            (
                "They underestimated events such as the murder of the young trader Ann Roe, who was pulled out of a "
                "cafe in June 2010, beaten and killed."
            ),
            "The young trader Ann Roe was pulled out of a cafe in June 2010",
        ),
        (
            (
                "Millions of gallons have leaked from a well at the site of the Northern Star, which exploded on "
                "March 2 and sank two days later."
            ),
            "The Northern Star exploded on March 2 and sank two days later",
        ),
        (
            (
                "He had become a lightning rod for outrage in the country about the spill, which started on March 2 "
                "with an explosion."
            ),
            "The spill started on March 2 with an explosion",
        ),
        (
            ("Because of the strategy we executed over the past year on vaccinations, we are now in a new moment."),
            "Because of the strategy we executed over the past year on vaccinations, we are now in a new moment",
        ),
        (
            (
                "Piracy has been soaring off the eastern coast, particularly Borduria, which has not had a government "
                "since 1991."
            ),
            "Borduria has not had a government since 1991",
        ),
        (
            (
                "The agency reported last week that a survey of miners carried out by the union suggested key rules "
                "had not been followed."
            ),
            (
                "The agency reported: a survey of miners carried out by the union suggested key rules had "
                "not been followed"
            ),
        ),
        (
            'Ruritania will review its "stance" to Borduria based on what takes place in the coming days, he said.',
            'Ruritania will review its "stance" to Borduria based on what takes place',
        ),
        (
            (
                "According to a regional governor, Ann Roe, rebel forces have started blowing up bridges near Elm on "
                "Monday."
            ),
            "Rebel forces have started blowing up bridges near Elm on Monday",
        ),
        (
            "Even if that happens soon, officials say the oil could be swept south.",
            "If that happens soon, officials say the oil could be swept south",
        ),
        (
            (
                "Speaking today after receiving the medal, Private Ann Roe said the King had told her that the town "
                "was proud."
            ),
            "Private Ann Roe said the King had told her that the town was proud",
        ),
        (
            (
                "Arriving in Elm on Monday, the minister of the northern province praised the work of the miners who "
                "had dug out the boys."
            ),
            (
                "Arriving in Elm on Monday, the minister of the northern province praised the work of the miners who "
                "had dug out the boys"
            ),
        ),
        (
            (
                "The driver of the northern mail coach had drunk six beers before the crash and lied to the police of "
                "the town about it, according to an affidavit made public on Monday."
            ),
            "Affidavit: The driver of the northern mail coach had drunk six beers",
        ),
    ],
)
def test_a_line_is_a_whole_statement(text: str, headline: str) -> None:
    lines = [event.headline for event in events_of(Article(article_id="a", text=text, published=WEDNESDAY))]
    assert headline in lines
