"""What is plotted, forged, unproven, invented, taken back or foiled is told as no fact."""

from __future__ import annotations

import pandas as pd
import pytest

import timeline

WEDNESDAY = pd.Timestamp("2024-05-15")


def statuses(sentence: str) -> list[str]:
    articles = pd.DataFrame({"text": [sentence], "published": [WEDNESDAY]})
    return [str(status) for status in timeline.extract_frame(articles)["status"]]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Police say the brothers plotted to bomb the market on May 3.", "alleged"),
        ("The men conspired to blow up the bridge on May 3, prosecutors said.", "alleged"),
        ("The plot was uncovered on May 3.", "happened"),
        ("The plot to blow up the bridge on May 3 was foiled.", "denied"),
        ("A rocket attack planned for Saturday was foiled.", "denied"),
        ("The strike that pilots had called for Friday was averted.", "denied"),
        ("The offensive, expected in April, never began.", "denied"),
        ("A video that purports to show the execution on May 9 was shared widely.", "alleged"),
        ("A fake video shows the president surrendering on Monday.", "denied"),
        ("A video shows the president surrendering on Monday.", "happened"),
        ("An unconfirmed report said rebels took the town on Sunday.", "alleged"),
        ("A report said rebels took the town on Sunday.", "happened"),
        ("The senator withdrew his claim that ballots were burned on April 30.", "denied"),
        ("Fears that the army would attack on May 9 proved unfounded.", "denied"),
        ("It was wrongly reported that the minister had died on Monday.", "denied"),
        ("A reporter could not confirm that the rebels took the town on Monday.", "alleged"),
        ("The ministry denied a report of shelling on Monday.", "denied"),
        ("The airline decided against suspending flights to Oslo on Monday.", "denied"),
        ("The rebels have yet to release anyone since Monday.", "denied"),
        ("The prime minister did not rule out a bailout this year.", "forecast"),
        ("The commander swore to retaliate by Friday.", "threatened"),
        ("The diplomats must leave by Friday or be expelled.", "threatened"),
        ("The diplomats must leave by Friday.", "scheduled"),
        ("Without rain, the reservoir will run dry by June.", "conditional"),
        ("Without delay, the reservoir will be closed on Friday.", "scheduled"),
        ("A deadline set on April 30 expired.", "happened"),
        ("The army was preparing a new offensive for May.", "scheduled"),
    ],
)
def test_what_is_no_fact(sentence: str, status: str) -> None:
    assert statuses(sentence) == [status]


@pytest.mark.parametrize(
    "sentence", ["The film depicts an invasion on May 9.", "In the novel, storms destroy Oslo on May 9, 2031."]
)
def test_what_a_story_tells_makes_no_row(sentence: str) -> None:
    assert statuses(sentence) == []


def test_what_dates_the_film_itself_makes_a_row() -> None:
    assert statuses("The film was banned on May 9.") == ["happened"]


def test_the_health_agency_is_no_relative_pronoun() -> None:
    articles = pd.DataFrame({"text": ['"The clinic was hit on Monday," WHO said.'], "published": [WEDNESDAY]})
    assert timeline.extract_frame(articles)["attribution"].tolist() == [["WHO"]]
