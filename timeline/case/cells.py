"""Rows of the case file and rows of frames."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import pandas as pd

from timeline.frame import EVENTS, MERGED, conform
from timeline.frame.schema import Column, ColumnKind

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping

_COLUMNS: Mapping[str, Column] = {**EVENTS, **MERGED}
MENTION = (
    'event_id, start, "end", granularity, status, category, headline, sentence, expression, actor, recipient, places, '
    "article_id, sentence_start, source, confidence, published"
)
"""The columns of the table of mentions that a comparison needs."""
_TIMES = frozenset(name for name, column in _COLUMNS.items() if column.kind is ColumnKind.TIME)
_NO_ITEMS = "[]"
_SHOWN = 30
_AT_ONCE = 500
_LISTS = frozenset(name for name, column in _COLUMNS.items() if column.kind is ColumnKind.LIST)


def stored(cell: Any) -> str | int | float | None:  # noqa: ANN401 (a cell of any dtype)
    """Write a cell: lists as JSON, times in ISO 8601, missing ones as NULL."""
    if cell is None or isinstance(cell, str):
        return None if cell is None else str(cell)
    if isinstance(cell, list | tuple):
        return json.dumps(list(cell), ensure_ascii=False)
    if pd.isna(cell):
        return None
    if isinstance(cell, dt.date):
        return cell.isoformat()
    if isinstance(cell, bool):
        return int(cell)
    plain: str | int | float = cell.item() if hasattr(cell, "item") else cell
    return int(plain) if isinstance(plain, bool) else plain


def rows_where(connection: sqlite3.Connection, query: str, column: str, values: Iterable[str]) -> Iterator[sqlite3.Row]:
    """Give the rows of a query of which a column has one of these values, many values at a time."""
    wanted = list(values)
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        marks = ", ".join("?" for _ in some)
        yield from connection.execute(f'{query} WHERE "{column}" IN ({marks})', some)


class UnreadableCellError(ValueError):
    """A cell of the case file that holds what no command ever wrote there."""

    def __init__(self, column: str, cell: object) -> None:
        super().__init__(f"{column} holds {str(cell)[:_SHOWN]!r}")


def read_row(row: sqlite3.Row) -> dict[str, Any]:
    """Read a row of `mentions` or `events` as a row of an events frame, missing cells as None.

    Raises
    ------
    UnreadableCellError
        For a time or a list that is none.
    """
    cells = dict(row)
    for names, read in ((_TIMES, dt.datetime.fromisoformat), (_LISTS, json.loads)):
        for name in names & cells.keys():
            cell = cells[name]
            if cell == _NO_ITEMS:
                cells[name] = []
            elif cell is not None:
                try:
                    cells[name] = read(cell)
                except (ValueError, TypeError) as error:
                    raise UnreadableCellError(name, cell) from error
    return cells


def frame_of(rows: Iterable[Mapping[str, Any]], columns: Iterable[str]) -> pd.DataFrame:
    """Lay rows out as a frame with these columns, those of the schema in their dtypes."""
    return conform(pd.DataFrame(list(rows), columns=list(columns), dtype="object"))
