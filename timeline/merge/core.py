"""Where in a line the event itself is told, and where what stands around it."""

from __future__ import annotations

import re
from itertools import pairwise

from timeline.languages.en.seams import ASIDES, OPENERS, SINCE

_SEAM = re.compile(rf"[,;:]\s|\s[-–—]+\s|\s(?=(?:{'|'.join(OPENERS.split())})\s)", re.IGNORECASE)
_SINCE = re.compile(rf"(?:{'|'.join(SINCE.split())})\s", re.IGNORECASE)
_ASIDE = re.compile(rf"(?:{'|'.join(ASIDES.split())}|[a-z]+(?:ed|ing))\s")
_FEWEST = 4
"""So many words a clause has, beside those that date it and are left off by a mark."""
_PAIR = 2
_MARKS = tuple(",;:-–—")


def core_of(line: str, told_by: str | None, dated_by: str) -> str:
    """Take from a line the clause that tells the event itself.

    That of the word which tells it, where one is given ("Shares fell [after the strike began]" of "strike"); else that
    of the words which date it ("Shares fell [after the blast of 3 May on the pier]"), but not where they say since when
    or until when something lasts; else the first that has some words, with the predicate behind an aside ("[The ship],
    owned by a bank, [sank]").
    """
    if told_by and told_by in line:
        return _part_at(line.index(told_by), line)
    if dated_by and dated_by in line:
        part = _part_at(line.index(dated_by), line)
        if not _SINCE.match(part) and len(part.split()) >= _FEWEST + len(dated_by.split()):
            return part
        line = line.replace(dated_by, "")
    return _first(_parts(line))


def _parts(line: str) -> list[str]:
    ends = [found.end() for found in _SEAM.finditer(line)]
    return [line[one:other] for one, other in pairwise((0, *ends, len(line)))]


def _part_at(place: int, line: str) -> str:
    for part in _parts(line):
        if place < len(part):
            return part
        place -= len(part)
    return ""


def _first(parts: list[str]) -> str:
    closed = [part.endswith(", ") for part in parts]
    asides = {at for at in range(1, len(parts)) if closed[at - 1] and closed[at] and _ASIDE.match(parts[at])}
    told = ""
    for at, part in enumerate(parts):
        if at not in asides:
            told += part
            fewest = _FEWEST if part.rstrip()[-1:] in _MARKS else _PAIR
            if len(told.split()) >= fewest and at + 1 not in asides:
                break
    return told
