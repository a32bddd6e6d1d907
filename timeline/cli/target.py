"""Where the rows of a run go, a row in memory at a time; nothing heavy is needed for lines of JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from timeline.errors import UnknownFormatError
from timeline.frame import check_output, write_lines
from timeline.frame.suffixes import PAGES, SUFFIXES, WRITABLE

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.cli.run import Run


def check(output: Path | None, *, pages_only: bool = False) -> None:
    """Refuse an output before the work starts.

    Raises
    ------
    UnknownFormatError, OutputError
    """
    if output is None:
        return
    known = PAGES if pages_only else SUFFIXES
    if not output.is_dir() and not output.name.lower().endswith(known):
        raise UnknownFormatError(output, known)
    check_output(output)


def put_lines(run: Run, output: Path | None) -> None:
    """Write the events of a run, or print them as JSON Lines, a row in memory at a time; a page needs them all."""
    if output is None:
        for line in run.lines():
            typer.echo(line)
    elif output.suffix.lower() in WRITABLE:
        write_lines(run.lines(), output)
    else:
        from timeline.accessor import write  # noqa: PLC0415 (heavy)

        write(run.events, output)
