"""The commands. What they call is imported when they run, so that --help answers at once."""
# ruff: noqa: PLC0415 (the reason stands above)

from __future__ import annotations

import datetime as dt  # noqa: TC003 (typer reads it)
from pathlib import Path  # noqa: TC003 (as above)
from typing import Annotated

import typer

from timeline.cli.options import (
    ColumnsOf,
    Dates,
    Dct,
    Engine,
    EngineOf,
    Events,
    Fast,
    Fetch,
    FindingsFormat,
    Jobs,
    KindOf,
    Longest,
    Nlp,
    Openings,
    Output,
    Page,
    Paths,
    Quiet,
    ReportDay,
    Scheduler,
    ShardsIn,
    Since,
    SummaryAs,
    SummaryFormat,
    TableAs,
    TableFormat,
    TimexFormat,
    Today,
    Unit,
    UnitOf,
    Until,
    columns,
    day,
)
from timeline.cli.progress import Progress, plain, printable
from timeline.model import Kind
from timeline.pipeline import LONGEST
from timeline.scale import ahead


def build(  # noqa: PLR0913 (its options)
    paths: Paths,
    output: Page,
    *,
    dct: Dct = None,
    today: Today = None,
    column: ColumnsOf = None,
    fetch: Fetch = False,
    fast: Fast = False,
    kind: KindOf = Kind.AUTO,
    report_day: ReportDay = False,
    nlp: Nlp = None,
    jobs: Jobs = None,
    shards: ShardsIn = None,
    longest: Longest = LONGEST,
    title: Annotated[
        str | None,
        typer.Option(help="The page's heading; by default the name of the articles' folder."),
    ] = None,
    corrections: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="A corrections.json, from the page or from case export --corrections."),
    ] = None,
    quiet: Quiet = False,
) -> None:
    """Turn articles into one interactive page that opens offline."""
    ahead.start(paths)
    from timeline.case import corrected, read_corrections
    from timeline.cli import report, run, target
    from timeline.merge import merge
    from timeline.render import write_page

    target.check(output, pages_only=True)
    target.spare_articles(output, paths)
    made = read_corrections(corrections) if corrections is not None else None
    request = run.Request(
        paths=paths,
        dct=dct,
        today=today,
        columns=columns(column),
        fetch=fetch,
        fast=fast,
        kind=kind,
        report_day=report_day,
        nlp=nlp,
        jobs=jobs,
        shards=shards,
        longest=longest,
    )
    done = run.run(request, Progress(quiet=quiet))
    merged, lost = corrected(done.events, made) if made is not None else (merge(done.events), [])
    taken = [report.corrections(len(made), [one.id for one in lost])] if made is not None else []
    notes = report.about(done, merged=len(merged), corrected=len(made or ()))
    heading = title or report.heading(paths, done)
    write_page(merged, output, title=heading, notes=notes, articles=done.articles, mentions=done.events)
    if not quiet:
        typer.echo(plain(" ".join([report.paragraph(done, merged=len(merged)), *taken, f"Wrote {output}."])))


def extract(  # noqa: PLR0913 (its options)
    paths: Paths,
    *,
    output: Output = None,
    dct: Dct = None,
    today: Today = None,
    column: ColumnsOf = None,
    fetch: Fetch = False,
    fast: Fast = False,
    kind: KindOf = Kind.AUTO,
    report_day: ReportDay = False,
    nlp: Nlp = None,
    jobs: Jobs = None,
    shards: ShardsIn = None,
    longest: Longest = LONGEST,
    engine: EngineOf = Engine.PROCESSES,
    scheduler: Scheduler = None,
    quiet: Quiet = False,
) -> None:
    """Extract events to a file, or as JSON Lines to standard output."""
    if engine is Engine.PROCESSES:
        ahead.start(paths)
    from timeline.cli import report, run, target

    target.check(output)
    target.spare_articles(output, paths)
    if scheduler is not None and engine is not Engine.DASK:
        raise typer.BadParameter("it is for --engine dask", param_hint="--scheduler")
    request = run.Request(
        paths=paths,
        dct=dct,
        today=today,
        columns=columns(column),
        fetch=fetch,
        fast=fast,
        kind=kind,
        report_day=report_day,
        nlp=nlp,
        jobs=jobs,
        shards=shards,
        longest=longest,
        cluster=engine is Engine.DASK,
        scheduler=scheduler,
    )
    progress = Progress(quiet=quiet)
    done = run.run(request, progress)
    target.put_lines(done, output)
    progress.say(" ".join([report.paragraph(done), *([f"Wrote {output}."] if output is not None else [])]))


def merge(events: Events, *, output: Output = None) -> None:
    """Tell each event once, however many articles tell it."""
    from timeline.cli import results, target
    from timeline.frame import load
    from timeline.merge import merge as merge_events

    target.check(output)
    target.spare_table(output, events)
    results.put(merge_events(load(events)), output)


def summarize(  # noqa: PLR0913 (its options)
    events: Events,
    *,
    output: Output = None,
    dates: Dates = None,
    sentences: Annotated[int, typer.Option(min=1, help="How many sentences a day at most.")] = 1,
    keyword: Annotated[
        list[str] | None, typer.Option(help="Only sentences with one of these; may be repeated.")
    ] = None,
    since: Since = None,
    until: Until = None,
    unit: Unit = UnitOf.DAY,
    articles: Openings = None,
    form: SummaryAs = SummaryFormat.LINES,
) -> None:
    """Choose the days that matter, and the sentences that tell them.

    What is printed tells each event once; the file of --output holds the days as they were chosen.
    """
    from timeline.cli import results, target
    from timeline.cli.reading import readable
    from timeline.frame import load
    from timeline.summarize import SPARE, shown
    from timeline.summarize import summarize as summarize_events

    target.check(output)
    target.spare_table(output, events)
    read = readable(articles, Progress(quiet=False)) if articles else None
    wanted = sentences if output is not None else sentences + SPARE
    summary = summarize_events(
        load(events), read, dates=dates, sentences=wanted, keywords=keyword, since=since, until=until, unit=unit
    )
    if output is not None:
        results.put(summary, output)
    else:
        entries = shown(summary, sentences=sentences)
        printed = results.readable(entries) if form is SummaryFormat.LINES else results.json_text(entries)
        for line in printed:
            typer.echo(line)
    if summary.empty:
        typer.echo(results.nothing(keyword, since, until), err=True)


