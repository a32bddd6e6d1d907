"""Talk that tells no event: greetings, thanks, what a speaker will take up next, questions."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from timeline.languages.en.events import syntax

if TYPE_CHECKING:
    from timeline.events.reading import Reader

QUESTIONER = "Q"


class Talk(StrEnum):
    """What a sentence does in a conversation."""

    TOLD = "told"
    ASKED = "asked"
    CHATTER = "chatter"


_LABEL = re.compile(
    r"^(?:q\s+|[a-z][a-z.'’ -]{2,60}:\s+)?"
    r"(?:(?:so|and|but|well|okay|ok|all right|again|now|also|hey|hi|um|yes|no)\b[,.:]? +)*"
)
_CHATTER = re.compile(syntax.CHATTER)
"""Both in lower case: many times faster than a pattern that takes either."""


def talk_of(text: str, *, asked: bool = False) -> Talk:
    """Tell what a sentence does; `asked` says that one speaks who asks.

    Chatter greets, thanks, or tells what a speaker will take up: "Thank you all for being here today", "Have a great
    weekend". What stands behind a colon in it is told.
    """
    low = text.lower()
    label = _LABEL.match(low)
    match = _CHATTER.match(low, label.end() if label is not None else 0)
    if match is not None and ":" not in low[match.end() :]:
        return Talk.CHATTER
    return Talk.ASKED if asked else Talk.TOLD


def asks(reader: Reader, index: int) -> bool:
    """Whether somebody speaks who asks and does not tell."""
    return reader.speaker(index) == QUESTIONER
