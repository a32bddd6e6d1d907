"""What a reader does with the page: filters, links, downloads, what was known when, corrections, keyboard, print."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

from timeline.case.dates import date_cells
from timeline.errors import CorrectionError
from timeline.model import Bound, Extent, Granularity
from timeline.render.rows import Row
from timeline.render.when import moment, when

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    from playwright.sync_api import Page

    class Watched(Protocol):
        """What opening a page gives; its fixture checks for requests and complaints."""

        page: Page


pytestmark = pytest.mark.browser


def listed(page: Page) -> list[int]:
    return sorted(int(row.get_attribute("data-event") or -1) for row in page.locator("#rows tr").all())


def position(events: pd.DataFrame, name: str) -> int:
    return list(events["event_id"]).index(name)


def open_event(page: Page, headline: str) -> None:
    page.locator("#rows button", has_text=headline).first.click()


def test_filters_of_lane_precision_and_confidence_count_what_they_leave(
    visit: Callable[..., Watched], events: pd.DataFrame
) -> None:
    events.loc[position(events, "day"), "confidence"] = 0.3
    page = visit(events).page
    page.click("#more-filters summary")
    page.select_option("#group", "Southmark")
    expected = [at for at, actor in enumerate(events["actor"]) if actor and actor[0] == "Southmark"]
    assert listed(page) == expected
    page.select_option("#granularity", "month")
    assert set(listed(page)) <= set(expected)
    page.click("#clear")
    page.select_option("#granularity", "month")
    months = [
        at
        for at, row in events.iterrows()
        if row["granularity"] == "month" and (pd.notna(row["start"]) or pd.notna(row["end"]))
    ]
    assert [at for at in listed(page) if at in months] == months
    page.click("#clear")
    page.select_option("#confidence", "0.6")
    assert position(events, "day") not in listed(page)
    assert page.inner_text("#count").startswith("21 of 22 events")


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("24 February", 2),
        ("Feb 24, 2022", 2),
        ("february 24th", 2),
        ("2022-02-24", 2),
        ("4 february", 1),
        ("24 February bridge", 1),
        ("February 2022", 4),
        ("24 February 2020", 0),
    ],
)
def test_a_day_is_found_however_it_is_written(
    visit: Callable[..., Watched], events: pd.DataFrame, words: str, count: int
) -> None:
    days = [("2022-02-24", 1), ("2022-02-22", 5), ("2022-02-04", 1), ("2022-02-14", 1), ("2020-03-01", 300)]
    rows = pd.concat([events[events["event_id"] == "day"]] * len(days), ignore_index=True)
    rows["event_id"] = [f"e{at}" for at in range(len(days))]
    rows["start"] = pd.Series([pd.Timestamp(day) for day, _ in days]).astype("datetime64[s]")
    rows["end"] = pd.Series([pd.Timestamp(day) + pd.Timedelta(days=long) for day, long in days]).astype("datetime64[s]")
    rows["headline"] = ["Northland opens the bridge", *["The port is shut"] * (len(days) - 1)]
    for name in ("sentence", "expression", "title"):
        rows[name] = "told"
    page = visit(rows).page
    page.fill("#search", words)
    page.wait_for_function("() => document.getElementById('count').textContent.includes(' of ')")
    assert len(listed(page)) == count


def test_a_blind_reader_finds_the_events_of_a_day_with_status_source_and_bounds(
    visit: Callable[..., Watched], events: pd.DataFrame
) -> None:
    page = visit(events).page
    tree = page.locator("body").aria_snapshot()
    for told in ('link "Skip to the table of events"', 'searchbox "Search"', "status: 22 events, 2 undated"):
        assert told in tree
    assert 'columnheader "Who says so"' in tree
    (figure,) = [line for line in tree.splitlines() if "Timeline figure." in line]
    assert not figure.endswith("arrow keys:")
    page.fill("#search", "16 February")
    page.wait_for_function("() => document.getElementById('count').textContent.includes(' of ')")
    rows = page.locator("#events").aria_snapshot()
    told = "on or after 16 Feb 2022 as early as February 16th forecast The invasion could begin Der Beobachter"
    assert f'row "{told}' in rows.replace("“", "").replace("”", "")
    page.focus("#figure")
    told = "on or after 16 Feb 2022, forecast: The invasion could begin"
    for _ in range(len(listed(page))):
        page.keyboard.press("ArrowRight")
        if page.text_content("#current") == told:
            break
    assert page.text_content("#current") == told
    page.keyboard.press("Enter")
    panel = page.locator("#panel").aria_snapshot()
    for term in ("When", "Why this date", "Status", "Who says so", "Source", "Published"):
        assert f"term: {term}" in panel
    assert page.evaluate("document.activeElement.id") == "panel-title"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "figure"


def test_a_link_holds_event_range_and_filters(visit: Callable[..., Watched], events: pd.DataFrame) -> None:
    page = visit(events).page
    page.fill("#search", "northland")
    page.wait_for_function("() => location.hash.includes('q=northland')")
    page.click("button[data-status=denied]")
    page.click("#lanes label:has-text('Status')")
    page.click("[data-zoom=in]")
    open_event(page, "Northland opens the bridge")
    shown, count, link = listed(page), page.inner_text("#count"), page.url
    other = visit(events, fragment=f"#{link.split('#')[1]}").page
    assert listed(other) == shown
    assert other.inner_text("#count") == count
    assert other.inner_text("#panel-title") == "Northland opens the bridge"
    assert other.is_checked("#lanes input[value=status]")
    ranges = [one.evaluate("figure.layout.xaxis.range.map((end) => String(end).slice(0, 19))") for one in (page, other)]
    assert ranges[0] == ranges[1]
    assert other.url.split("#")[1] == link.split("#")[1]


@pytest.mark.parametrize(
    "fragment",
    [
        "#from=x&to=y",
        "#from=2022-03-01&to=2022-02-01",
        "#known=never&hidden=constructor,__proto__",
        "#lanes=toString&source=nobody&confidence=x",
        "#q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
    ],
)
def test_a_broken_link_breaks_nothing(visit: Callable[..., Watched], events: pd.DataFrame, fragment: str) -> None:
    page = visit(events, fragment=fragment).page
    assert page.is_visible("#figure .main-svg >> nth=0")


def test_the_link_is_copied(visit: Callable[..., Watched], events: pd.DataFrame) -> None:
    page = visit(events).page
    page.click("button[data-status=denied]")
    page.click("#copy")
    page.wait_for_function("() => document.getElementById('announce').textContent !== ''")
    assert page.text_content("#announce") == "Link copied."
    page.fill("#search", "")
    page.focus("#search")
    page.keyboard.press("Control+V")
    assert page.input_value("#search").endswith("#hidden=denied")


def downloaded(page: Page, button: str) -> str:
    with page.expect_download() as started:
        page.click(button)
    return Path(started.value.path()).read_text(encoding="utf-8-sig")


def test_what_is_shown_is_downloaded_without_formulas(visit: Callable[..., Watched], events: pd.DataFrame) -> None:
    events.loc[position(events, "day"), "headline"] = '=HYPERLINK("http://evil.example","bridge")'
    events.loc[position(events, "same-day"), "headline"] = '@SUM(1) bridge, "quoted"'
    page = visit(events).page
    page.fill("#search", "bridge")
    page.wait_for_function("() => document.getElementById('count').textContent.includes(' of ')")
    rows = list(csv.DictReader(io.StringIO(downloaded(page, "#csv"))))
    shown = listed(page)
    assert [row["event_id"] for row in rows] == [events["event_id"][at] for at in shown]
    by_id = {row["event_id"]: row for row in rows}
    assert by_id["day"]["headline"] == '\'=HYPERLINK("http://evil.example","bridge")'
    assert by_id["same-day"]["headline"].startswith("'@SUM")
    assert not [cell for row in rows for cell in row.values() if re.match(r"[=+@\t\r]", cell)]
    data = json.loads(downloaded(page, "#json"))
    assert [event["event_id"] for event in data] == [row["event_id"] for row in rows]
    assert data[0]["start"] == "2022-02-12T00:00:00"


@pytest.fixture
def over_time(events: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Three rows: a forecast of 10 February, what happened as of 24 February, and one without a publication day."""
    names = ["on-or-after", "day", "undated"]
    told = pd.concat([events[events["event_id"] == name] for name in [*names, "same-day"]], ignore_index=True)
    told["published"] = pd.to_datetime(pd.Series(["2022-02-10", "2022-02-24", None, "2022-02-20"])).astype(
        "datetime64[s]"
    )
    told.loc[3, "headline"] = "An early report of the bridge"
    told.loc[3, "source"] = "The Wire"
    merged = told.iloc[:3].copy()
    merged["event_ids"] = [["on-or-after"], ["day", "same-day"], ["undated"]]
    merged["n_articles"] = [1, 2, 1]
    merged["n_sources"] = [1, 2, 1]
    merged["outcome"] = ["it came true on 24 February", None, None]
    return merged, told


