"""The second clock: what was known on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from timeline.errors import SchemaError
from timeline.frame import conform, validate
from timeline.summarize.units import day_bound

if TYPE_CHECKING:
    import datetime as dt


def as_known_on(events: pd.DataFrame, day: dt.date | str) -> pd.DataFrame:
    """Keep what articles published on or before a day had said; merge the result to see the timeline of that day.

    Parameters
    ----------
    events
        An events frame. Rows of articles without a publication date are left out: nobody knows when they were known.
    day
        The day, included; ISO 8601 or a date.

    Returns
    -------
    pandas.DataFrame
        The rows in their order, with a fresh index; with all columns where none is left.

    Raises
    ------
    InvalidDayError
        Where `day` is no date.
    SchemaError
        Where the frame is merged, since a merged row holds what was said later, too; or is no events frame.
    """
    frame = conform(events)
    validate(frame)
    if "event_ids" in frame.columns:
        raise SchemaError("it is merged already and holds what was said later; pass what extract gave")
    last = day_bound(day, "day")
    if last is None:
        raise SchemaError("no day was given", where="as_known_on")
    return frame[frame["published"] < last + pd.Timedelta(days=1)].reset_index(drop=True)
