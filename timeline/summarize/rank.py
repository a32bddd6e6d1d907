"""How much each day matters, and how many days do."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from timeline.errors import InvalidCountError
from timeline.merge.outcome import FACTS
from timeline.summarize.deeds import VERBAL
from timeline.summarize.vectors import lengths, sums, units

if TYPE_CHECKING:
    from timeline.summarize.vectors import Matrix, Vector

_MOST = 30
_WORST = 10.0
_ONLY_SAID = 0.3
"""So much less a telling weighs where all that it tells is talk: every day has its calls and statements."""


def day_scores(rows: pd.DataFrame, vectors: Matrix, worth: Vector) -> pd.Series[float]:
    """Score each day by support times agreement: the length of the sum of one vector an article that tells it.

    Counting articles and not sentences, a day that ten articles tell in the same words scores ten, a day that one
    article tells scores about one, and ten articles that tell different things lie between. An article counts up to
    double for harm done on the day (the mean intensity of its facts), and less as far as its sentences tell of words
    and not of deeds, or tell badly what happened: half as much where their worth is a quarter. A merged row counts for
    its sources.

    Parameters
    ----------
    rows
        What `mentions` gave, or some of it.
    vectors
        A TF-IDF row for each of them.
    worth
        How well each of them tells what happened, 0 to 1.

    Returns
    -------
    pandas.Series
        Scores by day, the highest first and the earlier first among equals; empty for no rows.
    """
    if rows.empty:
        return pd.Series(dtype="float64", index=pd.DatetimeIndex([]))
    tellings = rows.groupby(["day", "article_id"], sort=True, dropna=False).ngroup().to_numpy()
    count = int(tellings.max()) + 1
    first = rows.assign(telling=tellings).drop_duplicates("telling").sort_values("telling")
    sentences = np.bincount(tellings)
    said = rows["category"].isin(VERBAL).to_numpy(dtype="float64")
    voices = 1 + np.bincount(tellings, _harm(rows)) / sentences
    voices *= 1 - _ONLY_SAID * np.bincount(tellings, said) / sentences
    voices *= np.bincount(tellings, np.sqrt(worth)) / sentences
    if "n_sources" in first:
        voices *= first["n_sources"].to_numpy(dtype="float64")
    articles = units(sums(vectors, tellings, count)).multiply(voices.reshape(-1, 1)).tocsr()
    numbers, days = pd.factorize(first["day"], sort=True)
    agreed = lengths(sums(articles, numbers, len(days)))
    scores = pd.Series(agreed.round(9), index=pd.DatetimeIndex(days))
    return scores.sort_values(ascending=False, kind="stable")


def _harm(rows: pd.DataFrame) -> Vector:
    """How hostile the fact of each row is, 0 to 1; what has not happened does no harm."""
    harm = (-rows["intensity"].fillna(0).astype("float64") / _WORST).clip(0, 1)
    return np.asarray(harm.where(rows["status"].isin(FACTS), 0.0), dtype=np.float64)


def how_many(dates: float | None, scores: pd.Series[float]) -> int:
    """Say how many days to choose.

    Parameters
    ----------
    dates
        A count from 1 on; a share of the days below 1, rounded up; or None: the effective number of days (the inverse
        of Simpson's index, Hill 1973), that is, as many days as would draw the same attention if all drew alike, and at
        most 30.
    scores
        As `day_scores` gives them.

    Raises
    ------
    InvalidCountError
        Where `dates` is neither count nor share.
    """
    if dates is None:
        squared = float((scores**2).sum())
        return min(_MOST, math.ceil(round(float(scores.sum()) ** 2 / squared, 6))) if squared else 0
    if 0 < dates < 1:
        return math.ceil(round(dates * len(scores), 6))
    if dates != dates or dates < 1 or dates != int(dates):  # noqa: PLR0124 (NaN)
        raise InvalidCountError("dates", dates)
    return int(dates)
