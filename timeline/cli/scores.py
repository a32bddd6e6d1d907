"""`timeline evaluate`: scores against gold corpora."""
# ruff: noqa: PLC0415 (what they call is imported when they run, so that --help answers at once)

from __future__ import annotations

import json
from typing import Annotated

import typer

from timeline.cli.options import Folder  # noqa: TC001 (typer reads it)

app = typer.Typer(help="Score against a gold corpus.", no_args_is_help=True, rich_markup_mode=None)


@app.command()
def timex(
    folders: Folder,
    *,
    part: Annotated[str, typer.Option(help="all, seen or held: every fourth document is held out.")] = "all",
) -> None:
    """Score time expressions against TimeML files (TempEval-3)."""
    from timeline.evaluate.timex import score_folder

    for folder in folders:
        typer.echo(json.dumps({"folder": str(folder)} | score_folder(folder, part=part).as_dict()))


@app.command()
def rows(folders: Folder) -> None:
    """Score the rows of whole articles against `*.gold.json` files with the texts beside them."""
    from timeline.cli.gold import gold_events, gold_files
    from timeline.evaluate.rows import score_rows

    for folder in folders:
        typer.echo(json.dumps({"folder": str(folder)} | score_rows(gold_events, gold_files(folder)).as_dict()))
