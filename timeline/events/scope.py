"""What weighs in on a verdict from around the event: what stands above its clause, hedges, conditions."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.conditions import (
    UNDONE,
    beside,
    given,
    hinged,
    hinging,
    inside_of,
    only_muses,
    said_if,
    set_down_apart,
    whoever,
)
from timeline.events.embedding import ASKED, matrix, questioned, unanswered
from timeline.events.grammar import (
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    SUBJECTS,
    TIME_SUBORDINATORS,
    Form,
    Parse,
    Predicate,
)
from timeline.events.hearsay import by_hearsay, by_phrase
from timeline.events.imagined import supposed
from timeline.events.inversion import hangs_on_inversion
from timeline.events.noevent import seems
from timeline.events.nounphrase import introduction
from timeline.events.parted import denied_apart, judged_behind
from timeline.events.presupposed import granted
from timeline.events.reported import disputed, reported, said_falsely, untrue_source
from timeline.events.verdict import Context, Verdict
from timeline.events.when import When
from timeline.languages.en.events import status as cues
from timeline.model.reach import Status

if TYPE_CHECKING:
    from timeline.events.link import Link

HEDGES = frozenset(cues.HEDGES.split())
LIKELY = frozenset(cues.LIKELY.split())
CONDITIONS = frozenset(cues.CONDITIONS.split())
WHETHER = frozenset(cues.WHETHER.split())
IDLE_LACKS = frozenset(cues.IDLE_LACKS.split())
IDLE = frozenset(cues.IDLE_CONDITIONS.split())
_CONTRASTS = frozenset(("but", "however", "yet", "though", "although"))
_IRREAL = frozenset(("would", "'d", "could", "might", "should"))
_PROVIDING = frozenset(("provided", "providing"))
_PROVIDED = ("that", "he", "she", "they", "it")
_CHANCES = frozenset(("chance", "chances", "possibility", "prospect", "likelihood"))
_NEARLY_SURE = frozenset((("almost", "certainly"), ("nearly", "certainly")))
_LACKING = frozenset(("without", "barring", "absent", "failing"))
_OWN = ("", "coordinate", "resumed", "complement")
_FINDING_OUT = frozenset(("find", "figure", "work"))
_UNSURE = _IRREAL | {"will", "'ll", "may", "must"}
_FOLLOWING = frozenset(("mean", "imply", "follow"))
_THAT = frozenset(("that", "it", "this", "which"))
_INVERTED = 6
_OPENED = 3
_FACTS = frozenset((Status.HAPPENED, Status.ONGOING))
_AHEAD = frozenset((Status.SCHEDULED, Status.FORECAST, Status.THREATENED))


def under(context: Context, verdict: Verdict) -> Verdict:
    """Let "it appears that", "whether" and "no evidence that" weigh in."""
    link = context.link
    if (link.nominal and context.when is When.PAST) or (verdict.status in _FACTS and granted(context.parse, link)):
        return verdict
    above, cue = matrix(context.parse, link.head)
    if above is None and not link.nominal and seems(context.parse, link.head):
        above, cue = Status.ALLEGED, "seems"
    if verdict.status is Status.SCHEDULED and not link.nominal and unanswered(context.parse, link.head):
        return Verdict(Status.FORECAST, "not known")
    if above is None:
        return verdict
    if verdict.status in _FACTS:
        return Verdict(above, cue)
    if verdict.status is Status.SCHEDULED and above is Status.DENIED and cue in _CHANCES:
        return Verdict(above, f"no {cue}")
    return Verdict(Status.FORECAST, cue) if verdict.status is Status.SCHEDULED else verdict


def told(context: Context, verdict: Verdict) -> Verdict:
    """Let "reports that", "a rumor that" and what becomes of them weigh in."""
    link = context.link
    above, cue = reported(context.parse, link.head, nominal=link.nominal)
    verb = None if link.nominal else link.predicate
    apart = "" if link.nominal else denied_apart(context.parse, link.head) or judged_behind(context.parse, link.head)
    apart = apart or (said_falsely(context.parse, verb) if verb is not None else "")
    if apart:
        above, cue = Status.DENIED, apart
    for frame in context.frames:
        untrue = untrue_source(context.parse, frame, link.head)
        if untrue:
            above, cue = Status.DENIED, untrue
    if above is not None and verdict.status in _FACTS and granted(context.parse, link):
        return verdict
    if above is Status.DENIED and verdict.status is not Status.DENIED:
        return Verdict(above, cue)
    if verdict.status in _FACTS and (above is None and (cue := disputed(context.parse, context.frames, link))):
        return Verdict(Status.ALLEGED, cue)
    return Verdict(above, cue) if above is not None and verdict.status in _FACTS else verdict


def hedged(context: Context, verdict: Verdict) -> Verdict:
    """Let "allegedly" before a fact and "probably" before a plan weigh in."""
    parse, link = context.parse, context.link
    start, end = parse.span(parse.clause(link.head))
    open_still = verdict.status in _FACTS or verdict.status is Status.SCHEDULED
    if open_still and "confirmed" not in parse.words and (word := by_hearsay(parse)):
        return Verdict(Status.ALLEGED if verdict.status in _FACTS else Status.FORECAST, word)
    if open_still and (word := by_phrase(parse, link, start)):
        return Verdict(Status.ALLEGED if verdict.status in _FACTS else Status.FORECAST, word)
    if verdict.status in _FACTS and not HEDGES.isdisjoint(parse.words):
        named = link.nominal and context.when is When.PAST
        for place in range(max(start, link.head - 6), min(end, link.head + 4)):
            if parse.low(place) in HEDGES and (not named or parse.low(place).endswith("ly")):
                apart = named and place + 1 in parse.firsts and place + 1 < link.head and link.apart
                if place == link.head or apart or _of_other_verb(parse, place, link):
                    continue
                return Verdict(Status.ALLEGED, parse.low(place))
    if verdict.status in _FACTS and not link.nominal and _nearly_sure(parse, link):
        return Verdict(Status.ALLEGED, "almost certainly")
    if verdict.status is Status.SCHEDULED and (word := _hearsay_plan(parse, link)):
        return Verdict(Status.ALLEGED if context.when is When.PAST else Status.FORECAST, word)
    if LIKELY.isdisjoint(parse.words):
        return verdict
    if verdict.status is Status.HAPPENED and link.predicate is not None and not _named(parse, link):
        opening = start + (parse.low(start) in COORDINATORS)
        leads = not link.nominal and parse.low(opening) in LIKELY and parse.low(opening + 1) != ","
        for place in (opening,) if leads else range(max(start, link.predicate.first - 1), link.predicate.head):
            if parse.low(place) in LIKELY:
                return Verdict(Status.ALLEGED, parse.low(place))
    if verdict.status is Status.SCHEDULED:
        for place in range(_joined_at(parse, link, start), min(end, link.head + 3)):
            if parse.low(place) in LIKELY:
                return Verdict(Status.FORECAST, parse.low(place))
    return verdict


def _hearsay_plan(parse: Parse, link: Link) -> str:
    """Return the word by which a plan is no more than hearsay: "reportedly plans to leave", "will allegedly"; or ""."""
    verb = link.predicate
    if verb is None or link.nominal or HEDGES.isdisjoint(parse.words):
        return ""
    start, _ = parse.span(parse.clause(verb.head))
    above = (p for p in reversed(parse.predicates) if p.finite and start <= p.first < verb.first)
    over = next(above, None) if verb.form is Form.INFINITIVE else None
    first = over.first if over is not None else verb.first - (verb.form is Form.INFINITIVE)
    near = range(max(start, first - 1), verb.head)
    return next((parse.low(at) for at in near if parse.low(at) in HEDGES and parse.low(at).endswith("ly")), "")


def _nearly_sure(parse: Parse, link: Link) -> bool:
    """Whether a verb is told as "almost certainly" so."""
    verb = link.predicate
    if verb is None or "certainly" not in parse.words:
        return False
    near = parse.lows[max(0, verb.first - 2) : verb.head]
    return any(pair in _NEARLY_SURE for pair in pairwise(near))


def _named(parse: Parse, link: Link) -> bool:
    """Whether a noun is told of beside what its verb says: no hedge of the verb reaches it, unless it is its object."""
    if not link.nominal or link.predicate is None:
        return False
    return introduction(parse, link.head)[1] != link.predicate.head


def _joined_at(parse: Parse, link: Link, start: int) -> int:
    """Where the verb begins that "and" joins to another with a subject they share, else the clause."""
    first = link.predicate.first if link.predicate is not None and not link.nominal else start
    return first if first > start and parse.low(first - 1) in COORDINATORS else start


def _contrary(parse: Parse, link: Link) -> bool:
    """Whether a condition was not met, or nobody knows: "if it had fallen", "if they lied, the court will say so"."""
    predicate = link.predicate
    if predicate is None or link.nominal:
        return False
    if predicate.form is Form.PERFECT:  # "if it has failed, that would have been known"
        return any(p.form is Form.MODAL_PERFECT and p.modal in _IRREAL for p in parse.predicates)
    if predicate.form not in (Form.PAST, Form.PLUPERFECT):
        return False
    modals = {p.modal for p in parse.predicates if p.form in (Form.FUTURE, Form.MODAL, Form.MODAL_PERFECT)}
    return predicate.form is Form.PLUPERFECT or not modals.isdisjoint(_UNSURE)


def _follows(parse: Parse, link: Link) -> bool:
    """Whether an event only follows from a condition in front: "If that is true, it means that he fled on Monday"."""
    lows = parse.lows[: link.head]
    return any(tk.lemma(low) in _FOLLOWING and before in _THAT for before, low in pairwise(lows))


def _done_after_all(parse: Parse, link: Link) -> bool:
    """Whether a condition that was not met is that of not doing it: "it would not have spread if they had not left"."""
    verb = link.predicate
    inverted = verb is not None and "had" in parse.lows[max(0, verb.first - _INVERTED) : verb.first]
    over = verb is not None and (
        verb.form is Form.PLUPERFECT or (inverted and verb.form in (Form.PARTICIPLE, Form.PAST))
    )
    undone = verb is not None and (verb.negated or parse.low(verb.first - 1) == "not")
    denied = over and undone
    return denied and any(p.form is Form.MODAL_PERFECT and p.modal in _IRREAL for p in parse.predicates)


def _of_other_verb(parse: Parse, place: int, link: Link) -> bool:
    """Whether a hedge belongs to a verb joined to the event's: "was apparently calm and took place on time"."""
    predicate = link.predicate
    if predicate is None or link.nominal or place > predicate.first:
        return False
    between = parse.lows[place + 1 : predicate.first]
    return parse.low(place - 1) in tk.BE and not COORDINATORS.isdisjoint(between)


