"""How a conflict grows and abates: the hostility of what happened, and what was feared among reports."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from timeline.errors import MissingExtraError
from timeline.frame import conform, validate
from timeline.languages.en.namesakes import full_names
from timeline.merge.outcome import FACTS
from timeline.model import Status
from timeline.summarize.deeds import HOSTILE
from timeline.summarize.units import Unit, floor, granularities, unit_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    import numpy.typing as npt
    from pandas.core.groupby import DataFrameGroupBy

_FREQUENCIES = {Unit.DAY: "D", Unit.WEEK: "W-MON", Unit.MONTH: "MS"}
_PARTIES = ("actor", "recipient")
_FEARED = (Status.FORECAST, Status.THREATENED, Status.CONDITIONAL)
LEAST = {Unit.DAY: 3, Unit.WEEK: 1, Unit.MONTH: 1}
"""A level lasts so many periods at least."""
FEWEST = 6
"""Fewer periods show no level."""


def escalation(events: pd.DataFrame, *, unit: str = "day") -> pd.DataFrame:
    """Add up what happened, and what was only feared, by day, week or month and by who did it to whom.

    Parameters
    ----------
    events
        A merged frame, in which each event counts once; an events frame will do, and counts mentions.
    unit
        `day`, `week` (from Monday) or `month`. Of what happened, coarser rows than that and undated ones are left out;
        rows without an intensity are always.

    Returns
    -------
    pandas.DataFrame
        `start` of the day, week or month; `actor` and `recipient`, "" where nobody is named, and each pair where there
        are several; `events` that happened then; `intensity`, their sum on the scale of -10 to +10 each; `worst`, the
        lowest of them, NaN where there are none; `feared`, the number of forecasts, threats and conditions of hostile
        classes (`deeds.HOSTILE`) published then, whenever they were to come. Sorted by the first three. No such rows
        give an empty frame with all columns.

    Raises
    ------
    SchemaError
        Where the frame is no events frame.
    UnknownChoiceError
        For another unit.
    """
    kind = unit_of(unit)
    facts, feared = _facts(events, kind), _reports(events, kind, _FEARED)
    parties = pd.concat([rows[party] for rows in (facts, feared) for party in _PARTIES]).dropna()
    full = full_names(name for names in parties for name in names)
    happened = _by_pair(facts, full)["intensity"].agg(["count", "sum", "min"])
    ahead = _by_pair(feared[feared["category"].isin(HOSTILE)], full).size()
    table = happened.join(ahead.rename("feared"), how="outer").reset_index()
    table.columns = pd.Index(["start", "actor", "recipient", "events", "intensity", "worst", "feared"])
    counts = ["events", "intensity", "feared"]
    table[counts] = table[counts].fillna(0)
    return table.astype(
        {"start": "datetime64[s]", "events": "int64", "intensity": "float64", "worst": "float64", "feared": "int64"}
    )


def course(events: pd.DataFrame, *, unit: str = "day") -> pd.DataFrame:
    """Follow the hostility of all that happened, and how much was feared among reports, without gaps.

    Parameters
    ----------
    events, unit
        As for `escalation`; each event counts once, however many its actors. Reports count where they were published.

    Returns
    -------
    pandas.DataFrame
        A row for every day (week, month) from the first report (the first event, where none is dated) to the last:
        `start`; `events` and `intensity` of what happened then; `hostility`, what the hostile ones among them add up
        to, from 0 up, so that talks and aid do not hide it; `change`, whether the level of hostility changes there
        (Killick et al. 2012, by the package `ruptures`); `reports` published then; `forecasts`, the share of forecasts,
        threats and conditions among them; and `feared`, their share of the reports of hostile classes
        (`deeds.HOSTILE`) that were feared or happened. Shares are NaN where there are no such reports. Empty where
        nothing is dated.

    Raises
    ------
    SchemaError, UnknownChoiceError
        As for `escalation`.
    """
    kind = unit_of(unit)
    happened, reports = levels(events, unit=kind), _reports(events, kind)
    periods = pd.DatetimeIndex(happened["start"])
    ahead = reports.assign(feared=reports["status"].isin(_FEARED))
    hostile = ahead[ahead["category"].isin(HOSTILE) & ahead["status"].isin((*_FEARED, *FACTS))]
    return happened.assign(
        change=_marked(happened["hostility"], kind),
        reports=ahead.groupby("period").size().reindex(periods, fill_value=0).to_numpy("int64"),
        forecasts=ahead.groupby("period")["feared"].mean().reindex(periods).to_numpy("float64"),
        feared=hostile.groupby("period")["feared"].mean().reindex(periods).to_numpy("float64"),
    )


def levels(events: pd.DataFrame, *, unit: Unit, statuses: Collection[Status] = FACTS) -> pd.DataFrame:
    """Add up the intensity of all rows of these statuses, period by period and without gaps, as `course` does.

    `start`, `events`, `intensity` and `hostility`, from the first report to the last, or to the last such event where
    that is later.
    """
    rows, reports = _facts(events, unit, statuses), _reports(events, unit)
    if len(reports):
        rows = rows[rows["period"] >= reports["period"].min()]
    known = pd.concat([rows["period"], reports["period"]])
    periods = pd.date_range(known.min(), known.max(), freq=_FREQUENCIES[unit]) if len(known) else pd.DatetimeIndex([])
    happened = rows.assign(hostility=(-rows["intensity"]).clip(lower=0)).groupby("period")
    told = happened.agg(events=("intensity", "count"), intensity=("intensity", "sum"), hostility=("hostility", "sum"))
    told = told.reindex(periods, fill_value=0)
    return pd.DataFrame(
        {
            "start": periods.astype("datetime64[s]"),
            "events": told["events"].to_numpy("int64"),
            "intensity": told["intensity"].to_numpy("float64"),
            "hostility": told["hostility"].to_numpy("float64"),
        }
    )


def _facts(events: pd.DataFrame, unit: Unit, statuses: Collection[Status] = FACTS) -> pd.DataFrame:
    frame = conform(events)
    validate(frame)
    told = frame["status"].isin(statuses) & frame["start"].notna() & frame["intensity"].notna()
    facts = frame[told & frame["granularity"].isin(granularities(unit))]
    return facts.assign(period=floor(facts["start"], unit), intensity=facts["intensity"].astype("float64"))


def _reports(events: pd.DataFrame, unit: Unit, statuses: Collection[Status] | None = None) -> pd.DataFrame:
    frame = conform(events)
    told = frame[frame["published"].notna()]
    told = told if statuses is None else told[told["status"].isin(statuses)]
    return told.assign(period=floor(told["published"], unit))


def _by_pair(rows: pd.DataFrame, full: Mapping[str, str]) -> DataFrameGroupBy[Any, Any]:
    pairs = rows.assign(**{party: rows[party].map(partial(_named, full=full)) for party in _PARTIES})
    pairs = pairs.explode("actor").explode("recipient").astype({"actor": "str", "recipient": "str"})
    return pairs.groupby(["period", "actor", "recipient"])


def _named(names: list[str] | None, full: Mapping[str, str]) -> list[str]:
    return sorted({full.get(name, name) for name in names}) if names else [""]


def _marked(hostility: pd.Series, unit: Unit) -> pd.Series:
    try:
        return pd.Series(changes(hostility.to_numpy(), unit), index=hostility.index, dtype="boolean")
    except MissingExtraError:
        return pd.Series(pd.NA, index=hostility.index, dtype="boolean")


def changes(hostility: npt.NDArray[np.float64], unit: Unit) -> npt.NDArray[np.bool_]:
    """Mark where the mean level changes: optimal partitioning with the penalty of the Bayes information criterion.

    Of roots, since sums of many events scatter the more the larger they are (Anscombe 1948).

    Raises
    ------
    MissingExtraError
        Without `ruptures`, where the levels are enough and not all the same.
    """
    roots = np.sqrt(hostility)
    marked = np.zeros(len(roots), dtype=bool)
    if len(roots) < FEWEST or not np.ptp(roots):
        return marked
    try:
        import ruptures  # noqa: PLC0415 (an extra)
    except ImportError:
        raise MissingExtraError("change points", "escalation") from None
    noise = float(np.var(np.diff(roots))) / 2
    penalty = 2 * np.log(len(roots)) * max(noise, 1e-9)
    found = ruptures.Pelt(model="l2", min_size=LEAST[unit], jump=1).fit(roots).predict(pen=penalty)
    marked[[place for place in found if place < len(roots)]] = True
    return marked
