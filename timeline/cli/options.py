"""The arguments and options that several commands share."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from timeline.model import Kind


class TimexFormat(StrEnum):
    """How to print time expressions."""

    TSV = "tsv"
    JSONL = "jsonl"
    TIMEML = "timeml"


class Engine(StrEnum):
    """Who extracts."""

    PROCESSES = "processes"
    DASK = "dask"


class UnitOf(StrEnum):
    """What to choose or to add up by."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class TableFormat(StrEnum):
    """How to print a table."""

    TSV = "tsv"
    JSON = "json"


class SummaryFormat(StrEnum):
    """How to print a summary."""

    LINES = "lines"
    JSON = "json"


class FindingsFormat(StrEnum):
    """How to print what the doctor finds."""

    LINES = "lines"
    TABLE = "table"
    JSON = "json"


def day(text: str) -> dt.date:
    """Parse a day of the command line."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no date; write it as YYYY-MM-DD, for example 2022-02-12") from None


def output_file(text: str) -> Path:
    """Parse the name of a file to write."""
    if not text.strip():
        raise typer.BadParameter("an empty name; name a file, for example crisis.html")
    return Path(text)


def count_or_share(text: str) -> float:
    """Parse how many days of the command line: "20", or a share as "10%"."""
    try:
        number = float(text.removesuffix("%")) / 100 if text.endswith("%") else int(text)
    except ValueError:
        number = 0
    if not (0 < number < 1 if text.endswith("%") else number >= 1):
        raise typer.BadParameter(f"{text!r} is neither a count from 1 on nor a share such as 10%")
    return number


def columns(given: list[str] | None) -> dict[str, str]:
    """Parse the columns of the command line."""
    named = {}
    for pair in given or ():
        field, equals, name = pair.partition("=")
        if not equals or not field.strip() or not name:
            raise typer.BadParameter(f"{pair!r}: write FIELD=NAME, for example text=story", param_hint="--column")
        if field.strip() in named:
            raise typer.BadParameter(f"{field.strip()!r} is given twice; name one column for it", param_hint="--column")
        named[field.strip()] = name
    return named


Paths = Annotated[list[str], typer.Argument(metavar="PATH", help="Files, folders or globs of articles.")]
Events = Annotated[Path, typer.Argument(metavar="EVENTS", help="A .csv, .json, .jsonl or .parquet file of events.")]
Folder = Annotated[list[Path], typer.Argument(metavar="FOLDER", help="Folders of the corpus.")]
Dct = Annotated[
    dt.date | None,
    typer.Option(
        parser=day, metavar="DAY", help="The day of publication of all that is read; for files that do not tell it."
    ),
]
Today = Annotated[
    dt.date | None,
    typer.Option(
        parser=day,
        metavar="DAY",
        help="The latest day that a year inferred from weekdays may give; by default today.",
    ),
]
Fetch = Annotated[
    bool, typer.Option("--fetch", help="Fetch the URLs among the paths; without it the network is never used.")
]
Fast = Annotated[
    bool, typer.Option("--fast", help="Read web pages with the fast engine, for piles of them (extra 'fast').")
]
ColumnsOf = Annotated[
    list[str] | None,
    typer.Option(
        "--column",
        metavar="FIELD=NAME",
        help="The column or key that holds a field, where its name is unusual: text=story. May be repeated.",
    ),
]
Dates = Annotated[
    float | None,
    typer.Option(
        parser=count_or_share,
        metavar="N|N%",
        help="How many days at most, or which share of them; by default as many as draw attention, at most 30.",
    ),
]
Unit = Annotated[UnitOf, typer.Option(help="Days, weeks or months.")]
TableAs = Annotated[TableFormat, typer.Option("--format", help="How to print it: TSV, or one JSON list.")]
SummaryAs = Annotated[
    SummaryFormat,
    typer.Option("--format", help="How to print what is chosen: a line an entry, or one JSON list; not with --output."),
]
Openings = Annotated[
    list[str] | None,
    typer.Option(
        "--articles",
        metavar="PATH",
        help="The articles: what they open with sharpens the choice and may be chosen. May be repeated.",
    ),
]
Since = Annotated[dt.date | None, typer.Option(parser=day, metavar="DAY", help="The first day.")]
Until = Annotated[dt.date | None, typer.Option(parser=day, metavar="DAY", help="The last day.")]
KindOf = Annotated[Kind, typer.Option(help="What relative dates count from: the publication, or the text's own dates.")]
ReportDay = Annotated[
    bool,
    typer.Option("--report-day", help="Also date undated sentences that report the day's news, approximately."),
]
Nlp = Annotated[
    str | None,
    typer.Option(
        "--nlp",
        metavar="NAME",
        help="Read the sentences with the help of a spaCy pipeline for English, an installed package or a folder: a "
        "little better, many times slower (extra 'nlp').",
    ),
]
NlpFromNowOn = Annotated[
    str | None,
    typer.Option(
        "--nlp",
        metavar="NAME",
        help="From now on read the articles of this case with a spaCy pipeline (extra 'nlp'); '' reads without one.",
    ),
]
Jobs = Annotated[
    int | None,
    typer.Option("--jobs", "-j", min=1, help="How many processes work; by default one a core, for little input one."),
]
EngineOf = Annotated[
    Engine, typer.Option("--engine", help="Processes of this machine, or the workers of a Dask cluster (extra 'dask').")
]
Scheduler = Annotated[
    str | None,
    typer.Option(
        "--scheduler",
        metavar="ADDRESS",
        help="With --engine dask: a cluster that runs, tcp://HOST:PORT; by default one is started on this machine.",
    ),
]
Longest = Annotated[
    int,
    typer.Option(
        "--longest",
        min=1,
        metavar="CHARACTERS",
        help="Set longer articles aside and name them, so that no one article takes all the time.",
    ),
]
ShardsIn = Annotated[
    Path | None,
    typer.Option(
        "--shards",
        metavar="DIR",
        help="Keep what is done there; stopped and started again with it, a run does only what is missing.",
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress, no summary; only results and errors.")]
Page = Annotated[
    Path, typer.Option("--output", "-o", parser=output_file, metavar="FILE.html", help="Where to write the page.")
]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output", "-o", parser=output_file, metavar="FILE", help="Where to write; the suffix tells the format."
    ),
]
