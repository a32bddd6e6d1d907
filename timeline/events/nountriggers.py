"""Nouns that tell a class of events: "the attack", "talks", "a strike"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.grammar import DETERMINERS, PREPOSITIONS
from timeline.events.lexicon import Lexicon
from timeline.languages.en.events import classes, credence
from timeline.model import event
from timeline.model.frozen import quick
from timeline.model.reach import EventClass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.events.grammar import Parse


@quick
@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that tells a class: its token number, base form and class."""

    index: int
    word: str
    category: EventClass


NOUNS = Lexicon(classes.NOUNS)
COOPERATIVE = frozenset(event.EventClass(name) for name in classes.COOPERATIVE.split())
HOAXES = frozenset(credence.HOAXES.split())
_STRIKERS = frozenset(classes.STRIKERS.split())
_WORK_STRIKES = frozenset(classes.WORK_STRIKES.split())
_PLURAL = ("ers", "ors", "nts", "cts", "rds", "nes", "les", "ces", "ies", "ops", "ons")
_SHORTEST = 5
_NEAR = 4
_REACH = 9


def nouns(parse: Parse, places: Iterable[int]) -> Iterator[Trigger]:
    """Give the triggers among some tokens, in their order."""
    begins, low = NOUNS.begins, parse.low
    for place in places:
        trigger = noun_at(parse, place) if begins[low(place)] else None
        if trigger is not None:
            yield trigger


def noun_at(parse: Parse, index: int) -> Trigger | None:
    """Return the noun at a token that tells a class, and not by being part of a name; None for any other token."""
    found = NOUNS.find(parse, index)
    if found is None:
        return None
    token = parse.tokens[index]
    if (
        token.timex >= 0
        or not token.is_word
        or (token.is_name and index > 0)
        or NOUNS.find(parse, index + found[0].count("_") + 1) is not None
    ):
        return None
    word, category = found
    if "_" not in word and (_names_things(parse, index + 1) or _only_rumored(parse, index)):
        return None
    if parse.low(index - 1) == "no" and category in COOPERATIVE:
        category = EventClass.REJECT
    if word in ("strike", "strikes") and stops_work(parse, index):
        category = EventClass.PROTEST
    return Trigger(index, word, category)


def _only_rumored(parse: Parse, index: int) -> bool:
    """Whether a noun is only what a hoax or a rumor is about: "a hoax about an attack", "rumors of a coup"."""
    for place in range(index - 1, max(0, index - _NEAR), -1):
        if parse.low(place) in ("of", "about"):
            return parse.low(place - 1) in HOAXES
    return False


def _names_things(parse: Parse, index: int) -> bool:
    """Whether a plural stands there that the noun before only describes: "attack helicopters", "rescue workers"."""
    token = parse.tokens[index] if index < len(parse.tokens) else None
    if (
        token is None
        or token.is_name
        or token.timex >= 0
        or not token.low.endswith(_PLURAL)
        or len(token.low) < _SHORTEST
    ):
        return False
    known = token.low in PREPOSITIONS or token.low in DETERMINERS or token.low in tk.ADVERBS
    return not known and index not in parse.firsts and not NOUNS.begins[token.low]


def stops_work(parse: Parse, index: int) -> bool:
    """Whether a strike is one of workers."""
    before = parse.low(index - 1).rsplit("-", 1)[-1]
    if before in _WORK_STRIKES or (before == "on" and parse.low(index - 2) not in NOUNS.rows):
        return True
    return not _STRIKERS.isdisjoint(parse.lows[max(0, index - _REACH) : index])
