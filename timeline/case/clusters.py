"""Clusters of the mentions of a block, and what contradicts them, kept in the case file."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from timeline.case.comparable import BlockMentions, KnownMentions
from timeline.case.contradictions import Contradictions
from timeline.case.read import UNDATED
from timeline.merge.block import Pairing
from timeline.merge.cluster import join, linked
from timeline.merge.rivals import denies

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from timeline.merge.mention import Mention

_OF_BLOCK = """SELECT event_id, "cluster", words,
    NOT EXISTS (SELECT 1 FROM event_mentions WHERE mention_id = mentions.event_id) AS new
    FROM mentions WHERE block = ? ORDER BY event_id"""
_LINKS = "SELECT one, other, score, denial FROM links WHERE block = ?"

_AT_ONCE = 4000
"""So many pairs are weighed before the mentions of others are read."""

Pair = tuple[str, str]
Links = dict[Pair, float]


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
    contradictions = Contradictions(connection, KnownMentions(connection))
    for block, whole in blocks:
        touched = _cluster(connection, block, whole=whole)
        if not block.startswith(UNDATED):
            contradictions.touch(block, touched, whole=whole)
    contradictions.renew()


def _cluster(connection: sqlite3.Connection, block: str, *, whole: bool) -> set[str]:
    """Cluster a block; name the clusters that are there no more, new, or others than before."""
    rows = connection.execute(_OF_BLOCK, (block,)).fetchall()
    before = {row["event_id"]: row["cluster"] for row in rows}
    new = {row["event_id"] for row in rows if whole or row["new"]}
    after = before | dict.fromkeys(new)
    if block.startswith(UNDATED):
        after |= {event_id: event_id for event_id in new}
    else:
        words = [_Words(at, row["event_id"], frozenset(row["words"].split())) for at, row in enumerate(rows)]
        mentions = BlockMentions(connection, {one.event_id: one.number for one in words})
        links, loosened = _renew_links(connection, block, words, mentions, new)
        same = {pair: link.score for pair, link in links.items() if not link.denial}
        start = (new | {one for pair in loosened for one in pair}) & before.keys()
        for together, pairs in _connected(same, loosened, start):
            after |= _joined(mentions, together & before.keys(), pairs)
        _deny(connection, block, {(after[one], after[two]) for (one, two), link in links.items() if link.denial})
    moved = [(after[one], one) for one in after if after[one] != before[one]]
    connection.executemany('UPDATE mentions SET "cluster" = ? WHERE event_id = ?', moved)
    touched = {name for cluster, one in moved for name in (cluster, before[one])} | {after[one] for one in new}
    connection.executemany("INSERT OR IGNORE INTO dirty (cluster) VALUES (?)", [(name,) for name in sorted(touched)])
    return touched


def _joined(mentions: BlockMentions, together: AbstractSet[str], links: Links) -> dict[str, str]:
    """Group what links connect; name the cluster of each."""
    if not links:
        return {one: one for one in together}
    known = mentions.gather(together)
    groups = join(list(known.values()), [(score, known[one], known[two]) for (one, two), score in links.items()])
    return {mention.event_id: name_of_group(group) for group in groups for mention in group}


def _renew_links(
    connection: sqlite3.Connection,
    block: str,
    words: Sequence[_Words],
    mentions: BlockMentions,
    new: AbstractSet[str],
) -> tuple[dict[Pair, _Link], list[Pair]]:
    """Weigh the pairs of new mentions; give all links of the block, and the pairs that are linked no more.

    New mentions can only take from the others' pairs, since what too many share leads to none: what was weighed before
    and is linked need not be weighed again, and what is not linked never will be.
    """
    number = {one.event_id: one.number for one in words}
    pairing = Pairing(words)
    kept, loosened, gone = {}, [], []
    for one, other, score, denial in connection.execute(_LINKS, (block,)):
        if one in new or other in new:
            gone.append((block, one, other))
        elif one in number and other in number and pairing.holds(number[one], number[other]):
            kept[one, other] = _Link(score, bool(denial))
        else:
            loosened.append((one, other))
            gone.append((block, one, other))
    fresh = dict(_weighed(mentions, pairing.pairs([number[one] for one in new])))
    connection.executemany("DELETE FROM links WHERE block = ? AND one = ? AND other = ?", gone)
    connection.executemany(
        "INSERT INTO links VALUES (?, ?, ?, ?, ?)", [(block, *pair, *link) for pair, link in fresh.items()]
    )
    return kept | fresh, loosened


def _weighed(mentions: BlockMentions, pairs: Sequence[tuple[_Words, _Words]]) -> Iterator[tuple[Pair, _Link]]:
    """Weigh pairs, some at a time, so that not all their mentions are in memory; give the links."""
    for start in range(0, len(pairs), _AT_ONCE):
        some = [(one.event_id, other.event_id) for one, other in pairs[start : start + _AT_ONCE]]
        known = mentions.gather({each for pair in some for each in pair})
        for one, other in some:
            link = _weigh(known[one], known[other])
            if link is not None:
                yield (one, other), link


def _weigh(one: Mention, other: Mention) -> _Link | None:
    if denies(one, other):
        return _Link(0.0, denial=True)
    score = linked(one, other)
    return _Link(score, denial=False) if score is not None else None


def _connected(links: Links, loosened: Iterable[Pair], start: AbstractSet[str]) -> Iterator[tuple[set[str], Links]]:
    """Give what pairs connect with each of the start, itself among it, and the links of that; each set once."""
    beside: dict[str, list[str]] = defaultdict(list)
    for one, other in (*links, *loosened):
        beside[one].append(other)
        beside[other].append(one)
    place: dict[str, int] = {}
    found: list[set[str]] = []
    for first in sorted(start):
        if first in place:
            continue
        together, waiting = {first}, [first]
        while waiting:
            waiting = list({one for at in waiting for one in beside.get(at, ())} - together)
            together.update(waiting)
        place.update(dict.fromkeys(together, len(found)))
        found.append(together)
    inside: list[Links] = [{} for _ in found]
    for pair, score in links.items():
        if pair[0] in place:
            inside[place[pair[0]]][pair] = score
    return zip(found, inside, strict=True)


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
        "INSERT OR IGNORE INTO dirty (cluster) VALUES (?)",
        [(name,) for pair in sorted(before ^ after) for name in pair],
    )


def name_of_group(group: Iterable[Mention]) -> str:
    """Name a cluster by its lowest id."""
    return min(mention.event_id for mention in group)
