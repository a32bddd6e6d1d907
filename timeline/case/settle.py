"""From mentions to events: only what changed is clustered, compared and written anew."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from timeline.case.clusters import Unsettled, renew
from timeline.case.correction import Action, Correction, standing
from timeline.case.match import Trace, find
from timeline.case.rewrite import rewrite

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.case.correction import Evidence

UNDONE = "undone"
APPLIED = "applied"
GONE = "evidence gone"


def settle(connection: sqlite3.Connection) -> None:
    """Bring clusters, contradictions, states of corrections and events up to date, in the step of the caller.

    The result is that of merging all mentions and applying all corrections at once, whatever the order in which they
    came.
    """
    unsettled = connection.execute("SELECT block, whole FROM unsettled ORDER BY block").fetchall()
    connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS dirty (cluster TEXT PRIMARY KEY, round INTEGER NOT NULL DEFAULT 0)"
    )
    connection.execute("DELETE FROM dirty")
    renew(connection, [Unsettled(row["block"], bool(row["whole"])) for row in unsettled])
    log = [_read(row["line"]) for row in connection.execute("SELECT line FROM corrections ORDER BY number")]
    applied = standing(log)
    found = places(connection, applied)
    _renew_states(connection, log, applied, found)
    structural = [one for one in applied if one.action is not Action.EDIT]
    moved = sorted({found[one] for each in structural for one in each.evidence if one in found})
    _mark(connection, moved)
    last = _close(connection, 0)
    connection.execute(
        """INSERT OR IGNORE INTO dirty SELECT other, :round FROM contradictions JOIN dirty ON dirty.cluster = one
        UNION SELECT one, :round FROM contradictions JOIN dirty ON dirty.cluster = other""",
        {"round": last + 1},
    )
    _close(connection, last + 1)
    connection.execute(
        'DELETE FROM dirty WHERE NOT EXISTS (SELECT 1 FROM mentions WHERE mentions."cluster" = dirty.cluster)'
    )
    rewrite(connection, applied, found, manual=moved)
    connection.execute("DELETE FROM unsettled")
    connection.execute("DELETE FROM removed")


def places(connection: sqlite3.Connection, corrections: Iterable[Correction]) -> dict[Evidence, str]:
    """Find the mentions that corrections are bound to; evidence that is gone is left out."""
    traces = _Mentions(connection)
    places = {one: find(one, traces) for each in corrections for one in each.evidence}
    return {one: place.event_id for one, place in places.items() if place is not None}


def _read(line: str) -> Correction:
    return Correction.read(json.loads(line), where="the case's log")


def _renew_states(
    connection: sqlite3.Connection,
    log: Sequence[Correction],
    applied: Sequence[Correction],
    found: Mapping[Evidence, str],
) -> None:
    """Write what became of each correction; the clusters of those for which that changed are dirty."""
    stands = {one.id for one in applied}
    undone = {one.undoes for one in standing_undos(log)}
    before = {row["id"]: tuple(row) for row in connection.execute("SELECT * FROM correction_states")}
    for one in log:
        mentions = [found[each] for each in one.evidence if each in found] if one.id in stands else []
        gone = len(mentions) < len(one.evidence)
        state = UNDONE if one.id in undone else GONE if one.id in stands and gone else APPLIED
        after = (one.id, state, json.dumps(mentions))
        if before.get(one.id) != after:
            connection.execute("INSERT OR REPLACE INTO correction_states VALUES (?, ?, ?)", after)
            known = json.loads(before[one.id][2]) if one.id in before else []
            _mark(connection, [*mentions, *known])


def standing_undos(log: Sequence[Correction]) -> list[Correction]:
    """Give the undos that are not undone themselves."""
    taken: set[str] = set()
    undos = []
    for one in reversed(log):
        if one.action is Action.UNDO and one.id not in taken:
            taken.add(one.undoes)
            undos.append(one)
    return undos


def _mark(connection: sqlite3.Connection, mentions: Iterable[str]) -> None:
    """Make the clusters of mentions dirty."""
    connection.executemany(
        'INSERT OR IGNORE INTO dirty (cluster) SELECT "cluster" FROM mentions WHERE event_id = ?',
        [(one,) for one in mentions],
    )


def _close(connection: sqlite3.Connection, since: int) -> int:
    """Make dirty what shares an event, as it stands, with clusters dirty since a round, or with mentions that are gone.

    Returns
    -------
    int
        The last round in which any became dirty; only what the round before made dirty is followed.
    """
    connection.execute(
        """INSERT OR IGNORE INTO dirty SELECT DISTINCT mentions."cluster", ? FROM removed
        CROSS JOIN event_mentions AS lost ON lost.mention_id = removed.mention_id
        CROSS JOIN event_mentions AS "left" ON "left".event_id = lost.event_id
        CROSS JOIN mentions ON mentions.event_id = "left".mention_id""",
        (since,),
    )
    while connection.execute(
        """INSERT OR IGNORE INTO dirty SELECT DISTINCT other."cluster", :next FROM dirty
        CROSS JOIN mentions AS own ON own."cluster" = dirty.cluster
        CROSS JOIN event_mentions AS here ON here.mention_id = own.event_id
        CROSS JOIN event_mentions AS there ON there.event_id = here.event_id
        CROSS JOIN mentions AS other ON other.event_id = there.mention_id
        WHERE dirty.round = :since""",  # in this order: few are dirty
        {"since": since, "next": since + 1},
    ).rowcount:
        since += 1
    return since


class _Mentions:
    """The mentions of a case, looked up as evidence asks for them."""

    _TRACE = 'SELECT event_id, article_id, sentence, expression, char_start, headline, "trigger" FROM mentions WHERE'

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def by_id(self, event_id: str) -> Trace | None:
        found = self._traces("event_id = ?", event_id)
        return found[0] if found else None

    def of_article(self, article_id: str) -> Sequence[Trace]:
        return self._traces("article_id = ?", article_id)

    def with_sentence(self, sentence: str) -> Sequence[Trace]:
        return self._traces("sentence = ?", sentence)

    def _traces(self, condition: str, value: str) -> list[Trace]:
        rows = self._connection.execute(f"{self._TRACE} {condition}", (value,))
        return [
            Trace(
                event_id=row["event_id"],
                article_id=row["article_id"],
                sentence=row["sentence"] or "",
                expression=row["expression"] or "",
                char_start=row["char_start"],
                headline=row["headline"] or "",
                trigger=row["trigger"] or "",
            )
            for row in rows
        ]
