"""The work itself, the same in this process, in a process of the pool and on a cluster: pieces in, outcomes out."""

from __future__ import annotations

import datetime as dt
import gc
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from timeline.errors import NO_MEMORY
from timeline.frame.row import event_row
from timeline.frame.rowline import row_line
from timeline.ingest import OtherLanguage, Skipped
from timeline.ingest.draft import Draft
from timeline.ingest.reader import Manner, finish, read_file
from timeline.ingest.walk import Found
from timeline.model import Article, PublishedFrom
from timeline.pipeline import LONGEST, events_of, failure
from timeline.scale.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from timeline.events.annotator import Annotator, Chosen

Piece: TypeAlias = Found | Draft | Skipped
"""A file to read, an article that was read from a large one, or something that is none."""
OPEN = "~"
"""What an open bound is sorted as: after every date."""
_SELDOM = (50_000, 20, 50)
"""After how many new objects garbage is looked for in a process of our own; by default 700, then each 10 and 10 times.

Reading an article leaves next to none of the kind that only that search finds.
"""
SET_ASIDE = "the process that read it was ended twice, killed or out of memory; set aside, the rest goes on"


class Terms(NamedTuple):
    """On what terms to read and extract.

    `dct` is a publication date that beats all others. An article of more than `longest` characters is set aside: time
    grows with the length and with nothing else, and unlike time the length is the same on every machine.
    """

    manner: Manner
    dct: dt.datetime | None
    today: dt.date
    kind: str
    report_day: bool
    longest: int = LONGEST
    nlp: Chosen | None = None
    """A pipeline that helps to read the sentences; another one, or another version, makes other terms."""


class Part(NamedTuple):
    """Pieces to work through in turn.

    Where a single file has ended its process, `without` are the numbers of the articles in it that are set aside, and
    `until` is that of the article at which reading it ends.
    """

    pieces: tuple[Piece, ...]
    without: frozenset[int] = frozenset()
    until: int | None = None


class Mark(NamedTuple):
    """Where the work stands: the piece, the article in it, and whether that is still being read."""

    piece: int
    item: int
    reading: bool


def settle() -> None:
    """Make a process of our own ready: nothing else runs in it, as it may beside the library.

    What the first article would load is loaded, and the search for garbage passes over it and all else that stays, and
    comes seldom.
    """
    events_of(Article(article_id="", text="On Monday, officials said, the army left Kyiv."))
    gc.freeze()
    gc.set_threshold(*_SELDOM)


def work(
    part: Part,
    terms: Terms,
    at: Callable[[Mark], None] | None = None,
    outcome_of: Callable[[Article | Skipped, Terms], Outcome] | None = None,
) -> list[Outcome]:
    """Read the pieces of a part and extract the events of their articles, in order.

    Parameters
    ----------
    part
        No pieces give no outcomes.
    terms
        On what terms.
    at
        Called before each step, so that somebody knows how far it came should the process end.
    outcome_of
        What is made of an article, or of what is none; by default its events, as lines.
    """
    done: list[Outcome] = []
    tell = at or (lambda _: None)
    made = outcome_of or outcome
    for number, piece in enumerate(part.pieces):
        tell(Mark(number, 0, reading=True))
        for item, draft in enumerate(_drafts(piece, terms, part.until)):
            tell(Mark(number, item, reading=False))
            if item in part.without:
                done.append(_set_aside(draft, SET_ASIDE))
            elif isinstance(draft, Draft) and len(draft.text) > terms.longest:
                why = f"{len(draft.text):,} characters, more than the {terms.longest:,} of --longest; set aside"
                done.append(_set_aside(draft, f"{why}, the rest goes on"))
            else:
                done.append(made(finish(draft, terms.dct, terms.today), terms))
            tell(Mark(number, item + 1, reading=True))
    return done


def _drafts(piece: Piece, terms: Terms, until: int | None) -> Iterator[Draft | Skipped]:
    drafts: Iterable[Draft | Skipped] = read_file(piece, terms.manner) if isinstance(piece, Found) else [piece]
    if until is None:
        yield from drafts
        return
    for _, draft in zip(range(until), drafts, strict=False):
        yield draft


def _set_aside(draft: Draft | Skipped, why: str) -> Outcome:
    return Outcome(draft.origin, problem=f"{draft.origin}: {why}", failed=True)


def none_of(item: Skipped) -> Outcome:
    """Tell of what is no article; what memory did not suffice for may be one, so that failed."""
    if item.reason == NO_MEMORY:
        return Outcome(item.origin, problem=str(item), failed=True)
    language = item.language if isinstance(item, OtherLanguage) else None
    return Outcome(item.origin, problem=item.reason, language=language)


def outcome(item: Article | Skipped, terms: Terms) -> Outcome:
    """Extract the events of an article, as lines; a failure is told, too."""
    if isinstance(item, Skipped):
        return none_of(item)
    rows: dict[object, tuple[list[Any], str]] = {}
    problem = None
    annotator = annotator_for(terms)
    try:
        for event in events_of(item, kind=terms.kind, report_day=terms.report_day, annotator=annotator):
            row = event_row(event)
            rows.setdefault(row["event_id"], (_key(row), row_line(row)))
    except Exception as error:  # noqa: BLE001 (one article must not end the run: it is told and counted)
        rows = {}
        problem = failure(item.origin, error)
    return Outcome(
        item.origin, _cells(item), tuple(rows.values()), notes_of(item, annotator), problem, failed=problem is not None
    )


def annotator_for(terms: Terms) -> Annotator | None:
    """Make ready the pipeline that the terms name, if they name one."""
    if terms.nlp is None:
        return None
    from timeline.events.annotator import Annotator  # noqa: PLC0415 (only who wants a pipeline needs it)

    return Annotator(terms.nlp.name)


def notes_of(article: Article, annotator: Annotator | None) -> tuple[str, ...]:
    """Give the notes on an article, with that on the sentences on which the pipeline failed."""
    note = annotator.note() if annotator is not None else None
    return article.notes if note is None else (*article.notes, note)


def _key(row: dict[str, object]) -> list[Any]:
    bounds = (row["start"], row["end"])
    return [
        *(bound.replace(microsecond=0).isoformat() if isinstance(bound, dt.datetime) else OPEN for bound in bounds),
        row["article_id"],
        row["char_start"],
        row["event_id"],
    ]


def _cells(article: Article) -> dict[str, Any]:
    return {
        "article_id": article.article_id,
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "published": article.published.isoformat() if article.published else None,
        "published_from": str(article.published_from),
        "published_note": article.published_note,
        "origin": article.origin,
        "dated": article.published is not None and article.published_from != PublishedFrom.NONE,
    }
