"""Checking and mending of frames against the schema."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from timeline.errors import SchemaError
from timeline.frame.schema import Column, ColumnKind, columns_of

if TYPE_CHECKING:
    from collections.abc import Callable

_MEND = "pass it through timeline.frame.conform"


def require_frame(given: object, *, where: str = "events frame") -> None:
    """Refuse anything that is no DataFrame, and a frame with two columns of one name.

    Raises
    ------
    SchemaError
        It says what was given.
    """
    if not isinstance(given, pd.DataFrame):
        what = "None" if given is None else f"a {type(given).__name__}"
        raise SchemaError(f"{what} was given; pass a pandas DataFrame", where=where)
    if not given.columns.is_unique:
        twice = given.columns[given.columns.duplicated()][0]
        raise SchemaError(f"two columns are called {twice}; rename one of them", where=where)


def conform(frame: pd.DataFrame) -> pd.DataFrame:
    """Give a frame all columns of the schema, in order and with their dtypes; its rows and index stay as they are.

    Missing columns are filled with NA (integer columns, which cannot hold it, with `Column.missing`). List columns take
    lists, tuples, arrays and JSON arrays in text. Columns that the schema does not know are kept, after the others. An
    empty frame comes back empty, with all columns.

    Raises
    ------
    SchemaError
        Where a value does not fit its column: it names the column, the row and the value.
    """
    require_frame(frame)
    columns = columns_of(frame.columns)
    cast = {name: _cast(frame, column) for name, column in columns.items()}
    extra = {str(name): frame[name] for name in frame.columns if name not in columns}
    return pd.DataFrame(cast | extra, index=frame.index)


def validate(frame: pd.DataFrame) -> None:
    """Check that a frame is an events frame: columns, dtypes, categories, and rows that make sense.

    Raises
    ------
    SchemaError
        At the first thing that is wrong; it says what, in which column and row, and how to mend it.
    """
    require_frame(frame)
    columns = columns_of(frame.columns)
    missing = [name for name in columns if name not in frame.columns]
    if missing:
        raise SchemaError(f"no column {', '.join(missing)}; {_MEND}")
    for column in columns.values():
        has, needs = frame[column.name].dtype, pd.Series([], dtype=column.dtype).dtype
        if has != needs:
            raise SchemaError(f"dtype is {has}, not {needs}; {_MEND}", where=f"column {column.name}")
        if column.kind is ColumnKind.LIST:
            _refuse(frame, column.name, ~frame[column.name].map(_is_cell), "is no list of str")
    _refuse(frame, "event_id", frame["event_id"].isna(), "is missing; every row needs an id")
    _refuse(frame, "end", frame["end"] <= frame["start"], "is not after the start; the end is exclusive")
    _refuse(frame, "char_end", frame["char_end"] < frame["char_start"], "is before char_start")
    confidence = frame["confidence"]
    _refuse(frame, "confidence", (confidence < 0) | (confidence > 1), "is outside 0 to 1")


def conform_time(values: pd.Series) -> pd.Series:
    """Cast one column to `datetime64[s]`: datetimes, ISO 8601 text or missing; a zone is dropped, the wall clock kept.

    Raises
    ------
    SchemaError
        Where a cell is no time.
    """
    return _cast(pd.DataFrame({"published": values}), columns_of(())["published"])


def shown(cell: Any) -> str:  # noqa: ANN401 (a cell of any dtype)
    """Write a cell as its user knows it: a time in ISO 8601, a number as such, a text in quotes."""
    if isinstance(cell, dt.date):
        return cell.isoformat().removesuffix("T00:00:00")
    return (
        f"{cell:g}" if isinstance(cell, float | np.floating) else repr(cell.item() if hasattr(cell, "item") else cell)
    )


def _refuse(frame: pd.DataFrame, name: str, wrong: pd.Series[bool], why: str) -> None:
    if wrong.any():
        row = wrong.to_numpy().argmax()
        raise SchemaError(f"{shown(frame[name].iloc[row])} {why}", where=f"column {name}, row {row}")


def _is_cell(cell: object) -> bool:
    return cell is None or (isinstance(cell, list) and all(isinstance(item, str) for item in cell))


def _cast(frame: pd.DataFrame, column: Column) -> pd.Series:
    if column.name not in frame.columns:
        fill = column.missing if column.kind is ColumnKind.INTEGER else None
        values = pd.Series([fill] * len(frame), index=frame.index, dtype="object")
    else:
        values = frame[column.name]
    try:
        return _CASTS[column.kind](values, column)
    except (ValueError, TypeError, OverflowError) as error:
        raise SchemaError(_first_problem(values, column, error), where=f"column {column.name}") from error


def _first_problem(values: pd.Series, column: Column, error: Exception) -> str:
    for row in range(len(values)):
        try:
            _CASTS[column.kind](values.iloc[row : row + 1], column)
        except (ValueError, TypeError, OverflowError):
            wanted = f"one of {', '.join(column.categories)}" if column.categories else str(column.dtype)
            return f"row {row} holds {shown(values.iloc[row])}; it needs {wanted}"
    return str(error)


def _text(values: pd.Series, _: Column) -> pd.Series:
    return values.astype("str")


def _time(values: pd.Series, column: Column) -> pd.Series:
    if pd.api.types.is_datetime64_any_dtype(values.dtype):
        naive = values.dt.tz_localize(None) if values.dt.tz is not None else values
        seconds: pd.Series[Any] = naive.dt.floor("s").astype(column.dtype)
        return seconds
    return pd.Series([_seconds(cell) for cell in values], index=values.index, dtype="object").astype(column.dtype)


def _seconds(cell: Any) -> dt.datetime | None:  # noqa: ANN401 (a cell of any dtype)
    if cell is None or pd.isna(cell):
        return None
    if isinstance(cell, str):
        cell = dt.datetime.fromisoformat(cell)
    if isinstance(cell, dt.date) and not isinstance(cell, dt.datetime):
        cell = dt.datetime.combine(cell, dt.time())
    if not isinstance(cell, dt.datetime):
        raise TypeError(cell)
    return cell.replace(microsecond=0, tzinfo=None)


def _category(values: pd.Series, column: Column) -> pd.Series:
    given = values.astype("object").where(values.notna(), None)
    unknown = given.notna() & ~given.isin(column.categories)
    if unknown.any():
        raise ValueError(given[unknown].iloc[0])
    return given.astype(column.dtype)


def _list(values: pd.Series, _: Column) -> pd.Series:
    return pd.Series([_cell(cell) for cell in values], index=values.index, dtype="object")


def _cell(cell: Any) -> list[str] | None:  # noqa: ANN401 (a cell of any dtype)
    if isinstance(cell, str):
        cell = json.loads(cell)
    if cell is None or (pd.api.types.is_scalar(cell) and pd.isna(cell)):
        return None
    items: list[str] = list(cell)
    if not all(isinstance(item, str) for item in items):
        raise TypeError(items)
    return items


def _integer(values: pd.Series, column: Column) -> pd.Series:
    return pd.to_numeric(values).fillna(column.missing).astype(column.dtype)


def _float(values: pd.Series, column: Column) -> pd.Series:
    return pd.to_numeric(values).astype(column.dtype)


_CASTS: dict[ColumnKind, Callable[[pd.Series, Column], pd.Series]] = {
    ColumnKind.TEXT: _text,
    ColumnKind.TIME: _time,
    ColumnKind.CATEGORY: _category,
    ColumnKind.LIST: _list,
    ColumnKind.INTEGER: _integer,
    ColumnKind.FLOAT: _float,
}
