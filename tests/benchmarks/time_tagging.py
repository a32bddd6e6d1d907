"""Speed of time tagging beside dateparser's search, in one run on one machine.

    python tests/benchmarks/time_tagging.py [FOLDER ...]

Reads the sample articles of `data/ukraine-2022`, or folders of articles or of TimeML. Prints the first reading, which
meets every phrase for the first time, the median over five more, what dateparser's search makes of a sample of the same
texts, the ratio, and what import and the first answer take over the import of pandas.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import timeline
from timeline.evaluate.timeml import read_timeml

if TYPE_CHECKING:
    from collections.abc import Callable

RUNS = 5
SAMPLE = 20_000
"""Characters that dateparser's search reads, spread over the texts: it is that slow."""
DAY = "2022-02-16"
FIRST_ANSWER = f"""
import time, pandas
start = time.perf_counter()
import timeline
timeline.timexes("on Monday", "{DAY}")
print(time.perf_counter() - start)
"""


def texts_of(folder: Path) -> list[tuple[str, str]]:
    """Read the texts of a folder with their publication days."""
    files = sorted(folder.glob("*.tml"))
    if files:
        return [(text, (dct or DAY)[:10]) for text, dct, _ in map(read_timeml, files)]
    return [(article.text, DAY) for article in timeline.read(folder, today="2022-06-01")]


def rates(read: Callable[[str, str], object], texts: list[tuple[str, str]], runs: int) -> list[float]:
    """Return the rate of each run, in MB of UTF-8 a second of process time."""
    size = sum(len(text.encode()) for text, _ in texts) / 1e6
    found = []
    for _ in range(runs):
        start = time.process_time()
        for text, day in texts:
            read(text, day)
        found.append(size / (time.process_time() - start))
    return found


def first_answer() -> float:
    """Return the median seconds from `import timeline` to the first answer, in fresh processes that have pandas."""
    command = [sys.executable, "-c", FIRST_ANSWER]
    return statistics.median(
        float(subprocess.run(command, capture_output=True, check=True, text=True).stdout)  # noqa: S603 (our own line)
        for _ in range(RUNS)
    )


def main() -> None:
    """Print the table."""
    warnings.simplefilter("ignore")
    from dateparser.search import search_dates  # noqa: PLC0415 (only the benchmark pays for it)

    folders = [Path(name) for name in sys.argv[1:]] or [Path(__file__).parents[2] / "data" / "ukraine-2022"]
    texts = [text for folder in folders for text in texts_of(folder)]
    share = SAMPLE // len(texts) + 1
    sample = [(text[:share], day) for text, day in texts]
    timeline.timexes("on Monday", DAY)
    first, *others = rates(timeline.timexes, texts, RUNS + 1)
    ours = statistics.median(others)
    theirs = statistics.median(rates(lambda text, _: search_dates(text, languages=["en"]), sample, 3))
    for name, figure in (
        ("timexes, first reading", f"{first:8.3f} MB/s"),
        ("timexes, median after it", f"{ours:8.3f} MB/s"),
        ("dateparser search_dates", f"{theirs:8.3f} MB/s"),
        ("ratio", f"{ours / theirs:8.1f}"),
        ("ratio, first reading", f"{first / theirs:8.1f}"),
        ("import and first answer", f"{first_answer():8.3f} s over pandas"),
    ):
        print(f"{name:26}{figure}")  # noqa: T201


if __name__ == "__main__":
    main()
