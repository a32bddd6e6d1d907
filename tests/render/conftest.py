from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from timeline.frame import load

if TYPE_CHECKING:
    import pandas as pd


@pytest.fixture(scope="session")
def _loaded() -> pd.DataFrame:
    return load(Path(__file__).with_name("events.jsonl"))


@pytest.fixture
def events(_loaded: pd.DataFrame) -> pd.DataFrame:
    """One row for each kind of date, about a crisis that never was."""
    return _loaded.copy()
