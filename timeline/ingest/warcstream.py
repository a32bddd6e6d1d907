"""The records of a web archive, also those behind one whose length is wrong."""

from __future__ import annotations

import contextlib
import io
import re
from typing import Any

from timeline.errors import ArchiveBombError
from timeline.ingest.source import what

_BEGINS = re.compile(rb"\r?\n\r?\n(?=WARC/[01]\.\d+\r?\n[A-Za-z-]+:)")
_FIRST_LINE = re.compile(rb"WARC/[01]\.\d+\r?\n?")
_MOST_BREAKS = 50
"""Behind so many broken records no further one is looked for: each search keeps what reads the file so far."""


class Records:
    """Records as warcio reads them, and what is wrong between them.

    `trouble` tells why the last record could not be read, `breaks` behind how many broken ones others were found.
    """

    def __init__(self, stream: Any) -> None:  # noqa: ANN401 (warcio is untyped)
        self.trouble: str | None = None
        self.breaks = 0
        self._iterator = self._open(stream)

    @property
    def loader(self) -> Any:  # noqa: ANN401 (as above)
        """What reads the headers of an answer."""
        return self._iterator.loader

    def next(self) -> Any:  # noqa: ANN401 (as above)
        """Read the next record, or None at the end. What warcio would print is dropped.

        Raises
        ------
        ArchiveBombError
            Where the file unpacks to too much.
        """
        from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415 (an extra)

        while True:
            try:
                with contextlib.redirect_stderr(io.StringIO()):
                    return next(self._iterator)
            except StopIteration:
                return None
            except ArchiveBombError:
                raise
            except (ArchiveLoadFailed, AttributeError, ValueError, OverflowError, AssertionError) as error:
                if not self.resume(what(error)):
                    return None

    def resume(self, trouble: str, held: bytes = b"") -> bool:
        """Go on at the next record behind a broken one, `held` of which has been read; False where there is none."""
        self.trouble = trouble
        reader = self._iterator.reader
        start = _FIRST_LINE.match(held)
        if reader is None or self.breaks >= _MOST_BREAKS:
            return False
        while start is None:
            line: bytes = reader.readline()
            if not line:
                return False
            start, held = _FIRST_LINE.fullmatch(line), line
        self.breaks += 1
        self._iterator = self._open(_Chained(held, reader))
        return True

    def _open(self, stream: Any) -> Any:  # noqa: ANN401 (as above)
        from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415 (an extra)

        return ArchiveIterator(stream, no_record_parse=True)


def split_at_next(data: bytes) -> tuple[bytes, bytes]:
    """Part the bytes of a record that is too long from the record that begins in them; nothing where none does."""
    found = _BEGINS.search(data)
    return (data[: found.start()], data[found.end() :]) if found is not None else (data, b"")


class _Chained:
    """Bytes that were read already, then the rest of the stream."""

    def __init__(self, held: bytes, rest: Any) -> None:  # noqa: ANN401 (as above)
        self._held = io.BytesIO(held)
        self._rest = rest

    def read(self, size: int) -> bytes:
        """Read up to `size` bytes."""
        data = self._held.read(size)
        rest: bytes = data or self._rest.read(size)
        return rest
