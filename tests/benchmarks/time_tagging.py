"""Speed of time tagging beside dateparser's search, in one run on one machine.

    python tests/benchmarks/time_tagging.py [FOLDER ...]

Reads the sample articles of `data/ukraine-2022`, or folders of articles or of TimeML. Prints, in medians over several
rounds, the cold reading (the first of a fresh process, which meets every phrase for the first time: what counts), the
warm one (of the same texts once more), what dateparser's search makes of a sample of the same texts, both ratios to it,
and what import and the first answer take over the import of pandas. A round takes one reading of each kind, so that a
busy machine slows all three alike, and a ratio is the median of the rounds' ratios. What import and earlier readings
have left for the garbage collector is collected before each reading: whether that falls into one is chance.
"""

from __future__ import annotations

import gc
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
COLD = "--cold"
"""Asks for the rate of one cold reading and nothing else."""
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


def rate(read: Callable[[str, str], object], texts: list[tuple[str, str]]) -> float:
    """Return the rate of one reading, in MB of UTF-8 a second of process time."""
    size = sum(len(text.encode()) for text, _ in texts) / 1e6
    gc.collect()
    start = time.process_time()
    for text, day in texts:
        read(text, day)
    return size / (time.process_time() - start)


def cold_rate(folders: list[Path]) -> float:
    """Return the rate of the first reading in a fresh process that has given its first answer."""
    command = [sys.executable, __file__, COLD, *map(str, folders)]
    return float(subprocess.run(command, capture_output=True, check=True, text=True).stdout)  # noqa: S603 (our own line)


def first_answer() -> float:
    """Return the median seconds from `import timeline` to the first answer, in fresh processes that have pandas."""
    command = [sys.executable, "-c", FIRST_ANSWER]
    return statistics.median(
        float(subprocess.run(command, capture_output=True, check=True, text=True).stdout)  # noqa: S603 (our own line)
        for _ in range(RUNS)
    )


def compare(folders: list[Path], texts: list[tuple[str, str]]) -> None:
    """Print the table."""
    warnings.simplefilter("ignore")
    from dateparser.search import search_dates  # noqa: PLC0415 (only the benchmark pays for it)

    share = SAMPLE // len(texts) + 1
    sample = [(text[:share], day) for text, day in texts]
    rate(timeline.timexes, texts)
    rounds = [
        (cold_rate(folders), rate(timeline.timexes, texts), rate(lambda text, _: search_dates(text, ["en"]), sample))
        for _ in range(RUNS)
    ]
    cold, warm, theirs = map(statistics.median, zip(*rounds, strict=True))
    for name, figure in (
        ("timexes, cold, median", f"{cold:8.3f} MB/s"),
        ("timexes, warm, median", f"{warm:8.3f} MB/s"),
        ("dateparser search_dates", f"{theirs:8.3f} MB/s"),
        ("ratio, cold", f"{statistics.median(ours / other for ours, _, other in rounds):8.1f}"),
        ("ratio, warm", f"{statistics.median(ours / other for _, ours, other in rounds):8.1f}"),
        ("import and first answer", f"{first_answer():8.3f} s over pandas"),
    ):
        print(f"{name:26}{figure}")  # noqa: T201


def main() -> None:
    """Print the table, or the rate of one cold reading."""
    alone = sys.argv[1:2] == [COLD]
    folders = [Path(name) for name in sys.argv[1 + alone :]] or [Path(__file__).parents[2] / "data" / "ukraine-2022"]
    texts = [text for folder in folders for text in texts_of(folder)]
    timeline.timexes("on Monday", DAY)
    if alone:
        print(rate(timeline.timexes, texts))  # noqa: T201
    else:
        compare(folders, texts)


if __name__ == "__main__":
    main()
