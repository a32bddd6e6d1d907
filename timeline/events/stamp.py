"""Lines that are nothing but a time: page furniture, or the day below a signature, which dates the text itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.events.shorten import shorten
from timeline.model.reach import Granularity, TimexType

if TYPE_CHECKING:
    from timeline.events.reading import Reader
    from timeline.model import Sentence, Timex

_STAMP_WORD = re.compile(
    r"[ECMPGUBIK]?[SDEMC]?[STU][TC]|gmt|msk|[ap]\.?m\.?|local|time|published|updated|posted|on|at|by|[\d\W]+",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_WEEKDAY = re.compile(r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b")
_HOUR_BEHIND = re.compile(r",? ?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4}\b)?\s*")
_LED = re.compile(r"\b(?:on|at|by|of|from|to|since|until|till|before|after|for|and|or|between|in|,)$", re.IGNORECASE)
_UPDATED = re.compile(r"\b(?:updated|published|posted|modified)(?: on| at)?:?$", re.IGNORECASE)
_PLACE = re.compile(r"[A-Z][\w’'.-]*(?:,? (?:[A-Z][\w’'.-]*|de|la|al)){0,3}(?:, ?| ?\(| )")
_DASH = re.compile(r"\)? ?[—–-] ?(?=[A-Z\"“])")
_LONGEST_STAMP = 60
_LONGEST_LINE = 8


def is_stamp(sentence: Sentence, timex: Timex) -> bool:
    """Whether the line is nothing but a time, or a note in brackets: no verb, no noun; or the page's own time."""
    if _printed(sentence, timex) or _leads_in(sentence, timex):
        return True
    if len(sentence.text) > _LONGEST_STAMP:
        return False
    if sentence.text.startswith("[") and sentence.text.rstrip(".").endswith("]"):
        return True
    rest = sentence.text[: timex.start - sentence.start] + sentence.text[timex.end - sentence.start :]
    if timex.type is not TimexType.TIME:
        return not any(character.isalpha() for character in rest)
    return all(_STAMP_WORD.fullmatch(word) for word in rest.split())


def _leads_in(sentence: Sentence, timex: Timex) -> bool:
    """Whether a day stands between a place and a dash in front of the text: "Geneva, 15 November 2022 — The agency"."""
    if _YEAR.search(timex.text) is None:
        return False
    place = timex.start - sentence.start
    return (
        _PLACE.fullmatch(sentence.text[:place]) is not None
        and _DASH.match(sentence.text, place + len(timex.text)) is not None
    )


def _printed(sentence: Sentence, timex: Timex) -> bool:
    """Whether a time is that of the page, run into the text: "LONDON | Thu Jun 3, 2021 4:42 pm EDT Rebels".

    Prose leads a day, year and hour in by a preposition, and never puts an hour right behind a year.
    """
    dated = _YEAR.search(timex.text) is not None
    if not dated and _CLOCK.search(timex.text) is None:
        return False
    before = sentence.text[: timex.start - sentence.start].rstrip()
    if not dated:
        return _YEAR.search(before[-4:]) is not None
    after = sentence.text[timex.end - sentence.start :]
    hour = _HOUR_BEHIND.match(after)
    if _WEEKDAY.search(timex.text) is None or (hour is None and _CLOCK.search(timex.text) is None):
        return False
    behind = after[hour.end() :] if hour is not None else after.lstrip()
    return _UPDATED.search(before) is not None or (_LED.search(before) is None and not behind[:1].islower())


def signed(reader: Reader, index: int, timex: Timex) -> str:
    """Name the text that a day below its signature dates: its title, else the signature; "" for any other line.

    It is a day at the end of the text, behind a short line in capitals or with a comma at its end: who signs, or where.
    A day alone elsewhere tells the reader nothing that the publication date does not.
    """
    interval = timex.interval
    day = interval is not None and interval.granularity is Granularity.DAY and timex.type is TimexType.DATE
    behind = (reader.sentences[place] for place in range(index + 1, len(reader.sentences)))
    if not day or any(not (sentence.heading or sentence.boilerplate) for sentence in behind):
        return ""
    lines: list[str] = []
    for place in range(index - 1, -1, -1):
        line = " ".join(reader.sentences[place].text.split())
        if len(line.split()) > _LONGEST_LINE or not (line.isupper() or line.endswith(",")):
            break
        lines.insert(0, line.rstrip(","))
    if not lines or len(lines) == index:
        return ""
    return shorten(reader.article.title or ", ".join((*lines, timex.text)))
