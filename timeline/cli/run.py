"""Reading and extracting with an account of what was read, skipped and failed."""

from __future__ import annotations

import datetime as dt
from contextlib import closing
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import TYPE_CHECKING

from timeline.cli.notes import Notes
from timeline.cli.reading import refuse
from timeline.ingest.reader import given_day, manner_of
from timeline.pipeline import LONGEST
from timeline.scale import Cluster, Collection, Outcome, Shards, Terms, outcomes, weight_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    import pandas as pd

    from timeline.cli.progress import Progress
    from timeline.events.annotator import Chosen


@dataclass(kw_only=True)
class Run(Collection):
    """What a run read. `articles` is a frame without the texts; `failed` holds the origins."""

    today: dt.date
    nlp: Chosen | None = None
    """The pipeline that helped to read."""

    @cached_property
    def events(self) -> pd.DataFrame:
        """The events frame."""
        return self.to_events()

    @cached_property
    def articles(self) -> pd.DataFrame:
        """The articles frame without the texts."""
        return self.to_articles()


@dataclass(frozen=True, kw_only=True)
class Request:
    """What to read, and how.

    `jobs` is the number of processes, by default one a core. With `cluster` the work is done by Dask, at `scheduler`
    where one is given.
    """

    paths: Sequence[str]
    dct: dt.date | None = None
    today: dt.date | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    fetch: bool = False
    fast: bool = False
    kind: str = "auto"
    report_day: bool = False
    nlp: str | None = None
    jobs: int | None = None
    shards: Path | None = None
    longest: int = LONGEST
    cluster: bool = False
    scheduler: str | None = None


def run(request: Request, progress: Progress) -> Run:
    """Read the articles and extract their events; an article that cannot be read or crashes is told and counted.

    Raises
    ------
    InputNotFoundError
        Where no path names anything.
    NoArticlesError
        Where not one article was read.
    WorkerError
        Where processes cannot be started.
    OutputError
        Where a shard cannot be written.
    MissingExtraError, ClusterError, PipelineError
        Where Dask or a pipeline is asked for, and is not there.
    """
    shards = Shards(request.shards) if request.shards is not None else None
    today = shards.today(request.today) if shards is not None else request.today
    done = Run(today=today or dt.date.today())  # noqa: DTZ011 (the user's own day)
    terms = terms_of(request, done.today)
    done.nlp = terms.nlp
    notes = Notes()
    waiting: list[str] = []
    some = False
    engine = partial(Cluster, address=request.scheduler) if request.cluster else None
    batches = outcomes(request.paths, terms, fetch=request.fetch, jobs=request.jobs, shards=shards, engine=engine)
    with closing(batches):
        for batch in batches:
            for outcome in batch.outcomes:
                waiting += _told(outcome, notes)
                done.add(outcome)
                if outcome.article is not None or outcome.failed:
                    some = True
                    progress.step(outcome.origin)
                while some and waiting:
                    progress.say(waiting.pop(0))
            progress.worked(batch.weight, kept=batch.kept, whole=lambda: weight_of(request.paths))
    progress.done()
    for line in notes.rest() if some else ():
        progress.say(line)
    done.settle()
    if not some:
        refuse(request.paths, done.skipped, progress)
    return done


def terms_of(request: Request, today: dt.date) -> Terms:
    """Give the terms on which the processes work."""
    return Terms(
        manner=manner_of(request.columns, fast=request.fast),
        dct=given_day(request.dct, option="dct"),
        today=today,
        kind=request.kind,
        report_day=request.report_day,
        longest=request.longest,
        nlp=pipeline(request.nlp),
    )


def pipeline(name: str | None) -> Chosen | None:
    """Look at the pipeline that was asked for, if one was.

    Raises
    ------
    MissingExtraError, PipelineError
        Where spaCy is not installed, or the pipeline is not there or of no use.
    """
    if not name:
        return None
    from timeline.events.annotator import chosen  # noqa: PLC0415 (only who wants a pipeline needs it)

    return chosen(name)


def _told(outcome: Outcome, notes: Notes) -> list[str]:
    """Tell what there is to say about an outcome, a line each."""
    told = notes.lines(outcome)
    if outcome.failed:
        return [*told, f"failed {outcome.problem}"]
    return told if outcome.problem is None else [*told, f"skipped {outcome.origin}: {outcome.problem}"]