def forecasts(
    events: Events,
    *,
    known: Annotated[
        dt.date | None,
        typer.Option("--as-known-on", parser=day, metavar="DAY", help="Only what had been said by then."),
    ] = None,
    form: TableAs = TableFormat.TSV,
) -> None:
    """Tell every forecast, threat and schedule, and what came of it.

    An event fulfills a forecast where an article published later tells it as a fact and who, what and when agree;
    "denied" means that it was denied or called off, "not seen by" the day of the last article that neither is told,
    "cannot be checked" that it names nobody, no act or too wide a time. EVENTS may be merged already.
    """
    from timeline.cli import results
    from timeline.frame import load
    from timeline.merge import merge as merge_events
    from timeline.summarize import as_known_on
    from timeline.summarize import forecasts as forecasts_of

    frame = load(events)
    if known is not None:
        frame = as_known_on(frame, known)
    table = forecasts_of(frame if "event_ids" in frame.columns else merge_events(frame))
    for line in results.table_text(table, form=form):
        typer.echo(line)
    if table.empty:
        typer.echo("no forecast, threat or schedule found", err=True)


def escalation(
    events: Events,
    *,
    unit: Unit = UnitOf.WEEK,
    pairs: Annotated[bool, typer.Option("--pairs", help="By who did it to whom.")] = False,
    form: TableAs = TableFormat.TSV,
) -> None:
    """Tell how the hostility of what happened rose and fell, where its level changed, and how much was only feared.

    EVENTS should be merged, so that each event counts once; of what extract gave, each mention counts.
    """
    from timeline.cli import results
    from timeline.errors import MissingExtraError
    from timeline.frame import load
    from timeline.summarize import course
    from timeline.summarize import escalation as escalation_of

    frame = load(events)
    table = escalation_of(frame, unit=unit) if pairs else course(frame, unit=unit)
    for line in results.table_text(table, form=form):
        typer.echo(line)
    if table.empty:
        typer.echo("no dated event or report found", err=True)
    elif not pairs and table["change"].isna().all():
        typer.echo(str(MissingExtraError("where the level changes", "escalation")), err=True)


def render(
    events: Events,
    output: Page,
    *,
    title: Annotated[str | None, typer.Option(help="The heading of the page.")] = None,
    today: Annotated[
        dt.date | None,
        typer.Option(parser=day, metavar="DAY", help="What a table without statuses dates after it is scheduled."),
    ] = None,
) -> None:
    """Turn events, or any table with a date and a headline, into a page, a picture, or what other programs read."""
    from timeline.cli import results, target
    from timeline.frame import load_table
    from timeline.frame.suffixes import PAGES
    from timeline.render import write_page

    target.check(output)
    target.spare_table(output, events)
    table = load_table(events, today=today)
    if output.suffix.lower() in PAGES:
        write_page(table, output, title=title)
        results.told(output, len(table))
    else:
        results.put(table, output)


def timexes(
    article: Annotated[str, typer.Argument(metavar="ARTICLE", help="One article, or a folder of them.")],
    *,
    dct: Dct = None,
    today: Today = None,
    column: ColumnsOf = None,
    fetch: Fetch = False,
    kind: KindOf = Kind.AUTO,
    form: Annotated[TimexFormat, typer.Option("--format", help="How to print them.")] = TimexFormat.TSV,
) -> None:
    """Print the time expressions of an article."""
    from timeline.cli import results
    from timeline.cli.reading import readable

    found = False
    for one in readable([article], Progress(quiet=False), dct=dct, today=today, columns=columns(column), fetch=fetch):
        for line in results.timex_lines(one, kind=kind, form=form):
            typer.echo(line)
            found = True
    if not found:
        typer.echo("no time expression found", err=True)


def explain(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="A sentence, or a whole text in quotes.")],
    *,
    dct: Dct = None,
    kind: KindOf = Kind.AUTO,
) -> None:
    """Show every reading of every time expression in TEXT: chosen, rejected, vetoed, and why."""
    from timeline.temporal import explain as explain_text

    readings = explain_text(text, dct, kind=kind)
    for line in (line for reading in readings for line in str(reading).splitlines()):
        typer.echo(printable(line))
    if not readings:
        typer.echo("no time expression found", err=True)


def doctor(
    paths: Paths,
    *,
    dct: Dct = None,
    today: Today = None,
    column: ColumnsOf = None,
    fetch: Fetch = False,
    form: Annotated[
        FindingsFormat, typer.Option("--format", help="A line each, a table (TSV), or a JSON list.")
    ] = FindingsFormat.LINES,
) -> None:
    """Tell which articles lack a date, have rival ones, repeat each other, or are no whole article in English."""
    from timeline.cli import report, results
    from timeline.cli.reading import existing
    from timeline.ingest.doctor import diagnose

    findings = diagnose(existing(paths, dct=dct, today=today, columns=columns(column), fetch=fetch))
    for line in results.finding_lines(findings, form=form):
        typer.echo(line)
    typer.echo(report.findings(findings), err=True)


ALL = (build, extract, merge, summarize, forecasts, escalation, render, timexes, explain, doctor)
