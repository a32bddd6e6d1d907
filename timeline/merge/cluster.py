"""From pairs to events: greedy, the surest pairs first, and the same whatever the order of the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.merge.block import blocks_of, candidates
from timeline.merge.compare import LEAST_OVERLAP, Comparison, compatible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.merge.mention import Mention

_LEAST_MEAN = 0.5


def cluster(mentions: Sequence[Mention], comparison: Comparison) -> list[list[Mention]]:
    """Group the mentions that tell the same event.

    Two groups join where their surest pair passes, every pair across them may share a row, and the mean overlap across
    them is at least one half, so that a chain of likenesses does not join what its ends do not share.

    Returns
    -------
    list of list of Mention
        Every mention in one group, groups and members in the order of their numbers.
    """
    group_of = {mention.number: [mention] for mention in mentions}
    for block in blocks_of(mentions):
        pairs = [
            (comparison.similarity(one, other), one, other)
            for one, other in candidates(block, comparison, LEAST_OVERLAP)
        ]
        for similarity, one, other in sorted(pairs, key=lambda pair: (-pair[0], pair[1].number, pair[2].number)):
            here, there = group_of[one.number], group_of[other.number]
            if similarity and here is not there and _may_join(here, there, comparison):
                here.extend(there)
                group_of.update((mention.number, here) for mention in there)
    groups = {id(group): sorted(group, key=lambda mention: mention.number) for group in group_of.values()}
    return sorted(groups.values(), key=lambda group: group[0].number)


def _may_join(here: list[Mention], there: list[Mention], comparison: Comparison) -> bool:
    overlap = 0.0
    for one in here:
        for other in there:
            if not compatible(one, other):
                return False
            overlap += comparison.overlap(one, other)
    return overlap >= _LEAST_MEAN * len(here) * len(there)
