"""The server that processes are started from, begun while the command that wants them is still being loaded.

It takes about as long to load as the command itself; nothing heavy is imported here.
"""

from __future__ import annotations

import os
import sys
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.scale.weight import SMALL, weight

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

WARM = "timeline.scale.warm"
"""What the server loads before it is asked for processes."""
BARE = "TIMELINE_BARE"
"""A variable of the environment: where it is set, importing the package registers no accessor, which needs pandas."""


def start(paths: Iterable[str]) -> None:
    """Start the server if the files are more work than one process is given; a system without one has none.

    That is a guess: where it is wrong, the server is idle, or is started when the first process is.
    """
    if sys.platform == "win32" or not _is_much(paths):
        return
    from multiprocessing import forkserver  # noqa: PLC0415 (not on every system)

    get_context("forkserver").set_forkserver_preload([WARM])
    os.environ[BARE] = "1"
    try:
        forkserver.ensure_running()
    except OSError:
        return  # whoever needs a process will tell
    finally:
        del os.environ[BARE]


def _is_much(paths: Iterable[str]) -> bool:
    total = 0
    for file in _files(paths):
        total += weight(file)
        if total >= SMALL:
            return True
    return False


def _files(paths: Iterable[str]) -> Iterator[Path]:
    for path in paths:
        if os.path.isfile(path):  # noqa: PTH113 (whatever the user typed, a URL or a glob)
            yield Path(path)
        for folder, _, names in os.walk(path):
            yield from (Path(folder, name) for name in names)
