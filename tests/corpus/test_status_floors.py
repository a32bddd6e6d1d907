from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from timeline.evaluate.status import score_status

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text(encoding="utf-8"))
pytestmark = pytest.mark.corpus


@pytest.mark.parametrize("folder", FLOORS["status"])
def test_status_stays_above_its_floor(folder: str, shared: Path) -> None:
    scores = score_status(shared / "corpora" / folder).scores()
    below = {name: scores[name] for name, floor in FLOORS["status"][folder].items() if scores[name] < floor}
    assert below == {}
