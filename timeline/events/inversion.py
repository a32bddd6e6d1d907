"""Conditions told by an inverted verb: "had they known", "were he to appeal", "should the talks fail"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.attribution import FrameKind
from timeline.events.conditions import UNDONE
from timeline.events.grammar import COORDINATORS, DETERMINERS, SUBJECTS, Form

if TYPE_CHECKING:
    from timeline.events.grammar import Parse
    from timeline.events.verdict import Context

_INVERTED = frozenset(("had", "were", "should"))


def hangs_on_inversion(context: Context) -> str:
    """Return the auxiliary that opens the condition on which an event hangs or that it is: "had", "were to"; or ""."""
    parse, link = context.parse, context.link
    opening = "" if _tells(context) else _opens(parse)
    if opening and (not link.nominal or (tk.is_base(parse.tokens[link.head]) and "," in parse.lows[link.head :])):
        return opening
    if link.nominal:
        return ""
    if _were_to(parse, link.head):
        return "were to"
    if _should(parse, link.head):
        return "should"
    undone = link.predicate is not None and link.predicate.form in UNDONE
    if undone and "failing" in parse.words and parse.lows.index("failing") < link.head:
        after = parse.low(parse.lows.index("failing") + 1)
        return f"failing {after}" if after in ("which", "that") else ""
    if undone and _should_behind(parse, link.head):
        return "should"
    negated = link.predicate is not None and link.predicate.negated
    return "had" if _behind(parse, link.head) and not negated else ""


def _tells(context: Context) -> bool:
    """Whether an event is a saying behind what is said: "had he died, they would have fired, he wrote in 2023"."""
    verb = context.link.predicate
    return any(frame.kind is FrameKind.TAIL and frame.predicate is verb for frame in context.frames)


def _opens(parse: Parse) -> str:
    """Find a condition that opens the sentence with an auxiliary and a subject: "Had the army attacked"."""
    first = parse.low(0)
    if first not in _INVERTED or "," not in parse.words:
        return ""
    opening = parse.tokens[1] if len(parse.tokens) > 1 else None
    subject_next = opening is not None and _opens_subject(opening, first)
    comma = parse.lows.index(",")
    modal = any(p.form in (Form.FUTURE, Form.MODAL, Form.MODAL_PERFECT) for p in parse.predicates if p.head > comma)
    return first if subject_next and modal else ""


def _opens_subject(opening: tk.Token, auxiliary: str) -> bool:
    """Whether a subject begins behind an inverted auxiliary: "Had they", "Should the talks", "Should hostilities"."""
    if opening.low in SUBJECTS or opening.low in DETERMINERS or opening.is_name:
        return True
    plural = opening.low.endswith("s") and opening.is_word and opening.timex < 0 and not tk.is_adverb(opening)
    return auxiliary != "were" and plural and not tk.is_participle(opening)


def _behind(parse: Parse, head: int) -> bool:
    """Whether an event is an inverted condition behind what hangs on it: "would have held had they been warned"."""
    if "had" not in parse.words:
        return False
    for place in range(head - 1, 0, -1):
        token = parse.tokens[place + 1]
        opens = parse.low(place) == "had" and (token.low in SUBJECTS or token.low in DETERMINERS or token.is_name)
        if opens and parse.low(place - 1) not in SUBJECTS:
            return any(p.form is Form.MODAL_PERFECT and p.head < place for p in parse.predicates)
    return False


def _were_to(parse: Parse, head: int) -> bool:
    """Whether an event is told by "were they to" within its sentence: "may appeal; were he to do so by May, ..."."""
    for place in range(head - 1, 0, -1):
        if parse.low(place) == "were":
            opens = not parse.tokens[place - 1].is_word or parse.low(place - 1) in COORDINATORS
            return opens and parse.low(place + 1) in SUBJECTS and parse.low(place + 2) == "to"
        if parse.low(place) in (";", ","):
            return False
    return False


def _should_behind(parse: Parse, head: int) -> bool:
    """Whether what is to come hangs on an inverted "should" behind it: "will resign on Friday should he lose"."""
    place = next((at for at in range(head + 1, len(parse.tokens) - 1) if parse.low(at) == "should"), 0)
    before = parse.tokens[place - 1]
    opens = place > 0 and _opens_subject(parse.tokens[place + 1], "should")
    return opens and (before.timex >= 0 or before.low == ",") and ";" not in parse.lows[head:place]


def _should(parse: Parse, head: int) -> bool:
    """Whether an event is or hangs on an inverted "should" in front: "decides that, should they fail, it will meet"."""
    if "should" not in parse.words:
        return False
    for place in range(head - 1, 0, -1):
        before = parse.low(place - 1)
        if parse.low(place) == ";":
            return False
        if parse.low(place) == "should" and before in (",", "that", ";"):
            return place + 1 < len(parse.tokens) and _opens_subject(parse.tokens[place + 1], "should")
    return False
