"""Each input kind gives the article's text and what its metadata say, recognized by content."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

import pytest

from timeline.ingest import read
from timeline.ingest.markdown import strip_marks
from timeline.ingest.sniff import InputKind, sniff
from timeline.model import PublishedFrom, text_hash

if TYPE_CHECKING:
    from pathlib import Path

TODAY = dt.date(2022, 3, 1)
FRONT = '---\ntitle: "Bridge closed"\ndate: 2022-02-12\nsource: Harbor Post\n---\nThe bridge is closed.\n'
PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head><title>Bridge closed | Harbor Post</title>
<meta property="og:site_name" content="Harbor Post">
<meta property="article:published_time" content="2022-02-12T23:30:00+02:00">
<meta property="article:modified_time" content="2022-02-20T10:00:00+02:00">
<link rel="canonical" href="https://harbor-post.example/news/bridge">
</head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div class="cookie-consent">We use cookies. Accept all.</div>
<article><h1>Bridge closed</h1>
<p>The army closed the bridge over the river on Saturday, and the mayor said that it would stay closed for a week.
Nobody was hurt, and the trains were running as usual in the afternoon.</p>
<h2>Ferries instead</h2>
<p>Two ferries are to carry passengers from Monday. They were last used in the flood of 1997, when the bridge fell.</p>
<ul><li>North landing: every hour</li><li>South landing: every half hour</li></ul>
</article>
<footer>Copyright 2024 Harbor Post</footer></body></html>"""


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.txt", "Plain words.", InputKind.TEXT),
        ("a.txt", FRONT, InputKind.MARKDOWN),
        ("a", PAGE, InputKind.HTML),
        ("a.txt", "<!-- saved -->\n<html><body>x", InputKind.HTML),
        ("a.txt", "<p>Fragment</p>", InputKind.HTML),
        ("a.txt", '{"text": "one"}\n{"text": "two"}\n', InputKind.JSONL),
        ("a.txt", '{"text": "one"}', InputKind.JSON),
        ("a.txt", '[\n  {"text": "one"}\n]', InputKind.JSON),
        ("a.txt", "[AP] - The bridge is closed.", InputKind.TEXT),
        ("a.txt", "{sic} is what the letter says.", InputKind.TEXT),
        ("a.txt", "---\nThe bridge is closed.\n---\n", InputKind.TEXT),
        ("a.txt", "<1,000 people came, the police said.", InputKind.TEXT),
        ("a.md", "No front matter.", InputKind.MARKDOWN),
        ("a.htm", "Words without any tag", InputKind.HTML),
        ("a.jsonl", "broken", InputKind.JSONL),
    ],
)
def test_kind_is_told_by_content_first(tmp_path: Path, name: str, content: str, kind: InputKind) -> None:
    assert sniff(content.encode(), tmp_path / name) is kind


def test_page_without_menus_banners_and_footers(tmp_path: Path) -> None:
    path = tmp_path / "saved.txt"
    path.write_text(PAGE)
    (article,) = read(path, today=TODAY)
    assert article.published == dt.datetime(2022, 2, 12, 23, 30)  # noqa: DTZ001
    assert article.published_from is PublishedFrom.METADATA
    assert article.published_note == "from <meta article:published_time>"
    assert (article.title, article.source) == ("Bridge closed", "Harbor Post")
    assert (article.url, article.language) == ("https://harbor-post.example/news/bridge", "en")
    lines = article.text.split("\n")
    assert "## Ferries instead" in lines
    assert "- North landing: every hour" in lines
    assert not any(word in article.text for word in ("cookies", "Sport", "Copyright"))


