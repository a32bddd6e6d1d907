"""From an expression to a place in time: its anchor, the fields that context implies, its bounds, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.model.reach import Direction, TimexType
from timeline.temporal import periods
from timeline.temporal.anchor import NEAR
from timeline.temporal.apposed import BESIDE
from timeline.temporal.bounds import bounded
from timeline.temporal.calendar_dates import place_calendar
from timeline.temporal.expression import KNOWN_BY_FEAST, replace
from timeline.temporal.lending import EVENT_DAY, SAME_PART, SMALL_HOURS, UNTOLD
from timeline.temporal.loose import read_duration, read_set, read_span, read_vague, unplaced
from timeline.temporal.members import (
    AT,
    CALENDAR,
    CENTURY,
    DAY,
    DCT,
    DECADE,
    DURATION,
    FIELD_REFERENCE,
    FUTURE,
    HOUR,
    IN_UNIT,
    MINUTE,
    NARRATIVE,
    OFFSET,
    PART_OF_DAY,
    PAST,
    REFERENCE,
    SET,
    SPAN,
    UNIT_REFERENCE,
    VAGUE,
    WEEK,
    YEAR,
)
from timeline.temporal.offsets import FARTHEST, at, offset, part_of_day
from timeline.temporal.references import field_reference, finer, in_unit, unit_reference
from timeline.temporal.resolution import Placed, Resolution, anchor_of, anchor_words
from timeline.temporal.speech import SPOKEN

if TYPE_CHECKING:
    from timeline.model import Bound, CivilTime, Extent
    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression
    from timeline.temporal.periods import Period


_MIDNIGHT = 24
_RETOLD = frozenset(("duration-ago", "this-unit", "year-end", "new-year"))
"""Rules that count from now in news, and in a narrative from its own last date."""
_TO_COME = 45
"""Days by which a feast may lie ahead that what is over is told by: "killed two weeks before Christmas"."""
_WITHIN_A_DAY = (None, HOUR, MINUTE)
_BESIDE = 6
"""Tokens between a day and a distance from it at most."""


def resolve(
    x: Expression,
    context: Context,
    direction: Direction,
    preposition: tuple[str, Bound, Extent] | None,
    lead: str,
) -> Resolution:
    """Place an expression.

    Parameters
    ----------
    x
        The expression, its assigned fields only.
    context
        The document so far.
    direction
        On which side of its anchor the sentence's verbs put it.
    preposition
        The bounding preposition in front of it, if any.
    lead
        The word in front of it, lower case: "in" makes "two weeks" a date ahead.
    """
    if x.operator is VAGUE:
        return read_vague(x, context)
    if x.operator is SET:
        return read_set(x, context)
    if x.operator is DURATION:
        return read_duration(x, context, direction, lead)
    if x.operator is SPAN:
        if x.rule.name == "next-duration" and (context.entry is not None or context.tells_on(x.start, direction)):
            x = replace(x, anchor=REFERENCE)  # "During the next two months, mines were laid"
        return read_span(x, context, lead, _base(x, context, direction) if x.base is not None else None)
    if context.kind is NARRATIVE and _of_the_teller(x, lead):
        why = "the day of whoever tells it, and no day of the story"
        return Resolution(type=TimexType.DATE, value="PRESENT_REF", mod=x.timex_mod, why=why, certainty=0.2, vague=True)
    placed = _place(x, context, direction)
    kind = TimexType.TIME if x.yields == "TIME" else TimexType.DATE
    if placed is not None and x.operator is OFFSET and "T" in placed.period.value:
        kind = TimexType.TIME
    if placed is not None and placed.period.value.startswith("P"):
        kind = TimexType.DURATION
    if placed is None and context.kind is not NARRATIVE and _is_vaguely_later(x):
        return read_duration(x, context, direction, "")  # "hours later"
    if placed is None:
        why = _unplaced_why(x, context)
        return Resolution(type=kind, value=_unplaced_value(x), mod=x.timex_mod, certainty=0.0, why=why)
    if x.side == "as-late":  # "could come as late as May" bounds it, "was open as late as May" does not
        ahead = direction is FUTURE and (context.dct is None or placed.period.end > context.dct)
        x = replace(x, bound="ON_OR_BEFORE" if ahead else None, side=None)
    if x.value == BESIDE:
        placed = placed._replace(why=f"the date beside it says the same: {placed.why}")
    interval, why = bounded(x, placed, context, preposition)
    return Resolution(
        type=kind, value=placed.period.value, mod=x.timex_mod, period=placed.period, interval=interval, why=why,
        anchor=placed.anchor, certainty=placed.certainty, rivals=placed.rivals,
    )  # fmt: skip


def _of_the_teller(x: Expression, lead: str) -> bool:
    """Whether a day is the teller's own: "today it is a museum", "to this day"."""
    return x.base is None and (x.rule.name == "today" or (x.rule.name == "this-unit" and lead == "to"))


