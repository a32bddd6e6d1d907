"""E-books (EPUB): each document of the book, in the order of reading, is an article."""

from __future__ import annotations

import posixpath
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote
from zipfile import BadZipFile

from timeline.errors import ArchiveBombError
from timeline.ingest.dct import Stated
from timeline.ingest.decoding import decode
from timeline.ingest.draft import MAX_CHARACTERS, Skipped, too_long
from timeline.ingest.office import open_part, parse_part
from timeline.ingest.page import read_page
from timeline.ingest.source import BROKEN_STREAM, what

if TYPE_CHECKING:
    from zipfile import ZipFile

    from timeline.ingest.draft import Draft
    from timeline.ingest.source import Items, Source

EBOOK = "application/epub+zip"
"""What the part `mimetype` of an e-book holds."""
PACKAGE = "META-INF/container.xml"
"""The part that tells where the book's list of documents is."""
_MAX_BYTES = 4 * MAX_CHARACTERS
_PAGES = ("application/xhtml+xml", "text/html")


def read_epub(archive: ZipFile, source: Source) -> Items:
    """Read the documents of an e-book as pages; those without running text, as covers and contents, count in one line.

    The date that the book states is that of every document which states none; its title is their source.
    """
    folder, package = _package(archive, source)
    parts = _spine(package) if package is not None else []
    if not parts:
        yield Skipped(source.origin, "a broken e-book (no list of its documents); download it again, or save its text")
        return
    stated = tuple(Stated(date.text, "the e-book's date") for date in package.iterfind(".//{*}date") if date.text)
    title = next((" ".join(name.text.split()) for name in package.iterfind(".//{*}title") if name.text), None)
    without = 0
    for part in parts:
        item = _read(archive, source, posixpath.normpath(posixpath.join(folder, part)))
        if item is None:
            without += 1
        elif isinstance(item, Skipped):
            yield item
        else:
            yield replace(item, source=item.source or title, stated=item.stated or stated)
    if without:
        held = "1 part of it holds" if without == 1 else f"{without:,} parts of it hold"
        yield Skipped(source.origin, f"{held} no running text, such as a cover; nothing to do")


def _read(archive: ZipFile, source: Source, name: str) -> Draft | Skipped | None:
    """Read one document; None where it holds no article."""
    origin = source.origin_of(name)
    try:
        with open_part(archive, source, name) as stream:
            data = stream.read(_MAX_BYTES + 1)
    except ArchiveBombError as error:
        return Skipped(origin, str(error))
    except (KeyError, RuntimeError, BadZipFile, *BROKEN_STREAM) as error:
        return Skipped(origin, f"a broken part of an e-book ({what(error)}); download it again, or save its text")
    if len(data) > _MAX_BYTES:
        return Skipped(origin, too_long(len(data), "bytes"))
    text, notes = decode(data)
    draft = read_page(text, origin, fast=source.fast)
    return None if isinstance(draft, Skipped) else draft.noting(notes)


def _package(archive: ZipFile, source: Source) -> tuple[str, Any]:
    """Find the folder of the book and the list of its parts, None where it is broken."""
    container = parse_part(archive, source, PACKAGE)
    root = next(container.iterfind(".//{*}rootfile"), None) if container is not None else None
    path = root.get("full-path") or "" if root is not None else ""
    return posixpath.dirname(path), parse_part(archive, source, path)


def _spine(package: Any) -> list[str]:  # noqa: ANN401 (an lxml element, which is untyped)
    """List the documents in the order of reading, each once."""
    hrefs = {
        item.get("id"): unquote(item.get("href") or "").partition("#")[0]
        for item in package.iterfind(".//{*}manifest/{*}item")
        if item.get("media-type") in _PAGES and "nav" not in (item.get("properties") or "").split()
    }
    order = (item.get("idref") for item in package.iterfind(".//{*}spine/{*}itemref"))
    return list(dict.fromkeys(hrefs[name] for name in order if hrefs.get(name)))
