"""Article to events: the whole path, one call after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.errors import NO_MEMORY, UnknownChoiceError
from timeline.model import Kind

if TYPE_CHECKING:
    from timeline.events.annotator import Annotator
    from timeline.model import Article, Event


_KINDS = frozenset(Kind)
LONGEST = 10_000_000
"""Characters of an article above which a run over many sets it aside: half a minute's work, and three long novels."""


def events_of(
    article: Article, *, kind: str = "auto", report_day: bool = False, annotator: Annotator | None = None
) -> list[Event]:
    """Read the events that an article tells.

    Parameters
    ----------
    article
        Where it has no `published`, its relative expressions stay undated.
    kind
        `news`, `narrative` or `auto`: what relative expressions are relative to.
    report_day
        Also events for undated sentences that report the day's news, dated `approx` to the document creation time.
    annotator
        A pipeline that helps to read the sentences; None for the rules alone.

    Returns
    -------
    list of Event
        In the order of the text. A text without sentences has none.

    Raises
    ------
    UnknownChoiceError
        Where `kind` is none of the three.
    """
    from timeline.events.extract import extract_events  # noqa: PLC0415 (who imports the package may only want frames or times)
    from timeline.segment import segment  # noqa: PLC0415
    from timeline.temporal.tagging import tag  # noqa: PLC0415

    check_kind(kind)
    sentences = segment(article.text)
    timexes = tag(sentences, article.published, kind)
    return extract_events(article, sentences, timexes, report_day=report_day, annotator=annotator)


def check_kind(kind: str) -> None:
    """Refuse a kind that is none of `news`, `narrative` and `auto`.

    Raises
    ------
    UnknownChoiceError
        It lists the three.
    """
    if kind not in _KINDS:
        raise UnknownChoiceError("kind", kind, list(Kind))


def failure(origin: str, error: Exception) -> str:
    """Say in one line that we failed on an article."""
    if isinstance(error, MemoryError):
        return f"{origin}: {NO_MEMORY}"
    return f"{origin}: {type(error).__name__}: {error}; please report it with the article"
