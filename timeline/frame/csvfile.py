"""CSV: text guarded against spreadsheet formulas, lists as JSON, and an exact way back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pandas as pd

from timeline.errors import SchemaError
from timeline.frame.inputs import NOT_UTF8
from timeline.frame.schema import ColumnKind, columns_of

if TYPE_CHECKING:
    from pathlib import Path

_GUARDED = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20", "'")


def write_csv(events: pd.DataFrame, path: Path, *, further: bool = False) -> None:
    """Write UTF-8 with a header, or with `further` add rows to such a file. NA is an empty cell.

    A text cell that a spreadsheet would run as a formula gets a leading apostrophe, and so do one that starts with an
    apostrophe and the empty string, so that `read_csv` gives back exactly what was written.
    """
    columns = columns_of(events.columns)
    cells = {}
    for name in events.columns:
        kind = columns[name].kind if name in columns else None
        if kind is ColumnKind.LIST:
            cells[name] = events[name].map(lambda cell: cell if cell is None else json.dumps(cell, ensure_ascii=False))
        elif kind is ColumnKind.TIME:
            cells[name] = pd.Series([_instant(cell) for cell in events[name]], index=events.index, dtype="object")
        elif kind is ColumnKind.TEXT or (kind is None and pd.api.types.is_string_dtype(events[name].dtype)):
            cells[name] = events[name].map(_guard, na_action="ignore")
        else:
            cells[name] = events[name]
    pd.DataFrame(cells, columns=list(events.columns), index=events.index).to_csv(
        path,
        mode="a" if further else "w",
        header=not further,
        index=False,
        encoding="utf-8",
        lineterminator="\r\n",
    )


def read_csv(path: Path) -> pd.DataFrame:
    """Read the cells as text, guards taken off and empty cells NA; `conform` restores the dtypes.

    The header shows by what the cells are parted: commas, semicolons, tabs or bars.

    Raises
    ------
    SchemaError
        Where the file is no UTF-8 CSV.
    """
    from timeline.ingest.delimited import delimiter_of  # noqa: PLC0415 (heavy)

    try:
        with path.open(encoding="utf-8-sig") as file:
            delimiter = delimiter_of(file.readline())
        cells = pd.read_csv(path, sep=delimiter, dtype="str", keep_default_na=False, encoding="utf-8-sig")
    except pd.errors.EmptyDataError:
        raise SchemaError("the file is empty; it needs at least a header line", where=str(path)) from None
    except UnicodeDecodeError as error:
        raise SchemaError(NOT_UTF8, where=str(path)) from error
    except pd.errors.ParserError as error:
        why = " ".join(str(error).split()).removeprefix("Error tokenizing data. C error: ")
        raise SchemaError(f"no CSV ({why}); export it again as CSV", where=str(path)) from error
    return cells.replace("", None).map(_unguard, na_action="ignore")


def _instant(cell: pd.Timestamp) -> str | None:
    return None if pd.isna(cell) else cell.isoformat()


def _guard(text: str) -> str:
    return f"'{text}" if not text or text.startswith(_GUARDED) else text


def _unguard(text: str) -> str:
    return text.removeprefix("'")
