"""The command, as `timeline` and as `python -m timeline`."""

from __future__ import annotations

import sys
from typing import NoReturn

_INTERRUPTED = 130


def main() -> NoReturn:
    """Run the command; while it is still being loaded, an interrupt ends it in one line, too."""
    try:
        from timeline.cli import main as command  # noqa: PLC0415 (loading it takes a while)
    except KeyboardInterrupt:
        sys.stderr.write("timeline: interrupted\n")
        sys.exit(_INTERRUPTED)
    command()


if __name__ == "__main__":
    main()
