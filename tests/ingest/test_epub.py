"""E-books read document by document."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import TYPE_CHECKING

import pytest

from timeline.ingest import Skipped, load

if TYPE_CHECKING:
    from pathlib import Path

TODAY = dt.date(2022, 3, 1)
CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
SENTENCE = "The council met in the old town hall and talked about the {} until late at night, the mayor said on Friday."


def chapter(title: str, head: str = "") -> str:
    said = "".join(f"<p>{SENTENCE.format(what)}</p>" for what in (title, "ferry", "harbor"))
    return (
        f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>{title}</title>{head}</head>'
        f"<body><h1>{title}</h1>{said}</body></html>"
    )


def book(parts: dict[str, str], order: tuple[str, ...], **replaced: str | None) -> bytes:
    items = "".join(f'<item id="{name}" href="{name}" media-type="application/xhtml+xml"/>' for name in parts)
    spine = "".join(f'<itemref idref="{name}"/>' for name in order)
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<metadata><dc:title>Harbor Weekly</dc:title><dc:date>2022-02-12</dc:date></metadata>"
        f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    members: dict[str, str | None] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "OEBPS/book.opf": package,
        **{f"OEBPS/{name}": text for name, text in parts.items()},
        **replaced,
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in members.items():
            if text is not None:
                archive.writestr(name, text)
    return buffer.getvalue()


def test_each_document_is_an_article_in_the_order_of_reading(tmp_path: Path) -> None:
    dated = chapter("Bridge", '<meta property="article:published_time" content="2022-02-10"/>')
    parts = {"b.xhtml": chapter("Talks"), "a.xhtml": dated, "cover.xhtml": "<html><body><img/></body></html>"}
    (tmp_path / "weekly.epub").write_bytes(book(parts, ("cover.xhtml", "a.xhtml", "b.xhtml")))
    items = list(load([tmp_path], today=TODAY))
    articles = [item for item in items if not isinstance(item, Skipped)]
    (skipped,) = [item for item in items if isinstance(item, Skipped)]
    assert [(a.title, a.source, str(a.published)[:10]) for a in articles] == [
        ("Bridge", "Harbor Weekly", "2022-02-10"),
        ("Talks", "Harbor Weekly", "2022-02-12"),
    ]
    assert articles[1].published_note == "from the e-book's date"
    assert SENTENCE.format("ferry") in articles[0].text
    assert skipped.reason == "1 part of it holds no running text, such as a cover; nothing to do"


@pytest.mark.parametrize(
    ("order", "replaced", "read", "reason"),
    [
        (("a.xhtml",), {"META-INF/container.xml": None}, 0, "a broken e-book"),
        (("a.xhtml",), {"OEBPS/book.opf": "<package"}, 0, "a broken e-book"),
        ((), {}, 0, "a broken e-book"),
        (("a.xhtml", "b.xhtml"), {"OEBPS/b.xhtml": None}, 1, "a broken part of an e-book"),
    ],
)
def test_a_broken_book_is_one_line_and_the_rest_is_read(
    tmp_path: Path, order: tuple[str, ...], replaced: dict[str, str | None], read: int, reason: str
) -> None:
    parts = {"a.xhtml": chapter("Bridge"), "b.xhtml": chapter("Talks")}
    (tmp_path / "weekly.epub").write_bytes(book(parts, order, **replaced))
    items = list(load([tmp_path], today=TODAY))
    (skipped,) = [item for item in items if isinstance(item, Skipped)]
    assert skipped.reason.startswith(reason)
    assert len(items) - 1 == read
