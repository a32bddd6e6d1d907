"""PDF: the text of its pages, put together again from the lines into which it was set."""

from __future__ import annotations

import re
from typing import IO, TYPE_CHECKING, Any

from timeline.errors import MissingExtraError
from timeline.ingest.draft import MAX_CHARACTERS, Draft, Skipped, too_long
from timeline.ingest.fields import is_dull_title
from timeline.ingest.pdflines import Line, Page, lay_out, without_running_heads
from timeline.ingest.source import what

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.ingest.source import Items

_MAX_PAGES = 5_000
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_HYPHENS = str.maketrans({"\x02": "-", "\ufffe": "-", "\xad": None})
_LINE = re.compile(r"[^\r\n\x02\ufffe]*[\x02\ufffe]|[^\r\n\x02\ufffe]+")
"""A line of print; PDFium gives no line break after a hyphen that splits a word, but these characters."""
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ue000-\uf8ff\uffff]")
_SCAN = "no text in it, only images, as in a scan; run it through OCR and pass the text"


def read_pdf(stream: IO[bytes], origin: str) -> Items:
    """Read a PDF as one article, laid out as a page is: see `read_page`.

    Running heads and page numbers are dropped, words that were split at a line's end are joined. The days in its
    properties tell when the file was made or printed, never when the article was published: they are not used.

    Raises
    ------
    MissingExtraError
        Where pypdfium2 is not installed.
    """
    try:
        import pypdfium2  # noqa: PLC0415 (an extra)
    except ImportError as error:
        raise MissingExtraError("reading PDF", "documents") from error
    try:
        document = pypdfium2.PdfDocument(stream)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        reason = "locked with a password; save it without" if locked else f"a broken PDF ({what(error)}); save it again"
        yield Skipped(origin, reason)
        return
    with document:
        if len(document) > _MAX_PAGES:
            yield Skipped(origin, f"{len(document):,} pages are too many for one article; split it into articles")
            return
        yield _article(document, origin)


def _article(document: Any, origin: str) -> Draft | Skipped:  # noqa: ANN401 (pypdfium2 is untyped)
    import pypdfium2  # noqa: PLC0415 (an extra)

    pages: list[Page] = []
    size = blank = broken = 0
    for number in range(len(document)):
        try:
            page = list(_lines(document[number]))
        except pypdfium2.PdfiumError:
            broken += 1
            continue
        blank += not page
        pages.append(page)
        size += sum(len(line.text) for line in page)
        if size > MAX_CHARACTERS:
            return Skipped(origin, too_long(size))
    if not size:
        return Skipped(origin, "none of its pages can be read; save it again" if broken else _SCAN)
    body, heads = without_running_heads(pages)
    laid_out = lay_out(body)
    stated = document.get_metadata_value("Title")
    notes = [f"{blank:,} of {len(document):,} pages hold no text (scans?)"] if blank else []
    notes += [f"{broken:,} of {len(document):,} pages are broken"] if broken else []
    return Draft(
        text=laid_out.text,
        origin=origin,
        title=laid_out.title or (None if is_dull_title(stated) else " ".join(stated.split())),
        url=heads.url,
        notes=tuple(notes),
    )


def _lines(page: Any) -> Iterator[Line]:  # noqa: ANN401 (as above)
    """Give the lines of a page in the order in which they were set, each with its place in points."""
    import pypdfium2.raw as pdfium  # noqa: PLC0415 (an extra)

    textpage = page.get_textpage()
    try:
        raw = textpage.get_text_range()
        for found in _LINE.finditer(raw):
            text = _UNSEEN.sub("", found.group().translate(_HYPHENS).translate(_LIGATURES))
            text = " ".join(text.split())
            if not text:
                continue
            start = found.start() + len(found.group()) - len(found.group().lstrip())
            end = found.start() + len(found.group().rstrip()) - 1
            middle = next(index for index in range((start + end) // 2, end + 1) if not raw[index].isspace())
            first, mid, last = (
                max(pdfium.FPDFText_GetCharIndexFromTextIndex(textpage, index), 0) for index in (start, middle, end)
            )
            left, bottom, _, _ = textpage.get_charbox(first, loose=True)
            _, low, _, high = textpage.get_charbox(mid, loose=True)
            _, _, right, _ = textpage.get_charbox(last, loose=True)
            yield Line(text, left, right, bottom, high - low)
    finally:
        textpage.close()
        page.close()
