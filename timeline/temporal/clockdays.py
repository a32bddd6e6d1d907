"""The day of a clock time or of a part of the day, which stands elsewhere in its sentence."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from timeline.languages.en.cues import (
    CLAUSE_ENDS,
    DETERMINERS,
    ENDED,
    JOINED_ON,
    LOOKING_BACK,
    MODALS,
    PLANNED,
    RELATIVES,
    WAS,
)
from timeline.languages.en.idioms import SUBJECTS
from timeline.languages.en.set_days import DAILY, OPEN_ON
from timeline.languages.en.vetoes import FROM_AN_EVENT
from timeline.languages.shapes import Unit
from timeline.temporal.expression import DAY_FIELDS, LATE, SMALL_HOURS, replace
from timeline.temporal.instants import closes_a_bracket, converted
from timeline.temporal.members import (
    AT,
    CALENDAR,
    DAY,
    DCT,
    DURATION,
    FIELD_REFERENCE,
    OFFSET,
    PART_OF_DAY,
    RANGE,
    REFERENCE,
    SET,
    UNIT_REFERENCE,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

UNTOLD = "untold"
"""The value of a clock time whose day is that of an event, and not told."""
PREVIOUS_PART = "previous-part"
"""The rule of "the night before", which may be that of an event."""
SAME_PART = "same-part"
"""The rule of "that evening", which points back."""
EVENT_DAY = "event-day"
"""The value of a clock time on the day of an event, which the text may have told of just before."""
_FROM = frozenset(("from", "of", "between", "(", ","))
"""Between a curfew and its hours."""
_CURFEW = (["curfew"], ["curfews"])
_NIGHTS = frozenset(("last-night", "tonight"))
_DAYS = frozenset("day night morning evening afternoon".split())
_OWNING = RELATIVES | {"whom", "that"}
_SHIFTING = MODALS | {"can", "will"}
_CLOCK_UNITS = (Unit.HOUR, Unit.MINUTE, Unit.SECOND)
_COARSE = {"month", "year", "season"}
_RECURRING = 3
"""Tokens between a repetition and a clock time that comes with it: "on Thursday nights at 7"."""
_LEADING = frozenset(", at shortly just soon after before around about".split())
"""Between the distance of a day and its time."""
_ONWARD = JOINED_ON | {";", "by"}
_DAY = 24
_HOURS_OF_PARTS = {"MO": 11, "AF": 17}
"""The last hours of parts of the day."""
_RECALLING = frozenset("to when since after which who that".split())
_CHAINED = 4
"""Clock times and their day, of which each is near the one before it."""
_CHAINING = frozenset((",", "and"))
_BRACKETED = frozenset("()[];:")
_CLAUSE = 8
"""Tokens in front of a time among which the relative pronoun of its clause stands."""
REACH = 14
"""Tokens between the two at most: further off, the day belongs to another clause."""


def with_day(x: Expression, sentence: Sequence[Expression], tokens: Tokens) -> Expression:
    """Give a bare clock time or part of the day the nearest day of its sentence, or return it as it is.

    `sentence` holds the expressions of the sentence in order, `x` among them, none over another. A time on the day of
    an event ("at 6 a.m. ten days before the vote") is on no day that is told.
    """
    if x.operator is RANGE:
        members = [with_day(member, sentence, tokens) for member in x.members]
        if any(member.value == UNTOLD for member in members) or _is_of_every_day(x, tokens):
            members = [replace(member, value=UNTOLD) for member in members]
        return replace(x, members=tuple(members))
    if x.base is not None or x.anchor is not REFERENCE or x.operator not in (AT, PART_OF_DAY):
        return _before_main_clause(x, sentence, tokens) if x.operator is OFFSET else x
    at = bisect_left(sentence, x.start, key=attrgetter("start"))
    behind = next((other for other in sentence[at : at + 2] if other.start == x.end), None)
    adjacent = _day_right_behind(x, behind)
    if adjacent is not None:
        return replace(x, base=adjacent)
    near, last = sentence[at : at + 2], sentence[at - 1] if at else None
    away = (behind is None and _days_from_an_event(x, near, tokens)) or _within_a_day_of_an_event(
        x, sentence, at, tokens
    )
    daily = _is_of_every_day(x, tokens)
    if away or daily or (x.value is None and (_before_an_event(x, tokens) or _some_day_of(x, near, tokens))):
        return replace(x, value=UNTOLD)
    if _on_the_day_of_an_event(tokens, x.end, behind):
        apposed = next(
            (other for other in sentence[at : at + REACH + 2] if other.start > x.end and day_of(other) is not None),
            None,
        )
        if apposed is None or apposed.start - x.end > REACH or tokens.lowers[apposed.start - 1] != ",":
            return replace(x, value=UNTOLD if behind is not None else EVENT_DAY)
        return replace(x, base=day_of(apposed))
    if last is not None and last.base is not None and _runs_past_midnight(last, x, tokens):
        return replace(x, base=last.base, fields={**x.fields, "next_day": True})
    near = sentence[max(0, at - 1) : at + 2]
    if x.operator is AT and any(_recurs(other, tokens) and _gap(x, other) <= _RECURRING for other in near):
        return replace(x, value=UNTOLD)
    following = sentence[at + 1] if at + 1 < len(sentence) else None
    moved = last is not None and _goes_with(last, x, tokens)
    if moved or (following is not None and _comes_before_midnight(x, following, tokens)):
        return x
    days = [
        (gap, day)
        for other in sentence[max(0, at - REACH - 1) : at + REACH + 2]
        if other is not x and (day := day_of(other)) is not None and (gap := _gap(x, other)) <= REACH
        if not converted(x, other, tokens)
        and not closes_a_bracket(x, other, tokens)
        and not _tells_on(x, other, tokens)
        if not _aside(other, x, tokens) and not _recalls(x, other, day, tokens)
        if other.start < x.start or ";" not in tokens.lowers[x.end : other.start]
        if x.rule.name != SAME_PART or other.end <= x.start or tokens.lowers[x.end : other.start] == [","]
        if not x.n or other.start < x.start  # "called them back the next morning, and at 9 a.m. on Wednesday"
    ]
    if not days:
        return _of_a_chain(x, sentence, at, tokens)
    nearest = min(days, key=lambda pair: pair[0])[1]
    if nearest.anchor is REFERENCE and nearest.n > 0 and nearest.end <= x.start:
        return x  # "at 1 a.m. the next day, and at noon": the story has moved there
    return replace(x, base=nearest)


def _is_of_every_day(x: Expression, tokens: Tokens) -> bool:
    """Whether clock times are those of a curfew, on each of its days: "a 9 p.m. curfew", "a curfew from 9 p.m."."""
    if any(one.operator is not AT or one.base is not None for one in x.members or (x,)):
        return False
    at = x.start - (x.start > 0 and tokens.lowers[x.start - 1] in _FROM)
    at -= at > 0 and tokens.lowers[at - 1] == ","  # "The curfew, from 7 p.m. until 5 a.m., was extended"
    return (at > 0 and tokens.lowers[at - 1] in DAILY) or tokens.lowers[x.end : x.end + 1] in _CURFEW


def _recurs(x: Expression, tokens: Tokens) -> bool:
    return x.operator is SET or (x.operator is RANGE and is_of_every_week(x, tokens.lowers))


def is_of_every_week(x: Expression, words: Sequence[str]) -> bool:
    """Whether a range of weekdays tells when something is open: "is open Monday to Friday"."""
    plain = all(each.operator is CALENDAR and each.fields.keys() == {"weekday"} for each in x.members)
    lead = words[x.start - 1] if x.start else ""
    return plain and lead in OPEN_ON and words[max(0, x.start - 2)] not in WAS


def _of_a_chain(x: Expression, sentence: Sequence[Expression], at: int, tokens: Tokens) -> Expression:
    """Give a time without a day near it that of the times in front, and within an age none at all."""
    chained = _day_of_chain(x, sentence, at, tokens)
    if chained is not None:
        return replace(x, base=chained)
    return replace(x, value=UNTOLD) if any(map(_is_an_age, sentence[max(0, at - 2) : at])) else x


def _is_an_age(x: Expression) -> bool:
    """Whether an expression names a decade or a century: "In the 1950s he rose at 5 a.m." tells of no one day."""
    return x.operator is CALENDAR and not x.fields.keys().isdisjoint(("decade", "century"))


def _day_right_behind(x: Expression, behind: Expression | None) -> Expression | None:
    """Return the day that stands right behind a clock time: "noon three days later", "midnight last night"."""
    if behind is not None and behind.rule.name in _NIGHTS and x.fields.get("part") != "MO":
        return replace(behind, operator=UNIT_REFERENCE, fields={})
    return behind if behind is not None and behind.operator is OFFSET and _in_days(behind) else None


def _day_of_chain(x: Expression, sentence: Sequence[Expression], at: int, tokens: Tokens) -> Expression | None:
    """Return the day of the clock times in front: "On Monday one left at 9 a.m., a second at 10 a.m., a third at noon".

    Each stands near the one before it, and the first near the day.
    """
    if x.operator is not AT or x.n:
        return None
    behind = x.start
    for other in sentence[max(0, at - _CHAINED) : at][::-1]:
        between = tokens.lowers[other.end : behind]
        if len(between) > REACH or not _BRACKETED.isdisjoint(between):
            return None
        day = day_of(other)
        if day is not None:
            return day if behind != x.start else None
        if other.operator is not AT or not _CHAINING.issuperset(between[:1]):
            return None
        behind = other.start
    return None


def _days_from_an_event(x: Expression, near: Sequence[Expression], tokens: Tokens) -> bool:
    """Whether the clause goes on to count days from an event: "at 6 a.m. near his home ten days before the murder"."""
    for other in near:
        if other.start > x.end and other.operator is DURATION and _in_days(other):
            follows = tokens.lowers[other.end : other.end + 2]
            counted = len(follows) > 1 and follows[0] in FROM_AN_EVENT and follows[1] in DETERMINERS
            return counted and CLAUSE_ENDS.isdisjoint(tokens.lowers[x.end : other.start])
    return False


def _before_an_event(x: Expression, tokens: Tokens) -> bool:
    """Whether "the night before" is that before something that is named: "the night before the attack", "he died"."""
    if x.rule.name != PREVIOUS_PART or x.end >= len(tokens):
        return False
    behind = tokens.lowers[x.end]
    return behind in DETERMINERS or behind in SUBJECTS or (x.start > 0 and tokens.capital(x.end))


def _within_a_day_of_an_event(x: Expression, sentence: Sequence[Expression], at: int, tokens: Tokens) -> bool:
    """Whether a sentence opens on a day counted from an event: "The night before his death, he worked until midnight".

    So does "The day after the fire, at 9 a.m., crews came", and "Three days after the coup, at 6 p.m.".
    """
    if x.operator is not AT or x.n or any(day_of(other) is not None for other in sentence[max(0, at - REACH) : at]):
        return False
    first = sentence[0] if at else None
    if first is not None and first.start <= 1 and first.operator is not AT:
        behind = tokens.lowers[first.end : first.end + 2]
        counted = first.operator is DURATION and _in_days(first) and len(behind) > 1
        counted = counted and behind[0] in FROM_AN_EVENT and behind[1] in DETERMINERS
        return counted or _before_an_event(first, tokens)
    words = tokens.lowers[: min(x.start, REACH)]
    noun = 2 if words[:2] == ["on", "the"] else 1
    counted = words[noun - 1 : noun] == ["the"] and words[noun : noun + 1] != [] and words[noun] in _DAYS
    return counted and words[noun + 1 : noun + 2] in (["before"], ["after"])


def _some_day_of(x: Expression, near: Sequence[Expression], tokens: Tokens) -> bool:
    """Whether a month or a year right behind leaves open on which day a time is: "before sunrise in early December"."""
    for other in near:
        if other.start <= x.start or tokens.lowers[x.end : other.start] not in (["in"], ["one"]):
            continue
        return other.operator is CALENDAR and bool(other.fields) and other.fields.keys() <= _COARSE
    return False


def _goes_with(last: Expression, x: Expression, tokens: Tokens) -> bool:
    """Whether a time stands behind the step to its day: "Nine days later, after midnight", "a day later at noon"."""
    between = tokens.lowers[last.end : x.start]
    stepped = last.operator in (PART_OF_DAY, UNIT_REFERENCE) and last.anchor is REFERENCE and last.unit is Unit.DAY
    counted = last.operator is OFFSET and _in_days(last)
    if last.base is not None or not (counted or (stepped and last.n)):
        return False
    told = len(between) <= _CLAUSE and "," not in between and CLAUSE_ENDS.isdisjoint(between)
    return told or (between[:1] == [","] and _LEADING.issuperset(between))


def _aside(other: Expression, x: Expression, tokens: Tokens) -> bool:
    """Whether a day stands between commas behind "whose": "Roe, whose trial opened on 16 May, was seen at noon"."""
    if other.start > x.start or tokens.lowers[other.end : other.end + 1] != [","]:
        return False
    before = tokens.lowers[max(0, other.start - _CLAUSE) : other.start]
    opening = next((i for i in range(len(before) - 1, 0, -1) if before[i] in _OWNING and before[i - 1] == ","), -1)
    return opening > 0


def _tells_on(x: Expression, other: Expression, tokens: Tokens) -> bool:
    """Whether another act is on the day behind: "could reach it by nightfall and may come back on Tuesday"."""
    between = tokens.lowers[x.end : other.start]
    joined = next((i for i in range(1, len(between)) if between[i - 1] == "," and between[i] in JOINED_ON), -1)
    if joined >= 0 and not _SHIFTING.isdisjoint(between[joined:]):
        return True  # "is to open at noon in Geneva, and it is hoped that it can end by tomorrow"
    if any(word in JOINED_ON and after in _SHIFTING for word, after in pairwise(between)):
        return True  # "retired at 2.15 p.m. to consider its verdict and will resume on Monday"
    if MODALS.isdisjoint(between) and PLANNED.isdisjoint(between) and "will" not in between:
        return False
    closed = between[0] == "," and not RELATIVES.isdisjoint(tokens.lowers[max(0, x.start - _CLAUSE) : x.start])
    return closed or not JOINED_ON.isdisjoint(between[:2])  # "he, who spoke at 6 p.m., will fly there on Thursday"


def _recalls(x: Expression, other: Expression, day: Expression, tokens: Tokens) -> bool:
    """Whether a day behind with its year is what is recalled: "came overnight to mark how it sank on 14 April 1912"."""
    between = tokens.lowers[x.end : other.start]
    if x.rule.name == "part-hours" and len(between) > 1:
        return True  # "a decree published in the early hours gave the date as 7 July"
    return "year" in day.fields and other.start > x.end and not _RECALLING.isdisjoint(between)


def _on_the_day_of_an_event(tokens: Tokens, at: int, behind: Expression | None) -> bool:
    """Whether the words behind count from an event: "ten days before the vote", "on the day of the vote"."""
    if behind is not None and behind.operator is DURATION:
        follows = tokens.lowers[behind.end : behind.end + 1]
        return _in_days(behind) and bool(follows) and follows[0] in FROM_AN_EVENT
    at += tokens.lowers[at : at + 1] == ["on"]
    words = tokens.lowers[at : at + 3]
    return (
        words[:1] == ["the"] and words[1:2] != [] and words[1] in _DAYS and words[2:] in (["of"], ["before"], ["after"])
    )


def _runs_past_midnight(first: Expression, x: Expression, tokens: Tokens) -> bool:
    """Whether what is told in order passes midnight: "at 10 p.m. on Thursday, and the first came in at 1:30 a.m.".

    So it does in "found them on the evening of 1 August; by dawn eleven were lost".
    """
    if x.rule.name == "bare-part" and x.fields["part"] == "MO":
        between = tokens.lowers[first.end : x.start]
        late = first.fields.get("part") in ("EV", "NI") or first.fields.get("hour", 0) >= LATE
        return late and not _ONWARD.isdisjoint(between) and LOOKING_BACK.isdisjoint(between)
    if not (first.operator is x.operator is AT) or "hour" not in first.fields or "hour" not in x.fields:
        return False
    between = tokens.lowers[first.end : x.start]
    if x.fields["hour"] >= first.fields["hour"]:
        return False
    late = first.fields["hour"] >= LATE and x.fields["hour"] < SMALL_HOURS and bool(x.fields.get("halved"))
    onward = late and not JOINED_ON.isdisjoint(between) and LOOKING_BACK.isdisjoint(between)
    return onward or not ENDED.isdisjoint(between)


def _comes_before_midnight(x: Expression, second: Expression, tokens: Tokens) -> bool:
    """Whether the day of a second time is not that of the first: "left at noon, lands at 6 a.m. on Friday"."""
    if second.base is None or {x.operator, second.operator} - {AT, PART_OF_DAY}:
        return False
    between = tokens.lowers[x.end : second.start]
    onward = not JOINED_ON.isdisjoint(between) and LOOKING_BACK.isdisjoint(between)
    last = second.fields.get("hour", _HOURS_OF_PARTS.get(second.fields.get("part", ""), _DAY))
    return onward and _hour_at_least(x) > last


def _hour_at_least(x: Expression) -> int:
    """Return the hour of a time, or that with which the evening begins for a part of the day that is no earlier."""
    late = x.operator is PART_OF_DAY and x.fields.get("part") in ("EV", "NI")
    return LATE if late else x.fields["hour"] if x.operator is AT else 0


def _in_days(x: Expression) -> bool:
    return bool(x.parts) and x.parts[-1][1] not in _CLOCK_UNITS


def _before_main_clause(x: Expression, sentence: Sequence[Expression], tokens: Tokens) -> Expression:
    """Let a distance back count from the date behind: "where he had died a year before, fell on 10 April 1826"."""
    if x.n >= 0 or x.base is not None or tokens.lowers[x.end : x.end + 1] != [","]:
        return x
    before = tokens.lowers[max(0, x.start - REACH) : x.start]
    if "had" not in before or ("where" not in before and _OWNING.isdisjoint(before)):
        return x
    at = bisect_left(sentence, x.end, key=attrgetter("start"))
    other = sentence[at] if at < len(sentence) and sentence[at].start - x.end <= REACH else None
    full = other is not None and other.operator is CALENDAR and other.fields.keys() >= {"year", "month"}
    return replace(x, base=other) if full else x


def _gap(x: Expression, other: Expression) -> int:
    return other.start - x.end if other.start >= x.end else x.start - other.end


def day_of(x: Expression) -> Expression | None:
    """Return the day that an expression names, or that its clock time is on; None where it names none."""
    operator = x.operator
    if operator is CALENDAR or operator is FIELD_REFERENCE:
        return x if not DAY_FIELDS.isdisjoint(x.fields) else None
    if operator is AT or operator is PART_OF_DAY:
        return x.base
    return x if operator is UNIT_REFERENCE and x.unit is DAY and x.anchor is DCT else None
