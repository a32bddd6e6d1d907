"""The rows of the table of events, written anew for the clusters that are dirty."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from timeline.case.cells import frame_of, read_row, rows_where, stored
from timeline.case.comparable import mentions_by_id
from timeline.case.overlay import ADDED, overlay
from timeline.case.regroup import regroup
from timeline.frame import EVENTS, MERGED
from timeline.merge.mention import best_first
from timeline.merge.merged import assemble
from timeline.merge.rivals import conflict_lines
from timeline.merge.support import Support

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.case.correction import Correction, Evidence

_BATCH = 1000
Ids = tuple[str, ...]
COLUMNS = (*EVENTS, *MERGED, *ADDED)
_NAMES = ", ".join(f'"{name}"' for name in EVENTS)
_WHOLE = f"SELECT {_NAMES} FROM mentions"  # noqa: S608 (our own names, as below)
_SUPPORT = "{0}.event_id, {0}_best.status, {0}_best.start, {0}.n_articles, {0}.n_sources"
_CONTRADICTED = f"""SELECT {_SUPPORT.format("event")}, {_SUPPORT.format("rival")} FROM written
    CROSS JOIN event_mentions AS here ON here.event_id = written.event_id
    CROSS JOIN contradictions ON contradictions.{{one}} = here.mention_id
    CROSS JOIN event_mentions AS there ON there.mention_id = contradictions.{{other}}
    CROSS JOIN events AS event ON event.event_id = here.event_id
    CROSS JOIN events AS rival ON rival.event_id = there.event_id
    CROSS JOIN mentions AS event_best ON event_best.event_id = event.event_id
    CROSS JOIN mentions AS rival_best ON rival_best.event_id = rival.event_id
    WHERE event.event_id <> rival.event_id"""  # noqa: S608
"""What stands for an event is as it was told, whatever a person set."""
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
    connection.execute("CREATE TEMP TABLE written (event_id TEXT PRIMARY KEY)")
    by_hand = _Groups(connection, corrections, found, manual)
    _write(connection, by_hand.clusters, by_hand, corrections, found)
    dirty = [row["cluster"] for row in connection.execute("SELECT cluster FROM dirty ORDER BY cluster")]
    plain = [name for name in dirty if name not in by_hand.clusters]
    for start in range(0, len(plain), _BATCH):
        _write(connection, plain[start : start + _BATCH], by_hand, corrections, found)
    _write_conflicts(connection)
    connection.execute("DROP TABLE written")


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
        rows = rows_where(connection, 'SELECT "cluster" FROM mentions', "event_id", manual)
        self.clusters = sorted({row["cluster"] for row in rows})
        self._by_hand = frozenset(self.clusters)
        members = list(self._members(self.clusters).values())
        self._moved = {mention: tuple(group) for group in regroup(members, corrections, found) for mention in group}

    def ids(self, clusters: Sequence[str]) -> list[Ids]:
        """Give the ids of the mentions of each event of these clusters; those made by hand are whole."""
        events: set[Ids] = set()
        for name, members in self._members(clusters).items():
            events.update((self._moved[one] for one in members) if name in self._by_hand else [members])
        return sorted(events)

    def _members(self, clusters: Iterable[str]) -> dict[str, Ids]:
        members: dict[str, list[str]] = defaultdict(list)
        for row in rows_where(self._connection, 'SELECT "cluster", event_id FROM mentions', "cluster", clusters):
            members[row["cluster"]].append(row["event_id"])
        return {name: tuple(sorted(ids)) for name, ids in members.items()}


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
    mentions = mentions_by_id(connection, {event_id: 0 for group in groups for event_id in group})
    told = [best_first(mentions[event_id] for event_id in group) for group in groups]
    rows = {
        row["event_id"]: row for row in rows_where(connection, _WHOLE, "event_id", (one[0].event_id for one in told))
    }
    best = frame_of((read_row(rows[group[0].event_id]) for group in told), EVENTS)
    places = {one: place for one, place in found.items() if place in mentions}
    _insert(connection, overlay(assemble(best, told, {}), corrections, places).to_dict("records"))


def _insert(connection: sqlite3.Connection, rows: Iterable[Mapping[Any, Any]]) -> None:
    for row in rows:
        connection.execute(_INSERT, [stored(row[name]) for name in COLUMNS])
        connection.execute("INSERT INTO written VALUES (?)", (row["event_id"],))
        connection.executemany(
            "INSERT INTO event_mentions VALUES (?, ?)", [(mention, row["event_id"]) for mention in row["event_ids"]]
        )


def _write_conflicts(connection: sqlite3.Connection) -> None:
    """Fill in what contradicts the events that were written."""
    known: dict[str, Support] = {}
    rivals: dict[str, set[str]] = defaultdict(set)
    for one, other in (("one", "other"), ("other", "one")):
        for row in connection.execute(_CONTRADICTED.format(one=one, other=other)):
            for event_id, status, start, articles, sources in (row[:5], row[5:]):
                if event_id not in known:
                    day = dt.datetime.fromisoformat(start) if start is not None else None
                    known[event_id] = Support(event_id, status, day, articles, sources)
            rivals[row[0]].add(row[5])
    connection.executemany(
        "UPDATE events SET conflicts = ? WHERE event_id = ?",
        [(stored(conflict_lines(known[one], map(known.__getitem__, others))), one) for one, others in rivals.items()],
    )
