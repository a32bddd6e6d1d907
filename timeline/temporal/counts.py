"""Numbers that are no years: counts, sums, telephone numbers, what bears a number as its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import BEFORE_A_YEAR, PAST
from timeline.languages.en.lexicon import MONTHS, MULTIPLIERS, NUMBERS
from timeline.languages.en.makers import CARS, COMPANIES, OWNING_CARS
from timeline.languages.en.vetoes import (
    AFTER_ORDINAL_DAY,
    AFTER_YEAR,
    BEFORE_FAR_YEAR,
    CIRCA,
    COMPARING,
    COUNT_LEADS,
    COUNTED,
    COUNTING,
    FAR_YEAR_LEADS,
    GLUED,
    GROWING,
    HALVES_AND_ZONES,
    HARMING,
    JOINING,
    LIVED,
    NAME_LEADS,
    NAMED,
    NO_PLURALS,
    OF_MANY,
    OF_MEASURES,
    PERSONS,
    REACHED,
    REACHING,
    STREETS,
    SUMS,
    YEAR_LEADS,
    YEAR_PREFIXES,
)
from timeline.temporal.distances import is_length
from timeline.temporal.early_years import AMONG_KNOWN, EARLY_YEAR
from timeline.temporal.members import OFFSET
from timeline.temporal.ordinals import counts_a_noun
from timeline.temporal.yearparts import is_a_verb_of_falling

if TYPE_CHECKING:
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

_EARLY = 1000
"""The first year that is no early one."""
_HOURS, _MINUTES, _DIGITS = 24, 60, 4
_SINCE_AT_LEAST = 2
_BEHIND_A_CLOCK = 2
"""Tokens from a half of the day or a zone to a number behind its bracket."""


_PARTS = frozenset("early late mid end beginning start middle".split())
_DATING = frozenset("in since during throughout".split())
"""In front of a number of our time these make it a year, whoever stands behind."""
_DATING_IN_FRONT = frozenset("by until till before from".split())
"""At the head of a sentence these do, too."""
_OLD = 1700
"""Up to this year a number behind a range of days is rather a count: "from 1 to 15 March 1300 people"."""
_AMOUNT = 2
"""Tokens of an amount: "20 cents"."""
_LISTED = 12
"""Tokens of a list of numbers that bear one name."""


def veto_loose_year(tokens: Tokens, x: Expression) -> str | None:
    """Refuse a count taken for a year ("on 5 August 642 people fled"), and a day whose own year is not understood."""
    at = x.end
    if "decade" in x.fields:
        return None
    if x.rule.name in ("day-any-year", "month-any-year", EARLY_YEAR):
        if tokens.lowers[at : at + 1] == ["or"] and at + 1 < len(tokens) and tokens.lowers[at + 1].isdecimal():
            at += 2  # "in 73 or 74 cases"
        counted = at < len(tokens) and tokens.lowers[at].isalpha() and tokens.lowers[at] not in AFTER_YEAR
        if tokens.lowers[x.start] in _PARTS or tokens.lowers[x.start - 1] in _PARTS:
            return None  # "By mid-68 only two held out"
        if counted and (x.rule.name == EARLY_YEAR or x.value == AMONG_KNOWN) and _goes_on(tokens, x):
            counted = counts_on(tokens, at)  # "In 642 Alexandria opened its gates"
        return "a count, no year" if counted else None
    if "year" in x.fields:
        return None
    if at < len(tokens) and tokens.lowers[at] == ",":
        at += 1
    if at >= len(tokens) or not tokens.lowers[at].isdecimal() or len(tokens.lowers[at]) < 3:
        return None
    if tokens.lowers[at - 1] == "," and counts_on(tokens, at + 1):
        return None
    if len(tokens.lowers[at]) == 4 and 1000 <= int(tokens.lowers[at]) < 2200:
        return "it cannot stand without the year that follows"
    if len(tokens.lowers[at]) > 4:
        return "a year that is not understood follows"
    ends = at + 1 >= len(tokens) or not tokens.lowers[at + 1].isalpha()
    return "a year that is not understood follows" if ends else None


def _goes_on(tokens: Tokens, x: Expression) -> bool:
    """Whether what follows a number is rather no noun that it counts: a name, or the verb of what bears the year.

    "In 642 Alexandria opened its gates", "The death of Nero on 9 June 68 brought a halt", "The treaty of 201 laid".
    """
    borne = "month" in x.fields or tokens.lowers[x.start - 1] == "of"
    word = tokens.lowers[x.end]
    return tokens.capital(x.end) or (borne and (word in PAST or word.endswith("ed")))


def veto_dated_count(tokens: Tokens, x: Expression) -> str | None:
    """Refuse a date whose year is a count: "by 31 May, 1950 cases had been recorded", "in May 1900 people fled"."""
    last = x.end - 1
    if not tokens.lowers[last].isdecimal() or len(tokens.lowers[last]) != 4 or x.end >= len(tokens):
        return None
    if "day" in x.fields:
        counted = tokens.lowers[last - 1] == "," and counts_on(tokens, x.end)
    else:
        determined = x.start > 0 and tokens.lowers[x.start - 1] in BEFORE_A_YEAR
        year = int(tokens.lowers[last])
        counted = not determined and tokens.texts[x.end] in PERSONS and not _is_of_our_time(year)
    return "a count, no year" if counted else None


def counts_on(tokens: Tokens, at: int) -> bool:
    """Whether what stands behind a number shows it to be a count: "people", "Israeli civilians", "of them"."""
    after = tokens.lowers[at : at + 2]
    if not after:
        return False
    if after[0] == "of":
        return after[1:2] != [] and after[1] in OF_MANY
    dated = at > 1 and (tokens.lowers[at - 2] in FAR_YEAR_LEADS or tokens.lowers[at - 2] in YEAR_PREFIXES)
    dated = dated or after[0] in NUMBERS  # "As late as 1949 two soldiers"
    return after[0] in COUNTED or after[0] in PERSONS or (not dated and after[0].isalpha() and after[-1] in PERSONS)


_SPANS_OF_LIFE = 2
"""Tokens up to the year of "(b. 1960)", at least."""


def veto_year(tokens: Tokens, x: Expression, core: int) -> str | None:
    """Say why a number that could be a year is none."""
    year = x.fields["year"]
    before = tokens.lowers[core - 1] if core else ""
    if before == "." and core > 1 and tokens.lowers[core - 2] in CIRCA:
        before = "circa"
    if (
        before == "."
        and core > _SPANS_OF_LIFE
        and tokens.lowers[core - 2] in LIVED
        and tokens.lowers[core - 3] in "(,;"
    ):
        before = "in"
    if before == "least" and core > _SINCE_AT_LEAST and tokens.lowers[core - 2] == "at":
        before = tokens.lowers[core - 3]
    after = tokens.lowers[core + 1] if core + 1 < len(tokens) else ""
    if before in SUMS or after in ("%", "°"):
        return "a sum or a measure, no year"
    soon = before in ("after", "before") and core > 1 and tokens.lowers[core - 2] in ("shortly", "just", "soon")
    if (before in ("(", ",") and _is_military(tokens, core)) or (soon and year < tokens.oldest):
        return "a time of day, no year"  # "shortly after 1100"
    if (counts_on(tokens, core + 1) and not _is_dated(tokens, core, year)) or _counted_with_another(tokens, core):
        return f"a count of {after}, no year"
    if after in CARS and before in OWNING_CARS:
        return "the year of a model"
    if tokens.lowers[core + 1 : core + 3] == ["et", "seq"]:
        return "a paragraph and those behind it, no year"
    if _bears_a_number(tokens, core) or (after in COMPANIES and tokens.capital(core + 1)):
        return "a number in a name, no year"
    if _is_code(tokens, core, before, after):
        return "part of a longer number or code"
    if _is_level(tokens, core, before, after):
        return "a level or a toll, no year"
    about = before in BEFORE_FAR_YEAR and core > 1 and tokens.lowers[core - 2] in FAR_YEAR_LEADS
    if (year < tokens.oldest or year > 2100) and before not in FAR_YEAR_LEADS and not about:
        return "a plain number, no year"
    if _is_plain_count(tokens, core, year):
        return "a count, no year"
    dating = before in ("a", "an") and after.isalpha() and not after.endswith("s")  # "an 1851 law"
    unnamed = core > 0 and before not in YEAR_LEADS and before[0].isalpha() and not dating
    return "a plain number, no year" if unnamed and not 1900 <= year <= 2100 else None


def _is_parted(tokens: Tokens, core: int) -> bool:
    """Whether a part of it is named in front of a number: "late 1863", "mid-2015", "the end of 1863"."""
    if not core:
        return False
    lead = tokens.lowers[core - 2] if core > 1 else ""
    return tokens.lowers[core - 1] in _PARTS or (tokens.lowers[core - 1] in ("-", "of") and lead in _PARTS)


def _is_dated(tokens: Tokens, core: int, year: int) -> bool:
    """Whether words in front of a number make it a year in spite of persons behind: "In late 2015 people fled"."""
    before = tokens.lowers[core - 1] if core else ""
    if _is_parted(tokens, core):
        return True
    leads = (
        before in _DATING
        or (core == 1 and before in _DATING_IN_FRONT)
        or tokens.lowers[max(0, core - 2) : core] == ["as", "of"]
    )
    return leads and tokens.lowers[core + 1] in PERSONS and _is_of_our_time(year)


def _spans(tokens: Tokens, at: int) -> bool:
    """Whether two numbers at the head of a sentence are years: "Between 2010 and 2012 rebels took three towns"."""
    pair = (tokens.lowers[at], tokens.lowers[at + 2])
    if at != 1 or tokens.lowers[0] not in ("between", "from") or not all(each.isdecimal() for each in pair):
        return False
    first, second = map(int, pair)
    return _is_of_our_time(first) and _is_of_our_time(second) and first < second


def ends_a_code(tokens: Tokens, start: int) -> bool:
    """Whether a number is glued to letters in front that are no preposition: "CWO4 May", and not "on4 May"."""
    before = tokens.lowers[start - 1] if start else ""
    numbered = before.isalpha() and tokens.lowers[start].isdecimal() and before not in NAME_LEADS
    return numbered and tokens.touches(start)


def veto_range(tokens: Tokens, x: Expression) -> str | None:
    """Say why a range is none: a length from its start on, counts, or the numbers of a name."""
    if x.rule.name == "ordinal-days" and counts_a_noun(tokens, x):
        return "ordinals in front of a noun, no days"
    first = x.members[0]
    if first.operator is OFFSET and first.base and tokens.lowers[first.base.start - 1] == "from":
        return "the length of a range, and no distance from its start"  # "200 jobs a month from April through July"
    if is_a_verb_of_falling(tokens, first):
        return "a fall, no season"
    if any(is_length(tokens, end) for end in x.members):
        return "a length, and the day on which it ended"
    if _are_counts(tokens, first):
        return "counts, no years"
    if x.start and first.fields.keys() == {"year"} and tokens.lowers[x.start - 1] in NAMED:
        return "numbers in a name, no years"  # "50 U.S.C. 1701-1706"
    if _has_no_such_year(tokens, x):
        return "one of the days does not exist in its year"
    last, touching = x.members[-1].fields, tokens.lowers[x.end - 2] != ","
    dated = touching and "day" in last and last.get("year", 0) > _OLD  # "On 23-24 May 1900 men rose"
    if first.rule.name == EARLY_YEAR and x.value == "list" and tokens.lowers[x.end : x.end + 1]:
        after = tokens.lowers[x.end]
        return "counts, no years" if after.isalpha() and after not in AFTER_YEAR | PAST else None
    counted = not dated and tokens.lowers[x.end - 1][0].isdecimal() and counts_on(tokens, x.end)
    counted = counted and not (first.fields.keys() == {"year"} and _spans(tokens, x.end - 3))
    return f"a count of {tokens.lowers[x.end]}, no day" if counted else None


def _has_no_such_year(tokens: Tokens, x: Expression) -> bool:
    """Whether a year stands behind days that are not read with it: "28 and 29 February 2021", "13/14 May 44 BC"."""
    if not all("month" in end.fields and "day" in end.fields and "year" not in end.fields for end in x.members):
        return False
    behind = [*tokens.lowers[x.end : x.end + 2], "", ""]
    named = behind[0].isdecimal() and (_is_year(behind[0]) or behind[1] in ("bc", "bce"))
    return named and tokens.lowers[x.end - 1].isalpha()


def _is_year(word: str) -> bool:
    return len(word) == len("2021") and word < "2200"


def _are_counts(tokens: Tokens, first: Expression) -> bool:
    """Whether a range of early years is one of counts, by its first number: "rose from 297 to 1451"."""
    if first.start < _BEHIND_A_CLOCK or tokens.lowers[first.start - 1] != "from":
        return False
    return tokens.lowers[first.start - 2] in GROWING and first.fields.get("year", _EARLY) < _EARLY


def _is_military(tokens: Tokens, core: int) -> bool:
    """Whether a number tells the time that a clock time in front tells elsewhere: "1:33 p.m. (2033 in Cairo)"."""
    number = tokens.lowers[core]
    if core < _BEHIND_A_CLOCK or tokens.lowers[core - 2] not in HALVES_AND_ZONES:
        return False
    hour, minute = divmod(int(number), 100) if number.isdecimal() else (_HOURS, 0)
    return hour < _HOURS and minute < _MINUTES and len(number) == _DIGITS


def _is_of_our_time(year: int) -> bool:
    """Whether a number is rather a year than a count behind "in May" or "in": "in May 2010 soldiers ..."."""
    return 1900 < year < 2040 and year % 100 != 0


def _counted_with_another(tokens: Tokens, core: int) -> bool:
    """Whether a number is one of two that count the same: "between 1900 and 2000 civilians"."""
    behind = tokens.lowers[core + 1 : core + 3]
    if len(behind) == 2 and _spans(tokens, core):
        return False
    alike = len(behind) == 2 and behind[1].isdecimal() and len(behind[1]) >= len(tokens.lowers[core])
    return alike and behind[0] in JOINING and counts_on(tokens, core + 3)


def _bears_a_number(tokens: Tokens, core: int) -> bool:
    """Whether a number is the name of something: "resolutions 1929 and 1973", "1914 Connecticut Avenue"."""
    at = core - 1
    while at > max(0, core - _LISTED) and tokens.lowers[at] in JOINING and tokens.lowers[at - 1].isdecimal():
        at -= 2
    if at >= 0 and tokens.lowers[at] in NAMED:
        return True
    street = tokens.lowers[core + 2 : core + 4]
    return core + 1 < len(tokens) and tokens.capital(core + 1) and not STREETS.isdisjoint(street)


def _is_code(tokens: Tokens, core: int, before: str, after: str) -> bool:
    """Whether a number is part of a longer one, of a code, or of a telephone number."""
    if after and tokens.touches(core + 1) and (after in ("/", "'") or after[0].isalnum()):
        return True
    if after == "-" and tokens.lowers[core + 2 : core + 3] and tokens.touches(core + 1) and tokens.touches(core + 2):
        rest = tokens.texts[core + 2][1:]
        if rest != rest.lower() and not rest.isupper():
            return True  # "2019-nCoV"
    if not core:
        return False
    if before.isdecimal() or (len(before) > 1 and before[0] == "0"):
        return True
    if not tokens.touches(core):
        return False
    if before not in GLUED:
        return True
    if before != "-" or core < 2 or not tokens.touches(core - 1):
        return False
    joined = tokens.lowers[core - 2]
    number = joined.isdecimal() and len(joined) in (2, 4) and not (core > 3 and tokens.lowers[core - 3] == "-")
    return not (number or joined in YEAR_PREFIXES)


def _is_level(tokens: Tokens, core: int, before: str, after: str) -> bool:
    """Whether a number tells how high or many: "the toll rose to 1950", "dead: 2019", "one in 2000", "at 1950"."""
    if before == "at" or (after == "were" and before in ("", ";", "and")):
        return True
    if before == "to" and core > 1 and tokens.lowers[core - 2] == "compared":
        return False
    if before == "to" and not REACHING.isdisjoint(tokens.lowers[max(0, core - 6) : core - 1]):
        return True
    if before == "in" and core > 1 and (tokens.lowers[core - 2] == "one" or tokens.lowers[core - 2].isdecimal()):
        if core > 2 and tokens.lowers[core - 3] == "in":
            return False  # "up from one in 10 in 2000"
        number = tokens.lowers[core]  # or the first word of a year that is spelled out
        return tokens.lowers[core - 2] in ("one", "1") or (number.isdecimal() and not _is_of_our_time(int(number)))
    lead = tokens.lowers[core - 2] if core > 1 else ""
    listed = before in (":", "-") and not tokens.touches(core)
    return listed and (lead in REACHED or (before == "-" and lead.isalpha() and lead.endswith("s")))


def _is_plain_count(tokens: Tokens, core: int, year: int) -> bool:
    before = tokens.lowers[core - 1] if core else ""
    after = tokens.lowers[core + 1] if core + 1 < len(tokens) else ""
    if not after.isalpha() or _is_parted(tokens, core):
        return False
    plural = after.endswith("s") and not after.endswith("ss") and after not in NO_PLURALS
    if plural and (before == "some" or before in HARMING or (before in COUNT_LEADS and year < 1900)):
        return True
    counted = before in COUNTING and after not in AFTER_ORDINAL_DAY
    return counted and (year < 1900 or (before == "than" and tokens.lowers[core - 2] in COMPARING))


def is_count(word: str) -> bool:
    """Whether a word counts: "12", "twelve", "million"."""
    return word[0].isdecimal() or word in MULTIPLIERS or word in NUMBERS


def compares_an_amount(tokens: Tokens, start: int) -> bool:
    """Whether "less than a month ago" compares an amount with that of then: "20 cents less than a month ago"."""
    if start < _AMOUNT or tokens.lowers[start + 1] != "than":
        return False
    amount, thing = tokens.lowers[start - _AMOUNT : start]
    return is_count(amount) and (thing.endswith("s") or thing in OF_MEASURES)


def veto_round_number(tokens: Tokens, x: Expression, before: str, after: str) -> str | None:
    """Refuse "more than two thousand students", which is a count, and no year."""
    counted = after.isalpha() and after not in AFTER_YEAR
    led = before in FAR_YEAR_LEADS and tokens.lowers[x.start] == "two"
    return None if led and not counted else "a count, no year"


def _number_at(tokens: Tokens, at: int) -> bool:
    """Whether a number stands at a position, with no space in front."""
    return at < len(tokens) and tokens.lowers[at].isdecimal() and tokens.touches(at)


def runs_on(tokens: Tokens, x: Expression, before: str, after: str) -> bool:
    """Whether a date is cut from a longer run of numbers: "12/12/12/12", "4 March:05"."""
    if after in (":", "/") and _number_at(tokens, x.end + 1):
        dated = tokens.lowers[x.end + 2 : x.end + 3]  # "31 March/1 April"
        return after == ":" or (tokens.touches(x.end) and not (dated and dated[0] in MONTHS))
    if before != "/" or x.start < 2 or not tokens.touches(x.start):
        return False
    behind = tokens.lowers[x.start - 2]  # "31 December 2021/1 January 2022"
    whole = len(behind) == 4 and not MONTHS.keys().isdisjoint(tokens.lowers[x.start : x.end])
    return behind.isdecimal() and not whole