def _is_vaguely_later(x: Expression) -> bool:
    vague = bool(x.parts) and all(amount is None for amount, _ in x.parts)
    return vague and x.operator is OFFSET and x.n > 0 and x.base is None and x.anchor is REFERENCE


def _unplaced_why(x: Expression, context: Context) -> str:
    if context.dct is None:
        return "relative, and the article has no publication date to count from"
    if x.value in (UNTOLD, EVENT_DAY):
        return "on the day of an event or on many, and on none that is told"
    if x.rule.name == KNOWN_BY_FEAST:
        return "of which year is not told"
    if x.operator is CALENDAR:
        return "nobody reckons such a day near the publication day"
    return "relative, and the text gives nothing fine enough to count from"


def _unplaced_value(x: Expression) -> str:
    fields = x.fields
    if x.operator is OFFSET and x.base is None and any(amount is None or amount > FARTHEST for amount, _ in x.parts):
        return "PAST_REF" if x.n < 0 else "FUTURE_REF"
    if "month" in fields and "day" in fields:
        return f"XXXX-{fields['month']:02d}-{fields['day']:02d}"
    if "month" in fields:
        return f"XXXX-{fields['month']:02d}"
    if "weekday" in fields:
        return f"XXXX-WXX-{fields['weekday'] + 1}"
    if "season" in fields:
        return f"XXXX-{fields['season'][-2:]}"
    if "hour" in fields:
        return f"XXXX-XX-XX{periods.clock_value(fields)}"
    if "part" in fields:
        return f"XXXX-XX-XXT{fields['part']}"
    unit = x.parts[-1][1] if x.parts else x.unit
    return unplaced(unit)


def _place(x: Expression, context: Context, direction: Direction) -> Placed | None:
    if x.operator is CALENDAR:
        return place_calendar(x, context, direction) if x.value != UNTOLD else None
    if x.value == UNTOLD or (x.value == EVENT_DAY and not context.tells_day()):
        return None
    base = _clock_base(x, context, direction) if _on_a_clock_day(x) and not x.n else _base(x, context, direction)
    if base is None:
        return None
    if x.operator is AT and x.base is None and direction is PAST and _is_midnight_just_over(x, base, context):
        x = replace(x, fields={**x.fields, "hour": 0})
    if base.anchor is REFERENCE and _is_after_midnight(x, base, context):
        x = replace(x, fields={**x.fields, "next_day": True})
    placed = _from(x, base, context, direction)
    told = (
        direction is PAST
        or _is_some_years_on(x, base, context, direction)
        or (direction is Direction.NONE and _is_long_over(base, context))
    )
    if placed is not None and told and x.anchor is base.anchor is REFERENCE and _has_not_come(placed, context):
        return _come(x, placed)
    if placed is not None and base.anchor is REFERENCE and x.n > 0:
        return _years_on(x, placed, context, direction)
    return placed


def _years_on(x: Expression, placed: Placed, context: Context, direction: Direction) -> Placed | None:
    """Count "two decades later" that would lie far ahead from the last year that is over, or from none.

    "The 1992 film was a hit. He will go in May. Eighteen years later, nobody laughs": that is now.
    """
    if x.operator is not OFFSET or x.base is not None or not x.parts or x.parts[-1][1] not in _IN_YEARS:
        return placed
    back, dct = context.years_back, context.dct
    if dct is None or placed.period.start.year <= dct.year:
        return placed
    counted = None if back is None else offset(x, _told(back), context, direction)
    if counted is not None and counted.period.start <= dct and dct.year - counted.period.end.year <= _LATELY:
        return counted
    near = placed.period.start.year - dct.year < _FAR
    return placed if direction is FUTURE and near else None


