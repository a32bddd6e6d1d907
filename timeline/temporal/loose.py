"""Lengths, repetitions and vague references: what has at most loose bounds, and mostly none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.model import CivilTime, Interval
from timeline.model.reach import Bound, Direction, Extent, Granularity, Kind, TimexType
from timeline.temporal import periods
from timeline.temporal.enums import Anchor, Unit
from timeline.temporal.expression import OF_AN_EVENT, PRECEDING
from timeline.temporal.periods import GRANULARITY
from timeline.temporal.resolution import Resolution, anchor_of, anchor_words

if TYPE_CHECKING:
    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression
    from timeline.temporal.resolution import Placed


_POINTS = frozenset({"vague-ago"})
"""Vague references that count in units, and are points in time for all that."""
_REFERENCES = _POINTS | {"recent-years"}
"""Vague references whose value is no length: as TimeML writes them."""


DATED_BY = ("in", "within")
"""In front of a length these may make a date of it."""
_CLOCK_UNITS = (Unit.HOUR, Unit.MINUTE, Unit.SECOND)


def read_vague(x: Expression, context: Context) -> Resolution:
    """Read a vague reference: open on one side of the publication day, or no date at all.

    One that counts in units ("recent weeks", "the next few days") has the length as its value, as TimeML writes it.
    """
    if x.rule.narrative:
        return _read_story_time(x, context)
    value = x.value or "PRESENT_REF"
    bare = x.n == 1
    interval = None
    why = "a vague reference, which no date can be made of"
    if not bare and context.dct is not None and context.kind is not Kind.NARRATIVE:
        today = context.dct.midnight()
        granularity = GRANULARITY[x.unit] if x.unit is not None else Granularity.DAY
        if value == "FUTURE_REF":
            interval = Interval(start=today, end=None, granularity=Granularity.DAY, bound=Bound.APPROX)
            why = f"a vague future: from {anchor_words(today, 'dct')} on"
        elif value == "PAST_REF":
            interval = Interval(
                start=None,
                end=today.plus_days(1),
                granularity=granularity,
                bound=Bound.APPROX,
                extent=Extent.WITHIN if x.rule.name in _POINTS else Extent.THROUGHOUT,
            )
            why = f"a vague past: up to {anchor_words(today, 'dct')}"
    kind = TimexType.DATE
    if value == "XXXX":
        value, why = unplaced(x.unit), "counted from something that is not told"
    elif x.unit is not None and x.rule.name not in _REFERENCES:
        kind, value = TimexType.DURATION, periods.duration_value(((None, x.unit),))
    return Resolution(type=kind, value=value, mod=x.timex_mod, interval=interval, why=why, anchor=Anchor.DCT,
                      certainty=0.5 if interval else 0.2, vague=interval is None)  # fmt: skip


def _read_story_time(x: Expression, context: Context) -> Resolution:
    """Read a reference to the time that a history has reached: near its last date, and no closer than that."""
    value, why = x.value or "PRESENT_REF", "a reference to the time of the story, which no date can be made of"
    reached = context.reached()
    if value == "SAME":
        value = reached.value if reached is not None else "PAST_REF"
        why = f"about the time that the story has reached, {value}" if reached is not None else why
    elif value == "XXXX" and x.unit is not None:
        value = unplaced(x.unit)
    return Resolution(type=TimexType.DATE, value=value, mod=x.timex_mod, why=why, anchor=Anchor.REFERENCE,
                      certainty=0.3)  # fmt: skip


def unplaced(unit: Unit | None) -> str:
    """Write a point in time of which only the unit is known."""
    if unit is Unit.WEEKEND:
        return "XXXX-WXX-WE"
    if unit in (Unit.WEEK, Unit.MONTH):
        return "XXXX-WXX" if unit is Unit.WEEK else "XXXX-XX"
    return "XXXX" if unit in (Unit.QUARTER, Unit.YEAR, Unit.DECADE, Unit.CENTURY, Unit.MILLENNIUM) else "XXXX-XX-XX"


_PLACEHOLDERS = {"P1D": "XXXX-XX-XX", "P1W": "XXXX-WXX", "P1M": "XXXX-XX", "P1Y": "XXXX"}
"""How a history's repetitions are written, after TIMEX2: any day, week, month or year."""


