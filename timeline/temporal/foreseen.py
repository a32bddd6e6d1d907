"""What a day is foreseen for: braced for, provided for in a plan, seen coming, or supposed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import AUXILIARIES, CLAUSE_ENDS, DETERMINERS, NOT_PAST, PAST, PLACING
from timeline.languages.en.foreseen import (
    ALERT,
    AWAITING,
    BRACED,
    FORECASTS_SHOWING,
    FORESEERS,
    FORESHOWING,
    FORETOLD,
    GEARED,
    HINGING,
    HINGING_PAIRS,
    PENCILLED,
    PREDICTING,
    PROBABLY,
    PROGRAMMES,
    REFLEXIVES,
    RELYING,
    SET_NOUNS,
    SETTING_A_DAY,
    SUPPOSING,
    TAKING_FORCE,
)
from timeline.languages.en.lexicon import WEEKDAYS
from timeline.model.reach import Direction
from timeline.temporal.tense import REACH, clause

if TYPE_CHECKING:
    from collections.abc import Sequence

_DATE_IN = 3
"""Tokens of "a date in" at least, and those that may tell more of it at most."""
_OBJECT = 12
"""Tokens from "for" to the day of what somebody is braced for."""
_ON = 3
"""Tokens in front of "alert" that may hold its "on"."""
_AGENDA = 5
"""Tokens in front of "calls for" that may hold the plan that does."""
_SEEN = 6
"""Tokens from "see" to the form in -ing."""
_CONDITION = 12
"""Tokens of the phrase that opens a sentence with what the rest hangs on."""
_VERBAL = 2
"""Tokens of who says something and of the verb."""
_OTHER = frozenset("after before since following over amid during despite against with to from into by as".split())
"""Between "for" and a day these show that the day is of something else: "braced for more after a raid on Friday"."""
_THEY = frozenset("he she it they we you i".split())
_PROVIDING = frozenset(("call", "calls", "called", "provide", "provides", "provided"))
_PLANNING = _PROVIDING | SETTING_A_DAY
_SEEING = frozenset(("see", "sees", "has", "have"))
_STANDS = frozenset(("is", "are", "was", "were", "'s", "been"))
_APART = CLAUSE_ENDS | _OTHER | _THEY


def foreseen(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Return the side of a day on which something is foreseen; None where nothing is."""
    if is_seen_coming(words, start) or _is_probable(words, start) or _takes_force(words, start):
        return Direction.FUTURE
    if _is_in_a_forecast(words, start):
        return Direction.FUTURE
    return (
        _braced(words, start)
        or _pencilled(words, start)
        or _provided(words, start)
        or _on_a_condition(words, start, end)
    )


def before_a_date_in(words: Sequence[str], start: int) -> int:
    """Go from a month or season to the front of "an unspecified date in" it: "postponed to a date in November"."""
    if start < _DATE_IN or words[start - 1] != "in" or words[start - 2] not in ("date", "day", "time"):
        return start
    front = range(start - _DATE_IN, max(0, start - _DATE_IN - _DATE_IN), -1)
    return next((i for i in front if words[i] in ("a", "an", "some")), start)


def _is_in_a_forecast(words: Sequence[str], start: int) -> bool:
    """Whether a weekday is that of what futures or a forecast show: "futures pointed to a rise on Tuesday"."""
    if words[start] not in WEEKDAYS or FORECASTS_SHOWING.isdisjoint(words[max(0, start - REACH) : start]):
        return False
    for i in range(start - 1, max(0, start - REACH), -1):
        if words[i] in CLAUSE_ENDS or words[i] in WEEKDAYS:
            return False
        if words[i] in FORECASTS_SHOWING:
            return words[i - 1] in FORESHOWING
    return False


def is_foretold(words: Sequence[str], start: int, end: int) -> bool:
    """Whether somebody said or thought what a weekday would bring: "hoped Friday would be dry".

    A day "would have been" is another thing, and so is what had been thought before.
    """
    if words[start] not in WEEKDAYS or words[end + 1 : end + 2] == ["have"] or start < _VERBAL:
        return False
    verb = start - 1 - (words[start - 1] == "that")
    return words[verb] in FORETOLD and words[verb - 1] not in AUXILIARIES


