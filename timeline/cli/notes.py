"""The notes on articles as they are told: of the rows of one table without a date the first few, then their number."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from timeline.ingest.draft import UNDATED

if TYPE_CHECKING:
    from timeline.scale import Outcome

_ROW = re.compile(r"(?P<table>.+), (?:row|line) \d+", re.DOTALL)
_NAMED = 5


class Notes:
    """Turns the notes of outcomes into lines; keeps count of those that it does not tell one by one."""

    def __init__(self) -> None:
        self._undated: Counter[str] = Counter()

    def lines(self, outcome: Outcome) -> list[str]:
        """Tell the notes of an outcome, a line each, but those on dates of a table that has had its share."""
        return [f"{outcome.origin}: {note}" for note in outcome.notes if self._is_told(outcome.origin, note)]

    def rest(self) -> list[str]:
        """Tell how many rows of a table were passed over, a line for each table; no line where none was."""
        left = {table: count - _NAMED for table, count in self._undated.items() if count > _NAMED}
        what = "without a publication date that can be used; see them with: timeline doctor"
        return [f"{table}: {count:,} more {what}" for table, count in left.items()]

    def _is_told(self, origin: str, note: str) -> bool:
        row = _ROW.fullmatch(origin) if note.startswith(UNDATED) else None
        if row is None:
            return True
        self._undated[row["table"]] += 1
        return self._undated[row["table"]] <= _NAMED
