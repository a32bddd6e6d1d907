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


def outcome(ahead: dict[str, object], fact: dict[str, object]) -> int | str:
    """Return the days, or what else came of it."""
    frame = conform(pd.DataFrame([AHEAD | ahead, FACT | fact], dtype="object"))
    found = outcomes(merge(frame))
    if "plan" not in found:
        return "unchecked"
    seen = found["plan"]
    return seen.days if seen is not None else "not seen"


@pytest.mark.parametrize(
    ("ahead", "fact", "expected"),
    [
        ({}, {}, 0),
        (OPEN, LATER, 17),
        ({"category": "AGREE"}, {}, 0),
        ({}, {"status": "ongoing"}, 0),
        ({"start": "2021-05-01", "end": "2021-05-08", "granularity": "week"}, {}, 2),
        # What is denied, alleged or itself only planned fulfills nothing.
        ({}, {"status": "denied"}, "not seen"),
        ({}, {"status": "alleged"}, "not seen"),
        ({}, {"status": "scheduled"}, "not seen"),
        # Another time: before the earliest day, and behind closed bounds.
        (OPEN, {"start": "2021-05-02", "end": "2021-05-03"}, "not seen"),
        ({}, LATER, "not seen"),
        # Known no later than the plan.
        ({}, {"published": "2021-05-01T08:00"}, "not seen"),
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
