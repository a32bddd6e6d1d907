"""From files to events in one process: files and MB of text a second of CPU time, and where that time goes.

    python tests/benchmarks/whole_path.py FOLDER [--fast] [--profile]

Reads the files twice and tells both readings: the first meets every phrase for the first time. With --profile it tells
the share of each step and the functions that take most themselves, which slows it down: take no rates from that.
"""

from __future__ import annotations

import argparse
import cProfile
import datetime as dt
import pstats
import time
from collections import Counter
from pathlib import Path

from timeline.ingest.draft import Skipped
from timeline.ingest.reader import finish, manner_of, read_file
from timeline.ingest.walk import Found, walk
from timeline.scale import Terms
from timeline.scale.work import Part, settle, work

TOP = 12
HERE = Path(__file__).resolve().parents[2] / "timeline"


def files_of(folder: Path) -> list[Found]:
    """List the files of a folder."""
    return [found for found in walk([folder]) if isinstance(found, Found)]


def size_of(files: list[Found], terms: Terms) -> tuple[int, float]:
    """Count the articles in files, and the MB of their texts."""
    read = [finish(draft, terms.dct, terms.today) for found in files for draft in read_file(found, terms.manner)]
    texts = [article.text for article in read if not isinstance(article, Skipped)]
    return len(texts), sum(len(text.encode()) for text in texts) / 1e6


def by_package(stats: pstats.Stats) -> list[tuple[str, float]]:
    """Share the time among our packages: each function's own, and of other code what it takes for one of ours."""
    shares: Counter[str] = Counter()
    for (file, _, _), (_, _, own, _, callers) in stats.stats.items():  # type: ignore[attr-defined]
        ours = _package(file)
        if ours:
            shares[ours] += own
            continue
        for (caller, _, _), (_, _, spent, _) in callers.items():
            shares[_package(caller) or _library(caller)] += spent
    whole = sum(shares.values())
    return [(name, spent / whole) for name, spent in shares.most_common()]


def _package(file: str) -> str:
    path = Path(file)
    return "timeline." + path.relative_to(HERE).parts[0].removesuffix(".py") if path.is_relative_to(HERE) else ""


def _library(file: str) -> str:
    parts = Path(file).parts
    return parts[parts.index("site-packages") + 1] if "site-packages" in parts else "the standard library"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--fast", action="store_true")
    parser.add_argument("--profile", action="store_true")
    given = parser.parse_args()
    terms = Terms(manner_of(fast=given.fast), None, dt.date(2023, 1, 1), "auto", report_day=False)
    files = files_of(given.folder)
    settle()  # as a process of the pool does
    work(Part(tuple(files[:3])), terms)
    if given.profile:
        profile = cProfile.Profile()
        profile.runcall(work, Part(tuple(files)), terms)
        stats = pstats.Stats(profile)
        for name, share in by_package(stats)[:TOP]:
            print(f"{share:6.1%}  {name}")  # noqa: T201
        stats.sort_stats("tottime").print_stats(TOP * 2)
        stats.sort_stats("cumtime").print_stats("timeline/", TOP * 3)
        return
    times = []
    for _ in range(2):
        start = time.process_time()
        work(Part(tuple(files)), terms)
        times.append(time.process_time() - start)
    articles, size = size_of(files, terms)
    for name, seconds in zip(("first reading", "second reading"), times, strict=True):
        print(  # noqa: T201
            f"{name}: {len(files)} files, {articles} articles, {size:.2f} MB of text in {seconds:.2f} s of CPU time: "
            f"{len(files) / seconds:.1f} files and {size / seconds:.3f} MB a second"
        )


if __name__ == "__main__":
    main()
