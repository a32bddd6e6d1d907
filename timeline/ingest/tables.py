"""Tables of articles, CSV and Parquet: a row an article, under the usual column names or those that the user gives."""

from __future__ import annotations

import csv
import io
from collections import Counter
from typing import IO, TYPE_CHECKING

from timeline.errors import MissingExtraError
from timeline.ingest.csvrows import csv_rows
from timeline.ingest.daycolumn import told_day
from timeline.ingest.dayorder import Row, day_first, in_order, look_ahead
from timeline.ingest.decoding import charset_of, decode
from timeline.ingest.delimited import delimiter_of
from timeline.ingest.draft import MAX_CHARACTERS, Skipped, printable
from timeline.ingest.fields import names_address, names_summary, names_text, pick_fields, published_values
from timeline.ingest.sniff import EVENTS_COLUMNS, OUR_EVENTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from timeline.ingest.csvrows import Record
    from timeline.ingest.draft import Draft

_SAMPLE_BYTES = 65_536
_NOTHING = frozenset(("", "nan", "nat", "none", "null", "n/a", "na", "<na>"))
_MOST_BROKEN = 20
_ROWS_AT_ONCE = 64
_NAMED = 5
_MOST_NUMBERS = 2


def read_csv(stream: IO[bytes], origin: str, columns: Mapping[str, str]) -> Iterator[Draft | Skipped]:
    """Read a CSV file row by row: comma, semicolon, tab or bar, in UTF-8, UTF-16 or what else its bytes are.

    Rows without text are counted in one line at the end; a row that breaks the format is named, and the rest goes on.
    """
    sample = stream.read(_SAMPLE_BYTES)
    stream.seek(0)
    charset = charset_of(sample)
    errors = "surrogateescape" if charset.startswith("utf-8") else "replace"
    lines = io.TextIOWrapper(stream, encoding=charset, errors=errors, newline="")
    try:
        csv.field_size_limit(max(csv.field_size_limit(), MAX_CHARACTERS))
        first = decode(sample).text.lstrip("\ufeff").partition("\n")[0]
        yield from _rows(csv_rows(lines, delimiter_of(first)), origin, columns)
    finally:
        lines.detach()


def read_parquet(stream: IO[bytes], origin: str, columns: Mapping[str, str]) -> Iterator[Draft | Skipped]:
    """Read a Parquet file, some rows at a time.

    Raises
    ------
    MissingExtraError
        Where pyarrow is not installed.
    """
    try:
        import pyarrow as pa  # noqa: PLC0415 (heavy, and an extra)
        import pyarrow.parquet as pq  # noqa: PLC0415
    except ImportError:
        raise MissingExtraError("reading Parquet", "parquet") from None
    try:
        table = pq.ParquetFile(stream)
        names = list(table.schema_arrow.names)
        batches = table.iter_batches(batch_size=_ROWS_AT_ONCE)
        cells = (row for batch in batches for row in batch.to_pylist())
        yield from _articles((Row(i, row) for i, row in enumerate(cells, start=1)), names, origin, columns)
    except (pa.ArrowException, OSError) as error:
        why = " ".join(printable(str(error)).split())[:120]
        yield Skipped(origin, f"a broken Parquet file ({why}); write it again")


def _rows(found: Iterator[Record], origin: str, columns: Mapping[str, str]) -> Iterator[Draft | Skipped]:
    """Give the cells of a CSV file their names; what breaks the format comes after the rows' own account."""
    broken: list[Skipped] = []

    def rows() -> Iterator[Row]:
        number = 0
        for row in found:
            if row.cells is None:
                reason = f"broken row: {row.note}; the other rows are read"
                broken.append(Skipped(f"{origin}, line {row.line}", reason))
                if len(broken) == _MOST_BROKEN:
                    reason = f"{_MOST_BROKEN} rows are broken: the rest is not read; write it again as CSV"
                    broken.append(Skipped(origin, reason))
                    return
                continue
            number += 1
            if not any(row.cells):
                continue
            notes = (f"line {row.line}: {row.note}; mend the quote",) if row.note else ()
            yield Row(number, _first_filled(names, map(_cell, row.cells)), notes)

    header = next(found, None)
    cells = header.cells if header is not None and header.cells is not None else []
    names = [_mend(name).strip().lstrip("\ufeff") for name in cells]
    yield from _articles(rows(), names, origin, columns)
    yield from broken


def _first_filled(names: list[str], cells: Iterable[str | None]) -> dict[str, object]:
    """Name the cells; of columns of one name the first that holds something counts."""
    row: dict[str, object] = {}
    for name, cell in zip(names, cells, strict=False):
        if row.get(name) is None:
            row[name] = cell
    return row


def _articles(
    rows: Iterable[Row], names: list[str], origin: str, columns: Mapping[str, str]
) -> Iterator[Draft | Skipped]:
    listed = ", ".join(printable(name) for name in names[:8]) or "none"
    missing = sorted(set(columns.values()) - set(names))
    if missing:
        yield Skipped(origin, f"it has no column {missing[0]!r}; its columns: {listed}")
        return
    if set(names) >= EVENTS_COLUMNS and "text" not in columns:
        yield Skipped(origin, f"it is {OUR_EVENTS}")
        return
    if "text" not in columns and not names_text(names) and not names_summary(names):
        yield Skipped(origin, _why_no_column(names, listed))
        return
    empty: list[int] = []
    first, rows = look_ahead(iter(rows))
    order = day_first(value for row in first for value in published_values(row.cells, columns))
    told = (*_told_twice(names), *told_day([row.cells for row in first], columns, "column"))
    for row in rows:
        fields = pick_fields(row.cells, "column", columns)
        stated = in_order(fields.stated, first=order)
        draft = fields._replace(stated=stated).draft(f"{origin}, row {row.number}", (*told, *row.notes))
        if draft is None:
            empty.append(row.number)
        else:
            told = ()
            yield draft
    if empty:
        some = ", ".join(map(str, empty[:_NAMED])) + (" ..." if len(empty) > _NAMED else "")
        rows_word = "row holds" if len(empty) == 1 else "rows hold"
        yield Skipped(origin, f"{len(empty):,} {rows_word} no text ({some}); fill the text column, or leave them out")


def _told_twice(names: list[str]) -> tuple[str, ...]:
    """Say for the first article of a table which of its columns bear one name."""
    twice = [name for name, count in Counter(names).items() if name and count > 1]
    if not twice:
        return ()
    more = f" (and {len(twice) - 1} others)" if len(twice) > 1 else ""
    what = f"the table has {names.count(twice[0])} columns {printable(twice[0])!r}{more}"
    return (f"{what}: in each row the first that holds something is read; rename the others",)


def _why_no_column(names: list[str], listed: str) -> str:
    if sum(name.replace(".", "").isdigit() for name in names) > _MOST_NUMBERS:
        return "its first line holds data and no names of columns, one of which must be 'text'; add a line of names"
    if names_address(names):
        return "its rows name articles and hold none; pass their URLs with --fetch, or say --column text=NAME"
    return f"no column of it holds the text; name it with --column text=NAME, one of: {listed}"


def _cell(cell: str) -> str | None:
    return None if cell.strip().lower() in _NOTHING else _mend(cell)


def _mend(cell: str) -> str:
    """Decode what was no UTF-8 once more, cell by cell."""
    if cell.isascii():
        return cell
    try:
        cell.encode("utf-8")
    except UnicodeEncodeError:
        return decode(cell.encode("utf-8", "surrogateescape")).text
    return cell
