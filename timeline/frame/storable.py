"""Columns of the user's own, made fit for every file format."""

from __future__ import annotations

import json
from typing import Any

import pandas as pd

from timeline.errors import SchemaError
from timeline.frame.schema import columns_of

_SIMPLE = {"integer", "floating", "mixed-integer-float", "boolean", "datetime", "datetime64"}


def storable(events: pd.DataFrame) -> pd.DataFrame:
    """Name all columns by text, and turn what only Python holds into JSON text; our own columns stay.

    Text, numbers, truth values and times of the user's own columns stay too; other cells, and all cells of a mixed
    column that are no text, become JSON text. Lone surrogates, which no format can hold, become question marks.

    Raises
    ------
    SchemaError
        Where two columns would have the same name.
    """
    own = columns_of(events.columns)
    cells = {str(name): events[name] if name in own else _plain(events[name]) for name in events.columns}
    if len(cells) < len(events.columns):
        raise SchemaError("two columns have the same name as text; rename one of them")
    return pd.DataFrame(cells, index=events.index)


def _plain(values: pd.Series) -> pd.Series:
    known = values.astype("object") if isinstance(values.dtype, pd.CategoricalDtype) else values
    if pd.api.types.infer_dtype(known, skipna=True) in _SIMPLE:
        known = known.infer_objects()
    types = pd.api.types
    if types.is_bool_dtype(known.dtype) or types.is_datetime64_any_dtype(known.dtype):
        return known
    if types.is_numeric_dtype(known.dtype) and not types.is_complex_dtype(known.dtype):
        return known
    return known.astype("object").map(_text)


def _text(cell: Any) -> str | None:  # noqa: ANN401 (a cell of any dtype)
    if cell is None or (pd.api.types.is_scalar(cell) and pd.isna(cell)):
        return None
    return (cell if isinstance(cell, str) else _json(cell)).encode("utf-8", "replace").decode("utf-8")


def _json(cell: Any) -> str:  # noqa: ANN401 (as above)
    try:
        return json.dumps(cell.tolist() if hasattr(cell, "tolist") else cell, ensure_ascii=False, default=str)
    except (TypeError, ValueError, RecursionError):
        return str(cell)
