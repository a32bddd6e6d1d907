"""Rows of what did not come about: conditions on the past, plans called off, events that are only possible."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.model import Article, Event, Status
from timeline.pipeline import events_of

THURSDAY = dt.datetime(2021, 6, 10)  # noqa: DTZ001 (civil time has no zone)

STATUS = [
    ("If the port had fallen on June 1, the mayor would have fled.", Status.CONDITIONAL),
    ("Had the port fallen on June 1, the war would have been lost.", Status.CONDITIONAL),
    ("Had Elmham fallen on June 1, the war would have been lost.", Status.CONDITIONAL),
    ("Imagine that rebels had taken the port on June 1.", Status.CONDITIONAL),
    ("Suppose the garrison had left on June 1.", Status.CONDITIONAL),
    ("Had the mayor known, she said, but the port fell on June 1.", Status.HAPPENED),
    ("Organizers called off a march planned for Saturday.", Status.DENIED),
    ("The mayor canceled Tuesday's parade.", Status.DENIED),
    ("The parade on Tuesday was canceled.", Status.DENIED),
    ("The company canceled the contract on Tuesday.", Status.HAPPENED),
    ("Tuesday's meeting never happened.", Status.DENIED),
    ("Tuesday's meeting happened in secret.", Status.HAPPENED),
    ("The visit, scheduled for Monday, did not take place.", Status.DENIED),
    ("The vote will no longer be held on Friday.", Status.DENIED),
    ("The truce due on Sunday fell through.", Status.DENIED),
    ("The election, due on Sunday, has been put off.", Status.DENIED),
    ("The planned evacuation on Friday was dropped.", Status.DENIED),
    ("A soldier fell through the ice on Tuesday.", Status.HAPPENED),
    ("An attack on Friday is possible.", Status.FORECAST),
    ("An attack on Friday is not possible.", Status.DENIED),
    ("An attack on Friday is unlikely.", Status.DENIED),
    ("A strike on Tuesday was feared.", Status.FORECAST),
    ("The attack on Tuesday was fierce.", Status.HAPPENED),
    ("He was alleged to have fired on Tuesday.", Status.ALLEGED),
    ("The mayor was to have left on Tuesday.", Status.DENIED),
    ("It was not until Tuesday that the mayor fled.", Status.HAPPENED),
    ("The council turned down his suggestion that the envoy come in May.", Status.FORECAST),
    ("The union demanded that the mayor resign by Saturday.", Status.FORECAST),
    ("They proposed that a vote be held in May.", Status.FORECAST),
    ("They suggested that prices rose in May.", Status.ALLEGED),
    ("She insisted that the mayor resigned in May.", Status.HAPPENED),
    (
        "Crews were to begin pumping filtered water on Tuesday, but a storm forced them to delay the work.",
        Status.DENIED,
    ),
    ("The mayor, who had been expected in Elmham on Friday, cancelled his trip.", Status.DENIED),
    ("Claims that the port was hit, or that the mayor fled on Tuesday, are false.", Status.DENIED),
    ("The envoy warned that a hasty exit might leave the port exposed as early as July.", Status.FORECAST),
    ("A meeting planned for May in Elmham never took place.", Status.DENIED),
    ("The old record was set in 1986.", Status.HAPPENED),
    ("The hearing was set for Friday.", Status.SCHEDULED),
    ("The two men are charged with crimes on May 7, when gunmen killed two guards.", Status.HAPPENED),
    ("It was not on Tuesday that the mayor fled.", Status.DENIED),
    ("There was no word of a raid, but Ann Roe, the mayor, shut the port on Tuesday.", Status.HAPPENED),
    ("The mayor fled on Tuesday, saying the town was not safe.", Status.HAPPENED),
    ("The take-off was apparently calm and took place on Tuesday.", Status.HAPPENED),
    ("The garrison is on track to leave before the end of the month.", Status.SCHEDULED),
    ("We expect more details out later this afternoon.", Status.FORECAST),
    ("The mayor travels to the port later today.", Status.SCHEDULED),
    ("We are going to watch what the army does overnight.", Status.SCHEDULED),
    ("The list is embargoed until 2:15 p.m. today.", Status.ONGOING),
    ("Troops raised a flag on Tuesday, after the rebels claimed to have withdrawn.", Status.HAPPENED),
    ("The state will strive to ensure, including working with its allies, gas supplies in 2021.", Status.FORECAST),
    ("The mayor will put out a comprehensive written summary later today.", Status.SCHEDULED),
    ("On Friday, the ministry planned to pay the first claims.", Status.SCHEDULED),
]


def one(text: str) -> Event:
    (event,) = events_of(Article(article_id="a", text=text, published=THURSDAY))
    return event


@pytest.mark.parametrize(("sentence", "status"), STATUS)
def test_what_did_not_come_about_is_no_fact(sentence: str, status: Status) -> None:
    assert one(sentence).status is status


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("The prosecutor alleged on Tuesday that the mayor had taken bribes.", "prosecutor"),
        ("Prosecutors alleged on Tuesday that the mayor had taken bribes.", "Prosecutors"),
    ],
)
def test_who_alleges_is_the_source_of_a_speech_of_that_day(sentence: str, source: str) -> None:
    event = one(sentence)
    assert event.attribution == (source,)
    assert event.sentence.text[event.trigger_start :].startswith("alleged")


def test_a_plan_that_was_moved_is_denied_and_the_new_one_scheduled() -> None:
    text = "The vote, first set for May 3, will be held on Friday."
    found = events_of(Article(article_id="a", text=text, published=THURSDAY))
    assert [(event.timex.value, event.status) for event in found] == [
        ("2021-05-03", Status.DENIED),
        ("2021-06-11", Status.SCHEDULED),
    ]
