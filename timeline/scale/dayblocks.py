"""Merging in pieces: some days each, and the week around them, in which they may have rivals."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from timeline.frame import conform, in_order
from timeline.merge import merge
from timeline.merge.mention import When, block_of
from timeline.merge.rivals import RIVAL_DAYS
from timeline.scale.exchange import ADDRESS, number, with_address

if TYPE_CHECKING:
    import datetime as dt


def placed(events: pd.DataFrame, days: int, others: int) -> pd.DataFrame:
    """Send each event to the piece where it is merged, and to those whose days it may contradict.

    Parameters
    ----------
    events
        Some rows of an events frame.
    days
        How many days a piece has.
    others
        How many pieces there are for what is told of no single day.

    Returns
    -------
    pandas.DataFrame
        The rows, some several times, addressed to pieces, with `_own`, whether it is merged there.
    """
    frame = conform(events)
    cells = frame[["start", "end", "granularity", "event_id"]].astype("object")
    cells = cells.where(cells.notna(), None)
    homes: list[list[tuple[int, bool]]] = [
        _places(When(_time(start), _time(end), granularity), event, days, others)
        for start, end, granularity, event in cells.itertuples(index=False)
    ]
    rows = np.repeat(np.arange(len(frame)), [len(found) for found in homes])
    flat = [one for found in homes for one in found]
    sent = with_address(frame.iloc[rows.astype("int64")], (place for place, _ in flat))
    return sent.assign(_own=np.array([own for _, own in flat], dtype=bool))


def merge_placed(events: pd.DataFrame) -> pd.DataFrame:
    """Merge each piece, and give what is at home in it."""
    merged = []
    for _, piece in events.groupby(ADDRESS, sort=True):
        home = set(piece.loc[piece["_own"].astype(bool), "event_id"])
        if home:
            found = merge(piece.drop(columns=[ADDRESS, "_own"]))
            merged.append(found[found["event_id"].isin(home)])
    return in_order(conform(pd.concat(merged))) if merged else merge(events.drop(columns=[ADDRESS, "_own"]))


def _places(when: When, event: str, days: int, others: int) -> list[tuple[int, bool]]:
    if when.day is None:
        return [(-1 - number(block_of(when) or event) % others, True)]
    day = when.day.toordinal()
    first, home, last = ((day + ahead) // days for ahead in (-RIVAL_DAYS, 0, RIVAL_DAYS))
    return [(place, place == home) for place in range(first, last + 1)]


def _time(cell: object) -> dt.datetime | None:
    return cell.to_pydatetime() if isinstance(cell, pd.Timestamp) else None
