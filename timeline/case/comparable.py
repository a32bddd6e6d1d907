"""What a comparison needs of mentions: their words kept in the case, the rest looked up by id."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from typing import TYPE_CHECKING, Any

from timeline.case.cells import MENTION, read_row, rows_where
from timeline.merge.mention import mention_of
from timeline.merge.rivals import may_contradict

if TYPE_CHECKING:
    import datetime as dt
    import sqlite3
    from collections.abc import Collection, Mapping

    from timeline.merge.mention import Mention

_KEPT = 5000
_COMPARED = f"SELECT {MENTION}, words FROM mentions"  # noqa: S608 (our own names)


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


def mentions_by_id(connection: sqlite3.Connection, numbers: Mapping[str, int]) -> dict[str, Mention]:
    """Read mentions with the numbers that they are to have; what the case does not hold is left out."""
    rows = rows_where(connection, _COMPARED, "event_id", numbers)
    return {row["event_id"]: _mention(numbers[row["event_id"]], row) for row in rows}


def _mention(number: int, row: sqlite3.Row) -> Mention:
    mention = mention_of(number, read_row(row))
    vars(mention)["words"] = frozenset(row["words"].split())  # as kept, so that they need not be found again
    return mention


class BlockMentions:
    """The mentions of a block; holds no more than some thousand beyond those asked for.

    `numbers` are the places of all of them in the order of their ids.
    """

    def __init__(self, connection: sqlite3.Connection, numbers: Mapping[str, int]) -> None:
        self._connection = connection
        self._numbers = numbers
        self._mentions: dict[str, Mention] = {}

    def gather(self, ids: Collection[str]) -> dict[str, Mention]:
        """Give mentions by their ids."""
        missing = {one: self._numbers[one] for one in ids if one not in self._mentions}
        if len(self._mentions) + len(missing) > _KEPT:
            self._mentions, missing = {}, {one: self._numbers[one] for one in ids}
        self._mentions |= mentions_by_id(self._connection, missing)
        return {one: self._mentions[one] for one in ids}


class KnownMentions:
    """The mentions of the case by their ids; holds no more than some thousand."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._mentions: OrderedDict[str, Mention] = OrderedDict()

    def mention(self, event_id: str) -> Mention:
        """Give a mention; its number tells nothing."""
        if event_id not in self._mentions:
            self._mentions |= mentions_by_id(self._connection, {event_id: 0})
            if len(self._mentions) > _KEPT:
                self._mentions.popitem(last=False)
        return self._mentions[event_id]

    def articles(self, event_id: str) -> set[str]:
        """Name the articles of the cluster that a mention is in."""
        query = """SELECT article_id FROM mentions WHERE "cluster" =
            (SELECT "cluster" FROM mentions WHERE event_id = ?)"""
        return {row["article_id"] for row in self._connection.execute(query, (event_id,))}
