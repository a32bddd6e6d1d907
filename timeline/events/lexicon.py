"""Triggers of event classes, looked up by the words that begin them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.grammar import DETERMINERS, PREPOSITIONS
from timeline.model import EventClass

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeline.events.grammar import Parse

_APART = frozenset("off out down up back in on over upon guilty responsible liable home hostage".split())
"""Particles and adjectives before which a short object may stand."""
_ENDS = frozenset((".", ",", "", "and", "after", "because", "until", *PREPOSITIONS))
_GAP = 5
_KEPT = 20000
_LONGEST = 40


class _Beginnings(dict[str, tuple[tuple[str, tuple[str, ...], EventClass], ...]]):
    """Triggers that begin with a word, or with its base form: their names, their further words, their classes.

    Started anew when it is full, so that no text can fill the memory.
    """

    def __init__(self, rows: Mapping[str, Sequence[tuple[tuple[str, ...], EventClass]]]) -> None:
        super().__init__()
        self._rows = rows

    def __missing__(self, low: str) -> tuple[tuple[str, tuple[str, ...], EventClass], ...]:
        own, base = self._rows.get(low), tk.lemma(low)
        more = self._rows.get(base) if base != low else None
        rows = (*(own or ()), *(more or ())) if own or more else ()
        found = tuple([("_".join(parts), parts[1:], told) for parts, told in rows]) if rows else ()
        if len(low) <= _LONGEST:
            if len(self) >= _KEPT:
                self.clear()
            self[low] = found
        return found


class Lexicon:
    """Triggers by first word, the phrases before the words."""

    def __init__(self, table: Mapping[str, str]) -> None:
        self.rows: dict[str, list[tuple[tuple[str, ...], EventClass]]] = {}
        for name, triggers in table.items():
            for trigger in triggers.split():
                parts = tuple(trigger.split("_"))
                self.rows.setdefault(parts[0], []).append((parts, EventClass(name)))
        for rows in self.rows.values():
            rows.sort(key=lambda row: -len(row[0]))
        self.begins = _Beginnings(self.rows)
        """Triggers that may begin with a word."""

    def find(self, parse: Parse, index: int) -> tuple[str, EventClass] | None:
        """Return the trigger that begins at a token, and its class."""
        for name, rest, event_class in self.begins[parse.low(index)]:
            if not rest or follows(parse, index, rest):
                return name, event_class
        return None


def follows(parse: Parse, index: int, rest: tuple[str, ...]) -> bool:
    """Whether the other words of a phrase follow: articles may stand between, and a short object before a particle."""
    place = index + 1
    for part in rest:
        while parse.low(place) in DETERMINERS and parse.low(place) != part:
            place += 1
        if parse.low(place) != part and part in _APART and len(rest) == 1:
            ahead = range(place + 1, place + _GAP)
            place = next((one for one in ahead if parse.low(one) == part and parse.low(one + 1) in _ENDS), place)
        if parse.low(place) != part:
            return False
        place += 1
    return True
