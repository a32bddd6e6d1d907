"""Showing a summary: one event told once, whatever the choice of days needed.

Apart from the choice: inside it, what is done here lowers the scores.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pandas as pd

from timeline.errors import SchemaError
from timeline.frame import conform, validate
from timeline.merge.compare import forbidden, overlap
from timeline.merge.mention import mentions_of
from timeline.summarize.readable import NEAR, SAME_WORDS, fittest, line_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.merge.mention import Mention

COLUMNS = ("start", "end", "rank", "score", "articles", "status", "bound", "headlines", "sources", "event_ids")
_SAME_EVENT = 0.5
SPARE = 3
_NEXT = pd.Timedelta(days=1)


def shown(summary: pd.DataFrame, *, sentences: int | None = None) -> pd.DataFrame:
    """Tell the days of a summary as a reader wants them.

    Days that follow each other and tell one event become one entry, from the first to the last of them; days of one
    week that tell the same in nearly the same words become the one that matters most. What is denied never joins what
    happened. Sentences are told as headlines where those can be read alone, none of them twice in an entry.

    Parameters
    ----------
    summary
        What `summarize` gave; with `SPARE` sentences more a day than wanted, `shown` can take the fittest.
    sentences
        How many a day at most: first what tells a fact of just that day and can be read alone. By default all.

    Returns
    -------
    pandas.DataFrame
        An entry a row, in the order of time: `start`, `end` (exclusive), `rank`, `score`, `articles`, `status` and
        `bound` of its first sentence, `headlines`, `sources` and `event_ids`. None at all gives an empty frame with all
        columns.

    Raises
    ------
    SchemaError
        Where the frame is no summary.
    """
    frame = conform(summary)
    validate(frame)
    if "rank" not in frame.columns:
        raise SchemaError("it has no ranks; pass what summarize gave")
    mentions = list(mentions_of(frame))
    ranked = [list(places) for _, places in sorted(frame.groupby("rank").indices.items())]
    days = fittest(frame, mentions, ranked, sentences)
    in_time = sorted(days, key=lambda places: (frame["start"].iloc[places[0]], places[0]))
    entries: list[list[list[int]]] = []
    for places in in_time:
        joined = next((entry for entry in reversed(entries) if _one_event(frame, mentions, entry[-1], places)), None)
        if joined is None:
            entries.append([places])
        else:
            joined.append(places)
    return pd.DataFrame([_entry(frame, entry) for entry in entries], columns=list(COLUMNS)).astype(
        {"start": "datetime64[s]", "end": "datetime64[s]", "status": "str", "bound": "str"}
    )


def _one_event(frame: pd.DataFrame, mentions: Sequence[Mention], day: list[int], other: list[int]) -> bool:
    one, two = mentions[day[0]], mentions[other[0]]
    apart = frame["start"].iloc[other[0]].normalize() - frame["start"].iloc[day[0]].normalize()
    if apart > NEAR or forbidden(replace(one, when=two.when), two):
        return False
    return overlap(one, two) >= (_SAME_EVENT if apart <= _NEXT else SAME_WORDS)


def _entry(frame: pd.DataFrame, days: list[list[int]]) -> dict[str, object]:
    ranks = [int(frame["rank"].iloc[places[0]]) for places in days]
    leading = days[ranks.index(min(ranks))]
    starts = [frame["start"].iloc[places[0]].normalize() for places in days]
    followed = all(later - earlier <= _NEXT for earlier, later in pairwise(starts))
    span = [place for places in days for place in places] if followed else leading
    rows = frame.iloc[leading]
    cells = rows.astype("object").where(rows.notna(), None).to_dict("records")
    headlines = [line_of(row["headline"], row["sentence"]) for row in cells]
    sources = [row["source"] or row["title"] or row["article_id"] or "unknown source" for row in cells]
    return {
        "start": frame["start"].iloc[span].min(),
        "end": frame["end"].iloc[span].max(),
        "rank": min(ranks),
        "score": float(rows["score"].iloc[0]),
        "articles": int(frame["day_articles"].iloc[[places[0] for places in days]].max()),
        "status": cells[0]["status"],
        "bound": cells[0]["bound"],
        "headlines": list(dict.fromkeys(headlines)),
        "sources": list(dict.fromkeys(sources)),
        "event_ids": [frame["event_id"].iloc[place] for places in days for place in places],
    }
