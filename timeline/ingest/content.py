"""From bytes to drafts: one reader a kind, the same for a file and for a member of an archive."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import PurePath
from typing import IO, TypeAlias

from timeline.errors import NO_MEMORY, MissingExtraError
from timeline.ingest.compressed import read_compressed
from timeline.ingest.decoding import decode
from timeline.ingest.draft import MAX_CHARACTERS, Draft, Skipped, printable, too_long, unreadable
from timeline.ingest.feed import read_feed
from timeline.ingest.mail import MAX_MAIL_BYTES, read_mail, read_mbox
from timeline.ingest.markdown import read_markdown
from timeline.ingest.mhtml import read_mhtml
from timeline.ingest.page import read_page
from timeline.ingest.pdf import read_pdf
from timeline.ingest.plain import read_plain
from timeline.ingest.press import split_export
from timeline.ingest.records import MAX_JSON_BYTES, read_json, read_jsonl
from timeline.ingest.richtext import read_rtf
from timeline.ingest.sniff import SAMPLE_BYTES, InputKind, sniff
from timeline.ingest.source import Items, ReadSource, Source
from timeline.ingest.tables import read_csv, read_parquet
from timeline.ingest.tars import read_tar
from timeline.ingest.warc import read_warc
from timeline.ingest.zips import read_zip

_MAX_BYTES = 4 * MAX_CHARACTERS
_MAX_RICH_BYTES = 100_000_000
"""Pictures stand in rich text as digits."""

TextReader: TypeAlias = Callable[[str, str], Draft | Skipped]
BytesReader: TypeAlias = Callable[[bytes, str], Items]
StreamReader: TypeAlias = Callable[[IO[bytes], str], Items]
RowsReader: TypeAlias = Callable[[IO[bytes], str, Mapping[str, str]], Items]
ContainerReader: TypeAlias = Callable[[Source, ReadSource], Items]

OF_TEXT: dict[InputKind, TextReader] = {
    InputKind.TEXT: read_plain,
    InputKind.MARKDOWN: read_markdown,
}
"""Readers of a whole file, decoded; pages have an engine to choose besides."""
OF_BYTES: Mapping[InputKind, tuple[BytesReader, int]] = {
    InputKind.FEED: (read_feed, _MAX_BYTES),
    InputKind.MHTML: (read_mhtml, MAX_MAIL_BYTES),
    InputKind.RTF: (read_rtf, _MAX_RICH_BYTES),
}
"""Readers of a whole file, with the most bytes that they take."""
OF_ROWS: Mapping[InputKind, RowsReader] = {
    InputKind.JSONL: read_jsonl,
    InputKind.CSV: read_csv,
    InputKind.PARQUET: read_parquet,
}
"""Readers that go through a table row by row."""
OF_STREAM: Mapping[InputKind, StreamReader] = {
    InputKind.PDF: read_pdf,
}
"""Readers that go through a file piece by piece."""
OF_CONTAINER: Mapping[InputKind, ContainerReader] = {
    InputKind.ZIP: read_zip,
    InputKind.TAR: read_tar,
    InputKind.COMPRESSED: read_compressed,
    InputKind.WARC: read_warc,
    InputKind.MAIL: read_mail,
    InputKind.MBOX: read_mbox,
}
"""Readers that give the members of a file to `read_source` in turn."""


def read_source(source: Source) -> Items:
    """Read a file or a member by its kind. Whatever fails on it, it is one `Skipped` and costs nothing else."""
    try:
        for item in _by_kind(source):
            yield from [item] if isinstance(item, Skipped) else split_export(item)
    except MissingExtraError as error:
        yield Skipped(source.origin, str(error))
    except OSError as error:
        yield Skipped(source.origin, unreadable(error))
    except Exception as error:  # noqa: BLE001 (one file must not end the run: it is told and counted)
        yield unforeseen(source.origin, error)


def unforeseen(origin: str, error: Exception) -> Skipped:
    """Tell what no reader foresaw."""
    if isinstance(error, MemoryError):
        return Skipped(origin, NO_MEMORY)
    what = " ".join(printable(str(error)).split())[:120]
    trouble = f"{type(error).__name__}: {what}" if what else type(error).__name__
    return Skipped(origin, f"reading it failed ({trouble}); please report it with the file")


def _by_kind(source: Source) -> Items:
    stream, origin = source.stream, source.origin
    sample = stream.read(SAMPLE_BYTES)
    if not sample.strip():
        what = "nothing but blanks in it" if sample else "the file is empty"
        yield Skipped(origin, f"{what}; leave it out, or save it again")
        return
    kind = sniff(sample, PurePath(source.name))
    if isinstance(kind, str):
        yield Skipped(origin, kind)
        return
    stream.seek(0)
    if kind in OF_ROWS:
        yield from OF_ROWS[kind](stream, origin, source.columns)
    elif kind in OF_STREAM:
        yield from OF_STREAM[kind](stream, origin)
    elif kind in OF_CONTAINER:
        yield from OF_CONTAINER[kind](source, read_source)
    else:
        yield from _whole(source, kind)


def _whole(source: Source, kind: InputKind) -> Items:
    reader, limit = OF_BYTES.get(kind, (None, MAX_JSON_BYTES if kind is InputKind.JSON else _MAX_BYTES))
    data = source.stream.read(limit + 1)
    if len(data) > limit:
        yield Skipped(source.origin, too_long(source.stream.seek(0, os.SEEK_END), "bytes"))
    elif reader is not None:
        yield from reader(data, source.origin)
    elif kind is InputKind.JSON:
        yield from read_json(data, source.origin, source.columns)
    else:
        text, notes = decode(data)
        html = kind is InputKind.HTML
        draft = read_page(text, source.origin, fast=source.fast) if html else OF_TEXT[kind](text, source.origin)
        yield draft if isinstance(draft, Skipped) else draft.noting(notes)
