"""Status of an infinitive: what it depends on says how real it is."""

from __future__ import annotations

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
    is_cue,
)
from timeline.events.grammar import DETERMINERS, PREPOSITIONS, Form, Parse, Predicate
from timeline.events.modals import HARM, OPEN_HARM
from timeline.events.names import subject
from timeline.events.plans import (
    CONSPIRACIES,
    DECIDED,
    DONE,
    FEW,
    OFFERS,
    Governed,
    came_to_nothing,
    dropped,
    exposed,
    in_vain,
    is_rank,
    measured,
    plan_noun,
    taken_up,
    thought_better,
    wanted_in_vain,
)
from timeline.events.polarity import at_last, negation
from timeline.events.verdict import Context, Verdict
from timeline.events.when import When
from timeline.languages.en.events import complements, reporting
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
EMOTIONS = frozenset(cues.EMOTIONS.split())
_UNDECIDED = OPEN | frozenset(cues.ASKING_WORDS.split())
CONSPIRING = frozenset(cues.CONSPIRING.split())
SWEARING = frozenset(cues.SWEARING.split())
FOILING = frozenset(cues.FOILING.split())
STATES = frozenset(cues.STATES.split())
RESOLVING = frozenset(cues.RESOLVING.split())
SETTLING = frozenset(cues.SETTLING.split())
GRANTING = frozenset(cues.GRANTING.split())
PERMITTING = frozenset(cues.PERMITTING.split())
_STOPS = frozenset((".", "!", "?", ";", ":", "''", '"', "”"))
_SURPRISED = frozenset(("expect", "anticipate", "think", "believe"))
_DEGREES = frozenset(("so", "such"))
_WILLED = frozenset(("expect", "able", "want", "seek", "wish"))
_TERMS = frozenset(("deadline", "deadlines"))
FONDNESS = frozenset(complements.FONDNESS.split())
OWNERS = frozenset(("his", "her", "its", "their", "our", "my", "your"))
_DESIGNED = frozenset(("design", "engineer", "gear", "tailor"))
_VAIN = frozenset(("vain", "unsuccessfully", "vainly", "fruitlessly"))
_SETTING = frozenset(("by", "before", "until", "for", "within"))
_REFUSING = frozenset(("refuse", "decline"))
_CHOICES = frozenset(("choice", "option", "alternative"))


def of_infinitive(context: Context, predicate: Predicate, above: Callable[[Predicate | None], Verdict]) -> Verdict:
    """Give the status of an infinitive; `above` gives that of the verb it depends on."""
    parse = context.parse
    cue, verb = governor(parse, predicate)
    negated = predicate.negated or (verb is not None and bool(negation(parse, verb)))
    place = predicate.first - 2 if parse.low(predicate.first - 1) in ("not", "never") else predicate.first - 1
    words = tuple(word.low for word in subject(parse, verb.first)) if verb is not None else ()
    governed = Governed(predicate, cue, verb, parse.low(place), negated, words)
    if (cue in ("", "be") or not governed.follows or verb is None or verb.finite) and _headline(parse, predicate):
        return Verdict(Status.SCHEDULED, "to")
    if parse.low(place) == "but" and parse.low(place - 1) in _CHOICES:
        return _forced(governed)
    if measured(context, governed):
        return above(verb)
    if governed.follows and (_takes_pains(parse, governed) or _of_deed(context, governed)):
        return above(verb)
    ordinal = governed.before not in ATTEMPTS and _of_ordinal(parse, predicate)
    told = governed.before in EMOTIONS or ordinal or taken_up(parse, governed)
    if governed.follows and told:
        return above(verb)
    found = _unreal(context, governed) or (_open(parse, governed) if context.when is When.UNKNOWN else None)
    perhaps = verb is not None and verb.modal in ("may", "might", "could")
    if found is None and cue == "have" and perhaps and verb is not None:
        return Verdict(Status.FORECAST, verb.modal)
    found = found or _planned(context, governed)
    if found is not None:
        ordered = found.status is Status.SCHEDULED and perhaps and verb is not None
        return Verdict(Status.FORECAST, verb.modal) if ordered and verb is not None else found
    by = context.place > predicate.head and parse.low(context.place - 1) in ("by", "before", "until", "within")
    if verb is None and not cue and by:
        return Verdict(Status.SCHEDULED, "to")
    if context.when is When.UNKNOWN and cue not in FACTUAL and not _of_purpose(parse, governed):
        aim = governed.before == "order" or not governed.follows
        planned = governed.follows and not aim and above(verb).status is Status.SCHEDULED
        planned = planned or _qualifies(parse, governed)
        return Verdict(Status.SCHEDULED if planned else Status.FORECAST, "to")
    return above(verb)


