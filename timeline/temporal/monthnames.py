"""Months that are verbs, people or demonstrations, and days that a month does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import BEFORE_PRONOUN, CLAUSE_ENDS, DETERMINERS, PLACING, VERBS
from timeline.languages.en.lexicon import LEXICON, MONTH_ABBREVIATIONS, MONTHS
from timeline.languages.en.vetoes import (
    AFTER_MARCHING,
    AFTER_MAY,
    BEFORE_MARCHING,
    COMMON_WORD_MONTHS,
    FIRST_NAMES,
    HOUSES,
    NAME_LEADS,
    NAME_MONTHS,
    PERSON_AFTER,
    STORMS,
    SURNAME_MONTHS,
    TITLES,
    YEAR_LEADS,
)
from timeline.temporal.expression import valid_day
from timeline.temporal.names import first_name, in_capitals, last_name

if TYPE_CHECKING:
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

_ASKING = frozenset("i we you".split())
"""Behind "may" these make it a verb: "Madam, may I ask"."""
_CALLED = frozenset("april june".split())
_LISTED = 3
"""Tokens from a month to the next in a list: "May, June, and July"."""
_CLOSES = frozenset(". , ? !".split())
_SECOND = 2
_TELLING = frozenset("speaks says talks tells meets joins recalls explains writes".split())
_DOING = frozenset(
    "raised asked mentioned told thinks thought wants wanted knows knew believes replied smiled laughed".split()
)
"""Behind a first name: no month does so."""
_BEING = frozenset("was is has had".split())
"""Behind a month as well as behind a person: "August was worse"."""
_TURNING_TO = frozenset("why what how when where who can could do does did will would are is let go".split())
"""Behind a name and a comma at the head of a sentence these turn to whom it names."""
_PARTICLES = frozenset("van von der den ter ten".split())
_BEFORE_LETTERS = frozenset({"(", "the", "a", "an", "'s", "its", "their"})
A_PERSON = "a person's name"
_MONTHS = MONTHS | MONTH_ABBREVIATIONS
_LAST_DAYS = frozenset(("29", "30", "31"))
"""Days that some months do not have."""
_LEAP = 2000
_YEAR = 4
"""Digits of a year."""
NO_SUCH_DAY = "the month has no such day"


def veto_month(tokens: Tokens, x: Expression, before: str, after: str) -> str | None:
    """Say why the name of a month is none, or return None where it may be one; `before` and `after` stand beside."""
    if tokens.capital(x.start) and (after == "&" or before == "&" or _names_a_house(tokens, x, before, after)):
        return "the name of a firm or a house"
    return _veto_month(tokens, x, before, after)


def _veto_month(tokens: Tokens, x: Expression, before: str, after: str) -> str | None:
    lower = tokens.lowers[x.start]
    capital = tokens.capital(x.start)
    if lower in COMMON_WORD_MONTHS and (not capital or is_shouted_verb(tokens, x)):
        return "a common word, not a month"
    if no_such_day(tokens, x):
        return NO_SUCH_DAY
    if first_name(tokens, x) or (lower in SURNAME_MONTHS and _is_surname(tokens, x, before, after)):
        return A_PERSON
    if after.isdecimal() and len(after) > 4:
        return "a year that is not understood follows"
    closed = not after.isalnum() or after in PERSON_AFTER
    surname = capital and lower in _CALLED and after in _CLOSES and _is_addressed(tokens, x, before)
    surname = surname or (capital and lower in NAME_MONTHS and closed and last_name(tokens, x))
    surname = surname or (capital and lower in _CALLED and before == "," and _is_apposed(tokens, x))
    if surname or (capital and (before in FIRST_NAMES or before in STORMS or _is_a_person(tokens, x, before, after))):
        return A_PERSON
    dotted = before == "." and x.start > 1 and tokens.lowers[x.start - 2] in TITLES
    if dotted and (lower in COMMON_WORD_MONTHS or lower in NAME_MONTHS):
        return A_PERSON
    if lower in NAME_MONTHS:
        wished = before == "and" and tokens.lowers[x.start - 2] not in MONTHS
        asked = after in _ASKING and (
            wished or before == ":" or (before not in YEAR_LEADS and before not in NAME_LEADS)
        )
        alone = len(tokens) == 1 or after == ":"
        if lower == "may" and ((x.start == 0 and after not in AFTER_MAY and not alone) or asked):
            return "a verb at the start of a sentence"
        if before in TITLES or (
            lower in SURNAME_MONTHS
            and after in PERSON_AFTER
            and before not in YEAR_LEADS
            and before != "last"
            and (lower == "may" or after not in _BEING)
        ):
            return A_PERSON
    if lower == "march" and (
        (before in ("the", "annual") and not _qualifies(tokens, x, before, after))
        or (x.start and before.isalpha() and tokens.capital(x.start - 1) and x.start > 1)
    ):
        return "a march, not the month"
    if lower == "march" and after in AFTER_MARCHING and before in BEFORE_MARCHING:
        return "a verb or a demonstration, not a month"
    if lower in MONTH_ABBREVIATIONS and x.end - x.start == 1:
        letters = tokens.texts[x.start].isupper() and before in _BEFORE_LETTERS  # "the party (APR)"
        name = (
            letters
            or _is_dutch(tokens, x, after)
            or (before == "as" and after in _CLOSES)
            or (after.isalpha() and tokens.capital(x.end))
        )
        return "a name" if name else None
    return None


def _qualifies(tokens: Tokens, x: Expression, before: str, after: str) -> bool:
    """Whether a month stands between "the" and what it qualifies: "the March primary", but "the March on Rome"."""
    led = before == "the" and after.isalpha() and not tokens.capital(x.end)
    return (
        led and not any(after in words for words in (BEFORE_PRONOUN, CLAUSE_ENDS, VERBS)) and not after.endswith("ed")
    )


def _is_a_person(tokens: Tokens, x: Expression, before: str, after: str) -> bool:
    """Whether a month that is a first name, too, does what only people do: "April raised it", "June tells of her life".

    So it is in "Tom Roe and June Hill": a name stands before the "and", and another behind the month.
    """
    lower = tokens.lowers[x.start]
    if lower not in _CALLED and lower not in MONTH_ABBREVIATIONS:
        return False
    if after in _TELLING or (after in _DOING and before not in PLACING and before != "of"):
        return x.start == 0 or before not in DETERMINERS
    joined = before == "and" and x.start > 1 and tokens.capital(x.start - 2) and tokens.lowers[x.start - 2].isalpha()
    if joined and tokens.lowers[x.start - 2] not in MONTHS:
        return after.isalpha() and (tokens.capital(x.end) == (lower in _CALLED)) and not in_capitals(tokens)
    return False


def _names_a_house(tokens: Tokens, x: Expression, before: str, after: str) -> bool:
    """Whether a month names a firm or a house: "the May Clinic", "the September Group"."""
    return before == "the" and after in HOUSES and tokens.capital(x.end)


def _is_apposed(tokens: Tokens, x: Expression) -> bool:
    """Whether a first name stands with a surname between commas: "his lawyer, June Hill, said"."""
    at = x.end
    named = at + 1 < len(tokens) and tokens.lowers[at].isalpha() and tokens.capital(at)
    return named and tokens.lowers[at] not in LEXICON and tokens.lowers[at + 1] in (",", "said", "(", ".")


def _is_dutch(tokens: Tokens, x: Expression, after: str) -> bool:
    """Whether "Jan" or "Mar" goes on as a name: "Jan van Eyck", "Jan-Peter", "Mar-a-Lago"."""
    if after != "-" or x.end + 1 >= len(tokens):
        return after in _PARTICLES
    second = tokens.lowers[x.end + 1]
    if not second.isalpha() or second in MONTHS or second in MONTH_ABBREVIATIONS:
        return False
    glued = tokens.touches(x.end) and tokens.touches(x.end + 1)
    return glued and (tokens.capital(x.end + 1) or tokens.lowers[x.end + 2 : x.end + 3] == ["-"])


def _is_addressed(tokens: Tokens, x: Expression, before: str) -> bool:
    """Whether a month stands alone between marks, in no list of months: "It is so, April, as you know"."""
    if not MONTHS.keys().isdisjoint(tokens.lowers[max(0, x.start - _LISTED) : x.start]):
        return False
    if not MONTHS.keys().isdisjoint(tokens.lowers[x.end : x.end + _LISTED]):
        return False
    alone = (not x.start or before == ":") and tokens.lowers[x.end] == "."
    asked = (not x.start or before == "-") and tokens.lowers[x.end] == "," and tokens.lowers[x.end + 1] in _TURNING_TO
    return before == "," or alone or asked


def _is_surname(tokens: Tokens, x: Expression, before: str, after: str) -> bool:
    """Whether a month follows a first name in a list of names: "Joe May, Ann Hill and others"."""
    if x.start < _SECOND or not tokens.texts[x.start - 1].istitle() or len(before) == 1 or before in LEXICON:
        return False
    listed = after in (",", "and") and tokens.capital(x.end + 1) if x.end + 1 < len(tokens) else False
    return before.isalpha() and before not in NAME_LEADS and listed and not in_capitals(tokens)


def is_shouted_verb(tokens: Tokens, x: Expression) -> bool:
    """Whether "MAY", written as all words around are, stands between a subject and a verb: "SOME MAY THINK"."""
    if tokens.texts[x.end - 1] != "MAY" or x.end < _SECOND or x.end >= len(tokens):
        return False
    return _is_verb(tokens.lowers[x.end - 2], tokens.lowers[x.end])


def _is_verb(before: str, after: str) -> bool:
    """Whether "may" stands between a subject and a verb."""
    led = before.isalpha() and before not in NAME_LEADS
    return led and after.isalpha() and after not in AFTER_MAY and after not in MONTHS and after != "to"


def no_such_day(tokens: Tokens, x: Expression) -> bool:
    """Whether the day beside a month does not exist: "31 April", "the 30th of February", "February 29, 2019"."""
    at = x.start - 1
    if at > 0 and tokens.lowers[at] == "of":
        at -= 1
    behind = x.end + 1 + (tokens.lowers[x.end + 1 : x.end + 2] == [","])
    years = [int(word) for word in tokens.lowers[behind : behind + 1] if word.isdecimal() and len(word) == _YEAR]
    fields = {**x.fields, "year": x.fields.get("year", years[0] if years else _LEAP)}
    beside = [tokens.lowers[i].removesuffix("st").removesuffix("th") for i in (at, x.end) if 0 <= i < len(tokens)]
    return any(word in _LAST_DAYS and not valid_day({**fields, "day": int(word)}) for word in beside)


def of_no_such_day(tokens: Tokens, at: int) -> bool:
    """Whether a year stands behind a day that does not exist: "February 29, / 2019"."""
    at -= 1 + (tokens.lowers[max(0, at - 1)] == ",")
    if at < 1 or tokens.lowers[at] not in _LAST_DAYS or tokens.lowers[at - 1] not in _MONTHS:
        return False
    year = int(tokens.lowers[at + 1 + (tokens.lowers[at + 1] == ",")])
    return not valid_day({"month": _MONTHS[tokens.lowers[at - 1]], "day": int(tokens.lowers[at]), "year": year})
