"""The page: one HTML file that opens offline, holding the events, the figure, plotly.js and the script once each."""

from __future__ import annotations

import base64
import hashlib
import html
import re
from typing import TYPE_CHECKING, Any

from timeline.frame import whole_file
from timeline.render.embedded import asset, packed_json, packed_library, scripts, unpacked_json
from timeline.render.payload import page_data
from timeline.render.rows import read_rows
from timeline.render.text import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pandas as pd

    from timeline.render.rows import Row

POLICY = (
    "default-src 'none'; script-src 'sha256-{hash}' 'strict-dynamic'; style-src 'unsafe-inline'; "
    "img-src data: blob:; base-uri 'none'; form-action 'none'"
)

_SCRIPTS = (
    *("dom", "time", "marks", "lanes", "traces", "overview", "figure"),
    *("filters", "table", "known", "corrections", "panel", "page"),
)


def write_page(
    events: pd.DataFrame,
    path: str | Path,
    *,
    title: str | None = None,
    summary: str | None = None,
    notes: Sequence[str] = (),
    articles: pd.DataFrame | None = None,
    mentions: pd.DataFrame | None = None,
) -> None:
    """Write the page of an events frame to a file; parameters and errors as `page_html`.

    Raises
    ------
    OutputError
        Where the file cannot be written. No half-written file is left, and a file that was there stays as it was.
    """
    text = page_html(events, title=title, summary=summary, notes=notes, articles=articles, mentions=mentions)
    with whole_file(path) as temporary:
        temporary.write_text(text, encoding="utf-8", newline="\n")


def page_html(
    events: pd.DataFrame,
    *,
    title: str | None = None,
    summary: str | None = None,
    notes: Sequence[str] = (),
    articles: pd.DataFrame | None = None,
    mentions: pd.DataFrame | None = None,
) -> str:
    """Build the page of an events frame: a single HTML document that makes no request.

    Parameters
    ----------
    events
        An events frame, merged or not. Columns other than `start` and `end` may be missing or NA. An empty one gives a
        page that says so.
    title
        The heading; "Timeline" by default.
    summary
        One paragraph under the heading; by default the counts of events and articles.
    notes
        Further lines, one a note, folded away under "About this page": what was skipped and why.
    articles
        The articles frame, for the number of articles and the span of their dates, which may exceed those with events.
    mentions
        The frame that was merged into `events`, so that a merged row shows its other tellings word for word; without it
        only their ids are known.

    Raises
    ------
    SchemaError
        For a frame that is no events frame.
    """
    heading = one_line(title or "") or "Timeline"
    rows = read_rows(events)
    data = page_data(
        rows,
        title=heading,
        summary=summary,
        notes=notes,
        articles=articles,
        mentions=() if mentions is None else read_rows(_joined(mentions, rows)),
    )
    script = scripts(_SCRIPTS)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    parts = {
        "policy": POLICY.format(hash=digest),
        "title": html.escape(heading),
        "summary": html.escape(data["summary"]),
        "span": html.escape(data["span"] or ""),
        "style": asset("page.css"),
        "data": packed_json(data),
        "plotly": packed_library() if data["figure"] else "",
        "script": script,
    }
    return re.sub("@@([a-z]+)@@", lambda slot: parts[slot[1]], asset("page.html"))


def _joined(mentions: pd.DataFrame, rows: Sequence[Row]) -> pd.DataFrame:
    """Keep the mentions that a merged row speaks for."""
    joined = {other for row in rows for other in row.event_ids if other != row.event_id}
    return mentions[mentions["event_id"].isin(joined)]


def data_of(page: str) -> dict[str, Any]:
    """Read the data back out of a page that `page_html` built."""
    block = page.split('id="data" type="application/octet-stream">', 1)[1].split("</script>", 1)[0]
    data: dict[str, Any] = unpacked_json(block)
    return data
