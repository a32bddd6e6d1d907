"""Showing events: the figure for Jupyter, and the page that opens offline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.render.page import page_html, write_page
from timeline.render.plotting import plot

if TYPE_CHECKING:
    from timeline.render.figure import TimelineFigure

__all__ = ["TimelineFigure", "page_html", "plot", "write_page"]


def __getattr__(name: str) -> object:
    """Bring in plotly only when its figure class is asked for."""
    if name == "TimelineFigure":
        from timeline.render.figure import TimelineFigure  # noqa: PLC0415

        return TimelineFigure
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