def _lacks(parse: Parse, link: Link) -> bool:
    """Whether something lacking in front of the sentence is the condition: "Without rain, the lake will run dry"."""
    opening = parse.tokens[1] if len(parse.tokens) > 1 else None
    verb = link.predicate
    if opening is None or verb is None or not (verb.form in (Form.FUTURE, Form.MODAL) or _obliged(parse, verb)):
        return False
    comma = next((place for place in range(1, verb.first) if parse.low(place) == ","), verb.first)
    if link.nominal and link.head > comma:
        return False
    idle = opening.word.gerund or not IDLE_LACKS.isdisjoint(parse.lows[1:comma])
    return comma > 0 and not idle


def _or_clause(parse: Parse, head: int) -> int:
    """Return the clause to which that of an event is joined by "or": "if ten are hurt / or they were fined"; or -1."""
    clause = parse.clause(head)
    return clause - 1 if parse.low(parse.starts[clause]) == "or" else -1


def _of_undone(parse: Parse, verb: Predicate) -> bool:
    """Whether a present qualifies what depends on a condition: "if it fails, we will not have the fuel we need"."""
    clause = parse.clause(verb.head)
    above = (p for p in parse.predicates if p.head < verb.first and parse.clause(p.head) == clause)
    over = next(above, None)
    return verb.form is Form.PRESENT and over is not None and over.form in (Form.FUTURE, Form.MODAL)


