"""Plans that were called off, moved or drawn out."""

from __future__ import annotations

from timeline.events.complement import WITHHELD
from timeline.events.governor import governor
from timeline.events.grammar import REPORTING, SUBJECTS, Form, Parse, Predicate
from timeline.events.names import subject
from timeline.events.polarity import BANNING, HAPPENING, cancels, fails, is_canceled, negation
from timeline.events.statements import parted
from timeline.events.verdict import Context, Verdict
from timeline.events.when import When
from timeline.languages.en.events import complements
from timeline.languages.en.events import status as cues
from timeline.model.reach import Status
from timeline.temporal.foreseen import before_a_date_in

MOVING = frozenset(cues.MOVING.split())
EXTENDING = frozenset(cues.EXTENDING.split())
ENDING = frozenset(cues.ENDING.split())
SET_DOWN = frozenset(("scheduled", "set", "planned", "due", "slated", "booked", "plotted", "timed"))
_MADE_KNOWN = frozenset(("announced", "called", "expected", "billed"))
ARRIVING = HAPPENING | frozenset(("come", "arrive", "begin", "start"))
_AHEAD = (Status.SCHEDULED, Status.THREATENED, Status.FORECAST)
_OPEN = (*_AHEAD, Status.DENIED, Status.HAPPENED)
_DECIDING = frozenset(f"{cues.FACTUAL_GOVERNORS} decide agree choose oblige have".split())
TURNING_UP = frozenset(complements.TURNING_UP.split())
_PEOPLE = frozenset(("he", "she", "they", "it"))
TRIPS = frozenset(cues.TRIPS.split())
PLAN_STOPPING = frozenset(complements.PLAN_STOPPING.split())
CRUMBLING = frozenset(complements.CRUMBLING.split())
_UNDONE = (("nipped", "in"), ("rained", "off"), ("snowed", "off"), ("washed", "out"))
_STOPPING_PHRASES = (
    ("put", "paid"),
    ("break", "up"),
    ("wash", "out"),
    ("head", "off"),
    ("stave", "off"),
    ("rain", "off"),
)
_OBJECT = 4
"""Tokens behind a verb among which the noun of its object is sought."""
_FAR = 12
_PAIR = 2


def overtaken(context: Context, verdict: Verdict) -> Verdict:
    """Let what became of a plan weigh in: "planned to fly on Monday, but canceled the trip", "moved to May 3"."""
    parse, link = context.parse, context.link
    ahead = verdict.status in _AHEAD or (context.place > 0 and context.parse.low(context.place - 1) == "for")
    if ahead and context.place >= 0 and (nothing := _came_to_nothing(context) or _stayed_away(context, verdict)):
        return nothing
    if verdict.status in (Status.HAPPENED, Status.ALLEGED) and (word := _never_was(context) or _not_then(context)):
        return Verdict(Status.DENIED, word)
    if verdict.status not in _OPEN or context.place < 0:
        return verdict
    before = parse.low(before_a_date_in(parse.lows, context.place) - 1)
    moves = reversed(parse.predicates) if before in ("to", "until", "till", "from") else ()
    moved = next((p for p in moves if p.head < context.place and _moves(parse, p)), None)
    if before != "from" and moved is not None and not moved.negated:
        if moved.form is Form.MODAL:
            return verdict  # "may be put off until May"
        near = parse.clause(moved.head) == parse.clause(context.place) or moved.head > context.place - _FAR
        return Verdict(Status.SCHEDULED, moved.lemma) if near else verdict
    if before == "from" and moved is not None and _moved_from(parse, moved, context.place):
        return Verdict(Status.DENIED, moved.lemma)
    planned = parse.low(context.place - 2)
    original = (before in ("for", "on") and planned in SET_DOWN) or (before == "for" and planned in _MADE_KNOWN)
    if not original and verdict.status not in _AHEAD:
        return verdict
    done = (Form.PAST, Form.PERFECT, Form.PLUPERFECT)
    if word := _stopped_before(context, verdict):
        return Verdict(Status.DENIED, word)
    for predicate in parse.predicates:
        apart = parse.kinds[parse.clause(predicate.head)] in ("relative", "subordinate")
        apart = apart or parted(parse, predicate, context.place)
        if original and not apart and (word := _came_to_naught(parse, predicate, context.place)):
            return Verdict(Status.DENIED, word, _behind(parse, predicate))
        forced = predicate.form is Form.INFINITIVE and _came_to(parse, predicate)
        over = (predicate.form in done or forced) and not predicate.negated and not apart
        if not over or (predicate is link.predicate and not original):
            continue
        other = _of_another(parse, predicate, link.head)
        if original and not other and (is_canceled(parse, predicate) or predicate.lemma in MOVING):
            shown = _behind(parse, predicate) or _undone_before(parse, predicate, context.place)
            return Verdict(Status.DENIED, predicate.lemma, shown)
        if verdict.status not in _AHEAD or predicate.head < context.place:
            continue
        ended = link.predicate is not None and link.predicate.lemma in ENDING and predicate.lemma in EXTENDING
        # "had been due to start on Friday, was moved to Monday"
        moved_on = context.when is When.PAST and predicate.passive and predicate.lemma in MOVING
        if ended or moved_on or (is_canceled(parse, predicate) and not other):
            return Verdict(Status.DENIED, predicate.lemma)
    return verdict


