"""How fast a run goes, and how long it will still take."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_SOON = 3.0
"""Seconds before which nothing is said: the first chunks tell little."""


class Pace:
    """The rate of a run since its first chunk, and from how much work is left the time that it will take.

    `whole` tells how much work there is in all, or less where that is not known beforehand (packed archives): then no
    time is told. It is asked once, and only in a run that takes a while. What an earlier run has done does not count
    for the rate.
    """

    def __init__(self, whole: Callable[[], int], clock: Callable[[], float] = time.monotonic) -> None:
        self._whole = whole
        self._clock = clock
        self._start = clock()
        self._begun = False
        self._count = self._before = 0
        self._work = self._passed = 0
        self._total: int | None = None

    def worked(self, weight: int, count: int, *, kept: bool) -> None:
        """Take note of a chunk: its work, the articles read so far, and whether an earlier run has done it."""
        if kept or not self._begun:
            self._passed += weight
            self._before += count - self._count
            self._start, self._begun = (self._clock(), True) if not self._work else (self._start, True)
        else:
            self._work += weight
        self._count = count
        if self._total is None and self._work and self._clock() - self._start > _SOON:
            self._total = self._whole()

    def __str__(self) -> str:
        """Tell the rate and the time left, ", 51 a second, 3 min left"; nothing where it is too early."""
        seconds = self._clock() - self._start
        if self._total is None or seconds <= 0:
            return ""
        rate = (self._count - self._before) / seconds
        left = self._total - self._passed - self._work
        told = f", {rate:,.0f} a second" if rate >= 10 else f", {rate:.1f} a second"
        return f"{told}, {_duration(left / self._work * seconds)} left" if left > 0 else told


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = seconds / 60
    return f"{minutes:.0f} min" if minutes < 90 else f"{minutes / 60:.1f} h"
