"""How the bubbles of a figure split where it is shown: it carries its events, and the script of the page draws them.

In plotly's JSON a figure cannot change what it draws for what it is zoomed to. So a figure that has bubbles is shown in
notebooks, and written to HTML, with a script that can.
"""

from __future__ import annotations

import json
import uuid
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from timeline.render.embedded import packed, packed_json, packed_library, scripts
from timeline.render.figuredata import figure_data, styles_data
from timeline.render.library import DRAWN
from timeline.render.payload import event_data
from timeline.render.text import shorten
from timeline.render.traces import color_groups

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeline.render.lanes import LaneKey
    from timeline.render.rows import Row
    from timeline.render.scene import Scene

_SCRIPTS = ("dom", "time", "marks", "lanes", "traces", "split")
_CELLS = (
    *("start", "end", "granularity", "bound", "extent", "when", "status", "actor", "places", "category"),
    *("intensity", "confidence", "said", "articles", "sources", "rivals", "pinned"),
)
_LONGEST = 200
_WAITING = "Drawing the figure. If it does not appear, trust this notebook: it needs its script."


def carried(scene: Scene, lanes: LaneKey) -> str:
    """Pack what the script needs to draw a scene for any range: of each dated row what its mark and its words say."""
    hues = {mark.row.index: group.color for group in color_groups(scene.marks, scene.color) for mark in group.marks}
    events: list[dict[str, Any]] = [{} for _ in range(max(hues) + 1)]
    for mark in scene.marks:
        events[mark.row.index] = _drawn(mark.row) | ({} if scene.color == "status" else {"hue": hues[mark.row.index]})
    figure = figure_data(scene)
    data = {
        "key": lanes,
        "statuses": styles_data(),
        "events": events,
        "figure": {name: figure[name] for name in ("lanes", "shown", "full", "reach", "rules")},
    }
    return packed_json(data if scene.color == "status" else data | {"hues": list(dict.fromkeys(hues.values()))})


def splitting(element: str) -> str:
    """Write the script that makes the bubbles of the figure in an element split; `element` is an expression."""
    return f"(() => {{\n{_script()}\nsplit({element}, window.Plotly);\n}})();"


def notebook_html(figure: Mapping[str, Any], config: Mapping[str, Any]) -> str:
    """Write a figure, as plotly's JSON types, as HTML for a notebook: drawn by a plotly.js that it holds itself."""
    from plotly.io.json import to_json_plotly  # noqa: PLC0415 (plotly is heavy)

    name = f"timeline-{uuid.uuid4()}"
    whole = any(trace.get("type", "scatter") not in DRAWN for trace in figure["data"])
    parts = [name, packed_library(whole=whole), packed(to_json_plotly(dict(figure)).encode()), dict(config)]
    height = int(figure["layout"].get("height") or 450)
    return (
        f'<div id="{name}" style="min-height:{height}px"><p>{_WAITING}</p></div>\n'
        f"<script>(() => {{\n{_script()}\ndraw({', '.join(json.dumps(part) for part in parts)});\n}})();</script>"
    )


@lru_cache(maxsize=1)
def _script() -> str:
    return scripts(_SCRIPTS)


def _drawn(row: Row) -> dict[str, Any]:
    data = event_data(row, {})
    article = data.get("article", {})
    cells = {name: data[name] for name in _CELLS if name in data}
    cells |= {name: article[name] for name in ("source", "day") if name in article}
    return cells | {"headline": shorten(data["headline"], _LONGEST)}