def test_what_was_known_when_hides_later_reports_and_forecasts_stand(
    visit: Callable[..., Watched], over_time: tuple[pd.DataFrame, pd.DataFrame]
) -> None:
    merged, told = over_time
    page = visit(merged, mentions=told).page
    assert len(listed(page)) == 3
    page.focus("#known")
    page.keyboard.press("Home")
    page.wait_for_function("() => document.getElementById('count').textContent.startsWith('1 of')")
    assert "10 Feb 2022" in page.inner_text("#known-words")
    assert listed(page) == [0]
    page.fill("#search", "bridge")
    page.wait_for_function("() => document.getElementById('count').textContent.startsWith('0 of')")
    assert "published by the end of 10 Feb 2022" in page.inner_text("#none")
    page.fill("#search", "")
    page.wait_for_function("() => document.getElementById('count').textContent.startsWith('1 of')")
    open_event(page, "The invasion could begin")
    panel = page.inner_text("#panel")
    assert "forecast" in panel
    assert "it came true" not in panel
    page.keyboard.press("Escape")
    page.focus("#known")
    page.keyboard.press("ArrowRight")
    page.wait_for_function("() => document.getElementById('count').textContent.startsWith('2 of')")
    open_event(page, "An early report of the bridge")
    panel = page.inner_text("#panel")
    assert "The Wire" in panel
    assert "null" not in panel
    assert "Northland opens the bridge" not in panel
    assert "known=2022-02-20" in page.url
    page.keyboard.press("Escape")
    page.click("#known-all")
    assert len(listed(page)) == 3
    open_event(page, "The invasion could begin")
    assert "it came true" in page.inner_text("#panel")


