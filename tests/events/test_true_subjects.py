"""A headline tells of that, and only that, which its sentence tells of."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.events.shorten import WHOLE
from timeline.model import Article
from timeline.pipeline import events_of

WEDNESDAY = dt.datetime(2022, 3, 16)  # noqa: DTZ001 (civil time has no zone)


def headlines(text: str) -> list[str]:
    """Headlines of the events of a text."""
    return [event.headline for event in events_of(Article(article_id="a", text=text, published=WEDNESDAY))]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            (
                "The rules that the ministers agreed upon would keep from the tender for the new harbor any firm that "
                "has been fined by the courts in the last seven years."
            ),
            "The rules that the ministers agreed upon would keep from the tender for the new harbor any firm",
        ),
        (
            (
                "The film that is shown tonight tells the stories of fishermen in their 20s who took to the streets "
                "of the harbor town last month to protest against the ban."
            ),
            "Fishermen in their 20s took to the streets of the harbor town",
        ),
        (
            (
                "None of what the harbor needs would have come about without those members of Parliament who will be "
                "at the opening on Friday, and without the patience of the fishermen."
            ),
            "Those members of Parliament will be at the opening on Friday",
        ),
        (
            (
                "She told the minister that he knew it all too well, since there were a lot of girls in the camp "
                "near the northern border that were beaten on Monday."
            ),
            "Girls in the camp near the northern border were beaten on Monday",
        ),
        (
            (
                "The gross proceeds from the sale of the notes, which will be due on May 1, 2024, will be used to "
                "pay the debt of the harbor and of its two daughters."
            ),
            "The notes will be due on May 1, 2024",
        ),
        (
            (
                "The owners said that they could go on for another day with the pressure test at the well, which was "
                "capped on Monday, if the engineers agreed."
            ),
            "The well was capped on Monday",
        ),
    ],
)
def test_a_relative_clause_tells_of_its_own_noun(text: str, headline: str) -> None:
    """Of "any firm that was fined" none was; "the sale of the notes, which are due" is of notes that are due."""
    assert any(line.startswith(headline) for line in headlines(text)), headlines(text)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "We are reading the letter of the governor and, at this time, we see no reason to close the northern port.",
            "We are reading the letter of the governor",
        ),
        (
            (
                "The siege of 1998 broke new ground in many ways for the law of war, in particular because a "
                "council for the first time allowed its members a vote on the surrender before it was signed."
            ),
            "The siege of 1998 broke new ground in many ways for the law of war",
        ),
        (
            (
                "Ms Roe said that, as part of a long quarrel that began with the siege of Elmsford in October 2001, "
                "the town council had come to the conclusion that the walls would have to be torn down."
            ),
            "A long quarrel began with the siege of Elmsford in October 2001",
        ),
        (
            (
                "Speaking on the local radio on Monday, the governor named the duties of the press and, at least in "
                "part, blamed reporters for the unrest in the northern harbor."
            ),
            "Speaking on the local radio on Monday, the governor named the duties of the press",
        ),
    ],
)
def test_no_line_ends_in_what_begins_the_next_clause(text: str, headline: str) -> None:
    """Neither "and, at this time" nor the subject of another verb is left at the end."""
    assert headline in headlines(text)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            (
                "The paper writes that the northern envoy, Ann Roe, and the town's port captain Eve Lindt are in "
                "Elmsford on Monday."
            ),
            "The northern envoy, Ann Roe, and the town's port captain Eve Lindt are in Elmsford",
        ),
        (
            (
                "In the last two months, Elmsford, Ashwick, Oakham - all alleged havens of smugglers and of their "
                "many friends - have come under the fire of the northern fleet."
            ),
            "Elmsford, Ashwick, Oakham",
        ),
        (
            (
                "A paper's correspondent, Rupert Roe, and his crew were held by the police of Elmsford on Wednesday "
                "after talking to an adviser of the mayor, the paper said."
            ),
            "A paper's correspondent, Rupert Roe, and his crew were held by the police of Elmsford",
        ),
    ],
)
def test_a_plural_verb_tells_of_all_that_are_listed(text: str, headline: str) -> None:
    """Where a verb is plural and the name before it is one, those before that name are meant too."""
    assert any(line.startswith(headline) for line in headlines(text)), headlines(text)


@pytest.mark.parametrize(
    ("text", "torn"),
    [
        (
            (
                "Fueling the fear of what the leak will cost the town, a member of the council on Sunday released a "
                "paper of the company that said, in a bad case, up to 100 tons of oil a day could gush from the well."
            ),
            "company could gush",
        ),
        (
            (
                "By half past three, the northern fleet closed all of the traffic in the sea of Elmsford on Monday, "
                "leaving more than a hundred of the old ships stuck in the three ports of the western coast."
            ),
            "Elmsford stuck",
        ),
        (
            (
                "The firm said in May that Ann Roe would take over as its chief on June 1, succeeding Eve Lindt who "
                "had come under fire for her words, including playing down the extent of the leak, which upset many."
            ),
            "June 1 which upset",
        ),
    ],
)
def test_no_verb_goes_on_from_another_clause(text: str, torn: str) -> None:
    """What stands behind a gap keeps what it belongs to."""
    assert all(torn not in line for line in headlines(text))


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "The police met one of two men who were sought last week in connection with the blast in Elmsford.",
            "Two men were sought last week in connection with the blast in Elmsford",
        ),
        (
            "Most of those who died in Saturday's crash were nurses from Ashwick on their way back from the coast.",
            "Most of those who died in Saturday's crash were nurses from Ashwick on their way back from the coast",
        ),
        (
            (
                "Those who've shared in the gains and put them into yachts and tall houses by the sea will now share "
                "in the pain of these measures."
            ),
            "Those who've shared in the gains and put them into yachts",
        ),
        (
            (
                "The new figures suggest the leak will be far more costly for Acme, which has seen its stock plummet "
                "since the 10 March blast that killed 11 workers and set off the spill."
            ),
            "Acme has seen its stock plummet since the 10 March blast that killed 11 workers",
        ),
        (
            "Ann Roe, who has been criticized for the leak, herself attended a game in Elmsford on Friday night.",
            "Ann Roe herself attended a game in Elmsford on Friday night",
        ),
    ],
)
def test_a_subject_is_whole(text: str, headline: str) -> None:
    """Not all of "those who fled" are told of as "those", nor "one of two men" where both are meant."""
    assert any(line.startswith(headline) for line in headlines(text)), headlines(text)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            (
                "Northern formations, led by the tank brigade, with the support of howitzers, crossed the river on "
                "March 8 around the old bridge of Elmsford, near the mill."
            ),
            "Northern formations",
        ),
        (
            (
                "In January, a week after the anniversary of the ruling, a blast in Elmsford, Ala., hurt a guard and a "
                "nurse of the clinic who was on duty at the time."
            ),
            "A week after the anniversary of the ruling, a blast in Elmsford, Ala., hurt a guard",
        ),
        (
            "On this day in history in 1790, the high court met for the first time in the city of Elmsford.",
            "On this day in history in 1790, the high court met for the first time in the city of Elmsford",
        ),
    ],
)
def test_what_stands_in_front_is_no_subject(text: str, headline: str) -> None:
    """A line does not begin in a phrase before its subject."""
    assert any(line.startswith(headline) for line in headlines(text)), headlines(text)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            (
                "And the mayor is very grateful for the part that Oakland is playing and has played, even earlier "
                "today, in hosting the talks."
            ),
            (
                "The mayor is very grateful for the part that Oakland is playing and has played, even earlier today, "
                "in hosting the talks"
            ),
        ),
        (
            "Last Friday, any leader, whether you're a baker or a smith, has to pay attention to the people of Elm.",
            "Any leader, whether you're a baker or a smith, has to pay attention to the people of Elm",
        ),
        (
            "Senator Roe would press for an inquiry into whether estimates were bent in a paper of early August.",
            "Senator Roe would press for an inquiry into whether estimates were bent in a paper of early August",
        ),
        (
            (
                "Elmsford's oil output increased last year at its fastest rate in 40 years, thanks in large part to "
                "the work of Acme Oil in the Gulf of Oakham, where it is the biggest driller."
            ),
            "Elmsford's oil output increased last year at its fastest rate in 40 years",
        ),
        (
            (
                "The town was taken in March, after which the northern troops advanced quickly to the outskirts of "
                "Ashwick, where the front held until a southern attack in August."
            ),
            "The town was taken in March, after which the northern troops advanced quickly to the outskirts of Ashwick",
        ),
        (
            (
                "The decisions to cut staff and sell assets come despite the fact Acme Oil is committed to putting "
                "only 5 billion this year into the new fund of the town."
            ),
            "The decisions to cut staff and sell assets come despite the fact Acme Oil is committed to putting",
        ),
        (
            (
                "Beginning in the summer of 1955, he launched the campaign, during which fishermen and other enemies "
                "of the town were arrested, imprisoned, tortured, or driven away from the coast."
            ),
            "Beginning in the summer of 1955, he launched the campaign",
        ),
    ],
)
def test_a_clause_keeps_what_it_hangs_on(text: str, headline: str) -> None:
    """Neither its noun nor its verb is left out before it, nor is what follows a "whether" told as a fact."""
    assert any(line.startswith(headline) for line in headlines(text)), headlines(text)


def test_an_aside_parts_no_clause() -> None:
    """A verb behind commas that close goes on with its own clause."""
    text = (
        "The air strikes that he led in 1995 on the northern forces around Elmsford, followed up by men on foot, broke "
        "the siege of the capital of the south."
    )
    assert any("broke the siege" in line for line in headlines(text)), headlines(text)


def test_no_quotation_is_empty() -> None:
    """A time that is all that is quoted stays."""
    text = (
        "The envoy told the minister that the town's written response to the northern proposals would be sent by "
        'courier, quote, "in the coming days."'
    )
    assert headlines(text) == [
        'The town\'s written response to the northern proposals would be sent by courier, quote, "in the coming days."'
    ]


def test_no_line_begins_with_and() -> None:
    """Where the last of those who are listed stands alone, nothing joins it."""
    text = (
        "In addition Lenny Roe, John Doe, and Mos Lindt recently played at a gala for the Elmsford Fund in Oakham to "
        "raise money for fishermen hurt by the leak, and others."
    )
    assert not any(line.startswith("And ") for line in headlines(text))


def test_who_says_it_is_not_who_does_it() -> None:
    """Where a verb of speech is left out, what is said has no subject in the one who says it."""
    text = (
        'The institute speculated that Elmsford "may successfully push the northern forces out of the range of its '
        'guns in the coming days."'
    )
    assert not any(line.startswith("The institute may") for line in headlines(text)), headlines(text)


def test_that_may_be_what_is_said_of() -> None:
    """Who says "that would not happen" does not do it."""
    text = "The Elmsford Guild closed the port on Monday. It said on Friday that would not happen before May."
    assert not [line for line in headlines(text) if "Guild would" in line]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            (
                "An envoy said on Friday that all the plans were on the table, and that Elmsford would choose in the "
                "coming week."
            ),
            "Elmsford would choose in the coming week",
        ),
        (
            (
                "The northern league's ministry on Friday published drafts of two treaties, one with the western "
                "league and one with the southern towns, and asked for talks about them without delay."
            ),
            (
                "The northern league's ministry published drafts of two treaties, and asked for talks about them "
                "without delay"
            ),
        ),
        (
            "The guild is pulling out 160 nurses of the Elmsford Guard who had been training crews since May.",
            "160 nurses of the Elmsford Guard had been training crews since May",
        ),
    ],
)
def test_no_rest_of_another_clause_is_left_in_a_line(text: str, headline: str) -> None:
    """Neither a second "that" without the first, nor a "one" without its other, nor the particle of another verb."""
    assert headline in headlines(text)


def test_a_sentence_that_no_cut_leaves_whole_is_told_as_it_is() -> None:
    """A long true line is better than a torn one, and none is longer than a line may be."""
    text = (
        "The Harbor Protection Guild informed the firm's officials late on Wednesday that the company has 24 hours to "
        "choose a less toxic form of the agents with which it breaks up its spill in the Gulf of Elmsford."
    )
    assert headlines(text) == [text.rstrip(".")]
    assert all(len(line) <= WHOLE for line in headlines(text.replace("toxic", "toxic" + " and harmful" * 20)))


def test_who_is_the_head_of_a_body_and_not_the_body() -> None:
    """The "who" of "the head of the agency who left" is a person."""
    text = (
        "She met Mo Poe, the former head of the International Tide Agency who returned to his native Norland on May 2."
    )
    assert any(line.startswith("Mo Poe returned to his native Norland") for line in headlines(text))