def _unreal(context: Context, governed: Governed) -> Verdict | None:
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
    if (cue in CONSPIRING or cue == "purport") and governed.follows:
        return Verdict(Status.FORECAST if context.when is When.FUTURE else Status.ALLEGED, cue)
    if governed.before == "yet" and cue == "have":
        return Verdict(Status.DENIED, "yet to")
    vain = "dropped" if governed.before in OFFERS and dropped(context.parse, governed) else ""
    vain = vain or in_vain(context.parse, governed) or _vainly(context.parse, governed)
    if vain:
        return Verdict(Status.DENIED, vain)
    if cue in CONDITIONALS:
        readies = verb is not None and verb.lemma == "prepare" and not verb.passive  # "crews prepared to leave"
        open_still = Status.DENIED if governed.negated else Status.CONDITIONAL
        return Verdict(Status.SCHEDULED, "prepare") if readies else Verdict(open_still, cue)
    if cue == "have" and verb is not None and verb.form in (Form.PAST, Form.PERFECT, Form.PLUPERFECT):
        spared = governed.negated and verb.head == predicate.first - 1  # "did not have to close"
        return Verdict(Status.DENIED, "not have to") if spared else Verdict(Status.HAPPENED)
    if governed.before in CONSPIRACIES and verb is not None:
        if verb.lemma in FOILING and (verb.passive or governed.follows):
            return Verdict(Status.DENIED, verb.lemma)
        if exposed(context.parse, predicate, verb):
            if governed.negated:
                return Verdict(Status.DENIED, f"no {cue}")
            return Verdict(Status.ALLEGED if context.when is When.PAST else Status.FORECAST, cue)
    return None


def _vainly(parse: Parse, governed: Governed) -> str:
    """Return the word by which a try was for nothing: "tried in vain to start it", "sought vainly to"; or ""."""
    verb = governed.verb
    if governed.cue not in ATTEMPTS or verb is None or not governed.follows:
        return ""
    near = parse.lows[max(0, verb.first - 1) : governed.predicate.first]
    return next((low for low in near if low in _VAIN), "")


def _undone(context: Context, governed: Governed) -> Verdict | None:
    """Let what keeps something from being done weigh in: refused, denied, too weak to, rather than."""
    parse, cue, verb, predicate = context.parse, governed.cue, governed.verb, governed.predicate
    if parse.low(predicate.first - 1) == "than" and parse.low(predicate.first - 2) == "rather":
        return Verdict(Status.DENIED, "rather than")
    if _beyond(parse, governed):
        open_still = governed.negated or governed.before in ("early", "soon")
        return Verdict(Status.FORECAST if open_still else Status.DENIED, "too")
    missed = verb is not None and verb.lemma == "miss" and verb.form in DONE and not governed.negated
    if cue in DENYING or (missed and governed.before in _TERMS):
        return _under_denial(context, governed)
    of_act = context.when is When.PAST and verb is not None and verb.head < predicate.first - 1
    if verb is not None and verb.lemma in DENIALS and governed.follows and not of_act:
        return Verdict(Status.DENIED, verb.lemma)
    return Verdict(Status.DENIED, "not") if governed.negated and cue in OPEN else None


def _under_denial(context: Context, governed: Governed) -> Verdict:
    """Read what one failed or refused to do; who did not fail to do it did it, who did not refuse may have."""
    cue, verb = governed.cue, governed.verb
    behind = context.when in (When.PAST, When.PRESENT)
    act = verb is not None and verb.form is Form.GERUND and context.parse.low(verb.first - 1) in ("in", "by")
    refusing = act and cue in _REFUSING  # "in refusing to stay the order on Monday, the court found"
    if (governed.predicate.lemma in SILENT or refusing) and behind:
        return Verdict(Status.HAPPENED, cue)
    if not governed.negated or (governed.predicate.negated and verb is not None and verb.negated):
        return Verdict(Status.DENIED, cue)
    forced = verb is not None and (verb.form in DONE or verb.modal == "could")
    done = cue in IMPLICATIVE_DENYING and forced
    return Verdict(Status.HAPPENED if done or behind else Status.FORECAST, f"not {cue}")


def _beyond(parse: Parse, governed: Governed) -> bool:
    """Whether something is too much or too little for it: "too thin to carry the trucks"."""
    verb = governed.verb
    if verb is None or not governed.follows or "too" not in parse.words:
        return False
    between = parse.lows[verb.head + 1 : governed.predicate.first]
    at = between.index("too") if "too" in between else len(between)
    return at + 1 < len(between) <= at + FEW and "," not in between[at:] and between[at + 1] not in PREPOSITIONS