def _told(period: Period) -> Placed:
    return Placed(period, anchor_words(period.start, "reference"), REFERENCE, 0.6)


def _from(x: Expression, base: Placed, context: Context, direction: Direction) -> Placed | None:
    operator = x.operator
    if operator is UNIT_REFERENCE:
        return unit_reference(x, base, context, direction)
    if operator is FIELD_REFERENCE:
        return field_reference(x, base, direction)
    if operator is IN_UNIT:
        return in_unit(x, base, context, direction)
    if operator is PART_OF_DAY:
        return part_of_day(x, base)
    return at(x, base) if operator is AT else offset(x, base, context, direction)


def _is_some_years_on(x: Expression, base: Placed, context: Context, direction: Direction) -> bool:
    """Whether years are counted from a date that is over, and nothing looks ahead: they are over, too."""
    years = x.operator is OFFSET and x.n > 0 and bool(x.parts) and x.parts[0][1] is YEAR
    over = context.dct is not None and base.period.start <= context.dct
    return years and over and direction is not FUTURE


def _has_not_come(placed: Placed, context: Context) -> bool:
    """Whether a date of news lies ahead of its publication."""
    return context.dct is not None and context.kind is not NARRATIVE and placed.period.start > context.dct


def _is_long_over(base: Placed, context: Context) -> bool:
    """Whether what is counted from lies so far back that nobody counts from it to what is still to come."""
    return context.dct is not None and base.period.end.ordinal + _WRITTEN_OF < context.dct.ordinal


def _come(x: Expression, placed: Placed) -> Placed | None:
    """Return a date that is told as past and counted ahead of the publication: it counts from one that is not known.

    "That Thursday" is then the one before.
    """
    if x.operator is FIELD_REFERENCE and "weekday" in x.fields and not x.n:
        return placed._replace(period=periods.day(placed.period.start.plus_days(-7)))
    return None if x.n > 0 else placed


def _on_a_clock_day(x: Expression) -> bool:
    """Whether a time of day names no day of its own."""
    if x.base is not None:
        return False
    return x.operator is AT or (x.operator is PART_OF_DAY and x.anchor is not DCT)


def _is_midnight_just_over(x: Expression, base: Placed, context: Context) -> bool:
    """Whether a midnight that is told of in the past is the one with which the publication day began."""
    if context.late and context.reference is not None and context.reference.start.midnight() == base.period.start:
        return False  # "on Friday night, minutes before a midnight deadline"
    return x.fields["hour"] == _MIDNIGHT and context.dct is not None and base.period.start == context.dct.midnight()


def _is_after_midnight(x: Expression, base: Placed, context: Context) -> bool:
    """Whether a clock time of the small hours goes on with what began late on the day before."""
    if x.base is not None or not context.late:
        return False
    over = context.dct is None or base.period.start.plus_days(1) <= context.dct
    if x.rule.name in ("bare-part", "part-hours"):
        return over and x.fields["part"] == "MO"  # "That night they crossed. At dawn ..."
    return over and x.operator is AT and bool(x.fields.get("halved")) and x.fields["hour"] < SMALL_HOURS


def _clock_base(x: Expression, context: Context, direction: Direction) -> Placed | None:
    pointing = x.rule.name == SAME_PART
    found = context.day_above(leads=x.start == 0) or context.stamp_day()
    told = context.pointed if pointing and context.kind is not NARRATIVE else None
    if direction is PAST and told is not None and context.dct is not None and told.start > context.dct:
        told = None  # "It will be put off until 5 February. Judges agreed that afternoon."
    if found is None and told is not None and context.pointed_at >= context.reference_at:
        near = context.at - context.pointed_at <= NEAR
        found = (told.start.midnight(), "reference") if near else None
    if found is None and x.rule.name == "overnight" and context.of_the_day():
        found = (context.dct, "dct") if context.dct is not None else None
    if found is None and pointing and context.kind is not NARRATIVE and context.goes_on_with_story():
        return None  # "that night" of a story told long after is not the publication's
    found = found or context.clock_day(PAST if pointing else direction)
    if found is not None and found[1] == "dct" and context.kind is not NARRATIVE and not context.stamped:
        found = _not_of_today(x, context, direction, found)
    if found is None:
        return None
    return Placed(periods.day(found[0]), f"the clock time is on {anchor_words(*found)}", anchor_of(found[1]), 0.8)


