"""JSON and JSONL: a row an article, under the usual names."""

from __future__ import annotations

import json
from typing import IO, TYPE_CHECKING

from timeline.ingest.daycolumn import told_day
from timeline.ingest.decoding import decode
from timeline.ingest.draft import MAX_CHARACTERS, Draft, Skipped, too_long
from timeline.ingest.fields import pick_fields, why_no_text
from timeline.ingest.sniff import EVENTS_COLUMNS, OUR_EVENTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

MAX_JSON_BYTES = 100_000_000
"""A JSON file is read as a whole; larger ones belong in JSONL, which is streamed."""
_MAX_ROW_BYTES = 4 * MAX_CHARACTERS
_LOOKED_AT = 50
_LISTS = (
    *("articles", "data", "items", "results", "documents", "docs", "rows", "records", "hits", "entries"),
    *("stories", "posts", "news", "value"),
)
_AROUND = ("response", "data", "result", "hits", "content", "payload")
_CALLED = {list: "list", str: "text", int: "number", float: "number", bool: "true or false", type(None): "null"}
_MOST_AROUND = 4
"""Objects in which services pack their list of articles, and how many inside each other."""


def read_jsonl(stream: IO[bytes], origin: str, columns: Mapping[str, str]) -> Iterator[Draft | Skipped]:
    """Read rows one by one; a broken row is skipped by its line number and the rest goes on.

    Memory holds one row: a line longer than an article may be is passed over in pieces. Rows of our own events are
    told once and passed over.
    """
    number = 0
    events = begun = False
    while line := stream.readline(_MAX_ROW_BYTES + 1):
        number += 1
        where = f"{origin}, line {number}"
        if len(line) > _MAX_ROW_BYTES:
            size = len(line)
            while not line.endswith(b"\n") and (line := stream.readline(_MAX_ROW_BYTES)):
                size += len(line)
            yield Skipped(where, too_long(size, "bytes"))
        elif line.strip():
            decoded = decode(line)
            row, told = _parse(decoded.text, where, decoded.notes, columns)
            if isinstance(row, Draft):
                yield row if begun else row.noting(told)
                begun = True
            elif row is not None:
                yield row
            elif not events:
                events = True
                yield Skipped(origin, f"it is {OUR_EVENTS}")


def read_json(data: bytes, origin: str, columns: Mapping[str, str]) -> Iterator[Draft | Skipped]:
    """Read one object, a list of objects, or an object that holds such a list under a usual name."""
    decoded = decode(data)
    try:
        value = json.loads(decoded.text)
    except (ValueError, RecursionError) as error:
        yield Skipped(origin, f"broken JSON: {_problem(error)}; mend it, or write a row a line as .jsonl")
        return
    rows = _rows(value, columns)
    if len(rows) == 1:
        only = _article(rows[0], origin, decoded.notes, columns) or Skipped(origin, f"it is {OUR_EVENTS}")
        yield only.noting(_told(rows, columns)) if isinstance(only, Draft) else only
        return
    if not rows:
        yield Skipped(origin, "an empty list; no article in it")
    articles = [
        _article(row, f"{origin}, row {number}", decoded.notes, columns) for number, row in enumerate(rows, start=1)
    ]
    first = next((article for article in articles if isinstance(article, Draft)), None)
    if first is not None:
        articles[articles.index(first)] = first.noting(_told(rows, columns))
    if None in articles:
        yield Skipped(origin, f"it is {OUR_EVENTS}")
    yield from (article for article in articles if article is not None)


def _rows(value: object, columns: Mapping[str, str]) -> list[object]:
    """Find the rows: the value itself, the list under a usual name in it, or those in what is packed around them."""
    found = value
    for _ in range(_MOST_AROUND):
        if isinstance(found, list):
            return found
        if not isinstance(found, dict) or pick_fields(found, "", columns).text is not None:
            break
        held = next((found[name] for name in _LISTS if isinstance(found.get(name), list)), None)
        if held is not None:
            return list(held)
        inner = next((found[name] for name in _AROUND if isinstance(found.get(name), dict)), None)
        if inner is None:
            break
        found = inner
    return [found if isinstance(found, dict) and pick_fields(found, "", columns).text is not None else value]


def _parse(
    line: str, where: str, notes: tuple[str, ...], columns: Mapping[str, str]
) -> tuple[Draft | Skipped | None, tuple[str, ...]]:
    """Read one line, and what is to be told of its fields where it is the first one."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        return Skipped(where, f"broken row: {_problem(error)}; the other rows are read"), ()
    return _article(value, where, notes, columns), _told([value], columns)


def _told(rows: Sequence[object], columns: Mapping[str, str]) -> tuple[str, ...]:
    return told_day([row for row in rows[:_LOOKED_AT] if isinstance(row, dict)], columns, "field")


def _article(row: object, where: str, notes: tuple[str, ...], columns: Mapping[str, str]) -> Draft | Skipped | None:
    """Read one row; None for an event of our own."""
    if not isinstance(row, dict):
        reason = f"a row must be an object with a 'text' field, no {_CALLED.get(type(row), 'such value')}"
        return Skipped(where, f"{reason}; write it as one, or leave it out")
    fields = pick_fields(row, "field", columns)
    if fields.text is None and row.keys() >= EVENTS_COLUMNS:
        return None
    return fields.draft(where, notes) or Skipped(where, why_no_text(row))


def _problem(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg.removesuffix(' at')} at line {error.lineno}, column {error.colno}"
    return "nested too deeply" if isinstance(error, RecursionError) else str(error)
