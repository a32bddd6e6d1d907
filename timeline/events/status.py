"""Whether an event is told as a fact, planned, feared, threatened, alleged or denied.

A wrong "happened" is the worst error: a date behind the document creation time is never a fact.
"""

from __future__ import annotations

from timeline.events import tokens as tk
from timeline.events.grammar import DETERMINERS, REPORTING, Form, Parse, Predicate
from timeline.events.names import subject
from timeline.events.overtaken import overtaken
from timeline.events.polarity import cancels, excluded, negation
from timeline.events.scope import conditioned, framed, hedged, told, under
from timeline.events.verdict import Context, Verdict
from timeline.events.when import When
from timeline.languages.en.events import reporting
from timeline.languages.en.events import status as cues
from timeline.model import Extent, Status

PLANS = frozenset(cues.PLAN_GOVERNORS.split())
FORECASTS = frozenset(cues.FORECAST_GOVERNORS.split())
CONDITIONALS = frozenset(cues.CONDITIONAL_GOVERNORS.split())
DENYING = frozenset(cues.DENYING_GOVERNORS.split())
FACTUAL = frozenset(cues.FACTUAL_GOVERNORS.split())
THREATS = frozenset(cues.THREAT_GOVERNORS.split())
ATTEMPTS = frozenset(cues.ATTEMPTS.split())
OPEN = frozenset(cues.OPEN_GOVERNORS.split())
OPEN_NOUNS = frozenset(cues.OPEN_NOUNS.split())
HARM = frozenset(cues.HARM_VERBS.split())
OPEN_HARM = frozenset(cues.OPEN_HARM.split())
CONSEQUENCES = frozenset(cues.CONSEQUENCES.split())
FACING = frozenset(cues.FACING.split())
NOUN_HEDGES = frozenset(cues.NOUN_HEDGES.split())
NOUN_PLANS = frozenset(cues.NOUN_PLANS.split())
NOUN_FORECASTS = frozenset(cues.NOUN_FORECASTS.split())
STATES = frozenset(cues.STATES.split())
HAPPENING = frozenset(cues.HAPPENING.split())
UNPLANNED = frozenset(cues.UNPLANNED.split())
PERFORMATIVES = frozenset(cues.PERFORMATIVES.split())
FORECAST_CUES = frozenset(f"{reporting.FORECAST_VERBS} {reporting.FORECAST_NOUNS}".split())
EXPECTATIONS = frozenset(("expect", "anticipate", "predict", "forecast", "hope", "fear", "intend", "plan"))
DENIALS = frozenset(reporting.DENIAL_VERBS.split())
PROMISES = frozenset(f"{reporting.PROMISE_VERBS} {reporting.THREAT_VERBS} warn".split())
DEMANDS = frozenset(reporting.DEMAND_VERBS.split())
_FIRST_PERSON = frozenset(("i", "we"))
_REAL = frozenset((Status.HAPPENED, Status.ONGOING, Status.ALLEGED))
_FACTS = frozenset((Status.HAPPENED, Status.ONGOING))
_AHEAD = frozenset((Status.SCHEDULED, Status.FORECAST, Status.THREATENED))
RESULTING = frozenset(cues.RESULTING.split())
CONSPIRACIES = frozenset(cues.CONSPIRACIES.split())
EXPOSING = frozenset(cues.EXPOSING.split())
FORESIGHT = frozenset(("expect", "anticipate", "predict", "forecast", "foresee", "fear"))
FEARS = frozenset(("fears", "fear", "warnings", "warning", "intelligence", "risk", "threat", "prospect", "danger"))
_FAR = 8
_DEEPEST = 5


def judge(context: Context) -> Verdict:
    """Give the status of what an expression dates."""
    link = context.link
    verdict = _of_noun(context) if link.nominal else _of_predicate(context, link.predicate, 0)
    verdict = told(context, under(context, framed(context, verdict)))
    verdict = hedged(context, verdict)
    verdict = overtaken(context, conditioned(context, verdict))
    if context.when is When.FUTURE and (
        verdict.status in _REAL or (verdict.status is Status.SCHEDULED and not verdict.cue)
    ):
        return _ahead(context, verdict)
    perfect = link.predicate is not None and link.predicate.form is Form.PERFECT
    if context.when is When.PAST and verdict.status is Status.ONGOING and not perfect:
        return Verdict(Status.HAPPENED)
    return verdict


