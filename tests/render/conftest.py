from __future__ import annotations

import runpy
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from timeline.frame import load

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd


@pytest.fixture(scope="session")
def _loaded() -> pd.DataFrame:
    return load(Path(__file__).with_name("events.jsonl"))


@pytest.fixture
def events(_loaded: pd.DataFrame) -> pd.DataFrame:
    """One row for each kind of date, about a crisis that never was."""
    return _loaded.copy()


@pytest.fixture(scope="session")
def made_up() -> Callable[[int], pd.DataFrame]:
    """The maker of made-up crises."""
    path = Path(__file__).parents[1] / "browser" / "crisis.py"
    made: Callable[[int], pd.DataFrame] = runpy.run_path(str(path))["made_up"]
    return made