def _is_probable(words: Sequence[str], start: int) -> bool:
    """Whether it is only likely that a day is meant, and nothing tells of the past: "sails, probably on Friday"."""
    at = start - 2 if words[start - 1] in PLACING else start - 1
    if at < 0 or words[at] not in PROBABLY or (at == start - 1 and words[start] not in WEEKDAYS):
        return False
    told = clause(words, range(at - 1, max(-1, at - REACH), -1))
    return told is None and not _has_past(words[max(0, at - REACH) : at])


def _takes_force(words: Sequence[str], start: int) -> bool:
    """Whether something is set down for a day: "the truce comes into force on Friday"; not "saw it come into force"."""
    if words[start - 1] not in PLACING or not any(
        tuple(words[max(0, start - 1 - len(phrase)) : start - 1]) == phrase for phrase in TAKING_FORCE
    ):
        return False
    return not _has_past(words[max(0, start - _OBJECT) : start])


def _pencilled(words: Sequence[str], start: int) -> Direction | None:
    """Read what is set for a day: "pencilled in for Friday", "the trial is down for Friday"."""
    lead = pencilled_for(words, start)
    if lead < 0:
        return None
    told = clause(words, range(lead - 1, max(-1, lead - REACH), -1))
    return Direction.PRESENT if told is Direction.PAST else Direction.FUTURE


def pencilled_for(words: Sequence[str], start: int) -> int:
    """Return where "pencilled in" or "is down" stands in front of "for" and a day; or -1."""
    if start < 3 or words[start - 1] != "for":
        return -1
    if words[start - 2] in ("down", "on") and words[start - 3] in _STANDS:
        return start - 2
    near = words[max(0, start - _OBJECT) : start - 1]
    at = next((i for i, word in enumerate(near[:-1]) if word in PENCILLED and near[i + 1] == "in"), -1)
    return start - 1 - len(near) + at if at >= 0 and _APART.isdisjoint(near[at + 2 :]) else -1


def _braced(words: Sequence[str], start: int) -> Direction | None:
    """Read what is braced for: "is on alert for a raid on Friday"; told as past, that day may be over by now."""
    lead = braced_for(words, start)
    if lead < 0:
        return None
    verb = lead - 1 if words[lead] == "ready" else lead
    told = clause(words, range(verb, max(-1, verb - REACH), -1)) is Direction.PAST
    told = told or (words[lead] in SET_NOUNS and clause(words, range(start + 1, len(words))) is Direction.PAST)
    told = told or (words[lead].endswith("ed") and words[lead - 1] not in AUXILIARIES)
    return Direction.PRESENT if told else Direction.FUTURE


def braced_for(words: Sequence[str], start: int) -> int:
    """Return where the word stands that tells that something is expected on a day: "braced for a storm"; or -1."""
    end = start - (words[start - 1] in PLACING)
    if end == start and words[start] not in WEEKDAYS:
        return -1
    for at in range(end - 1, max(0, start - _OBJECT), -1):
        lead = _leads_to(words, at)
        if lead >= 0 or words[at] == "for":
            between = words[at + 1 : end]
            return lead if between and _APART.isdisjoint(between) and not _told_of(between) else -1
    return -1


def _leads_to(words: Sequence[str], at: int) -> int:
    """Return where what ends in a word begins that tells of an expected object: "braced for", "awaits a"; or -1."""
    before, owned = words[at - 1], words[at + 1] in DETERMINERS
    if words[at] in AWAITING:
        return at if owned else -1
    if words[at] == "on" and before in RELYING:
        return at - 1 if owned else -1
    if words[at] == "to" and before == "forward":
        return at - 1 if words[at - 2].startswith("look") else -1
    if words[at] != "for":
        return -1
    lead = at - 2 if before in REFLEXIVES and at > 1 else at - 1
    alert = words[lead] in ALERT and "on" in words[max(0, lead - _ON) : lead]
    geared = words[lead] == "up" and words[lead - 1] in GEARED
    named = words[lead] in SET_NOUNS and (not lead or (lead == 1 and words[0] in DETERMINERS))
    return lead if words[lead] in BRACED or alert or geared or named else -1


