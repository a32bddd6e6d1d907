"""The SQLite file: opened, checked, written in whole steps, and its failures told in one line each.

A rollback journal and full synchronization: what is committed survives a power cut, what is not is rolled back by the
next that opens the file, and between commands the case is one plain file that can be copied.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.case import schema
from timeline.case.cells import UnreadableCellError
from timeline.errors import CaseError
from timeline.frame import check_output, existing_file, whole_file

if TYPE_CHECKING:
    from collections.abc import Iterator

WAIT = 10.0
"""Seconds to wait for another command that is writing."""
_HEADER = 100
_MAGIC = b"SQLite format 3\0"
_RESTORE = "restore it from a copy; its corrections may still be read: timeline case export CASE --corrections"
_NO_TEXT = "Could not decode to UTF-8"
_NEW = "make a case with: timeline case new FILE"


def create(path: str | Path, settings: dict[str, str]) -> None:
    """Make an empty case file, whole or not at all.

    Raises
    ------
    CaseError
        Where the file exists.
    OutputError
        Where it cannot be written.
    """
    check_output(path)
    if Path(path).exists():
        raise CaseError(path, "it exists already; a new case needs a name of its own")
    if _journal(Path(path)).exists():
        raise CaseError(path, f"{_journal(Path(path)).name} lies beside it, of a case that was moved; move it after it")
    with whole_file(path) as temporary, _told(path):
        connection = sqlite3.connect(temporary, isolation_level=None)
        try:
            connection.execute("BEGIN")
            for statement in schema.TABLES:
                connection.execute(statement)
            connection.executemany("INSERT INTO settings VALUES (?, ?)", sorted(settings.items()))
            connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {schema.VERSION}")
            connection.execute("COMMIT")
        finally:
            connection.close()


def connect(path: str | Path) -> sqlite3.Connection:
    """Open a case file; one of an older version is brought up to date.

    Raises
    ------
    InputNotFoundError, FolderGivenError
        Where there is none.
    CaseError
        Where it is no case, is cut short or damaged, or a newer version made it.
    """
    file = existing_file(path)
    _check_whole(file)
    with _told(path):
        connection = sqlite3.connect(file, isolation_level=None, timeout=WAIT)
        try:
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            _check_version(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


@contextmanager
def step(connection: sqlite3.Connection, path: str | Path) -> Iterator[None]:
    """Write all that happens in the block, or nothing of it.

    Raises
    ------
    CaseError
        Where another command is writing for longer than `WAIT`, the disk is full, or the file is damaged.
    """
    with _told(path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


@contextmanager
def reading(path: str | Path) -> Iterator[None]:
    """Tell the failures of reading in one line."""
    with _told(path):
        yield


@contextmanager
def _told(path: str | Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise CaseError(path, _why(error)) from error
    except (UnreadableCellError, UnicodeDecodeError) as error:
        raise CaseError(path, f"damaged ({error}); {_RESTORE}") from error


def _why(error: sqlite3.Error) -> str:
    message = str(error)
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return "another command is writing to this case; nothing was changed, try again once it is done"
    if code in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR):
        return f"the disk is full or fails ({message}); what was not finished is not kept, make room and try again"
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return f"cannot write ({message}); the file and its folder must be writable"
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return f"damaged ({message}); {_RESTORE}"
    if message.startswith(_NO_TEXT):
        column = message.removeprefix(_NO_TEXT).split(" with ", maxsplit=1)[0]
        return f"damaged ({column.strip()} holds no text); {_RESTORE}"
    return f"{message}; please report it"


def _journal(file: Path) -> Path:
    """Name the file in which SQLite keeps what a command that was cut off is to be undone with."""
    return file.with_name(f"{file.name}-journal")


def _check_whole(file: Path) -> None:
    with file.open("rb") as opened:
        header = opened.read(_HEADER)
    if not header.startswith(_MAGIC):
        raise CaseError(file, f"no case file; {_NEW}" if header else f"an empty file is no case; {_NEW}")
    if _journal(file).exists():
        return  # SQLite takes back what was cut off, and the size with it
    if len(header) == _HEADER:
        page = int.from_bytes(header[16:18])
        expected = (65536 if page == 1 else page) * int.from_bytes(header[28:32])
        if file.stat().st_size >= expected:
            return
        raise CaseError(file, f"cut short: {file.stat().st_size} of {expected} bytes; restore it from a copy")
    raise CaseError(file, "cut short; restore it from a copy")


def _check_version(connection: sqlite3.Connection, path: str | Path) -> None:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != schema.APPLICATION_ID:
        raise CaseError(path, f"an SQLite file, but no case; {_NEW}")
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > schema.VERSION:
        raise CaseError(path, f"made by a newer crisis-timeline (its version is {version}); update yours")
    if version == schema.VERSION:
        return
    if version not in schema.MIGRATIONS:
        raise CaseError(
            path, f"of version {version}, which can be read no more; make a new case and import corrections"
        )
    for name in ("words", "telling"):
        connection.create_function(name, len(schema.TELLING), partial(_compared, name), deterministic=True)
    with step(connection, path):
        for older in range(version, schema.VERSION):
            for statement in schema.MIGRATIONS[older]:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {schema.VERSION}")


def _compared(name: str, *cells: str | None) -> str | int:
    from timeline.case.comparable import comparable  # noqa: PLC0415 (only for older files)

    start, end = (dt.datetime.fromisoformat(bound) if bound is not None else None for bound in cells[:2])
    granularity, headline, sentence, expression = cells[2:]
    cell: str | int = comparable(start, end, granularity, headline, sentence, expression)[name]
    return cell
