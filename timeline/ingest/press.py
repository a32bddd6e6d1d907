"""Exports of press databases (Nexis, Factiva, ProQuest): many articles in one text, each under a head of its own."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from timeline.ingest.dct import Stated
from timeline.ingest.weburl import is_url
from timeline.temporal import calendar_mentions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.ingest.draft import Draft

_BEGINS = re.compile(r"^[ \t]*(?:Document )?\d{1,6} of \d{1,6} DOCUMENTS?[ \t]*$", re.MULTILINE)
"""Nexis of old: above each article."""
_ENDS = re.compile(
    r"^(?:#+ )?[ \t]*(?:End of Document|Document [A-Z]{2}[A-Z0-9]{3,14}20\d{6}[a-z0-9]{6,12})[ \t]*$", re.MULTILINE
)
"""Nexis of today, and Factiva: below each."""
_RULE = re.compile(r"^[ \t]*_{30,}[ \t]*$", re.MULTILINE)
"""ProQuest: between two."""
_LABEL = re.compile(r"^[ \t]*(?P<name>[A-Za-z][A-Za-z -]{2,24}):[ \t]*(?P<value>.*)$", re.MULTILINE)
_HEAD = frozenset(
    """
    byline section length dateline highlight distribution series headline
    """.split()
)
"""Labels between the head and the text; those of the foot stand below it."""
_FOOT = re.compile(
    r"^[ \t]*(?:(?i:load-date|language|publication-type|journal-code|acc-no):|(?i:classification)[ \t]*$|"
    r"(?:SUBJECT|COMPANY|ORGANIZATION|INDUSTRY|GEOGRAPHIC|COUNTRY|STATE|CITY|PERSON|TICKER|GRAPHIC|DOCUMENT-TYPE):|"
    r"(?i:copyright (?:\d{4}|©).*)$)",
    re.MULTILINE,
)
_BODY = re.compile(r"^(?:#+ )?[ \t]*body:?[ \t]*$", re.IGNORECASE | re.MULTILINE)
_COPYRIGHT = re.compile(r"copyright|all rights reserved|\(c\) \d{4}|©", re.IGNORECASE)
_COUNTED = re.compile(r"[\d,]{1,7} words", re.IGNORECASE)
_PROQUEST = {
    "title": "title",
    "publication title": "source",
    "publication date": "date",
    "publication year": "",
    "document url": "url",
}
_FULL_TEXT = re.compile(r"^[ \t]*Full text:[ \t]*", re.MULTILINE)
_NEXT_LABEL = re.compile(r"^(?:[A-Z][A-Za-z/ ]{2,40}):[ \t]", re.MULTILINE)
_BELOW = frozenset(
    (
        *("Subject", "Location", "Company / organization", "People", "Title", "Publication title", "Publication year"),
        *("Publication date", "Section", "Publisher", "Place of publication", "Country of publication", "Author"),
    )
)
_LONGEST_DATE_LINE = 80
_LONGEST_VALUE = 400


class _Parts(NamedTuple):
    """What one article of an export says; `date` is as written."""

    text: str
    title: str | None
    source: str | None
    date: str | None
    url: str | None = None


def split_export(draft: Draft) -> Iterator[Draft]:
    """Give the articles of a press database's export, called "export.txt, article 2"; any other text as it is.

    Each is dated by the date in its own head. The day on which a database took it in ("Load-Date") is no publication.
    """
    parts = [] if draft.stated else _parts(draft.text)
    if not parts:
        yield draft
    for number, part in enumerate(parts, start=1):
        yield replace(
            draft,
            text=part.text,
            origin=f"{draft.origin}, article {number}" if len(parts) > 1 else draft.origin,
            title=part.title,
            source=part.source,
            url=part.url,
            stated=[Stated(part.date, "the head of the export")] if part.date else (),
        )


def _parts(text: str) -> list[_Parts]:
    if _BEGINS.search(text):
        return [_nexis(piece, old=True) for piece in _BEGINS.split(text)[1:] if piece.strip()]
    if _ENDS.search(text):
        pieces = [piece for piece in _ENDS.split(text) if len(piece.split()) > 10]
        return [_nexis(piece, old=False) if _BODY.search(piece) else _factiva(piece) for piece in pieces]
    if _RULE.search(text) and _FULL_TEXT.search(text):
        return [_proquest(piece) for piece in _RULE.split(text) if _FULL_TEXT.search(piece)]
    return []


def _nexis(piece: str, *, old: bool) -> _Parts:
    """Read one article of Nexis: the outlet and the date above the title of old, below it today."""
    head_end, text_start = _head(piece)
    foot = _FOOT.search(piece, text_start)
    text = piece[text_start : foot.start() if foot else len(piece)]
    blocks = [" ".join(block.split()) for block in re.split(r"\n\s*\n" if old else r"\n", piece[:head_end])]
    lines = [line.lstrip("# ") for line in blocks if line and not _COPYRIGHT.match(line)]
    at, date = _dated(lines)
    if date is None:
        return _Parts(text.strip(), lines[-1 if old else 0] if lines else None, None, None)
    if at <= 1:
        return _Parts(text.strip(), lines[-1] if len(lines) > at + 1 else None, lines[0] if at else None, date)
    return _Parts(text.strip(), " ".join(lines[: at - 1]), lines[at - 1], date)


def _head(piece: str) -> tuple[int, int]:
    """Find where the labels of the head begin, and where the text begins: below "Body", else below the labels."""
    labels = [label for label in _LABEL.finditer(piece) if label["name"].strip().lower() in _HEAD]
    body = _BODY.search(piece)
    first = end = labels[0].start() if labels else body.start() if body else 0
    for label in labels:
        if label.start() - end > _LONGEST_VALUE:
            break
        end = label.end()
    return (min(first, body.start()), body.end()) if body else (first, end)


def _factiva(piece: str) -> _Parts:
    """Read one article of Factiva: title, author, length, date, outlet, code, language, copyright, text."""
    lines = [line.strip().lstrip("# ") for line in piece.strip().split("\n")]
    counted = next((at for at, line in enumerate(lines[:12]) if _COUNTED.fullmatch(line)), None)
    at, date = _dated(lines[:16])
    if counted is None or date is None:
        return _Parts(piece.strip(), next(filter(None, lines), None), None, date)
    title = next(filter(None, lines), None)
    owned = next((n for n, line in enumerate(lines[at : at + 10], start=at) if _COPYRIGHT.match(line)), at + 1)
    source = next((line for line in lines[at + 1 :] if line and not re.match(r"\d\d:\d\d", line)), None)
    return _Parts("\n".join(lines[owned + 1 :]).strip(), title, source, date)


def _proquest(piece: str) -> _Parts:
    """Read one article of ProQuest, where everything has a label."""
    start = _FULL_TEXT.search(piece)
    if start is None:
        return _Parts(piece.strip(), None, None, None)
    found: dict[str, str] = {}
    for label in _LABEL.finditer(piece):
        field = _PROQUEST.get(label["name"].strip().lower())
        if field:
            found.setdefault(field, label["value"].strip())
    end = next(
        (label.start() for label in _NEXT_LABEL.finditer(piece, start.end()) if label.group()[:-2] in _BELOW), None
    )
    url = found.get("url") or ""
    return _Parts(
        piece[start.end() : end].strip(),
        found.get("title"),
        found.get("source"),
        found.get("date"),
        url if is_url(url) else None,
    )


def _dated(lines: list[str]) -> tuple[int, str | None]:
    """Find the line that is a date, and the date in it as "2022-02-12"."""
    for at, line in enumerate(lines):
        for mention in (
            calendar_mentions(line) if len(line) <= _LONGEST_DATE_LINE and any(map(str.isdigit, line)) else ()
        ):
            if mention.year is not None and mention.start <= len("Wednesday, "):
                return at, f"{mention.year:04d}-{mention.month:02d}-{mention.day:02d}"
    return 0, None
