"""Forecasts, threats and schedules, and what came of them."""

from __future__ import annotations

import pandas as pd

from timeline.errors import SchemaError
from timeline.frame import conform, validate
from timeline.merge.outcome import AHEAD, Outcome, outcome_line, outcomes

COLUMNS = (
    "said",
    "who",
    "status",
    "what",
    "when",
    "start",
    "end",
    "result",
    "outcome_day",
    "days",
    "outcome",
    "event_id",
    "outcome_id",
)
_FULFILLED, _DENIED, _NOT_SEEN, _UNCHECKED = "fulfilled", "denied", "not seen", "cannot be checked"
RESULTS = (_FULFILLED, _DENIED, _NOT_SEEN, _UNCHECKED)
"""What `result` says of a forecast: an event fulfilled it; it was denied or called off; no article tells of either; it
names nobody, no act or too wide a time."""


def forecasts(merged: pd.DataFrame) -> pd.DataFrame:
    """Lay out every forecast, threat and schedule with what came of it.

    Parameters
    ----------
    merged
        A merged frame.

    Returns
    -------
    pandas.DataFrame
        A row each, by the day on which it was first said and then by its time: `said`; `who` says so (the source, where
        the text names nobody); `status`; `what`; `when`, in the words of the text; `start` and `end`; `result`, one of
        `RESULTS`; `outcome_day`, on which it was fulfilled, and `days` from its first possible day to that (NA where
        nothing fulfilled it); `outcome` in words; the ids. No such rows give an empty frame with all columns.

    Raises
    ------
    SchemaError
        Where the frame is not merged.
    """
    frame = conform(merged)
    validate(frame)
    if "event_ids" not in frame.columns:
        raise SchemaError("it is not merged; pass what merge gave")
    found, last = outcomes(frame), frame["last_published"].max()
    ahead = frame[frame["status"].isin(AHEAD)]
    cells = ahead.astype("object").where(ahead.notna(), None)
    rows = []
    for row in cells.to_dict("records"):
        outcome = found.get(row["event_id"])
        result = _result(outcome) if row["event_id"] in found else _UNCHECKED
        came = outcome if result == _FULFILLED else None
        rows.append(
            {
                "said": row["first_published"],
                "who": ", ".join(row["attribution"] or ()) or row["source"] or row["title"],
                "status": row["status"],
                "what": row["headline"] or row["sentence"],
                "when": row["expression"],
                "start": row["start"],
                "end": row["end"],
                "result": result,
                "outcome_day": pd.Timestamp(came.day) if came else None,
                "days": came.days if came else None,
                "outcome": _UNCHECKED if result == _UNCHECKED else outcome_line(outcome, last),
                "event_id": row["event_id"],
                "outcome_id": outcome.event_id if outcome else None,
            }
        )
    table = pd.DataFrame(rows, columns=list(COLUMNS), dtype="object")
    times = dict.fromkeys(("said", "start", "end", "outcome_day"), "datetime64[s]")
    texts = dict.fromkeys(("who", "status", "what", "when", "result", "outcome", "event_id", "outcome_id"), "str")
    typed = table.astype(times | texts | {"days": "Int64"})
    return typed.sort_values(["said", "start", "end", "event_id"], ignore_index=True)


def _result(outcome: Outcome | None) -> str:
    if outcome is None:
        return _NOT_SEEN
    return _FULFILLED if outcome.fulfilled else _DENIED
