"""Which suffix is which format, and writing it: whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from timeline.errors import UnknownFormatError
from timeline.frame import whole_file
from timeline.render.exports.calendar import calendar
from timeline.render.exports.images import IMAGES, draw_image
from timeline.render.exports.markdown import markdown
from timeline.render.exports.marked import timeml_of
from timeline.render.exports.timelinejs import timelinejs
from timeline.render.rows import read_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import pandas as pd

    from timeline.render.rows import Row

_TEXTS: Mapping[str, Callable[[Sequence[Row]], str]] = {
    ".timelinejs.json": timelinejs,
    ".ics": calendar,
    ".md": markdown,
    ".tml": timeml_of,
}
EXPORTS = (*_TEXTS, *IMAGES)
"""The suffixes that `export` takes; `.timelinejs.json` is longer than the `.json` that `timeline.load` reads back."""


def export(events: pd.DataFrame, path: str | Path) -> None:
    """Write events for another program; the suffix tells the format.

    Parameters
    ----------
    events
        An events frame, merged or not; one without rows gives a file without events.
    path
        `.timelinejs.json` (TimelineJS), `.ics` (iCalendar), `.md` (Markdown), `.tml` (TimeML), `.png`, `.svg` or
        `.pdf` (the figure). Undated events are only in Markdown and TimeML: the others have no place for them.

    Raises
    ------
    UnknownFormatError, SchemaError, OutputError
    MissingExtraError
        For an image without kaleido.
    MissingBrowserError
        For an image without Chrome or Chromium.
    """
    name = Path(path).name.lower()
    suffix = next((suffix for suffix in EXPORTS if name.endswith(suffix)), None)
    if suffix is None:
        raise UnknownFormatError(path, EXPORTS)
    rows = [row for row in read_rows(events) if not row.off]
    with whole_file(path) as temporary:
        if suffix in IMAGES:
            temporary.write_bytes(draw_image(rows, suffix.removeprefix(".")))
        else:
            temporary.write_text(_TEXTS[suffix](rows), encoding="utf-8", newline="")
