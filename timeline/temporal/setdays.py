"""Days that are set: by an order, a promise or a change of plan, and every year by a habit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import (
    ANNOUNCING,
    AUXILIARIES,
    BOUNDING,
    CLAUSE_ENDS,
    DETERMINERS,
    SHIFTED,
)
from timeline.languages.en.lexicon import WEEKDAYS
from timeline.languages.en.set_days import GOING, HABITUALLY, ORDERING, PROMISED, SET_FOR_A_DAY
from timeline.temporal.expression import replace
from timeline.temporal.lending import UNTOLD
from timeline.temporal.members import CALENDAR, FUTURE, PAST, PRESENT, RANGE, SET
from timeline.temporal.tense import REACH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Direction
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

_YEARLY = {"month", "day", "season", "quarter"}
"""What comes again every year: as a set where a clause tells of a habit."""
_ORDERED = 6
"""Tokens between an order and what it is to do."""
_REACH_OF_A_HABIT = 9
"""Tokens in front of a date that may hold "usually"."""
_WHERE = frozenset("in at on when".split())
_YEARLY = {"month", "day", "season", "quarter"}
"""What comes again every year: as a set where a clause tells of a habit."""
_MOVED = 8
"""Tokens in front of a day that may tell what is moved to it."""


def as_set(words: Sequence[str], start: int, after: str, found: Direction | None) -> Direction | None:
    """Read on from what the verb tells: a day may be of an order or of the act, a promise lies ahead of its verb."""
    if found is FUTURE and words[start] in WEEKDAYS and _under_an_order(words, start, after):
        return PRESENT
    promised = found is PAST and start > 0 and words[start - 1] == "by" and _is_promised(words, start)
    return FUTURE if promised else found


def _under_an_order(words: Sequence[str], start: int, after: str) -> bool:
    """Whether a weekday ends "ordered the army to free all prisoners on Thursday": that of the order, or of the act."""
    if after not in ("", ".", ",", "after") or words[start - 1] in BOUNDING:
        return False
    end = start - 1 if words[start - 1] == "on" else start
    for i in range(end - 2, max(0, end - REACH), -1):
        if words[i] in CLAUSE_ENDS or words[i] in BOUNDING or words[i] in ANNOUNCING - ORDERING:
            return False
        if words[i] == "to" and words[i - 1] in GOING:
            continue  # "told them to go to work on Monday"
        if words[i] == "to" and words[i + 1] not in SET_FOR_A_DAY and words[i + 1] not in DETERMINERS:
            return not ORDERING.isdisjoint(words[max(0, i - _ORDERED) : i]) and AUXILIARIES.isdisjoint(words[i - 2 : i])
    return False


def _is_promised(words: Sequence[str], start: int) -> bool:
    """Whether a deadline is that of a promise or a demand: "promised a report by April"."""
    for word in words[max(0, start - REACH) : start][::-1]:
        if word in PROMISED:
            return True
        if word in CLAUSE_ENDS or word in AUXILIARIES:
            return False
    return False


def is_moved(words: Sequence[str], start: int) -> bool:
    """Whether something is moved to a day: "moved Monday night's game to Tuesday"."""
    for word in words[max(0, start - _MOVED) : start - 1][::-1]:
        if word in SHIFTED:
            return True
        if word in CLAUSE_ENDS or word == "from":
            return False
    return False


def _recurs(words: Sequence[str], start: int) -> bool:
    """Whether a clause tells of a habit: "floods usually come in March"."""
    before = words[max(0, start - _REACH_OF_A_HABIT) : start][::-1]
    if HABITUALLY.isdisjoint(before):
        return False
    return next(word in HABITUALLY for word in before if word in HABITUALLY or word in CLAUSE_ENDS)


def _is_one_of_many(x: Expression, tokens: Tokens) -> bool:
    """Whether a weekday is any such day: "It was a Thursday", but not "a Thursday meeting"."""
    if x.rule.name != "weekday" or x.value is not None or not x.start or tokens.lowers[x.start - 1] != "a":
        return False
    behind = tokens.lowers[x.end] if x.end < len(tokens) else ""
    return not behind.isalpha() or behind in CLAUSE_ENDS or behind in _WHERE


def as_habit(x: Expression, tokens: Tokens) -> Expression:
    """Read "floods usually come in March" as of every March, and "It was a Thursday" as of no day that is known."""
    if _is_one_of_many(x, tokens):
        return replace(x, value=UNTOLD)
    if x.operator is not CALENDAR and not x.members:
        return x
    yearly = [each.operator is CALENDAR and each.fields.keys() <= _YEARLY for each in x.members or (x,)]
    if not all(yearly) or (x.value is not None and x.operator is not RANGE) or not _recurs(tokens.lowers, x.start):
        return x
    if x.members:
        return replace(x, members=tuple([replace(each, operator=SET, yields="SET") for each in x.members]))
    return replace(x, operator=SET, yields="SET")
