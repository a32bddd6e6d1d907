"""Words of time that are a manner of speaking, or belong to a noun: "at the end of the day", "after that incident"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import BEFORE_PRONOUN, CLAUSE_ENDS, DETERMINERS, IS, LISTING, QUOTES, VERBS
from timeline.languages.en.idioms import ASKING_ON, AT_ONCE, NO_NOUNS, SUBJECTS, TALKING_ON
from timeline.languages.en.vetoes import AFTER_ORDINAL_DAY
from timeline.temporal.members import DAY, PAST
from timeline.temporal.tense import REACH, clause

if TYPE_CHECKING:
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

_OPENING = CLAUSE_ENDS | LISTING | QUOTES | {"—", "–", "-", ".", "?", "!"}
"""In front of the words of a clause that begins."""
_HARDLY = frozenset("do does don doesn will won can would wouldn may might should".split())
"""With "not" behind, these tell of nothing that was: "it won't go away overnight", but "they did not"."""
_SUMMING_UP = ("at", "on")
SAYING = "a manner of speaking"


def sums_up(tokens: Tokens, x: Expression) -> bool:
    """Whether "at the end of the day" opens a clause that tells of nothing past: when all is said and done.

    "At the end of the day, it is their choice" names no day; "At the end of the day, they withdrew" does.
    """
    if x.unit is not DAY or x.mod != "END":
        return False
    at = x.start - 1 if tokens.lowers[x.start] == "the" else x.start - 2
    if at < 0 or tokens.lowers[at] not in _SUMMING_UP or tokens.lowers[at + 1] != "the":
        return False
    within = at > 0 and tokens.lowers[at - 1] in IS
    opens = not at or tokens.lowers[at - 1] in _OPENING
    behind = range(x.end, min(len(tokens), x.end + REACH))
    return within or (opens and clause(tokens.lowers, behind) is not PAST)


def veto_at_once(tokens: Tokens, x: Expression) -> str | None:
    """Refuse the "overnight" that says how fast: "it does not happen overnight", "it is unlikely to end overnight".

    So does that of what came fast: "an overnight success".
    """
    at = x.end + 1 if x.end < len(tokens) and tokens.lowers[x.end] in QUOTES else x.end
    if x.start and at < len(tokens) and tokens.lowers[at] in AT_ONCE:
        return SAYING
    for i in range(x.start - 1, max(0, x.start - REACH), -1):
        word = tokens.lowers[i]
        if word in CLAUSE_ENDS:
            return None
        if word in ("unlikely", "cannot"):
            return SAYING
        if word in ("not", "never", "t"):
            at = i - 2 if word == "t" else i - 1
            return SAYING if tokens.lowers[at] in _HARDLY else None
    return None


def veto_going_on(tokens: Tokens, x: Expression) -> str | None:
    """Refuse the "Now" with which somebody goes on: "Now, if you ask me", "Now let us see"."""
    behind = [*tokens.lowers[x.end : x.end + 2], "", ""]
    on = behind[1] in ASKING_ON if behind[0] == "," else behind[0] in TALKING_ON
    return SAYING if on and tokens.texts[x.start] == "Now" else None


def tells_of_some_day(tokens: Tokens, x: Expression) -> bool:
    """Whether "one day" opens a clause, and so is no length: "One day he was arrested", "if one day, perhaps, ..."."""
    if tokens.lowers[x.start : x.end] != ["one", "day"] or x.end >= len(tokens):
        return False
    opens = not x.start or tokens.lowers[x.start - 1] in _OPENING or tokens.lowers[x.start - 1] in ("until", "who")
    return opens and (tokens.lowers[x.end] in SUBJECTS or tokens.lowers[x.end] in DETERMINERS)


def belongs_to_a_noun(tokens: Tokens, at: int) -> bool:
    """Whether the "that" in front of a position is the article of a noun: "26 years after that incident"."""
    if at >= len(tokens) or not tokens.lowers[at].isalpha() or tokens.capital(at):
        return False
    word = tokens.lowers[at]
    if word in NO_NOUNS or word in SUBJECTS or word.endswith(("ed", "ly", "s")):
        return False
    return not any(word in each for each in (AFTER_ORDINAL_DAY, BEFORE_PRONOUN, DETERMINERS, VERBS))
