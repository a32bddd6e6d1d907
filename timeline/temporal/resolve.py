"""From an expression to a place in time: its anchor, the fields that context implies, its bounds, and why."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.languages.shapes import Anchor, Operator, Unit
from timeline.model import Bound, CivilTime, Direction, Extent, Kind, TimexType
from timeline.temporal import periods
from timeline.temporal.anchor import Context, candidates_of, nearest, weekday_near
from timeline.temporal.bounds import bounded
from timeline.temporal.loose import read_duration, read_set, read_span, read_vague
from timeline.temporal.periods import Period
from timeline.temporal.resolution import Placed, Resolution, anchor_words

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
        return read_span(x, context)
    placed = _place(x, context, direction)
    kind = TimexType.TIME if x.yields == "TIME" else TimexType.DATE
    if placed is None:
        return Resolution(type=kind, value=_unplaced_value(x), mod=x.timex_mod, certainty=0.0,
                          why="relative, and the article has no publication date to count from")  # fmt: skip
    interval, why = bounded(x, placed, context, preposition)
    return Resolution(
        type=kind, value=placed.period.value, mod=x.timex_mod, period=placed.period, interval=interval, why=why,
        anchor=placed.anchor, certainty=placed.certainty, rivals=placed.rivals,
    )  # fmt: skip


def _unplaced_value(x: Expression) -> str:
    fields = x.fields
    if "month" in fields and "day" in fields:
        return f"XXXX-{fields['month']:02d}-{fields['day']:02d}"
    if "month" in fields:
        return f"XXXX-{fields['month']:02d}"
    if "weekday" in fields:
        return f"XXXX-WXX-{fields['weekday'] + 1}"
    return "XXXX-XX-XX" if x.unit in (None, Unit.DAY) else "XXXX"


def _place(x: Expression, context: Context, direction: Direction) -> Placed | None:
    return _PLACERS[x.operator](x, context, direction)


def _calendar(x: Expression, context: Context, direction: Direction) -> Placed | None:
    fields = x.fields
    if "year" in fields:
        return _dated(x)
    if "decade" in fields:
        return Placed(periods.decade(fields["decade"]), "the decade is named")
    if "century" in fields:
        return Placed(periods.century(fields["century"]), "the century is named")
    implied = context.implied_from()
    if implied is None:
        return None
    anchor, kind = implied
    named = anchor_words(anchor, kind)
    if fields.keys() == {"weekday"}:
        return _weekday(fields["weekday"], context, anchor, direction, named, kind)
    if fields.keys() - {"weekday"} == {"day"}:
        return _month_implied(fields, anchor, direction, named, kind)
    years = range(anchor.year - 1, anchor.year + 2)
    found = [period for year in years if (period := candidates_of(fields, year)) is not None]
    if not found:
        found = [period for year in range(anchor.year - 7, anchor.year + 8) if (period := candidates_of(fields, year))]
    if not found:
        return None
    note = ""
    if "weekday" in fields:
        fitting = [period for period in found if period.start.weekday == fields["weekday"]]
        note = ", and the weekday fits" if fitting else ", though the weekday does not fit"
        found = fitting or found
    if kind == "reference":
        chosen, rivals = _year_in_narrative(found, anchor, context, direction)
    else:
        slack = 60 if "day" in fields else 0
        effective = Direction.PAST if "quarter" in fields else direction
        chosen, rivals = nearest(found, anchor, effective, slack=slack)
    why = f"no year is given; {chosen.start.year} is the nearest to {named}{_because(direction, chosen, anchor)}{note}"
    if rivals:
        why += f"; rejected {', '.join(sorted(rival.value for rival in rivals))}"
    certainty = 0.9 if not note.startswith(", though") else 0.5
    return Placed(chosen, why, _anchor_of(kind), certainty, rivals)


_TURN_OF_YEAR = 120
"""Days: "In January" after "December 1941" is the next January; a month far back stays in the year of the text."""


def _year_in_narrative(
    found: list[Period], anchor: CivilTime, context: Context, direction: Direction
) -> tuple[Period, tuple[Period, ...]]:
    """Take the year that the text is in; over the turn of a year the next, where the text names that year at all."""
    if context.heading is not None and context.heading.unit in (Unit.YEAR, Unit.MONTH):
        anchor = anchor._replace(year=context.heading.start.year, day=1)
    same = [period for period in found if period.start.year == anchor.year]
    if not same:
        return nearest(found, anchor, direction)
    chosen = same[0]
    following = next((period for period in found if period.start.year == anchor.year + 1), None)
    if following is not None and anchor.year + 1 in context.years:
        turn = following.start.ordinal - anchor.ordinal <= _TURN_OF_YEAR
        chosen = following if turn and chosen.end.ordinal < anchor.ordinal else chosen
    if context.dct is not None and direction is not Direction.FUTURE and chosen.start > context.dct:
        chosen = max((period for period in found if period.start <= context.dct), default=chosen)
    return chosen, tuple(period for period in found if period is not chosen)


def _dated(x: Expression) -> Placed | None:
    fields = x.fields
    year = fields["year"]
    period = candidates_of(fields, year)
    if period is None:
        if fields.keys() & {"month", "season", "quarter", "half", "holiday", "day"}:
            return None
        period = periods.year(year)
    if "hour" in fields:
        period = _clocked(period.start, x)
    why = "the date is given in full" if period.unit is Unit.DAY else "the text names it"
    if "weekday" in fields and "day" in fields and period.start.weekday != fields["weekday"]:
        return Placed(period, f"{why}, though the weekday does not fit", certainty=0.6)
    return Placed(period, why)


def _weekday(weekday: int, context: Context, anchor: CivilTime, direction: Direction, named: str, kind: str) -> Placed:
    if kind == "reference" and context.kind is Kind.NARRATIVE:
        day = anchor.midnight().plus_days((weekday - anchor.weekday) % 7)
        return Placed(periods.day(day), f"the first such weekday from {named} on", Anchor.REFERENCE, 0.6)
    day = weekday_near(anchor, weekday, direction)
    if day == anchor.midnight():
        why = f"the weekday of {named} itself"
        rival = day.plus_days(7 if direction is Direction.FUTURE else -7)
    elif day > anchor:
        near = ", the nearest" if direction is Direction.PRESENT else ", as the sentence looks ahead"
        why = f"the next such weekday after {named}{near}"
        rival = day.plus_days(-7)
    else:
        why = f"the last such weekday before {named}" + (
            ", as the sentence is in the past"
            if direction is Direction.PAST
            else "; nothing in the sentence looks ahead"
        )
        rival = day.plus_days(7)
    certainty = 0.8 if direction is Direction.NONE else 0.92
    return Placed(
        periods.day(day),
        f"{why}; rejected {periods.day_value(rival)}",
        _anchor_of(kind),
        certainty,
        (periods.day(rival),),
    )


def _month_implied(
    fields: dict[str, int], anchor: CivilTime, direction: Direction, named: str, kind: str
) -> Placed | None:
    months = [anchor.plus_months(step)._replace(day=1) for step in (-1, 0, 1)]
    found = [
        period
        for first in months
        if (period := candidates_of({"month": first.month, "day": fields["day"]}, first.year))
    ]
    if "weekday" in fields:
        found = [period for period in found if period.start.weekday == fields["weekday"]] or found
    chosen, rivals = nearest(found, anchor, direction, slack=12)
    why = f"no month is given; {chosen.value} is the nearest to {named}{_because(direction, chosen, anchor)}"
    return Placed(chosen, why, _anchor_of(kind), 0.7, rivals)


def _because(direction: Direction, chosen: Period, anchor: CivilTime) -> str:
    if direction is Direction.FUTURE and chosen.start >= anchor.midnight():
        return " and lies ahead, as the sentence looks ahead"
    if direction is Direction.PAST and chosen.start <= anchor:
        return " and lies behind, as the sentence is in the past"
    return ""


def _anchor_of(kind: str) -> Anchor:
    return Anchor.DCT if kind == "dct" else Anchor.REFERENCE


def _base(x: Expression, context: Context, direction: Direction) -> Placed | None:
    """Place what an expression counts from."""
    if x.base is not None:
        return _place(x.base, context, direction)
    if x.anchor is Anchor.DCT:
        if context.dct is None or (
            context.kind is Kind.NARRATIVE and context.reference is not None and x.rule.name in _LOCAL
        ):
            found = context.base_day()
        else:
            found = (context.dct, "dct")
    else:
        found = context.base_day()
    if found is None or found[0] is None:
        return None
    if context.dct is None and x.anchor is Anchor.DCT:
        return None
    return Placed(
        periods.day(found[0]), anchor_words(*found), _anchor_of(found[1]), 0.95 if found[1] == "dct" else 0.75
    )


_LOCAL = frozenset({"duration-ago"})


def _unit_reference(x: Expression, context: Context, direction: Direction) -> Placed | None:
    if x.value == "nearest" and context.dct is not None:
        return _weekend(context.dct, direction)
    base = _base(x, context, direction)
    if base is None or x.unit is None:
        return None
    if x.unit in (Unit.HOUR, Unit.MINUTE, Unit.SECOND):
        return None
    if context.quarter is not None and x.rule.name in _QUARTER_STEPS:
        return _quarter_before(context.quarter, _QUARTER_STEPS[x.rule.name])
    if x.value == "bare" and context.kind is Kind.NEWS and context.dct is not None:
        base = Placed(periods.day(context.dct), anchor_words(context.dct, "dct"), Anchor.DCT, 0.8)
    start = base.period.start
    if x.unit is Unit.WEEKEND and start.weekday == 6 and x.n == 0:
        start = start.plus_days(-1)
    unit = Unit.WEEK if x.unit is Unit.WEEKEND and x.n else x.unit
    moved = periods.shift(periods.containing(unit, start).start, unit, x.n) if x.n else start
    if x.unit is Unit.WEEKEND and x.n < 0 and start.weekday >= 5 and x.n == -1:
        moved = start.plus_days(-7)
    period = periods.containing(x.unit, moved)
    steps = {0: "the one that holds", 1: "the one after", -1: "the one before"}.get(x.n, f"{x.n:+d} from")
    return Placed(period, f"a {x.unit.value}: {steps} {base.why}", base.anchor, base.certainty)


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
        return _stepped_weekday(x, start, base, direction)
    years = range(start.year - 2, start.year + 3)
    found = [period for year in years if (period := candidates_of(x.fields, year)) is not None]
    if x.n == 0:
        chosen = _current_field(found, start, x, direction)
    elif x.n < 0:
        chosen = max((period for period in found if period.end <= start), key=lambda period: period.start)
    else:
        chosen = min((period for period in found if period.start > start), key=lambda period: period.start)
    word = {0: "the one of this year", 1: "the next one after", -1: "the last one before"}[x.n]
    return Placed(chosen, f"{word} {base.why}", base.anchor, base.certainty)


def _current_field(found: list[Period], start: CivilTime, x: Expression, direction: Direction) -> Period:
    if "season" in x.fields:
        return nearest(found, start, direction)[0]
    return next(period for period in found if period.start.year == start.year)


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
    return Placed(periods.day(day), f"{why} {base.why}", base.anchor, base.certainty)


def _in_unit(x: Expression, context: Context, direction: Direction) -> Placed | None:
    base = _base(x, context, direction)
    if base is None:
        return None
    start = base.period.start
    if x.rule.name == "week-of-day":
        return replace(base, period=periods.containing(Unit.WEEK, start))
    if x.rule.name == "this-time-unit":
        if context.dct is None:
            return None
        return replace(base, period=periods.month(start.year, context.dct.month))
    if "weekday" in x.fields:
        monday = periods.containing(Unit.WEEK, start).start
        return replace(base, period=periods.day(monday.plus_days(x.fields["weekday"])))
    if x.unit is Unit.DAY:
        return replace(base, period=periods.day(start.plus_days(x.fields["day"] - 1)))
    period = candidates_of(x.fields, start.year)
    return replace(base, period=period) if period is not None else None


def _part_of_day(x: Expression, context: Context, direction: Direction) -> Placed | None:
    base = _base(x, context, direction) if x.base is not None or x.anchor is Anchor.DCT else _clock_base(context)
    if base is None:
        return None
    day = periods.day(base.period.start.plus_days(x.n if x.base is None else 0))
    period = Period(day.start, day.end, Unit.DAY, f"{day.value}T{x.fields['part']}")
    return replace(base, period=period, why=f"the {_PARTS[x.fields['part']]} of the day: {base.why}")


def _clock_base(context: Context) -> Placed | None:
    found = context.clock_day()
    if found is None:
        return None
    return Placed(periods.day(found[0]), f"the clock time is on {anchor_words(*found)}", _anchor_of(found[1]), 0.8)


def _at(x: Expression, context: Context, direction: Direction) -> Placed | None:
    base = _base(x, context, direction) if x.base is not None else _clock_base(context)
    if base is None:
        return None
    return replace(base, period=_clocked(base.period.start.midnight(), x))


def _clocked(day: CivilTime, x: Expression) -> Period:
    hour, minute = x.fields["hour"], x.fields["minute"]
    if hour == 24 and x.base is not None:
        return Period(day, day.plus_days(1), Unit.DAY, f"{periods.day_value(day)}T24:00")
    point = day.plus_days(1) if hour == 24 else day._replace(hour=hour, minute=minute)
    whole = x.fields.get("whole_hour") and not minute
    found = periods.containing(Unit.HOUR if whole else Unit.MINUTE, point)
    value = f"{periods.day_value(day)}T{hour:02d}:{minute:02d}"
    return Period(found.start, found.end, found.unit, value)


def _offset(x: Expression, context: Context, direction: Direction) -> Placed | None:
    base = _base(x, context, direction)
    if base is None or not x.parts:
        return None
    if any(amount is None for amount, _ in x.parts):
        return None
    if context.quarter is not None and x.base is None and x.n < 0 and x.parts == ((1.0, Unit.YEAR),):
        return _quarter_before(context.quarter, -4)
    sign = -1 if x.n < 0 else 1
    point = base.period.start
    if sign > 0 and base.period.unit is not Unit.DAY and x.base is not None:
        point = base.period.end.plus_days(-1)
    for amount, unit in x.parts:
        point = periods.shift(point, unit, sign * (amount or 0) * (abs(x.n) if x.unit else 1))
    amount, unit = x.parts[-1]
    finer = amount is not None and amount % 1 and unit in (Unit.YEAR, Unit.MONTH)
    period = periods.containing(Unit.MONTH if finer else unit, point)
    count = " and ".join(f"{amount:g} {unit.value}{'s' if amount != 1 else ''}" for amount, unit in x.parts if amount)
    coarse = unit not in (Unit.DAY, Unit.HOUR, Unit.MINUTE, Unit.SECOND)
    why = f"{count} {'after' if sign > 0 else 'before'} {base.why}"
    return Placed(period, why, base.anchor, base.certainty * (0.85 if coarse else 1.0), approx=coarse)


_QUARTER_STEPS = {"year-ago": -4, "year-ago-quarter": -4, "the-quarter": 0, "latest-quarter": 0}


def _quarter_before(quarter: Period, steps: int) -> Placed:
    """Place what business news compares with: the quarter under report, or the same one of the year before."""
    period = periods.containing(Unit.QUARTER, quarter.start.plus_months(3 * steps))
    which = "the quarter under report" if not steps else f"{-steps} quarters before the one under report"
    return Placed(period, f"{which}, {quarter.value}", Anchor.REFERENCE, 0.8)


_PLACERS: dict[Operator, Callable[[Expression, Context, Direction], Placed | None]] = {
    Operator.CALENDAR: _calendar,
    Operator.UNIT_REFERENCE: _unit_reference,
    Operator.FIELD_REFERENCE: _field_reference,
    Operator.IN_UNIT: _in_unit,
    Operator.PART_OF_DAY: _part_of_day,
    Operator.AT: _at,
    Operator.OFFSET: _offset,
}
