"""Reading articles so that one that crashes its reader does not end the run."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.errors import InputNotFoundError, NoArticlesError
from timeline.ingest import Skipped
from timeline.ingest.reader import read_file
from timeline.ingest.walk import walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import NoReturn

    from timeline.cli.progress import Progress
    from timeline.model import Article


@dataclass(frozen=True, slots=True)
class Failed:
    """An input on which our own code crashed, and how; one line as a string."""

    origin: str
    error: Exception

    def __str__(self) -> str:
        return f"{self.origin}: {type(self.error).__name__}: {self.error}; please report it with the article"


def items(
    paths: Sequence[str], *, dct: dt.date | None = None, today: dt.date | None = None
) -> Iterator[Article | Skipped | Failed]:
    """Read as `timeline.ingest.load` does; a file whose reader crashes is one `Failed`, and the rest goes on."""
    given = None if dct is None else dt.datetime.combine(dct, dt.time())
    reference = today or dt.date.today()  # noqa: DTZ011 (the user's own day)
    for found in walk(paths):
        if isinstance(found, Skipped):
            yield found
            continue
        origin = found.origin
        drafts = read_file(found)
        while True:
            try:
                draft = next(drafts, None)
                if draft is None:
                    break
                origin = draft.origin
                item = draft if isinstance(draft, Skipped) else draft.finish(dct=given, today=reference)
            except Exception as error:  # noqa: BLE001 (one article must not end the run: it is told and counted)
                yield Failed(origin, error)
            else:
                yield item


def readable(
    paths: Sequence[str], progress: Progress, *, dct: dt.date | None = None, today: dt.date | None = None
) -> Iterator[Article]:
    """Give the articles alone; what crashed is told, and so is why there was none, as by `refuse`."""
    skipped: list[Skipped] = []
    some = False
    for item in items(paths, dct=dct, today=today):
        if isinstance(item, Skipped):
            skipped.append(item)
        elif isinstance(item, Failed):
            progress.say(f"failed {item}")
        else:
            some = True
            yield item
    if not some:
        refuse(paths, skipped, progress)


def existing(
    paths: Sequence[str], progress: Progress, *, dct: dt.date | None = None, today: dt.date | None = None
) -> Iterator[Article | Skipped]:
    """Give articles and what is none; what crashed is told.

    Raises
    ------
    InputNotFoundError
        At the end, where no path names anything; it names them all.
    """
    missing: list[str] = []
    others = False
    for item in items(paths, dct=dct, today=today):
        if isinstance(item, Failed):
            progress.say(f"failed {item}")
            others = True
            continue
        if _is_missing(item):
            missing.append(item.origin)
        else:
            others = True
        yield item
    if missing and not others:
        raise InputNotFoundError(", ".join(missing))


def refuse(paths: Sequence[str], skipped: Sequence[Skipped], progress: Progress) -> NoReturn:
    """Say why nothing could be read.

    Raises
    ------
    InputNotFoundError
        Where all paths name nothing; it names them all.
    NoArticlesError
        Otherwise.
    """
    missing = [item.origin for item in skipped if _is_missing(item)]
    if missing and len(missing) == len(skipped):
        raise InputNotFoundError(", ".join(missing))
    if len(skipped) > 1:
        for item in skipped:
            progress.say(f"skipped {item}")
    raise NoArticlesError(paths, why=str(skipped[0]) if len(skipped) == 1 else None)


def _is_missing(item: Article | Skipped) -> bool:
    return isinstance(item, Skipped) and str(item) == str(InputNotFoundError(item.origin))
