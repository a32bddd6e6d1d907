"""Any table with a date and a headline, as an events frame."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from timeline.errors import SchemaError
from timeline.frame.build import in_order
from timeline.frame.formats import load, read_cells
from timeline.frame.schema import EVENTS
from timeline.frame.validity import conform, validate
from timeline.ingest.dayorder import day_first, month_first
from timeline.model import Bound, CivilTime, Extent, Granularity, Interval, Status
from timeline.temporal import timexes

if TYPE_CHECKING:
    from collections.abc import Mapping

_NAMES: Mapping[str, tuple[str, ...]] = {
    "start": ("start", "date", "start_date", "day", "when", "event_date", "time", "datetime", "timestamp", "year"),
    "end": ("end", "end_date", "until", "to"),
    "headline": ("headline", "event", "title", "name", "what", "summary", "label", "description", "text", "notes"),
    "sentence": ("sentence", "description", "text", "notes", "details", "quote"),
    "status": ("status",),
    "category": ("category", "class", "event_type"),
    "actor": ("actor", "actors", "actor1", "who"),
    "recipient": ("recipient", "recipients", "actor2", "target"),
    "places": ("places", "place", "location", "where", "country"),
    "source": ("source", "publisher", "outlet"),
    "url": ("url", "link", "source_url"),
}
"""For each of our columns the names that other tables use, in lower case, the most telling first."""

_YEAR_OR_MONTH = re.compile(r"(?P<year>\d{4})(?:-(?P<month>0[1-9]|1[0-2]))?")
_SEPARATOR = re.compile(r"\s*;\s*")


def load_table(path: str | Path, *, today: dt.date | None = None) -> pd.DataFrame:
    """Read an events frame, or any other table that has a date and a headline.

    Parameters
    ----------
    path
        A `.csv`, `.json`, `.jsonl` or `.parquet` file. If it has no `event_id`, it needs a column of dates (`date`,
        `start`, `when`, ...) and one of headlines (`headline`, `event`, `title`, `text`, ...); `end`, `status`,
        `category`, `actor`, `places`, `source` and `url` are taken where present. Dates may be as coarse as a year, or
        in words. A JSON or JSONL file without rows will do.
    today
        Reference day, by default the present day.

    Returns
    -------
    pandas.DataFrame
        An events frame. Rows whose date cannot be read, or whose end lies before the start, are undated, and `rule`
        says so. "12/02/2022" is read in the order that other rows prove ("13/02/2022"), and else not at all. Where the
        table does not tell the status, rows after `today` are `scheduled` and others NA, and `rule` says that too.

    Raises
    ------
    InputNotFoundError, UnknownFormatError, MissingExtraError
    SchemaError
        Where there is no such column; it lists the columns that are there.
    """
    cells = read_cells(path)
    if "event_id" in cells.columns or not len(cells.columns) + len(cells):
        return load(path)
    return events_from_table(cells, where=str(path), today=today)


def events_from_table(table: pd.DataFrame, *, where: str = "table", today: dt.date | None = None) -> pd.DataFrame:
    """Make an events frame of a table; see `load_table`."""
    columns = {name: _find(table, names) for name, names in _NAMES.items()}
    for needed in ("start", "headline"):
        if columns[needed] is None:
            names = ", ".join(map(str, table.columns)) or "none"
            raise SchemaError(f"no column named {' or '.join(_NAMES[needed][:4])}; it has {names}", where=where)
    latest = CivilTime.from_date(today or dt.date.today())  # noqa: DTZ011 (the user's own day)
    cells = [
        {name: _word(row[column]) for name, column in columns.items() if column is not None}
        for row in table.to_dict("records")
    ]
    order = day_first(row.get(name) for row in cells for name in ("start", "end"))
    rows = [_row(row, number, where, latest, first_is_day=order) for number, row in enumerate(cells)]
    frame = conform(pd.DataFrame(rows, columns=list(EVENTS), dtype="object"))
    validate(frame)
    return in_order(frame)


def _find(table: pd.DataFrame, names: tuple[str, ...]) -> object | None:
    by_name = {str(column).strip().lower(): column for column in reversed(table.columns)}
    return next((by_name[name] for name in names if name in by_name), None)


def _word(cell: object) -> str:
    if isinstance(cell, list | tuple | np.ndarray):
        return "; ".join(map(str, cell))
    if cell is None or pd.isna(cell):  # type: ignore[call-overload]
        return ""
    if isinstance(cell, pd.Timestamp):
        return cell.date().isoformat() if cell == cell.normalize() else cell.isoformat(sep=" ", timespec="minutes")
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell).strip()


def _row(
    cells: dict[str, str], number: int, where: str, latest: CivilTime, *, first_is_day: bool | None
) -> dict[str, object]:
    article_id = Path(where).stem
    start, end = _read(cells["start"], first=first_is_day), _read(cells.get("end", ""), first=first_is_day)
    reasons = [f"row {number + 1} of {Path(where).name}"]
    if start is None:
        reasons.append(
            _why_undated(cells["start"], first=first_is_day) if cells["start"] else "an empty cell is no date"
        )
    elif cells.get("end") and end is None:
        reasons.append(f"its end {_why_undated(cells['end'], first=first_is_day)}")
    elif month_first(cells["start"], first=None) is None:
        reasons.append(f"{cells['start']!r} is read {'day' if first_is_day else 'month'} first as in other rows")
    first = start.interval if start else None
    last = end.interval if first and end else None
    if first and last and first.start and last.end and last.end <= first.start:
        reasons.append(f"undated, for its end {cells['end']!r} lies before its start {cells['start']!r}")
        start = first = last = None
    stop = last.end if last else first.end if first else None
    status = _one_of(cells.get("status", ""), "status")
    if status is None:
        given = cells.get("status")
        reasons.append(f"its status {given!r} is none of ours" if given else "the table gives no status")
        status = Status.SCHEDULED if first and first.start and first.start.midnight() > latest else None
    return {
        "event_id": hashlib.sha256(f"{article_id}\x1f{number}\x1f{cells}".encode("utf-8", "replace")).hexdigest()[:16],
        "start": first.start.to_datetime() if first and first.start else None,
        "end": stop.to_datetime() if stop else None,
        "granularity": first.granularity if first else None,
        "bound": first.bound if first else Bound.EXACT,
        "extent": Extent.THROUGHOUT if last else Extent.WITHIN,
        "edtf": start.edtf if start and not end else None,
        "expression": cells["start"] or None,
        "timex_value": start.value if start else None,
        "mod": start.mod if start else None,
        "headline": cells["headline"],
        "status": status,
        "category": _one_of(cells.get("category", ""), "category"),
        "actor": _names(cells.get("actor", "")),
        "recipient": _names(cells.get("recipient", "")),
        "places": _names(cells.get("places", "")),
        "attribution": [],
        "sentence": cells.get("sentence") or cells["headline"],
        "article_id": article_id,
        "source": cells.get("source") or None,
        "url": cells.get("url") or None,
        "confidence": 1.0,
        "rule": f"{reasons[0]}: {'; '.join(reasons[1:])}" if reasons[1:] else reasons[0],
    }


class _Reading(NamedTuple):
    interval: Interval
    value: str
    mod: str | None
    edtf: str | None


def _why_undated(words: str, *, first: bool | None) -> str:
    if month_first(words, first=first) is not None:
        return f"{words!r} is no date"
    return (
        f"{words!r} has two readings, and no row tells whether the day or the month comes first: write it as YYYY-MM-DD"
    )


def _read(cell: str, *, first: bool | None) -> _Reading | None:
    """Read a cell that is a date and nothing else; `first` tells whether the other rows write the day first."""
    words = month_first(cell, first=first)
    if words is None:
        return None
    iso = _YEAR_OR_MONTH.fullmatch(words)
    if iso:
        start = CivilTime(int(iso["year"]), int(iso["month"] or 1))
        unit = Granularity.MONTH if iso["month"] else Granularity.YEAR
        end = start.plus_months(1 if iso["month"] else 12)
        return _Reading(Interval(start=start, end=end, granularity=unit), words, None, words)
    found = timexes(words)
    if len(found) != 1 or found[0].text != words or found[0].interval is None:
        return None
    return _Reading(found[0].interval, found[0].value, found[0].mod, found[0].edtf)


def _one_of(word: str, column: str) -> str | None:
    return next((value for value in EVENTS[column].categories if value.lower() == word.lower()), None)


def _names(words: str) -> list[str]:
    return [name for name in _SEPARATOR.split(words) if name]
