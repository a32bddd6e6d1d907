"""The rules compiled into one prefix tree a stage, and the chart that they fill."""

from __future__ import annotations

import gc
from collections import Counter
from functools import lru_cache, reduce
from itertools import chain, product
from operator import or_
from typing import TYPE_CHECKING

from timeline.languages.en.time import STAGES
from timeline.temporal.captures import Captures
from timeline.temporal.compose import blank, compose
from timeline.temporal.expression import KNOWN_BY_FEAST, NAMED_DAY
from timeline.temporal.lattice import Edge, build_lattice
from timeline.temporal.patterns import elements, is_class
from timeline.temporal.steps import ANYTHING, steps

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from timeline.languages.shapes import TimexRule
    from timeline.temporal.captures import Trace
    from timeline.temporal.expression import Expression
    from timeline.temporal.vocabulary import Lexeme

_FINAL = frozenset({"DATE", "TIME", "DURATION", "SET", "SPAN", "VAGUE", "NOTHING", "RANGE"})
"""What is an expression by itself; all else is only part of one."""
_KNOWN = frozenset((NAMED_DAY, KNOWN_BY_FEAST))
"""The rules of days that an event goes by, which tell more than the day alone."""
_LONGEST = 40
"""Tokens: longer runs are no phrases that come again, and are not kept."""


class _Node:
    """A place in the tree of rules: the words and classes that lead on from it, and the rules that end there."""

    __slots__ = ("beyond", "classes", "ends", "next", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node] = {}
        self.classes: dict[str, list[tuple[str, _Node]]] = {}
        self.ends: list[tuple[Expression, int, int]] = []
        self.beyond: dict[str, int] = {}
        """What may stand behind each word and class that leads on, as sets of terminals."""
        self.next = 0
        """What may stand here, as a set of terminals (see `steps`): words, classes, and anything where a rule ends."""

    def step(self, name: str, part: str, bit: int) -> _Node:
        self.next |= bit
        if not is_class(part):
            if part not in self.words:
                self.words[part] = _Node()
            return self.words[part]
        children = self.classes.setdefault(part, [])
        name = name or part.lower()
        for known, child in children:
            if known == name:
                return child
        children.append((name, child := _Node()))
        return child


def written_out(pattern: str) -> Iterator[list[tuple[str, str, bool]]]:
    """Write out a pattern's alternatives and options: "the? MONTH|SEASON" gives four sequences.

    A comma joins what is on both its sides; it is not part of the extent at an end.
    """
    choices = []
    for place in elements(pattern):
        named = [(place.name, part, place.context) for part in place.alternatives]
        choices.append([*named, None] if place.optional else named)
    for choice in product(*choices):
        sequence = [step for step in choice if step is not None]
        if (",", False) not in (sequence[0][1:], sequence[-1][1:]):
            yield sequence


@lru_cache(maxsize=1)
def compiled() -> tuple[tuple[_Node, int, int], ...]:
    """Compile all stages, once a process: the tree of each, and two sets of terminals, of which a match holds one each.

    The first is of what earlier stages yield, or else all; the second of what tells one rule from the others. As all of
    it is kept, no garbage is sought meanwhile, which would take a third of the time.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        return _compiled()
    finally:
        if collects:
            gc.enable()


def _compiled() -> tuple[tuple[_Node, int, int], ...]:
    stages = [[_terminals(sequence) for rule in rules for sequence in written_out(rule.pattern)] for rules in STAGES]
    patterns = Counter(chain(*chain(*stages)))
    nodes = {rule.yields for rules in STAGES for rule in rules}
    return tuple(
        (_compile(rules), _needed(sequences, nodes), _telling(sequences, nodes, patterns))
        for rules, sequences in zip(STAGES, stages, strict=True)
    )


def _terminals(sequence: Iterable[tuple[str, str, bool]]) -> frozenset[str]:
    return frozenset([part for _, part, _ in sequence])


def _needed(sequences: Iterable[frozenset[str]], nodes: set[str]) -> int:
    """Collect terminals without which no rule of a stage can match: what earlier stages yield, or else any."""
    used = {sequence & nodes for sequence in sequences}
    fewest = [kinds for kinds in used if not any(others < kinds for others in used)]
    bits = steps().bits
    return reduce(or_, [bits[kind] for kinds in fewest for kind in kinds], 0) if all(fewest) else -1


def _telling(sequences: Iterable[frozenset[str]], nodes: set[str], patterns: Mapping[str, int]) -> int:
    """Collect of each rule's terminals that which the fewest patterns have; a word, or what is yielded, tells least."""

    def commonness(part: str) -> tuple[bool, bool, int, str]:
        return part == "WORD", part in nodes, patterns[part], part

    bits = steps().bits
    return reduce(or_, [bits[min(sequence, key=commonness)] for sequence in sequences], 0)