def _told_of(between: Sequence[str]) -> bool:
    """Whether a day is that of another thing: "for the trial of the raiders on Friday", "what you named on Friday"."""
    told = between[-1] in PAST or between[-1].endswith("ed")
    return told or any(word == "of" and between[i + 1 : i + 2] == ["the"] for i, word in enumerate(between))


def _provided(words: Sequence[str], start: int) -> Direction | None:
    """Read what a plan tells: "the plan calls for a pullout on Friday", "the pact sets a truce for Friday"."""
    verb = provided_for(words, start)
    if verb < 0:
        return None
    return Direction.PRESENT if words[verb].endswith("ed") else _ahead(words, verb)


def provided_for(words: Sequence[str], start: int) -> int:
    """Return where the verb stands by which a plan has something on a day: "the draft provided for a levy"; or -1."""
    if _PLANNING.isdisjoint(words[max(0, start - REACH) : start]):
        return -1
    for i in range(start - 2, max(0, start - REACH), -1):
        word = words[i]
        if word in CLAUSE_ENDS:
            return -1
        if word in SETTING_A_DAY and words[start - 1] == "for" and words[i - 1].isalpha() and i < start - 2:
            return i
        if words[i + 1] == "for" and word in _PROVIDING:
            planned = word in ("provide", "provides") or not PROGRAMMES.isdisjoint(words[max(0, i - _AGENDA) : i])
            return i if planned and words[i - 1] not in DETERMINERS else -1
    return -1


def _ahead(words: Sequence[str], verb: int) -> Direction | None:
    """Return FUTURE unless the clause in front of a verb in the present tells of the past."""
    told = clause(words, range(verb - 1, max(-1, verb - REACH), -1))
    return None if told is Direction.PAST else Direction.FUTURE


def is_seen_coming(words: Sequence[str], start: int) -> bool:
    """Whether somebody sees it coming: "analysts see the bank raising rates on Friday", "the plan has it leaving"."""
    if _SEEING.isdisjoint(words[max(0, start - REACH) : start]):
        return False
    for i in range(start - 2, max(0, start - REACH), -1):
        if words[i] in CLAUSE_ENDS:
            return False
        if words[i] in _SEEING:
            seers = PROGRAMMES | FORESEERS if words[i].startswith("ha") else FORESEERS | PREDICTING
            object_ = words[i + 1] not in PAST and not words[i + 1].endswith("ed")
            coming = any(word.endswith("ing") for word in words[i + 2 : min(start, i + 2 + _SEEN)])
            return coming and object_ and words[i - 1] in seers
    return False


def _on_a_condition(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read what is supposed or hangs on something: "Say the bank fails on Friday", "Barring rain, they march"."""
    first = next((i for i, word in enumerate(words[:start]) if word.isalpha()), start)
    if words[first : first + 3] == ["let", "us", "say"]:
        first += 2
    opening = words[first : first + 2]
    if len(opening) < 2:
        return None
    if opening[0] in SUPPOSING:
        begins = first + 1 + (opening[1] == "that")
        clausal = not (DETERMINERS | _THEY).isdisjoint(words[begins : begins + 1])
        return Direction.FUTURE if clausal and _undone(words, begins, end) else None
    comma = next((i for i in range(first, min(start, first + _CONDITION)) if words[i] == ","), 0)
    hinges = opening[0] in HINGING or opening in HINGING_PAIRS
    hinges = hinges or (opening[0] == "under" and not PROGRAMMES.isdisjoint(words[first:comma]))
    return Direction.FUTURE if hinges and comma and _undone(words, comma, end) else None


def _undone(words: Sequence[str], begins: int, end: int) -> bool:
    """Whether nothing in a clause up to its date tells of the past, and it has words for a verb."""
    inside = words[begins:end]
    return not _has_past(inside) and len(inside) > 3 and ":" not in inside and ";" not in inside


def _has_past(words: Sequence[str]) -> bool:
    return any(word in PAST or (word.endswith("ed") and word not in NOT_PAST) for word in words)
