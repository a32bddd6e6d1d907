"""What the match of a rule captured."""

from __future__ import annotations

from typing import Any

Trace = tuple["Trace | None", str, object, int, int]
"""A step of a match: the one before it, the name of its capture (empty for a word), the value, its start and end."""


class Captures(dict[str, Any]):
    """The captures of a match by name; `words` holds its literal words in order.

    Where a capture stands is looked up when it is asked for, by its name with "@" behind it: few are.
    """

    __slots__ = ("_last",)

    def __init__(self, last: Trace | None) -> None:
        self._last = last
        words = []
        step = last
        while step is not None:
            step, name, value, _, _ = step
            if not name:
                words.append(value)
            elif name not in self:
                self[name] = value
        words.reverse()
        self["words"] = tuple(words)

    def __missing__(self, key: str) -> tuple[int, int]:
        step = self._last if key[-1:] == "@" else None
        while step is not None:
            if step[1] == key[:-1]:
                return step[3], step[4]
            step = step[0]
        raise KeyError(key)
