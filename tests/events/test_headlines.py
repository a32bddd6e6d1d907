"""Headlines: one line that can be read alone, with nothing in it that the sentence does not say."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.events import extract_events
from timeline.events.shorten import shorten
from timeline.model import Article, Event
from timeline.segment import segment
from timeline.temporal import tag

THURSDAY = dt.datetime(2021, 6, 10)  # noqa: DTZ001 (articles have civil time)
BEHIND = " by the men of the old harbor police of the northern province and by many of the people of the town"
"""Makes a sentence too long for a line."""


def events(text: str) -> list[Event]:
    article = Article(article_id="a", text=text, published=THURSDAY)
    sentences = segment(text)
    return extract_events(article, sentences, tag(sentences, article.published, "news"))


def line(text: str) -> str:
    return events(text)[-1].headline


@pytest.mark.parametrize(
    ("sentence", "headline"),
    [
        ("Well, look, you know, the ferry sank on June 7.", "The ferry sank on June 7"),
        (
            (
                "Clashes along the northern front went on until June 7, with Ann Roe calling the fighting on the river "
                '"the hottest, most painful fight."'
            ),
            (
                "Clashes along the northern front went on until June 7, with Ann Roe calling the fighting "
                'on the river "the hottest"'
            ),
        ),
        (
            (
                "A third raid took place on June 7, with some trucks that had come close to the old bridge at the "
                "mill, but were destroyed by guns."
            ),
            (
                "A third raid took place, with some trucks that had come close to the old bridge at the "
                "mill, but were destroyed by guns"
            ),
        ),
        (
            (
                "Fishing, a key industry of the northern islands, took a hit in late April and early May when the "
                "storms came and scared off all visitors."
            ),
            "Fishing, a key industry of the northern islands, took a hit in late April and early May",
        ),
        (
            (
                "Elm and the northern People's Republic (NPR) announced their forces had seized Elmham on 2–3 June, "
                "although Ash initially denied the city's capture."
            ),
            "Elm and the northern People's Republic (NPR) announced their forces had seized Elmham on 2–3 June",
        ),
        (
            "The port retracted its statement that a ferry sank on June 7.",
            "The port retracted its statement that a ferry sank on June 7",
        ),
        (
            (
                "Roe told the papers that all the old sailors of the port could leave Lima after the maneuvers, which "
                "began on June 7."
            ),
            "The maneuvers began on June 7",
        ),
        (
            "The rowing club reported that one of the men killed on June 7 was Tim Poe, a rower and member of it.",
            "One of the men killed on June 7 was Tim Poe, a rower and member of it",
        ),
        (
            "A raid of tanks, carriers, and men failed on June 7 with losses, including 30 tanks, carriers and guns.",
            "A raid of tanks, carriers, and men failed on June 7 with losses",
        ),
        (
            "According to Ann Roe, head of the main directorate of the mines, banker Tim Poe left on June 7 for Lima.",
            "Banker Tim Poe left on June 7 for Lima",
        ),
        (
            "Divers and nurses praised one of the many old sailors of the port, who had died on June 7.",
            "One of the many old sailors of the port had died on June 7",
        ),
        (
            "Guards beside the old harbor held off some angry miners, who on June 7 clashed with the police.",
            "Some angry miners on June 7 clashed with the police",
        ),
        (
            "(Update 8:03 p.m. in Lima, 1:03 p.m. GMT) The mayor met the miners on June 7.",
            "The mayor met the miners on June 7",
        ),
        (
            "Papers in the capital both cheered and mocked a protest march in Lima, which culminated on June 7.",
            "A protest march in Lima culminated on June 7",
        ),
        (
            "Troops pushed back over the river Elm, which was confirmed by the ministry of defense on June 7.",
            "Troops pushed back over the river Elm, which was confirmed by the ministry of defense",
        ),
        (
            "Reportedly, following an advance that retook half of the city, troops pulled back on June 7.",
            "Reportedly, following an advance that retook half of the city, troops pulled back",
        ),
        (
            "Rebel forces captured the village of Elmham, located beside the northern road, on June 7.",
            "Rebel forces captured the village of Elmham, located beside the northern road, on June 7",
        ),
        (
            "On June 7, Ann Roe, minister of mines and head of a party, urged calm, but did not say for how long.",
            "Ann Roe, minister of mines and head of a party, urged calm, but did not say for how long",
        ),
        ("The ferry, as you all know, sank on June 7.", "The ferry sank on June 7"),
        ("On Tuesday Roe charged Poe over the blast in the port in May.", "The blast in the port in May"),
        ("The leak could reach the scale of the oil spill off Lima in 1989.", "The oil spill off Lima in 1989"),
        (
            "On June 7 the port 's chief -LRB- a former judge -RRB- said he did n't fear a leak , and left .",
            "The port's chief (a former judge) said he didn't fear a leak, and left",
        ),
        ("After the raid, of course, the army left on June 7.", "After the raid, the army left on June 7"),
        ("No, the envoy arrived on June 7.", "The envoy arrived on June 7"),
        ("And second, the envoy arrived on June 7.", "The envoy arrived on June 7"),
        ("The first, the envoy, arrived on June 7.", "The first, the envoy, arrived on June 7"),
        (
            (
                "A federal appeals court refused on June 7 to order a political asylum hearing for the young man from "
                "the northern islands of the republic."
            ),
            "A federal appeals court refused on June 7 to order a political asylum hearing for the young man",
        ),
        ("Ann, the envoy has arrived on June 7.", "The envoy has arrived on June 7"),
        ("Ann, the envoy, arrived on June 7.", "Ann, the envoy, arrived on June 7"),
        (
            "The envoy hoped to meet — to meet and thank her on June 7.",
            "The envoy hoped to meet and thank her on June 7",
        ),
        ("The mayor praised his work — or his office on June 7.", "The mayor praised his office on June 7"),
        ("That — the ferry sank on June 7.", "The ferry sank on June 7"),
        ("The firm built low inc- — cheap houses on June 7.", "The firm built low — cheap houses on June 7"),
        ("The army left on June 7 — the town was empty.", "The army left on June 7 — the town was empty"),
        ("Poe said on June 7 that the — that the port is shut.", "Poe said on June 7 that the port is shut"),
        ("Poe said on June 7 that he had been — the port was shut.", "Poe said on June 7 that the port was shut"),
        ("We have — the council met on June 7.", "The council met on June 7"),
        (
            "The plan of the — and it counts — of the council was told on June 7.",
            "The plan of the — and it counts — of the council was told on June 7",
        ),
        (
            "The town was safe — (applause) — the army left it on June 7.",
            "The town was safe — the army left it on June 7",
        ),
    ],
)
def test_what_a_speaker_takes_back_is_left_out(sentence: str, headline: str) -> None:
    assert line(sentence) == headline


@pytest.mark.parametrize(
    "sentence",
    [
        "Not all of the miners were rescued on June 7",
        "Only two of the miners were rescued on June 7",
        "Nor did the guards fire on June 7",
        "But for the guards, the gate would have burned on June 7",
        "Whether the guards shot the driver on June 7 is not known",
        "Lest the river rise on June 7, the camp was cleared",
        "Officials doubt that the guards shot the driver on June 7",
        "The mayor disputes that the blast hurt drivers on June 7",
        "There is no evidence that the guards shot the driver on June 7",
    ],
)
def test_what_limits_doubts_or_denies_stays_at_the_head(sentence: str) -> None:
    assert line(f"{sentence}.") == sentence


def test_a_parted_denial_is_told_whole() -> None:
    sentence = "“I deny,” the guard said, “that my men shot the driver on June 7.”"
    assert "deny" in line(sentence)


def test_but_for_before_a_time_only_joins() -> None:
    assert line("But for months, the army shelled the port until June 7.").startswith("The army")


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("MS. ROE:  We sent the tents on June 7.", "Ms. Roe: We sent the tents on June 7"),
        ("“We sent the tents on June 7,” Ada Roe said.", "Ada Roe: We sent the tents on June 7"),
        ("MS. ROE:  The firm sent the tents on June 7.", "The firm sent the tents on June 7"),
        ("Q    I met the envoy on June 7.", "Q: I met the envoy on June 7"),
    ],
)
def test_a_line_in_the_first_person_names_its_speaker(text: str, headline: str) -> None:
    assert line(text) == headline


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Brown ran the clinic. Few people liked Brown. He was shot on June 7.", "Brown was shot on June 7"),
        ("The rebels fled before they were shelled on June 7.", "The rebels were shelled on June 7"),
        (
            "The company said it was told of the leak on June 7.",
            "The company said it was told of the leak on June 7",
        ),
        (
            f"The mayor was led{BEHIND}, and then he signed the pact on June 7.",
            "The mayor signed the pact on June 7",
        ),
    ],
)
def test_a_pronoun_is_resolved_where_its_antecedent_is_sure(text: str, headline: str) -> None:
    assert line(text) == headline


@pytest.mark.parametrize(
    "text",
    [
        "Alan Brown met Carl Smith. He was shot on June 7.",
        "The Harbor Bank shut its doors. He was shot on June 7.",
        "He spoke with Alan Brown after he arrived on June 7.",
        "The nurse came, and, Last of all, the cook; last came rain. He left on June 7.",
    ],
)
def test_an_unsure_pronoun_stays(text: str) -> None:
    assert " he " in f" {line(text).lower()} "


@pytest.mark.parametrize(
    ("sentence", "headline"),
    [
        (
            (
                "The number of deaths in the northern blast, first given as ten, has risen to twelve, the harbor "
                "police said "
                "on June 7."
            ),
            "The harbor police said: The number of deaths in the northern blast has risen to twelve",
        ),
        (
            (
                "The number of deaths in the blast at the northern end of the harbor has risen to twelve, the old "
                "harbor police and two doctors said on June 7."
            ),
            "Old harbor police and two doctors said: The number of deaths in the blast has risen to twelve",
        ),
        (
            (
                "The head of the largest police station of the northern harbor said on June 7 to all of the reporters "
                "that a suspect who was held had left."
            ),
            (
                "The head of the largest police station of the northern harbor said to all of the "
                "reporters that a suspect had left"
            ),
        ),
        (
            (
                "To go on with this, on June 7, the office of the mayor declared a ban on all the ferries of the "
                "harbor and of the two lakes of the province."
            ),
            (
                "The office of the mayor declared a ban on all the ferries of the harbor and of the two "
                "lakes of the province"
            ),
        ),
        ("As the mayor said on June 7, the bridge is safe.", "The mayor said on June 7: the bridge is safe"),
        ("“The port is shut,” said Ada Roe on June 7.", "Ada Roe said: The port is shut"),
        ("Police: The mayor knew of it, police said on June 7.", "Police said on June 7: The mayor knew of it"),
    ],
)
def test_a_saying_leaves_room_for_what_is_said(sentence: str, headline: str) -> None:
    assert line(sentence) == headline


@pytest.mark.parametrize(
    ("sentence", "headline"),
    [
        (
            f"The plan was praised{BEHIND} and it praised the Harbor Pact, which will end next month.",
            "The Harbor Pact will end next month",
        ),
        (
            f"The mills were sold{BEHIND} to Westville, Northville and Eastville, which were shelled on June 7.",
            "Westville, Northville and Eastville were shelled on June 7",
        ),
        (
            f"The Northern Provincial Governor on June 7 condemned the long shelling of the old harbor{BEHIND}.",
            "The Northern Provincial Governor on June 7 condemned the long shelling of the old harbor",
        ),
        (
            (
                "The Orsini family of the northern town sent a letter to the local police on June 7 explaining that "
                "shops had been warned."
            ),
            (
                "The Orsini family of the northern town sent a letter to the local police on June 7 "
                "explaining that shops had been warned"
            ),
        ),
        (
            f"The Harbor Law, which the mayor signed into law on June 7, is already paying for new piers{BEHIND}.",
            "The mayor signed the Harbor Law into law on June 7",
        ),
        (
            f"The council{BEHIND} drew attention to the case of Orsini, who was rescued on June 7 from the sea.",
            "Orsini was rescued on June 7 from the sea",
        ),
        (
            f"The report{BEHIND} praised the nurse, who was born in the north and fled the town after the June 7 raid.",
            "The nurse fled the town after the June 7 raid",
        ),
        (
            (
                "After touring the harbor and meeting the police on June 7, the envoy praised the very close work "
                "of all the "
                "officers of the northern province."
            ),
            (
                "After touring the harbor and meeting the police on June 7, the envoy praised the very "
                "close work of all the officers of the northern province"
            ),
        ),
    ],
)
def test_the_subject_is_the_one_that_the_verb_tells_of(sentence: str, headline: str) -> None:
    assert line(sentence) == headline


@pytest.mark.parametrize(
    ("sentence", "headline"),
    [
        (
            (
                "The leaders met on June 7 to mark the first year of the unprovoked and unjustified raid on the "
                "harbor town "
                "of the north."
            ),
            (
                "The leaders met on June 7 to mark the first year of the unprovoked and unjustified raid "
                "on the harbor town of the north"
            ),
        ),
        (
            (
                "The two men, Al Roe and Jim Doe, were named on June 7 in a letter sent by the office of the mayor "
                "to all "
                "the stations of the country."
            ),
            "The two men, Al Roe and Jim Doe, were named on June 7 in a letter",
        ),
        (
            (
                "The rifle was found on June 7 below the oldest oak of the northern mill, about two hundred meters "
                "behind "
                "the house of the mayor."
            ),
            "The rifle was found on June 7 below the oldest oak of the northern mill",
        ),
        (
            (
                "The man was charged on June 7 in the fatal shooting of Dr. Ann Brown, an old doctor in Eastville, New "
                "Harbor."
            ),
            "The man was charged on June 7 in the fatal shooting of Dr. Ann Brown",
        ),
        (
            (
                "I give the floor to [a senior official] to tell of the meetings of this morning and of the help "
                "for the "
                "people of the north."
            ),
            "I give the floor to [a senior official] to tell of the meetings of this morning and of the help",
        ),
        ("EASTVILLE, Nor. _ The envoy met the mayor on June 7.", "The envoy met the mayor on June 7"),
        ("- June 7: The envoy met the mayor.", "The envoy met the mayor"),
        (
            "This day, in the history of the town, will be remembered.",
            "This day, in the history of the town, will be remembered",
        ),
        (
            f"Fighting broke out on June 7, days before the signing of a pact{BEHIND}.",
            "Fighting broke out on June 7, days before the signing of a pact",
        ),
        (
            f"The council met in the town{BEHIND}; the old northern harbor was shut on June 7.",
            "The old northern harbor was shut on June 7",
        ),
        (
            f"Under Resolution 678, adopted on June 7, members may act if the troops have not left Elmham{BEHIND}.",
            "Resolution 678 adopted on June 7",
        ),
        (
            "Members of the council may act if the northern troops have not left Elmham, which they entered on June 7.",
            "The northern troops entered Elmham on June 7",
        ),
        (
            (
                "The governor of the northern province was shot while visiting the troops in the old harbor and "
                "died on June 7."
            ),
            "The governor of the northern province died on June 7",
        ),
        (
            f"Within a month they had left the harbor{BEHIND}, and on June 7, 2021, Elmham fell for the third time.",
            "Elmham fell for the third time",
        ),
        ("As many as 900 soldiers came on June 7.", "As many as 900 soldiers came on June 7"),
        ("That is more than the mayor paid on June 7.", "That is more than the mayor paid on June 7"),
        ("When the ferry sank on June 7, the mayor was asleep.", "The ferry sank on June 7"),
        (
            f"The council shut the port{BEHIND}, and in June 2020 opened it again.",
            "The council in June 2020 opened it again",
        ),
    ],
)
def test_a_line_ends_and_begins_with_whole_phrases(sentence: str, headline: str) -> None:
    assert line(sentence) == headline


def test_an_ellipsis_stands_behind_a_whole_word_that_asks_for_no_more() -> None:
    text = "The wisdom of the council in giving back the old northern mills to all of their owners was confirmed by it"
    assert shorten(text) == "The wisdom of the council in giving back the old northern mills to all of their owners…"
    assert len(shorten("word " * 40, 50)) <= 50


@pytest.mark.parametrize(
    "sentence",
    [
        "That is where things stand at this point in time.",
        "I have none that I know of right now.",
        "[Statement, 6/7/21]",
    ],
)
def test_no_row_where_nothing_happens(sentence: str) -> None:
    assert events(sentence) == []
