"""Rate, cost and memory of the pool on made-up articles: by the number of processes, and as the input grows.

    python tests/benchmarks/scaling.py [ARTICLES ...] [--jobs N ...] [--tenths]

For each number of articles and processes: seconds, articles and MB of text a second, CPU seconds of this process and
of the others, highest memory of this one and of the largest other, and the rate of the last tenth over that of the
first, by CPU seconds and by the clock; with `--tenths` all of that for each tenth. With `--beside` fresh processes read
the same few articles again and again during the run: where others are at work, even a CPU second is not always worth
the same, and what an article costs over what it costs a fresh process then tells whether the run itself slows down.
The load of the machine is printed with each line. Linux only.
"""

from __future__ import annotations

import argparse
import datetime as dt
import multiprocessing
import os
import resource
import runpy
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from timeline.ingest.draft import Draft
from timeline.ingest.reader import manner_of
from timeline.scale import Collection, Terms, outcomes
from timeline.scale.work import Part, work

HERE = Path(__file__).parent
WARM, FRESH, LOOKS = 100, 200, 20
"""Articles that a fresh process reads before it counts, and those that count; how often in a run one is started."""
TICKS = os.sysconf("SC_CLK_TCK")


class Reading(NamedTuple):
    """What had been used when so many articles were done: seconds, and MB of memory at that moment."""

    articles: int
    wall: float
    here: float
    there: float
    memory: float
    theirs: float
    fresh: float = 0
    """CPU seconds that an article cost fresh processes since the reading before, where there were any."""


def cpu_of(process: int) -> float:
    """Return the CPU seconds of a process that runs."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def memory_of(process: int | str, field: str = "VmRSS") -> float:
    """Return the memory that a process has, in MB; with `VmHWM` the most that it has had."""
    lines = Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(field)) / 1000


def reading(count: int, wall: float) -> Reading:
    """Read the meters of this process and of its workers."""
    others = [one.pid for one in multiprocessing.active_children() if one.pid]
    return Reading(
        count,
        wall,
        time.process_time(),
        sum(map(cpu_of, others)),
        memory_of("self"),
        max(map(memory_of, others), default=0),
    )


def fresh() -> float:
    """Return the CPU seconds that an article takes a process which has read few."""
    program = [sys.executable, __file__, "--fresh"]
    return float(subprocess.run(program, capture_output=True, check=True, text=True).stdout)  # noqa: S603 (ourselves)


def tell_fresh() -> None:
    """Read a few articles and print the CPU seconds that one takes."""
    made = runpy.run_path(str(HERE / "articles.py"))["articles"](WARM + FRESH)
    terms = Terms(manner_of(), dt.datetime(2021, 6, 1), dt.date(2023, 1, 1), "auto", report_day=False)  # noqa: DTZ001
    start = 0.0
    for number, article in enumerate(made):
        if number == WARM:
            start = time.process_time()
        work(Part((Draft(text=article["text"], origin=""),)), terms)
    print((time.process_time() - start) / FRESH)  # noqa: T201


def measure(file: Path, number: int, jobs: int, *, tenths: bool, beside: bool) -> None:
    """Print one line, or one a tenth and one; `jobs` 0 is the work in this process alone."""
    terms = Terms(manner_of(), None, dt.date(2023, 1, 1), "auto", report_day=False)
    small = 10**15 if jobs == 0 else 0
    start = time.perf_counter()
    done, count = Collection(), 0
    marks, looks = [reading(0, 0)], list[float]()
    for batch in outcomes([str(file)], terms, jobs=max(jobs, 1), small=small):
        for outcome in batch.outcomes:
            done.add(outcome)
        count += len(batch.outcomes)
        if beside and count >= number * (len(marks) - 1 + len(looks) * 10 / LOOKS) / 10:
            looks.append(fresh())
        if count >= number * len(marks) / 10:
            now = reading(count, time.perf_counter() - start)
            marks.append(now._replace(fresh=statistics.mean(looks) if looks else 0))
            looks = []
            if tenths:
                _tell_tenth(marks[-2], marks[-1])
    done.settle()
    rows = sum(1 for _ in done.lines())
    done.close()
    wall = time.perf_counter() - start
    usage = resource.getrusage(resource.RUSAGE_SELF)
    size = file.stat().st_size / 1e6
    here, last = usage.ru_utime + usage.ru_stime, marks[-1]
    told = (
        f"{number:>7,} articles, {jobs or 'no'} workers: {wall:.1f} s, {number / wall:.0f} a second",
        f"{size / wall:.3f} MB/s, {rows:,} rows",
        f"CPU {here:.1f} s here, {last.there:.1f} s there, {size / (here + last.there):.3f} MB a CPU second",
        f"memory {usage.ru_maxrss / 1000:.0f} MB here, {last.theirs:.0f} there",
        f"last tenth {_ratio(marks, cpu=True):.3f} of the first by CPU, {_ratio(marks, cpu=False):.2f} by the clock",
        *([f"{_ratio(marks, cpu=True) * last.fresh / marks[1].fresh:.3f} over fresh processes"] if last.fresh else []),
        f"load {os.getloadavg()[0]:.1f}",
    )
    print("; ".join(told), flush=True)  # noqa: T201


def _ratio(marks: list[Reading], *, cpu: bool) -> float:
    """Return the rate of the last tenth over that of the first."""
    first, last = (_cost(marks[one], marks[one + 1], cpu=cpu) for one in (0, len(marks) - 2))
    return first / last if last else 0


def _cost(before: Reading, after: Reading, *, cpu: bool) -> float:
    spent = after.here - before.here + after.there - before.there if cpu else after.wall - before.wall
    return spent / (after.articles - before.articles)


def _tell_tenth(before: Reading, after: Reading) -> None:
    print(  # noqa: T201
        f"{after.articles:>9,}: {1000 * _cost(before, after, cpu=True):.2f} ms CPU an article, "
        f"{1000 * _cost(before, after, cpu=False):.2f} by the clock; "
        f"{after.memory:.0f} MB here, {after.theirs:.0f} there"
        + (f"; {1000 * after.fresh:.2f} ms in fresh processes" if after.fresh else ""),
        flush=True,
    )


def main() -> None:
    """Measure each in a process of its own, so that memory counts from nothing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", nargs="*", type=int, default=[1000])
    parser.add_argument("--jobs", nargs="*", type=int, default=[0, 1, 2])
    parser.add_argument("--tenths", action="store_true")
    parser.add_argument("--beside", action="store_true")
    parser.add_argument("--fresh", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--on", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.fresh:
        tell_fresh()
        return
    if given.on is not None:
        measure(given.on, given.articles[0], given.jobs[0], tenths=given.tenths, beside=given.beside)
        return
    with tempfile.TemporaryDirectory() as folder:
        for number in given.articles:
            file = Path(folder) / f"{number}.jsonl"
            subprocess.run([sys.executable, HERE / "articles.py", str(number), file], check=True)  # noqa: S603
            for jobs in given.jobs:
                command = [sys.executable, __file__, str(number), "--jobs", str(jobs), "--on", str(file)]
                subprocess.run(command + ["--tenths"] * given.tenths + ["--beside"] * given.beside, check=True)  # noqa: S603


if __name__ == "__main__":
    main()
