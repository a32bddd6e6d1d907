"""The year of a date in news that names none, where the text has just told of another year."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.languages.en.cues import AUXILIARIES, CLAUSE_BREAKS, CLAUSE_ENDS, LIVES, PASSING, QUOTES, VERBS
from timeline.temporal.anchor import NEAR, Told
from timeline.temporal.candidates import candidates_of
from timeline.temporal.compared import AS_MONTH, is_set_against
from timeline.temporal.enums import Operator, Unit
from timeline.temporal.expression import KNOWN_DAY, NAMED_DAY, QUARTER_ENDED, YEARLESS_FIELDS, replace
from timeline.temporal.members import AGES, CALENDAR, DAY, FUTURE, MONTH, NARRATIVE, PAST, PRESENT, REFERENCE, YEAR
from timeline.temporal.outcomes import is_of_a_longer_name
from timeline.temporal.speech import SPOKEN
from timeline.temporal.thread import is_aside, is_compared_with, qualifies, says_which

if TYPE_CHECKING:
    from timeline.model import CivilTime, Direction
    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression
    from timeline.temporal.periods import Period
    from timeline.temporal.tokens import Tokens

CHRONICLED = "chronicled"
"""The value of a date whose year the order of the lines of a chronology gives."""
TOLD = "told-year"
"""The value of a date whose year the text has named just before."""
WITHIN = "within"
"""The value of "fifty years ago this week"."""
_YEAR_COMPARED = frozenset(
    (
        QUARTER_ENDED,
        "year-period",
        "year-ago",
        "year-ago-quarter",
        "year-ago-period",
        "period-ago",
        "same-period-of-unit",
    )
)
_ON_A_DATE = frozenset({Operator.AT, Operator.PART_OF_DAY, Operator.IN_UNIT, Operator.OFFSET})
"""What may count from a date, or lie in it: "the first week of February"."""
_EXACT = (Operator.CALENDAR, Operator.IN_UNIT, Operator.FIELD_REFERENCE)
"""What names a day or a month with its year: "March 2022", "March of last year", "last March"."""
_FINE = (Unit.DAY, Unit.MONTH, Unit.SEASON)
_REACH = 14
"""Tokens between two dates of one sentence at most: further off, the date belongs to another clause."""
_BESIDE = 3
"""Tokens between a year and a day that are one date: "In 1941, on June 22"."""
_OPENING = 6
"""Tokens in front of a date that a preposition opens its sentence for: "In the first week of May"."""
_OPENERS = frozenset("in by on at during from since until after early late".split())
_VERBS_OF_OLD = AUXILIARIES | CLAUSE_BREAKS - {"and"} | {"said"}
_TOLD_BEFORE = frozenset("after following since before but despite".split())
"""Between two dates ahead these show that the second is the earlier, or is told apart."""
_TURNS = QUOTES | {";"}
"""Behind "four years ago" these begin what is told by somebody else, or of something else."""
_FRONT = 2
"""Tokens in front of a date that opens its sentence and sets the time of what follows: "In 2014, ..."."""
_DATELINE = 12
"""Tokens of a dateline at most, its dash with them."""
_DASHES = frozenset("- — –".split())
_RECENT = 90
"""Days: a date that lies so little back is this year's, unless the text has set another time."""
_LONG_GONE = 2
"""Years: a story told of less is hardly set apart from the news."""
_PAST_MISTAKING = 9
"""Years: a story told of more goes on, though a day in it would lie just back, as on an anniversary."""
_AHEAD = 100
"""Days: a date so little ahead, and told as past, is not of last year, which would have said so."""
_ONWARD = 200
"""Days: after "in November 2022" comes "in January", which is of the next year."""


class _Lender(NamedTuple):
    """The date that lends its year, whether it stands in the same sentence, and how sure that is."""

    told: Told
    same: bool
    firm: bool


_PARTS = frozenset({"START", "MID", "END"})
_LATE = 9
"""The first month of the late third of a year."""


