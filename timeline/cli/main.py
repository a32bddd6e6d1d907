"""The entry point: commands put together, errors as one line, exit statuses."""

from __future__ import annotations

import errno
import os
import sys
import traceback
from typing import TYPE_CHECKING, Annotated

import typer

import timeline
from timeline.cli import case, commands, scores, streams
from timeline.cli.progress import plain
from timeline.errors import NO_MEMORY, TimelineError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

_INTERRUPTED = 130
_HELP = "Usage: "
"""How what is printed begins where a group of commands is called without one."""
_CHECK = "check that it can be read or written"
_REMEDIES = {
    errno.ENOSPC: "free some space, or write elsewhere",
    errno.EDQUOT: "free some space, or write elsewhere",
    errno.ENOMEM: "free some memory, or pass --jobs 1",
    errno.EMFILE: "allow more open files, or pass --jobs 1",
}

app = typer.Typer(
    name="timeline",
    help="Turn articles about a crisis into a timeline that can be checked.",
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for command in commands.ALL:
    app.command()(command)
app.add_typer(case.app, name="case")
app.add_typer(scores.app, name="evaluate")


def _show_version(wanted: bool) -> None:  # noqa: FBT001 (typer passes the value)
    if wanted:
        typer.echo(f"timeline {timeline.__version__}")
        raise typer.Exit


@app.callback()
def _timeline(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Turn articles about a crisis into a timeline that can be checked."""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command and exit: 0 done, 1 our error, 2 wrong usage, 130 interrupted.

    `arguments` are those of the process by default. With TIMELINE_DEBUG set, an internal error shows its traceback.
    """
    streams.prepare()
    try:
        given = None if arguments is None else list(arguments)
        status = app(args=given, prog_name="timeline", standalone_mode=False)
        sys.stdout.flush()
    except TimelineError as error:
        _fail(str(error), 1)
    except typer.TyperException as error:
        message = error.format_message()
        if message.startswith(_HELP):
            typer.echo(message, err=True)
            sys.exit(error.exit_code)
        plain = message.replace("Value error, ", "", 1)  # as the library that checks a choice words it
        _fail(plain, error.exit_code) if message else sys.exit(error.exit_code)
    except (KeyboardInterrupt, typer.Abort):
        _fail("interrupted", _INTERRUPTED)
    except BrokenPipeError:
        streams.discard()
        sys.exit(1)
    except MemoryError:
        _fail(NO_MEMORY, 1)
    except OSError as error:
        if error.filename is None:
            streams.discard()
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        where = error.filename or ("standard output or a temporary file" if full else "system")
        _fail(f"{where}: {error.strerror or error}; {_REMEDIES.get(error.errno or 0, _CHECK)}", 1)
    except Exception as error:  # noqa: BLE001 (the user gets one line, not a traceback)
        if os.environ.get("TIMELINE_DEBUG"):
            traceback.print_exc()
        _fail(f"internal error: {type(error).__name__}: {error}; please report it", 1)
    if status == _INTERRUPTED:
        _fail("interrupted", _INTERRUPTED)
    sys.exit(status if isinstance(status, int) else 0)


def _fail(message: str, status: int) -> NoReturn:
    typer.echo(f"timeline: {plain(message)}", err=True)
    sys.exit(status)
