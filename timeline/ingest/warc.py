"""Web archives (WARC): each page that was answered is an article, with its address and the day of its capture."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import logging
from collections import Counter
from dataclasses import replace
from email.message import Message
from typing import TYPE_CHECKING, Any, NamedTuple

from timeline.errors import ArchiveBombError, MissingExtraError
from timeline.ingest.decoding import decode
from timeline.ingest.draft import MAX_CHARACTERS, Skipped, printable, too_long
from timeline.ingest.members import REMEDY, too_deep
from timeline.ingest.page import read_page
from timeline.ingest.plain import read_plain
from timeline.ingest.source import Unpacked, what

if TYPE_CHECKING:
    from timeline.ingest.source import Items, ReadSource, Source

logging.getLogger("warcio").addHandler(logging.NullHandler())

_MAX_PAGE_BYTES = 4 * MAX_CHARACTERS
_MAX_PDF_BYTES = 100_000_000
_ABOUT_OTHERS = ("warcinfo", "request", "metadata", "continuation")
_HTML = ("text/html", "application/xhtml+xml")
_PDF = "application/pdf"
_CUT_OFF = "cut off: the web archive ends inside it"


class _Capture(NamedTuple):
    """One record: its address, what kind of thing it is, or why it is no page, and its bytes."""

    url: str
    kind: str
    charset: str | None
    other: str | None
    day: dt.date | None
    data: bytes = b""
    cut_off: bool = False


def read_warc(source: Source, read: ReadSource) -> Items:
    """Read the pages and PDFs of a web archive, record by record; of a truncated one, what it holds.

    The day of the capture is no publication date, but none can be later. Images, scripts, redirects and errors are
    counted in one line.

    Raises
    ------
    MissingExtraError
        Where warcio is not installed.
    """
    try:
        from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415 (an extra)
        from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415 (an extra)
    except ImportError as error:
        raise MissingExtraError("reading web archives", "archives") from error
    deep = too_deep(source)
    if deep is not None:
        yield deep
        return
    records = ArchiveIterator(source.stream, no_record_parse=True)
    others: Counter[str] = Counter()
    count = pages = 0
    trouble = None
    while True:
        try:
            capture = _next(records)
        except StopIteration:
            break
        except ArchiveBombError as error:
            yield Skipped(source.origin, f"{error.what}: read up to record {count:,}; {REMEDY}")
            return
        except (ArchiveLoadFailed, AttributeError, ValueError, OverflowError, AssertionError) as error:
            trouble = what(error)
            break
        count += 1
        if capture is None:
            continue
        if capture.cut_off:
            trouble = f"it ends inside record {count:,}"
        if capture.other is not None:
            others[printable(capture.other)[:60]] += 1
            continue
        pages += 1
        for item in _articles(capture, source, read):
            if isinstance(item, Skipped):
                yield item
            else:
                notes = (*item.notes, *([_CUT_OFF] if capture.cut_off else []))
                yield replace(item, url=item.url or capture.url, captured=capture.day, notes=notes)
    broken = source.stream.broken if isinstance(source.stream, Unpacked) else None
    if trouble or broken:
        reason = f"a broken or truncated web archive ({trouble or broken})"
        yield Skipped(source.origin, f"{reason}: what it holds before is read; download it again for the rest")
    if others:
        names = ", ".join(f"{number:,} {name}" for name, number in sorted(others.items(), key=lambda o: (-o[1], o[0])))
        held = "1 record holds" if others.total() == 1 else f"{others.total():,} records hold"
        yield Skipped(source.origin, f"{held} no page ({names[:160]}); nothing to do")
    if not (pages or others or trouble or broken):
        yield Skipped(source.origin, "no page in the web archive; nothing to read in it")


def _next(records: Any) -> _Capture | None:  # noqa: ANN401 (warcio is untyped)
    """Read one record; None for one that only tells about others. What warcio would print is dropped: we tell it."""
    with contextlib.redirect_stderr(io.StringIO()):
        record = next(records)
        url = (record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")
        if record.rec_type in _ABOUT_OTHERS or url.startswith("dns:"):
            cut_off = _drain(record)
            return _Capture(url, "", None, "record about others", None, cut_off=True) if cut_off else None
        head = _head(record, url, records.loader)
        data = b""
        if head.other is None:
            data = record.content_stream().read((_MAX_PDF_BYTES if head.kind == _PDF else _MAX_PAGE_BYTES) + 1)
        return head._replace(data=data, cut_off=_drain(record))


def _head(record: Any, url: str, loader: Any) -> _Capture:  # noqa: ANN401 (as above)
    """Tell from its headers what a record is."""
    day = _day(record.rec_headers.get_header("WARC-Date") or "")
    declared = record.rec_headers.get_header("Content-Type") or ""
    if record.rec_type == "response" and url.startswith(("http:", "https:")):
        try:
            record.http_headers = loader.load_http_headers("response", url, record.raw_stream, record.length)
        except EOFError:
            return _Capture(url, "", None, "cut off", day)
        answer = record.http_headers
        declared = (answer.get_header("Content-Type") or "") if answer is not None else ""
        status = (answer.get_statuscode() or "") if answer is not None else ""
        if not status.startswith("2"):
            return _Capture(url, "", None, f"answer {status[:3]}" if status else "empty answer", day)
        packing = (answer.get_header("Content-Encoding") or "identity").lower()
        if packing not in ("identity", *_packings()):
            return _Capture(url, "", None, f"packed with {packing[:20]}, which is not read", day)
    elif record.rec_type == "revisit":
        return _Capture(url, "", None, "repeats", day)
    content_type = Message()
    content_type["Content-Type"] = declared
    kind = content_type.get_content_type()
    known = kind in (*_HTML, _PDF) or (record.rec_type == "conversion" and kind == "text/plain")
    return _Capture(url, kind, content_type.get_content_charset(), None if known else kind, day)


def _packings() -> frozenset[str]:
    """Name the packings of pages that warcio can undo here."""
    from warcio.bufferedreaders import BufferedReader  # noqa: PLC0415 (an extra)

    return frozenset(BufferedReader.get_supported_decompressors())


def _day(stated: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(stated[:10])
    except ValueError:
        return None


def _drain(record: Any) -> bool:  # noqa: ANN401 (as above)
    """Read the record to its end, and tell whether the file ends before."""
    while record.raw_stream.read(1 << 16):
        pass
    stated = record.rec_headers.get_header("Content-Length") or ""
    return not stated.isdecimal() or getattr(record.raw_stream, "limit", 1) > 0


def _articles(capture: _Capture, source: Source, read: ReadSource) -> Items:
    origin = source.origin_of(capture.url)
    limit = _MAX_PDF_BYTES if capture.kind == _PDF else _MAX_PAGE_BYTES
    if len(capture.data) > limit:
        yield Skipped(origin, too_long(len(capture.data), "bytes"))
    elif not capture.data.strip():
        yield Skipped(origin, "an empty page; nothing to read in it")
    elif capture.kind == _PDF:
        yield from read(source.member(io.BytesIO(capture.data), capture.url))
    else:
        text, notes = decode(capture.data, capture.charset)
        html = capture.kind in _HTML
        draft = read_page(text, origin, fast=source.fast) if html else read_plain(text, origin)
        yield draft if isinstance(draft, Skipped) else draft.noting(notes)
