"""The `timeline` command: parse arguments, call the library, print."""

from timeline.cli.main import app, main

__all__ = ["app", "main"]
