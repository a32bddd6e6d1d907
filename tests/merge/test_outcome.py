from __future__ import annotations

import pandas as pd
import pytest

from timeline.frame import conform
from timeline.merge import merge
from timeline.merge.outcome import outcomes

AHEAD: dict[str, object] = {
    "event_id": "plan",
    "article_id": "a",
    "published": "2021-05-01T08:00",
    "start": "2021-05-03",
    "end": "2021-05-04",
    "granularity": "day",
    "bound": "exact",
    "status": "scheduled",
    "category": "CONSULT",
    "headline": "Ministers from Lom will meet in Karsk",
    "sentence": "Ministers from Lom will meet in Karsk on Monday.",
    "actor": ["Lom"],
    "places": ["Karsk"],
    "confidence": 0.5,
}
FACT = AHEAD | {
    "event_id": "fact",
    "article_id": "b",
    "published": "2021-05-04T08:00",
    "status": "happened",
    "headline": "Ministers from Lom met in Karsk",
    "sentence": "Ministers from Lom met in Karsk on Monday.",
}
OPEN = {"start": "2021-05-03", "end": None, "bound": "on-or-after", "status": "forecast"}
LATER = {"start": "2021-05-20", "end": "2021-05-21", "published": "2021-05-21"}
RAID = {"category": "ASSAULT", "headline": "Lom attacks Varn near Karsk", "actor": ["Lom"]}
CLOCK = {"granularity": "hour", "start": "2021-05-03T18:00", "end": "2021-05-03T19:00"}
VAGUE = {
    "headline": "Ministers from Lom may soon meet to share out fish, timber and the water of three rivers in Karsk",
    "sentence": "Ministers from Lom may soon meet to share out fish, timber and the water of three rivers in Karsk.",
}


def outcome(ahead: dict[str, object], fact: dict[str, object]) -> int | str:
    """Return the days, or what else came of it."""
    frame = conform(pd.DataFrame([AHEAD | ahead, FACT | fact], dtype="object"))
    found = outcomes(merge(frame))
    if "plan" not in found:
        return "unchecked"
    seen = found["plan"]
    if seen is None:
        return "not seen"
    return seen.days if seen.fulfilled else f"denied {seen.day}"