def _set_for(context: Context, verb: Predicate | None) -> bool:
    """Whether a present tells of a day ahead in a clause of its own: "the deal takes effect on Friday only if"."""
    parse = context.parse
    if verb is None or verb.form is not Form.PRESENT or context.when is not When.FUTURE:
        return False
    clause = parse.clause(verb.head)
    return parse.kinds[clause] in _OWN and parse.opener(clause) not in TIME_SUBORDINATORS | {"when"}


def _obliged(parse: Parse, verb: Predicate) -> bool:
    """Whether a verb stands behind "will have to" or "would need to"."""
    modal = next((p for p in reversed(parse.predicates) if p.head < verb.first), None)
    behind = modal is not None and modal.form in (Form.FUTURE, Form.MODAL) and modal.head == verb.first - 1
    return verb.form is Form.INFINITIVE and behind


def _contrasted(parse: Parse, condition: int, head: int) -> bool:
    """Whether a clause set against another stands between: "they will get loans, but no more will follow unless"."""
    if parse.low(condition - 1) == "so" and head < condition - 1:
        return True  # "the rains are due to begin in May, so if the river rises it might flood"
    for place in range(min(condition, head) + 1, max(condition, head)):
        if parse.low(place) != ";" and (parse.low(place) not in _CONTRASTS or parse.low(place - 1) != ","):
            continue
        if place == condition - 1:
            return True  # "is likely to stay away, but if winds change it could come"
        near, far = sorted((condition, head))
        if parse.low(place) == ";" and far == condition and parse.low(place + 1) == parse.low(condition):
            return True  # "the two may meet today; if they do, forces could return"
        sides = [
            any(p.finite and a <= p.head < b for p in parse.predicates) for a, b in ((near, place), (place, far + 1))
        ]
        if all(sides):
            return True
    return False


