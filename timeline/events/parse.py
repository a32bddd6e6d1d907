"""From tokens to clauses and verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.clauses import open_clauses
from timeline.events.grammar import Parse
from timeline.events.tagged import Tagged
from timeline.events.verbs import predicates

if TYPE_CHECKING:
    from timeline.events.annotator import Told
    from timeline.events.tokens import Token


def parse(tokens: list[Token], tagged: Tagged | None = None) -> Parse:
    """Find clauses, then the predicates in them; `tagged` is what a pipeline tells of the same tokens."""
    result = Parse(tokens)
    open_clauses(result)
    if tagged is not None:
        tagged.open_clauses(result)
    result.predicates = predicates(result)
    if tagged is not None:
        result.predicates = tagged.formed(result.predicates)
    result.heads = {predicate.head: predicate for predicate in result.predicates}
    result.firsts = {predicate.first: predicate for predicate in result.predicates}
    if tagged is not None:
        tagged.complete(result)
    return result


def parse_told(tokens: list[Token], told: Told | None) -> Parse:
    """Parse with what a pipeline tells of the sentence; where it tells nothing, by the rules alone."""
    if told is None:
        return parse(tokens)
    tagged = Tagged(tokens, told)
    return parse(tagged.tokens, tagged)
