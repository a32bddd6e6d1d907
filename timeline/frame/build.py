"""Events to frame: one row an event mention."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from timeline.frame.row import event_row
from timeline.frame.schema import EVENTS, SORT_ORDER
from timeline.frame.validity import conform

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.model import Event


def events_to_frame(events: Iterable[Event]) -> pd.DataFrame:
    """Lay out events as a frame, one row an event mention.

    Parameters
    ----------
    events
        In any order; consumed once. None at all gives an empty frame with all columns.

    Returns
    -------
    pandas.DataFrame
        Sorted by `start`, `end`, `article_id`, `char_start`, with a fresh 0..n-1 index. Columns and dtypes are those of
        `timeline.frame.schema.EVENTS`; `start` and `end` are civil time in seconds, without a zone, and NaT where open
        or outside the years 1 to 9999. An event that came twice (the same article from two places) is one row.
    """
    return rows_to_frame(map(event_row, events))


def rows_to_frame(rows: Iterable[dict[str, object]]) -> pd.DataFrame:
    """Lay out rows that `event_row` gave; see `events_to_frame`.

    Raises
    ------
    SchemaError
        Where a row holds what its column cannot.
    """
    frame = conform(pd.DataFrame(list(rows), columns=list(EVENTS), dtype="object"))
    return in_order(frame.sort_values(["published", "source", "url"], kind="stable").drop_duplicates("event_id"))


def in_order(frame: pd.DataFrame) -> pd.DataFrame:
    """Sort rows by start (NaT last), end, article and offset, with a fresh index."""
    return frame.sort_values(list(SORT_ORDER), na_position="last", kind="stable", ignore_index=True)
