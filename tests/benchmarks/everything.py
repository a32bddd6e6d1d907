"""All measurements of speed in one command, those of accuracy beside them.

    python tests/benchmarks/everything.py TIMEML_FOLDER ... [--chrono FOLDER] [--plot FILE.png] [--path FOLDER ...]

Runs `peers.py` on the folders of TimeML, `growth.py`, `scaling.py` with 3,000 articles, and `whole_path.py` on each
--path, one after the other, in processes of their own; a quarter of an hour on a quiet machine. What each needs and
prints stands in its own text.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def run(name: str, *more: object) -> None:
    """Run one of the measurements under its name."""
    print(f"\n## {name}\n", flush=True)  # noqa: T201
    subprocess.run([sys.executable, HERE / name, *map(str, more)], check=True)  # noqa: S603 (our own)


def main() -> None:
    """Run them all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--chrono", type=Path)
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--path", type=Path, nargs="*", default=[HERE.parents[1] / "data" / "ukraine-2022"])
    given = parser.parse_args()
    options = (("--chrono", given.chrono), ("--plot", given.plot))
    run("peers.py", *given.folders, *(part for option in options if option[1] is not None for part in option))
    run("growth.py")
    run("scaling.py", 3000)
    for folder in given.path:
        run("whole_path.py", folder)


if __name__ == "__main__":
    main()
