"""From an expression to a place in time: its anchor, the fields that context implies, its bounds, and why."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.languages.shapes import Anchor, Operator, Unit
from timeline.model import Bound, CivilTime, Direction, Extent, Kind, TimexType
from timeline.temporal import periods
from timeline.temporal.anchor import Context, candidates_of, nearest, periods_named, weekday_near
from timeline.temporal.bounds import bounded
from timeline.temporal.calendar_dates import as_feast, clocked, place_calendar
from timeline.temporal.lending import SPOKEN
from timeline.temporal.loose import read_duration, read_set, read_span, read_vague, unplaced
from timeline.temporal.periods import Period
from timeline.temporal.resolution import Placed, Resolution, anchor_of, anchor_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.temporal.expression import Expression

_PARTS = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}


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
    if x.operator is Operator.VAGUE:
        return read_vague(x, context)
    if x.operator is Operator.SET:
        return read_set(x)
    if x.operator is Operator.DURATION:
        return read_duration(x, context, direction, lead)
    if x.operator is Operator.SPAN:
        return read_span(x, context, lead, _base(x, context, direction) if x.base is not None else None)
    if context.kind is Kind.NARRATIVE and _of_the_teller(x, lead):
        why = "the day of whoever tells it, and no day of the story"
        return Resolution(type=TimexType.DATE, value="PRESENT_REF", mod=x.timex_mod, why=why, certainty=0.2, vague=True)
    placed = _place(x, context, direction)
    kind = TimexType.TIME if x.yields == "TIME" else TimexType.DATE
    if placed is None:
        why = _unplaced_why(x, context)
        return Resolution(type=kind, value=_unplaced_value(x), mod=x.timex_mod, certainty=0.0, why=why)
    if x.side == "as-late":  # "could come as late as May" bounds it, "was open as late as May" does not
        ahead = direction is Direction.FUTURE and (context.dct is None or placed.period.end > context.dct)
        x = replace(x, bound="ON_OR_BEFORE" if ahead else None, side=None)
    interval, why = bounded(x, placed, context, preposition)
    return Resolution(
        type=kind, value=placed.period.value, mod=x.timex_mod, period=placed.period, interval=interval, why=why,
        anchor=placed.anchor, certainty=placed.certainty, rivals=placed.rivals,
    )  # fmt: skip


def _of_the_teller(x: Expression, lead: str) -> bool:
    """Whether a day is the teller's own: "today it is a museum", "to this day"."""
    return x.base is None and (x.rule.name == "today" or (x.rule.name == "this-unit" and lead == "to"))


def _unplaced_why(x: Expression, context: Context) -> str:
    if context.dct is None:
        return "relative, and the article has no publication date to count from"
    if x.operator is Operator.CALENDAR:
        return "nobody reckons such a day near the publication day"
    return "relative, and the text gives nothing fine enough to count from"


def _unplaced_value(x: Expression) -> str:
    fields = x.fields
    if x.operator is Operator.OFFSET and x.base is None and any(amount is None for amount, _ in x.parts):
        return "PAST_REF" if x.n < 0 else "FUTURE_REF"
    if "month" in fields and "day" in fields:
        return f"XXXX-{fields['month']:02d}-{fields['day']:02d}"
    if "month" in fields:
        return f"XXXX-{fields['month']:02d}"
    if "weekday" in fields:
        return f"XXXX-WXX-{fields['weekday'] + 1}"
    if "season" in fields:
        return f"XXXX-{fields['season']}"
    if "hour" in fields:
        return f"XXXX-XX-XXT{fields['hour']:02d}:{fields['minute']:02d}"
    if "part" in fields:
        return f"XXXX-XX-XXT{fields['part']}"
    unit = x.parts[-1][1] if x.parts else x.unit
    return unplaced(unit)


def _place(x: Expression, context: Context, direction: Direction) -> Placed | None:
    return _PLACERS[x.operator](x, context, direction)


def _base(x: Expression, context: Context, direction: Direction) -> Placed | None:
    """Place what an expression counts from.

    In a narrative "three days ago" and "this year" count from the text's own last date, and "tomorrow" in a quotation
    from a day that is not told.
    """
    if x.base is not None:
        return _place(x.base, context, Direction.PAST if x.value == SPOKEN else direction)
    if x.anchor is Anchor.DCT and context.dct is None:
        return None
    told = context.kind is Kind.NARRATIVE and context.reference is not None
    retold = told and x.rule.name in ("duration-ago", "this-unit")
    if context.kind is Kind.NARRATIVE and not retold and x.anchor is Anchor.DCT and context.quoted:
        return None
    found = context.base() if x.anchor is not Anchor.DCT or retold else None
    if found is None and x.anchor is Anchor.DCT and context.dct is not None:
        found = (periods.day(context.dct), "dct")
    if found is None:
        return None
    period, kind = found
    pointed = context.mentioned if told and x.rule.name == "same-unit" and x.unit is not None else None
    if pointed is not None and x.unit is not None and not _finer(x.unit, pointed.unit):
        period = pointed
    certainty = 0.95 if kind == "dct" else 0.75
    return Placed(period, anchor_words(period.start, kind), anchor_of(kind), certainty)


