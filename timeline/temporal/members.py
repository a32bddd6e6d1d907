"""Members of enumerations that are asked for in every sentence, under names of their own.

Before Python 3.12 reaching a member through its class takes as long as ten comparisons.
"""

from __future__ import annotations

from timeline.languages.shapes import Anchor, Operator, Unit
from timeline.model import Bound, Direction, Extent, Kind

AT = Operator.AT
CALENDAR = Operator.CALENDAR
DURATION = Operator.DURATION
FIELD_REFERENCE = Operator.FIELD_REFERENCE
IN_UNIT = Operator.IN_UNIT
NOTHING = Operator.NOTHING
OFFSET = Operator.OFFSET
PART_OF_DAY = Operator.PART_OF_DAY
RANGE = Operator.RANGE
SET = Operator.SET
SPAN = Operator.SPAN
UNIT_REFERENCE = Operator.UNIT_REFERENCE
VAGUE = Operator.VAGUE

DCT = Anchor.DCT
REFERENCE = Anchor.REFERENCE

CENTURY = Unit.CENTURY
DAY = Unit.DAY
DECADE = Unit.DECADE
HOUR = Unit.HOUR
MILLENNIUM = Unit.MILLENNIUM
MINUTE = Unit.MINUTE
MONTH = Unit.MONTH
QUARTER = Unit.QUARTER
SEASON = Unit.SEASON
SECOND = Unit.SECOND
WEEK = Unit.WEEK
WEEKEND = Unit.WEEKEND
YEAR = Unit.YEAR
AGES = frozenset((DECADE, CENTURY, MILLENNIUM))
"""Longer than a year."""

FUTURE = Direction.FUTURE
PAST = Direction.PAST
PRESENT = Direction.PRESENT

NARRATIVE = Kind.NARRATIVE
NEWS = Kind.NEWS

AFTER = Bound.AFTER
APPROX = Bound.APPROX
BEFORE = Bound.BEFORE
EXACT = Bound.EXACT
ON_OR_AFTER = Bound.ON_OR_AFTER
ON_OR_BEFORE = Bound.ON_OR_BEFORE

THROUGHOUT = Extent.THROUGHOUT
WITHIN = Extent.WITHIN
