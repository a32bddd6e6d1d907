"""Doubt that lies outside the verb of an event: "not true that", "accused of shooting", "rumors of a coup"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.events.grammar import DETERMINERS, PREPOSITIONS, SUBJECTS, Form
from timeline.events.link import is_event_noun
from timeline.events.polarity import all_but
from timeline.events.suspected import COLORING, is_person
from timeline.events.verdict import Context, Verdict
from timeline.languages.en.events import complements, credence
from timeline.languages.en.events import status as cues
from timeline.model.reach import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

CHARGING = frozenset(credence.CHARGING.split())
_HELD_FOR = frozenset(credence.HELD_FOR.split())
CLEARING = frozenset(credence.CLEARING.split())
CONSIDERING = frozenset(complements.CONSIDERING.split())
EYEING = frozenset(cues.EYEING.split())
DENYING_ACTS = frozenset(complements.DENYING_ACTS.split())
PROSPECTS = frozenset(cues.PROSPECTS.split())
_COLORING = COLORING - {"possible", "probable"} | {"reported"}
HEARSAY = frozenset(credence.HEARSAY.split()) - {"talks"}
FABRICATED = frozenset(credence.FABRICATED.split())
DENYING = frozenset(("denied", "denies", "rejected", "rejects", "dismissed", "dismisses", "refuted"))
NOUN_HEDGES = frozenset(cues.NOUN_HEDGES.split())
_UNTRUE = frozenset(phrase.partition(" ")[0] for phrase in credence.UNTRUE)
"""Their first words."""
_TOLD = (Status.HAPPENED, Status.ONGOING)
_NEARBY = 4
"""Tokens from "within" to the "of" behind a distance."""
_NOUNLIKE = (Form.PARTICIPLE, Form.GERUND)
_REACH = 16
"""Tokens in front of a date in which its event is looked for."""
_ON = ("on", "in", "during", "since")
_BARELY = {("was", near, article) for near in ("nearly", "almost") for article in ("a", "an", "another")}
"""Behind "there", and before a noun, these tell that it all but came."""
_WHISKERS = frozenset(("whisker", "hair", "inch", "ace", "hairsbreadth"))
_PHRASE = 8
"""Tokens in front of a date that can be one noun phrase with it: "rumors of a military coup on Sunday"."""


def doubted(context: Context, verdict: Verdict) -> Verdict:
    """Take back a fact that the words around the date do not tell as one; any other verdict stays."""
    lows = context.parse.lows
    if verdict.status is Status.SCHEDULED and not verdict.cue and context.place > 0:
        open_still = _in_noun_phrase(context, lows)
        return open_still if open_still is not None and open_still.status is Status.FORECAST else verdict
    if verdict.status not in _TOLD or context.place <= 0:
        return verdict
    verb = context.link.predicate
    if verb is not None and verb.form in _NOUNLIKE and (short := all_but(context.parse, verb)):
        return Verdict(Status.DENIED, short)  # "was as good as lost on Friday"
    before = lows[max(0, context.place - _REACH) : context.place]
    if not _UNTRUE.isdisjoint(before):
        text = f" {' '.join(before)} "
        for phrase in credence.UNTRUE:
            if f" {phrase} " in text:
                return Verdict(Status.DENIED, phrase)
    if tuple(before[-2 - (before[-1] in _ON) :][:2]) == ("not", "once"):
        return Verdict(Status.DENIED, "not once")  # "not once on Friday did it rain"
    if before[:1] == ["there"] and tuple(before[1:4]) in _BARELY:
        return Verdict(Status.DENIED, before[2])
    if near := _came_near(context, before):
        return Verdict(Status.DENIED, near)
    last = max((p.first for p in context.parse.predicates if p.finite and p.first < context.place), default=-1)
    apart = max(0, last - max(0, context.place - _REACH))
    return _under_gerund(before, apart) or _in_noun_phrase(context, lows) or _ruled_out(before) or verdict


def _came_near(context: Context, before: Sequence[str]) -> str:
    """Return what tells that an event nearly was: "came close to a deal", "within a whisker of a deal"; or ""."""
    verb, lows = context.link.predicate, context.parse.lows
    noun = before[:-1] if before[-1] in _ON else before
    if verb is None or verb.lemma != "come" or not noun or not is_event_noun(noun[-1]):
        return ""
    behind = lows[verb.head + 1 : context.place]
    if behind[:3] in (["close", "to", "a"], ["close", "to", "an"]):
        return "close to"
    whisker = behind[:1] == ["within"] and behind[3:4] == ["of"] and behind[2] in _WHISKERS
    return "within" if whisker else ""


def _under_gerund(before: Sequence[str], apart: int) -> Verdict | None:
    """Read what a form in -ing in front of the date depends on: "charged with killing", "came close to signing".

    Not where another verb, at `apart`, stands between: "was on the point of leaving when they came on Friday".
    """
    for at in range(len(before) - 1, apart, -1):
        if before[at][-3:] == "ing" and len(before[at]) > 4 and (verdict := _governed(before, at)):
            return verdict
    return None


def _governed(before: Sequence[str], at: int) -> Verdict | None:
    lead, behind = before[at - 1], before[: at - 1]
    if lead in CONSIDERING:
        return Verdict(Status.FORECAST, lead)
    if lead in DENYING_ACTS:
        return Verdict(Status.DENIED, lead)
    pair = tuple(before[max(0, at - 2) : at])
    if pair in complements.NEARLY + complements.ABSTAINING:
        return Verdict(Status.DENIED, " ".join(pair))
    if pair in complements.IMMINENT:
        return Verdict(Status.FORECAST, " ".join(pair))
    innocent = not CLEARING.isdisjoint(behind) or behind[-2:] == ["not", "guilty"]
    if lead == "of" and innocent:
        return Verdict(Status.DENIED, "cleared")
    if lead == "of" and "within" in behind[-_NEARBY:]:
        return Verdict(Status.DENIED, "within reach")  # "came within yards of storming it"
    if lead in ("of", "with") and (word := next((word for word in behind if word in CHARGING), "")):
        return Verdict(Status.ALLEGED, word)
    held = lead == "for" and before[at] != "questioning"
    if held and (word := next((word for word in behind if word in _HELD_FOR), "")):
        return Verdict(Status.ALLEGED, word)
    if lead == "to" and any(pair == ("not", "guilty") for pair in pairwise(behind)):
        return Verdict(Status.ALLEGED, "not guilty")  # "pleaded not guilty on Monday to killing four in May"
    return None


def _in_noun_phrase(context: Context, lows: Sequence[str]) -> Verdict | None:
    """Read "rumors of a coup on Sunday" and "the alleged massacre on May 2": a noun phrase with its own date."""
    place = context.place
    bare = is_event_noun(lows[place - 1])  # "the alleged raid yesterday"
    if not bare and lows[place - 1] not in ("on", "in", "of", "from", "this", "last"):
        return None
    first = max(0, place - _PHRASE)
    at = place - 2
    heads = context.parse.heads
    while (
        at >= first
        and not (at in heads and heads[at].form not in _NOUNLIKE)
        and lows[at] not in (",", ";", ":", "that")
    ):
        if lows[at] in _COLORING and at > 0 and at not in heads and _of_event(context, at):
            return Verdict(Status.ALLEGED, lows[at])
        if lows[at] in HEARSAY and lows[at + 1] in ("of", "about"):
            invented = not (FABRICATED.isdisjoint(lows[place:]) and DENYING.isdisjoint(lows[max(0, at - 3) : at]))
            return Verdict(Status.DENIED if invented else Status.ALLEGED, lows[at])
        if lows[at] in PROSPECTS and lows[at + 1] in ("of", "about"):
            return Verdict(Status.FORECAST, lows[at])
        at -= 1
    return _awaited(context, at) if at >= first else None


def _of_event(context: Context, at: int) -> bool:
    """Whether an adjective is of an event or a thing: "an alleged raid on Monday", not "arrested a suspected bomber".

    Not in what an event only has to do with, "isolated a woman with suspected plague on Monday", nor of a clause,
    "it became apparent the dam had burst on Monday".
    """
    parse = context.parse
    if parse.low(at + 1) in DETERMINERS | SUBJECTS:
        return False
    behind = parse.tokens[at + 1 : context.place]
    end = next((i for i, token in enumerate(behind) if token.low in PREPOSITIONS), len(behind))
    noun = behind[end - 1].low if end else ""
    start = at - (parse.low(at - 1) in DETERMINERS)
    apart = parse.low(start - 1) in PREPOSITIONS or parse.low(at) == "reported"
    return bool(noun) and not is_person(noun) and (is_event_noun(noun) or not apart)


def _awaited(context: Context, at: int) -> Verdict | None:
    """Read "is poised for a raid on Friday", "is weighing a raid on Friday", of the verb at a place."""
    parse = context.parse
    verb = parse.heads.get(at)
    if verb is None or verb.form is not Form.PRESENT or verb.negated or not is_event_noun(parse.low(context.place - 2)):
        return None
    words = (verb.lemma, parse.low(at + 1)), (parse.low(at + 1), parse.low(at + 2))
    word = next((" ".join(pair) for pair in words if pair in complements.AWAITING), "")
    weighs = verb.progressive and not verb.passive and verb.lemma in EYEING
    return Verdict(Status.FORECAST, word or verb.lemma) if word or weighs else None


def _ruled_out(before: Sequence[str]) -> Verdict | None:
    """Read "ruled out a bailout this year"; right in front of its date it tells when that was said."""
    for at in range(len(before) - 3, 0, -1) if "out" in before else ():
        if before[at - 1] in ("ruled", "rules", "ruling") and before[at] == "out":
            negated = "not" in before[max(0, at - 4) : at]
            return None if negated else Verdict(Status.DENIED, "ruled out")
    return None
