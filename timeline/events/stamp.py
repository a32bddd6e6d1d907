"""Lines that are nothing but a time: page furniture, or the day below a signature, which dates the text itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.events.headline import shorten
from timeline.model import Granularity, TimexType

if TYPE_CHECKING:
    from timeline.events.reading import Reader
    from timeline.model import Sentence, Timex

_STAMP_WORD = re.compile(
    r"[ECMPGUBIK]?[SDEMC]?[STU][TC]|gmt|msk|[ap]\.?m\.?|local|time|published|updated|posted|on|at|by|[\d\W]+",
    re.IGNORECASE,
)
_LONGEST_STAMP = 60
_LONGEST_LINE = 8


def is_stamp(sentence: Sentence, timex: Timex) -> bool:
    """Whether the line is nothing but a time, or a note in brackets: no verb, no noun."""
    if len(sentence.text) > _LONGEST_STAMP:
        return False
    if sentence.text.startswith("[") and sentence.text.rstrip(".").endswith("]"):
        return True
    rest = sentence.text[: timex.start - sentence.start] + sentence.text[timex.end - sentence.start :]
    if timex.type is not TimexType.TIME:
        return not any(character.isalpha() for character in rest)
    return all(_STAMP_WORD.fullmatch(word) for word in rest.split())


def signed(reader: Reader, index: int, timex: Timex) -> str:
    """Name the text that a day below its signature dates: its title, else the signature; "" for any other line.

    It is a day at the end of the text, behind a short line in capitals or with a comma at its end: who signs, or where.
    A day alone elsewhere tells the reader nothing that the publication date does not.
    """
    interval = timex.interval
    day = interval is not None and interval.granularity is Granularity.DAY and timex.type is TimexType.DATE
    behind = reader.sentences[index + 1 :]
    if not day or any(not (sentence.heading or sentence.boilerplate) for sentence in behind):
        return ""
    lines: list[str] = []
    for sentence in reversed(reader.sentences[:index]):
        line = " ".join(sentence.text.split())
        if len(line.split()) > _LONGEST_LINE or not (line.isupper() or line.endswith(",")):
            break
        lines.insert(0, line.rstrip(","))
    if not lines or len(lines) == index:
        return ""
    return shorten(reader.article.title or ", ".join((*lines, timex.text)))
