"""How hostile or friendly an event is, on the scale of Goldstein (1992): -10 to +10."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.events import classes
from timeline.model.reach import Status

if TYPE_CHECKING:
    from timeline.model import EventClass

_INTENSITIES = {word: value for value, words in classes.INTENSITIES for word in words.split()}


def intensity(event_class: EventClass | None, status: Status, word: str = "") -> float | None:
    """Goldstein value of a class, or of its trigger where it has its own; only of what happened or goes on."""
    if event_class is None or status not in (Status.HAPPENED, Status.ONGOING):
        return None
    value = _INTENSITIES.get(word)
    usual = classes.INTENSITY[event_class.value]
    return value if value is not None and value * usual > 0 else usual
