"""What is told of a thing that may not be what it is called: "a suspected case was found", "an apparent raid hit"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.events.grammar import DETERMINERS, PREPOSITIONS, SUBJECTS, Form
from timeline.events.names import subject
from timeline.events.speakers import is_human
from timeline.events.verdict import Verdict
from timeline.languages.en.events import credence
from timeline.model.reach import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.tokens import Token
    from timeline.events.verdict import Context

COLORING = frozenset(credence.COLORING.split())
_HARMING = frozenset(credence.HARMING.split())
SUSPECTS = frozenset(credence.SUSPECTS.split())
_TOLD = (Form.PAST, Form.PERFECT, Form.PLUPERFECT)


def suspected(context: Context, verdict: Verdict) -> Verdict:
    """Doubt what a thing did or underwent of which only is suspected what it was.

    "A suspected case was found", "an apparent missile hit the depot"; but suspected robbers fled in truth, and what
    killed ten did kill them.
    """
    parse, verb = context.parse, context.link.predicate
    if verdict.status is not Status.HAPPENED or COLORING.isdisjoint(parse.words):
        return verdict
    if verb is None or context.link.nominal or verb.form not in _TOLD or verb.lemma in _HARMING:
        return verdict
    if any(p.form is Form.GERUND and p.lemma in _HARMING and p.head > verb.head for p in parse.predicates):
        return verdict  # "exploded, killing ten"
    word = colored(subject(parse, verb.first))
    return Verdict(Status.ALLEGED, word) if word else verdict


def colored(words: Sequence[Token]) -> str:
    """Return the adjective by which a noun group, no person, is only suspected to be what it is called; or ""."""
    end = next((at for at, word in enumerate(words) if at and word.low in PREPOSITIONS), len(words))
    group = [word for word in words[:end] if word.is_word]
    if not group or group[-1].is_name or words[-1].low in SUBJECTS or is_person(group[-1].low):
        return ""
    pairs = pairwise(group)  # not "apparent / the levee had burst"
    return next((word.low for word, after in pairs if word.low in COLORING and after.low not in DETERMINERS), "")


def is_person(noun: str) -> bool:
    """Whether a noun is of persons, of whom may be suspected what they are: "an alleged spy was expelled"."""
    return is_human(noun) or noun in SUSPECTS
