"""Which sentences tell a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

_REDUNDANT = 0.6


def choose_rows(vectors: Any, leads: Any, holds: Sequence[bool], sentences: int) -> list[int]:  # noqa: ANN401 (sparse)
    """Choose the candidates closest to what the day is about, none too like another.

    The centroid is the mean of the mentions times the mean of the leads, where both are above zero, plus the mean of
    the candidates that hold a keyword; without leads, the mean of the mentions.

    Parameters
    ----------
    vectors
        A unit TF-IDF row for each candidate.
    leads
        The same for the leads of the day; None where there are none.
    holds
        Whether each candidate holds a keyword; only those are chosen.
    sentences
        How many to choose at most.

    Returns
    -------
    list of int
        Positions of the chosen, the closest first; empty where none holds a keyword.
    """
    allowed = np.asarray(holds, dtype=bool)
    if not allowed.any():
        return []
    centroid = _mean(vectors)
    if leads is not None:
        shared = centroid * _mean(leads)
        centroid = shared + _mean(vectors[allowed]) if shared.any() else centroid
    closeness = np.asarray(vectors @ centroid).ravel().round(9)
    chosen: list[int] = []
    for row in np.lexsort((np.arange(len(closeness)), -closeness)):
        if len(chosen) == sentences:
            break
        if allowed[row] and all(float((vectors[row] @ vectors[other].T).sum()) < _REDUNDANT for other in chosen):
            chosen.append(int(row))
    return chosen


def _mean(vectors: Any) -> np.ndarray[Any, np.dtype[np.float64]]:  # noqa: ANN401 (sparse)
    return np.asarray(vectors.mean(axis=0)).ravel()