def tell(context: Context, tokens: Tokens, x: Expression, period: Period | None) -> None:
    """Remember a date for those after it that name no year; what only bounds or qualifies a thing is passed over."""
    if period is None or period.unit in AGES or (period.unit is YEAR and qualifies(tokens, x, period)):
        return
    if x.rule.name in _YEAR_COMPARED or ("quarter" in x.fields and "year" not in x.fields):
        return  # its year is implied, or that of what this one's results are compared with
    if x.value == AS_MONTH or (x.start and tokens.lowers[x.start - 1] in PASSING):
        return
    if is_set_against(tokens, x) or (period.unit is MONTH and is_compared_with(tokens, x)):
        return
    if (
        x.rule.name == NAMED_DAY
        or x.value == KNOWN_DAY
        or not LIVES.isdisjoint(tokens.lowers[max(0, x.start - _BESIDE) : x.start])
    ):
        return
    inner = x.base if x.base is not None and x.operator in _ON_A_DATE and "month" not in x.fields else x
    named = inner.operator is CALENDAR and "year" in inner.fields
    parted = (
        named and period.unit is YEAR and x.timex_mod in _PARTS
    )  # "In late 2017 they reopened it, and in April ..."
    exact = parted or (inner.operator in _EXACT and "month" in inner.fields)
    if (exact or named) and says_which(tokens, x):
        exact = named = False
    counted = x.anchor is REFERENCE and period.unit in _FINE and context.told is not None
    exact = (
        exact
        or x.value == WITHIN
        or (inner.fields.keys() == {"day"} and context.told is not None and context.told.exact)
        or (counted and context.told is not None and (context.told.exact or context.told.fronted))
    )
    carried = inner.value == TOLD and context.told is not None and context.told.fronted
    counted_back = x.operator is Operator.OFFSET and (x.value == WITHIN or (x.base is None and period.unit is YEAR))
    fronted = carried or ((named or exact or counted_back) and _heads(tokens, x))
    if period.unit is YEAR and not counted_back and is_aside(tokens, x):
        return  # "The minister, elected in 2018, resigned in May"
    late = period.unit is YEAR and x.timex_mod == "END"
    context.told = Told(period, context.at, x.end, fronted=fronted, exact=exact, here=counted_back, late=late)
    if (
        (named or x.value == WITHIN)
        and exact
        and context.dct is not None
        and period.start.year < context.dct.year - _LONG_GONE
        and not context.quoted
    ):
        context.story = period


_BACK_TO_NOW = frozenset(("now", "recently"))
"""The rules of what brings a text back to now."""


def forget_told(context: Context, x: Expression) -> None:
    """Forget the year told where a text comes back to now: "In 1998 they agreed. It is so now. In July he said ..."."""
    if context.told is None or x.rule.name not in _BACK_TO_NOW:
        return
    if not context.told.here and (x.rule.name == "recently" or context.told.at != context.at):
        context.told = None


def _heads(tokens: Tokens, x: Expression) -> bool:
    """Whether a date opens its sentence, or the text behind a dateline: "BERLIN (AP) - Fifty years ago ..."."""
    return x.start <= _FRONT or (x.start <= _DATELINE and tokens.lowers[x.start - 1] in _DASHES)


def with_told_year(x: Expression, tokens: Tokens, context: Context, side: Direction) -> Expression:
    """Give a date without a year the one that the text tells of: "In 1941, on June 22", "In 2014, ... In March, ...".

    It lies in that year, or early in the next where it would come before what has been told. Where the text has not set
    the time, with a year in front or a day or month of it, a date that lies just back stays this year's.
    """
    told = context.told
    going_on = side is PAST and (context.goes_on_with_story() or (told is not None and told.period is context.story))
    story = _of_the_story(x, context) if going_on else None
    if story is not None:
        return story
    within = _within_a_span_gone(x, context, side)
    if within is not None:
        return within
    onward = side is FUTURE and _is_set_in_a_year_gone(context)
    side = PAST if onward else side
    if side is FUTURE or _joined_to_what_comes(x, tokens, context):
        return _of_what_comes(x, tokens, context)
    if context.lasting or not _lends(context):
        return x
    if x.base is not None and x.operator in _ON_A_DATE:
        base = with_told_year(x.base, tokens, context, side)
        return x if base is x.base else replace(x, base=base)
    if x.operator is not CALENDAR or not x.fields.keys() & YEARLESS_FIELDS or x.fields.keys() & {"year", "weekday"}:
        return x
    lender = _lender(x, tokens, context, side)
    if lender is None or context.dct is None or (lender.told.period.unit is YEAR and _of_late(x, tokens, lender.told)):
        return x
    year = _year(x, lender.told.period, context.dct, late=lender.told.late)
    if side is PRESENT and year is not None and _lies_before(x, year, lender.told.period):
        return x  # "In December he had warned that food would run out by February."
    if onward and year is not None and _lies_before(x, year, lender.told.period):
        year += 1  # "In December 2021 they said that it would open in March."
    if year is None or (not lender.firm and _stays(x, year, context.dct, side)):
        return x
    return replace(x, fields={**x.fields, "year": year}, value=TOLD)