@pytest.mark.parametrize(
    ("ahead", "fact", "expected"),
    [
        ({}, {}, 0),
        (OPEN, LATER, 17),
        ({}, {"headline": "Talks of ministers from Lom in Karsk, where they were to meet, were delayed"}, "not seen"),
        (
            {"headline": "Ministers from Lom will meet in Karsk after a delay"},
            {"headline": "Ministers from Lom met in Karsk after a delay"},
            0,
        ),
        (CLOCK | {"sentence": "(Update 6 p.m.) Ministers from Lom will meet in Karsk."}, {}, "unchecked"),
        (CLOCK, {}, 0),
        # The longer one waits, the likelier something alike happens anyway.
        (OPEN | VAGUE, LATER, 17),
        (OPEN | VAGUE, LATER | {"start": "2022-05-20", "end": "2022-05-21", "published": "2022-05-21"}, "not seen"),
        ({"category": "AGREE"}, {}, 0),
        ({}, {"status": "ongoing"}, 0),
        ({"start": "2021-05-01", "end": "2021-05-08", "granularity": "week"}, {}, 2),
        # What is alleged or itself only planned fulfills nothing.
        ({}, {"status": "alleged"}, "not seen"),
        ({}, {"status": "scheduled"}, "not seen"),
        # Another time: before the earliest day, and behind closed bounds.
        (OPEN, {"start": "2021-05-02", "end": "2021-05-03"}, "not seen"),
        ({}, LATER, "not seen"),
        ({"start": "2021-05-03T20:00", "end": None, "granularity": "hour", "bound": "after"}, {}, 0),
        ({"start": "2021-05-03T20:00", "end": None, "granularity": "hour", "bound": "after"}, LATER, "not seen"),
        # What is denied or called off is an outcome of its own, on the day on which that was first told.
        ({}, {"status": "denied"}, "denied 2021-05-04"),
        ({}, {"status": "denied", "published": "2021-05-02T08:00"}, "denied 2021-05-02"),
        ({}, {"status": "denied", "category": "REJECT"}, "denied 2021-05-04"),
        ({"category": "ASSAULT"}, {"status": "denied", "category": "THREATEN"}, "not seen"),
        ({}, {"status": "denied", "category": "ASSAULT"}, "not seen"),
        ({}, {"status": "denied", "published": "2021-05-01T08:00"}, "not seen"),
        (OPEN, {"status": "denied", "start": "2021-05-03", "end": None, "bound": "on-or-after"}, "denied 2021-05-04"),
        # One quiet day refutes nothing that may come on any later one.
        (OPEN, {"status": "denied"}, "not seen"),
        # Known no later than the plan.
        ({}, {"published": "2021-05-01T08:00"}, "not seen"),
        # The other way round.
        (RAID | {"recipient": ["Varn"]}, RAID | {"actor": ["Varn"], "recipient": ["Lom"]}, "not seen"),
        (RAID | {"recipient": ["Varn"]}, RAID | {"actor": ["Lom"], "recipient": ["Varn"]}, 0),
        ({"recipient": ["Varn"]}, {"actor": ["Varn"], "recipient": ["Lom"]}, 0),
        # Another class, another actor or place, another act.
        ({}, {"category": "ASSAULT"}, "not seen"),
        ({}, {"category": None}, "not seen"),
        (
            {},
            {
                "actor": ["Varn"],
                "headline": "Ministers from Varn met in Karsk",
                "sentence": "Ministers from Varn met in Karsk.",
            },
            "not seen",
        ),
        ({}, {"headline": "Lom and Karsk sang", "sentence": "Lom and Karsk sang."}, "not seen"),
        # What nobody can check.
        ({"start": None, "end": None}, {}, "unchecked"),
        ({"category": None}, {}, "unchecked"),
        ({"published": None}, {}, "unchecked"),
        ({"start": "2021-01-01", "end": "2022-01-01", "granularity": "year"}, {}, "unchecked"),
        ({"end": None, "bound": "approx"}, {}, "unchecked"),
        ({"start": "2021-04-01", "end": "2021-04-02"}, {}, "unchecked"),
        ({"start": "2021-04-30", "end": None, "bound": "after"}, {}, "unchecked"),
        ({"extent": "throughout"}, {}, "unchecked"),
        (
            {"actor": [], "places": [], "headline": "The ministers will meet", "sentence": "The ministers will meet."},
            {},
            "unchecked",
        ),
    ],
)
def test_what_came_of_it(ahead: dict[str, object], fact: dict[str, object], expected: int | str) -> None:
    assert outcome(ahead, fact) == expected


def test_outcomes_stand_in_the_merged_frame_in_words() -> None:
    frame = conform(
        pd.DataFrame([AHEAD, FACT, AHEAD | {"event_id": "vague", "start": None, "end": None}], dtype="object")
    )
    told = merge(frame).set_index("event_id")["outcome"]
    assert told["plan"] == "2021-05-03, the same day: Ministers from Lom met in Karsk (fact)"
    assert told[["fact", "vague"]].isna().all()
    alone = merge(conform(pd.DataFrame([AHEAD], dtype="object")))
    assert alone["outcome"].item() == "not seen by 2021-05-01"


def test_of_several_days_the_one_of_which_most_is_told_counts() -> None:
    other = {"headline": "The ministers of Lom met, all seven, in a hall in Karsk", "article_id": "c"}
    later = (
        FACT | LATER | other | {"event_id": "c", "sentence": "The ministers of Lom met, all seven, in a hall in Karsk."}
    )
    again = later | {
        "event_id": "d",
        "article_id": "d",
        "headline": "Lom and its neighbors met in Karsk for the first time since the flood",
        "sentence": "Lom and its neighbors met in Karsk for the first time since the flood.",
    }
    earlier = FACT | {"event_id": "e", "start": "2021-05-09", "end": "2021-05-10", "published": "2021-05-10"}
    rows = [AHEAD | OPEN, earlier, later, again]
    seen = outcomes(merge(conform(pd.DataFrame(rows, dtype="object"))))["plan"]
    assert seen is not None
    assert (seen.day.isoformat(), seen.event_id) == ("2021-05-20", "c")
    seen = outcomes(merge(conform(pd.DataFrame(rows[:3], dtype="object"))))["plan"]
    assert seen is not None
    assert (seen.day.isoformat(), seen.event_id) == ("2021-05-09", "e")


def test_a_denial_is_told_as_one() -> None:
    frame = conform(pd.DataFrame([AHEAD, FACT | {"status": "denied"}], dtype="object"))
    told = merge(frame).set_index("event_id")["outcome"]
    assert told["plan"] == "denied or called off, told 2021-05-04: Ministers from Lom met in Karsk (fact)"
