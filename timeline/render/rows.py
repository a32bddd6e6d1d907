"""An events frame read into typed rows, so that nothing after this meets a missing value of pandas."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from timeline.errors import SchemaError
from timeline.frame.validity import require_frame
from timeline.languages.en.namesakes import full_names
from timeline.model import Bound, Extent, Granularity, Status
from timeline.render.style import Untold

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of an events frame; `index` is its position there. None and () stand for what is not known."""

    index: int
    event_id: str
    start: dt.datetime | None
    end: dt.datetime | None
    granularity: Granularity = Granularity.DAY
    bound: Bound = Bound.EXACT
    extent: Extent = Extent.WITHIN
    status: Status | Untold = Untold.UNTOLD
    edtf: str | None = None
    expression: str | None = None
    headline: str = ""
    category: str | None = None
    intensity: float | None = None
    actor: tuple[str, ...] = ()
    recipient: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    attribution: tuple[str, ...] = ()
    sentence: str | None = None
    sentence_start: int | None = None
    char_start: int | None = None
    char_end: int | None = None
    article_id: str | None = None
    title: str | None = None
    source: str | None = None
    url: str | None = None
    published: dt.datetime | None = None
    published_from: str | None = None
    confidence: float | None = None
    rule: str | None = None
    n_articles: int | None = None
    n_sources: int | None = None
    event_ids: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    outcome: str | None = None
    first_published: dt.datetime | None = None
    timex_value: str | None = None
    mod: str | None = None
    trigger: str | None = None
    corrected: str | None = None
    note: str | None = None
    pinned: bool = False
    off: str | None = None

    @property
    def dated(self) -> bool:
        """Whether at least one side of the date is known."""
        return self.start is not None or self.end is not None


def read_rows(events: pd.DataFrame) -> list[Row]:
    """Read an events frame, in its order; columns other than `start` and `end` may be missing or NA.

    Persons are named in full as actor and recipient where the frame knows but one of that surname.

    Raises
    ------
    SchemaError
        Where `start` or `end` is missing, holds no dates, or a category holds a value that the schema lacks.
    """
    require_frame(events)
    missing = [name for name in ("start", "end") if name not in events.columns]
    if missing:
        raise SchemaError(
            f"no column {' and no column '.join(missing)}; pass what timeline.extract or timeline.load gave"
        )
    columns = [name for name in events.columns if name in Row.__dataclass_fields__ and name != "index"]
    lists = [events[name].tolist() for name in columns]
    return _named_in_full(
        [_row(index, dict(zip(columns, values, strict=True))) for index, values in enumerate(zip(*lists, strict=True))]
    )


def _named_in_full(rows: list[Row]) -> list[Row]:
    """Let a person be named alike as actor or recipient whatever the article, so that nobody has two lanes."""
    full = full_names(name for row in rows for name in (*row.actor, *row.recipient))
    return [
        replace(row, actor=_renamed(row.actor, full), recipient=_renamed(row.recipient, full))
        if any(name in full for name in (*row.actor, *row.recipient))
        else row
        for row in rows
    ]


def _renamed(names: tuple[str, ...], full: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(full.get(name, name) for name in names))


def _row(index: int, cells: Mapping[str, Any]) -> Row:
    values: dict[str, Any] = {}
    for name, cell in cells.items():
        value = _READERS.get(name, _text)(cell, f"events frame, row {index}, column {name}")
        if value is not None:
            values[name] = value
    values.setdefault("event_id", f"row-{index}")
    values.setdefault("start", None)
    values.setdefault("end", None)
    return Row(index=index, **values)


def _missing(cell: object) -> bool:
    """Tell None, NaN, NaT and pandas.NA (which equal nothing) from values."""
    if cell is None or type(cell).__name__ in {"NAType", "NaTType"}:
        return True
    return isinstance(cell, float) and math.isnan(cell)


def _text(cell: object, _where: str) -> str | None:
    return None if _missing(cell) else str(cell)


def _texts(cell: object, _where: str) -> tuple[str, ...] | None:
    if _missing(cell):
        return None
    if isinstance(cell, str):
        return (cell,) if cell else None
    return tuple(str(item) for item in cell if not _missing(item)) if hasattr(cell, "__iter__") else None


def _integer(cell: Any, _where: str) -> int | None:  # noqa: ANN401 (a cell of any dtype)
    return None if _missing(cell) else int(cell)


def _number(cell: Any, _where: str) -> float | None:  # noqa: ANN401 (a cell of any dtype)
    return None if _missing(cell) else float(cell)


def _flag(cell: object, _where: str) -> bool:
    return not _missing(cell) and str(cell).lower() in {"true", "1"}


def _moment(cell: object, where: str) -> dt.datetime | None:
    if _missing(cell):
        return None
    if isinstance(cell, dt.datetime):
        return dt.datetime(cell.year, cell.month, cell.day, cell.hour, cell.minute, cell.second)  # noqa: DTZ001 (civil)
    raise SchemaError(f"{cell!r} is no date; convert the column with pandas.to_datetime", where=where)


def _choice(kind: type[Granularity | Bound | Extent | Status]) -> Any:  # noqa: ANN401 (a reader, as the others)
    def read(cell: object, where: str) -> object:
        if _missing(cell):
            return None
        try:
            return kind(str(cell))
        except ValueError:
            raise SchemaError(f"{cell!r} is none of {', '.join(kind)}", where=where) from None

    return read


_READERS: Mapping[str, Any] = {
    "start": _moment,
    "end": _moment,
    "published": _moment,
    "first_published": _moment,
    "granularity": _choice(Granularity),
    "bound": _choice(Bound),
    "extent": _choice(Extent),
    "status": _choice(Status),
    "actor": _texts,
    "recipient": _texts,
    "places": _texts,
    "attribution": _texts,
    "event_ids": _texts,
    "conflicts": _texts,
    "sentence_start": _integer,
    "char_start": _integer,
    "char_end": _integer,
    "n_articles": _integer,
    "n_sources": _integer,
    "confidence": _number,
    "intensity": _number,
    "pinned": _flag,
}
