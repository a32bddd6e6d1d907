"""Bootstrap intervals over documents, with a fixed seed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import numpy.typing as npt

_SEED = 20220212
_SAMPLES = 1000


def intervals(
    rows: npt.NDArray[np.float64], table: Callable[[npt.NDArray[np.float64]], Mapping[str, npt.NDArray[np.float64]]]
) -> dict[str, tuple[float, float]]:
    """Give the 95 % intervals of scores that are made of sums over documents.

    Parameters
    ----------
    rows
        Counts, a row a document.
    table
        Makes columns of scores from rows of summed counts.

    Returns
    -------
    dict
        Lower and upper end by the name of the score; (0, 0) without documents.
    """
    size = len(rows)
    if not size:
        return dict.fromkeys(table(rows.sum(axis=0, keepdims=True)), (0.0, 0.0))
    drawn = rows[np.random.default_rng(_SEED).integers(size, size=(_SAMPLES, size))].sum(axis=1)
    ends = {name: np.quantile(column, [0.025, 0.975]) for name, column in table(drawn).items()}
    return {name: (float(low), float(high)) for name, (low, high) in ends.items()}
