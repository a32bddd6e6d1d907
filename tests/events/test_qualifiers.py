"""A date that only qualifies a noun, or is compared with, dates no verb beside it."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.model import Article
from timeline.pipeline import events_of

THURSDAY = dt.datetime(2021, 6, 10)  # noqa: DTZ001 (civil time has no zone)


def lines(text: str) -> list[str]:
    return [event.headline for event in events_of(Article(article_id="a", text=text, published=THURSDAY))]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The leak could exceed the 1989 Elmham spill.", "The 1989 Elmham spill"),
        ("The arrests were not linked to the May 7 attacks.", "The May 7 attacks"),
        ("The judge refused a request to bring up a 2003 raid of the ranch.", "A 2003 raid of the ranch"),
        ("The guests cannot testify about his 2005 trial.", "His 2005 trial"),
        ("The nurse pleaded guilty in the singer's May 2019 death.", "The singer's May 2019 death"),
        ("The mayor's late March decision to close the pier could be reversed.",
         "The mayor's late March decision to close the pier"),
        ("The quake last month will cost the insurers $10 million.", "The quake last month"),
        ("The rule would also affect the port, after a spill at Elmham in 2016.", "A spill at Elmham in 2016"),
        ("The victims were paid from a fund set up to mark the May 11, 2019, attacks.", "The May 11, 2019, attacks"),
        ("The long ban that a judge lifted Tuesday would hurt the port.", "The long ban that a judge lifted Tuesday"),
        ("The mayor has dropped plans, announced last May, to close the pier.", "Plans were announced last May"),
        ("The new act would replace a law passed in 1998.", "A law was passed in 1998"),
        ("Like the Elmham Conference of 1954, the pact called for a vote.", "The Elmham Conference of 1954"),
        ("Though it seems mild as it did during the 1918 pandemic, we cannot rest.", "The 1918 pandemic"),
        ("Unlike the tragedy in Elmham in May, there has not been a rush to help.", "The tragedy in Elmham in May"),
        ("The cargo was larger than the amount lost from the ferry in 1989.", "The amount lost from the ferry in 1989"),
        ("The rules passed last year are harsh.", "The rules were passed last year"),
        ("Another study, done by a school in 1981, seems to doubt that.", "Another study was done by a school in 1981"),
        ("The town hosts statues of sailors killed in 1914.", "Sailors were killed in 1914"),
        ("Pirates freed a tugboat they seized 10 months ago.", "A tugboat they seized 10 months ago"),
        ("The miners have filled the pit they dug in May.", "The pit they dug in May"),
        ("The town has $90 million for dams, with the $4 million it announced on Monday.",
         "The $4 million it announced on Monday"),
        ("The mayor was taking up a plan drawn up by a nurse in April.", "A plan was drawn up by a nurse in April"),
        ("They toured one of the towns hit by the flood a year ago.", "One of the towns hit by the flood a year ago"),
        ("He is charged in three attacks, including the 1996 Elmham bombing.", "The 1996 Elmham bombing"),
        ("From disasters, such as the ferry spill in 1989, doctors say they expect ills.", "The ferry spill in 1989"),
        ("Two battles, including the raid on the port on May 25, were costly.", "The raid on the port on May 25"),
        ("They left, endangering a shore already hurt by a storm in 2005.", "A shore already hurt by a storm in 2005"),
        # What came with the event is told as before.
        ("Roe joined the guard, attached to the fort, in 1983.", "Roe joined the guard, attached to the fort, in 1983"),
        ("Jane Roe was a guard killed by a mob in 2003.", "Jane Roe was a guard killed by a mob in 2003"),
        ("Ten men died in a raid launched in 1989.", "Ten men died in a raid launched in 1989"),
        ("He held talks, including a meeting on Monday.", "He held talks, including a meeting on Monday"),
        ("They did not see the danger they faced until 2005.", "They did not see the danger they faced until 2005"),
        ("The well is dry, according to a report released last month.",
         "The well is dry, according to a report released last month"),
        ("The nurse is on trial accused of theft in May.", "The nurse is on trial accused of theft in May"),
        ("He is on trial charged with theft in June 2019.", "He is on trial charged with theft in June 2019"),
        ("The annual run yesterday has 700 guests.", "The annual run yesterday has 700 guests"),
        ("That is the reason they built a dam in 2015.", "That is the reason they built a dam in 2015"),
        ("The mayor made it clear he had doubts two years ago.", "The mayor made it clear he had doubts two years ago"),
        ("He has limped since he was found in May.", "He has limped since he was found in May"),
        ("The king ordered the arrest of all men deemed rebels in May 1956.",
         "The king ordered the arrest of all men deemed rebels in May 1956"),
        ("The price soared by 2002 to $900 million.", "The price soared by 2002 to $900 million"),
        ("The map was lent to the guild, then sold to the town in 1960.",
         "The map was lent to the guild, then sold to the town in 1960"),
        ("The pump sends water from the lake, drained in 1960.", "The pump sends water from the lake, drained in 1960"),
        ("The men hit the guard on Monday.", "The men hit the guard on Monday"),
        ("Ten men were killed in the May 3 attack on the port.", "Ten men were killed in the May 3 attack on the port"),
        ("It was part of the 2003 invasion of Northland.", "It was part of the 2003 invasion of Northland"),
        ("The May 3 attack killed ten people.", "The May 3 attack killed ten people"),
        ("The bomb that went off on Monday killed ten.", "The bomb that went off on Monday killed ten"),
        ("The play was part of the coverage of his death in June 2009.", "His death in June 2009"),
        ("The board examined the causes of the harbor disaster in 2003.", "The harbor disaster in 2003"),
        ("Critics of the raid in May 2021 marched.", "The raid in May 2021"),
        ("The firm skipped a rigorous inspection in 2005.", "The firm skipped a rigorous inspection in 2005"),
    ],
)  # fmt: skip
def test_noun_is_told_apart_from_a_verb_of_another_time(text: str, line: str) -> None:
    assert lines(text) == [line]


@pytest.mark.parametrize(
    "text",
    [
        "The ice is still above 2007 and 2008.",
        "The number of ill sailors was 530, compared with 205 in 2003, 150 in 2002 and 100 in 2001.",
        "The mill earned $4 million, or 60 cents a share, compared with $8 million, or $1.20 a share, a year earlier.",
        "The mill pays 4 cents a share, up 15% from 3 cents a year earlier.",
        "The profit of $2 million compares with a $5 million loss in 2019.",
        "The mayor compares the bay to the lakes 90 years ago.",
        "The firm will grow by two percent, less than forecast in May.",
        "The parallels with 1918 may be striking.",
        "Not since the 1967 and 1973 wars have we seen such a time.",
        "The guards left the port (as had been their plan in 1918).",
        "The aim is to end the war as we know it today.",
        "She fell ill outside a 9/11 memorial ceremony.",
        "He slept in the back of his red 1994 van.",
        "She urged them not to forget the lessons of May 11.",
        "We could do worse than to follow his advice in 1918 to stay calm.",
        "Nothing could stop the advance of 20th century factories.",
        "Other epidemics have begun with a mild virus in spring.",
        "During summer traffic would reach 45,000 cars a day.",
        "The miners typically leave the port in May.",
        "The rebels called a March of millions in the square.",
        "At the end of the day, the miners won.",
    ],
)
def test_date_that_dates_nothing_makes_no_row(text: str) -> None:
    assert lines(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "In contrast to Monday, when ten men were arrested, the port was calm.",
        "The rebels attack the town in May.",
        "The town was taken in spring.",
        "We are bracing for a new outbreak in autumn.",
        "It looks like 2021 is going to be a year of floods.",
        "The festival is still going ahead this year.",
        "The troops would like the siege to end in July.",
    ],
)
def test_date_of_the_verb_makes_a_row(text: str) -> None:
    assert len(lines(text)) == 1


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ahead of Friday's vote, the mayors met in Elmham.", "happened"),
        ("The mayors met in Elmham ahead of next week's vote.", "happened"),
        ("Before last Monday's vote, the mayors met in Elmham.", "happened"),
        ("The mayors did not meet before last Monday's vote.", "denied"),
        ("A day before last Monday's vote, the mayors met in Elmham.", "happened"),
        ("The mayors will meet in Elmham a day before next Friday's vote.", "scheduled"),
    ],
)
def test_what_came_ahead_of_a_dated_noun_is_told_by_its_verb_and_once(text: str, status: str) -> None:
    rows = events_of(Article(article_id="a", text=text, published=THURSDAY))
    assert [(row.headline, row.status.value) for row in rows] == [(text.rstrip("."), status)]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Opponents of the 2003 war marched in Elmham.", "The 2003 war"),
        ("Survivors of last month's quake were invited.", "Last month's quake"),
        ("The loser of last month's vote fled.", "Last month's vote"),
        ("Those who voted in last month's elections in Iraq are angry.", "Last month's elections in Iraq"),
        ("A panel was set up to study a spill in 1989.", "A spill in 1989"),
        (
            "There is to be a trial over the death of Jane Roe eighteen months ago.",
            "The death of Jane Roe eighteen months ago",
        ),
        ("She thanked the moderator of Monday night's debate.", "Monday night's debate"),
        ("At that stage she had doubts; now, after the war of 2003, she has none.", "The war of 2003"),
        ("Relatives of some of those who died in last month's crash wept.", "Last month's crash"),
        ("The report on the aftermath of the 2019 storm was lost.", "The 2019 storm"),
        ("An inquiry into the cause of Monday's fire found nothing.", "Monday's fire"),
        ("The suspect in Monday's raid was found.", "Monday's raid"),
        ("The nurse was charged in last month's attack.", "Last month's attack"),
        ("The mayor responded to Monday's strike.", "Monday's strike"),
        ("The mayor defended his response to Monday's strike.", "Monday's strike"),
        ("The mayor blamed the army for Monday's raid.", "Monday's raid"),
        ("Families of the victims of the May 11, 2019, attacks sued.", "The May 11, 2019, attacks"),
        ("The bishops condemned Monday's raid.", "Monday's raid"),
        ("Anger over last month's ruling grew.", "Last month's ruling"),
        ("The men behind last month's coup fled.", "Last month's coup"),
        ("The mayor defended her 2017 decision to shut the port.", "Her 2017 decision to shut the port"),
        ("The 2019 ruling was upheld.", "The 2019 ruling"),
        ("Signs of the 2005 storm are still seen.", "The 2005 storm"),
        ("The court upheld the 2019 ruling against Roe.", "The 2019 ruling against Roe"),
        ("The firm left the 2015 pact.", "The 2015 pact"),
        ("The miners had blamed both a 2015 fire near Elmham and the rain.", "A 2015 fire near Elmham and the rain"),
        ("The board has condemned Monday's alleged raid.", "Monday's alleged raid"),
        ("Critics of next month's vote marched in Elmham.", "Next month's vote"),
        ("Two miners hurt in Monday's blast spoke to the mayor.", "Two miners were hurt in Monday's blast"),
        ("Parents of those killed in the May 11, 2019, fire sued.", "Those killed in the May 11, 2019, fire"),
    ],
)
def test_event_that_a_sentence_only_deals_with_is_told_alone(text: str, line: str) -> None:
    assert lines(text) == [line]


@pytest.mark.parametrize(
    "text",
    [
        "The first round of last month's vote ended in a draw.",
        "The second day of Monday's talks was calm.",
        "The party won the 2019 vote.",
        "The town hosted the 2012 games.",
        "The nurse survived the 2019 fire.",
        "The rebels boycotted Monday's talks.",
        "The mayor attended Monday's talks.",
        "Three miners were killed in Monday's blast.",
        "In yesterday's talks both sides agreed to a truce.",
        "Monday's blast killed three miners.",
        "Last month's vote was rigged.",
        "Critics of the mayor died in Monday's fire.",
        "The mayor condemned today's raid.",
        "Victims of Monday's raid included two nurses.",
        "Jane Roe was the winner of last month's vote.",
        "Monday's raid was condemned by the bishops.",
        "After Monday's raid, the mayor resigned.",
    ],
)
def test_event_that_a_sentence_tells_is_told_whole(text: str) -> None:
    assert lines(text) == [text.rstrip(".")]


def test_day_behind_a_noun_with_its_own_date_is_of_the_verb() -> None:
    text = "She spoke of last month's meeting on Monday."
    assert lines(text) == ["Last month's meeting", text.rstrip(".")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The bishops condemned Monday's alleged raid.", "alleged"),
        ("The bishops denounced Monday's raid.", "happened"),
        ("The bishops opposed next week's march.", "scheduled"),
        ("The nurse who planned the 2014 raid was shot.", "happened"),
        ("The bishops welcomed last month's planned visit.", "scheduled"),
    ],
)
def test_status_of_an_event_told_alone_is_its_own(text: str, status: str) -> None:
    assert [row.status.value for row in events_of(Article(article_id="a", text=text, published=THURSDAY))] == [status]


def test_an_act_that_is_asked_pardon_for_is_not_dated_by_its_verb() -> None:
    """What one "apologized yesterday for" was another day, and the line would say it of the pardon."""
    text = "Sgt Roe apologized yesterday for attacking his men in the early morning of March 23, 2003."
    assert lines(text) == [text.rstrip(".")]
