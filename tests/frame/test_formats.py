from __future__ import annotations

import datetime as dt
import errno
import os
import string
from typing import TYPE_CHECKING

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.errors import InputNotFoundError, OutputError, SchemaError, UnknownFormatError
from timeline.frame import EVENTS, MERGED, SUMMARY, conform, events_to_frame, load, write_frame
from timeline.frame.atomic import whole_file
from timeline.frame.csvfile import read_csv, write_csv
from timeline.frame.jsonfile import read_json, read_jsonl, write_json, write_jsonl
from timeline.frame.schema import Column, ColumnKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from timeline.model import Event

SUFFIXES = [".csv", ".json", ".jsonl", ".parquet"]

text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12) | st.sampled_from(
    [
        "=1+1",
        "+1",
        "-0498",
        "@cmd",
        "'quoted",
        "''",
        "",
        "NA",
        "nan",
        "null",
        "None",
        '"',
        "a,b",
        "x\ry",
        "x\r\ny",
        "\t",
        "True",
        "1.0",
    ]
)


def cells(column: Column) -> st.SearchStrategy[object]:
    match column.kind:
        case ColumnKind.TEXT:
            return st.none() | text
        case ColumnKind.TIME:
            return st.none() | st.datetimes().map(lambda time: time.replace(microsecond=0))
        case ColumnKind.CATEGORY:
            return st.sampled_from([None, *column.categories])
        case ColumnKind.LIST:
            return st.none() | st.lists(text, max_size=3)
        case ColumnKind.INTEGER:
            return st.integers(0, 10**9)
        case ColumnKind.FLOAT:
            return st.none() | st.floats(0, 1, width=32)


names = [*EVENTS, *MERGED]
rows = st.fixed_dictionaries({name: cells((EVENTS | MERGED)[name]) for name in names})  # type: ignore[operator]
frames = st.lists(rows, min_size=1, max_size=3).map(
    lambda some: conform(pd.DataFrame(some, columns=names, dtype="object"))
)


