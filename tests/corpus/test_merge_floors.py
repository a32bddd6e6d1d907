from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from timeline.evaluate.merge import score_merge

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text(encoding="utf-8"))
pytestmark = pytest.mark.corpus


@pytest.mark.parametrize("folder", FLOORS["merge"])
def test_merging_stays_above_its_floor(folder: str, shared: Path) -> None:
    scores = score_merge(shared / "corpora" / folder).scores()
    below = {name: scores[name] for name, floor in FLOORS["merge"][folder].items() if scores[name] < floor}
    assert below == {}
