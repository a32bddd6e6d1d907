"""What is only set beside something said: "as he had promised", "than analysts predicted", "as he put it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import COORDINATORS, DASHES, PREPOSITIONS, Form
from timeline.events.subjects import subject_of
from timeline.languages.en.events import reporting

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate

_AHEAD = frozenset(f"{reporting.PROMISE_VERBS} {reporting.DEMAND_VERBS}".split())
_OPINIONS = frozenset(f"{reporting.FORECAST_VERBS} {reporting.OPINION_VERBS}".split())
_PARTICLES = reporting.PARTICLE_VERBS


def foretold(predicate: Predicate) -> bool:
    """Whether what happened is only set beside what was said before: "left on 1 June, as he had promised"."""
    return predicate.form is Form.PLUPERFECT or predicate.lemma in _AHEAD


def came_true(parse: Parse, predicate: Predicate) -> bool:
    """Whether what happened is only set beside what was thought: "As feared, the dam burst"."""
    bare = parse.low(predicate.first - 1) == "as" and predicate.first == predicate.head
    return bare and predicate.lemma in _OPINIONS and parse.low(predicate.head + 1) in (",", ".", "")


def compared(parse: Parse, predicate: Predicate) -> bool:
    """Whether what was said is only measured against: "later than analysts had predicted, and the mayor left"."""
    if "than" not in parse.words:
        return False
    words = subject_of(parse, predicate)
    first = parse.tokens.index(words[0]) if words else 0
    return first < predicate.first and parse.low(first - 1) == "than"


def ends_here(parse: Parse, predicate: Predicate) -> bool:
    """Whether no object follows: "as the mayor said in May,", "as he put it"; not "as he said goodbye"."""
    after = predicate.head + 1
    while parse.low(after) in _PARTICLES.get(predicate.lemma, ()):
        after += 1
    low = parse.low(after)
    timed = after < len(parse.tokens) and parse.tokens[after].timex >= 0
    return timed or low in ("", ",", ".") or low in DASHES or low in PREPOSITIONS or low in COORDINATORS
