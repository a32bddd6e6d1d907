"""People called June or Ramadan: whom a text names so once is no date where no preposition stands in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.vetoes import NAME_LEADS, YEAR_LEADS
from timeline.temporal.members import CALENDAR
from timeline.temporal.monthnames import A_PERSON, veto_month
from timeline.temporal.names import is_family_name

if TYPE_CHECKING:
    from timeline.temporal.document import Reading
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

_FIRST_NAMES = frozenset("april june august jan".split())
_NAMED = frozenset(("month", "holiday"))
_LEADS = NAME_LEADS | YEAR_LEADS


def without_namesakes(readings: list[Reading]) -> list[Reading]:
    """Drop the months and the holidays that are a name of somebody whom the text names, from what was chosen.

    "June Hill came first. ... In the end June stayed" names no month; "She had come in June" does. "Tariq Ramadan wrote
    it. ... Ramadan said" names no holiday.
    """
    people = {
        name
        for reading in readings
        for x in reading.candidates
        if x.rule.name in _NAMED and (name := _person(reading, x)) is not None
    }
    if not people:
        return readings
    for reading in readings:
        if any(_is_bare(reading.tokens, x, people) for x in reading.chosen):
            reading.chosen = [x for x in reading.chosen if not _is_bare(reading.tokens, x, people)]
    return readings


def _person(reading: Reading, x: Expression) -> str | None:
    """Return the month or the holiday that a candidate names where it is a person's name, else None."""
    tokens, start = reading.tokens, x.start
    lower = tokens.lowers[start]
    if x.rule.name == "holiday":
        return lower if is_family_name(tokens, x) else None
    if lower not in _FIRST_NAMES or x.operator is not CALENDAR or x.fields.keys() != {"month"} or x.end - start != 1:
        return None
    before = tokens.lowers[start - 1] if start else ""
    after = tokens.lowers[x.end] if x.end < len(tokens) else ""
    return lower if veto_month(tokens, x, before, after) == A_PERSON else None


def _is_bare(tokens: Tokens, x: Expression, people: set[str]) -> bool:
    bare = x.operator is CALENDAR and x.fields.keys() in ({"month"}, {"holiday"})
    if tokens.lowers[x.start] not in people or not bare:
        return False
    return x.end - x.start == 1 and (not x.start or tokens.lowers[x.start - 1] not in _LEADS)
