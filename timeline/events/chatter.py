"""Talk that tells no event: greetings, thanks, what a speaker will take up next, questions."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from timeline.events.grammar import PREPOSITIONS, SUBORDINATORS, TIME_SUBORDINATORS, UNFINISHED, Predicate
from timeline.events.names import subject
from timeline.languages.en.events import syntax

if TYPE_CHECKING:
    from timeline.events.grammar import Parse
    from timeline.events.link import Link
    from timeline.events.reading import Reader

QUESTIONER = "Q"
_FEWEST_WORDS = 2
_NEAR = 4


class Talk(StrEnum):
    """What a sentence does in a conversation."""

    TOLD = "told"
    ASKED = "asked"
    CHATTER = "chatter"


_LABEL = re.compile(
    r"^(?:Q\s+|[A-Z][A-Z.'’ -]{2,60}:\s+)?"
    r"(?:(?:so|and|but|well|okay|ok|all right|again|now|also|hey|hi|um|yes|no)\b[,.:]? +)*",
    re.IGNORECASE,
)
_CHATTER = re.compile(syntax.CHATTER, re.IGNORECASE)


def talk_of(text: str, *, asked: bool = False) -> Talk:
    """Tell what a sentence does; `asked` says that one speaks who asks.

    Chatter greets, thanks, or tells what a speaker will take up: "Thank you all for being here today", "Have a great
    weekend". What stands behind a colon in it is told.
    """
    label = _LABEL.match(text)
    match = _CHATTER.match(text, label.end() if label is not None else 0)
    if match is not None and ":" not in text[match.end() :]:
        return Talk.CHATTER
    return Talk.ASKED if asked else Talk.TOLD


def asks(reader: Reader, index: int) -> bool:
    """Whether somebody speaks who asks and does not tell."""
    return reader.speaker(index) == QUESTIONER


def tells_nothing(parse: Parse, link: Link) -> bool:
    """Whether an event is none: a "did" that repeats another verb, a mark or label beside a date, "that said"."""
    predicate = link.predicate
    if predicate is None:
        words = [token for token in parse.tokens if token.is_word and token.timex < 0]
        return link.whole and len(words) < _FEWEST_WORDS
    if link.nominal or predicate.head != link.head:
        return False
    if parse.low(link.head) == "said" and parse.low(link.head - 1) == "that" and parse.low(link.head + 1) == ",":
        return True
    return predicate.finite and predicate.lemma == "do" and not predicate.passive and _stands_for(parse, predicate)


def _stands_for(parse: Parse, predicate: Predicate) -> bool:
    """Whether a "do" has no object: "as they did in May", "what it does today"; not "the survey it did in May"."""
    behind = predicate.head + 1
    following = parse.tokens[behind] if behind < len(parse.tokens) else None
    ends = following is None or not following.is_word or following.timex >= 0
    dated = following is not None and following.low in PREPOSITIONS
    dated = dated and any(token.timex >= 0 for token in parse.tokens[behind + 1 : behind + 3])
    if not (ends or dated):
        return False
    start, _ = parse.span(parse.clause(predicate.head))
    if parse.low(start) == "what" or "what" in parse.lows[max(0, predicate.first - _NEAR) : predicate.first]:
        return False
    if parse.low(start) in ("that", "which") and parse.kinds[parse.clause(predicate.head)] in ("relative", "that"):
        return False
    words = subject(parse, predicate.first)
    owner = next((place for place, token in enumerate(parse.tokens) if words and token.start == words[0].start), 0)
    before = parse.tokens[owner - 1] if owner else None
    led = before is None or not before.is_word or before.low in UNFINISHED or before.low in SUBORDINATORS
    return led or before.low in TIME_SUBORDINATORS
