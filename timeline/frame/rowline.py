"""Rows as lines of JSON, without a frame in between: what `json_lines` gives of the frame that they would make."""

from __future__ import annotations

import json
import struct
from typing import TYPE_CHECKING, Any

from timeline.errors import SchemaError
from timeline.frame.schema import EVENTS, ColumnKind

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping

    from timeline.frame.schema import Column

_SINGLE = struct.Struct("f")
_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False)


def row_line(row: Mapping[str, object]) -> str:
    """Write a row that `event_row` gave as one line of JSON, as `json_lines` does after `rows_to_frame`.

    Raises
    ------
    SchemaError
        Where the row holds what its column cannot.
    """
    try:
        cells = {
            name: missing if (cell := row[name]) is None else plain(cell) for name, (plain, missing) in _COLUMNS.items()
        }
        return _ENCODER.encode(cells)
    except (TypeError, ValueError, OverflowError, struct.error) as error:
        raise SchemaError(f"a row does not fit: {error}") from error


def _plainer(column: Column) -> Callable[[Any], object]:
    """Return what makes of a cell of a column what JSON has for it."""
    if column.kind is not ColumnKind.CATEGORY:
        return _PLAINER[column.kind]
    texts = {category: str(category) for category in column.categories}

    def plain(cell: str) -> str:
        if cell not in texts:
            raise ValueError(f"column {column.name} holds {cell!r}")
        return texts[cell]

    return plain


def _civil(cell: dt.datetime) -> str:
    return cell.replace(microsecond=0, tzinfo=None).isoformat()


def _single(cell: float) -> float:
    value: float = _SINGLE.unpack(_SINGLE.pack(cell))[0]
    return value


_PLAINER: dict[ColumnKind, Callable[[Any], object]] = {
    ColumnKind.TEXT: str,
    ColumnKind.TIME: _civil,
    ColumnKind.LIST: list,
    ColumnKind.INTEGER: int,
    ColumnKind.FLOAT: _single,
}
_COLUMNS = {
    name: (_plainer(column), column.missing if column.kind is ColumnKind.INTEGER else None)
    for name, column in EVENTS.items()
}
"""What writes each cell, and what stands for none."""
