from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from timeline.evaluate.recognizers import score_specs

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text(encoding="utf-8"))
pytestmark = pytest.mark.corpus


@pytest.mark.parametrize("folder", FLOORS["recognizers"])
def test_intervals_stay_above_their_floor(folder: str, shared: Path) -> None:
    scores = score_specs(shared / "corpora" / folder).tally().as_dict()
    below = {name: scores[name] for name, floor in FLOORS["recognizers"][folder].items() if scores[name] < floor}
    assert below == {}