def test_markdown_fields_and_marks(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text(
        "---\r\nheadline: 'A: B'\r\npublished_time: 2021-11-01 11:13:51-04:00\r\ndate: '2021-11-01'\r\n"
        "source: https://harbor-post.example/a\r\nlang: en-US\r\n---\r\n\r\n## Part\r\nIt is **closed**.\r\n"
    )
    (article,) = read(path, today=TODAY)
    assert article.text == "## Part\nIt is closed."
    assert article.published == dt.datetime(2021, 11, 1, 11, 13, 51)  # noqa: DTZ001
    assert (article.title, article.source, article.url) == (
        "A: B",
        "harbor-post.example",
        "https://harbor-post.example/a",
    )
    assert article.language == "en"


def test_broken_front_matter_is_noted_and_its_simple_lines_are_used(tmp_path: Path) -> None:
    path = tmp_path / "note.md"
    path.write_text("---\ntitle: Talks: the next round\ndate: 2022-02-12\n---\nThe talks go on.\n")
    (article,) = read(path, today=TODAY)
    assert article.text == "The talks go on."
    assert (article.title, article.published) == ("Talks: the next round", dt.datetime(2022, 2, 12))  # noqa: DTZ001
    assert len(article.notes) == 1
    assert "no valid YAML (line 2" in article.notes[0]


def test_unsafe_yaml_builds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "note.md"
    path.write_text("---\ntitle: !!python/object/apply:os.getcwd []\ndate: 2022-02-12\n---\nThe talks go on.\n")
    (article,) = read(path, today=TODAY)
    assert article.text == "The talks go on."
    assert article.title is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Big flood hits town\n\nThe river rose.\n", "Big flood hits town"),
        ("Big flood hits town\nBy Ann Lee\nJune 6, 2024\n\nThe river rose.\n", "Big flood hits town"),
        ("Big flood hits town\nThursday, 6 June 2024\n\nThe river rose.\n", "Big flood hits town"),
        ("Big flood hits town\nPublished June 6, 2024\nThe river rose.\n", "Big flood hits town"),
        ("The river rose\nand fell on 6 June 2024.\n", None),
        ("The river rose\nBy 6 June 2024 it had fallen.\n", None),
    ],
)
def test_the_first_line_of_a_text_is_its_title_above_a_byline(text: str, title: str | None, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    (article,) = read(tmp_path, today=TODAY)
    assert article.title == title


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("a **bold** and *slanted* word", "a bold and slanted word"),
        ("__bold__, _slanted_ and snake_case_name", "bold, slanted and snake_case_name"),
        (
            "see [the text](https://a.example/b_(c)) and [more][1]\n\n[1]: https://a.example",
            "see the text and more\n\n",
        ),
        ("![alt](pic.png)Before", "Before"),
        ("> quoted\n> lines", "quoted\nlines"),
        ("above\n\n* * *\n\nbelow", "above\n\n\n\nbelow"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("# Heading", "# Heading"),
        ("- item", "- item"),
        ("R&amp;D &mdash; 5&nbsp;km", "R&D — 5\xa0km"),
        ("left<br/>right <!-- hidden --><em>x</em>", "leftright x"),
        (r"1\. not a list", "1. not a list"),
        (
            "It fell.\n\n<script>\nif (a < b) show('5 May 2019');\n\n// more\n</script>\n\nIt rose.",
            "It fell.\n\n\n\nIt rose.",
        ),
        ("<STYLE type='text/css'>p > a { x: 1 }</Style >text", "text"),
        ("<style><script></style>kept</script>", "kept"),
        ("a <script src='x'/> b <script> is never closed", "a  b  is never closed"),
        ("that `<script>` and the end of it, `</script>`, are code", "that  and the end of it, , are code"),
    ],
)
def test_markdown_reads_as_text(marked: str, plain: str) -> None:
    assert strip_marks(marked) == plain


@pytest.mark.parametrize(
    "mark", ["*", "_", "[", "![", "`", "<", "> ", "[a](", "**a", "<!--", "\\", "|", "&", "<script>"]
)
def test_markdown_of_one_mark_takes_linear_time(mark: str) -> None:
    assert len(strip_marks(mark * 60_000)) <= 60_000 * len(mark)


@pytest.mark.parametrize(
    ("row", "field", "value"),
    [
        ({"body": "Words here."}, "text", "Words here."),
        ({"content": ["One.", "Two."]}, "text", "One.\n\nTwo."),
        ({"text": "W.", "Headline": " A  title "}, "title", "A title"),
        ({"text": "W.", "publisher": {"name": "Harbor Post"}}, "source", "Harbor Post"),
        ({"text": "W.", "link": "https://www.harbor-post.example/a"}, "source", "harbor-post.example"),
        ({"text": "W.", "id": 17}, "article_id", "17"),
        ({"text": "W."}, "article_id", text_hash("W.")),
        ({"text": "W.", "pubDate": "Sat, 12 Feb 2022 08:00:00 +0100"}, "published", dt.datetime(2022, 2, 12, 8)),  # noqa: DTZ001
        ({"text": "W.", "published_at": 1644652800}, "published", dt.datetime(2022, 2, 12, 8)),  # noqa: DTZ001
        ({"text": "W.", "lang": "uk"}, "language", "uk"),
        ({"text": "W."}, "source", None),
    ],
)
@pytest.mark.parametrize("form", ["rows.jsonl", "rows.json", "list.json", "nested.json"])
def test_row_under_usual_names(tmp_path: Path, form: str, row: dict[str, object], field: str, value: object) -> None:
    path = tmp_path / form
    shapes: dict[str, object] = {"list.json": [row, row], "nested.json": {"articles": [row]}}
    path.write_text(json.dumps(shapes.get(form, row)))
    article = next(read(path, today=TODAY))
    assert getattr(article, field) == value


def test_plain_text_keeps_its_lines_and_its_title(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\r\n Bridge closed \r\n\r\nThe army closed\r\nthe bridge.  \r\n\r\n")
    (article,) = read(path, today=TODAY)
    assert article.text == "Bridge closed \n\nThe army closed\nthe bridge."
    assert article.title == "Bridge closed"
    assert article.article_id == text_hash(article.text)


@pytest.mark.parametrize(
    "text", ["The bridge is closed.\n\nMore.", "Bridge\nclosed\n\nMore.", "Bridge closed", "1 2 3\n\nMore."]
)
def test_first_line_that_is_no_title(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(text)
    (article,) = read(path, today=TODAY)
    assert article.title is None
