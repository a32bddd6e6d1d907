"""From an expression to a place in time: its anchor, the fields that context implies, its bounds, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.model.reach import Direction, TimexType
from timeline.temporal import periods
from timeline.temporal.anchor import NEAR
from timeline.temporal.apposed import BESIDE
from timeline.temporal.bounds import bounded, over
from timeline.temporal.calendar_dates import place_calendar
from timeline.temporal.clockbase import (
    clock_base,
    is_a_midnight_with_its_day,
    is_after_midnight,
    is_midnight_just_over,
    on_a_clock_day,
)
from timeline.temporal.clockdays import EVENT_DAY, SAME_PART, UNTOLD
from timeline.temporal.counted import FAR, IN_YEARS, counted_from, in_years
from timeline.temporal.expression import KNOWN_BY_FEAST, SAME_FIELD, replace
from timeline.temporal.in_unit import in_unit
from timeline.temporal.loose import read_duration, read_set, read_span, read_vague, unplaced
from timeline.temporal.members import (
    AT,
    CALENDAR,
    DAY,
    DCT,
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
    YEAR,
)
from timeline.temporal.offsets import FARTHEST, at, offset, part_of_day
from timeline.temporal.references import field_reference, finer, unit_reference
from timeline.temporal.resolution import Placed, Resolution, anchor_of, anchor_words
from timeline.temporal.speech import SPOKEN

if TYPE_CHECKING:
    from timeline.temporal.anchor import Context
    from timeline.temporal.enums import Unit
    from timeline.temporal.expression import Expression
    from timeline.temporal.periods import Period
    from timeline.temporal.prepositions import Preposition


_RETOLD = frozenset(("duration-ago", "this-unit", "year-end", "new-year"))
"""Rules that count from now in news, and in a narrative from its own last date."""
_AHEAD = frozenset(("next-duration", "next-span", "following-span"))
"""Rules of stretches that begin now in news, and in what goes on from a date that is over with that."""
_FOLLOWING = "following-span"
"""The rule of "throughout the following month", which goes on from what was told."""
_CLOCK = (HOUR, MINUTE)
_A_YEAR = 366
"""Days."""
_TO_COME = 45
"""Days by which a feast may lie ahead that what is over is told by: "killed two weeks before Christmas"."""


def resolve(
    x: Expression,
    context: Context,
    direction: Direction,
    preposition: Preposition | None,
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
        since = _place(x.base, context, PAST) if x.base is not None else None
        return read_duration(x, context, direction, lead, since)
    if x.operator is SPAN:
        told = lead == "spent" or context.entry is not None or context.tells_on(x.start, direction)
        near = context.reference is not None and context.at - context.reference_at <= NEAR
        if (x.rule.name in _AHEAD and told) or (x.rule.name == _FOLLOWING and near):
            x = replace(x, anchor=REFERENCE)  # "During the next two months, mines were laid"
        return read_span(x, context, lead, _base(x, context, direction) if x.base is not None else None)
    if context.kind is NARRATIVE and _of_the_teller(x, lead):
        why = "the day of whoever tells it, and no day of the story"
        return Resolution(type=TimexType.DATE, value="PRESENT_REF", mod=x.timex_mod, why=why, certainty=0.2, vague=True)
    if preposition is not None and preposition.word.endswith("after") and is_a_midnight_with_its_day(x):
        x = replace(x, fields={**x.fields, "hour": 0})  # "shortly after midnight on Tuesday" is no Wednesday
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
    if preposition is not None and preposition.which and direction is PAST:
        interval = over(interval, context.dct)
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
    told = x.value not in (UNTOLD, EVENT_DAY)
    dated = told and x.base is not None and x.base.operator is CALENDAR and not x.parts and not x.n
    fields = {**x.base.fields, **x.fields} if dated and x.base is not None else x.fields
    if x.operator is OFFSET and x.base is None and any(amount is None or amount > FARTHEST for amount, _ in x.parts):
        return "PAST_REF" if x.n < 0 else "FUTURE_REF"
    day = f"XXXX-{fields['month']:02d}-{fields['day']:02d}" if "month" in fields and "day" in fields else ""
    if not day and "month" not in fields and "weekday" in fields:
        day = f"XXXX-WXX-{fields['weekday'] + 1}"
    if "hour" in fields:
        return f"{day or 'XXXX-XX-XX'}{periods.clock_value(fields)}"
    if "part" in fields:
        return f"{day or 'XXXX-XX-XX'}T{fields['part']}"
    if day or "month" in fields:
        return day or f"XXXX-{fields['month']:02d}"
    if "season" in fields:
        return f"XXXX-{fields['season'][-2:]}"
    unit = x.step_unit
    return unplaced(unit)


def _place(x: Expression, context: Context, direction: Direction) -> Placed | None:
    if x.operator is CALENDAR:
        return place_calendar(x, context, direction) if x.value != UNTOLD else None
    if x.value == UNTOLD or (x.value == EVENT_DAY and not context.tells_day()):
        return None
    if x.base is None and context.course.is_lost(context.at) and _points_to_a_day(x):
        return None
    if on_a_clock_day(x) and not x.n:
        base = clock_base(x, context, direction)
    else:
        base = _diary_day(x, context, direction) or _base(x, context, direction)
    if base is None:
        return None
    if x.operator is AT and x.base is None and direction is PAST and is_midnight_just_over(x, base, context):
        x = replace(x, fields={**x.fields, "hour": 0})
    if base.anchor is REFERENCE and is_after_midnight(x, base, context):
        x = replace(x, fields={**x.fields, "next_day": True})
    placed = _from(x, base, context, direction)
    if placed is None or base.anchor is not REFERENCE:
        return placed
    if x.anchor is REFERENCE and _has_not_come(x, placed, context) and _is_told(x, base, context, direction):
        return _come(x, placed)
    return placed


def _points_to_a_day(x: Expression) -> bool:
    """Whether an expression goes on from the day that the text has just told of: "that day", "a day later"."""
    same = x.rule.name == SAME_PART or (x.rule.name == "same-unit" and x.unit is DAY)
    return same or _step(x) is DAY


def _is_told(x: Expression, base: Placed, context: Context, direction: Direction) -> bool:
    """Whether what is counted from an earlier date is over, as its sentence tells or as so old a date shows."""
    over = direction is Direction.NONE and _is_long_over(base, context)
    return over or direction is PAST or _is_some_years_on(x, base, context, direction)


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
    """Whether years are counted from a date that is over, and nothing looks so far ahead: they are over, too."""
    years = x.operator is OFFSET and x.n > 0 and len(x.parts) > 0 and x.parts[0][1] in IN_YEARS
    over = context.dct is not None and base.period.start <= context.dct
    return years and over and (direction is not FUTURE or in_years(x) >= FAR)


def _has_not_come(x: Expression, placed: Placed, context: Context) -> bool:
    """Whether a date of news, or one counted in years, lies ahead of the publication."""
    told = context.kind is not NARRATIVE or bool(in_years(x))
    return context.dct is not None and told and placed.period.start.ordinal > context.dct.ordinal


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


_FRONT = 2
"""Tokens in front of what opens a sentence: right below a heading without a date "the next day" only then goes on."""


def _step(x: Expression) -> Unit | None:
    """Return the unit that an expression steps on by from what the text has told; None for any other."""
    steps = (bool(x.n) or x.rule.name == "the-unit") and x.base is None and x.anchor is REFERENCE
    return x.step_unit if steps else None


_AGES = 100  # years: who tells of so many "ago" counts from the own time
_WRITTEN_OF = 31
"""Days: a story of what is further back says "yesterday" only in the words of others."""


def _is_spoken(x: Expression, context: Context) -> bool:
    """Whether a day counted from now stands in a story of long ago: it is quoted, though no mark may tell."""
    if context.reference is None or context.dct is None or not x.n or x.unit is not DAY:
        return False
    return context.reference.end.ordinal + _WRITTEN_OF < context.dct.ordinal


def _bound_ahead(context: Context, told: Period) -> Period | None:
    """Return a later day or month that the text has named since: "stayed until March 1957. That April it"."""
    named = context.mentioned
    if named is None or finer(YEAR, named.unit) or named.unit is YEAR:
        return None
    return named if 0 <= named.start.ordinal - told.end.ordinal <= _A_YEAR else None


def _feast_to_come(feast: Expression, context: Context) -> Placed | None:
    """Place the feast of "a week before Christmas", told of what is over: it may be still to come."""
    nearest = _place(feast, context, Direction.NONE)
    if nearest is None or context.dct is None or context.kind is NARRATIVE:
        return _place(feast, context, PAST)
    near = nearest.period.start.ordinal - context.dct.ordinal <= _TO_COME
    return nearest if near else _place(feast, context, PAST)


def _diary_day(x: Expression, context: Context, direction: Direction) -> Placed | None:
    """Place what counts from the day of its telling below a day that stands alone: "Last night the wagons sank"."""
    day = context.diary_day() if x.anchor is DCT and x.base is None else None
    of_the_day = direction is PAST and (x.step_unit is DAY or x.operator is PART_OF_DAY)
    if day is None or not (x.n or of_the_day):
        return None
    return Placed(periods.day(day), anchor_words(day, "reference"), REFERENCE, 0.75)


def _base(x: Expression, context: Context, direction: Direction) -> Placed | None:
    """Place what an expression counts from.

    In a narrative "three days ago" and "this year" count from the text's own last date, and "tomorrow" in a quotation
    from a day that is not told.
    """
    if x.base is not None:
        if x.operator is OFFSET and x.n < 0 and direction is PAST and x.base.fields.keys() == {"holiday"}:
            return _feast_to_come(x.base, context)
        if x.value == "within":
            ago = x.operator is OFFSET and x.n < 0 and x.base.operator is CALENDAR and "month" in x.base.fields
            this_year = {"year": context.dct.year} if ago and context.dct is not None else {}
            base = replace(x.base, fields={**this_year, **x.base.fields})  # "three years ago on 5 March"
            return _place(base, context, Direction.PRESENT)
        return _place(x.base, context, PAST if x.value == SPOKEN else direction)
    told = context.kind is NARRATIVE and context.reference is not None
    retold = told and x.rule.name in _RETOLD and in_years(x) < _AGES
    retold = retold or (x.rule.name == "new-year" and direction is PAST and context.tells_of_old())
    if told and context.parted and (x.start > _FRONT or context.adrift) and _step(x) is DAY:
        return None
    if x.anchor is DCT and context.dct is None and not retold:
        return None
    if context.kind is NARRATIVE and not retold and x.anchor is DCT and (context.quoted or _is_spoken(x, context)):
        return None
    age = context.course.age_told(x.step_unit, context.at) if direction is not FUTURE else None
    if age is not None and x.anchor is REFERENCE:
        return Placed(age, anchor_words(age.start, "reference"), REFERENCE, 0.75)
    found = context.base(_step(x) if told else None) if x.anchor is not DCT or retold else None
    if found is None and x.anchor is DCT and context.dct is not None:
        found = (periods.day(context.dct), "dct")
    if found is None:
        return None
    clock = context.reference if context.reference is not None and context.reference.unit in _CLOCK else None
    if clock is not None and x.operator is OFFSET and x.n > 0 and x.anchor is REFERENCE and _step(x) in _CLOCK:
        found = clock, "reference"
    period, kind = counted_from(x, context, direction, found)
    if (
        kind == "dct"
        and x.anchor is REFERENCE
        and x.operator is not IN_UNIT
        and (x.n > 0 or (x.operator is FIELD_REFERENCE and not x.n))
    ):
        return None  # "the following day", where the text has named none
    pointed = context.mentioned if x.rule.name == "same-unit" and (told or x.unit is YEAR) else None
    if pointed is not None and x.unit is not None and not finer(x.unit, pointed.unit):
        period = pointed
    if told and x.rule.name == SAME_FIELD and "weekday" not in x.fields:
        passed = context.course.just_passed(context.at) or context.far or context.course.ahead
        period = passed or _bound_ahead(context, period) or period
    if x.rule.name == "same-unit" and x.unit is YEAR and context.kind is not NARRATIVE and context.dct is not None:
        back = context.years_back if period.start.year == context.dct.year else None
        period = back or period  # "that year" is not this year
    if x.rule.name == "same-unit" and x.unit is DAY and finer(DAY, period.unit):
        day = context.told_day()
        period = day if day is not None and day.end > period.start else period
    certainty = 0.95 if kind == "dct" else 0.75
    return Placed(period, anchor_words(period.start, kind), anchor_of(kind), certainty)
