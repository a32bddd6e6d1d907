"""A clause brought to the length of a line: asides go first, then what hangs on at its end."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.governor import governor, is_cue
from timeline.events.grammar import (
    COORDINATORS,
    DASHES,
    DETERMINERS,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
    REPORTING,
    SUBJECTS,
    TIME_SUBORDINATORS,
    Form,
    Parse,
)
from timeline.events.names import subject_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.events.link import Link

_LOOSE = frozenset(("relative", "attached", "subordinate", "coordinate", "resumed", "stop", "tail"))
_CONTENT = frozenset(("that", "complement", "quote"))
_NEVER_CUT_BEFORE = frozenset(("of", "'s", "-", "/", "&", "than", "per"))
_NEVER_LAST = (
    DETERMINERS
    | PREPOSITIONS
    | COORDINATORS
    | tk.AUXILIARIES
    | SUBJECTS
    | RELATIVES
    | frozenset(("that", "not", "as", "if", "only", "very", "more", "so", "such", "which", "between", "both", "either"))
)
_SHORTEST = 30


def condense(parse: Parse, kept: list[int], link: Link, longest: int) -> list[int]:
    """Leave out tokens of an overlong line, never the event's own, until it fits or nothing more may go.

    In turn: brackets, clauses behind the event's from the right, appositions, a fronted phrase, closing adjuncts. The
    result may still be too long.
    """
    while len(kept) > 1 and parse.low(kept[-1]) in (".", ",", ";", ":"):
        kept = kept[:-1]
    for step in (_brackets, _later_clauses, _appositions, _fronted, _date):
        for dropped in step(parse, kept, link):
            if width(parse, kept) <= longest:
                return kept
            kept = [index for index in kept if index not in dropped]
    return kept if width(parse, kept) <= longest else _trimmed(parse, kept, link, longest)


def closed(parse: Parse, kept: list[int]) -> list[int]:
    """Take from the end what asks for more: a preposition, an article, a comma."""
    end = len(kept)
    if kept[-1] + 1 >= len(parse.tokens) or not parse.tokens[kept[-1] + 1].is_word:
        return kept
    while end > 1 and (parse.low(kept[end - 1]) in _NEVER_LAST or not parse.tokens[kept[end - 1]].is_word):
        if parse.low(kept[end - 1]) in QUOTES or parse.low(kept[end - 1]) in (")", "%", "]"):
            break
        end -= 1
    return kept[:end]


def noun_group(parse: Parse, head: int) -> list[int]:
    """Token numbers of the words that lead up to a noun."""
    heads = {predicate.head for predicate in parse.predicates}
    begin = head
    while begin > 0 and parse.tokens[begin - 1].is_word and begin - 1 not in heads:
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
    if parse.low(first) in ("who", "which", "that") and parse.kinds[clause] in ("relative", "that"):
        owner = _places(parse, first)
        if parse.low(first - 1) == ",":
            owner = _chain(parse, owner)
        inner = (p for p in parse.predicates if p.finite and first < p.head < predicate.head)
        verb = predicate if predicate.finite else next(inner, predicate)
        direct = all(tk.is_adverb(token) for token in parse.tokens[first + 1 : verb.first])
        if owner and direct and owner[0] >= start:
            return [*owner, *range(first + 1, min(last, end))]
    main = any(p.finite and parse.kinds[parse.clause(p.head)] != "relative" for p in parse.predicates)
    if predicate.form is Form.PARTICIPLE and predicate.first > start and main:
        behind = predicate.first - 1
        owner = _places(parse, predicate.first)
        if owner and parse.low(behind) == "," and owner[-1] == behind - 1 and behind > start:
            return [*_chain(parse, owner), *range(predicate.first, min(last, end))]
        if owner and owner[-1] == behind and parse.low(behind) not in tk.AUXILIARIES:
            return [*owner, *range(predicate.first, min(last, end))]
    return None


def _chain(parse: Parse, owner: list[int]) -> list[int]:
    """Take in what a noun group hangs on: "a series of raids on the port at the cape"."""
    heads = {predicate.head for predicate in parse.predicates}
    while owner and parse.low(owner[0] - 1) in PREPOSITIONS and owner[0] > 1 and owner[0] - 2 not in heads:
        before = [index for index in _places(parse, owner[0] - 1) if index < owner[0] - 1]
        if not before:
            break
        owner = list(range(before[0], owner[-1] + 1))
    return owner


def _places(parse: Parse, index: int) -> list[int]:
    group = subject_before(parse, index)
    if not group or all(token.low in DETERMINERS for token in group):
        return []
    starts = {token.start for token in group}
    places = [place for place in range(index) if parse.tokens[place].start in starts]
    cut = max((i for i in places if parse.low(i) == "that" or tk.is_third_person(parse.tokens[i])), default=-1)
    return [place for place in places if place > cut]


def width(parse: Parse, kept: list[int]) -> int:
    """Characters of a line made of some tokens."""
    total = 0
    for place, index in enumerate(kept):
        glued = place > 0 and kept[place - 1] == index - 1
        gap = parse.tokens[index].start - parse.tokens[index - 1].end if glued else 1
        total += len(parse.tokens[index].text) + min(1, gap)
    return total


def _vital(link: Link) -> tuple[int, int]:
    predicate = link.predicate
    if link.nominal or predicate is None:
        return link.head, link.head
    return predicate.first, predicate.head


def _brackets(parse: Parse, kept: list[int], link: Link) -> Iterator[set[int]]:
    inside: set[int] = set()
    for index in kept:
        low = parse.low(index)
        if low in ("(", "[") or (low in DASHES and not inside):
            inside = {index}
        elif inside:
            inside.add(index)
            if low in (")", "]") or low in DASHES:
                if link.head not in inside:
                    yield inside
                inside = set()


def _later_clauses(parse: Parse, kept: list[int], link: Link) -> Iterator[set[int]]:
    for clause in range(len(parse.starts) - 1, parse.clause(link.head), -1):
        start, end = parse.span(clause)
        if parse.kinds[clause] in _LOOSE and start > link.head + 1 and parse.low(start - 1) not in _NEVER_LAST:
            if parse.low(start) == "whether" or any(p.head == start - 1 for p in parse.predicates):
                continue
            follows = clause + 1 < len(parse.starts) and parse.kinds[clause + 1] == "that" and end in kept
            yield {index for index in kept if index >= start and (index < end or not follows)}


def _appositions(parse: Parse, kept: list[int], link: Link) -> Iterator[set[int]]:
    """Drop what stands between two commas, or a dash and a dash, without a verb that makes a clause."""
    first, last = _vital(link)
    commas = [index for index in kept if parse.low(index) == "," and parse.tokens[index].timex < 0]
    for left, right in pairwise(commas):
        inside = range(left + 1, right)
        if left < last and right > first and not (right < first or left > last):
            continue
        finite = any(left < p.head < right and p.finite for p in parse.predicates)
        listing = any(parse.low(place) in COORDINATORS for place in (left + 1, *range(right + 1, right + 9)))
        active = any(left < p.head < right and p.form is Form.INFINITIVE for p in parse.predicates)
        if inside and not (finite or active or listing):
            yield set(range(left, right + 1))


def _fronted(parse: Parse, kept: list[int], link: Link) -> Iterator[set[int]]:
    first, _ = _vital(link)
    opening = parse.tokens[kept[0]]
    adverbial = opening.low in PREPOSITIONS or opening.timex >= 0 or tk.is_gerund(opening) or tk.is_adverb(opening)
    comma = next((index for index in kept if parse.low(index) == "," and index < first), -1)
    if adverbial and comma >= 0:
        yield {index for index in kept if index <= comma}


def _date(parse: Parse, kept: list[int], link: Link) -> Iterator[set[int]]:
    """Drop days behind the event's verb: the row shows its date anyway."""
    _, last = _vital(link)
    timed = [index for index in kept if parse.tokens[index].timex >= 0 and index > last]
    if not timed:
        return
    number = parse.tokens[timed[0]].timex
    if any(parse.tokens[index].timex != number for index in timed):
        return
    covered = {index for index in timed if parse.tokens[index].timex == number}
    if link.predicate is not None and link.predicate.form is Form.PARTICIPLE and min(covered) - 1 <= last:
        return
    before = parse.low(min(covered) - 1)
    after = parse.low(max(covered) + 1)
    if before in ("on", "in") and min(covered) - 1 > last:
        covered.add(min(covered) - 1)
    elif before in PREPOSITIONS or before in TIME_SUBORDINATORS or before in DETERMINERS or not before or before == ",":
        return
    if after not in ("'s", "'", "of") and after not in COORDINATORS:
        yield covered


