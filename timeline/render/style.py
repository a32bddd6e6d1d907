"""What each status looks like and means: color, shape, fill and plain words, the one table for figure, page and legend.

The colors keep 3:1 contrast against both the light and the dark ground; shape and fill tell the same without color.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from timeline.model import Status

if TYPE_CHECKING:
    from collections.abc import Mapping


class Fill(StrEnum):
    """How much of a mark is filled: as sure as it is told."""

    SOLID = "solid"
    HALF = "half"
    HOLLOW = "hollow"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusStyle:
    """The look of a status. `symbol` is plotly's name, `path` the same shape as an SVG path in a 12 by 12 box."""

    color: str
    symbol: str
    path: str
    fill: Fill
    meaning: str


class Untold(StrEnum):
    """What stands in for a status that the data does not give: such a row is never drawn as a fact."""

    UNTOLD = "not told"


_CIRCLE = "M6 1.5a4.5 4.5 0 1 0 .01 0Z"
_HEXAGON = "M6 1L10.3 3.5V8.5L6 11L1.7 8.5V3.5Z"
_SQUARE = "M2 2H10V10H2Z"
_DIAMOND = "M6 .8L11.2 6L6 11.2L.8 6Z"
_TRIANGLE = "M6 1.2L11.2 10.4H.8Z"
_CROSS = "M2.2 2.2L9.8 9.8M9.8 2.2L2.2 9.8"

STATUS_STYLES: Mapping[Status | Untold, StatusStyle] = {
    Status.HAPPENED: StatusStyle(
        color="#3674b5",
        symbol="circle",
        path=_CIRCLE,
        fill=Fill.SOLID,
        meaning="told as a fact, by the paper or a source",
    ),
    Status.ONGOING: StatusStyle(
        color="#16877f", symbol="square", path=_SQUARE, fill=Fill.SOLID, meaning="going on when the article appeared"
    ),
    Status.ALLEGED: StatusStyle(
        color="#a3740f", symbol="diamond", path=_DIAMOND, fill=Fill.HALF, meaning="past, but hedged or unconfirmed"
    ),
    Status.SCHEDULED: StatusStyle(
        color="#5f7d3a",
        symbol="square",
        path=_SQUARE,
        fill=Fill.HOLLOW,
        meaning="planned or announced by those who will do it",
    ),
    Status.FORECAST: StatusStyle(
        color="#c4601c", symbol="circle", path=_CIRCLE, fill=Fill.HOLLOW, meaning="feared, predicted or warned of"
    ),
    Status.THREATENED: StatusStyle(
        color="#c8384d",
        symbol="triangle-up",
        path=_TRIANGLE,
        fill=Fill.HOLLOW,
        meaning="the actor says it will do harm",
    ),
    Status.CONDITIONAL: StatusStyle(
        color="#8a62b8", symbol="diamond", path=_DIAMOND, fill=Fill.HOLLOW, meaning="depends on an if or an unless"
    ),
    Status.DENIED: StatusStyle(
        color="#767c85",
        symbol="x-thin",
        path=_CROSS,
        fill=Fill.HOLLOW,
        meaning="said not to have happened, or called off",
    ),
    Untold.UNTOLD: StatusStyle(
        color="#767c85",
        symbol="hexagon",
        path=_HEXAGON,
        fill=Fill.HOLLOW,
        meaning="the data does not say whether it happened",
    ),
}

PALETTE = ("#3674b5", "#c4601c", "#16877f", "#c8384d", "#8a62b8", "#a3740f", "#4f8f3c", "#b84f8f")
"""Colors of categories and sources, most frequent first."""

RING = "#c2338f"
"""The color of the ring around an event to which sources give rival dates."""

REST_COLOR = "#767c85"
"""The color of "other" and of what is not known."""


def rgba(color: str, alpha: float) -> str:
    """Write `#rrggbb` as `rgba(r,g,b,a)`."""
    red, green, blue = (int(color[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgba({red},{green},{blue},{alpha:g})"
