"""What news services, search engines and browsers write, read as it comes."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import pytest

from timeline.ingest import Skipped, load, read

if TYPE_CHECKING:
    from pathlib import Path

TODAY = dt.date(2022, 3, 1)
TEXT = "The army closed the bridge over the harbor on Saturday, and the mayor said that it would stay closed."
URL = "https://harbor-post.example/news/bridge"
DAY = "2022-02-12T10:15:00Z"
GUARDIAN = {
    "id": "world/bridge",
    "webPublicationDate": DAY,
    "webTitle": "Bridge closed",
    "webUrl": URL,
    "fields": {"bodyText": TEXT, "publication": "Harbor Post"},
}
NYT = {
    "abstract": "Short.",
    "web_url": URL,
    "lead_paragraph": TEXT,
    "source": "Harbor Post",
    "headline": {"main": "Bridge closed", "kicker": None},
    "pub_date": "2022-02-12T10:15:00+0000",
}
NEWSAPI = {"source": {"id": None, "name": "Harbor Post"}, "title": "Bridge closed", "url": URL, "publishedAt": DAY}
ELASTIC = {
    "_index": "news",
    "_id": "7",
    "_source": {"articleText": TEXT, "headline": "Bridge closed", "siteName": "Harbor Post", "sourceUrl": URL}
    | {"datePublished": DAY},
}


@pytest.mark.parametrize(
    ("answer", "whole"),
    [
        ({"response": {"status": "ok", "results": [GUARDIAN]}}, True),
        ({"response": {"status": "ok", "content": GUARDIAN}}, True),
        ({"status": "OK", "response": {"docs": [NYT], "meta": {"hits": 1}}}, False),
        ({"status": "ok", "articles": [NEWSAPI | {"description": "Short.", "content": TEXT}]}, True),
        ({"status": "ok", "articles": [NEWSAPI | {"description": TEXT, "content": None}]}, False),
        ({"took": 3, "hits": {"total": 1, "hits": [ELASTIC]}}, True),
    ],
)
def test_answer_of_a_service(tmp_path: Path, answer: dict[str, Any], whole: bool) -> None:  # noqa: FBT001 (a case)
    (tmp_path / "answer.json").write_text(json.dumps(answer))
    (article,) = read(tmp_path, today=TODAY)
    assert (article.text, article.title, article.source, article.url) == (TEXT, "Bridge closed", "Harbor Post", URL)
    assert article.published == dt.datetime(2022, 2, 12, 10, 15)  # noqa: DTZ001
    assert article.notes == (() if whole else ("only a summary of it is in the row",))


@pytest.mark.parametrize(
    "answer", [{"response": {"status": "error"}}, {"data": {"data": {"data": {"data": {"data": {"data": []}}}}}}]
)
def test_answer_without_articles_is_one_line(tmp_path: Path, answer: dict[str, Any]) -> None:
    (tmp_path / "answer.json").write_text(json.dumps(answer))
    (item,) = load([tmp_path], today=TODAY)
    assert isinstance(item, Skipped)
    assert "no text: a row needs" in item.reason


def test_table_of_stories_with_text(tmp_path: Path) -> None:
    head = "id,collect_date,language,media_name,publish_date,story_title,url,story_text"
    (tmp_path / "a.csv").write_text(f'{head}\nx1,2022-02-20,en,Harbor Post,2022-02-12,Bridge closed,{URL},"{TEXT}"\n')
    (article,) = read(tmp_path, today=TODAY)
    assert (article.text, article.title, article.source, article.url) == (TEXT, "Bridge closed", "Harbor Post", URL)
    assert article.published == dt.datetime(2022, 2, 12)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("table", "reason"),
    [
        (f"id,media_name,publish_date,title,url\n1,Harbor Post,2022-02-12,Bridge closed,{URL}\n", "pass their URLs"),
        (f"102998\t20220212\t202202\t2022\tGOV\t{URL}\n" * 2, "its first line holds data and no names of columns"),
    ],
)
def test_table_without_text_is_one_line(tmp_path: Path, table: str, reason: str) -> None:
    (tmp_path / "a.csv").write_text(table)
    (item,) = load([tmp_path], today=TODAY)
    assert isinstance(item, Skipped)
    assert reason in item.reason


def test_parts_of_a_page_saved_whole_are_no_articles(tmp_path: Path) -> None:
    folder = tmp_path / "pile"
    for name in ("Bridge_files", "Ferry-Dateien", "case_files"):
        (folder / name).mkdir(parents=True)
        (folder / name / "frame.txt").write_text(TEXT)
    for name in ("Bridge.html", "Ferry.htm"):
        (folder / name).write_text(f"<!DOCTYPE html><html><body><article><p>{TEXT}</p></article></body></html>")
    items = list(load([folder], today=TODAY))
    read_ones = sorted(item.origin for item in items if not isinstance(item, Skipped))
    assert read_ones == ["pile/Bridge.html", "pile/Ferry.htm", "pile/case_files/frame.txt"]
    assert sorted(map(str, (item for item in items if isinstance(item, Skipped)))) == [
        "pile/Bridge_files: parts of the saved page Bridge.html, which is read; nothing to do",
        "pile/Ferry-Dateien: parts of the saved page Ferry.htm, which is read; nothing to do",
    ]


@pytest.mark.parametrize("name", ["a.css", "app.js", "app.js.download", "logo.svg"])
def test_code_of_pages_is_no_article(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("a { color: red }")
    (item,) = load([tmp_path], today=TODAY)
    assert isinstance(item, Skipped)
    assert item.reason == "it is code, as pages are made of, and no article; nothing to do"
