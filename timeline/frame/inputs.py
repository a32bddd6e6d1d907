"""Files to read from."""

from __future__ import annotations

from pathlib import Path

from timeline.errors import FolderGivenError, InputNotFoundError

NOT_UTF8 = "the file is not UTF-8; save it as UTF-8"


def existing_file(path: str | Path) -> Path:
    """Return the path of a file that is there.

    Raises
    ------
    InputNotFoundError
        Where there is none.
    FolderGivenError
        Where it is a folder.
    """
    file = Path(path)
    if file.is_dir():
        raise FolderGivenError(path)
    if not file.is_file():
        raise InputNotFoundError(path)
    return file
