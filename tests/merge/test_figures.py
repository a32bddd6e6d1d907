from __future__ import annotations

import pytest

from timeline.merge import merge
from timeline.merge.figures import figures

from .test_merge import events


@pytest.mark.parametrize(
    ("line", "counted"),
    [
        ("worth $15 billion", {"15": {"$"}}),
        ("fined 360 million pounds", {"360": {"$"}}),
        ("prices rose by 5 per cent", {"5": {"%"}}),
        ("cut by 21% this year", {"21": {"%"}}),
        ("killing eleven sailors and 3 children", {"11": {"sailor"}, "3": {"person"}}),
        ("Flight 574 to Orsk", {"574": {"flight number"}}),
        ("the worst loss since 1992", {"1992": {"year 1992"}}),
        ("after 30 years in power", {"30": {"year"}}),
        ("at least 40.", {"40": set()}),
        ("no number at all", {}),
    ],
)
def test_what_numbers_count(line: str, counted: dict[str, set[str]]) -> None:
    assert figures(line) == counted


@pytest.mark.parametrize(
    ("one", "other", "rows"),
    [
        ("won an order for up to 60 of its new jets", "won an order from Karsk Air worth $15 billion", 1),
        ("won an order for 60 jets from Karsk Air", "won an order from Karsk Air for 12 jets", 2),
        ("won an order from Karsk Air worth $15 billion", "won an order from Karsk Air worth $13bn", 2),
        ("won an order from Karsk Air worth $15 billion", "won an order from Karsk Air worth $15bn", 1),
        ("lost eleven engineers in a crash at Karsk", "lost 11 engineers in a crash at Karsk", 1),
        ("lost eleven people in a crash at Karsk", "lost 12 workers in a crash at Karsk", 2),
        ("grew 5% and hired ninety engineers at Karsk", "grew for the first time since 1992 and hired at Karsk", 1),
    ],
)
def test_only_numbers_of_one_thing_contradict_each_other(one: str, other: str, rows: int) -> None:
    named = ({"headline": f"The planemaker Ostra {told}"} for told in (one, other))
    assert len(merge(events(*named))) == rows


def test_one_number_of_two_things_is_not_shared() -> None:
    ousted = {"headline": "President Adan Roe said that he will step down after 30 years in power"}
    called = {"headline": "President Adan Roe spoke by telephone for 30 minutes, a power cut ending the call"}
    assert len(merge(events(ousted, called))) == 2
