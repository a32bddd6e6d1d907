"""The plotly figure: layout and the class that keeps plotly's upload button off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import plotly.graph_objects as go
import plotly.io as pio
from plotly.io.base_renderers import PlotlyRenderer

from timeline.render.lanes import Layout
from timeline.render.overview import ESCALATION, strip_scale
from timeline.render.split import carried, notebook_html, splitting
from timeline.render.text import directed, for_plotly, shorten
from timeline.render.when import day_words, moment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeline.render.lanes import LaneKey
    from timeline.render.overview import StripScale
    from timeline.render.scene import Range, Scene

CONFIG: Mapping[str, Any] = {"showSendToCloud": False, "displaylogo": False}
FONT = "Inter, 'Source Sans 3', 'Helvetica Neue', Arial, sans-serif"

SLIDER = 76.0
AXIS = 30.0
GAP = 40.0
BENEATH = 12.0
"""Pixels by which the strip reaches beneath the plot."""
STRIP_TOP = 0.06
_BOTTOM = 40.0
_FOOT = 58.0
_LINE = 15.0
_HEAD = 86.0
# The counts are for the slider alone: their own plot is the least that plotly takes, under a pixel.
_SLIVER = 1 / 4000
OVERVIEW = (
    "Strip: events, blue what happened. Red: intensity of conflict, up to 10 an event, dotted of what was feared or"
    " planned; dashed uprights: its level changes"
)
_GATHERED = (
    "Too many events to draw each. Filled: what happened; hollow: what did not, or not yet;"
    " triangles: open on that side"
)
LANE = "lane"
"""What the shapes and notes of lanes are called, so that a later drawing can tell them from those of the user."""
_GRID = "rgba(128,132,140,0.22)"
_BAND = "rgba(128,132,140,0.07)"
_FADED = "rgba(128,132,140,0.5)"


class TimelineFigure(go.Figure):  # type: ignore[misc] # plotly has no types
    """A plotly Figure that never offers to upload the chart, shows no logo, and splits its bubbles when zoomed to.

    However it is displayed or written. One with bubbles carries its events (`layout.meta`) and is shown in notebooks as
    HTML with the script that splits them, since plotly's JSON holds no script; asked for by name, plotly's own
    renderers do what they always do, and the bubbles stay.
    """

    def show(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 (plotly's signature)
        """Show the figure as plotly does; a `config` given adds to ours."""
        if not args and kwargs.get("renderer") is None and self._splits and _in_json():
            from IPython.display import display  # noqa: PLC0415 (there is one wherever JSON is shown)

            return display(self._repr_mimebundle_(**kwargs), raw=True)  # type: ignore[no-untyped-call]
        return super().show(*args, **self._with_script(_with_config(kwargs)))

    def to_html(self, **kwargs: Any) -> Any:  # noqa: ANN401 (plotly's signature)
        """Write the figure to a string of HTML as plotly does; a `config` given adds to ours."""
        return super().to_html(**self._with_script(_with_config(kwargs)))

    def write_html(self, file: Any, **kwargs: Any) -> Any:  # noqa: ANN401 (plotly's signature)
        """Write the figure to an HTML file as plotly does; a `config` given adds to ours."""
        return super().write_html(file, **self._with_script(_with_config(kwargs)))

    def _repr_mimebundle_(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 (plotly's signature)
        if self._splits and _in_json():
            return {"text/html": notebook_html(self.to_dict(), _with_config(kwargs)["config"])}
        return super()._repr_mimebundle_(*args, **self._with_script(_with_config(kwargs)))

    def _ipython_display_(self) -> None:
        """Take the way of `show`: plotly's own method, which IPython asks first, leaves our config out."""
        if pio.renderers.render_on_display and pio.renderers.default:
            self.show()
        else:
            print(repr(self))  # noqa: T201 (as plotly does)

    @property
    def _splits(self) -> bool:
        return isinstance(self.layout.meta, dict) and "timeline" in self.layout.meta

    def _with_script(self, kwargs: dict[str, Any]) -> dict[str, Any]:
        if not self._splits:
            return kwargs
        given = kwargs.get("post_script") or []
        ours = splitting('document.getElementById("{plot_id}")')
        return {**kwargs, "post_script": [*([given] if isinstance(given, str) else given), ours]}


