"""Verbs of speech behind a quotation: "..., the mayor of Riga, who was there, said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import QUOTES, RELATIVES, REPORTING, SUBORDINATORS, Form, Parse
from timeline.languages.en.events import reporting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.events.grammar import Predicate

_QUOTING = REPORTING | frozenset(reporting.QUOTING_VERBS.split())
_OPENING = frozenset(("“", "«", "``"))
_CLOSING = frozenset(("”", "»", "''"))
_CLOSERS = frozenset((",", ".", "?", "!", "...", "…", "—", "–", "-", "'", "’", "--"))
_OPENING_OTHERS = SUBORDINATORS | {"that", "when", "if"}
_FARTHEST = 45


def opens_quotation(parse: Parse, index: int) -> bool:
    """Whether a token is an opening quotation mark; a straight one opens where a space or nothing stands before it."""
    low = parse.low(index)
    if low not in QUOTES or low in _CLOSING:
        return False
    return low in _OPENING or index == 0 or parse.tokens[index - 1].end < parse.tokens[index].start


def behind_quotations(parse: Parse) -> Iterator[tuple[int, int]]:
    """Yield the main verb of each clause that says who spoke what is quoted before it, and where that clause begins."""
    if QUOTES.isdisjoint(parse.words):
        return
    for index in range(1, len(parse.tokens)):
        if parse.low(index) in QUOTES and not opens_quotation(parse, index):
            comma = parse.low(index + 1) == ","
            if comma or parse.low(index - 1) in _CLOSERS:
                start = index + 1 + comma
                verb = _first_verb(parse, start)
                if verb is not None:
                    yield verb.head, start


def _first_verb(parse: Parse, start: int) -> Predicate | None:
    """Return the first finite verb outside relative clauses, if it tells of speech and nothing is quoted before it."""
    for predicate in parse.predicates:
        inverted = predicate.first == start and predicate.form is Form.PARTICIPLE
        if predicate.first < start or not (predicate.finite or inverted):
            continue
        if predicate.first - start > _FARTHEST or QUOTES & set(parse.lows[start : predicate.first]):
            return None
        if parse.opener(parse.clause(predicate.head)) in RELATIVES:
            continue
        if predicate.lemma == "tell" and predicate.first == start:
            return None  # "the author of “The River,” told the paper"
        if not _OPENING_OTHERS.isdisjoint(parse.lows[start : predicate.first]):
            return None  # "“it fell,” although the mayor said"
        told = predicate.lemma in _QUOTING or parse.low(predicate.head + 1) in reporting.PARTICLE_VERBS.get(
            predicate.lemma, ()
        )
        return predicate if told and (inverted or not predicate.passive) else None
    return None
