"""OpenDocument texts read as what they say."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import TYPE_CHECKING

import pytest

from timeline.ingest import Skipped, load

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.model import Article

TODAY = dt.date(2022, 3, 1)
GOOD = "The council met in the old town hall and talked about the bridge until late at night."
KIND = "application/vnd.oasis.opendocument.text"
SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table", "meta")
)


def document(body: str, *, kind: str = KIND, title: str = "", head: str = "") -> bytes:
    meta = '<dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">' + title + "</dc:title>"
    meta += "<meta:creation-date>2022-02-20T10:00:00</meta:creation-date>"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", kind, zipfile.ZIP_STORED)
        archive.writestr(
            "content.xml",
            f"{head}<office:document-content {SPACES}><office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
        )
        archive.writestr(
            "meta.xml", f"<office:document-meta {SPACES}><office:meta>{meta}</office:meta></office:document-meta>"
        )
    return buffer.getvalue()


def one(path: Path, data: bytes) -> Article | Skipped:
    path.write_bytes(data)
    (item,) = load([path], today=TODAY)
    return item


def test_text_reads_as_its_article(tmp_path: Path) -> None:
    row = "".join(f"<table:table-cell><text:p>{words}</text:p></table:table-cell>" for words in ("Ferry", "7 May"))
    deeper = "<text:list><text:list-item><text:p>East pier</text:p></text:list-item></text:list>"
    body = (
        "<text:tracked-changes><text:p>Deleted words.</text:p></text:tracked-changes>"
        '<text:h text:outline-level="1">Bridge <text:span>closed</text:span></text:h>'
        "<text:p>Published 12 February 2022</text:p><text:p/>"
        "<text:p>The bridge<text:s/>was closed.<text:note><text:p>A note.</text:p></text:note><text:line-break/>It"
        "<text:tab/>fell.<office:annotation><text:p>A comment.</text:p></office:annotation></text:p>"
        "<text:list><text:list-item><text:p>North landing</text:p></text:list-item>"
        f"<text:list-item><text:p>South landing</text:p>{deeper}</text:list-item></text:list>"
        f"<table:table><table:table-row>{row}</table:table-row></table:table>"
        f"<text:section><text:p>{GOOD}</text:p></text:section>"
    )
    article = one(tmp_path / "a", document(body, title="Properties"))
    assert not isinstance(article, Skipped)
    assert article.text.split("\n\n") == [
        "## Bridge closed",
        "Published 12 February 2022",
        "The bridge was closed.\nIt fell.",
        "- North landing\n- South landing\n- East pier",
        "Ferry | 7 May",
        GOOD,
    ]
    assert (article.title, article.published) == ("Bridge closed", dt.datetime(2022, 2, 12))  # noqa: DTZ001


@pytest.mark.parametrize(("title", "expected"), [("The bridge", "The bridge"), ("Untitled 1", None), ("", None)])
def test_properties_give_a_title_and_no_date(tmp_path: Path, title: str, expected: str | None) -> None:
    article = one(tmp_path / "a.odt", document(f"<text:p>{GOOD}</text:p>", title=title))
    assert not isinstance(article, Skipped)
    assert (article.text, article.title, article.published) == (GOOD, expected, None)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (document("<text:p>"), "a broken OpenDocument file"),
        (document("<text:p/>"), "no text in the document"),
        (document("<text:p> </text:p>" * 3_000_000), "more than 200 times its size"),
        (
            document("<text:p>x</text:p>", kind="application/vnd.oasis.opendocument.spreadsheet"),
            "an OpenDocument sheet",
        ),
    ],
)
def test_document_without_an_article_is_one_line(tmp_path: Path, data: bytes, reason: str) -> None:
    line = one(tmp_path / "a.odt", data)
    assert isinstance(line, Skipped)
    assert reason in line.reason


def test_entities_of_a_hostile_document_are_not_unfolded(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("Not to be read.")
    head = f'<!DOCTYPE x [<!ENTITY e "lol"><!ENTITY f SYSTEM "file://{secret}">]>'
    item = one(tmp_path / "a.odt", document(f"<text:p>{GOOD} &e;&f;</text:p>", head=head))
    assert "Not to be read" not in str(item)
    assert "lol" not in str(item)


def test_a_document_whose_text_is_gone_is_told_and_never_read_by_its_name_tag(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", KIND)
        archive.writestr("styles.xml", "<x/>")
    item = one(tmp_path / "a.odt", buffer.getvalue())
    assert isinstance(item, Skipped)
    assert item.reason.startswith("a broken OpenDocument file (")
    assert item.reason.endswith("; save it again, or as text")


def test_a_document_whose_name_tag_is_damaged_is_read_by_its_parts(tmp_path: Path) -> None:
    data = document(f"<text:p>{GOOD}</text:p>")
    item = one(tmp_path / "a.odt", data.replace(KIND.encode(), b"x" * len(KIND), 1))
    assert not isinstance(item, Skipped)
    assert item.text == GOOD
