"""From tokens to clauses and verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.clauses import open_clauses
from timeline.events.grammar import Parse
from timeline.events.verbs import predicates

if TYPE_CHECKING:
    from timeline.events.tokens import Token


def parse(tokens: list[Token]) -> Parse:
    """Find clauses, then the predicates in them."""
    result = Parse(tokens)
    open_clauses(result)
    result.predicates = predicates(result)
    result.heads = {predicate.head: predicate for predicate in result.predicates}
    result.firsts = frozenset(predicate.first for predicate in result.predicates)
    return result
