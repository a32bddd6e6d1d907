"""How the page looks to who edits it: lanes, marks, names, a phone, paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    from playwright.sync_api import Page

    class Watched(Protocol):
        """What opening a page gives; its fixture checks for requests and complaints."""

        page: Page


pytestmark = pytest.mark.browser


def test_every_lane_has_an_event_in_view_and_keeps_its_place_among_the_others(
    visit: Callable[..., Watched], events: pd.DataFrame
) -> None:
    names = "figure.layout.annotations.filter(({ name }) => name === 'lane').map((note) => note.text)"
    old = events["start"] < "2020-01-01"
    events["actor"] = [["An old hand"] if early else actor for early, actor in zip(old, events["actor"], strict=True)]
    page = visit(events).page
    assert "<b>An old hand</b>" not in page.evaluate(names)
    page.click("[data-zoom=all]")
    every = page.evaluate(names)
    assert "<b>An old hand</b>" in every
    page.click("[data-zoom=main]")
    for _ in range(3):
        page.click("[data-zoom=in]")
        closer = page.evaluate(names)
        assert closer == [name for name in every if name in closer]
        filled = page.evaluate(
            "() => { const lines = figure.data.find(({ name }) => name === 'symbols').y;"
            "return figure.layout.shapes.every(({ y0, y1 }) => lines.some((line) => line > y0 && line < y1)); }"
        )
        assert filled


def test_the_breath_of_a_fade_at_the_edge_makes_no_lane(visit: Callable[..., Watched], events: pd.DataFrame) -> None:
    names = "figure.layout.annotations.filter(({ name }) => name === 'lane').map((note) => note.text)"
    page = visit(events).page
    low = page.evaluate("fromCivil(data.figure.shown[0])")
    reach = page.evaluate("data.figure.reach")
    for share, drawn in ((0.4, True), (0.9, False)):
        first = low - share * reach
        page.evaluate(
            "([first]) => { Object.assign(events[0], { start: first, end: null, bound: 'after', extent: 'within',"
            "granularity: 'day', actor: ['A ghost'] }); drawFigure(); }",
            [first],
        )
        assert ("<b>A ghost</b>" in page.evaluate(names)) is drawn


@pytest.mark.parametrize("width", [1400, 390])
def test_the_key_stands_above_the_chart_and_the_strip_has_its_scale(
    visit: Callable[..., Watched], events: pd.DataFrame, width: int
) -> None:
    events["intensity"] = -8.0
    page = visit(events, width=width).page
    key, chart = (page.locator(part).bounding_box() for part in (".key", "#figure"))
    assert key is not None
    assert chart is not None
    assert key["y"] + key["height"] <= chart["y"] + 1
    notes = page.evaluate("figure.layout.annotations.map((note) => note.text)")
    assert any(note.startswith("conflict ") for note in notes)
    assert any(note.endswith((" event", " events")) for note in notes)


def test_the_legend_tells_of_the_statuses_that_there_are(visit: Callable[..., Watched], events: pd.DataFrame) -> None:
    told = visit(events).page.locator("#legend b").all_inner_texts()
    assert set(told) == set(events["status"].dropna()) | ({"not told"} if events["status"].isna().any() else set())


def test_a_symbol_never_hides_the_hatching_of_its_bar(visit: Callable[..., Watched], events: pd.DataFrame) -> None:
    events["n_sources"] = 9
    page = visit(events).page
    page.click("[data-zoom=all]")
    sizes = page.evaluate(
        "() => { const of = (want) => figure.data.find(({ name }) => name === want);"
        "const [bars, { customdata, marker }] = [of('coarse'), of('symbols')];"
        "return bars.customdata.map((row, at) => [bars.width[at], marker.size[customdata.indexOf(row)]]); }"
    )
    assert sizes
    assert all(symbol < 0.85 * bar for bar, symbol in sizes)


@pytest.mark.parametrize("width", [420, 390])
def test_the_zoom_is_one_row_on_a_phone(visit: Callable[..., Watched], events: pd.DataFrame, width: int) -> None:
    page = visit(events, width=width, touch=True).page
    tops = page.evaluate("[...document.querySelectorAll('.zoom button')].map((one) => one.getBoundingClientRect().top)")
    assert len(set(tops)) == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_names_of_lanes_stand_on_their_ground_above_the_grid(
    visit: Callable[..., Watched], events: pd.DataFrame, scheme: str
) -> None:
    page = visit(events, scheme=scheme).page
    ground = page.evaluate("getComputedStyle(document.getElementById('figure-part')).backgroundColor")
    for words in (".annotation-text", ".textpoint text[text-anchor=start]"):
        drawn_first = page.evaluate(
            "(words) => { const style = getComputedStyle(document.querySelector(`#figure ${words}`));"
            "return [style.paintOrder, style.stroke]; }",
            words,
        )
        assert drawn_first == ["stroke", ground]


def test_the_file_of_corrections_is_chosen_with_a_button_of_the_page(
    visit: Callable[..., Watched], events: pd.DataFrame
) -> None:
    page = visit(events).page
    assert page.evaluate("getComputedStyle(document.getElementById('corrections-load')).opacity") == "0"
    with page.expect_file_chooser():
        page.click(".loading label")


def test_what_was_chosen_is_told_on_paper_and_only_there(visit: Callable[..., Watched], events: pd.DataFrame) -> None:
    page = visit(events, fragment="#q=the&hidden=denied&source=Northern%20Herald").page
    assert not page.is_visible("#selection")
    page.emulate_media(media="print")
    assert page.inner_text("#selection") == (
        f"Shown: {page.text_content('#count')}; search for “the”; Source: Northern Herald; without denied."
    )
    page.evaluate("document.getElementById('clear').click()")
    assert page.inner_text("#selection") == ""


def test_the_statuses_count_what_was_known(visit: Callable[..., Watched], events: pd.DataFrame) -> None:
    events["published"] = pd.date_range("2022-02-01", periods=len(events)).astype("datetime64[s]")
    page = visit(events).page
    told = "[...document.querySelectorAll('.chip')].reduce((sum, chip) => sum + Number(chip.lastChild.textContent), 0)"
    assert page.evaluate(told) == len(events)
    page.evaluate("setKnown(days[4])")
    assert page.evaluate(told) == 5


def test_an_event_stepped_to_is_scrolled_into_view(
    visit: Callable[..., Watched], made_up: Callable[[int], pd.DataFrame]
) -> None:
    page = visit(made_up(250)).page
    page.focus("#figure")
    for _ in range(30):
        page.keyboard.press("ArrowRight")
        page.wait_for_function(
            "() => { const box = figure.querySelector('.hoverlayer .hovertext')?.getBoundingClientRect();"
            "return box?.height && box.bottom <= innerHeight"
            " && box.top >= document.querySelector('.tools').getBoundingClientRect().bottom - 1; }"
        )


def test_without_an_outlet_the_table_names_the_article(visit: Callable[..., Watched], events: pd.DataFrame) -> None:
    events["source"] = None
    events["title"] = "A bridge <b>too</b> far"
    page = visit(events).page
    assert {cell.inner_text() for cell in page.locator("td.source").all()} == {"A bridge <b>too</b> far"}


@pytest.mark.parametrize(("width", "height", "stay"), [(1400, 900, True), (820, 1180, False), (1000, 390, False)])
def test_search_and_filters_stay_where_there_is_room(
    visit: Callable[..., Watched], events: pd.DataFrame, width: int, height: int, *, stay: bool
) -> None:
    page = visit(events, width=width).page
    page.set_viewport_size({"width": width, "height": height})
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    box = page.locator(".tools").bounding_box()
    assert box is not None
    assert (box["y"] >= 0) is stay


def test_a_zoom_by_dragging_shows_no_notice_of_plotly(visit: Callable[..., Watched], events: pd.DataFrame) -> None:
    page = visit(events).page
    box = page.locator("#figure .nsewdrag").first.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] / 3, box["y"] + 5)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 25, steps=5)
    page.mouse.up()
    page.wait_for_function("location.hash.includes('from=')")
    assert page.locator(".plotly-notifier").count() == 0
