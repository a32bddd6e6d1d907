"""Bytes on their way to a reader: a file, or a member of an archive, and what may still be unpacked."""

from __future__ import annotations

import io
import lzma
import tempfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import IO, Any, TypeAlias

from timeline.errors import ArchiveBombError
from timeline.ingest.draft import Draft, Skipped, printable

Items: TypeAlias = Iterator[Draft | Skipped]
MAX_UNPACKED_BYTES = 4_000_000_000
"""What one named file may unpack to, with all that is nested in it."""
MAX_MEMBERS = 100_000
"""How many members one named file may hold, with all that is nested in it."""
MAX_DEPTH = 3
"""How many archives may be nested in each other."""
MAX_RATIO = 200
"""How often its own size a compressed member may unpack to: text packs to a fifth, dull tables to a fiftieth."""
_ALWAYS_BYTES = 10_000_000
"""Up to here no ratio is too high."""
_IN_MEMORY_BYTES = 16_000_000
_CHUNK = 1 << 16
BROKEN_STREAM = (zlib.error, lzma.LZMAError, EOFError, OSError, ValueError)
"""What the decompressors raise on broken data."""


@dataclass(slots=True)
class Budget:
    """What the archives of one named file may still unpack."""

    unpacked: int = 0
    members: int = 0

    def spend(self, size: int) -> None:
        """Count unpacked bytes.

        Raises
        ------
        ArchiveBombError
            Above `MAX_UNPACKED_BYTES`.
        """
        self.unpacked += size
        if self.unpacked > MAX_UNPACKED_BYTES:
            raise ArchiveBombError(f"it unpacks to more than {MAX_UNPACKED_BYTES:,} bytes", whole=True)

    def enter(self) -> None:
        """Count a member.

        Raises
        ------
        ArchiveBombError
            Above `MAX_MEMBERS`.
        """
        self.members += 1
        if self.members > MAX_MEMBERS:
            raise ArchiveBombError(f"it holds more than {MAX_MEMBERS:,} members", whole=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Bytes to read and how to call them.

    `stream` can be read again from its start; `name` is a file name, whose suffix is a hint; `columns` tells which
    column of a table holds which field; `fast` asks for the fast engine for pages; `depth` counts the archives around
    it.
    """

    stream: IO[bytes]
    origin: str
    name: str
    columns: Mapping[str, str] = field(default_factory=dict)
    fast: bool = False
    depth: int = 0
    budget: Budget = field(default_factory=Budget)

    def member(self, stream: IO[bytes], name: str) -> Source:
        """Return a member of this archive, called "archive.zip!/name"."""
        return replace(self, stream=stream, name=name, origin=self.origin_of(name), depth=self.depth + 1)

    def origin_of(self, name: str) -> str:
        """Return how a member of this archive is called."""
        return f"{self.origin}!/{printable(name)}"


ReadSource: TypeAlias = Callable[[Source], Items]
"""What reads a member, whatever it is."""


def what(error: Exception) -> str:
    """Return the words of a library's error in one short line."""
    return printable(" ".join(str(error).split())[:80]) or type(error).__name__


def check_ratio(unpacked: int, packed: int) -> None:
    """Refuse what unpacks to far more than it is.

    Raises
    ------
    ArchiveBombError
        Above ten million bytes that are more than `MAX_RATIO` times the packed ones.
    """
    if unpacked > _ALWAYS_BYTES and unpacked > MAX_RATIO * max(packed, 1):
        raise ArchiveBombError(f"it unpacks to more than {MAX_RATIO} times its size")


def spool(stream: IO[bytes] | io.BufferedIOBase, budget: Budget, packed: Callable[[], int] | None = None) -> IO[bytes]:
    """Unpack a stream to where it can be read again: memory, above 16 MB a nameless temporary file.

    Parameters
    ----------
    stream
        Read to its end.
    budget
        Pays for it.
    packed
        Tells how many packed bytes were used so far; by default the stream is not compressed.

    Raises
    ------
    ArchiveBombError
        As `Budget.spend` and `check_ratio`.
    """
    kept = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY_BYTES)  # noqa: SIM115 (handed on; closed by the caller)
    try:
        while chunk := stream.read(_CHUNK):
            budget.spend(len(chunk))
            kept.write(chunk)
            if packed is not None:
                check_ratio(kept.tell(), packed())
    except BaseException:
        kept.close()
        raise
    kept.seek(0)
    return kept


class Unpacked(io.BufferedReader):
    """What a compressed stream unpacks to, piece by piece.

    It ends where the compressed data are broken off, which `broken` then tells.

    Raises
    ------
    ArchiveBombError
        On reading, as `check_ratio`.
    """

    def __init__(self, unpacked: io.BufferedIOBase, packed: IO[bytes]) -> None:
        self._meter = _Meter(unpacked, packed)
        super().__init__(self._meter)

    @property
    def broken(self) -> str | None:
        """How the compressed data are broken, as far as they were read."""
        return self._meter.broken


class _Meter(io.RawIOBase):
    def __init__(self, unpacked: io.BufferedIOBase, packed: IO[bytes]) -> None:
        super().__init__()
        self._unpacked = unpacked
        self._packed = packed
        self._count = 0
        self.broken: str | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:  # noqa: ANN401 (a buffer)
        data = b""
        try:
            data = self._unpacked.read1(len(buffer))
        except BROKEN_STREAM as error:
            self.broken = what(error)
        self._count += len(data)
        check_ratio(self._count, self._packed.tell())
        buffer[: len(data)] = data
        return len(data)
