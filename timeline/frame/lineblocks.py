"""Lines of JSON as frames, and to the files that are made of frames, a block at a time."""

from __future__ import annotations

import json
from itertools import islice
from typing import TYPE_CHECKING

import pandas as pd

from timeline.frame.csvfile import write_csv
from timeline.frame.formats import need_pyarrow
from timeline.frame.schema import EVENTS, ColumnKind
from timeline.frame.validity import conform

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_BLOCK = 20_000


def lines_to_frame(lines: Iterable[str]) -> pd.DataFrame:
    """Read lines that `row_line` wrote as a frame, in their order; none give an empty frame with all columns."""
    return conform(pd.DataFrame([json.loads(line) for line in lines], columns=list(EVENTS), dtype="object"))


def csv_of(lines: Iterator[str], path: Path) -> None:
    """Write a CSV file."""
    for number, block in enumerate(_blocks(lines)):
        write_csv(block, path, further=number > 0)


def parquet_of(lines: Iterator[str], path: Path) -> None:
    """Write a Parquet file.

    Raises
    ------
    MissingExtraError
        Where pyarrow is not installed.
    """
    need_pyarrow()
    import pyarrow as pa  # noqa: PLC0415 (an extra)
    from pyarrow import parquet  # noqa: PLC0415 (an extra)

    schema = pa.Table.from_pandas(lines_to_frame(()), preserve_index=False).schema
    for name, column in EVENTS.items():
        if column.kind is ColumnKind.LIST:
            schema = schema.set(schema.get_field_index(name), pa.field(name, pa.list_(pa.string())))
    with parquet.ParquetWriter(path, schema) as file:
        for block in _blocks(lines):
            file.write_table(pa.Table.from_pandas(block, schema=schema, preserve_index=False))


def _blocks(lines: Iterator[str]) -> Iterator[pd.DataFrame]:
    """Give the rows as frames of up to 20,000; one at least."""
    yield lines_to_frame(islice(lines, _BLOCK))
    while held := list(islice(lines, _BLOCK)):
        yield lines_to_frame(held)
