"""Plain text: one article a file, its lines kept as they are."""

from __future__ import annotations

import re

from timeline.ingest.draft import Draft

_TITLE_CHARACTERS = 200
_TITLE_WORDS = 30


def read_plain(text: str, origin: str) -> Draft:
    """Read a text file. Its first line is the title where it looks like one; it stays in the text as well."""
    return Draft(text=text, origin=origin, title=first_line_title(text))


def first_line_title(text: str) -> str | None:
    """Return the first line where a blank line follows it and it reads as a title, not as a sentence."""
    first, separator, rest = text.replace("\r\n", "\n").lstrip("\ufeff\x00 \t\n\r").partition("\n")
    line = first.strip(" \t#*=_")
    if not separator or rest.split("\n", 1)[0].strip():
        return None
    if not line or len(line) > _TITLE_CHARACTERS or len(line.split()) > _TITLE_WORDS:
        return None
    if re.search(r"[.:;,]$", line) or not re.search(r"[^\W\d_]{2}", line):
        return None
    return line
