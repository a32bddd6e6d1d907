"""Days that are counted from the day on which somebody spoke: "I leave tomorrow," he said on Sunday."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import CLAUSE_ENDS, SAID
from timeline.temporal.clockdays import day_of
from timeline.temporal.cues import perfect_before
from timeline.temporal.expression import replace
from timeline.temporal.members import (
    AT,
    CALENDAR,
    DAY,
    DCT,
    DURATION,
    FIELD_REFERENCE,
    HOUR,
    MINUTE,
    PART_OF_DAY,
    REFERENCE,
    SPAN,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression
    from timeline.temporal.quotations import Quotations
    from timeline.temporal.tokens import Tokens

SPOKEN = "spoken"
"""The value of an expression that counts from the day on which it was said."""
_HEAD = 2
"""Tokens in front of what stands at the head of a sentence."""
_NEAR = 8
"""Tokens of its clause in front of the day of a speech that may hold its verb."""
_BEHIND = 12
"""Tokens behind a day that opens its sentence that may hold it: "On Friday, the army warned ..."."""


def is_of_a_saying(words: Sequence[str], start: int) -> bool:
    """Whether the verb in front of a day tells that somebody spoke: "police said on Tuesday"."""
    for word in words[max(0, start - _NEAR) : start][::-1]:
        if word in SAID:
            return True
        if word in CLAUSE_ENDS:
            return False
    return False


class Speech:
    """What a sentence quotes, and the day on which it was said: "I leave tomorrow," he said on Sunday."""

    __slots__ = ("_end", "_lowers", "_quotations", "day")

    def __init__(self, sentence: Sequence[Expression], tokens: Tokens, quotations: Quotations) -> None:
        self._quotations = quotations
        self._lowers = tokens.lowers
        self.day: Expression | None = None
        self._end = 0
        for other in sentence if quotations.marks or len(sentence) > 1 else ():
            day = day_of(other)
            if (
                day is None
                or (day.anchor is DCT and day.operator is not FIELD_REFERENCE)
                or quotations.hold(other.start)
            ):
                continue
            behind = tokens.lowers[other.end : other.end + _BEHIND] if other.start <= 1 else ()
            if not SAID.isdisjoint(behind) or is_of_a_saying(tokens.lowers, other.start):
                self.day, self._end = day, other.end
                break

    def with_day(self, x: Expression, context: Context) -> Expression:
        """Count a quoted "today" or "tomorrow" from the day of the speech, or return the expression as it is.

        So does "the previous day" at the head of what was said on a day, where the text has told of no other:
        "The previous day five were killed, the army said on Sunday."
        """
        if self.day is None:
            return x
        step = x.rule.name in ("previous-unit", "following-unit") and x.unit is DAY and x.base is None
        if step and x.start < _HEAD and not context.tells_day() and not self._quotations.hold(x.start):
            return replace(x, base=self.day, value=SPOKEN)
        if not self._quotations.hold(x.start):
            return x
        if x.base is not None and x.operator in (AT, PART_OF_DAY):
            return replace(x, base=self.with_day(x.base, context))
        if x.base is not None or x.anchor is not DCT or x.unit is not DAY:
            return x
        return replace(x, base=self.day, value=SPOKEN)

    def _reports(self, x: Expression) -> bool:
        return x.start > self._end and "that" in self._lowers[self._end : x.start]

    def ahead(self, x: Expression, context: Context) -> Expression:
        """Count a weekday ahead of what was said from the day of the speech: "said on Friday that on Sunday ..."."""
        if x.operator is DURATION:
            return self._from_its_day(x, context)
        if self.day is None:
            return x
        if x.base is not None and x.operator in (AT, PART_OF_DAY):
            return replace(x, base=self.ahead(x.base, context))
        if x.operator is SPAN and x.rule.name == "next-duration" and self._reports(x):
            return replace(x, anchor=REFERENCE)
        if x.operator is not CALENDAR or x.fields.keys() != {"weekday"}:
            return x
        if self.day.fields.get("weekday") == x.fields["weekday"]:
            return x
        if not self._reports(x) and not self._quotations.hold(x.start):
            return x
        return replace(x, operator=FIELD_REFERENCE, n=1, base=self.day, value=SPOKEN)

    def _from_its_day(self, x: Expression, context: Context) -> Expression:
        """Count "within weeks" from the day on which it was said, or which leads the line of a chronology.

        So does what "would" tells of a day long gone: "ordered a raid on 4 May and swore it would end within weeks".
        """
        if self.day is not None and (self._reports(x) or self._quotations.hold(x.start)):
            return replace(x, base=self.day)
        told = context.entry
        near = self._lowers[max(0, x.start - _NEAR) : x.start]
        if told is None and context.reference_at == context.at and {"that", "would"}.issubset(near):
            told = context.reference
        if told is None or told.unit not in (DAY, HOUR, MINUTE):
            return x
        year, month, day, *_ = told.start
        return replace(x, base=replace(x, operator=CALENDAR, fields={"year": year, "month": month, "day": day}))


def counts_from_an_event(x: Expression, tokens: Tokens, context: Context) -> bool:
    """Whether "within" counts from what is told: "denied on Tuesday that the raid was beaten off within hours"."""
    if (x.end < len(tokens) and tokens.lowers[x.end] == "of") or perfect_before(tokens.lowers, x.start):
        return True
    return context.reference_at == context.at and not SAID.isdisjoint(tokens.around(x.start, x.end))
