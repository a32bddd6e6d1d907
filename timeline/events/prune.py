"""An overlong line brought to length by what it can best do without: whole constituents, those of least loss first."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.events.clausal import LOSS_OF_FRONT, between_commas, clause_units, fronted, reduced, second
from timeline.events.grammar import COORDINATORS, DASHES, PREPOSITIONS, REPORTING, Form
from timeline.events.line import reach_of, width
from timeline.events.phrases import (
    GIVEN,
    KEPT_PREPOSITIONS,
    MARKS,
    SPARE_ADVERBS,
    Unit,
    adverb,
    chain_end,
    phrase,
    purpose,
    spare_of,
    stuck,
)
from timeline.events.subjects import subject_of
from timeline.events.titles import dates, spelled_out, title

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from timeline.events.grammar import Parse

_OPENERS = SPARE_ADVERBS | PREPOSITIONS | COORDINATORS | GIVEN | {"to", "that", "(", ","}
_FREE = frozenset(
    ("using", "saying", "adding", "calling", "citing", "leaving", "bringing", "killing", "wounding", "injuring")
)
_MOST_IF_DENIED = 2.8
"""Loss of what may go beside a negation, which may mean just that: "they did not leave on Monday"."""
_AT_FRONT = frozenset((1.0, 2.8, LOSS_OF_FRONT))
"""Losses of what may go from the beginning of a line."""


def pruned(parse: Parse, line: Sequence[int], units: Sequence[Unit], longest: int) -> tuple[list[int], float]:
    """Leave out whole constituents, some of `units`, until a line fits; empty where it cannot. Tell the loss.

    The least dear go first, of two alike the later one; then what had no need to go comes back, the dearest first.
    Negations, hedges, conditions and what a verb cannot do without stay in any case.
    """
    kept = list(line)
    while len(kept) > 1 and parse.low(kept[-1]) in MARKS and parse.low(kept[-1]) != ")":
        kept = kept[:-1]
    longest += 1  # the width counts a blank in front
    if width(parse, kept) <= longest:
        return kept, 0.0
    if any(left >= right for left, right in pairwise(kept)) or ("only" in parse.words and "but" in parse.words):
        return [], 0.0
    inside = set(kept)
    denied = any(p.negated and p.head in inside for p in parse.predicates)
    reach = reach_of(parse)
    excess = width(parse, kept) - longest
    gone: list[Unit] = []
    times: dict[int, int] = {}
    for unit in units:
        if unit.first == kept[0] and unit.loss not in _AT_FRONT:
            continue
        if (denied and unit.loss > _MOST_IF_DENIED) or not inside.issuperset(range(unit.first, unit.end)):
            continue
        gone.append(unit)
        for index in range(unit.first, unit.end):
            times[index] = times.get(index, 0) + 1
            if times[index] == 1:
                excess -= reach[index] - (reach[index - 1] if index else 0)
        if excess <= 0:
            break
    else:
        return [], 0.0
    for unit in sorted(gone, key=lambda unit: (-unit.loss, unit.first)):
        alone = [index for index in range(unit.first, unit.end) if times[index] == 1]
        back = sum(reach[index] - (reach[index - 1] if index else 0) for index in alone)
        if excess + back <= 0:
            excess += back
            gone.remove(unit)
            for index in range(unit.first, unit.end):
                times[index] -= 1
    return _tidy(parse, [index for index in kept if not times.get(index)]), sum(unit.loss for unit in gone)


def units_of(parse: Parse, line: Sequence[int], vital: Collection[int]) -> list[Unit]:
    """List what a line, and any part of it, can do without, the least dear first; never a token of `vital`."""
    owner = _subject(parse, vital)
    units = {
        unit for unit in _units(parse, line, vital, owner) if not any(unit.first <= place < unit.end for place in vital)
    }
    return sorted(units, key=lambda unit: (unit.loss, -unit.first, unit.end))


def _tidy(parse: Parse, kept: list[int]) -> list[int]:
    """Take off marks that are left at the ends or stand side by side."""
    line: list[int] = []
    for index in kept:
        mark = parse.low(index) in (",", ";") or parse.low(index) in DASHES
        if mark and (not line or parse.low(line[-1]) in (",", ";", ":") or parse.low(line[-1]) in DASHES):
            continue
        line.append(index)
    while len(line) > 1 and parse.low(line[-1]) in (",", ";", ":", "(", "—", "–", "--"):
        line.pop()
    return line


def _subject(parse: Parse, vital: Collection[int]) -> int:
    """Return the token number at which the subject of the verb begins that a line is about; -1 where none is known."""
    verb = next((p for p in parse.predicates if p.head in vital and p.finite), None)
    words = subject_of(parse, verb) if verb is not None else []
    return next((place for place, token in enumerate(parse.tokens) if words and token.start == words[0].start), -1)


def _units(parse: Parse, kept: Sequence[int], vital: Collection[int], owner: int) -> Iterator[Unit]:
    main = min(vital)
    starts, lows = set(parse.starts), parse.lows
    for place, index in enumerate(kept):
        low = lows[index]
        if not place or (low not in _OPENERS and index not in starts):
            continue
        if index in starts:
            yield from clause_units(parse, index, main)
        if low == ",":
            yield from (unit for unit in between_commas(parse, index, main) if not unit.first <= owner < unit.end)
        elif low in COORDINATORS:
            yield from second(parse, index, main)
        else:
            yield from _from_word(parse, kept, place, main)
    yield from dates(parse, kept, main)
    yield from fronted(parse, kept, main)
    for predicate in parse.predicates:
        if predicate.form in (Form.PARTICIPLE, Form.GERUND) and predicate.first != main:
            yield from reduced(parse, predicate.first, predicate.head, predicate.form)
    if not _FREE.isdisjoint(parse.words):
        for index in kept:
            if lows[index] in _FREE and index not in parse.heads:
                yield from reduced(parse, index, index, Form.GERUND)


def _from_word(parse: Parse, kept: Sequence[int], place: int, main: int) -> Iterator[Unit]:
    """Yield what begins with a word that opens a phrase, a title or a name spelled out."""
    index = kept[place]
    low = parse.low(index)
    if low in SPARE_ADVERBS and parse.tokens[index].timex < 0:
        yield from adverb(parse, index)
    elif low in PREPOSITIONS and low not in KEPT_PREPOSITIONS:
        yield from phrase(parse, index, main)
    elif low == "to":
        yield from purpose(parse, index)
    elif low == "of" and place > 1 and spare_of(parse, index):
        end = chain_end(parse, index + 1)
        if end not in parse.starts and not stuck(parse, end):
            yield Unit(7.5, index, end)
    elif low == "that" and parse.tokens[index - 1].word.lemma in REPORTING and parse.low(index + 1) != "that":
        yield Unit(0.5, index, index + 1)
    elif low == "(" and place > 1:
        yield from spelled_out(parse, index)
    if low in GIVEN and parse.tokens[index].is_name:
        yield from title(parse, kept, place)