def _of_another(parse: Parse, predicate: Predicate, head: int) -> bool:
    """Whether it is another thing that is called off behind an event: "will open, and a game was put off"."""
    words = subject(parse, predicate.first)
    if not predicate.passive or not words or words[-1].low in SUBJECTS or predicate.head < head:
        return False
    start = parse.tokens.index(words[0])
    return start > head and words[-1].low not in parse.lows[:start]


def _moved_from(parse: Parse, moved: Predicate, place: int) -> bool:
    """Whether something was moved from a day: "moved forward from / Friday", "moved to Thursday from / Friday"."""
    direct = parse.low(moved.head + 1) in ("from", "forward", "back", "up") and moved.head >= place - 3
    return direct or (parse.tokens[place - 2].timex >= 0 and "to" in parse.lows[moved.head : place])


def _came_to_naught(parse: Parse, predicate: Predicate, place: int) -> str:
    """Return what tells that nothing came of what was set for a day: "talks set for Friday collapsed"; or ""."""
    after = parse.low(predicate.head + 1)
    if predicate.head < place:
        nothing = predicate.lemma == "come" and parse.low(predicate.first - 1) in ("nothing", "little")
        return "nothing" if nothing and after == "of" else ""
    if word := fails(parse, predicate):
        return word
    over = predicate.form in (Form.PAST, Form.PERFECT, Form.PLUPERFECT) and not predicate.negated
    nipped = predicate.passive and tuple(parse.lows[predicate.head : predicate.head + 2]) in _UNDONE
    crumbled = not predicate.passive and (
        predicate.lemma in CRUMBLING or (predicate.lemma == "fall" and after in ("apart", "victim", "flat"))
    )
    return predicate.lemma if over and (nipped or crumbled) else ""


def _stayed_away(context: Context, verdict: Verdict) -> Verdict | None:
    """Return what denies a plan that was not kept: "was due to meet them on Friday but never turned up"."""
    parse, edge = context.parse, max(context.link.head, context.place)
    later = next((p for p in parse.predicates if p.finite and p.head > edge), None)
    over = verdict.status in _AHEAD and context.when is When.PAST
    if not over or later is None or later.form not in (Form.PAST, Form.PERFECT, Form.PLUPERFECT):
        return None
    lead = _before_adverbs(parse, later)
    lead -= parse.low(lead) in _PEOPLE
    if parse.low(lead) != "but":
        return None
    failed = later.lemma == "fail" and parse.low(later.head + 1) == "to"
    denying = later.lemma if failed else negation(parse, later) if later.lemma in TURNING_UP else ""
    return Verdict(Status.DENIED, denying) if denying else None


def _behind(parse: Parse, predicate: Predicate) -> Predicate | None:
    """Return a verb that goes on behind a clause that qualifies its subject; None for another."""
    return predicate if parse.kinds[parse.clause(predicate.head)] == "resumed" else None


def _undone_before(parse: Parse, predicate: Predicate, place: int) -> Predicate | None:
    """Return a verb in front that calls off what a clause qualifies: "called off a meeting that was set"."""
    clause = parse.clause(place)
    behind = parse.kinds[clause] in ("that", "relative") and parse.clause(predicate.head) < clause
    return predicate if behind and predicate.finite else None


def affirmed(context: Context, verdict: Verdict) -> Verdict:
    """Tell days apart of which one is denied: "not on Monday but on Tuesday", "five on Monday, none on Tuesday"."""
    parse, place = context.parse, context.place
    lead = place - (parse.low(place - 1) in ("on", "in", "at"))
    if verdict.status is Status.HAPPENED and parse.low(lead - 1) in ("none", "nobody"):
        return Verdict(Status.DENIED, parse.low(lead - 1))
    denied = verdict.status is Status.DENIED and verdict.cue.endswith("not")
    if not denied or lead <= _PAIR or parse.low(lead - 1) != "but":
        return verdict
    earlier = parse.tokens[lead - _PAIR - (parse.low(lead - _PAIR) == ",")].timex >= 0
    return Verdict(Status.HAPPENED, "but") if earlier else verdict


def _not_then(context: Context) -> str:
    """Return what denies only the day: "fled on Sunday, not on Saturday"."""
    parse, place = context.parse, context.place
    before = parse.low(place - 1)
    opens = place - 2 if before in ("on", "in", "at") else place - 1
    apart = parse.low(opens) == "not" and parse.low(opens - 1) in (",", "and", "but", "–", "—", "-")
    return "not" if apart and place > 1 else ""


