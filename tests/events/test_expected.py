"""What is only expected, hoped for, staged or asked on a day, and plans that came to nothing."""

from __future__ import annotations

import pandas as pd
import pytest

import timeline


def _statuses(sentence: str) -> list[str]:
    articles = pd.DataFrame({"text": [sentence], "published": [pd.Timestamp("2022-03-20")]})
    return timeline.extract_frame(articles)["status"].tolist()


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The village braced for a flood on Friday.", "forecast"),
        ("Crews were put on standby for a storm on Friday.", "forecast"),
        ("The coast steeled itself for a second cyclone on Friday.", "forecast"),
        ("Growers brace for a frost on Friday.", "forecast"),
        ("Economists see the krona sliding on Friday.", "forecast"),
        ("The treaty provides for a swap of captives on Friday.", "scheduled"),
        ("The family awaited a verdict on Friday.", "forecast"),
        ("Officials dreaded a clash on Friday.", "forecast"),
        ("Fans looked forward to a concert on Friday.", "scheduled"),
        ("The inquest was pencilled in for Friday.", "scheduled"),
        ("The draft provided for a levy on Friday.", "forecast"),
        ("Tickets for a show on Friday sold out.", "scheduled"),
        ("Astronomers predict an eclipse on Friday.", "forecast"),
        ("Snow threatens the derby on Friday.", "forecast"),
        ("The village braced on Friday.", "happened"),
        ("He was awaiting trial on Friday.", "happened"),
    ],
)
def test_what_is_expected_is_no_fact(sentence: str, status: str) -> None:
    assert _statuses(sentence) == [status]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Talks set for Friday fell apart.", "denied"),
        ("A rally planned for Friday fizzled.", "denied"),
        ("Guards foiled a jailbreak planned for Friday.", "denied"),
        ("Rain washed out the parade planned for Thursday.", "denied"),
        ("Nothing came of a walkout planned for Friday.", "denied"),
        ("A mutiny plotted for Monday was nipped in the bud.", "denied"),
        ("Guards foiled a bid to stop a march planned for Monday.", "scheduled"),
        ("A match scheduled for Friday was rained off.", "denied"),
        ("The team was a step away from winning on Friday.", "denied"),
        ("The two sides came close to a deal on Friday.", "denied"),
        ("They came within a whisker of a deal on Friday.", "denied"),
        ("The airline axed a flight scheduled for Friday.", "denied"),
        ("The council pulled the plug on a show planned for Friday.", "denied"),
        ("The merger was all but wrecked on Friday.", "denied"),
        ("The ship was as good as lost on Friday.", "denied"),
        ("The town was all but destroyed on Friday.", "happened"),
        ("All but two miners were rescued on Friday.", "happened"),
    ],
)
def test_what_came_to_nothing_is_denied(sentence: str, status: str) -> None:
    assert _statuses(sentence) == [status]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Pending approval, the mine reopens in July.", "conditional"),
        ("The mine reopens in July, pending a final check.", "conditional"),
        ("Barring a strike, the ferry sails on Friday.", "conditional"),
        ("Weather permitting, the balloon lifts off on Friday.", "conditional"),
        ("All being well, she leaves hospital on Friday.", "conditional"),
        ("Given approval, they start work on Friday.", "conditional"),
        ("Pending trial, he stays in jail until May.", "scheduled"),
        ("A law barring exports takes effect on Friday.", "scheduled"),
        ("In a sketch aired on Friday, the queen was beheaded.", "conditional"),
        ("In the war game on Friday, the red team seized the strait.", "conditional"),
        ("In a war game on Friday, two sailors drowned.", "happened"),
        ("In a novel move, the bank cut rates on Friday.", "happened"),
        ("In a soap factory on Friday, a blast killed four.", "happened"),
        ("Say the name of the man who died on Friday.", "happened"),
        ("In a drama on Friday, the hostages were freed.", "happened"),
        ("Did the guards flee on Friday, the judge asked.", "alleged"),
        ("Was the bridge mined on Friday, reporters wanted to know.", "alleged"),
        ("The thieves may very well have been caught on Friday.", "alleged"),
        ("Had they left on Friday, no one would have asked.", "conditional"),
    ],
)
def test_what_hangs_on_something_or_is_made_up_is_no_fact(sentence: str, status: str) -> None:
    assert _statuses(sentence) == [status]
