"""Which rows stand for which day, and how much each day matters."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from timeline.errors import InvalidDayError
from timeline.frame.schema import SORT_ORDER
from timeline.model import Bound, Granularity, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

_FINE = [Granularity.MINUTE, Granularity.HOUR, Granularity.DAY]
_FROM = [Bound.AFTER, Bound.ON_OR_AFTER]
_LEFT_OUT = [Status.DENIED, Status.CONDITIONAL]


def day_rows(events: pd.DataFrame, *, since: dt.date | str | None, until: dt.date | str | None) -> pd.DataFrame:
    """Keep the rows that tell of one day, with that day in the new column `day`, in an order free of the rows' own.

    A sentence counts for the first day that it names. Coarser rows, vague ones ("in the coming days"), undated ones,
    and what was denied or depends on an if are left out. `since` and `until` are days, both included.
    """
    one_day = (events["end"] - events["start"] <= pd.Timedelta(days=1)) | events["bound"].isin(_FROM)
    told = events["granularity"].isin(_FINE) & events["start"].notna() & one_day & ~events["status"].isin(_LEFT_OUT)
    rows = events[told].sort_values(["article_id", "sentence_start", "char_start", *SORT_ORDER], kind="stable")
    rows = rows.assign(day=rows["start"].dt.floor("D"))
    first = rows.groupby(["article_id", "sentence"], sort=False)["day"].transform("first")
    kept = rows["day"] == first
    if since is not None:
        kept &= rows["day"] >= pd.Timestamp(_day(since, "since"))
    if until is not None:
        kept &= rows["day"] <= pd.Timestamp(_day(until, "until"))
    return rows[kept].reset_index(drop=True)


def day_scores(rows: pd.DataFrame, vectors: Any) -> pd.Series[float]:  # noqa: ANN401 (a sparse matrix)
    """Score each day by support times agreement: the length of the sum of one unit vector an article that tells it.

    Counting articles and not sentences, a day that ten articles tell in the same words scores ten, a day that one
    article repeats ten times scores one, and ten articles that tell different things lie between. A merged row counts
    for its sources.

    Parameters
    ----------
    rows
        What `day_rows` gave.
    vectors
        A TF-IDF row for each of them.

    Returns
    -------
    pandas.Series
        Scores by day, in the order of the days.
    """
    from sklearn.preprocessing import normalize  # noqa: PLC0415 (heavy)

    tellings = rows.groupby(["day", "article_id"], sort=True).ngroup().to_numpy()
    units = normalize(indicator(tellings) @ vectors)
    first = rows.assign(telling=tellings).drop_duplicates("telling").sort_values("telling")
    voices = first["n_sources"].to_numpy(dtype="float64") if "n_sources" in first else np.ones(len(first))
    days = pd.factorize(first["day"], sort=True)
    sums = indicator(days[0]) @ units.multiply(voices.reshape(-1, 1)).tocsr()
    lengths = np.sqrt(np.asarray(sums.multiply(sums).sum(axis=1)).ravel())
    return pd.Series(lengths.round(9), index=pd.DatetimeIndex(days[1]))


def indicator(codes: Sequence[int] | np.ndarray[Any, Any]) -> Any:  # noqa: ANN401 (a sparse matrix)
    """Build the groups-by-rows matrix that sums rows by group, from a group number a row, 0 to n-1."""
    from sklearn.preprocessing import OneHotEncoder  # noqa: PLC0415 (heavy)

    return OneHotEncoder(dtype=np.float64).fit_transform(np.asarray(codes).reshape(-1, 1)).T.tocsr()


def _day(day: dt.date | str, option: str) -> dt.date:
    if isinstance(day, dt.datetime):
        return day.date()
    if isinstance(day, dt.date):
        return day
    try:
        return dt.date.fromisoformat(day)
    except ValueError:
        raise InvalidDayError(day, option=option) from None
