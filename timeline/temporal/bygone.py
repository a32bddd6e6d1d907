"""Days that are over beyond doubt: those that a past verb, a letter, a death or what took place is told with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import (
    ANNOUNCING,
    AUXILIARIES,
    BARE_TOO,
    BEFORE_PRONOUN,
    DETERMINERS,
    OBJECTS,
    PAST,
    PLACING,
    SETTING,
    VERBS,
    WAS,
)
from timeline.languages.en.over import DEATHS, GOVERNING, HAD_COME, HARM, MESSAGES, OWNERS_OF_ONE, TOOK_PLACE
from timeline.languages.en.set_days import MEETINGS
from timeline.temporal.charges import is_of_a_deed
from timeline.temporal.modality import would_have
from timeline.temporal.outcomes import is_done, is_of_a_vote_held

if TYPE_CHECKING:
    from collections.abc import Sequence

_NO_OBJECT = BEFORE_PRONOUN | DETERMINERS | PLACING
_DEATH = 2
"""Tokens of "death on" in front of its day."""


def is_over(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a day is the subject of "was", that of "since" or of a letter or a deed: it is over beyond doubt."""
    lead = words[start - 1] if start else ""
    opens = not lead.isalpha() or lead in ("that", "and", "but")
    subject = opens and end < len(words) and words[end] in WAS and words[end + 1 : end + 2] != ["to"]
    sent = words[start - 2] if lead == "on" and start > 1 else lead
    if sent in MESSAGES or sent == "dated" or is_of_a_vote_held(words, start, end):
        return True
    if start > _DEATH and words[start - 1] == "on" and words[start - 2] in DEATHS and words[start - 3] in OWNERS_OF_ONE:
        return True  # "after his death on 25 June"
    if lead == "since" or (start > 1 and words[start - 2] == "since" and lead in DETERMINERS):
        return True  # "have met twice since the August 13 accord"
    took_place = start > 1 and words[start - 1] == "on" and words[start - 2] in TOOK_PLACE
    event = words[end : end + 2] if lead == "the" else ()  # "victims of the May 2 fire", "the May 9 talks failed"
    came = bool(event) and (event[0] in HARM or (event[0].isalpha() and event[-1] in HAD_COME))
    if subject or came or took_place or _verb_beside(words, start) or is_done(words, start, end):
        return True
    return is_of_a_deed(words, start, ahead=False)


def _verb_beside(words: Sequence[str], start: int) -> bool:
    """Whether the day is right behind a past form that sets nothing: "They met on Jan. 3", "signed Jan. 3".

    One word that names no event may stand between: "sentenced him on Jan. 3", "left Kyiv on Jan. 3".
    """
    at = start - 2 if start and words[start - 1] == "on" else start - 1
    if at > 0 and words[start - 1] == "on" and _is_plain_object(words[at]) and words[at - 1] not in ANNOUNCING:
        at -= 1
    if at < 0 or words[at] in SETTING or not (words[at] in PAST or words[at].endswith("ed")):
        return False
    governed = at and words[at - 1] in GOVERNING
    return words[at] not in AUXILIARIES and words[at] not in BARE_TOO and not governed and not would_have(words, start)


def _is_plain_object(word: str) -> bool:
    """Whether a word is neither a verb nor what is held on a day: "him", "Kyiv", and not "talks"."""
    plain = word.isalpha() and not word.endswith(("s", "ed", "ing", "ly"))
    return word in OBJECTS or (plain and word not in MEETINGS and word not in VERBS and word not in _NO_OBJECT)
