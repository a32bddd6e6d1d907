from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pandas as pd
import pytest

from timeline.errors import SchemaError
from timeline.frame import events_to_frame, load_table, validate, write_frame
from timeline.frame.tables import events_from_table

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.model import Event


@pytest.mark.parametrize(
    ("cell", "start", "end", "granularity"),
    [
        ("2022-02-16", "2022-02-16", "2022-02-17", "day"),
        ("16 February 2022", "2022-02-16", "2022-02-17", "day"),
        ("2022-02", "2022-02-01", "2022-03-01", "month"),
        ("1066", "1066-01-01", "1067-01-01", "year"),
        (1066, "1066-01-01", "1067-01-01", "year"),
        (1066.0, "1066-01-01", "1067-01-01", "year"),
        (pd.Timestamp("2022-02-16"), "2022-02-16", "2022-02-17", "day"),
        (pd.Timestamp("2022-02-16 10:30"), "2022-02-16 10:30", "2022-02-16 10:31", "minute"),
        ("2022-13", None, None, None),
        ("some day", None, None, None),
        (None, None, None, None),
    ],
)
def test_a_date_cell_is_read_as_what_it_says(
    cell: object, start: str | None, end: str | None, granularity: str
) -> None:
    table = pd.DataFrame({"date": pd.Series([cell], dtype="object"), "event": ["Talks"]})
    (row,) = events_from_table(table).to_dict("records")
    if start is None or end is None:
        assert row["start"] is pd.NaT
        assert "is no date" in row["rule"]
    else:
        assert (row["start"], row["end"]) == (pd.Timestamp(start), pd.Timestamp(end))
        assert row["granularity"] == granularity


def test_a_range_runs_from_start_to_the_end_of_end() -> None:
    table = pd.DataFrame({"start_date": ["2022-02-16"], "end_date": ["2022-02-20"], "title": ["A siege"]})
    (row,) = events_from_table(table).to_dict("records")
    assert (row["start"], row["end"]) == (pd.Timestamp("2022-02-16"), pd.Timestamp("2022-02-21"))
    assert row["extent"] == "throughout"


def test_other_columns_are_taken_under_their_usual_names() -> None:
    table = pd.DataFrame(
        {
            "Date": ["2022-02-16"],
            "Headline": ["Talks fail"],
            "Who": ["Norway; Sweden"],
            "Location": ["Oslo"],
            "Publisher": ["The Daily"],
            "link": ["https://daily.example/1"],
            "Status": ["Denied"],
            "Class": ["consult"],
        }
    )
    frame = events_from_table(table)
    validate(frame)
    (row,) = frame.to_dict("records")
    assert (row["actor"], row["places"], row["source"]) == (["Norway", "Sweden"], ["Oslo"], "The Daily")
    assert (row["status"], row["category"], row["url"]) == ("denied", "CONSULT", "https://daily.example/1")


def test_a_table_that_tells_no_status_gets_none() -> None:
    frame = events_from_table(pd.DataFrame({"date": ["2022-02-16"], "event": ["Talks"], "status": ["open"]}))
    assert frame["status"].isna().item()


def test_rows_are_sorted_and_ids_differ_for_equal_rows() -> None:
    table = pd.DataFrame({"date": ["2022-02-17", "2022-02-16", "2022-02-16"], "event": ["C", "A", "A"]})
    frame = events_from_table(table)
    assert frame["headline"].tolist() == ["A", "A", "C"]
    assert frame["event_id"].is_unique


@pytest.mark.parametrize(
    ("columns", "missing"), [(["date", "price"], "headline"), (["event", "price"], "start"), ([], "start")]
)
def test_a_table_without_date_or_headline_is_refused(columns: list[str], missing: str) -> None:
    with pytest.raises(SchemaError, match=f"no column named {missing}.*; it has {', '.join(columns) or 'none'}"):
        events_from_table(pd.DataFrame(columns=columns))


def test_an_events_file_is_loaded_as_such(tmp_path: Path, dated: Event) -> None:
    frame = events_to_frame([dated])
    write_frame(frame, tmp_path / "events.csv")
    pd.testing.assert_frame_equal(load_table(tmp_path / "events.csv"), frame)


