"""What a hostile or unlucky hand puts into files: each is read, or passed over with one clear line."""

from __future__ import annotations

import datetime as dt
import io
import json
import os
import re
import sys
import time
from typing import TYPE_CHECKING

import pytest

import timeline
from timeline.errors import InputNotFoundError, InvalidGlobError
from timeline.ingest import Skipped, count_files, load, read
from timeline.ingest.content import OF_TEXT
from timeline.ingest.draft import Draft
from timeline.ingest.markdown import split_front_matter
from timeline.ingest.sniff import InputKind
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


@pytest.mark.parametrize("place", ["reader", "finish"])
def test_trouble_that_nobody_foresaw_costs_one_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    (tmp_path / "a.txt").write_text("Mischief")
    (tmp_path / "b.md").write_text(GOOD)
    finish = Draft.finish

    def broken(subject: Draft | str, origin: str = "", **days: dt.date) -> object:
        if isinstance(subject, Draft) and subject.text == GOOD:
            return finish(subject, dct=None, today=days["today"])
        raise OverflowError(f"two\nlines \ud800 {origin}")

    if place == "reader":
        monkeypatch.setitem(OF_TEXT, InputKind.TEXT, broken)
    else:
        monkeypatch.setattr(Draft, "finish", broken)
    first, second = load([tmp_path], today=TODAY)
    assert isinstance(first, Skipped)
    assert first.origin == f"{tmp_path.name}/a.txt"
    assert first.reason.startswith("reading it failed (OverflowError: two")
    assert str(first).isprintable()
    assert not isinstance(second, Skipped)
    assert second.text == GOOD


def test_trouble_in_one_row_costs_that_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [{"text": "One."}, {"text": "Mischief"}, {"text": "Three."}]
    (tmp_path / "rows.jsonl").write_text("\n".join(map(json.dumps, rows)))
    finish = Draft.finish

    def broken(draft: Draft, *, dct: dt.datetime | None, today: dt.date) -> Article | Skipped:
        if draft.text == "Mischief":
            raise RecursionError
        return finish(draft, dct=dct, today=today)

    monkeypatch.setattr(Draft, "finish", broken)
    articles, skipped = split(list(load([tmp_path / "rows.jsonl"], today=TODAY)))
    assert [article.text for article in articles] == ["One.", "Three."]
    assert [line.origin for line in skipped] == ["rows.jsonl, line 2"]
    assert "RecursionError" in skipped[0].reason


def test_file_name_that_is_no_text_is_shown_as_text(tmp_path: Path) -> None:
    for name in (b"bad\xff.txt", b"two\nlines.txt", b"empty\xfe.txt"):
        with open(os.path.join(os.fsencode(tmp_path), name), "wb") as stream:  # noqa: PTH118, PTH123 (a name of bytes)
            stream.write(GOOD.encode() + name if b"empty" not in name else b"")
    folder = os.fsdecode(os.fsencode(tmp_path) + b"/bad\xff.txt")
    origins = [item.origin for item in load([folder, tmp_path], today=TODAY)]
    assert origins == ["bad\ufffd.txt", f"{tmp_path.name}/empty\ufffd.txt", f"{tmp_path.name}/two\ufffdlines.txt"]
    with pytest.raises(InputNotFoundError) as caught:
        read("gone\udcff.txt")
    assert str(caught.value).encode("utf-8").startswith("gone\ufffd.txt: no such file".encode())


@pytest.mark.parametrize("name", ["title", "source", "url", "id"])
@pytest.mark.parametrize("form", ["a.json", "a.jsonl"])
def test_lone_surrogates_of_fields_are_replaced(tmp_path: Path, form: str, name: str) -> None:
    (tmp_path / form).write_text(json.dumps({"text": "War\ud800 words", name: "http://a.example/x\udfffy"}))
    (article,) = read(tmp_path, today=TODAY)
    fields = {"title": article.title, "source": article.url, "url": article.url, "id": article.article_id}
    assert fields[name] == "http://a.example/x\ufffdy"
    assert article.text == "War\ufffd words"
    assert str(article).encode("utf-8")


