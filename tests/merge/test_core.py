from __future__ import annotations

import pytest

from timeline.merge import merge
from timeline.merge.core import core_of

from .test_merge import events


@pytest.mark.parametrize(
    ("line", "told_by", "dated_by", "core"),
    [
        ("Rebels shelled the port of Orsk after talks broke down", None, "", "Rebels shelled the port of Orsk"),
        ("Rebels shelled the port of Orsk after talks broke down", "broke", "", "after talks broke down"),
        ("Rebels shelled the port", "sank", "", "Rebels shelled the port"),
        (
            "Shares fell after the blast of 3 May on the old pier",
            None,
            "3 May",
            "after the blast of 3 May on the old pier",
        ),
        (
            "Shares in shipping fell again since the blast of 3 May on the old pier",
            None,
            "3 May",
            "Shares in shipping fell again",
        ),
        ("On 3 May, 2021, rebels shelled the port", None, "3 May, 2021", "On , rebels shelled the port"),
        ("Ministers met after a ferry sank off Velm", None, "", "Ministers met"),
        ("The ferry, owned by a bank, sank off Velm", None, "", "The ferry, sank off Velm"),
        ("The ferry, who knows why, sank off Velm, and drifted", None, "", "The ferry, sank off Velm,"),
        ("Floods cut the road, the mayor said", None, "", "Floods cut the road,"),
        ("Floods", None, "", "Floods"),
        ("", None, "", ""),
    ],
)
def test_the_clause_that_tells_the_event(line: str, told_by: str | None, dated_by: str, core: str) -> None:
    assert core_of(line, told_by, dated_by).strip() == core


def test_what_stands_around_an_event_weighs_less() -> None:
    """The longer line says more behind the event, not of it; two events behind which one background stands are two."""
    short = "Divers raised the wreck of the ferry Rhea at Velm"
    told = f"{short}, ending weeks of work that storms and strong currents had delayed"
    assert len(merge(events({"headline": short}, {"headline": told}))) == 1
    background = "after a ferry sank off Velm with forty tons of chlorine"
    two = (
        {"headline": f"Fishermen blocked the harbour gates {background}"},
        {"headline": f"Ministers met {background}"},
    )
    assert len(merge(events(*two))) == 2