def test_a_foreign_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "table.jsonl").write_text('{"date": "2022-02-16", "text": "Talks", "places": ["Oslo"]}\n')
    (row,) = load_table(tmp_path / "table.jsonl").to_dict("records")
    assert (row["headline"], row["places"], row["article_id"]) == ("Talks", ["Oslo"], "table")


TODAY = dt.date(2022, 6, 1)


@pytest.mark.parametrize(
    ("start", "end", "reason"),
    [
        ("2022-02-16", "2022-02-10", "undated, for its end '2022-02-10' lies before its start '2022-02-16'"),
        ("2022-02-16T25:00", "", "'2022-02-16T25:00' is no date"),
        ("", "2022-02-10", "an empty cell is no date"),
    ],
)
def test_a_row_that_makes_no_sense_is_undated_and_the_others_stay(start: str, end: str, reason: str) -> None:
    table = pd.DataFrame({"date": ["2022-02-01", start], "end": ["", end], "event": ["Talks", "Siege"]})
    frame = events_from_table(table, today=TODAY)
    validate(frame)
    good, bad = frame.to_dict("records")
    assert good["start"] == pd.Timestamp("2022-02-01")
    assert (bad["start"], bad["end"], bad["headline"]) == (pd.NaT, pd.NaT, "Siege")
    assert bad["rule"].startswith(f"row 2 of table: {reason}")


def test_an_end_that_is_no_date_leaves_the_start() -> None:
    table = pd.DataFrame({"date": ["2022-02-01"], "end": ["soon after"], "event": ["Talks"]})
    (row,) = events_from_table(table, today=TODAY).to_dict("records")
    assert (row["start"], row["end"]) == (pd.Timestamp("2022-02-01"), pd.Timestamp("2022-02-02"))
    assert "its end 'soon after' is no date" in row["rule"]


@pytest.mark.parametrize(
    ("day", "status"), [("2022-05-31", None), ("2022-06-01", None), ("2022-06-02", "scheduled"), ("", None)]
)
def test_a_table_without_statuses_claims_nothing_to_have_happened(day: str, status: str | None) -> None:
    table = pd.DataFrame({"date": [day], "event": ["Talks"]})
    (row,) = events_from_table(table, today=TODAY).to_dict("records")
    assert (None if pd.isna(row["status"]) else row["status"]) == status
    assert "the table gives no status" in row["rule"]


@pytest.mark.parametrize(("name", "content"), [("t.json", "[]\n"), ("t.jsonl", ""), ("t.jsonl", "\n")])
def test_a_file_without_rows_is_an_empty_events_frame(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content)
    pd.testing.assert_frame_equal(load_table(tmp_path / name), events_to_frame([]))


def test_lists_of_parquet_are_read(tmp_path: Path) -> None:
    pd.DataFrame({"date": ["2022-02-16"], "event": ["Talks"], "who": [["A", "B"]]}).to_parquet(tmp_path / "t.parquet")
    assert load_table(tmp_path / "t.parquet")["actor"].item() == ["A", "B"]


@pytest.mark.parametrize(
    ("telling", "months"),
    [
        ("13/02/2022", [2, 2, 4]),
        ("02/13/22", [2, 12, 5]),
        ("16-02-2022", [None, 2, 4]),
        ("14 February 2022", [2, None, None]),
    ],
)
def test_day_and_month_are_told_apart_by_other_rows_or_not_at_all(telling: str, months: list[int | None]) -> None:
    days = [telling, "12/02/2022", "05/04/22 10:30"]
    frame = events_from_table(pd.DataFrame({"date": days, "event": ["A", "B", "C"]}), today=TODAY)
    rows = {row["headline"]: row for row in frame.to_dict("records")}
    assert [None if pd.isna(row["start"]) else row["start"].month for _, row in sorted(rows.items())] == months
    told = "has two readings, and no row tells" if months[1] is None else "first as in other rows"
    assert f"'12/02/2022' {'' if months[1] is None else 'is read '}" in rows["B"]["rule"]
    assert told in rows["B"]["rule"]


def test_an_end_of_two_readings_leaves_the_start() -> None:
    table = pd.DataFrame({"date": ["2022-02-01"], "end": ["05/03/2022"], "event": ["Talks"]})
    (row,) = events_from_table(table, today=TODAY).to_dict("records")
    assert row["end"] == pd.Timestamp("2022-02-02")
    assert "its end '05/03/2022' has two readings" in row["rule"]
