"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def whole_file(path: str | Path) -> Iterator[Path]:
    """Hand out a temporary name beside `path`; it takes the place of `path` when the block ends, and goes if it fails.

    A link stays, and what it leads to is written.

    Raises
    ------
    OutputError
        Where the path is a folder, its folder does not exist, or the file cannot be written.
    """
    check_output(path)
    target = _followed(path)
    try:
        handle, name = tempfile.mkstemp(prefix=".timeline-", suffix=".tmp", dir=target.parent)
    except OSError as error:
        raise OutputError(path, error.strerror or str(error)) from error
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        temporary.chmod(_mode(target))
        temporary.replace(target)
    except OSError as error:
        raise OutputError(path, error.strerror or str(error)) from error
    finally:
        temporary.unlink(missing_ok=True)


def check_output(path: str | Path) -> None:
    """Refuse an output that could not be written anyway, before the work that leads to it starts.

    Raises
    ------
    OutputError
        Where the path is a folder, or its folder does not exist or cannot be written.
    """
    if "\0" in str(path):
        raise OutputError(repr(str(path)), "a name cannot hold a NUL")
    try:
        why = _obstacle(_followed(path))
    except OSError as error:
        why = error.strerror or str(error)
    if why is not None:
        raise OutputError(path, why)


def _obstacle(target: Path) -> str | None:
    if target.is_dir():
        return "it is a folder"
    if not target.parent.is_dir():
        return f"there is no folder {target.parent}"
    if target.is_symlink():
        return "it is a link that leads in a circle"
    if not os.access(target.parent, os.W_OK) or (target.exists() and not os.access(target, os.W_OK)):
        return "permission denied"
    return None


def _followed(path: str | Path) -> Path:
    return Path(os.path.realpath(path)) if Path(path).is_symlink() else Path(path)


def _mode(target: Path) -> int:
    """Keep the rights of the file that is replaced; a new one gets what the user's umask leaves."""
    if target.exists():
        return target.stat().st_mode & 0o777
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask
