"""From what the user names to files, in an order that depends on names alone."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.errors import InputNotFoundError, NetworkNotAllowedError
from timeline.ingest.draft import Skipped
from timeline.ingest.weburl import is_url

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ABOUT = re.compile(r"(?:readme|licen[cs]e|changelog|contributing|notice|copying)(?:\.[a-z]{1,5})?", re.IGNORECASE)
_MAGIC = re.compile(r"[*?\[]")


def walk(paths: Iterable[str | Path]) -> Iterator[Path | Skipped]:
    """Name the files of paths, folders and globs, each once.

    Folders are walked in order of their entries' names. Hidden entries are passed over; a README, LICENSE or the like
    inside a folder tells about the folder and is no article (named itself, it is read). What cannot be read, links that
    lead in a circle, and paths that name nothing come as `Skipped`.
    """
    seen: set[tuple[int, int]] = set()
    for path in paths:
        for found in _named(str(path)):
            yield from [found] if isinstance(found, Skipped) else _files(found, seen)


def _named(path: str) -> Iterator[Path | Skipped]:
    if is_url(path):
        yield Skipped(path, str(NetworkNotAllowedError(path)).removeprefix(f"{path}: "))
        return
    if "\x00" not in path and os.path.lexists(path):
        yield Path(path)
        return
    pattern = Path(path)
    matches: list[Path] = []
    if _MAGIC.search(path) and "\x00" not in path:
        matches = sorted(Path(pattern.anchor).glob(str(pattern.relative_to(pattern.anchor))))
    yield from matches
    if not matches:
        yield Skipped(path, str(InputNotFoundError(path)).removeprefix(f"{path}: "))


def _files(path: Path, seen: set[tuple[int, int]]) -> Iterator[Path | Skipped]:
    """Yield the path itself, or all files below it; an explicit stack, so that depth is no limit."""
    stack = [path]
    top = True
    while stack:
        current = stack.pop()
        try:
            status = current.stat()
        except OSError as error:
            yield Skipped(str(current), _why(current, error))
            continue
        key = (status.st_dev, status.st_ino)
        if key in seen:
            if current.is_symlink():
                yield Skipped(str(current), "a link to something already read; passed over")
            continue
        if current.is_dir():
            seen.add(key)
            try:
                entries = sorted((entry for entry in current.iterdir() if not entry.name.startswith(".")), reverse=True)
            except OSError as error:
                yield Skipped(str(current), _why(current, error))
                continue
            if top and not entries:
                yield Skipped(str(current), "the folder is empty; pass a folder with articles in it")
            stack.extend(entries)
        elif not current.is_file():
            yield Skipped(str(current), "no ordinary file; pass text, pages or folders of them")
        elif not top and _ABOUT.fullmatch(current.name):
            yield Skipped(str(current), "tells about the folder and is no article; name it itself to read it")
        else:
            seen.add(key)
            yield current
        top = False


def _why(path: Path, error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "a link that leads nowhere; mend or delete it" if path.is_symlink() else "no such file or folder"
    if isinstance(error, PermissionError):
        return "may not be read; change its permissions"
    return f"cannot be read: {error.strerror or error}"