def _leads(parse: Parse, condition: int, link: Link) -> bool:
    """Whether an aim stands in front of the verb before a condition: "to ease fears, / it added a clause if"."""
    verb = link.predicate
    if verb is None or link.nominal or verb.form is not Form.INFINITIVE or verb.head > condition:
        return False
    return any(p.form in (Form.PAST, Form.PERFECT) and verb.head < p.head < condition for p in parse.predicates)


def _without(parse: Parse, link: Link) -> bool:
    """Whether an event depends on what is lacking: "without fuel, the port will close", "would without fuel"."""
    if parse.low(0) in _LACKING and parse.low(1) not in PREPOSITIONS and _lacks(parse, link):
        return True
    if "without" not in parse.words:
        return False
    if link.predicate is None or link.predicate.modal not in ("would", "'d"):
        return False
    start, _ = parse.span(parse.clause(link.predicate.first))
    return any(parse.low(place) == "without" for place in range(start, link.predicate.first))


_ABLE = frozenset(("can", "could", "must", "may", "dares", "dare", "wants", "want", "likes", "like"))


def _idle(parse: Parse, index: int) -> bool:
    """Whether nothing hangs on the word of a condition: "if only", "provided food"."""
    low, after = parse.low(index), parse.low(index + 1)
    if only_muses(parse, index):
        return True
    if low == "if" and after in SUBJECTS and parse.low(index + 2) in _ABLE and parse.low(index + 3) in ("", ".", ","):
        return True  # "will celebrate, if it can"
    if after and parse.low(index - 1) == "out" and tk.lemma(parse.low(index - 2)) in _FINDING_OUT:
        return True  # "until June to figure out if"
    if low in _PROVIDING:
        return after not in _PROVIDED and not _provided(parse, index)
    have_to = low == "if" and after in SUBJECTS and parse.low(index + 2) in tk.HAVE and parse.low(index + 3) == "to"
    if have_to and not parse.low(index + 4).isalpha():
        return True  # "will sue if it has to"
    return (low == "otherwise" and after not in (*_PROVIDED, ",")) or (low == "if" and after in IDLE)


