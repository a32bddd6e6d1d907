"""Lines of JSON to files of any format, a block at a time, so that the rows need not fit into memory."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.errors import UnknownFormatError
from timeline.frame.atomic import whole_file
from timeline.frame.csvfile import write_csv
from timeline.frame.formats import WRITABLE, need_pyarrow
from timeline.frame.rowline import lines_to_frame
from timeline.frame.schema import EVENTS, ColumnKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import pandas as pd

_BLOCK = 20_000


def write_lines(lines: Iterable[str], path: str | Path) -> None:
    """Write the rows of an events frame that come as lines of JSON, as `write_frame` would, whole or not at all.

    Parameters
    ----------
    lines
        As `row_line` gives them, in the order of the frame; consumed once. None at all give the file of an empty frame.
    path
        `.csv`, `.json`, `.jsonl` or `.parquet`. The first three hold the same bytes as those of `write_frame`; a
        Parquet file has the same rows and dtypes, in groups of 20,000 rows.

    Raises
    ------
    UnknownFormatError, OutputError, MissingExtraError
    """
    writer = _WRITERS.get(Path(path).suffix.lower())
    if writer is None:
        raise UnknownFormatError(path, WRITABLE)
    with whole_file(path) as temporary:
        writer(iter(lines), temporary)


def _jsonl(lines: Iterator[str], path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{line}\n" for line in lines)


def _json(lines: Iterator[str], path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write("[")
        for number, line in enumerate(lines):
            file.write(f"{',' if number else ''}\n{line}")
        file.write("\n]\n")


def _csv(lines: Iterator[str], path: Path) -> None:
    for number, block in enumerate(_blocks(lines)):
        write_csv(block, path, further=number > 0)


def _parquet(lines: Iterator[str], path: Path) -> None:
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


_WRITERS: dict[str, Callable[[Iterator[str], Path], None]] = dict(
    zip(WRITABLE, (_csv, _json, _jsonl, _parquet), strict=True)
)
