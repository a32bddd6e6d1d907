"""Bad input: one clear line each, counted, and the rest of the run goes on."""

from __future__ import annotations

import datetime as dt
import json
import os
import time
from typing import TYPE_CHECKING

import pytest

from timeline.errors import InputNotFoundError, InvalidDayError, NetworkNotAllowedError
from timeline.ingest import Skipped, count_files, load, read

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.model import Article

GOOD = "The council met in the old town hall and talked about the bridge until late at night."
TODAY = dt.date(2022, 3, 1)
SCRIPT_ONLY = (
    '<!DOCTYPE html><html><head><title>News</title><script src="app.js"></script></head>'
    '<body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript></body></html>'
)


def split(items: list[Article | Skipped]) -> tuple[list[Article], list[Skipped]]:
    articles = [item for item in items if not isinstance(item, Skipped)]
    return articles, [item for item in items if isinstance(item, Skipped)]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.txt", b"", "the file is empty"),
        ("blank.txt", b" \n\t\n", "nothing but blanks"),
        ("nul.txt", b"\x00" * 500, "binary"),
        ("noise.dat", bytes(range(256)) * 20, "binary"),
        ("paper.pdf", b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        ("renamed.txt", b"PK\x03\x04" + b"\x14" * 60, "ZIP"),
        ("photo.txt", b"\x89PNG\r\n\x1a\n\x00\x00", "image"),
        ("app.html", SCRIPT_ONLY.encode(), "filled in by script"),
        ("bare.html", b"<html><body></body></html>", "no article text"),
        ("feed.xml", b'<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>', "feed without entries"),
        ("broken.json", b'{"text": "The council', "broken JSON"),
        ("list.json", b"[]", "no article"),
        ("other.json", b'{"events": [1, 2]}', "no text"),
        ("empty.md", b"---\ntitle: Nothing\n---\n", "no text in it"),
    ],
)
def test_unreadable_file_is_one_line_and_the_rest_is_read(
    tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    (tmp_path / name).write_bytes(content)
    (tmp_path / "zz-good.txt").write_text(GOOD)
    articles, skipped = split(list(load([tmp_path], today=TODAY)))
    assert [article.text for article in articles] == [GOOD]
    (line,) = skipped
    assert reason in line.reason
    assert line.origin == f"{tmp_path.name}/{name}"
    assert "\n" not in str(line)


def test_folder_without_articles_is_said(tmp_path: Path) -> None:
    (line,) = load([tmp_path], today=TODAY)
    assert isinstance(line, Skipped)
    assert "empty" in line.reason
    assert list(read(tmp_path)) == []


def test_missing_path_is_skipped_beside_others_and_an_error_alone(tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text(GOOD)
    articles, skipped = split(list(load([tmp_path / "gone.txt", good], today=TODAY)))
    assert len(articles) == 1
    assert "no such file or folder" in skipped[0].reason
    assert [article.text for article in read(tmp_path / "gone.txt", good)] == [GOOD]
    with pytest.raises(InputNotFoundError, match=r"gone\.txt: no such file"):
        read(tmp_path / "gone.txt")
    with pytest.raises(InputNotFoundError):
        read(str(tmp_path / "*.html"))


def test_url_is_refused_without_a_request(tmp_path: Path) -> None:
    with pytest.raises(NetworkNotAllowedError, match=r"https://outlet\.example"):
        read(tmp_path, "https://outlet.example/a")
    (line,) = load(["https://outlet.example/a"], today=TODAY)
    assert isinstance(line, Skipped)
    assert "does not use the network unless asked" in line.reason


@pytest.mark.parametrize("dct", ["2022-02-30", "yesterday", ""])
def test_dct_that_is_no_date_is_an_error(tmp_path: Path, dct: str) -> None:
    with pytest.raises(InvalidDayError, match="dct"):
        load([tmp_path], dct=dct)


@pytest.mark.parametrize(
    ("content", "expected", "note"),
    [
        (b"The caf\xe9 on the square was closed by the army.", "café", "Windows-1252"),
        ("Жителі міста вийшли на площу".encode() + b" \xff.", "Жителі міста вийшли на площу \ufffd", "broken UTF-8"),
        ("\ufeffThe mayor’s car was found.".encode(), "The mayor’s car", None),
        ("The mayor’s car was found.".encode("utf-16"), "The mayor’s car", None),
        ("The mayor’s car was found.".encode("utf-16-le"), "The mayor’s car", "UTF-16-LE"),
        (b"The bridge was\x00 closed on the orders of the mayor.", "The bridge was closed", "1 NUL"),
    ],
)
def test_odd_encodings_are_read_and_said(tmp_path: Path, content: bytes, expected: str, note: str | None) -> None:
    path = tmp_path / "odd.txt"
    path.write_bytes(content)
    (article,) = read(path, today=TODAY)
    assert article.text.startswith(expected) or expected in article.text
    assert "\x00" not in article.text
    if note is None:
        assert article.notes == ()
    else:
        assert note in article.notes[0]


def test_page_in_a_declared_charset(tmp_path: Path) -> None:
    words = "The mayor closed the bridge for a week, said the paper «Мост»: «Мэр объявил, что мост будет закрыт». " * 12
    page = f'<html><head><meta charset="windows-1251"></head><body><article><p>{words}</p></article></body></html>'
    path = tmp_path / "page.html"
    path.write_bytes(page.encode("windows-1251"))
    (article,) = read(path, today=TODAY)
    assert "«Мэр объявил, что мост будет закрыт»" in article.text


@pytest.mark.parametrize("name", ["line.txt", "line.jsonl", "line.md", "line.html"])
def test_line_of_fifty_megabytes_is_refused_quickly(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    row = json.dumps({"text": GOOD}).encode()
    with path.open("wb") as stream:
        stream.writelines([b"word " * 1_000_000] * 10)
        stream.write(b"\n" + row + b"\n")
    begun = time.perf_counter()
    articles, skipped = split(list(load([path], today=TODAY)))
    assert time.perf_counter() - begun < 3
    assert len(skipped) == 1
    assert "too many for one article" in skipped[0].reason
    assert [article.text for article in articles] == ([GOOD] if name.endswith("jsonl") else [])


def test_broken_row_is_named_by_its_line(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    rows = [
        '{"text": "First row."}',
        '{"text": "cut off',
        "",
        "[1, 2]",
        '{"title": "no text"}',
        '{"body": "Last row."}',
    ]
    path.write_text("\n".join(rows))
    articles, skipped = split(list(load([path], today=TODAY)))
    assert [article.text for article in articles] == ["First row.", "Last row."]
    assert [line.origin.rpartition(", ")[2] for line in skipped] == ["line 2", "line 4", "line 5"]
    assert "broken row" in skipped[0].reason
    assert "list" in skipped[1].reason
    assert "'text'" in skipped[2].reason


def test_deeply_nested_page_and_rows_do_not_crash(tmp_path: Path) -> None:
    (tmp_path / "deep.html").write_text("<html><body>" + "<div>" * 5_000 + f"<p>{GOOD}</p>" + "</div>" * 5_000)
    (tmp_path / "deep.jsonl").write_text("[" * 100_000 + "\n" + json.dumps({"text": GOOD}) + "\n")
    (tmp_path / "deep.md").write_text("---\na: " + "[" * 5_000 + "\n---\n" + GOOD)
    items = list(load([tmp_path], today=TODAY))
    articles, skipped = split(items)
    assert [article.text for article in articles] == [GOOD, GOOD]
    assert ["elements inside each other" in skipped[0].reason, "broken row" in skipped[1].reason] == [True, True]


def test_links_in_a_circle_hidden_files_and_pipes(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    (inner / "a.txt").write_text(GOOD)
    (inner / "circle").symlink_to(tmp_path, target_is_directory=True)
    (inner / "nowhere").symlink_to(tmp_path / "gone")
    (tmp_path / ".hidden.txt").write_text("Not to be read.")
    (tmp_path / "README.md").write_text("About this folder.")
    os.mkfifo(tmp_path / "pipe")
    articles, skipped = split(list(load([tmp_path], today=TODAY)))
    assert [article.text for article in articles] == [GOOD]
    reasons = {line.origin.rpartition("/")[2]: line.reason for line in skipped}
    assert sorted(reasons) == ["README.md", "circle", "nowhere", "pipe"]
    assert "already read" in reasons["circle"]
    assert "leads nowhere" in reasons["nowhere"]
    assert count_files([tmp_path]) == 1
    assert [article.text for article in read(tmp_path / "README.md")] == ["About this folder."]


def test_file_named_twice_is_read_once_and_order_is_by_name(tmp_path: Path) -> None:
    for name in ("c.txt", "a.txt", "b.txt"):
        (tmp_path / name).write_text(f"Article {name} about the bridge over the river.")
    texts = [article.text[8:9] for article in read(tmp_path / "b.txt", tmp_path, str(tmp_path / "*.txt"))]
    assert texts == ["b", "a", "c"]


@pytest.mark.parametrize("row", ["[1]", '"words"', "3", "true", "null", "{}", '{"text": ""}', '{"text": "a\tb"}', "{"])
def test_each_row_that_is_no_article_is_told_with_what_to_do(tmp_path: Path, row: str) -> None:
    (tmp_path / "rows.jsonl").write_text(f'{row}\n{{"text": "{GOOD}"}}\n')
    articles, (skipped,) = split(list(load([tmp_path], today=TODAY)))
    assert [article.text for article in articles] == [GOOD]
    assert skipped.origin == "rows.jsonl, line 1" or skipped.origin.endswith("/rows.jsonl, line 1")
    assert "; " in skipped.reason
    assert "at at" not in skipped.reason
