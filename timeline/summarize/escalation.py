"""How a conflict grows and abates: intensity of what happened, and forecasts among reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from timeline.errors import MissingExtraError
from timeline.frame import conform, validate
from timeline.merge.outcome import FACTS
from timeline.model import Status
from timeline.summarize.units import Unit, floor, granularities, unit_of

if TYPE_CHECKING:
    from collections.abc import Collection

    import numpy.typing as npt

_FREQUENCIES = {Unit.DAY: "D", Unit.WEEK: "W-MON", Unit.MONTH: "MS"}
_FEARED = (Status.FORECAST, Status.THREATENED, Status.CONDITIONAL)
LEAST = 3
"""A level lasts so many periods at least."""


def escalation(events: pd.DataFrame, *, unit: str = "day") -> pd.DataFrame:
    """Add up the intensity of what happened by day, week or month and by who did it to whom.

    Parameters
    ----------
    events
        A merged frame, in which each event counts once; an events frame will do, and counts mentions.
    unit
        `day`, `week` (from Monday) or `month`. Coarser rows than that, undated ones, and all that is not told as a fact
        are left out, and so are rows without an intensity.

    Returns
    -------
    pandas.DataFrame
        `start` of the day, week or month; `actor` and `recipient`, "" where nobody is named, and each pair where there
        are several; `events`, their number; `intensity`, their sum on the scale of -10 to +10 each; `worst`, the lowest
        of them. Sorted by these. No such rows give an empty frame with all columns.

    Raises
    ------
    SchemaError
        Where the frame is no events frame.
    UnknownChoiceError
        For another unit.
    """
    facts = _facts(events, unit_of(unit))
    pairs = facts.assign(actor=facts["actor"].map(_named), recipient=facts["recipient"].map(_named))
    pairs = pairs.explode("actor").explode("recipient").astype({"actor": "str", "recipient": "str"})
    grouped = pairs.groupby(["period", "actor", "recipient"])["intensity"].agg(["count", "sum", "min"]).reset_index()
    grouped.columns = pd.Index(["start", "actor", "recipient", "events", "intensity", "worst"])
    return grouped.astype({"events": "int64", "intensity": "float64", "worst": "float64"})


def course(events: pd.DataFrame, *, unit: str = "day") -> pd.DataFrame:
    """Follow the intensity of all that happened, and the share of forecasts among reports, without gaps.

    Parameters
    ----------
    events, unit
        As for `escalation`; each event counts once, however many its actors. Reports count where they were published.

    Returns
    -------
    pandas.DataFrame
        A row for every day (week, month) from the first report (the first event, where none is dated) to the last:
        `start`; `events` and `intensity` of what happened then; `change`, whether the level of intensity changes there
        (Killick et al. 2012, by the package `ruptures`); `reports` published then, and `forecasts`, the share of
        forecasts, threats and conditions among them, NaN where there are none. Empty where nothing is dated.

    Raises
    ------
    SchemaError, UnknownChoiceError
        As for `escalation`.
    MissingExtraError
        Without `ruptures`.
    """
    kind = unit_of(unit)
    happened = levels(events, unit=kind)
    reports = conform(events)[["published", "status"]].dropna(subset=["published"])
    reports = reports.assign(period=floor(reports["published"], kind), feared=reports["status"].isin(_FEARED))
    told = reports.groupby("period")["feared"].agg(["count", "mean"]).reindex(happened["start"])
    return happened.assign(
        change=changes(happened["intensity"].to_numpy()),
        reports=told["count"].fillna(0).to_numpy("int64"),
        forecasts=told["mean"].to_numpy("float64"),
    )


def levels(events: pd.DataFrame, *, unit: Unit, statuses: Collection[Status] = FACTS) -> pd.DataFrame:
    """Add up the intensity of all rows of these statuses, period by period and without gaps, as `course` does.

    `start`, `events` and `intensity`, from the first report to the last, or to the last such event where that is later.
    """
    rows = _facts(events, unit, statuses)
    reports = floor(conform(events)["published"].dropna(), unit)
    if len(reports):
        rows = rows[rows["period"] >= reports.min()]
    known = pd.concat([rows["period"], reports])
    periods = pd.date_range(known.min(), known.max(), freq=_FREQUENCIES[unit]) if len(known) else pd.DatetimeIndex([])
    sums = rows.groupby("period")["intensity"].agg(["count", "sum"]).reindex(periods, fill_value=0)
    return pd.DataFrame(
        {
            "start": periods.astype("datetime64[s]"),
            "events": sums["count"].to_numpy("int64"),
            "intensity": sums["sum"].to_numpy("float64"),
        }
    )


def _facts(events: pd.DataFrame, unit: Unit, statuses: Collection[Status] = FACTS) -> pd.DataFrame:
    frame = conform(events)
    validate(frame)
    told = frame["status"].isin(statuses) & frame["start"].notna() & frame["intensity"].notna()
    facts = frame[told & frame["granularity"].isin(granularities(unit))]
    return facts.assign(period=floor(facts["start"], unit), intensity=facts["intensity"].astype("float64"))


def _named(names: list[str] | None) -> list[str]:
    return sorted(set(names)) if names else [""]


def changes(heights: npt.NDArray[np.float64]) -> npt.NDArray[np.bool_]:
    """Mark where the mean level changes: optimal partitioning with the penalty of the Bayes information criterion.

    Raises
    ------
    MissingExtraError
        Without `ruptures`, where the heights are enough and not all the same.
    """
    marked = np.zeros(len(heights), dtype=bool)
    if len(heights) < 2 * LEAST or not np.ptp(heights):
        return marked
    try:
        import ruptures  # noqa: PLC0415 (an extra)
    except ImportError:
        raise MissingExtraError("change points", "escalation") from None
    noise = float(np.var(np.diff(heights))) / 2
    penalty = 2 * np.log(len(heights)) * max(noise, 1e-9)
    found = ruptures.Pelt(model="l2", min_size=LEAST, jump=1).fit(heights).predict(pen=penalty)
    marked[[place for place in found if place < len(heights)]] = True
    return marked
