"""Lines of JSON to files of any format, so that the rows need not fit into memory; JSON needs no pandas."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from timeline.errors import UnknownFormatError
from timeline.frame.atomic import whole_file
from timeline.frame.suffixes import WRITABLE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


def write_lines(lines: Iterable[str], path: str | Path) -> None:
    """Write the rows of an events frame that come as lines of JSON, as `write_frame` would, whole or not at all.

    Parameters
    ----------
    lines
        As `row_line` gives them, in the order of the frame; consumed once. None at all give the file of an empty frame.
    path
        `.csv`, `.json`, `.jsonl` or `.parquet`. The first three hold the same bytes as those of `write_frame`; a
        Parquet file has the same rows and dtypes, in groups of 20,000 rows.

    Raises
    ------
    UnknownFormatError, OutputError, MissingExtraError
    """
    suffix = Path(path).suffix.lower()
    if suffix not in WRITABLE:
        raise UnknownFormatError(path, WRITABLE)
    writer = _WITHOUT_FRAMES.get(suffix) or _of_frames(suffix)
    with whole_file(path) as temporary:
        writer(iter(lines), temporary)


def _of_frames(suffix: str) -> Callable[[Iterator[str], Path], None]:
    from timeline.frame.lineblocks import csv_of, parquet_of  # noqa: PLC0415 (they need pandas)

    return csv_of if suffix == ".csv" else parquet_of


def _jsonl(lines: Iterator[str], path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{line}\n" for line in lines)


def _json(lines: Iterator[str], path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write("[")
        for number, line in enumerate(lines):
            file.write(f"{',' if number else ''}\n{line}")
        file.write("\n]\n")


_WITHOUT_FRAMES: dict[str, Callable[[Iterator[str], Path], None]] = {".json": _json, ".jsonl": _jsonl}
