"""Rate, cost and memory of the pool on made-up articles: by the number of processes, and as the input grows.

    python tests/benchmarks/scaling.py [ARTICLES ...] [--jobs N ...]

For each number of articles and processes: seconds, articles and MB of text a second, CPU seconds of this process and of
the others, highest memory of this one and of the largest other, and the rate of the last tenth over that of the first.
The load of the machine is printed with each line: where others are at work, compare the CPU seconds. Linux only.
"""

from __future__ import annotations

import argparse
import datetime as dt
import multiprocessing
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from timeline.ingest.reader import manner_of
from timeline.scale import Collection, Terms, outcomes

HERE = Path(__file__).parent
TICKS = os.sysconf("SC_CLK_TCK")


def cpu_of(process: int) -> float:
    """Return the CPU seconds of a process that runs."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def peak_of(process: int) -> float:
    """Return the most memory that a process has had, in MB."""
    lines = Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1000


def measure(file: Path, number: int, jobs: int) -> None:
    """Print one line; `jobs` 0 is the work in this process alone."""
    terms = Terms(manner_of(), None, dt.date(2023, 1, 1), "auto", report_day=False)
    small = 10**15 if jobs == 0 else 0
    start = time.perf_counter()
    times: list[tuple[float, int]] = []
    others: dict[int, tuple[float, float]] = {}
    done, count = Collection(), 0
    for batch in outcomes([str(file)], terms, jobs=max(jobs, 1), small=small):
        for outcome in batch.outcomes:
            done.add(outcome)
        count += len(batch.outcomes)
        times.append((time.perf_counter() - start, count))
        if count >= number or len(times) % 50 == 0:
            others |= {
                one.pid: (cpu_of(one.pid), peak_of(one.pid)) for one in multiprocessing.active_children() if one.pid
            }
    done.settle()
    rows = sum(1 for _ in done.lines())
    done.close()
    wall = time.perf_counter() - start
    first = next(passed for passed, so_far in times if so_far >= number / 10)
    last = times[-1][0] - next(passed for passed, so_far in times if so_far >= number * 0.9)
    usage = resource.getrusage(resource.RUSAGE_SELF)
    peak = max((peak for _, peak in others.values()), default=0)
    told = (
        f"{number:>7,} articles, {jobs or 'no'} workers: {wall:.1f} s, {number / wall:.0f} a second",
        f"{file.stat().st_size / 1e6 / wall:.3f} MB/s, {rows:,} rows",
        f"CPU {usage.ru_utime + usage.ru_stime:.1f} s here, {sum(cpu for cpu, _ in others.values()):.1f} s there",
        f"memory {usage.ru_maxrss / 1000:.0f} MB here, {peak:.0f} there",
        f"last tenth {first / last if last else 0:.2f} of the first, load {os.getloadavg()[0]:.1f}",
    )
    print("; ".join(told), flush=True)  # noqa: T201


def main() -> None:
    """Measure each in a process of its own, so that memory counts from nothing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", nargs="*", type=int, default=[1000])
    parser.add_argument("--jobs", nargs="*", type=int, default=[0, 1, 2])
    parser.add_argument("--on", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.on is not None:
        measure(given.on, given.articles[0], given.jobs[0])
        return
    with tempfile.TemporaryDirectory() as folder:
        for number in given.articles:
            file = Path(folder) / f"{number}.jsonl"
            subprocess.run([sys.executable, HERE / "articles.py", str(number), file], check=True)  # noqa: S603
            for jobs in given.jobs:
                command = [sys.executable, __file__, str(number), "--jobs", str(jobs), "--on", str(file)]
                subprocess.run(command, check=True)  # noqa: S603


if __name__ == "__main__":
    main()
