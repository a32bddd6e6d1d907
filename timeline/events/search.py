"""One search for the line of an event: which part of its sentence, what of it, at what cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.alone import HANGING, NAMING, faults_of, second_that
from timeline.events.comparisons import limits_rank
from timeline.events.endings import closed, names_time
from timeline.events.fit import fitted
from timeline.events.fronted import only_joins
from timeline.events.grammar import (
    COORDINATORS,
    DEPENDING,
    DETERMINERS,
    PREPOSITIONS,
    SUBJECTS,
    UNFINISHED,
    Form,
    Parse,
)
from timeline.events.line import width
from timeline.events.link import Link
from timeline.events.looseends import without_loose_end
from timeline.events.relativenoun import with_members
from timeline.events.severed import severed
from timeline.events.spoken import fluent
from timeline.events.tails import ended

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.events.attribution import Frame

COST_OF_FAULT = 40.0
"""More than all that a line loses by its cuts."""
_LOSS_OF_ELLIPSIS = 100.0
"""Two faults and what is behind it."""
_LOSS_OF_FOCUS = 8.0
"""Of more than the clause of the event."""
_LOSS_OF_CLAUSES = 14.0
_LOSS_OF_DETAIL = 20.0
_NEVER = 10_000.0
_HOPELESS = 3 * COST_OF_FAULT
_MANY = 3
_FEWEST = 5
_SAME_TIME = frozenset(("as", "when", "while"))
_LOOSE = frozenset(("relative", "attached", "subordinate", "coordinate", "stop", "tail"))


class Search:
    """The parts of a sentence that a line may be made of, and the best line that they give."""

    def __init__(self, parse: Parse, frames: Sequence[Frame], link: Link, whole: range, longest: int) -> None:
        self.parse, self.frames, self.link, self.longest = parse, frames, link, longest
        self.whole = whole
        """The sentence without dateline and label."""
        self.cost = 0.0
        """Of the line that was found."""

    def fit(self, line: list[int]) -> tuple[list[int], float]:
        """Bring a line to its length, or as near to it as can be, and tell the loss."""
        if width(self.parse, line) <= self.longest:
            return line, 0.0
        kept, loss = fitted(self.parse, line, self.link, self.longest)
        return closed(self.parse, kept), loss

    def alone(self, line: list[int]) -> list[int]:
        """Bring a line to its length that nothing may take the place of."""
        kept, self.cost = self.fit(line)
        self.cost += 3 * COST_OF_FAULT * severed(self.parse, kept)
        return kept

    def best(self, line: list[int], told: list[int]) -> tuple[list[int], str]:
        """Return the cheapest line, and an ellipsis where it is one that is cut off.

        `line` is the clause of the event, `told` what is told of it. The cost is that of the faults by which a line
        cannot be read alone, and of what it loses. Tried are the clause, the sentence as it is, what is told, each
        without what it can do without, whole clauses, and the beginning as far as a line goes; one that does without
        the event's word only where nothing else can be read.
        """
        if len(line) == len(self.whole) and width(self.parse, line) <= self.longest:
            return line, ""
        best, cut, least = line, "", _NEVER
        for found, loss, mark in self._candidates(line, told):
            kept = found if mark else with_members(self.parse, without_loose_end(self.parse, found))
            kept = kept[1:] if kept and self.parse.low(kept[0]) == "and" else kept
            if not kept or width(self.parse, kept) > self.longest + 1 or least <= loss:
                continue
            whole = loss == _LOSS_OF_FOCUS and kept[0] > self.link.head
            if self.link.head not in kept and not whole and not (mark and least > _HOPELESS and self._leads_up(kept)):
                continue
            faults = faults_of(self.parse, self.frames, kept, self.whole)
            faults += 3 * (not set(self.link.needs).issubset(kept))
            cost = loss + COST_OF_FAULT * faults
            if cost < least:
                best, cut, least = kept, mark, cost
            if least < COST_OF_FAULT:
                break
        self.cost = least
        return best, cut

    def _candidates(self, line: list[int], told: list[int]) -> Iterator[tuple[list[int], float, str]]:
        """Yield what may be the line, with its loss and its ellipsis, one after another as asked."""
        parse = self.parse
        short, loss = self.fit(line)
        yield short, loss, ""
        if (second := second_that(parse, line)) and self.link.head in line[second:]:
            yield *self.fit(line[second + 1 :]), ""
        sentence = _without_coordinator(parse, fluent(parse, self.whole, self.link.vital))
        tried = [line]
        for other in (_without_coordinator(parse, told), sentence):
            if other not in tried:
                tried.append(other)
                kept, loss = self.fit(other)
                yield kept, loss + _LOSS_OF_FOCUS, ""
        yield self._same_time(), _LOSS_OF_FOCUS, ""
        yield _whole_clauses(parse, sentence, self.longest), _LOSS_OF_CLAUSES, ""
        yield ended(parse, short, self.link, self.longest), _LOSS_OF_DETAIL, ""
        for other, loss in ((short, 0.0), (sentence, _LOSS_OF_FOCUS)):
            yield _beginning(parse, other, self.longest), _LOSS_OF_ELLIPSIS + loss, "…"
        if parse.low(line[0]) in NAMING and len(line) > _MANY:
            yield *self.fit(line[1:]), ""

    def _same_time(self) -> list[int]:
        """Take the main clause behind one of the same time and day: "on Monday, as they left, / it rained"."""
        parse = self.parse
        if len(parse.starts) <= _MANY or parse.low(parse.starts[1]) not in _SAME_TIME or self.link.nominal:
            return []
        front = parse.tokens[self.whole.start : parse.starts[1]]
        if not front or any(t.timex < 0 and t.is_word and t.low not in PREPOSITIONS for t in front):
            return []
        for clause in range(2, len(parse.starts)):
            start, end = parse.span(clause)
            verb = next((p for p in parse.predicates if p.finite and start <= p.head < end), None)
            main = parse.kinds[clause] in ("resumed", "coordinate") and parse.low(start - 1) == ","
            if main and verb is not None and self.link.head < start < verb.first and not only_joins(parse, start):
                kept, _ = fitted(parse, range(start, len(parse.tokens)), Link(verb.head, verb), self.longest)
                return kept
        return []

    def _leads_up(self, line: Sequence[int]) -> bool:
        """Whether a line that ends before its event may stand for one that nobody can read: no plan, no doubt."""
        inside = set(line)
        told = [p for p in self.parse.predicates if p.finite and p.head in inside]
        plain = all(p.form is Form.PAST and not p.negated for p in told)
        return plain and line[-1] < self.link.head and not self.link.nominal


def _without_coordinator(parse: Parse, line: list[int]) -> list[int]:
    while len(line) > _MANY and parse.low(line[0]) == "that" and parse.low(line[1]) in DETERMINERS | SUBJECTS:
        line = line[1:]
    while len(line) > _MANY and (only_joins(parse, line[0]) or not parse.tokens[line[0]].is_word):
        line = line[1:]
    return line


def _whole_clauses(parse: Parse, line: list[int], longest: int) -> list[int]:
    """Cut a line behind the last clause that fits as a whole; empty where none does."""
    if parse.low(line[0]) in HANGING or parse.low(line[0]) in DEPENDING:
        return []
    for size in range(len(line) - 1, _FEWEST, -1):
        index = line[size]
        ends = parse.low(index) in (",", ";") or (index in parse.starts and parse.kinds[parse.clause(index)] in _LOOSE)
        ends = ends and not limits_rank(parse, index)
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
        if names_time(parse, line[-1]):
            break
        line = line[:-1]
    return line
