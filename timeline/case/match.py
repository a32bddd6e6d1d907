"""Finding again what a correction is bound to: by its id, else by its evidence."""

from __future__ import annotations

from collections import defaultdict
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

from timeline.merge.words import content_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.case.correction import Evidence


class How(StrEnum):
    """How evidence was found again."""

    ID = "id"
    EVIDENCE = "evidence"


class Trace(NamedTuple):
    """What is compared of a mention."""

    event_id: str
    article_id: str
    sentence: str
    expression: str
    char_start: int
    headline: str
    trigger: str = ""


class Traces(Protocol):
    """Where mentions are looked up."""

    def by_id(self, event_id: str) -> Trace | None:
        """Find a mention; None where there is none."""

    def of_article(self, article_id: str) -> Sequence[Trace]:
        """List the mentions of an article."""

    def with_sentence(self, sentence: str) -> Sequence[Trace]:
        """List the mentions whose sentence has exactly these words."""


class Found(NamedTuple):
    """A mention found again."""

    event_id: str
    how: How


def find(evidence: Evidence, traces: Traces) -> Found | None:
    """Find the mention that a correction is bound to.

    The id comes first. Then, in the same article, the same sentence (or one that holds it, or lies in it) with the same
    expression (or one that holds it, or lies in it); of several the one with the same trigger, then the likest
    headline, then the nearest. An article that is there no more, because its text was read another way, is looked for
    by the exact sentence.

    Returns
    -------
    Found
        None where the evidence is gone.
    """
    known = traces.by_id(evidence.event_id)
    if known is not None:
        return Found(known.event_id, How.ID)
    if not evidence.sentence:
        return None
    near: Iterable[Trace] = traces.of_article(evidence.article_id) if evidence.article_id else ()
    near = near or traces.with_sentence(evidence.sentence)
    fitting = [trace for trace in near if _fits(evidence, trace)]
    if not fitting:
        return None
    return Found(min(fitting, key=lambda trace: _distance(evidence, trace)).event_id, How.EVIDENCE)


class Lookup:
    """Traces held in memory."""

    def __init__(self, traces: Iterable[Trace]) -> None:
        self._by_id = {trace.event_id: trace for trace in traces}
        self._of_article: dict[str, list[Trace]] = defaultdict(list)
        self._with_sentence: dict[str, list[Trace]] = defaultdict(list)
        for trace in self._by_id.values():
            self._of_article[trace.article_id].append(trace)
            self._with_sentence[trace.sentence].append(trace)

    def by_id(self, event_id: str) -> Trace | None:
        """Find a mention; None where there is none."""
        return self._by_id.get(event_id)

    def of_article(self, article_id: str) -> Sequence[Trace]:
        """List the mentions of an article."""
        return self._of_article.get(article_id, ())

    def with_sentence(self, sentence: str) -> Sequence[Trace]:
        """List the mentions whose sentence has exactly these words."""
        return self._with_sentence.get(sentence, ())


def _fits(evidence: Evidence, trace: Trace) -> bool:
    return _nested(evidence.sentence, trace.sentence) and _nested(evidence.expression, trace.expression)


def _nested(one: str, other: str) -> bool:
    first, second = (" ".join(text.casefold().split()) for text in (one, other))
    if not first or not second:
        return first == second
    return first in second or second in first


def _distance(evidence: Evidence, trace: Trace) -> tuple[bool, bool, bool, float, int, str]:
    one, other = content_words(evidence.headline), content_words(trace.headline)
    return (
        bool(evidence.trigger) and evidence.trigger.casefold() != trace.trigger.casefold(),
        evidence.sentence != trace.sentence,
        evidence.expression != trace.expression,
        -len(one & other) / max(1, len(one | other)),
        abs(evidence.char_start - trace.char_start),
        trace.event_id,
    )
