"""Forms in -ing: which are verbs, and which are nouns."""

from __future__ import annotations

from timeline.events import tokens as tk
from timeline.events.finite import verb_ahead
from timeline.events.grammar import (
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    REPORTING,
    TIME_SUBORDINATORS,
    Parse,
    Predicate,
)
from timeline.events.speakers import is_human
from timeline.languages.en.events import complements, nouns, syntax

_SEEING = frozenset(("see", "expect", "foresee", "envisage"))
_SEEN = 4
"""Tokens from "does not see" to the form in -ing that tells what."""
_OPEN_BEFORE = frozenset(f"{complements.OPEN_BEFORE} {complements.SOUGHT_NOUNS}".split())
_TAKING = frozenset(f"{complements.AVERTING} {complements.PONDERING} {syntax.TAKING_GERUNDS} deny".split())
_NAMED_EVENTS = frozenset(word for word in nouns.EVENT_NOUNS.split() if word.endswith("ing"))
_GROUP = 4
_OPENING = frozenset(("after", "before", "while", "by", "since", "when", "without"))
"""Words behind which a form in -ing at the head of a sentence is a verb."""
_OF_NOUNS = frozenset("of in on at between among near across outside around over from by".split())
"""Prepositions behind a form in -ing that is a noun as likely: "after looting in the port"."""


def is_object(parse: Parse, index: int, found: list[Predicate]) -> bool:
    """Whether a form in -ing is what a verb says is avoided or considered: "proposed cutting tariffs"."""
    behind = index - 1
    while behind >= 0 and parse.tokens[behind].word.adverb:
        behind -= 1
    known = parse.tokens[index].word.lemma in tk.KNOWN
    seen = bool(found) and found[-1].lemma in _SEEING and 1 < index - found[-1].head <= _SEEN and known
    if seen and found[-1].negated and "," not in parse.lows[found[-1].head : index]:
        return True
    if not known or not found or found[-1].passive:
        return False
    between = tuple(parse.lows[found[-1].head + 1 : behind + 1])
    direct = not between and found[-1].lemma in _TAKING
    return direct or (bool(between) and (found[-1].lemma, *between) in complements.AVERTING_PHRASES)


def is_gerund_here(parse: Parse, index: int) -> bool:
    """Whether a form in -ing is a verb where it stands, by what is before and behind it."""
    before = parse.low(index - 1)
    after = parse.tokens[index + 1] if index + 1 < len(parse.tokens) else None
    if before in DETERMINERS or before == "'s" or after is None:
        return False
    if (before == "of" and parse.low(index - 2) == "instead") or before == "without":
        return parse.tokens[index].word.lemma in tk.KNOWN
    if before == "of":
        object_next = after.low in DETERMINERS or (after.is_name and after.timex < 0)
        if parse.low(index - 2) in _OPEN_BEFORE and parse.tokens[index].word.lemma in tk.KNOWN:
            return True
        return object_next and (after.low in DETERMINERS or parse.tokens[index].word.lemma in tk.COMMON)
    if _leads_in(parse, index, after):
        return True
    if parse.tokens[index].word.lemma not in tk.COMMON and not (
        before == "," and parse.tokens[index].word.lemma in REPORTING
    ):
        closed = after.low in PREPOSITIONS or after.low in COORDINATORS or not after.is_word
        led = before in PREPOSITIONS and parse.tokens[index].word.lemma in tk.INFINITIVES
        return after.low in DETERMINERS or (led and not closed)
    if (
        before in PREPOSITIONS
        or before in TIME_SUBORDINATORS
        or before in ("while", "when", "and", "or", ",")
        or index == 0
    ):
        return True
    closed = after.low in PREPOSITIONS or after.timex >= 0
    return after.low in DETERMINERS or (closed and not _ends_group(parse, index))


def _ends_group(parse: Parse, index: int) -> bool:
    """Whether a form in -ing is the noun of "a political asylum hearing for"; "a man meeting with" has a verb."""
    if parse.low(index) not in _NAMED_EVENTS or is_human(parse.low(index - 1)) or not parse.tokens[index - 1].is_word:
        return False
    for place in range(index - 2, max(-1, index - 2 - _GROUP), -1):
        if parse.low(place) in ("a", "an"):
            return True
        if not parse.tokens[place].is_word or parse.low(place) in PREPOSITIONS or parse.tokens[place].word.past:
            return False
    return False


def _leads_in(parse: Parse, index: int, after: tk.Token) -> bool:
    """Whether a form in -ing with what it is done to opens a sentence: "after pumping mud for hours, the firm left"."""
    if parse.low(index - 1) not in _OPENING or any(token.is_word for token in parse.tokens[: index - 1]):
        return False
    plain = after.is_word and after.timex < 0 and after.low not in _OF_NOUNS and after.low not in COORDINATORS
    return plain and parse.low(index) not in _NAMED_EVENTS and not verb_ahead(parse, index + 1)
