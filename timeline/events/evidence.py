"""What pictures, reports and stories show: forged, unproven, or invented for all to know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import Form
from timeline.events.names import subject
from timeline.events.verdict import Verdict
from timeline.languages.en.events import credence, reporting
from timeline.model.reach import Status

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate
    from timeline.events.verdict import Context

FORGED = frozenset(credence.FORGED.split())
UNPROVEN = frozenset(credence.UNPROVEN.split())
SHOWING = frozenset(credence.SHOWING.split())
FICTION = frozenset(credence.FICTION.split())
_TELLING = frozenset(f"{reporting.SAYING_VERBS} {reporting.SPEECH_VERBS} {reporting.HEDGING_VERBS}".split())
_SHOWING_OR_TELLING = SHOWING | _TELLING
_MARKED = FORGED | UNPROVEN | FICTION | {"purport", "purports", "purported", "purporting"}


def shown(context: Context, verdict: Verdict) -> Verdict:
    """Take back what a forged picture shows, and doubt what an unproven report tells: "a fake video shows"."""
    parse = context.parse
    told = verdict.status in (Status.HAPPENED, Status.ONGOING)
    if not (told or verdict.status is Status.ALLEGED) or _MARKED.isdisjoint(parse.words):
        return verdict
    verb = _shower(parse, max(context.link.head, context.place))
    if verb is None:
        return verdict
    if verb.lemma == "purport" and told:
        return Verdict(Status.ALLEGED, "purport")
    words = _of_subject(parse, verb)
    if words & FORGED:
        return Verdict(Status.DENIED, "forged")
    return Verdict(Status.ALLEGED, "unconfirmed") if told and words & UNPROVEN else verdict


def _of_subject(parse: Parse, verb: Predicate) -> set[str]:
    """Words of what shows or tells, a participle behind it passed over: "footage / posted online / shows"."""
    words = {word.low for word in subject(parse, verb.first)}
    start, _ = parse.span(parse.clause(verb.head))
    if any(start < p.head < verb.first and p.form in (Form.PARTICIPLE, Form.PAST) for p in parse.predicates):
        words |= set(parse.lows[start : verb.first])
    return words


def invented(parse: Parse, place: int) -> bool:
    """Whether a date is that of a story: "the film depicts a siege in May", "In the novel, Paris falls in 2031"."""
    if FICTION.isdisjoint(parse.words):
        return False
    comma = next((i for i in range(len(parse.tokens)) if parse.low(i) == ","), 0)
    if parse.low(0) == "in" and 1 < comma < place and parse.low(comma - 1) in FICTION:
        return True
    verb = _shower(parse, place)
    words = subject(parse, verb.first) if verb is not None and verb.lemma in SHOWING else []
    return bool(words) and words[-1].low in FICTION and verb is not None and verb.head + 1 < place


def _shower(parse: Parse, place: int) -> Predicate | None:
    """Return the verb that shows or tells what stands at a token."""
    before = (p for p in reversed(parse.predicates) if p.head < place and p.lemma in _SHOWING_OR_TELLING)
    found = next(before, None)
    above = next((p for p in parse.predicates if p.lemma == "purport" and p.head < place), None)
    said = found is not None and above is not None and above.head < found.head and found.lemma not in SHOWING
    return found if said else above or found
