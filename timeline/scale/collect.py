"""Outcomes gathered to one result that does not depend on their order, in memory that does not grow with them."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from timeline.ingest import IN_PLACE_OF, OtherLanguage, Skipped
from timeline.model import PublishedFrom
from timeline.scale.spill import Spill
from timeline.scale.work import OPEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

    from timeline.scale.outcome import Outcome

_MEMORY = 4_000_000
"""For what is told of articles, which is a tenth of what is told of their events: so memory is full early, not late."""


@dataclass(kw_only=True)
class Collection:
    """What a run read. An article that came several times counts once: the copy that was published first.

    Names are kept of what was skipped or failed and of what lacks a date; everything else lies on disk once it is much.
    `settle` has to be called before anything is asked.
    """

    read: int = 0
    dated: int = 0
    undated: int = 0
    repeated: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    without_date: list[str] = field(default_factory=list)
    by_weekday: list[str] = field(default_factory=list)
    replaced: list[str] = field(default_factory=list)
    """Those that tell another day than the user gave."""
    _rows: Spill = field(default_factory=Spill)
    _articles: Spill = field(default_factory=lambda: Spill(_MEMORY))
    _repeats: set[int] = field(default_factory=set)
    _count: int = 0

    def add(self, outcome: Outcome) -> None:
        """Take what became of one input."""
        article = outcome.article
        if article is None and outcome.failed:
            self.failed.append(outcome.origin)
        elif article is None:
            reason = outcome.problem or ""
            language = outcome.language
            self.skipped.append(
                OtherLanguage(outcome.origin, reason, language) if language else Skipped(outcome.origin, reason)
            )
        else:
            number = self._count
            self._count += 1
            dated = sum(key[0] != OPEN or key[1] != OPEN for key, _ in outcome.rows)
            told = article | {"_failed": outcome.failed, "_dated": dated, "_undated": len(outcome.rows) - dated}
            order = [article["published"] or OPEN, *(article[name] or "" for name in ("source", "url", "title"))]
            self._articles.add(
                [article["article_id"], *order, article["origin"], number], json.dumps(told, ensure_ascii=False)
            )
            for key, line in outcome.rows:
                self._rows.add([*key, number], line)

    def settle(self) -> None:
        """Count, once everything has been added."""
        last = None
        named: list[tuple[int, list[str], str]] = []
        for key, line in self._articles:
            article_id, number = key[0], key[-1]
            if article_id == last:
                self._repeats.add(number)
                continue
            last = article_id
            article = json.loads(line)
            self.dated += article["_dated"]
            self.undated += article["_undated"]
            if article["_failed"]:
                named.append((number, self.failed, article["origin"]))
            if not article["dated"]:
                named.append((number, self.without_date, article["origin"]))
            if article["published_from"] == PublishedFrom.WEEKDAY:
                named.append((number, self.by_weekday, article["origin"]))
            if article["published_note"].startswith(IN_PLACE_OF):
                named.append((number, self.replaced, article["origin"]))
        for _, names, origin in sorted(named, key=lambda one: one[0]):
            names.append(origin)
        self.repeated = len(self._repeats)
        self.read = self._count - self.repeated

    def lines(self) -> Iterator[str]:
        """Give the rows of the events frame in its order, each a line of JSON."""
        return (line for key, line in self._rows if key[-1] not in self._repeats)

    def to_events(self) -> pd.DataFrame:
        """Give the events frame, which is in memory as a whole."""
        from timeline.frame import lines_to_frame  # noqa: PLC0415 (pandas is heavy, and lines need none of it)

        return lines_to_frame(self.lines())

    def to_articles(self) -> pd.DataFrame:
        """Give the articles frame without the texts, in the order of the input; in memory as a whole."""
        import pandas as pd  # noqa: PLC0415 (as above)

        kept = sorted(
            ((key[-1], line) for key, line in self._articles if key[-1] not in self._repeats), key=lambda one: one[0]
        )
        return pd.DataFrame([_restored(json.loads(line)) for _, line in kept])

    def close(self) -> None:
        """Give back what lies on disk."""
        self._rows.close()
        self._articles.close()


def _restored(article: dict[str, Any]) -> dict[str, Any]:
    published = article["published"]
    article["published"] = dt.datetime.fromisoformat(published) if published else None
    return {name: cell for name, cell in article.items() if not name.startswith("_")}
