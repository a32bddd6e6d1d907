"""Markdown: a chronology to read, to print and to put under version control, a line an event."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from timeline.render.hover import headline_of
from timeline.render.marks import LAST, YEARS, moved
from timeline.render.text import one_line, web_link
from timeline.render.when import span_words, when

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.render.rows import Row

_MARKUP = re.compile(r"[\\`*_{}\[\]()#+!|<>~&]")


def markdown(rows: Sequence[Row]) -> str:
    """Write a heading a month (a year, where the text says no more) and a line a row; undated rows come last.

    A line says when, what, its status, who says so and where.
    """
    return "".join(f"{line}\n" for line in _lines(rows))


def _lines(rows: Sequence[Row]) -> Iterator[str]:
    yield "# Timeline"
    heading = ""
    for row in sorted(rows, key=lambda row: (_first(row) or LAST, row.index)):
        first = _first(row)
        under = "Undated" if first is None else _heading(first, row)
        if under != heading:
            heading = under
            yield from ("", f"## {heading}", "")
        yield _line(row)


def _heading(first: dt.datetime, row: Row) -> str:
    if row.granularity in YEARS:
        return str(first.year)
    start = first.replace(day=1, hour=0, minute=0, second=0)
    return span_words(start, moved(start, dt.timedelta(days=32)).replace(day=1))


def _line(row: Row) -> str:
    said = " › ".join(_escaped(name) for name in row.attribution)
    source = _escaped(row.source or row.title or "")
    link = web_link(row.url)
    if link and not re.search(r"[()<>\s]", link):
        source = f"[{source or 'source'}]({link})"
    told = "; ".join(part for part in (str(row.status), said, source) if part)
    return f"- **{when(row)}**: {_escaped(headline_of(row))} ({told})"


def _first(row: Row) -> dt.datetime | None:
    return row.start or (None if row.end is None else moved(row.end, -dt.timedelta(seconds=1)))


def _escaped(text: str) -> str:
    return _MARKUP.sub(lambda found: f"\\{found[0]}", one_line(text))
