"""How much faster two processes are than one, by an account of CPU time that other work on the machine hardly blurs.

    python tests/benchmarks/two_processes.py PATH ... [--rounds N]

Runs `timeline extract` with --jobs 1 and 2 in turn and prints the CPU seconds of the command itself, of the server that
starts processes and of each process that works, with the seconds by the clock and the load. Of the rounds the least is
taken. Where cores are free, a run lasts from the start of the command until the server is loaded, as long as the
busiest process works, and what the command does at the end; the work of the command in between is shared by the cores.
From that follows the ratio; that by the clock means something where the load is below one. Linux only.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

TICKS = os.sysconf("SC_CLK_TCK")
START = 0.13
"""CPU seconds after which the command has begun the server, and which nothing else runs beside."""
CORES = 2


class Account(NamedTuple):
    """What one run took: seconds by the clock, and CPU seconds."""

    wall: float
    command: float
    server: float
    workers: tuple[float, ...]

    @property
    def expected(self) -> float:
        """Seconds that the run lasts on two free cores."""
        shared = (sum(self.workers) + max(0.0, self.command - START - self.server)) / CORES
        return START + self.server + max(*self.workers, shared)


def used(root: int) -> dict[int, float]:
    """Read the CPU seconds of a process and all below it."""
    below: dict[int, list[int]] = {}
    seconds: dict[int, float] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        except OSError:
            continue
        below.setdefault(int(fields[1]), []).append(int(folder.name))
        seconds[int(folder.name)] = (int(fields[11]) + int(fields[12])) / TICKS
    found: dict[int, float] = {}
    ahead = [root]
    while ahead:
        process = ahead.pop()
        found |= {process: seconds[process]} if process in seconds else {}
        ahead += below.get(process, [])
    return found


def account(paths: list[str], jobs: int) -> Account:
    """Run the command once."""
    with tempfile.TemporaryDirectory() as folder:
        program = [sys.executable, "-m", "timeline", "extract", *paths, "--today", "2023-01-01", "--jobs", str(jobs)]
        start = time.perf_counter()
        with subprocess.Popen([*program, "--quiet", "-o", f"{folder}/events.jsonl"]) as run:  # noqa: S603 (ourselves)
            seconds: dict[int, float] = {}
            while run.poll() is None:
                seconds |= used(run.pid)
                time.sleep(0.02)
        wall = time.perf_counter() - start
    command = seconds.pop(run.pid)
    others = sorted(seconds.values(), reverse=True)
    return Account(wall, command, others[jobs], tuple(others[:jobs]))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    found: dict[int, list[Account]] = {1: [], 2: []}
    for _ in range(given.rounds):
        for jobs, accounts in found.items():
            one = account(given.paths, jobs)
            accounts.append(one)
            workers = " + ".join(f"{seconds:.2f}" for seconds in one.workers)
            print(  # noqa: T201
                f"{jobs} at work: {one.wall:.1f} s by the clock; CPU {one.command:.2f} s the command, {one.server:.2f} "
                f"the server, {workers} at work; {one.expected:.2f} s on free cores; load {os.getloadavg()[0]:.1f}",
                flush=True,
            )
    expected, wall = ([min(map(by, accounts)) for accounts in found.values()] for by in (_expected, _wall))
    print(f"two over one: {expected[0] / expected[1]:.2f} by CPU time, {wall[0] / wall[1]:.2f} by the clock")  # noqa: T201


def _expected(one: Account) -> float:
    return one.expected


def _wall(one: Account) -> float:
    return one.wall


if __name__ == "__main__":
    main()
