"""Mail: single messages and mailboxes."""

from __future__ import annotations

import contextlib
import email
import os
import re
from dataclasses import dataclass, field, replace
from email.errors import MessageError
from email.header import decode_header, make_header
from email.utils import parseaddr
from typing import IO, TYPE_CHECKING

from timeline.ingest.attachments import Attachment, count_others, read_attachments
from timeline.ingest.dct import Stated, stamp_of
from timeline.ingest.decoding import Decoded, decode
from timeline.ingest.draft import Draft, Skipped, printable, too_long
from timeline.ingest.forwarded import own_message
from timeline.ingest.page import read_page
from timeline.ingest.weburl import is_url

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

    from timeline.ingest.source import Items, ReadSource, Source

MAX_MAIL_BYTES = 60_000_000
"""Longest message, attachments included: mail servers refuse longer ones."""
_LINE_BYTES = 1 << 20
_FROM_LINE = re.compile(rb"From \S.{0,200}?\d\d:\d\d.{0,30}?\d{4}\s{0,9}")
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_ADDRESSES = ("Archived-At", "Content-Base", "Content-Location")
_SIGNATURE_LINES = 12
_UNCOUNTED = ("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature")
_NO_TEXT = "no text in the message; save the article that it holds or links to"


@dataclass(slots=True)
class Parts:
    """The parts of a message: texts with the charset that each declares, and what is attached."""

    pages: list[Decoded] = field(default_factory=list)
    plain: list[Decoded] = field(default_factory=list)
    attached: list[Attachment] = field(default_factory=list)


def read_mail(source: Source, read: ReadSource) -> Items:
    """Read one message: its article, the articles attached to it, and one `Skipped` for what else is.

    The header's Date is the publication date. Of a message that is both page and text, the page is read, unless it
    holds less than half of the words. Earlier messages that it answers, whose days count from other dates, and the
    signature are left out; of a message that is merely forwarded, that one is read: see `own_message`.
    """
    others: list[str] = []
    data = source.stream.read(MAX_MAIL_BYTES + 1)
    if len(data) > MAX_MAIL_BYTES:
        yield Skipped(source.origin, too_long(source.stream.seek(0, os.SEEK_END), "bytes"))
        return
    yield from _message(data, source, read, others)
    yield from count_others(others, source.origin)


def read_mbox(source: Source, read: ReadSource) -> Items:
    """Read a mailbox message by message; memory holds one."""
    others: list[str] = []
    for number, (data, size) in enumerate(_split(source.stream), start=1):
        where = f"{source.origin}, message {number}"
        if data is None:
            yield Skipped(where, too_long(size, "bytes"))
        else:
            yield from _message(_QUOTED_FROM.sub(rb"\1", data), replace(source, origin=where), read, others)
    yield from count_others(others, source.origin)


def parse(data: bytes) -> Message | None:
    """Parse a message; None where its parts are nested too deeply."""
    try:
        return email.message_from_bytes(data)
    except RecursionError:
        return None


def header(message: Message, name: str) -> str | None:
    """Return a header as one line of text, or None; what cannot be decoded stays as it is written."""
    for key, value in message.raw_items():
        if key.lower() == name.lower():
            text = decode(str(value).encode("utf-8", "surrogateescape")).text
            with contextlib.suppress(MessageError, LookupError, UnicodeError, ValueError):
                text = str(make_header(decode_header(text)))
            return " ".join(text.split()) or None
    return None


def parts_of(message: Message) -> Parts:
    """Collect what a message holds; a message inside it is an attachment."""
    found = Parts()
    stack = [message]
    while stack:
        part = stack.pop()
        kind = part.get_content_type()
        payload = part.get_payload() if part.is_multipart() else None
        if kind.startswith("multipart/") and isinstance(payload, list):
            stack += [inner for inner in reversed(payload) if not isinstance(inner, str)]
            continue
        inline = part.get_content_disposition() != "attachment"
        if inline and kind in ("text/html", "application/xhtml+xml"):
            found.pages.append(_decoded(part))
        elif inline and kind == "text/plain":
            found.plain.append(_decoded(part))
        elif kind not in _UNCOUNTED and not (inline and kind.startswith(("image/", "text/"))):
            name = printable(part.get_filename() or kind)
            found.attached.append(Attachment(name, kind, _bytes(part)))
    return found


