"""Lines that are nothing but a time: page furniture, or the day below a signature, which dates the text itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.events.shorten import shorten
from timeline.languages.en import stamps
from timeline.model.reach import Granularity, TimexType

if TYPE_CHECKING:
    from timeline.events.reading import Reader
    from timeline.model import Sentence, Timex

_STAMP_WORD = re.compile(
    r"[ECMPGUBIK]?[SDEMC]?[STU][TC]|gmt|msk|[ap]\.?m\.?|local|time|published|updated|posted|on|at|by|[\d\W]+",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d(?!\d)")
_CLOCK_AT = re.compile(r"\d[:.]\d\d(?: ?[ap]\.?m\.?)? at$", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NAMED_MONTH = re.compile(r"[A-Za-z]{3}")
_WEEKDAY = re.compile(r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b")
_HOUR_BEHIND = re.compile(
    r" ?[,;:–—-]?(?: at)? ?\d{1,2}[:.]\d\d(?: ?(?i:[ap]\.?m)\b\.?)?"
    r"(?: (?:[A-Z]{2,4}\b|at \d{1,2}[:.]\d\d(?: ?[ap]m\b)?))?\s*"
)
_LED = re.compile(r"\b(?:on|at|by|of|from|to|since|until|till|before|after|for|and|or|between|in|,)$", re.IGNORECASE)
_UPDATED = re.compile(stamps.UPDATED, re.IGNORECASE)
_NOTED = re.compile(stamps.CAPITAL)
_BY_WHOM = re.compile(stamps.BY_WHOM)
_BYLINE = re.compile(stamps.BYLINE)
_BYLINED = re.compile(stamps.BYLINED)
_RIGHTS = re.compile(stamps.RIGHTS)
_OWNED = re.compile(stamps.OWNED)
_OWNED_BY = re.compile(stamps.OWNED_BY)
_OPEN_TALK = re.compile(stamps.OPEN_TALK)
_CLOSED_TALK = re.compile(stamps.CLOSED_TALK)
_UPDATE = re.compile(stamps.UPDATE)
_BEHIND = re.compile(stamps.BEHIND)
_TWEETED = re.compile(stamps.TWEETED)
_AGENCY = re.compile(stamps.AGENCY)
_WROTE = re.compile(stamps.WROTE)
_OF_THE_PAGE = re.compile(stamps.OF_THE_PAGE)
_OPENING = re.compile(r"\(|\[|-L[RS]B-")
_CLOSING = re.compile(r"\s*(?:\)|\]|-R[RS]B-)\s*(?=[A-Z\"“`]|$)")
_CAPITALS = re.compile(r"(?:^|[A-Z]{2},?|[*|:])$")
_LOOSE = re.compile(r"(?:^|[^\w\s,;’'\"“)])$")
_AGO = re.compile(r"\d+ (?:hrs?|mins?|hours?|minutes?|days?) ago")
_PLACE = re.compile(r"[A-Z][\w’'.-]*(?:,? (?:[A-Z][\w’'.-]*|de|la|al)){0,3}(?:, ?| ?\(| )")
_DASH = re.compile(r"\)? ?[—–-] ?(?=[A-Z\"“])")
_LONGEST_STAMP = 60
_LONGEST_LINE = 8


def is_stamp(sentence: Sentence, timex: Timex) -> bool:
    """Whether the line is nothing but a time, or a note in brackets: no verb, no noun; or the page's own time."""
    before = sentence.text[: timex.start - sentence.start].rstrip()
    after = sentence.text[timex.end - sentence.start :]
    if _printed(before, timex.text, after) or _leads_in(sentence, timex) or _noted(before, timex.text, after):
        return True
    if len(sentence.text) > _LONGEST_STAMP:
        return False
    if sentence.text.startswith("[") and sentence.text.rstrip(".").endswith("]"):
        return True
    rest = sentence.text[: timex.start - sentence.start] + sentence.text[timex.end - sentence.start :]
    if timex.type is not TimexType.TIME:
        return not any(character.isalpha() for character in rest)
    return all(_STAMP_WORD.fullmatch(word) for word in rest.split())