def _moves(parse: Parse, predicate: Predicate) -> bool:
    """Whether a verb sets a new day: "moved to", "put off until"."""
    return predicate.lemma in MOVING or (predicate.lemma == "put" and parse.low(predicate.head + 1) in ("off", "back"))


def _never_was(context: Context) -> str:
    """Return what denies that what was reported took place: "a raid reported on Sunday did not take place"."""
    told = context.link.predicate
    if told is None or told.form is not Form.PARTICIPLE or told.lemma not in REPORTING:
        return ""
    following = next((p for p in context.parse.predicates if p.finite and p.head > told.head), None)
    return fails(context.parse, following) if following is not None else ""


def _came_to(parse: Parse, predicate: Predicate) -> bool:
    """Whether an infinitive is told as done: "forced them to postpone", "decided to cancel"."""
    _, verb = governor(parse, predicate)
    told = verb is not None and verb.form in (Form.PAST, Form.PERFECT, Form.PLUPERFECT) and not verb.negated
    return told and verb is not None and verb.lemma in _DECIDING


def _stopped_before(context: Context, verdict: Verdict) -> str:
    """Return what stopped a plan before its day: "canceled before it was due to leave", "banned a march planned"."""
    parse, told = context.parse, context.link.predicate
    if told is None or verdict.status not in _AHEAD:
        return ""
    clause = parse.clause(told.head)
    over = (p for p in reversed(parse.predicates) if p.finite and p.head < told.first and not p.negated)
    above = next((p for p in over if parse.clause(p.head) < clause or told.form is Form.PARTICIPLE), None)
    if above is None or above.form not in (Form.PAST, Form.PERFECT, Form.PLUPERFECT):
        return ""
    before = parse.opener(clause) == "before" and cancels(parse, above)
    banned = (
        told.form is Form.PARTICIPLE and _stops(parse, above, told) and not above.passive and told.head < context.place
    )
    return above.lemma if before or banned else ""


def _stops(parse: Parse, above: Predicate, told: Predicate) -> bool:
    """Whether a verb keeps its object from coming: "banned a march planned for", "foiled a plot set for"."""
    if any(above.head < p.head < told.first for p in parse.predicates):
        return False
    phrasal = (above.lemma, parse.low(above.head + 1)) in _STOPPING_PHRASES
    phrasal = phrasal or parse.lows[above.head + 1 : above.head + 4] == ["the", "plug", "on"]
    return phrasal or above.lemma in BANNING or above.lemma in PLAN_STOPPING


def _before_adverbs(parse: Parse, predicate: Predicate) -> int:
    """Return the token in front of a verb and the adverbs before it: "on 5 March / never took place"."""
    place = predicate.first - 1
    while place > 0 and (parse.tokens[place].word.adverb or parse.low(place) == "never"):
        place -= 1
    return place


def _kept_out(parse: Parse, predicate: Predicate) -> str:
    """Return what kept somebody from a plan: "was refused entry", "was turned back"; or ""."""
    if not predicate.passive or predicate.negated:
        return ""
    if predicate.lemma == "turn" and parse.low(predicate.head + 1) in ("back", "away"):
        return f"turned {parse.low(predicate.head + 1)}"
    barred = predicate.lemma in ("refuse", "deny") and not WITHHELD.isdisjoint(
        parse.lows[predicate.head + 1 :][:_OBJECT]
    )
    return predicate.lemma if barred else ""


def _came_to_nothing(context: Context) -> Verdict | None:
    """Return what denies what a dated relative clause qualifies: "the invasion that was due in May never came"."""
    parse, place = context.parse, context.place
    clause = parse.clause(place)
    told = next((p for p in parse.predicates if p.head > place and p.finite), None)
    aside = any(
        p.form is Form.PARTICIPLE and p.first <= place and parse.low(p.first - 1) == "," for p in parse.predicates
    )
    direct = told is not None and parse.tokens[_before_adverbs(parse, told)].timex >= 0
    if direct and told is not None and (word := _kept_out(parse, told) or fails(parse, told)):
        return Verdict(Status.DENIED, word, told)
    if told is None or not (aside or (parse.starts[clause] and parse.kinds[clause] in ("relative", "that"))):
        return None
    behind = parse.clause(told.head)
    resumed = behind == clause or parse.kinds[behind] == "resumed"
    if resumed and is_canceled(parse, told) and not _of_another(parse, told, context.link.head):
        behind_it = parse.lows[told.head + 1 : told.head + 1 + _OBJECT]
        off = told.passive or not TRIPS.isdisjoint(behind_it)
        return Verdict(Status.DENIED, told.lemma, told) if off else None
    if not resumed or told.lemma not in ARRIVING or parse.low(told.first - 1) in ("and", "but"):
        return None
    denying = negation(parse, told) or ("never" if told.negated else "")
    return Verdict(Status.DENIED, denying, told) if denying else None
