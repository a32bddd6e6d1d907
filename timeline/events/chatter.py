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