def _within_a_span_gone(x: Expression, context: Context, side: Direction) -> Expression | None:
    """Give a day the year in which it lies within the range that news has just told of: "from August 1942 to ... 1943".

    None where none was told, or one that is not long over.
    """
    span, dct = context.course.span, context.dct
    if span is None or dct is None or side is FUTURE or context.reference is not span[1]:
        return None
    bare = x.operator is CALENDAR and "month" in x.fields and not x.fields.keys() & {"year", "weekday"}
    if not bare or span[1].end.year >= dct.year or span[0].start.year == span[1].end.year:
        return None
    found = [
        year
        for year in range(span[0].start.year, span[1].end.year + 1)
        if (day := candidates_of(x.fields, year)) is not None and span[0].start <= day.start and day.end <= span[1].end
    ]
    return replace(x, fields={**x.fields, "year": found[0]}, value=TOLD) if len(found) == 1 else None


def _of_late(x: Expression, tokens: Tokens, told: Told) -> bool:
    """Whether a day is that of an event known to all, and of no year in passing: "ended after the April 20 blowout"."""
    led = x.start > 0 and tokens.lowers[x.start - 1] == "the" and "day" in x.fields and not told.fronted
    return led and x.end < len(tokens) and tokens.lowers[x.end].isalpha()


def _is_set_in_a_year_gone(context: Context) -> bool:
    """Whether a date of a year that is over opens the sentence: "1839: He lands in June", "On 3 May 2021 he said"."""
    told, dct = context.told, context.dct
    if told is None or dct is None or told.at != context.at:
        return False
    return told.fronted and told.period.start.year < dct.year


def _joined_to_what_comes(x: Expression, tokens: Tokens, context: Context) -> bool:
    """Whether "and" joins a date to one ahead, with no verb of its own: "a vote on May 5 and a second one in July"."""
    told, dct = context.told, context.dct
    if told is None or dct is None or told.at != context.at or told.period.start <= dct or context.kind is NARRATIVE:
        return False
    between = tokens.lowers[told.end : x.start]
    return "and" in between and len(between) <= _REACH and _VERBS_OF_OLD.isdisjoint(between)


def _of_what_comes(x: Expression, tokens: Tokens, context: Context) -> Expression:
    """Give a date ahead the year of that which its sentence has just told: "sworn in in January 2027, run in May".

    What comes before that is told with "after": "in January 2027, after the vote in November". A year that opens the
    sentence lends itself, too: "Next year it will be held on 2 November".
    """
    told, dct = context.told, context.dct
    if told is None or dct is None or told.at != context.at or told.period.start <= dct:
        return x
    if not (told.exact or (told.period.unit is YEAR and told.end <= _FRONT)):
        return x
    placed = x.start > told.end and tokens.lowers[x.start - 1] in _OPENERS
    if x.operator is not CALENDAR or not placed or not x.fields.keys() <= {"month", "day", "season"}:
        return x
    if "month" not in x.fields or not _TOLD_BEFORE.isdisjoint(tokens.lowers[told.end : x.start]):
        return x
    period = candidates_of(x.fields, told.period.start.year)
    later = period is None or period.end <= told.period.start
    if later and told.period.start.year == dct.year:
        return x
    return replace(x, fields={**x.fields, "year": told.period.start.year + later}, value=TOLD)


def _of_the_story(x: Expression, context: Context) -> Expression | None:
    """Give a date that is told as past and yet would lie ahead the year of the story told; None for another date.

    "On 23 October 1956 a march turned into a revolution. ... A truce was announced on the 28th of October."
    """
    if x.base is not None and (x.operator in _ON_A_DATE or x.value == SPOKEN):
        base = _of_the_story(x.base, context)
        return None if base is None else replace(x, base=base)
    dct, story = context.dct, context.story
    if x.operator is not CALENDAR or not {"month", "day"} <= x.fields.keys() or dct is None or story is None:
        return None
    if "year" in x.fields:
        return None
    ahead = candidates_of(x.fields, dct.year)
    year = _year(x, story, dct)
    told = candidates_of(x.fields, year) if year is not None else None
    if (
        ahead is None
        or not 0 < ahead.start.ordinal - dct.ordinal <= _AHEAD
        or told is None
        or context.kind is NARRATIVE
    ):
        return None
    weekday = x.fields.get("weekday")
    if weekday is not None and told.start.weekday != weekday:
        return None
    fields = {name: value for name, value in x.fields.items() if name != "weekday"}
    return replace(x, fields={**fields, "year": year}, value=TOLD)


