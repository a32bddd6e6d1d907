"""What follows a verb of speech: a clause, a quotation, nothing, or a thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.behind import opens_quotation
from timeline.events.grammar import COORDINATORS, DASHES, DETERMINERS, MANDATED, QUOTES, RELATIVES, Form
from timeline.events.names import subject
from timeline.languages.en.events import credence, reporting

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate

NON_SPEECH = frozenset(
    f"{reporting.HEDGING_VERBS} {reporting.FORECAST_VERBS} {reporting.DENIAL_VERBS} {reporting.DEMAND_VERBS}".split()
)
SAYING = frozenset(reporting.SAYING_VERBS.split())
BARE = frozenset(reporting.BARE_SPEECH_VERBS.split())
_TAKING_CLAUSES = NON_SPEECH | SAYING
TOLD_TO = frozenset(f"tell say report {reporting.PROMISE_VERBS}".split())
_SHIFTED = frozenset(("would", "could", "might", "'d", MANDATED))
_JOINTS = frozenset(("and", "but"))
_DEMANDING = frozenset(reporting.DEMAND_VERBS.split())
_DENYING = frozenset(reporting.DENIAL_VERBS.split())
_TURNING_DOWN = frozenset(("reject", "dismiss", "rebuff"))
_TOLD = frozenset(f"{reporting.TELLING_NOUNS} {reporting.REPORTING_NOUNS} {credence.HEARSAY} as that".split())
_FARTHEST = 18
_NEAR = 12
_LONGEST_ASIDE = 12
_OBJECTS = 6
"""Tokens behind "denied" among which stands what is withheld."""
_QUOTING = QUOTES | {":"}
WITHHELD = frozenset("access entry permission passage bail visas visa asylum admission parole clearance".split())


def withholds(parse: Parse, predicate: Predicate) -> bool:
    """Whether something is kept from somebody: "denied the monitors access to the site"."""
    if predicate.lemma != "deny":
        return False
    return not WITHHELD.isdisjoint(parse.lows[predicate.head + 1 : predicate.head + 1 + _OBJECTS])


def has_complement(parse: Parse, predicate: Predicate) -> bool:
    """Whether something is told: "said that", "warned of", "said on Sunday"; not "declared an emergency"."""
    following = parse.low(predicate.head + 1)
    if predicate.lemma == "claim" and (
        following[:1].isdigit() or following in ("at", "more", "nearly", "about", "lives")
    ):
        return False
    if predicate.lemma in ("maintain", "post") and following in DETERMINERS:
        return False
    if predicate.lemma == "add" and _puts_besides(parse, predicate.head):
        return False
    if predicate.lemma in _DEMANDING and not quotes(parse, predicate.head):
        return _asks_for_deeds(parse, predicate)
    if predicate.lemma in _TURNING_DOWN and not quotes(parse, predicate.head):
        return _answers(parse, predicate)
    if predicate.lemma in _TAKING_CLAUSES or quotes(parse, predicate.head):
        return True
    clause = parse.clause(predicate.head)
    _, end = parse.span(clause)
    if clause + 1 < len(parse.starts) and end - predicate.head <= 14:
        kind, low = parse.kinds[clause + 1], parse.low(end)
        if kind in ("that", "complement", "quote") or low in ("that", "how", "why", "what", "where", "whether"):
            return True
    if clause + 2 < len(parse.starts) and parse.kinds[clause + 1] == "attached" and parse.kinds[clause + 2] == "that":
        return parse.starts[clause + 2] - predicate.head <= _FARTHEST
    later = [p for p in parse.predicates if p.head > predicate.head and parse.clause(p.head) == clause]
    if later and later[0].form is Form.INFINITIVE and predicate.lemma in TOLD_TO:
        return True
    if predicate.lemma not in BARE:
        return False
    after = predicate.head + 1
    free = (
        parse.low(after) in ("", ".", ",", "on", "in", "at", "during", "as", "by", "of", "about")
        or parse.low(after) in QUOTES
    )
    return free or (parse.tokens[after].timex >= 0 and parse.low(after + 1) in ("", ".", ",", "in", "at", "by", "on"))


def _answers(parse: Parse, predicate: Predicate) -> bool:
    """Whether what is turned down is what somebody told: "rejected claims that", not "rejected calls for aid"."""
    if predicate.passive:
        return any(word.low in _TOLD for word in subject(parse, predicate.first))
    return not _TOLD.isdisjoint(parse.lows[predicate.head + 1 : predicate.head + _NEAR])


def _puts_besides(parse: Parse, head: int) -> bool:
    """Whether a thing is added, and a colon only tells which: "added a room to the house: a study"."""
    if ":" not in parse.words or not QUOTES.isdisjoint(parse.words):
        return False
    colon = parse.lows.index(":")
    thing = parse.low(head + 1) in DETERMINERS and head + 2 < colon and parse.low(colon + 1) in DETERMINERS
    return thing and not any(p.finite and head < p.head < colon for p in parse.predicates)


def _asks_for_deeds(parse: Parse, predicate: Predicate) -> bool:
    """Whether a demand is for something to be done: "urged them to leave", "demanded that"; not "demanded a ransom"."""
    clause = parse.clause(predicate.head)
    if parse.kinds[clause + 1 : clause + 2] in (["that"], ["complement"]):
        return True
    return any(
        p.head > predicate.head and parse.clause(p.head) == clause and (p.form is Form.INFINITIVE or p.mandated)
        for p in parse.predicates
    )


def quotes(parse: Parse, head: int) -> bool:
    """Whether a colon or a quotation follows soon: "said: ", "said on Monday, "..."."""
    if _QUOTING.isdisjoint(parse.words):
        return False
    for index in range(head + 1, min(head + _NEAR, len(parse.tokens))):
        if parse.low(index) == ":" or opens_quotation(parse, index):
            return parse.low(index) == ":" or index == head + 1 or parse.low(index - 1) in (",", ":", "that")
    return False


