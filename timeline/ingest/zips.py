"""ZIP archives, and office documents, which are such: each member read as what it is."""

from __future__ import annotations

import os
import stat
import zipfile
from typing import IO, TYPE_CHECKING

from timeline.errors import ArchiveBombError
from timeline.ingest.docx import DOCUMENT, read_docx
from timeline.ingest.draft import Skipped
from timeline.ingest.epub import EBOOK, PACKAGE, read_epub
from timeline.ingest.members import ABOUT, LINK, OUTSIDE, Patience, is_about_archive, is_hidden, leads_outside, too_deep
from timeline.ingest.opendocument import CONTENT, OPENDOCUMENT, TEXT_TYPES, read_opendocument
from timeline.ingest.source import BROKEN_STREAM, check_ratio, spool, what

if TYPE_CHECKING:
    from timeline.ingest.source import Items, ReadSource, Source

_BROKEN = (zipfile.BadZipFile, NotImplementedError, *BROKEN_STREAM)
_DECLARED = "mimetype"
"""The member by which e-books and OpenDocument files say what they are."""
_OTHERS = (
    ({"[Content_Types].xml", "xl/workbook.xml"}, "a spreadsheet; save it as CSV"),
    ({"[Content_Types].xml", "ppt/presentation.xml"}, "a presentation; save its text and pass that"),
)


def read_zip(source: Source, read: ReadSource) -> Items:
    """Read the members of a ZIP archive in the order of their names, or the document that it is.

    Nothing is ever written under a member's name: paths that lead outside and links are refused nevertheless, since an
    archive that holds them is not what it seems.
    """
    try:
        archive = zipfile.ZipFile(source.stream)
    except _BROKEN as error:
        yield Skipped(source.origin, f"a broken or truncated ZIP archive ({what(error)}); download or pack it again")
        return
    with archive:
        names = set(archive.namelist())
        other = next((reason for marks, reason in _OTHERS if marks <= names), None)
        deep = too_deep(source)
        if DOCUMENT in names:
            yield from read_docx(archive, source)
        elif _is(archive, names, EBOOK, PACKAGE):
            yield from read_epub(archive, source)
        elif _is(archive, names, OPENDOCUMENT, CONTENT):
            yield from _opendocument(archive, source)
        elif other is not None:
            yield Skipped(source.origin, f"it is {other}")
        elif "[Content_Types].xml" in names:
            yield Skipped(source.origin, "a broken office document (its text is missing); save it again, or as text")
        elif deep is not None:
            yield deep
        else:
            yield from _members(archive, source, read)


def _is(archive: zipfile.ZipFile, names: set[str], kind: str, part: str) -> bool:
    """Whether an archive is a document of this kind: it says so itself or, where that is damaged, has its main part."""
    declared = _declared(archive) if _DECLARED in names else ""
    return declared.startswith(kind) or ("/" not in declared and {_DECLARED, part} <= names)


def _declared(archive: zipfile.ZipFile) -> str:
    try:
        with archive.open(_DECLARED) as stream:
            return stream.read(100).strip().decode("latin-1")
    except _BROKEN:
        return ""


def _opendocument(archive: zipfile.ZipFile, source: Source) -> Items:
    declared = _declared(archive)
    if declared.startswith(OPENDOCUMENT) and declared not in TEXT_TYPES:
        reason = "it is an OpenDocument sheet or presentation; save its text and pass that"
        yield Skipped(source.origin, reason)
    else:
        yield from read_opendocument(archive, source)


def _members(archive: zipfile.ZipFile, source: Source, read: ReadSource) -> Items:
    infos = sorted(
        (info for info in archive.infolist() if not info.is_dir() and not is_hidden(info.filename)),
        key=lambda info: info.filename,
    )
    if not infos:
        yield Skipped(source.origin, "an empty archive; nothing to read in it")
    patience = Patience(source)
    size, unpacked = source.stream.seek(0, os.SEEK_END), 0
    for number, info in enumerate(infos):
        try:
            source.budget.enter()
            check_ratio(unpacked, size)
            stream = _unpack(archive, info, patience)
        except ArchiveBombError as error:
            yield patience.given_up(error, len(infos) - number)
            return
        if isinstance(stream, Skipped):
            yield stream
            continue
        unpacked += stream.seek(0, os.SEEK_END)
        stream.seek(0)
        with stream:
            yield from read(source.member(stream, info.filename))


def _unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo, patience: Patience) -> IO[bytes] | Skipped:
    name, source = info.filename, patience.source
    if leads_outside(name):
        return patience.lost(name, OUTSIDE)
    if stat.S_ISLNK(info.external_attr >> 16):
        return Skipped(source.origin_of(name), LINK)
    if is_about_archive(name):
        return Skipped(source.origin_of(name), ABOUT)
    if info.flag_bits & 1:
        return patience.lost(name, "locked with a password; unpack it first")
    try:
        with archive.open(info) as packed:
            return spool(packed, source.budget, lambda: info.compress_size)
    except ArchiveBombError as error:
        if error.whole:
            raise
        return patience.lost(name, f"{error}")
    except _BROKEN as error:
        return patience.lost(name, f"broken ({what(error)}); download or pack the archive again")
