from __future__ import annotations

import pytest

from timeline.cli.pace import Pace


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def paced(seconds: float, *, whole: int, kept: bool = False) -> str:
    """Tell the pace of a run whose first chunk takes an hour to start, and the next `seconds`: 50 articles each."""
    clock = Clock()
    pace = Pace(lambda: whole, clock)
    clock.now += 3600
    pace.worked(1000, 50, kept=kept)
    clock.now += seconds
    pace.worked(1000, 100, kept=False)
    return str(pace)


@pytest.mark.parametrize(
    ("seconds", "whole", "told"),
    [
        (1, 10_000, ""),
        (5, 12_000, ", 10 a second, 50 s left"),
        (10, 102_000, ", 5.0 a second, 17 min left"),
        (10, 10_002_000, ", 5.0 a second, 27.8 h left"),
        (5, 2_000, ", 10 a second"),
        (5, 10, ", 10 a second"),
    ],
)
def test_rate_and_time_left(seconds: float, whole: int, told: str) -> None:
    assert paced(seconds, whole=whole) == told


def test_what_an_earlier_run_has_done_does_not_count_for_the_rate() -> None:
    assert paced(5, whole=12_000, kept=True) == ", 10 a second, 50 s left"
