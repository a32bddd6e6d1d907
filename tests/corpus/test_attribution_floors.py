from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from timeline.evaluate.attribution import score_attribution

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text(encoding="utf-8"))
pytestmark = pytest.mark.corpus


@pytest.mark.parametrize("folder", FLOORS["attribution"])
def test_attribution_stays_above_its_floor(folder: str, shared: Path) -> None:
    scores = score_attribution(shared / "corpora" / folder).total().scores()
    below = {name: scores[name] for name, floor in FLOORS["attribution"][folder].items() if scores[name] < floor}
    assert below == {}