def _provided(parse: Parse, index: int) -> bool:
    """Whether "provided" opens a condition without a "that": "will begin in May provided the rain stops".

    Behind a clause that is over: at a day, a comma or the verb that looks ahead; not "tents provided the town".
    """
    ahead = [p for p in parse.predicates if p.form in (Form.FUTURE, Form.MODAL) and p.head < index]
    before, after = parse.tokens[index - 1], parse.tokens[min(index + 1, len(parse.tokens) - 1)]
    over = bool(ahead) and (before.timex >= 0 or before.low in (",", "only") or ahead[-1].head == index - 1)
    return over and (after.low in DETERMINERS or after.low in SUBJECTS or after.is_name)


def conditioned(context: Context, verdict: Verdict) -> Verdict:
    """Let an "if", an inverted "had they", a "without" before "would" and a question weigh in."""
    parse, link = context.parse, context.link
    asking = "?" in parse.words or not ASKED.isdisjoint(parse.words)
    if asking and verdict.status in (*_FACTS, Status.SCHEDULED) and questioned(parse, link.head):
        done = verdict.status in _FACTS and tk.MODALS.isdisjoint(parse.lows[:_OPENED])
        return Verdict(Status.ALLEGED if done else Status.FORECAST, "?")
    open_still = verdict.status in _FACTS or verdict.status in _AHEAD
    opening = supposed(parse, link.predicate) if open_still else ""
    if open_still and context.when is not When.PAST:
        opening = opening or hinging(parse, link.head) or whoever(parse, link.head)
    if opening:
        return Verdict(Status.CONDITIONAL, opening)
    opening = hangs_on_inversion(context)
    if opening and _done_after_all(parse, link):
        return Verdict(Status.HAPPENED, f"{opening} not")
    if opening:
        return Verdict(Status.CONDITIONAL, opening)
    if _without(parse, link):
        return Verdict(Status.CONDITIONAL, "without")
    phrase = hinged(parse, link)
    if phrase and context.when is not When.PAST and verdict.status is not Status.DENIED:
        return Verdict(Status.CONDITIONAL, phrase)
    return verdict if CONDITIONS.isdisjoint(parse.words) else _under_conditions(context, verdict)


def _under_conditions(context: Context, verdict: Verdict) -> Verdict:
    """Let each "if" and "unless" of a sentence weigh in on the event it bears on."""
    parse, link = context.parse, context.link
    if parse.low(0) == "if" and verdict.status in _FACTS and _follows(parse, link):
        return Verdict(Status.CONDITIONAL, "if")
    for index, token in enumerate(parse.tokens):
        if token.low not in CONDITIONS:
            continue
        even = parse.low(index - 1) == "even" and inside_of(parse, index, link.head)
        if tk.lemma(parse.low(index - 1)) in WHETHER and not (even or said_if(parse, index)):
            continue
        planned = verdict.status is Status.SCHEDULED and set_down_apart(parse, index, link.head)
        if planned or _idle(parse, index) or _contrasted(parse, index, link.head) or _leads(parse, index, link):
            continue
        inside = inside_of(parse, index, link.head) or parse.clause(index) == _or_clause(parse, link.head)
        if inside and _contrary(parse, link):
            if _done_after_all(parse, link):
                return Verdict(Status.HAPPENED, f"{token.low} not")
            return Verdict(Status.CONDITIONAL, token.low)
        verb = link.predicate
        modal = verb is not None and (verb.form in UNDONE or _of_undone(parse, verb))
        modal = modal or _set_for(context, verb)
        if inside and context.when is When.UNKNOWN and verdict.status in _FACTS and given(parse, link):
            return verdict
        dated = context.place > index and parse.clause(context.place) == parse.clause(index)
        if dated and verdict.status in _AHEAD and context.when is When.FUTURE:
            return Verdict(Status.CONDITIONAL, token.low)  # "if it rains on Friday, the talks are likely to fail"
        hangs = verdict.status in _AHEAD and modal and not link.nominal and not beside(parse, index, link)
        if (inside and context.when is not When.PAST) or hangs:
            return Verdict(Status.CONDITIONAL, token.low)
    return verdict
