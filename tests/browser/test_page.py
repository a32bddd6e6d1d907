from __future__ import annotations

import re
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


def drawn(page: Page) -> list[int]:
    """List the rows whose symbols are in the figure."""
    found: list[int] = page.evaluate(
        "() => [...new Set(document.getElementById('figure').data"
        ".filter((trace) => trace.xaxis !== 'x2').flatMap((trace) => trace.customdata))]"
    )
    return sorted(found)


def listed(page: Page) -> list[int]:
    return sorted(int(row.get_attribute("data-event") or -1) for row in page.locator("#rows tr").all())


def search(page: Page, words: str, count: str) -> None:
    page.fill("#search", words)
    page.wait_for_function("(count) => document.getElementById('count').textContent === count", arg=count)


def test_every_row_is_in_the_table_and_every_dated_one_in_the_figure(
    visit: Callable[..., Watched], events: pd.DataFrame
) -> None:
    page = visit(events).page
    dated = [at for at, known in enumerate(events["start"].notna() | events["end"].notna()) if known]
    assert listed(page) == list(range(len(events)))
    page.click("[data-zoom=all]")
    assert drawn(page) == dated
    assert page.locator("#tray li").count() == len(events) - len(dated)
    assert page.inner_text("#count") == "22 events, 2 undated"
    assert page.title() == "The Veld crisis"


def test_search_and_filters_keep_table_figure_and_count_in_step(
    visit: Callable[..., Watched], events: pd.DataFrame
) -> None:
    page = visit(events).page
    search(page, "der beobachter INVASION", "1 of 22 events")
    index = list(events["event_id"]).index("on-or-after")
    assert listed(page) == drawn(page) == [index]
    search(page, "no such word", "0 of 22 events")
    assert page.is_visible("#none")
    assert drawn(page) == []
    assert not page.is_visible("#outside")
    search(page, "1949", "1 of 22 events")
    assert page.inner_text("#outside").startswith("1 event outside the range shown")
    page.click("#clear")
    assert page.inner_text("#count") == "22 events, 2 undated"
    page.click("button[data-status=forecast]")
    forecasts = [at for at, status in enumerate(events["status"]) if status == "forecast"]
    assert not set(listed(page)) & set(forecasts)
    assert page.get_attribute("button[data-status=forecast]", "aria-pressed") == "false"
    page.click("#more-filters summary")
    page.select_option("#source", "Northern Herald")
    assert listed(page) == drawn(page) == []
    page.click("button[data-status=forecast]")
    assert page.inner_text("#count") == "2 of 22 events"
    page.select_option("#category", "SANCTION")
    assert listed(page) == [list(events["event_id"]).index("vague-future")]


def test_the_lanes_can_be_switched_and_keep_every_mark(visit: Callable[..., Watched], events: pd.DataFrame) -> None:
    page = visit(events).page
    before = drawn(page)
    for lane, name in {"Status": "forecast", "Source": "Northern Herald", "Class": "ASSAULT", "Place": "Veld"}.items():
        page.click(f"#lanes label:has-text('{lane}')")
        assert drawn(page) == before
        names = page.evaluate("document.getElementById('figure').layout.annotations.map((note) => note.text)")
        assert f"<b>{name}</b>" in names


def test_a_click_on_a_row_opens_the_evidence_and_escape_closes_it(
    visit: Callable[..., Watched], events: pd.DataFrame
) -> None:
    page = visit(events).page
    row = page.locator("tr", has_text="The invasion could begin")
    row.locator("button").focus()
    page.keyboard.press("Enter")
    panel = page.locator("#panel")
    assert panel.locator("mark").inner_text() == "as early as February 16th"
    text = panel.inner_text()
    for words in ("on or after 16 Feb 2022", "Der Beobachter", "set by the editors", "is read from the day", "feared"):
        assert words in text
    link = panel.locator("dd a")
    assert (link.get_attribute("href"), link.get_attribute("rel")) == (
        "https://example.org/veld",
        "noopener noreferrer",
    )
    assert page.url.endswith("#event=on-or-after")
    assert page.evaluate("document.activeElement.id") == "panel-title"
    page.keyboard.press("Escape")
    assert not panel.is_visible()
    assert "#" not in page.url
    assert page.evaluate("document.activeElement.textContent") == "The invasion could begin"


