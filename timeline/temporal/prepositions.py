"""The preposition in front of an expression that bounds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import BEFORE_PRONOUN, NAMES_A_START, PAST, UNTIL, VERBS
from timeline.languages.en.prepositions import BOUNDING, CLOSELY, LINKS, UNBOUNDED, WHOLE
from timeline.model import Bound, Extent
from timeline.temporal.lasting import came_at_last, negated
from timeline.temporal.members import ON_OR_AFTER, THROUGHOUT, WITHIN

if TYPE_CHECKING:
    from collections.abc import Sequence

_BOUNDS = {word: (Bound(bound), Extent(extent)) for word, (bound, extent) in BOUNDING.items()}
_STEPPED_UP = (["stepped", "up"], ["ramped", "up"], ["opened", "up"], ["taken", "up"])
_LEADING = frozenset(("lead", "leads", "leading", "led", "run", "build", "building", "turn", "went", "go"))
_EVENT = 7
"""Tokens between "since" and the date of the event that it names."""


def preposition(words: Sequence[str], start: int) -> tuple[str, Bound, Extent] | None:
    """Return the bounding preposition in front of an expression, with the bound and extent that it lays on it."""
    if start > 1 and words[start - 1] == "including" and words[start - 2] == "and":
        start -= 1  # "up to and including 9 June"
    for i in range(start - 1, max(-1, start - 4), -1):
        word = words[i]
        if word in _BOUNDS:
            return _bounding(words, i, word)
        if word == "of" and i and words[i - 1] in WHOLE:
            return f"{words[i - 1]} of", Bound.EXACT, THROUGHOUT  # "for the whole of 2021"
        if word == "to" and i > 0 and words[i - 1] == "up" and words[i - 2] not in _LEADING:
            return "up to", Bound.ON_OR_BEFORE, THROUGHOUT
        and_including = word == "and" and words[i + 1] == "including"
        if word not in LINKS and not and_including and not (word == "to" and i and words[i - 1] == "prior"):
            break
    return _since_event(words, start)


def _since_event(words: Sequence[str], start: int) -> tuple[str, Bound, Extent] | None:
    """Return the bound of "since" in front of what a date places: "since the massacre of September 1972"."""
    if start < 2 or words[start - 1] not in ("of", "in"):
        return None
    for i in range(start - 2, max(-1, start - _EVENT), -1):
        word = words[i]
        if word == "since":
            return (word, *_BOUNDS[word]) if i < start - 2 else None
        if not word.isalpha() or word in VERBS or word in BEFORE_PRONOUN or word in PAST or word.endswith("ed"):
            return None
    return None


def _bounding(words: Sequence[str], i: int, word: str) -> tuple[str, Bound, Extent] | None:
    if i and words[i - 1] in UNBOUNDED.get(word, ()) and words[i - 2 : i] not in _STEPPED_UP:
        return None
    if word in NAMES_A_START and words[i + 1] == "on":
        return None
    if word == "ahead" and words[i + 1] != "of":
        return None
    if word == "through" and i and words[i - 1] == "all":
        return "all through", Bound.EXACT, THROUGHOUT
    if word in UNTIL and words[max(0, i - 2) : i] == ["at", "least"]:
        return f"at least {word}", ON_OR_AFTER, THROUGHOUT
    if word in UNTIL and negated(words, i):
        return None if came_at_last(words, i) else (f"not {word}", ON_OR_AFTER, WITHIN)
    closely = word in ("after", "before") and i > 0 and words[i - 1] in CLOSELY
    return f"shortly {word}" if closely else word, *_BOUNDS[word]
