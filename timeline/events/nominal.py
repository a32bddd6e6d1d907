"""Status of what a noun names: a planned visit, a possible raid, the war."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.exclusion import excluded, lacking
from timeline.events.grammar import (
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    Form,
)
from timeline.events.link import is_event_noun
from timeline.events.nounphrase import REASONS, Introduction, attributive, imputed, introduction, sought
from timeline.events.participles import of_gerund_noun
from timeline.events.polarity import DENIALS, SPOKEN, cancels, is_canceled, negation
from timeline.events.presupposed import BRINGING_ABOUT, KNOWN, qualified
from timeline.events.qualifiers import READYING
from timeline.events.statements import parted
from timeline.events.subjectnouns import (
    _NEAR,
    APPROVING,
    CANCELED,
    CONFIRMING,
    CREATING,
    NOUN_CANCELED,
    NOUN_FORECASTS,
    NOUN_HEDGES,
    NOUN_PLANS,
    PARTICLES,
    PRESUMING,
    PRESUPPOSING,
    VENTURES,
    as_subject,
    calls_off,
    came_to_nothing,
    judged,
)
from timeline.events.verdict import Context, Verdict
from timeline.events.when import When
from timeline.languages.en.events import complements, reporting
from timeline.model.reach import Status, TimexType

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.events.grammar import Parse, Predicate

FORECAST_CUES = frozenset(f"{reporting.FORECAST_VERBS} {reporting.FORECAST_NOUNS}".split())
ANSWERING = frozenset(complements.ANSWERING.split())
UNTOUCHING = CANCELED | frozenset(complements.DISTURBING.split())
KEPT_FROM = frozenset(complements.EXCLUDING_VERBS.split()) - frozenset(complements.DECLINING.split())
_OPEN = frozenset((Status.FORECAST, Status.THREATENED, Status.CONDITIONAL))
SET_FOR = frozenset(("order", "due", "slated", "earmarked", "scheduled"))
_REASONS = frozenset(("despite", "amid"))
_REASONS_OF = (("because", "of"), ("due", "to"), ("owing", "to"), ("thanks", "to"), ("spite", "of"))
_LEAVING = frozenset(("emerge", "recover", "return", "withdraw", "exit", "resign", "retire"))
_AGREEING = frozenset(("agree", "consent"))
_REAL = frozenset((Status.HAPPENED, Status.ONGOING, Status.ALLEGED))


def of_noun(context: Context, of_predicate: Callable[[Context, Predicate], Verdict]) -> Verdict:
    """Give the status of a dated or asked noun; `of_predicate` gives that of the verb over it."""
    parse, link, when = context.parse, context.link, context.when
    start, _ = parse.span(parse.clause(link.head))
    group = introduction(parse, link.head)[1] + 1
    near = range(max(start, link.head - 5), link.head)
    over = when is When.PAST and context.place < link.head  # "planned / the 2014 raid"
    verbs = parse.heads if when is When.UNKNOWN else ()
    planning = {place for place in near if over and place in parse.heads and parse.low(place + 1) in DETERMINERS}
    before = [
        parse.low(place) for place in near if place not in verbs and place not in planning
    ]  # "planned / the 2014"
    colored = _colored(parse, range(max(start, group), link.head))
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
    if when is not When.PAST and any(
        is_canceled(parse, p) and not parted(parse, p, context.place) for p in parse.predicates
    ):
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


def _colored(parse: Parse, group: range) -> Verdict | None:
    """Let an adjective weigh in: "an alleged raid", "a possible raid", "the now-canceled raid"."""
    words = [parse.low(place) for place in group if place not in parse.heads]
    for word in words:
        if word in NOUN_HEDGES:
            return Verdict(Status.ALLEGED, word)
    for word in words:
        if word in NOUN_FORECASTS:
            return Verdict(Status.FORECAST, word)
        if word.rpartition("-")[2] in NOUN_CANCELED or word in NOUN_CANCELED:
            return Verdict(Status.DENIED, word)
    return None


def _said_of(context: Context) -> Verdict | None:
    """Let what is said of a dated noun weigh in: "an attack on Friday is possible", "Monday's talks never happened"."""
    parse, link = context.parse, context.link
    before = link.predicate
    if link.apart and context.when is When.PAST and before is not None and before.first > context.place:
        return None  # "the strike in April is expected to cost it millions"
    if before is not None and before.head < link.head and context.place < link.head and is_canceled(parse, before):
        return Verdict(Status.DENIED, before.lemma)
    clause = parse.clause(link.head)
    edge = max(link.head, context.place)
    later = (p for p in parse.predicates if p.finite and p.first > edge)
    verb = next(later, None)
    if verb is None or parse.clause(verb.head) != clause or (before is not None and before.head < link.head):
        return None
    return judged(parse, verb) if _opens(parse, link.head, context.place) else None


def prepares(context: Context, predicate: Predicate) -> bool:
    """Whether the date is that of what is being prepared: "was preparing an attack for May", not "for two years"."""
    parse = context.parse
    if context.timex is not None and context.timex.type is TimexType.DURATION:
        return False
    if context.link.nominal and predicate.lemma in READYING and parse.low(predicate.head + 1) == "for":
        return predicate.head < context.link.head
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
    near = of_gerund_noun(context) or came_to_nothing(context) or _by_its_words(context, of_predicate)
    if near is not None or predicate is None:
        return near or Verdict(Status.HAPPENED)
    if predicate.first > link.head:
        return qualified(parse, link.head) or as_subject(parse, link.head, predicate)
    if calls_off(parse, link.head, predicate) and (
        context.timex is not None or _is_direct(parse, link.head, before, predicate)
    ):
        done = predicate.finite and predicate.form is not Form.MODAL
        above = Status.DENIED if done else of_predicate(context, predicate).status
        if done or above is not Status.DENIED:  # not "declined to block the sale"
            return Verdict(Status.FORECAST if above in _OPEN else Status.DENIED, predicate.lemma)
    denied = bool(negation(parse, predicate))
    if denied and predicate.lemma == "rule" and parse.low(predicate.head + 1) == "out":
        return Verdict(Status.FORECAST, "not ruled out")
    return qualified(parse, link.head) or _as_object(context, introduced, before, of_predicate, denied=denied)


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
    if _given(parse, before, introduced, predicate):
        return Verdict(Status.HAPPENED)
    above = of_predicate(context, predicate)
    if above.status is Status.DENIED and not direct:
        return Verdict(Status.HAPPENED)  # "refused to take part in talks"
    given = _stands(parse, link.head, before, predicate)
    if above.status is Status.DENIED and direct and predicate.lemma in KEPT_FROM:
        return Verdict(
            Status.FORECAST if parse.low(link.head) in VENTURES else Status.HAPPENED, f"not {predicate.lemma}"
        )
    undone = above.status is Status.DENIED and direct and not given and whole
    if undone or (above.status is Status.ALLEGED and direct and parse.low(before) == "be"):
        return above
    brings = predicate.lemma in CREATING or (predicate.lemma in APPROVING and parse.low(link.head) in VENTURES)
    made = brings and direct and above.status in _OPEN
    known = (introduced is Introduction.DEFINITE and not made) or (
        introduced in KNOWN and above.status is Status.DENIED
    )
    open_still = above.status not in _REAL and not given and not (known and above.status is not Status.SCHEDULED)
    return above if open_still else Verdict(Status.HAPPENED)


def _given(parse: Parse, before: int, introduced: Introduction, predicate: Predicate) -> bool:
    """Whether the preposition before a noun takes it for granted: "may close it despite protests", "after a loss"."""
    link = parse.low(before)
    if link in _REASONS or (parse.low(before - 1), link) in _REASONS_OF:
        return True
    left = link == "from" and predicate.lemma in _LEAVING  # "hopes to emerge from bankruptcy"
    blamed = link == "for" and introduced in KNOWN and predicate.lemma in ANSWERING  # "will pay for the delays"
    return (
        left
        or blamed
        or link in ("as", "than")
        or (link == "by" and introduced in KNOWN)
        or (introduced is Introduction.INDEFINITE and link in ("after", "following"))
    )


def _is_direct(parse: Parse, head: int, before: int, predicate: Predicate) -> bool:
    """Whether nothing but a particle parts a verb from its object: "called off the march", "agreed on a merger"."""
    after = parse.low(predicate.head + 1)
    joined = after in PARTICLES or (predicate.lemma in _AGREEING and after in ("on", "to"))
    joined = joined or (after == "for" and predicate.lemma not in REASONS)  # "file for bankruptcy"
    joined = joined or (predicate.lemma == "entitle" and after == "to")
    inside = predicate.lemma == "be" and predicate.negated and before == head - 1 == predicate.head + 2
    joined = joined or (inside and parse.low(before) in ("in", "at", "under"))  # "was not in danger"
    verbal = tk.is_base(parse.tokens[head]) and before == head - 1 and parse.low(before) in COORDINATORS
    verbal = verbal and predicate.form is Form.INFINITIVE  # "to confirm or deny"
    yet = parse.low(before) == "yet" and predicate.head == before - 1 - (parse.low(before - 1) in ("not", "n't"))
    return before == predicate.head or verbal or yet or (joined and before == predicate.head + 1 + inside)


def _stands(parse: Parse, head: int, before: int, predicate: Predicate) -> bool:
    """Whether the object of a verb is there whatever becomes of it: "stop the war", "deny reports", "return calls"."""
    verbs = {tk.lemma(parse.low(before)), tk.lemma(parse.low(head - 1))}
    known = (
        introduction(parse, head)[0] in KNOWN and predicate.lemma not in CREATING
    )  # "decide whether to accept the offer"
    said = parse.low(head) in SPOKEN and (known or not verbs.isdisjoint(DENIALS | CONFIRMING))
    kept = predicate.lemma in UNTOUCHING and bool(negation(parse, predicate))  # "did not delay other flights"
    return said or (before == predicate.head and (kept or predicate.lemma in PRESUPPOSING))


def _by_its_words(context: Context, of_predicate: Callable[[Context, Predicate], Verdict]) -> Verdict | None:
    """Let the words right before a noun weigh in: "a request for aid", "charges of fraud", "the planned raid"."""
    parse, link, predicate = context.parse, context.link, context.link.predicate
    if attributive(parse, link.head) and not is_event_noun(parse.low(link.head)):
        return Verdict(Status.HAPPENED)
    wanted = sought(parse, link.head, predicate)
    new = introduction(parse, link.head)[0] in (Introduction.BARE, Introduction.INDEFINITE)
    unasked = new and predicate is not None and predicate.head < link.head and tk.lemma(wanted) == predicate.lemma
    if wanted and unasked and predicate is not None and of_predicate(context, predicate).status is Status.DENIED:
        return Verdict(Status.DENIED, f"not {wanted}")
    if wanted and predicate is not None and _given_up(parse, link.head, predicate):
        return Verdict(Status.DENIED, predicate.lemma)
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


def _given_up(parse: Parse, head: int, predicate: Predicate) -> bool:
    """Whether the plan for it was dropped: "is scrapping plans for a hub", "withdrew its request for a loan"."""
    link = introduction(parse, head)[1]
    if parse.low(link) not in ("of", "for"):
        return False
    if predicate.first > head:  # "plans for a hub were scrapped"
        return predicate.passive and cancels(parse, predicate) and introduction(parse, link - 1)[1] < 0
    planned = introduction(parse, link - 1)[1] == predicate.head
    drops = predicate.lemma in ("drop", "withdraw") or cancels(parse, predicate)
    return planned and drops and not predicate.passive and predicate.form not in (Form.MODAL, Form.INFINITIVE)


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
