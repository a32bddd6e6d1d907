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
            "Police have not confirmed that the two men were arrested on Monday.",
            "Police have not confirmed that the two men were arrested on Monday",
        ),
        ("Roe does not mention that the two men were arrested on Monday.", "The two men were arrested on Monday"),
        (
            "The mayor on January 2nd when opening a bridge said that it was late.",
            "The mayor on January 2nd when opening a bridge said that it was late",
        ),
        (
            "The loss of a “dry dock” pump attempted by the firm in March has unleashed anger.",
            "The loss of a “dry dock” pump attempted by the firm in March has unleashed anger",
        ),
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


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "The minister praised crews who contained the fire in the Forest of Arden, which is burning since March 3.",
            "The fire in the Forest of Arden is burning since March 3",
        ),
        (
            "“We worry about it,” said Ann Roe, a seller of corn cakes who took her son to the doctor two weeks ago.",
            "A seller of corn cakes took her son to the doctor two weeks ago",
        ),
        (
            (
                "This month, in a by-election in southern Norland, Ann Roe, a reservist who recently served in Sudia, "
                "stood for the Greens."
            ),
            "Ann Roe recently served in Sudia",
        ),
        (
            "Workers voice a deep anger that has grown over the last decade.",
            "A deep anger has grown over the last decade",
        ),
        (
            "She spoke in words that were like that of Ann Roe's campaign waged ten years ago yards from the hall.",
            "Words were like that of Ann Roe's campaign waged ten years ago yards from the hall",
        ),
        (
            (
                "Sunday's protests were the biggest rallies in the port since the latest scandal broke in January, "
                "when prosecutors said they were investigating the mayor of Elm."
            ),
            "Sunday's protests were the biggest rallies in the port since the latest scandal broke in January",
        ),
        (
            (
                "Last year Elm saw fierce fighting between the city's strong garrison and the northern militia of a "
                "radical cleric who led two revolts."
            ),
            (
                "Last year Elm saw fierce fighting between the city's strong garrison and the northern militia of a "
                "radical cleric"
            ),
        ),
        (
            'This month she is out with a second book entitled "How the Sea Was Lost: Fifty Years of Folly".',
            'This month she is out with a second book entitled "How the Sea Was Lost: Fifty Years of Folly"',
        ),
        (
            (
                "At 3pm yesterday, Ann Roe was so nervous, walking up to each new guest to ask if they were with the "
                "wedding party she was organising."
            ),
            (
                "Ann Roe was so nervous, walking up to each new guest to ask if they were with the wedding party she "
                "was organising"
            ),
        ),
        (
            "Opposition leader Dan Poe speaks at a rally May 3, 2006 in Elm, Norland.",
            "Opposition leader Dan Poe speaks at a rally May 3, 2006 in Elm, Norland",
        ),
        (
            "No one predicts a political reset anytime soon.",
            "No one predicts a political reset anytime soon",
        ),
        (
            "The office said there was no sign of foul play after an autopsy on Friday, but gave no cause of death.",
            "There was no sign of foul play after an autopsy on Friday",
        ),
        (
            (
                "President Ada Holmstrom on Wednesday signed into law a $106 billion measure to fulfil her plans to "
                "wind down the war in Sudia and ramp up operations in Norland where fighting against rebels is growing."
            ),
            (
                "President Ada Holmstrom on Wednesday signed into law a $106 billion measure to fulfil her plans to "
                "wind down the war"
            ),
        ),
        (
            (
                "The result was a deal between Norco and DayLine (a firm Norco bought last week) to let drivers share "
                "routes by phone."
            ),
            (
                "The result was a deal between Norco and DayLine (a firm Norco bought last week) to let drivers share "
                "routes by phone"
            ),
        ),
        (
            "A better answer to the flood, a relief canal already being dug, is not expected to be finished until May.",
            "A better answer to the flood is not expected to be finished until May",
        ),
        (
            (
                "Ann Kranock of Greenwatch told NBC News this morning that “at the last minute... they neglected their "
                "own recommendations,” adding that “the answer is to stop digging for coal in the valley.”"
            ),
            (
                "Ann Kranock of Greenwatch told NBC News that at the last minute... they neglected their own "
                "recommendations"
            ),
        ),
        (
            (
                "The violence of the past 30 years - three wars, the horrors of the junta and the killings of "
                "thousands of civilians - has meant the majority of the people is female."
            ),
            "The violence of the past 30 years has meant the majority of the people is female",
        ),
        (
            (
                "Tuesday 15 March 2022 01.48 GMT Ann Roe, the club chairman, voiced regret last night that the club "
                "had ever become involved in the betting scheme."
            ),
            "Ann Roe voiced regret that the club had ever become involved in the betting scheme",
        ),
        (
            (
                "On Wednesday, when the agency raised the alert level to five - one short of the top, the minister "
                "stopped short of asking makers to switch to a new strain."
            ),
            "The minister stopped short of asking makers to switch to a new strain",
        ),
        (
            (
                "On Tuesday, as strikers began what is being called a “day of rage,” which many think could be a "
                "turning point in the effort to oust Marden, there were new reports of phones being cut off."
            ),
            "There were new reports of phones being cut off",
        ),
        (
            (
                "A key question for the government of the day is whether hardline strikers who have camped in the "
                "square for two weeks will stay there after Friday's vote."
            ),
            (
                "A key question for the government of the day is whether hardline strikers will stay there after "
                "Friday's vote"
            ),
        ),
    ],
)
def test_a_line_keeps_its_noun_its_limit_and_its_message(text: str, headline: str) -> None:
    lines = [event.headline for event in events_of(Article(article_id="a", text=text, published=WEDNESDAY))]
    assert headline in lines


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "Velofol is a strong sedative. It was first used in the late 1980s.",
            "Velofol was first used in the late 1980s",
        ),
        ("The ferry carried 300 people to Elm. It sank on Monday.", "The ferry sank on Monday"),
        ("On Sunday a fire began in the kitchen. It was put out on Monday.", "The fire was put out on Monday"),
        ("Elm High School closed on Monday. It will re-open on Friday.", "Elm High School will re-open on Friday"),
        ("The bomb hit a bus. It burned out on Monday.", "It burned out on Monday"),
        ("The drug was tested in Elm Hospital. It was shut in May 2021.", "It was shut in May 2021"),
        ("The singer died. It was sold on Monday.", "It was sold on Monday"),
        ("The film was shown to the press. It was made in 2019.", "It was made in 2019"),
        (
            "Ann Roe has camped there. Capturing the public mind, over the past two weeks she has been on cable news.",
            "Capturing the public mind, over the past two weeks Ann Roe has been on cable news",
        ),
        (
            "Mr Poe was charged. His barrister, Ann Roe, told the court that her client was in York on 1 March.",
            "His barrister, Ann Roe, told the court that her client was in York on 1 March",
        ),
    ],
)
def test_a_pronoun_gives_way_to_the_only_thing_or_person_before(text: str, headline: str) -> None:
    lines = [event.headline for event in events_of(Article(article_id="a", text=text, published=WEDNESDAY))]
    assert headline in lines


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            (
                "In 2018 Roe ran a small, well-known inn for anglers with his two brothers in Pivdenne, a "
                "village outside Odesa, Ukraine's third-largest city."
            ),
            "Roe ran a small, well-known inn for anglers with his two brothers in Pivdenne",
        ),
        (
            (
                "On Monday Zgierz, a town near Lodz, Poland's fourth-largest city, was hit by a storm that destroyed "
                "more than two hundred houses and a school."
            ),
            "Zgierz, a town near Lodz, was hit by a storm that destroyed more than two hundred houses and a school",
        ),
        (
            (
                "Nurse Ann Roe moved to Elm two years ago and has been working with the poor ever since a ship of "
                "migrants sank off the coast 11 months ago."
            ),
            "Nurse Ann Roe moved to Elm two years ago and has been working with the poor",
        ),
        (
            "The old mill in the village of Elm reopens on Friday two years after it was closed for repairs.",
            "The old mill in the village of Elm reopens two years after it was closed for repairs",
        ),
        (
            (
                "The minister resigned on Monday just hours before the paper published a letter that he had written to "
                "the owner of the big mine in the north."
            ),
            "The minister resigned on Monday",
        ),
        (
            (
                'The minister told parliament on Monday that the work was "largely done" and that the road would '
                "open soon."
            ),
            'The minister told parliament on Monday that the work was "largely done" and that the road would open soon',
        ),
        (
            (
                "The cook admits that he put rat poison and other powders into the soup of the guests at the "
                "inn, which led to two deaths on 3 February."
            ),
            (
                "The cook admits that he put rat poison and other powders into the soup of the guests at the "
                "inn, which led to two deaths on 3 February"
            ),
        ),
        (
            (
                "Managers are offering a free ticket to the fan who sends in the best song and are asking listeners to "
                "vote on Friday."
            ),
            (
                "Managers are offering a free ticket to the fan who sends in the best song and are asking listeners to "
                "vote on Friday"
            ),
        ),
        (
            "The court has freed a man who stole a horse in May and has ordered the mayor to pay him 200 euros.",
            "A man stole a horse in May",
        ),
        (
            (
                "Two engineers were recently seized in a mine on the northern edge of the province of Oakham "
                "near Elm and the town of Ash lost three bridges."
            ),
            ("Two engineers were recently seized in a mine on the northern edge of the province of Oakham near Elm"),
        ),
        (
            (
                "In May the two firms reached a deal with the port, whereby Oakham Steel took a third of the "
                "shares and Harbor Line got a tenth of the land by the river."
            ),
            "The two firms reached a deal with the port",
        ),
        (
            (
                "Farmers in Norway, where two outbreaks of a rare plague of salmon, pancrea, were kept quiet in "
                "May, say that no farm has lost any fish in this winter so far."
            ),
            "In Norway, two outbreaks of a rare plague of salmon, pancrea, were kept quiet in May",
        ),
        (
            (
                "The party wants somebody like Ann Roe, the young nurse who, as a newcomer, unseated the old "
                "senator for Elm, Ben Doe, in 1998."
            ),
            (
                "The party wants somebody like Ann Roe, the young nurse who, as a newcomer, unseated the old "
                "senator for Elm, Ben Doe, in 1998"
            ),
        ),
        (
            (
                "The new fee seems to be an attempt by the council of Elm to stop the sale of the port to a "
                "rival firm from the north, the Elm Herald reported on Monday."
            ),
            (
                "Elm Herald: The new fee seems to be an attempt by the council of Elm to stop the sale of the "
                "port to a rival firm"
            ),
        ),
        (
            ("The flood in Riga: (Updated 5:30 p.m. local time) Volunteers on Sunday carried sand to the old town."),
            "Volunteers on Sunday carried sand to the old town",
        ),
        (
            "Mayor: Port will close: The port of Elm is to close by May, the mayor said on Monday.",
            "The mayor said on Monday: The port of Elm is to close by May",
        ),
    ],
)
def test_a_cut_tears_no_apposition_measure_quotation_or_clause(text: str, headline: str) -> None:
    lines = [event.headline for event in events_of(Article(article_id="a", text=text, published=WEDNESDAY))]
    assert headline in lines


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            (
                "The bridge was closed last year after a fire destroyed the southern pier and the restaurant beside it "
                "on the western bank of the river."
            ),
            "The bridge was closed last year after a fire destroyed the southern pier and the restaurant",
        ),
        (
            "On Monday the army shelled the port and the ships loaded two days ago.",
            "The army shelled the port and the ships loaded two days ago",
        ),
        (
            "On Monday the guards freed ten men and a woman paid two dollars a day for sewing shirts.",
            "The guards freed ten men and a woman paid two dollars a day for sewing shirts",
        ),
        (
            "The council freed a man who stole a horse in May and sold it in June.",
            "The council freed a man who stole a horse in May and sold it in June",
        ),
        (
            "The rule is clear: No one may leave before Friday, the mayor said on Monday.",
            "The mayor said on Monday: The rule is clear: No one may leave before Friday",
        ),
    ],
)
def test_what_only_looks_like_such_stays(text: str, headline: str) -> None:
    lines = [event.headline for event in events_of(Article(article_id="a", text=text, published=WEDNESDAY))]
    assert headline in lines


def test_a_day_in_front_of_a_second_clause_is_of_that() -> None:
    text = "Next month she faces a test of her support and in recent weeks she has felt the anger of many."
    lines = {event.headline for event in events_of(Article(article_id="a", text=text, published=WEDNESDAY))}
    assert lines == {text[:-1]}
