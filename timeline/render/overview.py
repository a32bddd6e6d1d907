"""The overview behind the range slider: how many events lie on each day, and how intensity rises and falls."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

import pandas as pd

from timeline.errors import MissingExtraError
from timeline.model import Granularity, Status
from timeline.render.bubbles import FACTS
from timeline.render.marks import anchor
from timeline.render.style import REST_COLOR, STATUS_STYLES, rgba
from timeline.summarize.escalation import changes, levels
from timeline.summarize.units import Unit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeline.render.marks import Mark

ESCALATION = "#c8384d"
AHEAD = frozenset((Status.FORECAST, Status.THREATENED, Status.SCHEDULED))
WINDOW = 7
"""Days that the curve is a mean of: the day itself and those before it."""
LONG = 30_000
"""Days above which the months of the strip are drawn with lines as well."""
FINE = frozenset((Granularity.MINUTE, Granularity.HOUR, Granularity.DAY))
_DAY = dt.timedelta(days=1)

Curve = list[tuple[dt.date, float]]

ROOM = 0.06
APART = 0.2
"""Of the height of the strip: numbers of its scale nearer to each other would touch."""


class StripScale(NamedTuple):
    """The scale of the strip: the ends of the axis of the curves, the heights told on it, the most events of a day."""

    ends: tuple[float, float]
    told: tuple[tuple[float, str], ...]
    most: int


def strip_scale(traces: Sequence[Mapping[str, Any]]) -> StripScale:
    """Give the overview a scale: "conflict 5.5" at the highest point of its curves, 0, and the lowest far below 0."""
    heights = [
        0.0,
        *(height for trace in traces if trace["yaxis"] == "y3" for height in trace["y"] if height is not None),
    ]
    low, high = min(heights), max(heights)
    room = (high - low or 1.0) * ROOM
    words = {high: f"conflict {_digits(high)}", low: _digits(low)}
    told = [(height, text) for height, text in words.items() if abs(height) > APART * (high - low)]
    counts = [count for trace in traces if trace["yaxis"] == "y2" for count in trace["y"]]
    zero = ((0.0, "0"),) if told else ()
    return StripScale((low - room, high + room), (*told, *zero), max(counts, default=0))


def _digits(height: float) -> str:
    return f"{height:.3g}".replace("-", "−")


def overview_traces(marks: Sequence[Mark], *, monthly: bool) -> list[dict[str, Any]]:
    """Build the steps (all events behind, the facts in front), the curves, and the changes of level.

    The steps count what lies on a known day. The curves follow the intensity that `course` tells, conflict upward: what
    happened, and dotted what was ahead; as the mean of the week that ends with the day, or by month. Where its level
    changes there is an upright, if the extra `escalation` is installed.
    """
    every: Counter[dt.date] = Counter()
    facts: Counter[dt.date] = Counter()
    for mark in marks:
        point = anchor(mark.row)
        if point is None or mark.bar is not None or mark.row.granularity not in FINE:
            continue
        day = point.date().replace(day=1) if monthly else point.date()
        every[day] += 1
        if mark.row.status in FACTS:
            facts[day] += 1
    frame = _frame(marks)
    unit = Unit.MONTH if monthly else Unit.DAY
    happened, ahead = (levels(frame, unit=unit, statuses=statuses) for statuses in (FACTS, AHEAD))
    curves = [curve_points(table, monthly=monthly) for table in (ahead, happened)]
    return [
        _steps(every, name="feared, planned, alleged, denied", color=rgba(REST_COLOR, 0.35), monthly=monthly),
        _steps(
            facts, name="happened or ongoing", color=rgba(STATUS_STYLES[Status.HAPPENED].color, 0.75), monthly=monthly
        ),
        _curve(curves[0], name="intensity of what was ahead", dash="dot"),
        _curve(curves[1], name="intensity of what happened", dash="solid"),
        _uprights(_changed(happened, unit), curves),
    ]


def curve_points(table: pd.DataFrame, *, monthly: bool) -> Curve:
    """Return the points of a curve: a month's sum, or for each day the mean of the week that ends with it.

    Conflict counts upward. Points between two of the same height are left out; without any event there are none.
    """
    if not table["events"].sum():
        return []
    heights = -table["intensity"] if monthly else -table["intensity"].rolling(WINDOW, min_periods=1).sum() / WINDOW
    heights = heights.round(2) + 0.0
    turning = (heights != heights.shift()) | (heights != heights.shift(-1))
    return [
        (start.date(), float(height)) for start, height in zip(table["start"][turning], heights[turning], strict=True)
    ]


def _frame(marks: Sequence[Mark]) -> pd.DataFrame:
    rows = [mark.row for mark in marks]
    times = {
        name: pd.Series([getattr(row, name) for row in rows], dtype="datetime64[s]") for name in ("start", "published")
    }
    plain = {name: [getattr(row, name) for row in rows] for name in ("granularity", "status", "intensity")}
    frame = pd.DataFrame({"event_id": [str(row.index) for row in rows]} | times | plain)
    frame["status"] = frame["status"].where(frame["status"].isin(list(Status)))
    return frame


def _changed(table: pd.DataFrame, unit: Unit) -> list[dt.date]:
    try:
        return [start.date() for start in table["start"][changes(table["hostility"].to_numpy(), unit)]]
    except MissingExtraError:
        return []


def _steps(days: Mapping[dt.date, int], *, name: str, color: str, monthly: bool) -> dict[str, Any]:
    """Draw counts as one stepped area, where a bar each would cost most of the time that the figure takes."""
    ends = {_next(day, monthly=monthly) for day in days} - set(days)
    points = sorted({**dict.fromkeys(ends, 0), **days}.items())
    return {
        "type": "scatter",
        "mode": "lines",
        "name": name,
        "x": [day.isoformat() for day, _ in points],
        "y": [count for _, count in points],
        "line": {"shape": "hv", "width": 1 if _thin(days) else 0, "color": color},
        "fill": "tozeroy",
        "fillcolor": color,
    } | _BEHIND


def _thin(days: Mapping[dt.date, int]) -> bool:
    """Whether a period is narrower than a pixel where all of them are shown: then a line has to stand for it."""
    return bool(days) and (max(days) - min(days)).days > LONG


def _curve(points: Curve, *, name: str, dash: str) -> dict[str, Any]:
    solid = dash == "solid"
    return {
        "type": "scatter",
        "mode": "lines",
        "name": name,
        "x": [f"{day.isoformat()} 12:00:00" for day, _ in points],
        "y": [height for _, height in points],
        "line": {"color": ESCALATION, "width": 1.6 if solid else 1.2, "dash": dash},
        **({"fill": "tozeroy", "fillcolor": rgba(ESCALATION, 0.12)} if solid else {}),
    } | (_BEHIND | {"yaxis": "y3"})


def _uprights(days: Sequence[dt.date], curves: Sequence[Curve]) -> dict[str, Any]:
    heights = [0.0, *(height for curve in curves for _, height in curve)]
    ends = (min(heights), max(heights), None)
    return {
        "type": "scatter",
        "mode": "lines",
        "name": "changes of level",
        "x": [day.isoformat() for day in days for _ in ends],
        "y": [end for _ in days for end in ends],
        "line": {"color": ESCALATION, "width": 1.2, "dash": "dash"},
    } | (_BEHIND | {"yaxis": "y3"})


_BEHIND = {"xaxis": "x2", "yaxis": "y2", "hoverinfo": "skip", "showlegend": False}


def _next(day: dt.date, *, monthly: bool) -> dt.date:
    if day >= dt.date.max - 31 * _DAY:
        return dt.date.max
    return (day.replace(day=1) + 32 * _DAY).replace(day=1) if monthly else day + _DAY
