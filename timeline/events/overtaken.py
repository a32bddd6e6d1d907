"""Plans that were called off, moved or drawn out."""

from __future__ import annotations

from timeline.events.grammar import Form
from timeline.events.members import Status
from timeline.events.polarity import HAPPENING, cancels, fails, negation
from timeline.events.verdict import Context, Verdict
from timeline.languages.en.events import status as cues

MOVING = frozenset(cues.MOVING.split())
EXTENDING = frozenset(cues.EXTENDING.split())
ENDING = frozenset(cues.ENDING.split())
SET_DOWN = frozenset(("scheduled", "set", "planned", "due", "slated", "booked"))
ARRIVING = HAPPENING | frozenset(("come", "arrive", "begin", "start"))
_AHEAD = (Status.SCHEDULED, Status.THREATENED, Status.FORECAST)
_FAR = 12


def overtaken(context: Context, verdict: Verdict) -> Verdict:
    """Let what became of a plan weigh in: "planned to fly on Monday, but canceled the trip", "moved to May 3"."""
    parse, link = context.parse, context.link
    ahead = verdict.status in _AHEAD or (context.place > 0 and context.parse.low(context.place - 1) == "for")
    if ahead and context.place >= 0 and (word := _came_to_nothing(context)):
        return Verdict(Status.DENIED, word)
    if verdict.status not in (Status.SCHEDULED, Status.DENIED, Status.HAPPENED) or context.place < 0:
        return verdict
    moved = next((p for p in reversed(parse.predicates) if p.head < context.place and p.lemma in MOVING), None)
    if parse.low(context.place - 1) in ("to", "until", "till") and moved is not None and not moved.negated:
        near = parse.clause(moved.head) == parse.clause(context.place) or moved.head > context.place - _FAR
        return Verdict(Status.SCHEDULED, moved.lemma) if near else verdict
    if parse.low(context.place - 1) == "from" and moved is not None and moved.head >= context.place - 2:
        return Verdict(Status.DENIED, moved.lemma)
    original = parse.low(context.place - 1) in ("for", "on") and parse.low(context.place - 2) in SET_DOWN
    done = (Form.PAST, Form.PERFECT, Form.PLUPERFECT)
    for predicate in parse.predicates:
        apart = parse.kinds[parse.clause(predicate.head)] in ("relative", "subordinate")
        if original and not apart and predicate.head > context.place and fails(parse, predicate):
            return Verdict(Status.DENIED, fails(parse, predicate))
        if predicate.form not in done or predicate.negated or apart or (predicate is link.predicate and not original):
            continue
        if original and (cancels(parse, predicate) or predicate.lemma in MOVING):
            return Verdict(Status.DENIED, predicate.lemma)
        if verdict.status is not Status.SCHEDULED or predicate.head < context.place:
            continue
        ended = link.predicate is not None and link.predicate.lemma in ENDING and predicate.lemma in EXTENDING
        if ended or cancels(parse, predicate):
            return Verdict(Status.DENIED, predicate.lemma)
    return verdict


def _came_to_nothing(context: Context) -> str:
    """Return what denies what a dated relative clause qualifies: "the invasion that was due in May never came"."""
    parse, place = context.parse, context.place
    clause = parse.clause(place)
    told = next((p for p in parse.predicates if p.head > place and p.finite), None)
    aside = any(
        p.form is Form.PARTICIPLE and p.first <= place and parse.low(p.first - 1) == "," for p in parse.predicates
    )
    if told is None or not (aside or (parse.starts[clause] and parse.kinds[clause] in ("relative", "that"))):
        return ""
    behind = parse.clause(told.head)
    resumed = behind == clause or parse.kinds[behind] == "resumed"
    if resumed and told.passive and cancels(parse, told):
        return told.lemma
    if not resumed or told.lemma not in ARRIVING or parse.low(told.first - 1) in ("and", "but"):
        return ""
    return negation(parse, told) or ("never" if told.negated else "")
