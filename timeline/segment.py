"""From an article's text to its sentences, offsets kept: paragraphs, lists, headings, web boilerplate."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.languages.en import segmentation as english
from timeline.listed import Line, told_lines
from timeline.model import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LINE = re.compile(r"[^\r\n]+")
_UNIX_LINE = re.compile(r".+")
"""The same where a text has line feeds only, and searched faster."""
_BULLET = re.compile(r"(?:[-*•‣▪◦●–—]|\(?\d{1,2}[.)]|\(?[a-z]\))[ \t\xa0]+(?=\S)")
_HASHES = re.compile(r"#{1,6}[ \t]*")
# The look-behind and the possessive quantifiers keep this linear on any run of stops; a set in front is searched fast.
_BEHIND_STOP = r"(?<![.!?…][.!?…])[.!?…]*+(?:[\"'”’»)\]*_]|\[\d{1,3}\])*+)\s++"
_STOP = re.compile(rf"([.!?…]{_BEHIND_STOP}")
_FULL_STOP = re.compile(rf"(\.{_BEHIND_STOP}")
"""The same where there are full stops only, and searched faster."""
_OPENING = "\"'`“‘«([*_—–-•"
_DASHES = "—–-"
_CITED = re.compile(r"(?:\[[\w ]{1,12}\])+\s*\Z")
"""Marks of notes, as encyclopedias have them: "[1][2]"."""
_CLOSING = "\"'”’»)]*_ \t"
_WORD = re.compile(r"[^\W\d_]+")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?")
_SPEAKER = re.compile(r"(?:Q|[A-Z][A-Z.'’ -]{2,60}:)[ \t\xa0]")
_CLOCK_LEAD = re.compile(english.CLOCK_LEAD, re.IGNORECASE)
_LOCAL_TIME = re.compile(english.LOCAL_TIME)
_BOILERPLATE = re.compile(rf"(?:{'|'.join(english.BOILERPLATE)})", re.IGNORECASE)
_LINK_LIST = re.compile(rf"(?:{'|'.join(english.LINK_LISTS)})\W*", re.IGNORECASE)
_REFERENCES = re.compile(rf"(?:{'|'.join(english.REFERENCE_SECTIONS)})\W*", re.IGNORECASE)

_TITLES = frozenset(english.TITLE_ABBREVIATIONS.split())
_BEFORE_NUMBERS = frozenset(english.NUMBER_ABBREVIATIONS.split() + english.MONTH_ABBREVIATIONS.split())
_CLOCKS = frozenset(english.CLOCK_ABBREVIATIONS.split())
_ZONES = frozenset(english.ZONE_ABBREVIATIONS.split())
_CLOCK_FOLLOWERS = frozenset(english.CLOCK_FOLLOWERS.split())
_OPEN = frozenset(english.OPEN_ABBREVIATIONS.split())
_ABBREVIATIONS = _TITLES | _BEFORE_NUMBERS | _CLOCKS | _OPEN
_STARTERS = frozenset(english.SENTENCE_STARTERS.split())

_DATE_LINE = re.compile(english.DATE_LINE, re.IGNORECASE)
_LONGEST_DATE = 40
_WRAP_WIDTH = 120
_HEADING_LENGTH = 160
_HEADING_WORDS = 20
_LOOK_BACK = 24
_FEWEST_LINES = 3
"""Of a list; of a wrapped text so many may begin with a capital by chance."""
_MARKS = ".!?…:;,-"


@dataclass(slots=True)
class _Piece:
    """A paragraph, a list item or a heading line, trimmed, its marker cut off."""

    start: int
    end: int
    paragraph: int
    marked: bool
    """Whether the line stood behind "#"."""
    item: bool
    """Whether it stood behind a bullet."""


def segment(text: str) -> list[Sentence]:
    """Split a text into sentences.

    Paragraphs are blocks between blank lines. Inside a block, a line break that merely wraps a line ends nothing, while
    a list item or a line on its own is a paragraph. The markers of lists ("-", "1.") and headings ("#") stand outside
    the sentence.

    Parameters
    ----------
    text
        Any text, of any length; time is linear in it.

    Returns
    -------
    list of Sentence
        In order, without overlap, each trimmed and not empty, `text[s.start:s.end] == s.text`. Headings and the
        boilerplate of web pages are marked and kept. Empty text gives an empty list.
    """
    pieces = list(_pieces(text))
    sentences: list[Sentence] = []
    samples = [text[piece.start : min(piece.end, piece.start + _HEADING_LENGTH + 1)] for piece in pieces]
    headings = [piece.marked or _is_heading(sample) for piece, sample in zip(pieces, samples, strict=True)]
    lines = map(_line, pieces, samples, headings)
    told = told_lines(lines) if _hold_lists(pieces, headings) else range(len(pieces))[-1:]
    for number in told:
        headings[number] = pieces[number].marked
    in_links = in_references = False
    for piece, sample, heading in zip(pieces, samples, headings, strict=True):
        short = len(sample) <= _HEADING_LENGTH
        if heading or (short and len(pieces) > 1):
            bare = sample.strip("#*_ \t")
            if heading and (in_references or _REFERENCES.match(bare)):
                in_references = _REFERENCES.match(bare) is not None
            in_links = in_links or _LINK_LIST.fullmatch(bare) is not None
        in_links = in_links and short and not sample.rstrip(_CLOSING).endswith(".")
        boilerplate = in_links or in_references or (short and _BOILERPLATE.match(sample.lstrip("*_ ")) is not None)
        sentences += [
            Sentence(text[start:end], start, end, piece.paragraph, heading, boilerplate)
            for start, end in _cut(text, piece, whole=heading)
        ]
    return sentences


def _hold_lists(pieces: Sequence[_Piece], headings: Sequence[bool]) -> bool:
    """Whether any items, or lines one after the other, end in no stop."""
    found = [number for number, heading in enumerate(headings) if heading and not pieces[number].marked]
    return len(found) > 1 and any(pieces[n].item or following == n + 1 for n, following in pairwise(found))


def _line(piece: _Piece, sample: str, heading: bool) -> Line:  # noqa: FBT001 (mapped)
    return Line(sample, piece.item, heading and not piece.marked)


def _cut(text: str, piece: _Piece, *, whole: bool) -> Iterator[tuple[int, int]]:
    """Yield where the sentences of a piece start and end, trimmed; that of a heading is the `whole` of it."""
    start, end = piece.start, piece.end
    while start < end and text[start].isspace():
        start += 1
    others = max(text.find("?", start, end), text.find("!", start, end), text.find("…", start, end)) >= 0
    for stop in () if whole else (_STOP if others else _FULL_STOP).finditer(text, start, end):
        following = stop.end()
        if _starts_sentence(text[following]) and _ends_sentence(text, start, stop, following):
            yield start, stop.end(1)
            start = following
    if start < end:
        yield start, end


def _pieces(text: str) -> Iterator[_Piece]:
    paragraph = -1
    for block in _blocks(text):
        width, unwrapped, separate = 0, False, False
        if len(block) > 1:
            width = max(end - start for start, end in block)
            unwrapped = any(_fits(text, line, following, width) for line, following in pairwise(block))
            separate = _are_separate(text, block, unwrapped=unwrapped or _is_date(text, block[0]))
        begin = 0
        for index in range(1, len(block) + 1):
            if (
                index == len(block)
                or separate
                or (index == begin + 1 and _is_date(text, block[begin]))
                or _breaks(text, block[index - 1], block[index], width, unwrapped=unwrapped)
            ):
                paragraph += 1
                start, end = block[begin][0], block[index - 1][1]
                marker = _marker(text, start, end)
                marked = text[start] == "#" and marker is not None and marker.end() < end
                if marker is not None and marker.end() < end:
                    start = marker.end()
                yield _Piece(start, end, paragraph, marked, start != block[begin][0] and not marked)
                begin = index


def _marker(text: str, start: int, end: int) -> re.Match[str] | None:
    """Match what marks a heading or an item; none begins with a capital, as most lines do."""
    return None if text[start].isupper() else _HASHES.match(text, start, end) or _BULLET.match(text, start, end)


def _blocks(text: str) -> Iterator[list[tuple[int, int]]]:
    """Yield the trimmed lines of each block, as (start, end)."""
    block: list[tuple[int, int]] = []
    previous = 0
    for match in (_LINE if "\r" in text else _UNIX_LINE).finditer(text):
        start, end = match.span()
        line = match.group()
        bare = line.strip()
        breaks = start - previous
        if breaks > 1:
            breaks = text.count("\n", previous, start) or breaks
        previous = end
        if block and (breaks > 1 or not bare):
            yield block
            block = []
        if bare:
            if len(bare) < len(line):
                start += len(line) - len(line.lstrip())
            block.append((start, start + len(bare)))
    if block:
        yield block


def _breaks(text: str, line: tuple[int, int], following: tuple[int, int], width: int, *, unwrapped: bool) -> bool:
    """Whether a line break inside a block is meant: the next word would have fitted on the line."""
    start, end = following
    if text[line[0]] == "#" or text[start] == "#" or _BULLET.match(text, start, end):
        return True
    if _SPEAKER.match(text, start, end):
        return True
    if text[start].islower() and text[line[1] - 1] not in ".!?":
        return False
    if width > _WRAP_WIDTH or (unwrapped and text[line[1] - 1] in ".!?"):
        return True
    return _fits(text, line, following, width)


def _are_separate(text: str, block: list[tuple[int, int]], *, unwrapped: bool) -> bool:
    """Whether the lines of a block are a list: each begins as a sentence does, and none ends in a mark.

    The last may, where a line break shows that the block is not wrapped.
    """
    if len(block) < _FEWEST_LINES or text[block[1][0]].islower() or text[block[0][1] - 1] in _MARKS:
        return False  # nearly all
    if any(text[end - 1] in _MARKS for _, end in block[:-1]):
        return False
    ended = not unwrapped and (text[block[-1][1] - 1] in _MARKS or len(block) == _FEWEST_LINES)
    return not ended and all(_starts_sentence(text[start]) and text[start] not in _OPENING for start, _ in block)


def _is_date(text: str, line: tuple[int, int]) -> bool:
    """Whether a line holds a date and nothing else, as above the entries of a chronology."""
    return line[1] - line[0] <= _LONGEST_DATE and _DATE_LINE.fullmatch(text, *line) is not None


def _fits(text: str, line: tuple[int, int], following: tuple[int, int], width: int) -> bool:
    start, end = following
    blank = text.find(" ", start, min(end, start + _WRAP_WIDTH))
    word = (blank if blank > 0 else end) - start
    return line[1] - line[0] + 1 + word <= width


def _is_heading(sample: str) -> bool:
    if len(sample) > _HEADING_LENGTH or _SPEAKER.match(sample):
        return False
    bare = (_CITED.sub("", sample) if "]" in sample else sample).rstrip(_CLOSING)
    return not bare or (bare[-1] not in ".!?…:;," and len(sample.split()) <= _HEADING_WORDS)


def _starts_sentence(first: str) -> bool:
    return first.isupper() or first in _OPENING or first.isdigit() or (first.isalpha() and not first.islower())


def _ends_sentence(text: str, start: int, stop: re.Match[str], following: int) -> bool:
    mark = stop[1]
    if mark != "." and mark[:2] != ".)":
        return True
    dot = stop.start()
    word = text[text.rfind(" ", start, dot) + 1 : dot]
    if word.isalpha() and len(word) > 1 and word.lower() not in _ABBREVIATIONS:
        return True  # most do, and what follows is slower
    context = text[max(start, dot - _LOOK_BACK) : dot]
    word = context.rsplit(None, 1)[-1].lstrip("\"'“‘«([*_") if context and not context[-1].isspace() else ""
    lowered = word.lower()
    if lowered not in _ABBREVIATIONS and "." not in word and len(word) != 1:
        return True
    digit = text[following].isdigit()
    if lowered in _CLOCKS:
        if digit or text[following] == "(" or _word_at(text, following) in _CLOCK_FOLLOWERS:
            return False
        if _CLOCK_LEAD.fullmatch(text, start, dot) is not None:
            return False  # "At 8 p.m. President Roe spoke"
        return _LOCAL_TIME.match(text, following) is None
    if lowered in _ZONES:
        return not digit and _word_at(text, following) not in _CLOCK_FOLLOWERS
    if lowered in _TITLES or (len(word) == 1 and word.isupper() and word != "I"):
        return False
    if lowered in _BEFORE_NUMBERS:
        return not digit and text[following] not in _DASHES
    if lowered in _OPEN or _DOTTED.fullmatch(word):
        return _word_at(text, following) in _STARTERS or text[following] in '"“'
    return True


def _word_at(text: str, position: int) -> str:
    word = _WORD.match(text, position)
    return word.group() if word else ""
