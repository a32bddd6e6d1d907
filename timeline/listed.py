"""Lists whose items end in no stop: those that tell what happened, and those of headlines, links and names."""

from __future__ import annotations

import re
from enum import IntEnum
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from timeline.languages.en import segmentation as english
from timeline.languages.en.cues import DETERMINERS, NOT_PAST, PAST

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_FEWEST, _FEWEST_BARE = 2, 3
"""Items that tell, at least, of a list with bullets and of one without."""
_SHORTEST = 3
"""Words of an item that tells something."""
_WORD = re.compile(r"[^\W_]+")
_DATED = re.compile(english.DATED)
_DATE_LINE = re.compile(english.DATE_LINE, re.IGNORECASE)
_DAY_FIRST = re.compile(english.DAY_FIRST)
_ASKING = frozenset(english.ASKING.split())
_FINITE = frozenset(english.FINITE.split())
_CALENDAR = frozenset(("may", *english.MONTH_ABBREVIATIONS.split()))
_OBJECTS = DETERMINERS.union(english.OBJECTS.split())


class Line(NamedTuple):
    """A line of a text, without its bullet or number."""

    text: str
    bulleted: bool
    open: bool
    """Whether it is short and ends in no stop."""


class _Tells(IntEnum):
    NAMES = -1
    """Too few words: "Day two"."""
    NOTHING = 0
    PERHAPS = 1
    """By a form that may be a participle, with a date: "Five killed in a raid on 5 May"."""
    UNDATED = 2
    SURELY = 3


def told_lines(lines: Iterable[Line]) -> Iterator[int]:
    """Return the numbers of the open lines that are sentences: items of a list that tells, and the last line of a text.

    Most items of such a list tell by a finite verb what was done, and when: "- Tanks crossed the bridge on 4 May".
    Headlines tell in the present or without a verb ("Roe wins vote on 4 May", "Five killed in Friday blast"); where the
    text ends in a list of them, its last line is one as well. What begins with its date is known by that: "5 May: ...".
    """
    start, listed, above = 0, False, ""
    for bulleted, run in groupby(lines, key=_bulleted):
        items = list(run)
        listed = bulleted is not None and len(items) >= (_FEWEST if bulleted else _FEWEST_BARE)
        if listed:
            yield from _told(items, start, above, bulleted=bool(bulleted))
        start += len(items)
        above = items[-1].text
    if start and not listed:
        yield start - 1


def _bulleted(line: Line) -> bool | None:
    """Tell whether the lines of a list have bullets; None for what is no line of a list."""
    return line.bulleted if line.bulleted or line.open else None


def _told(items: Sequence[Line], start: int, above: str, *, bulleted: bool) -> Iterator[int]:
    below = _DATE_LINE.fullmatch(above) is not None
    found: list[tuple[int, _Tells]] = []
    for number, line in enumerate(items, start):
        if line.open and (line.bulleted or _DATE_LINE.fullmatch(line.text) is None):
            found.append((number, _tells(line.text, below=below)))
        elif line.open:
            below = True
            items = [item for item in items if item is not line]
    sure = sum(tells is _Tells.SURELY for _, tells in found)
    others = sum(_Tells.NOTHING <= tells < _Tells.SURELY for _, tells in found)
    told = sure + len(items) - len(found)
    if sure and told >= (_FEWEST if bulleted else _FEWEST_BARE) and told > others:
        for number, tells in found:
            if tells in (_Tells.PERHAPS, _Tells.SURELY) or (bulleted and (below or tells is _Tells.UNDATED)):
                yield number


def _tells(text: str, *, below: bool) -> _Tells:
    """Read an item, which a date `below` which it stands dates as well."""
    words = _WORD.findall(text)
    if len(words) < _SHORTEST:
        return _Tells.NAMES
    if _DAY_FIRST.match(text) or words[0].lower() in _ASKING:
        return _Tells.NOTHING
    dated = below or _DATED.search(text) is not None
    perhaps = False
    for place, word in enumerate(words[1:], 1):
        if word in _FINITE:
            return _Tells.SURELY if dated else _Tells.UNDATED
        past = word in PAST or (word.endswith("ed") and word.islower() and word not in NOT_PAST)
        if past and words[place - 1].lower() not in DETERMINERS:
            if _is_object(words[place + 1 :]):
                return _Tells.SURELY if dated else _Tells.UNDATED
            perhaps = True
    return _Tells.PERHAPS if perhaps and dated else _Tells.NOTHING


def _is_object(words: Sequence[str]) -> bool:
    """Whether the words behind a form in -ed show that somebody did it: "shelled / the depot", "shot / 12 men"."""
    if not words or words[0].lower()[:3] in _CALENDAR:
        return False
    counts = words[0].isdecimal() and words[1:2] != [] and words[1].islower()
    return words[0] in _OBJECTS or words[0][0].isupper() or counts
