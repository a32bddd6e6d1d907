"""PLOVER 2021 class and Goldstein intensity by a lexicon of triggers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.grammar import REPORTING
from timeline.languages.en.events import classes
from timeline.model import EventClass, Status

if TYPE_CHECKING:
    from timeline.events.grammar import Parse

_WORDS: dict[str, EventClass] = {}
_PHRASES: dict[str, list[tuple[tuple[str, ...], EventClass]]] = {}
for _name, _triggers in classes.TRIGGERS.items():
    for _trigger in _triggers.split():
        _parts = tuple(_trigger.split("_"))
        if len(_parts) > 1:
            _PHRASES.setdefault(_parts[0], []).append((_parts, EventClass(_name)))
        else:
            _WORDS.setdefault(_trigger, EventClass(_name))


def classify(parse: Parse, head: int) -> EventClass | None:
    """Return the class of the trigger at a token; else of the leftmost trigger of its clause that does not report.

    Of a speech act it is the class of what is told; None where no trigger is known.
    """
    found = _class_at(parse, head)
    if found is not None and tk.lemma(parse.low(head)) not in REPORTING:
        return found
    start, end = parse.span(parse.clause(head))
    if tk.lemma(parse.low(head)) in REPORTING:
        end = len(parse.tokens)
    for index in range(start, end):
        token = parse.tokens[index]
        if token.timex < 0 and token.is_word and not (token.is_name and index > start):
            candidate = _class_at(parse, index)
            if candidate is not None and tk.lemma(token.low) not in REPORTING:
                return candidate
    return found


def _class_at(parse: Parse, index: int) -> EventClass | None:
    base = tk.lemma(parse.low(index))
    for parts, event_class in _PHRASES.get(base, ()):
        if all(parse.low(index + place) == part for place, part in enumerate(parts) if place > 0):
            return event_class
    return _WORDS.get(base) or _WORDS.get(parse.low(index))


def intensity(event_class: EventClass | None, status: Status) -> float | None:
    """Goldstein value of a class; only of what happened or goes on."""
    if event_class is None or status not in (Status.HAPPENED, Status.ONGOING):
        return None
    return classes.INTENSITY[event_class.value]
