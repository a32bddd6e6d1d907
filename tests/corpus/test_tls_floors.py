from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from timeline.evaluate.tls.run import score_tls

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text(encoding="utf-8"))
pytestmark = pytest.mark.corpus


@pytest.mark.parametrize("folder", FLOORS["tls"])
def test_summaries_stay_above_their_floor(folder: str, shared: Path) -> None:
    scores = score_tls(shared / "corpora" / folder).scores()
    below = {name: scores[name] for name, floor in FLOORS["tls"][folder].items() if scores[name] < floor}
    assert below == {}
