"""The main verb of a sentence whose form may be a participle as well."""

from __future__ import annotations

from dataclasses import replace

from timeline.events import tokens as tk
from timeline.events.grammar import COORDINATORS, DETERMINERS, PREPOSITIONS, Form, Parse, Predicate


def with_main_verb(parse: Parse, found: list[Predicate]) -> list[Predicate]:
    """Read the first past form as the main verb where there is no other: "The envoy, a friend, insisted on it".

    Between two commas it is an aside, if another stands behind them: "The firm, founded in May, / filed for a permit".
    """
    if any(predicate.finite and not _follows(parse, predicate, found) for predicate in found):
        return found
    fit = [place for place, predicate in enumerate(found) if _may_be_main(parse, predicate)]
    if len(fit) > 1 and all(parse.low(found[place].first - 1) == "," for place in fit[:2]):
        fit = fit[1:]
    if not fit:
        return found
    place = fit[0]
    return [*found[:place], replace(found[place], form=Form.PAST, passive=False), *found[place + 1 :]]


def _may_be_main(parse: Parse, predicate: Predicate) -> bool:
    behind = parse.low(predicate.first - 1)
    led = predicate.first == 0 or behind in PREPOSITIONS or behind in DETERMINERS or behind in tk.BE
    main = predicate.first == predicate.head and parse.tokens[predicate.head].word.past and not led
    return predicate.form is Form.PARTICIPLE and main and parse.low(predicate.head + 1) != "by"


def _follows(parse: Parse, predicate: Predicate, found: list[Predicate]) -> bool:
    """Whether a finite verb only goes on from one before: "The envoy, a friend, urged calm / but did not say when"."""
    if predicate is found[0]:
        return False
    return parse.low(predicate.first - 1) in COORDINATORS or parse.kinds[parse.clause(predicate.head)] == "subordinate"