def test_lone_surrogates_of_a_page_and_of_field_names(tmp_path: Path) -> None:
    data = '{"@type": "Report", "headline": "Bridge\\ud800", "publisher": {"name": "Post\\ud800"}}'
    (tmp_path / "a.html").write_text(f'<html><script type="application/ld+json">{data}</script><p>{GOOD}')
    (tmp_path / "b.json").write_text('{"a\\ud800": 1, "c\\nd": 2}')
    (article,), (skipped,) = split(list(load([tmp_path], today=TODAY)))
    assert (article.title, article.source) == ("Bridge\ufffd", "Post\ufffd")
    assert str(skipped).isprintable()


@pytest.mark.parametrize(
    ("stated", "language"),
    [
        ("en\ud800", "en"),
        ("??", "en"),
        ("7", "en"),
        ("x", "en"),
        ("uk-UA", "uk"),
        ("English", "en"),
        ("German", "german"),
    ],
)
def test_language_that_is_no_word_is_ignored(tmp_path: Path, stated: str, language: str) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"text": GOOD, "language": stated}))
    (article,) = read(tmp_path, today=TODAY)
    assert article.language == language


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"text": 5}, "its field 'text' holds a number, no text; fill it, or leave the row out"),
        ({"Body": True}, "its field 'Body' holds true or false, no text; fill it, or leave the row out"),
        ({"text": ""}, "its field 'text' holds nothing, no text; fill it, or leave the row out"),
        ({"text": None}, "its field 'text' holds nothing, no text; fill it, or leave the row out"),
        ({"content": [1]}, "its field 'content' holds a list of other things, no text; fill it, or leave the row out"),
        ({"content": {"a": 1}}, "its field 'content' holds an object, no text; fill it, or leave the row out"),
        (
            {"note": "x"},
            "no text: a row needs 'text', 'body' or 'content' (its fields: note); name one with --column text=NAME",
        ),
    ],
)
def test_row_without_text_says_what_stands_there(tmp_path: Path, row: dict[str, object], said: str) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps(row))
    (skipped,) = load([tmp_path], today=TODAY)
    assert isinstance(skipped, Skipped)
    assert skipped.reason == said


def test_every_missing_path_is_named(tmp_path: Path) -> None:
    with pytest.raises(
        InputNotFoundError, match=r"^gone\.txt, lost/\*\.md, \(an empty path\): no such file or folder;"
    ):
        read("gone.txt", "lost/*.md", "")
    (tmp_path / "a.txt").write_text(GOOD)
    items = list(load(["", tmp_path / "a.txt"], today=TODAY))
    assert str(items[0]) == "(an empty path): no such file or folder; check the spelling"
    assert len(items) == 2


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="pathlib reads these globs from 3.13 on")
@pytest.mark.parametrize("pattern", ["**b*", "***", "a/**b/*.txt"])
def test_glob_that_cannot_be_read_is_one_line(tmp_path: Path, pattern: str) -> None:
    with pytest.raises(InvalidGlobError, match="no glob; "):
        read(str(tmp_path / pattern))
    (tmp_path / "a.txt").write_text(GOOD)
    (skipped, article) = load([pattern, tmp_path / "a.txt"], today=TODAY)
    assert isinstance(skipped, Skipped)
    assert str(skipped).startswith(f"{pattern}: no glob; ")
    assert not isinstance(article, Skipped)


@pytest.mark.parametrize(
    ("content", "title"),
    [
        (f"---\ntitle: Bridge\n---\n{GOOD}", "Bridge"),
        (f"<html><title>Bridge</title><p>{GOOD}", "Bridge"),
        (json.dumps({"text": GOOD, "title": "Bridge"}), "Bridge"),
        (GOOD, None),
    ],
)
def test_standard_input_is_one_file_of_whatever_kind(
    monkeypatch: pytest.MonkeyPatch, content: str, title: str | None
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content.encode())))
    assert count_files(["-", "-"]) == 1
    (article,) = read("-", "-", today=TODAY)
    assert (article.text, article.title, article.origin) == (GOOD, title, "standard input")


