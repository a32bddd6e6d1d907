"""The rows of the table of events, written anew for the clusters that are dirty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeline.case.cells import MENTION, frame_of, read_row, stored
from timeline.case.overlay import ADDED, overlay
from timeline.case.regroup import regroup
from timeline.frame import EVENTS, MERGED
from timeline.merge.mention import best_first, mention_of, mentions_of
from timeline.merge.merged import assemble, ordered_mentions

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from timeline.case.correction import Correction, Evidence
    from timeline.merge.mention import Group, Mention

_BATCH = 1000
_OF_CLUSTER = 'SELECT event_id FROM mentions WHERE "cluster" = ? ORDER BY event_id'
_AGAINST = "SELECT other FROM contradictions WHERE one = ? UNION SELECT one FROM contradictions WHERE other = ?"
_COMPARED = f"SELECT {MENTION} FROM mentions WHERE event_id = ?"  # noqa: S608 (our own names, as below)
COLUMNS = (*EVENTS, *MERGED, *ADDED)
_NAMES = ", ".join(f'"{name}"' for name in EVENTS)
_WHOLE = f"SELECT {_NAMES} FROM mentions WHERE event_id = ?"  # noqa: S608
_INSERT = f"INSERT INTO events VALUES ({', '.join('?' for _ in COLUMNS)})"  # noqa: S608


def rewrite(
    connection: sqlite3.Connection,
    corrections: Sequence[Correction],
    found: Mapping[Evidence, str],
    *,
    manual: Sequence[str],
) -> None:
    """Write the events of the dirty clusters.

    Parameters
    ----------
    corrections, found
        Those that stand, and where their evidence is.
    manual
        The mentions that merges and splits are bound to; their clusters are dirty.
    """
    connection.execute(
        """CREATE TEMP TABLE old AS SELECT event_mentions.event_id FROM dirty
        CROSS JOIN mentions ON mentions."cluster" = dirty.cluster
        CROSS JOIN event_mentions ON event_mentions.mention_id = mentions.event_id
        UNION SELECT event_id FROM removed JOIN event_mentions USING (mention_id)"""
    )
    connection.execute("DELETE FROM events WHERE event_id IN (SELECT event_id FROM old)")
    connection.execute("DELETE FROM event_mentions WHERE event_id IN (SELECT event_id FROM old)")
    connection.execute("DROP TABLE old")
    by_hand = _Groups(connection, corrections, found, manual)
    _write(connection, by_hand.clusters, by_hand, corrections, found)
    dirty = [row["cluster"] for row in connection.execute("SELECT cluster FROM dirty ORDER BY cluster")]
    plain = [name for name in dirty if name not in by_hand.clusters]
    for start in range(0, len(plain), _BATCH):
        _write(connection, plain[start : start + _BATCH], by_hand, corrections, found)


class _Groups:
    """What is one event: a cluster, or what merges and splits made of some."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        corrections: Sequence[Correction],
        found: Mapping[Evidence, str],
        manual: Sequence[str],
    ) -> None:
        self._connection = connection
        names = {
            row["cluster"]
            for one in manual
            for row in connection.execute('SELECT "cluster" FROM mentions WHERE event_id = ?', (one,))
        }
        self.clusters = sorted(names)
        self._by_hand = frozenset(names)
        members = [self._members(name) for name in self.clusters]
        self._moved = {mention: tuple(group) for group in regroup(members, corrections, found) for mention in group}

    def ids(self, clusters: Iterable[str]) -> list[tuple[str, ...]]:
        """Give the ids of the mentions of each event of these clusters; those made by hand are whole."""
        events: set[tuple[str, ...]] = set()
        for name in clusters:
            members = self._members(name)
            events.update((self._moved[one] for one in members) if name in self._by_hand else [members])
        return sorted(events)

    def rivals(self, members: Sequence[str]) -> list[Group]:
        """Find the events that contradict one, each with its best mention first."""
        names = {row[0] for mention in members for row in self._connection.execute(_AGAINST, (mention, mention))}
        groups = {self._moved.get(name) or self._members(name) for name in names}
        return [best_first(self._mentions(ids)) for ids in sorted(groups) if ids != tuple(members)]

    def _members(self, cluster: str) -> tuple[str, ...]:
        return tuple(row["event_id"] for row in self._connection.execute(_OF_CLUSTER, (cluster,)))

    def _mentions(self, ids: Iterable[str]) -> Iterator[Mention]:
        for event_id in ids:
            for row in self._connection.execute(_COMPARED, (event_id,)):
                yield mention_of(0, read_row(row))


def _write(
    connection: sqlite3.Connection,
    clusters: Sequence[str],
    by_hand: _Groups,
    corrections: Sequence[Correction],
    found: Mapping[Evidence, str],
) -> None:
    groups = by_hand.ids(clusters)
    if not groups:
        return
    rows = [read_row(row) for group in groups for event_id in group for row in connection.execute(_WHOLE, (event_id,))]
    ordered = ordered_mentions(frame_of(rows, EVENTS))
    mentions = {mention.event_id: mention for mention in mentions_of(ordered)}
    told = [best_first(mentions[event_id] for event_id in group) for group in groups]
    rivals = {at: by_hand.rivals(group) for at, group in enumerate(groups)}
    here = set(mentions)
    merged = overlay(
        assemble(ordered, told, rivals), corrections, {one: place for one, place in found.items() if place in here}
    )
    _insert(connection, merged.to_dict("records"))


def _insert(connection: sqlite3.Connection, rows: Iterable[Mapping[Any, Any]]) -> None:
    for row in rows:
        connection.execute(_INSERT, [stored(row[name]) for name in COLUMNS])
        connection.executemany(
            "INSERT INTO event_mentions VALUES (?, ?)", [(mention, row["event_id"]) for mention in row["event_ids"]]
        )
