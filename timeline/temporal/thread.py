"""The thread of a text: which of its dates carry the story on, and which are looked back or ahead to in passing."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from timeline.languages.en.cues import (
    BEFORE_A_YEAR,
    BIRTHS,
    CLAUSE_BREAKS,
    CLAUSE_ENDS,
    EVENT_FOLLOWS,
    LIVES,
    PARTICIPLES,
    PASSING,
    RELATIVES,
    SAID,
    SHIFTED,
)
from timeline.languages.en.story import APPOSED, BACKWARD, DYING, LASTED, LATER, WILLED
from timeline.languages.en.vetoes import AFTER_YEAR
from timeline.model.members import members_of
from timeline.temporal.members import (
    AGES,
    DAY,
    FUTURE,
    HOUR,
    MINUTE,
    MONTH,
    NARRATIVE,
    NEWS,
    OFFSET,
    PART_OF_DAY,
    PRESENT,
    REFERENCE,
    YEAR,
)
from timeline.temporal.periods import third
from timeline.temporal.speech import is_of_a_saying

if TYPE_CHECKING:
    from timeline.model import Direction
    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression
    from timeline.temporal.periods import Period
    from timeline.temporal.tokens import Tokens

_OPENING, _CLOSING = frozenset("(["), frozenset(")]")
_LABELLING = frozenset((":", ","))
_IN_IT = frozenset("in on at during with after".split())
"""In front of an event with its date these tell that the story has come to it."""
_NOT = frozenset("not never only".split())
_BY = frozenset("percent % points point pct".split())
"""In front of "from" and a month these show that it is only compared with."""
_BY_AND_FROM = 2
_HAD = frozenset(("had",))
_BORN = frozenset(("born",))
_BEGINS = {"AF": 12, "EV": 17, "NI": 20}
"""The hours with which parts of the day begin."""
_CLAUSE = 5
"""Tokens in front of a day of birth, with the place: "born in Vienna on 20 April 1889"."""
_REACH = 12
_SENTENCE = 24
"""Tokens from "had" at the head of a sentence to its date."""
_MOVED = SHIFTED | {"forward", "back", "off"}
_FRONT = 2
"""Tokens: further into its sentence a bare year is an aside ("a house built in 1832"), unless it lies ahead."""
_NEAR = 7
_RELATIVES = RELATIVES | {"that"}
_OTHER_BREAKS = CLAUSE_BREAKS - _RELATIVES
_RELATIVE = 12
"""Tokens from the word that opens a relative clause to a date that ends it."""
_SAID_ON = 4
"""Tokens from "that" back to the verb of who said it, the day between them."""
_DYING = 5
"""Tokens between "died" and how much later."""
_SINCE = frozenset({"since"})
_FAR = 5
_LONG = 180
"""Days."""
_CLOSE = 2
_HEEDED = _OPENING | _BORN | PASSING | BIRTHS
"""Without any of these in front a date is in no brackets, passed over, or that of a birth."""


@members_of
class Role(Enum):
    """What a date is to those that come after it."""

    ONWARD = auto()
    """They count from it."""
    BACK = auto()
    """Only the rest of its sentence does: it is told in the past perfect, or counts backward."""
    FAR = auto()
    """Only years do that are counted from it: it is a bare year far ahead in the middle of a sentence."""
    TOLD_AHEAD = auto()
    """The rest of its sentence does, and years that are counted from it."""
    ASIDE = auto()
    """None does."""


def role_of(tokens: Tokens, x: Expression, period: Period, context: Context, direction: Direction) -> Role:
    """Tell whether the story moves to a date.

    It does not where the date only repeats the year of a finer one, stands in brackets, is led by "since" or "until",
    is planned, counts backward ("the previous year"), lies before the years of the heading, is told in the past
    perfect of an earlier time ("had taken it in May 1940"), or is a bare year that qualifies a thing or stands far away
    in the middle of a sentence ("in a paper declassified in 2005").
    """
    reference = context.reference
    labelling = context.kind is NARRATIVE and labels(tokens, x)
    compared = period.unit is MONTH and is_compared_with(tokens, x)
    if labelling or compared or period.unit in AGES:
        return Role.ASIDE
    before = tokens.lowers[max(0, x.start - _REACH) : x.start][::-1]
    plain = _HEEDED.isdisjoint(before)
    bracketed = not plain and _meets(before, _OPENING, _CLOSING)
    if context.kind is NARRATIVE and before[:1] == ["before"] and x.operator is PART_OF_DAY and x.base is None:
        return Role.ASIDE  # "At 8 p.m. he fell. Before dawn the killing began. The next morning ..."
    if reference is None:
        if context.kind is NEWS and _ends_a_relative(tokens, x, before):
            return Role.BACK
        born = not plain and _meets(before[:_CLAUSE], _BORN, CLAUSE_ENDS)
        return Role.ASIDE if born or (bracketed and period.unit is YEAR) else Role.ONWARD
    if period.start <= reference.start and reference.end <= period.end and period.unit is not reference.unit:
        again = _begins_again(x, period, context) and not qualifies(tokens, x, period)
        return Role.ONWARD if again or _comes_late(x, period, context) else Role.ASIDE
    passing = not plain and _meets(before[:_NEAR], PASSING, CLAUSE_ENDS) and not _comes_to(before, period, reference)
    passing = passing and tokens.lowers[x.end : x.end + 2] != [",", "when"]  # "until the autumn of 1480, when they met"
    which = qualifies(tokens, x, period)
    if context.kind is NARRATIVE and not which:
        ahead = period.unit is YEAR and period.start >= reference.end and x.start > _FRONT
        which = _is_mentioned(tokens, x) or (ahead and is_aside(tokens, x))
    if bracketed or passing or which or not (plain or BIRTHS.isdisjoint(before[:_CLOSE]) or "on" in before[:_CLAUSE]):
        return Role.ASIDE
    if period.start < reference.start:
        if context.kind is NEWS and context.reference_at == context.at and _is_recalled(x, period, reference, before):
            return Role.BACK
        bare = period.unit is YEAR and period.start.year < reference.start.year
        left = context.headed is not None and period.start.year < context.headed.first.start.year
        clause = before
        if context.kind is NARRATIVE:
            clause = tokens.lowers[max(0, x.start - _SENTENCE) : x.start][::-1]
        back = x.start > _FRONT and (
            bare or left or _ends_a_relative(tokens, x, before) or _in_past_perfect(tokens, x, clause)
        )
        return Role.BACK if back or (x.anchor is REFERENCE and x.n < 0) else Role.ONWARD
    return _role_ahead(tokens, x, period, context, before, planned=direction in (FUTURE, PRESENT))


def _role_ahead(
    tokens: Tokens, x: Expression, period: Period, context: Context, before: list[str], *, planned: bool
) -> Role:
    """Tell whether the story moves to a date that does not lie before the one it has reached."""
    reference = context.reference or period
    if before[:2] == ["until", "not"]:
        return Role.ONWARD  # "It was not until 1843 that he read it"
    if context.kind is NEWS and context.reference_at == context.at and _is_attributed(tokens, x, before):
        return Role.ASIDE
    planned = planned and period.start >= reference.end
    if planned and before[:1] in (["to"], ["until"]) and not _MOVED.isdisjoint(before[1:2]):
        return Role.ASIDE  # "was brought forward to March 30, and five days later to March 16"
    if x.operator is OFFSET and context.kind is NARRATIVE and _is_told_ahead(tokens, x, period, reference):
        return Role.TOLD_AHEAD if period.unit is YEAR else Role.ASIDE
    far = period.start.year - reference.start.year > _FAR and period.unit is YEAR
    later = period.start.year > reference.start.year and _meets(before, LATER, CLAUSE_BREAKS)
    if planned and period.unit is DAY and x.start > _FRONT:
        return Role.BACK
    opening = x.start < _NEAR and tokens.lowers[x.end : x.end + 1] == [","] and _opens_with_a_participle(tokens)
    if x.start <= _FRONT or opening:
        return Role.ASIDE if planned and x.start > _FRONT else Role.ONWARD
    if far and not planned:
        return Role.FAR
    return Role.ASIDE if planned or later else Role.ONWARD


def _is_attributed(tokens: Tokens, x: Expression, before: list[str]) -> bool:
    """Whether a day only tells when it was said what the sentence dates: "killed 12 on Monday, police said Tuesday"."""
    dated = x.base or x
    return "," in before and "weekday" in dated.fields and is_of_a_saying(tokens.lowers, x.start)


def _is_told_ahead(tokens: Tokens, x: Expression, period: Period, reference: Period) -> bool:
    """Whether a distance that ends its clause tells what came of it: "won a prize a year later", "died six days later".

    A story told by days would name the year in which it goes on.
    """
    before = tokens.lowers[max(0, x.start - _DYING) : x.start][::-1]
    if x.n <= 0 or x.base is not None or before[:1] == [] or before[0] in CLAUSE_ENDS:
        return False
    return (period.unit is YEAR and reference.unit is DAY) or _meets(before, DYING, CLAUSE_ENDS)


def is_counted_since(tokens: Tokens, x: Expression) -> bool:
    """Whether a date only tells since when: "the first time since the explosion on 20 April"."""
    near = tokens.lowers[max(0, x.start - _REACH) : x.start]
    return "since" in near and _meets(near[::-1], _SINCE, CLAUSE_ENDS)


def is_compared_with(tokens: Tokens, x: Expression) -> bool:
    """Whether a month only measures another: "up 2 percent from January and 9 percent from a year ago"."""
    if x.start < _BY_AND_FROM or tokens.lowers[x.start - 1] != "from":
        return False
    return tokens.lowers[x.start - _BY_AND_FROM] in _BY


def _comes_to(before: list[str], period: Period, reference: Period) -> bool:
    """Whether the story goes on to the date behind "until": "it lasted until 2 May", "did not end until 2 May"."""
    if before[:1] not in (["until"], ["till"]):
        return False
    if before[1:2] != [] and (before[1] in LASTED or before[1] in ("on", "out", "not")):
        return True
    if _meets(before[1:_NEAR], LASTED, CLAUSE_ENDS - {","}):
        return True  # "They waited for their supplies until mid-September"
    near = 0 <= period.start.ordinal - reference.start.ordinal <= _LONG
    return near and _meets(before[1:], _NOT, CLAUSE_ENDS)


def _is_recalled(x: Expression, period: Period, reference: Period, before: list[str]) -> bool:
    """Whether a date is only recalled in a sentence of news that has told of its own before.

    It is of a year gone by ("hit homes on Monday, 14 years after one on May 3, 1999"), or ends a relative clause
    ("struck on Monday, in revenge for raids that began last Friday").
    """
    if "year" in (x.base or x).fields and _of_old(period, reference):
        return True
    if "that" in before and not SAID.isdisjoint(before[before.index("that") :][:_SAID_ON]):
        return False  # "police said on Sunday that they were killed on Friday"
    return _meets(before[:_RELATIVE], _RELATIVES, _OTHER_BREAKS)


def _of_old(period: Period, reference: Period) -> bool:
    """Whether a date lies in a year before that of the other, and long before it."""
    return period.start.year < reference.start.year and reference.start.ordinal - period.end.ordinal > _LONG


def qualifies(tokens: Tokens, x: Expression, period: Period) -> bool:
    """Whether a bare year only qualifies a thing: "a 1996 report", "the 1968 massacre", "as of 2009"."""
    if period.unit is not YEAR or x.start == 0:
        return False
    before = tokens.lowers[x.start - 1]
    if before == "of" and x.start > 1 and tokens.lowers[x.start - 2] == "as":
        return True
    if x.start > 1 and tokens.lowers[x.start - 2] == "compared":
        return True
    named = x.end < len(tokens) and (tokens.lowers[x.end].isalpha() or _is_compounded(tokens, x.end))
    return x.end - x.start == 1 and named and before in BEFORE_A_YEAR


def _is_compounded(tokens: Tokens, at: int) -> bool:
    """Whether a hyphen joins a year to a word: "the 2008-built jet"."""
    return (
        tokens.lowers[at] == "-"
        and tokens.touches(at)
        and tokens.lowers[at + 1 : at + 2] != []
        and (tokens.lowers[at + 1].isalpha() and tokens.touches(at + 1))
    )


def says_which(tokens: Tokens, x: Expression) -> bool:
    """Whether a date only says which: "the August 1988 truce"."""
    at = x.end + (tokens.lowers[x.end : x.end + 1] == [","])  # "the September 11, 2001, attacks"
    if not x.start or at >= len(tokens) or tokens.lowers[x.start - 1] not in BEFORE_A_YEAR:
        return False
    return tokens.lowers[at].isalpha() and tokens.lowers[at] not in AFTER_YEAR


def labels(tokens: Tokens, x: Expression) -> bool:
    """Whether a date in numbers stands in no sentence: "published: 2023-07-04", "The main street, 2022-04-06"."""
    if not x.start or tokens.lowers[x.start - 1] not in _LABELLING or not x.fields.keys() >= {"year", "month", "day"}:
        return False
    return not any(word.isalpha() for word in tokens.lowers[x.start : x.end])


def _comes_late(x: Expression, period: Period, context: Context) -> bool:
    """Whether the middle or the end of what holds the date before comes after it: "On 3 May ... In late May they".

    So does the afternoon behind a time of the morning.
    """
    if x.operator is PART_OF_DAY:
        told = context.reference if context.kind is NARRATIVE and x.base is None else None
        early = told is not None and told.unit in (HOUR, MINUTE)
        return early and told is not None and told.start.hour < _BEGINS.get(x.fields.get("part", ""), 0)
    if x.mod not in ("MID", "END") or x.start > _NEAR or context.kind is not NARRATIVE or context.reference is None:
        return False
    return third(period, x.mod)[0] >= context.reference.end


def _begins_again(x: Expression, period: Period, context: Context) -> bool:
    """Whether a year tells anew what led to the date before, in a new part: "In early 1921 he moved into the hills"."""
    if period.unit is not YEAR or x.start > _FRONT or context.kind is not NARRATIVE or context.reference is None:
        return False
    if context.paragraph == context.reference_paragraph or x.mod not in (None, "START"):
        return False
    return x.mod is None or third(period, x.mod)[1] <= context.reference.start


def _is_mentioned(tokens: Tokens, x: Expression) -> bool:
    """Whether the event of a date is only spoken of ("proof of the March 1943 raid"), and not told ("in the raid")."""
    return says_which(tokens, x) and x.start >= _FRONT and tokens.lowers[x.start - 2] not in _IN_IT


def names_event(tokens: Tokens, x: Expression) -> bool:
    """Whether "the time" is that of an event that follows: "by the time he left office", "the time of the truce"."""
    if tokens.lowers[x.end - 2] != "the" or x.end >= len(tokens):
        return False
    leads_up = tokens.lowers[x.end : x.end + 2] == ["leading", "up"]
    return leads_up or tokens.lowers[x.end] in EVENT_FOLLOWS or tokens.capital(x.end)


def _meets(words: list[str], sought: frozenset[str], ends: frozenset[str]) -> bool:
    """Whether a word that is sought comes before any that ends the search."""
    if sought.isdisjoint(words):
        return False
    return next(word in sought for word in words if word in sought or word in ends)


def looks_back(tokens: Tokens, x: Expression) -> bool:
    """Whether "had" stands before an expression in its clause: it is told in the past perfect."""
    before = tokens.lowers[max(0, x.start - _REACH) : x.start]
    if "had" not in before or before[-2:] in (["had", "until"], ["had", "till"]):
        return False
    if "to" in before and not WILLED.isdisjoint(before[before.index("had") :]):
        return False
    before = before[::-1]
    return before[:1] != ["by"] and _meets(before, _HAD, CLAUSE_ENDS)  # "had been beaten by January": onward


def _opens_with_a_participle(tokens: Tokens) -> bool:
    """Whether a sentence begins as in "Pushed out in 1985, he ...", and not as in "Built in 1832, it ..."."""
    word = tokens.lowers[0]
    return (word.endswith("ed") or word in PARTICIPLES) and word not in LIVES


def _without_aside(before: list[str]) -> list[str]:
    """Leave out what stands behind "who" between two commas, of the words in front of a date, nearest first."""
    closing = before.index(",") if "," in before else len(before)
    opening = next((i for i in range(closing + 1, len(before)) if before[i] == ","), len(before))
    aside = opening < len(before) and before[opening - 1] in RELATIVES
    return before[:closing] + before[opening + 1 :] if aside else before


def is_aside(tokens: Tokens, x: Expression) -> bool:
    """Whether a date ends an aside between commas: "whose trial opened on 16 May", "laid down in 1932"."""
    before = tokens.lowers[max(0, x.start - _REACH) : x.start][::-1]
    return _ends_a_relative(tokens, x, before) or _is_apposed(tokens, x, before)


def _ends_a_relative(tokens: Tokens, x: Expression, before: list[str]) -> bool:
    """Whether a date ends what stands behind "which" between commas."""
    if tokens.lowers[x.end : x.end + 1] != [","] or "," not in before:
        return False
    opening = before.index(",")
    return opening > 0 and (before[opening - 1] in RELATIVES or before[opening - 1] == "where")


def _is_apposed(tokens: Tokens, x: Expression, before: list[str]) -> bool:
    """Whether a bare year ends a participle between commas: "The ship, launched in 1911, sank on 10 May"."""
    if "," not in before or tokens.lowers[x.end : x.end + 1] != [","]:
        return False
    opening = before.index(",")
    if not 0 < opening < x.start - 1:
        return False
    word = before[opening - 1]
    joined = tokens.lowers[x.end + 1 : x.end + 2] in (["and"], ["but"])  # "landed there, attacked in 1809, and lost"
    participle = word in APPOSED or word in PARTICIPLES or word.endswith("ed")
    return x.fields.keys() == {"year"} and participle and not joined


def _in_past_perfect(tokens: Tokens, x: Expression, before: list[str]) -> bool:
    """Whether the clause of an expression is in the past perfect."""
    after = tokens.lowers[x.end : x.end + _REACH]
    before = _without_aside(before)
    return _meets(before, BACKWARD, CLAUSE_BREAKS) or _meets(after, BACKWARD, CLAUSE_BREAKS)
