"""The rules compiled into one prefix tree a stage, and the chart that they fill."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING

from timeline.languages.en.time import STAGES
from timeline.temporal.compose import compose
from timeline.temporal.lattice import Edge, build_lattice
from timeline.temporal.tokens import near_triggers

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

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


Captures = dict[str, object]


def _matches(
    node: _Node, tokens: Sequence[Token], edges: Sequence[Sequence[Edge]], i: int, captured: Mapping[str, object]
) -> Iterator[tuple[TimexRule, int, int, int, Captures]]:
    for rule, lead, trail in node.ends:
        yield rule, lead, trail, i, dict(captured)
    if i >= len(tokens):
        return
    child = node.words.get(tokens[i].lower)
    if child is not None:
        yield from _matches(child, tokens, edges, i + 1, {**captured, "words": (*_words(captured), tokens[i].lower)})
    for name, target in node.classes.get("WORD", ()):
        if tokens[i].lower.isalpha():
            yield from _matches(target, tokens, edges, i + 1, {**captured, name: tokens[i].lower})
    if node.classes:
        for edge in edges[i]:
            for name, target in node.classes.get(edge.kind, ()):
                yield from _matches(
                    target, tokens, edges, edge.end, {**captured, name: edge.value, f"{name}@": (i, edge.end)}
                )


def _words(captured: Mapping[str, object]) -> tuple[str, ...]:
    words = captured.get("words", ())
    return words if isinstance(words, tuple) else ()


def parse(tokens: Sequence[Token]) -> list[Expression]:
    """Fill the chart stage by stage, and return every expression found, however they overlap.

    The lattice is extended as it goes: an expression of one stage is an edge for the next.
    """
    near, active = near_triggers(tokens)
    edges = build_lattice(tokens, near)
    kinds = {i: {edge.kind for edge in edges[i]} for i in near}
    found: list[Expression] = []
    for root in compiled():
        added: list[tuple[int, Edge]] = []
        words, classes = root.words, root.classes.keys()
        for i in active:
            if tokens[i].lower not in words and classes.isdisjoint(kinds[i]):
                continue
            best: dict[tuple[str, int], Expression] = {}
            for rule, lead, trail, end, captured in _matches(root, tokens, edges, i, {}):
                expression = compose(rule, captured, i + lead, end - trail)
                if expression is not None:
                    best.setdefault((expression.yields, expression.end), expression)
            for (kind, _), expression in best.items():
                added.append((expression.start, Edge(kind, expression, expression.end)))
                found.append(expression)
        for start, edge in added:
            edges[start].append(edge)
            kinds[start].add(edge.kind)
    return found
