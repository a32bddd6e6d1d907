"""What gzip, bzip2 or xz packed: a TAR archive, a web archive, or one file."""

from __future__ import annotations

import bz2
import gzip
import lzma
from dataclasses import replace
from pathlib import PurePath
from typing import IO, TYPE_CHECKING

from timeline.errors import ArchiveBombError
from timeline.ingest.draft import Skipped
from timeline.ingest.members import too_deep
from timeline.ingest.sniff import is_tar
from timeline.ingest.source import BROKEN_STREAM, Unpacked, spool, what
from timeline.ingest.tars import read_tar
from timeline.ingest.warc import read_warc

if TYPE_CHECKING:
    from timeline.ingest.source import Items, ReadSource, Source

_GZIP = b"\x1f\x8b"
_SAMPLE = 1024


def read_compressed(source: Source, read: ReadSource) -> Items:
    """Read what was packed: an archive member by member as it is unpacked, one file as if it were not packed."""
    deep = too_deep(source)
    if deep is not None:
        yield deep
        return
    try:
        with _open(source.stream) as unpacked:
            start = _start_of(unpacked)
        source.stream.seek(0)
        with _open(source.stream) as unpacked:
            if is_tar(start):
                yield from read_tar(replace(source, stream=Unpacked(unpacked, source.stream)), read)
                return
            if start.startswith(b"WARC/"):
                yield from read_warc(replace(source, stream=Unpacked(unpacked, source.stream)), read)
                return
            source.budget.enter()
            stream = spool(unpacked, source.budget, source.stream.tell)
    except ArchiveBombError as error:
        yield Skipped(source.origin, str(error))
    except BROKEN_STREAM as error:
        yield Skipped(
            source.origin, f"broken or truncated ({what(error)}): it cannot be unpacked; download or pack it again"
        )
    else:
        with stream:
            yield from read(replace(source, stream=stream, name=PurePath(source.name).stem, depth=source.depth + 1))


def _start_of(unpacked: gzip.GzipFile | bz2.BZ2File | lzma.LZMAFile) -> bytes:
    """Read the first bytes, as many as there are before what is packed breaks off."""
    start = b""
    try:
        while len(start) < _SAMPLE and (more := unpacked.read1(_SAMPLE - len(start))):
            start += more
    except BROKEN_STREAM:
        if not start:
            raise
    return start


def _open(stream: IO[bytes]) -> gzip.GzipFile | bz2.BZ2File | lzma.LZMAFile:
    start = stream.read(2)
    stream.seek(0)
    if start == _GZIP:
        return gzip.GzipFile(fileobj=stream)
    return bz2.BZ2File(stream) if start == b"BZ" else lzma.LZMAFile(stream)
