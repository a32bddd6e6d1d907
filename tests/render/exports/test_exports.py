"""Each export read back by a reader that is not ours."""

from __future__ import annotations

import csv
import json
import struct
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

import icalendar
import jsonschema
import pandas as pd
import pyarrow.parquet
import pytest
from lxml import etree
from markdown_it import MarkdownIt

import timeline
from timeline.errors import MissingBrowserError, MissingExtraError, UnknownFormatError
from timeline.frame import load
from timeline.frame.suffixes import EXPORTED
from timeline.frame.validity import conform
from timeline.render.exports import EXPORTS

if TYPE_CHECKING:
    from collections.abc import Callable

NASTY = (
    '</script><script>alert(1)</script>\r\nEND:VEVENT\r\nBEGIN:VEVENT;x,y\\ [a](javascript:x) \u202e=cmd|"/c calc" \x00'
)
DATE = {
    "type": "object",
    "required": ["year"],
    "properties": {name: {"type": "integer"} for name in ("year", "month", "day", "hour", "minute")},
    "additionalProperties": False,
}
TIMELINEJS = {
    "type": "object",
    "required": ["events"],
    "properties": {
        "events": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["start_date", "unique_id", "display_date", "text"],
                "properties": {
                    "start_date": DATE,
                    "end_date": DATE,
                    "unique_id": {"type": "string", "minLength": 1},
                    "display_date": {"type": "string", "minLength": 1},
                    "group": {"type": "string"},
                    "text": {
                        "type": "object",
                        "required": ["headline", "text"],
                        "properties": {"headline": {"type": "string"}, "text": {"type": "string"}},
                    },
                },
                "additionalProperties": False,
            },
        }
    },
}
"""What TimelineJS reads: https://timeline.knightlab.com/docs/json-format.html."""


@pytest.fixture
def events() -> pd.DataFrame:
    return load(Path(__file__).parents[1] / "events.jsonl")


@pytest.fixture
def hostile(events: pd.DataFrame) -> pd.DataFrame:
    for column in ("headline", "sentence", "expression", "title", "source", "rule"):
        events[column] = NASTY
    events["actor"] = [[NASTY] for _ in range(len(events))]
    events["url"] = "javascript:alert(1)"
    return events


@pytest.fixture
def dated(events: pd.DataFrame) -> list[str]:
    return list(events["event_id"][events["start"].notna() | events["end"].notna()])


