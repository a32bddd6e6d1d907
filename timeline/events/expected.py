"""What is no more than expected on a day: "braced for a storm on Friday", "analysts see rates falling on Friday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import Form
from timeline.events.verdict import Context, Verdict
from timeline.languages.en.foreseen import SET_NOUNS
from timeline.model.reach import Status
from timeline.temporal.foreseen import braced_for, is_seen_coming, pencilled_for, provided_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.grammar import Parse, Predicate

_OPEN = (Status.HAPPENED, Status.ONGOING, Status.SCHEDULED)
_BARE = ("", "no verb known")
_UNREADY = frozenset(("not", "n't", "never", "ill", "poorly", "badly", "hardly", "barely", "un"))
_FEARS = frozenset(("fears", "fear", "warnings", "warning", "intelligence", "risk", "threat", "prospect", "danger"))
_FAR = 8
_NEAR = 4
"""Tokens in front of "prepared" that may hold a "not"."""
_AHEAD_OF = frozenset("likely unlikely expected due set scheduled bound certain sure".split())


def expected(context: Context, verdict: Verdict) -> Verdict:
    """Take back a fact whose day is that of what somebody expects, whether or not that day is over by now."""
    lows, place = context.parse.lows, context.place
    if place < 1 or verdict.status not in _OPEN or verdict.cue not in _BARE:
        return verdict
    lead = braced_for(lows, place)
    if lead >= 0 and not _unready(lows, lead):
        set_down = lows[lead] == "forward" or lows[lead] in SET_NOUNS
        return Verdict(Status.SCHEDULED if set_down else Status.FORECAST, lows[lead])
    if (lead := pencilled_for(lows, place)) >= 0:
        return Verdict(Status.SCHEDULED, lows[lead])
    if (verb := provided_for(lows, place)) >= 0 and lows[verb].endswith("ed"):
        return Verdict(Status.FORECAST, lows[verb])
    return Verdict(Status.FORECAST, "see") if is_seen_coming(lows, place) else verdict


def _unready(lows: Sequence[str], lead: int) -> bool:
    """Whether nobody was ready for what came: "was not prepared for the flood on Friday"."""
    return not _UNREADY.isdisjoint(lows[max(0, lead - _NEAR) : lead])


def of_fears(context: Context, predicate: Predicate) -> bool:
    """Whether the date is that of what is feared: "there were fears of a raid on Monday", "warned of a raid by May"."""
    parse = context.parse
    if predicate.lemma in ("warn", "speak", "talk") and parse.low(context.place - 1) == "by":
        return parse.low(predicate.head + 1) in ("of", "about")
    start, _ = parse.span(parse.clause(context.place))
    edge = predicate.head + 1 if predicate.head < context.place else start
    near = range(max(edge, context.place - _FAR), context.place)
    return predicate.lemma in ("be", "have", "speak", "grow", "rise", "raise", "voice", "express") and any(
        parse.low(place) in _FEARS and parse.low(place + 1) in ("of", "about") for place in near
    )


def likely_to(parse: Parse, predicate: Predicate) -> bool:
    """Whether an infinitive lies ahead: "is likely / to be raised", "is due / to speak"."""
    return predicate.form is Form.INFINITIVE and parse.low(predicate.first - 1) in _AHEAD_OF
