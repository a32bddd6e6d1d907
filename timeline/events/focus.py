"""What a line begins with where the event stands in a relative clause, a participle or a gerund."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.grammar import COORDINATORS, DETERMINERS, PREPOSITIONS, REPORTING, Form, Parse
from timeline.events.names import subject, subject_before
from timeline.events.speakers import is_human

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.grammar import Predicate
    from timeline.events.link import Link

_CLITICS = frozenset(("'s", "'re", "'ve", "'ll", "'d"))
_ADJOINING = frozenset(("on", "in", "at", "into", "during", "from", "by", "for", "with"))
_ABOUT = frozenset(("talk", "speak", "refer", "participate", "go", "come", "think", "be", "agree"))
"""Verbs that take their object behind a preposition."""
_PLURAL = frozenset(("were", "are", "have"))


def noun_group(parse: Parse, head: int) -> list[int]:
    """Token numbers of the words that lead up to a noun."""
    begin = head
    while begin > 0 and parse.tokens[begin - 1].is_word and begin - 1 not in parse.heads:
        low = parse.low(begin - 1)
        if low in PREPOSITIONS or low in COORDINATORS or low in tk.AUXILIARIES or low in DETERMINERS:
            break
        begin -= 1
    return list(range(begin, head + 1))


def refocus(parse: Parse, start: int, end: int, link: Link) -> list[int] | None:
    """Begin with the noun that a relative clause or a participle tells of, without the pronoun; None elsewhere."""
    predicate = link.predicate
    if predicate is None or link.nominal:
        return None
    if parse.kinds[parse.clause(predicate.head)] == "attached":
        first, last = parse.span(parse.clause(predicate.head))
        return list(range(first + 1, min(last, end))) if parse.low(first) == "with" else None
    clause = parse.clause(predicate.head)
    first, last = parse.span(clause)
    aside = parse.low(first) == "that" and parse.low(first - 1) == ","
    if not aside and parse.low(first) in ("who", "which", "that") and parse.kinds[clause] in ("relative", "that"):
        owner = _places(parse, first)
        if not owner or owner[-1] != first - 1 - (parse.low(first - 1) == ","):
            return None
        named = all(parse.tokens[index].is_name for index in owner)
        if parse.low(first - 1) == "," and not (named and parse.low(first) == "which"):
            chained = _chain(parse, owner)
            owner = owner if named and parse.low(first) == "who" and not _of_people(parse, chained) else chained
        inner = (p for p in parse.predicates if p.finite and first < p.head < predicate.head)
        verb = predicate if predicate.finite else next(inner, predicate)
        owner = _joined(parse, owner, verb)
        if parse.low(first + 1) in _CLITICS:
            return None
        direct = all(tk.is_adverb(token) for token in parse.tokens[first + 1 : verb.first])
        if owner and direct and owner[0] >= start:
            return [*owner, *range(first + 1, min(last, end))]
        if owner and owner[0] >= start and predicate.finite and parse.low(predicate.first - 1) in COORDINATORS:
            return [*owner, *range(predicate.first, min(last, end))]
    turned = _turned(parse, predicate, first, min(last, end)) if parse.kinds[clause] == "relative" else None
    if turned is not None:
        return turned
    opens = predicate.form is Form.PARTICIPLE and predicate.first == start == 0
    if opens or (predicate.form is Form.GERUND and start <= predicate.first):
        return _of_fronted(parse, predicate, end)
    main = any(p.finite and parse.kinds[parse.clause(p.head)] != "relative" for p in parse.predicates)
    if predicate.form is Form.PARTICIPLE and predicate.first > start and main:
        opening = _first_participle(parse, predicate)
        behind = opening - 1
        owner = _places(parse, opening)
        if owner and parse.low(behind) == "," and owner[-1] == behind - 1 and behind > start:
            return [*_chain(parse, owner), *range(predicate.first, min(last, end))]
        if owner and owner[-1] == behind and parse.low(behind) not in tk.AUXILIARIES:
            return [*owner, *range(predicate.first, min(last, end))]
    return None


def _turned(parse: Parse, predicate: Predicate, first: int, last: int) -> list[int] | None:
    """Put the object behind its verb: "the law, which Roe signed in May" gives "Roe signed the law in May"."""
    if parse.low(first) not in ("which", "whom") or not predicate.finite or predicate.passive:
        return None
    words = range(first + 1, predicate.first)
    led = bool(words) and (parse.tokens[words[0]].is_name or parse.low(words[0]) in DETERMINERS)
    verbs = [p for p in parse.predicates if first < p.head < last]
    comma = parse.low(first - 1) == ","
    owner = _places(parse, first)
    if not led or len(verbs) != 1 or not owner or owner[-1] != first - 1 - comma:
        return None
    behind = predicate.head + 1
    bare = parse.low(behind) in _ADJOINING or parse.low(behind) in ("", ",", ".") or parse.tokens[behind].timex >= 0
    spoken = (
        predicate.lemma in REPORTING | _ABOUT
        or parse.low(first - 1) in PREPOSITIONS
        or parse.low(last - 1) in PREPOSITIONS
    )
    if not bare or spoken or any(tk.is_adverb(parse.tokens[index]) for index in words[:1]):
        return None
    owner = _chain(parse, owner) if comma and not all(parse.tokens[index].is_name for index in owner) else owner
    opening = max((index for index in owner if parse.low(index) in DETERMINERS), default=owner[0])
    return [*words, *range(predicate.first, behind), *range(opening, owner[-1] + 1), *range(behind, last)]


def _first_participle(parse: Parse, predicate: Predicate) -> int:
    """Where the participle begins that another is joined to: "a pact / signed in May and renewed in June"."""
    place = predicate.first
    earlier = [p for p in parse.predicates if p.form is Form.PARTICIPLE and p.head < place]
    behind = place - 1
    while behind > 0 and tk.is_adverb(parse.tokens[behind]):
        behind -= 1
    joined = earlier and parse.low(behind) in COORDINATORS
    apart = joined and any(parse.low(index) == "," for index in range(earlier[-1].head, behind))
    return earlier[-1].first if joined and not apart else place


def _of_fronted(parse: Parse, predicate: Predicate, end: int) -> list[int] | None:
    """Put the subject before a fronted participle: "after touring the port, Roe left" gives "Roe touring the port"."""
    comma = next((index for index in range(predicate.head, end) if parse.low(index) == ","), -1)
    verb = next((p for p in parse.predicates if p.finite and p.first > comma), None)
    first, _ = parse.span(parse.clause(predicate.head))
    fronted = comma > 0 and first == 0 and not any(p.finite and p.head < predicate.first for p in parse.predicates)
    if not fronted or verb is None:
        return None
    starts = {word.start for word in subject(parse, verb.first)}
    owner = [index for index in range(comma, verb.first) if parse.tokens[index].start in starts]
    return [*owner, *range(predicate.first, comma)] if owner else None


def _joined(parse: Parse, owner: list[int], predicate: Predicate) -> list[int]:
    """Take in what is joined to a noun that a plural verb tells of: "the port and the isle, which were hit"."""
    if not owner or parse.low(predicate.first) not in _PLURAL or parse.low(owner[0] - 1) not in COORDINATORS:
        return owner
    start, _ = parse.span(parse.clause(owner[0]))
    begin = owner[0] - 1
    while begin > start and (
        parse.tokens[begin - 1].is_name or parse.low(begin - 1) in DETERMINERS or parse.low(begin - 1) == ","
    ):
        begin -= 1
    return [*range(begin, owner[-1] + 1)] if parse.tokens[begin].is_word and begin < owner[0] - 1 else owner


def _chain(parse: Parse, owner: list[int]) -> list[int]:
    """Take in what a noun group hangs on: "a series of raids on the port at the cape"."""
    while owner and parse.low(owner[0] - 1) in PREPOSITIONS and owner[0] > 1 and owner[0] - 2 not in parse.heads:
        before = [index for index in _places(parse, owner[0] - 1) if index < owner[0] - 1]
        if not before:
            break
        owner = list(range(before[0], owner[-1] + 1))
    return owner


def _of_people(parse: Parse, places: Sequence[int]) -> bool:
    """Whether a noun group has people for its head: "the mayor of York", not "the case of Elian"."""
    cut = next((at for at, index in enumerate(places) if at and parse.low(index) in PREPOSITIONS), len(places))
    return is_human(parse.low(places[cut - 1]))


def _places(parse: Parse, index: int) -> list[int]:
    group = subject_before(parse, index)
    if not group or all(token.low in DETERMINERS for token in group):
        return []
    starts = {token.start for token in group}
    places = [place for place in range(index) if parse.tokens[place].start in starts]
    cut = max((i for i in places if parse.low(i) == "that" or tk.is_third_person(parse.tokens[i])), default=-1)
    return [place for place in places if place > cut]
