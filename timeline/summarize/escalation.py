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
    import numpy.typing as npt

_FREQUENCIES = {Unit.DAY: "D", Unit.WEEK: "W-MON", Unit.MONTH: "MS"}
_FEARED = (Status.FORECAST, Status.THREATENED, Status.CONDITIONAL)
_LEAST = 3
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
    facts = _facts(events, kind)
    reports = conform(events)[["published", "status"]].dropna(subset=["published"])
    reports = reports.assign(period=floor(reports["published"], kind), feared=reports["status"].isin(_FEARED))
    if len(reports):
        facts = facts[facts["period"] >= reports["period"].min()]
    known = pd.concat([facts["period"], reports["period"]])
    periods = pd.date_range(known.min(), known.max(), freq=_FREQUENCIES[kind]) if len(known) else pd.DatetimeIndex([])
    happened = facts.groupby("period")["intensity"].agg(["count", "sum"]).reindex(periods, fill_value=0)
    told = reports.groupby("period")["feared"].agg(["count", "mean"]).reindex(periods)
    table = pd.DataFrame(
        {
            "start": periods.astype("datetime64[s]"),
            "events": happened["count"].to_numpy("int64"),
            "intensity": happened["sum"].to_numpy("float64"),
            "reports": told["count"].fillna(0).to_numpy("int64"),
            "forecasts": told["mean"].to_numpy("float64"),
        }
    )
    table.insert(3, "change", _changes(table["intensity"].to_numpy()))
    return table


def _facts(events: pd.DataFrame, unit: Unit) -> pd.DataFrame:
    frame = conform(events)
    validate(frame)
    told = frame["status"].isin(FACTS) & frame["start"].notna() & frame["intensity"].notna()
    facts = frame[told & frame["granularity"].isin(granularities(unit))]
    return facts.assign(period=floor(facts["start"], unit), intensity=facts["intensity"].astype("float64"))


def _named(names: list[str] | None) -> list[str]:
    return sorted(set(names)) if names else [""]


def _changes(levels: npt.NDArray[np.float64]) -> npt.NDArray[np.bool_]:
    """Mark where the mean level changes: optimal partitioning with the penalty of the Bayes information criterion."""
    changes = np.zeros(len(levels), dtype=bool)
    if len(levels) < 2 * _LEAST or not np.ptp(levels):
        return changes
    try:
        import ruptures  # noqa: PLC0415 (an extra)
    except ImportError:
        raise MissingExtraError("change points", "escalation") from None
    noise = float(np.var(np.diff(levels))) / 2
    penalty = 2 * np.log(len(levels)) * max(noise, 1e-9)
    found = ruptures.Pelt(model="l2", min_size=_LEAST, jump=1).fit(levels).predict(pen=penalty)
    changes[[place for place in found if place < len(levels)]] = True
    return changes
