"""Events frame to summary."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from timeline.errors import InvalidCountError
from timeline.frame import conform, validate
from timeline.frame.schema import EVENTS, SUMMARY
from timeline.merge.outcome import FACTS
from timeline.summarize.choose import choose
from timeline.summarize.leads import lead_days, lead_row, leads_of
from timeline.summarize.mentions import hold_keyword, mentions
from timeline.summarize.opening import stands_alone
from timeline.summarize.rank import day_scores, how_many
from timeline.summarize.units import day_bound, unit_of
from timeline.summarize.vectors import tf_idf
from timeline.summarize.worth import brevity, worths

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    import numpy.typing as npt

    from timeline.model import Article
    from timeline.summarize.leads import Lead
    from timeline.summarize.units import Unit
    from timeline.summarize.vectors import Frequencies, Vector, Weighed


def summarize(  # noqa: PLR0913 (its options)
    events: pd.DataFrame,
    articles: Iterable[Article] | pd.DataFrame | None = None,
    *,
    dates: float | None = None,
    sentences: int = 1,
    keywords: Sequence[str] | None = None,
    since: dt.date | str | None = None,
    until: dt.date | str | None = None,
    unit: str = "day",
) -> pd.DataFrame:
    """Choose the days that matter, and the sentences that tell them.

    A day matters as far as many articles tell it and agree in what they tell. Unsupervised and deterministic.

    Parameters
    ----------
    events
        An events frame or a merged one. Rows of a day or finer count (with `unit`, of a week, a month); denied and
        conditional ones do not.
    articles
        The articles, or an articles frame: what they open with sharpens the choice, and may be chosen for the day of
        publication or the day before, as a row with the bound `approx`.
    dates
        How many days at most; below 1, which share of them; by default as many as draw attention, at most 30.
    sentences
        How many sentences a day at most.
    keywords
        Only sentences that hold one of them, case ignored; a day without one gives way to the next. What matters is
        told by those, and by the other sentences of `articles` that are about them.
    since, until
        Only days from and to these, both included; ISO 8601 or dates.
    unit
        `day`, `week` or `month`: what is chosen.

    Returns
    -------
    pandas.DataFrame
        A row a sentence: the columns of `events`, `rank` of the day (1 matters most), its `score`, and `day_articles`,
        the number of articles that tell it. `sentence` starts behind the dateline. In the order of the days, within a
        day the closest to its center first. Nothing to choose from gives an empty frame with all columns.

    Raises
    ------
    SchemaError
        Where the frame is no events frame.
    InvalidDayError
        Where `since` or `until` is no date.
    InvalidCountError
        Where `dates` or `sentences` is no count.
    UnknownChoiceError
        For another unit.
    """
    if sentences < 1:
        raise InvalidCountError("sentences", sentences)
    how_many(dates, pd.Series(dtype="float64"))
    chosen_unit = unit_of(unit)
    first, last = day_bound(since, "since"), day_bound(until, "until")
    frame = conform(events)
    validate(frame)

    pool = Pool.of(mentions(frame, chosen_unit), articles, chosen_unit, keywords or ())
    return lay_out(pool, pool.picks(dates, sentences, first, last), chosen_unit, list(frame.columns))


class Pick(NamedTuple):
    """A chosen sentence: its place among the candidates, its day, and what the summary says of the day."""

    place: int
    day: pd.Timestamp
    rank: int
    score: float
    articles: int


@dataclass(frozen=True)
class Pool:
    """The candidates: the sentences that mention a day, then the leads, numbered through."""

    rows: pd.DataFrame
    leads: Sequence[Lead]
    weighed: Weighed
    worth: Vector
    brevity: Vector
    holds: Sequence[bool]
    about: npt.NDArray[np.bool_]
    """Whether the article of each row is about the keywords: it counts for its days, whatever its sentence holds."""
    in_time: npt.NDArray[np.bool_]
    """Whether each is told on its day or later: a fact that is dated behind its article is of a running report."""
    alone: Sequence[bool]
    by_day: Mapping[pd.Timestamp, Sequence[int]]

    @classmethod
    def of(
        cls,
        rows: pd.DataFrame,
        articles: Iterable[Article] | pd.DataFrame | None,
        unit: Unit,
        keywords: Sequence[str],
        among: Frequencies | None = None,
    ) -> Pool:
        """Put the candidates together; `rows` as `mentions` gives them, `among` as for `tf_idf`."""
        leads, about = leads_of(articles, rows, keywords)
        texts = [*rows["told"], *(lead.told for lead in leads)]
        by_day: dict[pd.Timestamp, list[int]] = defaultdict(list)
        for place, day in enumerate(rows["day"]):
            by_day[day].append(place)
        for place, days in enumerate(lead_days(leads, unit), start=len(rows)):
            for day in days:
                by_day[day].append(place)
        statuses = [*rows["status"], *(None for _ in leads)]
        return cls(
            rows=rows,
            leads=leads,
            weighed=tf_idf(texts, among),
            worth=worths(texts, statuses),
            brevity=brevity(texts),
            holds=hold_keyword(texts, keywords),
            about=rows["article_id"].isin(about).to_numpy(dtype=bool),
            in_time=np.append(_in_time(rows), np.ones(len(leads), dtype=bool)),
            alone=list(map(stands_alone, texts)),
            by_day=by_day,
        )

    def picks(
        self, dates: float | None, sentences: int, first: pd.Timestamp | None, last: pd.Timestamp | None
    ) -> Iterator[Pick]:
        """Choose days, the ones that matter most first, and the sentences of each, the closest first."""
        scores = self.scores(first, last)
        wanted, rank = how_many(dates, scores), 1
        for day, score in zip(scores.index, scores, strict=True):
            if rank > wanted:
                return
            told = self.told(day, rank, score, sentences)
            yield from told
            rank += bool(told)

    def scores(self, first: pd.Timestamp | None, last: pd.Timestamp | None) -> pd.Series[float]:
        """Score the days from one to another, as `day_scores` does."""
        counted = self.about | np.array(self.holds[: len(self.rows)], dtype=bool)
        if first is not None:
            counted &= (self.rows["day"] >= first).to_numpy()
        if last is not None:
            counted &= (self.rows["day"] <= last).to_numpy()
        count = len(self.rows)
        return day_scores(self.rows[counted], self.weighed.vectors[:count][counted], self.worth[:count][counted])

    def told(self, day: pd.Timestamp, rank: int, score: float, sentences: int) -> list[Pick]:
        """Choose the sentences of a day, the closest first; none where none may be chosen."""
        places = self.by_day[day]
        mentioned = [place < len(self.rows) for place in places]
        weighed = self.weighed._replace(vectors=self.weighed.vectors[places])
        worth = (self.worth * self.brevity)[places]
        best = choose(weighed, worth, mentioned, self.in_time[places], self._allowed(places), sentences)
        articles = self.rows["article_id"].iloc[[place for place in places if place < len(self.rows)]].nunique()
        return [Pick(places[at], day, rank, score, articles) for at in best]

    def may_tell(self, day: pd.Timestamp) -> bool:
        """Whether a sentence of the day may be chosen."""
        return any(self.holds[place] for place in self.by_day[day])

    def _allowed(self, places: Sequence[int]) -> list[bool]:
        """Allow what holds a keyword and stands alone; where nothing does both, what holds a keyword."""
        holding = [self.holds[place] for place in places]
        both = [held and self.alone[place] for held, place in zip(holding, places, strict=True)]
        return both if any(both) else holding


def _in_time(rows: pd.DataFrame) -> npt.NDArray[np.bool_]:
    carried_on = (rows["published"].dt.normalize() < rows["day"]) & rows["status"].isin(FACTS)
    in_time: npt.NDArray[np.bool_] = (~carried_on).to_numpy(dtype=bool)
    return in_time


def lay_out(pool: Pool, picks: Iterable[Pick], unit: Unit, columns: list[str]) -> pd.DataFrame:
    """Lay chosen sentences out as `summarize` gives them; `columns` are those of the events frame."""
    picked = list(picks)
    count = len(pool.rows)
    mentioned = pool.rows.iloc[[pick.place for pick in picked if pick.place < count]].copy()
    mentioned["sentence_start"] += mentioned["told_at"]
    mentioned["sentence"] = mentioned["told"].where(mentioned["sentence"].notna(), mentioned["sentence"])
    opening = [lead_row(pool.leads[pick.place - count], pick.day, unit) for pick in picked if pick.place >= count]
    added = conform(pd.DataFrame(opening, columns=list(EVENTS), dtype="object"))
    whole = pd.concat([mentioned, added]) if opening else mentioned
    order = sorted(range(len(picked)), key=lambda at: picked[at].place >= count)
    facts = pd.DataFrame([picked[at] for at in order], columns=Pick._fields, index=whole.index)
    whole = whole.assign(rank=facts["rank"], score=facts["score"], day_articles=facts["articles"], day=facts["day"])
    names = [*columns, *(name for name in SUMMARY if name not in columns)]
    in_time = sorted(range(len(order)), key=lambda at: (picked[order[at]].day, order[at]))
    return conform(whole.iloc[in_time].reindex(columns=names).reset_index(drop=True))
