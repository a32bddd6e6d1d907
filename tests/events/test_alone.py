"""Lines that can be read alone, no condition or pronoun on its own, and who is quoted in a round-up."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.model import Article, Event
from timeline.pipeline import events_of

THURSDAY = dt.datetime(2021, 6, 10)  # noqa: DTZ001 (civil time has no zone)


def events(text: str) -> list[Event]:
    return events_of(Article(article_id="a", text=text, published=THURSDAY))


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "Rescued on Tuesday by fishermen off the northern coast, Ann Roe has become the subject of a long dispute.",
            "Ann Roe was rescued on Tuesday by fishermen off the northern coast",
        ),
        (
            "Ann Roe's father said in a letter published on Tuesday that he wants two envoys to meet his boy.",
            "Ann Roe's father said in a letter published on Tuesday that he wants two envoys to meet his boy",
        ),
        (
            "Many feared their efforts to keep the boy in the town would fail on Tuesday, the eve of the holy feast.",
            "Many feared their efforts to keep the boy in the town would fail on Tuesday, the eve of the holy feast",
        ),
        (
            "The number of nurses who treated patients declined in 2019.",
            "The number of nurses who treated patients declined in 2019",
        ),
        (
            "There has been a military — foreign military presence since 2019.",
            "There has been a foreign military presence since 2019",
        ),
        (
            "As we emerge from the storm, the fares are a burden today.",
            "The fares are a burden today",
        ),
        ("After the raid on Monday the army left the town.", "After the raid on Monday the army left the town"),
        ("Instead of voting on June 7, parliament went home.", "Instead of voting on June 7, parliament went home"),
        (
            "As [port officials] said, the bridge was shut on Tuesday.",
            "The bridge was shut on Tuesday",
        ),
        (
            "Nicknamed the Fox of the Hills by the rebels of the north, Roe has been seen in four towns since 2019.",
            "Roe has been seen in four towns since 2019",
        ),
        (
            (
                "If the council does not meet within ten days, the mayor said, the town would have to sell the harbor "
                "and the mill."
            ),
            (
                "If the council does not meet within ten days, the mayor said, the town would have to sell "
                "the harbor and the mill"
            ),
        ),
        (
            "At least 20 people were killed and 70 hurt, officials said as dawn broke on Tuesday.",
            "At least 20 people were killed and 70 hurt, officials said as dawn broke on Tuesday",
        ),
        (
            "It was not until Tuesday that the mayor revealed that the bridge had been closed.",
            "It was not until Tuesday that the mayor revealed that the bridge had been closed",
        ),
        (
            (
                "The Herald reported on Tuesday that the mayor had been arrested in the old town by the police of the "
                "province, and that the council was looking for a successor."
            ),
            (
                "The Herald reported on Tuesday that the mayor had been arrested in the old town by the "
                "police of the province"
            ),
        ),
        (
            "Dozens of soldiers of the garrison that held the port in 2019 gathered on Tuesday to mourn their dead.",
            "Dozens of soldiers of the garrison that held the port in 2019 gathered to mourn their dead",
        ),
        (
            (
                "The leaders spoke of attacks on sites such as the schools and hospitals of the "
                "besieged province and its towns, including "
                "Tuesday's bombing near the old memorial of Elmham."
            ),
            (
                "The leaders spoke of attacks on sites such as the schools and hospitals of the besieged province and "
                "its towns, including Tuesday's bombing near the old memorial of Elmham"
            ),
        ),
        (
            (
                "For more than thirty years the two armies of the region have had a pact on defense, signed in 1990 "
                "and renewed in 2019."
            ),
            "A pact on defense signed in 1990 and renewed in 2019",
        ),
        (
            (
                "The Herald of the old port and the new town reported on Tuesday that a sailor was held in the harbor "
                "and that guards were looking for others."
            ),
            "The Herald of the old port and the new town reported on Tuesday that a sailor was held in the harbor",
        ),
        (
            "MindWing, which owned the old room for the site in town, closed it on Tuesday for lack of cash, Roe said.",
            "MindWing closed it on Tuesday for lack of cash",
        ),
        (
            (
                "The man who threw a stone at the guards of the old harbor seconds before the ferry sank was named on "
                "Tuesday as a thief."
            ),
            (
                "The man who threw a stone at the guards of the old harbor seconds before the ferry sank "
                "was named on Tuesday as a thief"
            ),
        ),
        (
            "Eric Roe fled to the hills after the bombing. He is charged in three raids, including that of May 2020.",
            "Eric Roe is charged in three raids, including that of May 2020",
        ),
        ("The Times says in a comment on Tuesday: &QL;", "The Times says in a comment on Tuesday"),
        ("Until Tuesday, they had not called Roe a suspect.", "They had not called Roe a suspect"),
        (
            (
                "The mother of the sailor who divers think set fire to the old ferry in the harbor of Lima, hurting "
                "two nurses and two guards, was arrested on Tuesday."
            ),
            "The mother of the sailor was arrested on Tuesday",
        ),
        (
            (
                "Divers looking for the miners who sank the ferry of the mayor on its way to the old harbor of Lima "
                "found on Tuesday the body of a nurse."
            ),
            "Divers looking for the miners found on Tuesday the body of a nurse",
        ),
        (
            (
                "The captain, whose men took the harbor of Lima without firing a shot, ordered them on Tuesday to "
                "leave the old town and the whole of the northern province."
            ),
            "The captain ordered them to leave the old town and the whole of the northern province",
        ),
        (
            (
                "A claim by Ann Roe that the miners burned the old chapel of the northern nuns on the hill in Elmham, "
                "which the mayor of the town has called an invention of the papers, was dropped on Tuesday."
            ),
            "A claim by Ann Roe was dropped on Tuesday",
        ),
        (
            "Birds, like the old brown heron, which was taken off the endangered list on Tuesday, are at risk in Lima.",
            "The old brown heron was taken off the endangered list on Tuesday",
        ),
        (
            "The shell that Lima said miners fired on Tuesday hit a chapel.",
            "The shell that Lima said miners fired on Tuesday hit a chapel",
        ),
        (
            (
                "Mayor Ann Roe wants the old council of the town to restore the rules that were dropped in 2018, and "
                "plans to meet the miners on Tuesday."
            ),
            "Mayor Ann Roe plans to meet the miners on Tuesday",
        ),
        (
            "Nuns who fear that miners will return fled on Tuesday.",
            "Nuns who fear that miners will return fled on Tuesday",
        ),
        (
            "The guild, which Lima says has burned chapels, on Tuesday sank a ferry.",
            "The guild, which Lima says has burned chapels, on Tuesday sank a ferry",
        ),
    ],
)
def test_line_can_be_read_alone(text: str, headline: str) -> None:
    assert headline in [event.headline for event in events(text)]


@pytest.mark.parametrize(
    ("before", "subject"),
    [
        ("Ann Roe was elected mayor.", "Ann Roe"),
        ("The mayor spoke to the council.", "The mayor"),
        ("Ann Roe met Mary Doe at the harbor.", "She"),
        ("Ann Roe's lawyer met reporters.", "She"),
    ],
)
def test_pronoun_goes_on_from_the_only_subject_before(before: str, subject: str) -> None:
    (event,) = events(f"{before} She left Elmham on Tuesday.")
    assert event.headline == f"{subject} left Elmham on Tuesday"


ROUND_UP = """Reactions

**Ann Roe, Mayor of Elmham:** “The council met on Tuesday. We closed the bridge on Wednesday.”

**Elmham Harbor Union (EHU):** “We called off the strike on Monday.”

RSPB: “The marsh was drained on Tuesday.”

The town was founded in 1920.
"""


def test_round_up_names_who_is_quoted_in_each_paragraph() -> None:
    assert [event.attribution for event in events(ROUND_UP)] == [
        ("Ann Roe",),
        ("Ann Roe",),
        ("Elmham Harbor Union",),
        ("RSPB",),
        (),
    ]


HISTORY = """On 6 June, Roe described the flood: "The harbor held for a while. On Tuesday it gave way."

On 10 June, Governor Ann Roe wrote: "The marsh was drained on Tuesday."

Governor Roe announced that the town was to be left, stating: "The bridge was closed on Wednesday."
"""


def test_sentences_that_lead_up_to_quotations_are_no_labels() -> None:
    assert {name for event in events(HISTORY) for name in event.attribution} == {"Roe", "Ann Roe"}