def _trimmed(parse: Parse, kept: list[int], link: Link, longest: int) -> list[int]:
    """Cut before the last preposition, conjunction or clause that leaves a line of the right length."""
    _, last = _vital(link)
    for size in range(len(kept) - 1, 0, -1):
        index, before = kept[size], kept[size - 1]
        if before <= last and not (before == last and link.nominal):
            break
        if (
            not _may_cut(parse, index, before)
            or _lacks_complement(parse, index, link)
            or width(parse, kept[:size]) > longest
        ):
            continue
        if width(parse, kept[:size]) < _SHORTEST:
            break
        return kept[:size]
    return kept


def _lacks_complement(parse: Parse, index: int, link: Link) -> bool:
    """Whether a cut takes away what was ordered, planned or asked: "ordered the staff / in Kyiv to leave"."""
    after = parse.clause(link.head) + 1
    telling = link.predicate is not None and not link.nominal and link.predicate.lemma in REPORTING
    if telling and after < len(parse.starts) and parse.starts[after] >= index and parse.kinds[after] in _CONTENT:
        return True
    for predicate in parse.predicates:
        if predicate.first >= index and predicate.form is Form.INFINITIVE:
            cue, verb = governor(parse, predicate)
            if verb is not None and verb is link.predicate and is_cue(cue):
                return True
    return False


