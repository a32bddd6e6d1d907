"""The rules compiled into one prefix tree a stage, and the chart that they fill."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from timeline.languages.en.time import STAGES
from timeline.temporal.compose import compose
from timeline.temporal.lattice import Edge, build_lattice
from timeline.temporal.patterns import elements, is_class

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.languages.shapes import TimexRule
    from timeline.temporal.expression import Expression
    from timeline.temporal.vocabulary import Lexeme

    _Trace = tuple["_Trace | None", str, object, int, int]

_LONGEST = 40
"""Tokens: longer runs are no phrases that come again, and are not kept."""


@dataclass(slots=True)
class _Node:
    words: dict[str, _Node] = field(default_factory=dict)
    classes: dict[str, list[tuple[str, _Node]]] = field(default_factory=dict)
    ends: list[tuple[TimexRule, int, int]] = field(default_factory=list)

    def word(self, word: str) -> _Node:
        return self.words.setdefault(word, _Node())

    def kind(self, name: str, kind: str) -> _Node:
        for known, child in self.classes.setdefault(kind, []):
            if known == name:
                return child
        child = _Node()
        self.classes[kind].append((name, child))
        return child


def _expand(pattern: str) -> Iterator[list[tuple[str, str, bool]]]:
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
def compiled() -> tuple[_Node, ...]:
    """Compile all stages, once a process."""
    return tuple(_compile(rules) for rules in STAGES)


def _compile(rules: Sequence[TimexRule]) -> _Node:
    root = _Node()
    for rule in rules:
        for sequence in _expand(rule.pattern):
            node = root
            lead = next((k for k, (_, _, context) in enumerate(sequence) if not context), len(sequence))
            trail = next((k for k, (_, _, context) in enumerate(reversed(sequence)) if not context), 0)
            for name, part, _ in sequence:
                node = node.kind(name or part.lower(), part) if is_class(part) else node.word(part)
            node.ends.append((rule, lead, trail))
    return root


class _Match(NamedTuple):
    rule: TimexRule
    lead: int
    trail: int
    end: int
    trace: _Trace | None
    """The last step, which holds the one before: captures are gathered only where a rule ends."""

    def captured(self) -> dict[str, object]:
        """Gather the captures by name, where each stands under its name with "@", and the literal words in order."""
        steps = []
        step = self.trace
        while step is not None:
            steps.append(step)
            step = step[0]
        found: dict[str, object] = {}
        words = []
        for _, name, value, start, end in reversed(steps):
            if name:
                found[name] = value
                found[f"{name}@"] = (start, end)
            else:
                words.append(value)
        found["words"] = tuple(words)
        return found


def _matches(root: _Node, lowers: Sequence[str], edges: Sequence[Sequence[Edge]], start: int) -> list[_Match]:
    """Walk the tree over the lattice from one position: ends of shorter matches before those of longer ones."""
    found: list[_Match] = []
    stack: list[tuple[_Node, int, _Trace | None]] = [(root, start, None)]
    while stack:
        node, i, trace = stack.pop()
        for rule, lead, trail in node.ends:
            found.append(_Match(rule, lead, trail, i, trace))
        if i >= len(lowers):
            continue
        if node.classes:
            for kind, value, end in reversed(edges[i]):
                for name, target in node.classes.get(kind, ()):
                    stack.append((target, end, (trace, name, value, i, end)))
        child = node.words.get(lowers[i])
        if child is not None:
            stack.append((child, i + 1, (trace, "", lowers[i], i, i + 1)))
    return found


def parse(run: Sequence[Lexeme]) -> tuple[Expression, ...]:
    """Find every expression in a run of tokens, however they overlap; positions count from the start of the run."""
    return _recalled(tuple(run)) if len(run) <= _LONGEST else _parse(run)


@lru_cache(maxsize=1 << 14)
def _recalled(run: tuple[Lexeme, ...]) -> tuple[Expression, ...]:
    return _parse(run)


def _better(x: Expression, known: Expression) -> bool:
    """Whether a later reading of the same words takes the place of an earlier one."""
    if known.rule.narrative and not x.rule.narrative:
        return True
    if x.base is None or known.base is None or x.rule is not known.rule:
        return False
    return x.base.end > known.base.end  # the same words beside a longer date


def _parse(run: Sequence[Lexeme]) -> tuple[Expression, ...]:
    """Fill the chart stage by stage: an expression of one stage is an edge for the next."""
    edges = build_lattice(run)
    lowers = [lexeme.lower for lexeme in run]
    kinds = [{edge.kind for edge in there} for there in edges]
    starts = range(1 + max((i for i, lexeme in enumerate(run) if lexeme.trigger), default=-1))
    found: list[Expression] = []
    for root in compiled():
        added: list[Expression] = []
        words, classes = root.words, root.classes.keys()
        for i in starts:
            if lowers[i] not in words and classes.isdisjoint(kinds[i]):
                continue
            best: dict[tuple[str, int], Expression] = {}
            for match in _matches(root, lowers, edges, i):
                expression = compose(match.rule, match.captured(), i + match.lead, match.end - match.trail)
                if expression is None:
                    continue
                known = best.setdefault((expression.yields, expression.end), expression)
                if _better(expression, known):
                    best[expression.yields, expression.end] = expression
            added.extend(best.values())
        for expression in added:
            edges[expression.start].append(Edge(expression.yields, expression, expression.end))
            kinds[expression.start].add(expression.yields)
        found.extend(added)
    return tuple(found)
