"""What kind of input a file is, by its content first and its suffix second."""

from __future__ import annotations

import json
import re
import tarfile
from enum import Enum
from typing import TYPE_CHECKING

from timeline.ingest.delimited import is_header

if TYPE_CHECKING:
    from pathlib import PurePath

SAMPLE_BYTES = 65_536
EVENTS_COLUMNS = frozenset({"event_id", "headline", "status"})
"""Columns of an events frame: what has them all is our own output."""
OUR_EVENTS = "a table of events that timeline wrote, no article; pass the articles, or pass it to 'timeline render'"


class InputKind(Enum):
    """The input kinds, one reading module each."""

    TEXT = "text"
    MARKDOWN = "Markdown"
    HTML = "HTML"
    JSON = "JSON"
    JSONL = "JSONL"
    FEED = "feed"
    CSV = "CSV"
    PARQUET = "Parquet"
    PDF = "PDF"
    RTF = "rich text"
    MAIL = "mail"
    MBOX = "mailbox"
    MHTML = "MHTML"
    WARC = "WARC"
    ZIP = "ZIP"
    TAR = "TAR"
    COMPRESSED = "compressed"


_FOREIGN = (
    (b"\x28\xb5\x2f\xfd", "compressed with zstd; unpack it first"),
    (b"\x89PNG\r\n", "an image; leave it out, or run it through OCR and pass the text"),
    (b"\xff\xd8\xff", "an image; leave it out, or run it through OCR and pass the text"),
    (b"GIF8", "an image; leave it out, or run it through OCR and pass the text"),
    (b"RIFF", "an image, sound or film; leave it out, or pass its text"),
    (b"wOF", "a font; no text in it"),
    (b"SQLite format 3\x00", "a database; export its articles as .jsonl"),
    (b"\xd0\xcf\x11\xe0", "an old office document; save it as text"),
)
_MAGIC = (
    (b"%PDF-", InputKind.PDF),
    (b"PK\x03\x04", InputKind.ZIP),
    (b"PK\x05\x06", InputKind.ZIP),
    (b"\x1f\x8b", InputKind.COMPRESSED),
    (b"BZh", InputKind.COMPRESSED),
    (b"\xfd7zXZ\x00", InputKind.COMPRESSED),
    (b"WARC/", InputKind.WARC),
    (b"PAR1", InputKind.PARQUET),
    (b"{\\rtf", InputKind.RTF),
)
_EVENTS_HEADER = {name.encode() for name in EVENTS_COLUMNS}
_CONTROL = bytes((*range(9), *range(14, 27), *range(28, 32)))
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_TAG = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|meta|title|article|section|main|div|p|h1|h2|span|table|script|style|link|base)\b",
    re.IGNORECASE,
)
_COMMENT = re.compile(
    rb"<!--.{0,4000}?-->\s*|<\?xml[^>]{0,200}\?>\s*|<!doctype\s[^>\[]{0,300}(?:\[.{0,8000}?\]\s*)?>\s*",
    re.IGNORECASE | re.DOTALL,
)
_PAGE_TYPE = re.compile(rb"<!doctype\s+html", re.IGNORECASE)
_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF)\b", re.IGNORECASE)
_FRONT_MATTER = re.compile(rb"---[ \t]*\r?\n(?:.*\r?\n){0,200}?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)")
_KEY = re.compile(rb"^[\w-]{1,40}[ \t]*:", re.MULTILINE)
_FROM_LINE = re.compile(rb"From \S[^\n]{0,200}?\d\d:\d\d[^\n]{0,30}?\d{4}\s{0,9}\n")
_HEADER = re.compile(rb"([!-9;-~]{1,70}):[^\n]*\n(?:[ \t][^\n]*\n)*")
_RELATED = re.compile(rb"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_SAVED_BY = re.compile(rb"^from:\s*<saved by\b", re.IGNORECASE | re.MULTILINE)
_ENVELOPE = {b"date", b"subject", b"message-id", b"received", b"mime-version"}


_CODE = frozenset((".css", ".js", ".mjs", ".map", ".svg", ".download"))
_BY_SUFFIX = {
    ".html": InputKind.HTML,
    ".htm": InputKind.HTML,
    ".xhtml": InputKind.HTML,
    ".md": InputKind.MARKDOWN,
    ".markdown": InputKind.MARKDOWN,
    ".json": InputKind.JSON,
    ".jsonl": InputKind.JSONL,
    ".ndjson": InputKind.JSONL,
    ".csv": InputKind.CSV,
    ".tsv": InputKind.CSV,
    ".tab": InputKind.CSV,
}


def sniff(sample: bytes, path: PurePath) -> InputKind | str:
    """Tell the kind of a file from its first bytes (up to `SAMPLE_BYTES`), or say why it is none that can be read."""
    packed = _packed(sample)
    if packed is not None:
        return packed
    foreign = _foreign(sample)
    if foreign is not None:
        return foreign
    suffix = path.suffix.lower()
    if suffix in _CODE:
        return "it is code, as pages are made of, and no article; nothing to do"
    body = sample.replace(b"\x00", b"").removeprefix(b"\xef\xbb\xbf").lstrip()
    if body[:1] == b"<":
        return _markup(body, suffix)
    records = _records(body, suffix) if body[:1] in (b"{", b"[") else None
    if records is not None:
        return records
    mail = _mail(body, suffix)
    if mail is not None:
        return mail
    if set(re.split(rb"[,;\t]", body.partition(b"\n")[0].replace(b'"', b"").strip())) >= _EVENTS_HEADER:
        return f"it is {OUR_EVENTS}"
    front = _FRONT_MATTER.match(body)
    if front is not None and _KEY.search(front.group()):
        return InputKind.MARKDOWN
    by_suffix = _BY_SUFFIX.get(suffix, InputKind.TEXT)
    if by_suffix is InputKind.TEXT and is_header(body[:1000].partition(b"\n")[0].decode("utf-8", "replace")):
        return InputKind.CSV
    return by_suffix


def is_tar(sample: bytes) -> bool:
    """Whether bytes begin with the head of a TAR archive, whose checksum is right."""
    try:
        return bool(tarfile.TarInfo.frombuf(sample[:512], "utf-8", "surrogateescape").name)
    except (tarfile.HeaderError, ValueError):
        return False


def _packed(sample: bytes) -> InputKind | None:
    for magic, kind in _MAGIC:
        if sample.startswith(magic):
            return kind
    return InputKind.TAR if is_tar(sample) else None


def _mail(body: bytes, suffix: str) -> InputKind | None:
    """Tell mail from text by the lines of its header: who wrote, and when or about what."""
    from_line = _FROM_LINE.match(body)
    start = from_line.end() if from_line is not None else 0
    names: set[bytes] = set()
    values = b""
    while (line := _HEADER.match(body, start)) is not None:
        names.add(line[1].lower())
        values += line.group()
        start = line.end()
    if names & _ENVELOPE and from_line is not None:
        return InputKind.MBOX
    named = suffix in (".eml", ".mht", ".mhtml") and names & {*_ENVELOPE, b"content-type"}
    blank = body.startswith((b"\n", b"\r\n"), start) or start == len(body)
    if not named and not (blank and b"from" in names and names & _ENVELOPE):
        return None
    related = _RELATED.search(values) is not None
    saved = b"snapshot-content-location" in names or _SAVED_BY.search(values) is not None
    return InputKind.MHTML if saved or (related and suffix in (".mht", ".mhtml")) else InputKind.MAIL


def _foreign(sample: bytes) -> str | None:
    for magic, reason in _FOREIGN:
        if sample.startswith(magic):
            return f"it is {reason}"
    if _is_binary(sample):
        return "it is binary and of no kind that can be read; save it as text, HTML or JSONL"
    return None


def _markup(body: bytes, suffix: str) -> InputKind | str:
    start = body
    while (skipped := _COMMENT.match(start)) is not None:
        if _PAGE_TYPE.match(skipped.group()):
            return InputKind.HTML
        start = start[skipped.end() :]
    if _FEED.match(start):
        return InputKind.FEED
    if _TAG.match(start) or _BY_SUFFIX.get(suffix) is InputKind.HTML:
        return InputKind.HTML
    if suffix == ".xml" or body.startswith(b"<?xml"):
        return "it is XML of no kind that can be read; save it as text or HTML"
    return _BY_SUFFIX.get(suffix, InputKind.TEXT)


def _records(body: bytes, suffix: str) -> InputKind | None:
    """Rows, a list of rows, or text that merely begins with a bracket."""
    if _BY_SUFFIX.get(suffix) is InputKind.JSONL:
        return InputKind.JSONL
    lines = [line for line in body.split(b"\n")[:20] if line.strip()]
    opens_row = body[:1] == b"{" and lines[0].strip() != b"{"
    if opens_row and len(lines) > 1 and any(_is_row(line) for line in lines[:5]):
        return InputKind.JSONL
    if suffix == ".json" or _is_row(body):
        return InputKind.JSON
    opening = re.match(rb'\{\s*"|\[\s*\{\s*"', body)
    return InputKind.JSON if opening is not None else None


def _is_row(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _is_binary(sample: bytes) -> bool:
    """Whether control characters make up more than a twentieth; UTF-16 is text."""
    if not sample or sample.startswith(_MARKS):
        return False
    nul = sample.count(0)
    if nul > len(sample) // 3:
        even, odd = sample[::2].count(0), sample[1::2].count(0)
        return not (odd > 8 * even or even > 8 * odd)
    control = len(sample) - len(sample.translate(None, _CONTROL))
    return control > max(1, len(sample) // 20) if nul < len(sample) else True
