"""Events frame to merged frame."""

from __future__ import annotations

import numpy as np
import pandas as pd

from timeline.errors import SchemaError
from timeline.frame import conform, in_order, validate
from timeline.frame.schema import EVENTS, MERGED
from timeline.frame.validate import require_frame
from timeline.merge.cluster import cluster
from timeline.merge.compare import Comparison
from timeline.merge.mention import mentions_of
from timeline.merge.outcome import outcome_lines
from timeline.merge.support import count_articles, count_sources, rival_dates


def merge(events: pd.DataFrame) -> pd.DataFrame:
    """Tell each event once, however many articles tell it.

    Mentions become one row only where bounds and granularity are equal, statuses do not exclude each other, and what
    speaks for one event (shared words, the rare ones most; class, actors, places, copied sentences) outweighs what
    speaks against it; a denied event never joins one that happened. In doubt they stay apart. `explain_merges` says
    why two mentions were joined.

    Parameters
    ----------
    events
        An events frame, its rows in any order.

    Returns
    -------
    pandas.DataFrame
        A row an event: the mention of the highest confidence (then the earliest published, then the lowest id), and
        `n_articles`, `n_sources` (articles of one publisher and near copies count once), `first_published`,
        `last_published`, `event_ids` (all mentions), `conflicts` (rival dates with their support) and `outcome` (what
        became of a forecast, a threat, a schedule). Sorted as an events frame. No rows give an empty frame with all
        columns. Undated rows are never merged.

    Raises
    ------
    SchemaError
        Where the frame is merged already, or is no events frame.
    """
    ordered = _ordered(events)
    mentions = list(mentions_of(ordered))
    comparison = Comparison(mentions)
    best_first = ordered.sort_values(["confidence", "published", "event_id"], ascending=[False, True, True])
    place = {number: at for at, number in enumerate(best_first.index)}
    groups = [sorted(group, key=lambda mention: place[mention.number]) for group in cluster(mentions, comparison)]
    rivals = rival_dates(groups, comparison)
    members = [[mention.number for mention in group] for group in groups]
    first, last = _published_range(ordered["published"], members)
    merged = ordered.iloc[[numbers[0] for numbers in members]].reset_index(drop=True)
    added = pd.DataFrame(
        {
            "n_articles": [count_articles(group) for group in groups],
            "n_sources": [count_sources(group) for group in groups],
            "first_published": first,
            "last_published": last,
            "event_ids": [sorted(mention.event_id for mention in group) for group in groups],
            "conflicts": [rivals.get(at, []) for at in range(len(groups))],
            "outcome": None,
        },
        columns=list(MERGED),
        index=merged.index,
    )
    extra = [name for name in merged.columns if name not in EVENTS]
    whole = in_order(conform(pd.concat([merged[list(EVENTS)], added, merged[extra]], axis="columns")))
    return whole.assign(outcome=outcome_lines(whole))


def _published_range(published: pd.Series[pd.Timestamp], members: list[list[int]]) -> tuple[pd.Series, pd.Series]:
    """First and last publication of each group, from the row numbers of its members."""
    group_of = pd.Series(
        np.repeat(np.arange(len(members)), [len(numbers) for numbers in members]),
        index=[number for numbers in members for number in numbers],
        dtype="int64",
    ).sort_index()
    grouped = published.groupby(group_of.to_numpy())
    return grouped.min().reset_index(drop=True), grouped.max().reset_index(drop=True)


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
    ordered = _ordered(events)
    mentions = {mention.event_id: mention for mention in mentions_of(ordered)}
    comparison = Comparison(mentions.values())
    rows = []
    for event_id, members in merge(events)[["event_id", "event_ids"]].itertuples(index=False):
        for joined in members:
            if joined != event_id:
                score, reasons = comparison.evidence(mentions[event_id], mentions[joined])
                rows.append((event_id, joined, score, "; ".join(reasons)))
    return pd.DataFrame(sorted(rows), columns=["event_id", "joined", "score", "reason"])


def _ordered(events: pd.DataFrame) -> pd.DataFrame:
    require_frame(events)
    if "event_ids" in events.columns:
        raise SchemaError("it is merged already; pass the frame that extract gave")
    ordered = conform(events)
    validate(ordered)
    return ordered.sort_values("event_id", ignore_index=True).drop_duplicates("event_id", ignore_index=True)
