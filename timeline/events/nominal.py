"""Status of what a noun names: a planned visit, a possible raid, the war."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.grammar import COORDINATORS, DETERMINERS, PREPOSITIONS, RELATIVES, TIME_SUBORDINATORS, Form
from timeline.events.link import is_event_noun
from timeline.events.nounphrase import REASONS, SOUGHT, Introduction, attributive, imputed, introduction, sought
from timeline.events.participles import of_gerund_noun
from timeline.events.polarity import DENIALS, SPOKEN, UNDERWAY, cancels, excluded, fails, lacking, negation
from timeline.events.presupposed import BRINGING_ABOUT, KNOWN, qualified
from timeline.events.verdict import Context, Verdict
from timeline.events.when import When
from timeline.languages.en.events import complements, reporting, syntax
from timeline.languages.en.events import status as cues
from timeline.model.reach import Status

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.events.grammar import Parse, Predicate

NOUN_HEDGES = frozenset(cues.NOUN_HEDGES.split())
NOUN_PLANS = frozenset(cues.NOUN_PLANS.split())
NOUN_CANCELED = frozenset(cues.NOUN_CANCELED.split())
NOUN_FORECASTS = frozenset(cues.NOUN_FORECASTS.split())
FORECAST_CUES = frozenset(f"{reporting.FORECAST_VERBS} {reporting.FORECAST_NOUNS}".split())
ARRANGING = frozenset(cues.ARRANGING.split())
PRESUPPOSING = frozenset(cues.PRESUPPOSING.split())
HAPPENING = frozenset(cues.HAPPENING.split())
INTERRUPTING = frozenset(complements.INTERRUPTING.split())
SINKING = frozenset(complements.SINKING.split())
CANCELED = frozenset(cues.CANCELING.split())
VENTURES = frozenset(complements.VENTURES.split())
FOUNDERING = frozenset(complements.FOUNDERING.split())
UNTOUCHING = CANCELED | frozenset(complements.DISTURBING.split())
CONCLUDING = BRINGING_ABOUT | {"sign", "strike", "agree", "find", "report", "record"}
CREATING = frozenset(complements.CREATING.split())
CONFIRMING = frozenset(complements.CONFIRMING.split())
EXCLUDED = frozenset(cues.EXCLUDED.split())
POSSIBLE = frozenset(("possible", "likely", "probable", "conceivable", "imminent", "expected", "feared"))
FEARED = frozenset(("fear", "expect", "anticipate", "predict", "forecast", "foresee"))
PRESUMING = frozenset(cues.PRESUMING.split())
_OPEN = frozenset((Status.FORECAST, Status.THREATENED, Status.CONDITIONAL))
SET_FOR = frozenset(("due", "slated", "earmarked", "scheduled"))
_BEHIND_SUBJECTS = PREPOSITIONS | COORDINATORS | RELATIVES | DETERMINERS
_UNTIL = frozenset(("until", "till", "before"))
_NEAR = 4
PLANNED = frozenset(("plan", "schedule", "slate", "set", "book"))
_AGREEING = frozenset(("agree", "consent"))
PARTICLES = frozenset(syntax.PARTICLES)
_REAL = frozenset((Status.HAPPENED, Status.ONGOING, Status.ALLEGED))


def of_noun(context: Context, of_predicate: Callable[[Context, Predicate], Verdict]) -> Verdict:
    """Give the status of a dated or asked noun; `of_predicate` gives that of the verb over it."""
    parse, link, when = context.parse, context.link, context.when
    start, _ = parse.span(parse.clause(link.head))
    near = range(max(start, link.head - 5), link.head)
    before = [parse.low(place) for place in near if when is not When.UNKNOWN or place not in parse.heads]
    colored = _colored(parse, near, before)
    if colored is not None:
        return colored
    predicate = link.predicate
    if link.whole and when is not When.PAST:
        return Verdict(Status.SCHEDULED if when is When.FUTURE else Status.ONGOING, "no verb known")
    excluding = excluded(parse, link)
    if excluding == "without" and not lacking(parse, link.head):
        return Verdict(Status.CONDITIONAL, excluding)
    if excluding and (when is not When.PAST or excluding != "deny"):
        return Verdict(Status.DENIED, excluding)
    if predicate is not None and prepares(context, predicate):
        return Verdict(Status.SCHEDULED, predicate.lemma)
    if when is When.UNKNOWN:
        return _undated(context, of_predicate)
    said_of = _said_of(context)
    if said_of is not None:
        return said_of
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
        following = next((p for p in parse.predicates if p.first > link.head and p.finite), None)
        if following is not None and following.modal in ("would", "'d") and when is When.FUTURE:
            supposed = of_predicate(context, following)
            return supposed if supposed.status in (Status.FORECAST, Status.CONDITIONAL) else Verdict(Status.SCHEDULED)
        return Verdict(Status.FORECAST if doubt else Status.SCHEDULED, doubt or planned)
    return _present(context)


def _colored(parse: Parse, near: range, before: list[str]) -> Verdict | None:
    """Let an adjective weigh in: "an alleged raid", "a possible raid", "the now-canceled raid"."""
    for place in near:
        if parse.low(place) in NOUN_HEDGES and place not in parse.heads:
            return Verdict(Status.ALLEGED, parse.low(place))
    for word in before:
        if word in NOUN_FORECASTS:
            return Verdict(Status.FORECAST, word)
        if word.rpartition("-")[2] in NOUN_CANCELED or word in NOUN_CANCELED:
            return Verdict(Status.DENIED, word)
    return None


def _said_of(context: Context) -> Verdict | None:
    """Let what is said of a dated noun weigh in: "an attack on Friday is possible", "Monday's talks never happened"."""
    parse, link = context.parse, context.link
    before = link.predicate
    if before is not None and before.head < link.head and context.place < link.head and cancels(parse, before):
        return Verdict(Status.DENIED, before.lemma)
    clause = parse.clause(link.head)
    edge = max(link.head, context.place)
    later = (p for p in parse.predicates if p.finite and p.first > edge)
    verb = next(later, None)
    if verb is None or parse.clause(verb.head) != clause or (before is not None and before.head < link.head):
        return None
    return judged(parse, verb) if _opens(parse, link.head, context.place) else None


def judged(parse: Parse, verb: Predicate) -> Verdict | None:
    """Tell what a verb makes of the event that is its subject: possible, unlikely, feared, ruled out, called off."""
    after = parse.low(verb.head + 1)
    if verb.lemma == "be" and after in EXCLUDED:
        return Verdict(Status.DENIED, after)
    if verb.lemma == "be" and after in POSSIBLE:
        denied = verb.negated and after == "possible"
        return Verdict(Status.DENIED if denied else Status.FORECAST, after)
    if verb.passive and verb.lemma == "rule" and after == "out":
        return Verdict(Status.FORECAST if verb.negated else Status.DENIED, "ruled out")
    if verb.passive and verb.lemma in FEARED and not verb.negated:
        return Verdict(Status.FORECAST, verb.lemma)
    if verb.passive and cancels(parse, verb):
        return Verdict(Status.DENIED, verb.lemma)
    failed = fails(parse, verb) if verb.form is not Form.FUTURE else ""
    return Verdict(Status.DENIED, failed) if failed else None


def prepares(context: Context, predicate: Predicate) -> bool:
    """Whether the date is that of what is being prepared: "was preparing an attack for May"."""
    parse = context.parse
    return (
        parse.low(predicate.head).endswith("ing")
        and predicate.lemma in ("prepare", "plan", "organize", "organise")
        and parse.low(context.place - 1) == "for"
        and context.place - 1 > predicate.head + 1
    )


def _opens(parse: Parse, head: int, place: int) -> bool:
    """Whether a noun is the subject: no preposition but that of its date stands before it in its clause."""
    start, _ = parse.span(parse.clause(head))
    return all(
        parse.low(index) not in PREPOSITIONS or index == place - 1
        for index in range(start, head)
        if parse.tokens[index].timex < 0
    )


def _undated(context: Context, of_predicate: Callable[[Context, Predicate], Verdict]) -> Verdict:
    """Give the status of a noun that no date places: "the raid" is there, "a raid" is what the verb over it is."""
    parse, link, predicate = context.parse, context.link, context.link.predicate
    introduced, before = introduction(parse, link.head)
    if predicate is not None and "any" in parse.lows[before + 1 : link.head]:
        close = before - predicate.head in (0, 1)  # "not received any", "not admit to any"
        undone = close and of_predicate(context, predicate).status is Status.DENIED
        return Verdict(Status.DENIED if undone else Status.FORECAST, "any")
    near = of_gerund_noun(context) or _came_to_nothing(context) or _by_its_words(context)
    if near is not None or predicate is None:
        return near or Verdict(Status.HAPPENED)
    if predicate.first > link.head:
        return qualified(parse, link.head) or _as_subject(parse, link.head, predicate)
    if _calls_off(parse, link.head, predicate) and (
        context.timex is not None or _is_direct(parse, link.head, before, predicate)
    ):
        done = predicate.finite and predicate.form is not Form.MODAL
        over = done or of_predicate(context, predicate).status not in _OPEN
        return Verdict(Status.DENIED if over else Status.FORECAST, predicate.lemma)
    denied = bool(negation(parse, predicate))
    if denied and predicate.lemma == "rule" and parse.low(predicate.head + 1) == "out":
        return Verdict(Status.FORECAST, "not ruled out")
    return qualified(parse, link.head) or _as_object(context, introduced, before, of_predicate, denied=denied)


def _as_subject(parse: Parse, head: int, predicate: Predicate) -> Verdict:
    """Give the status of a noun that stands before its verb."""
    introduced, _ = introduction(parse, head)
    after = parse.low(predicate.head + 1)
    bare = not after.isalpha() or after in PREPOSITIONS or after in TIME_SUBORDINATORS
    own = _is_subject(parse, head)
    said = judged(parse, predicate) if (own and not _raised(parse, predicate)) or predicate.lemma == "be" else None
    if said is not None and parse.clause(predicate.head) == parse.clause(head) and predicate.lemma not in CANCELED:
        return said
    if own and (ahead := _set_down(parse, predicate)) is not None:
        return ahead
    belongs = parse.low(introduction(parse, head)[1]) in ("", "of", "for") or own  # "the launch of flights was delayed"
    called_off = predicate.passive or bare
    if called_off and (belongs or _in_compound(parse, head)) and _calls_off(parse, head, predicate):
        return Verdict(Status.DENIED, predicate.lemma)
    arranged = predicate.passive and predicate.lemma in ARRANGING
    takes_place = predicate.lemma in HAPPENING or arranged or parse.low(predicate.head + 1) == "place"
    sure = introduced in KNOWN or (predicate.form is Form.MODAL and introduced is Introduction.BARE)
    if predicate.form not in (Form.MODAL, Form.FUTURE) or (sure and not takes_place):
        return Verdict(Status.HAPPENED)
    joined = all(token.is_word for token in parse.tokens[head : predicate.first])
    supposed = predicate.form is Form.MODAL or (predicate.modal == "would" and joined)
    return Verdict(Status.FORECAST if supposed else Status.SCHEDULED, predicate.modal)


def _as_object(
    context: Context,
    introduced: Introduction,
    before: int,
    of_predicate: Callable[[Context, Predicate], Verdict],
    *,
    denied: bool,
) -> Verdict:
    """Give the status of a noun behind its verb; `before` is the token in front of its group."""
    parse, link, predicate = context.parse, context.link, context.link.predicate
    if predicate is None:
        return Verdict(Status.HAPPENED)
    direct = _is_direct(parse, link.head, before, predicate)
    whole = introduced not in KNOWN or predicate.lemma in BRINGING_ABOUT
    if not (direct and whole if denied else before - predicate.head < _NEAR):
        return Verdict(Status.HAPPENED)
    above = of_predicate(context, predicate)
    if above.status is Status.DENIED and not direct:
        return Verdict(Status.HAPPENED)  # "refused to take part in talks"
    given = _stands(parse, link.head, before, predicate)
    undone = above.status is Status.DENIED and direct and not given and whole
    if undone or (above.status is Status.ALLEGED and direct and parse.low(before) == "be"):
        return above
    made = predicate.lemma in CREATING and direct and above.status in _OPEN
    known = (introduced is Introduction.DEFINITE and not made) or (
        introduced in KNOWN and above.status is Status.DENIED
    )
    open_still = above.status not in _REAL and not given and not (known and above.status is not Status.SCHEDULED)
    return above if open_still else Verdict(Status.HAPPENED)


def _is_subject(parse: Parse, head: int) -> bool:
    """Whether a noun before a verb is its subject: not "talks on the merger / were", nor "the landing gear / was"."""
    if parse.low(introduction(parse, head)[1]) in PREPOSITIONS:
        return False
    after = parse.tokens[head + 1]
    closed = after.low in _BEHIND_SUBJECTS or tk.is_adverb(after) or after.timex >= 0
    return head + 1 in parse.firsts or not after.is_word or closed


def _in_compound(parse: Parse, head: int) -> bool:
    """Whether a noun stands before another that is its event, too: "a memorial service", not "the landing gear"."""
    return is_event_noun(parse.low(head + 1)) and parse.low(introduction(parse, head)[1]) not in PREPOSITIONS


def _raised(parse: Parse, predicate: Predicate) -> bool:
    """Whether what is expected is not the subject itself: "the cut is expected to save", not "to take place"."""
    if predicate.lemma in FEARED and predicate.form is not Form.PRESENT:
        return True  # "the move had been expected"
    verb = next((p for p in parse.predicates if p.first > predicate.head), None)
    if verb is None or parse.low(predicate.head + 1) != "to" or verb.form is not Form.INFINITIVE:
        return False
    comes = verb.lemma in HAPPENING or verb.lemma == "close" or parse.low(verb.head + 1) == "place"
    return not (comes or (verb.passive and verb.lemma in ARRANGING))


def _set_down(parse: Parse, predicate: Predicate) -> Verdict | None:
    """Give what a passive makes of its subject where that is yet to come: "the launch is planned for June"."""
    after = parse.low(predicate.head + 1)
    if not predicate.passive or predicate.negated or predicate.form not in (Form.PRESENT, Form.PAST, Form.PERFECT):
        return None
    if predicate.lemma in PLANNED and after in ("for", "in", "on", "next", "this", "at", "by"):
        return Verdict(Status.SCHEDULED, predicate.lemma)
    considered = predicate.lemma in SOUGHT and parse.low(predicate.head - 1) == "being"
    return Verdict(Status.FORECAST, predicate.lemma) if considered else None


def _calls_off(parse: Parse, head: int, predicate: Predicate) -> bool:
    """Whether a verb keeps a noun from being; what goes on and is broken off was there: "suspended the search"."""
    low = parse.low(head)
    broken_off = predicate.lemma in INTERRUPTING and low in UNDERWAY
    killed = predicate.lemma in SINKING and low in VENTURES and not predicate.negated
    return (cancels(parse, predicate) and not broken_off) or killed


def _founders(parse: Parse, head: int, verb: Predicate) -> bool:
    """Whether what was to be concluded never was: "the takeover collapsed", "the deal fell apart"."""
    apart = verb.lemma == "fall" and parse.low(verb.head + 1) in ("apart", "through")
    over = verb.form in (Form.PAST, Form.PERFECT, Form.PLUPERFECT) and not verb.negated
    return over and parse.low(head) in VENTURES and (apart or verb.lemma in FOUNDERING)


def _is_direct(parse: Parse, head: int, before: int, predicate: Predicate) -> bool:
    """Whether nothing but a particle parts a verb from its object: "called off the march", "agreed on a merger"."""
    after = parse.low(predicate.head + 1)
    joined = after in PARTICLES or (predicate.lemma in _AGREEING and after in ("on", "to"))
    joined = joined or (after == "for" and predicate.lemma not in REASONS)  # "file for bankruptcy"
    verbal = tk.is_base(parse.tokens[head]) and before == head - 1 and parse.low(before) in COORDINATORS
    verbal = verbal and predicate.form is Form.INFINITIVE  # "to confirm or deny"
    yet = parse.low(before) == "yet" and predicate.head == before - 1 - (parse.low(before - 1) in ("not", "n't"))
    return before == predicate.head or verbal or yet or (joined and before == predicate.head + 1)


def _came_to_nothing(context: Context) -> Verdict | None:
    """Read a noun that a verb behind it says was called off, or did not take place."""
    parse, link = context.parse, context.link
    verb = link.predicate
    if verb is None or verb.first < link.head or parse.clause(verb.head) != parse.clause(link.head):
        return None
    words = parse.tokens[link.head : verb.first]
    if not _is_subject(parse, link.head) or not all(token.is_word for token in words):
        return None
    if _founders(parse, link.head, verb):
        return Verdict(Status.DENIED, verb.lemma)
    later = not _UNTIL.isdisjoint(parse.lows[verb.head + 1 : verb.head + _NEAR])  # "will not resume before Thursday"
    new = introduction(parse, link.head)[0] not in KNOWN
    if new and verb.passive and verb.negated and verb.lemma in CONCLUDING and not later:
        return Verdict(Status.DENIED, "not")  # "a deal was not reached"
    failed = fails(parse, verb) if verb.form is not Form.MODAL and not later else ""
    if failed:
        return Verdict(Status.DENIED, failed)
    called_off = verb.passive and verb.finite and _calls_off(parse, link.head, verb)
    return Verdict(Status.DENIED, verb.lemma) if called_off else None


def _stands(parse: Parse, head: int, before: int, predicate: Predicate) -> bool:
    """Whether the object of a verb is there whatever becomes of it: "stop the war", "deny reports", "return calls"."""
    verbs = {tk.lemma(parse.low(before)), tk.lemma(parse.low(head - 1))}
    said = parse.low(head) in SPOKEN and not verbs.isdisjoint(DENIALS | CONFIRMING)
    kept = predicate.lemma in UNTOUCHING and bool(negation(parse, predicate))  # "did not delay other flights"
    return said or (before == predicate.head and (kept or predicate.lemma in PRESUPPOSING))


def _by_its_words(context: Context) -> Verdict | None:
    """Let the words right before a noun weigh in: "a request for aid", "charges of fraud", "the planned raid"."""
    parse, link, predicate = context.parse, context.link, context.link.predicate
    if attributive(parse, link.head) and not is_event_noun(parse.low(link.head)):
        return Verdict(Status.HAPPENED)
    wanted = sought(parse, link.head, predicate)
    new = introduction(parse, link.head)[0] in (Introduction.BARE, Introduction.INDEFINITE)
    unasked = new and predicate is not None and predicate.head < link.head and tk.lemma(wanted) == predicate.lemma
    if wanted and unasked and predicate is not None and negation(parse, predicate):
        return Verdict(Status.DENIED, f"not {wanted}")
    if wanted:
        return Verdict(Status.SCHEDULED if wanted in SET_FOR else Status.FORECAST, wanted)
    alleged = imputed(parse, link.head) or _presumed(link.head, predicate)
    if alleged:
        return Verdict(Status.ALLEGED, alleged)
    start, _ = parse.span(parse.clause(link.head))
    close = parse.lows[max(start, link.head - 3) : link.head]
    close = close[close.index(",") :] if "," in close else close
    planned = next((low for low in close if low.rpartition("-")[2] in NOUN_PLANS), "")
    return Verdict(Status.SCHEDULED, planned) if planned and planned != "next" else None


def _presumed(head: int, predicate: Predicate | None) -> str:
    """Return the verb by which a state is only believed: "is feared dead", "presumed lost"; or ""."""
    direct = predicate is not None and predicate.passive and predicate.head == head - 1
    return predicate.lemma if predicate is not None and direct and predicate.lemma in PRESUMING else ""


def _present(context: Context) -> Verdict:
    """Give the status of a noun with a date around the creation day."""
    parse, link, predicate, when = context.parse, context.link, context.link.predicate, context.when
    following = next((p for p in parse.predicates if p.first > link.head and p.finite), None)
    ahead = predicate is None and following is not None and following.form is Form.FUTURE and not following.negated
    if predicate is not None and predicate.form in (Form.MODAL, Form.FUTURE):
        return Verdict(Status.FORECAST if predicate.form is Form.MODAL else Status.SCHEDULED, predicate.modal)
    if when is When.PRESENT and ahead:
        return Verdict(Status.SCHEDULED, "will")
    return Verdict(Status.HAPPENED)
