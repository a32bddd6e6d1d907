"""Articles into the case: each once, wherever it is found, with the mentions that it tells."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from timeline.case.cells import stored
from timeline.case.known import copy_of, counts
from timeline.case.read import Read, Reading, Rows, read
from timeline.case.store import step
from timeline.frame import EVENTS
from timeline.model import Article, PublishedFrom

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from timeline.events.annotator import Annotator

_BATCH = 64
"""So many articles are written in one step; a command that is cut off loses no more than these."""
_ARTICLE = (
    "article_id", "text", "title", "source", "url", "language", "published", "published_from", "published_note",
    "rival_years",
)  # fmt: skip
_BLOCK = len(EVENTS) + 1
_MENTION = (*EVENTS, "trigger", "block", "words", "telling")


@dataclass
class Added:
    """What came of adding or reading again: ids of articles, and what failed."""

    new: list[str] = field(default_factory=list)
    again: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    """Known articles whose mentions changed: found in a place that comes first, or read by other rules."""
    failed: list[str] = field(default_factory=list)
    """How, in a line each with the origin."""
    notes: list[str] = field(default_factory=list)
    """What else there is to tell of the reading, a line each."""
    undated: list[str] = field(default_factory=list)
    """Origins of new articles without a publication date, whose relative dates stay undated."""


def add(
    connection: sqlite3.Connection, path: Path, articles: Iterable[Read], each: Callable[[str], None] = lambda _: None
) -> Added:
    """Add articles that are read; what is added is written every few, its events are still to be settled.

    An article is known by its id, which is a hash of its text, so a file given twice and a text found in two places are
    one article. Of several places the one with the earliest publication date counts, then the first by source, address
    and title, so that the order in which they are found makes no difference.
    """
    done = Added()
    waiting: list[Read] = []
    for one in articles:
        each(one.article.origin)
        if one.problem is not None:
            done.failed.append(one.problem)
            continue
        waiting.append(one)
        if len(waiting) == _BATCH:
            _write(connection, path, waiting, done)
            waiting = []
    if waiting:
        _write(connection, path, waiting, done)
    return done


def read_again(
    connection: sqlite3.Connection,
    path: Path,
    reading: Reading,
    each: Callable[[str], None] = lambda _: None,
    annotator: Annotator | None = None,
) -> Added:
    """Extract the mentions of all articles anew, with the rules of this version; what differs is to be settled."""
    done = Added()
    last = ""
    while True:
        found = connection.execute(
            "SELECT * FROM articles WHERE article_id > ? ORDER BY article_id LIMIT ?", (last, _BATCH)
        ).fetchall()
        if not found:
            return done
        last = found[-1]["article_id"]
        again: list[Read] = []
        for row in found:
            each(row["title"] or row["article_id"])
            again.append(read(_article(row), reading, annotator=annotator))
        done.failed += [one.problem for one in again if one.problem is not None]
        with step(connection, path):
            for article, rows, _ in again:
                if rows is not None and _replace(connection, article.article_id, rows):
                    done.changed.append(article.article_id)


def _write(
    connection: sqlite3.Connection,
    path: Path,
    waiting: Iterable[Read],
    done: Added,
) -> None:
    new: list[str] = []
    again: list[str] = []
    changed: list[str] = []
    undated: list[str] = []
    with step(connection, path):
        for article, rows, _ in waiting:
            known = connection.execute("SELECT 1 FROM articles WHERE article_id = ?", (article.article_id,)).fetchone()
            first = counts(connection, article)
            if first and rows is not None:
                cells = [stored(cell) for cell in _cells(article)]
                sets = ", ".join(f"{name} = excluded.{name}" for name in _ARTICLE[1:])
                connection.execute(
                    f"INSERT INTO articles VALUES ({_marks(_ARTICLE)}) ON CONFLICT (article_id) DO UPDATE SET {sets}",  # noqa: S608
                    cells,
                )
                if _replace(connection, article.article_id, rows) and known:
                    changed.append(article.article_id)
            connection.execute("INSERT OR IGNORE INTO copies VALUES (?, ?)", (article.article_id, copy_of(article)))
            (again if known else new).append(article.article_id)
            if not known and article.published is None:
                undated.append(article.origin or article.article_id)
    done.new += new
    done.again += again
    done.changed += changed
    done.undated += undated


def _replace(connection: sqlite3.Connection, article_id: str, rows: Rows) -> bool:
    """Put the mentions of an article in place of those it had; whether anything differs. Their blocks are unsettled."""
    names = ", ".join(f'"{name}"' for name in _MENTION)
    before = {
        row["event_id"]: tuple(row)
        for row in connection.execute(f"SELECT {names} FROM mentions WHERE article_id = ?", (article_id,))  # noqa: S608
    }
    after = {row["event_id"]: tuple(stored(row[name]) for name in _MENTION) for row in rows}
    gone = [(event_id,) for event_id, cells in before.items() if after.get(event_id) != cells]
    come = [cells for event_id, cells in after.items() if before.get(event_id) != cells]
    if not gone and not come:
        return False
    blocks = dict.fromkeys((str(cells[_BLOCK]) for cells in come), 0)
    blocks |= dict.fromkeys((str(before[event_id][_BLOCK]) for (event_id,) in gone), 1)
    connection.executemany("DELETE FROM mentions WHERE event_id = ?", gone)
    connection.executemany("INSERT OR IGNORE INTO removed VALUES (?)", gone)
    connection.executemany(
        f'INSERT INTO mentions ({names}, "cluster") VALUES ({_marks(_MENTION)}, ?)',  # noqa: S608
        [(*cells, cells[0]) for cells in come],
    )
    connection.executemany(
        "INSERT INTO unsettled VALUES (?, ?) ON CONFLICT (block) DO UPDATE SET whole = max(whole, excluded.whole)",
        sorted(blocks.items()),
    )
    return True


def _cells(article: Article) -> Iterator[Any]:
    for name in _ARTICLE:
        cell = getattr(article, name)
        yield cell.encode("utf-8", "replace").decode("utf-8") if isinstance(cell, str) else cell


def _article(row: sqlite3.Row) -> Article:
    cells = {name: row[name] for name in _ARTICLE}
    published = cells.pop("published")
    return Article(
        **cells
        | {
            "published": dt.datetime.fromisoformat(published) if published is not None else None,
            "published_from": PublishedFrom(cells["published_from"]),
            "rival_years": tuple(json.loads(cells["rival_years"])),
        }
    )


def _marks(names: Iterable[str]) -> str:
    return ", ".join("?" for _ in names)
