"""The shapes that language data takes: units, token classes, operators, rules with their own proof."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    """Units of the calendar and the clock."""

    __hash__ = str.__hash__  # as equality goes, and faster than that of Enum

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"


class Operator(StrEnum):
    """What the engine does with the values that a pattern captured. A rule names one; it carries no function."""

    __hash__ = str.__hash__  # as equality goes, and faster than that of Enum

    CALENDAR = "calendar"
    """Fields of a date: year, month, day, weekday, season, quarter, half, decade, century, holiday."""
    CLOCK = "clock"
    """A time of day: hour, minute, a.m. or p.m., zone."""
    PART_OF_DAY = "part-of-day"
    """A date with a part of the day: "Monday night"."""
    AT = "at"
    """A date joined with a clock time."""
    IN_UNIT = "in-unit"
    """Fields inside a unit: "June of last year", "last year's third quarter"."""
    UNIT_REFERENCE = "unit-reference"
    """The unit n units from its anchor: "last week", "today", "that year"."""
    FIELD_REFERENCE = "field-reference"
    """A named field n steps from its anchor: "last Monday", "next May"."""
    DURATION = "duration"
    SPAN = "span"
    """A stretch that touches its anchor: "the past two weeks"."""
    OFFSET = "offset"
    """A duration away from an anchor: "two weeks ago", "three days after 2 May"."""
    SET = "set"
    VAGUE = "vague"
    """PAST_REF, PRESENT_REF or FUTURE_REF."""
    MODIFY = "modify"
    """A TIMEX3 mod or a bound laid on what follows or precedes."""
    RANGE = "range"
    NOTHING = "nothing"
    """A name or measure that only looks like a time: consumes the words, yields no expression."""


class Anchor(StrEnum):
    """What an expression is relative to."""

    __hash__ = str.__hash__  # as equality goes, and faster than that of Enum

    NONE = "none"
    DCT = "dct"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A phrase, the document creation time, and what the rule must read: TIMEX3 value and mod."""

    text: str
    value: str
    dct: str = "2022-02-16"
    mod: str | None = None
    frame: str = "Officials said {} that roads were shut."


@dataclass(frozen=True, slots=True, kw_only=True)
class TimexRule:
    """One row of a local grammar.

    `pattern` is a sequence of elements: an upper-case token class (`MONTH`), a lower-case word, alternatives `a|b`, each
    optionally `?`. `name:CLASS` names a capture where a class occurs twice. `^word` must stand there but is not part of
    the TIMEX3 extent. `yields` is the class of the node that the match adds to the chart. `n`, `unit`, `mod`, `anchor`
    and `value` are constants for the operator. A `narrative` rule holds in histories only: in news its words are no
    reference to time. An `attributive` one qualifies a noun ("the current crisis"): it is a reference to time, and dates
    no event.
    """

    name: str
    pattern: str
    operator: Operator
    yields: str = "DATE"
    n: int = 0
    unit: Unit | None = None
    mod: str | None = None
    anchor: Anchor = Anchor.NONE
    value: str | None = None
    narrative: bool = False
    attributive: bool = False
    examples: tuple[Example, ...] = ()
    counterexamples: tuple[str, ...] = ()


Lexicon = dict[str, tuple[tuple[str, object], ...]]
"""Lower-case word -> its (token class, value) pairs; a key may hold several words."""
