"""What came of forecasts, found apart: a forecast meets what may answer it under one of its names."""

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


def answered(met: pd.DataFrame) -> pd.DataFrame:
    """Give the forecasts among what met here that something came of, and tell what."""
    rows = without_address(met).drop_duplicates("event_id")
    answers = {ahead: found for ahead, found in outcomes(rows).items() if found is not None}
    lines = {ahead: outcome_line(found, pd.Timestamp(found.day)) for ahead, found in answers.items()}
    known = rows[rows["event_id"].isin(list(lines))]
    return with_address(known.assign(outcome=known["event_id"].map(lines)), map(number, known["event_id"]))


def tagged(frame: pd.DataFrame, *, own: bool) -> pd.DataFrame:
    """Tell rows that stay from copies of them that come with an outcome."""
    return frame.assign(_own=np.full(len(frame), own, dtype=bool))


def told(met: pd.DataFrame, last: pd.Timestamp) -> pd.DataFrame:
    """Tell what came of the forecasts among the rows that stay; `last` is the publication of the last article."""
    stays = met["_own"].astype(bool)
    rows = without_address(met).drop(columns="_own")
    home, copies = rows[stays], rows[~stays]
    unseen = outcomes(home[home["status"].isin(AHEAD)])
    lines = {event: outcome_line(None, last) for event in unseen}
    lines |= dict(zip(copies["event_id"], copies["outcome"], strict=True))
    told_of = pd.Series([lines.get(event) for event in home["event_id"]], index=home.index, dtype="object")
    return in_order(conform(home.assign(outcome=told_of)))
