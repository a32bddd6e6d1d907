"""Distances that are none: lengths, ranges, rates, and those that count from an event instead of a date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import RELATIVES
from timeline.languages.en.running import BEFORE_AN_ON
from timeline.languages.en.vetoes import AFTER_A_DISTANCE, DISTANCES, FROM_AN_EVENT, RANGING
from timeline.temporal.cues import direction
from timeline.temporal.enums import Operator
from timeline.temporal.idioms import belongs_to_a_noun
from timeline.temporal.members import CALENDAR, DAY, FUTURE
from timeline.temporal.names import PART_OF_A_NAME, in_capitals

if TYPE_CHECKING:
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

DURATION_ON = "duration-on"
"""The rule of "ten years on"."""
_DISTANT = frozenset(("duration-earlier", "duration-later"))


def veto_offset(tokens: Tokens, x: Expression) -> str | None:
    """Refuse "two days before" where what follows is an event that is no date: "two days before the vote"."""
    return _in_front(tokens, x) or _behind(tokens, x)


def _in_front(tokens: Tokens, x: Expression) -> str | None:
    """Refuse what is part of a range or a longer date, or the eve of something in a week or month."""
    rest = tokens.lowers[x.end : x.end + 2]
    if x.base is not None and any(word.isdecimal() for word in (rest[1:] if rest[:1] == [","] else rest[:1])):
        return "the date that it counts from runs on"
    ranging = rest[:1] and rest[0] in RANGING
    if ranging and x.base is not None and "from" in tokens.lowers[x.start : x.base.start]:
        return "the length of a range, and no distance from its start"
    if is_length(tokens, x):
        return "a length, and the day on which it ended"
    eve = x.rule.name == "eve-of-day" and x.base is not None
    if eve and x.base is not None and x.base.operator is Operator.UNIT_REFERENCE and x.base.unit is not DAY:
        return "the eve of something in it, and of no day"  # "on the eve of last week's vote"
    if x.start and x.base is None and tokens.texts[x.end - 1].istitle() and not in_capitals(tokens):
        return PART_OF_A_NAME  # the film "28 Days Later"
    if x.rule.name == DURATION_ON and x.start and tokens.lowers[x.start - 1] not in BEFORE_AN_ON:
        return "a length, and what it was spent on"
    if x.rule.name in _DISTANT and x.start and tokens.lowers[x.start - 1] == "for":
        return "how long it lasted, and no distance"  # "for a decade before that"
    return None


def is_length(tokens: Tokens, x: Expression) -> bool:
    """Whether a week beside a weekday is no day a week from it: "argued for a week on Thursday"."""
    if x.rule.name != "week-on-weekday":
        return False
    rated = tokens.lowers[x.start - 1 : x.start] in (["one"], ["once"], ["twice"])
    return rated or direction(tokens.lowers, x.start, x.end) is not FUTURE


def _behind(tokens: Tokens, x: Expression) -> str | None:
    """Refuse what counts from an event, which what follows names."""
    last = tokens.lowers[x.end - 1]
    after = tokens.lowers[x.end] if x.end < len(tokens) else ""
    if last in ("before", "prior") and not x.start and after in ("had", "was", "were"):
        return None
    if last in ("that", "this") and (tokens.lowers[x.start] == "the" or belongs_to_a_noun(tokens, x.end)):
        return "counts from what the next word names, or is a length"
    if last == "before" and not x.start and "had" in tokens.lowers[x.end : x.end + 4]:
        return None  # "The year before he had lost it."
    aside = (
        x.start > 0 and tokens.lowers[x.start - 1] in RELATIVES
    )  # "the rising, which ten days prior had toppled him"
    counts = last in FROM_AN_EVENT and (last != "prior" or after == "to" or aside)
    if counts and x.base is None and after.isalpha() and after not in AFTER_A_DISTANCE:
        return "counts from an event, not from a date"
    if after == "than" and last in ("later", "earlier"):
        return "a length by which two times differ"
    if x.base is not None and not _names_a_day(x.base) and tokens.lowers[x.base.start - 1] == "from":
        return "a rate or a length, and the month in which it began"
    if any(amount is None for amount, _ in x.parts):
        return "a vague distance, which gives no date" if x.base is not None or last not in DISTANCES else None
    return None


def _names_a_day(x: Expression) -> bool:
    return x.operator is not CALENDAR or not x.fields.keys() <= {"month", "season", "quarter"}
