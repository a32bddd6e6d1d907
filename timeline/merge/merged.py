"""Events frame to merged frame."""

from __future__ import annotations

import pandas as pd

from timeline.errors import SchemaError
from timeline.frame import conform, in_order, validate
from timeline.frame.schema import EVENTS, MERGED
from timeline.merge.cluster import cluster
from timeline.merge.compare import Comparison
from timeline.merge.mention import mentions_of
from timeline.merge.support import count_articles, count_sources, rival_dates


def merge(events: pd.DataFrame) -> pd.DataFrame:
    """Tell each event once, however many articles tell it.

    Mentions become one row only where bounds and granularity are equal, status, class and names do not contradict, and
    the headlines share most of their words; a denied event never joins one that happened. In doubt they stay apart.

    Parameters
    ----------
    events
        An events frame, its rows in any order.

    Returns
    -------
    pandas.DataFrame
        A row an event: the mention of the highest confidence (then the earliest published, then the lowest id), and
        `n_articles`, `n_sources` (articles of one publisher and near copies count once), `first_published`,
        `last_published`, `event_ids` (all mentions), `conflicts` (rival dates with their support); `outcome` is NA.
        Sorted as an events frame. No rows give an empty frame with all columns. Undated rows are never merged.

    Raises
    ------
    SchemaError
        Where the frame is merged already, or is no events frame.
    """
    if "event_ids" in events.columns:
        raise SchemaError("it is merged already; pass the frame that extract gave")
    ordered = conform(events)
    validate(ordered)
    ordered = ordered.sort_values("event_id", ignore_index=True).drop_duplicates("event_id", ignore_index=True)
    mentions = list(mentions_of(ordered))
    comparison = Comparison(mentions)
    best_first = ordered.sort_values(["confidence", "published", "event_id"], ascending=[False, True, True])
    place = {number: at for at, number in enumerate(best_first.index)}
    groups = [sorted(group, key=lambda mention: place[mention.number]) for group in cluster(mentions, comparison)]
    rivals = rival_dates(groups, comparison)
    members = [[mention.number for mention in group] for group in groups]
    published = [ordered["published"].iloc[numbers] for numbers in members]
    merged = ordered.iloc[[numbers[0] for numbers in members]].reset_index(drop=True)
    added = pd.DataFrame(
        {
            "n_articles": [count_articles(group) for group in groups],
            "n_sources": [count_sources(group) for group in groups],
            "first_published": pd.Series([days.min() for days in published], dtype="datetime64[s]"),
            "last_published": pd.Series([days.max() for days in published], dtype="datetime64[s]"),
            "event_ids": [sorted(mention.event_id for mention in group) for group in groups],
            "conflicts": [rivals.get(at, []) for at in range(len(groups))],
            "outcome": None,
        },
        columns=list(MERGED),
        index=merged.index,
    )
    extra = [name for name in merged.columns if name not in EVENTS]
    return in_order(conform(pd.concat([merged[list(EVENTS)], added, merged[extra]], axis="columns")))
