"""The other steps: import, articles to events, merging, summarizing and the page, as the number of articles grows.

    python tests/benchmarks/growth.py [ARTICLES ...]

By default 100, 1,000 and 10,000 made-up articles, in each number spread over the same two years. Prints a table of CPU
seconds for each step, each in a process of its own, and its slope: the exponent by which its time grows with the number
of articles between the smallest and the largest, 1 where ten times the articles take ten times as long. What import
takes is the median of five.
"""

from __future__ import annotations

import math
import runpy
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

import timeline

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent
COUNTS = (100, 1_000, 10_000)
RUNS = 5
STEPS = ("extract", "merge", "summarize", "page")
IMPORT = "import time; start = time.process_time(); import timeline; {then}; print(time.process_time() - start)"
IMPORTS = {
    "import timeline": "pass",
    "import timeline, pandas there already": "pass",
    "import and first answer": "timeline.timexes('on Monday', '2022-02-16')",
}


def step(name: str, number: int, folder: Path) -> float:
    """Do one step, from the file of the step before to its own, and return its CPU seconds; reading is not counted."""
    source, target = folder / f"{_before(name)}-{number}.parquet", folder / f"{name}-{number}.parquet"
    works: dict[str, Callable[[pd.DataFrame], object]] = {
        "extract": lambda given: timeline.write(timeline.extract_frame(given), target),
        "merge": lambda given: timeline.write(timeline.merge(given), target),
        "summarize": timeline.summarize,
        "page": lambda given: timeline.write(given, target.with_suffix(".html")),
    }
    work = works[name]
    if name == "extract":
        made = pd.DataFrame(list(runpy.run_path(str(HERE / "articles.py"))["articles"](number)))
        given = made.assign(published=pd.to_datetime(made["published"]))
    else:
        given = timeline.load(source)
    work(given.head(5))  # loads what it needs
    start = time.process_time()
    work(given)
    return time.process_time() - start


def _before(name: str) -> str:
    return "extract" if name in ("merge", "summarize") else "merge"


def imports() -> list[str]:
    """Measure what import takes, each in fresh processes."""
    lines = []
    for name, then in IMPORTS.items():
        program = ("import pandas; " if "pandas" in name else "") + IMPORT.format(then=then)
        runs = [_run([sys.executable, "-c", program]) for _ in range(RUNS)]
        lines.append(f"| {name} | {statistics.median(runs):.2f} s |")
    return lines


def _run(command: list[str]) -> float:
    return float(subprocess.run(command, capture_output=True, check=True, text=True).stdout.split()[-1])  # noqa: S603


def main() -> None:
    """Measure and print."""
    if sys.argv[1:2] == ["--step"]:
        print(step(sys.argv[2], int(sys.argv[3]), Path(sys.argv[4])))  # noqa: T201
        return
    counts = sorted(int(count) for count in sys.argv[1:]) or list(COUNTS)
    print("\n".join(["| | CPU |", "| --- | --- |", *imports(), ""]), flush=True)  # noqa: T201
    print("| articles | " + " | ".join(f"{count:,}" for count in counts) + " | slope |")  # noqa: T201
    print("| --- |" + " --- |" * (len(counts) + 1), flush=True)  # noqa: T201
    with tempfile.TemporaryDirectory() as folder:
        for name in STEPS:
            program = [sys.executable, __file__, "--step", name]
            times = [_run([*program, str(count), folder]) for count in counts]
            slope = math.log(times[-1] / times[0]) / math.log(counts[-1] / counts[0]) if len(counts) > 1 else 0
            told = " | ".join(f"{seconds:.1f} s" for seconds in times)
            print(f"| {name} | {told} | {slope:.2f} |", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
