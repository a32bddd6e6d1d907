"""Dates by their calendar fields: which year, month and day the text leaves to be implied."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeline.model import CivilTime
from timeline.model.reach import Direction, Kind
from timeline.temporal import periods
from timeline.temporal.candidates import candidates_of, nearest, periods_named, weekday_near
from timeline.temporal.enums import Anchor, Unit
from timeline.temporal.expression import KNOWN_BY_FEAST, KNOWN_DAY, NAMED_DAY, ONE_OF_LATE, replace
from timeline.temporal.feasts import is_approximate
from timeline.temporal.monthdays import day_of_told_month, month_implied
from timeline.temporal.periods import Period
from timeline.temporal.reporting import period_of_year
from timeline.temporal.resolution import Placed, anchor_of, anchor_words, because
from timeline.temporal.sections import in_order, next_in_list, placed_within
from timeline.temporal.slashed import EITHER, swapped
from timeline.temporal.storyline import is_at_hand, on_the_line
from timeline.temporal.years import CHRONICLED, TOLD

if TYPE_CHECKING:
    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression


def place_calendar(x: Expression, context: Context, direction: Direction) -> Placed | None:
    """Place calendar fields; what they leave open is implied, and said to be."""
    fields = x.fields
    if (
        x.rule.name == NAMED_DAY
        and context.dct is not None
        and (context.dct < CivilTime(*fields.values()) or (x.value == ONE_OF_LATE and _is_of_late(fields, context.dct)))
    ):
        fields = {name: value for name, value in fields.items() if name != "year"}
    if x.value == EITHER:
        return _slashed(x, context)
    if "year" in fields:
        return period_of_year(x, context) or _dated(x)
    if "decade" in fields:
        return _decade(fields["decade"])
    if "century" in fields:
        return Placed(periods.century(fields["century"]), "the century is named")
    if context.course.stretch is not None and (inside := placed_within(fields, context, direction)) is not None:
        return inside
    headed = in_order(fields, context) if context.course.on_top else next_in_list(fields, context)
    implied = _implied_from(fields, context, direction)
    if implied is None:
        return Placed(headed, _IN_ORDER, Anchor.REFERENCE, 0.7) if headed is not None else None
    anchor, kind = implied
    if kind == "reference" and context.dct is not None and is_at_hand(fields, context):
        anchor, kind = implied = context.dct, "dct"
    named = anchor_words(anchor, kind)
    told_by_text = _by_text(x, fields, context, implied, direction)
    if told_by_text is not None:
        return told_by_text
    found = periods_named(fields, range(anchor.year - 1, anchor.year + 2)) or periods_named(
        fields, range(anchor.year - 7, anchor.year + 8)
    )
    if not found:
        return None
    note, near = "", "the nearest to"
    if "weekday" in fields and anchor.year > _JULIAN:
        fitting = _on_its_weekday(found, fields, context)
        note = ", and the weekday fits" if fitting else ", though the weekday does not fit"
        found = fitting or found
    if kind == "reference":
        chosen, rivals = _year_in_narrative(found, anchor, context, direction)
        told = on_the_line(chosen, fields, anchor, context)
        near = near if told is chosen else "the year in which the story goes on behind"
        chosen, rivals = told, (rivals if told is chosen else tuple(p for p in (chosen, *rivals) if p != told))
    elif headed is not None:
        chosen, rivals = headed, tuple(period for period in found if period != headed)
        near = "the one that the order of the lines leads to, beside"
    else:
        chosen, rivals = _nearest_to_news(x, found, anchor, context, direction)
    if x.rule.name == KNOWN_BY_FEAST and kind != "reference" and anchor.ordinal - chosen.start.ordinal > _REMEMBERED:
        return None
    why = f"no year is given; {chosen.start.year} is {near} {named}{because(direction, chosen, anchor)}{note}"
    if rivals:
        why += f"; rejected {', '.join(sorted(rival.value for rival in rivals))}"
    certainty = 0.9 if not note.startswith(", though") else 0.5
    return as_feast(fields, Placed(chosen, why, anchor_of(kind), certainty, rivals))


def _implied_from(fields: dict[str, Any], context: Context, direction: Direction) -> tuple[CivilTime, str] | None:
    """Return the date from which missing fields are implied: for a weekday in a diary that of the entry."""
    implied = context.implied_from(direction)
    diary = context.diary_day() if fields.keys() == {"weekday"} else None
    return (diary, "reference") if diary is not None and (implied is None or implied[1] == "dct") else implied


def _by_text(
    x: Expression, fields: dict[str, Any], context: Context, implied: tuple[CivilTime, str], direction: Direction
) -> Placed | None:
    """Place a weekday, a day of a month told before, and in news a day that the text names with its year elsewhere."""
    anchor, kind = implied
    named = anchor_words(anchor, kind)
    if fields.keys() == {"weekday"}:
        return _weekday(fields["weekday"], context, anchor, direction, named, kind)
    if fields.keys() - {"weekday"} == {"day"}:
        return day_of_told_month(fields, context, direction) or month_implied(fields, anchor, direction, named, kind)
    same = _named_elsewhere(fields, context, direction) if fields is x.fields and kind != "reference" else None
    if same is None:
        return None
    why = f"no year is given; the text names the day with {same.start.year} elsewhere"
    return Placed(same, why, anchor_of(kind), 0.8)


def _nearest_to_news(
    x: Expression, found: list[Period], anchor: CivilTime, context: Context, direction: Direction
) -> tuple[Period, tuple[Period, ...]]:
    """Choose the date of the news that is nearest to the publication, or to what it is awaited from."""
    fields = x.fields
    awaited = _awaited_since(context, fields, direction)
    if awaited is not None:
        return nearest(found, awaited, Direction.FUTURE)
    slack = 60 if "day" in fields else _FEAST_AHEAD if "holiday" in fields else 0
    slack = min(slack, _TIME_ZONES) if x.value == OVER else slack
    side = _side_of(fields, direction)
    chosen, rivals = nearest(found, anchor, side, slack=slack)
    back = anchor.ordinal - chosen.end.ordinal
    if "quarter" in fields and direction is Direction.FUTURE and back > _REPORTED_FOR:
        ahead = nearest(found, anchor, direction)  # "will be paid in the fourth quarter"
        return ahead if ahead[0].start.ordinal - anchor.ordinal <= _BACK * back else (chosen, rivals)
    if side is Direction.FUTURE and not context.reaching and chosen.start.ordinal - anchor.ordinal > _AHEAD:
        return nearest(found, anchor, Direction.NONE)
    if context.doubtful and anchor.ordinal - chosen.start.ordinal > _LAST_YEAR:
        return nearest(found, anchor, Direction.NONE)
    return chosen, rivals


def _named_elsewhere(fields: dict[str, Any], context: Context, direction: Direction) -> Period | None:
    """Return the day that the text names with one year elsewhere, unless the sentence looks ahead."""
    if direction is Direction.FUTURE or fields.keys() != {"month", "day"}:
        return None
    year = context.course.named_days.get((fields["month"], fields["day"]))
    return candidates_of(fields, year) if year is not None else None


def _on_its_weekday(found: list[Period], fields: dict[str, Any], context: Context) -> list[Period]:
    """List the candidates on the weekday given, or else that of the year just told: "1 May 2002 ... Friday, May 3"."""
    fitting = [period for period in found if period.start.weekday == fields["weekday"]]
    if fitting or context.told is None:
        return fitting
    told = candidates_of(fields, context.told.period.start.year)
    return [told] if told is not None and told.start.weekday == fields["weekday"] else []


def _awaited_since(context: Context, fields: dict[str, Any], direction: Direction) -> CivilTime | None:
    """Return the date told in front of what was still to come: "approved in December, but not expected before May"."""
    told = context.passing or (context.reference if context.reference_at == context.at else None)
    if told is None or context.dct is None or direction is not Direction.PRESENT or fields.keys() != {"month"}:
        return None
    return told.start if told.start < context.dct and told.unit in (Unit.DAY, Unit.MONTH) else None


def _is_of_late(fields: dict[str, int], dct: CivilTime) -> bool:
    """Whether a day that is known for another year was only some months before the publication."""
    back = dct.ordinal - CivilTime(dct.year, fields["month"], fields["day"]).ordinal
    return dct.year > fields["year"] and 0 <= back <= _OF_LATE


def as_feast(fields: dict[str, Any], placed: Placed) -> Placed:
    """Say of a feast that goes by the moon that it may be a day off."""
    if "holiday" not in fields or not is_approximate(fields["holiday"]):
        return placed
    why = f"{placed.why}; it goes by the moon, and is kept a day earlier or later in some countries"
    return placed._replace(why=why, approx=True)


_IN_ORDER = "no year is given; it goes on from the heading before"
_OF_LATE = 120
"""Days for which "the September 11 attack" may be one of this year."""
_SOUTHERN_SUMMER = f"{periods.SOUTH}SU"
_REMEMBERED = 45
"""Days for which "the Easter bombings" are those of the last feast; later they may be of any year."""
_JULIAN = 1582
"""Until this year weekdays go by another calendar than ours."""
_FAR_AHEAD = 183
"""Days: early in a year, "had left before Christmas" is of the year before."""
_WITHIN_A_WEEK = frozenset((Unit.MINUTE, Unit.HOUR, Unit.DAY, Unit.WEEKEND, Unit.WEEK))

_CENTURIES = range(10, 20)
"""Those that "the 1800s" names; "the 2000s" are a decade."""
_AHEAD = 255
"""Days: of what is so far ahead a text tells the year: the same month lies just behind (but see `reaches_far`)."""
_LAST_YEAR = 280
"""Days: what lies so far back is of the month that is about to come, unless a verb says for certain that it is over."""
_TIME_ZONES = 1
"""Days by which what is over may lie ahead of where it is told."""
OVER = "over"
"""The value of a date that is beyond doubt past."""
_FEAST_AHEAD = 7
"""Days by which a feast may lie ahead of what is told of it: "as Easter week began"."""


def _side_of(fields: dict[str, Any], direction: Direction) -> Direction:
    """Tell on which side a date lies; a quarter that is told of is over, and one that is awaited may be just over."""
    if "quarter" not in fields:
        return direction
    return Direction.NONE if direction in (Direction.FUTURE, Direction.PRESENT) else Direction.PAST


_REPORTED_FOR = 75
"""Days behind a quarter within which its results are still awaited."""
_HALF_A_YEAR = 183
_AT_HAND = 125
"""Days: after "in December" comes "in January" of the next year, whether or not the text names that year."""
_BEHIND_A_LATE_YEAR = 153
"""Days from September on: after "in late 1743" comes "in February" of the next year."""
_BOUNDED = 240
"""Days: so far ahead may lie what "by" or "until" bounds."""
_BACK = 1.5
"""How much dearer a step back is than one ahead: a story goes on, though it looks back at times."""


def _year_in_narrative(
    found: list[Period], anchor: CivilTime, context: Context, direction: Direction
) -> tuple[Period, tuple[Period, ...]]:
    """Take the year that the text is in, or the next where that is nearer and the text names it, or it is at hand."""
    if found[0].value.endswith("-WI"):
        return _winter(found, anchor)
    told = context.reached()
    if told is not None and told.unit is Unit.SEASON and told.end.year > told.start.year:
        inside = next((period for period in found if told.start <= period.start < told.end), None)
        if inside is not None:
            return inside, tuple(period for period in found if period is not inside)
        anchor = told.end.plus_days(-1)  # "That winter they drilled. In April ..."
    late = told is not None and told.unit is Unit.YEAR and told is context.reference and context.late
    if told is not None and late:
        anchor = periods.third(told, "END")[0]  # "In late 1743 they planned it. In March ..."
    same = [period for period in found if period.start.year == anchor.year]
    if not same:
        return nearest(found, anchor, direction)
    chosen = same[0]
    following = next((period for period in found if period.start.year == anchor.year + 1), None)
    if following is not None and chosen.end.ordinal < anchor.ordinal and not context.looking_back:
        back, ahead = anchor.ordinal - chosen.end.ordinal, following.start.ordinal - anchor.ordinal
        on = late and context.at == context.reference_at  # "In late 2017 they reopened it, and in April he was jailed"
        at_hand = _BOUNDED if context.course.bounded else _BEHIND_A_LATE_YEAR if late else _AT_HAND
        named = anchor.year + 1 in context.years or ahead <= at_hand
        chosen = following if on or (named and ahead < _BACK * back) else chosen
    whole = told is not None and told.unit is Unit.YEAR  # "In 2012 he said that it had begun on 10 May"
    over = context.since or (told.end if told is not None and whole else anchor)
    if context.looking_back and chosen.start.ordinal - over.ordinal > (_FAR_AHEAD if context.since is None else 0):
        chosen = max((period for period in found if period.end <= over), default=chosen)
    headed = context.headed is not None and _is_of_heading(chosen, context.headed.first)
    if context.dct is not None and direction is not Direction.FUTURE and chosen.start > context.dct and not headed:
        chosen = max((period for period in found if period.start <= context.dct), default=chosen)
    return chosen, tuple(period for period in found if period is not chosen)


def _is_of_heading(chosen: Period, heading: Period) -> bool:
    """Whether a date goes with that of its heading: below "7 January 2022", 29 December is that of the year before."""
    near = heading.unit is Unit.YEAR or chosen.start.ordinal - heading.start.ordinal <= _HALF_A_YEAR
    return near and heading.start.year == chosen.start.year


def by_january(winter: Period) -> Period:
    """Return a winter under the year of its January, by which histories count it."""
    return winter._replace(value=f"{periods.year_value(winter.start.year + 1)}-WI")


def _winter(found: list[Period], anchor: CivilTime) -> tuple[Period, tuple[Period, ...]]:
    """Take the winter that a story is in, or the next; it goes by the year of its January, as histories count it."""
    chosen = next((period for period in found if period.end > anchor), found[-1])
    return by_january(chosen), tuple(period for period in found if period is not chosen)


def _slashed(x: Expression, context: Context) -> Placed | None:
    """Read a date in numbers of which both may be the month."""
    other = replace(x, fields=swapped(x.fields), value=None)
    plain = replace(x, value=None)
    chosen, rival = (other, plain) if context.day_first else (plain, other)
    placed, second = _dated(chosen), _dated(rival)
    if placed is None or second is None:
        return placed
    weekday, day_first = x.fields.get("weekday"), context.day_first
    if placed.period.start.weekday != weekday == second.period.start.weekday:
        placed, second, day_first = second, placed, not day_first
    note = ""
    if weekday is not None:
        note = ", as the weekday fits" if placed.period.start.weekday == weekday else ", though no weekday fits"
    why = f"in numbers, read {'day' if day_first else 'month'} first{note}; rejected {second.period.value}"
    return placed._replace(why=why, certainty=0.6, rivals=(second.period,))


def _decade(number: int) -> Placed:
    """Place a decade by its first three digits; "the 1800s" are a century."""
    century, decade = divmod(number, 10)
    if not decade and century in _CENTURIES:
        return Placed(periods.century(century), "the century is named by its first year")
    return Placed(periods.decade(number), "the decade is named")


def _dated(x: Expression) -> Placed | None:
    fields = x.fields
    year = fields["year"]
    period = candidates_of(fields, year)
    if fields.get("season") == _SOUTHERN_SUMMER:
        period = periods.southern_summer(year)
    if period is None:
        if fields.keys() & {"month", "season", "quarter", "half", "holiday", "day"}:
            return None
        period = periods.year(year)
    if "hour" in fields:
        period = clocked(period.start, x)
    why = "the date is given in full" if period.unit is Unit.DAY else "the text names it"
    if x.rule.name == NAMED_DAY or x.value == KNOWN_DAY:
        why = f"no year is given; what the day is known for happened in {year}"
    if x.value == CHRONICLED:
        why = f"no year is given; the order of the lines leads back to {year}"
    if x.value == TOLD:
        why = f"no year is given; {year} is the one that the text has just named"
    if "weekday" in fields and "day" in fields and period.start.weekday != fields["weekday"]:
        return Placed(period, f"{why}, though the weekday does not fit", certainty=0.6)
    if x.rule.name == "season-years":
        return Placed(by_january(period), "the text names both its years")
    if x.rule.name == "fiscal-year":
        return Placed(period, f"{why}; a fiscal year may begin in another month", approx=True)
    return as_feast(fields, Placed(period, why))


def _weekday(
    weekday: int, context: Context, anchor: CivilTime, direction: Direction, named: str, kind: str
) -> Placed | None:
    told = context.reached()
    if kind == "reference" and told is None and context.mentioned is None and context.dct is not None:
        anchor, named, kind = context.dct, anchor_words(context.dct, "dct"), "dct"  # "died on Tuesday, aged 84"
    if kind == "reference" and context.kind is Kind.NARRATIVE:
        if told is None or told.unit not in _WITHIN_A_WEEK:
            return None  # "in August 1914 ... on Friday": nobody knows which
        day = anchor.midnight().plus_days((weekday - anchor.weekday) % 7)
        return Placed(periods.day(day), f"the first such weekday from {named} on", Anchor.REFERENCE, 0.6)
    day = weekday_near(anchor, weekday, direction)
    ahead = (weekday - anchor.weekday) % 7
    carried_on = context.carried and 0 < ahead <= context.beyond and kind == "dct" and direction is not Direction.FUTURE
    if carried_on:
        day = anchor.midnight().plus_days(ahead)
        why = f"the next such weekday after {named}, on which the text says what has been said"
        rival = day.plus_days(-7)
    elif day == anchor.midnight():
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
            else ", the nearest"
            if direction is Direction.PRESENT
            else "; nothing in the sentence looks ahead"
        )
        rival = day.plus_days(7)
    certainty = 0.8 if direction is Direction.NONE else 0.92
    if carried_on:
        certainty = 0.7
    rejected = periods.day(rival)
    why = f"{why}; rejected {rejected.value}"
    return Placed(periods.day(day), why, anchor_of(kind), certainty, (rejected,))


def clocked(day: CivilTime, x: Expression) -> Period:
    """Return the hour or minute of a clock time on a day; midnight of a named day is that day."""
    fields = x.fields
    hour, minute = fields["hour"], fields["minute"]
    if hour == 24 and x.base is not None:
        return Period(day, day.plus_days(1), Unit.DAY, f"{periods.day_value(day)}T24:00")
    point = day.plus_days(1) if hour == 24 else day._replace(hour=hour, minute=minute)
    whole = fields.get("whole_hour") and not minute
    found = periods.containing(Unit.HOUR if whole else Unit.MINUTE, point)
    return Period(found.start, found.end, found.unit, periods.day_value(day) + periods.clock_value(fields))
