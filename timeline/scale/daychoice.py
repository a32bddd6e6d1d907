"""The days that matter, chosen on a cluster: each day is weighed and told where its events are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from timeline.frame import conform
from timeline.scale.exchange import addressed, exchanged, without_address
from timeline.summarize.mentions import ORDER, mentions
from timeline.summarize.rank import how_many
from timeline.summarize.summary import Pool, lay_out
from timeline.summarize.vectors import Frequencies, frequencies

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.scale.exchange import DaskFrame
    from timeline.summarize.units import Unit


class _Place(NamedTuple):
    """Where a chosen day stands, and its score."""

    rank: int
    score: float


@dataclass(frozen=True)
class Choice:
    """What `timeline.summarize` is asked for; `columns` are those of the events frame."""

    dates: float | None
    sentences: int
    keywords: Sequence[str]
    first: pd.Timestamp | None
    last: pd.Timestamp | None
    unit: Unit
    columns: Sequence[str]

    def of(self, events: DaskFrame, schema: pd.DataFrame) -> pd.DataFrame:
        """Choose; `schema` is the frame without its rows."""
        kept = mentions(schema, self.unit)
        rows = exchanged(addressed(events, "article_id"), self._mentions, meta=kept)
        by_day = exchanged(addressed(rows, "day"), _in_order, meta=kept).persist()
        words = by_day.map_partitions(_words, meta=_words(kept)).groupby("word").sum().compute()["texts"]
        among = Frequencies(len(by_day), dict(zip(words.index, words, strict=True)))
        scores = by_day.map_partitions(self._scores, among, meta=self._scores(kept, among)).compute()
        places = self._places(scores)
        told = by_day.map_partitions(self._told, among, places, meta=self._told(kept, among, {})).compute()
        days = {place.rank: day for day, place in places.items()}
        in_time = told.assign(_day=told["rank"].map(days)).sort_values("_day", kind="stable", ignore_index=True)
        return conform(in_time.drop(columns="_day"))

    def _mentions(self, events: pd.DataFrame) -> pd.DataFrame:
        return mentions(conform(without_address(events)), self.unit)

    def _scores(self, rows: pd.DataFrame, among: Frequencies) -> pd.DataFrame:
        """Score the days that are here, and say whether a sentence of them may be chosen."""
        pool = self._pool(rows, among)
        scores = pool.scores(self.first, self.last)
        told = [pool.may_tell(day) for day in scores.index]
        return pd.DataFrame({"score": scores, "told": pd.Series(told, index=scores.index, dtype="bool")})

    def _places(self, scores: pd.DataFrame) -> dict[pd.Timestamp, _Place]:
        ranked = scores.sort_index().sort_values("score", ascending=False, kind="stable")
        wanted = how_many(self.dates, ranked["score"])
        best = ranked.loc[ranked["told"].astype(bool), "score"].head(wanted)
        return {day: _Place(rank, score) for rank, (day, score) in enumerate(best.items(), start=1)}  # type: ignore[misc]

    def _told(self, rows: pd.DataFrame, among: Frequencies, places: dict[pd.Timestamp, _Place]) -> pd.DataFrame:
        """Tell the chosen days that are here."""
        here = rows[rows["day"].isin(list(places))].reset_index(drop=True)
        pool = self._pool(here, among)
        days = sorted(pool.by_day, key=lambda day: places[day].rank)
        picks = [pick for day in days for pick in pool.told(day, *places[day], self.sentences)]
        return lay_out(pool, picks, self.unit, list(self.columns))

    def _pool(self, rows: pd.DataFrame, among: Frequencies) -> Pool:
        return Pool.of(rows, None, self.unit, self.keywords, among)


def _in_order(rows: pd.DataFrame) -> pd.DataFrame:
    return without_address(rows).sort_values(list(ORDER), kind="stable", ignore_index=True)


def _words(rows: pd.DataFrame) -> pd.DataFrame:
    """Count the texts that hold each word."""
    found = frequencies(rows["told"].tolist()).words
    return pd.DataFrame(
        {"word": pd.Series(list(found), dtype="object"), "texts": pd.Series(list(found.values()), dtype="int64")}
    )