def test_empty_standard_input_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"")))
    (skipped,) = load(["-"], today=TODAY)
    assert str(skipped) == "standard input: the file is empty; leave it out, or save it again"
    monkeypatch.setattr("sys.stdin", None)
    (skipped,) = load(["-"], today=TODAY)
    assert str(skipped) == "standard input: cannot be read: it is closed; pass a file, or something to read"


def test_origin_is_the_same_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    part = tmp_path / "crisis" / "part"
    part.mkdir(parents=True)
    (part / "a.txt").write_text(GOOD)
    (part.parent / "b.txt").write_text(f"{GOOD} Then it rained.")

    def origins(*paths: str | Path) -> list[str]:
        return [article.origin for article in read(*paths, today=TODAY)]

    inside = ["crisis/b.txt", "crisis/part/a.txt"]
    assert origins(tmp_path / "crisis") == inside
    monkeypatch.chdir(tmp_path)
    assert origins("crisis") == origins("./crisis/") == origins("crisis/part/..") == inside
    monkeypatch.chdir(part)
    assert origins("..") == inside
    assert origins(".") == ["part/a.txt"]
    assert origins("../b.txt", str(part / "*.txt")) == ["b.txt", "a.txt"]


def test_what_a_terminal_would_obey_is_replaced_in_the_text(tmp_path: Path) -> None:
    path = tmp_path / "colors.txt"
    path.write_text(
        "The bridge fell on Monday\x1b[31m, police said.\x07 Nobody was hurt, said the mayor.", encoding="utf-8"
    )
    (article,) = split(list(read(str(path), today=TODAY)))[0]
    assert article.text == "The bridge fell on Monday\ufffd[31m, police said.\ufffd Nobody was hurt, said the mayor."


def test_what_ends_a_page_or_a_line_is_plain_white_space_in_the_text_and_in_the_table(tmp_path: Path) -> None:
    path = tmp_path / "pages.txt"
    path.write_text("2022-02-14\n\nThe bridge fell\f on Monday, the police\vof Karsk\x85said.\n\f", encoding="utf-8")
    (article,) = split(list(read(str(path), today=TODAY)))[0]
    assert article.text.endswith("The bridge fell  on Monday, the police\nof Karsk\nsaid.")
    events = timeline.extract([article])
    timeline.write(events, tmp_path / "events.csv")
    assert len(events) == 1
    assert not re.search(r"[^\t\n\r -\x7e]", (tmp_path / "events.csv").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.txt", "{}"),
        ("a.html", "<html><body><article><p>{}</p></article></body></html>"),
        ("a.csv", "title,text\nx,{}\n"),
        ("a.jsonl", '{{"title": "x", "text": "{}"}}'),
    ],
)
def test_marks_that_turn_or_hide_letters_do_not_come_through(tmp_path: Path, name: str, form: str) -> None:
    said = "The Feb\u00adruary \u202etalks\u202c of \u2067the\u2069 council\u200b were held in the old town hall."
    (tmp_path / name).write_text(form.format(said), encoding="utf-8")
    (article,) = load([tmp_path], today=TODAY)
    assert not isinstance(article, Skipped)
    assert article.text == "The February talks of the council were held in the old town hall."


def test_a_nul_in_a_table_is_seen(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"title,text\nTal\x00ks,The council\x00 met in the old town hall.\n")
    (article,) = load([tmp_path], today=TODAY)
    assert not isinstance(article, Skipped)
    assert (article.title, article.text) == ("Talks", "The council met in the old town hall.")
    assert article.notes == ("1 NUL character dropped",)
