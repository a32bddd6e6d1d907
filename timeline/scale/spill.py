"""Sorting more lines than memory holds."""

from __future__ import annotations

import heapq
import json
import tempfile
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Keyed = tuple[list[Any], str]
"""What a line is sorted by, and the line, which has no line break."""

_MEMORY = 32_000_000
_OVERHEAD = 600
"""Bytes that a key takes, about."""
_FAN_IN = 48
"""How many files are merged at once: well below what a process may hold open."""


class Spill:
    """Takes lines in any order and gives them back in that of their keys, which JSON must hold and all differ.

    Up to `memory` bytes nothing is written; above, sorted runs go to nameless temporary files.
    """

    def __init__(self, memory: int = _MEMORY) -> None:
        self._memory = memory
        self._held: list[Keyed] = []
        self._size = 0
        self._levels: list[list[IO[str]]] = []

    def add(self, key: list[Any], line: str) -> None:
        """Take a line."""
        self._held.append((key, line))
        self._size += len(line) + _OVERHEAD
        if self._size > self._memory:
            self._keep(sorted(self._held), 0)
            self._held, self._size = [], 0

    def __iter__(self) -> Iterator[Keyed]:
        """Give the lines in order, as often as asked, once at a time."""
        self._held.sort()
        return heapq.merge(*(_read(file) for level in self._levels for file in level), self._held)

    def close(self) -> None:
        """Give the files back; what is left in memory goes with the object."""
        for file in (file for level in self._levels for file in level):
            file.close()
        self._levels = []

    def _keep(self, lines: Iterable[Keyed], depth: int) -> None:
        """Write a run; as many runs of one depth as are merged at once become one of the next."""
        file = tempfile.TemporaryFile("w+", encoding="utf-8", newline="\n")  # noqa: SIM115 (closed by close)
        for key, line in lines:
            file.write(f"{json.dumps(key)}\t{line}\n")
        if depth == len(self._levels):
            self._levels.append([])
        level = self._levels[depth]
        level.append(file)
        if len(level) == _FAN_IN:
            self._keep(heapq.merge(*map(_read, level)), depth + 1)
            for one in level:
                one.close()
            level.clear()


def _read(file: IO[str]) -> Iterator[Keyed]:
    file.seek(0)
    for line in file:
        key, _, rest = line.partition("\t")
        yield json.loads(key), rest.removesuffix("\n")
