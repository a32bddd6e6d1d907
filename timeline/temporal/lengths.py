"""What a number and a unit are where they are no length of time: fractions, measures, parts of adjectives and names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import DETERMINERS
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.vetoes import (
    AFTER_A_PAPER,
    AFTER_ALL,
    BEFORE_ALL,
    BEFORE_UNIT,
    OF_MEASURES,
    OPENING_HOURS,
    PAPERS,
    PUPILS,
    SCHOOL_YEARS,
    SUMS,
)
from timeline.temporal.idioms import tells_of_some_day
from timeline.temporal.names import PART_OF_A_NAME, capital_unit, in_capitals

if TYPE_CHECKING:
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

MEASURE = "part of a measure, no time"
_SHARE = 4
"""Tokens behind "a quarter" that tell of what."""
_PERCENT = frozenset(("%", "percent"))
_TWO = 2
_LASTING = frozenset("in for within during over after than least just only every each last past next".split())
"""In front of "one quarter" these make it three months."""
_DURING = frozenset("in over during within".split())
"""In front of "the last day" these make it a length."""


def _is_of_school(tokens: Tokens, x: Expression) -> bool:
    return tokens.lowers[x.end] in SCHOOL_YEARS and tokens.lowers[x.end + 1] in PUPILS


def veto_week_counted(tokens: Tokens, x: Expression) -> str | None:
    """Refuse "within a week of 5 May"; at its head a line may say "Week of 5 May"."""
    counted = x.start > 0 and tokens.lowers[x.start] == "week"
    return "a week from then, and not the one with that day" if counted else None


def veto_length(tokens: Tokens, x: Expression) -> str | None:
    """Say why a count of units is no length, or return None: "a quarter of it", "office hours", "a week-ago deal"."""
    if x.yields == "DURATION" and (tells_of_some_day(tokens, x) or _is_of_an_event(tokens, x)):
        return "some day or the time of an event, and no length"
    if tokens.lowers[x.end - 1] == "year" and tokens.lowers[x.end : x.end + 2] in (["-", "ago"], ["-", "earlier"]):
        return "the article belongs to what is compared with a year ago"
    if x.rule.name == "units" and tokens.lowers[x.start - 1] == "on" and tokens.lowers[x.end : x.end + 1] == ["when"]:
        return "days of a kind, and not how many"
    if x.rule.name == "units" and tokens.lowers[x.start] == "hours" and tokens.lowers[x.start - 1] in OPENING_HOURS:
        return "when something is done, and not how long"
    if tokens.lowers[x.end - 1] == "year" and tokens.lowers[x.end + 1 : x.end + 2] != [] and _is_of_school(tokens, x):
        return "a year of school, and no length"  # "five year seven pupils"
    if x.rule.name == "units" and tokens.lowers[x.end : x.end + 1] == ["inn"] and tokens.capital(x.end):
        return PART_OF_A_NAME
    if _is_ordinal(tokens, x):
        return "an ordinal, and no seconds"
    joined = x.rule.name == "units" and x.start > 1 and tokens.lowers[x.start - 1] == "-"
    if joined and tokens.lowers[x.start - 2].isalpha() and tokens.touches(x.start):
        return "a unit of something else"
    if tokens.lowers[x.end - 1] == "quarter" and _is_a_share(tokens, x):
        return "a fraction, no time"
    if x.rule.name == "one-unit" and is_joined(tokens, x):
        return "part of an adjective"
    before = tokens.lowers[x.start - 1] if x.start else ""
    if (x.rule.name == "one-unit" and before in OF_MEASURES) or (x.rule.name == "number-units" and before in SUMS):
        return MEASURE  # "a share a year", "$ 270 week"
    return PART_OF_A_NAME if capital_unit(tokens, x) else None


def _is_of_an_event(tokens: Tokens, x: Expression) -> bool:
    """Whether a unit is that of an event: "within the week of the vote"."""
    named = x.rule.name == "one-unit" and tokens.lowers[x.start] == "the"
    return named and tokens.lowers[x.end : x.end + 1] == ["of"]


def _is_ordinal(tokens: Tokens, x: Expression) -> bool:
    """Whether "twenty-second" says which: "the twenty-second attack", "his thirty-second year"."""
    spelled = tokens.lowers[x.end - 1] == "second" and tokens.lowers[x.start].isalpha()
    return spelled and x.start > 0 and tokens.lowers[x.start - 1] in DETERMINERS - {"a", "an"}


def _is_a_share(tokens: Tokens, x: Expression) -> bool:
    """Whether a quarter is one of something: "a quarter of it", "a quarter (25 percent)", "one quarter burned"."""
    behind = tokens.lowers[x.end : x.end + _SHARE]
    if behind[:1] == ["of"] or (behind[:1] == ["("] and not _PERCENT.isdisjoint(behind)):
        return True
    return tokens.lowers[x.end - _TWO] in ("one", "-") and (not x.start or tokens.lowers[x.start - 1] not in _LASTING)


def veto_number_units(tokens: Tokens, x: Expression) -> str | None:
    """Say why "the" belongs to no count of units: "the Four Hours"."""
    return "the article belongs to a name" if tokens.capital(x.start + 1) else None


def veto_counted_unit(tokens: Tokens, x: Expression) -> str | None:
    """Say why an ordinal and a unit only qualify what follows: "a third-day rally"."""
    if tokens.lowers[x.end - 2] == "last" and x.start and tokens.lowers[x.start - 1] in _DURING:
        return "the 24 hours just over"  # "has doubled in the last day to 59"
    return "part of an adjective" if is_joined(tokens, x) else None


def is_joined(tokens: Tokens, x: Expression) -> bool:
    """Whether a hyphen ties the next word to an expression."""
    return x.end + 1 < len(tokens) and tokens.lowers[x.end] == "-" and tokens.touches(x.end)


def veto_named_unit(tokens: Tokens, x: Expression) -> str | None:
    """Say why a word and a unit are of two phrases: "sold the town a year of grain"."""
    if tokens.lowers[x.end : x.end + 2] in (["and", "night"], ["after", tokens.lowers[x.end - 1]]):
        return "day and night, or day after day: all the time"
    word = tokens.lowers[x.end - 2]
    plural = word.endswith("s") and not word.endswith(("ous", "ss"))  # "in some cases months"
    parted = word in BEFORE_UNIT or (plural and x.rule.name == "hard-units")
    return "the words belong to different phrases" if parted else None


def veto_all_unit(tokens: Tokens, x: Expression) -> str | None:
    """Refuse the "all day" of "all day trips", and the "all" of "above all"."""
    after = tokens.lowers[x.end] if x.end < len(tokens) else ""
    ends = not after.isalpha() or after in AFTER_ALL or after.endswith("ly")
    begins = not x.start or tokens.lowers[x.start - 1] not in BEFORE_ALL
    return None if begins and ends and after != "-" else "no whole of a unit"


def veto_set(tokens: Tokens, x: Expression) -> str | None:
    """Refuse "the rate of daily losses" as a measure, and "The China Daily reported" as a paper; not "On Mondays"."""
    if x.rule.name == "frequency" and x.start and tokens.lowers[x.start - 1] in OF_MEASURES:
        return MEASURE
    if x.end - x.start > 1 or not x.start:
        return None
    named = x.rule.name != "weekdays" or x.start > 1
    if named and tokens.capital(x.start) and tokens.capital(x.start - 1) and not in_capitals(tokens):
        return PART_OF_A_NAME
    if x.end >= len(tokens) or not tokens.capital(x.end):
        return None
    if tokens.capital(x.start):
        return PART_OF_A_NAME
    at = x.end + 1
    while at < len(tokens) and tokens.capital(at):
        at += 1
    told = at >= len(tokens) or tokens.lowers[at] in AFTER_A_PAPER or (x.start > 1 and tokens.capital(x.start - 1))
    told = told and tokens.lowers[x.end].removesuffix("s") not in LEXICON
    return "a paper that comes out so often" if told and tokens.lowers[x.start] in PAPERS else None
