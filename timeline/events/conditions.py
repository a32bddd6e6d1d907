"""On what an event hangs: "in the event of a blackout", "on condition that"; and which "if" bears on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.embedding import describes
from timeline.events.grammar import QUOTES, REPORTING, Form
from timeline.events.link import is_event_noun
from timeline.events.nounphrase import Introduction, introduction
from timeline.languages.en.events import complements
from timeline.languages.en.events import status as cues

if TYPE_CHECKING:
    from timeline.events.grammar import Parse
    from timeline.events.link import Link

PRESUPPOSING = frozenset(cues.PRESUPPOSING.split())
GOING_ON = frozenset(cues.GOING_ON.split())
MUSING = frozenset(complements.MUSING.split())
_ENDURING = frozenset(complements.ENDURING.split())
_LASTING = frozenset(f"{cues.STATES} {cues.LASTING} {complements.SUPPORTING}".split())
_SPOKEN_TO = frozenset(("you", "we", "i"))
UNDONE = (Form.FUTURE, Form.MODAL, Form.INFINITIVE, Form.GERUND)
_PHRASED = frozenset(phrase[-2] for phrase in cues.CONDITION_PHRASES)
_OPENING = frozenset(phrase[0] for phrase in cues.CONDITION_PHRASES)


APPROVALS = frozenset(complements.APPROVALS.split())
_HINGING = frozenset(("pending", "barring", "given", "subject", "weather", "all", "god"))
_HINGING_PAIRS = (
    ("subject", "to"),
    ("weather", "permitting"),
    ("all", "being"),
    ("god", "willing"),
    ("given", "approval"),
)
_PAIRED = frozenset(pair[0] for pair in _HINGING_PAIRS)
_NOBODY_YET = frozenset(("anyone", "anybody", "whoever", "whichever"))
_SET_DOWN = frozenset(("schedule", "set", "slate", "plan"))
_NAMED = 8
"""Tokens behind "pending" that may hold an approval."""


def hinged(parse: Parse, link: Link) -> str:
    """Return the phrase on which an event hangs or that it stands behind; "" where there is none.

    Only beside a "will" or a modal: "in case of fire" in a rule of the house tells of no event to come.
    """
    if _PHRASED.isdisjoint(parse.words):
        return ""
    for place, low in enumerate(parse.lows):
        if low not in _OPENING:
            continue
        phrase = next((one for one in cues.CONDITION_PHRASES if one[0] == low and _stands(parse, place, one)), ())
        if not phrase or _only_tells(parse, place, link):
            continue
        ahead = any(p.form in (Form.FUTURE, Form.MODAL) for p in parse.predicates)
        own = link.predicate is not None and link.predicate.form in UNDONE
        comma = next((at for at in range(place, len(parse.tokens)) if parse.low(at) == ","), len(parse.tokens))
        inside = place < link.head < comma
        told = inside and phrase[-1] == "that" and link.predicate is not None and link.predicate.form is Form.PRESENT
        if told or (ahead and (own or inside)):
            return " ".join(phrase)
    return ""


def hinging(parse: Parse, head: int) -> str:
    """Return what an event hangs on, at the head of its sentence or behind a comma: "Pending approval, it closes"."""
    if _HINGING.isdisjoint(parse.words):
        return ""
    for place, low in enumerate(parse.lows):
        pair = (low, parse.low(place + 1))
        if low not in _HINGING or (low in _PAIRED and pair not in _HINGING_PAIRS):
            continue
        opens = place == int(parse.low(0) in QUOTES)
        leads = place < head or any(p.finite and p.head > head for p in parse.predicates)
        if not opens and (parse.low(place - 1) != "," or leads):
            continue
        settled = low == "pending" and APPROVALS.isdisjoint(parse.lows[place + 1 : place + _NAMED])
        if settled or (opens and pair not in _HINGING_PAIRS and "," not in parse.lows[place:head]):
            continue  # "Pending trial, he stays in jail"
        return " ".join(pair) if pair in _HINGING_PAIRS else low
    return ""


def whoever(parse: Parse, head: int) -> str:
    """Return the word for nobody yet known of whom a "would" tells: "anyone elected would resign in May"; or ""."""
    clause = parse.clause(head)
    would = any(p.modal == "would" and parse.clause(p.head) == clause and p.first <= head for p in parse.predicates)
    first = next((at for at, token in enumerate(parse.tokens) if token.is_word), 0)
    place = first if parse.kinds[clause] == "resumed" else parse.span(clause)[0]
    return parse.low(place) if would and parse.low(place) in _NOBODY_YET else ""


def given(parse: Parse, link: Link) -> bool:
    """Whether a condition takes what it names for granted: "if they boost output to fill the gap left by the ban"."""
    verb = link.predicate
    if not link.nominal:
        return verb is not None and verb.form is Form.PARTICIPLE
    if verb is None:
        return False
    introduced = introduction(parse, link.head)[0]
    if verb.first > link.head:  # "if the attacks go on"
        settled = verb.passive and verb.lemma in PRESUPPOSING  # "unless the problems are fixed"
        return introduced is Introduction.DEFINITE and (settled or verb.lemma in GOING_ON)
    owned = introduced is Introduction.POSSESSIVE
    return owned or (introduced is Introduction.DEFINITE and is_event_noun(parse.low(link.head)))


def _only_tells(parse: Parse, place: int, link: Link) -> bool:
    """Whether nothing hangs on such a phrase: "will stay as long as it takes", "firms subject to the tax will pay"."""
    if parse.low(place) == "subject":
        before = parse.tokens[place - 1]
        return place < link.head or not (before.timex >= 0 or before.low == ",")
    if parse.low(place) == "depending":  # what it depends on is there
        comma = next((at for at in range(place, len(parse.tokens)) if parse.low(at) == ","), len(parse.tokens))
        return place < link.head < comma
    if parse.low(place + 1) != "long":
        return False
    lasting = link.predicate is not None and link.predicate.lemma in _LASTING
    return lasting or parse.low(place - 1) == "for" or not _ENDURING.isdisjoint(parse.lows[place + 3 : place + 7])


def _stands(parse: Parse, place: int, phrase: tuple[str, ...]) -> bool:
    return tuple(parse.lows[place : place + len(phrase)]) == phrase


def inside_of(parse: Parse, condition: int, head: int) -> bool:
    """Whether an event stands in the clause that an "if" opens: "if it rains", and "if that happens" as well."""
    clause = parse.clause(head)
    pointed = parse.starts[clause] == condition + 1 and parse.low(condition + 1) == "that"
    return parse.clause(condition) == clause or (pointed and parse.firsts.get(condition + 2) is not None)


def said_if(parse: Parse, condition: int) -> bool:
    """Whether what is said begins with a condition: "said if it rained on Friday, they would leave"."""
    clause = parse.clause(condition)
    behind = next((p for p in parse.predicates if p.finite and parse.clause(p.head) > clause), None)
    told = parse.heads.get(condition - 1)
    said = told is not None and told.lemma in ("say", "tell") and not told.negated
    ahead = behind is not None and behind.form in (Form.FUTURE, Form.MODAL) and behind.first > condition
    return said and ahead and behind is not None and "," in parse.lows[condition : behind.first]


def set_down_apart(parse: Parse, condition: int, head: int) -> bool:
    """Whether a clause in a condition tells what is set down anyway: "if convicted at a trial that is due in May"."""
    for place in range(condition + 1, head):
        if parse.low(place) in ("that", "which") and place + 1 in parse.firsts:
            verb = parse.firsts[place + 1]
            due = verb.lemma == "be" and parse.low(verb.head + 1) == "due"
            if due or (verb.passive and verb.lemma in _SET_DOWN):
                return True
    return False


def only_muses(parse: Parse, condition: int) -> bool:
    """Whether an "if" only asks to look at something: "if you look at the schools that closed, it is a scandal"."""
    verb = next((p for p in parse.predicates if p.first > condition), None)
    asked = parse.low(condition) == "if" and parse.low(condition + 1) in _SPOKEN_TO
    return asked and verb is not None and verb.first == condition + 2 and verb.lemma in MUSING


def beside(parse: Parse, condition: int, link: Link) -> bool:
    """Whether an "if" behind an event belongs to another verb between them.

    "Roe, whose trial is due in May, faces jail if convicted": a clause about a noun is over before it. "Will build
    a dam that would hold if it rained": the "if" is of the clause about the dam.
    """
    between = [p for p in parse.predicates if p.finite and link.head < p.first < condition and p.lemma not in REPORTING]
    if not between:
        return False
    clause, other = parse.clause(link.head), parse.clause(between[-1].head)
    if clause == other:
        return False
    over = parse.kinds[clause] == "relative" and parse.kinds[other] in ("resumed", "main")
    start = parse.starts[other]
    dated = parse.low(start) == "that" and parse.tokens[start - 1].timex >= 0 and start + 1 in parse.firsts
    return over or parse.kinds[other] == "relative" or describes(parse, other) or dated
