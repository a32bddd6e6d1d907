"""Rows as lines of JSON, without a frame in between: what `json_lines` gives of the frame that they would make."""

from __future__ import annotations

import json
import struct
from typing import TYPE_CHECKING, Any

from timeline.errors import SchemaError
from timeline.frame.schema import EVENTS, ColumnKind

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

_SINGLE = struct.Struct("f")
_CATEGORIES = {name: frozenset(column.categories) for name, column in EVENTS.items()}


def row_line(row: Mapping[str, object]) -> str:
    """Write a row that `event_row` gave as one line of JSON, as `json_lines` does after `rows_to_frame`.

    Raises
    ------
    SchemaError
        Where the row holds what its column cannot.
    """
    try:
        cells = {name: _plain(row[name], name, column.kind) for name, column in EVENTS.items()}
        return json.dumps(cells, ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError, OverflowError, struct.error) as error:
        raise SchemaError(f"a row does not fit: {error}") from error


def _plain(cell: Any, name: str, kind: ColumnKind) -> object:  # noqa: ANN401 (a cell of any kind)
    if cell is None:
        return EVENTS[name].missing if kind is ColumnKind.INTEGER else None
    if kind is ColumnKind.CATEGORY:
        if cell not in _CATEGORIES[name]:
            raise ValueError(f"column {name} holds {cell!r}")
        return str(cell)
    if kind is ColumnKind.TIME:
        return _civil(cell)
    if kind is ColumnKind.FLOAT:
        return _SINGLE.unpack(_SINGLE.pack(cell))[0]
    if kind is ColumnKind.LIST:
        return list(cell)
    return int(cell) if kind is ColumnKind.INTEGER else str(cell)


def _civil(cell: dt.datetime) -> str:
    return cell.replace(microsecond=0, tzinfo=None).isoformat()
