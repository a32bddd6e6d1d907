"""The first line of a table in text: what parts its columns, and whether it is one of articles."""

from __future__ import annotations

import csv
import re

from timeline.ingest.fields import count_usual, names_text

_DELIMITERS = (",", ";", "\t", "|")
_NAME = re.compile(r"[\w .:()/#-]{1,40}")


def delimiter_of(line: str) -> str:
    """Choose the delimiter that gives a header the most usual names, and then the most columns."""
    return max(_DELIMITERS, key=lambda delimiter: _worth(_names(line, delimiter)))


def is_header(line: str) -> bool:
    """Whether a line is the header of a table of articles: a text column, another usual one, no sentence."""
    names = _names(line, delimiter_of(line))
    plain = all(_NAME.fullmatch(name.strip()) for name in names)
    return len(names) > 1 and plain and names_text(names) and count_usual(names) > 1


def _names(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line.strip("\r\n\ufeff")], delimiter=delimiter), [])
    except csv.Error:
        return []


def _worth(names: list[str]) -> tuple[int, int]:
    return count_usual(names), len(names)
