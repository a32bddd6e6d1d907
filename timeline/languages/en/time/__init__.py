"""Rules for English time expressions, in the stages in which the chart applies them.

A later stage may use what an earlier one yields: numbers and units first, then dates, clock times and durations, then
what joins them, then modifiers and ranges.
"""

from timeline.languages.en.time.calendar import CALENDAR
from timeline.languages.en.time.calendar_units import CALENDAR_UNITS
from timeline.languages.en.time.clock import CLOCK, CLOCK_JOINS, DAY_PARTS
from timeline.languages.en.time.duration import DURATION, SETS, SPANS
from timeline.languages.en.time.eras import ERAS
from timeline.languages.en.time.modifiers import MODIFIERS, OUTER_MODIFIERS, RANGES
from timeline.languages.en.time.narrative import FAR_MONTHS, NARRATIVE, SEASONS, UNITS_OF_STORY
from timeline.languages.en.time.relative import IN_UNITS, OFFSETS, RELATIVE
from timeline.languages.en.time.vague import COUNTED_UNITS, DAYS_OF_EVENTS, LAST_DAYS, NAMES, VAGUE

STAGES = (
    (*CALENDAR, *ERAS, *CALENDAR_UNITS, *CLOCK, *LAST_DAYS, *RELATIVE, *DURATION, *VAGUE, *COUNTED_UNITS, *DAYS_OF_EVENTS, *NAMES, *NARRATIVE, *UNITS_OF_STORY, *SEASONS, *FAR_MONTHS),
    (*IN_UNITS, *SPANS, *SETS),
    MODIFIERS,
    DAY_PARTS,
    CLOCK_JOINS,
    OFFSETS,
    RANGES,
    OUTER_MODIFIERS,
)

__all__ = ["STAGES"]