def corrected(page: Page) -> list[dict[str, Any]]:
    page.keyboard.press("Escape")
    data = json.loads(downloaded(page, "#corrections-download"))
    assert (data["format"], data["version"]) == ("crisis-timeline corrections", 1)
    found: list[dict[str, Any]] = data["corrections"]
    return found


def test_a_correction_changes_the_page_is_kept_and_is_downloaded(
    visit: Callable[..., Watched], events: pd.DataFrame
) -> None:
    page = visit(events).page
    open_event(page, "The invasion could begin")
    page.click("#panel .fix summary")
    page.fill("#fix-date", "the day after")
    page.click("#fix button[type=submit]")
    assert "no date" in page.inner_text("#fix-error")
    page.fill("#fix-date", "2022-02-24")
    page.select_option("#fix-status", "happened")
    page.fill("#fix-headline", "The invasion began")
    page.fill("#fix-why", "seen by all")
    page.fill("#fix-who", "Ana")
    page.click("#fix button[type=submit]")
    index = position(events, "on-or-after")
    assert page.inner_text("#panel-title") == "The invasion began"
    panel = page.inner_text("#panel")
    assert "24 Feb 2022" in panel
    assert "corrected by Ana (seen by all)" in panel
    page.keyboard.press("Escape")
    assert page.inner_text(f"tr[data-event='{index}'] .when") == "24 Feb 2022"
    (made,) = corrected(page)
    assert made["action"] == "edit"
    assert made["set"] == {"headline": "The invasion began", "date": "2022-02-24", "status": "happened"}
    assert made["event"] == {
        "event_id": "on-or-after",
        "article_id": "article-1",
        "sentence": "The invasion could begin as early as February 16th, the ministry said.",
        "expression": "as early as February 16th",
        "char_start": int(events["char_start"][index]),
        "headline": "The invasion could begin",
    }
    assert (made["who"], made["why"]) == ("Ana", "seen by all")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", made["when"])
    page.reload()
    page.wait_for_selector("html[data-ready]")
    assert page.inner_text(f"tr[data-event='{index}'] .link") == "The invasion began"
    page.click("#corrections button")
    assert page.inner_text(f"tr[data-event='{index}'] .link") == "The invasion could begin"
    assert not page.is_visible("#corrections-part")