def build_figure(
    scene: Scene, layout: Layout, *, template: str | None, splits: LaneKey | None = None
) -> TimelineFigure:
    """Build the figure of a scene, laid out in lanes; `splits` is what the lanes hold, if bubbles shall split."""
    traces = scene.traces(layout)
    figure = TimelineFigure(traces)
    foot = _FOOT + (_LINE if layout.bubbles else 0)
    figure.update_layout(template=template or _template(), **figure_layout(scene, layout, foot=foot))
    scale = strip_scale([trace for trace in traces if trace.get("xaxis") == "x2"])
    figure.update_layout(yaxis3={"range": scale.ends})
    for note in _scale_notes(scale):
        figure.add_annotation(note)
    words = OVERVIEW
    drawn = len(layout.places) + sum(len(bubble.marks) for bubble, _ in layout.bubbles)
    for count, one, several in (
        (scene.undated, "undated row is", "undated rows are"),
        (len(scene.marks) - drawn, "row of another time is", "rows of other times are"),
    ):
        if count:
            words += f" · {count:,} {one if count == 1 else several} not drawn"
    if layout.bubbles:
        words = f"{_GATHERED}<br>{words}"
        figure.update_traces(showlegend=False)
        figure.add_traces(scene.legend())
        figure.update_layout(legend={"itemclick": False, "itemdoubleclick": False})
        if splits is not None:
            figure.update_layout(meta={"timeline": carried(scene, splits)})
    note = _note(words)
    figure.add_annotation(note, x=0, y=0, xanchor="left", yanchor="top", yshift=-40, align="left", font={"size": 11})
    return figure


def empty_figure(undated: int, *, template: str | None) -> TimelineFigure:
    """Build a figure without marks that says that there is nothing to draw."""
    figure = TimelineFigure()
    words = f"No dated events to draw; {undated} undated." if undated else "No events to draw."
    figure.update_layout(
        template=template or _template(), height=160, xaxis={"visible": False}, yaxis={"visible": False}, annotations=[]
    )
    figure.add_annotation(_note(words), x=0.5, y=0.5, xanchor="center", yanchor="middle", font={"size": 15})
    return figure


def figure_layout(scene: Scene, layout: Layout, *, head: float = _HEAD, foot: float = _BOTTOM) -> dict[str, Any]:
    """Return plotly's layout, with so many pixels above and below. Its colors hold on light and dark grounds."""
    inner = SLIDER + GAP + layout.height
    edge = (SLIDER + GAP - 4) / inner
    slider = scene.full if _holds(scene.shown, scene.full) else scene.shown
    time = {"type": "date", "gridcolor": _GRID, "zeroline": False, "range": time_range(scene.shown)}
    plain = {"fixedrange": True, "showgrid": False, "zeroline": False, "showticklabels": False}
    return {
        "height": round(inner + head + foot),
        "margin": {"l": 6, "r": 6, "t": head, "b": foot, "pad": 0, "autoexpand": False},
        "barmode": "overlay",
        "bargap": 0,
        "hovermode": "closest",
        "hoverdistance": 12,
        "dragmode": "zoom",
        "legend": {"orientation": "h", "x": 0, "y": 1, "yref": "container", "yanchor": "top", "itemsizing": "trace"},
        "xaxis": time | {"side": "top", "anchor": "y", "tickformatstops": _TICKS, "nticks": 9},
        "xaxis2": time
        | {
            "anchor": "y2",
            "matches": "x",
            "side": "bottom",
            "showgrid": False,
            "tickformatstops": _TICKS,
            "nticks": 9,
            "rangeslider": {
                "visible": True,
                "range": time_range(slider),
                "thickness": SLIDER / inner,
                "bgcolor": _BAND,
                "borderwidth": 0,
            },
        },
        "yaxis": plain | {"range": [layout.height, 0], "domain": [1 - layout.height / inner, 1]},
        "yaxis2": plain | {"rangemode": "tozero", "domain": [edge, edge + _SLIVER]},
        "yaxis3": plain | {"overlaying": "y2", "anchor": "x2"},
        "shapes": [
            {
                "type": "rect",
                "layer": "below",
                "xref": "paper",
                "x0": 0,
                "x1": 1,
                "y0": lane.top,
                "y1": lane.bottom,
                "line": {"width": 0},
                "fillcolor": _BAND,
                "name": LANE,
            }
            for lane in layout.lanes[::2]
        ],
        "annotations": [
            _note(f"<b>{for_plotly(directed(shorten(lane.name, 44)))}</b>")
            | {
                "yref": "y",
                "x": 0,
                "y": lane.top,
                "xanchor": "left",
                "yanchor": "top",
                "xshift": 4,
                "font": {"size": 12},
                "name": LANE,
            }
            for lane in layout.lanes
        ]
        + [
            _note(day_words(end))
            | {"x": at, "y": 0, "xanchor": side, "yanchor": "top", "yshift": -24, "font": {"size": 11}}
            for at, side, end in ((0, "left", slider[0]), (1, "right", slider[1]))
        ],
    }


