"""What became of a plan or a try before an infinitive: shelved, failed, taken up, told by others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.governor import ATTEMPTS, OPEN, THREATS
from timeline.events.grammar import PREPOSITIONS, RELATIVES, REPORTING, Form, Parse, Predicate
from timeline.events.names import subject
from timeline.events.polarity import cancels, negation
from timeline.events.when import When
from timeline.languages.en.events import complements
from timeline.languages.en.events import status as cues
from timeline.model.reach import Extent, TimexType

if TYPE_CHECKING:
    from timeline.events.verdict import Context

TAKEN_UP = frozenset(cues.TAKEN_UP.split())
OPTIONS = frozenset(cues.OPTIONS.split())
PLAN_NOUNS = frozenset(cues.PLAN_NOUNS.split())
CONSPIRACIES = frozenset(cues.CONSPIRACIES.split())
EXPOSING = frozenset(cues.EXPOSING.split())
REJECTING = frozenset(cues.REJECTING.split())
LOSING = frozenset(cues.LOSING.split())
FAILING = frozenset(cues.FAILING.split())
NOUN_CANCELED = frozenset(cues.NOUN_CANCELED.split())
VAIN_TRIES = frozenset(complements.VAIN_TRIES.split())
WANTED_ONCE = frozenset(complements.WANTED_ONCE.split())
PREVENTING = frozenset(f"{complements.KEEPING} fail".split())
OFFERS = frozenset(("offer", "offers", "proposal", "proposals", "pledge", "promise"))
FEW = 6
_ADJECTIVES = 2
_GOING_ON = frozenset(("first", "only", "then", "later", "eventually", "also"))
_GIVING_UP = frozenset(("drop", "withdraw", "reverse", "rescind", "revoke", "overturn", "retract"))
_RANKS = frozenset(cues.ORDINALS.split())
DECIDED = frozenset(("decision", "decisions"))
_BACKING_OUT = (
    ("give", "up"), ("throw", "out"), ("back", "away"), ("back", "out"), ("walk", "away"), ("pull", "out"),
    ("renege", "on"), ("go", "back"),
)  # fmt: skip
_PARTNERS = 9
_BINDING = frozenset(("with", "between", "among"))
_OTHER_LINKS = (PREPOSITIONS - _BINDING) | RELATIVES
DONE = (Form.PAST, Form.PERFECT, Form.PLUPERFECT)


@dataclass(frozen=True, slots=True)
class Governed:
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


def is_rank(low: str) -> bool:
    """Whether a word is a rank: "last", "87th"."""
    return low in _RANKS or (low[:1].isdigit() and low.endswith(("st", "nd", "rd", "th")))


def taken_up(parse: Parse, governed: Governed) -> bool:
    """Whether an option is made use of: "is exercising its options with the yard to buy two ships"."""
    verb = governed.verb
    if verb is None or not governed.follows or verb.lemma not in TAKEN_UP or verb.passive or governed.negated:
        return False
    return not OPTIONS.isdisjoint(parse.lows[verb.head + 1 : governed.predicate.first])


def plan_noun(parse: Parse, governed: Governed) -> str:
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


def dropped(parse: Parse, governed: Governed) -> bool:
    """Whether a plan was given up: "shelved plans to flood the valley", "reversed its decision to close it"."""
    verb = governed.verb
    if verb is None or not governed.follows or verb.passive or verb.head < governed.predicate.first - FEW:
        return False
    away = (verb.lemma, parse.low(verb.head + 1)) in _BACKING_OUT
    gives_up = away or verb.lemma in _GIVING_UP or cancels(parse, verb)
    named = governed.before in CONSPIRACIES | ATTEMPTS or governed.before in OFFERS or governed.before in DECIDED
    return named and gives_up and not verb.negated and verb.form not in (Form.MODAL, Form.INFINITIVE)


def thought_better(parse: Parse, governed: Governed) -> bool:
    """Whether who was to do it changed their mind: "was due to resign but changed his mind"."""
    verb = governed.verb
    if verb is None or verb.form not in DONE or ("mind" not in parse.words and "minds" not in parse.words):
        return False
    later = (p for p in parse.predicates if p.first > governed.predicate.head and p.lemma == "change")
    change = next((p for p in later if p.form in DONE and not p.negated), None)
    if change is None or parse.low(change.head + 2) not in ("mind", "minds"):
        return False
    before = change.first - 1
    while parse.tokens[before].word.adverb:
        before -= 1
    before -= parse.low(before) in ("he", "she", "they")
    return parse.low(before) in ("but", "and")


def wanted_in_vain(context: Context, governed: Governed) -> str:
    """Return what kept from being done what was wanted: "wanted to stay but fled", "hoped to, but it was too cold".

    What lies ahead needs a word that tells so, such as "too", "failed" or a "not"; else "" comes back.
    """
    parse, verb = context.parse, governed.verb
    wanting = verb is not None and governed.follows and verb.form in (Form.PAST, Form.PLUPERFECT)
    if not wanting or governed.cue not in WANTED_ONCE or governed.negated or "but" not in parse.words:
        return ""
    later = next((p for p in parse.predicates if p.finite and p.first > governed.predicate.head), None)
    if later is None or later.lemma in REPORTING:
        return ""
    but = next((at for at in range(later.first - 1, governed.predicate.head, -1) if parse.low(at) == "but"), -1)
    if but < 0 or parse.low(but + 1) in _GOING_ON:
        return ""
    could_not = later.negated and later.modal in ("could", "would")
    if later.form in DONE or could_not:
        near = parse.lows[later.head + 1 : later.head + 1 + _ADJECTIVES]
        prevented = later.lemma in PREVENTING and not later.negated
        if could_not or negation(parse, later) or prevented or (later.lemma == "be" and "too" in near):
            return "but"
        return "but" if context.when in (When.PAST, When.PRESENT) else ""
    return ""


def in_vain(parse: Parse, governed: Governed) -> str:
    """Return the adjective by which a plan or a try came to nothing: "its failed bid to buy", "a scrapped deal to"."""
    noun = governed.predicate.first - 1 - governed.predicate.negated
    low = parse.low(noun)
    if not (low in CONSPIRACIES | ATTEMPTS | OFFERS or tk.lemma(low) in PLAN_NOUNS | ATTEMPTS):
        return ""
    near = [parse.low(place) for place in range(max(0, noun - _ADJECTIVES), noun) if place not in parse.heads]
    return next((word for word in near if word.rpartition("-")[2] in NOUN_CANCELED or word in VAIN_TRIES), "")


def measured(context: Context, governed: Governed) -> bool:
    """Whether a stretch up to now is that of the planning: "has been planning to build it for the last two years"."""
    verb, timex = governed.verb, context.timex
    if verb is None or timex is None or timex.interval is None or context.when is When.FUTURE or not governed.follows:
        return False
    stretch = timex.type is TimexType.DURATION or timex.interval.extent is Extent.THROUGHOUT
    goes_on = verb.form is Form.PERFECT and verb.progressive and governed.cue == verb.lemma
    return stretch and goes_on and verb.lemma not in THREATS


def came_to_nothing(parse: Parse, governed: Governed) -> bool:
    """Whether the plan or the try that governs it is said to have failed: "plans to sell the port were abandoned"."""
    lacks = governed.verb is not None and governed.verb.lemma == "lack"
    if not lacks and governed.before not in CONSPIRACIES | ATTEMPTS | OPEN:
        return False
    after = (p for p in parse.predicates if p.finite and p.first > governed.predicate.head)
    verb = next(after, None)
    left = governed.verb
    lost = left is not None and (
        (left.lemma in LOSING and (lacks or governed.before in OPEN))
        or (left.lemma in FAILING and governed.before in ATTEMPTS)
    )
    if left is not None and governed.follows and (lost or left.lemma in REJECTING) and not left.passive:
        return not left.negated and (left.form in DONE or (lacks and left.form is Form.PRESENT))
    if verb is None or verb.negated or "," in parse.lows[governed.predicate.head : verb.first]:
        return False
    led = any(p.finite and p.head < governed.predicate.first for p in parse.predicates)
    over = verb.form in DONE and (verb.lemma in FAILING or (verb.passive and cancels(parse, verb)))
    return over and not led and parse.clause(verb.head) == parse.clause(governed.predicate.head)


def exposed(parse: Parse, predicate: Predicate, verb: Predicate) -> bool:
    """Whether others tell of a plan: "accused them of a plan to", "there was a plan to"."""
    words = [word.low for word in subject(parse, verb.first)]
    existing = verb.lemma == "be" and (words[:1] == ["there"] or parse.low(verb.first - 1) == "there")
    exposed = verb.lemma in EXPOSING
    return (verb.head < predicate.first and (existing or exposed)) or (exposed and verb.passive)
