"""Lines that a time stands in front of: stamps of a ticker, days of a chronology, items of a list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.languages.en.prepositions import LINKS
from timeline.temporal.members import AT, CALENDAR, DAY, REFERENCE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.model import CivilTime
    from timeline.temporal.document import Reading
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

_NEARLY = frozenset(("about", "after", "around", "at", "before", "by", "just", "shortly", "soon"))
_FRONT = 2
_PARTING = frozenset((":", "–", "—", "-", "|"))
_BULLETS = frozenset(("[", "*", "•", "-"))
_AHEAD = 10
"""Years by which a number in front of a line lies ahead at least, where it is no year but a clock time."""
_HOURS, _MINUTES = 24, 60
_TO_COME = frozenset("will shall would may might could should due expected scheduled planned".split())
_WORDS = 12
"""Words behind the day of a line that show whether it tells of something."""


def is_ticker(readings: Iterable[Reading], day: CivilTime | None) -> bool:
    """Whether clock times without a colon lead the lines of news: one of them would be a year far ahead."""
    if day is None:
        return False
    return any(
        x.fields["year"] > day.year + _AHEAD
        for reading in readings
        if reading.tokens.lowers[1:2] == [":"]
        for x in reading.chosen[:1]
        if _ticks(x, reading.tokens)
    )


def ticked(x: Expression, tokens: Tokens) -> Expression:
    """Read the number in front of a ticker's line as a clock time: "2049: He says ..."; or leave it as it is."""
    if not _ticks(x, tokens):
        return x
    hour, minute = divmod(x.fields["year"], 100)
    fields = {"hour": hour, "minute": minute, "whole_hour": False, "halved": False, "of_24": True}
    return replace(x, operator=AT, yields="TIME", fields=fields, anchor=REFERENCE, unit=DAY)


def _ticks(x: Expression, tokens: Tokens) -> bool:
    if (
        x.start
        or x.end != 1
        or x.operator is not CALENDAR
        or x.fields.keys() != {"year"}
        or tokens.lowers[1:2] != [":"]
    ):
        return False
    hour, minute = divmod(x.fields["year"], 100)
    return bool(hour < _HOURS and minute < _MINUTES)


def leads_line(x: Expression, tokens: Tokens) -> bool:
    """Whether an expression stands before its line, parted from it: "4 March – Parliament votes"."""
    if x.end >= len(tokens):
        return False
    if x.operator is AT and tokens.lowers[0] == "(" and tokens.lowers[x.end] == ")":
        return x.start == 1 or (x.start == _FRONT and tokens.lowers[1] in ("update", "updated"))
    if x.operator is AT and x.start == 0 and tokens.lowers[0][0].isdigit() and tokens.capital(x.end):
        return True  # "13:15 A spokesman says two soldiers died on Monday."
    if tokens.lowers[x.end] not in _PARTING:
        return False
    if x.start == 1 and x.operator is CALENDAR and tokens.lowers[0] in _BULLETS:
        return True
    return x.start == 0 or (x.start <= _FRONT and x.operator is AT and _NEARLY.issuperset(tokens.lowers[: x.start]))


def leads_item(x: Expression, reading: Reading) -> bool:
    """Whether a day opens an item without a full stop: "5 June Athens delays a payment"."""
    open_ended = reading.sentence.text[-1:] not in '.!?"”'
    return open_ended and x.start == 0 and x.end < len(reading.tokens) and reading.tokens.capital(x.end)


def tells_an_event(x: Expression, tokens: Tokens) -> bool:
    """Whether the line of a day tells what happened: "21 April: The rig burns", not "May 3 - Oslo" or "will open"."""
    if not _TO_COME.isdisjoint(tokens.lowers[x.end :]):
        return False
    behind = range(x.end + 1, min(len(tokens), x.end + 1 + _WORDS))
    told = sum(tokens.lowers[i].isalpha() and not tokens.capital(i) and tokens.lowers[i] not in LINKS for i in behind)
    return told > 1
