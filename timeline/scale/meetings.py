"""What came of forecasts, found apart: forecast and fact meet wherever they share the word of an act and a name."""

from __future__ import annotations

import numpy as np
import pandas as pd

from timeline.frame import conform, in_order
from timeline.merge.outcome import AHEAD, meeting_points, outcome_line, outcomes
from timeline.scale.exchange import number, with_address, without_address


def to_points(merged: pd.DataFrame) -> pd.DataFrame:
    """Copy each row to all its meeting points."""
    points = [sorted({number(point) for point in found}) for found in meeting_points(merged)]
    rows = np.repeat(np.arange(len(merged)), [len(found) for found in points]).astype("int64")
    return with_address(merged.iloc[rows], (one for found in points for one in found))


def nearest(met: pd.DataFrame) -> pd.DataFrame:
    """Give the fact that fits each forecast best among what met here, addressed to the forecast."""
    rows = without_address(met).drop_duplicates("event_id").reset_index(drop=True)
    found = {ahead: fact.event_id for ahead, fact in outcomes(rows).items() if fact is not None}
    places = pd.Series(rows.index, index=rows["event_id"].tolist(), dtype="int64")
    return with_address(rows.iloc[places.reindex(list(found.values())).to_numpy("int64")], map(number, found))


def tagged(frame: pd.DataFrame, *, own: bool) -> pd.DataFrame:
    """Tell rows that stay from facts that came to be looked at."""
    return frame.assign(_own=np.full(len(frame), own, dtype=bool))


def told(met: pd.DataFrame, last: pd.Timestamp) -> pd.DataFrame:
    """Tell what came of the forecasts among the rows that stay; `last` is the publication of the last article."""
    stays = met["_own"].astype(bool)
    rows = without_address(met).drop(columns="_own")
    home = rows[stays]
    found = outcomes(pd.concat([home[home["status"].isin(AHEAD)], rows[~stays]]).drop_duplicates("event_id"))
    lines = [outcome_line(found[event], last) if event in found else None for event in home["event_id"]]
    return in_order(conform(home.assign(outcome=pd.Series(lines, index=home.index, dtype="object"))))
