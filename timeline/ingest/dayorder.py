"""Whether the days of a table are written day first or month first, told by those of its rows that leave no choice."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from timeline.ingest.dct import Stated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_NUMERIC = re.compile(r"\s*(?P<a>\d\d?)(?P<s>[-/])(?P<b>\d\d?)(?P=s)(?P<y>(?:19|20)?\d\d)(?P<rest>(?!\d).*)", re.DOTALL)
_MOST_ROWS = 500
_MOST_CHARACTERS = 5_000_000


class Row(NamedTuple):
    """A row of a table: its number from 1 on, its cells by name, and what was mended in it."""

    number: int
    cells: Mapping[str, object]
    notes: tuple[str, ...] = ()


def day_first(values: Iterable[object]) -> bool | None:
    """Tell the order in which numbers such as "25/12/2021" are written; None where they do not tell, or disagree."""
    orders = set()
    for value in values:
        found = _NUMERIC.fullmatch(value) if isinstance(value, str) else None
        if found is not None and (int(found["a"]) > 12) != (int(found["b"]) > 12):
            orders.add(int(found["a"]) > 12)
    return orders.pop() if len(orders) == 1 else None


def in_order(stated: Sequence[Stated], *, first: bool | None) -> tuple[Stated, ...]:
    """Write dates of two readings as the other rows of their table do; any other date stays as it is."""
    return tuple(item if first is None else _ordered(item, first=first) for item in stated)


def month_first(text: str, *, first: bool | None) -> str | None:
    """Write numbers of two readings, such as "12/02/2022", with the month first; None where nothing tells their order.

    `first` is what `day_first` tells. Any other text stays as it is.
    """
    found = _two_readings(text)
    if found is None or first is False:
        return text
    return None if first is None else f"{found['b']}{found['s']}{found['a']}{found['s']}{found['y']}{found['rest']}"


def _two_readings(text: str) -> re.Match[str] | None:
    found = _NUMERIC.fullmatch(text)
    if found is None or max(int(found["a"]), int(found["b"])) > 12 or int(found["a"]) == int(found["b"]):
        return None
    return found


def _ordered(item: Stated, *, first: bool) -> Stated:
    found = _two_readings(item.value) if isinstance(item.value, str) else None
    if found is None or len(found["y"]) < 4:
        return item
    day, month = (found["a"], found["b"]) if first else (found["b"], found["a"])
    where = f"{item.where}, {'day' if first else 'month'} first as in other rows"
    return Stated(f"{found['y']}-{int(month):02d}-{int(day):02d}{found['rest']}", where)


def look_ahead(rows: Iterator[Row]) -> tuple[list[Row], Iterator[Row]]:
    """Take the first rows out, as many as memory should hold, and give all of them again."""
    seen: list[Row] = []
    held = 0
    for row in rows:
        seen.append(row)
        held += sum(len(value) for value in row.cells.values() if isinstance(value, str))
        if len(seen) == _MOST_ROWS or held > _MOST_CHARACTERS:
            break
    return seen, chain(seen, rows)
