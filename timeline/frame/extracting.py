"""Articles in, events frame out."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

import pandas as pd

from timeline.errors import SchemaError
from timeline.frame.articles import articles_of
from timeline.frame.build import events_to_frame
from timeline.model import Article
from timeline.pipeline import check_kind, events_of

if TYPE_CHECKING:
    from timeline.events.annotator import Annotator

_MEND = "pass what timeline.read gives, or timeline.model.Article objects"


def extract(
    articles: Iterable[Article] | Article, *, kind: str = "auto", report_day: bool = False, nlp: str | None = None
) -> pd.DataFrame:
    """Read the events of articles into a frame, one row an event mention.

    Parameters
    ----------
    articles
        Consumed once, one article in memory at a time; a single article will do. None at all gives an empty frame
        with all columns.
    kind
        `news` (relative expressions count from the document creation time), `narrative` (from the text's own dates), or
        `auto`, which decides from each article.
    report_day
        Also rows for undated sentences that report the day's events, dated `approx` to the document creation time.
    nlp
        A spaCy pipeline for English that helps to read the sentences, an installed package or a folder; loaded once a
        process. Sentences on which it fails are read without it, counted in a warning.

    Returns
    -------
    pandas.DataFrame
        Sorted by `start` (NaT last), `end`, `article_id`, `char_start`; columns as in `timeline.frame.schema.EVENTS`.
        Undated events have NaT in both bounds.

    Raises
    ------
    SchemaError
        Where something else than articles is given.
    UnknownChoiceError
        For another kind.
    MissingExtraError, PipelineError
        Where spaCy is not installed, or the pipeline is not there or of no use.
    """
    check_kind(kind)
    annotator = _annotator(nlp)
    events = events_to_frame(
        event
        for article in _articles(articles)
        for event in events_of(article, kind=kind, report_day=report_day, annotator=annotator)
    )
    note = annotator.note() if annotator is not None else None
    if note is not None:
        warnings.warn(note, stacklevel=2)
    return events


def _annotator(name: str | None) -> Annotator | None:
    if not name:
        return None
    from timeline.events.annotator import Annotator  # noqa: PLC0415 (only who wants a pipeline needs it)

    return Annotator(name)


def _articles(given: object) -> Iterator[Article]:
    if isinstance(given, Article):
        yield given
        return
    if isinstance(given, pd.DataFrame):
        raise SchemaError("a DataFrame was given; use extract_frame for one", where="articles")
    if isinstance(given, str | bytes | Mapping) or not isinstance(given, Iterable):
        raise SchemaError(f"{_named(given)} was given; {_MEND}", where="articles")
    for number, article in enumerate(given):
        if not isinstance(article, Article):
            raise SchemaError(f"item {number} is {_named(article)}; {_MEND}", where="articles")
        yield article


def _named(given: object) -> str:
    return "None" if given is None else f"a {type(given).__name__}"


def extract_frame(articles_df: pd.DataFrame, *, kind: str = "auto", nlp: str | None = None) -> pd.DataFrame:
    """Read the events of an articles frame: frame in, frame out, picklable for process pools and clusters.

    Parameters
    ----------
    articles_df
        A row an article: `text`, and if known `article_id`, `title`, `source`, `url`, `language`, `published`,
        `published_from`. No rows give an empty events frame with all columns.
    kind, nlp
        As for `extract`.

    Raises
    ------
    SchemaError
        Where there is no `text` column, or a cell cannot be read.
    UnknownChoiceError, MissingExtraError, PipelineError
        As for `extract`.
    """
    return extract(articles_of(articles_df), kind=kind, nlp=nlp)