def _ahead(context: Context, verdict: Verdict) -> Verdict:
    """Read as a plan or a forecast what stands with a date ahead."""
    link, parse = context.link, context.parse
    predicate = None if link.nominal else link.predicate
    if predicate is not None and predicate.lemma == "rule" and parse.low(predicate.head + 1) == "out":
        return Verdict(Status.DENIED, "ruled out")
    doubtful = verdict.status is Status.ALLEGED or (
        predicate is not None and predicate.lemma in FORECAST_CUES | EXPECTATIONS | DEMANDS
    )
    forecast = doubtful or _speaks_of_risk(context)
    return Verdict(Status.FORECAST if forecast else Status.SCHEDULED, "the date lies ahead")


def _speaks_of_risk(context: Context) -> bool:
    """Whether a noun such as "risk", or "possible", stands in the clause: "there is a risk of war next week"."""
    parse = context.parse
    start, end = parse.span(parse.clause(context.link.head))
    return any(parse.low(place) in OPEN_NOUNS for place in range(start, end))


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
        and not is_cue(parse.low(behind))
    ):
        behind -= 1
    raw = parse.low(behind)
    word = raw if is_cue(raw) else tk.lemma(raw)
    nearest = earlier[-1] if earlier else None
    if word and is_cue(word) and (nearest is None or behind >= nearest.head or word == nearest.lemma):
        return word, nearest
    if nearest is None and parse.kinds[clause] in ("stop", "quote"):
        nearest = next((p for p in reversed(parse.predicates) if p.head < predicate.first), None)
    if nearest is None:
        finite = [p for p in parse.predicates if p.finite]
        nearest = next((p for p in finite if p.head > predicate.head), finite[-1] if finite else None)
        return "", nearest
    return nearest.lemma, nearest


def is_cue(word: str) -> bool:
    """Whether a word before "to" says how real the infinitive is."""
    return any(word in kind for kind in (PLANS, FORECASTS, CONDITIONALS, DENYING, THREATS, ATTEMPTS, OPEN))


def _of_infinitive(context: Context, predicate: Predicate, depth: int) -> Verdict:
    parse = context.parse
    cue, verb = governor(parse, predicate)
    negated = predicate.negated or (verb is not None and bool(negation(parse, verb)))
    refused = verb is not None and verb.lemma in DENIALS and verb.lemma != cue
    if cue in DENYING:
        return Verdict(Status.HAPPENED if negated else Status.DENIED, cue)
    if refused or (negated and cue in OPEN):
        return Verdict(Status.DENIED, verb.lemma if refused and verb is not None else "not")
    if cue in THREATS:
        return Verdict(Status.THREATENED, cue)
    if cue in CONDITIONALS:
        return Verdict(Status.CONDITIONAL, cue)
    if cue == "have" and verb is not None and verb.form in (Form.PAST, Form.PLUPERFECT):
        return Verdict(Status.HAPPENED)
    if cue == "vow" and predicate.lemma in HARM:
        return Verdict(Status.THREATENED, cue)
    if parse.low(predicate.first - 1) in CONSPIRACIES and verb is not None and _exposed(parse, predicate, verb):
        return Verdict(Status.ALLEGED if context.when is When.PAST else Status.FORECAST, cue)
    if cue in PLANS or (cue == "be" and verb is not None and verb.head == predicate.first - 1):
        return Verdict(Status.DENIED if negated else Status.SCHEDULED, cue)
    if cue in FORECASTS:
        return Verdict(Status.DENIED if negated and cue in ("expect", "able") else Status.FORECAST, cue)
    done = verb is not None and verb.form in (Form.PAST, Form.PERFECT, Form.PLUPERFECT)
    tried = context.when is When.PAST or (context.when is When.PRESENT and done)
    if not tried and (cue in ATTEMPTS or cue in OPEN):
        return Verdict(Status.DENIED if negated else Status.FORECAST, cue)
    if context.when is When.UNKNOWN and cue not in FACTUAL:
        return Verdict(Status.FORECAST, "to")
    return _of_predicate(context, verb, depth + 1)


