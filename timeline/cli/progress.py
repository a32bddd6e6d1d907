"""Messages and progress on standard error."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import typer

from timeline.cli.pace import Pace

if TYPE_CHECKING:
    from collections.abc import Callable

_EVERY = 100
_WIDTH = 78


def plain(text: str) -> str:
    """Make one printable line of a text that may come from an article: no control characters, no line breaks."""
    return printable(" ".join(text.split()))


def printable(line: str) -> str:
    """Replace what would steer a terminal; spaces stay."""
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in line)


class Progress:
    """Counts articles on standard error: one line that moves on a terminal, else one line for every hundred."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._moving = sys.stderr.isatty()
        self._count = 0
        self._pace: Pace | None = None

    def step(self, name: str) -> None:
        """Count one article."""
        self._count += 1
        if self._quiet:
            return
        if self._moving:
            typer.echo(f"\r{self._count}{self._told()} {plain(name)}"[:_WIDTH].ljust(_WIDTH), nl=False, err=True)
        elif self._count % _EVERY == 0:
            typer.echo(f"{self._count} articles read{self._told()}", err=True)

    def worked(self, weight: int, *, kept: bool, whole: Callable[[], int]) -> None:
        """Take note of how much work was done, or with `kept` had been before, and how much there is in all."""
        if self._quiet:
            return
        if self._pace is None:
            self._pace = Pace(whole)
        self._pace.worked(weight, self._count, kept=kept)

    def _told(self) -> str:
        return str(self._pace) if self._pace is not None else ""

    def say(self, line: str) -> None:
        """Print one message, on a line of its own."""
        if not self._quiet:
            self._clear()
            typer.echo(plain(line), err=True)

    def done(self) -> None:
        """Leave the terminal clean."""
        if not self._quiet:
            self._clear()

    def _clear(self) -> None:
        if self._moving:
            typer.echo("\r" + " " * _WIDTH + "\r", nl=False, err=True)
