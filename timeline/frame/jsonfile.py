"""JSON and JSON Lines: one object a row, null for NA, ISO 8601 for times."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

import pandas as pd

from timeline.errors import SchemaError
from timeline.frame.inputs import NOT_UTF8
from timeline.frame.schema import EVENTS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


_COLUMNS = "$columns"
"""The only key of the only object of a file without rows whose columns are more than those of any events frame."""


def json_lines(events: pd.DataFrame) -> Iterator[str]:
    """Give one JSON object a row, without line breaks."""
    names = [str(name) for name in events.columns]
    for row in zip(*(events[name] for name in events.columns), strict=True):
        yield json.dumps(dict(zip(names, map(_plain, row), strict=True)), ensure_ascii=False, allow_nan=False)


def write_jsonl(events: pd.DataFrame, path: Path) -> None:
    """Write one object a line, UTF-8. Without rows, added columns are named in one object: {"$columns": [...]}."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{line}\n" for line in _lines(events))


def write_json(events: pd.DataFrame, path: Path) -> None:
    """Write one array of objects, an object a line, UTF-8; without rows as `write_jsonl`."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write("[")
        for number, line in enumerate(_lines(events)):
            file.write(f"{',' if number else ''}\n{line}")
        file.write("\n]\n")


def read_jsonl(path: Path) -> pd.DataFrame:
    """Read one object a line; blank lines are skipped.

    Raises
    ------
    SchemaError
        At the first line that is no JSON object.
    """
    records = []
    try:
        with path.open(encoding="utf-8-sig") as file:
            for number, line in enumerate(file, start=1):
                if line.strip():
                    records.append(_record(line, where=f"{path}, line {number}"))
    except UnicodeDecodeError as error:
        raise SchemaError(NOT_UTF8, where=str(path)) from error
    return _table(records)


def read_json(path: Path) -> pd.DataFrame:
    """Read an array of objects.

    Raises
    ------
    SchemaError
        Where the file holds anything else.
    """
    try:
        records = json.loads(path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        raise SchemaError(NOT_UTF8, where=str(path)) from error
    except (ValueError, RecursionError) as error:
        raise SchemaError(f"no JSON ({_why(error)}); it needs an array of objects", where=str(path)) from error
    if not isinstance(records, list):
        raise SchemaError(
            "no array of objects; put the rows between [ and ], each one an object in { }", where=str(path)
        )
    odd = next((number for number, record in enumerate(records, start=1) if not isinstance(record, dict)), None)
    if odd is not None:
        problem = f"row {odd} is no object; write each row as one, with the names of the columns: {{ }}"
        raise SchemaError(problem, where=str(path))
    return _table(records)


def _lines(events: pd.DataFrame) -> Iterator[str]:
    if events.empty and set(events.columns) - set(EVENTS):
        yield json.dumps({_COLUMNS: [str(name) for name in events.columns]}, ensure_ascii=False)
    yield from json_lines(events)


def _record(line: str, *, where: str) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise SchemaError(f"no JSON ({_why(error)}); each line must be one object", where=where) from error
    if not isinstance(record, dict):
        raise SchemaError("no JSON object; each line must be one object in { }", where=where)
    return record


def _why(error: Exception) -> str:
    return "nested too deeply" if isinstance(error, RecursionError) else str(error)


def _table(records: list[dict[str, Any]]) -> pd.DataFrame:
    if len(records) == 1 and list(records[0]) == [_COLUMNS] and isinstance(columns := records[0][_COLUMNS], list):
        return pd.DataFrame(columns=list(dict.fromkeys(map(str, columns))), dtype="object")
    names = dict.fromkeys(name for record in records for name in record)
    return pd.DataFrame({name: pd.Series([record.get(name) for record in records], dtype="object") for name in names})


def _plain(cell: Any) -> Any:  # noqa: ANN401 (a cell of any dtype)
    if isinstance(cell, list):
        return cell
    if pd.isna(cell):
        return None
    if isinstance(cell, pd.Timestamp):
        return cell.isoformat()
    plain = cell.item() if hasattr(cell, "item") else cell
    return None if isinstance(plain, float) and math.isinf(plain) else plain