def _of_participle(context: Context, predicate: Predicate, depth: int) -> Verdict:
    past = predicate.form is Form.PARTICIPLE
    if past and predicate.lemma in ("schedule", "plan", "slate", "due", "set", "book"):
        cancel = any(cancels(context.parse, p) for p in context.parse.predicates)
        return Verdict(Status.DENIED if cancel else Status.SCHEDULED, predicate.lemma)
    if past and predicate.lemma in ("expect", "fear", "anticipate", "predict", "forecast"):
        return Verdict(Status.FORECAST, predicate.lemma)
    if past:
        return Verdict(Status.ALLEGED if predicate.lemma in ("accuse", "suspect") else Status.HAPPENED)
    cue, verb = governor(context.parse, predicate)
    ahead = verb is not None and verb.lemma == "look" and context.parse.low(verb.head + 1) == "forward"
    if ahead and context.when is not When.PAST:
        return Verdict(Status.SCHEDULED, "look forward")
    if cue in ("accuse", "suspect", "allege", "blame"):
        return Verdict(Status.ALLEGED, cue)
    kept_from = context.parse.low(predicate.first - 1) == "from"
    if cue in DENIALS or cue in ("avoid", "prevent", "rule") or (cue in ("stop", "keep", "bar", "deter") and kept_from):
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
    if cancels(parse, predicate) and (when is When.FUTURE or _was_planned(parse, predicate)):
        return Verdict(Status.DENIED, lemma)
    denying = negation(parse, predicate)
    if denying:
        return Verdict(Status.DENIED, denying)
    if predicate.form in (Form.PAST, Form.PLUPERFECT):
        looked_ahead = (lemma in FORESIGHT and _dates_object(context, predicate)) or _of_fears(context, predicate)
        return Verdict(Status.FORECAST, lemma) if looked_ahead else Verdict(Status.HAPPENED)
    if predicate.form is Form.PERFECT:
        timex = context.timex
        since = parse.low(context.place - 1) == "since" or (
            timex is not None and timex.text.lower().startswith("since")
        )
        if since and predicate.passive and lemma in RESULTING:
            return Verdict(Status.ONGOING, "since")
        lasting = predicate.progressive or (lemma in STATES and not (predicate.passive and lemma in ("have", "hold")))
        interval = timex.interval if timex is not None else None
        through = interval is not None and interval.extent is Extent.THROUGHOUT
        return Verdict(
            Status.ONGOING if (lasting or (through and lemma in STATES)) and lemma != "begin" else Status.HAPPENED
        )
    return _of_present(context, predicate)


def _was_planned(parse: Parse, predicate: Predicate) -> bool:
    """Whether the date is that of the plan: "the talks due on Monday were called off"."""
    start, _ = parse.span(parse.clause(predicate.first))
    before = {parse.low(place) for place in range(start, predicate.first)}
    return predicate.passive and bool(before & {"due", "set", "scheduled", "planned", "slated"})


def _exposed(parse: Parse, predicate: Predicate, verb: Predicate) -> bool:
    """Whether others tell of a plan: "accused them of a plan to", "there was a plan to"."""
    words = [word.low for word in subject(parse, verb.first)]
    existing = verb.lemma == "be" and (words[:1] == ["there"] or parse.low(verb.first - 1) == "there")
    return verb.head < predicate.first and (existing or verb.lemma in EXPOSING)


def _of_fears(context: Context, predicate: Predicate) -> bool:
    """Whether the date is that of what is feared: "there were fears of a raid on Monday", "warned of a raid by May"."""
    parse = context.parse
    if predicate.lemma in ("warn", "speak", "talk") and parse.low(context.place - 1) == "by":
        return parse.low(predicate.head + 1) in ("of", "about")
    start, _ = parse.span(parse.clause(context.place))
    edge = predicate.head + 1 if predicate.head < context.place else start
    near = range(max(edge, context.place - _FAR), context.place)
    return predicate.lemma in ("be", "have", "speak", "grow", "rise", "raise", "voice", "express") and any(
        parse.low(place) in FEARS and parse.low(place + 1) in ("of", "about") for place in near
    )


