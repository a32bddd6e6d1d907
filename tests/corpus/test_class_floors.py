from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from timeline.evaluate.classes import score_classes

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text(encoding="utf-8"))
pytestmark = pytest.mark.corpus


@pytest.mark.parametrize("folder", FLOORS["class"])
def test_classes_and_roles_stay_above_their_floor(folder: str, shared: Path) -> None:
    scores = score_classes(shared / "corpora" / folder).scores()
    below = {name: scores[name] for name, floor in FLOORS["class"][folder].items() if scores[name] < floor}
    assert below == {}
