"""Finished chunks in a folder, so that a run which was stopped does only what is missing."""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import TYPE_CHECKING

from timeline.errors import OutputError
from timeline.frame import whole_file
from timeline.ingest.walk import Found
from timeline.scale.outcome import Outcome
from timeline.scale.program import program

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from timeline.scale.chunks import Chunk
    from timeline.scale.work import Piece, Terms

_SUFFIX = ".shard"
_TODAY = ".reference-day"


class Shards:
    """A folder of finished chunks, made where there is none.

    The name of a file is a hash of everything that decides what is in it: the pieces (a file by its name, size and time
    of change), the terms, and the program itself. So nothing stale is ever taken for finished. It is hidden, so that a
    folder of shards among the articles is not read as such.

    Raises
    ------
    OutputError
        Where the folder cannot be made, or is none.
    """

    def __init__(self, folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except FileExistsError:
            raise OutputError(folder, "it is a file", "name a folder") from None
        except OSError as error:
            raise OutputError(folder, error.strerror or str(error)) from error
        self._folder = folder

    def today(self, given: dt.date | None) -> dt.date:
        """Give the reference day: the one given, else that of the run which is resumed, else the present day."""
        file = self._folder / _TODAY
        if given is not None:
            return given
        try:
            return dt.date.fromisoformat(file.read_text(encoding="ascii").strip())
        except (FileNotFoundError, ValueError):
            pass
        day = dt.date.today()  # noqa: DTZ011 (the user's own day)
        with whole_file(file) as temporary:
            temporary.write_text(f"{day.isoformat()}\n", encoding="ascii")
        return day

    def name(self, chunk: Chunk, terms: Terms) -> str:
        """Name a chunk."""
        key = hashlib.blake2b(f"{program()}\x1f{terms!r}".encode("utf-8", "replace"), digest_size=16)
        for piece in chunk.pieces:
            key.update(f"\x1e{_identity(piece)}".encode("utf-8", "replace"))
        return key.hexdigest()

    def get(self, name: str) -> list[Outcome] | None:
        """Give the outcomes of a finished chunk; None where it is not finished, or its file is damaged."""
        try:
            count, *lines = (self._folder / f".{name}{_SUFFIX}").read_text(encoding="utf-8").split("\n")[:-1]
            outcomes = [Outcome.from_json(line) for line in lines]
            return outcomes if len(outcomes) == int(count) else None
        except (OSError, ValueError, TypeError):
            return None

    def put(self, name: str, outcomes: Sequence[Outcome]) -> None:
        """Keep a finished chunk, whole or not at all.

        Raises
        ------
        OutputError
            Where it cannot be written.
        """
        lines = [str(len(outcomes)), *(outcome.to_json() for outcome in outcomes)]
        with whole_file(self._folder / f".{name}{_SUFFIX}") as temporary:
            temporary.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8", newline="\n")


def _identity(piece: Piece) -> str:
    if not isinstance(piece, Found) or piece.path is None:
        return repr(piece)
    try:
        status = piece.path.stat()
    except OSError:
        return f"{piece.origin}\x1fgone"
    return f"{piece.origin}\x1f{piece.path.absolute()}\x1f{status.st_size}\x1f{status.st_mtime_ns}"
