"""Classes of PLOVER 2021 in sentences of our own: what governs, and what its object, its modal and its voice change."""

from __future__ import annotations

import pytest

from timeline.events import main_event
from timeline.events.classify import classify, is_deed, ranked
from timeline.events.parse import parse
from timeline.events.tokens import tokenize
from timeline.languages.en.events import classes
from timeline.model import EventClass

CLASSES = [
    ("AGREE", "The two companies agreed to share the pipeline."),
    ("AGREE", "Norway offered to send doctors."),
    ("AGREE", "The chancellor will visit Oslo in May."),
    ("AGREE", "Peru is willing to receive the refugees."),
    ("CONSULT", "The foreign ministers met in Oslo."),
    ("CONSULT", "The two presidents held talks by video."),
    ("CONSULT", "The envoy arrived in Lima on a two-day visit."),
    ("SUPPORT", "The parties signed a peace treaty."),
    ("SUPPORT", "The mayor praised the firefighters."),
    ("SUPPORT", "Chile restored diplomatic ties with Bolivia."),
    ("COOPERATE", "Sweden extradited the banker to Spain."),
    ("COOPERATE", "The two services shared intelligence."),
    ("AID", "Japan delivered blankets to the victims."),
    ("AID", "Kenya granted asylum to the pilot."),
    ("CONCEDE", "The junta lifted the curfew."),
    ("CONCEDE", "The minister resigned over the scandal."),
    ("CONCEDE", "The union called off the strike."),
    ("RETREAT", "The army pulled out of the valley."),
    ("RETREAT", "The sanctions were lifted."),
    ("MOBILIZE", "Fresh troops arrived in the valley."),
    ("AID", "Britain began to fly missiles to the coast."),
    ("RETREAT", "The rebels released forty prisoners."),
    ("RETREAT", "The guerrillas declared a ceasefire."),
    ("RETREAT", "Canada lifted the sanctions."),
    ("REQUEST", "The opposition demanded new elections."),
    ("REQUEST", "The pope called for an end to the fighting."),
    ("REQUEST", "The minister said that Chad must free the pilots."),
    ("ACCUSE", "The president blamed the opposition."),
    ("ACCUSE", "Prosecutors opened an investigation into the bank."),
    ("REJECT", "The rebels rejected the offer of talks."),
    ("REJECT", "Cuba refused to release the ship."),
    ("REJECT", "Turkey said it would not meet the envoys."),
    ("THREATEN", "The general threatened to shell the port."),
    ("THREATEN", "The junta plans to arrest the judges."),
    ("THREATEN", "The president said he would attack the islands."),
    ("PROTEST", "Thousands marched against the tax."),
    ("PROTEST", "Farmers blocked roads around the capital."),
    ("PROTEST", "Teachers went on strike."),
    ("PROTEST", "The prisoners began a hunger strike."),
    ("SANCTION", "Brazil suspended aid to Haiti."),
    ("SANCTION", "Latvia expelled two diplomats."),
    ("SANCTION", "The minister cancelled his visit."),
    ("SANCTION", "Iran broke off relations with Iceland."),
    ("MOBILIZE", "The kingdom sent troops to the border."),
    ("MOBILIZE", "Police were put on alert."),
    ("COERCE", "Police arrested ten men."),
    ("COERCE", "The court banned the party."),
    ("COERCE", "The governor imposed a curfew."),
    ("MOBILIZE", "In a drill on Tuesday, marines stormed the port."),
    ("ASSAULT", "In a drill on Tuesday, two marines were killed."),
    ("ASSAULT", "Rebels shelled the port."),
    ("ASSAULT", "A bomb exploded in the market."),
    ("PROTEST", "Students clashed with police."),
    ("RETREAT", "The guerrillas laid down their arms."),
    ("REJECT", "Cyprus has not accepted the plan."),
    ("REQUEST", "The council told the army to leave."),
    ("ACCUSE", "Italy summoned the ambassador."),
    ("SANCTION", "The talks collapsed."),
    ("THREATEN", "The army will not hesitate to use force."),
    ("ASSAULT", "The navy carried out air strikes on the island."),
]


@pytest.mark.parametrize(("name", "text"), CLASSES)
def test_the_class_of_a_sentence(name: str, text: str) -> None:
    event = main_event(text)
    assert event is not None
    assert event.category is EventClass(name)


def test_every_class_has_examples_and_words() -> None:
    assert {name for name, _ in CLASSES} == {name.value for name in EventClass}
    assert set(classes.VERBS) == set(classes.NOUNS) == set(classes.INTENSITY) == {name.value for name in EventClass}


@pytest.mark.parametrize(
    "text",
    [
        "The storm killed ten people.",
        "Ten people were killed in a crash.",
        "The sky was blue.",
        "It is what it is.",
        "Prices are higher than in May.",
        "The lake was frozen in May.",
        "The towns close to the lake grew in May.",
        "The clerk saw attack helicopters in May.",
        "The clerk received assurances in May.",
    ],
)
def test_no_trigger_no_class(text: str) -> None:
    event = main_event(text)
    assert event is None or event.category is None


def test_the_runners_up_are_kept() -> None:
    parsed = parse(tokenize("The army attacked the town and arrested the mayor.", 0, ()))
    assert [trigger.category for trigger in ranked(parsed, 2)][:2] == [EventClass.ASSAULT, EventClass.COERCE]


def test_a_speech_act_has_the_class_of_what_is_told() -> None:
    parsed = parse(tokenize("The mayor said that the army attacked the town.", 0, ()))
    assert classify(parsed, 2) is EventClass.ASSAULT


def test_a_verb_that_threatens_governs_the_deed() -> None:
    parsed = parse(tokenize("The general threatened to bomb the capital.", 0, ()))
    assert classify(parsed, 4) is EventClass.THREATEN


@pytest.mark.parametrize(
    ("text", "head", "deed"),
    [
        ("The army attacked the town.", 2, True),
        ("The talks began.", 2, True),
        ("The army launched an attack.", 2, True),
        ("Agents scanned the crowd at a protest.", 1, False),
    ],
)
def test_a_trigger_far_from_the_verb_is_no_deed(text: str, head: int, *, deed: bool) -> None:
    parsed = parse(tokenize(text, 0, ()))
    assert is_deed(parsed, head, next(ranked(parsed, head))) is deed


def test_intensities_lie_on_the_scale() -> None:
    values = [*classes.INTENSITY.values(), *(value for value, _ in classes.INTENSITIES)]
    assert all(-10 <= value <= 10 for value in values)
    assert classes.INTENSITY["AID"] > classes.INTENSITY["CONSULT"] > 0 > classes.INTENSITY["ACCUSE"]
    assert classes.INTENSITY["ACCUSE"] > classes.INTENSITY["PROTEST"] > classes.INTENSITY["ASSAULT"]
