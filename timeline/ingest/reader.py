"""Reading whatever the user names, one article at a time."""

from __future__ import annotations

import datetime as dt
import io
import sys
from dataclasses import replace
from pathlib import PurePosixPath
from typing import IO, TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from timeline.errors import ArchiveBombError, FetchError, InputNotFoundError, InvalidDayError, NetworkNotAllowedError
from timeline.ingest.content import read_source, unforeseen
from timeline.ingest.draft import Draft, Skipped, unreadable
from timeline.ingest.fetch import Fetcher
from timeline.ingest.fields import check_columns
from timeline.ingest.pagetext import require_fast
from timeline.ingest.source import MAX_UNPACKED_BYTES, Budget, Source, spool
from timeline.ingest.walk import Found, Remote, Unnamed, walk
from timeline.ingest.weburl import is_url

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from timeline.model import Article


class Manner(NamedTuple):
    """How to read, as `Source` takes it."""

    columns: Mapping[str, str]
    fast: bool


def read(
    *paths: str | Path,
    dct: dt.date | str | None = None,
    fetch: bool = False,
    today: dt.date | str | None = None,
    columns: Mapping[str, str] | None = None,
    fast: bool = False,
) -> Iterator[Article]:
    """Read articles from files, folders and globs, one at a time.

    What cannot be read is passed over; `load` gives it as well. The kinds (text, Markdown, HTML, JSON, JSONL, CSV,
    Parquet, RSS, Atom, PDF, Word, mail, mailboxes, MHTML, WARC) are told apart by their content; the members of ZIP and
    TAR archives are read as what they are.

    Parameters
    ----------
    paths
        Files, folders (walked in order of names) or globs; "-" is one file on standard input.
    dct
        Publication date of all of them, "2022-02-12" or a date; it beats what the articles say themselves.
    fetch
        Whether URLs among the paths are fetched: as robots.txt allows, with a pause between requests to one host, and
        kept on disk for 30 days. The network is used for nothing else.
    today
        Reference day, by default the present day: no publication date may be later than the day after it.
    columns
        Which column or JSON key holds a field of the article, where it has no usual name: `{"text": "story"}`. The
        fields: text, title, published, source, url, language, article_id.
    fast
        Whether the text of web pages is extracted by resiliparse, for piles of them; dates are found as ever.

    Returns
    -------
    Iterator of Article
        In the order of `paths`; empty where nothing in them is an article.

    Raises
    ------
    InputNotFoundError
        Where none of the paths exists; all are named.
    InvalidGlobError
        For a glob alone that cannot be read.
    NetworkNotAllowedError
        For a URL without `fetch`.
    InvalidDayError
        For a `dct` or `today` that is no date.
    UnknownChoiceError
        For a key of `columns` that is no field.
    MissingExtraError
        For `fast` where resiliparse is not installed.
    """
    for path in paths:
        if is_url(str(path)) and not fetch:
            raise NetworkNotAllowedError(str(path))
    _require(paths, fetch=fetch)
    return (
        item
        for item in load(paths, dct=dct, fetch=fetch, today=today, columns=columns, fast=fast)
        if not isinstance(item, Skipped)
    )


def load(
    paths: Iterable[str | Path],
    *,
    dct: dt.date | str | None = None,
    fetch: bool = False,
    today: dt.date | str | None = None,
    columns: Mapping[str, str] | None = None,
    fast: bool = False,
) -> Iterator[Article | Skipped]:
    """Read articles, and what is none with the reason, in the order of the paths; see `read`.

    A path that does not exist is `Skipped` too, and so is an article on which a reader fails as nobody foresaw, so that
    the rest of a run goes on. Memory holds one article.

    Raises
    ------
    InvalidDayError
        For a `dct` or `today` that is no date.
    UnknownChoiceError
        For a key of `columns` that is no field.
    MissingExtraError
        For `fast` where resiliparse is not installed.
    """
    manner = manner_of(columns, fast=fast)
    given = given_day(dct, option="dct")
    latest = given_day(today, option="today")
    reference = latest.date() if latest is not None else dt.date.today()  # noqa: DTZ011 (the user's own day)
    fetcher = Fetcher()
    return (
        item
        for found in walk(paths, fetch=fetch)
        for item in (
            [found] if isinstance(found, Skipped) else _finished(_drafts(found, fetcher, manner), given, reference)
        )
    )


