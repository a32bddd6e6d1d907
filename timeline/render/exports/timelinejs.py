"""TimelineJS: the JSON that https://timeline.knightlab.com reads. Its texts are HTML, so every text is escaped."""

from __future__ import annotations

import datetime as dt
import html
import json
from typing import TYPE_CHECKING, Any

from timeline.render.hover import headline_of
from timeline.render.marks import CLOCK, moved
from timeline.render.text import clean, one_line, web_link
from timeline.render.when import when

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.render.rows import Row


def timelinejs(rows: Sequence[Row]) -> str:
    """Write the dated rows, each with `unique_id` and `display_date`, which says what a single day cannot.

    A date that is open on one side stands at its known bound. Text that is not told as a fact begins with its status.
    """
    return json.dumps({"events": [_event(row) for row in rows if row.dated]}, ensure_ascii=False, indent=1) + "\n"


def _event(row: Row) -> dict[str, Any]:
    last = None if row.end is None else moved(row.end, -dt.timedelta(seconds=1))
    first = row.start or last
    event: dict[str, Any] = {
        "unique_id": clean(row.event_id),
        "start_date": _date(first, row),
        "display_date": when(row),
        "text": {"headline": html.escape(headline_of(row)), "text": _text(row)},
    }
    if row.start is not None and last is not None and last.date() != row.start.date():
        event["end_date"] = _date(last, row)
    if row.actor:
        event["group"] = html.escape(one_line(row.actor[0]))
    return event


def _date(moment: dt.datetime | None, row: Row) -> dict[str, int]:
    if moment is None:
        return {}
    date = {"year": moment.year, "month": moment.month, "day": moment.day}
    return date | ({"hour": moment.hour, "minute": moment.minute} if row.granularity in CLOCK else {})


def _text(row: Row) -> str:
    parts = [f"<p><b>{html.escape(str(row.status))}</b>: {html.escape(one_line(row.sentence or ''))}</p>"]
    said = ", ".join(one_line(name) for name in (*row.attribution, row.source or "") if name)
    link = web_link(row.url)
    told = html.escape(said or one_line(row.title or ""))
    if link:
        told = f'<a href="{html.escape(link)}" rel="noopener noreferrer">{told or html.escape(link)}</a>'
    return "".join([*parts, f"<p>{told}</p>" if told else ""])