class Tags(HTMLParser):
    """Lists the tags of a piece of HTML."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 (the parser's)
        self.tags.add(tag)


def test_what_the_accessor_names_is_what_is_there() -> None:
    assert set(EXPORTED) == set(EXPORTS)


def test_timelinejs_fits_its_schema_and_tells_vague_dates_in_words(
    events: pd.DataFrame, dated: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "crisis.timelinejs.json"
    timeline.write(events, path)
    data = json.loads(path.read_text(encoding="utf-8"))
    jsonschema.validate(data, TIMELINEJS)
    by_id = {event["unique_id"]: event for event in data["events"]}
    assert sorted(by_id) == sorted(dated)
    early = by_id["on-or-after"]
    assert early["start_date"] == {"year": 2022, "month": 2, "day": 16}
    assert early["display_date"] == "on or after 16 Feb 2022"
    assert "end_date" not in early
    assert by_id["month"]["end_date"] == {"year": 2022, "month": 1, "day": 31}
    assert early["text"]["text"].startswith("<p><b>forecast</b>: ")


def test_timelinejs_takes_no_markup_from_the_text(hostile: pd.DataFrame, tmp_path: Path) -> None:
    path = tmp_path / "crisis.timelinejs.json"
    timeline.write(hostile, path)
    for event in json.loads(path.read_text(encoding="utf-8"))["events"]:
        assert Tags(event["text"]["headline"]).tags == set()
        assert Tags(event["text"]["text"]).tags <= {"p", "b"}
        assert Tags(event.get("group", "")).tags == set()


def test_icalendar_is_read_back(events: pd.DataFrame, dated: list[str], tmp_path: Path) -> None:
    path = tmp_path / "crisis.ics"
    timeline.write(events, path)
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    by_id = {str(event["uid"]).removesuffix("@crisis-timeline"): event for event in calendar.walk("VEVENT")}
    assert sorted(by_id) == sorted(dated)
    assert max(len(line) for line in path.read_bytes().split(b"\r\n")) <= 75
    early = by_id["on-or-after"]
    assert early.decoded("dtstart").isoformat() == "2022-02-16"
    assert early["summary"] == "[forecast] The invasion could begin (on or after 16 Feb 2022)"
    assert (early["status"], by_id["day"]["status"]) == ("TENTATIVE", "CONFIRMED")
    assert by_id["day"]["summary"] == "Northland opens the bridge"
    assert "as early as February 16th" in str(early["description"])
    month = by_id["month"]
    assert [month.decoded(side).isoformat() for side in ("dtstart", "dtend")] == ["2022-01-01", "2022-02-01"]


def test_icalendar_takes_no_lines_from_the_text(hostile: pd.DataFrame, dated: list[str], tmp_path: Path) -> None:
    path = tmp_path / "crisis.ics"
    timeline.write(hostile, path)
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    found = calendar.walk("VEVENT")
    assert len(found) == len(dated)
    assert all(not event.errors and "url" not in event for event in found)


def test_markdown_tells_every_event_on_one_line_and_undated_ones_last(events: pd.DataFrame, tmp_path: Path) -> None:
    path = tmp_path / "crisis.md"
    timeline.write(events, path)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert sum(line.startswith("- ") for line in lines) == len(events)
    headings = [line for line in lines if line.startswith("## ")]
    assert headings[0] == "## Apr 1949"
    assert headings[-1] == "## Undated"
    assert "## 2014" in headings
    told = "- **on or after 16 Feb 2022**: The invasion could begin (forecast; Der Beobachter; [Northern Herald](https://example.org/veld))"
    assert told in lines


def test_markdown_takes_no_markup_from_the_text(hostile: pd.DataFrame, tmp_path: Path) -> None:
    path = tmp_path / "crisis.md"
    timeline.write(hostile, path)
    text = path.read_text(encoding="utf-8")
    assert sum(line.startswith("- ") for line in text.splitlines()) == len(hostile)
    tokens = [part for token in MarkdownIt().parse(text) for part in (token, *(token.children or ()))]
    kinds = {token.type for token in tokens}
    assert not kinds & {"html_block", "html_inline", "link_open", "image", "code_inline", "fence", "code_block"}
    assert sum(token.type == "list_item_open" for token in tokens) == len(hostile)
    assert NASTY.split("\r", maxsplit=1)[0] in " ".join(token.content for token in tokens if token.type == "text")


def test_timeml_is_read_back_with_the_values(events: pd.DataFrame, tmp_path: Path) -> None:
    events["timex_value"] = ["2022-02-16" if name == "on-or-after" else None for name in events["event_id"]]
    path = tmp_path / "crisis.tml"
    timeline.write(events, path)
    text = etree.parse(path).find("TEXT")
    assert text is not None
    words = {timex.text: timex.get("value") for timex in text.iter("TIMEX3")}
    assert words["as early as February 16th"] == "2022-02-16"
    assert "".join(text.itertext()).splitlines() == list(events["sentence"])


def test_timeml_of_hostile_text_is_xml(hostile: pd.DataFrame, tmp_path: Path) -> None:
    path = tmp_path / "crisis.tml"
    hostile["timex_value"] = "2022\x00<x a='\"'>"
    hostile["expression"], hostile["sentence"] = f"{NASTY}1", f"before {NASTY}1 after"
    timeline.write(hostile, path)
    assert len(etree.parse(path).findall(".//TIMEX3")) == len(hostile)
    assert {node.tag for node in etree.parse(path).getroot().iter()} <= {"TimeML", "DOCID", "DCT", "TEXT", "TIMEX3"}


def csv_rows(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def json_rows(path: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return found


def line_rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]


def parquet_rows(path: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = pyarrow.parquet.read_table(path).to_pylist()
    return found


@pytest.mark.parametrize(
    ("suffix", "read"), [(".csv", csv_rows), (".json", json_rows), (".jsonl", line_rows), (".parquet", parquet_rows)]
)
def test_a_table_is_read_back_whatever_its_text(
    hostile: pd.DataFrame, tmp_path: Path, suffix: str, read: Callable[[Path], list[dict[str, Any]]]
) -> None:
    path = tmp_path / f"crisis{suffix}"
    timeline.write(hostile, path)
    rows = read(path)
    assert [row["event_id"] for row in rows] == list(hostile["event_id"])
    assert {row["headline"] for row in rows} == {NASTY}
    actors = [json.loads(row["actor"]) if suffix == ".csv" else row["actor"] for row in rows]
    assert actors == [[NASTY]] * len(rows)
    assert [str(row["start"] or "")[:10] for row in rows] == [
        "" if pd.isna(start) else str(start)[:10] for start in hostile["start"]
    ]


@pytest.mark.parametrize("suffix", [".timelinejs.json", ".ics", ".md", ".tml"])
def test_no_events_give_a_whole_file(events: pd.DataFrame, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"crisis{suffix}"
    timeline.write(events.iloc[:0], path)
    assert path.stat().st_size > 10


@pytest.mark.parametrize("suffix", [".timelinejs.json", ".ics", ".md", ".tml"])
def test_the_ends_of_time_are_written(tmp_path: Path, suffix: str) -> None:
    early, late = pd.Timestamp("0001-01-01").as_unit("s"), pd.Timestamp("9999-12-31").as_unit("s")
    frame = pd.DataFrame({"start": [early, late, pd.NaT], "end": [pd.NaT, pd.NaT, early]}).astype("datetime64[s]")
    frame["event_id"] = ["a", "b", "c"]
    path = tmp_path / f"crisis{suffix}"
    timeline.write(conform(frame), path)
    assert path.stat().st_size > 10


def png_size(data: bytes) -> tuple[int, int]:
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    kind, width, height = struct.unpack(">4sII", data[12:24])
    assert kind == b"IHDR"
    return width, height


def svg_size(data: bytes) -> tuple[int, int]:
    root = etree.fromstring(data)
    assert "The invasion could begin" in "".join(root.itertext())
    return int(float(root.get("width"))), int(float(root.get("height")))


def pdf_pages(data: bytes) -> tuple[int, int]:
    import pypdfium2  # noqa: PLC0415 (only here)

    document = pypdfium2.PdfDocument(data)
    pages = len(document)
    document.close()
    return pages, len(data)


@pytest.mark.browser
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize(
    ("suffix", "read", "expected"), [(".png", png_size, 2400), (".svg", svg_size, 1200), (".pdf", pdf_pages, 1)]
)
def test_a_picture_is_read_back(
    events: pd.DataFrame, tmp_path: Path, suffix: str, read: Callable[[bytes], Any], expected: int
) -> None:
    pytest.importorskip("kaleido")
    path = tmp_path / f"crisis{suffix}"
    try:
        timeline.write(events, path)
    except MissingBrowserError:
        pytest.skip("no Chromium on this machine")
    assert read(path.read_bytes())[0] == expected


def test_without_a_browser_a_picture_is_one_clear_line(
    events: pd.DataFrame, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kaleido = pytest.importorskip("kaleido")
    errors = pytest.importorskip("choreographer.errors")

    def none(*_: object, **__: object) -> bytes:
        raise errors.ChromeNotFoundError

    monkeypatch.setattr(kaleido, "calc_fig_sync", none)
    with pytest.raises(MissingBrowserError, match="needs Chrome or Chromium") as info:
        timeline.write(events, tmp_path / "crisis.png")
    assert "\n" not in str(info.value)
    assert list(tmp_path.iterdir()) == []


def test_without_kaleido_the_extra_is_named(
    events: pd.DataFrame, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "kaleido", None)
    with pytest.raises(MissingExtraError, match=r"crisis-timeline\[images\]"):
        timeline.write(events, tmp_path / "crisis.pdf")


def test_other_suffixes_are_one_clear_error(events: pd.DataFrame, tmp_path: Path) -> None:
    with pytest.raises(UnknownFormatError, match=r"\.timelinejs\.json"):
        timeline.write(events, tmp_path / "crisis.docx")
