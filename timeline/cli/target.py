"""Where the rows of a run go, a row in memory at a time; nothing heavy is needed for lines of JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from timeline.errors import OutputError, UnknownFormatError
from timeline.frame import check_output, write_lines
from timeline.frame.suffixes import PAGES, SUFFIXES, WRITABLE

if TYPE_CHECKING:
    from collections.abc import Sequence
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


def spare_articles(output: Path | None, paths: Sequence[str | Path]) -> None:
    """Refuse to write over an article that the command is to read; what a run before wrote there may go.

    Raises
    ------
    OutputError
    """
    if output is None or not output.is_file():
        return
    from timeline.ingest import Skipped, load  # noqa: PLC0415 (heavy)
    from timeline.ingest.page import OUR_PAGE  # noqa: PLC0415 (as above)
    from timeline.ingest.sniff import OUR_EVENTS  # noqa: PLC0415 (as above)
    from timeline.ingest.walk import Found, walk  # noqa: PLC0415 (as above)

    found = (one.path for one in walk(paths) if isinstance(one, Found) and one.path is not None)
    if not any(path.samefile(output) for path in found):
        return
    ours = (f"it is {OUR_EVENTS}", f"it is {OUR_PAGE}")
    if not all(isinstance(item, Skipped) and item.reason in ours for item in load([output])):
        raise OutputError(output, "it holds articles that are to be read", "name another file")


def spare_table(output: Path | None, events: Path) -> None:
    """Refuse to write over the table that the command is to read: what is made of it holds less.

    Raises
    ------
    OutputError
    """
    if output is not None and output.exists() and events.exists() and output.samefile(events):
        raise OutputError(output, "it is the table that is to be read", "name another file")


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