@settings(max_examples=25, deadline=None)
@given(frame=frames)
@pytest.mark.parametrize(
    ("writer", "reader"), [(write_csv, read_csv), (write_json, read_json), (write_jsonl, read_jsonl)]
)
def test_any_frame_comes_back_the_same(
    frame: pd.DataFrame,
    writer: Callable[[pd.DataFrame, Path], None],
    reader: Callable[[Path], pd.DataFrame],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    path = tmp_path_factory.mktemp("round") / "frame"
    writer(frame, path)
    pd.testing.assert_frame_equal(conform(reader(path)), frame)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_load_restores_every_dtype(suffix: str, tmp_path: Path, dated: Event, undated: Event) -> None:
    frame = events_to_frame([dated, undated])
    write_frame(frame, tmp_path / f"events{suffix}")
    pd.testing.assert_frame_equal(load(tmp_path / f"events{suffix}"), frame)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_an_empty_frame_comes_back_empty_with_all_columns(suffix: str, tmp_path: Path) -> None:
    frame = events_to_frame([])
    write_frame(frame, tmp_path / f"events{suffix}")
    pd.testing.assert_frame_equal(load(tmp_path / f"events{suffix}"), frame)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_column_of_the_users_own_is_kept(suffix: str, tmp_path: Path, dated: Event) -> None:
    frame = events_to_frame([dated]).assign(note="=HYPERLINK(1)")
    write_frame(frame, tmp_path / f"events{suffix}")
    assert load(tmp_path / f"events{suffix}")["note"].item() == "=HYPERLINK(1)"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20"])
def test_no_csv_cell_starts_as_a_formula(start: str, tmp_path: Path, dated: Event) -> None:
    frame = events_to_frame([dated])
    frame["headline"] = pd.Series([f"{start}cmd|' /C calc'!A0"], dtype="str")
    write_frame(frame, tmp_path / "events.csv")
    raw = pd.read_csv(tmp_path / "events.csv", dtype="str", keep_default_na=False)
    assert not any(cell.startswith(tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")) for cell in raw.iloc[0])
    assert load(tmp_path / "events.csv")["headline"].item() == frame["headline"].item()


def test_a_csv_that_a_spreadsheet_saved_again_is_read(tmp_path: Path, dated: Event) -> None:
    frame = events_to_frame([dated])
    write_frame(frame, tmp_path / "events.csv")
    saved = (tmp_path / "events.csv").read_text(encoding="utf-8")
    (tmp_path / "again.csv").write_text(saved, encoding="utf-8-sig", newline="\n")
    pd.testing.assert_frame_equal(load(tmp_path / "again.csv"), frame)


@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
def test_a_table_parted_otherwise_than_by_commas_is_read(delimiter: str, tmp_path: Path) -> None:
    rows = [["date", "headline"], ["2022-03-14", "The dam broke, and the town fled"]]
    (tmp_path / "rows.csv").write_text("\n".join(delimiter.join(row) for row in rows), encoding="utf-8")
    assert read_csv(tmp_path / "rows.csv")["headline"].tolist() == ["The dam broke, and the town fled"]


def test_a_long_cell_is_no_trouble(tmp_path: Path, dated: Event) -> None:
    frame = events_to_frame([dated])
    frame["sentence"] = pd.Series([string.ascii_letters * 10_000], dtype="str")
    write_frame(frame, tmp_path / "events.csv")
    assert load(tmp_path / "events.csv")["sentence"].item() == frame["sentence"].item()


@pytest.mark.parametrize("name", ["events.xlsx", "events", "events.csv.gz"])
def test_an_unknown_suffix_lists_the_known_ones(name: str, tmp_path: Path, dated: Event) -> None:
    with pytest.raises(UnknownFormatError, match=r"\.csv, \.json, \.jsonl, \.parquet"):
        write_frame(events_to_frame([dated]), tmp_path / name)
    with pytest.raises(UnknownFormatError, match=r"\.csv, \.json, \.jsonl, \.parquet"):
        load(tmp_path / name)
    assert not list(tmp_path.iterdir())


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputNotFoundError, match=r"none\.csv"):
        load(tmp_path / "none.csv")


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.csv", b"", "empty"),
        ("a.csv", b"date,headline\n2022,War\n", "no column event_id"),
        ("a.csv", b"event_id\n\xff\xfe\n", "the file is not UTF-8; save it as UTF-8"),
        ("a.csv", b'event_id\n"a\n', "no CSV"),
        ("a.csv", b"event_id,status\nx,perhaps\n", "column status.*perhaps"),
        ("a.jsonl", b'{"event_id": "x"}\n{broken\n', "line 2"),
        ("a.jsonl", b"[1]\n", "line 1"),
        ("a.jsonl", b"\xff\xfe\n", "not UTF-8"),
        ("a.json", b'{"event_id": "x"}', "no array"),
        ("a.json", b"[" * 100_000, "no JSON"),
        ("a.parquet", b"PAR1 or not", "no Parquet file"),
    ],
)
def test_a_broken_file_is_told_in_one_line(name: str, content: bytes, message: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(SchemaError, match=message) as caught:
        load(tmp_path / name)
    assert "\n" not in str(caught.value)


def test_a_folder_as_output_is_refused(tmp_path: Path, dated: Event) -> None:
    folder = tmp_path / "events.csv"
    folder.mkdir()
    with pytest.raises(OutputError, match="it is a folder"):
        write_frame(events_to_frame([dated]), folder)


def test_a_missing_folder_is_told(tmp_path: Path, dated: Event) -> None:
    with pytest.raises(OutputError, match="there is no folder"):
        write_frame(events_to_frame([dated]), tmp_path / "none" / "events.csv")


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, dated: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "events.csv"
    path.write_text("old")

    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pd.DataFrame, "to_csv", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_frame(events_to_frame([dated]), path)
    assert [file.name for file in tmp_path.iterdir()] == ["events.csv"]
    assert path.read_text() == "old"


def test_years_of_three_digits_come_back(tmp_path: Path, dated: Event) -> None:
    frame = events_to_frame([dated])
    frame["start"] = pd.Series([dt.datetime.fromisoformat("0476-09-04")], dtype="datetime64[s]")
    write_frame(frame, tmp_path / "events.csv")
    assert load(tmp_path / "events.csv")["start"].item() == pd.Timestamp("0476-09-04")


@pytest.mark.parametrize("added", [[*MERGED], [*SUMMARY], [*MERGED, *SUMMARY], ["note"]])
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_frame_without_rows_keeps_its_columns(suffix: str, added: list[str], tmp_path: Path) -> None:
    frame = conform(pd.DataFrame(columns=[*EVENTS, *added], dtype="object"))
    write_frame(frame, tmp_path / f"none{suffix}")
    pd.testing.assert_frame_equal(load(tmp_path / f"none{suffix}"), frame, check_dtype="note" not in added)


@pytest.mark.parametrize(
    ("cells", "stored"),
    [
        ([{"a": [1]}, None], '{"a": [1]}'),
        (["x", 7], "x"),
        ([7, "x"], "7"),
        ([(1, 2), 3], "[1, 2]"),
        ([dt.timedelta(hours=1), "x"], '"1:00:00"'),
        ([{1}, "x"], '"{1}"'),
        ([1j, 2j], '"1j"'),
        (["\ud800", "x"], "?"),
        ([pd.Interval(0.0, 1.0), None], '"(0.0, 1.0]"'),
    ],
)
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_cells_that_only_python_holds_become_json_text(
    suffix: str, cells: list[object], stored: str, tmp_path: Path, dated: Event, undated: Event
) -> None:
    frame = events_to_frame([dated, undated])
    frame["mine"] = pd.Series(cells, dtype="object")
    write_frame(frame, tmp_path / f"events{suffix}")
    assert load(tmp_path / f"events{suffix}")["mine"].iloc[0] == stored


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_columns_named_by_other_things_than_text(suffix: str, tmp_path: Path, dated: Event) -> None:
    write_frame(events_to_frame([dated]).assign(x="a").rename(columns={"x": 7}), tmp_path / f"events{suffix}")
    assert load(tmp_path / f"events{suffix}")["7"].item() == "a"


def test_columns_of_one_name_are_refused(tmp_path: Path, dated: Event) -> None:
    frame = events_to_frame([dated])
    with pytest.raises(SchemaError, match="two columns are called status"):
        write_frame(pd.concat([frame, frame["status"]], axis="columns"), tmp_path / "events.csv")


def test_a_link_is_written_through(tmp_path: Path, dated: Event) -> None:
    (tmp_path / "kept").mkdir()
    link = tmp_path / "link.csv"
    link.symlink_to(tmp_path / "kept" / "target.csv")
    for _ in range(2):
        write_frame(events_to_frame([dated]), link)
    assert link.is_symlink()
    assert len(load(tmp_path / "kept" / "target.csv")) == 1
    circle = tmp_path / "circle.csv"
    circle.symlink_to(circle)
    with pytest.raises(OutputError, match="cannot write"):
        write_frame(events_to_frame([dated]), circle)


def test_a_name_of_any_length_that_the_disk_takes(tmp_path: Path, dated: Event) -> None:
    path = tmp_path / ("é" * 125 + "a.csv")
    write_frame(events_to_frame([dated]), path)
    assert len(load(path)) == 1
    with pytest.raises(OutputError, match="too long"):
        write_frame(events_to_frame([dated]), tmp_path / ("a" * 252 + ".csv"))


def test_a_name_with_nul_is_refused(tmp_path: Path, dated: Event) -> None:
    with pytest.raises(OutputError, match=r"a\\x00b\.csv'.*NUL"):
        write_frame(events_to_frame([dated]), tmp_path / "a\0b.csv")
    with pytest.raises(InputNotFoundError):
        load(tmp_path / "a\0b.csv")


@pytest.mark.parametrize(("number", "mend"), [(errno.ENOSPC, "free some space"), (errno.EACCES, "name a file")])
def test_what_mends_an_output_depends_on_why_it_failed(tmp_path: Path, number: int, mend: str) -> None:
    with pytest.raises(OutputError, match=f"events.csv: cannot write: .*; {mend}"), whole_file(tmp_path / "events.csv"):
        raise OSError(number, os.strerror(number))


@pytest.mark.skipif(os.name == "nt", reason="rights of files are those of POSIX")
def test_a_file_has_the_rights_that_it_had_and_a_new_one_those_of_the_umask(tmp_path: Path) -> None:
    kept = tmp_path / "kept.csv"
    kept.touch()
    kept.chmod(0o604)
    before = os.umask(0o027)
    try:
        for path in (kept, tmp_path / "new.csv"):
            with whole_file(path) as part:
                part.write_text("a")
    finally:
        os.umask(before)
    assert [f"{path.stat().st_mode & 0o777:o}" for path in (kept, tmp_path / "new.csv")] == ["604", "640"]