def _not_of_today(
    x: Expression, context: Context, direction: Direction, today: tuple[CivilTime, str]
) -> tuple[CivilTime, str] | None:
    """Return the day for which the sentences before plan instead of the publication's, and none within an old story."""
    if x.rule.name == "same-part" and context.tells_of_old():
        return None  # "that night"
    if direction is PAST and context.goes_on_with_story():
        return None
    planned = context.planned_day() if direction is FUTURE and x.rule.name != "overnight" else None
    night = x.fields.get("hour") == _MIDNIGHT
    return (planned.start.midnight(), "reference") if planned is not None and not night else today


def _counted_from(
    x: Expression, context: Context, direction: Direction, found: tuple[Period, str]
) -> tuple[Period, str]:
    """Return the date that a step counts from: the day told before, where the last date is a coarse one or ahead."""
    period, kind = found
    news = context.kind is not NARRATIVE
    if news and (beside := _told_beside(x, context, direction)) is not None:
        return beside, "reference"
    if (
        x.n > 0
        and news
        and kind == "reference"
        and (direction is PAST or _leads_to_now(x, context, direction))
        and (year := _year_looked_back_to(x, context, period))
    ):
        return year, kind
    if news and context.dct is not None and x.n < 0 and direction is PAST and period.start > context.dct:
        return periods.day(context.dct), "dct"  # "The bill is due on July 20. The week before, they paid one."
    if context.far is not None and x.n and (x.parts[-1][1] if x.parts else x.unit) is YEAR:
        return context.far, "reference"  # "He was commissioned in 1909, and two years later ..."
    named = context.mentioned
    step = x.operator is UNIT_REFERENCE and x.anchor is REFERENCE and x.n
    if news and step and x.unit is WEEK and named is not None and named.unit is WEEK:
        return named, "reference"  # "not next week but the week after"
    ahead = context.planned_day() if news and direction is FUTURE and x.n > 0 and x.anchor is REFERENCE else None
    if ahead is not None and (x.parts[-1][1] if x.parts else x.unit) is DAY:
        return ahead, "reference"
    if context.last_day is not None and period is context.reference and x.n > 0:
        return context.last_day, kind
    if news and kind == "reference" and direction is PAST and (told := _passed_over(x, context, period)) is not None:
        return told, kind
    told = context.told_day() if news and x.n and x.unit is DAY and finer(DAY, period.unit) else None
    if told is not None and not (context.dct is not None and direction is PAST and told.start > context.dct):
        return told, kind  # "It fell on Friday, far from its peak of 2021. The day before, ..."
    return period, kind


def _told_beside(x: Expression, context: Context, direction: Direction) -> Period | None:
    """Return the date just told in the sentence, from which a distance counts: "burned on May 3, sank a day later".

    What was done counts from no date that is only planned.
    """
    told = context.told
    if x.operator is not OFFSET or x.base is not None or x.anchor is not REFERENCE or told is None:
        return None
    planned = context.dct is not None and direction is not FUTURE and told.period.start > context.dct
    near = told.at == context.at and 0 <= x.start - told.end <= _BESIDE and not planned
    return told.period if near and not finer(x.parts[-1][1], told.period.unit) else None


def _leads_to_now(x: Expression, context: Context, direction: Direction) -> bool:
    """Whether so many years behind the last year that is over the publication lies: "Eight years later he says so"."""
    if direction is FUTURE or x.operator is not OFFSET or context.years_back is None or context.dct is None:
        return False
    amount = x.parts[-1][0] if len(x.parts) == 1 else None
    return amount is not None and abs(context.years_back.start.year + amount - context.dct.year) <= 1


def _year_looked_back_to(x: Expression, context: Context, period: Period) -> Period | None:
    """Return the last year that is over, where "the following year" of the last date has not come yet."""
    if context.dct is None or (x.parts[-1][1] if x.parts else x.unit) is not YEAR:
        return None
    return context.years_back if period.start.year >= context.dct.year else None