def _lends(context: Context) -> bool:
    """Whether news has just told of a date of an earlier year than its own."""
    told, dct = context.told, context.dct
    if told is None or dct is None or context.kind is NARRATIVE:
        return False
    return told.period.start.year < dct.year and told.period.end <= dct and context.at - told.at <= NEAR


def _lender(x: Expression, tokens: Tokens, context: Context, side: Direction) -> _Lender | None:
    told = context.told
    if told is None:
        return None
    fine = told.exact
    if told.at != context.at:
        named = x.start > 0 and tokens.lowers[x.start - 1] == "the" and is_of_a_longer_name(tokens.lowers, x.end)
        if told.here or named or "now" in tokens.lowers:
            return None  # "In 2003 few thought so. In a poll of June 17, half of them now do": this year's
        goes_on = told.fronted or "day" in x.fields or (fine and _opens(x, tokens))
        listed = told.fronted and side not in (PAST, FUTURE) and _goes_on_without_verbs(x, tokens)
        if (side not in (PAST, PRESENT) and not listed) or not goes_on:
            return None  # "He pleaded guilty in October 2010. His lawyers filed suit in July": this year's
        alike = told.period.unit is not MONTH or "day" not in x.fields
        same_month = x.fields.get("month") == told.period.start.month
        story = _is_long_gone(told, context)
        return _Lender(told, same=False, firm=told.fronted or (fine and (alike or same_month or story)))
    between = tokens.lowers[told.end : x.start]
    if told.here and not _TURNS.isdisjoint(between):
        return None
    beside = not fine and len(between) <= _BESIDE
    joined = fine and (CLAUSE_ENDS - {"and"}).isdisjoint(between)
    led = between[:1] == ["when"]  # "in 1939, when it burned on 27 December"
    known = beside or told.fronted or fine or led
    if not (told.fronted or len(between) <= _REACH) or not (known or "day" in x.fields):
        return None
    return _Lender(told, same=True, firm=beside or told.fronted or joined or led)


def _goes_on_without_verbs(x: Expression, tokens: Tokens) -> bool:
    """Whether a sentence tells how many there were by then: "By September, nearly 3,000."; not the heading "May"."""
    led = x.start == 1 and tokens.lowers[0] in ("by", "in") and tokens.lowers[x.end : x.end + 1] == [","]
    return led and VERBS.isdisjoint(tokens.lowers)


def _is_long_gone(told: Told, context: Context) -> bool:
    """Whether a text goes on with a story of years long gone, in the year in which it has named a day or month."""
    story, dct = context.story, context.dct
    year = told.period.start.year
    return story is not None and dct is not None and year == story.start.year and dct.year - year > _PAST_MISTAKING


def _lies_before(x: Expression, year: int, told: Period) -> bool:
    """Whether a date would lie before the day or month that lends it its year."""
    period = candidates_of(x.fields, year)
    return told.unit in (DAY, MONTH) and period is not None and period.end <= told.start


def _opens(x: Expression, tokens: Tokens) -> bool:
    """Whether a date opens its sentence: "In March he was freed", "In the first week of May"."""
    return x.start <= _FRONT or (x.start <= _OPENING and tokens.lowers[0] in _OPENERS)


def _year(x: Expression, told: Period, dct: CivilTime, *, late: bool = False) -> int | None:
    year = told.start.year
    period, following = candidates_of(x.fields, year), candidates_of(x.fields, year + 1)
    over = period is not None and late and period.end.year == year and period.end.month <= _LATE
    if period is not None and period.end > told.start and not over:
        return year
    since = told.start if told.unit in (DAY, MONTH) else told.end
    if following is not None and following.start <= dct and following.start.ordinal - since.ordinal <= _ONWARD:
        return year + 1
    if following is not None and 0 <= dct.ordinal - following.start.ordinal <= _RECENT:
        return year + 1
    if told.unit is DAY and dct.year - year > _LONG_GONE:
        return None  # "On April 15, 1986, planes bombed his house. In February protests broke out"
    return year if period is not None else None


def _stays(x: Expression, year: int, day: CivilTime, side: Direction) -> bool:
    """Whether a date is this year's all the same: it lies just back, or the year told is the last, and either fits."""
    if year == day.year - 1:
        period = candidates_of(x.fields, day.year)
        if side is not PAST or period is None or period.start <= day:
            return True
    return any(
        period is not None and 0 <= day.ordinal - period.start.ordinal <= _RECENT
        for period in (candidates_of(x.fields, day.year), candidates_of(x.fields, day.year - 1))
    )
