"""The rules compiled into one prefix tree a stage, and the chart that they fill."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from timeline.languages.en.time import STAGES
from timeline.temporal.compose import compose
from timeline.temporal.lattice import Edge, build_lattice
from timeline.temporal.tokens import near_triggers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.languages.shapes import TimexRule
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Token

_ELEMENT = re.compile(r"(?:(?P<name>[a-z]\w*):)?(?P<body>.+)$")


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


def _expand(pattern: str) -> Iterator[list[str]]:
    """Write out a pattern's alternatives and options: "the? MONTH|SEASON" gives four sequences."""
    choices = []
    for element in pattern.split():
        body = element.removesuffix("?") if len(element) > 1 else element
        context = "^" if body.startswith("^") else ""
        match = _ELEMENT.match(body.removeprefix("^"))
        if match is None:
            raise ValueError(pattern)
        prefix = f"{match['name']}:" if match["name"] else ""
        alternatives = [f"{context}{prefix}{part}" for part in match["body"].split("|") if part]
        choices.append([*alternatives, ""] if body != element else alternatives)
    for sequence in product(*choices):
        elements = [element for element in sequence if element]
        if elements[0] != "," and elements[-1] != ",":
            yield elements


@lru_cache(maxsize=1)
def compiled() -> tuple[_Node, ...]:
    """Compile all stages, once a process."""
    return tuple(_compile(rules) for rules in STAGES)


def _compile(rules: Sequence[TimexRule]) -> _Node:
    root = _Node()
    for rule in rules:
        for elements in _expand(rule.pattern):
            node = root
            bare = [element.startswith("^") for element in elements]
            lead = next((k for k, context in enumerate(bare) if not context), len(bare))
            trail = next((k for k, context in enumerate(reversed(bare)) if not context), 0)
            for element in elements:
                name, _, body = element.removeprefix("^").rpartition(":")
                node = node.kind(name or body.lower(), body) if body.isupper() else node.word(body)
            node.ends.append((rule, lead, trail))
    return root


class _Trace(NamedTuple):
    """A step of a match, linked to the one before; captures are gathered only where a rule ends."""

    before: _Trace | None
    name: str
    value: object
    start: int
    end: int


class _Match(NamedTuple):
    rule: TimexRule
    lead: int
    trail: int
    end: int
    trace: _Trace | None

    def captured(self) -> dict[str, object]:
        """Gather the captures by name, where each stands under its name with "@", and the literal words in order."""
        steps = []
        step = self.trace
        while step is not None:
            steps.append(step)
            step = step.before
        found: dict[str, object] = {}
        words = []
        for name, value, start, end in (step[1:] for step in reversed(steps)):
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
            for edge in reversed(edges[i]):
                for name, target in node.classes.get(edge.kind, ()):
                    stack.append((target, edge.end, _Trace(trace, name, edge.value, i, edge.end)))
            for name, target in node.classes.get("WORD", ()):
                if lowers[i].isalpha():
                    stack.append((target, i + 1, _Trace(trace, name, lowers[i], i, i + 1)))
        child = node.words.get(lowers[i])
        if child is not None:
            stack.append((child, i + 1, _Trace(trace, "", lowers[i], i, i + 1)))
    return found


def parse(tokens: Sequence[Token]) -> list[Expression]:
    """Fill the chart stage by stage, and return every expression found, however they overlap.

    The lattice is extended as it goes: an expression of one stage is an edge for the next.
    """
    near, active = near_triggers(tokens)
    edges = build_lattice(tokens, near)
    lowers = [token.lower for token in tokens]
    kinds = {i: {edge.kind for edge in edges[i]} for i in active}
    found: list[Expression] = []
    for root in compiled():
        added: list[Expression] = []
        words, classes = root.words, root.classes.keys()
        for i in active:
            if lowers[i] not in words and classes.isdisjoint(kinds[i]):
                continue
            best: dict[tuple[str, int], Expression] = {}
            for match in _matches(root, lowers, edges, i):
                expression = compose(match.rule, match.captured(), i + match.lead, match.end - match.trail)
                if expression is not None:
                    best.setdefault((expression.yields, expression.end), expression)
            added.extend(best.values())
        for expression in added:
            edges[expression.start].append(Edge(expression.yields, expression, expression.end))
            kinds.setdefault(expression.start, set()).add(expression.yields)
        found.extend(added)
    return found