def _passed_over(x: Expression, context: Context, period: Period) -> Period | None:
    """Return the day looked back to just before, where the step from the last date would not lie in the past.

    "He spoke last night. Its president had agreed on 21 September. The cabinet fell a day later."
    """
    unit = x.parts[-1][1] if x.parts else x.unit
    if context.dct is None or x.n <= 0 or unit in _WITHIN_A_DAY or period.start.ordinal + 1 < context.dct.ordinal:
        return None
    told = context.told_day()
    return told if told is not None and told.end.ordinal < context.dct.ordinal else None


_IN_YEARS = (YEAR, DECADE, CENTURY)
_FAR = 10
"""Years: nothing that is so far ahead is told of as later than something."""
_LATELY = 2
"""Years: what is told of so long after lies about now."""
_FRONT = 2
"""Tokens in front of what opens a sentence: right below a heading without a date "the next day" only then goes on."""


def _steps_in_days(x: Expression) -> bool:
    return bool(x.n) and x.base is None and x.anchor is REFERENCE and (x.parts[-1][1] if x.parts else x.unit) is DAY


_WRITTEN_OF = 31
"""Days: a story of what is further back says "yesterday" only in the words of others."""


def _is_spoken(x: Expression, context: Context) -> bool:
    """Whether a day counted from now stands in a story of long ago: it is quoted, though no mark may tell."""
    if context.reference is None or context.dct is None or not x.n or x.unit is not DAY:
        return False
    return context.reference.end.ordinal + _WRITTEN_OF < context.dct.ordinal


def _feast_to_come(feast: Expression, context: Context) -> Placed | None:
    """Place the feast of "a week before Christmas", told of what is over: it may be still to come."""
    nearest = _place(feast, context, Direction.NONE)
    if nearest is None or context.dct is None or context.kind is NARRATIVE:
        return _place(feast, context, PAST)
    near = nearest.period.start.ordinal - context.dct.ordinal <= _TO_COME
    return nearest if near else _place(feast, context, PAST)


def _base(x: Expression, context: Context, direction: Direction) -> Placed | None:
    """Place what an expression counts from.

    In a narrative "three days ago" and "this year" count from the text's own last date, and "tomorrow" in a quotation
    from a day that is not told.
    """
    if x.base is not None:
        if x.operator is OFFSET and x.n < 0 and direction is PAST and x.base.fields.keys() == {"holiday"}:
            return _feast_to_come(x.base, context)
        side = Direction.PRESENT if x.value == "within" else PAST if x.value == SPOKEN else direction
        return _place(x.base, context, side)
    told = context.kind is NARRATIVE and context.reference is not None
    retold = told and x.rule.name in _RETOLD
    if told and context.parted and (x.start > _FRONT or context.adrift) and _steps_in_days(x):
        return None
    if x.anchor is DCT and context.dct is None and not retold:
        return None
    if context.kind is NARRATIVE and not retold and x.anchor is DCT and (context.quoted or _is_spoken(x, context)):
        return None
    found = context.base(in_days=bool(told) and _steps_in_days(x)) if x.anchor is not DCT or retold else None
    if found is None and x.anchor is DCT and context.dct is not None:
        found = (periods.day(context.dct), "dct")
    if found is None:
        return None
    period, kind = _counted_from(x, context, direction, found)
    if (
        kind == "dct"
        and x.anchor is REFERENCE
        and x.operator is not IN_UNIT
        and (x.n > 0 or (x.operator is FIELD_REFERENCE and not x.n))
    ):
        return None  # "the following day", where the text has named none
    pointed = context.mentioned if told and x.rule.name == "same-unit" and x.unit is not None else None
    if pointed is not None and x.unit is not None and not finer(x.unit, pointed.unit):
        period = pointed
    if x.rule.name == "same-unit" and x.unit is YEAR and context.kind is not NARRATIVE and context.dct is not None:
        back = context.years_back if period.start.year == context.dct.year else None
        period = back or period  # "that year" is not this year
    if x.rule.name == "same-unit" and x.unit is DAY and finer(DAY, period.unit):
        day = context.told_day()
        period = day if day is not None and day.end > period.start else period
    certainty = 0.95 if kind == "dct" else 0.75
    return Placed(period, anchor_words(period.start, kind), anchor_of(kind), certainty)
