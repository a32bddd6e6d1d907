"""TAR archives, from first to last without going back, so that a packed one needs no unpacked copy."""

from __future__ import annotations

import tarfile
from typing import TYPE_CHECKING

from timeline.errors import ArchiveBombError
from timeline.ingest.draft import Skipped
from timeline.ingest.members import (
    ABOUT,
    LINK,
    OUTSIDE,
    SPECIAL,
    Patience,
    is_about_archive,
    is_hidden,
    leads_outside,
    too_deep,
)
from timeline.ingest.source import BROKEN_STREAM, spool, what

if TYPE_CHECKING:
    from typing import IO, Self

    from timeline.ingest.source import Items, ReadSource, Source

_BROKEN = (tarfile.TarError, *BROKEN_STREAM)


class _Member(tarfile.TarInfo):
    """A head of a member that is broken or missing; tarfile takes it for the end of the archive, which it is not."""

    @classmethod
    def fromtarfile(cls, tarfile_: tarfile.TarFile) -> Self:
        try:
            return super().fromtarfile(tarfile_)
        except tarfile.HeaderError as error:
            if type(error).__name__ == "EOFHeaderError":
                raise
            raise tarfile.ReadError(f"{error}") from None


def read_tar(source: Source, read: ReadSource) -> Items:
    """Read the members of a TAR archive in their order; of a truncated one, those that are whole."""
    deep = too_deep(source)
    if deep is not None:
        yield deep
        return
    patience = Patience(source)
    count = 0
    try:
        with tarfile.open(fileobj=source.stream, mode="r|", tarinfo=_Member) as archive:
            for info in archive:
                source.budget.enter()
                if info.isdir() or is_hidden(info.name):
                    continue
                count += 1
                stream = _unpack(archive, info, patience)
                if isinstance(stream, Skipped):
                    yield stream
                    continue
                with stream:
                    yield from read(source.member(stream, info.name))
    except ArchiveBombError as error:
        yield patience.given_up(error)
    except _BROKEN as error:
        whole = f"it ends or breaks at its member {count:,}" if count else "not one member can be read"
        yield Skipped(
            source.origin, f"a broken or truncated archive ({what(error)}): {whole}; download or pack it again"
        )
    else:
        if not count:
            yield Skipped(source.origin, "an empty archive; nothing to read in it")


def _unpack(archive: tarfile.TarFile, info: tarfile.TarInfo, patience: Patience) -> IO[bytes] | Skipped:
    name, source = info.name, patience.source
    if leads_outside(name):
        return patience.lost(name, OUTSIDE)
    if info.issym() or info.islnk():
        return Skipped(source.origin_of(name), LINK)
    if is_about_archive(name):
        return Skipped(source.origin_of(name), ABOUT)
    packed = archive.extractfile(info) if info.isfile() else None
    return spool(packed, source.budget) if packed is not None else Skipped(source.origin_of(name), SPECIAL)
