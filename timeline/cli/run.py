"""Reading and extracting with an account of what was read, skipped and failed."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pandas as pd

from timeline.errors import NoArticlesError
from timeline.frame import events_to_frame
from timeline.ingest import Skipped, load
from timeline.model import PublishedFrom
from timeline.pipeline import events_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.cli.progress import Progress
    from timeline.model import Article, Event


@dataclass(kw_only=True)
class Run:
    """What a run read. `articles` is a frame without the texts; the other lists hold a line each."""

    today: dt.date
    events: pd.DataFrame = field(default_factory=pd.DataFrame)
    articles: pd.DataFrame = field(default_factory=pd.DataFrame)
    skipped: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    repeated: int = 0

    @property
    def dated(self) -> int:
        """The number of events with at least one bound."""
        return int((self.events["start"].notna() | self.events["end"].notna()).sum())

    @property
    def undated(self) -> int:
        """The number of events without any bound."""
        return len(self.events) - self.dated


@dataclass(frozen=True, kw_only=True)
class Request:
    """What to read, and how."""

    paths: Sequence[str]
    dct: dt.date | None = None
    today: dt.date | None = None
    kind: str = "auto"
    report_day: bool = False


def run(request: Request, progress: Progress) -> Run:
    """Read the articles and extract their events; an article that cannot be read or crashes is told and counted.

    Raises
    ------
    InputNotFoundError
        Where a path names nothing.
    NoArticlesError
        Where not one article was read.
    """
    done = Run(today=request.today or dt.date.today())  # noqa: DTZ011 (the user's own day)
    read: list[dict[str, object]] = []
    done.events = events_to_frame(_events(request, done, read, progress))
    progress.done()
    if not read:
        raise NoArticlesError(request.paths, why=done.skipped[0] if len(done.skipped) == 1 else None)
    done.articles = pd.DataFrame(read)
    return done


def _events(request: Request, done: Run, read: list[dict[str, object]], progress: Progress) -> Iterator[Event]:
    seen: Counter[str] = Counter()
    for item in load(request.paths, dct=request.dct, today=done.today):
        if isinstance(item, Skipped):
            done.skipped.append(f"{item.origin}: {item.reason}")
            if len(done.skipped) > 1 or read:
                progress.say(f"skipped {done.skipped[-1]}")
            continue
        seen[item.article_id] += 1
        if seen[item.article_id] > 1:
            done.repeated += 1
            continue
        if not read:
            for line in done.skipped:
                progress.say(f"skipped {line}")
        progress.step(item.origin)
        for note in item.notes:
            progress.say(f"{item.origin}: {note}")
        read.append(_row(item))
        try:
            yield from events_of(item, kind=request.kind, report_day=request.report_day)
        except Exception as error:  # noqa: BLE001 (one article must not end the run: it is told and counted)
            done.failed.append(item.origin)
            progress.say(f"failed {item.origin}: {type(error).__name__}: {error}; please report it with the article")


def _row(article: Article) -> dict[str, object]:
    return {
        "article_id": article.article_id,
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "published": article.published,
        "published_from": str(article.published_from),
        "published_note": article.published_note,
        "origin": article.origin,
        "dated": article.published is not None and article.published_from != PublishedFrom.NONE,
    }
