from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest

from timeline.errors import OutputError, SchemaError
from timeline.render import page_html, write_page
from timeline.render.page import data_of

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd


class Elements(HTMLParser):
    """Lists the elements of a page, and the text of its executable scripts."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[str] = []
        self.policy = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        self.elements.append((tag, attributes))
        if attributes.get("http-equiv") == "Content-Security-Policy":
            self.policy = attributes["content"] or ""

    def handle_data(self, data: str) -> None:
        if self.elements and self.elements[-1] == ("script", {}) and data.strip():
            self.scripts.append(data)


def parsed(page: str) -> Elements:
    parser = Elements()
    parser.feed(page)
    return parser


def test_the_policy_admits_the_one_script_by_its_hash(events: pd.DataFrame) -> None:
    page = parsed(page_html(events))
    (script,) = page.scripts
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}' 'strict-dynamic'" in page.policy
    assert page.policy.startswith("default-src 'none'; ")


def test_nothing_is_asked_of_any_server(events: pd.DataFrame) -> None:
    page = page_html(events)
    elements = parsed(page).elements
    assert not [tag for tag, attributes in elements if {"src", "srcset", "data", "action"} & set(attributes)]
    assert all((attributes.get("href") or "#").startswith("#") for _, attributes in elements)
    assert not [tag for tag, _ in elements if tag in {"link", "iframe", "object", "embed", "base", "img"}]
    visible = re.sub(r"[A-Za-z0-9+/=]{200,}", "", page)
    assert re.findall(r"https?://[^\s\"'`]+", visible) == ["http://www.w3.org/2000/svg"] * visible.count(
        "http://www.w3.org/2000/svg"
    )
    assert "@import" not in visible
    assert "url(" not in visible.replace("url(#", "")


def test_the_data_reads_back(events: pd.DataFrame) -> None:
    data = data_of(page_html(events, title="Veld", summary="What is known.", notes=["One skipped."]))
    assert (data["title"], data["summary"], data["notes"]) == ("Veld", "What is known.", ["One skipped."])
    by_id = {event["id"]: event for event in data["events"]}
    assert by_id["on-or-after"]["when"] == "on or after 16 Feb 2022"
    assert by_id["on-or-after"]["quote"] == [
        "The invasion could begin ",
        "as early as February 16th",
        ", the ministry said.",
    ]
    assert not {"start", "end"} & set(by_id["undated"])
    assert data["articles"][by_id["on-or-after"]["article"]]["url"] == "https://example.org/veld"


def test_the_heading_stands_in_the_page_without_its_script(events: pd.DataFrame) -> None:
    page = page_html(events, title="Veld & valley", summary="What is <known>.")
    assert ">Veld &amp; valley</h1>" in page
    assert ">What is &lt;known&gt;.</p>" in page
    assert re.search(r'<p id="span"[^>]*>Articles? of ', page)
    assert "<noscript>" in page


def test_the_same_events_give_the_same_bytes(events: pd.DataFrame) -> None:
    assert page_html(events) == page_html(events.copy())


def test_hostile_text_is_nowhere_in_the_markup(events: pd.DataFrame) -> None:
    nasty = "</script></title><script>alert(1)</script><img src=x onerror=alert(1)>@@script@@"
    for column in ("headline", "sentence", "expression", "title", "source", "rule", "event_id"):
        events[column] = nasty
    page = page_html(events, title=nasty, summary=nasty, notes=[nasty])
    found = parsed(page)
    plain = parsed(page_html(events.iloc[:0], title="x"))
    assert [tag for tag, _ in found.elements] == [tag for tag, _ in plain.elements]
    assert data_of(page)["events"][0]["headline"] == nasty


def test_a_title_that_names_a_slot_of_the_page_is_only_a_title(events: pd.DataFrame) -> None:
    page = page_html(events, title="@@script@@")
    assert "<title>@@script@@</title>" in page
    assert parsed(page).scripts == parsed(page_html(events)).scripts


def test_an_empty_frame_gives_a_small_page(events: pd.DataFrame) -> None:
    page = page_html(events.iloc[:0])
    data = data_of(page)
    assert (data["figure"], data["events"], data["summary"]) == (None, [], "No events were found.")
    assert '<script id="plotly" type="application/octet-stream"></script>' in page
    assert len(page) < 120_000


def test_a_thousand_events_fit_in_three_megabytes(events: pd.DataFrame) -> None:
    many = events.loc[events.index.repeat(50)].reset_index(drop=True)
    many["event_id"] = [f"e{at}" for at in range(len(many))]
    assert len(many) > 1000
    assert len(page_html(many)) < 3_000_000


def test_the_page_is_written_whole(events: pd.DataFrame, tmp_path: Path) -> None:
    path = tmp_path / "crisis.html"
    write_page(events, path, title="Veld")
    assert path.read_text(encoding="utf-8") == page_html(events, title="Veld")
    assert [file.name for file in tmp_path.iterdir()] == ["crisis.html"]


def test_a_folder_or_a_missing_folder_is_one_clear_error(events: pd.DataFrame, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "no" / "crisis.html"):
        with pytest.raises(OutputError, match="cannot write"):
            write_page(events, path)
    assert list(tmp_path.iterdir()) == []


def test_a_frame_that_is_none_leaves_no_file(events: pd.DataFrame, tmp_path: Path) -> None:
    path = tmp_path / "crisis.html"
    path.write_text("before", encoding="utf-8")
    with pytest.raises(SchemaError):
        write_page(events.drop(columns="start"), path)
    assert path.read_text(encoding="utf-8") == "before"
