"""What a hostile or unlucky hand puts into files: each is read, or passed over with one clear line."""

from __future__ import annotations

import datetime as dt
import json
import time
from typing import TYPE_CHECKING

import pytest

from timeline.ingest import Skipped, read
from timeline.ingest.markdown import split_front_matter
from timeline.ingest.stamp import read_stamp
from timeline.model import PublishedFrom

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.model import Article

GOOD = "The council met in the old town hall and talked about the bridge until late at night."
TODAY = dt.date(2022, 3, 1)


def split(items: list[Article | Skipped]) -> tuple[list[Article], list[Skipped]]:
    articles = [item for item in items if not isinstance(item, Skipped)]
    return articles, [item for item in items if isinstance(item, Skipped)]


@pytest.mark.parametrize("words", ["00/12/2022", "12/00/2022", "00-00-2022", "0/0/2022", "00.12.2022", "2022-00-12"])
def test_date_with_a_zero_part_is_no_date(words: str) -> None:
    assert read_stamp(words) is None


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.md", f"---\ndate: 00/12/2022\n---\n{GOOD}"),
        ("a.html", f'<html><head><meta property="article:published_time" content="00/12/2022"></head><p>{GOOD}</p>'),
        (
            "b.html",
            '<html><script type="application/ld+json">{"@type": "Report", "datePublished": "00/12/2022"}</script><p>'
            + GOOD,
        ),
        ("a.jsonl", json.dumps({"text": GOOD, "date": "00/12/2022"})),
        ("a.txt", f"Published: 00/12/2022\n\n{GOOD}"),
    ],
)
def test_article_with_such_a_date_is_read_without(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content)
    (article,) = read(tmp_path, today=TODAY)
    assert GOOD in article.text
    assert (article.published, article.published_from) == (None, PublishedFrom.NONE)


@pytest.mark.parametrize(
    ("yaml", "fields"),
    [
        ("open: !!bool maybe", {"open": "maybe"}),
        ('count: !!int ""', {"count": ""}),
        ("date: !!timestamp nonsense", {"date": "nonsense"}),
        ("title: 2022-02-12", {"title": "2022-02-12"}),
        ("tags: [bridge, 7, {a: b}, [c]]", {"tags": ["bridge", "7"]}),
        ("? [a, b]\n: c\ntitle: T", {"title": "T"}),
        ("!!merge x: {title: Not ours}\ntitle: Ours", {"title": "Ours"}),
        ("", {}),
    ],
)
def test_front_matter_is_strings_whatever_its_tags_say(yaml: str, fields: dict[str, object]) -> None:
    assert split_front_matter(f"---\n{yaml}\n---\nWords.") == (fields, "\nWords.", None)


@pytest.mark.parametrize("link", ["{{!!merge '<<': [{0}, {0}, {0}]}}", "[{0}, {0}, {0}]"])
def test_front_matter_with_a_bomb_of_aliases_is_refused_at_once(link: str) -> None:
    lines = ["title: Bridge closed", "a0: &a0 {k: v}"]
    lines += [f"a{n}: &a{n} {link.format(f'*a{n - 1}')}" for n in range(1, 60)]
    begun = time.perf_counter()
    front = split_front_matter("---\n" + "\n".join(lines) + "\n---\nWords.")
    assert time.perf_counter() - begun < 1
    assert front.fields["title"] == "Bridge closed"
    assert front.note is not None
    assert "alias" in front.note


def test_front_matter_with_an_impossible_escape_is_noted() -> None:
    front = split_front_matter('---\ntitle: "\\UFFFFFFFF"\ndate: 2022-02-12\n---\nWords.')
    assert front.fields["date"] == "2022-02-12"
    assert front.note is not None


@pytest.mark.parametrize(
    "charset", ["raw_unicode_escape", "unicode_escape", "punycode", "idna", "utf-7", "rot13", "base64", "cp037"]
)
def test_page_is_not_decoded_with_a_codec_that_is_no_charset(tmp_path: Path, charset: str) -> None:
    words = rf"The caf\u0065 at C:\x41 {GOOD}"
    page = f'<html><head><meta charset="{charset}"></head><body><p>{words} caf'.encode() + b"\xe9</p></body></html>"
    (tmp_path / "page.html").write_bytes(page)
    (article,) = read(tmp_path, today=TODAY)
    assert article.text == f"{words} café"


@pytest.mark.parametrize(
    ("charset", "words"),
    [("koi8-r", "Мост закрыт."), ("shift_jis", "橋は閉鎖"), ("iso-8859-2", "Most zavřený"), ("big5", "橋已關閉")],
)
def test_page_is_decoded_with_a_charset_of_pages(tmp_path: Path, charset: str, words: str) -> None:
    page = f'<html><head><meta charset="{charset}"></head><body><p>{GOOD} {words}</p></body></html>'
    (tmp_path / "page.html").write_bytes(page.encode(charset))
    (article,) = read(tmp_path, today=TODAY)
    assert article.text == f"{GOOD} {words}"