def test_the_page_reads_dates_as_build_will(visit: Callable[..., Watched], events: pd.DataFrame) -> None:
    dates = (
        *(
            "2022-02-16",
            "2022-02",
            "2022",
            "2022-02~",
            "2022-02-16T09:30",
            "2022-02-16T09:30:00",
            "2022-24",
            "2022-21~",
        ),
        *("[2022-02-16..]", "[..2022-02-16T09:30]", "[2022-02-10..2022-02-20]", "2022-02-10/2022-03", "2021-12/.."),
        *("../2021-12", "2022-02-16T22:00/2022-02-17T04:30", "soon", "2022-02-30", "2022-13", "2022-25", "2022-21-01"),
        *("2022-02-16T25:00", "[..]", "../..", "2022-02-20/2022-02-10", "[2022-02~..]", "2022/", "0000"),
    )
    found = visit(events).page.evaluate(
        "(dates) => dates.map(readDate).map((date) => date && [date.start, date.end].map((end) => end && toCivil(end))"
        ".concat(date.granularity, date.bound, date.extent, date.when))",
        list(dates),
    )
    for text, read in zip(dates, found, strict=True):
        try:
            cells = date_cells(text)
        except CorrectionError:
            assert read is None, text
            continue
        assert read is not None, text
        kinds = (Granularity(str(cells["granularity"])), Bound(str(cells["bound"])), Extent(str(cells["extent"])))
        ends = [cells[name] for name in ("start", "end")]
        assert read[:2] == [moment(end) if isinstance(end, dt.datetime) else None for end in ends], text
        assert read[2:5] == list(kinds), text
        start, end = (end if isinstance(end, dt.datetime) else None for end in ends)
        row = Row(index=0, event_id="", start=start, end=end, granularity=kinds[0], bound=kinds[1], extent=kinds[2])
        assert read[5] == when(row) or row.granularity is Granularity.SEASON or row.extent is Extent.THROUGHOUT, text


@pytest.mark.parametrize(("button", "field"), [("Wrong", "wrong"), ("Hide", "hidden"), ("Pin", "pinned")])
def test_an_event_is_marked_wrong_hidden_or_pinned(
    visit: Callable[..., Watched], events: pd.DataFrame, button: str, field: str
) -> None:
    page = visit(events).page
    index = position(events, "day")
    open_event(page, "Northland opens the bridge")
    page.click("#panel .fix summary")
    page.click(f"#panel .flags button:has-text('{button}')")
    (made,) = corrected(page)
    assert made["set"] == {field: True}
    page.keyboard.press("Escape")
    assert (index in listed(page)) is (field == "pinned")


def test_two_events_are_made_one(visit: Callable[..., Watched], events: pd.DataFrame) -> None:
    page = visit(events).page
    open_event(page, "Northland opens the bridge")
    page.click("#panel .fix summary")
    page.click("#panel button:has-text('Same as another')")
    assert "Northland opens the bridge" in page.inner_text("#joining")
    open_event(page, "Northland closes the port")
    page.click("#panel button:has-text('Make one with')")
    assert page.inner_text("#panel-title") == "Northland opens the bridge"
    assert "Northland closes the port" in page.inner_text("#panel .telling")
    assert position(events, "same-day") not in listed(page)
    (made,) = corrected(page)
    assert made["action"] == "merge"
    assert made["event"]["event_id"] == "day"
    assert [other["event_id"] for other in made["others"]] == ["same-day"]


