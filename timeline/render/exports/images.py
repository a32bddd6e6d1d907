"""The figure as a picture, drawn by kaleido with the machine's Chrome or Chromium; no server is asked for anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.errors import MissingBrowserError, MissingExtraError
from timeline.render.lanes import lane_key
from timeline.render.scene import draw

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.render.rows import Row

IMAGES = (".png", ".svg", ".pdf")
MOST_PRINTED = 400
"""Above so many marks days are gathered: print is not zoomed, and hatching by the thousand makes files of megabytes."""
WIDTH = 1200
_SCALE = 2


def draw_image(rows: Sequence[Row], form: str) -> bytes:
    """Draw the figure, lanes by actor, as `png` (at twice its size), `svg` or `pdf`.

    Raises
    ------
    MissingExtraError
        Without kaleido.
    MissingBrowserError
        Without Chrome or Chromium.
    """
    try:
        import kaleido  # noqa: PLC0415 (optional)
        from choreographer.errors import BrowserFailedError, ChromeNotFoundError  # noqa: PLC0415 (as above)
    except ImportError:
        raise MissingExtraError(f"a picture (.{form})", "images") from None
    from timeline.render.figure import build_figure, empty_figure  # noqa: PLC0415 (plotly is heavy)

    scene = draw(rows, most=MOST_PRINTED, width=WIDTH)
    if scene is None:
        figure = empty_figure(len(rows), template=None)
    else:
        figure = build_figure(scene, scene.lay_out(lane_key("actor"), printed=True), template=None)
    options = {
        "format": form,
        "width": WIDTH,
        "height": figure.layout.height,
        "scale": _SCALE if form == "png" else 1,
    }
    try:
        drawn: bytes = kaleido.calc_fig_sync(
            figure.to_plotly_json(), opts=options, kopts={"page_generator": kaleido.PageGenerator(mathjax=False)}
        )
    except (ChromeNotFoundError, BrowserFailedError) as error:
        raise MissingBrowserError(f".{form}") from error
    return drawn
