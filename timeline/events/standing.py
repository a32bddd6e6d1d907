"""What stands as a text is written, by a "now" beside the verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import REPORTING, Form
from timeline.languages.en.events import status as cues

if TYPE_CHECKING:
    from timeline.events.grammar import Predicate
    from timeline.events.verdict import Context

_STATES = frozenset(cues.STATES.split())
_CLOSING = frozenset(("finish", "complete", "conclude", "end"))


def lasts_now(context: Context, predicate: Predicate) -> bool:
    """Whether a verb tells of a state: "now covers ten miles", "is now shut down", "they said the firm now owned it".

    A past is of a now only in words that somebody has said; else it tells a story: "he now fled".
    """
    near = predicate.first - 1 <= context.place <= predicate.head + 1
    if context.timex is None or context.parse.low(context.place) != "now" or not near:
        return False
    short = context.parse.low(predicate.first).lstrip("'’")
    if short == "ve" or (short == "s" and predicate.head > predicate.first):
        return False  # "she 's now hired a guard"
    if predicate.lemma in REPORTING or predicate.lemma in _CLOSING:
        return False
    if predicate.form is Form.PRESENT:
        return True
    told = any(frame.covers(predicate.head) and frame.predicate is not predicate for frame in context.frames)
    return told and predicate.form is Form.PAST and (predicate.passive or predicate.lemma in _STATES)
