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
from timeline.ingest.source import Unpacked
from timeline.ingest.warcstream import Records, split_at_next

if TYPE_CHECKING:
    from timeline.ingest.source import Items, ReadSource, Source

logging.getLogger("warcio").addHandler(logging.NullHandler())

_MAX_PAGE_BYTES = 4 * MAX_CHARACTERS
_MAX_PDF_BYTES = 100_000_000
_ABOUT_OTHERS = ("warcinfo", "request", "metadata", "continuation")
_ABOUT = "record about others"
_HTML = ("text/html", "application/xhtml+xml")
_PDF = "application/pdf"
_LONGEST_LENGTH = 15
"""Digits of a length: more are no length of anything."""
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
        import warcio.archiveiterator  # noqa: PLC0415 (an extra)
    except ImportError as error:
        raise MissingExtraError("reading web archives", "archives") from error
    del warcio
    deep = too_deep(source)
    if deep is not None:
        yield deep
        return
    records = Records(source.stream)
    others: Counter[str] = Counter()
    count = pages = 0
    while True:
        try:
            record = records.next()
            if record is None:
                break
            count += 1
            capture = _read(record, records, count)
        except ArchiveBombError as error:
            yield Skipped(source.origin, f"{error.what}: read up to record {count:,}; {REMEDY}")
            return
        if capture is None:
            continue
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
    trouble = records.trouble or broken
    if trouble:
        reason = f"a broken or truncated web archive ({trouble})"
        rest = f"{records.breaks:,} broken, what follows" if records.breaks else "what it holds before"
        yield Skipped(source.origin, f"{reason}: {rest} is read; download it again for the rest")
    if others:
        names = ", ".join(f"{number:,} {name}" for name, number in sorted(others.items(), key=lambda o: (-o[1], o[0])))
        held = "1 record holds" if others.total() == 1 else f"{others.total():,} records hold"
        yield Skipped(source.origin, f"{held} no page ({names[:160]}); nothing to do")
    if not (pages or others or trouble):
        yield Skipped(source.origin, "no page in the web archive; nothing to read in it")


def _read(record: Any, records: Records, number: int) -> _Capture | None:  # noqa: ANN401 (warcio is untyped)
    """Read one record; None for one that only tells about others.

    Where the record is longer than the file, it may have swallowed others: it ends where the next begins in it.
    """
    with contextlib.redirect_stderr(io.StringIO()):
        url = (record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")
        length = record.rec_headers.get_header("Content-Length") or ""
        if not length.isdecimal() or len(length) > _LONGEST_LENGTH:
            records.resume(f"record {number:,} has no length, but {length[:20]!r}")
            return None
        if record.rec_type in _ABOUT_OTHERS or url.startswith("dns:"):
            head = _Capture(url, "", None, _ABOUT, None)
        else:
            head = _head(record, url, records.loader)
        limit = _MAX_PDF_BYTES if head.kind == _PDF else _MAX_PAGE_BYTES
        data = (record.content_stream() if head.other is None else record.raw_stream).read(limit + 1)
        if not _drain(record):
            return head._replace(data=data) if head.other is None else None if head.other == _ABOUT else head
    own, following = split_at_next(data)
    if following and records.resume(f"record {number:,} is longer than it says", following):
        return head._replace(data=own)
    records.trouble = f"it ends inside record {number:,}"
    return head._replace(data=data, cut_off=True)


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
    return getattr(record.raw_stream, "limit", 1) > 0


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
