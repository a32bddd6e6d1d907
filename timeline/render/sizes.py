"""How wide symbols and bubbles are, in pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.render.bubbles import LEAST, OPEN_SHARE, POINT, WIDEST

if TYPE_CHECKING:
    from timeline.render.bubbles import Bubble
    from timeline.render.lanes import Canvas, Place
    from timeline.render.marks import Mark

BAR_SHARE = 0.5
HATCHED_SHARE = 0.84
"""How much of its line's height a bar takes. One that is hatched is higher than its symbol, which never hides it."""
ON_HATCHING = 0.8
"""How much smaller a symbol is on a hatched bar."""
RING_ROOM = 5.0
"""How much wider than its symbol a ring is."""


def bubble_size(bubble: Bubble, canvas: Canvas) -> float:
    """Return the width of a bubble: its area stands for the count, and it stays inside its unit."""
    room = (bubble.end - bubble.start) / canvas.span(1) * (1 if bubble.kind == POINT else OPEN_SHARE * 1.2)
    return round(max(bubble.share * min(WIDEST, room), LEAST), 1)


def holds_count(bubble: Bubble, size: float) -> bool:
    """Whether a bubble is wide enough to say how many events it stands for."""
    return bubble.kind == POINT and size >= max(12, 5.5 * len(str(len(bubble.marks))) + 2)


def symbol_size(mark: Mark, place: Place) -> float:
    """Return the width of a symbol: more sources (or articles, where these are not known), larger."""
    told = min(mark.row.n_sources or mark.row.n_articles or 1, 8)
    share = ON_HATCHING if mark.coarse and mark.bar is not None else 1
    return round(place.step * share * (0.5 + 0.05 * (told - 1)), 1)