def _open(parse: Parse, governed: Governed) -> Verdict | None:
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
    if governed.cue in PERMITTING and _permitted(governed):
        return Verdict(Status.DENIED if governed.negated else Status.FORECAST, governed.cue)
    if governed.cue in GRANTING and governed.follows:
        return Verdict(Status.FORECAST, governed.cue)
    plan = plan_noun(parse, governed)
    if plan:
        return Verdict(Status.DENIED if governed.predicate.negated else Status.SCHEDULED, plan)
    return Verdict(Status.DENIED, "not to") if governed.predicate.negated else None


def _takes_pains(parse: Parse, governed: Governed) -> bool:
    """Whether it is done by habit or with some trouble: "as brokers like to say", "went out of his way to thank"."""
    verb = governed.verb
    if verb is None or governed.negated:
        return False
    if verb.lemma in FONDNESS and verb.form is Form.PRESENT and governed.cue == verb.lemma:
        return True
    end = governed.predicate.first
    near = tuple(tk.lemma(low) for low in parse.lows[max(0, end - FEW) : end] if low not in OWNERS)
    return verb.form in DONE and any(near[-len(phrase) :] == phrase for phrase in complements.PAINS)


def _of_deed(context: Context, governed: Governed) -> bool:
    """Whether a day that is over is that of the deed before "to": "promised to go last year", "signed a plan to build".

    Not where "by" or "for" sets it for what was promised.
    """
    verb, parse = governed.verb, context.parse
    if context.when is not When.PAST or verb is None or verb.form not in DONE or governed.negated:
        return False
    sworn = governed.cue in SWEARING and governed.predicate.lemma in HARM | OPEN_HARM
    if parse.low(context.place - 1) in _SETTING or sworn:
        return False
    if governed.cue == verb.lemma:
        if verb.lemma == "set":
            return parse.low(verb.head + 1) == "up"  # "a fund set up to help the victims of last year"
        needed = governed.cue == "need" and verb.head < governed.predicate.first - 1  # "needed help to lift it"
        return verb.lemma in RESOLVING or needed
    return verb.lemma in SETTLING and not verb.passive


def _forced(governed: Governed) -> Verdict:
    """Give what those do who have no choice: "had no choice but to file", "would have no option but to close"."""
    verb = governed.verb
    if verb is None or verb.form in DONE:
        return Verdict(Status.HAPPENED, "no choice")
    return Verdict(Status.FORECAST if verb.modal not in ("", "will") else Status.SCHEDULED, "no choice")


def _permitted(governed: Governed) -> bool:
    """Whether somebody is allowed something: "was allowed to bid", and "Boeing allowed to bid" of a line."""
    verb = governed.verb
    return verb is not None and (verb.passive or verb.head == governed.predicate.first - 1)


def _planned(context: Context, governed: Governed) -> Verdict | None:
    """Let plans, expectations and attempts weigh in."""
    cue, verb, negated = governed.cue, governed.verb, governed.negated
    inside = context.when is When.UNKNOWN or _dates_aim(context, governed)
    nothing = inside and came_to_nothing(context.parse, governed)
    given_up = dropped(context.parse, governed) or thought_better(context.parse, governed)
    given_up = given_up and (cue in PLANS or (governed.before in DECIDED and context.when is not When.PAST))
    kept = "dropped" if nothing or given_up else wanted_in_vain(context, governed)
    if kept:
        return Verdict(Status.DENIED, kept)
    late = negated and not governed.predicate.negated and (cue in PLANS | FORECASTS or cue in ("be", "due"))
    if late and at_last(context.parse, governed.predicate):
        return Verdict(Status.FORECAST if cue in FORECASTS else Status.SCHEDULED, f"not {cue} until")
    if cue == "vote" and context.when is not When.UNKNOWN and context.when is not When.FUTURE:
        return None  # the day is that of the vote: "voted to leave on Friday"
    if cue in PLANS or (cue == "be" and verb is not None and _is_to(context.parse, verb, governed.predicate)):
        supposed = verb is not None and governed.follows and (verb.form is Form.MODAL or verb.modal == "would")
        supposed = (supposed and context.when is When.UNKNOWN) or (cue == "need" and context.when is not When.PAST)
        planned = Status.FORECAST if supposed else Status.SCHEDULED
        return Verdict(Status.DENIED if negated else planned, cue)
    if cue == "say" and verb is not None and not verb.passive:
        return None
    if cue in SEEMINGLY and context.when is When.PAST and not negated:
        return Verdict(Status.ALLEGED, cue)
    open_still = context.when is When.UNKNOWN or (context.when is When.PRESENT and cue in ("appear", "seem"))
    if cue in SEEMINGLY and open_still and _is_so(context.parse, governed) and not negated:
        return Verdict(Status.ALLEGED, cue)
    done = verb is not None and verb.form in DONE
    if cue == "able" and done and not negated and context.when is not When.FUTURE:
        return Verdict(Status.HAPPENED, cue)
    if cue in FORECASTS:
        if negated and cue in _SURPRISED and _so_much(context.parse, governed):
            return Verdict(Status.HAPPENED, f"not {cue}")
        return Verdict(Status.DENIED if negated and cue in _WILLED else Status.FORECAST, cue)
    tried = context.when is When.PAST or (done and (context.when is When.PRESENT or _since(context, verb)))
    if not tried and (cue in ATTEMPTS or cue in OPEN):
        return Verdict(Status.DENIED if negated else Status.FORECAST, cue)
    return None


