"""Phrases on which an event hangs: "in the event of a blackout", "on condition that", "provided that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import Form
from timeline.events.link import is_event_noun
from timeline.events.nounphrase import Introduction, introduction
from timeline.languages.en.events import status as cues

if TYPE_CHECKING:
    from timeline.events.grammar import Parse
    from timeline.events.link import Link

PRESUPPOSING = frozenset(cues.PRESUPPOSING.split())
GOING_ON = frozenset(cues.GOING_ON.split())
UNDONE = (Form.FUTURE, Form.MODAL, Form.INFINITIVE, Form.GERUND)
_PHRASED = frozenset(phrase[-2] for phrase in cues.CONDITION_PHRASES)
_OPENING = frozenset(phrase[0] for phrase in cues.CONDITION_PHRASES)


def hinged(parse: Parse, link: Link) -> str:
    """Return the phrase on which an event hangs or that it stands behind; "" where there is none.

    Only beside a "will" or a modal: "in case of fire" in a rule of the house tells of no event to come.
    """
    if _PHRASED.isdisjoint(parse.words):
        return ""
    for place, low in enumerate(parse.lows):
        if low not in _OPENING:
            continue
        phrase = next((one for one in cues.CONDITION_PHRASES if one[0] == low and _stands(parse, place, one)), ())
        if not phrase:
            continue
        ahead = any(p.form in (Form.FUTURE, Form.MODAL) for p in parse.predicates)
        own = link.predicate is not None and link.predicate.form in UNDONE
        comma = next((at for at in range(place, len(parse.tokens)) if parse.low(at) == ","), len(parse.tokens))
        inside = place < link.head < comma
        told = inside and phrase[-1] == "that" and link.predicate is not None and link.predicate.form is Form.PRESENT
        if told or (ahead and (own or inside)):
            return " ".join(phrase)
    return ""


def given(parse: Parse, link: Link) -> bool:
    """Whether a condition takes what it names for granted: "if they boost output to fill the gap left by the ban"."""
    verb = link.predicate
    if not link.nominal:
        return verb is not None and verb.form is Form.PARTICIPLE
    if verb is None:
        return False
    introduced = introduction(parse, link.head)[0]
    if verb.first > link.head:  # "if the attacks go on"
        settled = verb.passive and verb.lemma in PRESUPPOSING  # "unless the problems are fixed"
        return introduced is Introduction.DEFINITE and (settled or verb.lemma in GOING_ON)
    owned = introduced is Introduction.POSSESSIVE
    return owned or (introduced is Introduction.DEFINITE and is_event_noun(parse.low(link.head)))


def _stands(parse: Parse, place: int, phrase: tuple[str, ...]) -> bool:
    return tuple(parse.lows[place : place + len(phrase)]) == phrase
