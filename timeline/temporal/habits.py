"""Days that are one of many ("a hot Sunday") or an age ("cars of tomorrow"), and months of which every one is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import CLAUSE_ENDS, DETERMINERS, FUTURE, MODALS, PLACING, UNTIL
from timeline.languages.en.lexicon import LEXICON, MONTHS, PLURAL_UNITS, UNITS, WEEKDAYS
from timeline.languages.en.vetoes import ANY_DAY, BEHIND_ONE_OF_MANY, COUNTING_DAYS, OF_A_DAY, OF_AN_AGE, RISING
from timeline.model.reach import Direction
from timeline.temporal.calendar_dates import OVER
from timeline.temporal.clockdays import UNTOLD, is_of_every_week
from timeline.temporal.expression import YEARLY_FIELDS, replace
from timeline.temporal.members import CALENDAR, DAY, PART_OF_DAY, RANGE, SET
from timeline.temporal.names import in_apposition, middle_name
from timeline.temporal.setdays import is_kept_yearly, recurs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import CivilTime
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

_IDIOM = 2
"""Tokens in front of "the day" in "years to the day"."""
_COUNTED = frozenset({"almost", "exactly", "later", "ago", *UNITS, *PLURAL_UNITS})
_NAMED = frozenset(("weekday", "season", "month"))
_BESIDE = frozenset(("before", "after"))
WEEKEND = "weekend"
"""The rule of "the weekend"."""
_ARTICLES = frozenset(("a", "an", "one"))
_SHALL = 3
"""Tokens in front of a verb among which "will" stands."""
_SECOND = 2
"""The first place of an article behind "on" that does not open its sentence."""
_DESCRIBED = 3
"""Words between "on a" and a weekday at most: "on a hot, humid Sunday"."""


def not_told_which(tokens: Tokens, x: Expression, before: str) -> str | None:
    """Say why a weekday is no day that can be told, or return None where it may be one."""
    counted = before in COUNTING_DAYS and x.start > 1 and tokens.lowers[x.start - 2] in ("the", "every", "each")
    if counted and tokens.lowers[x.start - 2 : x.start] != ["each", "other"]:
        return "which of several is counted, and not of what"
    as_ever = before == "usual" and x.start > 1 and tokens.lowers[x.start - 2] == "as"
    return "one of many such days, and not which" if before in ANY_DAY and not as_ever else None


def veto_of_an_age(tokens: Tokens, x: Expression) -> str | None:
    """Refuse a day that stands for its age: "the cars of tomorrow"."""
    of = x.start > 1 and tokens.lowers[x.start - 1] == "of"
    return "an age, and no day" if of and tokens.lowers[x.start - 2] in OF_AN_AGE else None


def veto_the_day(tokens: Tokens, x: Expression) -> str | None:
    """Refuse the day of "three years to the day after the first shots"."""
    if x.start < _IDIOM or x.unit is not DAY or tokens.lowers[x.start - 1] != "to":
        return None
    counted = tokens.lowers[x.start - 2] in _COUNTED
    return "to the day: a length that is exact" if counted else None


def is_a_name(tokens: Tokens, x: Expression, before: str) -> bool:
    """Whether a weekday belongs to a longer name: "the Friday Club", "General Sunday Ochieng"."""
    if middle_name(tokens, x) or in_apposition(tokens, x):
        return True
    named = before == "the" and x.end < len(tokens) and tokens.texts[x.end].istitle() and tokens.capital(x.end)
    return named and tokens.lowers[x.end] not in LEXICON


def as_habit(x: Expression, tokens: Tokens, side: Direction, dct: CivilTime | None) -> Expression:
    """Read "floods usually come in March" as of every March, and "on a Thursday" as of no Thursday that is known.

    So is "in winter" of no winter that is known, where its clause is in the present: "It is mild in winter". Of today
    is "It is a Friday", on a Friday. "The summer before the war" is of no year that is known.
    """
    if _is_beside_an_event(x, tokens):
        return replace(x, value=UNTOLD)
    if side is Direction.NONE and x.end - x.start == 1 and x.fields.keys() == {"season"} and x.operator is CALENDAR:
        any_year = x.start > 0 and tokens.lowers[x.start - 1] == "in" and x.value is None
        return replace(x, value=UNTOLD) if any_year else x
    if x.operator is PART_OF_DAY and x.base is None and _rises(tokens.lowers, x.start):
        return replace(x, value=UNTOLD)
    day = x.base if x.operator is PART_OF_DAY and x.base is not None else x
    if day.rule.name == "weekday" and day.start == x.start and x.value in (None, OVER) and _is_one_of_many(x, tokens):
        told = x.start >= _SECOND and tokens.lowers[x.start - _SECOND] in ("on", "is", "'s")
        now = told and side in (Direction.NONE, Direction.PRESENT)
        today = now and dct is not None and dct.weekday == day.fields["weekday"]
        return x if today else replace(x, value=UNTOLD)
    if x.operator is not CALENDAR and not x.members:
        return x
    if x.operator is RANGE and is_of_every_week(x, tokens.lowers):
        return replace(x, members=tuple([replace(each, operator=SET, yields="SET") for each in x.members]))
    yearly = [each.operator is CALENDAR and each.fields.keys() <= YEARLY_FIELDS for each in x.members or (x,)]
    if not all(yearly) or (x.value is not None and x.operator is not RANGE):
        return x
    kept = "day" in x.fields and is_kept_yearly(tokens.lowers, x.start, x.end)
    if not kept and not recurs(tokens.lowers, x.start):
        return x
    if x.members:
        return replace(x, members=tuple([replace(each, operator=SET, yields="SET") for each in x.members]))
    return replace(x, operator=SET, yields="SET")


def _is_beside_an_event(x: Expression, tokens: Tokens) -> bool:
    """Whether an event tells which day or season it is: "the Sunday before the vote", "the summer after he fled"."""
    named = x.operator is CALENDAR and len(x.fields) == 1 and x.fields.keys() <= _NAMED and x.value in (None, OVER)
    if not named and x.rule.name != WEEKEND:
        return False
    words = tokens.lowers
    at = x.start if words[x.start] == "the" else x.start - 1
    if at < 0 or words[at] != "the" or (at and words[at - 1] in UNTIL | {"by"}):
        return False  # "available by the autumn, after it made the first"
    behind = words[x.end + 1] if x.end + 1 < len(tokens) and words[x.end] in _BESIDE else ""
    return behind.isalpha() and behind not in CLAUSE_ENDS


def _rises(words: Sequence[str], start: int) -> bool:
    """Whether a part of the day is that of every day: "when I get up in the morning", "what gets us up in the morning".

    "We will get up in the morning and leave" tells of one.
    """
    if words[max(0, start - 2) : start] != ["up", "in"]:
        return False
    at = next((i for i in range(start - 3, max(-1, start - 5), -1) if words[i] in RISING), -1)
    return at >= 0 and FUTURE.isdisjoint(words[max(0, at - _SHALL) : at])


def _is_one_of_many(x: Expression, tokens: Tokens) -> bool:
    """Whether a weekday with an article ends its phrase: "on a hot Sunday in 1990", and not "a Sunday talk show"."""
    behind = tokens.lowers[x.end] if x.end < len(tokens) else ""
    if behind.isalpha() and behind not in CLAUSE_ENDS and behind not in BEHIND_ONE_OF_MANY:
        return False
    if x.start and tokens.lowers[x.start - 1] in _ARTICLES:
        return True
    described = x.start > 0 and tokens.lowers[x.start - 1] in OF_A_DAY
    for i in range(x.start - 1, max(0, x.start - 2 - _DESCRIBED), -1):
        if tokens.lowers[i] in _ARTICLES:
            opens = i < _SECOND or not tokens.lowers[i - 2].isalpha()
            return tokens.lowers[i - 1] == "on" and (described or opens)  # "voted on a bill Sunday" tells when
        if tokens.lowers[i] in DETERMINERS or tokens.lowers[i] in PLACING:
            return False
    return False


def veto_owned_week(tokens: Tokens, x: Expression) -> str | None:
    """Refuse "Monday of last week" in "released a video on Monday of last week's shooting"."""
    owned = tokens.lowers[x.end : x.end + 1] == ["'s"] and "of" in tokens.lowers[x.start : x.end]
    return "the day of one thing and the week of another" if owned else None


def veto_after_next(tokens: Tokens, x: Expression) -> str | None:
    """Refuse "the Sunday after next" in "the Sunday after next month's vote"."""
    behind = tokens.lowers[x.end : x.end + 1]
    goes_on = behind != [] and (behind[0] in UNITS or behind[0] in WEEKDAYS or behind[0] in MONTHS.keys() - MODALS)
    return "next belongs to what follows" if goes_on else None


def veto_week_number(tokens: Tokens, x: Expression) -> str | None:
    """Refuse the weeks of a season: "week 20 of 2021-22", "week 6 of this year's strike"."""
    behind = tokens.lowers[x.end : x.end + 1]
    return "a week of something else, and not of the year" if behind in (["'s"], ["-"], ["/"]) else None