def test_corrections_are_loaded_and_hostile_ones_do_no_harm(
    visit: Callable[..., Watched], events: pd.DataFrame, tmp_path: Path
) -> None:
    nasty, seen = "<img src=x onerror=alert(1)>\u202e\x00", "<img src=x onerror=alert(1)>"
    edit = {
        "action": "edit",
        "event": {"event_id": "day"},
        "set": {"headline": nasty, "status": "__proto__", "date": "x", "constructor": "x"},
        "who": nasty,
        "when": "",
        "why": nasty,
    }
    odd = [None, 3, {"action": "edit"}, {"action": "merge", "event": {"event_id": "day"}, "others": [None]}]
    path = tmp_path / "corrections.json"
    read = {"format": "crisis-timeline corrections", "version": 1, "corrections": [edit, *odd]}
    text = json.dumps(read).replace('"constructor": "x"', '"constructor": "x", "__proto__": {"polluted": 1}')
    path.write_text(text)
    page = visit(events).page
    page.set_input_files("#corrections-load", path)
    page.wait_for_selector("#corrections li")
    assert page.inner_text(f"tr[data-event='{position(events, 'day')}'] .link") == seen
    assert page.evaluate("[({}).polluted, '\u202e' in document.body, document.body.innerText.includes('\u202e')]") == [
        None,
        False,
        False,
    ]
    assert page.locator("main img").count() == 0
    path.write_text("[]")
    page.set_input_files("#corrections-load", path)
    page.wait_for_function("() => document.getElementById('corrections-error').textContent !== ''")


def test_every_control_is_reached_by_the_keyboard_and_shows_its_focus(
    visit: Callable[..., Watched], events: pd.DataFrame
) -> None:
    events["published"] = pd.date_range("2022-02-01", periods=len(events)).astype("datetime64[s]")
    page = visit(events).page
    seen: list[str] = []
    for _ in range(120):
        page.keyboard.press("Tab")
        name, outlined = page.evaluate(
            "() => { const own = document.activeElement;"
            "const ring = own.matches('.segments input') ? own.nextElementSibling : own;"
            "const name = own.id || own.dataset.zoom || own.dataset.status || own.className;"
            "return [name, getComputedStyle(ring).outlineStyle !== 'none']; }"
        )
        assert outlined, name
        seen.append(name)
        if name == "corrections-load":
            break
    for name in ("search", "copy", "csv", "json", "happened", "in", "all", "known", "figure", "sort", "theme"):
        assert name in seen, name
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "search"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1400, 420])
def test_axe_finds_no_serious_violation(
    visit: Callable[..., Watched], events: pd.DataFrame, scheme: str, width: int
) -> None:
    from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415 (only here)

    events["conflicts"] = [
        ["2022-02-17 (2 articles, 1 source; day)"] if name == "month" else [] for name in events["event_id"]
    ]
    page = visit(events, notes=["One skipped."], width=width, scheme=scheme).page
    page.evaluate("() => { localStorage.clear(); document.getElementById('more-filters').open = true; }")
    for act in ("() => {}", "() => { openPanel(3); document.querySelector('.fix').open = true; }"):
        page.evaluate(act)
        page.wait_for_timeout(300)
        found = Axe().run(page).response["violations"]
        serious = [
            (one["id"], [node["target"] for node in one["nodes"]][:4], one["nodes"][0].get("failureSummary"))
            for one in found
            if one["impact"] in {"serious", "critical"}
        ]
        assert serious == []


def test_print_holds_the_figure_and_all_rows(
    visit: Callable[..., Watched], made_up: Callable[[int], pd.DataFrame]
) -> None:
    import pypdfium2  # noqa: PLC0415 (only here)

    frame = made_up(300)
    page = visit(frame, scheme="dark").page
    printed = page.pdf(format="A4")
    document = pypdfium2.PdfDocument(printed)
    text = " ".join(one.get_textpage().get_text_bounded() for one in document)
    document.close()
    words = " ".join(text.split())
    missing = [headline for headline in frame["headline"] if " ".join(headline.split()[-2:]) not in words]
    assert missing == []
    assert "Search" not in words
    assert page.evaluate("document.documentElement.dataset.printing") is None
