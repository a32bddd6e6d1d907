"""The column of a table that seems to hold the day of publication, under a name that is not known."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from timeline.ingest.draft import printable
from timeline.ingest.fields import names_published
from timeline.ingest.stamp import AmbiguousDayError, read_stamp

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_LOOKED_AT = 20
_YYYYMMDD = 8
"""Digits of a day; other numbers may be counts of readers as well as seconds."""


def told_day(rows: Sequence[Mapping[str, object]], columns: Mapping[str, str], what: str) -> tuple[str, ...]:
    """Say which columns hold days, where none has a usual name of the publication date and the user names none.

    Parameters
    ----------
    rows
        Some first rows; of each column its first twenty filled cells are read.
    columns
        What the user says of the columns.
    what
        How to call a column: "column", "field".

    Returns
    -------
    tuple of str
        One note, or none. A column counts where half of its cells or more are days; it is only told, for it may be the
        day of what the article tells of.
    """
    names = list(dict.fromkeys(name for row in rows for name in row))
    if "published" in columns or names_published(names):
        return ()
    held = [
        name for name in names if name and name not in columns.values() and _holds_days(row.get(name) for row in rows)
    ]
    if not held:
        return ()
    listed = " or ".join(repr(printable(name)) for name in held[:3])
    remedy = f"--column published={printable(held[0])}"
    return (f"no {what} is known to hold the day of publication; if {listed} does, say {remedy}",)


def _holds_days(cells: Iterable[object]) -> bool:
    filled = list(islice((cell for cell in cells if cell is not None and cell != ""), _LOOKED_AT))
    return bool(filled) and 2 * sum(map(_is_day, filled)) >= len(filled)


def _is_day(cell: object) -> bool:
    if isinstance(cell, int | float) or (isinstance(cell, str) and cell.isdigit() and len(cell) != _YYYYMMDD):
        return False
    try:
        return read_stamp(cell) is not None
    except AmbiguousDayError:
        return True
