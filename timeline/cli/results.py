"""Results: files by suffix, or lines on standard output."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import pandas as pd
import typer

from timeline.accessor import write
from timeline.cli.options import FindingsFormat, TableFormat, TimexFormat
from timeline.cli.progress import plain
from timeline.frame import json_lines
from timeline.render.exports.timeml import timeml
from timeline.temporal import timexes

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from timeline.ingest.doctor import Finding
    from timeline.model import Article, CivilTime, Timex

_FROM = ("after", "on-or-after")


def put(events: pd.DataFrame, output: Path | None) -> None:
    """Write the file and say so, or print JSON Lines."""
    if output is not None:
        write(events, output)
        told(output, len(events))
        return
    for line in json_lines(events):
        typer.echo(line)


def told(output: Path, rows: int, what: str = "row") -> None:
    """Say on standard error what was written."""
    typer.echo(plain(f"Wrote {rows:,} {what}{'' if rows == 1 else 's'} to {output}."), err=True)


def nothing(keywords: Sequence[str] | None, since: dt.date | None, until: dt.date | None) -> str:
    """Say that no dated event is left to summarize, and by what it was asked for."""
    asked = [
        *([f"--keyword {word}" for word in keywords or ()]),
        *([f"--since {since}"] if since is not None else []),
        *([f"--until {until}"] if until is not None else []),
    ]
    if not asked:
        return "no dated event to summarize"
    return plain(f"nothing matches {' '.join(asked)}; ask for less, or for other words")


def readable(entries: pd.DataFrame) -> Iterator[str]:
    """Tell a summary as `shown` gives it, a line an entry: days, the status unless it happened, what, the sources."""
    for row in entries.to_dict("records"):
        first, last = row["start"], row["end"]
        days = first.date().isoformat()
        if last == last and last - first > pd.Timedelta(days=1):  # noqa: PLR0124 (NaT)
            days += f" to {(last - pd.Timedelta(seconds=1)).date().isoformat()}"
        days += " or about then" if row["bound"] == "approx" else " or later" if row["bound"] in _FROM else ""
        told = row["status"] if isinstance(row["status"], str) else "status not told"
        status = "" if told == "happened" else f" [{told}]"
        yield plain(f"{days}{status} {' / '.join(row['headlines'])} ({', '.join(row['sources'])})")


def table_lines(table: pd.DataFrame) -> Iterator[str]:
    """Tell a table as TSV with a header: days without a clock time where they have none, missing cells empty."""
    yield "\t".join(table.columns)
    cells = table.astype("object").where(table.notna(), None)
    for row in cells.itertuples(index=False):
        yield "\t".join(_cell(cell) for cell in row)


def table_text(table: pd.DataFrame, *, form: TableFormat) -> Iterator[str]:
    """Tell a table as TSV with a header, or as one JSON list of objects; none at all is "[]" in JSON."""
    return table_lines(table) if form is TableFormat.TSV else json_text(table)


def json_text(table: pd.DataFrame) -> Iterator[str]:
    """Tell a table as one JSON list of objects: times in ISO 8601, missing cells null."""
    cells = table.astype("object").where(table.notna(), None).to_dict("records")
    rows = [{name: _plain(cell) for name, cell in row.items()} for row in cells]
    yield json.dumps(rows, ensure_ascii=False, indent=1)


def _plain(cell: object) -> object:
    return cell.isoformat() if isinstance(cell, pd.Timestamp) else cell


def _cell(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, pd.Timestamp):
        return cell.isoformat().removesuffix("T00:00:00")
    return f"{cell:.4g}" if isinstance(cell, float) else plain(str(cell))


def timex_lines(article: Article, *, kind: str, form: TimexFormat) -> Iterator[str]:
    """Tell the time expressions of an article, in the order of its text.

    TSV has a header; start and end are code points, the interval is half-open, NA is empty.
    """
    found = timexes(article.text, article.published, kind=kind)
    if form is TimexFormat.TIMEML:
        yield timeml(article, found)
        return
    rows = [_row(article, timex) for timex in found]
    if form is TimexFormat.JSONL:
        yield from (json.dumps(row, ensure_ascii=False) for row in rows)
        return
    for number, row in enumerate(rows):
        if number == 0:
            yield "\t".join(row)
        yield "\t".join("" if cell is None else plain(str(cell)) for cell in row.values())


def finding_lines(findings: Sequence[Finding], *, form: FindingsFormat) -> Iterator[str]:
    """Tell what the doctor found: a line each, TSV with a header, or one JSON list; none at all is "[]" in JSON."""
    rows = [asdict(finding) for finding in findings]
    if form is FindingsFormat.JSON:
        yield json.dumps(rows, ensure_ascii=False, indent=1)
    elif form is FindingsFormat.LINES:
        yield from (plain(str(finding)) for finding in findings)
    elif rows:
        yield "\t".join(rows[0])
        yield from ("\t".join(plain(cell) for cell in row.values()) for row in rows)


def _row(article: Article, timex: Timex) -> dict[str, object]:
    interval = timex.interval
    return {
        "article_id": article.article_id,
        "start": timex.start,
        "end": timex.end,
        "text": timex.text,
        "type": str(timex.type),
        "value": timex.value,
        "mod": timex.mod,
        "from": _time(interval.start) if interval else None,
        "to": _time(interval.end) if interval else None,
        "granularity": str(interval.granularity) if interval else None,
        "bound": str(interval.bound) if interval else None,
        "edtf": timex.edtf,
        "rule": timex.rule,
    }


def _time(time: CivilTime | None) -> str | None:
    return time.isoformat() if time else None
