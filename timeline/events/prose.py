"""Where the sentences of an article start telling: behind stamps of pages, datelines and clocks; readers' comments."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.events.bylines import behind_byline, behind_title
from timeline.events.runon import parts
from timeline.languages.en import openings, stamps

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.model import Sentence

_MONTH = rf"(?:{openings.MONTHS})[a-z]*\.?"
_ZONE = rf"(?:\s?(?i:{openings.ZONES}|UK|I?ST)\b)"
_CLOCK = r"\d{1,2}[.:]\d\d(?:\s?[ap]\.?m\b\.?)?"
_DAY = (
    r"(?:\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,?\s)?"
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH}|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?)\s?,?\s(?:19|20)\d\d"
)
_STAMP = re.compile(
    rf"{_DAY}\s?(?:[,;|–—-]|at\b|last updated at\b)?\s{_CLOCK}{_ZONE}?(?:\sat\s{_CLOCK})?"
    rf"(?:[\s,;|]|{stamps.BELOW_COMMENT})*",
    re.IGNORECASE,
)
"""A day with its year and, right behind it, a clock time, as pages print when a story was put up."""
_BARRED = re.compile(rf"\|\s?{_CLOCK}{_ZONE}?(?:\s(?:UK\s|local\s)?time)?,?\s{_DAY}\s*", re.IGNORECASE)
"""A bar and a clock time in front of a day with its year: "Ann Roe | 16:55 UK time, Tuesday, 8 June 2021"."""
_YEAR_AND_CLOCK = re.compile(r"(?:19|20)\d\d\W{1,3}(?:(?:Last updated )?at )?\d{1,2}[.:]\d\d")
_CLOCKED = re.compile(
    r"(?:(?:\(|-LRB-)\s?)?(?:(?:[A-Z][\w.'’-]*+|\d[\d:.]*+|[ap]\.m\.|in|,)\s?){0,8}?"
    rf"(?:{_CLOCK}|\d{{1,2}}\s[ap]\.m\.|noon|midnight){_ZONE}\s?(?:\)|-RRB-)[\s–—-]+"
)
"""The end of a note in brackets that tells when an entry was put up: "Elmham, 4:58 p.m. ET)"."""
_NOTE = re.compile(
    rf"[(\[]{stamps.UPDATE}[^()\[\]\n]{{1,60}}?{_CLOCK}[^()\[\]\n]{{0,60}}[)\]]\s*"
    r"(?=[A-Z\"“])"
)
"""The whole of such a note, behind which a report begins, wherever it stands."""
_FOOT = re.compile(stamps.FOOT)
_AGENCY = re.compile(rf"{stamps.AGENCY}[\s–—_-]*")
_DATELINE = re.compile(
    r"[A-Z][A-Z.'’ /\\,-]{2,40}(?:, |[.]? (?![a-z]))"
    r"(?:(?!\b[a-z]+ [a-z\d])[^.!?:\n]|(?<=Jan|Feb|Mar|Apr|Jun|Jul|Aug|Oct|Nov|Dec|ept)\."
    r"|\.(?= (?:--|[–—―]|-LRB-|\())){0,40}"
    r"(?:(?:\(|-LRB- )[A-Za-z .]{2,20}(?:\)|-RRB-)|--|[–—―])\s*(?:--|[–—―]|-|_)?\s*"
    r"|[A-Z][A-Z.'’]{2,}(?: [A-Z.'’]{2,}){0,2}(?:, [^!?\n]{3,30}?)?(?: \([A-Za-z .]{2,20}\))? [-_] "
)
"""Place, day and agency before the first sentence of a report."""
_BRACKETED = re.compile(r"\)|-RRB-")
_BEFORE_STAMP = re.compile(r"\b(?:on|at|by|of|from|to|since|until|till|before|after|for|between|in)\s$", re.IGNORECASE)
_TELLS = re.compile(r"[\"“‘'`(]*[A-Z\d]")
_COMMENT = re.compile(rf"{_DAY}\s(?:at\s)?{_CLOCK}(?:\sat\s{_CLOCK})?\s\|(?-i:(?!\s[A-Z]{{3}}))", re.IGNORECASE)
"""When a reader's comment was put up, with the bar behind it."""
_STAMPED = re.compile(rf"(?<=\n)[ \t]*{_DAY}\s?[,;–—-]?\s{_CLOCK}(?-i:\s+[A-Z\"“])", re.IGNORECASE)
_REMOVED = re.compile(stamps.GONE)
_GONE = re.compile(rf"{_DAY}\s?[,;–—-]?\s{_CLOCK}\s+{stamps.GONE}", re.IGNORECASE)
"""A line that opens with the time of a comment, and one whose comment is gone."""
_WROTE = re.compile(rf"\bAt\s{_CLOCK}\s(?:on\s)?(?i:{_DAY}){stamps.WROTE}")
"""When a reader wrote a comment, and who, which opens it: "At 10:19 8th Jun 2021, harborfan wrote:"."""
_COMMENTS = re.compile(rf"^[ \t#*]*(?:{stamps.COMMENTS})[ \t:*]*$", re.IGNORECASE | re.MULTILINE)
"""The line above the comments of readers."""
_POSTED = re.compile(rf"^[ \t]*(?:{stamps.POSTED})", re.IGNORECASE | re.MULTILINE)
"""What shows behind it that they are comments."""
_LONGEST_WORD = 8
_FEWEST_COMMENTS = 3
LEAST = 8
"""Characters that a sentence keeps behind what stands in front."""


