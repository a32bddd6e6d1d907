"""The overview: how many events lie on each day, and the escalation curve, both behind the range slider."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from timeline.model import Granularity, Status
from timeline.render.bubbles import FACTS
from timeline.render.marks import anchor
from timeline.render.style import REST_COLOR, STATUS_STYLES, rgba

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeline.render.marks import Mark

ESCALATION = "#c8384d"
AHEAD = frozenset((Status.FORECAST, Status.THREATENED, Status.SCHEDULED))
WINDOW = 7
"""Days that the curve is a mean of: the day itself and those before it."""
FINE = frozenset((Granularity.MINUTE, Granularity.HOUR, Granularity.DAY))
_DAY = dt.timedelta(days=1)


def overview_traces(marks: Sequence[Mark], *, monthly: bool) -> list[dict[str, Any]]:
    """Build the bars (all events behind, the facts in front) and the curves (what happened; hollow, what was ahead).

    Only events of a known day count. A curve is the negative of the summed intensities, so conflict rises and
    cooperation falls, as the mean of the week that ends with the day, or by month; it has no points where no intensity
    is known. `customdata` of a bar is the list of the indices of its rows.
    """
    every: dict[dt.date, list[int]] = {}
    facts: dict[dt.date, list[int]] = {}
    fought: dict[dt.date, float] = {}
    feared: dict[dt.date, float] = {}
    for mark in marks:
        point = anchor(mark.row)
        if point is None or mark.bar is not None or mark.row.granularity not in FINE:
            continue
        day = point.date().replace(day=1) if monthly else point.date()
        every.setdefault(day, []).append(mark.row.index)
        if mark.row.status in FACTS:
            facts.setdefault(day, []).append(mark.row.index)
        heat = mark.row.intensity
        sums = fought if mark.row.status in FACTS else feared if mark.row.status in AHEAD else None
        if heat is not None and sums is not None:
            sums[day] = sums.get(day, 0.0) - heat
    unit = "month" if monthly else "day"
    return [
        _counts(every, name="feared, planned, alleged, denied", color=rgba(REST_COLOR, 0.35), unit=unit),
        _counts(facts, name="happened or ongoing", color=rgba(STATUS_STYLES[Status.HAPPENED].color, 0.75), unit=unit),
        _curve(feared, name="intensity of what was ahead", unit=unit, dash="dot"),
        _curve(fought, name="intensity of what happened", unit=unit, dash="solid"),
    ]


def curve_points(sums: Mapping[dt.date, float], *, monthly: bool) -> list[tuple[dt.date, float]]:
    """Return the points of a curve: a month's sum, or for each day the mean of the week that ends with it."""
    if monthly or not sums:
        return sorted(sums.items())
    days = [min(sums) + _DAY * at for at in range((max(sums) - min(sums)).days + WINDOW)]
    return [
        (
            day,
            round(
                sum(sums.get(day - _DAY * back, 0.0) for back in range(WINDOW) if day.toordinal() > back) / WINDOW, 2
            ),
        )
        for day in days
    ]


def _counts(days: Mapping[dt.date, list[int]], *, name: str, color: str, unit: str) -> dict[str, Any]:
    ordered = sorted(days)
    return {
        "type": "bar",
        "name": name,
        "x": [_middle(day, unit) for day in ordered],
        "y": [len(days[day]) for day in ordered],
        "width": (1 if unit == "day" else 28) * 86_400_000,
        "customdata": [days[day] for day in ordered],
        "marker": {"color": color, "line": {"width": 0}},
    } | _BEHIND


def _curve(sums: Mapping[dt.date, float], *, name: str, unit: str, dash: str) -> dict[str, Any]:
    points = curve_points(sums, monthly=unit == "month")
    return {
        "type": "scatter",
        "mode": "lines",
        "name": name,
        "x": [_middle(day, unit) for day, _ in points],
        "y": [height for _, height in points],
        "line": {"color": ESCALATION, "width": 1.6 if dash == "solid" else 1.2, "dash": dash},
    } | (_BEHIND | {"yaxis": "y3"})


_BEHIND = {"xaxis": "x2", "yaxis": "y2", "hoverinfo": "skip", "showlegend": False}


def _middle(day: dt.date, unit: str) -> str:
    return f"{day.isoformat()} 12:00:00" if unit == "day" else f"{day.isoformat()[:7]}-15"
