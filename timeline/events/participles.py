"""Status of a form in -ing or -ed that is no verb of its own: "accused of bombing", "talks planned for Monday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.exclusion import lacking
from timeline.events.governor import governor, undecided
from timeline.events.grammar import Form, Parse, Predicate
from timeline.events.nounphrase import NO_SIGNS, SOUGHT_NOUNS, attributive
from timeline.events.polarity import is_canceled, negation
from timeline.events.statements import parted
from timeline.events.verdict import Context, Verdict
from timeline.events.when import When
from timeline.languages.en.events import complements, reporting, syntax
from timeline.languages.en.events import status as cues
from timeline.model.reach import Status

if TYPE_CHECKING:
    from collections.abc import Callable

DENIALS = frozenset(reporting.DENIAL_VERBS.split())
WANTED = frozenset(cues.WANTED.split())
REPLACED = frozenset(complements.REPLACED.split())
TOWARDS = frozenset(complements.TOWARDS.split())
OPEN_BEFORE = frozenset(complements.OPEN_BEFORE.split())
AVERTING = frozenset(complements.AVERTING.split())
INNOCENT = frozenset(complements.INNOCENT.split())
PROTECTING = frozenset(complements.PROTECTING.split())
_CLEARING = frozenset(("clear", "acquit", "absolve", "exonerate"))
VAIN = frozenset(complements.VAIN.split())
EFFECTS = frozenset(complements.EFFECTS.split())
STOPPING = frozenset(complements.STOPPING.split())
SET_DOWN = frozenset(("schedule", "plan", "slate", "due", "set", "book"))
FORESEEN = frozenset(("expect", "fear", "anticipate", "predict", "forecast"))
_ACCUSING = frozenset(("accuse", "suspect", "allege", "blame"))
_UNCHOSEN = frozenset(complements.UNCHOSEN.split())
ADVISED = frozenset(complements.ADVISED.split())
_KEEPING = frozenset(complements.KEEPING.split())
_AT_FIRST = frozenset(syntax.AT_FIRST.split())
_LEAVING = frozenset(cues.LEAVING.split())
_FOR = frozenset(("for", "to", "by", "until"))
_OBJECT = 5
_KEEN = frozenset(("interested", "close", "keen", "intent", "serious", "bent", "capable", "set"))
_NEAREST = 3
_ASIDE = frozenset((",", "while", "after", "when", "since"))
_MERELY = frozenset(("only", "just", "merely", "simply"))
_APART = frozenset((",", "by", "after", "before", "while", "when"))
NOUN_HEDGES = frozenset(cues.NOUN_HEDGES.split()) - {"reported", "claimed"}
_COLORING = NOUN_HEDGES | {"possible", "potential", "proposed"}
"""Adjectives before a noun in -ing that is read as a verb: "possible insider trading"."""
_NOBODY = frozenset(("nobody", "none", "nothing"))
PRESUMING = frozenset(cues.PRESUMING.split())
GIVEN_BEFORE = frozenset(complements.GIVEN_BEFORE.split())
OPEN_PREPOSITIONS = frozenset(complements.OPEN_PREPOSITIONS.split())
DEPENDING = frozenset(complements.DEPENDING.split())
"""Tokens between a verb and the participle that tells what becomes of its object: "might leave the town exposed"."""
_PONDERING = frozenset(complements.PONDERING.split())
_PREPOSITIONS = frozenset(("of", "for", "in", "on", "at", "about", "to", "over", "against"))
_SEEING = frozenset(("have", "see", "get", "keep"))
"""What their object is to undergo is as real as they are."""
_PREPOSITIONS_OR_LACKS = _PREPOSITIONS | {"from", "without"}


def of_participle(context: Context, predicate: Predicate, above: Callable[[Predicate | None], Verdict]) -> Verdict:
    """Give the status of a participle or gerund; `above` gives that of the verb it depends on."""
    parse = context.parse
    if predicate.form is Form.PARTICIPLE:
        left = next((p for p in reversed(parse.predicates) if p.head < predicate.first), None)
        if left is not None and left.passive and left.head == predicate.first - 1 and left.lemma in PRESUMING:
            return Verdict(Status.ALLEGED, left.lemma)
        if parse.low(predicate.first - 1) in _NOBODY or parse.lows[predicate.first - 2 : predicate.first] == [
            "no",
            "one",
        ]:
            return Verdict(Status.DENIED, "no one")
        if left is not None and left.lemma == "get" and left.head == predicate.first - 1:
            return above(left)  # "did not get paid"
        if left is not None and left.lemma in _SEEING and left.form is Form.INFINITIVE:
            return above(left)  # "expect to have all contracts awarded", "will live to see the road built"
        exposed = left is not None and left.modal and left.lemma in _LEAVING and predicate.first - left.head <= _OBJECT
        exposed = exposed or (left is not None and bool(left.modal) and _reserved(parse, predicate, left))
        return (
            above(left)
            if exposed
            else _before_noun(context, predicate, above) or _of_past_participle(context, predicate)
        )
    colored = next(
        (word for word in parse.lows[max(0, predicate.first - 2) : predicate.first] if word in _COLORING), ""
    )
    if colored:
        return Verdict(Status.ALLEGED if colored in NOUN_HEDGES else Status.FORECAST, colored)
    cue, verb = governor(parse, predicate)
    if parse.low(predicate.first - 1) == "since" and context.when in (When.PAST, When.UNKNOWN):
        lasts = above(verb).status is Status.ONGOING
        return Verdict(Status.ONGOING if lasts else Status.HAPPENED)  # "has sworn to reform since joining in 2007"
    if parse.low(predicate.first - 1) == "not" and parse.low(predicate.first) not in _MERELY and cue not in DENIALS:
        return Verdict(Status.DENIED, "not")  # "was criticized for not paying"
    found = _governed(context, predicate, cue, verb)
    if found is None and context.when is When.PAST and _over(parse, predicate):
        found = Verdict(Status.HAPPENED)
    if found is not None:
        return found
    aimed = _effect_of(parse, predicate)
    if aimed is not None:
        return above(aimed)
    if _parted(parse, predicate) and context.when in (When.PAST, When.PRESENT):
        return Verdict(Status.ONGOING if context.when is When.PRESENT else Status.HAPPENED)
    apart = parse.low(predicate.first - 1) in _ASIDE
    aside = apart and verb is not None and verb.head < predicate.first
    free = aside and verb is not None and negation(parse, verb) and parse.low(verb.head) not in tk.BE
    depends = verb is None or verb.first < predicate.head or verb.finite
    return Verdict(Status.HAPPENED) if free or not depends else above(verb)


def _over(parse: Parse, predicate: Predicate) -> bool:
    """Whether a form in -ing tells what came before its verb: "will be back after leaving", ", having failed to"."""
    before = parse.low(predicate.first - 1)
    return before == "after" or (parse.low(predicate.first) == "having" and (before == "," or not predicate.first))


def _reserved(parse: Parse, predicate: Predicate, left: Predicate) -> bool:
    """Whether a participle is set against one behind a modal: "could be held but not closed by Sunday"."""
    return parse.lows[left.head + 1 : predicate.first] == ["but", "not"]


def _parted(parse: Parse, predicate: Predicate) -> bool:
    """Whether a form in -ing between commas tells of the subject in front: "ministers, meeting today, are to act"."""
    verb = next((p for p in parse.predicates if p.finite and p.first > predicate.head), None)
    earlier = any(p.finite and p.head < predicate.first for p in parse.predicates)
    opened = parse.low(predicate.first - 1) == "," and predicate.first > 1
    return opened and not earlier and verb is not None and parse.low(verb.first - 1) == ","


def _effect_of(parse: Parse, predicate: Predicate) -> Predicate | None:
    """Return the infinitive of which this is the effect: "agreed to merge, creating a third carrier"; None for none."""
    if predicate.lemma not in EFFECTS or parse.low(predicate.first - 1) != ",":
        return None
    left = next((p for p in reversed(parse.predicates) if p.head < predicate.first), None)
    return left if left is not None and left.form is Form.INFINITIVE and not left.negated else None


def _before_noun(
    context: Context, predicate: Predicate, above: Callable[[Predicate | None], Verdict]
) -> Verdict | None:
    """Give an adjective the status of the verb over its noun, where that is no fact: "will ensure frozen prices"."""
    parse = context.parse
    verb = next((p for p in reversed(parse.predicates) if p.head < predicate.first), None)
    if context.when is When.PAST or verb is None or not attributive(parse, predicate.head):
        return None
    if verb.form is Form.GERUND:
        earlier = (p for p in reversed(parse.predicates) if p.head < verb.first and p.form is not Form.GERUND)
        verb = next(earlier, verb)
    verdict = above(verb)
    return None if verdict.status in (Status.HAPPENED, Status.ONGOING) else verdict


def _of_past_participle(context: Context, predicate: Predicate) -> Verdict:
    dated = context.timex is not None
    settled = (
        predicate.lemma == "set" and context.when is When.PAST and context.parse.low(context.place - 1) not in _FOR
    )
    if dated and predicate.lemma in SET_DOWN and not settled:
        first = context.parse.low(predicate.first - 1)
        if first in _AT_FIRST:
            return Verdict(Status.DENIED, first)
        cancel = any(
            is_canceled(context.parse, p) and not parted(context.parse, p, context.place)
            for p in context.parse.predicates
        )
        return Verdict(Status.DENIED if cancel else Status.SCHEDULED, predicate.lemma)
    if dated and predicate.lemma in FORESEEN:
        return Verdict(Status.FORECAST, predicate.lemma)
    verbs = [p for p in context.parse.predicates if p.head < predicate.first]
    if verbs and verbs[-1].finite and verbs[-1].lemma in WANTED and not verbs[-1].passive:
        return Verdict(Status.FORECAST, verbs[-1].lemma)
    return Verdict(Status.ALLEGED if dated and predicate.lemma in ("accuse", "suspect") else Status.HAPPENED)


def _governed(context: Context, predicate: Predicate, cue: str, verb: Predicate | None) -> Verdict | None:
    """Let the verb before a gerund, and the preposition between them, weigh in."""
    parse, past = context.parse, context.when is When.PAST
    before = parse.low(predicate.first - 1)
    if not past and verb is not None and verb.lemma == "look" and parse.low(verb.head + 1) == "forward":
        return Verdict(Status.SCHEDULED, "look forward")
    if not past and before == "on" and tk.lemma(parse.low(predicate.first - 2)) == "plan":
        return Verdict(Status.SCHEDULED, "plan on")
    if cue in _ACCUSING:
        return Verdict(Status.ALLEGED, cue)
    if (
        before == "against"
        and cue in _UNCHOSEN | ADVISED
        and parse.low(predicate.first - 2) == parse.low(verb.head if verb is not None else -1)
    ):
        return Verdict(Status.FORECAST if cue in ADVISED else Status.DENIED, f"{cue} against")
    averted = _cleared(parse, predicate, cue) or _averted(parse, predicate, cue, verb)
    if averted is not None:
        return averted
    towards = _towards(parse, predicate) if context.when is When.UNKNOWN else None
    if towards is not None:
        return towards
    was = verb is not None and (past or verb.form in (Form.PAST, Form.PERFECT, Form.PLUPERFECT))
    if cue in STOPPING and verb is not None and _near(parse, predicate, verb):
        if was:
            return Verdict(Status.HAPPENED, cue)
        if verb.form is Form.FUTURE and verb.modal != "'d" and not verb.negated:
            return Verdict(Status.DENIED, cue)  # "will stop selling tobacco"
    if before in ("besides", "except"):
        return Verdict(Status.HAPPENED, before)
    if not past and before in ("from", "against") and cue in PROTECTING:
        return Verdict(Status.FORECAST, cue)
    foreseen = (
        cue == "see" and verb is not None and verb.passive and verb.form is Form.PRESENT and not past
    )  # "oil is seen rising"
    if foreseen or (cue in _PONDERING and _near(parse, predicate, verb)):
        return Verdict(Status.THREATENED if cue == "threaten" else Status.FORECAST, cue)
    done = context.when is not When.FUTURE and verb is not None and verb.form is Form.PAST
    return Verdict(Status.SCHEDULED, "before") if before == "before" and not past and not done else None


def of_gerund_noun(context: Context) -> Verdict | None:
    """Give the status of a noun in -ing behind a preposition that keeps it open or undone: "cleared of rigging it"."""
    parse, head = context.parse, context.link.head
    led = parse.low(head - 2) in _PREPOSITIONS and parse.low(head - 1) == "not"
    if led and parse.low(head).endswith("ing"):
        return Verdict(Status.DENIED, "not")
    if not parse.low(head).endswith("ing") or parse.low(head - 1) not in _PREPOSITIONS_OR_LACKS:
        return None
    predicate = Predicate(head, head, tk.lemma(parse.low(head)), Form.GERUND)
    cue, verb = governor(parse, predicate)
    return _governed(context, predicate, cue, verb)


def _cleared(parse: Parse, predicate: Predicate, cue: str) -> Verdict | None:
    """Take a verb in -ing for not done behind "far from", "incapable of", "cleared the bank of"."""
    before, word = parse.low(predicate.first - 1), parse.low(predicate.first - 2)
    if (before, word) == ("from", "far") or (before == "of" and word in INNOCENT):
        return Verdict(Status.DENIED, word)
    return Verdict(Status.DENIED, cue) if before in ("of", "from") and cue in _CLEARING else None


def _averted(parse: Parse, predicate: Predicate, cue: str, verb: Predicate | None) -> Verdict | None:
    """Take a verb in -ing for not done where the one over it keeps it so: "avoided paying", "stopped short of"."""
    if verb is None:
        return Verdict(Status.DENIED, cue) if cue in DENIALS else None
    before = parse.low(predicate.first - 1)
    between = tuple(parse.lows[verb.head + 1 : predicate.first])
    kept = cue in _KEEPING and (before == "from" or (cue == "prevent" and len(between) <= _OBJECT))
    kept = kept and ("," not in between or (before == "from" and between[-2:-1] == (",",)))
    missed = verb.lemma == "miss" and not between and parse.low(verb.first - 1) in ("narrowly", "just", "barely")
    phrase = missed or (verb.lemma, *between) in complements.AVERTING_PHRASES
    apart = not _APART.isdisjoint(between)  # "avoided a crash by climbing"
    if not ((cue in DENIALS | AVERTING and not apart) or kept or phrase):
        return None
    denied = negation(parse, verb)
    if undecided(parse, verb) and not denied:
        return Verdict(Status.FORECAST, cue)  # "hopes to avoid defaulting"
    if not denied:
        return Verdict(Status.DENIED, cue)
    if verb.lemma in VAIN:
        return Verdict(Status.HAPPENED, f"not {cue}")
    return Verdict(Status.ALLEGED if cue in DENIALS else Status.FORECAST, f"not {cue}")


def _near(parse: Parse, predicate: Predicate, verb: Predicate | None) -> bool:
    """Whether a form in -ing is the object of a verb: no comma and no preposition between them."""
    between = parse.lows[verb.head + 1 : predicate.first] if verb is not None and verb.head < predicate.first else [","]
    return not ({",", "from"} & set(between)) and _PREPOSITIONS.isdisjoint(between)


def _unwanted(parse: Parse, predicate: Predicate, word: str) -> bool:
    """Whether somebody is not near or keen to do it: "is no longer interested in buying", "is not close to signing"."""
    if word not in _KEEN or parse.low(predicate.first - 1) not in _PREPOSITIONS:
        return False
    over = next((p for p in reversed(parse.predicates) if p.head <= predicate.first - 2), None)
    return over is not None and over.negated and predicate.first - 2 <= over.head + _NEAREST


def _freely(parse: Parse, predicate: Predicate) -> bool:
    """Whether something will be done all the same: "will take a share without paying"."""
    clause = parse.clause(predicate.head)
    above = [p for p in parse.predicates if p.finite and p.head < predicate.first and parse.clause(p.head) == clause]
    return (
        bool(above) and above[-1].form is Form.FUTURE and above[-1].modal == "will" and not negation(parse, above[-1])
    )


def _towards(parse: Parse, predicate: Predicate) -> Verdict | None:
    """Let what stands before a preposition and a gerund weigh in: "the risk of losing", "without asking"."""
    before, word = parse.low(predicate.first - 1), parse.low(predicate.first - 2)
    if before == "without":
        done = lacking(parse, predicate.head) or _freely(parse, predicate)
        return Verdict(Status.DENIED if done else Status.CONDITIONAL, before)
    if word in REPLACED:
        return Verdict(Status.DENIED, word)
    if (
        before in ("of", "for")
        and word in NO_SIGNS
        and parse.low(predicate.first - 3) in ("no", "any", "little", "few")
    ):
        return Verdict(Status.DENIED, f"no {word}")
    if _unwanted(parse, predicate, word):
        return Verdict(Status.DENIED, f"not {word}")
    open_noun = before in ("of", "for") and word in SOUGHT_NOUNS
    opened = before in _PREPOSITIONS and (word in OPEN_BEFORE or tk.lemma(word) in OPEN_BEFORE)
    given = word in GIVEN_BEFORE or tk.lemma(word) in GIVEN_BEFORE
    opened = opened or (before in OPEN_PREPOSITIONS and not given)
    hinge = next(
        (low for low in parse.lows[max(0, predicate.first - _OBJECT) : predicate.first] if low in DEPENDING), ""
    )
    if hinge and "on" in parse.lows[max(0, predicate.first - _OBJECT) : predicate.first]:
        return Verdict(Status.CONDITIONAL, hinge)
    if open_noun or opened or (before in ("at", "on", "against", "to") and word in TOWARDS):
        return Verdict(Status.FORECAST, word)
    return None
