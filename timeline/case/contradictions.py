"""Which clusters put one event on different days, kept in the case file: only what changed is looked for anew."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from typing import TYPE_CHECKING

from timeline.merge.mention import days_around
from timeline.merge.rivals import COMMON, RIVAL_DAYS, Telling, Tellings, rivals_of_days

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from timeline.case.comparable import KnownMentions

_TELLINGS = 'SELECT "cluster", event_id, expression, words FROM mentions WHERE block = ? AND telling ORDER BY event_id'
_NEW = """SELECT words FROM mentions LEFT JOIN event_mentions ON event_mentions.mention_id = mentions.event_id
    WHERE block = ? AND telling AND event_mentions.mention_id IS NULL"""
_OF_CLUSTER = "SELECT one, other FROM contradictions WHERE {} = ? AND one_block <> other_block"
_KEPT_DAYS = 2 * RIVAL_DAYS + 2

Pair = tuple[str, str]


class Contradictions:
    """Renews the pairs of clusters of different days that contradict each other.

    First every changed block is told with `touch`, all clusters being up to date; then `renew`. What it holds in memory
    does not grow with the case: the tellings of the days around one, and the names of what changed.
    """

    def __init__(self, connection: sqlite3.Connection, known: KnownMentions) -> None:
        self._connection = connection
        self._touched: dict[str, set[str] | None] = {}
        self._days: OrderedDict[str, _Day] = OrderedDict()
        self._known = known

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
            "INSERT OR IGNORE INTO dirty (cluster) VALUES (?)", [(name,) for pair in (*gone, *come) for name in pair]
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
            for word in row["words"].split():
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
        """Find the rivals of the clusters of a block; pairs with those of earlier blocks are found already."""
        ours = self._day(block)
        only = ours.places(looked_at[block])
        for other in days_around(block, RIVAL_DAYS) if only else ():
            theirs = self._day(other)
            without = theirs.places(looked_at.get(other, ()) if other < block else ())
            for pair in rivals_of_days(ours.tellings, theirs.tellings, self._known, only=only, without=without):
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
        rows = connection.execute(_TELLINGS, (block,)).fetchall()
        self.names = sorted({row["cluster"] for row in rows})
        self._place = {name: at for at, name in enumerate(self.names)}
        self.tellings = Tellings(
            (Telling(self._place[row["cluster"]], row["event_id"], frozenset(row["words"].split())), row["expression"])
            for row in rows
        )

    def places(self, names: Iterable[str]) -> set[int]:
        """Give the places of clusters, of those that tell anything."""
        return {self._place[name] for name in names if name in self._place}

    def count(self, word: str) -> int:
        """Count the tellings that hold a word."""
        return self.tellings.counts.get(word, 0)
