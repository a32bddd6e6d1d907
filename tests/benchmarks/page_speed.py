"""Size and speed of the page in headless Chromium, network off.

    python tests/benchmarks/page_speed.py [COUNT ...]

For made-up crises of 1,000 and 10,000 events, or of as many as are given: the size of the page; seconds from opening it
until it is usable (figure drawn, table filled, filters answer), for a filter and for a zoom, each until the browser has
painted; the median of five runs, and the load of the machine. Kept apart from the tests: a time limit proves nothing on
a shared machine.
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
    from playwright.sync_api import Browser, Page

COUNTS = (1_000, 10_000)
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


def measured(browser: Browser, path: Path) -> tuple[float, float, float]:
    """Open the page once: seconds until usable, for a filter, for a zoom."""
    page: Page = browser.new_page(viewport={"width": 1400, "height": 900})
    page.goto(path.as_uri(), wait_until="commit")
    page.wait_for_selector("html[data-ready]", timeout=120_000)
    usable = page.evaluate(f"async () => {{ await {PAINTED}; return performance.now(); }}")
    times = usable, page.evaluate(FILTER), page.evaluate(ZOOM)
    page.close()
    first, second, third = (time / 1000 for time in times)
    return first, second, third


def main() -> None:
    """Measure and print."""
    made_up = runpy.run_path(str(Path(__file__).parents[1] / "browser" / "crisis.py"))["made_up"]
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    counts = [int(count) for count in sys.argv[1:]] or COUNTS
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        pages = {count: Path(folder) / f"{count}.html" for count in counts}
        for count, path in pages.items():
            write_page(made_up(count), path, title="A made-up crisis")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        runs = [{count: measured(browser, path) for count, path in pages.items()} for _ in range(RUNS)]
        browser.close()
        for count, path in pages.items():
            usable, filtered, zoomed = (statistics.median(run[count][part] for run in runs) for part in range(3))
            print(  # noqa: T201 (what it is for)
                f"{count:>6} events: {path.stat().st_size / 1e6:.2f} MB, usable in {usable:.2f} s, "
                f"filter {filtered:.2f} s, zoom {zoomed:.2f} s"
            )
    print("load " + " ".join(f"{load:.2f}" for load in os.getloadavg()))  # noqa: T201 (as above)


if __name__ == "__main__":
    main()
