"""Articles in, events frame out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.frame.articles import articles_of
from timeline.frame.build import events_to_frame
from timeline.pipeline import events_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

    from timeline.model import Article


def extract(articles: Iterable[Article], *, kind: str = "auto", report_day: bool = False) -> pd.DataFrame:
    """Read the events of articles into a frame, one row an event mention.

    Parameters
    ----------
    articles
        Consumed once, one article in memory at a time. None at all gives an empty frame with all columns.
    kind
        `news` (relative expressions count from the document creation time), `narrative` (from the text's own dates), or
        `auto`, which decides from each article.
    report_day
        Also rows for undated sentences that report the day's events, dated `approx` to the document creation time.

    Returns
    -------
    pandas.DataFrame
        Sorted by `start` (NaT last), `end`, `article_id`, `char_start`; columns as in `timeline.frame.schema.EVENTS`.
        Undated events have NaT in both bounds.
    """
    return events_to_frame(
        event for article in articles for event in events_of(article, kind=kind, report_day=report_day)
    )


def extract_frame(articles_df: pd.DataFrame, *, kind: str = "auto") -> pd.DataFrame:
    """Read the events of an articles frame: frame in, frame out, picklable for process pools and clusters.

    Parameters
    ----------
    articles_df
        A row an article: `text`, and if known `article_id`, `title`, `source`, `url`, `language`, `published`,
        `published_from`. No rows give an empty events frame with all columns.
    kind
        As for `extract`.

    Raises
    ------
    SchemaError
        Where there is no `text` column, or a cell cannot be read.
    """
    return extract(articles_of(articles_df), kind=kind)
