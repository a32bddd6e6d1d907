"""Reading and extracting with an account of what was read, skipped and failed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

import pandas as pd

from timeline.cli.reading import Failed, refuse
from timeline.frame import event_row, rows_to_frame
from timeline.ingest import Skipped, load
from timeline.model import PublishedFrom
from timeline.pipeline import events_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeline.cli.progress import Progress
    from timeline.model import Article

Row = dict[str, object]


@dataclass(kw_only=True)
class Run:
    """What a run read. `articles` is a frame without the texts; `failed` holds the origins."""

    today: dt.date
    events: pd.DataFrame = field(default_factory=pd.DataFrame)
    articles: pd.DataFrame = field(default_factory=pd.DataFrame)
    skipped: list[Skipped] = field(default_factory=list)
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
    columns: Mapping[str, str] = field(default_factory=dict)
    fetch: bool = False
    fast: bool = False
    kind: str = "auto"
    report_day: bool = False


def run(request: Request, progress: Progress) -> Run:
    """Read the articles and extract their events; an article that cannot be read or crashes is told and counted.

    Raises
    ------
    InputNotFoundError
        Where no path names anything.
    NoArticlesError
        Where not one article was read.
    """
    done = Run(today=request.today or dt.date.today())  # noqa: DTZ011 (the user's own day)
    read: list[dict[str, object]] = []
    rows: dict[str, list[Row]] = {}
    waiting: list[str] = []
    items = load(
        request.paths,
        dct=request.dct,
        fetch=request.fetch,
        today=done.today,
        columns=request.columns,
        fast=request.fast,
    )
    for item in items:
        if isinstance(item, Skipped):
            done.skipped.append(item)
            waiting.append(f"skipped {item}")
        elif item.article_id in rows:
            done.repeated += 1
        else:
            progress.step(item.origin)
            waiting += [f"{item.origin}: {note}" for note in item.notes]
            read.append(_row(item))
            rows[item.article_id] = _events(item, request, done, progress)
        while read and waiting:
            progress.say(waiting.pop(0))
    progress.done()
    if not read:
        refuse(request.paths, done.skipped, progress)
    done.articles = pd.DataFrame(read)
    done.events = _frame(rows, done, progress)
    return done


def _events(article: Article, request: Request, done: Run, progress: Progress) -> list[Row]:
    try:
        return [event_row(event) for event in events_of(article, kind=request.kind, report_day=request.report_day)]
    except Exception as error:  # noqa: BLE001 (one article must not end the run: it is told and counted)
        _fail(Failed(article.origin, error), done, progress)
        return []


def _frame(rows: Mapping[str, list[Row]], done: Run, progress: Progress) -> pd.DataFrame:
    """Lay all rows out at once; only where that fails, find the articles that do not fit."""
    try:
        return rows_to_frame(chain.from_iterable(rows.values()))
    except Exception:  # noqa: BLE001 (as above)
        fitting: list[Row] = []
        for own, origin in zip(rows.values(), done.articles["origin"], strict=True):
            try:
                rows_to_frame(own)
            except Exception as error:  # noqa: BLE001 (as above)
                _fail(Failed(origin, error), done, progress)
            else:
                fitting += own
        return rows_to_frame(fitting)


def _fail(failed: Failed, done: Run, progress: Progress) -> None:
    done.failed.append(failed.origin)
    progress.say(f"failed {failed}")


def _row(article: Article) -> Row:
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
