"""What one sentence tells, dated or not: class, actor, recipient, places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.events.actors import roles
from timeline.events.classify import main_trigger
from timeline.events.grammar import REPORTING, Form
from timeline.events.link import Link
from timeline.events.names import PRONOUNS, subject
from timeline.events.parse import parse_told
from timeline.events.plans import DONE
from timeline.events.polarity import negation
from timeline.events.tokens import tokenize
from timeline.events.verdict import Verdict
from timeline.model.reach import EventClass, Status
from timeline.segment import segment
from timeline.temporal import tag

_HARMFUL = frozenset((EventClass.ASSAULT, EventClass.COERCE))
_SUPPOSING = frozenset(("if", "until", "whether"))

if TYPE_CHECKING:
    from timeline.events.annotator import Annotator
    from timeline.events.grammar import Parse
    from timeline.events.nountriggers import Trigger


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
        predicate = parsed.heads.get(trigger.index)
        return Link(trigger.index, predicate, nominal=predicate is None)
    root = next((one for one in parsed.predicates if one.finite), None)
    return Link(root.head, root) if root is not None else None


def saying_link(parsed: Parse) -> Link | None:
    """Find the speech act that a sentence consists of, whatever is said; None where its main verb is another."""
    root = next((one for one in parsed.predicates if one.finite), None)
    if root is None or root.lemma not in REPORTING or parsed.clause(root.head) != 0:
        return None
    follows = len(parsed.starts) > 1 and parsed.kinds[1] in ("that", "complement")
    return Link(root.head, root) if follows else None


def told_link(parsed: Parse, link: Link, trigger: Trigger | None) -> Link | None:
    """Find the event whose class a speech act has, where its own clause has none; else None."""
    predicate = link.predicate
    if trigger is None or predicate is None or link.nominal or predicate.lemma not in REPORTING:
        return None
    if trigger.index == link.head or parsed.clause(trigger.index) == parsed.clause(link.head):
        return None
    told = parsed.heads.get(trigger.index)
    return Link(trigger.index, told, nominal=told is None)


def told_undone(parsed: Parse, telling: Link | None, category: EventClass | None, verdict: Verdict) -> Verdict:
    """Deny the harm that those who speak say they have not done: "said on Monday they had not attacked"."""
    verb = telling.predicate if telling is not None else None
    if verb is None or category not in _HARMFUL or verdict.status is not Status.HAPPENED or verb.form not in DONE:
        return verdict
    words = subject(parsed, verb.first)
    if verb.passive or len(words) != 1 or words[0].low not in PRONOUNS:
        return verdict
    supposed = not _SUPPOSING.isdisjoint(parsed.words) or any(p.form is Form.MODAL_PERFECT for p in parsed.predicates)
    denied = "" if supposed else negation(parsed, verb)
    return Verdict(Status.DENIED, denied) if denied else verdict


def main_event(text: str, annotator: Annotator | None = None) -> Outline | None:
    """Read the main event of a sentence, with the help of a pipeline or without; None for a text that tells none."""
    sentences = segment(text)
    timexes = tag(sentences, None, "news")
    parsed = parse_told(tokenize(text, 0, timexes), annotator.told(text) if annotator is not None else None)
    link = main_link(parsed)
    if link is None:
        return None
    trigger = main_trigger(parsed)
    category = trigger.category if trigger is not None else None
    who = roles(parsed, link, category)
    return Outline(category, who.actor, who.recipient, who.places)
