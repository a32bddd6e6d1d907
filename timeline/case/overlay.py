"""Edits laid over merged rows."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import pandas as pd

from timeline.case.correction import Action
from timeline.case.dates import date_cells
from timeline.case.fields import DATE, FLAGS
from timeline.frame import conform, in_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.case.correction import Correction, Evidence

CORRECTED = "corrected"
"""The column that names the fields which a person set, "" where none was."""
NOTE = "note"
PINNED = "pinned"
OFF = "off"
"""The column that says why an event is off the timeline: "hidden" or "wrong"; "" where it is on it."""
ADDED = (CORRECTED, NOTE, PINNED, OFF)


def overlay(merged: pd.DataFrame, corrections: Sequence[Correction], found: Mapping[Evidence, str]) -> pd.DataFrame:
    """Set what edits set, the later over the earlier, and add the columns `corrected`, `note`, `pinned` and `off`.

    Parameters
    ----------
    merged
        A merged frame, sorted as one.
    corrections
        Those that stand, in the order in which they were made; others than edits change nothing here.
    found
        The mention to which each piece of evidence leads.

    Returns
    -------
    pandas.DataFrame
        As `merged`, sorted anew. The `rule` of an edited date names who gave it and why, and the rule before.
    """
    frame = merged.reset_index(drop=True)
    row_of = {mention: row for row, members in enumerate(frame["event_ids"]) for mention in members}
    cells: dict[str, dict[int, Any]] = defaultdict(dict)
    for row, edits in sorted(_by_row(corrections, found, row_of).items()):
        for name, value in _cells(edits, frame["rule"].iloc[row]).items():
            cells[name][row] = value
    added = {CORRECTED: "", NOTE: "", PINNED: False, OFF: ""}
    if not cells:
        return frame.assign(**{name: _same(default, frame.index) for name, default in added.items()})
    columns = {name: frame[name] for name in frame.columns} | {
        name: pd.Series([default] * len(frame), index=frame.index, dtype="object") for name, default in added.items()
    }
    for name, values in cells.items():
        column = list(columns[name].astype("object"))
        for row, value in values.items():
            column[row] = value
        columns[name] = pd.Series(column, index=frame.index, dtype="object")
    for name in (CORRECTED, NOTE, OFF):
        columns[name] = columns[name].astype("str")
    columns[PINNED] = columns[PINNED].astype("bool")
    return in_order(conform(pd.DataFrame(columns, index=frame.index)))


def _same(cell: object, index: pd.Index) -> pd.Series:
    return pd.Series([cell] * len(index), index=index, dtype="bool" if isinstance(cell, bool) else "str")


def _by_row(
    corrections: Iterable[Correction], found: Mapping[Evidence, str], row_of: Mapping[str, int]
) -> dict[int, list[Correction]]:
    edits: dict[int, list[Correction]] = defaultdict(list)
    for one in corrections:
        if one.action is Action.EDIT and one.event is not None:
            row = row_of.get(found.get(one.event, ""))
            if row is not None:
                edits[row].append(one)
    return edits


def _cells(edits: Sequence[Correction], rule: object) -> dict[str, Any]:
    """Give the cells that the edits of one row set, by column."""
    set_by: dict[str, Correction] = {}
    for one in edits:
        for name, value in one.changes.items():
            set_by.pop(name, None)
            if value is not None:
                set_by[name] = one
    cells: dict[str, Any] = {}
    for name, one in set_by.items():
        if name == DATE:
            cells |= date_cells(one.changes[name])
            reason = f" ({one.why})" if one.why else ""
            before = f"; before: {rule}" if isinstance(rule, str) and rule else ""
            cells["rule"] = f"corrected by {one.who or 'somebody'}{reason}{before}"
        elif name not in FLAGS:
            cells[name] = one.changes[name] or (None if name == "category" else one.changes[name])
    cells[PINNED] = "pinned" in set_by and set_by["pinned"].changes["pinned"]
    off = [name for name in ("wrong", "hidden") if name in set_by and set_by[name].changes[name]]
    cells[OFF] = off[0] if off else ""
    cells[CORRECTED] = ", ".join(sorted(set_by))
    return cells
