"""Days that are set: by an order, a promise or a change of plan, and every year by a habit."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.languages.en.cues import ANNOUNCING, AUXILIARIES, CLAUSE_ENDS, DETERMINERS, INDEFINITE, SHIFTED
from timeline.languages.en.cues import PAST as PAST_FORMS
from timeline.languages.en.lexicon import MONTHS, WEEKDAYS
from timeline.languages.en.prepositions import BOUNDING
from timeline.languages.en.set_days import (
    ANNOUNCED_EVENTS,
    ANNOUNCING_EVENTS,
    CALLED_OFF,
    CLOSING,
    EXTREMES,
    GOING,
    HABITUALLY,
    KEPT_YEARLY,
    ORDERING,
    PROLONGED,
    PROMISED,
    RESCHEDULED,
    SET_FOR_A_DAY,
    SHIFTING,
)
from timeline.temporal.members import FUTURE, PAST, PRESENT
from timeline.temporal.tense import REACH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Direction

_ORDERED = 6
"""Tokens between an order and what it is to do."""
_REACH_OF_A_HABIT = 9
"""Tokens in front of a date that may hold "usually"."""
_MOVED_TO = 3
"""Tokens of "moved to Friday from"."""
_DATES = frozenset({*WEEKDAYS, *MONTHS, "next", "tomorrow", "week", "month"})
_ANNOUNCED = 4
"""Tokens of "announced a tour in"."""
_MOVED = 10
"""Tokens in front of a day that may tell what is moved to it."""


def as_set(words: Sequence[str], start: int, after: str, found: Direction | None) -> Direction | None:
    """Read on from what the verb tells: a day may be of an order or of the act, a promise lies ahead of its verb.

    What was to come "later on Tuesday" is told of a day close by, which may be over; "announced a concert in June" may
    tell when either is.
    """
    if found is FUTURE and _later_on(words, start):
        return PRESENT
    if found is FUTURE and words[start] in WEEKDAYS and _under_an_order(words, start, after):
        return PRESENT
    if found is PAST and after in ("", ".") and _of_what_was_announced(words, start):
        return PRESENT
    promised = found is PAST and start > 0 and words[start - 1] == "by" and _is_promised(words, start)
    return FUTURE if promised else found


def _of_what_was_announced(words: Sequence[str], start: int) -> bool:
    """Whether a month may be that of a coming event: "announced a tour in May", and not "announced job cuts in May"."""
    if start < _ANNOUNCED or words[start - 1] != "in" or words[start] not in MONTHS:
        return False
    if words[start - 2] not in ANNOUNCED_EVENTS or "year" in words[:start]:
        return False
    article = next((i for i in (start - 3, start - 4) if words[i] in INDEFINITE), 0)
    return article > 0 and words[article - 1] in ANNOUNCING_EVENTS


def _later_on(words: Sequence[str], start: int) -> bool:
    """Whether a weekday, and no other day in front, has "later" beside it: "later on Tuesday", "later Tuesday"."""
    if words[start] == "later" and words[start + 1 : start + 2] != []:
        start += 1
    at = start - 2 if start > 1 and words[start - 1] == "on" else start - 1
    later = at >= 0 and words[at] == "later" and words[start] in WEEKDAYS
    return later and _DATES.isdisjoint(words[:at])


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


_PUSHING = (["pushing", "back"], ["putting", "off"], ["moving", "back"], ["setting", "back"])
_PLACE = 3
"""Tokens from the comma within the name of a place to the date behind "to"."""


_PUT = frozenset(("put", "puts", "putting"))


def is_moved(words: Sequence[str], start: int) -> bool:
    """Whether something is moved to a day: "moved Monday night's game to Tuesday", "extended the truce to 9 May"."""
    for i in range(start - 2, max(-1, start - 1 - _MOVED), -1):
        if words[i] in SHIFTED or words[i] in SHIFTING or words[i : i + 2] in _PUSHING:
            return True
        if words[i] in _PUT and "off" in words[i + 1 : start - 1]:
            return True  # "put off the vote to Sunday", "put the vote off to Sunday"
        if words[i] in PROLONGED:
            return words[i + 1] != "from" and words[i - 1] != ","  # "the drought extended from June to September"
        pointing = words[i] == "that" and (
            words[i - 1] in SHIFTED or words[i - 1] in PROLONGED
        )  # "extended that pause to May"
        if words[i] in CLAUSE_ENDS and not pointing and not (words[i] == "," and i + _PLACE == start):
            return False  # "postponed its shows in Lyon, France to May 5"
    return False


def as_moved(words: Sequence[str], start: int) -> Direction:
    """Read "from" behind a past form: "postponed the vote from 9 May to 1 June", "banned rallies from 9 May"."""
    if start > _MOVED_TO and words[start - 2] in WEEKDAYS and words[start - 3] == "to":
        return PRESENT  # "was moved to Friday from Thursday"
    for i in range(start - 2, max(-1, start - 1 - _MOVED), -1):
        if words[i] in RESCHEDULED and words[start] not in WEEKDAYS:
            return PRESENT
        if words[i] in CALLED_OFF and words[i - 1] in ("has", "have"):
            return FUTURE  # "has canceled flights from Tuesday"
        active = i < start - 2 and words[i - 1] != "had" and words[i - 1] not in AUXILIARIES
        if words[i] in CLOSING and active:
            return PRESENT
        if words[i] == "banned" and active:
            return FUTURE
        if words[i] in CLAUSE_ENDS:
            break
    return PAST


_NAMED_WITHIN = 6
"""Tokens behind a day that may call it a holiday."""
_HEAD = 1
"""Tokens in front of a day that is the subject of its sentence."""


def recurs(words: Sequence[str], start: int) -> bool:
    """Whether a clause tells of a habit: "floods usually come in March"."""
    before = words[max(0, start - _REACH_OF_A_HABIT) : start][::-1]
    if before[:1] == ["for"] and "record" in before and not EXTREMES.isdisjoint(before[: before.index("record") + 1]):
        return True  # "a record low for January"
    if HABITUALLY.isdisjoint(before) or (before[:1] == ["the"] and "often" in before):
        return False  # "has often denounced the January 6 events"
    told = [i for i, word in enumerate(before) if word in HABITUALLY or word in CLAUSE_ENDS]
    if not told or before[told[0]] not in HABITUALLY:
        return False
    between = before[: max(0, told[0] - 1)]  # "what normally comes in May came in July"
    return not any(word in PAST_FORMS or word.endswith("ed") for word in between)


def is_kept_yearly(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a day is one of every year: "is marked every year on 12 July", "1 March is a public holiday"."""
    behind = words[end : end + _NAMED_WITHIN]
    if behind[:2] in (["every", "year"], ["each", "year"]) or behind[:1] == ["annually"]:
        return True
    if behind[:1] == ["is"] and not KEPT_YEARLY.isdisjoint(behind) and start <= _HEAD:
        return True
    clause: list[str] = []
    for word in reversed(words[max(0, start - _REACH_OF_A_HABIT) : start]):
        if word in CLAUSE_ENDS:
            break
        clause.append(word)
    yearly = any(pair in (("year", "every"), ("year", "each")) for pair in pairwise(clause))
    return (yearly or "annually" in clause) and clause[:1] == ["on"]
