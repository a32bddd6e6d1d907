from __future__ import annotations

import subprocess
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

import pandas as pd
import plotly.io as pio
import pytest

from timeline.errors import InvalidRangeError, SchemaError, UnknownChoiceError
from timeline.frame import conform
from timeline.model import Status
from timeline.render import TimelineFigure, plot
from timeline.render.figure import build_figure
from timeline.render.overview import StripScale, strip_scale
from timeline.render.rows import read_rows
from timeline.render.scene import draw
from timeline.render.style import STATUS_STYLES, Fill, Untold

if TYPE_CHECKING:
    from collections.abc import Callable


def marks_of(figure: TimelineFigure, kind: str) -> list[dict[str, Any]]:
    """Lay out the points of all traces of a kind, one dictionary each."""
    points = []
    for trace in figure.to_plotly_json()["data"]:
        if trace["type"] != kind or trace.get("xaxis") == "x2" or trace.get("mode") == "text":
            continue
        if trace["marker"].get("symbol") == "circle-open":
            continue
        for at, index in enumerate(trace["customdata"]):
            symbol = trace["marker"].get("symbol")
            points.append(
                {
                    "index": index,
                    "x": trace["x"][at],
                    "y": trace["y"][at],
                    "base": trace["base"][at] if "base" in trace else None,
                    "symbol": symbol[at] if isinstance(symbol, list) else symbol,
                    "hover": trace["hovertext"][at],
                    "hatched": "pattern" in trace["marker"],
                }
            )
    return points


def test_every_dated_row_has_a_symbol_and_no_undated_one_has(events: pd.DataFrame) -> None:
    figure = plot(events)
    symbols = [
        point for point in marks_of(figure, "scatter") if "triangle-" not in point["symbol"] or "up" in point["symbol"]
    ]
    dated = [row.index for row in read_rows(events) if row.dated]
    assert sorted(point["index"] for point in symbols) == sorted(dated)
    assert any("2 undated rows" in note.text for note in figure.layout.annotations)


def test_a_picture_has_no_lane_of_what_lies_outside_it(events: pd.DataFrame) -> None:
    events["actor"] = [["An old hand"] if early else ["Others"] for early in events["start"] < "2020-01-01"]
    scene = draw(read_rows(events))
    assert scene is not None
    assert [lane.name for lane in scene.lay_out("actor").lanes] == ["Others", "An old hand"]
    layout = scene.lay_out("actor", printed=True)
    assert [lane.name for lane in layout.lanes] == ["Others"]
    figure = build_figure(scene, layout, template=None)
    assert any("of other times are not drawn" in note.text for note in figure.layout.annotations)


def test_the_strip_has_a_scale(events: pd.DataFrame) -> None:
    events["intensity"] = -8.0
    figure = plot(events)
    told = [note.text for note in figure.layout.annotations]
    low, high = figure.layout.yaxis3.range
    peak = next(text for text in told if text.startswith("conflict "))
    assert low < 0 < float(peak.removeprefix("conflict ")) < high
    assert "0" in told
    assert strip_scale([]) == StripScale((-0.06, 0.06), (), 0)
    talks = {"yaxis": "y3", "y": [-4.0, None]}
    assert strip_scale([talks, {"yaxis": "y2", "y": [3, 1]}]) == StripScale(
        (-4.24, 0.24), ((-4.0, "−4"), (0.0, "0")), 3
    )


def test_symbol_and_fill_tell_every_status_apart_without_color() -> None:
    looks = Counter((style.symbol, style.fill) for style in STATUS_STYLES.values())
    assert set(STATUS_STYLES) == {*Status, *Untold}
    assert max(looks.values()) == 1


