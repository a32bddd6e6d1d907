"""`timeline evaluate`: scores against gold corpora."""
# ruff: noqa: PLC0415 (what they call is imported when they run, so that --help answers at once)

from __future__ import annotations

import json
from enum import StrEnum
from functools import partial
from pathlib import Path  # noqa: TC003 (typer reads it)
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.options import Folder, Nlp  # noqa: TC001 (typer reads it)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.events.annotator import Annotator

app = typer.Typer(help="Score against a gold corpus.", no_args_is_help=True, rich_markup_mode=None)


class Part(StrEnum):
    """Which documents to score."""

    ALL = "all"
    SEEN = "seen"
    HELD = "held"


class Platform(StrEnum):
    """Whose unsupported cases to leave out."""

    DOTNET = "dotnet"
    JAVA = "java"
    JAVASCRIPT = "javascript"
    PYTHON = "python"
    ANY = "any"
    ALL = "all"


PartOf = Annotated[
    Part,
    typer.Option(
        help="all, or held: every fourth document in name order, to be kept out of sight while rules are written; or "
        "seen: the others. What is wrong in held-out documents is not shown."
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object a folder, a line each.")]
Errors = Annotated[int, typer.Option(min=0, metavar="N", help="Show N mistakes for each class of them.")]


@app.command()
def timex(
    folders: Folder,
    *,
    part: PartOf = Part.ALL,
    errors: Errors = 0,
    reveal: Annotated[
        bool, typer.Option("--reveal", help="Show and store the mistakes of held-out documents.")
    ] = False,
    save: Annotated[
        Path | None, typer.Option(metavar="RUN.json", help="Store scores and mistakes for a later --against.")
    ] = None,
    against: Annotated[
        Path | None, typer.Option(metavar="RUN.json", help="Tell what has changed since a run that --save stored.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Score time expressions against TimeML files (TempEval-3) or CAT XML (MEANTIME).

    FOLDER holds .tml files with a DCT. Scores are F1 in percent, with bootstrap intervals over documents: strict (same
    extent), relaxed (overlap), type and value, for all expressions and for DATE and TIME alone. Mistakes are counted by
    class: the missed by what they name, the others by the rule that read them, wrong values by how they are wrong. The
    .xml files of CAT mark only some of the times: their scores are recall.
    """
    from timeline.cli.scorelines import comparison_lines, timex_lines
    from timeline.evaluate.timex import score_folder
    from timeline.evaluate.timex_runs import compare, load_run, save_run
    from timeline.frame import check_output

    if save is not None:
        check_output(save)
    run = load_run(against) if against is not None else None
    scored = [score_folder(folder, part=part) for folder in folders]
    reports = scored if reveal else [report.sealed() for report in scored]
    for report in reports:
        change = compare(report, run, against) if run is not None and against is not None else None
        if as_json:
            data = report.as_dict(examples=errors)
            typer.echo(json.dumps(data | ({"against": change.as_dict()} if change is not None else {})))
            continue
        _say(timex_lines(report, examples=errors))
        if change is not None:
            _say(comparison_lines(change, examples=errors or 10))
    if save is not None:
        save_run(save, reports)


@app.command()
def recognizers(
    folders: Folder,
    *,
    platform: Annotated[
        Platform,
        typer.Option(
            help="Leave out the cases that this implementation of Recognizers-Text does not support, as the files say; "
            "any: those that one of them does not support; all: score all."
        ),
    ] = Platform.DOTNET,
    errors: Errors = 0,
    as_json: AsJson = False,
) -> None:
    """Score intervals against the specification files of Recognizers-Text.

    FOLDER holds the English .json files. A case is right when each of its expressions has one of the intervals given,
    and when nothing is found where nothing should be. Conventions in which the two differ on purpose are counted by
    name; the second share takes them as right.
    """
    from timeline.cli.scorelines import recognizers_lines
    from timeline.evaluate.recognizers import score_specs

    for folder in folders:
        report = score_specs(folder, platform=platform)
        if as_json:
            typer.echo(json.dumps({"folder": str(folder)} | report.as_dict()))
        else:
            _say(recognizers_lines(report, examples=errors))


@app.command()
def rows(folders: Folder, *, nlp: Nlp = None, errors: Errors = 0, as_json: AsJson = False) -> None:
    """Score the rows of whole articles against `*.gold.json` files with the texts beside them."""
    from timeline.cli.gold import gold_events, gold_files
    from timeline.cli.scorelines import rows_lines
    from timeline.evaluate.rows import score_rows

    extract = partial(gold_events, annotator=_annotator(nlp))
    for folder in folders:
        scores = score_rows(extract, gold_files(folder))
        if as_json:
            typer.echo(json.dumps({"folder": str(folder)} | scores.as_dict()))
        else:
            _say(rows_lines(scores, str(folder), examples=errors))


@app.command()
def status(
    folders: Folder, *, part: PartOf = Part.ALL, nlp: Nlp = None, errors: Errors = 0, as_json: AsJson = False
) -> None:
    """Score status against gold files of factuality, in columns (UW) or in CAT XML (MEANTIME).

    The format is told by the content. In columns, happened is 2 or more, denied -0.75 or less; each sentence counts as
    a document. In CAT XML, happened is CERTAIN, POS and NON_FUTURE, and future, uncertain and negated events are scored
    on top; only events with attributes count. Intervals are drawn over documents.
    """
    from timeline.cli.statuslines import status_lines
    from timeline.evaluate.status import score_status

    annotator = _annotator(nlp)
    for folder in folders:
        report = score_status(folder, part=part, annotator=annotator)
        if as_json:
            typer.echo(json.dumps(report.as_dict(examples=errors)))
        else:
            _say(status_lines(report, examples=errors))


@app.command("class")
def classes(
    folders: Folder, *, part: PartOf = Part.ALL, nlp: Nlp = None, errors: Errors = 0, as_json: AsJson = False
) -> None:
    """Score class, actor and recipient of single sentences against PLOVER's gold.

    FOLDER holds gold.json: a list of objects with `id`, `text`, `event`, and `source` and `target` as lists of
    `actorText` and `code`. Classes of 2016 are read into those of 2021. Intervals are bootstrap ones over sentences.
    """
    from timeline.cli.scorelines import class_lines
    from timeline.evaluate.classes import score_classes

    annotator = _annotator(nlp)
    for folder in folders:
        report = score_classes(folder, part=part, annotator=annotator)
        if as_json:
            typer.echo(json.dumps({"folder": str(folder)} | report.as_dict()))
        else:
            _say(class_lines(report, examples=errors))


@app.command()
def attribution(
    folders: Folder, *, part: PartOf = Part.ALL, nlp: Nlp = None, errors: Errors = 0, as_json: AsJson = False
) -> None:
    """Score attribution against PolNeAR: is a sentence somebody's word, and whose.

    FOLDER holds text/*.txt and attributions/*_ANNOTATOR.ann. Scores are shares with bootstrap intervals over documents:
    recall (of the sentences that the gold gives a source by a speech cue, those in which we find one), precision (of
    those that we attribute, those that the gold attributes, by any cue, and by a speech cue), and the right source
    where one is found. The words of mistakes in held-out documents are not shown.
    """
    from timeline.cli.attributionlines import attribution_lines
    from timeline.evaluate.attribution import score_attribution

    annotator = _annotator(nlp)
    for folder in folders:
        report = score_attribution(folder, part=part, annotator=annotator)
        if as_json:
            typer.echo(json.dumps(report.as_dict(examples=errors)))
        else:
            _say(attribution_lines(report, examples=errors))


@app.command()
def pages(
    folders: Folder,
    *,
    part: PartOf = Part.ALL,
    fast: Annotated[bool, typer.Option("--fast", help="Read the text with the fast engine.")] = False,
    errors: Errors = 0,
    as_json: AsJson = False,
) -> None:
    """Score the publication dates of saved pages.

    FOLDER holds the pages and gold.json: an object of objects with `file` and `date`. A page without a date in the gold
    must have none.
    """
    from timeline.cli.scorelines import pages_lines
    from timeline.evaluate.pages import score_pages

    for folder in folders:
        scores = score_pages(folder, part=part, fast=fast)
        if as_json:
            typer.echo(json.dumps({"folder": str(folder)} | scores.as_dict(examples=errors)))
        else:
            _say(pages_lines(scores, f"{folder} ({part})", examples=errors))


@app.command()
def merge(
    folders: Folder, *, part: PartOf = Part.ALL, nlp: Nlp = None, errors: Errors = 0, as_json: AsJson = False
) -> None:
    """Score merging against a gold of cross-document event coreference (MEANTIME).

    FOLDER holds CAT XML files with event instances. Scores are shares: B-cubed, with bootstrap intervals over
    documents, and the links between pairs of mentions, of all and across documents. Every mention of the gold is told
    as a row would be, dated by the expression that dates it, else by the day of publication.
    """
    from timeline.cli.mergelines import merge_lines
    from timeline.evaluate.merge import score_merge

    annotator = _annotator(nlp)
    for folder in folders:
        report = score_merge(folder, part=part, annotator=annotator)
        if as_json:
            typer.echo(json.dumps(report.as_dict()))
        else:
            _say(merge_lines(report, examples=errors))


@app.command()
def tls(
    folders: Folder,
    *,
    save: Annotated[
        Path | None, typer.Option(metavar="RUN.json", help="Store the scores for a later --against.")
    ] = None,
    against: Annotated[
        Path | None, typer.Option(metavar="RUN.json", help="Tell what has changed since a run that --save stored.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Score summaries against gold timelines (Timeline17).

    FOLDER is a topic (articles.jsonl.gz and gold.json) or holds topics; the SMART stop list lies above it as
    rouge/smart_common_words.txt. Scores are those of Ghalandari and Ifrim (2020): AR1 and AR2, alignment-based ROUGE,
    and the F1 of the days, F of the averages over the timelines. A change is tested by approximate randomization.
    """
    from timeline.cli.tlslines import comparison_lines, tls_lines
    from timeline.evaluate.tls.run import score_tls
    from timeline.evaluate.tls.runs import compare, load_run, save_run
    from timeline.frame import check_output

    if save is not None:
        check_output(save)
    run = load_run(against) if against is not None else None
    reports = [score_tls(folder) for folder in folders]
    if save is not None:
        save_run(save, reports)
    for report in reports:
        change = compare(report, run, against) if run is not None and against is not None else None
        if as_json:
            typer.echo(json.dumps(report.as_dict() | ({"against": change.as_dict()} if change is not None else {})))
            continue
        _say(tls_lines(report))
        if change is not None:
            _say(comparison_lines(change))


def _annotator(name: str | None) -> Annotator | None:
    from timeline.events.annotator import Annotator

    return Annotator(name) if name else None


def _say(lines: Iterable[str]) -> None:
    for line in lines:
        typer.echo(line)
