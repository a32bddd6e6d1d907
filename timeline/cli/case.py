"""`timeline case`: a case that grows, and what a person corrects in it."""
# ruff: noqa: PLC0415 (what they call is imported when they run, so that --help answers at once)

from __future__ import annotations

import datetime as dt
import getpass
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from timeline.cli.options import (
    ColumnsOf,
    Dct,
    Fetch,
    Jobs,
    KindOf,
    Nlp,
    NlpFromNowOn,
    Output,
    Page,
    Paths,
    Quiet,
    ReportDay,
    Today,
    columns,
)
from timeline.cli.progress import Progress, plain
from timeline.model import Kind

if TYPE_CHECKING:
    from timeline.case import Added, Case, Change, Correction
    from timeline.ingest import Skipped

app = typer.Typer(
    help="Keep a case over weeks: add articles, correct events, and lose nothing.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


def _moment(text: str) -> str:
    try:
        dt.datetime.fromisoformat(text)
    except ValueError:
        why = f"{text!r} is no time; write it in ISO 8601, for example 2022-02-16T09:30:00Z"
        raise typer.BadParameter(why) from None
    return text


CaseFile = Annotated[Path, typer.Argument(metavar="CASE", help="The case file.")]
EventId = Annotated[str, typer.Argument(metavar="EVENT", help="The id of an event, or how it begins.")]
Why = Annotated[str, typer.Option(help="Why; it is kept with the correction.")]
Who = Annotated[
    str | None, typer.Option(envvar="TIMELINE_WHO", help="Who corrects; by default the name that you are logged in by.")
]
When = Annotated[str | None, typer.Option(parser=_moment, metavar="TIME", help="When, in ISO 8601; by default now.")]


@app.command()
def new(case: CaseFile, *, kind: KindOf = Kind.AUTO, report_day: ReportDay = False, nlp: Nlp = None) -> None:
    """Make an empty case file."""
    from timeline.case import Case

    Case.new(case, kind=kind, report_day=report_day, nlp=nlp).close()
    typer.echo(f"Made {case}. Add articles with: timeline case add {case} PATH...", err=True)


@app.command()
def add(  # noqa: PLR0913 (its options)
    case: CaseFile,
    paths: Paths,
    *,
    dct: Dct = None,
    today: Today = None,
    column: ColumnsOf = None,
    fetch: Fetch = False,
    nlp: NlpFromNowOn = None,
    jobs: Jobs = None,
    quiet: Quiet = False,
) -> None:
    """Add articles; those known already change nothing."""
    from timeline.case import Case
    from timeline.cli import report
    from timeline.cli.caselines import added_line
    from timeline.cli.caserun import articles_for
    from timeline.cli.reading import refuse
    from timeline.cli.run import Request

    progress = Progress(quiet=quiet)
    skipped: list[Skipped] = []
    with Case(case) as opened:
        if nlp is not None and opened.read_with(nlp):
            progress.say(
                f"the articles in {case} were read in another way; read them again with: timeline case extract {case}"
            )
        request = Request(paths=paths, dct=dct, today=today, columns=columns(column), fetch=fetch, jobs=jobs)
        with closing(articles_for(opened, request, skipped, progress)) as articles:
            added = opened.add_read(articles, progress.step)
        progress.done()
        _tell_failed(added, progress)
        if not (added.new or added.again or added.failed):
            refuse(paths, skipped, progress)
        if not quiet:
            typer.echo(added_line(added, len(skipped), opened.counts()))
            if added.undated:
                typer.echo(plain(report.without_date(added.undated)))


@app.command()
def extract(case: CaseFile, *, nlp: NlpFromNowOn = None, quiet: Quiet = False) -> None:
    """Read all articles of the case again with the rules of this version; corrections stay."""
    from timeline.case import Case
    from timeline.cli.caselines import correction_line, totals

    progress = Progress(quiet=quiet)
    with Case(case) as opened:
        if nlp is not None or opened.reading.nlp:
            opened.read_with(opened.reading.nlp if nlp is None else nlp)
        done = opened.extract(progress.step)
        progress.done()
        _tell_failed(done, progress)
        if not quiet:
            typer.echo(f"{len(done.changed)} articles are read differently now. {totals(opened.counts())}")
        gone = {one.id for one in opened.lost()}
        for logged in opened.log():
            if logged.correction.id in gone:
                typer.echo(correction_line(logged), err=True)


@app.command("list")
def list_events(
    case: CaseFile,
    event: Annotated[str | None, typer.Argument(metavar="[EVENT]", help="Only this event, with its mentions.")] = None,
    *,
    search: Annotated[str | None, typer.Option(metavar="WORDS", help="Only events with these words.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Also events that are hidden or wrong.")] = False,
    corrections: Annotated[
        bool, typer.Option("--corrections", help="The log of corrections and what became of each.")
    ] = False,
) -> None:
    """List events: the beginning of the id, date, status, headline, sources; or the corrections."""
    from timeline.case import Case
    from timeline.cli.caselines import correction_line, event_lines, mention_lines

    with Case(case) as opened:
        if corrections:
            for logged in opened.log():
                typer.echo(correction_line(logged))
            return
        events = opened.events(off=everything or event is not None)
        if event is not None:
            events = events[events["event_id"] == opened.event_id(event)]
        if search is not None:
            told = events["headline"].fillna("") + " " + events["sentence"].fillna("")
            events = events[told.str.casefold().str.contains(search.casefold(), regex=False)]
        for line in event_lines(events):
            typer.echo(line)
        if events.empty:
            why = f"nothing matches {search!r}; try fewer or other words" if search else "no events yet"
            typer.echo(plain(why), err=True)
        if event is not None:
            for line in mention_lines(opened.mentions(), events["event_ids"].iloc[0]):
                typer.echo(line)


@app.command()
def review(
    case: CaseFile,
    *,
    limit: Annotated[int, typer.Option(min=1, metavar="N", help="Show so many of each kind at most.")] = 20,
) -> None:
    """Tell what to look at first: corrections without evidence, conflicts, low confidence, undated events."""
    from collections import Counter

    from timeline.case import Case
    from timeline.cli.caselines import review_lines

    with Case(case) as opened:
        told: Counter[str] = Counter()
        for kind, line in review_lines(opened.events(), opened.lost()):
            told[kind] += 1
            if told[kind] <= limit:
                typer.echo(f"{kind}: {line}")
    for kind, number in told.items():
        if number > limit:
            typer.echo(f"{kind}: {number - limit} more; see them with --limit {number}", err=True)
    if not told:
        typer.echo("nothing to review", err=True)


@app.command()
def edit(  # noqa: PLR0913 (its options)
    case: CaseFile,
    event: EventId,
    *,
    why: Why,
    date: Annotated[
        str | None,
        typer.Option(help="2022-02-16, 2022-02, [2022-02-16..], 2022-02~ or any such EDTF; '' for undated."),
    ] = None,
    status: Annotated[str | None, typer.Option(help="happened, alleged, denied ...")] = None,
    headline: Annotated[str | None, typer.Option(help="The event in one line.")] = None,
    category: Annotated[str | None, typer.Option(help="The event class: CONSULT, ASSAULT ...")] = None,
    actor: Annotated[list[str] | None, typer.Option(help="Who; may be repeated.")] = None,
    recipient: Annotated[list[str] | None, typer.Option(help="To whom; may be repeated.")] = None,
    place: Annotated[list[str] | None, typer.Option(help="Where; may be repeated.")] = None,
    attribution: Annotated[list[str] | None, typer.Option(help="Who says so; may be repeated.")] = None,
    note: Annotated[str | None, typer.Option(help="A note; '' for none.")] = None,
    wrong: Annotated[bool | None, typer.Option("--wrong/--right", help="No event at all: off the timeline.")] = None,
    hidden: Annotated[bool | None, typer.Option("--hide/--show", help="Of no interest: off the timeline.")] = None,
    pinned: Annotated[bool | None, typer.Option("--pin/--unpin", help="Of special interest.")] = None,
    reset: Annotated[
        list[str] | None, typer.Option(metavar="FIELD", help="Take back what edits set in a field; may be repeated.")
    ] = None,
    who: Who = None,
    when: When = None,
) -> None:
    """Correct an event."""
    from timeline.case import Case

    given: dict[str, Any] = {
        "date": date, "status": status, "headline": headline, "category": category, "actor": actor,
        "recipient": recipient, "places": place, "attribution": attribution, "note": note, "wrong": wrong,
        "hidden": hidden, "pinned": pinned,
    }  # fmt: skip
    changes = {name: value for name, value in given.items() if value not in (None, [])}
    changes |= dict.fromkeys(reset or ())
    if not changes:
        raise typer.BadParameter("say what to change, for example --status denied", param_hint="edit")
    with Case(case) as opened:
        _tell(opened, opened.edit(event, changes, _change(who, when, why)), event)


@app.command()
def merge(
    case: CaseFile,
    event: EventId,
    others: Annotated[list[str], typer.Argument(metavar="OTHER...", help="The events that are the same one.")],
    *,
    why: Why,
    who: Who = None,
    when: When = None,
) -> None:
    """Make events one."""
    from timeline.case import Case

    with Case(case) as opened:
        _tell(opened, opened.merge(event, others, _change(who, when, why)), event)


@app.command()
def split(
    case: CaseFile,
    event: EventId,
    mentions: Annotated[
        list[str],
        typer.Argument(metavar="MENTION...", help="Mentions of it that are another event: see list CASE EVENT."),
    ],
    *,
    why: Why,
    who: Who = None,
    when: When = None,
) -> None:
    """Take mentions out of an event; together they are an event of their own."""
    from timeline.case import Case

    with Case(case) as opened:
        _tell(opened, opened.split(event, mentions, _change(who, when, why)), event)


@app.command()
def undo(
    case: CaseFile,
    correction: Annotated[
        str, typer.Argument(metavar="[CORRECTION]", help="Its id, or how it begins; by default the last one.")
    ] = "",
    *,
    why: Why,
    who: Who = None,
    when: When = None,
) -> None:
    """Take a correction back; an undo can be undone, too."""
    from timeline.case import Case

    with Case(case) as opened:
        _tell(opened, opened.undo(correction, _change(who, when, why)))


@app.command()
def export(
    case: CaseFile,
    *,
    output: Output = None,
    corrections: Annotated[
        bool, typer.Option("--corrections", help="The log of corrections, as JSON that import and build take.")
    ] = False,
) -> None:
    """Write the events to a file, or as JSON Lines to standard output; or the corrections."""
    from timeline.case import Case, correction_lines, write_corrections
    from timeline.cli import results, target

    with Case(case) as opened:
        if not corrections:
            target.check(output)
            results.put(opened.events(), output)
        elif output is not None:
            made = opened.corrections()
            write_corrections(made, output)
            results.told(output, len(made), "correction")
        else:
            for line in correction_lines(opened.corrections()):
                typer.echo(line)


@app.command("import")
def import_corrections(
    case: CaseFile,
    corrections: Annotated[Path, typer.Argument(metavar="FILE", help="A corrections.json.")],
) -> None:
    """Add the corrections of a file; those known already change nothing."""
    from timeline.case import Case, read_corrections

    read = read_corrections(corrections)
    with Case(case) as opened:
        taken = opened.take(read)
        ids = {one.id for one in taken}
        known = {one.id for one in opened.corrections()}
        adrift = [one for one in read if one.id not in known]
        typer.echo(f"Took {len(taken)} corrections, {len(read) - len(taken) - len(adrift)} were known already.")
        for one in adrift:
            typer.echo(f"{one.id}: left out, it undoes {one.undoes}, which neither case nor file holds", err=True)
        for one in opened.lost():
            if one.id in ids:
                typer.echo(f"{one.id}: its evidence is not in this case; it is kept and listed", err=True)


@app.command()
def render(
    case: CaseFile,
    output: Page,
    *,
    title: Annotated[str | None, typer.Option(help="The heading of the page; by default the file's name.")] = None,
) -> None:
    """Write the page."""
    from timeline.case import Case
    from timeline.cli import results, target
    from timeline.cli.caselines import totals
    from timeline.render import write_page

    target.check(output, pages_only=True)
    with Case(case) as opened:
        notes = [totals(opened.counts())]
        events, mentions, articles = opened.events(), opened.mentions(), opened.articles()
        write_page(events, output, title=title or case.stem, notes=notes, articles=articles, mentions=mentions)
        results.told(output, len(events))


def _tell_failed(done: Added, progress: Progress) -> None:
    for line in (*done.notes, *(f"failed {problem}" for problem in done.failed)):
        progress.say(line)


def _change(who: str | None, when: str | None, why: str) -> Change:
    from timeline.case import Change

    if not why.strip():
        raise typer.BadParameter("say why; it is kept with the correction", param_hint="--why")
    return Change(who=who or getpass.getuser(), when=when or "", why=why)


def _tell(case: Case, made: Correction, event: str | None = None) -> None:
    """Tell a correction, how to take it back, and the event as it stands now."""
    from timeline.cli.caselines import event_lines

    typer.echo(plain(f"{made.id} {made.action}; take it back with: timeline case undo {case.path} {made.id} --why ..."))
    if event is not None:
        for line in event_lines(case.event(event)):
            typer.echo(line)
