"""Tables of articles, CSV and Parquet: a row an article, under the usual column names or those that the user gives."""

from __future__ import annotations

import csv
import io
from typing import IO, TYPE_CHECKING

from timeline.errors import MissingExtraError
from timeline.ingest.dayorder import day_first, in_order, look_ahead
from timeline.ingest.decoding import charset_of, decode
from timeline.ingest.delimited import delimiter_of
from timeline.ingest.draft import MAX_CHARACTERS, Skipped, printable
from timeline.ingest.fields import names_address, names_summary, names_text, pick_fields, published_values
from timeline.ingest.sniff import EVENTS_COLUMNS, OUR_EVENTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

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
        yield from _rows(csv.reader(lines, delimiter=delimiter_of(first)), origin, columns)
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
        rows = (row for batch in batches for row in batch.to_pylist())
        yield from _articles(enumerate(rows, start=1), names, origin, columns)
    except (pa.ArrowException, OSError) as error:
        why = " ".join(printable(str(error)).split())[:120]
        yield Skipped(origin, f"a broken Parquet file ({why}); write it again")


def _rows(reader: Iterator[list[str]], origin: str, columns: Mapping[str, str]) -> Iterator[Draft | Skipped]:
    """Give the cells of a CSV file their names; what breaks the format comes before the rows' own account."""
    broken: list[Skipped] = []

    def cells() -> Iterator[list[str]]:
        while len(broken) < _MOST_BROKEN:
            try:
                yield next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                line = getattr(reader, "line_num", 0)
                broken.append(Skipped(f"{origin}, line {line}", f"broken row: {error}; the other rows are read"))
        broken.append(Skipped(origin, f"{_MOST_BROKEN} rows are broken: the rest is not read; write it again as CSV"))

    found = cells()
    names = [_mend(name).strip().lstrip("\ufeff") for name in next(found, [])]
    rows = (
        (number, dict(zip(names, map(_cell, row), strict=False)))
        for number, row in enumerate(found, start=1)
        if any(row)
    )
    yield from _articles(rows, names, origin, columns)
    yield from broken


def _articles(
    rows: Iterable[tuple[int, Mapping[str, object]]], names: list[str], origin: str, columns: Mapping[str, str]
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
    order = day_first(value for _, row in first for value in published_values(row, columns))
    for number, row in rows:
        fields = pick_fields(row, "column", columns)
        draft = fields._replace(stated=in_order(fields.stated, first=order)).draft(f"{origin}, row {number}")
        if draft is None:
            empty.append(number)
        else:
            yield draft
    if empty:
        some = ", ".join(map(str, empty[:_NAMED])) + (" ..." if len(empty) > _NAMED else "")
        rows_word = "row holds" if len(empty) == 1 else "rows hold"
        yield Skipped(origin, f"{len(empty):,} {rows_word} no text ({some}); fill the text column, or leave them out")


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