def read_set(x: Expression, context: Context) -> Resolution:
    """Read a repetition, which has no bounds."""
    fields = x.fields
    if x.value is not None:
        value = x.value
    elif "frequency" in fields:
        value = str(fields["frequency"])
    elif "unit" in fields or "units" in fields:
        every = fields.get("ord_word", 0) if x.rule.name == "every-other-unit" else 0
        value = periods.duration_value(((float(every or x.n or 1), fields.get("unit") or fields["units"]),))
    elif "duration" in fields:
        value = periods.duration_value(fields["duration"].parts)
    elif "part" in fields:
        value = f"XXXX-XX-XXT{fields['part']}"
    elif "month" in fields:
        value = f"XXXX-{fields['month']:02d}" + (f"-{fields['day']:02d}" if "day" in fields else "")
    elif "quarter" in fields:
        value = f"XXXX-Q{fields['quarter']}"
    elif "season" in fields:
        value = f"XXXX-{fields['season'][-2:]}"
    else:
        value = f"XXXX-WXX-{fields.get('full_weekday', fields.get('weekdays', 0)) + 1}"
        value += f"T{fields['parts']}" if "parts" in fields and "hour" not in fields else ""
    if "hour" in fields and "-" in value:
        value += periods.clock_value(fields)
    if context.kind is Kind.NARRATIVE and x.fields.get("one") is None:
        value = _PLACEHOLDERS.get(value, value)
    return Resolution(type=TimexType.SET, value=value, mod=x.timex_mod, why="a repetition, which is no single date")


def read_duration(
    x: Expression, context: Context, direction: Direction, lead: str, since: Placed | None = None
) -> Resolution:
    """Read a length of time; after "in" or "within", in a sentence that looks ahead, it is a date.

    It counts from the publication day, or from the day on which it was said where that is `since`.
    """
    value = x.value if x.value == "PXX" else periods.duration_value(x.parts)
    interval, why, kind = None, "a length of time, which is no date", "dct"
    clear = bool(x.parts) and all(amount is not None for amount, _ in x.parts)
    unit = x.parts[-1][1] if x.parts else Unit.DAY
    if lead == "in" and unit in (Unit.SECOND, Unit.MINUTE) and x.parts[-1][0] in (None, 1.0):
        why = "a manner of speaking, which is no date"
    elif lead in DATED_BY and direction is Direction.FUTURE and context.dct is not None and context.kind is Kind.NEWS:
        today = context.dct.midnight()
        if since is not None and since.period.start < today:
            today, kind = since.period.start.midnight(), "reference"
        if clear:
            point = today
            for amount, unit in x.parts:
                point = periods.shift(point, unit, amount or 0)
            unit = x.parts[-1][1]
            last = periods.shift(today, unit, x.fields["high"]) if x.fields.get("high") else point
            if lead == "within" or x.side == "at-most":
                end = periods.containing(Unit.DAY, last).end
                interval = Interval(start=today, end=end, granularity=GRANULARITY[unit], bound=Bound.APPROX)
                why = f"within {value} of {anchor_words(today, kind)}"
            else:
                counted = Unit.DAY if unit in _CLOCK_UNITS else unit
                start, end = periods.containing(counted, point).start, periods.containing(counted, last).end
                interval = Interval(start=start, end=end, granularity=GRANULARITY[unit], bound=Bound.APPROX)
                why = f"{value} after {anchor_words(today, kind)}"
        else:
            interval = Interval(start=today, end=None, granularity=Granularity.DAY, bound=Bound.APPROX)
            why = f"a vague future: from {anchor_words(today, kind)} on"
    elif lead == "within" and direction is Direction.PAST and (told := context.told_of()) is not None:
        interval = _within(x, told.start.midnight())
        why = f"within {value} of {anchor_words(told.start, 'reference')}"
    anchor = anchor_of(kind) if interval else Anchor.NONE
    return Resolution(type=TimexType.DURATION, value=value or "PXX", mod=x.timex_mod, interval=interval, why=why,
                      anchor=anchor, certainty=0.6 if interval else 0.3)  # fmt: skip


def _within(x: Expression, day: CivilTime) -> Interval:
    """Return what "within hours" of a day leaves open: that day, so many units from it, or all from it on."""
    amount, unit = x.parts[-1]
    point: CivilTime | None = day
    for many, step in x.parts if amount is not None else ():
        point = periods.shift(point or day, step, many or 0)
    vague = amount is None and unit not in _CLOCK_UNITS
    end = None if vague or point is None else periods.containing(Unit.DAY, point).end
    return Interval(start=day, end=end, granularity=Granularity.DAY, bound=Bound.APPROX)


def _touching(x: Expression, touched: Placed, value: str) -> Resolution:
    interval, unit = None, x.parts[-1][1]
    if all(amount is not None for amount, _ in x.parts):
        edge = touched.period.end if x.n < 0 else touched.period.start
        point = edge
        for amount, step in x.parts:
            point = periods.shift(point, step, (amount or 0) * x.n)
        start, end = (point, edge) if x.n < 0 else (edge, point)
        if start < end:
            within = x.value in ("within", "within-event")
            bound, extent = (Bound.APPROX, Extent.WITHIN) if within else (Bound.EXACT, Extent.THROUGHOUT)
            interval = Interval(start=start, end=end, granularity=GRANULARITY[unit], bound=bound, extent=extent)
    side = "back from the end" if x.n < 0 else "ahead from the start"
    why = f"{value} {side} of what it touches: {touched.why}"
    return Resolution(type=TimexType.DURATION, value=value, mod=x.timex_mod, interval=interval, why=why,
                      anchor=touched.anchor, certainty=0.8)  # fmt: skip