def _compile(rules: Sequence[TimexRule]) -> _Node:
    root, bits = _Node(), steps().bits
    for rule in rules:
        unfilled = blank(rule)
        for sequence in written_out(rule.pattern):
            node = root
            lead = next((k for k, (_, _, context) in enumerate(sequence) if not context), len(sequence))
            trail = next((k for k, (_, _, context) in enumerate(reversed(sequence)) if not context), 0)
            for name, part, _ in sequence:
                node = node.step(name, part, bits[part])
            node.ends.append((unfilled, lead, trail))
            node.next |= ANYTHING
    for word, child in root.words.items():
        root.beyond[word] = child.next
    for kind, children in root.classes.items():
        root.beyond[kind] = reduce(or_, [child.next for _, child in children])
    return root


_Match = tuple["Expression", int, int, int, "Trace | None"]
"""What the rule alone assigns, the tokens of context in front and behind, where the match ends, and its last step."""


def _matches(
    root: _Node, lowers: Sequence[str], chart: Sequence[Sequence[Edge]], here: Sequence[int], start: int
) -> list[_Match]:
    """Walk the tree over the chart from one position: ends of shorter matches before those of longer ones.

    `chart` holds the edges of each position, the newest first, `here` what stands there as a set of terminals; behind
    the last position is one more, where nothing stands.
    """
    found: list[_Match] = []
    stack: list[tuple[_Node, int, Trace | None]] = [(root, start, None)]
    while stack:
        node, i, trace = stack.pop()
        for unfilled, lead, trail in node.ends:
            found.append((unfilled, lead, trail, i, trace))
        classes, words = node.classes, node.words
        if classes:
            for kind, value, length in chart[i]:
                if kind in classes:
                    end = i + length
                    for name, target in classes[kind]:
                        if target.next & here[end]:
                            stack.append((target, end, (trace, name, value, i, end)))
        if words and (word := lowers[i]) in words:
            child = words[word]
            if child.next & here[i + 1]:
                stack.append((child, i + 1, (trace, "", word, i, i + 1)))
    return found


def parse(run: Sequence[Lexeme]) -> tuple[Expression, ...]:
    """Find every expression in a run of tokens, however they overlap; positions count from the start of the run."""
    return _recalled(tuple(run)) if len(run) <= _LONGEST else _parse(run)


@lru_cache(maxsize=1 << 14)
def _recalled(run: tuple[Lexeme, ...]) -> tuple[Expression, ...]:
    return _parse(run)


def _better(x: Expression, known: Expression) -> bool:
    """Whether a later reading of the same words takes the place of an earlier one."""
    if (known.rule.narrative and not x.rule.narrative) or (x.rule.name in _KNOWN and known.rule.name not in _KNOWN):
        return True
    if x.base is None or known.base is None or x.rule is not known.rule:
        return False
    return x.base.end > known.base.end  # the same words beside a longer date


def _parse(run: Sequence[Lexeme]) -> tuple[Expression, ...]:
    """Fill the chart stage by stage: an expression of one stage is an edge for the next."""
    bits = steps().bits
    lowers = [lexeme.lower for lexeme in run]
    chart, here = build_lattice(run, lowers, bits)
    present = reduce(or_, here, 0)
    here.append(ANYTHING)
    chart.append([])
    lowers.append("")
    starts = range(max([i for i, x in enumerate(run, 1) if x.trigger or x.figures], default=len(run)))
    found: list[Expression] = []
    for root, needed, telling in compiled():
        opens = root.next
        if not (telling & present and needed & present and opens & present):
            continue
        added: list[Expression] = []
        beyond = root.beyond
        for i in starts:
            if not opens & here[i]:
                continue
            if not beyond.get(lowers[i], 0) & here[i + 1]:
                for kind, _, length in chart[i]:
                    if kind in beyond and beyond[kind] & here[i + length]:
                        break
                else:
                    continue
            if matches := _matches(root, lowers, chart, here, i):
                added.extend(_expressions(matches, i))
        for expression in added:
            start = expression.start
            chart[start].insert(0, (expression.yields, expression, expression.end - start))
            bit = bits.get(expression.yields, 0)
            here[start] |= bit
            present |= bit
        found.extend(added)
    return tuple([expression for expression in found if expression.yields in _FINAL])


def _expressions(matches: Iterable[_Match], start: int) -> Iterable[Expression]:
    """Compose the matches from one position; of those that yield the same the first stands, or a better one."""
    best: dict[tuple[str, int], Expression] = {}
    for unfilled, lead, trail, end, last in matches:
        expression = compose(unfilled, Captures(last), start + lead, end - trail)
        if expression is None:
            continue
        known = best.setdefault((expression.yields, expression.end), expression)
        if known is not expression and _better(expression, known):
            best[expression.yields, expression.end] = expression
    return best.values()
