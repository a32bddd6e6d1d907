"""Rows that belong together, brought together on a cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias
from zlib import crc32

import numpy as np

from timeline.errors import MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import numpy.typing as npt
    import pandas as pd

DaskFrame: TypeAlias = Any
"""A `dask.dataframe.DataFrame`; Dask has no types."""
ADDRESS = "_address"
"""The column of the number by which rows are brought together."""


def number(name: str) -> int:
    """Give the address of a name, the same in every process."""
    return crc32(name.encode("utf-8", "replace"))


def with_address(frame: pd.DataFrame, numbers: Iterable[int]) -> pd.DataFrame:
    """Write an address on each row."""
    found: npt.NDArray[np.int64] = np.fromiter(numbers, dtype="int64", count=len(frame))
    return frame.assign(**{ADDRESS: found})


def without_address(frame: pd.DataFrame) -> pd.DataFrame:
    """Take the addresses off."""
    return frame.drop(columns=ADDRESS)


def addressed(frame: DaskFrame, column: str) -> DaskFrame:
    """Address rows by what a column holds."""
    meta = _by(frame._meta, column)  # noqa: SLF001 (Dask's own name for the schema)
    return frame.map_partitions(_by, column, meta=meta)


def _by(frame: pd.DataFrame, column: str) -> pd.DataFrame:
    return with_address(frame, (number(str(cell)) for cell in frame[column]))


def exchanged(
    frame: DaskFrame,
    then: Callable[..., pd.DataFrame],
    *more: object,
    meta: pd.DataFrame,
) -> DaskFrame:
    """Bring equal addresses together and do something with what has met; into as many partitions as there were.

    By tasks, which keep lists and dtypes as they are; the rows of a partition come in no particular order.
    """
    arrived = frame.shuffle(ADDRESS, npartitions=frame.npartitions, shuffle_method="tasks")
    return arrived.map_partitions(then, *more, meta=meta)


def dask_frames() -> Any:  # noqa: ANN401 (Dask has no types)
    """Import dask.dataframe.

    Raises
    ------
    MissingExtraError
        Where it is not installed.
    """
    try:
        import dask.dataframe  # noqa: PLC0415 (an extra)
    except ImportError:
        raise MissingExtraError("frames on a cluster", "dask") from None
    return dask.dataframe
