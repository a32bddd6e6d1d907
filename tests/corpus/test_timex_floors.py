from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from timeline.evaluate.timex import score_folder

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text(encoding="utf-8"))
pytestmark = pytest.mark.corpus


@pytest.mark.parametrize("folder", FLOORS["timex"])
def test_time_expressions_stay_above_their_floor(folder: str, shared: Path) -> None:
    scores = score_folder(shared / "corpora" / folder).total().scores()
    below = {name: scores[name] for name, floor in FLOORS["timex"][folder].items() if scores[name] < floor}
    assert below == {}