def goes_on(parse: Parse, head: int) -> bool:
    """Whether a quotation or a clause follows without a comma: "the mayor, who left, said the bridge is open"."""
    comma = next((i for i in range(head + 1, len(parse.tokens)) if parse.low(i) == ","), len(parse.tokens))
    return any(opens_quotation(parse, i) for i in range(head + 1, comma)) or any(
        p.finite and head < p.first < comma and parse.opener(parse.clause(p.head)) not in RELATIVES
        for p in parse.predicates
    )


def _turn(parse: Parse, head: int) -> int:
    """Where "but" ends what somebody did not say, or warned against: "he did not say when, but a decree did"."""
    limit = len(parse.tokens)
    teller = parse.heads.get(head)
    bare = parse.low(head + 1) in ("against", "of", "about", "over")
    if teller is None or not (teller.negated or bare) or "but" not in parse.words:
        return limit
    turns = (i for i in range(head, limit) if parse.low(i) == "but" and parse.low(i - 1) == ",")
    return next(turns, limit)


def _explained(parse: Parse, head: int) -> int:
    """Where a colon ends what somebody denies: "disputed that they were told to leave: a curfew was announced"."""
    limit = len(parse.tokens)
    teller = parse.heads.get(head)
    if ":" not in parse.words or teller is None or teller.lemma not in _DENYING:
        return limit
    colon = next((i for i in range(head, limit) if parse.low(i) == ":"), limit)
    return colon if any(p.finite and head < p.head < colon for p in parse.predicates) else limit


def _shifted_back(parse: Parse, head: int) -> int:
    """Where a clause in the present ends what was told in the past: "said it would act, / and she is to be held".

    What is told behind a past form shifts back as a whole; a clause of its own subject that does not is the writer's.
    """
    limit = len(parse.tokens)
    teller = parse.heads.get(head)
    joined = "," in parse.words and not _JOINTS.isdisjoint(parse.words)
    if not joined or teller is None or teller.form is not Form.PAST:
        return limit
    told = [p for p in parse.predicates if p.finite and p.head > head]
    if not told or not (told[0].form in (Form.PLUPERFECT, Form.MODAL_PERFECT) or told[0].modal in _SHIFTED):
        return limit
    for verb in told[1:]:
        if verb.form not in (Form.PRESENT, Form.PERFECT, Form.FUTURE) or verb.modal in _SHIFTED:
            continue
        joint = next((i for i in range(verb.first - 1, told[0].head, -1) if parse.low(i) in _JOINTS), 0)
        between = parse.tokens[joint + 1 : verb.first]
        own = joint and parse.low(joint - 1) == "," and between and (between[0].is_name or between[0].low == "the")
        if own and not any(p.finite and joint < p.head < verb.first and parse.low(p.first - 1) != "," for p in told):
            return joint
    return limit


def _aimed(parse: Parse, head: int) -> int:
    """Where a clause joined to an infinitive ends what is expected: "is expected to sign, / and the other will go"."""
    limit = len(parse.tokens)
    if parse.low(head + 1) != "to":
        return limit
    clause = parse.clause(head)
    joined = (at for at in range(clause + 1, len(parse.starts)) if parse.kinds[at] == "coordinate")
    return next((parse.starts[at] for at in joined), limit)


def _main_clause(parse: Parse, head: int) -> int:
    """Where the clause goes on that a relative one with its teller stands in: "a man who was said to be ill / died"."""
    clause, inner = parse.clause(head), 1
    told = clause == 1 and parse.kinds[1] == "that" and parse.kinds[3:4] == ["resumed"]
    if (
        told
        and parse.kinds[2] in ("that", "complement")
        and not any(p.finite and p.head < head for p in parse.predicates)
    ):
        return parse.starts[3]  # "the bomb that he said they left / fell"
    joined = parse.kinds[clause] == "resumed" and parse.low(parse.starts[clause]) in COORDINATORS
    if parse.kinds[clause] != "relative" and not (joined and parse.kinds[clause - 1] == "relative"):
        return len(parse.tokens)
    for later in range(clause + 1, len(parse.starts)):
        inner += (parse.kinds[later] == "relative") - (parse.kinds[later] == "resumed")
        if not inner:
            return parse.starts[later]
    return len(parse.tokens)


def scope_end(parse: Parse, head: int) -> int:
    """End what a source says at a semicolon, a dash or where the clause around goes on, else with the sentence."""
    limit = min(find(parse, head) for find in (_turn, _explained, _main_clause, _shifted_back, _aimed))
    if DASHES.isdisjoint(parse.words) and ";" not in parse.words:
        return limit
    ends = [i for i in range(head + 1, limit) if parse.low(i) == ";" or parse.low(i) in DASHES]
    if len(ends) > 1 and _is_aside(parse, ends[0], ends[1]):
        ends = ends[2:]
    return ends[0] if ends else limit


def _is_aside(parse: Parse, opening: int, closing: int) -> bool:
    """Whether what stands between dashes is a phrase within a clause: "it may -- but not now -- rain"."""
    dashes = parse.low(opening) in DASHES and parse.low(closing) in DASHES
    short = closing - opening <= _LONGEST_ASIDE
    dashes = dashes and parse.low(closing - 1) not in COORDINATORS
    bare = _JOINTS | {"not"}  # "but not plugged"
    verbs = (p.first for p in parse.predicates if p.finite and opening < p.first < closing)
    clause = any(not bare.issuperset(parse.lows[opening + 1 : first]) for first in verbs)
    return dashes and short and not clause
