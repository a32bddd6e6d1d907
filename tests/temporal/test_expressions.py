"""Expressions as a careful reader places them: bounds, notations, and both sides of every turn of the calendar."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from edtf import parse_edtf

from timeline.temporal import timexes

if TYPE_CHECKING:
    from timeline.model import CivilTime, Timex

LINES = (Path(__file__).parent / "expressions.txt").read_text(encoding="utf-8").splitlines()
ROWS = [tuple(cell.strip() for cell in line.split("|")) for line in LINES if line and not line.startswith("#")]


def shown(point: CivilTime | None) -> str:
    if point is None:
        return "open"
    text = point.isoformat()
    return text if not text.startswith("-") else f"{point.year}-{point.month:02d}-{point.day:02d}"


def described(timex: Timex) -> tuple[str, ...]:
    interval = timex.interval
    if interval is None:
        placed: tuple[str, ...] = ("none",) * 6
    else:
        placed = (
            shown(interval.start),
            shown(interval.end),
            interval.granularity.value,
            interval.bound.value,
            interval.extent.value,
            timex.edtf or "none",
        )
    return (*placed, timex.value, timex.mod or "-")


@pytest.mark.parametrize("row", ROWS, ids=[f"{row[1]} @{row[0]}" for row in ROWS])
def test_expression_is_placed_as_a_reader_would(row: tuple[str, ...]) -> None:
    day, sentence, *expected = row
    dct, _, kind = day.partition(" ")
    before, rest = sentence.split("{")
    expression, after = rest.split("}")
    found = timexes(f"{before}{expression}{after}.", dct, kind=kind or "news")
    at = [timex for timex in found if timex.start == len(before)]
    assert [timex.text for timex in at] == [expression], [timex.text for timex in found]
    assert described(at[0]) == tuple(expected)


def test_every_edtf_of_the_table_is_edtf() -> None:
    written = [row[7] for row in ROWS if row[7] != "none"]
    assert len([parse_edtf(edtf) for edtf in written]) == len(written) > 180


def test_the_table_is_long_and_without_repeats() -> None:
    assert len(ROWS) >= 180
    assert len({row[:2] for row in ROWS}) == len(ROWS)
