"""Shared by all tests: what hypothesis draws is the same on every run, and no test depends on how fast it runs."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("repeatable", deadline=None, derandomize=True)
settings.load_profile("repeatable")


@pytest.fixture
def toy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A spaCy pipeline of a few rules, installed as a package: this process and those that it starts find it."""
    pytest.importorskip("spacy")
    site = tmp_path / "site"
    shutil.copytree(Path(__file__).parent / "toy_pipeline", site / "toy_pipeline")
    (site / "toy_pipeline-1.2.3.dist-info").mkdir()
    (site / "toy_pipeline-1.2.3.dist-info" / "METADATA").write_text("Name: toy_pipeline\nVersion: 1.2.3\n")
    monkeypatch.syspath_prepend(str(site))
    return "toy_pipeline"
