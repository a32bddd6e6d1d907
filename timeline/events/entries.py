"""Chronologies: lists whose items begin with a day, and days that stand alone above what happened on them."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from timeline.model.reach import Extent, Granularity, TimexType
from timeline.temporal.edtf import to_edtf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeline.model import Sentence, Timex

_FEWEST = 3
_DAYS = 2
"""Days that stand alone above lines, at least."""
_ABOVE = "it stands above the lines of that day"
_AROUND = "it stands above what happened at some point in it"
_PARTED = re.compile(r"\.?\s*(?:[:–—|]|-(?=\s))\s*(?=[^\W_]|[\"“‘'(])")
_UNPARTED = re.compile(r" +(?=[A-Z][^\W\d_]*(?: [^\W_][^\s]*){3})")
"""Behind a day that opens an item without a mark: "6 May 2012 Elections end in deadlock"."""
_CALENDAR = (Granularity.DAY, Granularity.WEEK, Granularity.MONTH, Granularity.YEAR)
_CLOCK = (Granularity.HOUR, Granularity.MINUTE)
_AGES = (Granularity.DECADE, Granularity.CENTURY)
_NAMED = frozenset(("month", "season"))
"""Rules of what stands above a section without any number: "December", "Mid-April", "Spring"."""
_COARSE = (Granularity.YEAR, Granularity.MONTH)
_NEARLY = re.compile(r"(?:just|shortly|soon)? ?(?:about|after|around|at|before|by)", re.IGNORECASE)
"""What stands before the hour of an entry: "Just after 3.20am: soldiers enter the studio"."""
_WORD = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_OF_COMMENT = re.compile(r"\d{4},? at \d{1,2}[:.]\d\d")


class Entry(NamedTuple):
    """What a chronology tells of one day: the day, and where in the article the telling starts."""

    timex: Timex
    start: int
    why: str

    @property
    def of_stretch(self) -> bool:
        """Whether it is told of no day, but of a stretch of time in which it lies."""
        return self.why is _AROUND


def entries_of(sentences: Sequence[Sentence], timexes: Sequence[Timex]) -> Mapping[int, Entry]:
    """Find the entries of a chronology, by the number of their sentence.

    An entry is a line that begins with a date and a dash or colon, or the first sentence of each undated paragraph
    below a day that stands alone on its line, up to the next heading. A text with fewer than three such dates is no
    chronology and has none; one or two hours on lines of their own tell when something was recorded.
    """
    if len(timexes) < _FEWEST:
        return {}
    starts = [timex.start for timex in timexes]
    entries: dict[int, Entry] = {}
    dates: set[int] = set()
    clocks: set[int] = set()
    alone: set[int] = set()
    above: Timex | None = None
    paragraph = -1
    for index, sentence in enumerate(sentences):
        here = timexes[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        opens, paragraph = sentence.paragraph != paragraph, sentence.paragraph
        lead = _lead(here, sentence) if here and opens else None
        parted = _parted(sentence, lead) if lead is not None else None
        day = lead if lead is not None and _is_day(lead) else None
        if sentence.heading and lead is None and len(here) == 1 and _names_day(here[0], sentence):
            above = here[0]
            dates.add(above.start)
            alone.add(above.start)
            continue
        stretch = _stretch(here[0], sentence) if sentence.heading and here else None
        if stretch is not None:
            above = stretch
            dates.add(stretch.start)
            alone.add(stretch.start)
            continue
        if lead is not None and _end(lead) >= sentence.start + len(sentence.text.rstrip(" .:–—-*_")):
            above = day
            (clocks if _is_clock(lead) else dates).add(lead.start)
            alone.add(lead.start)
        elif sentence.heading and (parted is None or (day is None and not _listed(sentences, timexes, index))):
            above = None
        elif sentence.boilerplate:
            continue
        elif lead is not None and parted is not None:
            above = day if sentence.heading else None
            dates.add(lead.start)
            entries[index] = Entry(lead, sentence.start + parted.end(), "the line begins with it")
        elif above is not None and opens and not any(map(_dates, here)):
            entries[index] = Entry(above, sentence.start, _ABOVE if _is_day(above) else _AROUND)
    if len(clocks) < _FEWEST:  # the hours at which a transcript begins and ends hold nothing
        entries = {index: entry for index, entry in entries.items() if entry.timex.start not in clocks}
        alone, clocks = alone - clocks, set()
    if len(alone) < _DAYS:  # the day of a byline
        entries = {index: entry for index, entry in entries.items() if entry.why not in (_ABOVE, _AROUND)}
    return entries if len(dates) + len(clocks) >= _FEWEST else {}


def _listed(sentences: Sequence[Sentence], timexes: Sequence[Timex], index: int) -> bool:
    """Whether the line before or behind opens with a date as well: these are items, and no headings of sections."""
    for place in (index - 1, index + 1):
        if 0 <= place < len(sentences):
            beside = sentences[place]
            first = bisect_left(timexes, beside.start, key=_start)
            here = timexes[first : bisect_left(timexes, beside.end, first, key=_start)]
            if here and _lead(here, beside) is not None:
                return True
    return False


def _start(timex: Timex) -> int:
    return timex.start


def _parted(sentence: Sentence, lead: Timex) -> re.Match[str] | None:
    """Find what parts a day from its line: a dash or colon, or in an item of a list the capital of a sentence.

    What stands above a comment parts nothing: "June 3, 2021 at 6:19 pm | I hope".
    """
    behind = _end(lead) - sentence.start
    found = _PARTED.match(sentence.text, behind)
    if found is not None and "|" in found.group() and _OF_COMMENT.search(lead.text) is not None:
        return None
    return _UNPARTED.match(sentence.text, behind) if found is None and sentence.heading else found


def _lead(here: Sequence[Timex], sentence: Sentence) -> Timex | None:
    """Return the date that a sentence begins with: of "2014 February 7" the day, since the year only leads to it."""
    if not _leads(here[0], sentence):
        return None
    lead = here[0]
    for following in here[1:]:
        between = sentence.text[_end(lead) - sentence.start : following.start - sentence.start]
        if between not in (" ", " | ") or not _within(following, lead):
            break
        lead = following
    return lead


def _within(inner: Timex, outer: Timex) -> bool:
    """Whether a date lies in a year or month, and is finer."""
    if inner.interval is None or outer.interval is None or outer.interval.granularity not in _COARSE:
        return False
    starts = inner.interval.start, outer.interval.start
    if starts[0] is None or starts[1] is None or inner.interval.granularity is outer.interval.granularity:
        return False
    return starts[0].year == starts[1].year and (inner.interval.end or starts[0]) <= (outer.interval.end or starts[0])


def _dates(timex: Timex) -> bool:
    """Whether an expression has a place in time, as a length or a habit has not."""
    return timex.interval is not None


def _leads(timex: Timex, sentence: Sentence) -> bool:
    """Whether a sentence begins with a date of the calendar or a clock time, with a number in it."""
    interval = timex.interval
    known = _CALENDAR if timex.type is TimexType.DATE else _CLOCK
    exact = interval is not None and interval.granularity in known and interval.start is not None
    named = timex.type in (TimexType.DATE, TimexType.TIME) and _DIGIT.search(timex.text) is not None
    front = sentence.text[: timex.start - sentence.start].strip("*_ ")
    return exact and named and (not front or (timex.type is TimexType.TIME and _NEARLY.fullmatch(front) is not None))


def _is_clock(timex: Timex) -> bool:
    return timex.interval is not None and timex.interval.granularity in _CLOCK


def _is_day(timex: Timex) -> bool:
    """Whether a date is a day or a time of a day, as stands above what happened then."""
    fine = timex.interval is not None and timex.interval.granularity in (Granularity.DAY, *_CLOCK)
    return timex.whole_end is None and fine


def _names_day(timex: Timex, sentence: Sentence) -> bool:
    """Whether a heading is little more than a day: "Day 1 (February 24, 2022)"."""
    rest = sentence.text[: timex.start - sentence.start] + sentence.text[_end(timex) - sentence.start :]
    day = timex.type is TimexType.DATE and _is_day(timex) and _DIGIT.search(timex.text) is not None
    return day and len(_WORD.findall(rest)) <= 1


def _stretch(timex: Timex, sentence: Sentence) -> Timex | None:
    """Return the date of a heading that is nothing but a stretch of time, for what lies in it: "2 to 5 March"."""
    interval = timex.interval
    if interval is None or timex.type is not TimexType.DATE or interval.start is None or interval.end is None:
        return None
    whole = timex.start == sentence.start and _end(timex) >= sentence.start + len(sentence.text.rstrip(" .:–—-*_"))
    named = _DIGIT.search(timex.text) is not None or timex.name in _NAMED
    long = interval.granularity not in _AGES and interval.end.ordinal - interval.start.ordinal > 1
    if not (whole and named and long):
        return None
    within = replace(interval, extent=Extent.WITHIN)
    return replace(timex, interval=within, edtf=to_edtf(within))


def _end(timex: Timex) -> int:
    return timex.whole_end or timex.end
