"""Event mentions as the comparison sees them: when, what and who, reduced to sets of words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from timeline.merge.words import content_words, names_in, terms
from timeline.model import Status

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    import pandas as pd

_SEAM = 20
_REST = 100


class When(NamedTuple):
    """What two mentions of one event share: the bounds and the unit in which the text speaks."""

    start: dt.datetime | None
    end: dt.datetime | None
    granularity: str | None


@dataclass(frozen=True)
class Mention:
    """A row of the events frame. `number` is its place in an order that does not depend on the order of rows."""

    number: int
    event_id: str
    when: When
    status: Status | None
    category: str | None
    headline: str
    sentence: str
    expression: str
    names: frozenset[str]
    """The words of actors and recipients."""
    places: frozenset[str]
    article_id: str
    sentence_start: int
    source: str | None

    @property
    def dated(self) -> bool:
        """Whether at least one bound is known."""
        return self.when.start is not None or self.when.end is not None

    @cached_property
    def words(self) -> frozenset[str]:
        """What the headline tells; where it is cut short or missing, what the sentence tells from there on."""
        return terms(self._telling)

    @cached_property
    def numbers(self) -> frozenset[str]:
        """The numbers in the headline."""
        return frozenset(word for word in self.words if word.isdecimal())

    @cached_property
    def named(self) -> frozenset[str]:
        """The words of the headline that are names, or parts of them."""
        return names_in(self._telling) & self.words

    @cached_property
    def sentence_words(self) -> frozenset[str]:
        """Content words of the evidence."""
        return content_words(self.sentence)

    @property
    def _telling(self) -> str:
        if not self.headline:
            return self.sentence
        if not self.headline.endswith("…"):
            return self.headline
        shown = self.headline.removesuffix("…").rstrip()
        at = self.sentence.find(shown[-_SEAM:])
        return shown + self.sentence[at + _SEAM : at + _SEAM + _REST] if at >= 0 else shown


def mentions_of(events: pd.DataFrame) -> Iterator[Mention]:
    """Read the rows of a conformed frame that is in canonical order."""
    cells = events.astype("object")
    rows: list[dict[str, Any]] = cells.where(cells.notna(), None).to_dict("records")  # type: ignore[assignment]
    for number, row in enumerate(rows):
        yield Mention(
            number=number,
            event_id=row["event_id"],
            when=When(row["start"], row["end"], row["granularity"]),
            status=row["status"] and Status(row["status"]),
            category=row["category"],
            headline=row["headline"] or "",
            sentence=row["sentence"] or "",
            expression=row["expression"] or "",
            names=_words_of(row["actor"]) | _words_of(row["recipient"]),
            places=_words_of([place.partition(", ")[0] for place in row["places"] or ()]),
            article_id=row["article_id"] or "",
            sentence_start=row["sentence_start"],
            source=row["source"],
        )


def _words_of(names: list[str] | None) -> frozenset[str]:
    return frozenset[str]().union(*(content_words(name) for name in names or ()))
