from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pytest

from timeline.errors import SchemaError
from timeline.frame import EVENTS, MERGED, conform, events_to_frame, validate

if TYPE_CHECKING:
    from timeline.model import Event


def test_conform_fills_missing_columns_with_na() -> None:
    frame = conform(pd.DataFrame({"event_id": ["x"], "mine": [7]}, index=[5]))
    validate(frame)
    assert [*EVENTS, "mine"] == list(frame.columns)
    assert list(frame.index) == [5]
    assert frame.loc[5, "char_start"] == -1
    assert frame.loc[5, "actor"] is None
    assert frame.loc[5, ["start", "status", "headline", "confidence"]].isna().all()
    assert frame.loc[5, "mine"] == 7


def test_conform_of_nothing_is_an_empty_events_frame() -> None:
    frame = conform(pd.DataFrame())
    validate(frame)
    assert frame.empty


def test_a_frame_with_one_merge_column_gets_all() -> None:
    frame = conform(pd.DataFrame({"event_id": ["x"], "n_articles": [3]}))
    assert list(frame.columns) == [*EVENTS, *MERGED]
    assert (frame["n_articles"].item(), frame["n_sources"].item()) == (3, 1)


@pytest.mark.parametrize(
    ("name", "cell", "expected"),
    [
        ("actor", '["A", "B"]', ["A", "B"]),
        ("actor", ("A",), ["A"]),
        ("actor", np.array(["A", "B"]), ["A", "B"]),
        ("actor", None, None),
        ("actor", float("nan"), None),
        ("start", "2022-02-16T04:05:06", pd.Timestamp("2022-02-16 04:05:06")),
        ("start", pd.Timestamp("2022-02-16 04:05:06.9", tz="UTC"), pd.Timestamp("2022-02-16 04:05:06")),
        ("status", "denied", "denied"),
        ("sentence_start", "12", 12),
        ("confidence", "0.5", 0.5),
    ],
)
def test_conform_casts_a_cell(name: str, cell: object, expected: object) -> None:
    frame = conform(pd.DataFrame({"event_id": ["x"], name: pd.Series([cell], dtype="object")}))
    assert frame[name].iloc[0] == expected
    validate(frame)


@pytest.mark.parametrize(
    ("name", "cell", "words"),
    [
        ("status", "maybe", ["column status", "row 0", "'maybe'", "happened", "denied"]),
        ("start", "yesterday", ["column start", "row 0", "'yesterday'", "datetime64[s]"]),
        ("start", "now", ["column start"]),
        ("start", 20220216, ["column start", "20220216"]),
        ("actor", "Smith, Jones", ["column actor", "Smith, Jones"]),
        ("actor", "[1, 2]", ["column actor"]),
        ("confidence", "high", ["column confidence", "'high'"]),
    ],
)
def test_conform_refuses_a_cell_that_does_not_fit(name: str, cell: object, words: list[str]) -> None:
    with pytest.raises(SchemaError) as caught:
        conform(pd.DataFrame({"event_id": ["x"], name: pd.Series([cell], dtype="object")}))
    assert all(word in str(caught.value) for word in words)


def test_validate_names_missing_columns(dated: Event) -> None:
    with pytest.raises(SchemaError, match=r"no column start, end; .*conform"):
        validate(events_to_frame([dated]).drop(columns=["start", "end"]))


def test_validate_names_a_wrong_dtype(dated: Event) -> None:
    frame = events_to_frame([dated]).astype({"start": "datetime64[ns]"})
    with pytest.raises(SchemaError, match=r"column start: dtype is datetime64\[ns\], not datetime64\[s\]"):
        validate(frame)


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("event_id", None, "column event_id, row 1.*missing"),
        ("end", pd.Timestamp("2021-05-03"), "column end, row 1.*not after the start"),
        ("char_end", 3, "column char_end, row 1.*before char_start"),
        ("confidence", 1.5, "column confidence, row 1.*outside 0 to 1"),
        ("places", "Riga", "column places, row 1.*no list of str"),
        ("places", [1], "column places, row 1.*no list of str"),
    ],
)
def test_validate_refuses_rows_that_make_no_sense(dated: Event, name: str, value: object, message: str) -> None:
    frame = pd.concat([events_to_frame([dated])] * 2, ignore_index=True)
    frame[name] = pd.Series([frame[name].iloc[0], value], dtype=frame[name].dtype)
    with pytest.raises(SchemaError, match=message):
        validate(frame)
