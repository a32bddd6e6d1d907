"""How much faster two processes are than one: by the clock in quiet moments, and by an account of CPU time at any.

    python tests/benchmarks/two_processes.py PATH ... [--rounds N] [--wait SECONDS]

Runs `timeline extract` in turn with --jobs 1 held to one core, with --jobs 1 on all cores (where the command and the
server that starts processes have a core to themselves), and with --jobs 2. Each run waits until the cores are idle, but
no longer than --wait. Printed are the seconds by the clock, the CPU seconds of the command itself, of the server and of
each process that works, and those that everything else on the machine took meanwhile. The ratios by the clock are
medians of the rounds in which all else took less than a fiftieth of the cores, if there are any.

The account takes the least of the rounds. Where cores are free, a run lasts from the start of the command until the
server is loaded, and then as long as the busiest process works; the work of the command in between is shared by the
cores. The package is compiled to bytecode first, as an installation is. Linux only.
"""

from __future__ import annotations

import argparse
import compileall
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

TICKS = os.sysconf("SC_CLK_TCK")
START = 0.08
"""CPU seconds after which the command has begun the server, and which nothing else runs beside."""
CORES = 2
PACKAGE = Path(__file__).parents[2] / "timeline"
RUNS = {"one core": (1, {0}), "one process": (1, {0, 1}), "two processes": (2, {0, 1})}
"""How many processes work, and on which cores everything runs."""
QUIET, QUIET_SECONDS = 0.04, 1.5
"""Below which share of a core all else has to stay, and for how long, before a run starts."""
DISTURBED = 0.02


class Account(NamedTuple):
    """What one run took: seconds by the clock, and CPU seconds, the last those of everything else on the machine."""

    wall: float
    command: float
    server: float
    workers: tuple[float, ...]
    others: float

    @property
    def expected(self) -> float:
        """Seconds that the run lasts on two free cores."""
        shared = (sum(self.workers) + max(0.0, self.command - START - self.server)) / CORES
        return START + self.server + max(*self.workers, shared)

    @property
    def disturbed(self) -> bool:
        """Whether something else took a share of the cores that counts."""
        return self.others > DISTURBED * CORES * self.wall


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


def busy() -> float:
    """Read the CPU seconds that all processes together have used, with what the host took away."""
    line = Path("/proc/stat").read_text(encoding="ascii").partition("\n")[0].split()[1:9]
    user, nice, system, _, _, *more = map(int, line)
    return (user + nice + system + sum(more)) / TICKS


def wait_for_quiet(longest: float) -> None:
    """Wait until hardly anything runs, or until it has taken too long."""
    begun = still = time.monotonic()
    while (now := time.monotonic()) - begun < longest and now - still < QUIET_SECONDS:
        before = busy()
        time.sleep(QUIET_SECONDS / 3)
        if busy() - before > QUIET * (time.monotonic() - now):
            still = time.monotonic()


def account(paths: list[str], jobs: int, cores: set[int]) -> Account:
    """Run the command once."""
    with tempfile.TemporaryDirectory() as folder:
        program = [sys.executable, "-m", "timeline", "extract", *paths, "--today", "2023-01-01", "--jobs", str(jobs)]
        before, ours, start = busy(), time.process_time(), time.perf_counter()
        with subprocess.Popen(  # noqa: S603 (ourselves)
            [*program, "--quiet", "-o", f"{folder}/events.jsonl"],
            cwd=PACKAGE.parent,
            env={name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
        ) as run:
            os.sched_setaffinity(run.pid, cores)
            seconds: dict[int, float] = {}
            while run.poll() is None:
                seconds |= used(run.pid)
                time.sleep(0.05)
        wall = time.perf_counter() - start
        others = busy() - before - sum(seconds.values()) - (time.process_time() - ours)
    command = seconds.pop(run.pid)
    most = sorted(seconds.values(), reverse=True)
    return Account(wall, command, most[jobs], tuple(most[:jobs]), max(0.0, others))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=os.path.abspath)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--wait", type=float, default=60)
    given = parser.parse_args()
    compileall.compile_dir(PACKAGE, quiet=1)
    rounds: list[dict[str, Account]] = []
    for _ in range(given.rounds):
        rounds.append({})
        for name, (jobs, cores) in RUNS.items():
            wait_for_quiet(given.wait)
            one = rounds[-1][name] = account(given.paths, jobs, cores)
            workers = " + ".join(f"{seconds:.2f}" for seconds in one.workers)
            print(  # noqa: T201
                f"{name}: {one.wall:.2f} s by the clock; CPU {one.command:.2f} s the command, {one.server:.2f} the "
                f"server, {workers} at work, {one.others:.2f} all else; {one.expected:.2f} s on free cores",
                flush=True,
            )
    quiet = [one for one in rounds if not any(run.disturbed for run in one.values())]
    for name in ("one process", "one core"):
        ratio = statistics.median(one[name].wall / one["two processes"].wall for one in quiet or rounds)
        told = f"median of {len(quiet)} quiet rounds" if quiet else "median of all rounds, none of them quiet"
        print(f"two processes over {name}: {ratio:.2f} by the clock ({told})")  # noqa: T201
    least = {name: min(one[name].expected for one in rounds) for name in RUNS}
    print(f"two processes over one process: {least['one process'] / least['two processes']:.2f} by the account")  # noqa: T201


if __name__ == "__main__":
    main()
