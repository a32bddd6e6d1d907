"""Rich text reads as what it says."""

from __future__ import annotations

import datetime as dt
import sys
from typing import TYPE_CHECKING

import pytest

from timeline.ingest import Skipped, load

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.model import Article

TODAY = dt.date(2022, 3, 1)


def one(path: Path, data: str) -> Article | Skipped:
    path.write_bytes(data.encode("latin-1"))
    (item,) = load([path], today=TODAY)
    return item


@pytest.mark.parametrize("name", ["story.rtf", "story.txt", "story"])
def test_rich_text_reads_as_its_article(tmp_path: Path, name: str) -> None:
    pytest.importorskip("striprtf")
    item = one(
        tmp_path / name,
        r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}{\info{\title Bridge caf\'e9}{\creatim\yr2022\mo2\dy20}}"
        r"{\header Page 1}\pard\b Bridge closed\b0\par Published 12 February 2022\par "
        r"\pard The mayor\rquote s caf\'e9 was \u8220?shut\u8221? on Friday{\footnote A note.}.\par "
        r'{\field{\*\fldinst{HYPERLINK "http://harbor.example"}}{\fldrslt The ferry}} sails. {\pict\pngblip 89504e47}}',
    )
    assert not isinstance(item, Skipped)
    assert item.text == (
        "Bridge closed\n\nPublished 12 February 2022\n\nThe mayor’s café was “shut” on Friday.\n\nThe ferry sails."
    )
    assert (item.title, item.published) == ("Bridge café", dt.datetime(2022, 2, 12))  # noqa: DTZ001


@pytest.mark.parametrize("data", [r"{\rtf1\ansi{\pict 8950}}", r"{\rtf1", "{\\rtf1\\ansi " + "{" * 5000])
def test_a_document_without_text_is_one_line(tmp_path: Path, data: str) -> None:
    pytest.importorskip("striprtf")
    item = one(tmp_path / "a.rtf", data)
    assert isinstance(item, Skipped)
    assert "; " in item.reason


def test_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "striprtf.striprtf", None)
    item = one(tmp_path / "a.rtf", r"{\rtf1 The ferry sails.}")
    assert isinstance(item, Skipped)
    assert "crisis-timeline[documents]" in item.reason