def _dates_aim(context: Context, governed: Governed) -> bool:
    """Whether the day is that of what was aimed at: "the bid to free them on Friday / failed"."""
    later = next((p for p in context.parse.predicates if p.finite and p.first > governed.predicate.head), None)
    return later is not None and governed.predicate.head < context.place < later.first


def _since(context: Context, verb: Predicate | None) -> bool:
    """Whether a try goes on: "have been trying to sell it since last year"."""
    return verb is not None and verb.progressive and context.parse.low(context.place - 1) == "since"


def _is_to(parse: Parse, verb: Predicate, predicate: Predicate) -> bool:
    """Whether nothing but adverbs stands between "be" and "to": "is now to be signed", "was originally to end".

    Not "are to blame", which is no plan.
    """
    between = range(verb.head + 1, predicate.first)
    apart = any(not parse.tokens[i].word.adverb and parse.low(i) != "now" for i in between)
    return predicate.lemma != "blame" and not apart


def _so_much(parse: Parse, governed: Governed) -> bool:
    """Whether what was not expected was so, and by how much: "nobody expected it to sell so fast"."""
    verb, head = governed.verb, governed.predicate.head
    over = verb is not None and verb.form in (Form.PAST, Form.PLUPERFECT) and not verb.passive
    if over and verb is not None and verb.form is Form.PLUPERFECT:
        return True  # "had not expected it to fall"
    return over and not _DEGREES.isdisjoint(parse.lows[head + 1 : head + FEW])


def _is_so(parse: Parse, governed: Governed) -> bool:
    """Whether an infinitive tells of a state: "is said to be surrounded", "is believed to hold"."""
    predicate = governed.predicate
    return parse.low(predicate.first + 1) == "be" or predicate.lemma in STATES


def _headline(parse: Parse, predicate: Predicate) -> bool:
    """Whether a noun and an infinitive make a line without verb and stop: "Minister to visit Vienna"."""
    if predicate.first == 0 or parse.tokens[-1].low in _STOPS:
        return False
    comma = next((place for place in range(predicate.first - 1, 0, -1) if parse.low(place) in (",", ";")), -1)
    if predicate.first - comma <= 1:
        return False
    return not any(comma < p.head < predicate.first and p.form is not Form.PARTICIPLE for p in parse.predicates)


def _of_ordinal(parse: Parse, predicate: Predicate) -> bool:
    """Whether "the last country to sign" is told of, or "the 87th to die"."""
    near = range(max(0, predicate.first - FEW), predicate.first)
    if parse.low(predicate.first - 1) in tk.BE:
        return False  # "the third was to take off"
    led = (parse.low(at) for at in near if parse.low(at - 1) in (*DETERMINERS, "'s"))
    return any(is_rank(low) for low in led)


def _of_purpose(parse: Parse, governed: Governed) -> bool:
    """Whether something was done to an end: "they gathered to mourn"."""
    verb = governed.verb
    if verb is None or verb.form not in DONE or verb.lemma == "be":
        return False
    beside = not (governed.follows and verb.head < governed.predicate.first - 1)
    aimed = is_cue(verb.lemma) or verb.lemma in _DESIGNED
    if verb.passive and beside and (aimed or not governed.follows):
        return False  # "was told to leave", not "has been built to carry"
    if not (governed.follows or _leads(governed)):
        return False
    return governed.before not in _UNDECIDED and not negation(parse, verb)


def _qualifies(parse: Parse, governed: Governed) -> bool:
    """Whether it tells what will be done to the noun before it: "the jets to be delivered", "a firm, to be called"."""
    predicate = governed.predicate
    behind = predicate.first - 1 - (governed.before == ",")
    noun = parse.tokens[behind] if behind >= 0 else None
    plain = noun is not None and noun.is_word and behind not in parse.heads and not noun.word.adverb
    return plain and predicate.passive and governed.before not in _UNDECIDED and governed.before not in ATTEMPTS


def _leads(governed: Governed) -> bool:
    """Whether it stands before its verb, on its own: "To save fuel, crews flew slowly"."""
    leads = governed.before in ("", ",", "and", "but", "order")
    return governed.verb is not None and leads and not governed.negated
