from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from timeline.evaluate.pages import score_pages

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text(encoding="utf-8"))
pytestmark = pytest.mark.corpus


@pytest.mark.parametrize("folder", FLOORS["pages"])
def test_dates_of_pages_stay_above_their_floor(folder: str, shared: Path) -> None:
    scores = score_pages(shared / "corpora" / folder)
    floors = FLOORS["pages"][folder]
    assert scores.right >= floors["right"]
    assert scores.wrong <= floors["most_wrong"]
    assert scores.invented <= floors["most_invented"]
