"""The main verb of a sentence whose form may be a participle as well."""

from __future__ import annotations

from dataclasses import replace

from timeline.events import tokens as tk
from timeline.events.grammar import COORDINATORS, DETERMINERS, PREPOSITIONS, Form, Parse, Predicate


def with_main_verb(parse: Parse, found: list[Predicate]) -> list[Predicate]:
    """Read the first past form as the main verb where there is no other: "The envoy, a friend, insisted on it"."""
    if any(predicate.finite and not _follows(parse, predicate, found) for predicate in found):
        return found
    for place, predicate in enumerate(found):
        behind = parse.low(predicate.first - 1)
        led = predicate.first == 0 or behind in PREPOSITIONS or behind in DETERMINERS or behind in tk.BE
        main = predicate.first == predicate.head and parse.tokens[predicate.head].word.past and not led
        if predicate.form is Form.PARTICIPLE and main and parse.low(predicate.head + 1) != "by":
            return [*found[:place], replace(predicate, form=Form.PAST, passive=False), *found[place + 1 :]]
    return found


def _follows(parse: Parse, predicate: Predicate, found: list[Predicate]) -> bool:
    """Whether a finite verb only goes on from one before: "The envoy, a friend, urged calm / but did not say when"."""
    if predicate is found[0]:
        return False
    return parse.low(predicate.first - 1) in COORDINATORS or parse.kinds[parse.clause(predicate.head)] == "subordinate"
