"""The figure of `plot` where notebooks and written pages show it: its bubbles split when it is zoomed to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import plotly.io as pio
import pytest

from timeline.render import plot

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any, Protocol

    from playwright.sync_api import Page

    from timeline.render import TimelineFigure

    class Watched(Protocol):
        """What opening a page gives; its fixture checks for requests and complaints."""

        page: Page


pytestmark = pytest.mark.browser

DRAWN = """() => {
  const gd = document.querySelector("[data-splits]");
  const marks = gd.data.filter((trace) => trace.meta === "crisis-timeline" && trace.customdata);
  return {
    alone: [...new Set(marks.flatMap((trace) => trace.customdata).filter((own) => !Array.isArray(own)))],
    all: [...new Set(marks.flatMap((trace) => trace.customdata.flat()))],
    names: gd.data.map((trace) => trace.name),
    range: gd._fullLayout.xaxis.range.map((end) => String(end).slice(0, 10)),
    lanes: gd.layout.annotations.filter(({ name }) => name === "lane").length,
    bands: gd.layout.shapes.filter(({ name }) => name === "lane").length,
    own: gd.layout.shapes.filter(({ name }) => name !== "lane").length,
  };
}"""
# What JupyterLab does with HTML: the markup is set, then each script is made anew in its place.
NOTEBOOK = """<!DOCTYPE html><meta charset="utf-8"><div id="output"></div>
<script>window.Plotly = "of another figure";</script>
<template id="told">{html}</template>
<script>
const output = document.getElementById("output");
output.innerHTML = document.getElementById("told").innerHTML;
for (const old of [...output.querySelectorAll("script")]) {{
  const made = document.createElement("script");
  made.textContent = old.textContent;
  old.replaceWith(made);
}}
</script>"""


def drag(page: Page) -> None:
    """Zoom to the fifth of the figure that begins after three tenths."""
    box = page.locator(".nsewdrag.drag").first.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 0.3 * box["width"], box["y"] + 60)
    page.mouse.down()
    page.mouse.move(box["x"] + 0.5 * box["width"], box["y"] + 64, steps=6)
    page.mouse.up()


def zoomed(page: Page) -> dict[str, Any]:
    """Zoom with the mouse and wait until the marks are those of the new range."""
    before = page.get_attribute("[data-splits]", "data-splits")
    drag(page)
    page.wait_for_selector(f"[data-splits]:not([data-splits='{before}'])", state="attached")
    found: dict[str, Any] = page.evaluate(DRAWN)
    return found


def in_notebook(figure: TimelineFigure, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pio.renderers, "default", "plotly_mimetype")
    bundle = figure._repr_mimebundle_()
    assert list(bundle) == ["text/html"]
    path.write_text(NOTEBOOK.format(html=bundle["text/html"]), encoding="utf-8")


@pytest.mark.parametrize("shown", ["notebook", "written"])
@pytest.mark.parametrize("color", ["status", "source"])
def test_bubbles_split_until_each_event_stands_alone_and_come_back(
    watch: Callable[..., Watched],
    made_up: Callable[[int], pd.DataFrame],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    shown: str,
    color: str,
) -> None:
    frame = made_up(4000)
    figure = plot(frame, color=color)
    figure.add_vline(x="2022-08-01", name="of the user")
    figure.add_scatter(x=["2022-08-01"], y=[10], name="of the user")
    path = tmp_path / "figure.html"
    if shown == "notebook":
        in_notebook(figure, path, monkeypatch)
    else:
        figure.write_html(path)
    page = watch(path, ready="[data-splits]").page
    first = page.evaluate(DRAWN)
    dated = [at for at, known in enumerate(frame["start"].notna() | frame["end"].notna()) if known]
    assert sorted(first["all"]) == dated
    assert first["alone"] == []
    for _ in range(4):
        found = zoomed(page)
        assert found["lanes"] >= found["bands"] > 1
        assert found["own"] == 1
        assert "of the user" in found["names"]
        low, high = found["range"]
        days = (frame["end"] - frame["start"] == pd.Timedelta(days=1)) & (frame["bound"] == "exact")
        inside = set(frame.index[days & (frame["start"] > low) & (frame["end"] < high)])
        if inside <= set(found["alone"]):
            break
    else:
        pytest.fail("some bubbles never split")
    assert inside
    page.mouse.dblclick(300, 200)
    page.wait_for_function(f"(low) => ({DRAWN})().range[0] === low", arg=first["range"][0])
    page.wait_for_function(f"() => ({DRAWN})().alone.length === 0")
    assert sorted(page.evaluate(DRAWN)["all"]) == dated
    if shown == "notebook":
        assert page.evaluate("window.Plotly") == "of another figure"


def test_a_click_splits_a_bubble(
    watch: Callable[..., Watched], made_up: Callable[[int], pd.DataFrame], tmp_path: Path
) -> None:
    plot(made_up(4000)).write_html(tmp_path / "figure.html")
    page = watch(tmp_path / "figure.html", ready="[data-splits]").page
    before = page.evaluate(DRAWN)["range"]
    point = page.locator("#x .point, .scatterlayer .points path.point").nth(40).bounding_box()
    assert point is not None
    page.mouse.click(point["x"] + point["width"] / 2, point["y"] + point["height"] / 2)
    page.wait_for_function(f"(low) => ({DRAWN})().range[0] > low", arg=before[0])
    assert page.evaluate(DRAWN)["range"][1] < before[1]


HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(1)><a href='javascript:alert(1)'>x</a>\u2028<!--"


@pytest.mark.parametrize("shown", ["notebook", "written"])
def test_hostile_text_in_a_figure_never_runs(
    watch: Callable[..., Watched],
    made_up: Callable[[int], pd.DataFrame],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    shown: str,
) -> None:
    frame = made_up(2500)
    for column in ("headline", "sentence", "source"):
        frame[column] = HOSTILE
    for column in ("actor", "attribution"):
        frame[column] = [[HOSTILE] for _ in range(len(frame))]
    figure = plot(frame, color="source")
    path = tmp_path / "figure.html"
    if shown == "notebook":
        in_notebook(figure, path, monkeypatch)
    else:
        figure.write_html(path)
    page = watch(path, ready="[data-splits]").page
    for _ in range(3):
        found = zoomed(page)
        assert page.locator(".js-plotly-plot a, .js-plotly-plot img, .js-plotly-plot script").count() == 0
    assert found["alone"]
    assert "</script>" in " ".join(page.locator(".infolayer .annotation").all_text_contents())
