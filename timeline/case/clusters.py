"""Clusters of the mentions of a block, and what contradicts them, kept in the case file."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.case.cells import MENTION, read_row
from timeline.case.contradictions import Contradictions
from timeline.merge.cluster import cluster_block
from timeline.merge.mention import best_first, mention_of
from timeline.merge.rivals import denials

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from timeline.merge.mention import Group, Mention

_OF_BLOCK = f"""SELECT {MENTION}, "cluster", event_mentions.mention_id IS NULL AS new FROM mentions
    LEFT JOIN event_mentions ON event_mentions.mention_id = mentions.event_id
    WHERE block = ? ORDER BY mentions.event_id""".replace(  # noqa: S608 (our own names)
    "SELECT event_id", "SELECT mentions.event_id"
)


class Unsettled(NamedTuple):
    """A block to be merged anew; `whole` where mentions were taken out or changed, not only added."""

    block: str
    whole: bool


def renew(connection: sqlite3.Connection, blocks: Sequence[Unsettled]) -> None:
    """Cluster the mentions of these blocks anew and find what contradicts them; the clusters that changes are dirty.

    Parameters
    ----------
    blocks
        Sorted.
    """
    contradictions = Contradictions(connection)
    for block, whole in blocks:
        mentions, touched = _cluster(connection, block, whole=whole)
        if mentions and mentions[0].block:
            contradictions.touch(block, touched, whole=whole)
    contradictions.renew()


def _cluster(connection: sqlite3.Connection, block: str, *, whole: bool) -> tuple[list[Mention], set[str]]:
    """Cluster a block; give its mentions, and the names of clusters that are there no more, new, or another."""
    rows = connection.execute(_OF_BLOCK, (block,)).fetchall()
    mentions = [mention_of(number, read_row(row)) for number, row in enumerate(rows)]
    dated = bool(mentions) and bool(mentions[0].block)
    clusters = cluster_block(mentions) if dated else [[mention] for mention in mentions]
    name_of = {mention.event_id: name_of_group(group) for group in clusters for mention in group}
    moved = [(name_of[row["event_id"]], row["event_id"]) for row in rows if name_of[row["event_id"]] != row["cluster"]]
    connection.executemany('UPDATE mentions SET "cluster" = ? WHERE event_id = ?', moved)
    touched = {row["cluster"] for row in rows if name_of[row["event_id"]] != row["cluster"]}
    touched.update(name for name, _ in moved)
    touched.update(name_of[row["event_id"]] for row in rows if whole or row["new"])
    connection.executemany("INSERT OR IGNORE INTO dirty VALUES (?)", [(name,) for name in sorted(touched)])
    if dated:
        groups = [best_first(group) for group in clusters]
        _deny(connection, block, ((groups[pair.one], groups[pair.other]) for pair in denials(groups)))
    return mentions, touched


def _deny(connection: sqlite3.Connection, block: str, pairs: Iterable[tuple[Group, Group]]) -> None:
    """Keep which clusters of a block deny each other."""
    before = {
        (row["one"], row["other"])
        for row in connection.execute(
            "SELECT one, other FROM contradictions WHERE one_block = ? AND other_block = ?", (block, block)
        )
    }
    after = {tuple(sorted((name_of_group(one), name_of_group(other)))) for one, other in pairs}
    connection.executemany("DELETE FROM contradictions WHERE one = ? AND other = ?", sorted(before - after))
    connection.executemany(
        "INSERT INTO contradictions VALUES (?, ?, ?, ?)", [(*pair, block, block) for pair in sorted(after - before)]
    )
    connection.executemany(
        "INSERT OR IGNORE INTO dirty VALUES (?)", [(name,) for pair in sorted(before ^ after) for name in pair]
    )


def name_of_group(group: Iterable[Mention]) -> str:
    """Name a cluster by its lowest id."""
    return min(mention.event_id for mention in group)
