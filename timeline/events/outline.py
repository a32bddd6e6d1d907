"""What one sentence tells, dated or not: class, actor, recipient, places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.events.actors import roles
from timeline.events.classify import main_trigger
from timeline.events.link import Link
from timeline.events.parse import parse
from timeline.events.tokens import tokenize
from timeline.segment import segment
from timeline.temporal import tag

if TYPE_CHECKING:
    from timeline.events.grammar import Parse
    from timeline.model import EventClass


@dataclass(frozen=True, slots=True)
class Outline:
    """The main event of a sentence."""

    category: EventClass | None
    actor: tuple[str, ...]
    recipient: tuple[str, ...]
    places: tuple[str, ...]


def main_link(parsed: Parse) -> Link | None:
    """Find the verb, or else the noun, of the event that a sentence is about; None where it has neither."""
    trigger = main_trigger(parsed)
    if trigger is not None:
        predicate = next((one for one in parsed.predicates if one.head == trigger.index), None)
        return Link(trigger.index, predicate, nominal=predicate is None)
    root = next((one for one in parsed.predicates if one.finite), None)
    return Link(root.head, root) if root is not None else None


def main_event(text: str) -> Outline | None:
    """Read the main event of a sentence; None for a text that tells none."""
    sentences = segment(text)
    timexes = tag(sentences, None, "news")
    parsed = parse(tokenize(text, 0, timexes))
    link = main_link(parsed)
    if link is None:
        return None
    trigger = main_trigger(parsed)
    category = trigger.category if trigger is not None else None
    who = roles(parsed, link, category)
    return Outline(category, who.actor, who.recipient, who.places)
