"""Word documents: paragraphs, headings, list items and tables in their order."""

from __future__ import annotations

import re
import zipfile
from typing import IO, TYPE_CHECKING, Any

from timeline.errors import ArchiveBombError
from timeline.ingest.draft import MAX_CHARACTERS, Draft, Skipped, too_long
from timeline.ingest.office import open_part, parse_part, stated_title
from timeline.ingest.source import BROKEN_STREAM, what

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.ingest.source import Items, Source

DOCUMENT = "word/document.xml"
"""The member that holds the text, and by which a Word document is told from other archives."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_HEADING = re.compile(r"heading [1-9]|title|subtitle", re.IGNORECASE)
_BLANKS = re.compile(r"[^\S\n]+")


def read_docx(archive: zipfile.ZipFile, source: Source) -> Items:
    """Read a Word document as one article, laid out as a page is: see `read_page`.

    Deleted text of tracked changes, notes, headers and footers are left out. The days in its properties tell when a
    file or its template was made, never when it was published: they are not used.
    """
    from lxml import etree  # noqa: PLC0415 (heavy)

    try:
        headings = _heading_styles(archive, source)
        lines: list[str] = []
        title = ""
        size = 0
        with open_part(archive, source, DOCUMENT) as stream:
            for style, line in _lines(stream, headings):
                lines.append(line)
                size += len(line)
                title = title or (line.removeprefix("## ") if style else "")
                if size > MAX_CHARACTERS:
                    yield Skipped(source.origin, too_long(size))
                    return
        title = title or stated_title(parse_part(archive, source, "docProps/core.xml")) or ""
    except ArchiveBombError as error:
        yield Skipped(source.origin, str(error))
        return
    except (zipfile.BadZipFile, etree.XMLSyntaxError, RuntimeError, *BROKEN_STREAM) as error:
        yield Skipped(source.origin, f"a broken Word document ({what(error)}); save it again, or as text")
        return
    text = "\n\n".join(lines)
    if not text:
        yield Skipped(source.origin, "no text in the document; if it holds images of text, pass the text itself")
        return
    yield Draft(text=text, origin=source.origin, title=title or None)


def _lines(stream: IO[bytes], headings: frozenset[str]) -> Iterator[tuple[bool, str]]:
    """Give whether it is a heading, and the line, of each block of the body; memory holds one block."""
    from lxml import etree  # noqa: PLC0415 (heavy)

    tags = (f"{_W}p", f"{_W}tbl")
    inside = 0
    listed: list[str] = []
    for event, element in etree.iterparse(
        stream, events=("start", "end"), tag=tags, resolve_entities=False, no_network=True, huge_tree=False
    ):
        inside += 1 if event == "start" else -1
        if event == "start" or inside:
            continue
        is_item = element.find(f"{_W}pPr/{_W}numPr") is not None
        heading = _style(element) in headings
        if is_item and not heading:
            listed += [f"- {text}" for text in [_text(element)] if text]
        else:
            if listed:
                yield False, "\n".join(listed)
                listed = []
            text = _table(element) if element.tag == f"{_W}tbl" else _text(element)
            if text:
                yield heading, f"## {' '.join(text.split())}" if heading else text
        element.clear()
        while element.getprevious() is not None:
            del element.getparent()[0]
    if listed:
        yield False, "\n".join(listed)


def _table(element: Any) -> str:  # noqa: ANN401 (an lxml element, which is untyped)
    rows = (
        " | ".join(text for cell in row.iterfind(f"{_W}tc") if (text := " ".join(_text(cell).split())))
        for row in element.iter(f"{_W}tr")
    )
    return "\n".join(row for row in rows if row)


def _text(element: Any) -> str:  # noqa: ANN401 (an lxml element)
    parts: list[str] = []
    for node in element.iter(f"{_W}t", f"{_W}tab", f"{_W}br", f"{_W}cr", f"{_W}noBreakHyphen", f"{_W}p"):
        if next(node.iterancestors(_FALLBACK), None) is not None or node.getparent().tag == f"{_W}tabs":
            continue
        if node.tag == f"{_W}t":
            parts.append(node.text or "")
        elif node.tag == f"{_W}noBreakHyphen":
            parts.append("-")
        else:
            parts.append(" " if node.tag == f"{_W}tab" else "\n")
    return "\n".join(line for part in "".join(parts).split("\n") if (line := _BLANKS.sub(" ", part).strip()))


def _style(element: Any) -> str | None:  # noqa: ANN401 (an lxml element)
    style = element.find(f"{_W}pPr/{_W}pStyle")
    return style.get(f"{_W}val") if style is not None else None


def _heading_styles(archive: zipfile.ZipFile, source: Source) -> frozenset[str]:
    """Collect the styles of headings: whatever language their ids are in, their names are English."""
    root = parse_part(archive, source, "word/styles.xml")
    named = root.iterfind(f"{_W}style") if root is not None else ()
    return frozenset(
        style.get(f"{_W}styleId")
        for style in named
        if (name := style.find(f"{_W}name")) is not None and _HEADING.fullmatch(name.get(f"{_W}val") or "")
    )
