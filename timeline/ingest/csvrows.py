"""The rows of a CSV file, those after an unclosed quote as well."""

from __future__ import annotations

import csv
from collections import deque
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_FEWEST_COLUMNS = 2
"""From here on a line tells by its number of cells whether a row begins with it."""
UNCLOSED = "a quote in it is not closed: the row is read up to the next one"
"""What is said of a row that would have swallowed others."""


class Record(NamedTuple):
    """The cells of a row, the number of its first line from 1 on, and what was mended; None for `cells` if broken."""

    cells: list[str] | None
    line: int
    note: str | None = None


class _Lines:
    """Lines to read a row from, which can be given back."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self._back: deque[str] = deque()
        self.taken: list[str] = []
        self.number = 0

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._back.popleft() if self._back else next(self._lines)
        self.taken.append(line)
        self.number += 1
        return line

    def give_back(self, kept: int) -> None:
        """Give back all lines taken but the first `kept`."""
        given = self.taken[kept:]
        self._back.extendleft(reversed(given))
        self.number -= len(given)
        del self.taken[kept:]


def csv_rows(lines: Iterable[str], delimiter: str) -> Iterator[Record]:
    """Give the rows of a CSV file, the header first; blank lines are passed over.

    A row over several lines whose quotes do not match, or that has another number of cells than the header, ends where
    a line looks like one of its own: with a quote that nobody closed, a row would swallow those after it. Memory
    holds one row.
    """
    source = _Lines(lines)
    reader = csv.reader(source, delimiter=delimiter)
    width = 0
    while True:
        source.taken.clear()
        first = source.number + 1
        cells: list[str] | None = None
        note: str | None = None
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            note = str(error)
        end = _end(source.taken, cells, width, delimiter)
        if end is not None:
            source.give_back(end)
            cells, note = _loose(source.taken, delimiter), UNCLOSED
            reader = csv.reader(source, delimiter=delimiter)
        if cells or cells is None:
            width = width or len(cells or ())
            yield Record(cells, first, note)


def _end(taken: list[str], cells: list[str] | None, width: int, delimiter: str) -> int | None:
    """Tell after how many of its lines a row ends that has swallowed others; None where it has not."""
    if len(taken) == 1 or width < _FEWEST_COLUMNS:
        return None
    if cells is not None and len(cells) == width and _matches(taken, delimiter):
        return None
    return next((i for i, line in enumerate(taken) if i and _begins_row(_loose([line], delimiter), width)), None)


def _begins_row(cells: list[str], width: int) -> bool:
    """Whether the cells of a line are those of a row, and no sentence with commas, after which stands a blank."""
    return len(cells) == width and any(cells[1:]) and not any(cell.startswith(" ") for cell in cells[1:])


def _matches(taken: list[str], delimiter: str) -> bool:
    """Whether every quote that is opened in these lines is closed in front of a delimiter or a line's end."""
    try:
        return len(list(csv.reader(taken, delimiter=delimiter, strict=True))) == 1
    except csv.Error:
        return False


def _loose(lines: list[str], delimiter: str) -> list[str]:
    """Read lines as one row, however its quotes stand; none where they hold no row at all."""
    try:
        cells = next(csv.reader(lines, delimiter=delimiter), [])
    except csv.Error:
        return []
    return [cell.rstrip("\r\n") for cell in cells]