def prose(text: str, sentences: Sequence[Sentence]) -> list[Sentence]:
    """Let each sentence begin where it tells something, and mark the comments of readers below a text boilerplate."""
    comments = [found.start() for found in _COMMENT.finditer(text)] if "|" in text else []
    edge = comments[0] if len(comments) >= _FEWEST_COMMENTS else len(text)
    edge = min(edge, next((m.start() for m in _COMMENTS.finditer(text) if _POSTED.search(text, m.end())), edge))
    edge = min(edge, _first_comment(text))
    told: list[Sentence] = []
    for sentence in sentences:
        if sentence.end <= edge:
            told += _told(sentence)
            continue
        place = max(0, edge - sentence.start)
        told += _told(_cut(sentence, 0, place)) if place else ()
        told.append(replace(sentence, text=sentence.text[place:], start=sentence.start + place, boilerplate=True))
    return told


def _first_comment(text: str) -> int:
    """Find where comments begin that tell their times in words: "At 10:19 8th Jun 2021, harborfan wrote:".

    Those of pages that put the time first are known by one that is gone: "8th June 2021 - 17:40 This comment was
    removed"; they begin with the first line that opens so.
    """
    wrote = _WROTE.search(text) if "wrote" in text else None
    edge = wrote.start() if wrote is not None else len(text)
    if _REMOVED.search(text) is None or _GONE.search(text) is None:  # the first is fast, and finds most texts without
        return edge
    return min(edge, next((stamped.start() for stamped in _STAMPED.finditer(text)), edge))


def _told(sentence: Sentence) -> Iterator[Sentence]:
    """Yield the sentences that one which was cut at stops alone consists of, each where it tells something."""
    if sentence.heading or sentence.boilerplate:
        yield sentence
        return
    foot = _foot(sentence.text)
    for piece in _around_notes(sentence if foot < 0 else _cut(sentence, 0, foot)) if foot else ():
        start = telling(piece.text)
        starts = parts(piece.text[start:])
        if not start and len(starts) == 1:
            yield piece
            continue
        for first, behind in pairwise((*starts, len(piece.text) - start)):
            yield _cut(piece, start + first, start + behind)
    if foot >= 0:
        yield replace(_cut(sentence, foot, len(sentence.text)), boilerplate=True)


def _foot(text: str) -> int:
    """Find where a page speaks of itself behind its last sentence; -1 where it does not."""
    if "Letters " not in text and "If you need " not in text and "Note:" not in text and "note:" not in text:
        return -1
    foot = _FOOT.search(text)
    return foot.start() if foot is not None else -1


def _around_notes(sentence: Sentence) -> Iterator[Sentence]:
    """Yield what stands before and behind notes in brackets: "News of the strike: (Update 5:16 p.m.) / Crews"."""
    place = 0
    for note in _NOTE.finditer(sentence.text) if ")" in sentence.text or "]" in sentence.text else ():
        if sentence.text[place : note.start()].strip():
            yield _cut(sentence, place, note.start())
            place = note.end()
    yield _cut(sentence, place, len(sentence.text)) if place else sentence


def _cut(sentence: Sentence, first: int, end: int) -> Sentence:
    """Return a part of a sentence as one, without the blanks at its end."""
    part = sentence.text[first:end].rstrip()
    return replace(sentence, text=part, start=sentence.start + first, end=sentence.start + first + len(part))


def telling(sentence: str, least: int = LEAST) -> int:
    """Return the offset behind stamp and dateline, 0 where there are none or where hardly anything stands behind.

    "Bridge falls Mon May 3, 2021 4:23 pm EST ELMHAM (AP) - / The bridge fell", "Elmham, 4:58 p.m. ET) / It fell".
    """
    start = 0
    if _YEAR_AND_CLOCK.search(sentence):
        for stamp in _STAMP.finditer(sentence):
            led = _BEFORE_STAMP.search(sentence[max(0, stamp.start() - _LONGEST_WORD) : stamp.start()])
            if led is None and _TELLS.match(sentence, stamp.end()):
                start = _kept(sentence, start, stamp.end(), least)
    barred = _BARRED.search(sentence) if "|" in sentence else None
    if barred is not None and _TELLS.match(sentence, barred.end()):
        start = _kept(sentence, start, barred.end(), least)
    start = _kept(sentence, start, behind_byline(sentence, start), least)
    start = _kept(sentence, start, behind_title(sentence, start), least)
    if ")" in sentence or "-RRB-" in sentence:
        for found in (_CLOCKED.match(sentence, start), _AGENCY.search(sentence, start)):
            start = _kept(sentence, start, found.end(), least) if found is not None else start
    dateline = None if sentence[start + 1 : start + 2].islower() else _DATELINE.match(sentence, start)
    if dateline is None or not (_TELLS.match(sentence, dateline.end()) or _BRACKETED.search(dateline.group())):
        return start  # "NATO Secretary Ann Roe — who"
    return _kept(sentence, start, dateline.end(), least)


def _kept(sentence: str, start: int, end: int, least: int) -> int:
    """Move the beginning of a sentence to where it leaves enough."""
    while end < len(sentence) and sentence[end].isspace():
        end += 1
    return end if len(sentence) - end >= least else start