def _dates_object(context: Context, predicate: Predicate) -> bool:
    """Whether a noun stands between a verb and the date behind it: "had expected an attack at dawn"."""
    parse = context.parse
    between = range(predicate.head + 1, context.place)
    if parse.clause(predicate.head) != parse.clause(context.place):
        return False
    return parse.low(predicate.head + 1) in DETERMINERS and len(between) > 1


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
    if lemma == "look" and parse.low(predicate.head + 1) == "forward" and when is not When.PAST:
        return Verdict(Status.SCHEDULED, "look forward")
    if (when is When.FUTURE and lemma in FORECAST_CUES) or (when is not When.PAST and lemma in EXPECTATIONS):
        return Verdict(Status.FORECAST, lemma)
    if when is When.FUTURE and first == ["it"] and lemma == "be":
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
        if modal in ("may", "might", "must", "could"):
            return Verdict(Status.ALLEGED, f"{modal} have")
        if modal == "to":
            return _of_past_infinitive(context, predicate)
        return Verdict(Status.SCHEDULED if modal in ("will", "'ll") else Status.CONDITIONAL, f"{modal} have")
    if negation(context.parse, predicate):
        if modal == "could" and predicate.passive and context.when in (When.PAST, When.PRESENT):
            return Verdict(Status.HAPPENED, "could not")
        doubtful = modal in ("may", "might")
        return Verdict(Status.FORECAST if doubtful else Status.DENIED, f"{modal} not")
    if modal in ("could", "may", "might", "can", "should", "ought"):
        return Verdict(Status.FORECAST, modal)
    if modal == "must":
        return Verdict(Status.SCHEDULED, modal)
    if lemma in HARM and any(frame.cue in PROMISES and frame.covers(predicate.head) for frame in context.frames):
        return Verdict(Status.THREATENED, modal)
    words = [word.low for word in subject(context.parse, predicate.first)]
    if _menaces(context, predicate, words):
        return Verdict(Status.THREATENED, modal)
    impersonal = words[:1] in (["it"], ["this"], ["that"], ["there"])
    if lemma in UNPLANNED or (
        lemma in HAPPENING and (impersonal or lemma in ("happen", "occur", "erupt", "break_out", "come"))
    ):
        return Verdict(Status.FORECAST, modal)
    if impersonal and lemma == "be":
        return Verdict(Status.FORECAST, modal)
    return Verdict(Status.SCHEDULED, modal)


def _of_past_infinitive(context: Context, predicate: Predicate) -> Verdict:
    cue, verb = governor(context.parse, predicate)
    if cue == "be":
        return Verdict(Status.DENIED, "was to have")
    if verb is not None and cue in REPORTING | FORECASTS | {"believe", "report", "say", "know", "allege", "claim"}:
        return Verdict(Status.HAPPENED if cue == "know" else Status.ALLEGED, "to have")
    return _of_predicate(context, verb, 1)


def _menaces(context: Context, predicate: Predicate, words: list[str]) -> bool:
    """Whether somebody is said to say that they will do harm, or that the other will pay for it."""
    told = any(frame.covers(predicate.head) for frame in context.frames)
    own = bool(words) and words[0] in ("i", "we", *(("they", "he", "she", "it") if told else ()))
    if predicate.form is not Form.FUTURE or predicate.passive:
        return False
    _, end = context.parse.span(context.parse.clause(predicate.head))
    after = {context.parse.low(place) for place in range(predicate.head + 1, min(end, predicate.head + 7))}
    pays = predicate.lemma in FACING and bool(CONSEQUENCES & after)
    return (own and predicate.lemma in OPEN_HARM) or (pays and (told or own))


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
    if link.whole and when is not When.PAST:
        return Verdict(Status.SCHEDULED if when is When.FUTURE else Status.ONGOING, "no verb known")
    excluding = excluded(parse, link)
    if excluding and (when is not When.PAST or excluding != "deny"):
        return Verdict(Status.DENIED, excluding)
    if when is When.UNKNOWN and predicate is not None and predicate.head < link.head and not negation(parse, predicate):
        above = _of_predicate(context, predicate, 1)
        if above.status not in _REAL:
            return above
    if when is not When.PAST and any(cancels(parse, p) for p in parse.predicates):
        return Verdict(Status.DENIED, "canceled")
    planned = next((word for word in before if word in NOUN_PLANS and word != "next"), "")
    if when is When.PAST:
        return Verdict(Status.SCHEDULED if planned else Status.HAPPENED, planned)
    if when is When.FUTURE or planned:
        doubt = next((word for word in before if word in FORECAST_CUES), "")
        if predicate is not None and (predicate.form is Form.MODAL or predicate.lemma in FORECAST_CUES):
            doubt = predicate.modal or predicate.lemma
        doubt = doubt if when is When.FUTURE else ""
        return Verdict(Status.FORECAST if doubt else Status.SCHEDULED, doubt or planned)
    following = next((p for p in parse.predicates if p.first > link.head and p.finite), None)
    ahead = predicate is None and following is not None and following.form is Form.FUTURE and not following.negated
    if predicate is not None and predicate.form in (Form.MODAL, Form.FUTURE):
        return Verdict(Status.FORECAST if predicate.form is Form.MODAL else Status.SCHEDULED, predicate.modal)
    if when is When.PRESENT and ahead:
        return Verdict(Status.SCHEDULED, "will")
    return Verdict(Status.HAPPENED)
