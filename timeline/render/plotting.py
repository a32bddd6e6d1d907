"""`plot`: from an events frame to a figure."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from timeline.errors import InvalidRangeError
from timeline.render.lanes import lane_key
from timeline.render.rows import read_rows
from timeline.render.scene import Range, draw

if TYPE_CHECKING:
    import pandas as pd

    from timeline.render.figure import TimelineFigure

Day = str | dt.date


def plot(
    events: pd.DataFrame,
    *,
    lanes: str = "actor",
    color: str = "status",
    range: tuple[Day, Day] | None = None,  # noqa: A002 (the public name)
    template: str | None = None,
) -> TimelineFigure:
    """Draw an events frame as an interactive figure.

    Parameters
    ----------
    events
        An events frame, merged or not. Columns other than `start` and `end` may be missing or NA. Undated rows are not
        drawn: a note says how many there are.
    lanes
        `actor`, `place`, `category` (or `class`), `source` or `status`: what a lane holds. The eight most frequent
        get a lane each, the rest share one.
    color
        `status`, `category` or `source`. Shape and fill always show the status.
    range
        First and last day to show at first, both included. By default the stretch that holds the bulk of the events; a
        double click shows everything.
    template
        The name of a plotly template, such as `plotly_dark`; by default a plain light one.

    Returns
    -------
    TimelineFigure
        A plotly Figure. `customdata` of each mark is the position of its row in `events`. Above some 2,000 marks in the
        stretch shown a bubble gathers those of a day, a week or a month, and its `customdata` lists their rows; it
        splits when zoomed to. An empty frame gives a figure that says so.

    Raises
    ------
    UnknownChoiceError
        For other lanes or colors.
    InvalidRangeError
        For a range that is not two days in order.
    SchemaError
        For a frame that is no events frame.
    """
    from timeline.render.figure import build_figure, empty_figure  # noqa: PLC0415 (plotly is heavy)

    key = lane_key(lanes)
    shown = _stretch(range) if range is not None else None
    rows = read_rows(events)
    scene = draw(rows, color=color, shown=shown)
    if scene is None:
        return empty_figure(len(rows), template=template)
    return build_figure(scene, scene.lay_out(key), template=template, splits=key)


def _stretch(given: tuple[Day, Day]) -> Range:
    """Read a range of days, the last one included."""
    try:
        first, last = (_moment(side) for side in given)
        last = last + dt.timedelta(days=1) if last.time() == dt.time.min else last
    except (TypeError, ValueError, OverflowError):
        raise InvalidRangeError(given) from None
    if last <= first:
        raise InvalidRangeError(given)
    return first, last


def _moment(side: Day) -> dt.datetime:
    if isinstance(side, dt.datetime):
        return side.replace(tzinfo=None)
    if isinstance(side, dt.date):
        return dt.datetime(side.year, side.month, side.day)  # noqa: DTZ001 (civil time has no zone)
    return dt.datetime.fromisoformat(side).replace(tzinfo=None)
