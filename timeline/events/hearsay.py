"""What somebody has only heard, or is said to be: "we are told that", "it seems they left", "some say that"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.events.grammar import COORDINATORS, QUOTES, Form
from timeline.events.names import subject
from timeline.events.verdict import Verdict
from timeline.languages.en.events import credence
from timeline.languages.en.events import status as cues
from timeline.model.reach import Status

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate
    from timeline.events.link import Link
    from timeline.events.verdict import Context

_SEEMING = frozenset(("seem", "appear", "look"))
_SAYING = frozenset(("say", "report", "understand"))
_SAID_BY_SOME = frozenset(("say", "tell", "argue", "insist", "suggest", "report", "maintain"))
_ODDS = (["chances"], ["odds"])
_POSSIBLE = frozenset(("possible", "likely", "probable", "conceivable", "plausible"))
_SOME = (["some"], ["others"], ["many"])
_WE = (["i"], ["we"])
_PHRASED = frozenset(phrase[-1] for phrase in credence.HEDGE_PHRASES + credence.SAID_ASIDE)
GOSSIP = frozenset(cues.GOSSIP.split())
_POSTS = frozenset(
    "post posts tweet tweets message messages letter note blog account accounts user users caller".split()
)
_SOURCE = 3
"""Tokens behind "according to"."""
_FACTS = (Status.HAPPENED, Status.ONGOING)
_MARKS = frozenset(
    "allege alleges alleged heard hear hearing hears told said seems seemed appears appeared reported understood some "
    "others many looks looked possible likely probable conceivable plausible chances odds".split()
)
_FREE = frozenset(("that", "like", "now", "also"))


def heard(context: Context, verdict: Verdict) -> Verdict:
    """Doubt what the teller has only heard, or what only seems to be so, with a "that" or without one."""
    parse, link = context.parse, context.link
    if verdict.status not in _FACTS or _MARKS.isdisjoint(parse.words):
        return verdict
    verb = link.predicate
    if verb is None or link.nominal:
        return verdict
    if _added(parse, verb):
        return Verdict(Status.ALLEGED, "allege")
    over = _over(parse, verb)
    if over is None or over.negated:
        return verdict
    words = [word.low for word in subject(parse, over.first)]
    seems = over.lemma in _SEEMING and words == ["it"] and not over.passive
    put_in = over.passive and over.lemma in _SAYING and words == ["it"] and parse.low(over.head + 1) in (",", "that")
    likely = over.lemma == "be" and words[-1:] in _ODDS
    some = over.lemma in _SAID_BY_SOME and not over.passive and words in _SOME
    ours = words in _WE and ((over.lemma == "hear" and not over.passive) or (over.lemma == "tell" and over.passive))
    return Verdict(Status.ALLEGED, over.lemma) if seems or ours or put_in or some or likely else verdict


def _added(parse: Parse, verb: Predicate) -> bool:
    """Whether a clause adds to one that is alleged: "it is alleged he fed her poison, / which led to her death"."""
    clause = parse.clause(verb.head)
    start = parse.starts[clause]
    if parse.kinds[clause] != "relative" or parse.lows[max(0, start - 1) : start + 1] != [",", "which"]:
        return False
    front = [p for p in parse.predicates if p.finite and p.head < start][-2:]
    return len(front) > 1 and front[0].lemma == "allege" and not front[0].negated and verb.first == start + 1


def _over(parse: Parse, verb: Predicate) -> Predicate | None:
    """Return the verb right in front of the subject of another: "we hear / that the town fell"; None for none."""
    words = subject(parse, verb.first)
    first = parse.tokens.index(words[0]) if words else verb.first
    left = next((p for p in reversed(parse.predicates) if p.finite and p.head < verb.first), None)
    if left is None:
        return None
    between = [low for low in parse.lows[left.head + 1 : min(first, verb.first)] if low not in _FREE]
    if between == [","] and left.passive and parse.low(left.first - 1) == "it":
        return left  # "the king, it is said, fled"
    plain = all(low.isalpha() and low not in COORDINATORS | QUOTES for low in between)
    near = plain and len(between) <= (0 if words else 4)
    judged = between or [words[0].low for _ in words[:1] if first == left.head + 1]
    if words and left.lemma == "be" and len(judged) == 1 and judged[0] in _POSSIBLE and not left.negated:
        return replace(left, lemma="seem")  # "it is possible / the town fell"
    return left if near and left.form is not Form.INFINITIVE else None


def by_phrase(parse: Parse, link: Link, start: int) -> str:
    """Return the phrase that hedges a verb at the head of its sentence or clause, or aside; "" for none.

    "In all likelihood it sank"; "the king, rumors say, fled".
    """
    verb = link.predicate
    if verb is None or link.nominal or _PHRASED.isdisjoint(parse.words):
        return ""
    opening = int(parse.low(0) in QUOTES)
    for phrase in credence.HEDGE_PHRASES:
        for place in (opening, *range(start, verb.first)):
            if tuple(parse.lows[place : place + len(phrase)]) == phrase:
                return " ".join(phrase)
    for place in range(len(parse.tokens)) if "," in parse.words else ():
        for aside in credence.SAID_ASIDE:
            end = place + len(aside)
            if tuple(parse.lows[place:end]) == aside and _aside(parse, place, end):
                return " ".join(aside)
    return ""


def _aside(parse: Parse, start: int, end: int) -> bool:
    """Whether a phrase stands behind a comma, and before another or the end: "it sank, or so they say."."""
    before = parse.low(start - 1) if start else ","
    led = before == "," or (before in ("or", "as") and (start == 1 or parse.low(start - 2) == ","))
    return led and not parse.low(end).isalnum()


def by_hearsay(parse: Parse) -> str:
    """Return what a sentence gives as its source where that is no more than talk: "according to rumors"; or ""."""
    if "according" not in parse.words:
        return ""
    place = parse.lows.index("according") + 2
    near = parse.lows[place : place + _SOURCE]
    posted = "anonymous" in near and not _POSTS.isdisjoint(near)
    return next((low for low in near if low in GOSSIP), "anonymous" if posted else "")
