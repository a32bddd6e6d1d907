"""Frames as files, the format told by the suffix."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from timeline.errors import MissingExtraError, SchemaError, UnknownFormatError
from timeline.frame.atomic import whole_file
from timeline.frame.csvfile import read_csv, write_csv
from timeline.frame.inputs import existing_file
from timeline.frame.jsonfile import read_json, read_jsonl, write_json, write_jsonl
from timeline.frame.storable import storable
from timeline.frame.suffixes import WRITABLE
from timeline.frame.validity import conform, validate

if TYPE_CHECKING:
    from collections.abc import Callable


def load(path: str | Path) -> pd.DataFrame:
    """Read an events frame, merged frame or summary, and restore every dtype.

    Parameters
    ----------
    path
        A `.csv`, `.json`, `.jsonl` or `.parquet` file that `write` wrote, or one with the same columns. Columns that it
        lacks are NA, but it must have `event_id`. Columns that the schema does not know are kept.

    Returns
    -------
    pandas.DataFrame
        The rows in the order of the file. A file without rows gives an empty frame with all columns.

    Raises
    ------
    InputNotFoundError, UnknownFormatError, SchemaError, MissingExtraError
    """
    table = read_cells(path)
    if "event_id" not in table.columns and len(table.columns) + len(table):
        raise SchemaError("no column event_id, so this is no events frame", where=str(path))
    frame = conform(table)
    validate(frame)
    return frame


def write_frame(events: pd.DataFrame, path: str | Path) -> None:
    """Write an events frame to `.csv`, `.json`, `.jsonl` or `.parquet`, whole or not at all; `load` gives it back.

    In columns of the user's own, cells that are no text, number, truth value or time are written as JSON text.

    Raises
    ------
    UnknownFormatError, SchemaError, OutputError, MissingExtraError
    """
    writer = _WRITERS.get(Path(path).suffix.lower())
    if writer is None:
        raise UnknownFormatError(path, WRITABLE)
    validate(events)
    with whole_file(path) as temporary:
        writer(storable(events), temporary)


def read_cells(path: str | Path) -> pd.DataFrame:
    """Read any table, its cells as the file has them and missing ones NA.

    Raises
    ------
    InputNotFoundError, FolderGivenError, UnknownFormatError, SchemaError, MissingExtraError
    """
    if not isinstance(path, str | Path):
        raise SchemaError(f"{path!r} was given; pass the name of a file", where="path")
    file = Path(path)
    if file.suffix.lower() not in _READERS and not file.is_dir():
        raise UnknownFormatError(path, WRITABLE)
    existing_file(file)
    return _READERS[file.suffix.lower()](file)


def _read_parquet(path: Path) -> pd.DataFrame:
    need_pyarrow()
    try:
        return pd.read_parquet(path)
    except (OSError, ValueError) as error:
        raise SchemaError(f"no Parquet file ({_line(error)}); write it again as Parquet", where=str(path)) from error


def _write_parquet(events: pd.DataFrame, path: Path) -> None:
    need_pyarrow()
    events.to_parquet(path, index=False)


def _line(error: Exception) -> str:
    return " ".join(str(error).split())[:120]


def need_pyarrow() -> None:
    """Refuse to go on without pyarrow.

    Raises
    ------
    MissingExtraError
    """
    try:
        import pyarrow  # noqa: F401, ICN001, PLC0415 (optional)
    except ImportError:
        raise MissingExtraError("Parquet", "parquet") from None


_READERS: dict[str, Callable[[Path], pd.DataFrame]] = dict(
    zip(WRITABLE, (read_csv, read_json, read_jsonl, _read_parquet), strict=True)
)
_WRITERS: dict[str, Callable[[pd.DataFrame, Path], None]] = dict(
    zip(WRITABLE, (write_csv, write_json, write_jsonl, _write_parquet), strict=True)
)