def test_a_click_on_a_mark_opens_the_evidence(visit: Callable[..., Watched], events: pd.DataFrame) -> None:
    page = visit(events).page
    search(page, "northland opens the bridge", "1 of 22 events")
    page.locator("#figure .scatterlayer .point").first.click(force=True)
    assert page.inner_text("#panel-title") == "Northland opens the bridge"


def test_the_arrow_keys_step_through_the_figure(visit: Callable[..., Watched], events: pd.DataFrame) -> None:
    page = visit(events).page
    page.focus("#figure")
    page.keyboard.press("ArrowRight")
    assert page.text_content("#current") == "4 Apr 1949, happened: The pact is signed"
    page.keyboard.press("ArrowRight")
    assert page.text_content("#current") == "2014, happened: The valley is annexed"
    page.keyboard.press("Enter")
    assert page.inner_text("#panel-title") == "The valley is annexed"


def test_zooming_changes_the_range_and_comes_back(visit: Callable[..., Watched], events: pd.DataFrame) -> None:
    page = visit(events).page
    shown = "document.getElementById('figure').layout.xaxis.range.map((end) => String(end).slice(0, 10))"
    main = page.evaluate(shown)
    assert main[0] >= "2021-12-01"
    page.click("[data-zoom=all]")
    assert page.evaluate(shown)[0] < "1949-04-04"
    page.click("[data-zoom=main]")
    assert page.evaluate(shown) == main
    page.click("[data-zoom=in]")
    closer = page.evaluate(shown)
    assert main[0] < closer[0] < closer[1] < main[1]


@pytest.mark.parametrize("fragment", ["#event=vague-past", "#event=mention-7"])
def test_a_deep_link_opens_its_event(visit: Callable[..., Watched], events: pd.DataFrame, fragment: str) -> None:
    events["event_ids"] = [["mention-7"] if name == "vague-past" else [] for name in events["event_id"]]
    page = visit(events, fragment=fragment).page
    assert page.inner_text("#panel-title") == "Troops arrived"


def test_the_panel_of_a_merged_row_tells_the_other_tellings_and_links_to_rival_dates(
    visit: Callable[..., Watched], events: pd.DataFrame
) -> None:
    merged = events.copy()
    first, other, rival = events["event_id"].iloc[:3]
    merged["event_ids"] = [[first, other] if name == first else [name] for name in events["event_id"]]
    merged["conflicts"] = [
        [f"2022-02-17 (2 articles, 1 source; {rival})"] if name == first else [] for name in events["event_id"]
    ]
    page = visit(merged, mentions=events, fragment=f"#event={first}").page
    assert page.locator("#panel .telling").count() == 1
    telling = page.inner_text("#panel .telling")
    assert events["headline"].iloc[1] in telling
    assert events["sentence"].iloc[1] in telling
    page.click("#panel dd a:has-text('17 Feb 2022, told in 2 articles, 1 source')")
    assert page.inner_text("#panel-title") == events["headline"].iloc[2]


@pytest.mark.parametrize("width", [1400, 420])
def test_notes_are_folded_away_and_the_figure_is_in_the_first_view(
    visit: Callable[..., Watched], events: pd.DataFrame, width: int
) -> None:
    page = visit(events, notes=["Skipped one article: it is empty."] * 20, width=width).page
    assert not page.is_visible("#notes")
    assert page.evaluate("document.getElementById('figure').getBoundingClientRect().top") < 700
    page.click("#about summary")
    assert page.locator("#notes li").first.is_visible()


def test_a_page_without_notes_has_nothing_to_unfold(visit: Callable[..., Watched], events: pd.DataFrame) -> None:
    assert not visit(events).page.is_visible("#about")


@pytest.mark.parametrize("fragment", ["#event=nothing", "#event=%E0%A4%A", "#else"])
def test_a_deep_link_to_nothing_opens_nothing(
    visit: Callable[..., Watched], events: pd.DataFrame, fragment: str
) -> None:
    assert not visit(events, fragment=fragment).page.is_visible("#panel")


