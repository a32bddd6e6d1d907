from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import pytest

from timeline.errors import SchemaError
from timeline.summarize import shown, summarize

if TYPE_CHECKING:
    from collections.abc import Callable

    Frames = Callable[..., pd.DataFrame]

FLOOD = "Heavy floods destroyed the old stone bridge at Karsk"
STRIKE = "Dockers at Port Varn went on strike over their pay"


def test_days_that_follow_each_other_and_tell_one_event_are_one_entry(frame_of: Frames) -> None:
    frame = frame_of(
        ("a", "2021-05-04", "2021-05-03", "happened", FLOOD),
        ("b", "2021-05-05", "2021-05-04", "happened", f"{FLOOD} again"),
        ("c", "2021-05-05", "2021-05-05", "happened", STRIKE),
    )
    summary = summarize(frame, dates=3)
    entries = shown(summary)
    assert len(summary) == 3
    assert [(row.start, row.end) for row in entries.itertuples()] == [
        (pd.Timestamp("2021-05-03"), pd.Timestamp("2021-05-05")),
        (pd.Timestamp("2021-05-05"), pd.Timestamp("2021-05-06")),
    ]
    assert entries["event_ids"].tolist() == [["e00", "e01"], ["e02"]]


@pytest.mark.parametrize(
    ("day", "status", "entries"),
    [("2021-05-06", "happened", 1), ("2021-05-20", "happened", 2), ("2021-05-04", "denied", 2)],
)
def test_the_same_words_in_one_week_are_one_entry_unless_denied(
    frame_of: Frames, day: str, status: str, entries: int
) -> None:
    frame = frame_of(
        ("a", "2021-05-04", "2021-05-03", "happened", FLOOD), ("b", "2021-05-21", day, "happened", f"{FLOOD} too")
    )
    summary = summarize(frame, dates=2)
    summary.loc[summary["event_id"] == "e01", "status"] = status
    told = shown(summary)
    assert len(told) == entries
    if day == "2021-05-06":
        assert told["end"].item() == pd.Timestamp("2021-05-04")


def test_no_summary_gives_no_entries_and_another_frame_is_refused(frame_of: Frames) -> None:
    assert shown(summarize(frame_of())).empty
    with pytest.raises(SchemaError, match="no ranks"):
        shown(frame_of(("a", "2021-05-04", "2021-05-03", "happened", FLOOD)))


def test_a_reader_is_shown_a_fact_that_reads_alone_before_talk_and_forecasts(frame_of: Frames) -> None:
    frame = frame_of(
        ("a", "2021-05-04", "2021-05-03", "forecast", "Dockers may strike after floods at Karsk"),
        ("b", "2021-05-04", "2021-05-03", "happened", "We saw how floods and a strike of dockers came to Karsk"),
        ("c", "2021-05-04", "2021-05-03", "happened", f"{FLOOD} and a mill"),
        ("d", "2021-05-04", "2021-05-03", "happened", f"{STRIKE} in vain"),
    )
    summary = frame.assign(rank=1, score=1.0, day_articles=4)
    for sentences, expected in ((1, ["e02"]), (2, ["e02", "e03"]), (3, ["e02", "e03", "e00"])):
        (told,) = shown(summary, sentences=sentences)["event_ids"]
        assert told == expected


def test_a_fear_stays_one_where_nothing_else_is_told(frame_of: Frames) -> None:
    summary = summarize(frame_of(("a", "2021-05-04", "2021-05-09", "forecast", FLOOD)))
    assert shown(summary, sentences=1)["status"].item() == "forecast"


def test_what_the_day_before_told_gives_way_to_another_fact(frame_of: Frames) -> None:
    frame = frame_of(
        ("a", "2021-05-04", "2021-05-03", "happened", FLOOD),
        ("b", "2021-05-04", "2021-05-03", "happened", FLOOD),
        ("c", "2021-05-05", "2021-05-04", "happened", FLOOD),
        ("d", "2021-05-05", "2021-05-04", "happened", STRIKE),
    )
    entries = shown(summarize(frame, sentences=2), sentences=1)
    assert entries["headlines"].tolist() == [[FLOOD], [STRIKE]]


def test_a_headline_that_tells_of_the_future_of_the_past_is_told_by_its_sentence(frame_of: Frames) -> None:
    frame = frame_of(("a", "2021-05-04", "2021-05-03", "happened", "Its troops would leave the town of Karsk"))
    frame["sentence"] = "The ministry announced on Monday that its troops would leave the town of Karsk."
    (told,) = shown(summarize(frame), sentences=1)["headlines"]
    assert told[0].startswith("The ministry announced")
