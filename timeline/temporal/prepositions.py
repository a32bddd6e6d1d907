"""The preposition in front of an expression that bounds it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.languages.en.cues import (
    BEFORE_A_YEAR,
    BEFORE_PRONOUN,
    CLAUSE_ENDS,
    NAMES_A_START,
    PAST,
    PUT_BACK,
    SHIFTED,
    UNTIL,
    VERBS,
)
from timeline.languages.en.lexicon import MONTHS, WEEKDAYS
from timeline.languages.en.prepositions import (
    BOUNDING,
    CLOSELY,
    CLOSES,
    ENDING,
    HEARING,
    LINKS,
    UNBOUNDED,
    WHOLE,
    WORSHIP,
)
from timeline.languages.en.set_days import MEETINGS, POSTPONED
from timeline.languages.en.vetoes import AFTER_YEAR
from timeline.model import Bound, Extent
from timeline.temporal.lasting import awaited_from, came_at_last, negated
from timeline.temporal.members import AFTER, BEFORE, EXACT, ON_OR_AFTER, ON_OR_BEFORE, THROUGHOUT, WITHIN

if TYPE_CHECKING:
    from collections.abc import Sequence


class Preposition(NamedTuple):
    """A bounding preposition, and the bound and extent that it lays on what is behind it.

    `which` tells whether that is an event of which the date only says which it is: "before the November vote".
    """

    word: str
    bound: Bound
    extent: Extent
    which: bool = False


_BOUNDS = {word: (Bound(bound), Extent(extent)) for word, (bound, extent) in BOUNDING.items()}
_AHEAD_OF = Preposition("ahead of", *_BOUNDS["ahead"])
_STEPPED_UP = (["stepped", "up"], ["ramped", "up"], ["opened", "up"], ["taken", "up"])
_LEADING = frozenset(("lead", "leads", "leading", "led", "run", "build", "building"))
_GOING = frozenset(("turn", "went", "go", *SHIFTED, *PUT_BACK))
"""In front of "up to" these bound nothing."""
_SHIFTED = SHIFTED | PUT_BACK
_MOVED = 10
"""Tokens from "moved" to the "from" behind its new day."""
_ADVERBS = frozenset(("tonight", "today", "tomorrow", "yesterday", "now", "then"))
_EVENT = 7
"""Tokens between "since" and the date of the event that it names."""
BETWEEN_NOW = "between now and"
_BEFORE = frozenset(("before", "until", "till"))
_CLOSING = frozenset(("close", "end"))
_NEAR = 6
"""Tokens from a verb that puts something off to its "until"."""
_PARTS = frozenset(("night", "morning", "afternoon", "evening"))
"""Behind "through the" these are gone through, and no end: "searched through the night"."""
_LED = 3
"""Tokens of "after the deadly"."""
_ARTICLES = frozenset(("the", "a", "an", "its", "his", "her", "their"))
_TIMED = frozenset(("after", "before", "since"))
_TIMED_WORSHIP = [[part, "prayers"] for part in ("noon", "midday", "morning", "evening")]
_CLOSE = 3
"""Tokens of "close of business"."""

_LEADS = frozenset({*_BOUNDS, *LINKS, *CLOSES, "of", "to", "including"})
"""One of these stands in front of an expression that a preposition bounds."""


def preposition(words: Sequence[str], start: int, end: int) -> Preposition | None:
    """Return the bounding preposition in front of an expression, with the bound and extent that it lays on it."""
    if not start:
        return None
    described = _behind_adjective(words, start, end)
    if words[start - 1] not in _LEADS and not described:
        return None
    found = _bounding(words, start - 3, words[start - 3]) if described else _in_front(words, start)
    if found is None or found.bound not in (BEFORE, AFTER) or end >= len(words):
        return found
    if found.word == "before" and words[end] in HEARING:
        return None  # "a hearing before the January 6 committee"
    if _is_of_worship(words, end + (words[end] == "'s")):
        return None  # what comes after Friday prayers comes on Friday
    if words[end] in ENDING:
        return found._replace(bound=ON_OR_BEFORE) if found.bound is BEFORE else found
    named = described or words[start] == "the" or words[start - 1] in BEFORE_A_YEAR
    led = named and words[end].isalpha() and words[end] not in AFTER_YEAR
    return found._replace(which=True) if led or words[end] == "'s" else found


def _is_of_worship(words: Sequence[str], at: int) -> bool:
    if words[at : at + 1] == ["mass"]:
        return not words[at + 1 : at + 2] or not words[at + 1].isalpha() or words[at + 1] in BEFORE_PRONOUN
    return (words[at : at + 1] != [] and words[at] in WORSHIP) or words[at : at + 2] in _TIMED_WORSHIP


def _behind_adjective(words: Sequence[str], start: int, end: int) -> bool:
    """Whether an adjective stands between a preposition with its article and a year: "after the deadly 1999 / fire"."""
    if start < _LED or words[start - 2] not in _ARTICLES or words[start - 3] not in _TIMED or end >= len(words):
        return False
    if start > _LED and words[start - _LED - 1] == "not":
        return False  # "not since the terrible 1918 pandemic"
    behind = words[end]
    noun = behind.isalpha() and behind not in AFTER_YEAR and behind not in LINKS and behind not in _BOUNDS
    return words[start - 1].isalpha() and words[end - 1].isdecimal() and noun


def _in_front(words: Sequence[str], start: int) -> Preposition | None:
    if start > 1 and words[start - 1] == "including" and words[start - 2] == "and":
        start -= 1  # "up to and including 9 June"
    start = _before_its_close(words, start)
    for i in range(start - 1, max(-1, start - 4), -1):
        word = words[i]
        if word in _BOUNDS:
            return _bounding(words, i, word)
        if word == "of" and i and words[i - 1] in WHOLE:
            return Preposition(f"{words[i - 1]} of", EXACT, THROUGHOUT)  # "for the whole of 2021"
        if word == "of" and i and words[i - 1] == "ahead":
            return _AHEAD_OF
        if word == "to" and i > 1 and words[i - 1] == "up" and words[i - 2] not in _GOING:
            leading = words[i - 2] in _LEADING or (words[i - 2] == "-" and words[i - 3] in _LEADING)
            return Preposition("up to", BEFORE, WITHIN) if leading else Preposition("up to", ON_OR_BEFORE, THROUGHOUT)
        if word == "her" and words[start] in _ADVERBS:
            break  # "the tasks ahead of her tonight"
        and_including = word == "and" and words[i + 1] == "including"
        if word not in LINKS and not and_including and not (word == "to" and i and words[i - 1] == "prior"):
            break
    return _of_an_event(words, start)


def _before_its_close(words: Sequence[str], start: int) -> int:
    """Return where a day begins with the words for its end: "by the close of business on Friday"."""
    at = start - (words[start - 1] == "on")
    closes = at > _CLOSE and words[at - 1] in CLOSES and words[at - 2] == "of" and words[at - _CLOSE] in _CLOSING
    return at - _CLOSE if closes else start


def _of_an_event(words: Sequence[str], start: int) -> Preposition | None:
    """Return the bound on what a date places: "since the massacre of September 1972", "before the summit in June"."""
    if start < 2 or words[start - 1] not in ("of", "in", "on"):
        return None
    met = words[start - 2] in MEETINGS
    for i in range(start - 2, max(-1, start - _EVENT), -1):
        word = words[i]
        if word == "since":
            return Preposition(word, *_BOUNDS[word]) if i < start - 2 and words[start - 1] != "on" else None
        if met and words[max(0, i - 2) : i + 1] == ["between", "now", "and"]:
            return Preposition(BETWEEN_NOW, ON_OR_BEFORE, WITHIN, which=True)
        if met and (word in _BEFORE or (word == "of" and words[i - 1] == "ahead")):
            found = _bounding(words, i, word) if word in _BEFORE else _AHEAD_OF
            return found._replace(which=True) if found is not None else None
        if not word.isalpha() or word in VERBS or word in BEFORE_PRONOUN or word in PAST or word.endswith("ed"):
            return None
    return None


def _postponed(words: Sequence[str], i: int) -> bool:
    """Whether something is put off to a day: "postponed / the vote", "put / the vote / off", "is adjourned"."""
    near = words[max(0, i - _NEAR) : i]
    if not CLAUSE_ENDS.isdisjoint(near):
        return False
    return not POSTPONED.isdisjoint(near) or ("off" in near and not {"put", "puts", "putting"}.isdisjoint(near))


def _was_set(words: Sequence[str], i: int) -> bool:
    """Whether "from" leads the day from which something is moved: "put back to 28 April from 11 April"."""
    if i and words[i - 1] in SHIFTED:
        return True  # "postponed from Monday"
    dated = i and (words[i - 1].isdecimal() or words[i - 1] in WEEKDAYS or words[i - 1] in MONTHS)
    before = words[max(0, i - _MOVED) : i]
    return bool(dated) and not _SHIFTED.isdisjoint(before) and not {"to", "until"}.isdisjoint(before)


def _bounding(words: Sequence[str], i: int, word: str) -> Preposition | None:
    if i and words[i - 1] in UNBOUNDED.get(word, ()) and words[i - 2 : i] not in _STEPPED_UP:
        return None
    if word == "from" and _was_set(words, i):
        return None
    if word == "ahead":
        return None  # without "of": "is going ahead in June"
    if (word in NAMES_A_START and words[i + 1] in ("on", "at")) or (word == "prior" and words[i + 1] != "to"):
        return None  # "a month prior in May"
    if word == "through" and ((i and words[i - 1] == "all") or (words[i + 1] == "the" and words[i + 2] in _PARTS)):
        return Preposition("all through", EXACT, THROUGHOUT)
    if (word in UNTIL or word == "through") and words[max(0, i - 2) : i] == ["from", "now"]:
        return Preposition(BETWEEN_NOW, ON_OR_BEFORE, THROUGHOUT)
    if word in UNTIL and words[max(0, i - 2) : i] == ["at", "least"]:
        return Preposition(f"at least {word}", ON_OR_AFTER, THROUGHOUT)
    if word in UNTIL and _postponed(words, i):
        return None  # "postponed the vote until 25 August" sets its day
    if word in UNTIL and negated(words, i):
        return None if came_at_last(words, i) else Preposition(f"not {word}", ON_OR_AFTER, WITHIN)
    if word == "before" and awaited_from(words, i):
        return Preposition("not before", ON_OR_AFTER, WITHIN)
    closely = word in ("after", "before") and i > 0 and words[i - 1] in CLOSELY
    return Preposition(f"shortly {word}" if closely else word, *_BOUNDS[word])
