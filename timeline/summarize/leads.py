"""What the articles of a day open with, without naming a day."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pandas as pd

from timeline.frame import articles_of, event_row
from timeline.model import Bound, Granularity, text_hash
from timeline.pipeline import events_of
from timeline.segment import segment
from timeline.summarize.mentions import is_about
from timeline.summarize.opening import is_whole, telling
from timeline.summarize.units import Unit, floor, span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.model import Article

_LEADS = 3


@dataclass(frozen=True, slots=True)
class Lead:
    """An opening sentence; `article` holds this sentence for its text."""

    article: Article
    start: int
    told: str


def leads_of(
    articles: Iterable[Article] | pd.DataFrame | None, dated: pd.DataFrame, keywords: Sequence[str] = ()
) -> tuple[list[Lead], frozenset[str]]:
    """Collect the first three whole sentences of each dated article that tell of no day; and what is on the subject.

    Parameters
    ----------
    articles
        Articles or an articles frame; consumed once. None gives no leads, nor do articles without a publication date.
    dated
        The rows whose sentences do tell of a day, as `mentions` gives them.
    keywords
        What the subject is called.

    Returns
    -------
    list of Lead
        Sorted by article and place; an article that comes twice counts once.
    frozenset of str
        The ids of the articles that `is_about` finds to be about the keywords.
    """
    if articles is None:
        return [], frozenset()
    known = dated.groupby("article_id")["sentence_start"].agg(set).to_dict()
    leads: dict[tuple[str, int], Lead] = {}
    about: set[str] = set()
    for article in articles_of(articles) if isinstance(articles, pd.DataFrame) else articles:
        if is_about(f"{article.title or ''}\n{article.text}", keywords):
            about.add(article.article_id)
        if article.published is None:
            continue
        told = known.get(article.article_id, set())
        plain = (
            one
            for one in segment(article.text)
            if not (one.heading or one.boilerplate or one.start in told) and is_whole(one.text)
        )
        for sentence, _ in zip(plain, range(_LEADS), strict=False):
            lead = Lead(replace(article, text=sentence.text), sentence.start, sentence.text[telling(sentence.text) :])
            leads[article.article_id, sentence.start] = lead
    return [leads[key] for key in sorted(leads)], frozenset(about)


def lead_days(leads: Sequence[Lead], unit: Unit) -> list[list[pd.Timestamp]]:
    """Return the days (weeks, months) that each lead may tell of: that of its publication and of the day before."""
    published = pd.Series([lead.article.published for lead in leads], dtype="datetime64[s]")
    today, before = floor(published, unit), floor(published - pd.Timedelta(days=1), unit)
    return [[day] if day == earlier else [day, earlier] for day, earlier in zip(today, before, strict=True)]


def lead_row(lead: Lead, day: pd.Timestamp, unit: Unit) -> dict[str, object]:
    """Give the cells of a lead as a row of an events frame: about that day, and no surer than that.

    What it tells is read from the sentence alone; where it does not tell what happened, the status stays empty.
    """
    article, start = lead.article, lead.start
    published = f"{article.published:%Y-%m-%d}"
    event = next(iter(events_of(article, report_day=True)), None)
    row = event_row(event) if event is not None else _bare(lead)
    day_name = f"{day:%Y-%m-%d}"
    return row | {
        "event_id": text_hash(f"lead {article.article_id} {start}"),
        "start": day,
        "end": span(day, unit),
        "granularity": Granularity(unit),
        "bound": Bound.APPROX,
        "extent": None,
        "edtf": f"{day_name}~" if unit is Unit.DAY else f"{day:%Y-%m}~" if unit is Unit.MONTH else None,
        "expression": "",
        "timex_value": day_name if unit is Unit.DAY else f"{day:%Y-%m}" if unit is Unit.MONTH else f"{day:%G-W%V}",
        "mod": "APPROX",
        "sentence": lead.told,
        "sentence_start": start + len(article.text) - len(lead.told),
        "char_start": start,
        "char_end": start,
        "confidence": 0.3,
        "rule": f"no date in the sentence: an article published on {published} opens with it",
    }


def _bare(lead: Lead) -> dict[str, object]:
    from timeline.events.shorten import shorten  # noqa: PLC0415 (heavy)

    article = lead.article
    published = article.published.replace(tzinfo=None) if isinstance(article.published, dt.datetime) else None
    return {
        "headline": shorten(lead.told),
        "article_id": article.article_id,
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "language": article.language,
        "published": published,
        "published_from": article.published_from,
    }
