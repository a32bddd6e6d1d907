"""Events frame to merged frame."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pandas as pd

from timeline.errors import SchemaError
from timeline.frame import conform, in_order, validate
from timeline.frame.schema import EVENTS, MERGED
from timeline.frame.validity import require_frame
from timeline.merge.cluster import cluster
from timeline.merge.compare import evidence
from timeline.merge.mention import Group, best_first, days_after, mentions_of
from timeline.merge.outcome import outcome_lines
from timeline.merge.rivals import RIVAL_DAYS, Tellings, conflict_lines, denials, rivals_of_days
from timeline.merge.support import Support

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.merge.mention import Mention


def merge(events: pd.DataFrame) -> pd.DataFrame:
    """Tell each event once, however many articles tell it.

    Mentions become one row only where bounds and granularity are equal or both lie in one day, one within the other,
    statuses do not exclude each other, and what speaks for one event (shared words, the rare ones most; class, actors,
    places, copied sentences) outweighs what speaks against it. A denied event never joins one that happened: each
    names the other in `conflicts`. In doubt mentions stay apart. `explain_merges` says why two mentions were joined.
    What is merged of one day or other time does not depend on what the frame holds of others.

    Parameters
    ----------
    events
        An events frame, its rows in any order. Where it has a column `trigger` of your own, the word that tells each
        event, that is compared, too: one sentence may tell several events of one time, and the later sentence of an
        article that says "the deal" takes up the deal of an earlier one.

    Returns
    -------
    pandas.DataFrame
        A row an event: the mention of the highest confidence (then the earliest published, then the lowest id), and
        `n_articles`, `n_sources` (articles of one publisher and near copies count once), `first_published`,
        `last_published`, `event_ids` (all mentions), `conflicts` (rival dates and denials with their support) and
        `outcome` (what became of a forecast, a threat, a schedule). Sorted as an events frame. No rows give an empty
        frame with all columns. Undated rows are never merged.

    Raises
    ------
    SchemaError
        Where the frame is merged already, or is no events frame.
    """
    ordered = ordered_mentions(events)
    mentions = list(mentions_of(ordered))
    groups = [best_first(group) for group in cluster(mentions)]
    merged = assemble(best_rows(ordered, groups), groups, contradictions(groups))
    return merged.assign(outcome=outcome_lines(merged))


def best_rows(ordered: pd.DataFrame, groups: Sequence[Group]) -> pd.DataFrame:
    """Take from what `ordered_mentions` gave the rows of the mentions that stand for groups."""
    return ordered.iloc[[group[0].number for group in groups]].reset_index(drop=True)


def assemble(rows: pd.DataFrame, groups: Sequence[Group], rivals: Mapping[int, Iterable[int]]) -> pd.DataFrame:
    """Lay groups of mentions out as a merged frame.

    Parameters
    ----------
    rows
        The rows of the mentions that stand for the groups, in the order of the groups.
    groups
        Mentions that are one event, the best first, as `best_first` sorts them; groups in any order.
    rivals
        By the index of a group, those of the groups that contradict it.
    """
    supports = list(map(Support.of, groups))
    published = [[mention.published for mention in group if mention.published is not None] for group in groups]
    added = pd.DataFrame(
        {
            "n_articles": [support.articles for support in supports],
            "n_sources": [support.sources for support in supports],
            "first_published": [min(times, default=None) for times in published],
            "last_published": [max(times, default=None) for times in published],
            "event_ids": [sorted(mention.event_id for mention in group) for group in groups],
            "conflicts": [
                conflict_lines(support, (supports[other] for other in rivals.get(at, ())))
                for at, support in enumerate(supports)
            ],
            "outcome": None,
        },
        columns=list(MERGED),
        index=rows.index,
    )
    extra = [name for name in rows.columns if name not in EVENTS]
    return in_order(conform(pd.concat([rows[list(EVENTS)], added, rows[extra]], axis="columns")))


def contradictions(groups: Sequence[Group]) -> dict[int, set[int]]:
    """Find for each group, by its index, those that put its event on another day or deny it."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for at, group in enumerate(groups):
        blocks[group[0].block].append(at)
    pairs: set[tuple[int, int]] = set()
    known = _Known(groups)
    for name, places in blocks.items():
        if name:
            pairs.update((places[pair.one], places[pair.other]) for pair in denials([groups[at] for at in places]))
    tellings = {name: Tellings.of_groups([groups[at] for at in places]) for name, places in blocks.items() if name}
    for name, here in tellings.items():
        for day in days_after(name, RIVAL_DAYS):
            found = rivals_of_days(here, tellings[day], known) if day in tellings else ()
            pairs.update((blocks[name][pair.one], blocks[day][pair.other]) for pair in found)
    rivals: dict[int, set[int]] = defaultdict(set)
    for one, other in pairs:
        rivals[one].add(other)
        rivals[other].add(one)
    return dict(rivals)


class _Known:
    """The mentions of groups by their ids."""

    def __init__(self, groups: Sequence[Group]) -> None:
        self._mentions = {mention.event_id: mention for group in groups for mention in group}
        self._group_of = {mention.event_id: group for group in groups for mention in group}

    def mention(self, event_id: str) -> Mention:
        return self._mentions[event_id]

    def articles(self, event_id: str) -> frozenset[str]:
        return frozenset(mention.article_id for mention in self._group_of[event_id])


def explain_merges(events: pd.DataFrame) -> pd.DataFrame:
    """Say why mentions became one row: the evidence for each of the others and the row's mention.

    Parameters
    ----------
    events
        The frame that `merge` takes.

    Returns
    -------
    pandas.DataFrame
        A row for each mention that joined another: `event_id` (the merged row's), `joined` (the other mention's),
        `score` (bits; the merge as a whole is above zero, a single pair may be below) and `reason` (each piece of
        evidence with its bits). Sorted by the ids; empty where nothing was merged.
    """
    ordered = ordered_mentions(events)
    mentions = {mention.event_id: mention for mention in mentions_of(ordered)}
    rows = []
    for event_id, members in merge(events)[["event_id", "event_ids"]].itertuples(index=False):
        for joined in members:
            if joined != event_id:
                found = evidence(mentions[event_id], mentions[joined])
                rows.append((event_id, joined, found.score, "; ".join(found.reasons)))
    return pd.DataFrame(sorted(rows), columns=["event_id", "joined", "score", "reason"])


def ordered_mentions(events: pd.DataFrame) -> pd.DataFrame:
    """Put an events frame in the canonical order of its mentions, each once.

    Raises
    ------
    SchemaError
        Where the frame is merged already, or is no events frame.
    """
    require_frame(events)
    if "event_ids" in events.columns:
        raise SchemaError("it is merged already; pass what extract gave")
    ordered = conform(events)
    validate(ordered)
    return ordered.sort_values("event_id", ignore_index=True).drop_duplicates("event_id", ignore_index=True)
