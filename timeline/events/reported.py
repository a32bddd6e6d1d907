"""What is told as a report, a claim or a rumor, and what becomes of it: "reports that the dam burst were false"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.grammar import PREPOSITIONS, REPORTING, Form
from timeline.events.names import subject
from timeline.languages.en.events import credence, reporting
from timeline.model.reach import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.attribution import Frame
    from timeline.events.grammar import Parse, Predicate
    from timeline.events.link import Link

TELLING = frozenset(reporting.TELLING_NOUNS.split())
_DOUBTFUL = frozenset(reporting.DOUBTFUL_NOUNS.split())
_FEARED = frozenset(reporting.FEARED_NOUNS.split())
_RETRACTING = frozenset(reporting.RETRACTING_VERBS.split())
_FALSE = frozenset(reporting.FALSE.split())
_FALSELY = _FALSE & frozenset(credence.FABRICATED.split()) | {"bogus", "mistaken", "erroneous", "hoax"}
_DENIALS = frozenset(reporting.DENIAL_VERBS.split())
_HOAXES = frozenset(credence.HOAXES.split()) & frozenset(credence.INVENTIONS.split())
_TOLD = TELLING | _FEARED | _HOAXES
_DENYING = _DENIALS | _RETRACTING | {"deny"}
_COPULAS = frozenset(("be", "prove", "turn", "call", "label", "brand", "describe", "declare"))
_BACK = frozenset(("it", "this", "that", "them", "these"))
_ARTICLES = frozenset(("the", "a", "an", "any", "all", "such", "some", "media", "his", "her", "their"))
_SAYING = frozenset(("saying", "claiming", "alleging", "suggesting", "stating", "reporting"))
_CLAIMING = _SAYING - {"saying", "stating", "reporting"}
_CONFIRMING = frozenset(credence.CHECKING.split()) | frozenset(credence.ADMITTING.split()) - {"plead"}
_DONE = (Form.PAST, Form.PERFECT, Form.PLUPERFECT, Form.PRESENT)
_TAKEN_DOWN = frozenset(("remove", "delete", "correct"))
_PRINTED = frozenset(("article", "caption", "headline", "story", "report", "item", "graphic", "map"))
_ERRORS = frozenset(("error", "errors", "correction", "incorrectly", "erroneously", "misstated"))
_SUPERSEDED = frozenset(("earlier", "previous", "original", "prior", "first"))
_HANDING = frozenset("give send publish submit present issue write release deliver commission receive prepare".split())
_DISPUTING = frozenset(("doubt", "dispute", "deny"))
_DISPUTED = frozenset(credence.DISPUTED.split())
PROSECUTING = frozenset(credence.PROSECUTING.split())
_LACKING = frozenset(("no", "not", "n't", "little", "scant", "without", "never"))
_BEFORE_NOUN = 5
_NEAR = 8


def reported(parse: Parse, head: int, *, nominal: bool) -> tuple[Status | None, str]:
    """Status that the report of an event lends to it, and the word for it; None where no such noun tells of it.

    `head` is the event's verb or noun. "False" and "denied" make it denied; a claim or a rumor is alleged.
    """
    noun = _telling(parse, head, nominal=nominal)
    own = None if nominal else parse.heads.get(head)
    if noun < 0 and own is not None and own.finite and own.lemma in _COPULAS:
        words = [word.low for word in subject(parse, own.first)]
        untrue = _debunked(parse, head - 1) if "of" in words and _TOLD & set(words) else ""
        return (Status.DENIED, untrue) if untrue else (None, "")
    if noun < 0:
        return None, ""
    before = _verb_before(parse, noun)
    if before is not None and _denies(parse, before) and not before.negated:
        return Status.DENIED, before.lemma
    if _no_truth(parse, noun):
        return Status.DENIED, "no truth"
    cue = parse.low(noun - 1) if parse.low(noun - 1) in _FALSELY else _debunked(parse, head)
    if cue:
        return Status.DENIED, cue
    low = parse.low(noun)
    if before is not None and before.lemma in _CONFIRMING and not before.negated and before.form in _DONE:
        return None, ""
    if low in _HOAXES:
        return Status.DENIED, low
    if low in TELLING and any(p.passive and p.head > head and p.lemma in _TAKEN_DOWN for p in parse.predicates):
        return Status.ALLEGED, "taken down"
    claiming = not nominal and parse.low(parse.starts[parse.clause(head)] - 1) in _CLAIMING  # "posts claiming that"
    return (Status.ALLEGED, low) if (low in _DOUBTFUL and not nominal) or claiming else (None, "")


def disputed(parse: Parse, frames: Sequence[Frame], link: Link) -> str:
    """Return the verb by which another takes back what is told: "..., a claim that the army denies"; or "".

    So do "..., which the army denies" and "..., but the army denied it", where somebody told it. Of a charge only the
    charging is told: "was charged with theft, a claim he denies".
    """
    verb = link.predicate
    if verb is None or link.nominal or verb.lemma in PROSECUTING or verb.lemma in REPORTING:
        return ""
    told = any(frame.covers(link.head) and frame.predicate is not verb for frame in frames)
    later = (p for p in parse.predicates if p.first > link.head and p.lemma in _DENIALS and p.finite and not p.negated)
    return next((denial.lemma for denial in later if _takes_back(parse, denial, told=told)), "")


def _takes_back(parse: Parse, denial: Predicate, *, told: bool) -> bool:
    """Whether a denial is of all that stands before it; `told` says that somebody tells that."""
    start, ends = parse.starts[parse.clause(denial.head)], not parse.low(denial.head + 1).isalpha()
    opening, before = parse.low(start), parse.low(start - 1)
    if opening in ("a", "an") and parse.low(start + 1) in _DISPUTED:
        return ends or denial.passive or parse.low(denial.head + 1) == "by"
    if opening in ("that", "which") and before in _DISPUTED:
        return ends and parse.low(start - 3) == ","
    if opening == "which" and before == ",":
        return told and ends and denial.lemma in _DISPUTING
    back = parse.low(denial.head + 1) in _BACK and not parse.low(denial.head + 2).isalpha()
    return told and opening == "but" and back and not denial.passive


def said_falsely(parse: Parse, verb: Predicate) -> str:
    """Return the word by which what there was told was not so: "there were false reports on Monday that"; or ""."""
    if verb.lemma != "be" or parse.low(verb.first - 1) != "there":
        return ""
    low = parse.low(verb.head + 1)
    return low if low in _FALSELY and parse.low(verb.head + 2) in _TOLD else ""


def untrue_source(parse: Parse, frame: Frame, head: int) -> str:
    """Return the word that takes back what a report says: "the post, which said that he fled, was false"; or ""."""
    words = frame.source.lower().split() if frame.covers(head) else ()
    if "version" in words and frame.predicate is not None:
        near = parse.lows[max(0, frame.predicate.first - 5) : frame.predicate.first]
        return "" if _SUPERSEDED.isdisjoint(near) else "an earlier version"
    if not _PRINTED.isdisjoint(words) and not _ERRORS.isdisjoint(parse.words):
        return "an error"
    return _debunked(parse, head) if words and words[-1] in TELLING else ""


def _telling(parse: Parse, head: int, *, nominal: bool) -> int:
    """Find the noun that tells of an event: "reports that", "reports on the web that", "reports of a raid"; or -1."""
    if nominal:
        for place in range(head - 1, max(-1, head - _NEAR), -1):
            if parse.low(place) in _TOLD and parse.low(place + 1) in ("of", "about"):
                return place
    clause = parse.clause(head)
    first, _ = parse.span(clause)
    if parse.low(first) != "that" or _handed_over(parse, first):
        return -1
    while parse.low(first - 1) in ("or", "and") and clause > 0:
        clause = next((at for at in range(clause - 1, 0, -1) if parse.low(parse.starts[at]) == "that"), 0)
        if not clause:
            return -1
        first = parse.starts[clause]  # "claims that a ship was hacked or that it burned"
    if parse.low(first - 1) in _SAYING:
        first -= 1  # "our post saying that"
    for place in range(first - 1, max(-1, first - _NEAR), -1):
        if parse.low(place) in _TOLD and place not in parse.heads:
            return place
        if place in parse.heads or parse.low(place) in (",", ";"):
            return -1
    return -1


def _handed_over(parse: Parse, that: int) -> bool:
    """Whether a clause tells of the report, and not what it tells: "the report that I gave them", "that angered"."""
    if parse.low(that + 1) in tk.AUXILIARIES and not parse.tokens[that + 1].is_name:
        return True
    first = parse.firsts.get(that + 1)
    if first is not None and first.form is Form.PAST:
        return True
    verb = next((p for p in parse.predicates if p.first > that and (p.finite or p.form is Form.PARTICIPLE)), None)
    if verb is None or verb.lemma not in _HANDING or (verb.finite and verb.passive):
        return False
    after = verb.head + 1
    ends = parse.tokens[after].timex >= 0 or not parse.low(after).isalpha() or parse.low(after) in PREPOSITIONS
    return ends or verb.lemma in ("give", "send")


def _verb_before(parse: Parse, noun: int) -> Predicate | None:
    """Return the verb whose object the noun is."""
    near = (p for p in reversed(parse.predicates) if noun - _NEAR < p.head < noun)
    found = next(near, None)
    if found is None or found.passive:
        return None
    between = parse.lows[found.head + 1 : noun]
    return None if {",", ";", "to", "after"} & set(between) else found


def _denies(parse: Parse, verb: Predicate) -> bool:
    return verb.lemma in _DENYING or (verb.lemma, parse.low(verb.head + 1)) in reporting.DISMISSING


def _no_truth(parse: Parse, noun: int) -> bool:
    near = parse.lows[max(0, noun - _NEAR) : noun]
    return any(near[place : place + 2] == ["no", "truth"] for place in range(len(near)))


def _debunked(parse: Parse, head: int) -> str:
    """Return the word behind an event that takes it back: "were false", "was denied by", "the army denied it"."""
    for predicate in parse.predicates:
        if predicate.head <= head:
            continue
        after = parse.lows[predicate.head + 1 : predicate.head + 5]
        if predicate.lemma in _DENIALS and not predicate.negated:
            pointed = [low for low in after if low not in _ARTICLES][:1]
            if predicate.passive or after[:1] in ([low] for low in _BACK) or (pointed and pointed[0] in TELLING):
                return predicate.lemma
        word = parse.low(predicate.head)
        if predicate.passive and word in _FALSE and not predicate.negated:
            return word
        if predicate.lemma not in _COPULAS or predicate.negated:
            if predicate.negated and predicate.lemma == "be" and "true" in after[:2]:
                return "not true"
            continue
        for low in after:
            if low in _FALSE:
                return low
            if low in (",", ";", "."):
                break
    return ""


def from_telling(parse: Parse, start: int) -> bool:
    """Whether what a noun tells ends in the verb of that noun: "reports that the dam burst / were false"."""
    opening, _ = parse.span(parse.clause(start - 1))
    return not any(p.finite and opening <= p.head < start for p in parse.predicates) or any(
        tk.lemma(parse.low(place)) in _DENYING for place in range(max(0, start - _NEAR), start)
    )


def rejects(parse: Parse, frame: Frame) -> bool:
    """Whether a source doubts what is told, or says that a report of it is wrong: "dismissed reports that"."""
    if frame.cue in _DISPUTING and frame.predicate is not None:
        return parse.low(frame.predicate.first - 1) not in _LACKING  # "little doubt that"
    return frame.cue in _DENIALS and any(low in TELLING for low in parse.lows[frame.start : frame.start + 4])


def lacking(parse: Parse, frame: Frame) -> bool:
    """Whether there is none of the noun that would tell: "no evidence that", "never saw proof that"."""
    return frame.cue != "doubt" and not _LACKING.isdisjoint(
        parse.lows[max(0, frame.start - _BEFORE_NOUN) : frame.start]
    )
