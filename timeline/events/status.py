"""Whether an event is told as a fact, planned, feared, threatened, alleged or denied.

A wrong "happened" is the worst error: a date behind the document creation time is never a fact.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.events.court import in_court
from timeline.events.doubt import doubted
from timeline.events.evidence import shown
from timeline.events.expected import expected, likely_to, of_fears
from timeline.events.framing import framed, mistaken
from timeline.events.governor import FORECASTS, PLANS, governor
from timeline.events.grammar import DETERMINERS, PREPOSITIONS, REPORTING, TIME_SUBORDINATORS, Form, Parse, Predicate
from timeline.events.hearsay import heard
from timeline.events.imagined import imagined
from timeline.events.infinitives import SEEMINGLY, of_infinitive
from timeline.events.leftopen import cut_short, left_open, since_then, stopped
from timeline.events.link import covered, is_event_noun
from timeline.events.modals import of_modal
from timeline.events.names import subject
from timeline.events.nominal import of_noun, prepares
from timeline.events.overtaken import affirmed, overtaken
from timeline.events.participles import of_participle
from timeline.events.polarity import cancels, negation
from timeline.events.presumed import claimed, only_presumed
from timeline.events.qualifiers import OVER, leads_up
from timeline.events.scope import conditioned, hedged, told, under
from timeline.events.setdates import (
    FORESEEN,
    appoints,
    asks_by,
    braces,
    eyes,
    had_in_mind,
    is_deadline,
    made_of,
    obliges,
    planned_for,
    wished_for,
)
from timeline.events.standing import lasts_now
from timeline.events.subjectnouns import POSSIBLE, judged
from timeline.events.suspected import suspected
from timeline.events.verdict import Context, Verdict
from timeline.events.when import When
from timeline.languages.en.events import reporting
from timeline.languages.en.events import status as cues
from timeline.model.reach import Bound, Extent, Status

OPEN_NOUNS = frozenset(cues.OPEN_NOUNS.split())
STATES = frozenset(cues.STATES.split())
PERFORMATIVES = frozenset(cues.PERFORMATIVES.split())
FORECAST_CUES = frozenset(f"{reporting.FORECAST_VERBS} {reporting.FORECAST_NOUNS}".split())
EXPECTATIONS = frozenset(("expect", "anticipate", "predict", "forecast", "hope", "fear"))
DEMANDS = frozenset(reporting.DEMAND_VERBS.split())
_LOOKING_AHEAD = FORECAST_CUES | EXPECTATIONS | DEMANDS
_SUBORDINATING = (TIME_SUBORDINATORS | {"when"}) - {"as", "since"}
_TELLING = REPORTING | FORECASTS | {"believe", "report", "say", "know", "presume", "rumor", "rumour", "understand"}
_GOVERNING = PLANS | FORECASTS
NOT_OVER = frozenset(cues.NOT_OVER.split())
_FIRST_PERSON = frozenset(("i", "we"))
_REAL = frozenset((Status.HAPPENED, Status.ONGOING, Status.ALLEGED))
RESULTING = frozenset(cues.RESULTING.split())
OPEN_REPORTS = frozenset(("alleged", "rumored", "rumoured", "supposed", "purported", "reputed"))
FORESIGHT = frozenset(("expect", "anticipate", "predict", "forecast", "foresee", "fear"))
WARNING = frozenset(("warn", "caution", "speak", "talk"))
_FIRST = frozenset(("once", "until", "till", "before", "when", "after"))
_UNTIL = frozenset(("until", "till", "before"))
_DEEPEST = 5
_EDITING = frozenset("amend update correct edit revise clarify write post comment reply tweet".split())
_DEGREES = frozenset(("very", "most", "highly", "extremely", "increasingly"))


def judge(context: Context) -> Verdict:
    """Give the status of what an expression dates."""
    link = context.link
    verdict = of_noun(context, _under_noun) if link.nominal else _of_predicate(context, link.predicate, 0)
    verdict = told(context, under(context, framed(context, verdict)))
    verdict = suspected(context, in_court(context, heard(context, hedged(context, verdict))))
    verdict = imagined(context, shown(context, doubted(context, only_presumed(context, verdict))))
    verdict = affirmed(context, overtaken(context, conditioned(context, expected(context, verdict))))
    words = context.timex.text.lower() if context.timex is not None else ""
    past = link.predicate is not None and link.predicate.form in (Form.PAST, Form.PLUPERFECT)
    later = words.endswith(" later") and context.timex is not None and context.timex.interval is None
    if (words.startswith(cues.NO_EARLIER) or later) and past and verdict.status is Status.HAPPENED:
        return verdict  # "a few hours later the army broke through"
    if verdict.status in _REAL and is_deadline(context):
        return Verdict(Status.SCHEDULED, "deadline")
    if verdict.status in _REAL and not verdict.cue and _came_first(context):
        return verdict
    if context.when is When.FUTURE and (
        verdict.status in _REAL or (verdict.status is Status.SCHEDULED and not verdict.cue)
    ):
        return _ahead(context, verdict)
    if words.startswith(cues.EARLIEST) and not NOT_OVER.isdisjoint(words.split()) and verdict.status in _REAL:
        return Verdict(Status.FORECAST, "the earliest date")
    lasting = link.predicate is not None and (
        link.predicate.form is Form.PERFECT or (link.predicate.form is Form.PRESENT and _until(context))
    )
    if context.when is When.PAST and verdict.status is Status.ONGOING and not lasting:
        return Verdict(Status.HAPPENED)
    return verdict


def _came_first(context: Context) -> bool:
    """Whether what is over came ahead of a date that lies ahead: "the leaders met ahead of Friday's vote"."""
    verb, parse = context.link.predicate, context.parse
    if verb is None or context.link.nominal or verb.form not in OVER or not leads_up(parse, context.place):
        return False
    behind = covered(parse, parse.tokens[context.place].timex)[1]
    return parse.low(behind).isalpha() or parse.low(behind) in ("'s", "'")


def _ahead(context: Context, verdict: Verdict) -> Verdict:
    """Read as a plan or a forecast what stands with a date ahead."""
    link, parse = context.link, context.parse
    predicate = None if link.nominal else link.predicate
    if predicate is not None and predicate.form is Form.PAST and predicate.lemma in _EDITING:
        return verdict  # "This report was amended on 23 May", later than the article it stands in
    over = link.predicate if link.predicate is not None and link.predicate.head < link.head else predicate
    if over is not None and (made := made_of(parse, over)) is not None:
        return made
    imagined = predicate is not None and predicate.form is Form.PAST and "if" in parse.lows[: predicate.first]
    if imagined and parse.kinds[parse.clause(context.link.head)] in ("subordinate", "resumed"):
        return Verdict(Status.CONDITIONAL, "if")  # "would not be surprised if, over the next year, it rose"
    doubtful = verdict.status is Status.ALLEGED or (predicate is not None and predicate.lemma in _LOOKING_AHEAD)
    doubtful = doubtful or (predicate is not None and _warned_of(parse, predicate))
    forecast = doubtful or _speaks_of_risk(context)
    return Verdict(Status.FORECAST if forecast else Status.SCHEDULED, "the date lies ahead")


def _warned_of(parse: Parse, predicate: Predicate) -> bool:
    """Whether a form in -ing is what somebody warns or speaks of: "warned of flooding on Friday"."""
    teller = parse.heads.get(predicate.first - 2)
    of = predicate.form is Form.GERUND and parse.low(predicate.first - 1) in ("of", "about")
    return of and teller is not None and teller.lemma in WARNING


def _speaks_of_risk(context: Context) -> bool:
    """Whether a noun such as "risk", or "possible", stands in the clause: "there is a risk of war next week"."""
    parse = context.parse
    start, end = parse.span(parse.clause(context.link.head))
    return wished_for(parse, start, end) or any(parse.low(place) in OPEN_NOUNS for place in range(start, end))


def _of_predicate(context: Context, predicate: Predicate | None, depth: int) -> Verdict:
    if predicate is None or depth > _DEEPEST:
        return Verdict(Status.SCHEDULED if context.when is When.FUTURE else Status.HAPPENED)
    if predicate.form is Form.INFINITIVE:
        return of_infinitive(context, predicate, lambda verb: _of_predicate(context, verb, depth + 1))
    if predicate.form is Form.PRESENT and _governed(context.parse, predicate):
        predicate = replace(predicate, form=Form.GERUND)  # "escaped being hit"
    if predicate.form in (Form.GERUND, Form.PARTICIPLE):
        return of_participle(context, predicate, lambda verb: _of_predicate(context, verb, depth + 1))
    if predicate.form is Form.MODAL_PERFECT and predicate.modal == "to":
        return _of_past_infinitive(context, predicate, depth)
    if predicate.form in (Form.FUTURE, Form.MODAL, Form.MODAL_PERFECT):
        return of_modal(context, predicate)
    return _of_tense(context, predicate)


def _governed(parse: Parse, predicate: Predicate) -> bool:
    """Whether "being" and a participle are what a verb or a preposition takes: "without being seen"."""
    before = predicate.first - 1
    return parse.low(predicate.first) == "being" and (parse.low(before) in PREPOSITIONS or before in parse.heads)


def _under_noun(context: Context, predicate: Predicate) -> Verdict:
    return _of_predicate(context, predicate, 1)


def _of_tense(context: Context, predicate: Predicate) -> Verdict:
    lemma, when, parse = predicate.lemma, context.when, context.parse
    dated = context.timex is not None
    planned = _of_plan(context, predicate) if dated else None
    if planned is not None:
        return planned
    if dated and predicate.lemma == "rule" and predicate.negated and parse.low(predicate.head + 1) == "out":
        return Verdict(Status.FORECAST, "not ruled out")
    if dated and cancels(parse, predicate) and (when is When.FUTURE or _was_planned(parse, predicate)):
        return Verdict(Status.DENIED, lemma)
    if dated and (word := stopped(parse, predicate)):
        return Verdict(Status.DENIED, word)
    of_event = dated and (_dates_subject(context, predicate) or _foretells(parse, predicate))
    above = judged(parse, predicate) if of_event else None
    if above is not None:
        return above
    unlikely = dated and lemma == "be" and when is not When.PAST and _is_unlikely(parse, predicate)
    denying = "unlikely" if unlikely else negation(parse, predicate) or cut_short(parse, predicate)
    open_still = left_open(context, predicate) if denying == "not" else None
    if open_still is not None:
        return open_still
    if denying:
        return Verdict(Status.DENIED, denying)
    if predicate.form in (Form.PAST, Form.PLUPERFECT):
        by = dated and lemma in EXPECTATIONS and parse.low(context.place - 1) == "by"
        foreseen = dated and predicate.passive and predicate.form is Form.PLUPERFECT  # "had been feared on Friday"
        foreseen = lemma in FORESIGHT and (foreseen or _dates_object(context, predicate))
        looked_ahead = by or foreseen or of_fears(context, predicate)
        told = Status.ONGOING if lasts_now(context, predicate) else Status.HAPPENED
        return Verdict(Status.FORECAST, lemma) if looked_ahead else Verdict(told)
    if predicate.form is Form.PERFECT:
        if _awaited(context, predicate):
            return Verdict(Status.FORECAST, parse.opener(parse.clause(predicate.head)))
        timex, since = context.timex, since_then(context)
        if since and predicate.passive and lemma in RESULTING:
            return Verdict(Status.ONGOING, "since")
        stretch = since or parse.low(context.place - 1) == "for"
        held = lemma == "have" and (predicate.passive or not stretch)
        lasting = predicate.progressive or (
            lemma in STATES and not held and not (predicate.passive and lemma == "hold")
        )
        interval = timex.interval if timex is not None else None
        through = interval is not None and interval.extent is Extent.THROUGHOUT
        over = context.when is When.PAST and interval is not None and interval.bound is Bound.EXACT and not through
        stretch = stretch or "since" in parse.lows[context.place - 3 : context.place] or _back_to(context)
        lasting = lasting and not (over and not stretch)  # "has faced questions last week"
        return Verdict(
            Status.ONGOING
            if (lasting or (through and lemma in STATES and not held)) and lemma != "begin"
            else Status.HAPPENED
        )
    return _of_present(context, predicate)


def _back_to(context: Context) -> bool:
    return context.parse.lows[context.place - 2 : context.place] == ["back", "to"]


def _of_plan(context: Context, predicate: Predicate) -> Verdict | None:
    """Read a date as that of what is planned, feared or called for, and not of the planning; None where it is not."""
    parse, lemma = context.parse, predicate.lemma
    set_down = planned_for(parse, predicate)
    if set_down:
        unplanned = "" if parse.low(context.place - 1) in _UNTIL else negation(parse, predicate)
        if unplanned:
            return Verdict(Status.DENIED, unplanned)
        foreseen = set_down in FORESEEN
        return Verdict(Status.FORECAST if foreseen else Status.SCHEDULED, "expected" if foreseen else set_down)
    if lemma == "threaten" and predicate.form is Form.PRESENT and parse.low(predicate.head + 1) == "to":
        return Verdict(Status.THREATENED, lemma)
    if prepares(context, predicate) or appoints(context, predicate) or had_in_mind(context, predicate):
        return Verdict(Status.SCHEDULED, lemma)
    if lemma == "threaten" and parse.low(context.place - 1) == "for" and not predicate.passive:
        return Verdict(Status.THREATENED, lemma)
    looks_ahead = braces(context, predicate) or asks_by(context, predicate) or eyes(context, predicate)
    if looks_ahead or obliges(context, predicate):
        return Verdict(Status.DENIED if predicate.negated and not looks_ahead else Status.FORECAST, lemma)
    return None


def _is_unlikely(parse: Parse, predicate: Predicate) -> bool:
    """Whether what a form of "be" tells of is held unlikely: "a blockade is very unlikely this year"."""
    behind = predicate.head + 1
    while parse.low(behind) != "unlikely" and behind < len(parse.tokens) and _passed(parse, behind):
        behind += 1
    return parse.low(behind) == "unlikely" and parse.low(behind + 1) != "to" and not predicate.negated


def _passed(parse: Parse, place: int) -> bool:
    return parse.tokens[place].word.adverb or parse.low(place) in _DEGREES


def _dates_subject(context: Context, predicate: Predicate) -> bool:
    """Whether the date stands behind an event noun in the subject: "an attack on Friday is possible"."""
    if context.place >= predicate.first:
        return False
    parse = context.parse
    words = subject(parse, predicate.first)
    inside = any(word.timex >= 0 for word in words) or parse.tokens[predicate.first - 1].timex >= 0
    return inside and any(is_event_noun(word.low) for word in words)


def _foretells(parse: Parse, predicate: Predicate) -> bool:
    """Whether an event is told of as yet to come: "an attack was imminent on Friday"."""
    words = subject(parse, predicate.first)
    likely = predicate.lemma == "be" and parse.low(predicate.head + 1) in POSSIBLE
    return likely and bool(words) and is_event_noun(words[-1].low)


def _was_planned(parse: Parse, predicate: Predicate) -> bool:
    """Whether the date is that of the plan: "the talks due on Monday were called off"."""
    start, _ = parse.span(parse.clause(predicate.first))
    before = {parse.low(place) for place in range(start, predicate.first)}
    return predicate.passive and bool(before & {"due", "set", "scheduled", "planned", "slated"})


def _dates_object(context: Context, predicate: Predicate) -> bool:
    """Whether a noun stands between a verb and the date behind it: "had expected an attack at dawn"."""
    parse = context.parse
    between = range(predicate.head + 1, context.place)
    if parse.clause(predicate.head) != parse.clause(context.place):
        return False
    return parse.low(predicate.head + 1) in DETERMINERS and len(between) > 1


def _of_present(context: Context, predicate: Predicate) -> Verdict:
    lemma, when, parse = predicate.lemma, context.when, context.parse
    opener = parse.opener(parse.clause(predicate.head))
    first = [word.low for word in subject(parse, predicate.first)]
    if lemma == "look" and parse.low(predicate.head + 1) == "forward" and when is not When.PAST:
        return Verdict(Status.SCHEDULED, "look forward")
    if (when is When.FUTURE and lemma in FORECAST_CUES) or (
        when is not When.PAST and lemma in EXPECTATIONS and context.timex is not None
    ):
        return Verdict(Status.FORECAST, lemma)
    if first == ["it"] and lemma == "be" and (when is When.FUTURE or _only_days_away(context)):
        return Verdict(Status.FORECAST)
    if parse.low(predicate.first) == "be" and when is When.UNKNOWN:
        return Verdict(Status.FORECAST, "be")
    start, _ = parse.span(parse.clause(predicate.head))
    here = when in (When.UNKNOWN, When.PRESENT) and "," not in parse.lows[start : predicate.first]
    modal = any(p.form in (Form.FUTURE, Form.MODAL) or likely_to(parse, p) for p in parse.predicates)
    during = opener == "while" and modal and when is When.PRESENT and _during_what_comes(parse, predicate)
    subordinate = here and (opener in _SUBORDINATING or during)
    idiom = lemma == "come" and first == ["it"]
    if subordinate and not idiom and (modal or opener not in ("when", "after")):
        open_still = when is When.UNKNOWN and opener != "when"
        return Verdict(Status.FORECAST if open_still else Status.SCHEDULED, opener)
    if when is When.FUTURE or opener in ("before", "until", "once") or _ahead_of_now(context, predicate):
        return Verdict(Status.SCHEDULED)
    if predicate.progressive:
        performative = lemma in PERFORMATIVES and bool(_FIRST_PERSON & set(first[:2]))
        return Verdict(Status.HAPPENED if performative else Status.ONGOING)
    if predicate.passive and _until(context):
        return Verdict(Status.ONGOING)
    if lasts_now(context, predicate) and lemma not in PERFORMATIVES:
        return Verdict(Status.ONGOING)
    if lemma in REPORTING or lemma in PERFORMATIVES or (when is When.PAST and lemma not in STATES):
        return Verdict(Status.HAPPENED)
    return Verdict(Status.HAPPENED if when is When.PRESENT and lemma not in STATES else Status.ONGOING)


def _only_days_away(context: Context) -> bool:
    """Whether it is "a matter of days before" something: that lies ahead."""
    if context.timex is None or "matter of" not in context.timex.text:
        return False
    behind = covered(context.parse, context.parse.tokens[context.place].timex)[1]
    return context.parse.low(behind) in _UNTIL


def _during_what_comes(parse: Parse, predicate: Predicate) -> bool:
    """Whether the clause in front tells of what will be: "will meet the mayors / while she is in Elm today"."""
    front = [p for p in parse.predicates if p.finite and parse.clause(p.head) < parse.clause(predicate.head)]
    while front and front[-1].form is Form.PRESENT:
        front.pop()  # "will make sure that she meets them / while"
    return bool(front) and front[-1].form is Form.FUTURE


def _awaited(context: Context, predicate: Predicate) -> bool:
    """Whether a perfect tells what must be done first: "will begin once the engines have been certified"."""
    parse, clause = context.parse, context.parse.clause(predicate.head)
    if context.when is not When.UNKNOWN or parse.kinds[clause] != "subordinate" or parse.opener(clause) not in _FIRST:
        return False
    return any(p.form in (Form.FUTURE, Form.MODAL) and parse.clause(p.head) != clause for p in parse.predicates)


def _until(context: Context) -> bool:
    """Whether a date closes a stretch: "is closed until tomorrow at 6 a.m."."""
    parse, place = context.parse, context.place - 1
    while place > 0 and (parse.tokens[place].timex >= 0 or parse.low(place) in ("at", "on", ",")):
        place -= 1
    return parse.low(place) in ("until", "till")


def _ahead_of_now(context: Context, predicate: Predicate) -> bool:
    """Whether the present tells of what comes yet: "leaves later today", "will see what the army does overnight"."""
    if context.when is not When.PRESENT or context.timex is None:
        return False
    later = context.timex.text.lower().startswith("later ") and predicate.lemma not in REPORTING
    clause = context.parse.clause(predicate.head)
    inside = context.parse.kinds[clause] == "relative" and context.parse.opener(clause) in ("what", "where", "when")
    above = (p for p in context.parse.predicates if p.form is Form.FUTURE and p.head < predicate.first)
    return later or (inside and next(above, None) is not None)


def _of_past_infinitive(context: Context, predicate: Predicate, depth: int) -> Verdict:
    claim = claimed(context.parse, predicate)
    if claim is not None:
        return claim
    cue, verb = governor(context.parse, predicate)
    if cue == "pretend" or (verb is not None and mistaken(context.parse, verb)):
        return Verdict(Status.DENIED, "falsely")
    if cue == "be" and context.parse.low(predicate.first - 1) not in OPEN_REPORTS:
        return Verdict(Status.DENIED, "was to have")
    if verb is not None and cue in _GOVERNING and cue not in _TELLING and cue not in SEEMINGLY:
        if verb.form is Form.PAST and cue in PLANS:
            return Verdict(Status.DENIED, "was to have")
        return Verdict(Status.SCHEDULED if cue in PLANS - OPEN_REPORTS else Status.ALLEGED, cue)
    if cue == "be" or (verb is not None and cue in _TELLING):
        return Verdict(Status.HAPPENED if cue == "know" else Status.ALLEGED, "to have")
    return _of_predicate(context, verb, depth + 1)
