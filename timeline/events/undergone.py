"""Whoever an attack is told to befall is the subject: "came under attack", "suffered an attack by", "got killed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.nountriggers import noun_at
from timeline.languages.en.events import roles as english
from timeline.model.reach import EventClass

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate

_SUFFERING = frozenset(english.SUFFERING.split())
_FACING = frozenset(english.FACING.split())
_COMING = frozenset(english.COMING.split())
_BEFALLEN = frozenset(english.BEFALLEN.split())
_VIOLENT = frozenset((EventClass.ASSAULT, EventClass.COERCE))
_NEAR = 5
"""Tokens behind a verb, or behind "under" and "of", in which what befalls its subject stands."""


def befalling(parse: Parse, predicate: Predicate) -> int:
    """Return the token of what befalls the subject: "attack" in "came under attack"; -1 where nothing does."""
    start, (_, end) = predicate.head + 1, parse.span(parse.clause(predicate.head))
    lemma = predicate.lemma
    if lemma in _COMING:
        lead = next((place for place in range(start, min(start + _NEAR, end)) if _leads(parse, place)), -1)
        return _attack(parse, lead + 1, end) if lead >= 0 else -1
    if lemma in _SUFFERING or lemma in _FACING:
        found = _attack(parse, start, end)
        return found if found >= 0 or lemma in _FACING else predicate.head
    return -1


def is_got(parse: Parse, predicate: Predicate) -> bool:
    """Whether a passive stands right behind "got": "The rebels got killed"."""
    behind = parse.firsts.get(predicate.head + 1) if predicate.lemma == "get" else None
    return behind is not None and behind.passive


def _leads(parse: Parse, place: int) -> bool:
    """Whether "under", or "the target of", opens what befalls the subject."""
    low = parse.low(place)
    return low == "under" or (low in ("of", "to") and parse.low(place - 1) in _BEFALLEN)


def _attack(parse: Parse, start: int, end: int) -> int:
    """Return the first noun of violence among a few tokens; -1 where none is."""
    for place in range(start, min(start + _NEAR, end)):
        trigger = noun_at(parse, place)
        if trigger is not None and trigger.category in _VIOLENT:
            return place
    return -1
