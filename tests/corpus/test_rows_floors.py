from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from timeline.cli.gold import gold_events, gold_files
from timeline.evaluate.rows import score_rows

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text(encoding="utf-8"))
pytestmark = pytest.mark.corpus


@pytest.mark.parametrize("folder", FLOORS["rows"])
def test_rows_stay_above_their_floor(folder: str, shared: Path) -> None:
    scores = score_rows(gold_events, gold_files(shared / folder)).as_dict()
    below = {name: scores[name] for name, floor in FLOORS["rows"][folder].items() if scores[name] < floor}
    assert below == {}
    assert scores["false_facts"] <= 0.01