def _finer(unit: Unit, than: Unit) -> bool:
    """Whether a unit is finer than what it counts from: "the next day" after no more than "in June"."""
    return _ORDER.index(unit) < _ORDER.index(than) and than not in (Unit.HOUR, Unit.MINUTE, Unit.WEEKEND)


_ORDER = list(Unit)


def _unit_reference(x: Expression, context: Context, direction: Direction) -> Placed | None:
    if x.value == "nearest" and context.dct is not None:
        return _weekend(context.dct, direction)
    base = _base(x, context, direction)
    if base is None or x.unit is None:
        return None
    if x.unit in (Unit.HOUR, Unit.MINUTE, Unit.SECOND):
        return None
    if x.anchor is Anchor.REFERENCE and x.unit is Unit.DAY and x.n and (day := context.named_by_heading(x.n)):
        return Placed(day, f"the day of the heading, {day.value}, which it repeats", Anchor.REFERENCE, 0.8)
    if context.quarter is not None and x.rule.name in _QUARTER_STEPS and _over(context):
        return _quarter_before(context.quarter, _QUARTER_STEPS[x.rule.name])
    if x.value in ("bare", "turn") and context.kind is Kind.NEWS and context.dct is not None:
        base = Placed(periods.day(context.dct), anchor_words(context.dct, "dct"), Anchor.DCT, 0.8)
    if x.value == "turn":
        turn = periods.year((base.period.start.year + 30) // 100 * 100)
        return replace(base, period=turn, why=f"the turn of a century nearest to {base.why}", approx=True)
    if _finer(x.unit, base.period.unit):
        return _inside(x.unit, base) if not x.n else None
    start = base.period.start
    if base.period.value == f"{periods.year_value(base.period.end.year)}-WI":
        start = base.period.end.plus_days(-1)  # a winter that goes by the year of its January
    if x.unit is Unit.WEEKEND and start.weekday == 6 and x.n == 0:
        start = start.plus_days(-1)
    unit = Unit.WEEK if x.unit is Unit.WEEKEND and x.n else x.unit
    moved = periods.shift(periods.containing(unit, start).start, unit, x.n) if x.n else start
    if x.unit is Unit.WEEKEND and x.n < 0 and start.weekday >= 5 and x.n == -1:
        moved = start.plus_days(-7)
    period = periods.containing(x.unit, moved)
    steps = {0: "the one that holds", 1: "the one after", -1: "the one before"}.get(x.n, f"{x.n:+d} from")
    return Placed(period, f"a {x.unit.value}: {steps} {base.why}", base.anchor, base.certainty)


def _inside(unit: Unit, base: Placed) -> Placed | None:
    """Place "the same day" after no more than a month or a year: somewhere in it."""
    start, end, coarse, value = base.period
    blanks = {(Unit.DAY, Unit.MONTH): "-XX", (Unit.DAY, Unit.YEAR): "-XX-XX", (Unit.MONTH, Unit.YEAR): "-XX"}
    if (unit, coarse) not in blanks:
        return None
    period = Period(start, end, coarse, value + blanks[unit, coarse])
    return replace(base, period=period, why=f"a {unit.value} somewhere in {value}, {base.why}", approx=True)


def _weekend(dct: CivilTime, direction: Direction) -> Placed:
    this = periods.containing(Unit.WEEKEND, dct)
    if direction is Direction.FUTURE or dct.weekday >= 5:
        return Placed(this, f"the weekend of the week of {anchor_words(dct, 'dct')}", Anchor.DCT, 0.85)
    last = periods.containing(Unit.WEEKEND, dct.plus_days(-7))
    return Placed(last, f"the weekend before {anchor_words(dct, 'dct')}", Anchor.DCT, 0.85)


def _field_reference(x: Expression, context: Context, direction: Direction) -> Placed | None:
    base = _base(x, context, direction)
    if base is None:
        return None
    start = base.period.start
    if "weekday" in x.fields:
        return None if _finer(Unit.WEEK, base.period.unit) else _stepped_weekday(x, start, base, direction)
    found = periods_named(x.fields, range(start.year - 2, start.year + 3))
    if x.n == 0:
        fitting = _current_field(found, base, x, direction)
    elif x.n < 0:
        fitting = [period for period in reversed(found) if period.end <= start]
    else:
        fitting = [period for period in found if period.start >= base.period.end]
    if not fitting:
        return None
    word = {0: "the one of this year", 1: "the next one after", -1: "the last one before"}[x.n]
    return as_feast(x.fields, Placed(fitting[0], f"{word} {base.why}", base.anchor, base.certainty))


def _current_field(found: list[Period], base: Placed, x: Expression, direction: Direction) -> list[Period]:
    start = base.period.start
    holding = [period for period in found if period.start <= start < period.end]
    if x.anchor is Anchor.REFERENCE and holding and base.period.unit is not Unit.YEAR:
        return holding
    if x.fields.keys() & {"season", "holiday"} and found and x.anchor is not Anchor.REFERENCE:
        return [nearest(found, start, direction)[0]]
    return [period for period in found if period.start.year == start.year]


def _stepped_weekday(x: Expression, start: CivilTime, base: Placed, direction: Direction) -> Placed:
    weekday = x.fields["weekday"]
    if x.n < 0:
        day = start.plus_days(-((start.weekday - weekday - 1) % 7) - 1)
        why = "the last such weekday before"
    elif x.n > 0:
        day = start.plus_days((weekday - start.weekday - 1) % 7 + 1)
        why = "the next such weekday after"
    elif x.anchor is Anchor.REFERENCE:
        day, why = start.plus_days((weekday - start.weekday) % 7), "that weekday from"
    else:
        past = direction is Direction.PAST
        day = weekday_near(start, weekday, Direction.PAST if past else Direction.FUTURE)
        why = "the last such weekday up to" if past else "the coming such weekday from"
    if x.value == "week":
        day, why = day.plus_days(7 * x.n), f"a week {'after' if x.n > 0 else 'before'} {why}"
    return Placed(periods.day(day), f"{why} {base.why}", base.anchor, base.certainty)


def _in_unit(x: Expression, context: Context, direction: Direction) -> Placed | None:
    base = _base(x, context, direction)
    if base is None:
        return None
    start = base.period.start
    if x.rule.name in ("week-of-day", "weekend-of-day") and x.unit is not None:
        return replace(base, period=periods.containing(x.unit, start))
    if x.rule.name == "week-from-day":
        week = Period(start, start.plus_days(7), Unit.WEEK, periods.week_value(start))
        return replace(base, period=week)
    if "nth" in x.fields:
        return _nth(x, base)
    if x.rule.name == "same-period-of-unit":
        return _same_period(base, context)
    if x.rule.name == "this-time-unit":
        if context.dct is None:
            return None
        return replace(base, period=periods.month(start.year, context.dct.month), approx=True)
    if "weekday" in x.fields:
        monday = periods.containing(Unit.WEEK, start).start
        return replace(base, period=periods.day(monday.plus_days(x.fields["weekday"])))
    if x.unit is Unit.DAY and x.value == "last":
        if base.period.unit is Unit.DAY and base.period.end == start.plus_days(1):
            return None
        return replace(base, period=periods.day(base.period.end.plus_days(-1)))
    if x.unit is Unit.DAY:
        return replace(base, period=periods.day(start.plus_days(x.fields["day"] - 1)))
    period = candidates_of(x.fields, start.year)
    return as_feast(x.fields, replace(base, period=period)) if period is not None else None


def _same_period(base: Placed, context: Context) -> Placed | None:
    """Place "the same period last year": what the text has just named, in that year."""
    told = context.quarter if context.quarter is not None and _over(context) else context.reference
    if told is None or told.unit in (Unit.YEAR, Unit.DECADE, Unit.CENTURY, Unit.HOUR, Unit.MINUTE):
        return base
    if base.period.unit is not Unit.YEAR:
        return base
    months = 12 * (base.period.start.year - told.start.year)
    period = periods.containing(told.unit, told.start.plus_months(months))
    return replace(base, period=period, why=f"as {told.value}, in the year that is {base.why}")


def _nth(x: Expression, base: Placed) -> Placed | None:
    """Count from the start or the end of a unit: "the last Friday of March", "the first two weeks of 2021"."""
    n = x.fields["nth"]
    if "weekday" in x.fields:
        period = periods.nth_weekday(base.period, x.fields["weekday"], n)
    else:
        amount, unit = x.parts[0] if x.parts else (1.0, x.unit or Unit.WEEK)
        period = periods.nth_part(base.period, unit, amount or 1.0, n)
    if period is None:
        return None
    side = "from its end" if n < 0 else "from its start"
    approx = base.approx or period.unit is Unit.WEEK  # weeks of a month are counted in more than one way
    return replace(base, approx=approx, period=period, why=f"number {abs(n)}, counted {side}, of: {base.why}")


def _part_of_day(x: Expression, context: Context, direction: Direction) -> Placed | None:
    base = (
        _base(x, context, direction)
        if x.base is not None or x.anchor is Anchor.DCT
        else _clock_base(context, direction)
    )
    if base is None:
        return None
    day = periods.day(base.period.start.plus_days(x.n))
    period = Period(day.start, day.end, Unit.DAY, f"{day.value}T{x.fields['part']}")
    return replace(base, period=period, why=f"the {_PARTS[x.fields['part']]} of the day: {base.why}")


def _clock_base(context: Context, direction: Direction) -> Placed | None:
    found = context.clock_day(direction)
    if found is None:
        return None
    return Placed(periods.day(found[0]), f"the clock time is on {anchor_words(*found)}", anchor_of(found[1]), 0.8)


def _at(x: Expression, context: Context, direction: Direction) -> Placed | None:
    base = _base(x, context, direction) if x.base is not None else _clock_base(context, direction)
    if base is None:
        return None
    day = base.period.start.midnight().plus_days(1 if x.fields.get("next_day") else 0)
    return replace(base, period=clocked(day, x))


def _offset(x: Expression, context: Context, direction: Direction) -> Placed | None:
    base = _base(x, context, direction)
    if base is None or not x.parts:
        return None
    if any(amount is None for amount, _ in x.parts):
        return None
    if x.base is None and x.anchor is Anchor.DCT and x.parts[-1][1] in (Unit.HOUR, Unit.MINUTE, Unit.SECOND):
        return _hours_away(x, base)
    if x.base is None and _finer(x.parts[-1][1], base.period.unit):
        return None
    if "weekday" in x.fields:
        back = int(x.parts[0][0] or 1)
        first = _stepped_weekday(x, base.period.start, base, direction)
        return replace(first, period=periods.day(first.period.start.plus_days(7 * x.n * (back - 1))))
    if context.quarter is not None and x.base is None and x.n < 0 and x.parts == ((1.0, Unit.YEAR),) and _over(context):
        return _quarter_before(context.quarter, -4)
    sign = -1 if x.n < 0 else 1
    point = base.period.start
    if sign > 0 and base.period.unit is not Unit.DAY and x.base is not None:
        point = base.period.end.plus_days(-1)
    for amount, unit in x.parts:
        point = periods.shift(point, unit, sign * (amount or 0) * (abs(x.n) if x.unit else 1))
    if x.value == "within":
        period = periods.containing(base.period.unit, point)
        return replace(base, period=period, why=f"as many years or weeks before: {base.why}")
    amount, unit = x.parts[-1]
    finer = amount is not None and amount % 1 and unit in (Unit.YEAR, Unit.MONTH)
    if amount is not None and amount % 1 and unit in (Unit.DECADE, Unit.CENTURY):
        unit = Unit.YEAR
    period = periods.containing(Unit.MONTH if finer else unit, point)
    count = " and ".join(f"{amount:g} {unit.value}{'s' if amount != 1 else ''}" for amount, unit in x.parts if amount)
    coarse = unit not in (Unit.DAY, Unit.HOUR, Unit.MINUTE, Unit.SECOND)
    why = f"{count} {'after' if sign > 0 else 'before'} {base.why}"
    return Placed(period, why, base.anchor, base.certainty * (0.85 if coarse else 1.0), approx=coarse)


def _hours_away(x: Expression, base: Placed) -> Placed:
    """Count hours from the publication, whose hour is not known: from noon, and to no more than a day."""
    point = base.period.start._replace(hour=12)
    for amount, unit in x.parts:
        point = periods.shift(point, unit, (-1 if x.n < 0 else 1) * (amount or 0))
    return replace(base, period=periods.day(point), why=f"some hours from noon of {base.why}", approx=True)


_QUARTER_STEPS = {"year-ago": -4, "year-ago-quarter": -4, "the-quarter": 0, "latest-quarter": 0}


def _over(context: Context) -> bool:
    """Whether the quarter under report has ended; one that has not is counted by a year of the firm's own."""
    return context.quarter is not None and (context.dct is None or context.quarter.end <= context.dct.plus_days(1))


def _quarter_before(quarter: Period, steps: int) -> Placed:
    """Place what business news compares with: the quarter under report, or the same one of the year before."""
    period = periods.containing(Unit.QUARTER, quarter.start.plus_months(3 * steps))
    which = "the quarter under report" if not steps else f"{-steps} quarters before the one under report"
    return Placed(period, f"{which}, {quarter.value}", Anchor.REFERENCE, 0.8)


_PLACERS: dict[Operator, Callable[[Expression, Context, Direction], Placed | None]] = {
    Operator.CALENDAR: place_calendar,
    Operator.UNIT_REFERENCE: _unit_reference,
    Operator.FIELD_REFERENCE: _field_reference,
    Operator.IN_UNIT: _in_unit,
    Operator.PART_OF_DAY: _part_of_day,
    Operator.AT: _at,
    Operator.OFFSET: _offset,
}
