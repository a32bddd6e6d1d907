"""Size and speed of the page in headless Chromium, network off.

    python tests/benchmarks/page_speed.py [COUNT | PAGE ...]

For made-up crises of 1,000 and 10,000 events, or of as many as are given, or for pages whose files are given: the size
of the page; seconds from opening it until it is usable (figure drawn, table filled, filters answer), for a filter and
for a zoom, each until the browser has painted, and in brackets what the page's main thread has computed in that time,
which other work on the machine hardly changes; the median of five runs, and the load. Kept apart from the tests: a time
limit proves nothing on a shared machine.
"""

from __future__ import annotations

import os
import runpy
import shutil
import statistics
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from timeline.render import write_page

if TYPE_CHECKING:
    from playwright.sync_api import Browser, CDPSession, Page

COUNTS = ("1000", "10000")
RUNS = 5
PAINTED = "new Promise((done) => requestAnimationFrame(() => setTimeout(done)))"
FILTER = f"""async () => {{
  const begin = performance.now();
  document.querySelector("button[data-status=forecast]").click();
  await {PAINTED};
  return performance.now() - begin;
}}"""
ZOOM = f"""async () => {{
  const begin = performance.now();
  document.querySelector("[data-zoom=in]").click();
  await {PAINTED};
  return performance.now() - begin;
}}"""


def computed(session: CDPSession) -> float:
    """Seconds of processor time that the page's main thread has taken so far."""
    metrics = {one["name"]: one["value"] for one in session.send("Performance.getMetrics")["metrics"]}
    return float(metrics["TaskDuration"])


def measured(browser: Browser, path: Path) -> list[tuple[float, float]]:
    """Open the page once: seconds passed and computed until usable, for a filter, for a zoom."""
    page: Page = browser.new_page(viewport={"width": 1400, "height": 900})
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    page.goto(path.as_uri(), wait_until="commit")
    page.wait_for_selector("html[data-ready]", timeout=120_000)
    found: list[tuple[float, float]] = []
    before = 0.0
    for act in (f"async () => {{ await {PAINTED}; return performance.now(); }}", FILTER, ZOOM):
        passed = page.evaluate(act) / 1000
        after = computed(session)
        found.append((passed, after - before))
        before = after
    page.close()
    return found


def main() -> None:
    """Measure and print."""
    made_up = runpy.run_path(str(Path(__file__).parents[1] / "browser" / "crisis.py"))["made_up"]
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        pages: dict[str, Path] = {}
        for given in sys.argv[1:] or COUNTS:
            name = f"{given} events" if given.isdigit() else given
            pages[name] = Path(folder) / f"{given}.html" if given.isdigit() else Path(given).resolve()
            if given.isdigit():
                write_page(made_up(int(given)), pages[name], title="A made-up crisis")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        runs = [{name: measured(browser, path) for name, path in pages.items()} for _ in range(RUNS)]
        browser.close()
        for name, path in pages.items():
            told = [
                f"{what} {statistics.median(run[name][part][0] for run in runs):.2f} s"
                f" ({statistics.median(run[name][part][1] for run in runs):.2f})"
                for part, what in enumerate(("usable in", "filter", "zoom"))
            ]
            print(f"{name}: {path.stat().st_size / 1e6:.2f} MB, {', '.join(told)}")  # noqa: T201 (what it is for)
    print("load " + " ".join(f"{load:.2f}" for load in os.getloadavg()))  # noqa: T201 (as above)


if __name__ == "__main__":
    main()
