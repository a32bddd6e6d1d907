"""An article and the mentions that it tells, as rows of the case; done in any process."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from timeline.case.comparable import comparable
from timeline.case.schema import TELLING
from timeline.frame.row import event_row
from timeline.merge.mention import When, block_of
from timeline.pipeline import events_of, failure

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.events.annotator import Annotator
    from timeline.model import Article, Event

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")

UNDATED = "undated "
"""How the blocks of undated mentions begin, one for each article."""
Rows = list[dict[str, Any]]


class Reading(NamedTuple):
    """How the articles of a case are read."""

    kind: str = "auto"
    report_day: bool = False
    nlp: str = ""
    """The pipeline that helps to read the sentences, as `timeline.extract` takes it; "" for the rules alone."""

    def annotator(self) -> Annotator | None:
        """Make the pipeline ready, where there is one.

        Raises
        ------
        MissingExtraError, PipelineError
            Where spaCy is not installed, or the pipeline is not there or of no use.
        """
        if not self.nlp:
            return None
        from timeline.events.annotator import Annotator  # noqa: PLC0415 (only who wants a pipeline needs it)

        return Annotator(self.nlp)


class Read(NamedTuple):
    """An article with its mentions; without `rows` it was known already, or failed as `problem` says."""

    article: Article
    rows: Rows | None = None
    problem: str | None = None


def read(
    article: Article,
    reading: Reading,
    wanted: Callable[[Article], bool] = lambda _: True,
    annotator: Annotator | None = None,
) -> Read:
    """Extract the mentions of an article, where they are wanted; a failure is told in `problem`.

    `annotator` is that of the reading, made ready once for many articles.
    """
    try:
        return Read(article, rows_of(article, reading, annotator) if wanted(article) else None)
    except Exception as error:  # noqa: BLE001 (one article must not end the run: it is told and counted)
        return Read(article, problem=failure(article.origin or article.article_id, error))


def rows_of(article: Article, reading: Reading, annotator: Annotator | None = None) -> list[dict[str, Any]]:
    """Read the mentions of an article as rows of the table, each id once."""
    events = events_of(article, kind=reading.kind, report_day=reading.report_day, annotator=annotator)
    return list({event.event_id: _row(event) for event in events}.values())


def _row(event: Event) -> dict[str, Any]:
    row: dict[str, Any] = event_row(event)
    for name in ("confidence", "intensity"):
        row[name] = float(np.float32(row[name])) if row[name] is not None else None
    if row["published"] is not None:
        row["published"] = row["published"].replace(microsecond=0)
    when = When(row["start"], row["end"], row["granularity"])
    word = _WORD.match(event.article.text, event.trigger_start)
    return row | {
        "trigger": word.group() if word is not None else None,
        "block": block_of(when) or f"{UNDATED}{row['article_id']}",
        **comparable(*(row[name.strip('"')] for name in TELLING)),
    }
