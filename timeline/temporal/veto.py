"""Numbers that are no years, months that are verbs or people, and other words in a time expression's clothes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import NOT_PAST, PAST, VERBS
from timeline.languages.en.games import LEFT_TO_PLAY, TIMED
from timeline.languages.en.lexicon import LEXICON, NUMBERS
from timeline.languages.en.vetoes import (
    ADDRESS_MARKS,
    AFTER_ANY_RATE,
    AFTER_BARE_UNIT,
    AFTER_FORMER,
    AFTER_NO_RATE,
    AFTER_SOON,
    BEFORE_HERS,
    BEFORE_SOON,
    CLAIMING,
    ERAS_BEFORE,
    MEASURED,
    OF_MEASURES,
    OWNERS,
    PORTIONS,
    RATED,
    SCRIPTURES,
    SOON,
    THAT_FALL,
    WEATHER,
)
from timeline.temporal.around import veto_modified
from timeline.temporal.counts import (
    ends_a_code,
    is_count,
    runs_on,
    veto_dated_count,
    veto_loose_year,
    veto_range,
    veto_round_number,
    veto_year,
)
from timeline.temporal.distances import veto_offset
from timeline.temporal.early_years import EARLY_YEAR
from timeline.temporal.enums import Operator
from timeline.temporal.expression import NAMED_DAY, WEEK_NUMBER
from timeline.temporal.habits import (
    is_a_name,
    not_told_which,
    veto_after_next,
    veto_of_an_age,
    veto_owned_week,
    veto_the_day,
    veto_week_number,
)
from timeline.temporal.idioms import SAYING, sums_up, veto_at_once, veto_going_on
from timeline.temporal.lengths import (
    MEASURE,
    is_joined,
    veto_all_unit,
    veto_counted_unit,
    veto_length,
    veto_named_unit,
    veto_number_units,
    veto_set,
    veto_week_counted,
)
from timeline.temporal.members import CALENDAR
from timeline.temporal.monthnames import NO_SUCH_DAY, no_such_day, of_no_such_day, veto_month
from timeline.temporal.names import (
    OF_A_NOUN,
    PART_OF_A_NAME,
    titled,
    veto_day_of_month,
    veto_holiday,
    veto_part,
)
from timeline.temporal.ordinals import ORDINAL_DAYS, counts_a_noun
from timeline.temporal.yearparts import behind_a_full_decade, veto_part_of_year, veto_the_quarter

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens


_DO = frozenset(("do", "does", "did"))
_OF_FORMS = 120
"""From this decade on none without "in" or the like is the number of a form."""
_BEFORE_DECADES = frozenset("in the during since from until early late mid and or to by".split())
_RATED_WITHIN = 6
"""Tokens in front of "a day" that may hold the number of a rate: "210,000 gallons (795,000 liters) of oil a day"."""
_BOTH_CENTURIES = 4
"""Tokens behind the first of two centuries, with the era of both."""
_PARTS_OF_YEAR = ({"season"}, {"quarter"})
CONSUMING = frozenset({PART_OF_A_NAME, NO_SUCH_DAY})
"""The vetoes that take the words with them: what is in these words is no time either."""


def veto(tokens: Tokens, x: Expression) -> str | None:
    """Say why a candidate is no time expression, or return None where it may be one."""
    if (x.mod is not None or x.bound is not None) and (reason := veto_modified(tokens, x)):
        return reason
    if titled(tokens, x):
        return PART_OF_A_NAME
    if x.operator is CALENDAR:
        return veto_day_of_month(tokens, x) or _veto_calendar(tokens, x)
    if x.base is not None and x.base.end == x.end and x.base.operator is CALENDAR:
        reason = _veto_calendar(tokens, x.base)
        if reason is not None:
            return reason
    by_rule = _BY_RULE.get(x.rule.name)
    reason = by_rule(tokens, x) if by_rule is not None else None
    if reason is not None:
        return reason
    by_operator = _BY_OPERATOR.get(x.operator)
    return by_operator(tokens, x) if by_operator is not None else None


def _veto_lasting(tokens: Tokens, x: Expression) -> str | None:
    """Refuse "closed for three days from Monday", which begins on Monday and lies no three days behind it."""
    lasts = x.start > 0 and tokens.lowers[x.start - 1] == "for" and "from" in tokens.lowers[x.start : x.end]
    return "how long it lasts from then, and no distance" if lasts else None


def _veto_clock(tokens: Tokens, x: Expression) -> str | None:
    """Refuse the number of "Highway M06 in the morning"."""
    if x.end < len(tokens) and tokens.lowers[x.end] in LEFT_TO_PLAY:
        return "what is left on the clock of a game"
    if x.base is None and tokens.lowers[x.end : x.end + 1] == ["into"] and not x.fields.get("halved"):
        return "how long a game had lasted"
    if x.base is None and x.start and tokens.lowers[x.start - 1] in TIMED and tokens.lowers[x.start].count(":") > 1:
        return "how long a race took"  # "ran it in 2:08:24"
    if x.base is None and x.start and tokens.lowers[x.start - 1] in SCRIPTURES and tokens.capital(x.start - 1):
        return "chapter and verse"
    coded = is_joined(tokens, x) and tokens.touches(x.end + 1) and tokens.texts[x.end + 1].isalpha()
    if coded and tokens.lowers[x.end + 1] not in LEXICON and tokens.lowers[x.end + 2 : x.end + 3] == ["-"]:
        return "part of a longer number or code"  # "case 2:10-cv-01229"
    glued = x.start and tokens.lowers[x.start - 1].isalpha() and tokens.touches(x.start)
    return "part of a longer number or code" if glued and tokens.lowers[x.start][0].isdecimal() else None


def _veto_night(tokens: Tokens, x: Expression) -> str | None:
    if x.start and tokens.capital(x.start) and tokens.capital(x.start - 1):
        return PART_OF_A_NAME
    return "the dawn of something, no part of a day" if tokens.lowers[x.end : x.end + 1] == ["of"] else None


def _veto_program(tokens: Tokens, x: Expression) -> str | None:
    return None if tokens.capital(x.start) else "no name"  # "figures out today show that"


def _is_ones_own(tokens: Tokens, start: int) -> bool:
    """Whether somebody owns what comes last: "in her last year at school", and not "who met her last week"."""
    lead = tokens.lowers[start - 1] if start else ""
    if lead == "'" and tokens.lowers[start : start + 2] == ["last", "day"]:
        return True  # "the players' last day"
    return lead in OWNERS or (lead == "her" and start > 1 and tokens.lowers[start - 2] in BEFORE_HERS)


def _veto_this_field(tokens: Tokens, x: Expression) -> str | None:
    """Refuse "this April" of "In this April 27, 2010 file photo", and the verb of "where does this fall"."""
    if tokens.lowers[x.start + 1] == "fall" and x.start and tokens.lowers[x.start - 1] in _DO:
        return "a verb, no season"
    at = x.end + (tokens.lowers[x.end : x.end + 1] == ["."])
    numbered = at < len(tokens) and "month" in x.fields and tokens.lowers[at][0].isdecimal()
    return "the pronoun belongs to what the date qualifies" if numbered else None


def _veto_in_unit(tokens: Tokens, x: Expression) -> str | None:
    if x.rule.name == "month-of-unit" and x.base is not None and "year" in x.base.fields:
        reason = veto_dated_count(tokens, x)
        if reason is not None:
            return reason
    return NO_SUCH_DAY if "month" in x.fields and "day" not in x.fields and no_such_day(tokens, x) else None


def _veto_unit(tokens: Tokens, x: Expression) -> str | None:
    if sums_up(tokens, x):
        return SAYING
    if x.rule.name == "the-unit" and x.yields == "DATE" and x.mod is None:
        if tokens.capital(x.end - 1):
            return PART_OF_A_NAME
        named = x.end < len(tokens) and tokens.lowers[x.end] in AFTER_BARE_UNIT
        return "told by an event, not by a date" if named else None
    if x.rule.name == "last-unit" and _is_ones_own(tokens, x.start):
        return "the last of somebody's own, not the one before this"  # "in her last year at school"
    if x.rule.name == "same-unit" and tokens.lowers[x.start : x.start + 2] == ["the", "same"]:
        named = x.end < len(tokens) and tokens.lowers[x.end] in ("that", "as", "when")
        return "told by an event, not by a date" if named else None
    return veto_offset(tokens, x) if tokens.lowers[x.end - 1] in ("before", "after") else None


def _veto_calendar(tokens: Tokens, x: Expression) -> str | None:
    fields = x.fields
    before = tokens.lowers[x.start - 1] if x.start else ""
    after = tokens.lowers[x.end] if x.end < len(tokens) else ""
    glued = fields.keys() == {"month"} and after.isalpha() and tokens.touches(x.end)  # "(MAR.N)"
    if ends_a_code(tokens, x.start) or glued or _in_an_address(tokens, x, before, after):
        return "part of an address or a code"
    if fields.keys() == {"year"} and x.rule.name == "year" and x.yields == "DATE":
        core = next((i for i in range(x.start, x.end) if tokens.lowers[i] == str(fields["year"])), x.start)
        if core > x.start and tokens.lowers[core - 1] == "year":
            return None
        return NO_SUCH_DAY if of_no_such_day(tokens, core) else veto_year(tokens, x, core)
    if x.rule.name == "spelled-year" and tokens.lowers[x.end - 1] == "thousand":
        return veto_round_number(tokens, x, before, after)
    if fields.keys() == {"weekday"} and x.end - x.start == 1:
        return not_told_which(tokens, x, before) or (PART_OF_A_NAME if is_a_name(tokens, x, before) else None)
    if fields.keys() == {"month"} and x.end - x.start == 1:
        return veto_month(tokens, x, before, after)
    if {"month", "year"} <= fields.keys():
        missing = len(fields) == len(("month", "year")) and no_such_day(tokens, x)
        reason = NO_SUCH_DAY if missing else veto_dated_count(tokens, x)
        if reason is not None:
            return reason
    loose = {"month", "day"} <= fields.keys() or x.rule.name in ("month-any-year", EARLY_YEAR)
    if loose and "weekday" not in fields:
        reason = veto_loose_year(tokens, x)
        if reason is not None:
            return reason
    if "month" in fields and "day" in fields and runs_on(tokens, x, before, after):
        return "a number runs on"
    if x.rule.name in ORDINAL_DAYS and counts_a_noun(tokens, x):
        return "an ordinal in front of a noun, no day"
    if fields.keys() in _PARTS_OF_YEAR:
        return veto_part_of_year(tokens, x, before, after)
    return veto_holiday(tokens, x, before) if "holiday" in fields else _veto_decade(tokens, x)


def _veto_past_duration(tokens: Tokens, x: Expression) -> str | None:
    """Refuse the span of "the first on Feb. 2 and the last 12 weeks later": who or what came last is told."""
    counted = x.end < len(tokens) and tokens.lowers[x.end] in ("later", "earlier", "ago")
    return "the length is counted from another date" if counted else None


def _veto_rate(tokens: Tokens, x: Expression) -> str | None:
    """Refuse "a week" that is no rate: a number, and right in front what it counts, show "20,000 barrels a day"."""
    if x.start and tokens.lowers[x.start - 1] in OF_MEASURES:
        return MEASURE
    if tokens.lowers[x.start] == "per":
        return None
    before = tokens.lowers[max(0, x.start - _RATED_WITHIN) : x.start]
    if before[-1:] == [")"] and "(" in before:
        opened = x.start - before[::-1].index("(") - 1  # "5,000 barrels (210,000 gallons) a day"
        before = tokens.lowers[max(0, opened - _RATED_WITHIN) : opened]
    after = tokens.lowers[x.end] if x.end < len(tokens) else ""
    counted = bool(before) and any(map(is_count, before[-2:])) and after in AFTER_ANY_RATE
    if not before or (after in AFTER_NO_RATE and not counted) or not any(map(is_count, before)):
        return "a length, no rate"
    thing = before[-1]
    many = thing in RATED or thing.endswith("s") or is_count(thing) or _of_a_kind(before)
    return None if many else "a length, no rate"


def _of_a_kind(before: list[str]) -> bool:
    """Whether it is one, or of a stuff: "one barrel a minute", "barrels of oil a day", "of oily water a day"."""
    if before[-2:-1] in (["of"], ["one"]):
        return True
    return before[-3:-2] == ["of"] and not is_count(before[-2]) and not before[-1].endswith("ing")


def _veto_decade(tokens: Tokens, x: Expression) -> str | None:
    """Refuse "her 40s" and "the low 80s"; without an apostrophe "the 70s" is a decade only where no weather is told."""
    at = x.end - 1
    if x.rule.name == NAMED_DAY and tokens.lowers[x.start] == "the" and tokens.lowers[x.start + 1].isalpha():
        return OF_A_NOUN  # "the September 11 attacks"
    if x.fields.keys() == {"decade"} and at == x.start and tokens.lowers[at].endswith("00s"):
        return "a count, no decade" if tokens.lowers[x.end : x.end + 1] == ["of"] else None
    if x.fields.keys() == {"decade"} and at == x.start and x.fields["decade"] < _OF_FORMS:
        led = x.start > 0 and (tokens.lowers[at - 1] in _BEFORE_DECADES or not tokens.lowers[at - 1].isalpha())
        return None if led else "a form or a count, no decade"  # "filed his 1040s"
    if x.rule.name == "century" and not ERAS_BEFORE.isdisjoint(tokens.lowers[x.end : x.end + _BOTH_CENTURIES]):
        return "a century before Christ"  # "in the sixth and fifth centuries BC"
    if x.fields.keys() != {"decade"} or x.fields["decade"] < 190 or len(tokens.lowers[at]) > 4:
        return None
    word = tokens.lowers[at]
    if not word[0].isdecimal() and word[0] != "'":
        return None
    lead = at - 1
    while lead > 0 and tokens.lowers[lead] in ("early", "late", "mid", "-"):
        lead -= 1
    before = tokens.lowers[lead] if at else ""
    if before in MEASURED:
        return "an age or a measure, no decade"
    if word[0] == "'" or behind_a_full_decade(tokens, at):
        return None
    listed = before in ("and", "or") and lead > 0 and tokens.lowers[lead - 1].endswith("0s")
    weather = not WEATHER.isdisjoint(tokens.lowers[max(0, at - 12) : at + 6])
    if weather or word[0] < "5" or not (listed or before == "the"):
        return "an age or a measure, no decade"
    return None


def _in_an_address(tokens: Tokens, x: Expression, before: str, after: str) -> bool:
    """Whether an expression is glued to what only addresses and codes hold: "map_04.03.2021%2C.jpg"."""
    left = before in ADDRESS_MARKS and tokens.touches(x.start)
    return left or (after in ADDRESS_MARKS and tokens.touches(x.end))


def _veto_vague(tokens: Tokens, x: Expression) -> str | None:
    word = tokens.lowers[x.start]
    after = tokens.lowers[x.end] if x.end < len(tokens) else ""
    if x.rule.name in ("current", "former", "recent", "future") and (
        not after.isalpha() or after in AFTER_FORMER or (word == "former" and after in PAST)
    ):
        return "no attribute of what follows"
    if x.rule.name == "recently" and tokens.lowers[x.start] == "most" and after in ("in", "on", "at"):
        return "the last of several times, which what follows tells"
    before = tokens.lowers[x.start - 1] if x.start else ""
    if (word == "long" and before == "how") or (x.rule.name == "any-moment" and before == "than"):
        return "asked or compared, and not told"  # "how long ago", "worse than at any time"
    if x.rule.name == "same-time" and before == "of" and x.start > 1 and tokens.lowers[x.start - 2] in PORTIONS:
        return "a portion of time"
    if word == "too" and x.rule.name == "soon":
        return "before it should be"  # "too soon to tell", "left too soon"
    if word in SOON and (after in AFTER_SOON or before in BEFORE_SOON):
        return "relative to another event"
    if word == "soon" and is_joined(tokens, x):
        return PART_OF_A_NAME
    counted = x.rule.name == "the-past" and (after in NUMBERS or after.isdecimal())
    if counted and (x.start > 1 or tokens.lowers[x.end + 2 : x.end + 3] == [","]):
        return "the past of what is counted"  # "the past nine elections"
    if x.rule.name == "to-date" and before == "up":
        return "what is not out of date"
    if word == "soon" and (after in PAST or (after.endswith("ed") and after not in NOT_PAST)):
        return "soon after something else, in the past"
    return None


def _veto_that(tokens: Tokens, x: Expression) -> str | None:
    """Refuse the "that" of "said that Friday's match was off", which opens a clause."""
    told = x.start > 0 and tokens.lowers[x.start] == "that" and tokens.lowers[x.start - 1] in CLAIMING
    after = tokens.lowers[x.end] if x.end < len(tokens) else ""
    if tokens.lowers[x.start : x.end] == ["that", "fall"] and after in THAT_FALL:
        return "a verb, and no season"  # "goods that fall under the ban"
    if told and (after == "'s" or after in VERBS):
        return "a clause begins with it"
    return _veto_this_field(tokens, x)


_BY_RULE: dict[str, Callable[[Tokens, Expression], str | None]] = {
    "program": _veto_program,
    "all-unit": veto_all_unit,
    **dict.fromkeys(("weekday-after-next", "unit-after-next"), veto_after_next),
    WEEK_NUMBER: veto_week_number,
    "weekday-of-unit": veto_owned_week,
    "overnight": veto_at_once,
    "now": veto_going_on,
    "this-field": _veto_this_field,
    "next-field": _veto_this_field,
    "rate": _veto_rate,
    "past-duration": _veto_past_duration,
    **dict.fromkeys(("tomorrow", "today", "yesterday"), veto_of_an_age),
    "week-of-day": veto_week_counted,
    "same-field": _veto_that,
    "duration-after-date": _veto_lasting,
    "week-from-weekday": _veto_lasting,
    "night-time": _veto_night,
    "the-number-units": veto_number_units,
    "counted-unit": veto_counted_unit,
    "named-unit": veto_named_unit,
    "the-quarter": veto_the_quarter,
    "named-period": veto_named_unit,
    "hard-units": veto_named_unit,
    "unit-of-event": veto_the_day,
    "following-unit": veto_the_day,
    "previous-unit": veto_the_day,
}
_BY_OPERATOR: dict[Operator, Callable[[Tokens, Expression], str | None]] = {
    Operator.RANGE: veto_range,
    Operator.DURATION: veto_length,
    Operator.SET: veto_set,
    Operator.AT: _veto_clock,
    Operator.PART_OF_DAY: veto_part,
    Operator.VAGUE: _veto_vague,
    Operator.IN_UNIT: _veto_in_unit,
    Operator.UNIT_REFERENCE: _veto_unit,
    Operator.OFFSET: veto_offset,
}
