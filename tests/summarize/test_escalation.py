from __future__ import annotations

import datetime as dt
import sys
from typing import TYPE_CHECKING

import pandas as pd
import pytest

from timeline.errors import UnknownChoiceError
from timeline.summarize import course, escalation

if TYPE_CHECKING:
    from collections.abc import Callable

    Frames = Callable[..., pd.DataFrame]


def test_intensity_is_added_up_by_pair_for_what_happened(frame_of: Frames) -> None:
    frame = frame_of(
        ("a", "2021-05-04", "2021-05-03", "happened", "One"),
        ("b", "2021-05-04", "2021-05-03", "ongoing", "Two"),
        ("c", "2021-05-04", "2021-05-03", "forecast", "Feared"),
        ("d", "2021-05-04", "2021-05-03", "denied", "Denied"),
        intensity=-5.0,
        category="ASSAULT",
        actor=["Lom", "Varn"],
        recipient=["Karsk"],
    )
    table = escalation(frame)
    assert table[["actor", "recipient", "events", "intensity", "feared"]].to_numpy().tolist() == [
        ["Lom", "Karsk", 2, -10.0, 0],
        ["Varn", "Karsk", 2, -10.0, 0],
        ["Lom", "Karsk", 0, 0.0, 1],
        ["Varn", "Karsk", 0, 0.0, 1],
    ]
    assert table["start"].dt.day.tolist() == [3, 3, 4, 4]
    assert table["worst"].tolist()[:2] == [-5.0, -5.0]
    assert table["worst"].isna().tolist() == [False, False, True, True]
    assert not escalation(frame.assign(category="CONSULT").astype(frame.dtypes))["feared"].any()
    assert escalation(frame_of()).columns.tolist() == table.columns.tolist()


def test_a_person_is_one_party_whether_feared_or_met(frame_of: Frames) -> None:
    told = frame_of(("a", "2021-05-04", "2021-05-03", "happened", "One"), intensity=-5.0, actor=["Putin"])
    feared = frame_of(
        ("b", "2021-05-04", "2021-05-03", "forecast", "Feared"), category="ASSAULT", actor=["Vladimir Putin"]
    )
    table = escalation(pd.concat([told, feared], ignore_index=True).astype(told.dtypes))
    assert set(table["actor"]) == {"Vladimir Putin"}


def test_weeks_begin_on_monday(frame_of: Frames) -> None:
    frame = frame_of(("a", "2021-05-10", "2021-05-09", "happened", "One"), intensity=-5.0)
    table = escalation(frame, unit="week")
    assert table["start"].item().date() == dt.date(2021, 5, 3)
    assert table[["actor", "recipient"]].to_numpy().tolist() == [["", ""]]


def test_the_course_has_no_gaps_and_counts_each_event_once(frame_of: Frames) -> None:
    frame = frame_of(
        ("a", "2021-05-01", "2021-05-01", "happened", "One"),
        ("b", "2021-05-04", "2021-05-03", "happened", "Two"),
        ("b", "2021-05-04", "2021-05-09", "forecast", "Feared"),
        ("b", "2021-05-04", "1990-05-09", "happened", "Long ago"),
        intensity=-5.0,
        actor=["Lom", "Varn"],
    )
    table = course(frame)
    assert table["start"].dt.day.tolist() == [1, 2, 3, 4]
    assert table["intensity"].tolist() == [-5.0, 0.0, -5.0, 0.0]
    assert table["hostility"].tolist() == [5.0, 0.0, 5.0, 0.0]
    assert table["reports"].tolist() == [1, 0, 0, 3]
    assert table["forecasts"].iloc[[0, 3]].tolist() == [0.0, pytest.approx(1 / 3)]
    assert table["forecasts"].isna().tolist() == [False, True, True, False]
    assert course(frame_of()).empty


def test_aid_does_not_hide_hostility(frame_of: Frames) -> None:
    frame = frame_of(
        ("a", "2021-05-01", "2021-05-01", "happened", "Raided"),
        ("b", "2021-05-01", "2021-05-01", "happened", "Helped"),
    ).assign(intensity=[-7.0, 7.0])
    (row,) = course(frame).to_dict("records")
    assert (row["intensity"], row["hostility"]) == (0.0, 7.0)


def test_what_is_feared_is_told_among_what_is_hostile(frame_of: Frames) -> None:
    frame = frame_of(
        ("a", "2021-05-01", "2021-05-01", "happened", "Raided"),
        ("a", "2021-05-01", "2021-05-02", "forecast", "May raid"),
        ("a", "2021-05-01", "2021-05-02", "threatened", "Will raid"),
        ("a", "2021-05-01", "2021-05-02", "scheduled", "Will meet"),
        ("b", "2021-05-02", "2021-05-01", "happened", "Met"),
    ).assign(category=["ASSAULT", "ASSAULT", "THREATEN", "CONSULT", "CONSULT"])
    table = course(frame.astype(frame_of().dtypes))
    assert table["forecasts"].tolist() == [0.5, 0.0]
    assert table["feared"].iloc[0] == pytest.approx(2 / 3)
    assert table["feared"].isna().tolist() == [False, True]


def test_one_week_may_be_a_level_of_its_own(frame_of: Frames) -> None:
    first = dt.date(2021, 5, 3)
    weeks = [(first + dt.timedelta(weeks=number)).isoformat() for number in range(12)]
    frame = frame_of(*((day, day, day, "happened", f"Event {day}") for day in weeks), intensity=-1.0)
    frame["intensity"] = [-1.0] * 8 + [-10.0] + [-1.0] * 3
    table = course(frame, unit="week")
    assert table["start"][table["change"]].dt.date.tolist() == [first + dt.timedelta(weeks=number) for number in (8, 9)]


def test_a_lasting_change_of_level_is_marked_and_steadiness_is_not(frame_of: Frames) -> None:
    first = dt.date(2021, 5, 1)
    days = [(first + dt.timedelta(days=number)).isoformat() for number in range(40)]
    calm = frame_of(*((day, day, day, "happened", f"Event {day}") for day in days), intensity=-1.0)
    assert not course(calm)["change"].any()
    calm["intensity"] = [-1.0 if number < 25 else -9.0 for number in range(40)]
    calm = calm.astype({"intensity": "float32"})
    table = course(calm)
    assert table["start"][table["change"]].dt.date.tolist() == [first + dt.timedelta(days=25)]


def test_without_ruptures_only_the_changes_are_unknown(frame_of: Frames, monkeypatch: pytest.MonkeyPatch) -> None:
    first = dt.date(2021, 5, 1)
    days = [(first + dt.timedelta(days=number)).isoformat() for number in range(40)]
    frame = frame_of(*((day, day, day, "happened", f"Event {day}") for day in days), intensity=-1.0)
    frame["intensity"] = [-1.0 if number < 25 else -9.0 for number in range(40)]
    frame = frame.astype({"intensity": "float32"})
    whole = course(frame)
    monkeypatch.setitem(sys.modules, "ruptures", None)
    table = course(frame)
    assert table["change"].isna().all()
    assert whole["change"].sum() == 1
    assert table.drop(columns="change").equals(whole.drop(columns="change"))


def test_another_unit_is_refused(frame_of: Frames) -> None:
    with pytest.raises(UnknownChoiceError, match="unit"):
        escalation(frame_of(), unit="year")