def leads_line(sentence: Sentence, timex: Timex) -> bool:
    """Whether a clock in front of its line tells when that was written: "16:10 Engineers opened the gates at 3pm"."""
    behind = sentence.text[timex.end - sentence.start :].lstrip(" :.)]-–—|")
    clock = timex.type is TimexType.TIME and timex.text[:1].isdigit()
    return clock and not sentence.text[: timex.start - sentence.start].strip("([ ") and behind[:1].isupper()


def _noted(before: str, text: str, after: str) -> bool:
    """Whether a time is in a note that tells when a text was put up or changed.

    "Posted by: harborfan | May 3, 2021 1:59 PM", "(Update 5:16 a.m. Thursday in Elmham) ...", "ELMHAM, May 3 (AP) -",
    "This article was amended on 3 May".
    """
    behind = after.lstrip()
    exact = _CLOCK.search(text) is not None
    whole = _YEAR.search(text) is not None
    if _OF_THE_PAGE.search(before) is not None or _RIGHTS.search(before) is not None:
        return True
    if _OWNED.match(before) is not None and _OWNED_BY.match(behind) is not None:
        return True
    if _OPEN_TALK.search(before) is not None and _CLOSED_TALK.match(behind) is not None:
        return True
    if _AGENCY.match(behind) is not None and _CAPITALS.search(before) is not None:
        return True
    if _NAMED_MONTH.search(text) is not None and _TWEETED.search(before) is not None:
        return not behind[:1].islower()
    if _AGO.fullmatch(text) is not None and before.endswith(("-", "–", "|")):
        return not behind[:1].islower()
    if (whole or exact) and (_BY_WHOM.search(before) or _NOTED.search(before)):
        return not behind.startswith(",")
    return (whole and _BEHIND.match(behind) is not None) or _bracketed(before, text, after)


def _bracketed(before: str, text: str, after: str) -> bool:
    """Whether a time stands in the note in brackets that opens a report, whose beginning may be lost."""
    opening = max((found.end() for found in _OPENING.finditer(before)), default=-1)
    inside = before[opening:].lstrip() if opening >= 0 else before
    if _CLOSING.search(inside) is not None:
        return False
    if opening >= 0:
        return _UPDATE.match(inside) is not None
    return (
        _CLOCK.search(text) is not None
        and _CLOSING.match(after) is not None
        and len(before) <= _LONGEST_STAMP // 2
        and not any(word.islower() for word in before.split())
    )


def _leads_in(sentence: Sentence, timex: Timex) -> bool:
    """Whether a day stands between a place and a dash in front of the text: "Geneva, 15 November 2022 — The agency"."""
    if _YEAR.search(timex.text) is None:
        return False
    place = timex.start - sentence.start
    return (
        _PLACE.fullmatch(sentence.text[:place]) is not None
        and _DASH.match(sentence.text, place + len(timex.text)) is not None
    )


def _printed(before: str, text: str, after: str) -> bool:
    """Whether a time is that of the page, run into the text: "LONDON | Thu Jun 3, 2021 4:42 pm EDT Rebels".

    Prose leads a day, year and hour in by a preposition, never puts an hour right behind a year, and has no bars.
    """
    dated = _YEAR.search(text) is not None
    if not dated and _CLOCK.search(text) is None:
        return False
    if not dated:
        again = after.lstrip().startswith("|") and _CLOCK_AT.search(before) is not None
        again = again or _BYLINED.match(before) is not None
        return again or _YEAR.search(before.rstrip(" -,;–—")[-4:]) is not None
    hour = _HOUR_BEHIND.match(after)
    behind = after[hour.end() :] if hour is not None else after.lstrip()
    if before.endswith("|") and _BYLINE.match(before.rstrip("| ")) is not None:
        return True
    if not before and behind.startswith("|") and _BYLINE.match(behind.lstrip("| ")) is not None:
        return True
    if hour is not None and _BYLINED.match(before) is not None:
        return True
    if hour is None and _CLOCK.search(text) is None:
        return False
    if _NAMED_MONTH.search(text) is None:
        return False
    barred = behind.startswith("|") or (before.endswith("|") and not before.startswith("|"))
    if barred or _UPDATED.search(before) is not None or _WROTE.match(behind) is not None:
        return True
    if _LED.search(before) is not None or behind[:1].islower():
        return False
    if _WEEKDAY.search(text) is not None:
        return True
    return _LOOSE.search(before) is not None and behind[:1].isupper()


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