def _onward(x: Expression, context: Context, value: str) -> Resolution:
    """Place "the following three days" behind the last date of the text, where it has one as fine."""
    told = context.reached()
    interval = None
    if told is not None and told.unit in _CLOCK_UNITS:
        told = periods.day(told.start.midnight())
    if told is not None and told.unit is Unit.DAY:
        end: CivilTime | None = told.end
        for amount, step in x.parts:
            end = periods.shift(end, step, amount) if end is not None and amount is not None else None
        if end is not None and end <= told.end:
            end = told.end.plus_days(1)  # "the following half-second": times are counted in seconds
        start = told.start if x.parts[-1][1] in _CLOCK_UNITS and x.rule.name == "next-duration" else told.end
        interval = Interval(start=start, end=end, granularity=GRANULARITY[x.parts[-1][1]], bound=Bound.APPROX)
    why = (
        f"{value} onward from {anchor_words(told.end, 'reference')}"
        if told and interval
        else "follows a day that is not told"
    )
    return Resolution(type=TimexType.DURATION, value=value, mod=x.timex_mod, interval=interval, why=why,
                      anchor=Anchor.REFERENCE, certainty=0.6 if interval else 0.0)  # fmt: skip


def _touched_day(x: Expression, context: Context) -> tuple[CivilTime, str] | None:
    """Return the day that a stretch touches: "the past two days" the publication's, "the preceding" that just told."""
    told = context.reached() if context.kind is Kind.NARRATIVE else context.told_of()
    if x.rule.name == PRECEDING and told is not None and told.unit in (Unit.DAY, *_CLOCK_UNITS):
        return told.start.midnight(), "reference"
    if context.dct is None or context.kind is Kind.NARRATIVE:
        return None
    return context.dct.midnight(), "dct"


def read_span(x: Expression, context: Context, lead: str, touched: Placed | None = None) -> Resolution:
    """Place "the past two weeks": back from the end of the publication day, or ahead from its start.

    `lead` is the word in front of it: "for" makes it last all the way. `touched` is the date that the stretch ends or
    starts with, where the text names one: "the six months to June".
    """
    value = periods.duration_value(x.parts)
    if x.value == OF_AN_EVENT:
        why = "a part of what is told, of which nobody tells when it was"
        return Resolution(type=TimexType.DURATION, value=value, mod=x.timex_mod, why=why, certainty=0.3)
    if touched is not None:
        return _touching(x, touched, value)
    if x.anchor is Anchor.REFERENCE:
        return _onward(x, context, value)
    day = _touched_day(x, context)
    if day is None or x.base is not None:
        return Resolution(
            type=TimexType.DURATION, value=value, mod=x.timex_mod, why="touches a day that is not known", certainty=0.0
        )
    today, kind = day
    unit = x.parts[-1][1]
    start: CivilTime | None = today
    end: CivilTime | None = today.plus_days(1)
    if any(amount is None for amount, _ in x.parts):
        start, end = (None, end) if x.n < 0 else (today, None)
        why = f"a vague stretch {'up to' if x.n < 0 else 'from'} {anchor_words(today, kind)}"
        granularity = GRANULARITY[unit] if x.n < 0 else Granularity.DAY
        interval = Interval(start=start, end=end, granularity=granularity, bound=Bound.APPROX)
        return Resolution(
            type=TimexType.DURATION,
            value=value,
            mod=x.timex_mod,
            interval=interval,
            why=why,
            anchor=anchor_of(kind),
            certainty=0.5,
        )
    point = today
    for amount, step in x.parts:
        point = periods.shift(point, step, (amount or 0) * (-1 if x.n < 0 else 1))
    if x.fields.get("high"):
        point = periods.shift(today, unit, x.fields["high"] * (-1 if x.n < 0 else 1))
    if x.n < 0:
        start = point.midnight()
    else:
        end = point.midnight().plus_days(1)
    why = f"{value} {'back' if x.n < 0 else 'ahead'} from {anchor_words(today, kind)}"
    extent = Extent.THROUGHOUT if lead == "for" else Extent.WITHIN
    interval = Interval(start=start, end=end, granularity=GRANULARITY[unit], bound=Bound.APPROX, extent=extent)
    return Resolution(
        type=TimexType.DURATION,
        value=value,
        mod=x.timex_mod,
        interval=interval,
        why=why,
        anchor=anchor_of(kind),
        certainty=0.7,
    )
