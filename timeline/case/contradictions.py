"""Which clusters put one event on different days, kept in the case file: only what changed is looked for anew."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from typing import TYPE_CHECKING

from timeline.case.cells import MENTION, read_row
from timeline.merge.mention import days_around, mention_of
from timeline.merge.rivals import COMMON, RIVAL_DAYS, Telling, Tellings, may_contradict, rivals_of_days

if TYPE_CHECKING:
    import datetime as dt
    import sqlite3
    from collections.abc import Collection, Iterable, Iterator

    from timeline.merge.mention import Mention

_TELLINGS = 'SELECT "cluster", event_id, expression, telling FROM mentions WHERE block = ? AND telling IS NOT NULL'
_NEW = """SELECT telling FROM mentions LEFT JOIN event_mentions ON event_mentions.mention_id = mentions.event_id
    WHERE block = ? AND telling IS NOT NULL AND event_mentions.mention_id IS NULL"""
_OF_CLUSTER = "SELECT one, other FROM contradictions WHERE {} = ? AND one_block <> other_block"
_KEPT_DAYS = 2 * RIVAL_DAYS + 2
_KEPT_MENTIONS = 5000

Pair = tuple[str, str]


class Contradictions:
    """Renews the pairs of clusters of different days that contradict each other.

    First every changed block is told with `touch`, all clusters being up to date; then `renew`. What it holds in memory
    does not grow with the case: the tellings of the days around one, and the names of what changed.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._touched: dict[str, set[str] | None] = {}
        self._days: OrderedDict[str, _Day] = OrderedDict()
        self._known = _Known(connection)

    def touch(self, block: str, clusters: Iterable[str], *, whole: bool) -> None:
        """Tell which clusters of a block are new, gone or others; with `whole` all are looked at."""
        self._touched[block] = None if whole else set(clusters)

    def renew(self) -> None:
        """Find the rivals of what was touched; clusters that get or lose one are dirty."""
        looked_at = {block: self._looked_at(block, touched) for block, touched in self._touched.items()}
        before: set[Pair] = set()
        for clusters in looked_at.values():
            for name in clusters:
                for side in ("one", "other"):
                    before.update(map(tuple, self._connection.execute(_OF_CLUSTER.format(side), (name,))))
        after: dict[Pair, Pair] = {}
        for block in sorted(looked_at):
            after.update(self._rivals(block, looked_at))
        gone, come = sorted(before - after.keys()), sorted(after.keys() - before)
        self._connection.executemany("DELETE FROM contradictions WHERE one = ? AND other = ?", gone)
        self._connection.executemany(
            "INSERT INTO contradictions VALUES (?, ?, ?, ?)", [(*pair, *after[pair]) for pair in come]
        )
        self._connection.executemany(
            "INSERT OR IGNORE INTO dirty VALUES (?)", [(name,) for pair in (*gone, *come) for name in pair]
        )

    def _looked_at(self, block: str, touched: set[str] | None) -> set[str]:
        """Name the clusters of a block whose rivals may be others than before.

        Besides those that were touched: those that a word led to rivals which now too many of the day share.
        """
        day = self._day(block)
        if touched is None:
            return {*day.names, *self._named(block)}
        added: dict[str, int] = defaultdict(int)
        for row in self._connection.execute(_NEW, (block,)):
            for word in row["telling"].split():
                added[word] += 1
        crossed = {word for word, count in added.items() if day.count(word) > COMMON >= day.count(word) - count}
        if not crossed:
            return touched
        return touched | {day.names[one.at] for one in day.tellings.all if not crossed.isdisjoint(one.words)}

    def _named(self, block: str) -> Iterator[str]:
        """Name the clusters of a block that had rivals."""
        for side in ("one", "other"):
            query = f"SELECT {side} FROM contradictions WHERE {side}_block = ?"  # noqa: S608 (our own names)
            yield from (row[0] for row in self._connection.execute(query, (block,)))

    def _rivals(self, block: str, looked_at: dict[str, set[str]]) -> Iterator[tuple[Pair, Pair]]:
        ours, here = self._day(block), looked_at[block]
        for other in days_around(block, RIVAL_DAYS):
            theirs = self._day(other)
            before: Collection[str] = looked_at.get(other, ()) if other < block else ()

            def wanted(one: int, two: int, theirs: _Day = theirs, before: Collection[str] = before) -> bool:
                return ours.names[one] in here and theirs.names[two] not in before

            for pair in rivals_of_days(ours.tellings, theirs.tellings, self._known, wanted=wanted):
                sides = sorted([(ours.names[pair.one], block), (theirs.names[pair.other], other)])
                yield (sides[0][0], sides[1][0]), (sides[0][1], sides[1][1])

    def _day(self, block: str) -> _Day:
        if block not in self._days:
            self._days[block] = _Day(self._connection, block)
            while len(self._days) > _KEPT_DAYS:
                self._days.popitem(last=False)
        self._days.move_to_end(block)
        return self._days[block]


class _Day:
    """The tellings of a block and the names of their clusters."""

    def __init__(self, connection: sqlite3.Connection, block: str) -> None:
        rows = sorted(connection.execute(_TELLINGS, (block,)), key=lambda row: row["event_id"])
        self.names = sorted({row["cluster"] for row in rows})
        place = {name: at for at, name in enumerate(self.names)}
        self.tellings = Tellings(
            (Telling(place[row["cluster"]], row["event_id"], frozenset(row["telling"].split())), row["expression"])
            for row in rows
        )

    def count(self, word: str) -> int:
        """Count the tellings that hold a word."""
        return self.tellings.counts.get(word, 0)


class _Known:
    """The mentions of the case by their ids."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._query = f"SELECT {MENTION} FROM mentions WHERE event_id = ?"  # noqa: S608 (our own names)
        self._mentions: OrderedDict[str, Mention] = OrderedDict()

    def mention(self, event_id: str) -> Mention:
        if event_id not in self._mentions:
            (row,) = self._connection.execute(self._query, (event_id,))
            self._mentions[event_id] = mention_of(0, read_row(row))
            if len(self._mentions) > _KEPT_MENTIONS:
                self._mentions.popitem(last=False)
        return self._mentions[event_id]

    def articles(self, event_id: str) -> set[str]:
        query = """SELECT article_id FROM mentions WHERE "cluster" =
            (SELECT "cluster" FROM mentions WHERE event_id = ?)"""
        return {row["article_id"] for row in self._connection.execute(query, (event_id,))}


def telling_words(
    start: dt.datetime | None,
    end: dt.datetime | None,
    granularity: str | None,
    headline: str | None,
    sentence: str | None,
    expression: str | None,
) -> str | None:
    """Give the words by which a mention may contradict one of another day; None where it cannot."""
    cells = {"start": start, "end": end, "granularity": granularity, "headline": headline, "sentence": sentence}
    mention = mention_of(0, defaultdict(lambda: None, cells, expression=expression))
    return " ".join(sorted(mention.words)) if may_contradict(mention) else None
