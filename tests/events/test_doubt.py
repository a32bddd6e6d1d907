"""What the words around an event doubt or deny is no fact."""

from __future__ import annotations

import pandas as pd
import pytest

import timeline


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("It is simply not true that our forces bombed a school on Saturday.", "denied"),
        ("A spokesman called reports of a coup attempt on Monday fake news.", "denied"),
        ("The prime minister ruled out a bailout this year.", "denied"),
        ("The two sides came close to signing a deal on Friday.", "denied"),
        ("The two sides were on the verge of signing a deal on Friday.", "forecast"),
        ("The two sides were about to sign a deal on Friday.", "scheduled"),
        ("The crew was only able to leave the harbor on Friday.", "happened"),
        ("The crew has been able to fully clear the harbor on Friday.", "happened"),
        ("The crew is not expected to leave the harbor until Saturday.", "forecast"),
        ("The vote, set for Sunday, might have to be postponed.", "scheduled"),
        ("We expect to have the bridge repaired over the next two weeks.", "forecast"),
        ("The vote set for Sunday has been postponed.", "denied"),
        ("The mayor wants a truce tomorrow.", "forecast"),
        ("Analysts at Acme expect the port to close by the end of next month.", "forecast"),
        ("Officials in Lima expect the rebels to leave tomorrow.", "forecast"),
        ("Nobody said the ship sank on Friday.", "alleged"),
        ("He did not say that the ship sank on Friday.", "alleged"),
        ("He did not admit that the ship sank on Friday.", "alleged"),
        ("He did not mention that the ship sank on Friday.", "happened"),
        ("He did not announce the ship that sank on Friday.", "happened"),
        ("He did not say when on Friday the ship sank.", "happened"),
        ("The alleged raid yesterday was investigated.", "alleged"),
        ("Rumors of a raid yesterday spread.", "alleged"),
        ("Reports of a raid yesterday could not be confirmed.", "alleged"),
        ("There was nearly a raid on Friday.", "denied"),
        ("Not once on Friday did the crew leave the harbor.", "denied"),
        ("The crew was nowhere near leaving the harbor on Friday.", "denied"),
        ("The talks on Friday fell through.", "denied"),
        ("The mayor proposed a truce next week.", "forecast"),
        ("The union called for a strike next week.", "forecast"),
        ("Calls for a strike next week grew.", "forecast"),
        ("The army rejected a truce next week.", "denied"),
        ("The council turned down a march next week.", "denied"),
        ("The army threatened a raid next week.", "threatened"),
        ("A raid next week cannot be ruled out.", "forecast"),
        ("The minister would not rule out a raid next week.", "forecast"),
        ("The meeting tomorrow is in doubt.", "forecast"),
        ("The meeting tomorrow looks unlikely.", "denied"),
        ("The crew is rumored to leave the harbor tomorrow.", "forecast"),
        ("The crew is not expected to leave the harbor on Saturday.", "denied"),
        ("At 11:51 pm on 22 June 2021, Roe wrote that she agreed with the mayor.", "happened"),
        ("The crew was not able to leave the harbor on Friday.", "denied"),
        ("The crew should be able to leave the harbor on Friday.", "forecast"),
        ("They were cleared of killing a boy on June 5, 2022.", "denied"),
        ("The opposition accused the police of shooting protesters on Saturday.", "alleged"),
        ("He was charged with ordering the killing of nine villagers in 2019.", "alleged"),
        ("The alleged massacre on May 2 is being investigated.", "alleged"),
        ("Rumors of a coup on Sunday spread in the city.", "alleged"),
        ("Reports of a massacre on Sunday could not be confirmed.", "alleged"),
        ("The company is considering suspending flights from Monday.", "forecast"),
        ("The opposition accused the police on Saturday of shooting protesters.", "happened"),
        ("China on Monday agreed to send aid.", "happened"),
        ("The bombing on Saturday killed nine villagers.", "happened"),
        ("The minister published a report on Monday.", "happened"),
    ],
)
def test_doubt_around_an_event(sentence: str, status: str) -> None:
    articles = pd.DataFrame({"text": [sentence], "published": [pd.Timestamp("2024-05-15")]})
    assert set(timeline.extract_frame(articles)["status"]) == {status}
