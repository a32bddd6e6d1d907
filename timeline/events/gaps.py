"""What goes wrong in a line where something was left out of its middle."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.events.grammar import (
    COORDINATORS,
    DASHES,
    DETERMINERS,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
    REPORTING,
    SUBJECTS,
    SUBORDINATORS,
    TIME_SUBORDINATORS,
    Form,
    Parse,
)
from timeline.events.phrases import DAYWORDS
from timeline.events.speakers import is_human

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.grammar import Predicate

_SINGULAR = frozenset(("is", "was", "has"))
_PLURAL = frozenset(("were", "are", "have"))
_TELLING_OF = frozenset(("who", "which", "whose", "whom", "where"))
_DEPENDING = frozenset(("if", "unless", "when", "while", "since", "because", "until"))
_ARTICLES = frozenset(("a", "an", "the"))
_JOINING = COORDINATORS | RELATIVES | SUBORDINATORS | TIME_SUBORDINATORS | SUBJECTS | QUOTES | DASHES
_JOINING = _JOINING | {",", ";", ":", "that"}


def torn(parse: Parse, line: Sequence[int]) -> int:
    """Count the places where what stands behind a gap has lost what it belongs to.

    A relative clause without its noun: "he takes over in May / which upset many" (of "after gaffes which"); a verb that
    goes on from another clause: "they released a paper / could spill" (of "a paper that said oil could spill").
    """
    return sum(_is_torn(parse, line, at) for at, (one, two) in enumerate(pairwise(line)) if two > one + 1)


def _is_torn(parse: Parse, line: Sequence[int], at: int) -> bool:
    before, index = line[at], line[at + 1]
    if parse.low(before) in _ARTICLES and index in parse.firsts and parse.firsts[index].finite:
        return True
    gap = range(before + 1, index)
    low = parse.low(index)
    if low in _TELLING_OF or (low == "that" and index in parse.starts):
        return (low != "that" or parse.low(index - 1) != ",") and _loses_noun(parse, gap)
    if low == "," and parse.low(index + 1) in _TELLING_OF and line[at + 2 : at + 3] == [index + 1]:
        return _ends_in_noun_apart(parse, gap)
    if low == "," and line[at + 2 : at + 3] == [index + 1] and _participle(parse, index + 1):
        return _ends_in_noun_apart(parse, _undated(parse, gap))
    if low in _DEPENDING and _leaves_verb(parse, gap):
        return True
    verb = parse.firsts.get(index)
    if verb is None or all(parse.low(place) in RELATIVES or parse.low(place) in (",", "that") for place in gap):
        return False
    if verb.form is Form.PARTICIPLE:
        apart = parse.low(before + 1) == ","
        verbs = [parse.heads[place] for place in gap if place in parse.heads]
        lost = any(p.finite or not apart for p in verbs) or (apart and parse.low(index - 1) != ",")
        return lost and _loses_noun(parse, gap)
    if verb.finite and any(parse.low(place) == ";" for place in gap):
        return True  # "it will sail (on Monday; all else is shut,) / said the mayor"
    teller = parse.firsts.get(gap.start)
    if teller is not None and teller.finite and teller.lemma in REPORTING:
        return verb.finite and parse.low(index - 1) not in COORDINATORS  # "the envoy / said the mayor / was late"
    return verb.finite and (_runs_on(parse, line, at) or _disagrees(parse, line, at, verb))


def _participle(parse: Parse, index: int) -> bool:
    verb = parse.firsts.get(index)
    return verb is not None and verb.form is Form.PARTICIPLE


def _undated(parse: Parse, gap: range) -> range:
    """Cut the day from the end of what was left out: "he came / to a meeting in York today / , called by the mayor"."""
    end = gap.stop
    while end > gap.start and (parse.tokens[end - 1].timex >= 0 or parse.low(end - 1) in DAYWORDS):
        end -= 1
    return range(gap.start, end)


def _loses_noun(parse: Parse, gap: range) -> bool:
    """Whether what was left out ends in a noun that the next words tell of, and is no aside between commas."""
    end = gap.stop - 1
    if parse.low(end) == ",":
        if end == gap.start or parse.low(gap.start + 1) in RELATIVES:
            verb = max((place for place in gap if place in parse.heads), default=end)
            return not COORDINATORS.isdisjoint(parse.lows[verb:end])  # "a well which burnt, and / a mill, which"
        apart = parse.low(gap.start) == "," and not any(index in parse.heads for index in gap)
        if apart and not _ends_in_noun_apart(parse, range(gap.start, end)):
            return False
        end -= 1
    last = parse.tokens[end]
    return last.is_word and last.timex < 0 and not last.word.adverb and last.low not in PREPOSITIONS | _JOINING


def _ends_in_noun_apart(parse: Parse, gap: range) -> bool:
    """Whether a phrase was left out whose last noun is told of: "it rose / , thanks to Oman / , where it is"."""
    if not gap:
        return False
    opening = next((parse.tokens[place + 1] for place in reversed(gap[:-1]) if parse.low(place) == ","), None)
    if opening is None or opening.is_name or opening.low in DETERMINERS:
        return False  # "Ann Roe / , a nurse / , who"
    return parse.tokens[gap.stop - 1].is_word and parse.tokens[gap.stop - 1].timex < 0


def _leaves_verb(parse: Parse, gap: range) -> bool:
    """Whether a clause hangs on a verb that was left out: "no reason / , and it is unclear what is / if it fails"."""
    closed = all(parse.low(place) in DASHES | {",", "-", ")"} for place in (gap.start, gap.stop - 1))
    return not closed and any(p.finite and p.head in gap for p in parse.predicates)


def _runs_on(parse: Parse, line: Sequence[int], at: int) -> bool:
    """Whether a verb stands behind another with nothing that joins the two: "they released a paper / could spill"."""
    earlier = [p for p in parse.predicates if p.finite and p.head in line[: at + 1]]
    gap = range(line[at] + 1, line[at + 1])
    told = any(p.finite and p.head in gap for p in parse.predicates)
    if parse.low(gap.start) == "," == parse.low(gap.stop - 1) and not told:
        return False  # "the strikes he led / , with her help, / broke the siege"
    if not earlier or earlier[-1].lemma in REPORTING:
        return False
    between = line[line.index(earlier[-1].head) + 1 : at + 1]
    if parse.low(parse.span(parse.clause(earlier[-1].head))[0]) in RELATIVES or "what" in parse.lows[: line[at]]:
        return False  # "what they want is"
    return bool(between) and not any(parse.low(index) in _JOINING or index in parse.starts for index in between)


def _disagrees(parse: Parse, line: Sequence[int], at: int, verb: Predicate) -> bool:
    """Whether a verb has not the number of the noun that it would have for its subject."""
    low = parse.low(verb.first)
    if low not in _SINGULAR and low not in _PLURAL:
        return False
    heads = [p.head for p in parse.predicates if p.finite and p.head in line[: at + 1]]
    group = line[line.index(heads[-1]) + 1 : at + 1] if heads else line[: at + 1]
    joining = _JOINING - COORDINATORS if low in _SINGULAR else _JOINING
    if not group or any(parse.low(index) in joining for index in group):
        return False
    end = next((place for place, index in enumerate(group) if place and parse.low(index) in PREPOSITIONS), len(group))
    noun = parse.tokens[group[end - 1]]
    if noun.timex >= 0 or is_human(noun.low) or noun.low.endswith(("fish", "craft", "ion")):
        return False
    plural = noun.low.endswith("s") and not noun.low.endswith("ss")
    return low in _SINGULAR and plural and not noun.is_name if plural else low in _PLURAL
