"""Dates of what a clause or a participle tells of a subject, while the sentence goes on to something later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.focus import refocus
from timeline.events.grammar import DETERMINERS, PREPOSITIONS, QUOTES, REPORTING, SUBJECTS, Form
from timeline.events.hanging import reduced
from timeline.events.inplace import in_brackets, in_place
from timeline.events.link import Link
from timeline.events.retold import owned
from timeline.languages.en.events import credence, nouns, reporting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.grammar import Parse, Predicate

_BROUGHT_ABOUT = frozenset(credence.HARMING.split())
_MADE_PUBLIC = frozenset(reporting.MADE_PUBLIC.split())
_PARTS = frozenset(nouns.PARTS_OF_MANY.split())
_LOOSE = frozenset(("and", "but", "or", "as"))
_FEWEST = 3
"""Words of a line: who, what they did, and when."""


def in_subject(parse: Parse, link: Link) -> list[int]:
    """Token numbers of what is told of a subject by a clause or a participle of its own; none for any other event.

    "The man who fled on Monday / was charged" gives "the man fled on Monday", "the dam, built in 1960, / burst" gives
    "the dam built in 1960": what the sentence goes on to came later. What harm came of it came with it: "the bomb that
    exploded on Monday killed ten" is one event.
    """
    placed = in_brackets(parse, link) or in_place(parse, link)
    told = _teller(parse, link)
    if placed or told is None:
        return placed
    main = _main(parse, told)
    if main is None and not _added(parse, told):
        return []
    if main is not None and (_at_once(told, main) or _of_either(parse, told, main)):
        return []
    owner = owned(parse, told) or refocus(parse, 0, len(parse.tokens), Link(told.head, told)) or []
    line = _ended(parse, [index for index in owner if main is None or index < main.first])
    if main is None and any(parse.low(index) in PREPOSITIONS - {"of"} for index in _owner(parse, line, told)):
        return []  # "fell 3% on a rise in rates, which began in May"
    whole = line and told.head in line and link.head in line and any(parse.tokens[i].timex >= 0 for i in line)
    return line if whole and len(line) >= _FEWEST and _sure(parse, line, told) else []


def _teller(parse: Parse, link: Link) -> Predicate | None:
    """Return the verb of the aside that a date is of, or that around a noun with a date: "hurt in Monday's raid"."""
    verb = link.predicate
    if verb is None or (link.nominal and (verb.head > link.head or parse.clause(verb.head) != parse.clause(link.head))):
        return None
    aside = verb.finite and parse.kinds[parse.clause(verb.head)] in ("relative", "that")
    if verb.lemma in REPORTING or (verb.form is Form.PRESENT and not verb.progressive):
        return None
    behind = not link.nominal or parse.low(verb.head + 1) in PREPOSITIONS  # "hurt in Monday's raid"
    return verb if aside or (behind and reduced(parse, verb)) else None


def _added(parse: Parse, told: Predicate) -> bool:
    """Whether a clause behind a comma only adds something about its noun: "denies the killing of Roe, / who died"."""
    clause = parse.clause(told.head)
    return told.finite and parse.kinds[clause] == "relative" and parse.low(parse.starts[clause] - 1) == ","


def _at_once(told: Predicate, main: Predicate) -> bool:
    """Whether what a sentence goes on to came with what its subject is told of: harm, or what a report says."""
    if main.lemma in _BROUGHT_ABOUT and not main.passive and main.form is Form.PAST:
        return True
    return (main.lemma == "be" and main.form is Form.PAST) or told.lemma in _MADE_PUBLIC


def _of_either(parse: Parse, told: Predicate, main: Predicate) -> bool:
    """Whether a day may be that of both: "a panel formed by Lima on Monday / accused", not "formed on Monday"."""
    if told.finite or main.form is not Form.PAST or main.negated or parse.tokens[main.first - 1].timex < 0:
        return False
    if "," in parse.lows[told.head : main.first]:
        return False
    day = next(index for index in range(main.first, 0, -1) if parse.tokens[index - 1].timex < 0)
    day -= parse.low(day - 1) in PREPOSITIONS
    _, end = parse.span(parse.clause(main.head))
    other = any(token.timex >= 0 for token in parse.tokens[main.head + 1 : end])
    return day > told.head + 1 and parse.low(day) != "in" and not other


def _main(parse: Parse, told: Predicate) -> Predicate | None:
    """Find the verb of the subject that an aside tells of: the first that goes on behind it; None elsewhere."""
    clause = parse.clause(told.head)
    first, last = parse.span(clause)
    if parse.kinds[clause] in ("relative", "that") and first:
        front, _ = parse.span(clause - 1)
        behind = clause + 1
        while parse.kinds[behind : behind + 1] in (["relative"], ["that"]):
            behind += 1
        if parse.kinds[behind : behind + 1] != ["resumed"]:
            return None
        first = parse.starts[behind]
        last = parse.span(behind)[1]
        before = range(front, parse.starts[clause])
    else:
        before = range(first, told.first)
        if parse.kinds[clause + 1 : clause + 2] in (["tail"], ["resumed"]):
            last = parse.span(clause + 1)[1]
    if any(p.finite and p.head in before for p in parse.predicates):
        return None
    begin = max(first, told.head + 1)
    main = next((p for p in parse.predicates if p.finite and begin <= p.first < last), None)
    return main if main is not None and main is not told and not _led_in(parse, told, main) else None


def _led_in(parse: Parse, told: Predicate, main: Predicate) -> bool:
    """Whether a verb has a subject of its own behind a comma: "after the row that began in May, / the mayor left"."""
    comma = max((index for index in range(told.head, main.first) if parse.low(index) == ","), default=-1)
    return comma > 0 and not all(tk.is_adverb(token) for token in parse.tokens[comma + 1 : main.first])


def _ended(parse: Parse, line: Sequence[int]) -> list[int]:
    """Leave out what belongs to the verb behind: adverbs, and marks."""
    kept = list(line)
    while kept and (not parse.tokens[kept[-1]].is_word or _hangs(parse, kept[-1])):
        kept.pop()
    return kept


def _hangs(parse: Parse, index: int) -> bool:
    token = parse.tokens[index]
    return token.timex < 0 and (tk.is_adverb(token) or token.low in _LOOSE)


def _sure(parse: Parse, line: Sequence[int], told: Predicate) -> bool:
    """Whether a line says of a whole what is told of it: "few who fled", "half of those who fled" are others."""
    owner = _owner(parse, line, told)
    lows = [parse.low(index) for index in owner]
    if owner and parse.low(owner[0] - 1) in QUOTES:
        return False  # 'the loss of a "dry dock" / pump tried in May has cost it dear'
    if not owner or not _PARTS.isdisjoint(lows) or not _PARTS.isdisjoint(_led(parse, owner[0])):
        return False
    return not (len(owner) == 1 and (lows[0] in SUBJECTS or lows[0] in DETERMINERS))


def _owner(parse: Parse, line: Sequence[int], told: Predicate) -> list[int]:
    """Token numbers of who or what is told of, without a date in front of the verb: "the army / on Monday / fled"."""
    return [
        index
        for index in line
        if index < told.first
        and parse.tokens[index].timex < 0
        and not (parse.low(index) in PREPOSITIONS and parse.tokens[index + 1].timex >= 0)
    ]


def _led(parse: Parse, begin: int) -> list[str]:
    """Return the words that count the noun behind "of"."""
    if parse.low(begin - 1) not in PREPOSITIONS:
        return []
    return [parse.low(index) for index in range(max(0, begin - 3), begin)]
