"""Whether an event is told as a fact, planned, feared, threatened, alleged or denied.

A wrong "happened" is the worst error: a date behind the document creation time is never a fact.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.attribution import Frame, FrameKind
from timeline.events.grammar import REPORTING, Form, Parse, Predicate
from timeline.events.names import subject
from timeline.events.when import When
from timeline.languages.en.events import reporting
from timeline.languages.en.events import status as cues
from timeline.model import Extent, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.link import Link
    from timeline.model import Timex

PLANS = frozenset(cues.PLAN_GOVERNORS.split())
FORECASTS = frozenset(cues.FORECAST_GOVERNORS.split())
CONDITIONALS = frozenset(cues.CONDITIONAL_GOVERNORS.split())
DENYING = frozenset(cues.DENYING_GOVERNORS.split())
FACTUAL = frozenset(cues.FACTUAL_GOVERNORS.split())
THREATS = frozenset(cues.THREAT_GOVERNORS.split())
HARM = frozenset(cues.HARM_VERBS.split())
HEDGES = frozenset(cues.HEDGES.split())
NOUN_HEDGES = frozenset(cues.NOUN_HEDGES.split())
NOUN_PLANS = frozenset(cues.NOUN_PLANS.split())
NOUN_FORECASTS = frozenset(cues.NOUN_FORECASTS.split())
LIKELY = frozenset(cues.LIKELY.split())
CANCELING = frozenset(cues.CANCELING.split())
CONDITIONS = frozenset(cues.CONDITIONS.split())
WHETHER = frozenset(cues.WHETHER.split())
STATES = frozenset(cues.STATES.split())
HAPPENING = frozenset(cues.HAPPENING.split())
UNPLANNED = frozenset(cues.UNPLANNED.split())
PERFORMATIVES = frozenset(cues.PERFORMATIVES.split())
FORECAST_CUES = frozenset(f"{reporting.FORECAST_VERBS} {reporting.FORECAST_NOUNS}".split())
OPINIONS = frozenset(f"{reporting.OPINION_VERBS} fear".split())
HEDGING = frozenset(f"{reporting.HEDGING_VERBS} {reporting.HEDGING_NOUNS}".split())
DENIALS = frozenset(reporting.DENIAL_VERBS.split())
PROMISES = frozenset(f"{reporting.PROMISE_VERBS} {reporting.THREAT_VERBS} warn".split())
DEMANDS = frozenset(reporting.DEMAND_VERBS.split())
_FIRST_PERSON = frozenset(("i", "we"))
_REAL = frozenset((Status.HAPPENED, Status.ONGOING, Status.ALLEGED))
_FACTS = frozenset((Status.HAPPENED, Status.ONGOING))
_AHEAD = frozenset((Status.SCHEDULED, Status.FORECAST, Status.THREATENED))
_DEEPEST = 5


@dataclass(frozen=True, slots=True)
class Verdict:
    """A status and the word that decided it, "" where tense and date did."""

    status: Status
    cue: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """What a verdict is drawn from."""

    parse: Parse
    frames: Sequence[Frame]
    link: Link
    timex: Timex
    when: When


def judge(context: Context) -> Verdict:
    """Give the status of what an expression dates."""
    link = context.link
    verdict = _of_noun(context) if link.nominal else _of_predicate(context, link.predicate, 0)
    verdict = _framed(context, verdict)
    verdict = _hedged(context, verdict)
    verdict = _conditioned(context, verdict)
    if context.when is When.FUTURE and verdict.status in _REAL:
        expected = link.predicate is not None and not link.nominal and link.predicate.lemma in FORECAST_CUES
        doubtful = verdict.status is Status.ALLEGED or expected
        return Verdict(Status.FORECAST if doubtful else Status.SCHEDULED, "the date lies ahead")
    perfect = link.predicate is not None and link.predicate.form is Form.PERFECT
    if context.when is When.PAST and verdict.status is Status.ONGOING and not perfect:
        return Verdict(Status.HAPPENED)
    return verdict


def _of_predicate(context: Context, predicate: Predicate | None, depth: int) -> Verdict:
    if predicate is None or depth > _DEEPEST:
        return Verdict(Status.SCHEDULED if context.when is When.FUTURE else Status.HAPPENED)
    if predicate.form is Form.INFINITIVE:
        return _of_infinitive(context, predicate, depth)
    if predicate.form in (Form.GERUND, Form.PARTICIPLE):
        return _of_participle(context, predicate, depth)
    if predicate.form in (Form.FUTURE, Form.MODAL, Form.MODAL_PERFECT):
        return _of_modal(context, predicate)
    return _of_tense(context, predicate)


def governor(parse: Parse, predicate: Predicate) -> tuple[str, Predicate | None]:
    """Return the base form of what an infinitive or participle depends on, and the verb group around it."""
    clause = parse.clause(predicate.head)
    earlier = [p for p in parse.predicates if p.head < predicate.first and parse.clause(p.head) == clause]
    if predicate.form is Form.INFINITIVE and parse.low(predicate.first) != "to" and earlier:
        chained = earlier[-1]
        return governor(parse, chained) if chained.form is Form.INFINITIVE else (chained.lemma, chained)
    behind = predicate.first - 1
    while (
        behind >= 0
        and (parse.tokens[behind].timex >= 0 or tk.is_adverb(parse.tokens[behind]))
        and not _is_cue(parse.low(behind))
    ):
        behind -= 1
    raw = parse.low(behind)
    word = raw if _is_cue(raw) else tk.lemma(raw)
    nearest = earlier[-1] if earlier else None
    if word and _is_cue(word) and (nearest is None or behind >= nearest.head or word == nearest.lemma):
        return word, nearest
    if nearest is None and parse.kinds[clause] in ("stop", "quote"):
        nearest = next((p for p in reversed(parse.predicates) if p.head < predicate.first), None)
    if nearest is None:
        finite = [p for p in parse.predicates if p.finite]
        nearest = next((p for p in finite if p.head > predicate.head), finite[-1] if finite else None)
        return "", nearest
    return nearest.lemma, nearest


def _is_cue(word: str) -> bool:
    return word in PLANS or word in FORECASTS or word in CONDITIONALS or word in DENYING or word in THREATS


def _of_infinitive(context: Context, predicate: Predicate, depth: int) -> Verdict:
    cue, verb = governor(context.parse, predicate)
    negated = predicate.negated or (verb is not None and verb.negated)
    if cue in DENYING:
        return Verdict(Status.DENIED, cue)
    if cue in THREATS:
        return Verdict(Status.THREATENED, cue)
    if cue in CONDITIONALS:
        return Verdict(Status.CONDITIONAL, cue)
    if cue == "have" and verb is not None and verb.form in (Form.PAST, Form.PLUPERFECT):
        return Verdict(Status.HAPPENED)
    if cue == "vow" and predicate.lemma in HARM:
        return Verdict(Status.THREATENED, cue)
    if cue in PLANS or (cue == "be" and verb is not None and verb.head == predicate.first - 1):
        return Verdict(Status.DENIED if negated else Status.SCHEDULED, cue)
    if cue in FORECASTS:
        return Verdict(Status.DENIED if negated and cue == "expect" else Status.FORECAST, cue)
    return _of_predicate(context, verb, depth + 1)


def _of_participle(context: Context, predicate: Predicate, depth: int) -> Verdict:
    if predicate.lemma in ("schedule", "plan", "slate", "due", "set", "book"):
        cancel = any(_cancels(context.parse, p) for p in context.parse.predicates)
        return Verdict(Status.DENIED if cancel else Status.SCHEDULED, predicate.lemma)
    if predicate.lemma in ("expect", "fear", "anticipate", "predict", "forecast"):
        return Verdict(Status.FORECAST, predicate.lemma)
    if predicate.form is Form.PARTICIPLE:
        return Verdict(Status.HAPPENED)
    cue, verb = governor(context.parse, predicate)
    if cue in ("accuse", "suspect", "allege", "blame"):
        return Verdict(Status.ALLEGED, cue)
    if cue in DENIALS or cue in ("avoid", "prevent", "stop", "rule"):
        return Verdict(Status.DENIED, cue)
    if cue in ("consider", "contemplate", "mull", "threaten", "risk", "discuss", "propose", "suggest", "fear"):
        return Verdict(Status.THREATENED if cue == "threaten" else Status.FORECAST, cue)
    if context.parse.low(predicate.first - 1) == "before" and context.when is not When.PAST:
        return Verdict(Status.SCHEDULED, "before")
    return (
        _of_predicate(context, verb, depth + 1)
        if verb is None or verb.first < predicate.head or verb.finite
        else Verdict(Status.HAPPENED)
    )


def _of_tense(context: Context, predicate: Predicate) -> Verdict:
    lemma, when, parse = predicate.lemma, context.when, context.parse
    if _set_down(parse, predicate):
        cue = "expected" if lemma in ("expect", "fear", "anticipate", "predict", "forecast") else lemma
        return Verdict(Status.FORECAST if cue == "expected" else Status.SCHEDULED, cue)
    if _cancels(parse, predicate) and when is When.FUTURE:
        return Verdict(Status.DENIED, lemma)
    if predicate.negated:
        return Verdict(Status.DENIED, "not")
    if predicate.form in (Form.PAST, Form.PLUPERFECT):
        return Verdict(Status.HAPPENED)
    if predicate.form is Form.PERFECT:
        lasting = predicate.progressive or (lemma in STATES and not (predicate.passive and lemma in ("have", "hold")))
        through = context.timex.interval is not None and context.timex.interval.extent is Extent.THROUGHOUT
        return Verdict(
            Status.ONGOING if (lasting or (through and lemma in STATES)) and lemma != "begin" else Status.HAPPENED
        )
    return _of_present(context, predicate)


def _cancels(parse: Parse, predicate: Predicate) -> bool:
    phrasal = predicate.lemma == "call" and parse.low(predicate.head + 1) == "off"
    return (phrasal or predicate.lemma in CANCELING) and not predicate.negated


def _set_down(parse: Parse, predicate: Predicate) -> bool:
    """Whether "is scheduled for", "was due on", "is expected in": the date is the plan's, not the planning's."""
    after = parse.low(predicate.head + 1)
    if predicate.passive and predicate.lemma in (
        "schedule",
        "slate",
        "plan",
        "set",
        "book",
        "expect",
        "anticipate",
        "forecast",
    ):
        return after not in ("up", "off", "out", "on-fire", "ablaze", "free", "alight")
    return predicate.lemma == "be" and after in ("due", "scheduled")


def _of_present(context: Context, predicate: Predicate) -> Verdict:
    lemma, when, parse = predicate.lemma, context.when, context.parse
    opener = parse.opener(parse.clause(predicate.head))
    first = [word.low for word in subject(parse, predicate.first)]
    if when is When.FUTURE and (lemma in FORECAST_CUES or (first == ["it"] and lemma == "be")):
        return Verdict(Status.FORECAST)
    if when is When.FUTURE or opener in ("before", "until", "once"):
        return Verdict(Status.SCHEDULED)
    if predicate.progressive:
        performative = lemma in PERFORMATIVES and bool(_FIRST_PERSON & set(first[:2]))
        return Verdict(Status.HAPPENED if performative else Status.ONGOING)
    if lemma in REPORTING or lemma in PERFORMATIVES or (when is When.PAST and lemma not in STATES):
        return Verdict(Status.HAPPENED)
    return Verdict(Status.HAPPENED if when is When.PRESENT and lemma not in STATES else Status.ONGOING)


def _of_modal(context: Context, predicate: Predicate) -> Verdict:
    modal, lemma = predicate.modal, predicate.lemma
    if predicate.form is Form.MODAL_PERFECT:
        if modal in ("may", "might", "must", "could", "to"):
            return Verdict(Status.ALLEGED, f"{modal} have")
        return Verdict(Status.SCHEDULED if modal in ("will", "'ll") else Status.CONDITIONAL, f"{modal} have")
    if predicate.negated:
        doubtful = modal in ("may", "might")
        return Verdict(Status.FORECAST if doubtful else Status.DENIED, f"{modal} not")
    if modal in ("could", "may", "might", "can", "should", "ought"):
        return Verdict(Status.FORECAST, modal)
    if modal == "must":
        return Verdict(Status.SCHEDULED, modal)
    if lemma in HARM and any(frame.cue in PROMISES and frame.covers(predicate.head) for frame in context.frames):
        return Verdict(Status.THREATENED, modal)
    words = [word.low for word in subject(context.parse, predicate.first)]
    impersonal = words[:1] in (["it"], ["this"], ["that"], ["there"])
    if lemma in UNPLANNED or (
        lemma in HAPPENING and (impersonal or lemma in ("happen", "occur", "erupt", "break_out", "come"))
    ):
        return Verdict(Status.FORECAST, modal)
    if impersonal and lemma == "be":
        return Verdict(Status.FORECAST, modal)
    return Verdict(Status.SCHEDULED, modal)


def _of_noun(context: Context) -> Verdict:
    parse, link, when = context.parse, context.link, context.when
    start, _ = parse.span(parse.clause(link.head))
    before = [parse.low(place) for place in range(max(start, link.head - 5), link.head)]
    for word in before:
        if word in NOUN_HEDGES:
            return Verdict(Status.ALLEGED, word)
        if word in NOUN_FORECASTS:
            return Verdict(Status.FORECAST, word)
    predicate = link.predicate
    if when is not When.PAST and any(_cancels(parse, p) for p in parse.predicates):
        return Verdict(Status.DENIED, "canceled")
    planned = next((word for word in before if word in NOUN_PLANS and word != "next"), "")
    if when is When.PAST:
        return Verdict(Status.SCHEDULED, planned) if planned else Verdict(Status.HAPPENED)
    if (
        predicate is not None
        and (predicate.form is Form.MODAL or predicate.lemma in FORECAST_CUES)
        and when is When.FUTURE
    ):
        return Verdict(Status.FORECAST, predicate.modal or predicate.lemma)
    if when is When.FUTURE and any(word in FORECAST_CUES for word in before):
        return Verdict(Status.FORECAST, "feared")
    if when is When.FUTURE or planned:
        return Verdict(Status.SCHEDULED, planned)
    following = next((p for p in parse.predicates if p.first > link.head and p.finite), None)
    ahead = predicate is None and following is not None and following.form is Form.FUTURE and not following.negated
    if predicate is not None and predicate.form in (Form.MODAL, Form.FUTURE):
        return Verdict(Status.FORECAST if predicate.form is Form.MODAL else Status.SCHEDULED, predicate.modal)
    if when is When.PRESENT and ahead:
        return Verdict(Status.SCHEDULED, "will")
    return Verdict(Status.HAPPENED)


def _framed(context: Context, verdict: Verdict) -> Verdict:
    """Let those who report it weigh in, innermost first."""
    link = context.link
    for frame in reversed(context.frames):
        if not frame.covers(link.head) or frame.kind is FrameKind.ACCORDING:
            continue
        if frame.predicate is not None and link.predicate is frame.predicate and not link.nominal:
            continue
        if link.nominal and context.when is When.PAST:
            continue
        aside = context.parse.kinds[context.parse.clause(link.head)] == "relative"
        if aside and (frame.predicate is None or frame.predicate.head < link.head):
            continue
        negated = frame.predicate is not None and frame.predicate.negated
        if frame.cue in DENIALS and not negated and _complement(context.parse, frame):
            verdict = Verdict(Status.DENIED, frame.cue)
        elif frame.cue in FORECAST_CUES and not link.nominal:
            if verdict.status in (Status.SCHEDULED, Status.FORECAST):
                verdict = Verdict(Status.FORECAST, frame.cue)
            elif verdict.status in _FACTS and frame.cue in OPINIONS:
                verdict = Verdict(Status.DENIED if negated else Status.ALLEGED, frame.cue)
        elif frame.cue in HEDGING and verdict.status in _FACTS:
            verdict = Verdict(Status.ALLEGED, frame.cue)
        elif frame.cue in DEMANDS and verdict.status is Status.SCHEDULED:
            verdict = Verdict(Status.FORECAST, frame.cue)
    return verdict


def _complement(parse: Parse, frame: Frame) -> bool:
    """Whether a clause, a gerund or a plan follows: "denied that", "denied bombing", "rejected plans"."""
    after = parse.low(frame.start)
    return (
        parse.clause(frame.start) != parse.clause(frame.start - 1)
        or after.endswith("ing")
        or after in ("that", "having")
    )


def _hedged(context: Context, verdict: Verdict) -> Verdict:
    parse, link = context.parse, context.link
    start, end = parse.span(parse.clause(link.head))
    if verdict.status in _FACTS and not (link.nominal and context.when is When.PAST):
        near = range(max(start, link.head - 6), min(end, link.head + 4))
        for place in near:
            if parse.low(place) in HEDGES:
                return Verdict(Status.ALLEGED, parse.low(place))
    if verdict.status is Status.SCHEDULED:
        for place in range(start, min(end, link.head + 3)):
            if parse.low(place) in LIKELY:
                return Verdict(Status.FORECAST, parse.low(place))
    return verdict


def _conditioned(context: Context, verdict: Verdict) -> Verdict:
    parse, link = context.parse, context.link
    for index, token in enumerate(parse.tokens):
        if token.low not in CONDITIONS or tk.lemma(parse.low(index - 1)) in WHETHER:
            continue
        if token.low in ("provided", "providing", "otherwise") and parse.low(index + 1) not in (
            "that",
            "he",
            "she",
            "they",
            "it",
        ):
            continue
        inside = parse.clause(index) == parse.clause(link.head)
        modal = link.predicate is not None and link.predicate.form in (Form.FUTURE, Form.MODAL, Form.INFINITIVE)
        if (inside and context.when is not When.PAST) or (verdict.status in _AHEAD and modal and not link.nominal):
            return Verdict(Status.CONDITIONAL, token.low)
    return verdict
