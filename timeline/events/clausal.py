"""Clauses, asides and participles that a line can do without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.betweencommas import CONDITIONS
from timeline.events.comparisons import limits_rank
from timeline.events.distances import measured
from timeline.events.fronted import behind_dash_aside
from timeline.events.grammar import (
    COORDINATORS,
    DASHES,
    DETERMINERS,
    PREPOSITIONS,
    REPORTING,
    SUBJECTS,
    UNFINISHED,
    Form,
    is_dash,
)
from timeline.events.names import PRONOUNS
from timeline.events.phrases import (
    COPULAS,
    NESTED,
    WHOLE,
    Unit,
    chain_end,
    is_noun,
    negates,
    stuck,
    with_clauses,
)
from timeline.events.subjects import subject_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.events.grammar import Parse

LOSS_OF_FRONT = 0.8
_PRO_HEADS = frozenset(
    "those anyone everyone someone anything everything something nothing people one ones all that what the".split()
)
_LEADING = frozenset(("when", "while", "because", "although", "though", "after", "before", "since", "as"))
_WHETHER = frozenset(("if", "whether"))
_ASKING = frozenset(("ask", "see", "know", "wonder", "check", "inquire", "find"))
_NAMING = frozenset(("entitled", "titled", "called", "named", "dubbed"))
_PARTING = DASHES | {"(", "-"}
_OWNING = frozenset(("its", "his", "her", "their"))
_CLOSING = 2
_QUANTITIES = frozenset(
    "percent % all most every each any only no few fewer half share majority those first last".split()
)
_WITH_CONTENT = frozenset(("that", "complement", "quote"))


def clause_units(parse: Parse, start: int, main: int) -> Iterator[Unit]:
    """Yield a clause that only adds to another, with those inside it and the comma before it."""
    clause = parse.clause(start)
    kind = parse.kinds[clause]
    opener = parse.low(start)
    yield from _restricting(parse, start, main)
    if kind in _WITH_CONTENT or kind == "resumed" or opener in CONDITIONS or clause <= 0:
        return
    before = parse.low(start - 1)
    if start - 1 in parse.heads or (before in UNFINISHED and before != "and") or limits_rank(parse, start):
        return
    first = start - (before == "," or before in DASHES or before == ";")
    end = _end(parse, start)
    if kind == "attached" and parse.low(end) in _WHETHER and parse.tokens[end - 1].word.lemma in _ASKING:
        end = _end(parse, end)  # "walking up to ask / if they had"
    if end <= start + 1:
        return
    apart = first < start
    if before in DASHES and closes_aside(parse, first):
        return
    if kind == "relative":
        hanging = not apart and end in parse.starts and parse.kinds[parse.clause(end)] == "subordinate"
        if not hanging and _adds(parse, start, end, apart=apart):
            yield Unit(2.0 if apart else 6.0, first, end, WHOLE)
    elif kind == "attached":
        yield Unit(2.5, first, end, WHOLE)
    elif kind in ("coordinate", "stop") or (kind == "quote" and opener in COORDINATORS):
        if start > main and not _is_what_is_told(parse, start):
            yield Unit(3.3, first, end, WHOLE)
    elif (begin := measured(parse, start)) < start:
        yield from _distance(parse, begin, end, main)
    elif kind in ("subordinate", "tail") and start > main and before not in tk.ADVERBS and before != "even":
        yield Unit(3.5 if apart else 4.5, first, end, WHOLE)


def _is_what_is_told(parse: Parse, start: int) -> bool:
    """Whether a clause is the one of a "that" with a day in front: "says that on 3 May, / he left"."""
    if parse.low(start) in COORDINATORS or parse.low(start - 1) != ",":
        return False
    first, _ = parse.span(parse.clause(start) - 1)
    that = next((place for place in range(start - 1, first - 1, -1) if parse.low(place) == "that"), start)
    return that < start and not any(p.finite and that < p.head < start for p in parse.predicates)


def _distance(parse: Parse, begin: int, end: int, main: int) -> Iterator[Unit]:
    """Yield a clause of time with its measure: "it opened on Monday / three years after it had closed"."""
    comma = parse.low(begin - 1) == ","
    if begin > main and begin - 1 not in parse.heads and parse.low(begin - 1) not in UNFINISHED:
        yield Unit(3.5 if comma else 4.5, begin - comma, end, WHOLE)


def closes_aside(parse: Parse, dash: int) -> bool:
    """Whether a dash is the second of a pair, behind which the clause before the first goes on."""
    dashes = [index for index, low in enumerate(parse.lows) if low in DASHES]
    return len(dashes) % 2 == 0 and dash in dashes[1::2]


def asides(parse: Parse, main: int) -> Iterator[Unit]:
    """Yield what stands in brackets or between two dashes: "the mayor (a pilot)", "they met — in the end — at noon"."""
    if _PARTING.isdisjoint(parse.words):
        return
    opening = -1
    for clause in range(1, len(parse.starts)):
        comma = behind_dash_aside(parse, clause)
        if 0 < comma < main:
            yield Unit(1.5, parse.starts[clause] - 1, comma, WHOLE)
    for index, low in enumerate(parse.lows):
        dash = low in DASHES or is_dash(parse, index)
        if low == "(" or (dash and opening < 0):
            opening = index
        elif opening >= 0 and (low == ")" if parse.low(opening) == "(" else dash):
            named = parse.low(opening + 1) in _NAMING
            if opening > 0 and not (opening < main < index or named) and not negates(parse, opening, index):
                yield Unit(1.5, opening, index + 1, WHOLE)
            opening = -1


def _restricting(parse: Parse, start: int, main: int) -> Iterator[Unit]:
    """Yield a relative clause with "that" for its subject: "a rule / that bars them"."""
    if start > main and restricts(parse, start) and parse.tokens[start - 1].is_word:
        end = with_clauses(parse, start)
        if not negates(parse, start, end) and not stuck(parse, end) and parse.low(end) != ",":
            yield Unit(6.0, start, end, WHOLE)


def restricts(parse: Parse, start: int) -> bool:
    """Whether a relative clause begins here that has "that" for its subject, and limits nothing that is counted."""
    return (
        parse.kinds[parse.clause(start)] == parse.low(start) == "that"
        and parse.low(start - 1) not in _PRO_HEADS
        and parse.low(start - 1) not in PRONOUNS
        and start - 1 not in parse.heads
        and any(
            p.first == start + 1 or (p.first == start + 2 and tk.is_adverb(parse.tokens[start + 1]))
            for p in parse.predicates
            if p.finite
        )
        and not _counted(parse, start)
    )


def _end(parse: Parse, start: int) -> int:
    """Where a clause ends with those that it holds, closing marks left out."""
    clause = parse.clause(start)
    held = NESTED if parse.kinds[clause] in ("relative", "attached") else NESTED | _WITH_CONTENT
    last = clause + 1
    while last < len(parse.starts) and parse.kinds[last] in held:
        last += 1
    if last < len(parse.starts) and parse.kinds[last] == "resumed":
        first, end = parse.span(last)
        last += not any(p.finite and first <= p.head < end for p in parse.predicates)  # an apposition
    end = parse.starts[last] if last < len(parse.starts) else len(parse.tokens)
    while end > start and parse.low(end - 1) in (".", "”", '"'):
        end -= 1
    return end


def _joined_clause(parse: Parse, index: int, main: int) -> Iterator[Unit]:
    """Yield a joined clause whose verb stands behind an aside: "and the mayor, who had fled, asked for help"."""
    clause = parse.clause(index)
    _, end = parse.span(clause)
    if index < main or parse.kinds[clause + 1 : clause + 3] != ["relative", "resumed"] or parse.low(index - 1) != ",":
        return
    if not any(p.finite and index < p.head < end for p in parse.predicates):
        yield Unit(3.3, index - 1, _end(parse, parse.starts[clause + 2]), WHOLE)


def _counted(parse: Parse, start: int) -> bool:
    """Whether a clause limits what is counted: "95 percent of the workers who are covered", "all who came"."""
    before = parse.lows[parse.span(parse.clause(start) - 1)[0] : start]
    return not _QUANTITIES.isdisjoint(before) or any(word[:1].isdigit() for word in before)


def _adds(parse: Parse, start: int, end: int, *, apart: bool) -> bool:
    """Whether a relative clause tells more of a noun, and its end is sure."""
    if parse.low(start) in ("what", "how", "why", "whether") or parse.low(start - 1) in _PRO_HEADS:
        return False
    if not apart and _counted(parse, start):
        return False
    if parse.low(end - 1) in COORDINATORS:
        return False
    closed = parse.low(end - 1) == ","
    return closed or end >= len(parse.tokens) - _CLOSING if apart else not closed


def second(parse: Parse, index: int, main: int) -> Iterator[Unit]:
    """Yield a second verb that a subject has: "came / and told the council", and the first where the second counts."""
    yield from _joined_clause(parse, index, main)
    verb = next((p for p in parse.predicates if p.first in (index + 1, index + 2)), None)
    if verb is None or (verb.first == index + 2 and not tk.is_adverb(parse.tokens[index + 1])):
        return
    clause = parse.clause(index - 1)
    earlier = [p for p in parse.predicates if p.head < index and parse.clause(p.head) == clause]
    if not earlier or parse.low(index) not in ("and", "but"):
        return
    first = index - (parse.low(index - 1) == ",")
    if verb.finite and index > main and earlier[-1].finite:
        end = chain_end(parse, verb.head + 1)
        while end < len(parse.tokens) and end in parse.starts and parse.kinds[parse.clause(end)] in _WITH_CONTENT:
            end = chain_end(parse, end + 1)
        if end + 1 in parse.starts and parse.kinds[parse.clause(end + 1)] == "relative":
            end = with_clauses(parse, end + 1)
        if parse.low(end) in ("", ".", ",", ";") or end in parse.starts or end >= len(parse.tokens):
            yield Unit(4.0, first, end)
    elif verb.form is Form.INFINITIVE and index > main and earlier[-1].form is Form.INFINITIVE:
        end = chain_end(parse, verb.head + 1)
        if parse.low(end) in ("", ".", ",", ";") or end in parse.starts or end >= len(parse.tokens):
            yield Unit(4.5, first, end)
    elif (
        verb.finite
        and verb.first <= main
        and not any(p.finite and verb.head < p.head <= main for p in parse.predicates)
    ):
        roots = [p for p in earlier if p.finite]
        whole = len(roots) == len(earlier) == 1 and parse.kinds[clause] not in ("relative", "that")
        root = roots[0] if whole else None
        if (
            root is not None
            and root.form is verb.form
            and (root.first == root.head or verb.first < verb.head)
            and not root.negated
            and not verb.negated
            and root.lemma not in REPORTING
        ):
            yield Unit(4.2, root.first, index + 1)


def fronted(parse: Parse, kept: Sequence[int], main: int) -> Iterator[Unit]:
    """Yield a phrase or clause before the subject, with its comma or colon."""
    opening = parse.tokens[kept[0]]
    if opening.low in CONDITIONS or _without_lead(parse, kept[0]):
        return
    clause = parse.clause(kept[0])
    subordinate = parse.kinds[clause] == "subordinate" or opening.low in _LEADING
    led = (
        any(p.first == kept[0] and p.form is Form.PARTICIPLE for p in parse.predicates)
        or opening.low in PREPOSITIONS
        or opening.timex >= 0
        or tk.is_gerund(opening)
        or subordinate
        or opening.word.adverb
    )
    if not led:
        return
    for index in kept:
        if index >= main:
            return
        if parse.low(index) not in (",", ":") or parse.tokens[index].timex >= 0:
            continue
        after = parse.tokens[index + 1]
        told = any(p.finite and kept[0] < p.head < index for p in parse.predicates)
        if parse.low(index) == ":" and told and not (subordinate or opening.low in PREPOSITIONS):
            return
        if subordinate and after.low in _OWNING:
            return  # "when the bank failed, / its chief left"
        if after.low in PREPOSITIONS or after.timex >= 0:
            continue  # another one: "in the end, / on Monday, they left"
        opens = after.low in DETERMINERS or after.low in SUBJECTS or after.is_name or _owns(parse, index)
        enough = not subordinate or told
        finite = next((p for p in parse.predicates if p.finite and p.first > index), None)
        comma = finite is not None and any(parse.low(i) == "," for i in range(index + 1, finite.first))
        if opens and enough and not comma and finite is not None and finite.first <= main:
            if not negates(parse, kept[0], index):
                yield Unit(LOSS_OF_FRONT, kept[0], index + 1, 0.01)
            return
        leads_on = after.word.adverb or after.low in COORDINATORS or after.low in _LEADING
        if not subordinate and not opens and not leads_on:
            return  # a list: "since May, three nurses, / two guards and a pilot"


def _owns(parse: Parse, comma: int) -> bool:
    """Whether the subject of the next verb begins right behind a comma."""
    verb = next((p for p in parse.predicates if p.finite and p.first > comma), None)
    owner = subject_of(parse, verb) if verb is not None else []
    return bool(owner) and owner[0].start == parse.tokens[comma + 1].start


def _without_lead(parse: Parse, index: int) -> bool:
    return parse.low(index) in ("without", "despite", "given", "according", "under")


def reduced(parse: Parse, first: int, head: int, form: Form) -> Iterator[Unit]:
    """Yield a participle behind its noun: "a letter / sent by the mayor"."""
    if first < 2:
        return
    before = parse.tokens[first - 1]
    comma = before.low == ","
    before = parse.tokens[first - 1 - comma]
    if not before.is_word or before.low in UNFINISHED or before.timex >= 0 or first - 1 in parse.heads:
        return
    if before.word.past and parse.low(first - 2) in DETERMINERS and not comma:
        return  # "the scheduled / broadcast of a film"
    if before.word.adverb or before.low in ("while", "when", "as", "after", "before", "since"):
        return
    governing = next(
        (p for p in reversed(parse.predicates) if p.head < first and parse.clause(p.head) == parse.clause(first)), None
    )
    if (
        form is Form.GERUND
        and governing is not None
        and governing.lemma in ("see", "hear", "find", "keep", "leave", "spend", "stop", "be", "have")
    ):
        return
    if parse.low(head + 1) not in PREPOSITIONS and form is Form.PARTICIPLE:
        return
    told_of = governing is not None and governing.lemma in COPULAS and first - governing.head <= _CLOSING
    if told_of and not comma:  # "he is unmoved in this"
        return
    if form is Form.GERUND and (parse.low(head + 1) == "of" or is_noun(parse, first)):
        return
    end = chain_end(parse, head + 1)
    asked = (p.first for p in parse.predicates if p.form is Form.INFINITIVE and head < p.first < end)
    end = next(asked, end)
    if form is Form.GERUND and parse.tokens[head].word.lemma in REPORTING and end in parse.firsts:
        return  # "comments / suggesting the firm / could leave"
    if not negates(parse, first, end) and not stuck(parse, end):
        end += comma and parse.low(end) == ","
        yield Unit(2.5 if comma else 5.5, first - comma, end, WHOLE)
