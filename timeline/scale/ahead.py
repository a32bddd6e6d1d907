"""The server that processes are started from, begun while the command that wants them is still being loaded.

It takes about as long to load as the command itself; nothing heavy is imported here.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
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
    with suppress(OSError):  # whoever needs a process will tell
        ensure_server()


def ensure_server() -> None:
    """Start the server, if none runs, out of reach of an interrupt from the keyboard, which is for who asks it.

    Raises
    ------
    OSError
        Where no process can be started.
    """
    from multiprocessing import forkserver, resource_tracker  # noqa: PLC0415 (not on every system)

    get_context("forkserver").set_forkserver_preload([WARM])
    resource_tracker.ensure_running()  # else the server starts it, which ends the blocking
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})  # what is blocked stays so in a new process
    os.environ[BARE] = "1"
    try:
        forkserver.ensure_running()
    finally:
        del os.environ[BARE]
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


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
