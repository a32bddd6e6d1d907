"""Speed of time tagging beside dateparser's search, in one run on one machine: python tests/benchmarks/time_tagging.py.

Reads the sample articles of `data/ukraine-2022`, or the folder of plain text given as the argument. Prints medians over
five runs, in MB/s, and the ratio. dateparser's search reads a tenth of the text, as it is that slow.
"""

from __future__ import annotations

import statistics
import sys
import time
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import timeline

if TYPE_CHECKING:
    from collections.abc import Callable

RUNS = 5


def megabytes_a_second(read: Callable[[str], object], texts: list[str]) -> float:
    """Return the median rate over the runs, in MB of UTF-8 a second of process time."""
    size = sum(len(text.encode()) for text in texts) / 1e6
    rates = []
    for _ in range(RUNS):
        start = time.process_time()
        for text in texts:
            read(text)
        rates.append(size / (time.process_time() - start))
    return statistics.median(rates)


def main() -> None:
    """Print the table."""
    warnings.simplefilter("ignore")
    from dateparser.search import search_dates  # noqa: PLC0415 (only the benchmark pays for it)

    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[2] / "data" / "ukraine-2022"
    texts = [article.text for article in timeline.read(folder, today="2022-06-01")]
    ours = megabytes_a_second(lambda text: timeline.timexes(text, "2022-02-16"), texts)
    theirs = megabytes_a_second(
        lambda text: search_dates(text, languages=["en"]), [text[: len(text) // 10] for text in texts]
    )
    print(f"timeline.timexes          {ours:8.3f} MB/s")  # noqa: T201
    print(f"dateparser search_dates   {theirs:8.3f} MB/s")  # noqa: T201
    print(f"ratio                     {ours / theirs:8.1f}")  # noqa: T201


if __name__ == "__main__":
    main()
