"""How far to trust a row: the product of its parts.

The date (`Timex.certainty`), where the creation time came from (only for what is relative to it), how sure the link
is (a verb is surer than a noun, a noun than a sentence without either), and how sure the status is (a cue word
against tense alone, or a date that cannot be compared with the creation time).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.when import When
from timeline.model import PublishedFrom

if TYPE_CHECKING:
    from timeline.model import Article, Timex

ORIGINS = {
    PublishedFrom.GIVEN: 1.0,
    PublishedFrom.METADATA: 1.0,
    PublishedFrom.URL: 0.95,
    PublishedFrom.BYLINE: 0.95,
    PublishedFrom.WEEKDAY: 0.7,
    PublishedFrom.NONE: 0.6,
}
NOMINAL = 0.85
UNREAD = 0.6
UNPLACED = 0.8
TENSE_ALONE = 0.95


def confidence(timex: Timex, article: Article, *, nominal: bool, whole: bool, cue: str, when: When) -> float:
    """Multiply the parts; 0 to 1."""
    value = timex.certainty
    if timex.anchor != "none":
        value *= ORIGINS[article.published_from]
    if nominal:
        value *= UNREAD if whole else NOMINAL
    if when is When.UNKNOWN:
        value *= UNPLACED
    elif not cue:
        value *= TENSE_ALONE
    return round(max(0.0, min(1.0, value)), 3)
