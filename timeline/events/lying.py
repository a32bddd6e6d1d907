"""Whether a clause reports what came to pass, and at some point in the stretch of time that stands above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import Form
from timeline.events.when import When
from timeline.languages.en.events import syntax
from timeline.model.reach import Status

if TYPE_CHECKING:
    from timeline.events.link import Link
    from timeline.events.verdict import Verdict

_STATIVE = frozenset(syntax.STATIVE_VERBS.split())
_DONE = frozenset((Form.PAST, Form.PERFECT))
_OPEN = frozenset((Status.SCHEDULED, Status.FORECAST, Status.THREATENED, Status.CONDITIONAL))


def reports_event(found: Link) -> bool:
    """Whether a clause reports what happened, and not how things were."""
    if found.nominal:
        return found.predicate is not None
    predicate = found.predicate
    if predicate is None or predicate.negated:
        return False
    return predicate.lemma not in _STATIVE or (predicate.passive and predicate.lemma not in ("be", "have"))


def lies_within(found: Link, verdict: Verdict, when: When) -> bool:
    """Whether what stands below a stretch of time, as the heading "Mid-April", is told to have come to pass in it.

    What only was so, had been before, or was planned then, is not; nor is what was done in a stretch still to come.
    """
    predicate = found.predicate
    if predicate is None:
        return True
    if predicate.form is Form.PLUPERFECT or not reports_event(found):
        return False
    if when is When.FUTURE:
        return predicate.form not in _DONE
    return when is not When.PAST or verdict.status not in _OPEN