def _scale_notes(scale: StripScale) -> list[dict[str, Any]]:
    """Write the scale of the strip into it: the most events at its left end, the heights of the curves at its right."""
    low, high = scale.ends
    notes = [
        _note(text)
        | {"x": 1, "y": 0, "xanchor": "right", "yanchor": "middle", "font": {"size": 10, "color": ESCALATION}}
        | {"yshift": round(SLIDER * (height - low) / (high - low) - BENEATH)}
        for height, text in scale.told
    ]
    if scale.most:
        events = f"{scale.most:,} event{'s' * (scale.most > 1)}"
        notes.append(
            _note(events)
            | {"x": 0, "y": 0, "xanchor": "left", "yanchor": "middle", "font": {"size": 10}}
            | {"yshift": round(SLIDER * (1 - STRIP_TOP) - BENEATH)}
        )
    return notes


def empty_layout(scene: Scene) -> dict[str, Any]:
    """Return the layout without any lane, as JSON types: the page's script fills in the lanes."""
    layout: dict[str, Any] = figure_layout(scene, Layout(lanes=(), places={}, bubbles=(), height=0.0))
    return layout


def time_range(stretch: Range) -> list[str]:
    """Write a range as plotly reads it."""
    return [moment(stretch[0]), moment(stretch[1])]


_TICKS = [
    {"dtickrange": [None, 86_400_000], "value": "%H:%M\n%-d %b %Y"},
    {"dtickrange": [86_400_000, "M1"], "value": "%-d %b\n%Y"},
    {"dtickrange": ["M1", "M12"], "value": "%b\n%Y"},
    {"dtickrange": ["M12", None], "value": "%Y"},
]


def _with_config(kwargs: dict[str, Any]) -> dict[str, Any]:
    return {**kwargs, "config": {**CONFIG, **(kwargs.get("config") or {})}}


def _in_json() -> bool:
    """Whether figures are displayed as plotly's JSON by default, as in Jupyter."""
    names = (pio.renderers.default or "").split("+")
    return any(isinstance(pio.renderers[name], PlotlyRenderer) for name in names if name)


def _holds(shown: Range, full: Range) -> bool:
    """Whether the overview can hold everything without the bulk shrinking to a sliver."""
    return (full[1] - full[0]) <= 4 * (shown[1] - shown[0])


def _note(words: str) -> dict[str, Any]:
    return {"text": words, "xref": "paper", "yref": "paper", "showarrow": False}


def _template() -> go.layout.Template:
    return go.layout.Template(
        layout={
            "font": {"family": FONT, "size": 13, "color": "#23272e"},
            "paper_bgcolor": "#ffffff",
            "plot_bgcolor": "#ffffff",
            "hoverlabel": {"bgcolor": "#ffffff", "bordercolor": _FADED, "font": {"color": "#23272e", "size": 12.5}},
        }
    )