@pytest.mark.parametrize("ground", ["#ffffff", "#f6f5f1", "#1b1f26"])
def test_colors_stand_out_on_light_and_dark(ground: str) -> None:
    for style in STATUS_STYLES.values():
        light, dark = sorted((luminance(style.color), luminance(ground)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 3, style


def luminance(color: str) -> float:
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_an_interval_is_drawn_from_its_start_for_its_whole_length(events: pd.DataFrame) -> None:
    index = list(events["event_id"]).index("range")
    (bar,) = [point for point in marks_of(plot(events), "bar") if point["index"] == index]
    assert bar["base"] == "2022-02-10 00:00:00"
    assert bar["x"] == 11 * 86_400_000
    assert not bar["hatched"]


def test_a_month_is_hatched(events: pd.DataFrame) -> None:
    index = list(events["event_id"]).index("month")
    assert [point["hatched"] for point in marks_of(plot(events), "bar") if point["index"] == index] == [True]


@pytest.mark.parametrize(("event_id", "symbol"), [("on-or-after", "triangle-right"), ("on-or-before", "triangle-left")])
def test_as_early_as_and_by_have_arrows(events: pd.DataFrame, event_id: str, symbol: str) -> None:
    index = list(events["event_id"]).index(event_id)
    assert symbol in [point["symbol"] for point in marks_of(plot(events), "scatter") if point["index"] == index]


@pytest.mark.parametrize("lanes", ["actor", "place", "category", "source", "status"])
def test_no_two_marks_share_a_spot(events: pd.DataFrame, lanes: str) -> None:
    spots = Counter((point["x"], point["y"]) for point in marks_of(plot(events, lanes=lanes), "scatter"))
    assert max(spots.values()) == 1


def test_the_mark_of_rival_dates_has_a_ring(events: pd.DataFrame) -> None:
    events["conflicts"] = [["another day is given"] if name == "day" else [] for name in events["event_id"]]
    rings = [trace for trace in plot(events).data if trace.type == "scatter" and trace.marker.symbol == "circle-open"]
    assert [list(trace.customdata) for trace in rings] == [[list(events["event_id"]).index("day")]]


def test_more_sources_make_a_larger_symbol(events: pd.DataFrame) -> None:
    alike = events[events["event_id"].isin(["day", "same-day"])].reset_index(drop=True)
    alike["n_sources"] = [1, 6]
    (symbols,) = [trace for trace in plot(alike).data if trace.type == "scatter" and trace.mode == "markers"]
    small, large = symbols.marker.size
    assert large > small


def test_labels_cover_no_other_mark_of_their_line(events: pd.DataFrame) -> None:
    figure = plot(events)
    (labels,) = [trace for trace in figure.data if trace.type == "scatter" and trace.mode == "text"]
    assert len(labels.text) > 3
    spots = {point["index"]: (pd.Timestamp(point["x"]), point["y"]) for point in marks_of(figure, "scatter")}
    low, high = (pd.Timestamp(end) for end in figure.layout.xaxis.range)
    for index, begin, line, text in zip(labels.customdata, labels.x, labels.y, labels.text, strict=True):
        start = pd.Timestamp(begin)
        end = start + (high - low) * (len(text) * 6.1 / 1000)
        assert end <= high
        assert not [
            other for other, (at, own) in spots.items() if other != index and own == line and start <= at <= end
        ]


def test_above_two_thousand_marks_every_one_is_in_a_bubble_or_a_bar_of_its_kind() -> None:
    days = pd.date_range("2022-01-01", periods=300).repeat(8)
    frame = pd.DataFrame({"start": days, "end": days + pd.Timedelta(days=1)})
    frame["status"] = ["happened", "forecast"] * 1200
    frame["end"] = frame["end"].where(frame.index % 8 != 3)
    frame.loc[frame.index % 8 == 5, "end"] += pd.Timedelta(days=60)
    figure = plot(frame)
    gathered = [rows for trace in figure.data if trace.xaxis != "x2" for rows in trace.customdata]
    assert sorted(row for rows in gathered for row in rows) == list(range(2400))
    for rows in gathered:
        assert len({frame["status"][row] for row in rows}) == 1
        assert len({pd.isna(frame["end"][row]) for row in rows}) == 1
    for trace in figure.data:
        if trace.xaxis != "x2" and trace.type == "bar":
            for base, length, rows in zip(trace.base, trace.x, trace.customdata, strict=True):
                start = pd.Timestamp(base)
                assert all(start <= frame["start"][row] for row in rows)
                assert all(frame["end"][row] <= start + pd.Timedelta(milliseconds=length) for row in rows)
    assert max(len(trace.x) for trace in figure.data if trace.xaxis != "x2") < 400


def test_a_closer_range_splits_the_bubbles() -> None:
    days = pd.date_range("2022-01-01", periods=300).repeat(8)
    frame = pd.DataFrame({"start": days, "end": days + pd.Timedelta(days=1), "status": "happened"})
    assert len(plot(frame).data[0].customdata[0]) > 8
    near = plot(frame, range=("2022-02-01", "2022-02-14"))
    assert all(isinstance(index, int) for trace in near.data if trace.xaxis != "x2" for index in trace.customdata)


def overview(figure: TimelineFigure, name: str) -> list[tuple[str, float | None]]:
    (trace,) = (trace for trace in figure.data if trace.name == name)
    return list(zip(trace.x, trace.y, strict=True))


def test_the_curve_is_the_course_of_what_happened_as_the_mean_of_a_week(made_up: Callable[[int], pd.DataFrame]) -> None:
    frame = made_up(1000)
    dated = frame[frame["start"].notna() | frame["end"].notna()]
    course = dated.timeline.course()
    means = -course["intensity"].rolling(7, min_periods=1).sum() / 7
    expected = dict(zip(course["start"].dt.strftime("%Y-%m-%d 12:00:00"), means, strict=True))
    figure = plot(frame)
    drawn = overview(figure, "intensity of what happened")
    assert len(drawn) > 200
    assert dict(drawn) == pytest.approx({time: expected[time] for time, _ in drawn}, abs=0.006)
    assert {drawn[0][0], drawn[-1][0]} == {min(expected), max(expected)}
    changes = course["start"][course["change"]].dt.strftime("%Y-%m-%d")
    assert [time for time, height in overview(figure, "changes of level") if height is None] == list(changes)
    assert len(changes)


HOSTILE = "</script><b onmouseover=alert(1)>%{customdata} $x$"


@pytest.mark.parametrize("apart", [1, 31])
def test_the_uprights_stand_where_hostility_changes_whatever_talks_and_texts_say(apart: int) -> None:
    days = pd.date_range("2021-01-15", periods=40, freq=f"{apart}D").repeat(2)
    frame = pd.DataFrame({"start": days, "end": days + pd.Timedelta(days=1), "published": days, "status": "happened"})
    frame["event_id"] = [f"e{row:02}" for row in range(len(frame))]
    frame["granularity"] = "day"
    talks, raids = [1.0] * 10 + [8.0] * 30, [-1.0] * 25 + [-9.0] * 15
    frame["intensity"] = [intensity for pair in zip(talks, raids, strict=True) for intensity in pair]
    for column in ("headline", "sentence", "expression", "title", "source", "rule"):
        frame[column] = HOSTILE
    for column in ("actor", "recipient", "places"):
        frame[column] = [[HOSTILE]] * len(frame)
    figure = plot(frame)
    course = conform(frame).timeline.course(unit="day" if apart == 1 else "month")
    drawn = [time for time, height in overview(figure, "changes of level") if height is None]
    assert drawn == list(course["start"][course["change"]].dt.strftime("%Y-%m-%d"))
    assert len(drawn) == (1 if apart == 1 else 2)
    shown = figure.to_plotly_json()
    behind = [trace for trace in shown["data"] if trace.get("xaxis") == "x2"]
    assert len(behind) == 5
    assert HOSTILE not in str(behind)
    assert "<b onmouseover" not in str(shown)


def test_what_was_ahead_has_a_curve_of_its_own(events: pd.DataFrame) -> None:
    events["intensity"] = [
        -7.0 if name == "day" else 3.0 if name == "on-or-after" else None for name in events["event_id"]
    ]
    figure = plot(events)
    assert overview(figure, "intensity of what happened")[-1] == ("2022-02-12 12:00:00", 1.0)
    ahead = dict(overview(figure, "intensity of what was ahead"))
    assert ahead["2022-02-16 12:00:00"] == round(-3 / 7, 2)
    dashes = {trace.name: trace.line.dash for trace in figure.data if trace.yaxis == "y3"}
    assert dashes["intensity of what happened"] == "solid"
    assert dashes["intensity of what was ahead"] == "dot"


@pytest.mark.parametrize("color", ["status", "category", "class", "source"])
def test_each_way_to_color_draws_every_row(events: pd.DataFrame, color: str) -> None:
    points = marks_of(plot(events, color=color), "scatter")
    assert {point["index"] for point in points} == {row.index for row in read_rows(events) if row.dated}


@pytest.mark.parametrize("arguments", [{"lanes": "colour"}, {"color": "actor"}, {"color": 3}, {"lanes": ["actor"]}])
def test_unknown_choices_are_errors_even_for_an_empty_frame(events: pd.DataFrame, arguments: dict[str, Any]) -> None:
    for frame in (events, events.iloc[:0]):
        with pytest.raises(UnknownChoiceError, match="use one of"):
            plot(frame, **arguments)


def test_hover_is_three_lines_of_harmless_text(events: pd.DataFrame) -> None:
    nasty = '<b>bold</b> <a href="javascript:alert(1)">x</a> & $a$ \u202e' + "word " * 200
    events["headline"] = nasty
    events["attribution"] = [[nasty] for _ in range(len(events))]
    for point in [*marks_of(plot(events), "scatter"), *marks_of(plot(events), "bar")]:
        lines = point["hover"].split("<br>")
        assert len(lines) <= 3
        body = point["hover"].replace("<br>", "").replace("<b>", "", 1).replace("</b>", "", 1)
        assert not set(body) & {"<", ">", "$", "\u202e"}


def test_names_of_lanes_are_harmless(events: pd.DataFrame) -> None:
    events["actor"] = [["<a href='javascript:alert(1)'>x</a>"] for _ in range(len(events))]
    names = [note.text for note in plot(events).layout.annotations]
    assert any("&lt;a href" in name for name in names)
    assert not any("<a" in name for name in names)


def test_the_range_given_is_shown_last_day_included(events: pd.DataFrame) -> None:
    figure = plot(events, range=("2022-02-10", "2022-02-20"))
    assert figure.layout.xaxis.range == ("2022-02-10 00:00:00", "2022-02-21 00:00:00")


@pytest.mark.parametrize("given", [("2022-02-20", "2022-02-10"), ("soon", "2022-02-10"), (1, 2), ("2022-02-10",), None])
def test_a_range_that_is_none_is_an_error(events: pd.DataFrame, given: Any) -> None:  # noqa: ANN401
    if given is None:
        assert plot(events, range=None).layout.xaxis.range is not None
        return
    with pytest.raises(InvalidRangeError, match="range"):
        plot(events, range=given)


def test_an_empty_frame_says_so(events: pd.DataFrame) -> None:
    figure = plot(events.iloc[:0])
    assert len(figure.data) == 0
    assert [note.text for note in figure.layout.annotations] == ["No events to draw."]


def test_a_frame_of_undated_rows_says_so(events: pd.DataFrame) -> None:
    figure = plot(events[events["start"].isna() & events["end"].isna()])
    assert [note.text for note in figure.layout.annotations] == ["No dated events to draw; 2 undated."]


def test_a_table_of_dates_alone_is_enough() -> None:
    frame = pd.DataFrame({"start": pd.to_datetime(["2022-02-12"]), "end": pd.to_datetime(["2022-02-13"])})
    assert len(marks_of(plot(frame), "scatter")) == 1


@pytest.mark.parametrize(
    "frame",
    [
        pd.DataFrame({"headline": ["x"]}),
        pd.DataFrame({"start": ["2022-02-12"], "end": ["x"]}),
        pd.DataFrame({"start": pd.to_datetime(["2022-02-12"]), "end": [None], "status": ["guessed"]}),
    ],
)
def test_what_is_no_events_frame_is_an_error(frame: pd.DataFrame) -> None:
    with pytest.raises(SchemaError, match="events frame"):
        plot(frame)


@pytest.mark.parametrize("display", ["_ipython_display_", "show"])
def test_the_upload_button_is_off_where_jupyter_displays(
    events: pd.DataFrame, monkeypatch: pytest.MonkeyPatch, display: str
) -> None:
    shown: list[dict[str, Any]] = []
    monkeypatch.setattr(pio.renderers, "default", "plotly_mimetype")
    monkeypatch.setattr("plotly.io._renderers.ipython_display.display", lambda bundle, **_: shown.append(bundle))
    getattr(plot(events), display)()
    ((part,),) = [bundle.values() for bundle in shown]
    assert (part["config"]["showSendToCloud"], part["config"]["displaylogo"]) == (False, False)


def test_the_upload_button_is_off_in_the_bundle_and_a_config_given_adds_to_ours(
    events: pd.DataFrame, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pio.renderers, "default", "plotly_mimetype")
    figure = plot(events)
    assert isinstance(figure, TimelineFigure)
    bundle = figure._repr_mimebundle_(config={"scrollZoom": True})
    config = bundle["application/vnd.plotly.v1+json"]["config"]
    assert (config["showSendToCloud"], config["displaylogo"], config["scrollZoom"]) == (False, False, True)


def test_the_upload_button_is_off_in_written_html(events: pd.DataFrame) -> None:
    assert '"showSendToCloud": false' in plot(events).to_html(include_plotlyjs=False)


def test_only_a_figure_with_bubbles_carries_a_script_and_a_renderer_asked_for_by_name_is_used(
    made_up: Callable[[int], pd.DataFrame], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pio.renderers, "default", "plotly_mimetype")
    few, many = plot(made_up(30)), plot(made_up(2500))
    assert list(few._repr_mimebundle_()) == ["application/vnd.plotly.v1+json"]
    assert "DecompressionStream" not in few.to_html(include_plotlyjs=False)
    shown: list[dict[str, Any]] = []
    monkeypatch.setattr("IPython.display.display", lambda bundle, **_: shown.append(bundle))
    monkeypatch.setattr("plotly.io._renderers.ipython_display.display", lambda bundle, **_: shown.append(bundle))
    many.show()
    many.show(renderer="plotly_mimetype")
    assert [list(bundle) for bundle in shown] == [["text/html"], ["application/vnd.plotly.v1+json"]]
    assert '"showSendToCloud": false' in shown[0]["text/html"]
    html = many.to_html(include_plotlyjs=False, post_script="mine()")
    assert "mine()" in html
    assert "DecompressionStream" in html
    assert len(shown[0]["text/html"]) < 1_000_000


@pytest.mark.parametrize("color", ["status", "category", "source"])
def test_a_figure_with_bubbles_names_their_colors(made_up: Callable[[int], pd.DataFrame], color: str) -> None:
    figure = plot(made_up(2500), color=color)
    named = {
        trace.marker.color if color != "status" else trace.marker.line.color
        for trace in figure.data
        if trace.showlegend
    }
    drawn = {
        hue
        for trace in figure.data
        if trace.name == "several events"
        for hue in ([trace.marker.line.color] if isinstance(trace.marker.line.color, str) else trace.marker.line.color)
    }
    assert len(named) > 5
    assert drawn <= named


def test_the_template_given_is_used(events: pd.DataFrame) -> None:
    assert plot(events, template="plotly_dark").layout.template.layout.paper_bgcolor == "rgb(17,17,17)"
    assert plot(events).layout.template.layout.paper_bgcolor == "#ffffff"


def test_importing_the_package_does_not_bring_in_plotly() -> None:
    code = "import sys, timeline.render; print('plotly' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == "False"


def test_a_row_without_a_status_is_no_fact() -> None:
    (row,) = read_rows(pd.DataFrame({"start": [pd.Timestamp("2022-02-12")], "end": [pd.Timestamp("2022-02-13")]}))
    assert row.status is Untold.UNTOLD
    assert STATUS_STYLES[row.status].fill is Fill.HOLLOW
