"""Whether a line can be read alone, and what to take instead where it cannot."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.attribution import Frame, FrameKind
from timeline.events.grammar import (
    COORDINATORS,
    DEPENDING,
    PREPOSITIONS,
    RELATIVES,
    REPORTING,
    SUBORDINATORS,
    THIRD_PERSON,
    TIME_SUBORDINATORS,
    UNFINISHED,
    Form,
    Parse,
)
from timeline.events.line import width
from timeline.events.prune import pruned, units_of
from timeline.events.spoken import fluent

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from timeline.events.grammar import Predicate
    from timeline.events.link import Link

_POINTING = frozenset(("he", "she", "it", "they", "him", "her", "them", "this", "that", "these", "those"))
_NAMING = frozenset(("including", "notably", "especially", "particularly"))
_HANGING = SUBORDINATORS | TIME_SUBORDINATORS | RELATIVES | _NAMING | {"than", "rather"}
_ASIDE = frozenset(("relative", "subordinate", "attached"))
_OWNING = frozenset(("his", "her", "their", "its"))
_TRANSITIVE = frozenset(("have", "say", "make", "include", "put", "want", "need", "give"))
_JOINT = 5
_APART = 2
_LOSS_OF_CUT = 20.0
_LOSS_OF_CLAUSES = 6.0
_MANY = 3
_FEWEST = 5
_LOOSE = frozenset(("relative", "attached", "subordinate", "coordinate", "stop", "tail"))


def standing(
    parse: Parse,
    frames: Sequence[Frame],
    link: Link,
    kept: list[int],
    told: Sequence[int],
    whole: Sequence[int],
    longest: int,
) -> tuple[list[int], str]:
    """Return the line, or the first of what else the sentence offers that has fewer faults, and an ellipsis if cut.

    `kept` is the line, `told` what is told of the event, `whole` the sentence without dateline and label. Tried are
    the sentence as it is, each of them without what it can do without, and the beginning as far as a line goes; each
    only where the event's verb is in it.
    """
    faults = _faults(parse, frames, kept, whole) + 2 * (width(parse, kept) > longest + 1)
    if not faults:
        return kept, ""
    vital = _vital(link)
    sentence = _without_coordinator(parse, fluent(parse, whole, vital))
    best, cut, least = kept, "", _LOSS_OF_CUT if width(parse, kept) > longest + 1 else 0.0
    bare = kept[1:] if parse.low(kept[0]) in _NAMING and len(kept) > _MANY else kept
    for line, loss, mark in _candidates(parse, kept, told, sentence, bare, vital, longest):
        if (
            not line
            or width(parse, line) > longest + 1
            or not (link.head in line or (mark and _leads_up(parse, line, faults, link)))
        ):
            continue
        fewer = _faults(parse, frames, line, sentence if line is sentence else whole) + (2 if mark else 0)
        if fewer < faults or (fewer == faults and loss < least):
            best, faults, cut, least = line, fewer, mark, loss
        if not faults and least <= _LOSS_OF_CLAUSES:
            break
    return best, cut


def _candidates(
    parse: Parse,
    kept: list[int],
    told: Sequence[int],
    sentence: list[int],
    bare: list[int],
    vital: range,
    longest: int,
) -> Iterator[tuple[list[int], float, str]]:
    """Yield what may stand for a line that has faults, with its loss and its ellipsis, one after another as asked."""
    yield sentence, 0.0, ""
    units = units_of(parse, sentence, vital) if len(sentence) > 1 else []
    tried = [kept]
    yield *pruned(parse, kept, units, longest), ""
    for other in (_without_coordinator(parse, fluent(parse, told, vital)), sentence):
        if other not in tried:
            tried.append(other)
            yield *pruned(parse, other, units, longest), ""
    yield _whole_clauses(parse, sentence, longest), _LOSS_OF_CLAUSES, ""
    yield _beginning(parse, sentence, longest), _LOSS_OF_CUT, "…"
    yield bare, 0.0, ""


def _aside(parse: Parse, predicate: Predicate) -> bool:
    """Whether a verb stands in a relative clause or another that makes no sentence."""
    clause = parse.clause(predicate.head)
    first, _ = parse.span(clause)
    bare = parse.kinds[clause] == "that" and predicate.first == first + 1
    return bare or parse.kinds[clause] in _ASIDE


def _tells(parse: Parse, predicate: Predicate, inside: Collection[int]) -> bool:
    """Whether a verb makes the line a sentence: it is the main one, or the pronoun that put it aside is left out."""
    first, _ = parse.span(parse.clause(predicate.head))
    return not _aside(parse, predicate) or first not in inside


def _vital(link: Link) -> range:
    if link.predicate is None or link.nominal:
        return range(link.head, link.head + 1)
    return range(link.predicate.first, link.predicate.head + 1)


def _without_coordinator(parse: Parse, line: list[int]) -> list[int]:
    while len(line) > _MANY and (parse.low(line[0]) in COORDINATORS or not parse.tokens[line[0]].is_word):
        line = line[1:]
    return line


def _leads_up(parse: Parse, line: Sequence[int], faults: int, link: Link) -> bool:
    """Whether a line that ends before its event may stand for one that nobody can read: no plan or doubt is in it."""
    inside = set(line)
    told = [p for p in parse.predicates if p.finite and p.head in inside]
    plain = all(p.form is Form.PAST and not p.negated for p in told)
    return faults > 3 and plain and line[-1] < link.head and not link.nominal


def _whole_clauses(parse: Parse, line: list[int], longest: int) -> list[int]:
    """Cut a line behind the last clause that fits as a whole; empty where none does."""
    if parse.low(line[0]) in _HANGING or parse.low(line[0]) in DEPENDING:
        return []
    for size in range(len(line) - 1, _FEWEST, -1):
        index = line[size]
        ends = parse.low(index) in (",", ";") or (index in parse.starts and parse.kinds[parse.clause(index)] in _LOOSE)
        if ends and parse.tokens[index].timex < 0 and width(parse, line[:size]) <= longest:
            after = parse.tokens[line[size + 1]] if size + 1 < len(line) else None
            if parse.low(line[size - 1]) in (".", "by"):
                continue
            listed = after is not None and parse.low(index) == "," and (after.is_name or after.low in COORDINATORS)
            if not listed and parse.low(line[size - 1]) not in UNFINISHED:
                return line[:size]
    return []


def _beginning(parse: Parse, line: list[int], longest: int) -> list[int]:
    """Cut a line at a word where it is full; the ellipsis takes one character."""
    room, before = longest, -2
    for place, index in enumerate(line):
        token = parse.tokens[index]
        room -= token.end - token.start + (index - 1 != before or parse.tokens[before].end != token.start)
        if room <= 0:
            line = line[: max(1, place)]
            break
        before = index
    while len(line) > 1 and (parse.low(line[-1]) in UNFINISHED or not parse.tokens[line[-1]].is_word):
        line = line[:-1]
    return line


def _faults(parse: Parse, frames: Sequence[Frame], line: Sequence[int], whole: Sequence[int]) -> int:
    """Count what keeps a line from being read alone."""
    inside = set(line)
    opening = line[0]
    low = parse.low(opening)
    finite = [p for p in parse.predicates if p.finite and p.head in inside]
    main = [
        p
        for p in finite
        if parse.clause(p.head) != parse.clause(opening) or parse.kinds[parse.clause(p.head)] not in _ASIDE
    ]
    faults = 6 * _glued(parse, opening, finite) + 3 * _subjectless(parse, line, finite) + 2 * _unfinished(parse, line)
    faults += 2 * (len(line) < len(whole) and not _has_main(parse, inside) and not _named_reduced(parse, line))
    faults += 2 * _lost_opener(parse, line, whole[0])
    if low in _HANGING and parse.tokens[opening].timex < 0:
        own, end = parse.span(parse.clause(opening))
        faults += 2 * all(p.head < end and own <= p.head for p in finite)
    faults += _points(parse, line)
    faults += low in _OWNING and opening > whole[0]
    if len(line) < len(whole) and not any(_tells(parse, p, inside) for p in finite):
        faults += not _named_reduced(parse, line)
    for frame in frames:
        said = frame.predicate is not None and frame.kind is FrameKind.TAIL and frame.predicate.head in inside
        if said and inside.isdisjoint(range(frame.start, frame.end)):
            faults += any(p.finite and frame.start <= p.head < frame.end for p in parse.predicates)
    return faults + (not main and bool(finite) and low in RELATIVES)


def _glued(parse: Parse, opening: int, finite: Sequence[Predicate]) -> bool:
    """Whether two verbs stand side by side that no line joins: "the bomb exploded was found"."""
    return any(
        parse.clause(left.head) == parse.clause(opening)
        and right.first == left.head + 1
        and parse.low(right.first) in tk.AUXILIARIES
        and parse.low(right.first) != "being"
        for left, right in pairwise(finite)
    )


def _subjectless(parse: Parse, line: Sequence[int], finite: Sequence[Predicate]) -> bool:
    """Whether nothing but a day stands before the verb: "On May 7 killed ten"."""
    if not finite or finite[0].form is Form.PRESENT or parse.low(line[0]) not in PREPOSITIONS:
        return False
    before = [index for index in line if index < finite[0].first]
    return all(parse.tokens[index].timex >= 0 or parse.low(index) in PREPOSITIONS for index in before)


def _has_main(parse: Parse, inside: Collection[int]) -> bool:
    """Whether a line has the verb of a main clause, and not only that of one that hangs on another."""
    for predicate in parse.predicates:
        if not predicate.finite or predicate.head not in inside:
            continue
        clause = parse.clause(predicate.head)
        start, kind = parse.starts[clause], parse.kinds[clause]
        if any(p.head == predicate.first - 1 and p.finite for p in parse.predicates):
            return True  # "who fled before the ferry sank / was caught"
        if kind in ("relative", "subordinate", "that") and start in inside:
            continue
        if start in inside and parse.low(start) in _HANGING and parse.tokens[start].timex < 0:
            comma = next((index for index in range(start, predicate.first) if parse.low(index) == ","), -1)
            if not any(p.finite and start < p.head < comma for p in parse.predicates):
                continue
        return True
    return False


def _lost_opener(parse: Parse, line: Sequence[int], begin: int) -> bool:
    """Whether two clauses are left without the "as" or "because" that joins them: "it rained, they left"."""
    before = line[0] - 1
    if before < begin or parse.low(before) not in _HANGING or parse.clause(before) != parse.clause(line[0]):
        return False
    finite = [p for p in parse.predicates if p.finite and p.head in line]
    return any(
        any(parse.low(index) == "," for index in range(left.head, right.first))
        and parse.low(right.first - 1) not in COORDINATORS
        for left, right in pairwise(finite)
    )


def _unfinished(parse: Parse, line: Sequence[int]) -> bool:
    """Whether a line ends in a verb whose object is cut off, or in the first words of a second member."""
    last = line[-1]
    verb = parse.heads.get(last)
    if tk.is_gerund(parse.tokens[last]) and parse.low(last + 1) not in (",", "."):
        return True
    if verb is not None and (parse.low(last - 1) == "," or verb.lemma in _TRANSITIVE):
        return True
    if last + 1 in parse.starts and parse.kinds[parse.clause(last + 1)] in ("that", "complement", "quote"):
        telling = any(p.lemma in REPORTING and last - _JOINT < p.head <= last for p in parse.predicates)
        if telling:
            return True
    if parse.low(last) == "quote" or _lost_verb(parse, line):
        return True
    behind = parse.tokens[last + 1] if last + 1 < len(parse.tokens) else None
    if behind is None or not behind.is_word or last + 1 in parse.starts:
        return False
    joint = next(
        (
            place
            for place in range(len(line) - 1, max(0, len(line) - _JOINT), -1)
            if parse.low(line[place]) in COORDINATORS
        ),
        0,
    )
    return joint > 0 and parse.low(line[joint - 1]) == "," and not any(index in parse.heads for index in line[joint:])


def _lost_verb(parse: Parse, line: Sequence[int]) -> bool:
    """Whether a line ends behind an aside whose noun has its verb only there: "and Roe, who had fled, / asked"."""
    behind = line[-1] + 1
    behind += parse.low(behind) == ","
    clause = parse.clause(behind)
    if behind not in parse.starts or parse.kinds[clause] != "resumed" or clause < _APART:
        return False
    start, end = parse.span(clause - _APART)
    inside = set(line)
    if parse.starts[clause - 1] not in inside:
        return False
    joints = (i for i in range(start, end) if parse.low(i) in COORDINATORS and parse.low(i - 1) == ",")
    joint = max(joints, default=start)
    return not any(p.finite and p.head in inside and joint <= p.head < end for p in parse.predicates)


def _named_reduced(parse: Parse, line: Sequence[int]) -> bool:
    """Whether a name and a participle make the line: "Ann Roe rescued on Tuesday by fishermen"."""
    behind = {predicate.first for predicate in parse.predicates if not predicate.finite}
    places = range(1, len(line))
    return any(line[place] in behind and _is_name(parse, line[place - 1]) for place in places)


def _is_name(parse: Parse, index: int) -> bool:
    """Whether a word is a name, or the number of one: "Resolution 678"."""
    numbered = parse.low(index).isdecimal() and parse.tokens[index].timex < 0 and parse.tokens[index - 1].is_name
    return parse.tokens[index].is_name or (index > 0 and numbered)


def _points(parse: Parse, line: Sequence[int]) -> bool:
    """Whether a pronoun stands before any noun that it may stand for: "today he left"."""
    verb = next((p.first for p in parse.predicates if p.finite and p.first in line), line[-1] + 1)
    for index in line:
        token = parse.tokens[index]
        if index > verb or token.timex >= 0:
            continue
        named = token.is_name and index > 0 and token.low not in _POINTING and token.low != "i"
        if named or token.low in ("the", "a", "an"):
            return False
        if token.low in THIRD_PERSON or (token.low in _POINTING and index == line[0]):
            return not _empty(parse, index)
    return False


def _empty(parse: Parse, place: int) -> bool:
    """Whether "it", "this" stands for nothing: "it is clear that", "this week's vote"."""
    verb = any(
        p.first == place + 1 or (p.first == place + 2 and tk.is_adverb(parse.tokens[place + 1]))
        for p in parse.predicates
    )
    said_of = parse.low(place) == "it" and any(p.first == place + 1 and p.lemma == "be" for p in parse.predicates)
    return said_of or (parse.low(place) not in THIRD_PERSON and not verb)
