"""Take the README's screenshot: the page of the sample articles as a reader sees it first, at 1,400 pixels.

Run it as `python tests/browser/screenshot.py` from the top of the project.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

DATA = Path(__file__).parents[2] / "data"
WIDTH, HEIGHT = 1400, 1000


def main() -> None:
    """Build the page with the README's command and take its picture."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        page = Path(folder) / "crisis.html"
        articles = DATA / "ukraine-2022"
        command = [sys.executable, "-m", "timeline", "build", str(articles), "-o", str(page)]
        subprocess.run(command, check=True)  # noqa: S603 (our own command)
        chromium = shutil.which("chromium") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        view = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        view.goto(page.as_uri())
        view.wait_for_selector("html[data-ready]")
        view.screenshot(path=DATA / "screenshots" / "ukraine-2022.png")
        browser.close()


if __name__ == "__main__":
    main()
