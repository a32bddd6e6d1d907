"""Where an article was found before, and which of its places counts."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from typing import TYPE_CHECKING

from timeline.case import store
from timeline.case.cells import stored

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.model import Article

_COPY = ("published", "source", "url", "title", "language", "published_from", "published_note", "rival_years")


class Known:
    """The articles that a case holds, for those who only ask: another process may be writing to it."""

    def __init__(self, path: Path) -> None:
        self._connection = store.connect(path)

    def counts(self, article: Article) -> bool:
        """Whether the article would count, as far as is known by now."""
        try:
            return counts(self._connection, article)
        except sqlite3.Error:
            return True  # decided once it is written

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


def counts(connection: sqlite3.Connection, article: Article) -> bool:
    """Whether the article is new, or found in a place that comes before those where it was found."""
    copies = connection.execute("SELECT copy FROM copies WHERE article_id = ?", (article.article_id,)).fetchall()
    return not copies or _rank(copy_of(article)) < min(_rank(row["copy"]) for row in copies)


def copy_of(article: Article) -> str:
    """Write down where an article was found, and a hash of what it says."""
    cells = {name: stored(getattr(article, name)) for name in _COPY}
    return json.dumps(cells | {"text": hashlib.sha256(article.text.encode("utf-8", "replace")).hexdigest()[:16]})


def _rank(copy: str) -> tuple[tuple[bool, str], ...]:
    """Sort copies by publication, source, address, title and the rest; what is missing comes last."""
    return tuple((cell is None, "" if cell is None else str(cell)) for cell in json.loads(copy).values())
