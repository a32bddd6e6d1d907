"""Events: what a dated clause tells, with its status and whose word it is."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from timeline.model.frozen import quick

if TYPE_CHECKING:
    from timeline.model.text import Article, Sentence, Timex


class Status(StrEnum):
    """Event factuality (Saurí and Pustejovsky 2009), split for what a crisis needs."""

    HAPPENED = "happened"
    """Told as a fact, by the paper or by a source; a speech act that took place."""
    ONGOING = "ongoing"
    """Going on at the document creation time."""
    ALLEGED = "alleged"
    """Past, and hedged; plain "X said" alone is not a hedge."""
    SCHEDULED = "scheduled"
    """Planned or announced by those who will do it, or set down."""
    FORECAST = "forecast"
    """Feared, warned of, predicted, possible."""
    THREATENED = "threatened"
    """The actor says that it will do harm."""
    CONDITIONAL = "conditional"
    """Depends on an if or unless in the sentence."""
    DENIED = "denied"
    """Said not to have happened, not to be going to happen, or called off."""


class EventClass(StrEnum):
    """PLOVER 2021 event classes."""

    AGREE = "AGREE"
    CONSULT = "CONSULT"
    SUPPORT = "SUPPORT"
    COOPERATE = "COOPERATE"
    AID = "AID"
    CONCEDE = "CONCEDE"
    RETREAT = "RETREAT"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    THREATEN = "THREATEN"
    PROTEST = "PROTEST"
    SANCTION = "SANCTION"
    MOBILIZE = "MOBILIZE"
    COERCE = "COERCE"
    ASSAULT = "ASSAULT"


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event mention: the clause that a time expression dates.

    `sentence` is the evidence. `trigger_start` is where the event's verb or noun stands in the article's text, in code
    points; with the article and the expression it makes the event's id. An `actor` or `recipient` is as named in the
    text. An undated event has a `timex` whose interval is None or both of whose bounds are open.
    """

    article: Article
    sentence: Sentence
    timex: Timex
    trigger_start: int
    headline: str
    status: Status
    category: EventClass | None = None
    intensity: float | None = None
    actor: tuple[str, ...] = ()
    recipient: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    attribution: tuple[str, ...] = ()
    confidence: float = 0.5
    rule: str = ""

    @property
    def event_id(self) -> str:
        """Stable id: hash of the article, the expression's span and the trigger's start."""
        key = f"{self.article.article_id}\x1f{self.timex.start}\x1f{self.timex.end}\x1f{self.trigger_start}"
        return hashlib.sha256(key.encode()).hexdigest()[:16]
