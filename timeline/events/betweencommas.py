"""What stands between two commas, where a line can do without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import COORDINATORS, DEPENDING, PREPOSITIONS, RELATIVES, SUBJECTS, TIME_SUBORDINATORS, Form
from timeline.events.phrases import WHOLE, Unit, chain_end, joins_adjectives, negates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.events.grammar import Parse

CONDITIONS = DEPENDING | {"whether", "until", "lest", "except"}
_INCLUDING = frozenset(("including", "notably", "especially", "particularly"))
_ARTICLES = frozenset(("a", "an", "the", "one", "another"))
_IN_NAMES = frozenset(("'s", "'", "-", "&"))
_LONGEST = 14
"""Tokens of a second aside."""
_PHRASAL = _INCLUDING | PREPOSITIONS | {"the", "a", "an", "given", "following"}
"""What opens an aside that may hold an "and"."""


def between_commas(parse: Parse, left: int, main: int) -> Iterator[Unit]:
    """Yield what stands between two commas without a verb of its own, and is no member of a list."""
    right = next(
        (i for i in range(left + 1, len(parse.tokens)) if parse.low(i) in (",", ";") and parse.tokens[i].timex < 0),
        len(parse.tokens) - 1,
    )
    if parse.tokens[left].timex >= 0 or right == left + 1 or joins_adjectives(parse, left):
        return
    inside = range(left + 1, right)
    if any(p.first in inside and (p.finite or p.form is Form.INFINITIVE) for p in parse.predicates):
        return
    if any(place in parse.starts and parse.kinds[parse.clause(place)] == "coordinate" for place in inside):
        return
    lows = parse.lows
    if parse.tokens[left - 1].is_name and all(parse.tokens[place].is_name for place in inside):
        return  # a place in two parts
    if negates(parse, left, right) or _goes_on(parse, left) or not COORDINATORS.isdisjoint(lows[left + 1 : left + 2]):
        return
    if _listed(parse, right):
        if parse.low(left + 1) not in _INCLUDING:
            return
        last = next(place for place in range(right, len(parse.tokens)) if parse.low(place) in ("and", "or"))
        right = chain_end(parse, last + 1)
    if not {"and", "or"}.isdisjoint(lows[left + 1 : right]) and parse.low(left + 1) not in _PHRASAL:
        return
    if parse.low(left + 1) in CONDITIONS or parse.low(right + 1) in SUBJECTS:
        return
    open_still = parse.low(left + 1) in RELATIVES and parse.clause(right) == parse.clause(left + 1)
    if parse.low(right - 1) in RELATIVES or (open_still and right + 1 < len(parse.tokens)):
        return  # "Ann Roe, a nurse who, / as a guest, told", "where a rare plague, / pancrea, was found"
    right = _past_second(parse, _past_place(parse, right))
    if _holds_subject(parse, left, right):
        return
    after = right + 1 if parse.low(right) == "," else right
    if parse.low(right) == "," and left > main and right + 1 < len(parse.tokens):
        after = right + (not _parts(parse, right + 1))
    yield Unit(2.0, left, right if after > right and _closes_aside(parse, left) else after, WHOLE)


def _holds_subject(parse: Parse, left: int, right: int) -> bool:
    """Whether only what stands in front is before a comma: "In May, a week after the vote, / a blast in Elm, / hit"."""
    verb = parse.firsts.get(right + 1)
    if verb is None or not (verb.finite or verb.form is Form.PARTICIPLE):
        return False
    begins = [index for index in range(left) if not index or parse.low(index - 1) == ","]
    return all(_stands_in_front(parse, index) for index in begins)


def _stands_in_front(parse: Parse, begin: int) -> bool:
    """Whether what begins here leads in a clause: "in May", "a week after the vote", not "Monday 01.48 GMT Ann Roe"."""
    while parse.tokens[begin].timex >= 0:
        begin += 1
    return parse.low(begin) in PREPOSITIONS | TIME_SUBORDINATORS | {",", "following"}


def _past_place(parse: Parse, comma: int) -> int:
    """Where an aside ends that closes with a place in two parts: "a nurse in Buffalo, New York, / was hurt"."""
    behind = comma + 1
    while behind < len(parse.tokens) and parse.tokens[behind].is_name and parse.tokens[behind].timex < 0:
        behind += 1
    behind += parse.lows[behind : behind + 2] == [".", ","]  # "Elm, Ala., / was hurt"
    closed = behind > comma + 1 and parse.tokens[comma - 1].is_name and parse.low(behind) in (",", ".", "")
    return min(behind, len(parse.tokens) - 1) if closed else comma


def _closes_aside(parse: Parse, comma: int) -> bool:
    """Whether an apposition ends at a comma, which needs one more: "Zgierz, a town near Lodz, / a city /, was hit"."""
    first = int(parse.low(0) in PREPOSITIONS and len(parse.tokens) > 1 and parse.tokens[1].timex >= 0)
    while parse.tokens[first].timex >= 0:
        first += 1
    before = next((i for i in range(comma - 1, max(0, comma - _LONGEST), -1) if parse.low(i) == ","), 0)
    return before > first and not _stands_in_front(parse, first) and _is_apposed(parse, before + 1, comma)


def _is_apposed(parse: Parse, begin: int, end: int) -> bool:
    """Whether a noun with an article or an owner, and no verb, is all that stands in a stretch."""
    inside = range(begin, end)
    if any(place in parse.firsts or place in parse.starts or parse.tokens[place].timex >= 0 for place in inside):
        return False
    return parse.low(begin) in _ARTICLES or "'s" in parse.lows[begin:end]


def _past_second(parse: Parse, comma: int) -> int:
    """Where an aside ends that has another behind it: "in Zgierz, a town near Lodz, Poland's fourth city, / in 2019".

    The second may tell of a noun in the first, and never stays without it.
    """
    behind = comma + 1
    stops = range(behind, min(behind + _LONGEST, len(parse.tokens)))
    end = next((i for i in stops if not parse.tokens[i].is_word and parse.low(i) not in _IN_NAMES), comma)
    apposed = parse.low(comma) == "," and end > behind and _is_apposed(parse, behind, end)
    return end if apposed and parse.low(end) in (",", ".", ";", "") else comma


def _listed(parse: Parse, comma: int) -> bool:
    """Whether "and" follows a comma before any verb: another member of a list may come."""
    for place in range(comma + 1, len(parse.tokens)):
        if parse.low(place) in ("and", "or"):
            return True
        if place in parse.heads:
            return False
    return False


def _parts(parse: Parse, index: int) -> bool:
    """Whether a comma stands before a word of itself: before a clause, or "and" that another subject follows."""
    low = parse.low(index)
    if low in COORDINATORS:
        return index + 1 not in parse.firsts
    return low in RELATIVES or (
        parse.kinds[parse.clause(index)] in ("subordinate", "attached") and index in parse.starts
    )


def _goes_on(parse: Parse, comma: int) -> bool:
    """Whether a comma closes an aside behind a verb, which asks for more: "they heard, on Monday, / the mayor"."""
    before = next((index for index in range(comma - 1, 0, -1) if parse.low(index) == ","), 0)
    return before > 0 and before - 1 in parse.heads
