"""The visible date line of an article: "Published 12 February 2022", "KYIV, Feb. 12 (Agency) -"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from timeline.ingest.foreignday import DAY_IN_WORDS
from timeline.ingest.stamp import AmbiguousDayError, Stamp, read_stamp
from timeline.ingest.titled import ends_in_its_day
from timeline.temporal import calendar_mentions

if TYPE_CHECKING:
    from timeline.temporal import CalendarMention

_TOP_LINES = 14
_TOP_CHARACTERS = 1600
_LINE_CHARACTERS = 160
_TEXT_BEFORE = 400
_TITLE_TOP = 200
"""Characters that may stand above a title, as the name of the outlet."""
_MOST_WORDS, _MOST_WORDS_STAMPED = 6, 12
"""Around a date, and behind one with its time of day."""
MARKER = re.compile(
    r"\b(?:published|posted|issued|released|created|filed"
    r"|(?:publication|publishing|release|issue|posting|filing|article) date"
    r"|publiée?|veröffentlicht|erstellt|erschienen|publicado|pubblicato|gepubliceerd|publicerad|publiceret|publisert"
    r"|julkaistu|opublikowano|publikováno|yayınlanma|giriş|eklenme|опубликовано|опубліковано|публикувано|diterbitkan"
    r"|(?<![^\W\d_] )date)\b\s*(?:on|at|:|-|–|\||,|le|am|el|em|il|op|den|d\.|dnia|data)?",
    re.IGNORECASE,
)
UPDATED = re.compile(
    r"\b(?:updated|last modified|modified|accessed|retrieved|archived|printed"
    r"|mis à jour|aktualisiert|actualizado|aggiornato|atualizado|zaktualizowano"
    r"|güncelle(?:me|nme|ndi)|оновлено|обновлено)\b",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"\b(?:photo(?:graph)?s?|effective|terms|policy|founded|established|picture[ds]?|image|tickets?|joined|born|died|deadline|expires?|valid|until|starts?|doors)\b|@\w",
    re.IGNORECASE,
)
"""What else a short line may date: a picture, an event, a person."""
_CLOCK = re.compile(
    r"(?<!\d)(?P<H>[01]?\d|2[0-3])(?:[:.h](?P<M>[0-5]\d))(?::[0-5]\d)?\s*(?P<half>[ap]\.?\s?m\b\.?)?", re.IGNORECASE
)
_NUMBERS = re.compile(
    r"(?<![\d./-])(?:\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}/\d{1,2}/\d{4}|\d{4}/\d\d/\d\d)(?![\d/-])"
)
_WEEKDAY = re.compile(r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?", re.IGNORECASE)
_LEADS_IN = re.compile(
    r"\b(?:on|of|since|until|till|by|before|after|from|for|in|to|and|between|the|as|dated|through|during|early|late)\s*$",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"[A-Z][A-Z'’.\-]+(?:[ /-][A-Z][A-Z'’.\-]*)*"  # KYIV, NEW YORK, WASHINGTON/MOSCOW
    r"(?:,? [A-Z][\w.'’-]+){0,3},\s*(?=[A-Z\d])"  # Ukraine
)
_AFTER_DATELINE = re.compile(r"[.,]?\s*(?:\([^()\n]{2,60}\)|/[^/\n]{2,40}/)?\s*(?:[-–—:.]|\()")
_NAMES_AN_EVENT = re.compile(r" (?!at\b)[a-z]")
"""Behind the day of what happened: "11 September 2001 attacks"."""
_QUOTES = frozenset('"“„«‘')
_ENTRIES = 3
"""Days above text, from which on they head entries."""
_AGENDA = 60
"""Days that an agenda may hold."""
_TELLS_OF_THE_PAST = re.compile(r"\b(?:was|were|had|did|said|told|came|went|took|began|fell|left|gave|met)\b")
_DAY_ALONE = re.compile(
    rf"(?:{_WEEKDAY.pattern},?\s+)?"
    r"(?:\d{1,2}(?:st|nd|rd|th)?\s+[^\W\d_]{3,9}\.?|[^\W\d_]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?),?\s+\d{4}"
    r"|\d{4}-\d\d-\d\d",
    re.IGNORECASE,
)
_DAY_ALONE_ON_A_LINE = re.compile(rf"^[ \t#*_]*(?P<day>{_DAY_ALONE.pattern})[ \t#*_:]*$", re.MULTILINE | re.IGNORECASE)
_LISTED = re.compile(r"\s*(?:#{1,6}|[-*•–]|\d{1,2}[.)])\s")
_WORD = re.compile(r"[^\W\d_]{2,}")
_IDEOGRAPHS = "\u2e80"
"""From here on scripts that write no blanks between words, which have two signs or so."""


class Byline(NamedTuple):
    """What the top of a text says of its day.

    `words` are those of the date line; `dateline` is (month, day) where a dateline names a day without a year; `doubts`
    tells what was seen and not used.
    """

    stamp: Stamp | None = None
    words: str = ""
    dateline: tuple[int, int] | None = None
    doubts: tuple[str, ...] = ()


class _Line(NamedTuple):
    """A line without its marks.

    `listed` where it was a heading or a list item, as the entries of a chronology are; `below` where so much text
    stands before it that a date alone need not be the article's.
    """

    start: int
    text: str
    first: bool
    listed: bool
    below: bool


def find_byline(text: str) -> Byline:
    """Look for a date line among the first lines of a text.

    A line counts where it is little more than a date, where a word such as "Published" stands before the date, or
    where the date stands in an agency's dateline, or ends a title that names a kind of text. A date in a sentence is
    never a byline.
    """
    top = text[:_TOP_CHARACTERS]
    mentions = calendar_mentions(top) if re.search(r"\d", top) else []
    dateline: tuple[int, int] | None = None
    words = ""
    doubts: list[str] = []
    for line in _lines(top):
        inside = [m for m in mentions if line.start <= m.start and m.end <= line.start + len(line.text)]
        try:
            found = _numeric_line(line) or _worded_line(line, inside) or _line_of_another_language(line)
        except AmbiguousDayError as error:
            doubts.append(f"byline: {error}: not used, give the day with --dct")
            continue
        if found is not None and not line.listed and _heads_entries(text, line, found[0]):
            doubts.append(
                f"byline: {line.text!r} heads the first of several entries: not used, give the day with --dct"
            )
            break
        if found is not None:
            return Byline(*found, None, tuple(doubts))
        changed = next((m for m in inside if m.year is not None and _tells_change(line, m)), None)
        if changed is not None:
            doubts.append(f"byline: {changed.text!r} tells of a change: not used, give the day with --dct")
        mention = _dateline(line, inside)
        if mention is not None and mention.year is not None:
            stamp = _stamp_of(mention)
            return Byline(stamp, line.text[: mention.end - line.start], None, tuple(doubts))
        if mention is not None and dateline is None:
            dateline = (mention.month, mention.day)
            words = line.text[: mention.end - line.start]
    return Byline(None, words, dateline, tuple(doubts))


def _heads_entries(text: str, line: _Line, stamp: Stamp) -> bool:
    """Whether a line that is a date alone is the first of several, each with text below and later than the one before.

    So a diary or a chronology is written. Under a list of other articles the dates go back, and comments repeat one.
    What is told of some weeks and nowhere of the past may as well be an agenda below the day of its publication.
    """
    days = [(line.start, stamp.moment.date())] if _DAY_ALONE.fullmatch(line.text) else []
    if not days:
        return False
    for found in _DAY_ALONE_ON_A_LINE.finditer(text, line.start + len(line.text)):
        later = next((m for m in calendar_mentions(found["day"]) if m.year is not None), None)
        read = _stamp_of(later) if later is not None else None
        if read is None:
            continue
        if read.moment.date() <= days[-1][1]:
            return False
        days.append((found.start("day"), read.moment.date()))
    starts = [start for start, _ in days]
    told = [text[a:b] for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]
    over = (days[-1][1] - days[0][1]).days > _AGENDA or all(_TELLS_OF_THE_PAST.search(entry) for entry in told[1:])
    return len(days) >= _ENTRIES and over and all(_WORD.search(_DAY_ALONE.sub("", entry, count=1)) for entry in told)


def day_of_title(title: str) -> Byline:
    """Find the day of the text in its title: "Daily update, 14 March 2022", and none in other titles."""
    line = _Line(0, title, first=True, listed=False, below=False)
    numbers = _NUMBERS.search(title)
    spans = [numbers.span()] if numbers is not None else []
    mentions = calendar_mentions(title) if re.search(r"\d", title) else []
    spans += [(m.start, m.end) for m in mentions if m.year is not None]
    for start, end in spans:
        if len(title) <= _LINE_CHARACTERS and ends_in_its_day(title, start, end):
            found = _numeric_line(line) or _worded_line(line, mentions)
            return Byline(*found) if found is not None else Byline()
    return Byline()


def _tells_change(line: _Line, mention: CalendarMention) -> bool:
    """Whether a date line names the day of a change alone: "By Ann Roe | Updated September 27, 2024"."""
    before = line.text[: mention.start - line.start]
    updated = UPDATED.search(before)
    return updated is not None and len(line.text) <= _LINE_CHARACTERS and not _WORD.search(before[updated.end() :])


def _lines(top: str) -> list[_Line]:
    lines: list[_Line] = []
    start = 0
    for raw in top.split("\n"):
        bare = raw.strip(" \t#*_|>•–-\xa0")
        if bare:
            listed = _LISTED.match(raw) is not None
            lines.append(_Line(start + raw.index(bare), bare, not lines, listed, start > _TEXT_BEFORE))
        start += len(raw) + 1
        if len(lines) == _TOP_LINES:
            break
    return lines


def _numeric_line(line: _Line) -> tuple[Stamp, str] | None:
    found = _NUMBERS.search(line.text)
    if found is None or not _is_date_line(line, found.start(), found.end()):
        return None
    stamp = read_stamp(found.group())
    return (_with_clock(stamp, line.text, found.end()), line.text) if stamp else None


def _worded_line(line: _Line, mentions: list[CalendarMention]) -> tuple[Stamp, str] | None:
    for mention in mentions:
        if (
            mention.year is None
            or mention.text[:4].lower() == "the "
            or not _WORD.search(mention.text)
            or not _is_date_line(line, mention.start - line.start, mention.end - line.start)
        ):
            continue
        stamp = _stamp_of(mention)
        if stamp is not None:
            return _with_clock(stamp, line.text, mention.start - line.start), line.text
    return None


def _stamp_of(mention: CalendarMention) -> Stamp | None:
    return read_stamp(f"{mention.year:04d}-{mention.month:02d}-{mention.day:02d}")


def _line_of_another_language(line: _Line) -> tuple[Stamp, str] | None:
    """Let dateparser read a date whose month our own rules do not know."""
    found = DAY_IN_WORDS.search(line.text)
    if found is None or not _is_date_line(line, found.start(), found.end()):
        return None
    stamp = read_stamp(found.group())
    return (_with_clock(stamp, line.text, found.end()), line.text) if stamp else None


def _is_date_line(line: _Line, start: int, end: int) -> bool:
    """Whether the line is there for the date: a marker before it, or hardly anything else in it."""
    if len(line.text) > _LINE_CHARACTERS:
        return False
    if line.start < _TITLE_TOP and ends_in_its_day(line.text, start, end):
        return True
    before, after = line.text[:start], line.text[end:]
    markers = list(MARKER.finditer(before))
    if markers and not _WORD.search(_WEEKDAY.sub("", before[markers[-1].end() :])) and markers[-1].start() < 60:
        return not (markers[-1].start() and _WORD.search(after) and line.text.endswith("."))
    if (
        UPDATED.search(before)
        or _OF_OTHERS.search(before + after)
        or _LEADS_IN.search(_WEEKDAY.sub("", before).rstrip(" ,"))
    ):
        return False
    rest = _CLOCK.sub(" ", _WEEKDAY.sub(" ", f"{before} {after}"))
    count = sum((len(word) + 1) // 2 if word >= _IDEOGRAPHS else 1 for word in _WORD.findall(rest))
    if line.listed or line.below or line.text[0] in _QUOTES:
        return False
    if line.first:
        return count <= 1 and _NAMES_AN_EVENT.match(after) is None
    sentence = line.text.endswith((".", "!", "?", ":", ";")) and count > 2
    stamped = not _WORD.search(_WEEKDAY.sub("", before)) and _CLOCK.match(after.lstrip(" ,|-–")) is not None
    return count <= (_MOST_WORDS_STAMPED if stamped else _MOST_WORDS) and not sentence


def _dateline(line: _Line, mentions: list[CalendarMention]) -> CalendarMention | None:
    place = _DATELINE.match(line.text)
    if place is None:
        return None
    for mention in mentions:
        if mention.start - line.start == place.end() and _AFTER_DATELINE.match(line.text, mention.end - line.start):
            return mention
    return None


def _with_clock(stamp: Stamp, line: str, end: int) -> Stamp:
    if stamp.clock and stamp.moment.hour:
        return stamp
    found = _CLOCK.search(line, end)
    if found is None:
        return stamp
    hour, half = int(found["H"]), (found["half"] or "")[:1].lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return Stamp(stamp.moment.replace(hour=hour, minute=int(found["M"])), None, clock=True)
