"""OpenDocument text (ODT): paragraphs, headings, list items and tables in their order."""

from __future__ import annotations

import os
import re
import zipfile
from typing import TYPE_CHECKING, Any

from timeline.errors import ArchiveBombError
from timeline.ingest.draft import MAX_CHARACTERS, Draft, Skipped, too_long
from timeline.ingest.office import open_part, parse_part, stated_title
from timeline.ingest.source import BROKEN_STREAM, what

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.ingest.source import Items, Source

OPENDOCUMENT = "application/vnd.oasis.opendocument."
"""How the part `mimetype` of any OpenDocument file begins."""
TEXT_TYPES = (f"{OPENDOCUMENT}text", f"{OPENDOCUMENT}text-template")
"""What it holds in a text; sheets and slides have others."""
CONTENT = "content.xml"
"""The part that holds the text."""
_OFFICE, _TEXT, _TABLE = (
    f"{{urn:oasis:names:tc:opendocument:xmlns:{name}:1.0}}" for name in ("office", "text", "table")
)
_LEFT_OUT = frozenset(
    (f"{_TEXT}tracked-changes", f"{_TEXT}note", f"{_OFFICE}annotation", f"{_TEXT}table-of-content", f"{_OFFICE}forms")
)
_BLANKS = re.compile(r"[^\S\n]+")
_MAX_BYTES = 8 * MAX_CHARACTERS


def read_opendocument(archive: zipfile.ZipFile, source: Source) -> Items:
    """Read an OpenDocument text as one article, laid out as a page is: see `read_page`.

    Deleted text of tracked changes, notes, comments and tables of contents are left out. The days in its properties
    tell when a file was made, never when it was published: they are not used.
    """
    from lxml import etree  # noqa: PLC0415 (heavy)

    try:
        with open_part(archive, source, CONTENT) as stream:
            size = stream.seek(0, os.SEEK_END)
            if size > _MAX_BYTES:
                yield Skipped(source.origin, too_long(size, "bytes"))
                return
            stream.seek(0)
            parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
            root = etree.parse(stream, parser).getroot()
    except ArchiveBombError as error:
        yield Skipped(source.origin, str(error))
        return
    except (zipfile.BadZipFile, etree.XMLSyntaxError, KeyError, RuntimeError, *BROKEN_STREAM) as error:
        yield Skipped(source.origin, f"a broken OpenDocument file ({what(error)}); save it again, or as text")
        return
    body = root.find(f"{_OFFICE}body/{_OFFICE}text")
    blocks = list(_blocks(body)) if body is not None else []
    if not blocks:
        yield Skipped(source.origin, "no text in the document; if it holds images of text, pass the text itself")
        return
    title = next((block.removeprefix("## ") for block in blocks if block.startswith("## ")), None)
    title = title or stated_title(parse_part(archive, source, "meta.xml")) or None
    yield Draft(text="\n\n".join(blocks), origin=source.origin, title=title)


def _blocks(body: Any) -> Iterator[str]:  # noqa: ANN401 (an lxml element, which is untyped)
    for element in body:
        if element.tag in _LEFT_OUT:
            continue
        if element.tag == f"{_TEXT}h":
            words = " ".join(_words(element).split())
            yield from [f"## {words}"] if words else []
        elif element.tag == f"{_TEXT}p":
            yield from filter(None, [_words(element)])
        elif element.tag == f"{_TEXT}list":
            items = "\n".join(_items(element))
            yield from filter(None, [items])
        elif element.tag == f"{_TABLE}table":
            rows = (
                " | ".join(filter(None, (" ".join(_words(cell).split()) for cell in row)))
                for row in element.iter(f"{_TABLE}table-row")
            )
            yield from filter(None, ["\n".join(filter(None, rows))])
        else:
            yield from _blocks(element)


def _items(element: Any) -> Iterator[str]:  # noqa: ANN401 (an lxml element)
    for item in element:
        own = " ".join(words for part in item if part.tag != f"{_TEXT}list" and (words := _words(part)))
        yield from [f"- {' '.join(own.split())}"] if own else []
        for inner in item.iterchildren(f"{_TEXT}list"):
            yield from _items(inner)


def _words(element: Any) -> str:  # noqa: ANN401 (an lxml element)
    return "\n".join(line for part in "".join(_pieces(element)).split("\n") if (line := _BLANKS.sub(" ", part).strip()))


def _pieces(element: Any) -> Iterator[str]:  # noqa: ANN401 (an lxml element)
    """Give the text of an element; paragraphs inside it, as in cells and boxes, are lines."""
    if element.tag in (f"{_TEXT}s", f"{_TEXT}tab"):
        yield " "
    elif element.tag == f"{_TEXT}line-break":
        yield "\n"
    yield element.text or ""
    for part in element:
        if isinstance(part.tag, str) and part.tag not in _LEFT_OUT:
            lines = part.tag in (f"{_TEXT}p", f"{_TEXT}h")
            yield from ["\n"] if lines else []
            yield from _pieces(part)
            yield from ["\n"] if lines else []
        yield part.tail or ""
