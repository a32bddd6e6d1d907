"""Articles, sentences and time expressions: what is read, and where it stands."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from timeline.model.frozen import quick

if TYPE_CHECKING:
    import datetime as dt

    from timeline.model.interval import Interval


class PublishedFrom(StrEnum):
    """Where the document creation time was found, most trusted first."""

    GIVEN = "given"
    METADATA = "metadata"
    URL = "url"
    BYLINE = "byline"
    WEEKDAY = "weekday"
    NONE = "none"


class Kind(StrEnum):
    """What relative expressions are relative to: the publication (news) or the text's own dates (narrative)."""

    NEWS = "news"
    NARRATIVE = "narrative"
    AUTO = "auto"


_SPACE = re.compile(r"\s+")


def text_hash(text: str) -> str:
    """Hash the normalized text (NFKC, white space folded), so that the same article from two places has one id."""
    normalized = _SPACE.sub(" ", unicodedata.normalize("NFKC", text)).strip()
    return hashlib.sha256(normalized.encode("utf-8", "replace")).hexdigest()[:16]


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article. Offsets everywhere count code points of `text`.

    `published` is the document creation time as wall-clock time without a zone. `rival_years` holds the other years in
    which the weekdays of the text fit, where the day was inferred from them; `published_note` says in words how.
    """

    article_id: str
    text: str = field(repr=False)
    title: str | None = None
    source: str | None = None
    url: str | None = None
    language: str | None = "en"
    published: dt.datetime | None = None
    published_from: PublishedFrom = PublishedFrom.NONE
    published_note: str = ""
    rival_years: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()
    """What the reader had to mend: a guessed encoding, broken front matter; one line each."""
    origin: str = ""
    """The file that it came from, for messages; never used as evidence."""


@quick
@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an article: `text == article.text[start:end]`. Headings and boilerplate are marked, not dropped."""

    text: str
    start: int
    end: int
    paragraph: int
    heading: bool = False
    boilerplate: bool = False


class TimexType(StrEnum):
    """TIMEX3 types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Direction(StrEnum):
    """How sure the text is about the side of the anchor on which a date lies."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    NONE = "none"


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Timex:
    """A time expression and its reading.

    `start` and `end` are the TIMEX3 extent in code points of the text; `text` the words there. `value` and `mod` follow
    TimeML. `interval` is None where the expression cannot be placed (a bare duration, a set, "earlier", or a relative
    expression without a document creation time). `expression_start` reaches further left than `start` where a modifier
    belongs to the published words but not to the TIMEX3 extent ("as early as February 16th").

    Examples
    --------
    >>> import timeline
    >>> (found,) = timeline.timexes("It could begin as early as February 16th.", "2022-02-12")
    >>> found.text, found.value, found.mod, found.edtf
    ('as early as February 16th', '2022-02-16', 'ON_OR_AFTER', '[2022-02-16..]')
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    mod: str | None
    interval: Interval | None
    edtf: str | None
    rule: str
    """Why this reading: the rule, the anchor and the rejected rivals, in words that a reader understands."""
    name: str = ""
    """The rule's name in the language data."""
    anchor: str = ""
    """What it is relative to: `none` (absolute), `dct`, `reference` (an earlier date of the text)."""
    direction: Direction = Direction.NONE
    vague: bool = False
    """A bare "now", "earlier", "soon": a row only where its clause reports an event, and that row is undated."""
    loose: bool = False
    """Says when of a thing or of the story at large ("the former king", "at the same time"): it makes no row."""
    range_end: bool = False
    """The second half of a range whose first half carries the whole interval ("Feb. 23" and "24" in "Feb. 23-24")."""
    whole_end: int | None = None
    """For the first half of a range, where the whole range ends: the words that date the event reach that far."""
    carried_on: bool = False
    """Over, though it lies behind the document creation time: the text was carried on past its date."""
    certainty: float = 1.0
    """0 to 1: how much of the date the text assigned, and how much is implied."""