def test_the_table_sorts_by_date_and_undated_rows_stay_last(
    visit: Callable[..., Watched], events: pd.DataFrame
) -> None:
    page = visit(events).page
    words = [cell.inner_text() for cell in page.locator("#rows .when").all()]
    page.click("#sort")
    turned = [cell.inner_text() for cell in page.locator("#rows .when").all()]
    assert page.get_attribute("th[aria-sort]", "aria-sort") == "descending"
    assert words[-2:] == turned[-2:] == ["undated", "undated"]
    assert turned[:-2] == words[:-2][::-1]
    assert words[0] == "4 Apr 1949"


HOSTILE = (
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "{{constructor.constructor('alert(1)')()}}",
    "%{customdata} $x$ \u202egnihton <a href='javascript:alert(1)'>x</a>",
    "<!--<script>alert(1)\u2028alert(1)</script>&lt;img src=x onerror=alert(1)&gt;",
    "<b>bold</b><br><a href='data:text/html,<script>alert(1)</script>'>x</a> __proto__",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_and_never_runs(visit: Callable[..., Watched], events: pd.DataFrame, text: str) -> None:
    for column in ("headline", "sentence", "expression", "title", "source", "rule"):
        events[column] = text
    for column in ("actor", "places", "attribution", "recipient"):
        events[column] = [[text] for _ in range(len(events))]
    events["category"] = text
    events["url"] = ["javascript:alert(1)", "data:text/html,<script>alert(1)</script>"] * (len(events) // 2)
    page = visit(events, title=text, notes=[text]).page
    visible = " ".join(text.replace("\u202e", "").split())
    page.locator("#rows button").first.click()
    assert page.inner_text("#panel-title") == visible
    assert page.locator("#panel dd a").count() == 0
    for lane in ("Place", "Source", "Class"):
        page.click(f"#lanes label:has-text('{lane}')")
        names = page.evaluate("document.getElementById('figure').layout.annotations.map((note) => note.text)")
        assert not [name for name in names if re.search(r"<(?!/?b>)", name)]
    page.focus("#figure")
    page.keyboard.press("ArrowRight")
    page.wait_for_selector(".hoverlayer text")
    assert visible[:6] in (page.text_content(".hoverlayer") or "")
    assert page.locator("#figure a, main img, main script, #figure foreignObject").count() == 0
    page.wait_for_timeout(200)


def test_changes_of_level_among_hostile_names_run_nothing(
    visit: Callable[..., Watched], made_up: Callable[[int], pd.DataFrame]
) -> None:
    frame = made_up(1000)
    for column in ("actor", "places", "attribution"):
        frame[column] = [[HOSTILE[at % len(HOSTILE)]] for at in range(len(frame))]
    page = visit(frame).page
    assert page.evaluate("figure.data.find(({ name }) => name === 'changes of level').x.length") > 0
    assert page.locator("#figure a, main img, main script, #figure foreignObject").count() == 0


@pytest.mark.parametrize("letters", ["A", "A ", "\u05d0"])
def test_a_headline_of_a_megabyte_and_lone_surrogates_leave_the_page_usable(
    visit: Callable[..., Watched], events: pd.DataFrame, letters: str
) -> None:
    frame = events.astype(dict.fromkeys(("headline", "sentence", "title"), object))
    frame.loc[0, "headline"] = letters * (1_000_000 // len(letters))
    frame.loc[1, ["headline", "sentence", "title"]] = "a\ud800b\udfffc\x00d"
    page = visit(frame, title="\ud800The\x00 crisis").page
    assert page.title() == "The crisis"
    assert len(page.inner_text("tr[data-event='0'] .link")) <= 300
    assert page.inner_text("tr[data-event='1'] .link") == "abcd"
    page.focus("#figure")
    page.keyboard.press("ArrowRight")
    page.wait_for_selector(".hoverlayer text")
    page.click("#lanes label:has-text('Source')")
    page.fill("#search", "bridge")
    page.wait_for_function("() => document.getElementById('count').textContent.includes(' of 22 events')")


def test_bubbles_keep_their_numbers_whatever_is_zoomed_to(
    visit: Callable[..., Watched], made_up: Callable[[int], pd.DataFrame]
) -> None:
    page = visit(made_up(4000)).page
    for how in ("in", "in", "out", "earlier"):
        page.click(f"[data-zoom={how}]")
        told, shown = page.evaluate(
            "() => [figure.data.filter(({ name }) => name === 'counts').flatMap(({ text }) => text),"
            "[...figure.querySelectorAll('.scatterlayer .textpoint text')].map((one) => one.textContent)]"
        )
        assert told
        assert sorted(told) == sorted(text for text in shown if text.isdigit())


def test_dark_mode_follows_the_system_and_can_be_switched(visit: Callable[..., Watched], events: pd.DataFrame) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    page = visit(events, scheme="dark").page
    dark = page.evaluate(ground)
    assert page.evaluate("document.getElementById('figure').layout.font.color") == "#e6e7ea"
    page.click("#theme")
    assert page.evaluate("document.getElementById('figure').layout.font.color") == "#22262d"
    light = page.evaluate(ground)
    assert dark != light
    assert visit(events).page.evaluate(ground) == light


@pytest.mark.parametrize("width", [1400, 1024, 768, 420])
def test_headlines_have_room_in_the_table(visit: Callable[..., Watched], events: pd.DataFrame, width: int) -> None:
    events["attribution"] = [["the ministry of the interior"]] * len(events)
    page = visit(events, width=width).page
    cells = page.evaluate(
        "[...document.querySelectorAll('td.event')].map((cell) => cell.getBoundingClientRect().width)"
    )
    assert min(cells) > 260


def test_what_a_finger_touches_is_large_enough(visit: Callable[..., Watched], events: pd.DataFrame) -> None:
    events["published"] = pd.date_range("2022-02-01", periods=len(events)).astype("datetime64[s]")
    page = visit(events, notes=["One skipped."], width=420, touch=True).page
    page.evaluate("() => { document.getElementById('more-filters').open = true; openPanel(3); }")
    page.click("#panel .fix summary")
    small = page.evaluate(
        "() => [...document.querySelectorAll('a, button, input, select, summary')].filter((one) => one.offsetParent)"
        ".filter((one) => !one.closest('dd')).map((one) => one.closest('.segments label') ?? one)"
        ".filter((one) => Math.round(one.getBoundingClientRect().height) < 44)"
        ".map((one) => one.id || one.className || one.textContent)"
    )
    assert small == []
    assert page.evaluate("figure._fullLayout.hoverdistance") == 22


@pytest.mark.parametrize("width", [420, 360])
def test_a_narrow_screen_does_not_scroll_sideways(
    visit: Callable[..., Watched], events: pd.DataFrame, width: int
) -> None:
    events.loc[0, "headline"] = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrente" * 3
    page = visit(events, width=width).page
    overhang = "document.documentElement.scrollWidth - window.innerWidth"
    assert page.evaluate(overhang) <= 0
    page.locator("#rows button").first.click()
    assert page.evaluate(overhang) <= 0


def test_many_rows_come_in_chunks_and_all_of_them_in_print(visit: Callable[..., Watched], events: pd.DataFrame) -> None:
    many = events.loc[events.index.repeat(25)].reset_index(drop=True)
    many["event_id"] = [f"e{at}" for at in range(len(many))]
    page = visit(many).page
    assert page.locator("#rows tr").count() == 200
    page.click("#more")
    assert page.locator("#rows tr").count() == 400
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("#rows tr").count() == len(many)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("#rows tr").count() == 400


def test_an_empty_frame_gives_a_page_that_says_so(visit: Callable[..., Watched], events: pd.DataFrame) -> None:
    page = visit(events.iloc[:0]).page
    assert "No events were found" in page.inner_text("main")
    assert page.locator("#rows tr").count() == 0


def test_a_page_of_undated_events_has_its_tray(visit: Callable[..., Watched], events: pd.DataFrame) -> None:
    page = visit(events[events["start"].isna() & events["end"].isna()].reset_index(drop=True)).page
    assert "None of the events is dated" in page.inner_text("#figure")
    page.locator("#tray button").first.click()
    assert page.inner_text("#panel-title") == "A convoy was stopped"


def test_the_overview_shows_the_counts_and_nothing_above_it(
    visit: Callable[..., Watched], events: pd.DataFrame
) -> None:
    page = visit(events).page
    assert page.locator("#figure .rangeslider-rangeplot path.js-fill").count() > 0
    areas = page.locator("#figure .cartesianlayer > .x2y2 path.js-fill").all()
    assert areas
    assert not any(area.is_visible() for area in areas)
