"""What a line can do without: whole constituents, and what each of them loses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.betweencommas import between_commas
from timeline.events.clausal import asides, clause_units, fronted, reduced, second
from timeline.events.governor import governor
from timeline.events.grammar import (
    COORDINATORS,
    DASHES,
    PREPOSITIONS,
    QUOTES,
    REPORTING,
    SUBORDINATORS,
    TIME_SUBORDINATORS,
    Form,
    is_dash,
)
from timeline.events.phrases import (
    BINDING,
    GIVEN,
    KEPT_PREPOSITIONS,
    SPARE_ADVERBS,
    Unit,
    adverb,
    chain_end,
    lists,
    phrase,
    purpose,
    spare_of,
    splits_range,
    stuck,
)
from timeline.events.stranding import with_aside
from timeline.events.subjects import subject_of
from timeline.events.titles import country_of, dates, spelled_out, title

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.events.grammar import Parse

_OPENERS = SPARE_ADVERBS | PREPOSITIONS | COORDINATORS | GIVEN | {"to", "that", "(", ","}
_SCALE = 6
_SUBORDINATING = SUBORDINATORS | TIME_SUBORDINATORS
_FREE = frozenset(
    ("using", "saying", "adding", "calling", "citing", "leaving", "bringing", "killing", "wounding", "injuring")
)


def units_of(parse: Parse, line: Sequence[int], vital: range) -> list[Unit]:
    """List what a line, and any part of it, can do without; never a token of `vital`."""
    owner = _subject(parse, vital)
    first, end, verbs = vital.start, vital.stop, parse.firsts
    quoted = not QUOTES.isdisjoint(parse.words)
    scaled = "from" in parse.words and "to" in parse.words
    bound = not BINDING.isdisjoint(parse.words)
    return [
        unit
        for unit in dict.fromkeys(with_aside(parse, one, first) for one in _units(parse, line, vital, owner))
        if unit is not None
        and (unit.end <= first or unit.first >= end or _inside_verb(parse, unit, vital))
        and not (unit.end in verbs and _strands_verb(parse, unit))
        and not _strands_second(parse, unit)
        and not (bound and splits_range(parse, unit.first))
        and not (quoted and _opens_quote(parse, unit))
        and not (scaled and _ends_scale(parse, unit))
    ]


def _inside_verb(parse: Parse, unit: Unit, vital: range) -> bool:
    """Whether a unit is an adverb between a verb and its auxiliary: "will / jointly make"."""
    single = unit.end == unit.first + 1 and vital.start < unit.first < vital.stop - 1
    return single and parse.low(unit.first) in SPARE_ADVERBS


def _opens_quote(parse: Parse, unit: Unit) -> bool:
    """Whether a unit holds the mark that opens a quotation without the one that closes it, or what leads that in."""
    marks = [low in QUOTES for low in parse.lows[: unit.end]]
    leads = parse.low(unit.first) == "," and parse.low(unit.end) in QUOTES  # ', saying, / "It is over"'
    return sum(marks[: unit.first]) % 2 == 0 and (sum(marks) % 2 > 0 or leads)


def _ends_scale(parse: Parse, unit: Unit) -> bool:
    """Whether a unit holds the "to" of a "from" in front: "fell from 58 percent / in May to 55 percent"."""
    end = next((i for i in range(unit.first, unit.end) if parse.low(i) == "to" and _is_amount(parse, i + 1)), -1)
    near = range(unit.first - 1, max(-1, unit.first - _SCALE), -1)
    return end >= 0 and any(parse.low(i) == "from" and _is_amount(parse, i + 1) for i in near)


def _is_amount(parse: Parse, index: int) -> bool:
    return parse.low(index) == "$" or parse.low(index)[:1].isdigit()


def _strands_verb(parse: Parse, unit: Unit) -> bool:
    """Whether a unit ends before the verb of a clause that begins in it: "about the sanctions the port / is facing"."""
    verb = parse.firsts[unit.end]
    closed = parse.low(unit.end - 1) == "," or is_dash(parse, unit.end - 1) or parse.low(unit.end - 1) in DASHES
    if closed:
        return False
    if verb.form is Form.INFINITIVE:  # "and cut the road, causing the rebels / to withdraw"
        ruling = governor(parse, verb)[1]
        return ruling is not None and ruling.form is Form.GERUND and unit.first <= ruling.head < unit.end
    owner = subject_of(parse, verb) if verb.finite else []
    if owner and owner[0].start > parse.tokens[unit.first].start:
        return True
    clause = parse.clause(unit.end)
    return verb.finite and any(
        p.finite and p.head < unit.first and parse.clause(p.head) == clause for p in parse.predicates
    )


def _strands_second(parse: Parse, unit: Unit) -> bool:
    """Whether a unit ends before a verb that goes on from one in it: "with some that came, / but were shelled"."""
    joined = unit.end + (parse.low(unit.end) == ",")
    verb = parse.firsts.get(joined + 1) if parse.low(joined) in COORDINATORS else None
    if verb is None or not verb.finite:
        return False
    earlier = [p.head for p in parse.predicates if p.finite and p.head < joined]
    return bool(earlier) and unit.first <= earlier[-1]


def _subject(parse: Parse, vital: range) -> int:
    """Return the token number at which the subject of the verb begins that a line is about; -1 where none is known."""
    verb = next((p for p in parse.predicates if p.head in vital and p.finite), None)
    words = subject_of(parse, verb) if verb is not None else []
    return next((place for place, token in enumerate(parse.tokens) if words and token.start == words[0].start), -1)


def _units(parse: Parse, kept: Sequence[int], vital: range, owner: int) -> Iterator[Unit]:
    main = vital.start
    starts, lows = set(parse.starts), parse.lows
    for place, index in enumerate(kept):
        low = lows[index]
        if not place or (low not in _OPENERS and index not in starts):
            continue
        if index in starts:
            yield from clause_units(parse, index, main)
        if low == ",":
            whole = _behind_subject(parse, kept[0], index)
            yield from (
                unit for unit in between_commas(parse, index, main) if whole or not unit.first <= owner < unit.end
            )
        elif low in COORDINATORS:
            yield from second(parse, index, main)
        else:
            yield from _from_word(parse, kept, place, main)
    yield from dates(parse, kept, main)
    yield from asides(parse, main)
    yield from fronted(parse, kept, main)
    for predicate in parse.predicates:
        if predicate.form not in (Form.PARTICIPLE, Form.GERUND) or not kept[0] < predicate.first <= kept[-1]:
            continue
        if predicate.first != main:
            yield from reduced(parse, predicate.first, predicate.head, predicate.form)
    if not _FREE.isdisjoint(parse.words):
        for index in kept:
            if lows[index] in _FREE and index not in parse.heads:
                yield from reduced(parse, index, index, Form.GERUND)


def _behind_subject(parse: Parse, opening: int, comma: int) -> bool:
    """Whether the first comma of a line stands behind its subject, and not behind what leads up to it."""
    token = parse.tokens[opening]
    leads = token.timex >= 0 or token.low in PREPOSITIONS or token.word.adverb or token.low in _SUBORDINATING
    first = not any(p.head < comma for p in parse.predicates) and "," not in parse.lows[opening:comma]
    return first and not leads and opening < comma - 1


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
        if end not in parse.starts and not stuck(parse, end) and not lists(parse, end):
            yield Unit(7.5, index, end)
    elif low == "of" and place > 1 and parse.tokens[index - 1].is_name:
        yield from country_of(parse, index)
    elif (
        low == "that" and parse.tokens[index - 1].word.lemma in REPORTING and parse.low(index + 1) not in ("that", "of")
    ):
        yield Unit(0.5, index, index + 1)
    elif low == "(" and place > 1:
        yield from spelled_out(parse, index)
    if low in GIVEN and parse.tokens[index].is_name:
        yield from title(parse, kept, place)
