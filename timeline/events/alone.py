"""Whether a line can be read alone."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.attribution import Frame, FrameKind
from timeline.events.gaps import torn
from timeline.events.grammar import (
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    REPORTING,
    SUBJECTS,
    SUBORDINATORS,
    THIRD_PERSON,
    TIME_SUBORDINATORS,
    Form,
    Parse,
)
from timeline.events.phrases import DAYWORDS
from timeline.events.severed import severed
from timeline.languages.en.events import syntax

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from timeline.events.grammar import Predicate

_POINTING = frozenset(("he", "she", "it", "they", "him", "her", "them", "this", "that", "these", "those"))
NAMING = frozenset(("including", "notably", "especially", "particularly"))
HANGING = SUBORDINATORS | TIME_SUBORDINATORS | RELATIVES | NAMING | {"than", "rather"}
_ASIDE = frozenset(("relative", "subordinate", "attached"))
_OWNING = frozenset(("his", "her", "their", "its"))
_REFLEXIVE = frozenset(syntax.REFLEXIVES.split())
_TRANSITIVE = frozenset(("have", "say", "make", "include", "put", "want", "need", "give"))
_JOINT = 5
_APART = 2
_QUOTED = 2
"""Tokens from a "that" to what is quoted behind it, at the most."""
_IN_FRONT = PREPOSITIONS | {","}
_LOSS_OF_CUT = 20.0
_LOSS_OF_CLAUSES = 6.0
_MANY = 3
_FEWEST = 5
_LOOSE = frozenset(("relative", "attached", "subordinate", "coordinate", "stop", "tail"))


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


def faults_of(parse: Parse, frames: Sequence[Frame], line: Sequence[int], whole: Sequence[int]) -> int:
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
    faults += 4 * _lost_clause(parse, line) + 3 * torn(parse, line)
    faults += 2 * _lost_opener(parse, line, whole[0]) + 9 * _inside_aside(parse, line, finite)
    faults += 3 * (low in ("which", "whose") and opening > whole[0]) + 3 * _lost_after_colon(parse, line)
    faults += 3 * (_in_bracket(parse, line) or _lost_subject(parse, opening, whole[0]))
    faults += 3 * (_begins_in_front(parse, line, finite) or parse.low(opening - 1) == "whether")
    faults += 3 * _resumes_nothing(parse, opening, finite) + 3 * _lost_rest(parse, line, finite)
    faults += 3 * (bool(second_that(parse, line)) + severed(parse, line))
    faults += 3 * _announces(parse, line)
    faults += 3 * (low in _REFLEXIVE or _only_compares(parse, line, finite))
    if low in HANGING and parse.tokens[opening].timex < 0:
        own, end = parse.span(parse.clause(opening))
        end = max(end, _parted_end(parse, parse.clause(opening)))
        faults += 2 * all(p.head < end and own <= p.head for p in finite)
    faults += _points(parse, line) + _lost_they(parse, opening)
    faults += low in _OWNING and opening > whole[0]
    if len(line) < len(whole) and not any(_tells(parse, p, inside) for p in finite):
        faults += not _named_reduced(parse, line)
    for frame in frames:
        said = frame.predicate is not None and frame.kind is FrameKind.TAIL and frame.predicate.head in inside
        if said and inside.isdisjoint(range(frame.start, frame.end)):
            faults += any(p.finite and frame.start <= p.head < frame.end for p in parse.predicates)
    return faults + (not main and bool(finite) and low in RELATIVES)


def _announces(parse: Parse, line: Sequence[int]) -> bool:
    """Whether a line has lost the list that it announces: "has the following tasks ahead of her / : the budget"."""
    lows = [parse.low(index) for index in line]
    return parse.low(line[-1] + 1) == ":" and ("the", "following") in pairwise(lows)


def _only_compares(parse: Parse, line: Sequence[int], finite: Sequence[Predicate]) -> bool:
    """Whether the only verb is that of a comparison: "twice as large, and larger than it had been"."""
    than = next((place for place in line if parse.low(place) == "than" and parse.low(place + 1) in SUBJECTS), -1)
    return than >= 0 and all(p.head > than for p in finite)


def _parted_end(parse: Parse, clause: int) -> int:
    """Where the rest of a clause ends that another parts: "whether the men / who fled / will come"; else 0."""
    start, end = parse.span(clause)
    parted = parse.kinds[clause + 1 : clause + 3] == ["relative", "resumed"]
    if not parted or any(p.finite and start <= p.head < end for p in parse.predicates):
        return 0
    return parse.span(clause + 2)[1]


def _glued(parse: Parse, opening: int, finite: Sequence[Predicate]) -> bool:
    """Whether two verbs stand side by side that no line joins: "the bomb exploded was found"."""
    return any(
        parse.clause(left.head) == parse.clause(opening)
        and right.first == left.head + 1
        and parse.low(right.first) in tk.AUXILIARIES
        and parse.low(right.first) != "being"
        for left, right in pairwise(finite)
    )


def _resumes_nothing(parse: Parse, opening: int, finite: Sequence[Predicate]) -> bool:
    """Whether a verb has lost its noun to what is told of that: "the bomb that he said / they left / fell"."""
    told = parse.clause(opening) == _APART and parse.kinds[_APART] in ("that", "complement")
    closes = told and parse.kinds[_APART + 1 : _APART + 2] == ["resumed"]
    return closes and any(parse.clause(p.head) == _APART + 1 for p in finite)


def _in_bracket(parse: Parse, line: Sequence[int]) -> bool:
    """Whether a line begins in a bracket and runs on behind it: "with Acme (a firm / that it bought) to share maps"."""
    if not line[0] or parse.low(line[0] - 1) != "(" or parse.low(line[0]) not in ("a", "an", "the"):
        return False
    closing = next((index for index in line[:-1] if parse.low(index) == ")"), -1)
    return any(line[0] < p.head < closing for p in parse.predicates)


def _lost_subject(parse: Parse, opening: int, begin: int) -> bool:
    """Whether a line begins with a verb whose subject is left out: "was based on a report"."""
    verb = parse.firsts.get(opening)
    return verb is not None and verb.finite and opening > begin and verb.form is not Form.PRESENT


def _begins_in_front(parse: Parse, line: Sequence[int], finite: Sequence[Predicate]) -> bool:
    """Whether a line begins in what stands before the subject: "a week after / the vote, a blast in Elm, hit ten"."""
    if not finite or not line[0] or parse.low(line[0] - 1) not in PREPOSITIONS | TIME_SUBORDINATORS:
        return False
    before = [parse.low(index) for index in line if index < finite[0].first]
    return before.count(",") % 2 == 1 and (COORDINATORS | RELATIVES).isdisjoint(before)


def second_that(parse: Parse, line: Sequence[int]) -> int:
    """Place of a second "that" in a line without the first, else 0: "all were ready, and that they could come"."""
    lows = [parse.low(index) for index in line]
    at = next((at for at in range(1, len(lows)) if lows[at] == "that" and lows[at - 1] in ("and", "but")), 0)
    told = "that" in lows[:at] or any(p.lemma in REPORTING and p.head in line[:at] for p in parse.predicates)
    points = line[at] + 1 in parse.firsts or parse.low(line[at] + 1) == "now"  # "but that is changing"
    return 0 if told or points or line[at] not in parse.starts else at


def _lost_rest(parse: Parse, line: Sequence[int], finite: Sequence[Predicate]) -> bool:
    """Whether a line ends in a clause whose verb stands behind another: "is whether the men, / who fled, will come"."""
    clause = parse.clause(line[-1])
    start, last = parse.span(clause)[0], _parted_end(parse, clause)
    if not last or parse.low(start) not in HANGING or start not in line or start == line[0]:
        return False
    return not any(start <= p.head < last for p in finite)


def _inside_aside(parse: Parse, line: Sequence[int], finite: Sequence[Predicate]) -> bool:
    """Whether a line begins behind a comma, in an aside that another closes before the verb: "Ann Roe, found that"."""
    if not line[0] or parse.low(line[0] - 1) != "," or not finite:
        return False
    comma = next((place for place, index in enumerate(line) if parse.low(index) == ","), 0)
    own = any(p.finite and p.head in line[:comma] for p in finite)
    return 0 < comma < len(line) - 1 and line[comma + 1] in parse.firsts and not own


def _lost_after_colon(parse: Parse, line: Sequence[int]) -> bool:
    """Whether what a colon opens has lost its beginning: "he was convinced: and it could come"."""
    return any(parse.low(index) == ":" and parse.low(after) in COORDINATORS for index, after in pairwise(line))


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
        aside = kind in ("relative", "subordinate", "that") or parse.low(start) in RELATIVES
        if aside and start in inside:
            continue
        if start in inside and parse.low(start) in HANGING and parse.tokens[start].timex < 0:
            comma = next((index for index in range(start, predicate.first) if parse.low(index) == ","), -1)
            if not any(p.finite and start < p.head < comma for p in parse.predicates):
                continue
        return True
    return False


def _lost_opener(parse: Parse, line: Sequence[int], begin: int) -> bool:
    """Whether two clauses are left without the "as" or "because" that joins them: "it rained, they left"."""
    before = line[0] - 1
    if before < begin or parse.low(before) not in HANGING or parse.clause(before) != parse.clause(line[0]):
        return False
    finite = [p for p in parse.predicates if p.finite and p.head in line]
    return any(
        any(parse.low(index) == "," for index in range(left.head, right.first))
        and parse.low(right.first - 1) not in COORDINATORS
        for left, right in pairwise(finite)
    )


def _unfinished(parse: Parse, line: Sequence[int]) -> bool:
    """Whether a line ends in a verb whose object is cut off, or in the first words of a second member."""
    if parse.low(line[-1]) == ":" and len(line) > 1:
        teller = parse.heads.get(line[-2])
        return teller is not None and teller.finite and teller.lemma in REPORTING
    last = line[-1]
    verb = parse.heads.get(last)
    goes_on = verb is not None and verb.finite and parse.low(last + 1) in COORDINATORS
    if tk.is_gerund(parse.tokens[last]) and parse.low(last + 1) not in (",", ".") and not goes_on:
        return True
    if verb is not None and (parse.low(last - 1) == "," or verb.lemma in _TRANSITIVE or _lost_object(parse, verb)):
        return True
    after = last + 1
    while after < len(parse.tokens) and (parse.tokens[after].timex >= 0 or parse.low(after) in DAYWORDS):
        after += 1
    if after in parse.starts and parse.kinds[parse.clause(after)] in ("that", "complement", "quote"):
        telling = any(p.lemma in REPORTING and last - _JOINT < p.head <= last for p in parse.predicates)
        if telling:
            return True
    counted = parse.low(last) in ("one", "two", "both", "others", "some") and parse.low(last - 1) in (",", "and")
    if parse.low(last) == "quote" or counted or _lost_verb(parse, line):
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


def _lost_object(parse: Parse, verb: Predicate) -> bool:
    """Whether what a verb is about stands right behind the end of a line: "claimed / the bomb", "begin / moving"."""
    if not verb.finite or verb.passive or verb.head + 1 >= len(parse.tokens):
        return False
    after = parse.tokens[verb.head + 1]
    told = after.low == "that" and verb.head + 1 in parse.starts
    if told or (after.low == ":" and verb.lemma in REPORTING):
        return True
    named = after.is_name or after.low in DETERMINERS or after.word.gerund
    return named and after.timex < 0 and after.low not in PREPOSITIONS


def _lost_clause(parse: Parse, line: Sequence[int]) -> bool:
    """Whether a line ends in the first words of a clause that is told: "said that in May"."""
    clause = parse.clause(line[-1])
    start, end = parse.span(clause)
    quoted = parse.kinds[clause] == "quote" and "that" in parse.lows[max(0, start - _QUOTED) : start]
    if not (quoted or parse.kinds[clause] == "that") or start not in line or start == line[0]:
        return False
    told = [index for index in line if index >= start + (not quoted)]
    if quoted and parse.low(told[0]) in PREPOSITIONS and len(told) <= _FEWEST:
        return any(p.finite and told[-1] < p.head < end for p in parse.predicates)
    before = next((p for p in reversed(parse.predicates) if p.finite and p.head < start), None)
    said = quoted or (before is not None and before.lemma in REPORTING)
    if not said and start + 1 not in parse.firsts and not any(index in parse.heads for index in told):
        return True  # "has the effect that the workers / have"
    return all(parse.tokens[index].timex >= 0 or parse.low(index) in _IN_FRONT for index in told)


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


def _lost_they(parse: Parse, opening: int) -> bool:
    """Whether a line begins with a "they" whose noun a clause in front has: "firms need rest so / they can grow"."""
    return parse.low(opening) == "they" and any(p.finite and p.head < opening for p in parse.predicates)


def _empty(parse: Parse, place: int) -> bool:
    """Whether "it", "this" stands for nothing: "it is clear that", "this week's vote"."""
    verb = any(
        p.first == place + 1 or (p.first == place + 2 and tk.is_adverb(parse.tokens[place + 1]))
        for p in parse.predicates
    )
    said_of = parse.low(place) == "it" and any(p.first == place + 1 and p.lemma == "be" for p in parse.predicates)
    return said_of or (parse.low(place) not in THIRD_PERSON and not verb)
