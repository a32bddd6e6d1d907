"""From the page to `corrections.json` and back through the command that a reader would run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from timeline.render.page import data_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    from playwright.sync_api import Page

    class Watched(Protocol):
        """What opening a page gives; its fixture checks for requests and complaints."""

        page: Page


pytestmark = pytest.mark.browser

ARTICLES = {
    "monday.txt": (
        "2022-02-14\n\nNorthland will open the bridge at Veld on Wednesday, the ministry said. Rebels shelled the port "
        "on Sunday. The High Court met on Saturday. Miners struck at Tarn on February 10. Southmark closed its "
        "embassy on Friday, February 11. Troops could cross the river as early as February 20, officials warned."
    ),
    "tuesday.txt": "2022-02-15\n\nThe harbor came under fire from rebels on Sunday, fishermen said on Tuesday.",
}


def build(folder: Path, *options: str) -> Path:
    for name, text in ARTICLES.items():
        folder.joinpath(name).write_text(text, encoding="utf-8")
    page = folder / "crisis.html"
    command = [sys.executable, "-m", "timeline", "build", *(str(folder / name) for name in ARTICLES), "-o", str(page)]
    done = subprocess.run(  # noqa: S603 (our own command)
        [*command, *options], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return page


def open_event(page: Page, words: str) -> None:
    page.keyboard.press("Escape")
    page.locator("#rows button", has_text=words).first.click()
    page.evaluate("document.querySelector('.fix').open = true")


def told(page: Page) -> list[list[str]]:
    """What the table says, in its order."""
    found: list[list[str]] = page.evaluate(
        "[...document.querySelectorAll('#rows tr')].map((row) => [row.querySelector('.when').textContent,"
        "row.querySelector('.status').textContent, row.querySelector('.link').textContent])"
    )
    return found


def test_corrections_made_in_the_page_are_applied_by_the_next_build(
    watch: Callable[..., Watched], tmp_path: Path
) -> None:
    page = watch(build(tmp_path), ready="html[data-ready]").page
    before = len(told(page))
    open_event(page, "open the bridge")
    page.fill("#fix-date", "2022-02-17")
    page.select_option("#fix-status", "happened")
    page.fill("#fix-headline", "The bridge at Veld opened")
    page.fill("#fix-note", "seen by our reporter <b>")
    page.fill("#fix-why", "seen")
    page.fill("#fix-who", "Ana")
    page.click("#fix button[type=submit]")
    for words, button in (("High Court met", "Wrong"), ("Miners struck", "Hide"), ("closed its embassy", "Pin")):
        open_event(page, words)
        page.click(f"#panel .flags button:has-text('{button}')")
    open_event(page, "shelled the port")
    page.click("#panel button:has-text('Same as another')")
    open_event(page, "under fire")
    page.click("#panel button:has-text('Make one with')")
    page.keyboard.press("Escape")
    shown = told(page)
    assert len(shown) == before - 3
    with page.expect_download() as started:
        page.click("#corrections-download")
    corrections = tmp_path / "corrections.json"
    corrections.write_bytes(Path(started.value.path()).read_bytes())
    rebuilt = build(tmp_path, "--corrections", str(corrections))
    again = watch(rebuilt, ready="html[data-ready]").page
    again.evaluate("localStorage.clear()")
    again.reload()
    again.wait_for_selector("html[data-ready]")
    assert told(again) == shown
    events: list[dict[str, Any]] = data_of(rebuilt.read_text(encoding="utf-8"))["events"]
    (bridge,) = [event for event in events if event["headline"] == "The bridge at Veld opened"]
    assert (bridge["status"], bridge["when"], bridge["note"]) == ("happened", "17 Feb 2022", "seen by our reporter <b>")
    assert "Ana" in bridge["rule"]
    (pinned,) = [event["headline"] for event in events if event.get("pinned")]
    assert pinned.startswith("Southmark closed its embassy")
    open_event(again, "shelled the port")
    assert "under fire" in again.inner_text("#panel .telling")
