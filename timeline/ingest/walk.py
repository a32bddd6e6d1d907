"""From what the user names to files, in an order that depends on names alone."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from timeline.errors import InputNotFoundError, InvalidGlobError, NetworkNotAllowedError, TimelineError
from timeline.ingest.draft import Skipped, printable, unreadable
from timeline.ingest.weburl import is_url

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ABOUT = re.compile(r"(?:readme|licen[cs]e|changelog|contributing|notice|copying)(?:\.[a-z]{1,5})?", re.IGNORECASE)
_PARTS = re.compile(
    r"(.+)[_-](?:files|Dateien|fichiers|archivos|bestanden|pliki|arquivos|ficheiros|file|filer|soubory)"
)
_MAGIC = re.compile(r"[*?\[]")
_STANDARD_INPUT = "-"


class Found(NamedTuple):
    """A file, None for standard input, and how to call it: the same from whatever folder the run was started."""

    path: Path | None
    origin: str

    def __str__(self) -> str:
        return self.origin


@dataclass(frozen=True, slots=True)
class Unnamed(Skipped):
    """A path or glob that names nothing, as the user typed it, and the error that it is where nothing else is named."""

    error: TimelineError


def is_about(name: str) -> bool:
    """Whether a file of this name tells about its folder: a README, LICENSE or the like."""
    return _ABOUT.fullmatch(name) is not None


class Remote(NamedTuple):
    """A page on the web, which may be fetched."""

    origin: str


def walk(paths: Iterable[str | Path], *, fetch: bool = False) -> Iterator[Found | Remote | Skipped]:
    """Name the files of paths, folders and globs, each once; "-" is standard input, a URL is `Skipped` unless `fetch`.

    Folders are walked in order of their entries' names. Hidden entries are passed over; a README, LICENSE or the like
    inside a folder tells about the folder and is no article (named itself, it is read). What cannot be read, links that
    lead in a circle, and paths that name nothing come as `Skipped`.

    The origin of a file that was named is its name; that of a file inside a named folder begins with the name of the
    folder: "ukraine-2022/a.txt". No other part of a path gets into it, and so none into a page that is shared, whose
    heading alone names the folder that holds the files.
    """
    seen: set[tuple[int, int]] = set()
    piped = False
    for path in map(str, paths):
        if path != _STANDARD_INPUT:
            for found in [Remote(path.strip())] if fetch and is_url(path) else _named(path):
                yield from [found] if isinstance(found, Skipped | Remote) else _files(found, seen)
        elif not piped:
            piped = True
            yield Found(None, "standard input")


def _named(path: str) -> Iterator[Path | Skipped]:
    if is_url(path):
        yield Skipped(path, str(NetworkNotAllowedError(path)).removeprefix(f"{path}: "))
        return
    if "\x00" not in path and os.path.lexists(path):
        yield Path(path)
        return
    pattern = Path(path)
    matches: list[Path] = []
    error: TimelineError = InputNotFoundError(printable(path))
    if _MAGIC.search(path) and "\x00" not in path:
        try:
            matches = sorted(Path(pattern.anchor).glob(str(pattern.relative_to(pattern.anchor))))
        except (ValueError, NotImplementedError):
            error = InvalidGlobError(printable(path))
    yield from matches
    if not matches:
        name, _, reason = str(error).rpartition(": ")
        yield Unnamed(name, reason, error)


def _files(path: Path, seen: set[tuple[int, int]]) -> Iterator[Found | Skipped]:
    """Yield the path itself, or all files below it; an explicit stack, so that depth is no limit."""
    stack = [(path, printable(path.absolute().name if path.name != ".." else path.resolve().name))]
    top = True
    while stack:
        current, origin = stack.pop()
        try:
            status = current.stat()
        except OSError as error:
            yield Skipped(origin, _why(current, error))
            continue
        key = (status.st_dev, status.st_ino)
        if key in seen:
            if current.is_symlink():
                yield Skipped(origin, "a link to something already read; nothing to do")
            continue
        if current.is_dir():
            seen.add(key)
            try:
                entries = sorted((entry for entry in current.iterdir() if not entry.name.startswith(".")), reverse=True)
                parts = _parts_of_pages({entry.name for entry in entries})
            except OSError as error:
                yield Skipped(origin, _why(current, error))
                continue
            if top and not entries:
                yield Skipped(origin, "the folder is empty; pass a folder with articles in it")
            stack += ((e, f"{origin}/{printable(e.name)}") for e in entries if e.name not in parts)
            for name, page in sorted(parts.items()):
                reason = f"parts of the saved page {printable(page)}, which is read; nothing to do"
                yield Skipped(f"{origin}/{printable(name)}", reason)
        elif not current.is_file():
            yield Skipped(origin, "no ordinary file; pass text, pages or folders of them")
        elif not top and is_about(current.name):
            yield Skipped(origin, "tells about the folder and is no article; name it itself to read it")
        else:
            seen.add(key)
            yield Found(current, origin)
        top = False


def _parts_of_pages(names: set[str]) -> dict[str, str]:
    """Find the folders in which browsers keep the parts of complete pages, "Bridge_files" beside "Bridge.html"."""
    return {
        name: page
        for name in names
        if (found := _PARTS.fullmatch(name)) is not None
        for page in sorted({f"{found[1]}.html", f"{found[1]}.htm"} & names)[:1]
    }


def _why(path: Path, error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        if path.is_symlink():
            return "a link that leads nowhere; mend or delete it"
        return "no such file or folder; it is gone since the run began"
    if isinstance(error, PermissionError):
        return "may not be read; change its permissions"
    return unreadable(error)
