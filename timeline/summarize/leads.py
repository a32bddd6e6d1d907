"""What the articles of a day open with, without naming the day."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pandas as pd

from timeline.frame import articles_of
from timeline.segment import segment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.model import Article

_LEADS = 5


def leads_by_day(
    articles: Iterable[Article] | pd.DataFrame | None, events: pd.DataFrame
) -> dict[pd.Timestamp, list[str]]:
    """Collect by day the first five undated sentences of each article published that day or the next.

    None for `articles`, and articles without a publication date, give no leads.
    """
    if articles is None:
        return {}
    dated = events.groupby("article_id")["sentence_start"].agg(set).to_dict()
    leads: dict[pd.Timestamp, list[str]] = defaultdict(list)
    for article in articles_of(articles) if isinstance(articles, pd.DataFrame) else articles:
        if article.published is None:
            continue
        told = dated.get(article.article_id, set())
        first = [
            sentence.text
            for sentence in segment(article.text)
            if not (sentence.heading or sentence.boilerplate or sentence.start in told)
        ][:_LEADS]
        published = pd.Timestamp(article.published).floor("D")
        for day in (published, published - pd.Timedelta(days=1)):
            leads[day].extend(first)
    return {day: sorted(sentences) for day, sentences in leads.items()}
