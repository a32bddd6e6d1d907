"""Which time expressions of a sentence may date an event, before the sentence is read."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from timeline.events.alternatives import alternatives
from timeline.events.chatter import asks
from timeline.events.stamp import is_stamp, leads_line, signed
from timeline.languages.en.events import syntax
from timeline.model.reach import TimexType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.events.reading import Reader
    from timeline.model import Sentence, Timex

LONGEST = 3000
"""Characters of a sentence that is read as a whole."""
_ASKING = re.compile(syntax.ASKING, re.IGNORECASE)
_MARGIN = 600
_TO_A_DATE = "duration-to-date"
_TO_ITS_END = 14
"""Characters between a stretch and its last day: "ended on the"."""
_MOST_ROWS = 40


class Datable(NamedTuple):
    """A sentence, or a window of it, with its time expressions, and those that may date an event.

    Each of these by its number, with the title of the text where it signs one; `spare` are too many to be read.
    """

    place: int
    sentence: Sentence
    timexes: Sequence[Timex]
    dates: list[tuple[int, Timex, str]]
    spare: int


def _ends(timex: Timex, stretch: Timex) -> bool:
    """Whether a date is the last day of the stretch in front: "evacuated in the three days to Sunday"."""
    if stretch.name != _TO_A_DATE or stretch.interval is None or timex.interval is None:
        return False
    return 0 <= timex.start - stretch.end <= _TO_ITS_END and stretch.interval.end == timex.interval.end


def datable(reader: Reader, index: int, timexes: Sequence[Timex]) -> Iterator[Datable]:
    """Tell which expressions of a sentence may date an event; of a question none."""
    sentence = reader.sentences[index]
    if sentence.text.rstrip("\"”’')").endswith("?"):
        return
    if asks(reader, index) and _ASKING.search(sentence.text):
        return
    spare = len(timexes) - _MOST_ROWS
    heeded = alternatives(sentence.text, sentence.start, timexes[:_MOST_ROWS])
    for window, inside in _windows(sentence, heeded):
        dates: list[tuple[int, Timex, str]] = []
        for number, timex in enumerate(inside):
            if timex.range_end or not _dates(timex) or (number and _ends(timex, inside[number - 1])):
                continue
            if leads_line(window, timex) and any(_placed(other) for other in inside if other is not timex):
                continue
            stamp = is_stamp(window, timex)
            title = signed(reader, index, timex) if stamp else ""
            if title or not stamp:
                dates.append((number, timex, title))
        yield Datable(index, window, inside, dates, max(0, spare))


def _windows(sentence: Sentence, timexes: Sequence[Timex]) -> Iterator[tuple[Sentence, Sequence[Timex]]]:
    """Take a sentence of ordinary length as it is; in a huge one give each expression its surroundings."""
    if len(sentence.text) <= LONGEST:
        yield sentence, timexes
        return
    for timex in timexes:
        start = max(sentence.start, timex.start - _MARGIN)
        end = min(sentence.end, timex.end + _MARGIN)
        text = sentence.text[start - sentence.start : end - sentence.start]
        yield replace(sentence, text=text, start=start, end=end), (timex,)


def _placed(timex: Timex) -> bool:
    return timex.interval is not None and timex.type in (TimexType.DATE, TimexType.TIME) and _dates(timex)


def _dates(timex: Timex) -> bool:
    if timex.interval is not None and not timex.loose:
        return timex.interval.start is not None or timex.interval.end is not None
    # Relative, in an article without a date: told, and to be placed by the reader.
    return not timex.loose and (timex.vague or timex.type in (TimexType.DATE, TimexType.TIME))