def manner_of(columns: Mapping[str, str] | None = None, *, fast: bool = False) -> Manner:
    """Check how to read.

    Raises
    ------
    UnknownChoiceError
        For a key of `columns` that is no field.
    MissingExtraError
        For `fast` where resiliparse is not installed.
    """
    if fast:
        require_fast()
    return Manner(check_columns(columns), fast=fast)


def count_files(paths: Iterable[str | Path], *, fetch: bool = False) -> int:
    """Count the files and pages that `load` will open, without opening them."""
    return sum(not isinstance(found, Skipped) for found in walk(paths, fetch=fetch))


def _require(paths: tuple[str | Path, ...], *, fetch: bool) -> None:
    unnamed: list[Unnamed] = []
    for found in walk(paths, fetch=fetch):
        if not isinstance(found, Unnamed):
            return
        unnamed.append(found)
    if len(unnamed) == 1:
        raise unnamed[0].error
    if unnamed:
        raise InputNotFoundError(*(item.origin for item in unnamed))


def _drafts(found: Found | Remote, fetcher: Fetcher, manner: Manner) -> Iterator[Draft | Skipped]:
    return read_file(found, manner) if isinstance(found, Found) else read_url(found, fetcher, manner)


def _finished(
    drafts: Iterator[Draft | Skipped], given: dt.datetime | None, reference: dt.date
) -> Iterator[Article | Skipped]:
    for draft in drafts:
        yield finish(draft, given, reference)


def finish(draft: Draft | Skipped, given: dt.datetime | None, reference: dt.date) -> Article | Skipped:
    """Judge one article. Whatever nobody foresaw costs that article only."""
    try:
        return draft if isinstance(draft, Skipped) else draft.finish(dct=given, today=reference)
    except Exception as error:  # noqa: BLE001 (one article must not end the run: it is told and counted)
        return unforeseen(draft.origin, error)


def read_file(found: Found, manner: Manner) -> Iterator[Draft | Skipped]:
    """Read one file by its kind; a file that cannot be read is one `Skipped`."""
    name = found.path.name if found.path is not None else ""
    try:
        with _open(found) as stream:
            yield from read_source(Source(stream=stream, origin=found.origin, name=name, **manner._asdict()))
    except OSError as error:
        yield Skipped(found.origin, unreadable(error))


def read_url(found: Remote, fetcher: Fetcher, manner: Manner) -> Iterator[Draft | Skipped]:
    """Fetch one page and read it by its kind; what cannot be fetched is one `Skipped`."""
    try:
        fetched = fetcher.get(found.origin)
    except FetchError as error:
        yield Skipped(found.origin, f"{error}; save the page and pass the file")
        return
    name = PurePosixPath(urlsplit(fetched.url).path).name
    source = Source(stream=io.BytesIO(fetched.body), origin=found.origin, name=name, **manner._asdict())
    for draft in read_source(source):
        yield replace(draft, url=draft.url or fetched.url) if isinstance(draft, Draft) else draft


def _open(found: Found) -> IO[bytes]:
    """Open a file, or a copy of what standard input holds, so that it can be read again from its start."""
    if found.path is not None:
        return found.path.open("rb")
    if sys.stdin is None:
        raise OSError("it is closed; pass a file, or something to read")
    try:
        return spool(sys.stdin.buffer, Budget())
    except ArchiveBombError:
        raise OSError(f"it holds more than {MAX_UNPACKED_BYTES:,} bytes; pass it as a file") from None


def given_day(dct: dt.date | str | None, *, option: str) -> dt.datetime | None:
    """Take over a day that the user gave; None where none was.

    Raises
    ------
    InvalidDayError
        Where it is no date.
    """
    if isinstance(dct, str):
        try:
            return dt.datetime.fromisoformat(dct.strip()).replace(tzinfo=None)
        except ValueError as error:
            raise InvalidDayError(dct, option=option) from error
    if isinstance(dct, dt.datetime):
        return dct.replace(tzinfo=None)
    return dt.datetime.combine(dct, dt.time()) if dct is not None else None
