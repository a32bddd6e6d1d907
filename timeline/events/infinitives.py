"""Status of an infinitive: what it depends on says how real it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.governor import (
    ATTEMPTS,
    CONDITIONALS,
    DENYING,
    FACTUAL,
    FORECASTS,
    OPEN,
    PLANS,
    THREATS,
    governor,
)
from timeline.events.grammar import DETERMINERS, PREPOSITIONS, RELATIVES, Form, Parse, Predicate
from timeline.events.modals import HARM, OPEN_HARM
from timeline.events.names import subject
from timeline.events.polarity import cancels, negation
from timeline.events.verdict import Context, Verdict
from timeline.events.when import When
from timeline.languages.en.events import reporting
from timeline.languages.en.events import status as cues
from timeline.model.reach import Status

if TYPE_CHECKING:
    from collections.abc import Callable

DENIALS = frozenset(reporting.DENIAL_VERBS.split())
IMPLICATIVE_DENYING = frozenset(cues.IMPLICATIVE_DENYING.split())
OPEN_PLANS = frozenset(cues.OPEN_PLANS.split())
AIMS = frozenset(cues.AIMS.split())
SPOKEN_WISHES = frozenset(cues.SPOKEN_WISHES.split())
SEEMINGLY = frozenset(cues.SEEMINGLY.split())
SILENT = frozenset(cues.SILENT.split())
TAKEN_UP = frozenset(cues.TAKEN_UP.split())
OPTIONS = frozenset(cues.OPTIONS.split())
PLAN_NOUNS = frozenset(cues.PLAN_NOUNS.split())
ORDINALS = frozenset(cues.ORDINALS.split())
EMOTIONS = frozenset(cues.EMOTIONS.split())
_UNDECIDED = OPEN | frozenset(cues.ASKING_WORDS.split())
CONSPIRACIES = frozenset(cues.CONSPIRACIES.split())
CONSPIRING = frozenset(cues.CONSPIRING.split())
SWEARING = frozenset(cues.SWEARING.split())
EXPOSING = frozenset(cues.EXPOSING.split())
FOILING = frozenset(cues.FOILING.split())
STATES = frozenset(cues.STATES.split())
GRANTING = frozenset(cues.GRANTING.split())
PERMITTING = frozenset(cues.PERMITTING.split())
REJECTING = frozenset(cues.REJECTING.split())
LOSING = frozenset(cues.LOSING.split())
FAILING = frozenset(cues.FAILING.split())
_STOPS = frozenset((".", "!", "?", ";", ":", "''", '"', "”"))
_SURPRISED = frozenset(("expect", "anticipate", "think", "believe"))
_DEGREES = frozenset(("so", "such"))
_WILLED = frozenset(("expect", "able", "want", "seek", "wish"))
_TERMS = frozenset(("deadline", "deadlines"))
_OFFERS = frozenset(("offer", "offers", "proposal", "proposals", "pledge", "promise"))
_FEW = 6
_PARTNERS = 9
_BINDING = frozenset(("with", "between", "among"))
_OTHER_LINKS = (PREPOSITIONS - _BINDING) | RELATIVES
_DONE = (Form.PAST, Form.PERFECT, Form.PLUPERFECT)


@dataclass(frozen=True, slots=True)
class _Governed:
    """An infinitive, the word that governs it, the verb group around that, and the word before "to" or "not to"."""

    predicate: Predicate
    cue: str
    verb: Predicate | None
    before: str
    negated: bool
    subject: tuple[str, ...]
    """Words of the subject of that verb group."""

    @property
    def follows(self) -> bool:
        """Whether it stands behind its verb."""
        return self.verb is not None and self.verb.head < self.predicate.first


def of_infinitive(context: Context, predicate: Predicate, above: Callable[[Predicate | None], Verdict]) -> Verdict:
    """Give the status of an infinitive; `above` gives that of the verb it depends on."""
    parse = context.parse
    cue, verb = governor(parse, predicate)
    negated = predicate.negated or (verb is not None and bool(negation(parse, verb)))
    place = predicate.first - 2 if parse.low(predicate.first - 1) in ("not", "never") else predicate.first - 1
    words = tuple(word.low for word in subject(parse, verb.first)) if verb is not None else ()
    governed = _Governed(predicate, cue, verb, parse.low(place), negated, words)
    if (cue in ("", "be") or not governed.follows or verb is None or verb.finite) and _headline(parse, predicate):
        return Verdict(Status.SCHEDULED, "to")
    ordinal = governed.before not in ATTEMPTS and _of_ordinal(parse, predicate)
    told = governed.before in EMOTIONS or ordinal or _taken_up(parse, governed)
    if governed.follows and told:
        return above(verb)
    found = _unreal(context, governed) or (_open(parse, governed) if context.when is When.UNKNOWN else None)
    if found is None and cue == "have" and verb is not None and verb.modal in ("may", "might", "could"):
        return Verdict(Status.FORECAST, verb.modal)
    found = found or _planned(context, governed)
    if found is not None:
        return found
    by = context.place > predicate.head and parse.low(context.place - 1) in ("by", "before", "until", "within")
    if verb is None and not cue and by:
        return Verdict(Status.SCHEDULED, "to")
    if context.when is When.UNKNOWN and cue not in FACTUAL and not _of_purpose(parse, governed):
        aim = governed.before == "order" or not governed.follows
        planned = governed.follows and not aim and above(verb).status is Status.SCHEDULED
        return Verdict(Status.SCHEDULED if planned else Status.FORECAST, "to")
    return above(verb)


def _unreal(context: Context, governed: _Governed) -> Verdict | None:
    """Let refusals, threats, offers and conspiracies weigh in."""
    cue, verb, predicate = governed.cue, governed.verb, governed.predicate
    undone = _undone(context, governed)
    if undone is not None:
        return undone
    swears = cue in SWEARING and predicate.lemma in OPEN_HARM
    if cue in THREATS or swears or (cue == "vow" and predicate.lemma in HARM):
        return Verdict(Status.THREATENED, cue)
    if cue == "invite" and context.when is When.PAST and governed.follows:
        return Verdict(Status.DENIED if governed.negated else Status.HAPPENED, cue)
    if cue in CONSPIRING and governed.follows:
        return Verdict(Status.FORECAST if context.when is When.FUTURE else Status.ALLEGED, cue)
    if governed.before == "yet" and cue == "have":
        return Verdict(Status.DENIED, "yet to")
    if governed.before in _OFFERS and _dropped(context.parse, governed):
        return Verdict(Status.DENIED, "dropped")
    if cue in CONDITIONALS:
        return Verdict(Status.CONDITIONAL, cue)
    if cue == "have" and verb is not None and verb.form in (Form.PAST, Form.PERFECT, Form.PLUPERFECT):
        spared = governed.negated and verb.head == predicate.first - 1  # "did not have to close"
        return Verdict(Status.DENIED, "not have to") if spared else Verdict(Status.HAPPENED)
    if governed.before in CONSPIRACIES and verb is not None:
        if verb.lemma in FOILING and (verb.passive or governed.follows):
            return Verdict(Status.DENIED, verb.lemma)
        if _exposed(context.parse, predicate, verb):
            if governed.negated:
                return Verdict(Status.DENIED, f"no {cue}")
            return Verdict(Status.ALLEGED if context.when is When.PAST else Status.FORECAST, cue)
    return None


def _undone(context: Context, governed: _Governed) -> Verdict | None:
    """Let what keeps something from being done weigh in: refused, denied, too weak to, rather than."""
    parse, cue, verb, predicate = context.parse, governed.cue, governed.verb, governed.predicate
    if parse.low(predicate.first - 1) == "than" and parse.low(predicate.first - 2) == "rather":
        return Verdict(Status.DENIED, "rather than")
    if _beyond(parse, governed):
        open_still = governed.negated or governed.before in ("early", "soon")
        return Verdict(Status.FORECAST if open_still else Status.DENIED, "too")
    missed = verb is not None and verb.lemma == "miss" and verb.form in _DONE and not governed.negated
    if cue in DENYING or (missed and governed.before in _TERMS):
        return _under_denial(context, governed)
    of_act = context.when is When.PAST and verb is not None and verb.head < predicate.first - 1
    if verb is not None and verb.lemma in DENIALS and governed.follows and not of_act:
        return Verdict(Status.DENIED, verb.lemma)
    return Verdict(Status.DENIED, "not") if governed.negated and cue in OPEN else None


def _under_denial(context: Context, governed: _Governed) -> Verdict:
    """Read what one failed or refused to do; who did not fail to do it did it, who did not refuse may have."""
    cue, verb = governed.cue, governed.verb
    behind = context.when in (When.PAST, When.PRESENT)
    if governed.predicate.lemma in SILENT and behind:
        return Verdict(Status.HAPPENED, cue)
    if not governed.negated or (governed.predicate.negated and verb is not None and verb.negated):
        return Verdict(Status.DENIED, cue)
    forced = verb is not None and (verb.form in _DONE or verb.modal == "could")
    done = cue in IMPLICATIVE_DENYING and forced
    return Verdict(Status.HAPPENED if done or behind else Status.FORECAST, f"not {cue}")


def _beyond(parse: Parse, governed: _Governed) -> bool:
    """Whether something is too much or too little for it: "too thin to carry the trucks"."""
    verb = governed.verb
    if verb is None or not governed.follows or "too" not in parse.words:
        return False
    between = parse.lows[verb.head + 1 : governed.predicate.first]
    at = between.index("too") if "too" in between else len(between)
    return at + 1 < len(between) <= at + _FEW and "," not in between[at:] and between[at + 1] not in PREPOSITIONS


def _open(parse: Parse, governed: _Governed) -> Verdict | None:
    """Tell, without a date, what is wanted or must be done from what is decided."""
    if (
        governed.cue == "want"
        and not {"i", "we"}.isdisjoint(governed.subject)
        and governed.predicate.lemma in SPOKEN_WISHES
    ):
        return Verdict(Status.HAPPENED, "want")
    if governed.cue == "be" and AIMS & set(governed.subject):
        return Verdict(Status.FORECAST, "be")
    ahead = governed.verb is not None and governed.verb.form is Form.FUTURE
    adjacent = governed.cue != "have" or (
        governed.verb is not None and governed.verb.head == governed.predicate.first - 1
    )
    if governed.cue in OPEN_PLANS and adjacent and not ahead:
        return Verdict(Status.DENIED if governed.negated else Status.FORECAST, governed.cue)
    if governed.cue in PERMITTING and governed.verb is not None and governed.verb.passive:
        return Verdict(Status.DENIED if governed.negated else Status.FORECAST, governed.cue)
    if governed.cue in GRANTING and governed.follows:
        return Verdict(Status.FORECAST, governed.cue)
    plan = _plan_noun(parse, governed)
    if plan:
        return Verdict(Status.DENIED if governed.predicate.negated else Status.SCHEDULED, plan)
    return Verdict(Status.DENIED, "not to") if governed.predicate.negated else None


def _taken_up(parse: Parse, governed: _Governed) -> bool:
    """Whether an option is made use of: "is exercising its options with the yard to buy two ships"."""
    verb = governed.verb
    if verb is None or not governed.follows or verb.lemma not in TAKEN_UP or verb.passive or governed.negated:
        return False
    return not OPTIONS.isdisjoint(parse.lows[verb.head + 1 : governed.predicate.first])


def _plan_noun(parse: Parse, governed: _Governed) -> str:
    """Return the plan before "to", those whom it binds left out: "a contract / with the port / to build"; or ""."""
    if tk.lemma(governed.before) in PLAN_NOUNS:
        return governed.before
    first = governed.predicate.first
    for place in range(first - 2, max(-1, first - _PARTNERS), -1):
        if parse.low(place) in _BINDING and tk.lemma(parse.low(place - 1)) in PLAN_NOUNS:
            return parse.low(place - 1)
        if not (parse.tokens[place].is_word or parse.low(place) == "and") or parse.low(place) in _OTHER_LINKS:
            return ""
    return ""


def _planned(context: Context, governed: _Governed) -> Verdict | None:
    """Let plans, expectations and attempts weigh in."""
    cue, verb = governed.cue, governed.verb
    awaited = governed.negated and context.parse.low(context.place - 1) in ("until", "till", "before")
    negated = governed.negated and not awaited  # "is not expected to leave until Monday"
    nothing = context.when is When.UNKNOWN and _came_to_nothing(context.parse, governed)
    if nothing or (cue in PLANS and _dropped(context.parse, governed)):
        return Verdict(Status.DENIED, "dropped")
    if cue in PLANS or (cue == "be" and verb is not None and _is_to(context.parse, verb, governed.predicate)):
        supposed = verb is not None and governed.follows and (verb.form is Form.MODAL or verb.modal == "would")
        planned = Status.FORECAST if supposed and context.when is When.UNKNOWN else Status.SCHEDULED
        return Verdict(Status.DENIED if negated else planned, cue)
    if cue == "say" and verb is not None and not verb.passive:
        return None
    if cue in SEEMINGLY and context.when is When.PAST and not negated:
        return Verdict(Status.ALLEGED, cue)
    if cue in SEEMINGLY and context.when is When.UNKNOWN and _is_so(context.parse, governed) and not negated:
        return Verdict(Status.ALLEGED, cue)
    done = verb is not None and verb.form in _DONE
    if cue == "able" and done and not negated and context.when is not When.FUTURE:
        return Verdict(Status.HAPPENED, cue)
    if cue in FORECASTS:
        if negated and cue in _SURPRISED and _so_much(context.parse, governed):
            return Verdict(Status.HAPPENED, f"not {cue}")
        return Verdict(Status.DENIED if negated and cue in _WILLED else Status.FORECAST, cue)
    tried = context.when is When.PAST or (context.when is When.PRESENT and done)
    if not tried and (cue in ATTEMPTS or cue in OPEN):
        return Verdict(Status.DENIED if negated else Status.FORECAST, cue)
    return None


def _is_to(parse: Parse, verb: Predicate, predicate: Predicate) -> bool:
    """Whether nothing but adverbs stands between "be" and "to": "is now to be signed", "was originally to end"."""
    return all(parse.tokens[i].word.adverb or parse.low(i) == "now" for i in range(verb.head + 1, predicate.first))


def _so_much(parse: Parse, governed: _Governed) -> bool:
    """Whether what was not expected was so, and by how much: "nobody expected it to sell so fast"."""
    verb, head = governed.verb, governed.predicate.head
    over = verb is not None and verb.form in (Form.PAST, Form.PLUPERFECT) and not verb.passive
    return over and not _DEGREES.isdisjoint(parse.lows[head + 1 : head + _FEW])


def _is_so(parse: Parse, governed: _Governed) -> bool:
    """Whether an infinitive tells of a state: "is said to be surrounded", "is believed to hold"."""
    predicate = governed.predicate
    return parse.low(predicate.first + 1) == "be" or predicate.lemma in STATES


def _dropped(parse: Parse, governed: _Governed) -> bool:
    """Whether a plan was given up: "shelved plans to flood the valley"."""
    verb = governed.verb
    if verb is None or not governed.follows or verb.passive or verb.head < governed.predicate.first - _FEW:
        return False
    gives_up = verb.lemma in ("drop", "withdraw") or cancels(parse, verb)
    named = governed.before in CONSPIRACIES | ATTEMPTS or governed.before in _OFFERS
    return named and gives_up and not verb.negated and verb.form not in (Form.MODAL, Form.INFINITIVE)


def _came_to_nothing(parse: Parse, governed: _Governed) -> bool:
    """Whether the plan or the try that governs it is said to have failed: "plans to sell the port were abandoned"."""
    if governed.before not in CONSPIRACIES | ATTEMPTS | OPEN:
        return False
    after = (p for p in parse.predicates if p.finite and p.first > governed.predicate.head)
    verb = next(after, None)
    left = governed.verb
    lost = left is not None and (
        (left.lemma in LOSING and governed.before in OPEN) or (left.lemma in FAILING and governed.before in ATTEMPTS)
    )
    if left is not None and governed.follows and (lost or left.lemma in REJECTING) and not left.passive:
        lacks = left.lemma == "lack" and left.form is Form.PRESENT
        return not left.negated and (left.form in _DONE or lacks)
    if verb is None or verb.negated or "," in parse.lows[governed.predicate.head : verb.first]:
        return False
    led = any(p.finite and p.head < governed.predicate.first for p in parse.predicates)
    over = verb.form in _DONE and (verb.lemma in FAILING or (verb.passive and cancels(parse, verb)))
    return over and not led and parse.clause(verb.head) == parse.clause(governed.predicate.head)


def _headline(parse: Parse, predicate: Predicate) -> bool:
    """Whether a noun and an infinitive make a line without verb and stop: "Minister to visit Vienna"."""
    if predicate.first == 0 or parse.tokens[-1].low in _STOPS:
        return False
    comma = next((place for place in range(predicate.first - 1, 0, -1) if parse.low(place) in (",", ";")), -1)
    if predicate.first - comma <= 1:
        return False
    return not any(comma < p.head < predicate.first and p.form is not Form.PARTICIPLE for p in parse.predicates)


def _of_ordinal(parse: Parse, predicate: Predicate) -> bool:
    """Whether "the last country to sign" is told of."""
    near = range(max(0, predicate.first - _FEW), predicate.first - 1)
    if parse.low(predicate.first - 1) in tk.BE:
        return False  # "the third was to take off"
    return any(parse.low(place) in ORDINALS and parse.low(place - 1) in (*DETERMINERS, "'s") for place in near)


def _of_purpose(parse: Parse, governed: _Governed) -> bool:
    """Whether something was done to an end: "they gathered to mourn"."""
    verb = governed.verb
    if verb is None or verb.form not in _DONE or verb.lemma == "be":
        return False
    if verb.passive and not (governed.follows and verb.head < governed.predicate.first - 1):
        return False
    if not (governed.follows or _leads(governed)):
        return False
    return governed.before not in _UNDECIDED and not negation(parse, verb)


def _leads(governed: _Governed) -> bool:
    """Whether it stands before its verb, on its own: "To save fuel, crews flew slowly"."""
    return governed.verb is not None and governed.before in ("", ",", "and", "but") and not governed.negated


def _exposed(parse: Parse, predicate: Predicate, verb: Predicate) -> bool:
    """Whether others tell of a plan: "accused them of a plan to", "there was a plan to"."""
    words = [word.low for word in subject(parse, verb.first)]
    existing = verb.lemma == "be" and (words[:1] == ["there"] or parse.low(verb.first - 1) == "there")
    exposed = verb.lemma in EXPOSING
    return (verb.head < predicate.first and (existing or exposed)) or (exposed and verb.passive)
