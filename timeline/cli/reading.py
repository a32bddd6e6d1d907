"""Reading articles for a command: what is none is told and counted, what crashes does not end the run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.errors import InputNotFoundError, NoArticlesError
from timeline.ingest import Skipped, load

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping, Sequence
    from typing import NoReturn

    from timeline.cli.progress import Progress
    from timeline.model import Article


def readable(
    paths: Sequence[str],
    progress: Progress,
    *,
    dct: dt.date | None = None,
    today: dt.date | None = None,
    columns: Mapping[str, str] | None = None,
    fetch: bool = False,
) -> Iterator[Article]:
    """Give the articles alone; why there was none is told, as by `refuse`."""
    skipped: list[Skipped] = []
    some = False
    for item in load(paths, dct=dct, today=today, columns=columns, fetch=fetch):
        if isinstance(item, Skipped):
            skipped.append(item)
        else:
            some = True
            yield item
    if not some:
        refuse(paths, skipped, progress)


def existing(
    paths: Sequence[str],
    *,
    dct: dt.date | None = None,
    today: dt.date | None = None,
    columns: Mapping[str, str] | None = None,
    fetch: bool = False,
) -> Iterator[Article | Skipped]:
    """Give articles and what is none.

    Raises
    ------
    InputNotFoundError
        At the end, where no path names anything; it names them all.
    """
    missing: list[str] = []
    others = False
    for item in load(paths, dct=dct, today=today, columns=columns, fetch=fetch):
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
