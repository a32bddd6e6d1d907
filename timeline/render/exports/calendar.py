"""iCalendar (RFC 5545), for any calendar program. Civil times float: they have no zone."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from timeline.model import Status
from timeline.render.bubbles import FACTS
from timeline.render.hover import headline_of
from timeline.render.marks import CLOCK, FIRST, moved
from timeline.render.text import clean, one_line, web_link
from timeline.render.when import when

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.render.rows import Row

_DAY = dt.timedelta(days=1)
_SPECIAL = re.compile(r"[\\;,]")


def calendar(rows: Sequence[Row]) -> str:
    """Write the dated rows, none of which blocks time.

    What is not a fact is TENTATIVE, what is denied CANCELLED, and its summary begins with its status; a date that is
    not one day is told in words there too. One that is open on a side stands on the day of its known bound.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//crisis-timeline//EN", "CALSCALE:GREGORIAN"]
    lines += [line for row in rows if row.dated for line in _event(row)]
    return "".join(f"{folded}\r\n" for line in [*lines, "END:VCALENDAR"] for folded in _folded(line))


def _event(row: Row) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_escaped(row.event_id)}@crisis-timeline"
    yield f"DTSTAMP:{_moment(row.published or row.start or row.end or FIRST)}Z"
    yield from _times(row)
    told = "" if row.status in FACTS else f"[{row.status}] "
    words = when(row)
    vague = "" if _one_day(row) else f" ({words})"
    yield f"SUMMARY:{_escaped(told + headline_of(row) + vague)}"
    said = ", ".join((*row.attribution, *([row.source] if row.source else [])))
    parts = [words, str(row.status), row.sentence or "", said, row.rule or ""]
    lines = "\\n".join(_escaped(part) for part in parts if part)
    yield f"DESCRIPTION:{lines}"
    status = "CONFIRMED" if row.status in FACTS else "CANCELLED" if row.status is Status.DENIED else "TENTATIVE"
    yield f"STATUS:{status}"
    if row.places:
        yield f"LOCATION:{_escaped(row.places[0])}"
    if row.category:
        yield f"CATEGORIES:{_escaped(row.category)}"
    link = web_link(row.url)
    if link:
        yield f"URL:{link}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _times(row: Row) -> Iterator[str]:
    start, end = row.start, row.end
    if start is not None and end is not None and row.granularity in CLOCK:
        yield f"DTSTART:{_moment(start)}"
        yield f"DTEND:{_moment(end)}"
        return
    if start is None:
        start = moved(end, -dt.timedelta(seconds=1)) if end is not None else FIRST
        end = None
    last = moved(end, -dt.timedelta(seconds=1)) if end is not None else start
    yield f"DTSTART;VALUE=DATE:{_moment(start)[:8]}"
    yield f"DTEND;VALUE=DATE:{_moment(moved(last, _DAY))[:8]}"


def _moment(time: dt.datetime) -> str:
    return time.isoformat(timespec="seconds").replace("-", "").replace(":", "")


def _one_day(row: Row) -> bool:
    return row.start is not None and row.end is not None and row.end - row.start <= _DAY and row.bound == "exact"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda found: f"\\{found[0]}", one_line(clean(text)))


def _folded(line: str) -> Iterator[str]:
    """Fold after at most 75 bytes, never inside a letter."""
    start, size = 0, 0
    for at, letter in enumerate(line):
        width = len(letter.encode())
        if size + width > 75:
            yield line[start:at] if start == 0 else f" {line[start:at]}"
            start, size = at, 1
        size += width
    yield line[start:] if start == 0 else f" {line[start:]}"
