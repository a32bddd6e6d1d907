"""Clusters of the mentions of a block, and what contradicts them, kept in the case file."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from timeline.case.comparable import KnownMentions
from timeline.case.contradictions import Contradictions
from timeline.case.read import UNDATED
from timeline.merge.block import candidates
from timeline.merge.cluster import join, linked
from timeline.merge.rivals import denies

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from timeline.merge.mention import Mention

_OF_BLOCK = """SELECT event_id, "cluster", words,
    NOT EXISTS (SELECT 1 FROM event_mentions WHERE mention_id = mentions.event_id) AS new
    FROM mentions WHERE block = ? ORDER BY event_id"""
_LINKS = "SELECT one, other, score, denial FROM links WHERE block = ?"

Pair = tuple[str, str]


class _Words(NamedTuple):
    """The words of a mention and its place in the block."""

    number: int
    event_id: str
    words: frozenset[str]


class _Link(NamedTuple):
    """What speaks for two mentions being one event, or, with `denial`, for one denying the other."""

    score: float
    denial: bool


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
    known = KnownMentions(connection)
    contradictions = Contradictions(connection, known)
    for block, whole in blocks:
        touched = _cluster(connection, block, known, whole=whole)
        if not block.startswith(UNDATED):
            contradictions.touch(block, touched, whole=whole)
    contradictions.renew()


def _cluster(connection: sqlite3.Connection, block: str, known: KnownMentions, *, whole: bool) -> set[str]:
    """Cluster a block; name the clusters that are there no more, new, or others than before."""
    rows = connection.execute(_OF_BLOCK, (block,)).fetchall()
    before = {row["event_id"]: row["cluster"] for row in rows}
    new = {row["event_id"] for row in rows if whole or row["new"]}
    after = before | dict.fromkeys(new)
    if block.startswith(UNDATED):
        after |= {event_id: event_id for event_id in new}
    else:
        words = [_Words(at, row["event_id"], frozenset(row["words"].split())) for at, row in enumerate(rows)]
        links, loosened = _renew_links(connection, block, words, known, new)
        same = {pair: link.score for pair, link in links.items() if not link.denial}
        together = _connected([*same, *loosened], new | {one for pair in loosened for one in pair})
        number = {one.event_id: one.number for one in words}
        mentions = {one: replace(known.mention(one), number=number[one]) for one in sorted(together & number.keys())}
        pairs = [(score, mentions[one], mentions[two]) for (one, two), score in same.items() if one in mentions]
        for group in join(list(mentions.values()), pairs):
            after |= dict.fromkeys((mention.event_id for mention in group), name_of_group(group))
        _deny(connection, block, {(after[one], after[two]) for (one, two), link in links.items() if link.denial})
    moved = [(after[one], one) for one in after if after[one] != before[one]]
    connection.executemany('UPDATE mentions SET "cluster" = ? WHERE event_id = ?', moved)
    touched = {name for cluster, one in moved for name in (cluster, before[one])} | {after[one] for one in new}
    connection.executemany("INSERT OR IGNORE INTO dirty VALUES (?)", [(name,) for name in sorted(touched)])
    return touched


def _renew_links(
    connection: sqlite3.Connection, block: str, words: Sequence[_Words], known: KnownMentions, new: AbstractSet[str]
) -> tuple[dict[Pair, _Link], list[Pair]]:
    """Weigh the pairs of new mentions; give all links of the block, and the pairs that are linked no more.

    New mentions can only take from the others' pairs, since what too many share leads to none: what was weighed before
    and is linked need not be weighed again, and what is not linked never will be.
    """
    stored = {
        (one, other): _Link(score, bool(denial)) for one, other, score, denial in connection.execute(_LINKS, (block,))
    }
    candidate = {(one.event_id, other.event_id) for one, other in candidates(words)}
    links = {pair: link for pair, link in stored.items() if pair in candidate and new.isdisjoint(pair)}
    loosened = [pair for pair in stored if pair not in links and new.isdisjoint(pair)]
    fresh = {}
    for one, other in sorted(candidate):
        if one in new or other in new:
            link = _weigh(known.mention(one), known.mention(other))
            if link is not None:
                fresh[one, other] = link
    gone = [(block, *pair) for pair in stored if pair not in links]
    connection.executemany("DELETE FROM links WHERE block = ? AND one = ? AND other = ?", gone)
    connection.executemany(
        "INSERT INTO links VALUES (?, ?, ?, ?, ?)", [(block, *pair, *link) for pair, link in fresh.items()]
    )
    return links | fresh, loosened


def _weigh(one: Mention, other: Mention) -> _Link | None:
    if denies(one, other):
        return _Link(0.0, denial=True)
    score = linked(one, other)
    return _Link(score, denial=False) if score is not None else None


def _connected(pairs: Iterable[Pair], start: AbstractSet[str]) -> set[str]:
    """Give all that pairs connect with the start, and the start itself."""
    beside: dict[str, list[str]] = defaultdict(list)
    for one, other in pairs:
        beside[one].append(other)
        beside[other].append(one)
    found, waiting = set(start), list(start)
    while waiting:
        waiting = [one for at in waiting for one in beside.get(at, ()) if one not in found]
        found.update(waiting)
    return found


def _deny(connection: sqlite3.Connection, block: str, pairs: Iterable[Pair]) -> None:
    """Keep which clusters of a block deny each other."""
    before = {
        (row["one"], row["other"])
        for row in connection.execute(
            "SELECT one, other FROM contradictions WHERE one_block = ? AND other_block = ?", (block, block)
        )
    }
    after = {(min(pair), max(pair)) for pair in pairs}
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
