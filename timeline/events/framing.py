"""What becomes of an event under those who tell, deny, fear or doubt it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.attribution import Frame, FrameKind
from timeline.events.embedding import TELLING, describes, qualifies
from timeline.events.finite import points_out
from timeline.events.grammar import COORDINATORS, DETERMINERS, Form, Parse
from timeline.events.nounphrase import introduction
from timeline.events.participles import SET_DOWN
from timeline.events.polarity import SPOKEN, negation
from timeline.events.presupposed import KNOWN, granted
from timeline.events.reported import PROSECUTING
from timeline.events.unsaid import LEFT_OPEN
from timeline.events.verdict import Context, Verdict
from timeline.events.when import When
from timeline.languages.en.events import credence, reporting
from timeline.languages.en.events import status as cues
from timeline.model.reach import Status

if TYPE_CHECKING:
    from timeline.events.grammar import Predicate
    from timeline.events.link import Link

FORECAST_CUES = frozenset(f"{reporting.FORECAST_VERBS} {reporting.FORECAST_NOUNS}".split())
FEARING = frozenset(reporting.FEARING_VERBS.split())
OPINIONS = frozenset(f"{reporting.OPINION_VERBS} fear".split())
HEDGING = frozenset(f"{reporting.HEDGING_VERBS} {reporting.HEDGING_NOUNS} {reporting.BOASTING_VERBS}".split())
DENIALS = frozenset(reporting.DENIAL_VERBS.split())
DEMANDS = frozenset(reporting.DEMAND_VERBS.split())
ACCUSERS = frozenset(reporting.ACCUSERS.split())
GUILT = frozenset(cues.GUILT.split())
WRONGLY = frozenset(credence.WRONGLY.split())
CANCELED = frozenset(cues.CANCELING.split())
CHECKING = frozenset(credence.CHECKING.split())
_TOLD = frozenset(("that", "complement"))
_FINDING = frozenset(("report", "announce", "detect", "note", "observe", "record"))
_BETWEEN = 12
"""Tokens that may stand between a denial and its "that": a day, "in a statement"."""
_TIMES = frozenset(("as", "when", "while", "after", "since"))
_ARGUING = frozenset(("claim", "contend", "allege"))
_ADVERBS = 2
_CHARGING = frozenset(("accuse", "suspect"))
_FACTS = frozenset((Status.HAPPENED, Status.ONGOING))
_RAISING = frozenset(("believe", "think", "expect", "anticipate", "reckon", "feel"))
"""With a "not" they deny what they take: "does not think that it will"."""


def framed(context: Context, verdict: Verdict) -> Verdict:
    """Let those who report it weigh in, innermost first."""
    for frame in reversed(context.frames):
        if _reaches(context, frame):
            verdict = _weighed(context, frame, verdict)
    return verdict


def _reaches(context: Context, frame: Frame) -> bool:
    """Whether what a source says bears on the event: not on its own saying, nor on what is told in passing."""
    link, parse, teller = context.link, context.parse, frame.predicate
    if not frame.covers(link.head) or frame.kind is FrameKind.ACCORDING:
        return False
    if link.nominal and context.when is When.PAST:
        return False
    clause = parse.clause(link.head)
    compared = parse.opener(clause) == "as" and parse.low(parse.starts[clause] - 1) == ","  # "as happened in May"
    if teller is None:
        return parse.kinds[clause] != "relative" and not compared
    if (link.predicate is teller and not link.nominal) or (frame.kind is FrameKind.TAIL and teller.passive):
        return False
    passing = (parse.kinds[clause] == "relative" or compared) and parse.clause(teller.head) != clause
    if teller.head < link.head and (passing or qualifies(parse, clause, teller.head)):
        return False
    if teller.head < link.head and (_goes_on(parse, teller, link) or _within(parse, teller, link)):
        return False
    return not (_aside(parse, teller.head, link.head) or _in_passing(parse, teller, link.head))


def _goes_on(parse: Parse, teller: Predicate, link: Link) -> bool:
    """Whether the source goes on acting: "accused the mayor of fraud / and called for a vote"."""
    verb = link.predicate
    if verb is None or link.nominal or not verb.finite:
        return False
    clause = parse.clause(link.head)
    anew = parse.kinds[clause] == "coordinate" and parse.clause(teller.head) < clause  # "feared it, but it / stayed"
    if not anew and verb.form is not teller.form:
        return False
    own = any(p.finite and teller.head < p.head < verb.first for p in parse.predicates)
    return not own and (anew or parse.low(verb.first - 1) in COORDINATORS)


def _within(parse: Parse, teller: Predicate, link: Link) -> bool:
    """Whether a clause only tells what is known of what is told: "is thought to have fired the shot / that hit him"."""
    clause = parse.clause(link.head)
    start = parse.starts[clause]
    led = parse.kinds[clause] == "subordinate" and parse.opener(clause) in _TIMES
    qualified = describes(parse, clause)
    if not (led or qualified) or parse.low(teller.head + 1) == "that" == parse.low(start):
        return False
    return any(teller.head < p.head < start and p.form is not Form.PARTICIPLE for p in parse.predicates)


def _weighed(context: Context, frame: Frame, verdict: Verdict) -> Verdict:
    """Give what becomes of a verdict under one source."""
    parse, cue, told = context.parse, frame.cue, verdict.status
    negated = frame.predicate is not None and bool(negation(parse, frame.predicate))
    if told in _FACTS and (undone := _not_said(parse, context.link, frame)):
        return Verdict(Status.DENIED, undone)
    if cue in DENIALS:
        return _under_denial(context, frame, verdict, negated=negated)
    if frame.predicate is not None and mistaken(parse, frame.predicate):
        return Verdict(Status.DENIED, "wrongly")
    clause = parse.clause(context.link.head)
    unsaid = cue in LEFT_OPEN and not context.link.nominal and parse.kinds[clause] in _TOLD
    unsaid = unsaid and not describes(parse, clause)  # not "will not announce the shops that it means to close"
    if (cue in CHECKING or unsaid) and negated and told in (*_FACTS, Status.SCHEDULED):
        return Verdict(Status.ALLEGED if told in _FACTS else Status.FORECAST, f"not {cue}")
    verb = context.link.predicate
    if told is Status.SCHEDULED and verb is not None and verb.form is Form.PARTICIPLE and verb.lemma in SET_DOWN:
        return verdict  # "feared arrest at the meeting planned for May"
    if cue in FEARING and told is Status.SCHEDULED:
        return Verdict(Status.FORECAST, cue)
    stated = not context.link.nominal or parse.low(context.link.head - 1) in tk.BE  # "believed that the tomb was empty"
    if cue == "hope" and told in _FACTS and not context.link.nominal and _is_present(context):
        return Verdict(Status.FORECAST, cue)
    if cue in FORECAST_CUES and (stated or told is Status.SCHEDULED):
        return _under_opinion(context, frame, verdict, negated=negated)
    if told is Status.SCHEDULED and (cue in HEDGING or cue in DEMANDS):
        return Verdict(Status.FORECAST, cue)
    over = parse.kinds[parse.clause(context.link.head)] == "subordinate" and _opener(context) == "after"
    rejected = frame.kind is FrameKind.NOUN and any(f.cue in DENIALS for f in context.frames)
    over = over or ((rejected or cue in _CHARGING) and granted(parse, context.link))
    over = over or (cue in _ARGUING and _of_property(parse, context.link))
    if told in _FACTS and not over and (cue in HEDGING or _charges(context, frame)):
        return Verdict(Status.ALLEGED, cue)
    return verdict


def _of_property(parse: Parse, link: Link) -> bool:
    """Whether no event is told of but what something is like: "claims that the jet is more efficient"."""
    verb = link.predicate
    if verb is None or verb.passive or verb.progressive or verb.lemma != "be" or verb.form is not Form.PRESENT:
        return False
    return not link.nominal or (link.head > verb.head and introduction(parse, link.head)[1] <= verb.head + _ADVERBS)


def _under_denial(context: Context, frame: Frame, verdict: Verdict, *, negated: bool) -> Verdict:
    """Give what becomes of a verdict where a source denies it; what the denial names as known stays."""
    parse, link, told = context.parse, context.link, verdict.status
    if frame.kind is FrameKind.TAIL:  # "it lost the ship, a claim that the navy rejects"
        telling = not link.nominal and link.predicate in [f.predicate for f in context.frames]
        telling = telling or (link.predicate is not None and link.predicate.lemma in PROSECUTING)
        return Verdict(Status.ALLEGED, frame.cue) if told in _FACTS and not telling else verdict
    if told in _FACTS and (granted(parse, link) or _is_claim(parse, link, frame)):
        return verdict
    if told is Status.DENIED and verdict.cue in CANCELED and link.nominal and not negated and _complement(parse, frame):
        return Verdict(Status.HAPPENED, f"not {verdict.cue}")  # "denied that it had canceled the order"
    if negated or not _complement(parse, frame):
        wrong = frame.predicate is not None and mistaken(parse, frame.predicate)
        return Verdict(Status.DENIED, "wrongly") if wrong else verdict
    return Verdict(Status.DENIED, frame.cue)


def _under_opinion(context: Context, frame: Frame, verdict: Verdict, *, negated: bool) -> Verdict:
    """Give what becomes of a verdict that somebody believes, expects or doubts."""
    cue, told, verb, parse = frame.cue, verdict.status, context.link.predicate, context.parse
    over = frame.predicate is not None and frame.predicate.form is Form.PLUPERFECT
    surprised = over and negated and cue in ("expect", "anticipate")
    if surprised and verb is not None and verb.form is Form.INFINITIVE:
        return Verdict(Status.HAPPENED, f"not {cue}")  # "had not expected the bank to cut rates"
    if told in (Status.SCHEDULED, Status.FORECAST):
        raised = negated and cue in _RAISING and verb is not None and verb.form is Form.FUTURE
        return Verdict(Status.DENIED if raised else Status.FORECAST, cue)
    mild = frame.source.lower() == "i" and not negated and frame.predicate is not None
    mild = mild and frame.predicate is not None and frame.predicate.form is Form.PRESENT  # not "I thought they left"
    if told not in _FACTS or not (cue in OPINIONS or _hoped(parse, frame, verb)) or mild:
        return verdict
    if verb is not None and parse.lows[verb.first - 1 : verb.first + 1] == [",", "having"]:
        return verdict  # "I thought it was over, having been there for two days"
    if negated and cue == "believe" and frame.predicate is not None and frame.predicate.modal in ("can", "could", "ca"):
        return verdict  # "could not believe that it was over"
    if cue == "doubt":
        return verdict if negated else Verdict(Status.ALLEGED, cue)
    return Verdict(Status.DENIED if negated else Status.ALLEGED, cue)


def _hoped(parse: Parse, frame: Frame, verb: Predicate | None) -> bool:
    """Whether what lies behind is only hoped: "hope (that) the boy survived"."""
    if frame.cue != "hope" or frame.predicate is None or verb is None or verb.form not in (Form.PAST, Form.PERFECT):
        return False
    return parse.starts[parse.clause(verb.head)] == frame.predicate.head + 1


def _is_claim(parse: Parse, link: Link, frame: Frame) -> bool:
    """Whether a noun is what was said and is rejected: "rejected claims that", "rejected as too low the bid"."""
    if not link.nominal or parse.low(link.head) not in SPOKEN or frame.start > link.head:
        return False
    return parse.low(link.head + 1) == "that" or introduction(parse, link.head)[0] in KNOWN


def _not_said(parse: Parse, link: Link, frame: Frame) -> str:
    """Return the "not" over a verb of speech whose object a noun is: "neither pilot reported a problem"; or ""."""
    teller = frame.predicate
    if teller is None or not link.nominal or teller.passive or frame.cue not in _FINDING:
        return ""
    introduced, before = introduction(parse, link.head)
    return negation(parse, teller) if before == teller.head and introduced not in KNOWN else ""


def _opener(context: Context) -> str:
    return context.parse.opener(context.parse.clause(context.link.head))


def _is_present(context: Context) -> bool:
    verb = context.link.predicate
    return verb is not None and verb.form is Form.PRESENT


def mistaken(parse: Parse, teller: Predicate) -> bool:
    """Whether an adverb says that what is told is not so: "wrongly reported that"."""
    near = parse.lows[max(0, teller.first - 1) : teller.head + 2]
    return not WRONGLY.isdisjoint(near)


def _in_passing(parse: Parse, teller: Predicate, head: int) -> bool:
    """Whether who tells stands between two commas in front: "the police, fearing a riot, closed the square"."""
    led = (
        teller.form is Form.GERUND
        and teller.first > 0
        and parse.low(teller.first - 1) in (",", "without", "after", "by")
    )
    return led and "," in parse.lows[teller.head : head] and parse.low(teller.head + 1) != "that"


def _aside(parse: Parse, teller: int, head: int) -> bool:
    """Whether who tells stands in a relative clause that is over: "the order, believed to be large, has come"."""
    return (
        teller < head
        and parse.kinds[parse.clause(teller)] == "relative"
        and parse.kinds[parse.clause(head)] == "resumed"
    )


def _charges(context: Context, frame: Frame) -> bool:
    """Whether one who accuses says that another knew or did wrong: "the plaintiff's lawyer said the firm knew"."""
    predicate = context.link.predicate
    words = {word.removesuffix("'s").removesuffix("s") for word in frame.source.lower().split()}
    return predicate is not None and predicate.lemma in GUILT and bool(words & ACCUSERS)


def _of_object(parse: Parse, start: int, that: int) -> bool:
    """Whether a "that" begins what is told of an object: "rejected the plan that GM sent", not "denied claims that"."""
    owned = parse.low(start) in DETERMINERS and parse.low(start) != "that"
    noun = parse.low(that - 1)
    return owned and that > start + 1 and parse.tokens[that - 1].timex < 0 and noun not in TELLING


def _complement(parse: Parse, frame: Frame) -> bool:
    """Whether a clause, a gerund or a plan follows: "denied that", "denied on Monday that", "denied bombing"."""
    after = parse.low(frame.start)
    for place in range(frame.start, frame.start + _BETWEEN):
        if parse.low(place) == "that" and not points_out(parse, place):
            return not _of_object(parse, frame.start, place)
        if place in parse.heads:
            break
    return (
        parse.clause(frame.start) != parse.clause(frame.start - 1)
        or after.endswith("ing")
        or (after in ("that", "having") and not points_out(parse, frame.start))
    )
