"""The standard streams: data in UTF-8 whatever the locale, and no surprise where one of them is closed."""

from __future__ import annotations

import contextlib
import io
import os
import sys

from timeline.errors import OutputError


class ClosedOutput(io.StringIO):
    """Stands in for a standard output that is closed: whatever is written there cannot be delivered."""

    def write(self, text: str) -> int:
        """Refuse any text.

        Raises
        ------
        OutputError
            Where there is something to write.
        """
        if text:
            raise OutputError("standard output", "it is closed")
        return 0


def prepare() -> None:
    """Make the streams fit for data and messages.

    A closed one is opened on the null device first, so that no file of ours takes its number.
    """
    if sys.stdout is None:
        os.open(os.devnull, os.O_WRONLY)
        sys.stdout = ClosedOutput()
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 (it lives as long as the process)
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    if hasattr(sys.stderr, "reconfigure"):
        sys.stderr.reconfigure(errors="replace")


def discard() -> None:
    """Send what is left in standard output nowhere: its reader is gone, or its disk is full."""
    with contextlib.suppress(io.UnsupportedOperation):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
