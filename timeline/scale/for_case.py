"""Articles read for a case, by the pool or in this process."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from timeline.case.known import Known
from timeline.case.read import read
from timeline.ingest import Skipped
from timeline.scale.outcome import Outcome
from timeline.scale.work import none_of, notes_of, work

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from timeline.case import Reading
    from timeline.events.annotator import Annotator
    from timeline.model import Article
    from timeline.scale.work import Mark, Part, Terms


def read_part(part: Part, terms: Terms, at: Callable[[Mark], None], *, case: Path, reading: Reading) -> list[Outcome]:
    """Read the pieces of a part as `work` does, but give `timeline.case.Read`; what the case holds is not extracted."""
    with closing(Known(case)) as known:
        return work(part, terms, at, partial(_outcome, known=known, reading=reading, annotator=reading.annotator()))


def _outcome(
    item: Article | Skipped, _: Terms, *, known: Known, reading: Reading, annotator: Annotator | None
) -> Outcome:
    if isinstance(item, Skipped):
        return none_of(item)
    done = read(item, reading, known.counts, annotator)
    return Outcome(item.origin, notes=notes_of(item, annotator), read=done)
