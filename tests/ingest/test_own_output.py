"""What timeline wrote itself is no article, wherever it was left."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

import pytest

import timeline
from timeline.ingest import Skipped, load, read

if TYPE_CHECKING:
    from pathlib import Path

TODAY = dt.date(2022, 3, 1)
STORY = "The army closed the bridge on February 12, 2022. The mayor said on February 14, 2022 that it was open again."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "story.txt").write_text(STORY)
    return tmp_path


def reasons(folder: Path) -> list[str]:
    """Read the folder, and give the reasons for what is none beside the story."""
    items = list(load([folder], today=TODAY))
    assert [item.text for item in items if not isinstance(item, Skipped)] == [STORY]
    return [item.reason for item in items if isinstance(item, Skipped)]


def test_our_page_is_passed_over(folder: Path) -> None:
    timeline.write(timeline.extract(read(folder, today=TODAY)), folder / "a.html")
    assert len(reasons(folder)) == 1
    assert "a timeline that timeline drew" in reasons(folder)[0]


@pytest.mark.parametrize("suffix", ["csv", "json", "jsonl", "parquet"])
@pytest.mark.parametrize("merged", [False, True])
def test_our_events_are_passed_over_with_one_line(folder: Path, suffix: str, *, merged: bool) -> None:
    events = timeline.extract(read(folder, today=TODAY))
    assert len(events) >= 2
    timeline.write(timeline.merge(events) if merged else events, folder / f"events.{suffix}")
    (reason,) = reasons(folder)
    assert "a table of events that timeline wrote" in reason


@pytest.mark.parametrize("form", ["one.json", "one.jsonl"])
def test_one_event_alone_is_passed_over(folder: Path, form: str) -> None:
    (folder / form).write_text(json.dumps({"event_id": "e1", "headline": "Bridge closed", "status": "happened"}))
    (reason,) = reasons(folder)
    assert "a table of events" in reason


@pytest.mark.parametrize("form", ["rows.json", "rows.jsonl"])
def test_rows_with_text_are_articles_whatever_else_they_have(tmp_path: Path, form: str) -> None:
    rows = [{"event_id": n, "headline": "Bridge", "status": "new", "text": f"{STORY} {n}"} for n in range(2)]
    (tmp_path / form).write_text(json.dumps(rows) if form == "rows.json" else "\n".join(map(json.dumps, rows)))
    assert [article.text for article in read(tmp_path, today=TODAY)] == [f"{STORY} 0", f"{STORY} 1"]


@pytest.mark.parametrize(
    "markup",
    [
        '<script id="data" type="application/json">{}</script>',
        '<script id="data" type="application/octet-stream">AA</script>',
        "<p>&lt;script id=data type=application/octet-stream>&lt;script id=plotly type=application/octet-stream>",
    ],
)
def test_page_of_others_with_data_is_an_article(tmp_path: Path, markup: str) -> None:
    (tmp_path / "page.html").write_text(f"<html><body><article><p>{STORY}</p></article>{markup}</body></html>")
    (article,) = read(tmp_path, today=TODAY)
    assert STORY in article.text
