"""Bare numbers that are days: "3 – The council votes" below a line that holds a month and nothing else."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.temporal.expression import replace
from timeline.temporal.grammar import parse
from timeline.temporal.members import CALENDAR
from timeline.temporal.tokens import words
from timeline.temporal.vocabulary import lexemes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Sentence
    from timeline.temporal.expression import Expression

_NUMBERED = re.compile(r"(?P<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\s?(?:[:–—]|-(?=\s))\s*[^\W\d_]")


def month_of(
    sentence: Sentence, chosen: Sequence[Expression], tokens: int, above: Expression | None
) -> Expression | None:
    """Return the month of the lines that follow a sentence: its own, where it holds nothing else, or that `above`.

    A heading of anything else, or a line that holds only a year, ends the month.
    """
    whole = chosen[0] if len(chosen) == 1 and chosen[0].start == 0 and chosen[0].end == tokens else None
    dated = whole is not None and whole.operator is CALENDAR
    if whole is not None and dated and whole.fields.keys() <= {"month", "year"} and "month" in whole.fields:
        return whole
    return None if sentence.heading or dated else above


def numbered_day(sentence: Sentence, month: Expression) -> Expression | None:
    """Read the number that a line begins with as a day of the month above; None where there is none to be read."""
    found = _NUMBERED.match(sentence.text)
    if found is None:
        return None
    day = _day(int(found["day"]))
    return replace(day, end=1, fields={**day.fields, **month.fields})


@lru_cache(maxsize=32)
def _day(number: int) -> Expression:
    """Read a day of January, to be put into another month."""
    known = lexemes(words(f"{number} January"))
    return max(parse(known), key=lambda x: x.end - x.start)
