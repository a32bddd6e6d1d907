"""Everything that is drawn, apart from the lanes: rows, marks, traces, the range first shown."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.errors import UnknownChoiceError
from timeline.render.lanes import MOST_MARKS, WIDTH, Canvas, LaneKey, Layout, lane_key, lay_out
from timeline.render.marks import bulk_range, fade_reach, full_range, mark_of, moved
from timeline.render.overview import overview_traces
from timeline.render.traces import Group, Trace, color_groups, legend_traces, mark_traces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.render.marks import Mark
    from timeline.render.rows import Row

Range = tuple[dt.datetime, dt.datetime]
COLORS: tuple[LaneKey, ...] = ("status", "category", "source")
_MONTHLY_FROM = dt.timedelta(days=730)
_SLIGHTLY_MORE = 1.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What is drawn. `shown` is the range of time first shown, `full` the range of all marks."""

    marks: tuple[Mark, ...]
    undated: int
    shown: Range
    full: Range
    reach: dt.timedelta
    pitch: float
    color: LaneKey
    most: int
    width: float

    @property
    def canvas(self) -> Canvas:
        """What the marks are laid out on."""
        return Canvas(shown=self.shown, pitch=self.pitch, most=self.most, width=self.width)

    @property
    def monthly(self) -> bool:
        """Whether the overview counts by month, not by day."""
        return self.shown[1] - self.shown[0] > _MONTHLY_FROM

    def lay_out(self, lanes: LaneKey, *, printed: bool = False) -> Layout:
        """Give every mark a spot inside its lane; `printed` only those seen in the range shown, which is never left."""
        seen = [mark for mark in self.marks if mark.seen_in(self.shown)] if printed else self.marks
        return lay_out(seen or self.marks, lanes, self.canvas)

    def traces(self, layout: Layout) -> list[Trace]:
        """Build the traces of the marks in their places, then those of the overview."""
        marks = mark_traces(self._groups, layout, self.canvas)
        return [*marks, *overview_traces(self.marks, monthly=self.monthly)]

    def legend(self) -> list[Trace]:
        """Build traces that draw nothing and name the colors, where the traces of the marks cannot."""
        return legend_traces(self._groups, by_status=self.color == "status")

    @property
    def _groups(self) -> list[Group]:
        return color_groups(self.marks, self.color)


def draw(
    rows: Sequence[Row],
    *,
    color: str = "status",
    shown: Range | None = None,
    most: int = MOST_MARKS,
    width: float = WIDTH,
) -> Scene | None:
    """Draw rows; None where none of them is dated.

    Parameters
    ----------
    rows
        In any order; the undated ones are counted.
    color
        `status`, `category` or `source`.
    shown
        The range first shown; by default the stretch that holds the bulk of the rows.
    most
        Above so many marks days are gathered into bubbles.
    width
        For how many pixels to lay out.

    Raises
    ------
    UnknownChoiceError
        For another color.
    """
    key = lane_key(color, what="color")
    if key not in COLORS:
        raise UnknownChoiceError("color", color, COLORS)
    bulk = shown or bulk_range(rows)
    if bulk is None:
        return None
    reach = fade_reach(bulk)
    marks = tuple(mark for row in rows if (mark := mark_of(row, reach)) is not None)
    if not marks:
        return None
    full = _union(full_range(marks), bulk)
    if shown is None:
        bulk = _with_fades(marks, bulk, reach)
        if full[1] - full[0] <= _SLIGHTLY_MORE * (bulk[1] - bulk[0]):
            bulk = full
    return Scene(
        marks=marks,
        undated=len(rows) - len(marks),
        shown=bulk,
        full=full,
        reach=reach,
        pitch=pitch_for(len(marks)),
        color=key,
        most=most,
        width=width,
    )


def pitch_for(count: int) -> float:
    """Return the pixels from one line to the next for so many marks."""
    return 20.0 if count <= 80 else 16.0 if count <= 300 else 13.0


def _union(one: Range, other: Range) -> Range:
    return min(one[0], other[0]), max(one[1], other[1])


def _with_fades(marks: Sequence[Mark], shown: Range, reach: dt.timedelta) -> Range:
    """Make room for the open sides of the marks shown, so that none is cut off by the edge."""
    room = reach + reach / 6
    inside = [mark for mark in marks if shown[0] <= mark.at <= shown[1]]
    lows = [moved(fade.far, -reach / 6) for mark in inside for fade in mark.fades]
    highs = [moved(fade.far, reach / 6) for mark in inside for fade in mark.fades]
    first, last = moved(shown[0], -room), moved(shown[1], room)
    return (
        min([shown[0], *(low for low in lows if low >= first)]),
        max([shown[1], *(high for high in highs if high <= last)]),
    )
