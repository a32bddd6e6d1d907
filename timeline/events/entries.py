"""Chronologies: lists whose items begin with a day, and days that stand alone above what happened on them."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from timeline.events.members import Granularity, TimexType

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeline.model import Sentence, Timex

_FEWEST = 3
_PARTED = re.compile(r"\.?\s*(?:[:–—|]|-(?=\s))\s*(?=[^\W_]|[\"“‘'(])")
_CALENDAR = (Granularity.DAY, Granularity.WEEK, Granularity.MONTH, Granularity.YEAR)
_DIGIT = re.compile(r"\d")


class Entry(NamedTuple):
    """What a chronology tells of one day: the day, and where in the article the telling starts."""

    timex: Timex
    start: int
    why: str


def entries_of(sentences: Sequence[Sentence], timexes: Sequence[Timex]) -> Mapping[int, Entry]:
    """Find the entries of a chronology, by the number of their sentence.

    An entry is a line that begins with a date and a dash or colon, or the first sentence of each undated paragraph
    below a day that stands alone on its line, up to the next heading. A text with fewer than three such dates is no
    chronology and has none.
    """
    starts = [timex.start for timex in timexes]
    entries: dict[int, Entry] = {}
    dates: set[int] = set()
    above: Timex | None = None
    paragraph = -1
    for index, sentence in enumerate(sentences):
        here = timexes[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        opens, paragraph = sentence.paragraph != paragraph, sentence.paragraph
        lead = here[0] if here and opens and _leads(here[0], sentence) else None
        parted = _PARTED.match(sentence.text, _end(lead) - sentence.start) if lead is not None else None
        day = lead if lead is not None and _is_day(lead) else None
        if lead is not None and _end(lead) >= sentence.start + len(sentence.text.rstrip(" .:–—-*_")):
            above = day
            dates.add(lead.start)
        elif sentence.heading and (day is None or parted is None):
            above = None
        elif sentence.boilerplate:
            continue
        elif lead is not None and parted is not None:
            above = day if sentence.heading else None
            dates.add(lead.start)
            entries[index] = Entry(lead, sentence.start + parted.end(), "the line begins with it")
        elif above is not None and opens and not here:
            entries[index] = Entry(above, sentence.start, "it stands above the lines of that day")
    return entries if len(dates) >= _FEWEST else {}


def _leads(timex: Timex, sentence: Sentence) -> bool:
    """Whether a sentence begins with a date of the calendar, with a number in it."""
    interval = timex.interval
    exact = interval is not None and interval.granularity in _CALENDAR and interval.start is not None
    named = timex.type is TimexType.DATE and _DIGIT.search(timex.text) is not None
    return exact and named and not sentence.text[: timex.start - sentence.start].strip("*_ ")


def _is_day(timex: Timex) -> bool:
    return timex.whole_end is None and timex.interval is not None and timex.interval.granularity is Granularity.DAY


def _end(timex: Timex) -> int:
    return timex.whole_end or timex.end