def _bytes(part: Message) -> bytes:
    """Return what is attached as it was before it was packed; a message as it would be saved."""
    payload = part.get_payload(decode=True)
    inner = part.get_payload() if payload is None else None
    with contextlib.suppress(MessageError, UnicodeError, LookupError, RecursionError):
        if isinstance(inner, list) and inner and not isinstance(inner[0], str):
            return inner[0].as_bytes()
    return payload if isinstance(payload, bytes) else b""


def _decoded(part: Message) -> Decoded:
    data = part.get_payload(decode=True)
    return decode(data if isinstance(data, bytes) else b"", part.get_content_charset())


def _message(data: bytes, source: Source, read: ReadSource, others: list[str]) -> Items:
    message = parse(data)
    if message is None:
        yield Skipped(source.origin, "its parts are nested too deeply for a message; save its text")
        return
    parts = parts_of(message)
    draft = _body(parts, source.origin)
    stamp = stamp_of(Stated(header(message, "Date"), "Date"))
    sent = stamp.moment.date() if stamp is not None else None
    attached = list(read_attachments(parts.attached, source, read, sent, others))
    if draft is not None:
        yield own_message(_headed(draft, message))
    elif not any(isinstance(item, Draft) for item in attached):
        yield Skipped(source.origin, _NO_TEXT)
    yield from attached


def _headed(draft: Draft, message: Message) -> Draft:
    """Add what the header tells."""
    date, (name, address) = header(message, "Date"), parseaddr(header(message, "From") or "")
    addresses = ((header(message, key) or "").strip("<>") for key in _ADDRESSES)
    return replace(
        draft,
        title=header(message, "Subject") or draft.title,
        source=name or address.rpartition("@")[2] or draft.source,
        url=draft.url or next(filter(is_url, addresses), None),
        stated=(*([Stated(date, "mail header 'Date'")] if date else []), *draft.stated),
    )


def _body(parts: Parts, origin: str) -> Draft | None:
    plain = Decoded("\n\n".join(p.text for p in parts.plain), tuple(note for p in parts.plain for note in p.notes))
    markup = max(parts.pages, key=lambda page: len(page.text), default=None)
    page = read_page(markup.text, origin) if markup is not None and markup.text.strip() else None
    if markup is not None and isinstance(page, Draft) and 2 * len(page.text.split()) >= len(plain.text.split()):
        return page.noting(markup.notes)
    lines = _without_signature(plain.text.splitlines())
    own = [line for line in lines if not line.startswith(">")]
    quoted = len(lines) - len(own)
    notes = (f"{quoted:,} quoted lines of earlier messages left out",) if quoted else ()
    text = "\n".join(own)
    return Draft(text=text, origin=origin, notes=(*plain.notes, *notes)) if text.strip() else None


def _without_signature(lines: list[str]) -> list[str]:
    for number in range(1, min(_SIGNATURE_LINES, len(lines)) + 1):
        if lines[-number] in ("-- ", "--"):
            return lines[:-number]
    return lines


def _split(stream: IO[bytes]) -> Iterator[tuple[bytes | None, int]]:
    """Split a mailbox; a message that is too long is None. The size in bytes comes with each."""
    kept, size, blank = bytearray(), 0, True
    while line := stream.readline(_LINE_BYTES):
        if blank and _FROM_LINE.fullmatch(line):
            if size:
                yield (bytes(kept) if size <= MAX_MAIL_BYTES else None), size
            kept, size = bytearray(), 0
        else:
            size += len(line)
            if size <= MAX_MAIL_BYTES:
                kept += line
        blank = not line.strip()
    if size:
        yield (bytes(kept) if size <= MAX_MAIL_BYTES else None), size
