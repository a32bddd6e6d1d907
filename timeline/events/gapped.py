"""Lists whose verb stands only once, each member with its date: "killed ten on Monday, / five on Tuesday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import (
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    TIME_SUBORDINATORS,
)
from timeline.events.names import subject
from timeline.languages.en.events import nouns

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate

_JOINING = frozenset(("and", "or", "then"))
_BEFORE_DATES = frozenset(("on", "in", "at", "late", "early", "for", "during"))
_ENDING = frozenset((".", ";", "!", ""))
_COUNTS = frozenset(nouns.COUNTS.split())
_OPENING = (
    RELATIVES | SUBORDINATORS | TIME_SUBORDINATORS | COORDINATORS | {",", "from", "until", "that", "to", "(", ")"}
)
"""What no member but the first has in it."""


def member(parse: Parse, verb: Predicate | None, first: int) -> tuple[int, ...]:
    """Token numbers of the line of the member that a date is of, with subject and verb; none outside of lists.

    "The gunmen killed five men on Monday / and a judge on Tuesday" gives "the gunmen killed a judge on Tuesday", "ten
    people died on Monday, / five on Tuesday" gives "five died on Tuesday".
    """
    if verb is not None and not verb.finite:
        above = (p for p in reversed(parse.predicates) if p.finite and p.head < verb.first and p.lemma == verb.lemma)
        verb = next(above, verb)  # "ten were killed on Monday, 13 killed on Friday"
    if verb is None or not verb.finite or verb.head >= first:
        return ()
    members = _members(parse, verb)
    here = next((part for part in members if first in part), None)
    if here is None or len(members) < 2:
        return ()
    starts = {word.start for word in subject(parse, verb.first)}
    owner = [index for index in range(verb.first) if parse.tokens[index].start in starts]
    group = range(verb.first, verb.head + 1)
    counted = [part for part in members[1:] if _counts(parse, part.start) or _repeats(parse, verb, part)]
    opening = members[0].start
    led = parse.low(opening) in PREPOSITIONS
    if parse.tokens[opening].timex >= 0 or led:
        alike = led and all(parse.low(part.start) == parse.low(opening) for part in members[1:])
        if not alike:
            return _of_subject(parse, verb, here, [*owner, *group]) if counted else ()
    sure = any(parse.low(part.start - 1) in _JOINING for part in members[1:]) or len(counted) == len(members) - 1
    return (*owner, *group, *here) if owner and sure else ()


def _of_subject(parse: Parse, verb: Predicate, here: range, told: list[int]) -> tuple[int, ...]:
    """Put the verb behind a member that is another subject of it: "five / died / on Tuesday"."""
    if here.start == verb.head + 1:
        return (*told, *here)
    if _repeats(parse, verb, here):
        return tuple(here)
    day = next(place for place in here if parse.tokens[place].timex >= 0 or parse.low(place) in _BEFORE_DATES)
    return (*range(here.start, day), verb.head, *range(day, here.stop))


def _members(parse: Parse, verb: Predicate) -> list[range]:
    """Find the parts behind a verb that each end with a date, up to one that is no member."""
    found: list[range] = []
    start = verb.head + 1
    while start < len(parse.tokens):
        day = next((at for at in range(start, len(parse.tokens)) if parse.tokens[at].timex >= 0), -1)
        end = next((at for at in range(day, len(parse.tokens)) if parse.tokens[at].timex < 0), len(parse.tokens))
        if day < 0 or not _is_member(parse, verb, range(start, day), opens=not found):
            break
        behind = end + (parse.low(end) == ",")
        behind += parse.low(behind) in _JOINING
        if behind == end and parse.low(end) not in _ENDING:
            break
        found.append(range(start, end))
        if behind == end:
            break
        start = behind
    return found


def _is_member(parse: Parse, verb: Predicate, part: range, *, opens: bool) -> bool:
    """Whether what stands before a date has a noun, and neither a verb nor a mark in it."""
    verbs = [place for place in part if place in parse.firsts and not _repeats(parse, verb, range(place, place + 1))]
    if verbs or any(parse.low(place) in (",", ";") for place in part):
        return False
    if opens:
        return not any(parse.low(place) in RELATIVES for place in part)
    words = [place for place in part if parse.low(place) not in _BEFORE_DATES]
    if not words or any(parse.low(place) in _OPENING for place in part):
        return False
    token = parse.tokens[part.start]
    return token.is_name or token.low in DETERMINERS or _counts(parse, part.start) or token.low in _BEFORE_DATES


def _repeats(parse: Parse, verb: Predicate, part: range) -> bool:
    """Whether a member has the verb once more: "13 / killed / on Monday"."""
    return any(parse.tokens[place].word.past and parse.tokens[place].word.lemma == verb.lemma for place in part)


def _counts(parse: Parse, place: int) -> bool:
    """Whether a number opens a member."""
    token = parse.tokens[place]
    return token.timex < 0 and (token.low[:1].isdigit() or token.low in _COUNTS)
