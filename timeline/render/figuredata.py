"""What the page's script needs to draw the figure as `plot` does: rules, measures and the ranges first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeline.render import bubbles, labels, lanes, marks, overview, sizes, traces
from timeline.render.style import REST_COLOR, RING, STATUS_STYLES
from timeline.summarize.escalation import FEWEST, LEAST
from timeline.summarize.units import Unit, granularities

if TYPE_CHECKING:
    from timeline.render.scene import Scene

LANES: tuple[tuple[lanes.LaneKey, str], ...] = (
    ("actor", "Actor"),
    ("place", "Place"),
    ("category", "Class"),
    ("source", "Source"),
    ("status", "Status"),
)


def figure_data(scene: Scene) -> dict[str, Any]:
    """Lay out, as JSON types, what the script cannot know of itself. The marks it derives from the events."""
    from timeline.render.figure import BENEATH, CONFIG, GAP, SLIDER, STRIP_TOP, empty_layout, time_range  # noqa: PLC0415 (plotly is heavy)

    return {
        "config": dict(CONFIG),
        "layout": empty_layout(scene),
        "lanes": [{"key": key, "label": label, "unknown": lanes.UNKNOWN[key]} for key, label in LANES],
        "shown": time_range(scene.shown),
        "full": time_range(scene.full),
        "reach": scene.reach.total_seconds() * 1000,
        "monthly": scene.monthly,
        "rules": _rules() | {"slider": SLIDER, "gap": GAP, "beneath": BENEATH, "stripTop": STRIP_TOP},
    }


def styles_data() -> list[dict[str, Any]]:
    """Lay out the look and the meaning of each status, in their order."""
    return [
        {
            "name": str(status),
            "color": style.color,
            "symbol": style.symbol,
            "path": style.path,
            "fill": str(style.fill),
            "means": style.meaning,
        }
        for status, style in STATUS_STYLES.items()
    ]


def _rules() -> dict[str, Any]:
    return {
        "rest": lanes.REST,
        "mostLanes": lanes.MOST_LANES,
        "mostMarks": lanes.MOST_MARKS,
        "bubblePitch": lanes.BUBBLE_PITCH,
        "barPitch": lanes.BAR_PITCH,
        "barWidth": traces.BAR_WIDTH,
        "unsure": labels.UNSURE,
        "head": lanes.HEAD,
        "foot": lanes.FOOT,
        "tallest": lanes.TALLEST,
        "smallest": lanes.SMALLEST,
        "stack": lanes.STACK,
        "coarse": sorted(marks.COARSE),
        "fine": sorted(overview.FINE),
        "facts": sorted(bubbles.FACTS),
        "ahead": sorted(overview.AHEAD),
        "granularities": {str(unit): sorted(granularities(unit)) for unit in (Unit.DAY, Unit.MONTH)},
        "change": {"least": {str(unit): least for unit, least in LEAST.items()}, "fewest": FEWEST},
        "units": [list(unit) for unit in bubbles.UNITS.items()],
        "widest": bubbles.WIDEST,
        "narrowest": bubbles.NARROWEST,
        "least": bubbles.LEAST,
        "openShare": bubbles.OPEN_SHARE,
        "window": overview.WINDOW,
        "stripRoom": overview.ROOM,
        "stripApart": overview.APART,
        "long": overview.LONG,
        "mostLabels": labels.MOST_LABELS,
        "letter": labels.LETTER,
        "lengths": list(labels.LENGTHS),
        "few": traces.FEW,
        "barShare": sizes.BAR_SHARE,
        "hatchedShare": sizes.HATCHED_SHARE,
        "onHatching": sizes.ON_HATCHING,
        "ringRoom": sizes.RING_ROOM,
        "strongest": traces.STRONGEST,
        "fills": {str(fill): share for fill, share in traces.FILLS.items()},
        "fades": {str(fill): share for fill, share in traces.FADES.items()},
        "barFills": {str(fill): share for fill, share in traces.BAR_FILLS.items()},
        "colors": {"rest": REST_COLOR, "ring": RING, "escalation": overview.ESCALATION},
    }
