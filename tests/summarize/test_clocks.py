from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pandas as pd
import pytest

import timeline
from timeline.errors import InvalidDayError, SchemaError
from timeline.model import Article
from timeline.summarize import as_known_on, forecasts

if TYPE_CHECKING:
    from collections.abc import Callable

    Frames = Callable[..., pd.DataFrame]

PLAN = ("a", "2021-05-01", "2021-05-03", "scheduled", "Ministers from Lom will meet in Karsk")
MET = ("b", "2021-05-04T10:00", "2021-05-03", "happened", "Ministers from Lom met in Karsk")


def article(name: str, day: str, text: str) -> Article:
    return Article(article_id=name, text=text, published=dt.datetime.fromisoformat(day))


def test_only_what_had_been_said_by_a_day_was_known_on_it(frame_of: Frames) -> None:
    frame = frame_of(MET, PLAN, ("c", "", "2021-05-01", "happened", "Nobody knows when this was said"))
    assert list(as_known_on(frame, "2021-05-03")["article_id"]) == ["a"]
    assert list(frame.timeline.as_known_on(dt.date(2021, 5, 4))["article_id"]) == ["b", "a"]
    assert as_known_on(frame, "2021-04-30").empty


def test_a_merged_frame_and_a_day_that_is_none_are_refused(frame_of: Frames) -> None:
    with pytest.raises(SchemaError, match="merged already"):
        as_known_on(timeline.merge(frame_of(PLAN)), "2021-05-03")
    with pytest.raises(InvalidDayError):
        as_known_on(frame_of(PLAN), "soon")


def test_what_came_of_a_plan_was_not_known_before(frame_of: Frames) -> None:
    frame = frame_of(PLAN, MET, category="CONSULT", actor=["Lom"], places=["Karsk"])
    (row,) = forecasts(timeline.merge(frame)).to_dict("records")
    assert (row["status"], row["result"], row["days"], row["outcome_id"]) == ("scheduled", "fulfilled", 0, "e01")
    assert row["outcome"] == "2021-05-03, the same day: Ministers from Lom met in Karsk (e01)"
    (before,) = frame.timeline.as_known_on("2021-05-02").timeline.forecasts().to_dict("records")
    assert (before["result"], before["outcome"]) == ("not seen", "not seen by 2021-05-01")
    assert pd.isna(before["days"])


def test_what_was_called_off_says_so() -> None:
    planned = article("planned", "2022-02-21", "Antony Blinken will meet Sergei Lavrov on Thursday, officials said.")
    off = article(
        "off",
        "2022-02-22",
        "The meeting between Blinken and Lavrov scheduled for Thursday was called off, officials said.",
    )
    (row,) = timeline.extract([planned, off]).timeline.forecasts().to_dict("records")
    assert (row["result"], row["outcome"].partition(":")[0]) == ("denied", "denied or called off, told 2022-02-22")
    assert pd.isna(row["outcome_day"])
    assert pd.isna(row["days"])


def test_forecasts_need_a_merged_frame_and_may_be_none(frame_of: Frames) -> None:
    with pytest.raises(SchemaError, match="not merged"):
        forecasts(frame_of(PLAN))
    assert forecasts(timeline.merge(frame_of(MET))).empty


def test_as_early_as_meets_the_day_on_which_it_came() -> None:
    warned = article(
        "warned", "2022-02-12", "Russian forces could attack Ukraine as early as February 16, officials said."
    )
    came = article(
        "came", "2022-02-24", "Russia attacked Ukraine early on Thursday with missiles and columns of tanks."
    )
    (row,) = timeline.extract([warned, came]).timeline.forecasts().to_dict("records")
    assert (row["start"], row["outcome_day"], row["days"]) == (
        pd.Timestamp("2022-02-16"),
        pd.Timestamp("2022-02-24"),
        8,
    )
