"""The figure of the page beside the figure of `plot`, and what it does with thousands of events."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from timeline.render.hover import bubble_text, hover_text
from timeline.render.labels import label_trace
from timeline.render.overview import overview_traces, strip_scale
from timeline.render.rows import read_rows
from timeline.render.scene import draw
from timeline.render.sizes import bubble_size, symbol_size
from timeline.render.when import moment

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    import pandas as pd
    from playwright.sync_api import Page

    from timeline.render.lanes import LaneKey

    class Watched(Protocol):
        """What opening a page gives; its fixture checks for requests and complaints."""

        page: Page


pytestmark = pytest.mark.browser

LAID_OUT = """([key, pitch]) => {
  const range = data.figure.shown;
  const [low, high] = range.map(fromCivil);
  const canvas = { shown: [low, high], width: 1000, pixel: (high - low) / 1000, pitch };
  marks = shown.filter((index) => events[index].dated).map(markOf);
  const layout = layOut(marks, key, canvas);
  const drawn = markTraces(marks, layout, canvas);
  const label = drawn.find((trace) => trace.name === "labels");
  return {
    lanes: layout.lanes.map((lane) => [lane.name, lane.top, lane.bottom]),
    places: [...layout.places].map(([index, place]) => [index, toCivil(place.at), place.line]),
    bubbles: layout.bubbles.map((one) => [
      toCivil(one.start), toCivil(one.end), one.kind, one.fact, one.indices, one.line, bubbleText(one),
    ]),
    sizes: layout.bubbles.filter((bubble) => bubble.kind !== "bar").map((bubble) => bubble.size),
    hovers: marks.map((mark) => hoverText(events[mark.index])),
    labels: label ? label.text.map((text, at) => [text, label.customdata[at]]) : [],
    overview: overviewTraces(marks).map((trace) => [trace.x, trace.y]),
    scale: stripScale(overviewTraces(marks)),
    seen: seen(marks, [low, low + (high - low) / 3]).map((mark) => mark.index),
    symbols: marks.map((mark) => [mark, layout.places.get(mark.index)]).filter(([, place]) => place)
      .map(([mark, place]) => [mark.index, symbolSize(mark, place)]),
  };
}"""


@pytest.mark.parametrize("lanes", ["actor", "place", "category", "source", "status"])
@pytest.mark.parametrize("count", [0, 300, 3000])
def test_the_figure_of_the_page_is_the_figure_of_plot(
    visit: Callable[..., Watched],
    events: pd.DataFrame,
    made_up: Callable[[int], pd.DataFrame],
    lanes: LaneKey,
    count: int,
) -> None:
    frame = made_up(count) if count else events
    scene = draw(read_rows(frame))
    assert scene is not None
    layout = scene.lay_out(lanes)
    found = visit(frame).page.evaluate(LAID_OUT, [lanes, scene.pitch])
    assert found["lanes"] == [[lane.name, pytest.approx(lane.top), pytest.approx(lane.bottom)] for lane in layout.lanes]
    rows = {mark.row.index: mark for mark in scene.marks}
    places = {index: [time, pytest.approx(line)] for index, time, line in found["places"]}
    assert places == {index: [moment(place.at)[:19], place.line] for index, place in layout.places.items()}
    assert [bubble[:5] for bubble in found["bubbles"]] == [
        [moment(one.start), moment(one.end), one.kind, one.fact, [mark.row.index for mark in one.marks]]
        for one, _ in layout.bubbles
    ]
    assert [bubble[5:] for bubble in found["bubbles"]] == [
        [pytest.approx(place.line), bubble_text(one)] for one, place in layout.bubbles
    ]
    sizes = [bubble_size(one, scene.canvas) for one, _ in layout.bubbles if one.kind != "bar"]
    assert found["sizes"] == pytest.approx(sizes, abs=0.06)
    assert dict(found["symbols"]) == {
        index: pytest.approx(symbol_size(rows[index], layout.places[index]), abs=0.06) for index in layout.places
    }
    assert sorted(found["hovers"]) == sorted(hover_text(mark.row) for mark in scene.marks)
    drawn = [mark for mark in scene.marks if mark.row.index in layout.places]
    labels = [
        list(pair)
        for trace in label_trace(drawn, layout, scene.canvas)
        for pair in zip(trace["text"], trace["customdata"], strict=True)
    ]
    assert found["labels"] == labels
    third = (scene.shown[0], scene.shown[0] + (scene.shown[1] - scene.shown[0]) / 3)
    assert sorted(found["seen"]) == sorted(mark.row.index for mark in scene.marks if mark.seen_in(third))
    expected = overview_traces(scene.marks, monthly=scene.monthly)
    scale = strip_scale(expected)
    assert found["scale"] == {
        "ends": pytest.approx(scale.ends, abs=0.02),
        "told": [[pytest.approx(height, abs=0.006), text] for height, text in scale.told],
        "most": scale.most,
    }
    for (times, heights), trace in zip(found["overview"], expected, strict=True):
        assert dict(zip(times, heights, strict=True)) == {
            time: pytest.approx(height, abs=0.006) for time, height in zip(trace["x"], trace["y"], strict=True)
        }


def gathered(page: Page) -> list[int]:
    found: list[int] = page.evaluate(
        "() => figure.data.filter((trace) => trace.xaxis !== 'x2').flatMap((trace) => trace.customdata.flat())"
    )
    return sorted(set(found))


def test_of_thousands_none_is_hidden_and_a_bubble_splits_when_clicked(
    visit: Callable[..., Watched], made_up: Callable[[int], pd.DataFrame]
) -> None:
    frame = made_up(3000)
    page = visit(frame).page
    dated = [at for at, known in enumerate(frame["start"].notna() | frame["end"].notna()) if known]
    assert gathered(page) == dated
    assert page.is_visible("#gathered")
    shown = "document.getElementById('figure').layout.xaxis.range.map((end) => fromCivil(end))"
    low, high = page.evaluate(shown)
    page.evaluate(
        "() => { const trace = figure.data.find((one) => one.name === 'bubbles');"
        "openPoint({ customdata: trace.customdata.find((rows) => rows.length > 20) }); }"
    )
    page.wait_for_function(f"() => ({shown})[1] < {high}")
    closer = page.evaluate(shown)
    assert closer[1] - closer[0] < (high - low) / 4
    names = page.evaluate("figure.data.map((trace) => trace.name)")
    assert "symbols" in names
    page.click("[data-zoom=all]")
    page.wait_for_function("() => figure.data.some((trace) => trace.name === 'bubbles')")
    assert gathered(page) == dated


def test_marks_have_no_place_in_common(visit: Callable[..., Watched], made_up: Callable[[int], pd.DataFrame]) -> None:
    page = visit(made_up(1000)).page
    spots = page.evaluate(
        "() => { const trace = figure.data.find((one) => one.name === 'symbols');"
        "return trace.x.map((time, at) => `${time} ${trace.y[at]}`); }"
    )
    assert len(spots) > 900
    assert len(set(spots)) == len(spots)


def test_a_hover_is_three_short_lines(visit: Callable[..., Watched], events: pd.DataFrame) -> None:
    events["headline"] = "A very long headline about the crossing of the river " * 8
    page = visit(events).page
    page.focus("#figure")
    page.keyboard.press("ArrowRight")
    page.wait_for_selector(".hoverlayer text")
    assert 2 <= page.locator(".hoverlayer .nums tspan.line, .hoverlayer .name tspan.line").count() <= 3
    box = page.locator(".hoverlayer .hovertext path").first.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 1400
