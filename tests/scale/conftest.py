from __future__ import annotations

import datetime as dt
import importlib
import json
import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from timeline.ingest.reader import manner_of
from timeline.scale import Terms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

TERMS = Terms(manner_of(), None, dt.date(2022, 6, 1), "auto", report_day=False)
TOWNS = ("Arven", "Belmora", "Corvale", "Dunmere", "Estrova", "Farholt")


def text_of(number: int, more: str = "") -> str:
    town = TOWNS[number % len(TOWNS)]
    return (
        f"Floods reached house {number} of {town} on Monday. The council met on 12 February 2022. "
        f"Officials fear that the dam at {town} could break as early as 3 March. {more}"
    )


@pytest.fixture
def terms() -> Terms:
    return TERMS


@pytest.fixture
def folder(tmp_path: Path) -> Callable[..., Path]:
    """A folder of a file an article; `more` adds to the texts of some."""

    def make(number: int, more: dict[int, str] | None = None, name: str = "articles") -> Path:
        path = tmp_path / name
        path.mkdir()
        for one in range(number):
            article = {
                "text": text_of(one, (more or {}).get(one, "")),
                "published": "2022-02-16",
                "title": f"Day {one}",
            }
            (path / f"{one:03d}.json").write_text(json.dumps(article))
        return path

    return make


@pytest.fixture
def table(tmp_path: Path) -> Callable[..., Path]:
    """One file of several articles."""

    def make(texts: Sequence[str]) -> Path:
        path = tmp_path / "several.jsonl"
        path.write_text("".join(json.dumps({"text": text, "published": "2022-02-16"}) + "\n" for text in texts))
        return path

    return make


@pytest.fixture(scope="session")
def cluster() -> Iterator[Any]:
    """A Dask cluster of two workers on this machine, which start again when they are killed."""
    import distributed  # noqa: PLC0415 (heavy)

    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(Path(__file__).parent))  # its processes find `deadly`
        options = {"dashboard_address": ":0", "silence_logs": logging.CRITICAL, "memory_limit": None}
        with distributed.LocalCluster(n_workers=2, threads_per_worker=1, **options) as made:
            yield made


@pytest.fixture
def importable(monkeypatch: pytest.MonkeyPatch) -> None:
    """The modules beside the tests can be imported."""
    monkeypatch.syspath_prepend(str(Path(__file__).parent))


@pytest.fixture
def deadly(monkeypatch: pytest.MonkeyPatch, importable: None) -> None:  # noqa: ARG001 (it is for the import)
    """The processes of the pool end on articles that say so."""
    module = importlib.import_module("deadly")
    pool = importlib.import_module("timeline.scale.pool").Pool
    monkeypatch.setattr("timeline.scale.batches.Pool", lambda jobs, terms, _: pool(jobs, terms, module.work))
