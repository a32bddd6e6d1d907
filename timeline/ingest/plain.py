"""Plain text: one article a file, its lines kept as they are."""

from __future__ import annotations

import re

from timeline.ingest.draft import Draft

_TITLE_CHARACTERS = 200
_TITLE_WORDS = 30
_BELOW_A_TITLE = re.compile(
    r"By [A-Z][^.!?]{2,80}$"
    r"|(?:Published|Posted|Updated|Date|Dateline)\b[^.!?]{3,80}$"
    r"|(?:[A-Z][a-z]+,? )?(?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+\.? \d{1,2},?) (?:19|20)\d\d\b[^.!?]{0,40}$"
    r"|(?:19|20)\d\d-\d\d-\d\d\b[^.!?]{0,40}$"
)
"""A byline or the day of publication: "By Ann Lee", "Published June 6, 2024", "Thursday, 6 June 2024 | 10:40"."""


def read_plain(text: str, origin: str) -> Draft:
    """Read a text file. Its first line is the title where it looks like one; it stays in the text as well."""
    return Draft(text=text, origin=origin, title=first_line_title(text))


def first_line_title(text: str) -> str | None:
    """Return the first line where it reads as a title, not as a sentence, and a blank line, byline or day follows."""
    first, separator, rest = text.replace("\r\n", "\n").lstrip("\ufeff\x00 \t\n\r").partition("\n")
    line = first.strip(" \t#*=_")
    below = rest.split("\n", 1)[0].strip()
    if not separator or (below and _BELOW_A_TITLE.match(below) is None):
        return None
    if not line or len(line) > _TITLE_CHARACTERS or len(line.split()) > _TITLE_WORDS:
        return None
    if re.search(r"[.:;,]$", line) or not re.search(r"[^\W\d_]{2}", line):
        return None
    return line
