"""What a clause with "where" tells of a place, or one in brackets, while its sentence tells of something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.grammar import COORDINATORS, DETERMINERS, PREPOSITIONS, QUOTES, REPORTING, Form
from timeline.events.names import PRONOUNS
from timeline.events.timeclauses import end_of_told

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate
    from timeline.events.link import Link

_WITHIN = frozenset(("in", "at", "near", "outside", "around", "across"))
_MOVING = frozenset(("take", "bring", "carry", "move", "send", "rush", "transfer", "go", "stay", "live", "hold"))
"""What these tell is nothing without the place."""
_PARTING = QUOTES | {";"}
_OWNING = frozenset(("his", "her", "its", "their"))
_LONGEST = 6
_NOUN = 4


def in_place(parse: Parse, link: Link) -> list[int]:
    """Token numbers of a dated clause with "where", without that word; none for any other event.

    "In Alexandria, where / thousands met on Monday, / police fired" gives "in Alexandria, thousands met on Monday":
    what police did has no date of its own. None where a pronoun opens it, or where a named place would be lost.
    """
    verb = link.predicate
    if verb is None or not verb.finite or (verb.form is Form.PRESENT and not verb.progressive):
        return []
    clause = parse.clause(verb.head)
    first, last = parse.span(clause)
    if parse.kinds[clause] in ("that", "complement") and clause > 1:
        return _said_of_place(parse, verb, first, last)
    told = parse.kinds[clause] == "relative" and parse.low(first) == "where" and first > 1
    if not told or parse.clause(link.head) != clause or not any(token.timex >= 0 for token in parse.tokens[first:last]):
        return []
    opening = parse.low(first + 1)
    aside = opening in PREPOSITIONS and parse.low(first + 2) not in ("least", "most")  # "where at least 40 died"
    if verb.first <= first + 1 or aside or opening in PRONOUNS or not _opens(parse, first + 1):
        return []
    inside = [p for p in parse.predicates if p.finite and first < p.head < last]
    if any(p.lemma in REPORTING or p.lemma in _MOVING for p in inside):
        return []  # "where activists said ten were killed", "where the victims were taken"
    before = [token for token in parse.tokens[max(0, first - _NOUN) : first] if token.low not in PRONOUNS]
    if not any(token.low in DETERMINERS or token.is_name or token.low.isdecimal() for token in before):
        return []  # "it is unclear where"
    if first - 1 in parse.heads or len(inside) == sum(p.finite for p in parse.predicates):
        return []
    if any(not _joined(parse, later.first) for later in inside[1:]):
        return []  # "the spot where the rig sank now teems with ships"
    last = end_of_told(parse, verb, last)
    place = _place(parse, first)
    named = parse.tokens[first - 1 - (parse.low(first - 1) == ",")]
    return [] if not place and (named.is_name or named.timex >= 0) else [*place, *range(first + 1, last)]


def in_brackets(parse: Parse, link: Link) -> list[int]:
    """Token numbers of a clause in brackets with a date: "the panel (/ two guards were shot on Monday /) met Roe".

    None where a pronoun opens it, which stands for something in front.
    """
    if "(" not in parse.words:
        return []
    opening = max((index for index in range(link.head) if parse.low(index) == "("), default=0)
    closing = next((index for index in range(link.head, len(parse.tokens)) if parse.low(index) == ")"), 0)
    if not opening < closing or ")" in parse.lows[opening : link.head] or opening + 1 not in parse.starts:
        return []
    told = parse.kinds[parse.clause(opening + 1)] == "stop" and parse.low(opening + 1) not in PRONOUNS | _OWNING
    dated = any(token.timex >= 0 for token in parse.tokens[opening:closing])
    verb = next((p for p in parse.predicates if p.finite and opening < p.head < closing), None)
    if verb is None or (verb.first - 1 > opening + 1 and _apposed(parse, verb)):
        return []
    return (
        list(range(opening + 1, closing)) if told and dated and _PARTING.isdisjoint(parse.lows[opening:closing]) else []
    )


def _apposed(parse: Parse, verb: Predicate) -> bool:
    """Whether a clause only tells of a noun in front that it has no word for: "a service Google / acquired"."""
    noun, subject = parse.tokens[verb.first - 2], parse.tokens[verb.first - 1]
    common = noun.is_word and noun.text.islower() and noun.low not in DETERMINERS and noun.low not in PREPOSITIONS
    return subject.is_name and common


def _said_of_place(parse: Parse, verb: Predicate, first: int, last: int) -> list[int]:
    """Token numbers of what is said of a place by its name: "in Homs, where they said / ten died on Sunday"."""
    before = parse.clause(first) - 1
    where = parse.starts[before]
    opening = first + (parse.low(first) == "that")
    dated = any(token.timex >= 0 for token in parse.tokens[first:last])
    told = parse.kinds[before] == "relative" and parse.low(where) == "where" and dated
    if not told or parse.low(opening) in PRONOUNS or not _opens(parse, opening) or opening >= verb.first:
        return []
    place = _place(parse, where)
    return [*place, *range(opening, end_of_told(parse, verb, last))] if place else []


def _opens(parse: Parse, index: int) -> bool:
    """Whether a subject may begin with a token."""
    token = parse.tokens[index]
    return token.timex < 0 and token.is_word


def _joined(parse: Parse, verb: int) -> bool:
    """Whether a verb is joined to the one in front of it."""
    before = verb - 1
    while before > 0 and tk.is_adverb(parse.tokens[before]):
        before -= 1
    return parse.low(before) in COORDINATORS or parse.low(before) == ","


def _place(parse: Parse, where: int) -> list[int]:
    """Token numbers of a place by its name, and the comma behind it: "in the port of Odesa, / where"."""
    comma = where - 1
    if parse.low(comma) != ",":
        return []
    named = comma - 1
    while named > max(0, comma - _LONGEST) and (parse.tokens[named].is_name or parse.low(named) in DETERMINERS):
        named -= 1
    lead = parse.low(named) in _WITHIN and named < comma - 1 and named not in parse.heads
    return list(range(named, where)) if lead else []
