"""Which sentences tell a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from timeline.summarize.vectors import mean, unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from timeline.summarize.vectors import Vector, Weighed

_REDUNDANT = 0.5
_TYPICAL = 0.3
"""How much of what all days are about is taken from what one day is about."""


def choose(
    weighed: Weighed,
    worth: Vector,
    mentioned: Sequence[bool],
    in_time: npt.NDArray[np.bool_],
    allowed: Sequence[bool],
    sentences: int,
) -> list[int]:
    """Choose the candidates closest to what the day is about, none too like another.

    What the day is about: the mean of all that may be chosen, and as much again of what the sentences that mention the
    day and the openings of its articles have in common (the geometric mean of their two means), less some of what all
    days are about. Only what is told in time says what the day is about, if anything is.

    Parameters
    ----------
    weighed
        A unit TF-IDF row for each candidate, and what is typical of all days.
    worth
        How well each tells what happened; its closeness counts that many times.
    mentioned
        Whether each of them mentions the day; the others are openings.
    in_time
        Whether each is told on the day or later, and not in a running report that is dated before it.
    allowed
        Which may be chosen.
    sentences
        How many to choose at most.

    Returns
    -------
    list of int
        Positions of the chosen, the closest first; empty where none may be chosen.
    """
    vectors, typical = weighed
    may, by_day = np.asarray(allowed, dtype=bool), np.asarray(mentioned, dtype=bool)
    if not may.any():
        return []
    telling = in_time if (may & in_time).any() else np.ones_like(may)
    shared = np.sqrt(mean(vectors[by_day & telling]) * mean(vectors[~by_day]))
    center = unit(mean(vectors[may & telling])) + unit(shared) - _TYPICAL * typical
    closeness = (np.asarray(vectors @ center).ravel() * worth).round(9)
    chosen: list[int] = []
    for row in np.lexsort((np.arange(len(closeness)), -closeness)):
        if len(chosen) == sentences:
            break
        if may[row] and all(float((vectors[row] @ vectors[other].T).sum()) < _REDUNDANT for other in chosen):
            chosen.append(int(row))
    return chosen