def _may_cut(parse: Parse, index: int, before: int) -> bool:
    low = parse.low(index)
    if low == "at" and parse.low(index + 1) in ("least", "most"):
        return False
    opens = (
        low in PREPOSITIONS
        or low in COORDINATORS
        or low in (",", "after", "before", "as", "while", "because", "when")
        or index in parse.starts
    )
    if not opens or low in _NEVER_CUT_BEFORE or parse.low(before) in _NEVER_LAST or parse.low(before) in QUOTES:
        return False
    clause = parse.clause(index)
    if index in parse.starts and parse.kinds[clause] in _CONTENT:
        return False
    if any(p.head == before for p in parse.predicates) or _splits_clause(parse, index):
        return False
    if low == "to":
        infinitive = next((p for p in parse.predicates if p.first == index and p.form is Form.INFINITIVE), None)
        return infinitive is not None and not is_cue(governor(parse, infinitive)[0])
    particle = parse.low(before) in ("up", "down", "out", "off", "over", "back", "away")
    if (
        low == ","
        and parse.tokens[before].is_name
        and index + 1 < len(parse.tokens)
        and parse.tokens[index + 1].is_name
    ):
        return False
    joined = low in COORDINATORS and (parse.tokens[before].is_name or particle)
    inside_date = parse.tokens[index].timex >= 0 and parse.tokens[index].timex == parse.tokens[before].timex
    return not (joined or inside_date)


def _splits_clause(parse: Parse, index: int) -> bool:
    """Whether a cut leaves a subject without its verb."""
    clause = parse.clause(index - 1)
    verbs = [p for p in parse.predicates if p.finite and parse.clause(p.head) == clause]
    if not verbs:
        return parse.kinds[clause] in _CONTENT
    return all(p.first >= index for p in verbs)
