"""Event mentions as the comparison sees them: when, what and who, reduced to sets of words."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from timeline.events.shorten import LONGEST, ROOM
from timeline.merge.core import core_of
from timeline.merge.figures import figures
from timeline.merge.weights import weight
from timeline.merge.words import content_words, names_in, takes_up, telling_of, terms
from timeline.model import Granularity, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import pandas as pd

_CLOCK = frozenset({Granularity.MINUTE, Granularity.HOUR, Granularity.DAY})
_DAY = dt.timedelta(days=1)
_LAST = "~"
"""Sorts behind any day."""
_READ = (
    "event_id", "start", "end", "granularity", "status", "category", "headline", "sentence", "expression", "actor",
    "recipient", "places", "article_id", "sentence_start", "source", "confidence", "published", "trigger",
)  # fmt: skip
"""What a comparison needs of a row; `trigger` where there is such a column."""
_SEAM = 20
_WHOLE = LONGEST + ROOM
"""Characters of a line that is cut; a longer one is a sentence as it is."""
_REST = 100


class When(NamedTuple):
    """The bounds of a mention and the unit in which the text speaks."""

    start: dt.datetime | None
    end: dt.datetime | None
    granularity: str | None

    @property
    def day(self) -> dt.date | None:
        """The day in which it lies wholly, told as a day or more finely; None for anything else."""
        if self.start is None or self.end is None or self.granularity not in _CLOCK:
            return None
        return self.start.date() if self.end <= dt.datetime.combine(self.start, dt.time()) + _DAY else None

    def holds(self, other: When) -> bool:
        """Whether two times are equal, or one lies within the other, both within one day."""
        if self == other:
            return True
        if self.day is None or self.day != other.day:
            return False
        if self.start is None or self.end is None or other.start is None or other.end is None:
            return False
        common = (max(self.start, other.start), min(self.end, other.end))
        return common in ((self.start, self.end), (other.start, other.end))


def block_of(when: When) -> str:
    """Name the block of a time: the day, else bounds and unit; "" for an undated one.

    Mentions of different blocks are never one event, so that a new article touches only the blocks of its mentions.
    """
    if when.start is None and when.end is None:
        return ""
    if when.day is not None:
        return when.day.isoformat()
    bounds = (bound.isoformat() if bound is not None else ".." for bound in (when.start, when.end))
    return f"{'/'.join(bounds)} {when.granularity or ''}".rstrip()


def days_after(block: str, count: int) -> list[str]:
    """Name the blocks of the days after that of a block; none where it is no day."""
    return _days(block, range(1, count + 1))


def days_around(block: str, count: int) -> list[str]:
    """Name the blocks of so many days before and after that of a block, in order; none where it is no day."""
    return _days(block, (ahead for ahead in range(-count, count + 1) if ahead))


def _days(block: str, ahead: Iterable[int]) -> list[str]:
    try:
        number = dt.date.fromisoformat(block).toordinal()
    except ValueError:
        return []
    last = dt.date.max.toordinal()
    return [dt.date.fromordinal(number + days).isoformat() for days in ahead if 0 < number + days <= last]


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
    parties: tuple[str, ...]
    """Actors and recipients."""
    sites: tuple[str, ...]
    """Places, the code of the country left off."""
    article_id: str
    sentence_start: int
    source: str | None
    confidence: float | None = None
    published: dt.datetime | None = None
    trigger: str | None = None
    """The word that tells the event, where the frame has a column for it."""

    @cached_property
    def act(self) -> frozenset[str]:
        """The terms of the trigger."""
        return terms(self.trigger or "") or content_words(self.trigger or "")

    @cached_property
    def takes_up(self) -> bool:
        """Whether its trigger is a noun that takes up what was told before: "the deal", "their search"."""
        return bool(self.trigger) and takes_up(self.sentence, self.trigger or "")

    @property
    def rank(self) -> tuple[float, str, str]:
        """Sorts the mention that tells an event best to the front."""
        confidence = -1.0 if self.confidence is None else self.confidence
        return -confidence, self.published.isoformat() if self.published is not None else _LAST, self.event_id

    @cached_property
    def block(self) -> str:
        """The name of its block; "" where it is undated."""
        return block_of(self.when)

    @cached_property
    def proper(self) -> frozenset[str]:
        """The words of actors and recipients that are names."""
        return names_in(f"The {' '.join(self.parties)}")

    @cached_property
    def names(self) -> frozenset[str]:
        """The words of actors and recipients."""
        return _words_of(self.parties)

    @cached_property
    def places(self) -> frozenset[str]:
        """The words of the places."""
        return _words_of(self.sites)

    @cached_property
    def bits(self) -> float:
        """What its words weigh."""
        return weight(self.words)

    @cached_property
    def context(self) -> frozenset[str]:
        """All that the evidence says."""
        return terms(self.sentence) | self.words | self.proper

    @cached_property
    def words(self) -> frozenset[str]:
        """What the headline tells, without the numbers of the date; where it is cut short, the sentence goes on."""
        dated = terms(self.expression)
        return frozenset(word for word in terms(self._telling) if not (word[0].isdecimal() and word in dated))

    @cached_property
    def core(self) -> frozenset[str]:
        """Those of the words that stand in the clause of the event itself; all where it has none ("I was there")."""
        return terms(core_of(self._telling, self.trigger, self.expression)) & self.words or self.words

    @cached_property
    def core_bits(self) -> float:
        """What those words weigh."""
        return weight(self.core)

    @cached_property
    def numbers(self) -> frozenset[str]:
        """The numbers in the headline."""
        return frozenset(word for word in self.words if word[0].isdecimal())

    @cached_property
    def figures(self) -> Mapping[str, frozenset[str]]:
        """What those numbers count."""
        return {number: kinds for number, kinds in figures(self._telling).items() if number in self.words}

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
            return telling_of(_around(self.headline, self.trigger or self.expression))
        shown = self.headline.removesuffix("…").rstrip()
        at = self.sentence.find(shown[-_SEAM:])
        return telling_of(shown + self.sentence[at + _SEAM : at + _SEAM + _REST] if at >= 0 else shown)


def _around(line: str, event: str) -> str:
    """Cut from a whole sentence what stands around an event, or its beginning where the event is not in it."""
    if len(line) <= _WHOLE:
        return line
    at = max(0, line.find(event) - _WHOLE // 2)
    return line[at and line.find(" ", at) + 1 : at + _WHOLE].rpartition(" ")[0]


def mentions_of(events: pd.DataFrame) -> Iterator[Mention]:
    """Read the rows of a conformed frame that is in canonical order."""
    cells = events[[name for name in _READ if name in events]].astype("object")
    rows: list[dict[str, Any]] = cells.where(cells.notna(), None).to_dict("records")  # type: ignore[assignment]
    return (mention_of(number, row) for number, row in enumerate(rows))


def mention_of(number: int, row: Mapping[str, Any]) -> Mention:
    """Read one row of an events frame, missing cells as None and times as datetimes."""
    return Mention(
        number=number,
        event_id=row["event_id"],
        when=When(row["start"], row["end"], row["granularity"]),
        status=row["status"] and Status(row["status"]),
        category=row["category"],
        headline=row["headline"] or "",
        sentence=row["sentence"] or "",
        expression=row["expression"] or "",
        parties=(*(row["actor"] or ()), *(row["recipient"] or ())),
        sites=tuple(place.partition(", ")[0] for place in row["places"] or ()),
        article_id=row["article_id"] or "",
        sentence_start=row["sentence_start"],
        source=row["source"],
        confidence=row["confidence"],
        published=row["published"],
        trigger=row.get("trigger"),
    )


Group = list[Mention]
"""Mentions of one event."""


def best_first(group: Iterable[Mention]) -> Group:
    """Sort mentions of one event: the surest first, then the earliest published, then the lowest id."""
    return sorted(group, key=lambda mention: mention.rank)


def _words_of(names: Iterable[str] | None) -> frozenset[str]:
    return frozenset[str]().union(*(content_words(name) for name in names or ()))
