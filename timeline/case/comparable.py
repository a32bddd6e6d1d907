"""What a comparison needs of mentions: their words kept in the case, the rest looked up by id."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from typing import TYPE_CHECKING, Any

from timeline.case.cells import MENTION, read_row
from timeline.merge.mention import mention_of
from timeline.merge.rivals import may_contradict

if TYPE_CHECKING:
    import datetime as dt
    import sqlite3

    from timeline.merge.mention import Mention

_KEPT = 5000


def comparable(
    start: dt.datetime | None,
    end: dt.datetime | None,
    granularity: str | None,
    headline: str | None,
    sentence: str | None,
    expression: str | None,
) -> dict[str, Any]:
    """Give the cells `words`, what a mention tells, and `telling`, whether it may contradict one of another day."""
    cells = {"start": start, "end": end, "granularity": granularity, "headline": headline, "sentence": sentence}
    mention = mention_of(0, defaultdict(lambda: None, cells, expression=expression))
    return {"words": " ".join(sorted(mention.words)), "telling": int(may_contradict(mention))}


class KnownMentions:
    """The mentions of the case by their ids; holds no more than some thousand."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._query = f"SELECT {MENTION} FROM mentions WHERE event_id = ?"  # noqa: S608 (our own names)
        self._mentions: OrderedDict[str, Mention] = OrderedDict()

    def mention(self, event_id: str) -> Mention:
        """Give a mention; its number tells nothing."""
        if event_id not in self._mentions:
            (row,) = self._connection.execute(self._query, (event_id,))
            self._mentions[event_id] = mention_of(0, read_row(row))
            if len(self._mentions) > _KEPT:
                self._mentions.popitem(last=False)
        return self._mentions[event_id]

    def articles(self, event_id: str) -> set[str]:
        """Name the articles of the cluster that a mention is in."""
        query = """SELECT article_id FROM mentions WHERE "cluster" =
            (SELECT "cluster" FROM mentions WHERE event_id = ?)"""
        return {row["article_id"] for row in self._connection.execute(query, (event_id,))}
