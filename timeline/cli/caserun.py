"""Reading articles for a case, with word of what is none."""

from __future__ import annotations

import datetime as dt
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from timeline.cli.notes import Notes
from timeline.cli.run import pipeline, terms_of
from timeline.ingest import Skipped
from timeline.scale import outcomes
from timeline.scale.for_case import read_part

if TYPE_CHECKING:
    from collections.abc import Generator

    from timeline.case import Case, Read
    from timeline.cli.progress import Progress
    from timeline.cli.run import Request


def articles_for(case: Case, request: Request, skipped: list[Skipped], progress: Progress) -> Generator[Read]:
    """Read articles for a case on several processes; what is none goes into `skipped` and is told.

    The manner of reading is that of the case, whose pipeline is looked at first. Nothing is told as long as there is no
    article: the caller may refuse.
    """
    today = request.today or dt.date.today()  # noqa: DTZ011 (the user's own day)
    reading = case.reading
    pipeline(reading.nlp)
    terms = terms_of(request, today)._replace(kind=reading.kind, report_day=reading.report_day)
    work = partial(read_part, case=case.path, reading=reading)
    notes = Notes()
    waiting: list[str] = []
    some = False
    with closing(outcomes(request.paths, terms, fetch=request.fetch, jobs=request.jobs, work=work)) as batches:
        for outcome in (outcome for batch in batches for outcome in batch.outcomes):
            waiting += notes.lines(outcome)
            if outcome.failed:
                waiting.append(f"failed {outcome.problem}")
            elif outcome.read is None:
                skipped.append(Skipped(outcome.origin, outcome.problem or ""))
                waiting.append(f"skipped {skipped[-1]}")
            some = some or outcome.failed or outcome.read is not None
            while some and waiting:
                progress.say(waiting.pop(0))
            if outcome.read is not None:
                yield outcome.read
    for line in notes.rest() if some else ():
        progress.say(line)
