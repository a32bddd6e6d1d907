from __future__ import annotations

import itertools
import os
import runpy
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from timeline.frame import load
from timeline.render import write_page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    import pandas as pd
    from playwright.sync_api import Browser, BrowserContext, Dialog, Page

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
LOCAL = ("file:", "blob:", "data:")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


@dataclass
class Watched:
    """A page that is open, and what it must not do: requests, complaints on the console, dialogs."""

    page: Page
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


def missing(reason: str) -> None:
    if os.environ.get("TIMELINE_REQUIRE_BROWSER"):
        pytest.fail(f"{reason}, and TIMELINE_REQUIRE_BROWSER is set")
    pytest.skip(reason)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415 (may be missing)
    except ImportError:
        missing("the playwright package is not installed")
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    if path is None:
        missing(f"no Chromium on this machine (looked for {', '.join(NAMES)})")
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def made_up() -> Callable[[int], pd.DataFrame]:
    """The maker of made-up crises."""
    made: Callable[[int], pd.DataFrame] = runpy.run_path(str(Path(__file__).with_name("crisis.py")))["made_up"]
    return made


@pytest.fixture
def events() -> pd.DataFrame:
    """The rows of the figure's tests: one for each kind of date."""
    return load(Path(__file__).parents[1] / "render" / "events.jsonl")


@pytest.fixture
def watch(browser: Browser) -> Iterator[Callable[..., Watched]]:
    """Open a file with the network off; at the end there must have been no request, complaint or dialog."""
    contexts: list[BrowserContext] = []
    watched: list[Watched] = []

    def open_file(
        path: Path, *, ready: str, fragment: str = "", width: int = 1400, scheme: str = "light", touch: bool = False
    ) -> Watched:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if scheme == "dark" else "light",
            offline=True,
            has_touch=touch,
        )
        contexts.append(context)
        seen = Watched(context.new_page())
        watched.append(seen)
        page = seen.page
        page.route(lambda url: not url.startswith(LOCAL), lambda route: route.abort())
        page.on("request", lambda request: _asked(seen, request.url))
        page.on("console", lambda message: seen.complaints.append(message.text))
        page.on("pageerror", lambda error: seen.complaints.append(str(error)))
        page.on("dialog", lambda dialog: _asked_aloud(seen, dialog))
        page.goto(f"{path.as_uri()}{fragment}")
        page.wait_for_selector(ready, timeout=60_000, state="attached")
        return seen

    yield open_file
    for seen in watched:
        assert seen.requests == []
        assert seen.complaints == []
    for context in contexts:
        context.close()


@pytest.fixture
def visit(watch: Callable[..., Watched], tmp_path: Path) -> Callable[..., Watched]:
    """Write the page of a frame and open it with the network off."""
    numbers = itertools.count()

    def open_page(
        events: pd.DataFrame,
        *,
        mentions: pd.DataFrame | None = None,
        notes: Sequence[str] = (),
        title: str = "The Veld crisis",
        **options: Any,  # noqa: ANN401 (those of watch)
    ) -> Watched:
        path = tmp_path / f"page-{next(numbers)}.html"
        write_page(events, path, title=title, notes=notes, mentions=mentions)
        return watch(path, ready="html[data-ready]", **options)

    return open_page


def _asked(seen: Watched, url: str) -> None:
    if not url.startswith(LOCAL):
        seen.requests.append(url)


def _asked_aloud(seen: Watched, dialog: Dialog) -> None:
    seen.complaints.append(f"dialog: {dialog.message}")
    dialog.dismiss()
