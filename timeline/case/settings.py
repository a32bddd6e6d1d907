"""How a case reads its articles: kept in the case, told of what it adds."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from timeline.case import store
from timeline.case.read import Reading

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from timeline.case.grow import Added
    from timeline.events.annotator import Annotator


def reading_of(connection: sqlite3.Connection, path: Path) -> Reading:
    """Return how the articles of a case are read."""
    with store.reading(path):
        kept = dict(connection.execute("SELECT name, value FROM settings").fetchall())
    return Reading(kind=kept["kind"], report_day=json.loads(kept["report_day"]), nlp=kept.get("nlp", ""))


def pipeline_of(name: str | None) -> dict[str, str]:
    """Give the settings of a pipeline; none for none.

    Raises
    ------
    MissingExtraError, PipelineError
        Where spaCy is not installed, or the pipeline is not there or of no use.
    """
    if not name:
        return {}
    from timeline.events.annotator import described  # noqa: PLC0415 (only who wants a pipeline needs it)

    return {"nlp": name, "nlp_described": described(name)}


def read_with(connection: sqlite3.Connection, path: Path, nlp: str | None) -> bool:
    """Read from now on with another pipeline, or with the rules alone for None or an empty name.

    Returns
    -------
    bool
        Whether articles that the case holds were read in another way; `Case.extract` reads them again.

    Raises
    ------
    MissingExtraError, PipelineError
        Where spaCy is not installed, or the pipeline is not there or of no use.
    """
    wanted = pipeline_of(nlp)
    with store.step(connection, path):
        rows = connection.execute("SELECT name, value FROM settings WHERE name IN ('nlp', 'nlp_described')")
        if dict(rows.fetchall()) == wanted:
            return False
        connection.execute("DELETE FROM settings WHERE name IN ('nlp', 'nlp_described')")
        connection.executemany("INSERT INTO settings VALUES (?, ?)", sorted(wanted.items()))
        return connection.execute("SELECT 1 FROM articles LIMIT 1").fetchone() is not None


def noted(done: Added, annotator: Annotator | None) -> Added:
    """Add to what was added how often the pipeline failed, where it did."""
    note = annotator.note() if annotator is not None else None
    done.notes += [note] if note is not None else []
    return done
