"""Days on which something is foreseen, supposed or provided for, and days that nobody knows."""

from __future__ import annotations

import pytest

from timeline.temporal import timexes

SUNDAY = "2022-03-20"


@pytest.mark.parametrize(
    "text",
    [
        "The roadmap calls for a handover on Friday.",
        "The treaty provides for a swap of captives on Friday.",
        "The accord sets a recount for Friday.",
        "The port is on high alert for a raid on Friday.",
        "Growers brace for a frost on Friday.",
        "The guards are on the lookout for a jailbreak on Friday.",
        "Economists see the krona sliding on Friday.",
        "Say the dike breaks on Friday; who pays?",
        "Suppose they refuse on Friday.",
        "Weather permitting, the balloon lifts off on Friday.",
        "Barring a strike, they sail on Friday.",
        "Under the truce agreement, the rebels hand over their guns on Friday.",
        "The inquest is down for Friday.",
        "Builders pencil in the opening for Friday.",
        "The blueprint has the troops leaving on Friday.",
        "The fed sees prices rising on Friday.",
        "The port awaits a convoy on Friday.",
        "The crew count on a landing on Friday.",
        "The boat sails, probably on Friday.",
        "Friday is the cutoff for claims.",
        "She is due to have surgery on Friday.",
        "All being well, she leaves hospital on Friday.",
        "The levy comes into force on Friday.",
        "Astronomers predict an eclipse on Friday.",
        "Snow threatens the derby on Friday.",
        "Plans for a march on Friday are under way.",
        "She thought Friday would be her last day there.",
        "He said that Friday would be a holiday.",
        "Cities brace for clashes Friday.",
    ],
)
def test_what_is_foreseen_lies_ahead(text: str) -> None:
    assert [timex.value for timex in timexes(text, SUNDAY)] == ["2022-03-25"]


@pytest.mark.parametrize(
    "text",
    [
        "The village braced for a flood on Friday.",
        "He knew Friday would be hard.",
        "Fog caused the race to be put off on Friday.",
        "The flood forced the school to be cleared on Friday.",
        "She said Friday would have been his birthday.",
        "She had hoped Friday would be dry.",
        "The firm said Friday it would close.",
        "Crews were put on standby for a storm on Friday.",
        "The garrison was not told to be on guard for more after the raid on Friday.",
        "Is he preparing for the speech you named on Friday?",
        "The ferry might well have sunk on Friday.",
        "The rebels may already have crossed the river on Friday.",
        "She must surely have known on Friday.",
        "He forged the will on Friday.",
        "She changed her will on Friday.",
        "He survived the fall on Friday.",
        "Nothing came of a walkout planned for Friday.",
        "The family awaited a verdict on Friday.",
        "The inquest was pencilled in for Friday.",
        "He left, probably on Friday.",
        "They saw the levy come into force on Friday.",
        "Tickets for a show on Friday sold out.",
        "Under the agreement, the rebels handed over their guns on Friday.",
    ],
)
def test_what_may_be_over_is_no_day_ahead(text: str) -> None:
    assert [timex.value for timex in timexes(text, SUNDAY)] == ["2022-03-18"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Those who love her will come on Friday.", "2022-03-25"),
        ("They may yet have to leave on Friday.", "2022-03-25"),
    ],
)
def test_what_only_looks_like_the_former_lies_ahead(text: str, value: str) -> None:
    assert [timex.value for timex in timexes(text, SUNDAY)] == [value]


def test_a_fall_without_a_weekday_is_a_season() -> None:
    assert [timex.value for timex in timexes("The mill reopened in the fall.", SUNDAY)] == ["2021-FA"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("They met the Tuesday before the fair. That day a mill burned.", ["XXXX-WXX-2", "XXXX-XX-XX"]),
        ("They met the Tuesday before the fair. That night a mill burned.", ["XXXX-WXX-2", "XXXX-XX-XXTNI"]),
        ("It fell on Friday. They met the Tuesday before the fair. A day later he died.",
         ["2022-03-18", "XXXX-WXX-2", "XXXX-XX-XX"]),
        ("They met the Tuesday before the fair. They left on Friday. That day a mill burned.",
         ["XXXX-WXX-2", "2022-03-18", "2022-03-18"]),
    ],
)  # fmt: skip
def test_a_day_that_nobody_knows_leaves_none_behind(text: str, values: list[str]) -> None:
    assert [timex.value for timex in timexes(text, SUNDAY)] == values
