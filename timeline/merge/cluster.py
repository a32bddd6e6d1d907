"""From pairs to events: greedy, the surest pairs first, and the same whatever the order of the rows."""

from __future__ import annotations

import math
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from timeline.merge.block import blocks_of, candidates
from timeline.merge.compare import evidence, hopeless

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.merge.mention import Mention

Scores = dict[tuple[int, int], float]

_SPOKESMEN = 8
"""So many members of a group, the first to join, are compared for it."""


def cluster(mentions: Sequence[Mention]) -> list[list[Mention]]:
    """Group the mentions that tell the same event, block by block; undated ones stay alone.

    Returns
    -------
    list of list of Mention
        Every mention in one group, groups and members in the order of their numbers.
    """
    alone = [[mention] for mention in mentions if not mention.block]
    groups = [group for block in blocks_of(mentions) for group in cluster_block(block)]
    return sorted([*alone, *groups], key=lambda group: group[0].number)


def cluster_block(block: Sequence[Mention]) -> list[list[Mention]]:
    """Group the mentions of one block; what other blocks hold changes nothing.

    Two groups join where their surest pair passes, nothing forbids any pair across them, and the evidence across them
    speaks for it on the whole, so that a chain of likenesses does not join what its ends do not share.

    Returns
    -------
    list of list of Mention
        Every mention in one group, groups and members in the order of their numbers.
    """
    pairs = {(one.number, other.number): (one, other) for one, other in (*candidates(block), *_retold(block))}
    scored = ((linked(one, other), one, other) for one, other in pairs.values())
    return join(block, [(score, one, other) for score, one, other in scored if score is not None])


def _retold(block: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Pair the mentions of one article that have one act: the second may say no more than "the deal"."""
    acting: dict[tuple[str, frozenset[str]], list[Mention]] = defaultdict(list)
    for mention in block:
        if mention.act:
            acting[mention.article_id, mention.act].append(mention)
    return (pair for told in acting.values() for pair in combinations(told, 2))


def linked(one: Mention, other: Mention) -> float | None:
    """Weigh whether two mentions are one event; None where they are not."""
    if hopeless(one, other):
        return None
    score = evidence(one, other).score
    return score if score > 0 else None


def join(mentions: Sequence[Mention], pairs: Iterable[tuple[float, Mention, Mention]]) -> list[list[Mention]]:
    """Group mentions by the pairs that speak for it, as `cluster_block` says; what no pairs connect is independent."""
    group_of = {mention.number: [mention] for mention in mentions}
    surest = sorted(pairs, key=lambda pair: (-pair[0], pair[1].number, pair[2].number))
    known: Scores = {(one.number, other.number): score for score, one, other in surest}
    for _, one, other in surest:
        here, there = group_of[one.number], group_of[other.number]
        if here is not there and _may_join(here, there, known):
            here.extend(there)
            group_of.update((mention.number, here) for mention in there)
    groups = {id(group): sorted(group, key=lambda mention: mention.number) for group in group_of.values()}
    return sorted(groups.values(), key=lambda group: group[0].number)


def _may_join(here: list[Mention], there: list[Mention], known: Scores) -> bool:
    total = 0.0
    for one in here[:_SPOKESMEN]:
        for other in there[:_SPOKESMEN]:
            score = _score(one, other, known)
            if math.isinf(score):
                return False
            total += score
    return total > 0


def _score(one: Mention, other: Mention, known: Scores) -> float:
    pair = (min(one.number, other.number), max(one.number, other.number))
    if pair not in known:
        known[pair] = evidence(one, other).score
    return known[pair]
