"""Events frame to summary."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pandas as pd

from timeline.errors import InvalidCountError
from timeline.frame import conform, validate
from timeline.summarize.choose import choose_rows
from timeline.summarize.days import day_rows, day_scores
from timeline.summarize.leads import leads_by_day

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from timeline.model import Article

_DATES = 30
_WORD = re.compile(r"\w\w")


def summarize(
    events: pd.DataFrame,
    articles: Iterable[Article] | pd.DataFrame | None = None,
    *,
    dates: int | None = None,
    sentences: int = 1,
    keywords: Sequence[str] | None = None,
    since: dt.date | str | None = None,
    until: dt.date | str | None = None,
) -> pd.DataFrame:
    """Choose the days that matter, and the rows that tell them.

    A day matters as far as many articles tell it and agree in what they tell. Unsupervised and deterministic.

    Parameters
    ----------
    events
        An events frame or a merged one. Rows of a day or finer count; denied and conditional ones do not.
    articles
        The articles, or an articles frame: what they open with on a day sharpens the choice of its sentences.
    dates
        How many days at most; by default 30.
    sentences
        How many rows a day at most.
    keywords
        Only rows whose sentence holds one of them, case ignored; a day without such a row gives way to the next.
    since, until
        Only days from and to these, both included; ISO 8601 or dates.

    Returns
    -------
    pandas.DataFrame
        A row a sentence: the columns of `events`, `rank` of the day (1 matters most), its `score`, and `day_articles`,
        the number of articles that tell it. In the order of the days, within a day the closest to its center first.
        Nothing to choose from gives an empty frame with all columns.

    Raises
    ------
    SchemaError
        Where the frame is no events frame.
    InvalidDayError
        Where `since` or `until` is no date.
    InvalidCountError
        Where `dates` or `sentences` is below 1.
    """
    for what, count in (("dates", dates), ("sentences", sentences)):
        if count is not None and count < 1:
            raise InvalidCountError(what, count)
    frame = conform(events)
    validate(frame)
    rows = day_rows(frame, since=since, until=until)
    chosen = _choose(rows, leads_by_day(articles, frame), _DATES if dates is None else dates, sentences, keywords or ())
    columns = [*frame.columns, *(name for name in ("rank", "score", "day_articles") if name not in frame.columns)]
    return conform(chosen.reindex(columns=columns).reset_index(drop=True))


def _choose(
    rows: pd.DataFrame,
    leads: dict[pd.Timestamp, list[str]],
    dates: int,
    sentences: int,
    keywords: Sequence[str],
) -> pd.DataFrame:
    from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415 (heavy)

    texts = (rows["headline"].fillna("") + " " + rows["sentence"].fillna("")).tolist()
    if not any(_WORD.search(text) for text in texts):
        return rows[:0]
    vectorizer = TfidfVectorizer(sublinear_tf=True)
    vectors = vectorizer.fit_transform(texts)
    scores = day_scores(rows, vectors)
    ranking = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    lowered = [keyword.casefold() for keyword in keywords]
    holds = [not lowered or any(word in text.casefold() for word in lowered) for text in rows["sentence"].fillna("")]

    picked: list[pd.DataFrame] = []
    for day, score in ranking:
        if len(picked) >= dates:
            break
        places = (rows["day"] == day).to_numpy().nonzero()[0]
        opening = leads.get(day)  # type: ignore[call-overload]
        best = choose_rows(
            vectors[places],
            vectorizer.transform(opening) if opening else None,
            [holds[place] for place in places],
            sentences,
        )
        if best:
            told = rows.iloc[places]["article_id"].nunique()
            picked.append(rows.iloc[places[best]].assign(rank=len(picked) + 1, score=score, day_articles=told))
    in_time = sorted(picked, key=lambda part: part["day"].iloc[0])
    return pd.concat(in_time) if in_time else rows[:0]
