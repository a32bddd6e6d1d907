"""Clusters of the mentions of a block, and what contradicts them, kept in the case file."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from timeline.case.cells import read_row
from timeline.merge.cluster import cluster_block
from timeline.merge.mention import best_first, days_around, mention_of
from timeline.merge.rivals import RIVAL_DAYS, denials, rivals_of_days

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from timeline.merge.mention import Group, Mention

MENTION = (
    'event_id, start, "end", granularity, status, category, headline, sentence, expression, actor, recipient, places, '
    "article_id, sentence_start, source, confidence, published"
)
"""What a comparison needs of a mention."""
_OF_BLOCK = f'SELECT {MENTION}, "cluster" FROM mentions WHERE block = ? ORDER BY event_id'  # noqa: S608 (our own names)
_KEPT = 2 * RIVAL_DAYS + 2


class Clusters:
    """Renews clusters block by block; of the days around it keeps no more in memory than rivals need."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._groups: OrderedDict[str, list[Group]] = OrderedDict()

    def renew(self, blocks: Sequence[str]) -> None:
        """Cluster the mentions of these blocks anew and find what contradicts them; what that changes is dirty.

        `blocks` are sorted.
        """
        for block in blocks:
            self._cluster(block)
        for block in blocks:
            self._drop(block)
        renewed = set(blocks)
        for block in blocks:
            self._contradict(block, renewed)

    def groups(self, block: str) -> list[Group]:
        """Give the clusters of a block, each with its best mention first."""
        if block in self._groups:
            self._groups.move_to_end(block)
            return self._groups[block]
        members: dict[str, list[Mention]] = {}
        for number, row in enumerate(self._rows(block)):
            members.setdefault(row["cluster"], []).append(mention_of(number, read_row(row)))
        self._groups[block] = [best_first(group) for group in members.values()]
        while len(self._groups) > _KEPT:
            self._groups.popitem(last=False)
        return self._groups[block]

    def _cluster(self, block: str) -> None:
        rows = self._rows(block)
        before = {row["event_id"]: row["cluster"] for row in rows}
        mentions = [mention_of(number, read_row(row)) for number, row in enumerate(rows)]
        dated = bool(mentions) and bool(mentions[0].block)
        clusters = cluster_block(mentions) if dated else [[mention] for mention in mentions]
        after = {mention.event_id: group[0].event_id for group in clusters for mention in group}
        changed = [(name, event_id) for event_id, name in after.items() if before[event_id] != name]
        self._connection.executemany('UPDATE mentions SET "cluster" = ? WHERE event_id = ?', changed)
        self._connection.executemany("INSERT OR IGNORE INTO dirty VALUES (?)", [(name,) for name in after.values()])

    def _rows(self, block: str) -> list[sqlite3.Row]:
        return self._connection.execute(_OF_BLOCK, (block,)).fetchall()

    def _contradict(self, block: str, renewed: Iterable[str]) -> None:
        here = self.groups(block)
        if not here or not here[0][0].block:
            return
        self._keep(((here[pair.one], here[pair.other]) for pair in denials(here)), block, block)
        for other in days_around(block, RIVAL_DAYS):
            if other in renewed and other < block:
                continue  # found from there
            there = self.groups(other)
            self._keep(((here[pair.one], there[pair.other]) for pair in rivals_of_days(here, there)), block, other)

    def _drop(self, block: str) -> None:
        """Take out what contradicted the clusters of a block; the others of these pairs are dirty."""
        where = "WHERE one_block = ? OR other_block = ?"
        self._connection.execute(
            f"INSERT OR IGNORE INTO dirty SELECT one FROM contradictions {where} "  # noqa: S608
            f"UNION SELECT other FROM contradictions {where}",
            (block, block, block, block),
        )
        self._connection.execute(f"DELETE FROM contradictions {where}", (block, block))  # noqa: S608

    def _keep(self, pairs: Iterable[tuple[Group, Group]], block: str, other: str) -> None:
        named = [(_name(one), _name(two), block, other) for one, two in pairs]
        self._connection.executemany("INSERT OR IGNORE INTO contradictions VALUES (?, ?, ?, ?)", named)
        self._connection.executemany(
            "INSERT OR IGNORE INTO dirty VALUES (?)", [(name,) for pair in named for name in pair[:2]]
        )


def _name(group: Group) -> str:
    return min(mention.event_id for mention in group)
